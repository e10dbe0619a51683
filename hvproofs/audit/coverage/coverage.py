# SPDX-License-Identifier: MIT
"""Every place of a source tree that may make a hypercall, held to the IR that is audited."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from fnmatch import fnmatchcase
from pathlib import Path

from hvproofs.audit.coverage.built import Makefiles
from hvproofs.audit.coverage.conditions import Config, options_set
from hvproofs.audit.coverage.mentions import INSTRUCTION, Form, Mention, mentions
from hvproofs.audit.coverage.standing import Place, Standing, standing
from hvproofs.audit.guest import Guest
from hvproofs.audit.llvm.inputs import MAX_SOURCE, read_bounded
from hvproofs.errors import Diagnostic, Location, UsageError
from hvproofs.status import ExitStatus

SUFFIXES = (".c", ".h", ".S", ".rs")
PARTS = re.compile(rb"vmcall|vmmcall|(?:\b|\\[ntr])hvc(?:\s|\\t)|0x0[fF]\s*,\s*0x01", re.IGNORECASE)
# One of these is in every text that PARTS matches; found much faster than that.
SIGNS = (b"mcall", b"MCALL", b"hvc", b"HVC", b"0x0f", b"0x0F")
MAX_CONFIG = 4 << 20  # bytes


class Seen(Enum):
    """What became of a mention."""

    AUDITED = "audited"  # a call site of the IR stands there
    WRAPPER = "in a wrapper"  # within a wrapper or below it: judged where that is called
    TEXT = "comment or text"
    DECLARATION = "declaration"  # outside of functions, and no value
    READ = "no call in the IR"  # the hypercall page's variable, in a function that the IR has
    MACRO = "macro"  # its uses are mentions of their own
    APART = "apart"  # by the guest's word it makes no call of this guest
    NOT_BUILT = "not built here"
    POINTER = "handed on as a pointer"  # undecided
    UNSEEN = "not in the IR"  # nobody knows why: undecided

    @property
    def undecided(self) -> bool:
        """Whether a hypercall may be made there that no verdict speaks of."""
        return self in (Seen.POINTER, Seen.UNSEEN)


@dataclass(frozen=True, slots=True)
class Entry:
    """A mention, and what became of it."""

    path: str  # from the tree's root
    mention: Mention
    seen: Seen
    why: str = ""  # which option, whose word, what is missing


@dataclass(frozen=True, slots=True)
class Coverage:
    """What a tree names, in the order of paths and lines."""

    tree: str  # as the user named it
    entries: tuple[Entry, ...]
    problems: tuple[Diagnostic, ...] = ()  # IR and sources that could not be read
    bad: bool = False  # whether some of those are faults of the input

    @property
    def status(self) -> ExitStatus:
        """How the run ends."""
        if self.bad:
            return ExitStatus.BAD_INPUT
        undecided = self.problems or any(one.seen.undecided for one in self.entries)
        return ExitStatus.UNDECIDED if undecided else ExitStatus.AS_EXPECTED


def coverage(tree: str, paths: Sequence[str], guest: Guest, jobs: int = 1) -> Coverage:
    """Hold a tree to IR; UsageError where the tree is no folder."""
    if not Path(tree).is_dir():
        raise UsageError(f"--coverage {tree}: no such folder")
    shown = standing(tree, paths, guest, jobs)
    names = guest.kept | {*guest.conduit, *guest.hypercall_page}
    found, unread = named(Path(tree), names)
    judge = _Judge(guest, shown, Makefiles(Path(tree)), tuple(_configs(paths)))
    judged = tuple(one for path in sorted(found) for one in judge.file(path, found[path]))
    return Coverage(tree, judged, (*shown.problems, *unread), shown.bad)


def named(
    tree: Path, names: frozenset[str], *, inlined: bool = False
) -> tuple[dict[str, tuple[Mention, ...]], tuple[Diagnostic, ...]]:
    """The mentions of names, of macros whose bodies mention them, and so on; files not read.

    With `inlined` also of functions of headers that mention them, and instructions count for none.
    """
    found: dict[str, tuple[Mention, ...]] = {}
    unread: dict[str, Diagnostic] = {}
    texts: dict[str, str] = {}  # of the files that may mention something
    fresh, known = names, frozenset[str]()
    while fresh:
        wanted = tuple(sorted(one.encode() for one in fresh))
        for path in (one for one in _files(tree) if one not in texts):
            try:
                data = read_bounded(str(tree / path), MAX_SOURCE)
            except (OSError, ValueError) as error:
                unread[path] = Diagnostic(Location(str(tree / path)), f"cannot be read: {error}")
                continue
            wants = not known and not inlined
            if any(one in data for one in wanted) or (wants and _instruction(data)):
                texts[path] = data.decode("utf-8", "replace")
        known |= fresh
        found = {
            path: all_ for path, text in texts.items()
            if (all_ := tuple(mentions(text, known, assembly=path.endswith(".S"))))
        }  # fmt: skip
        macros = frozenset(one.macro for all_ in found.values() for one in all_ if one.macro)
        within = frozenset(
            one.function for path, all_ in found.items() if inlined and path.endswith(".h")
            for one in all_ if one.function and one.form in (Form.CALL, Form.USE)
        )  # fmt: skip
        fresh = (macros | within) - known
    return found, tuple(unread[path] for path in sorted(unread))


def _instruction(data: bytes) -> bool:
    return any(one in data for one in SIGNS) and PARTS.search(data) is not None


def _files(tree: Path) -> Iterator[str]:
    for folder, below, files in os.walk(tree):
        below[:] = sorted(one for one in below if not one.startswith("."))
        for name in sorted(files):
            if name.endswith(SUFFIXES) and (Path(folder) / name).is_file():
                yield str((Path(folder) / name).relative_to(tree))


def _configs(paths: Sequence[str]) -> Iterator[Config]:
    """What `config` or `.config` in each folder of IR sets."""
    for path in paths:
        for name in ("config", ".config"):
            file = Path(path) / name
            if file.is_file():
                yield options_set(read_bounded(str(file), MAX_CONFIG).decode("utf-8", "replace"))
                break


@dataclass(slots=True)
class _Judge:
    """What is known, and the calls that stand for no mention yet."""

    guest: Guest
    shown: Standing
    makefiles: Makefiles
    configs: tuple[Config, ...]
    calls: set[Place] = field(init=False)
    told: frozenset[Place] = field(init=False)

    def __post_init__(self) -> None:
        """Nothing stands for anything yet."""
        self.calls, self.told = set(self.shown.calls), self.shown.undecided

    def file(self, path: str, found: Sequence[Mention]) -> Iterator[Entry]:
        """What became of each mention of one file."""
        apart = next((one for one in self.guest.apart if fnmatchcase(path, one.file)), None)
        for one in found:
            entry = Entry(path, one, *self._seen(path, one))
            if entry.seen.undecided and apart is not None:
                entry = replace(entry, seen=Seen.APART, why=apart.says)
            yield entry

    def _seen(self, path: str, one: Mention) -> tuple[Seen, str]:
        if one.form is Form.TEXT:
            return Seen.TEXT, ""
        if one.form is Form.MACRO:
            return Seen.MACRO, f"{one.macro}: each use is looked at"
        if one.form is Form.OUTSIDE and not one.initial:
            return Seen.DECLARATION, ""
        if one.function in self.guest.kept | {*self.guest.conduit}:
            return Seen.WRAPPER, one.function
        if self._stands(path, one):
            return Seen.AUDITED, ""
        if why := self._left_out(path, one):
            return Seen.NOT_BUILT, why
        if one.form in (Form.USE, Form.OUTSIDE) and one.name not in self.guest.hypercall_page:
            return Seen.POINTER, "calls through it are not judged"
        told = any((each.path, each.function) == (path, one.function) for each in self.told)
        if one.function and told:
            return Seen.UNSEEN, "the audit tells it as undecided"
        if one.name in self.guest.hypercall_page and one.function in self.shown.functions:
            return Seen.READ, one.function
        return Seen.UNSEEN, self._missing(path)

    def _stands(self, path: str, one: Mention) -> bool:
        """Whether a call of the IR stands in the statement up to the mention; it is used up."""
        # A macro may expand to any call; a name that is none of the guest's is a macro's.
        known = one.name in {INSTRUCTION, *self.guest.kept, *self.guest.conduit,
                             *self.guest.hypercall_page}  # fmt: skip
        near = [
            each for each in self.calls
            if each.path == path and one.start <= each.line <= one.line
            and (each.callee == one.name or not known)
        ]  # fmt: skip
        if near:
            self.calls.discard(max(near))
        return bool(near)

    def _left_out(self, path: str, one: Mention) -> str:
        """The option that leaves a mention out of every build given; empty: nothing does."""
        if not self.configs:
            return ""
        found: list[str] = []
        for config in self.configs:
            ways = [[name for name in way if name not in config]
                    for way in self.makefiles.ways(path)]  # fmt: skip
            if ways and all(ways):
                found += [way[0] for way in ways]
                continue
            cut = next((c for c in one.under if c.excluded(config)), None)
            if cut is None:
                return ""
            found += cut.options()
        return ", ".join(dict.fromkeys(found))

    def _missing(self, path: str) -> str:
        if path.endswith((".h", ".rs", ".S")):
            return "no function of the IR has it"
        # IR may name its source by a path of the machine that made it.
        if any(one == path or one.endswith(f"/{path}") for one in self.shown.sources):
            return "the IR of this file has no call there"
        ways = self.makefiles.ways(path)
        options = ", ".join(dict.fromkeys(name for way in ways for name in way))
        how = (
            f"built by {options}" if options else "no Makefile says under which option it is built"
        )
        return f"no IR of this file was given; {how}"
