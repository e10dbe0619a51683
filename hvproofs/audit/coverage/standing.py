# SPDX-License-Identifier: MIT
"""What IR shows of its source: where hypercalls are made, and which functions it has."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hvproofs.audit.guest import Guest
from hvproofs.audit.llvm.inputs import find
from hvproofs.audit.llvm.ir import DebugLoc
from hvproofs.audit.llvm.normalise import Normalised, NormaliseOptions, normalise
from hvproofs.audit.llvm.text import split
from hvproofs.audit.sites.hidden import hidden
from hvproofs.decide.pool import Work
from hvproofs.errors import Diagnostic, Location

_FUNCTION = re.compile(r'!DISubprogram\([^\n]*?name: "([^"]+)"[^\n]*?spFlags: [^\n]*?Definition')
_SOURCE = re.compile(r'^source_filename = "([^"]*)"', re.MULTILINE)


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A call in the source."""

    path: str  # of the source, from the tree's root
    line: int
    column: int
    callee: str  # or what `hidden` calls it
    function: str  # that it stands in, in the source


@dataclass(frozen=True, slots=True)
class Standing:
    """What some IR shows."""

    calls: frozenset[Place] = frozenset()  # of wrappers, before anything was optimised
    undecided: frozenset[Place] = frozenset()  # what `hidden` told
    functions: frozenset[str] = frozenset()  # that have a body, inlined or not
    sources: frozenset[str] = frozenset()  # the C files it was made of
    problems: tuple[Diagnostic, ...] = ()  # what could not be read
    bad: bool = False  # whether some of those are faults of the input


@dataclass(frozen=True, slots=True)
class _Read:
    """The work on one file; it goes to other processes."""

    tree: str
    guest: Guest

    def file(self, path: str) -> Standing:
        done = normalise(Path(path), NormaliseOptions(self.guest.kept, None, *self.guest.meanings))
        if not isinstance(done, Normalised):
            return Standing(problems=(done.diagnostic,), bad=done.failure.is_input_error)
        text = split(done.text)
        told = hidden(path, text, self.guest)
        source = _SOURCE.search(done.text)
        return Standing(
            frozenset(self._place(one.location, one.callee) for one in
                      (*done.sites, *done.made.inlined) if one.location is not None),
            frozenset(self._place(one.location, one.callee) for one in told
                      if one.location is not None),
            frozenset(_FUNCTION.findall(done.text)) | text.functions.keys(),
            frozenset((inside(self.tree, source[1]),) if source is not None else ()),
        )  # fmt: skip

    def _place(self, at: DebugLoc, callee: str) -> Place:
        return Place(inside(self.tree, at.path), at.line, at.column, callee, at.function)


def inside(tree: str, path: str) -> str:
    """A path of the debug information as one from the tree's root."""
    whole = os.path.realpath(Path(tree) / path)
    root = os.path.realpath(tree)
    return os.path.relpath(whole, root) if whole.startswith(root + os.sep) else path


def _lost(path: str, how: str) -> Standing:
    what = f"the process that read this file ended: {how}"
    return Standing(problems=(Diagnostic(Location(path), what),))


def standing(tree: str, paths: Sequence[str], guest: Guest, jobs: int) -> Standing:
    """What the IR files and folders show together."""
    inputs = find(paths, guest.kept)
    found = Work(_Read(tree, guest).file, _lost, "files").run(inputs.files, jobs)
    return Standing(
        frozenset().union(*(one.calls for one in found)),
        frozenset().union(*(one.undecided for one in found)),
        frozenset().union(*(one.functions for one in found)),
        frozenset().union(*(one.sources for one in found)),
        (*inputs.bad, *inputs.missing, *(why for one in found for why in one.problems)),
        bool(inputs.bad) or any(one.bad for one in found),
    )
