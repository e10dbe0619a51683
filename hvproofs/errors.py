# SPDX-License-Identifier: MIT
"""The catalogue of errors: what can be wrong with an input, and where.

Every fault found in something a person wrote is a `Diagnostic`; a reader
collects all of them and raises one `SpecError`. The command line turns it
into `file:line:column: error: ...` and exit status 2.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher, get_close_matches


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A place in a file."""

    path: str  # as the user named it
    line: int = 1  # counted from 1
    column: int = 1  # characters, counted from 1

    def __str__(self) -> str:
        """The form editors and compilers use."""
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One fault: what is wrong, what was expected, and a hint."""

    location: Location  # where the fault is
    message: str  # what is wrong
    expected: str = ""  # what would have been right, or empty
    hint: str = ""  # what to do, or empty

    def __str__(self) -> str:
        """`file:line:column: error: message, expected ... (hint)`."""
        text = f"{self.location}: error: {self.message}"
        if self.expected:
            text += f", expected {self.expected}"
        if self.hint:
            text += f" (hint: {self.hint})"
        # What stands in a file must not move a terminal's cursor, nor look like another line.
        return "".join(c if c.isprintable() else repr(c)[1:-1] for c in text)


NEAR = 0.65  # of 1, where two names are the same: what is less alike was not meant
BESIDE = 0.1  # what is so much less alike than the nearest was not meant either


def alike(one: str, other: str) -> float:
    """How alike two names are: from 0, nothing in common, to 1, the same."""
    return SequenceMatcher(None, one, other).ratio()


def near(name: str, known: Iterable[str]) -> str:
    """A hint that names what was probably meant; empty where nothing is near."""
    close = get_close_matches(name, list(known), cutoff=NEAR)
    ratios = [alike(one, name) for one in close]
    meant = [one for one, ratio in zip(close, ratios, strict=True) if ratio >= ratios[0] - BESIDE]
    return f"did you mean {' or '.join(meant)}?" if meant else ""


class HvproofsError(Exception):
    """Base of every error this package raises on purpose."""


class SpecError(HvproofsError):
    """One or more faults in what a person wrote; `diagnostics` holds all of them."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Keep the faults in the order of their places."""
        self.diagnostics: tuple[Diagnostic, ...] = tuple(sorted(set(diagnostics)))
        super().__init__(self.diagnostics)

    def __str__(self) -> str:
        """A fault a line."""
        return "\n".join(map(str, self.diagnostics))


class UsageError(HvproofsError):
    """A request that cannot be met, such as a name that matches nothing."""


class MissingExtraError(HvproofsError):
    """An optional dependency is not installed; the message holds the install command."""

    def __init__(self, extra: str, package: str) -> None:
        """`extra` is the optional feature, `package` what could not be imported."""
        super().__init__(extra, package)
        self.extra, self.package = extra, package

    def __str__(self) -> str:
        """What to run."""
        what = f"python -m pip install {self.package} (extra: {self.extra})"
        return f"{self.package} is not installed; run: {what}"
