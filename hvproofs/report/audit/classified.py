# SPDX-License-Identifier: MIT
"""What a person found who read a finding's source: real, latent or false alarm, and why.

Kept apart from the findings, so that both can be checked again: an entry
names file, function, hypercall, rule and verdict, no line, and does not speak
for a finding whose verdict has changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from fnmatch import fnmatchcase
from typing import ClassVar

from hvproofs.audit.result import RuleVerdict, SiteResult
from hvproofs.errors import Diagnostic, SpecError
from hvproofs.report.audit.render import function, source_file
from hvproofs.spec.scheme import Verdict
from hvproofs.spec.strict import STRICT
from hvproofs.spec.toml import load
from hvproofs.spec.validate import build


class Class(Enum):
    """What a finding is, by eye."""

    REAL = "real"  # it happens on a machine that exists
    LATENT = "latent"  # nothing in the code prevents it, but nothing known brings it about
    FALSE_ALARM = "false alarm"  # it cannot happen, for a reason outside what the audit sees


class Told(Enum):
    """The verdicts that an entry speaks for."""

    REFUTED = "refuted"
    UNKNOWN = "unknown"
    EITHER = "*"


@dataclass(frozen=True, slots=True)
class Entry:
    """One reading, of one finding or of several alike; globs may be several, with | between."""

    __pydantic_config__: ClassVar = STRICT

    file: str  # shell glob
    function: str  # shell glob
    verdict: Told  # refuted or unknown, or both where the reading does not depend on it
    kind: Class
    why: str  # in a form that could be sent to the maintainers
    hypercall: str = "*"  # shell glob; a site without a known call is ""
    callee: str = "*"  # shell glob: the wrapper that is called
    rule: str = "*"  # shell glob; the whole site, where nothing is known, is ""

    def covers(self, site: SiteResult, one: RuleVerdict | None) -> bool:
        """Whether it speaks of this finding; None for a site of which nothing is known."""
        verdict = one.verdict if one is not None else Verdict.UNKNOWN
        return self.verdict.value in (verdict.value, "*") and all(
            any(fnmatchcase(text, one) for one in pattern.split("|"))
            for text, pattern in (
                (source_file(site), self.file),
                (function(site), self.function),
                (site.callee, self.callee),
                (site.call.name if site.call else "", self.hypercall),
                (one.rule.value if one is not None else "", self.rule),
            )
        )


@dataclass(frozen=True, slots=True)
class Readings:
    """A file of readings."""

    __pydantic_config__: ClassVar = STRICT

    about: str  # one line: what was read
    reading: tuple[Entry, ...] = ()  # the first that covers a finding speaks for it


def load_readings(paths: Sequence[str]) -> tuple[Entry, ...]:
    """The entries of some files, in order; raises SpecError holding every fault."""
    faults: list[Diagnostic] = []
    found: list[Entry] = []
    for path in paths:
        try:
            found += build(Readings, load(path)).reading
        except SpecError as error:
            faults += error.diagnostics
    if faults:
        raise SpecError(faults)
    return tuple(found)


def findings(site: SiteResult) -> Iterator[RuleVerdict | None]:
    """What of a site is refuted or undecided by itself; None where nothing at all is known."""
    if site.reason and not site.dead:
        yield None
    yield from (
        one for one in site.verdicts
        if one.verdict in (Verdict.REFUTED, Verdict.UNKNOWN) and site.cause(one) is None
    )  # fmt: skip


def reading(entries: Sequence[Entry], site: SiteResult, one: RuleVerdict | None) -> Entry | None:
    """The entry that speaks for a finding."""
    return next((entry for entry in entries if entry.covers(site, one)), None)
