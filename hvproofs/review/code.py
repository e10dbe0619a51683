# SPDX-License-Identifier: MIT
"""An IR file opened for comparison: its functions evaluated, and what stands for each as text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from hvproofs.audit.checks.subject import Code
from hvproofs.audit.checks.summary import effects
from hvproofs.audit.effects import Effects
from hvproofs.audit.guest import Guest
from hvproofs.audit.llvm import ir, reader
from hvproofs.audit.llvm.flow import FlowError
from hvproofs.audit.llvm.normalise import Normalised, NormaliseOptions, normalise
from hvproofs.audit.llvm.text import FunctionText, ModuleText, names_in, split
from hvproofs.audit.sites.callers import is_static, needed
from hvproofs.audit.symbolic.function import evaluate
from hvproofs.decide.asker import Asker
from hvproofs.errors import Diagnostic
from hvproofs.spec.contract import Arch

_DEBUG = re.compile(r"(?:, | )!\w[\w.]* !\d+|(?: #\d+)(?=[ ,{]|$)")
_LOCAL = re.compile(r'%(?:"(?:[^"\\]|\\.)*"|[-\w$.]+)')
_LABEL = re.compile(r'^("(?:[^"\\]|\\.)*"|[-\w$.]+):')
_GLOBAL = re.compile(r'@(?:"(?:[^"\\]|\\.)*"|[-\w$.]+)')
_ANONYMOUS = re.compile(r"^@(?:\.str|__func__\.|__PRETTY_FUNCTION__\.|switch\.table)")


@dataclass(frozen=True)
class Evaluation:
    """A function, and what stands for each that its file defines."""

    code: Code
    bodies: Mapping[str, str]


class Opened:
    """A file of IR, normalised and cut; its functions are read when they are asked for."""

    def __init__(self, path: str, done: Normalised, guest: Guest, asker: Asker) -> None:
        """`path` is what the user calls the file."""
        self.path, self.guest, self.asker = path, guest, asker
        self.text: ModuleText = split(done.text)
        self.sites = done.sites
        self.arch: Arch = done.arch
        self._evaluated: dict[str, Evaluation | str] = {}

    @cached_property
    def module(self) -> ir.Module:
        """The functions that make hypercalls, and what they reach."""
        names = reader.functions_calling(self.text, self.guest.kept)
        return reader.read(self.path, self.text, needed(self.text, names), self.guest.pointers)

    @cached_property
    def _effects(self) -> Effects:
        return effects(self.module, self.guest, self.asker, None, {})

    def evaluation(self, name: str) -> Evaluation | str:
        """A function worked out, or why it cannot be."""
        if name not in self._evaluated:
            try:
                self._evaluated[name] = self._work_out(name)
            except FlowError as error:
                self._evaluated[name] = str(error)
        return self._evaluated[name]

    def _work_out(self, name: str) -> Evaluation | str:
        function = self.module.functions.get(name)
        if function is None:
            return f"{name}() could not be read"
        found = evaluate(self.module, function, self.guest)
        code = Code(self.module, found, self.guest, self.asker, None, self._effects, {})
        return Evaluation(code, self.bodies)

    # --- as text ------------------------------------------------------------------------------

    @cached_property
    def own(self) -> dict[str, str]:
        """What stands for each function alone."""
        return {name: _digest(_function(one, self.text)) for name, one in
                self.text.functions.items()}  # fmt: skip

    @cached_property
    def bodies(self) -> dict[str, str]:
        """For each function that the file defines, what stands for it and all that it calls."""
        return {name: self._with(name, up=False) for name in self.text.functions}

    def whole(self, name: str) -> str:
        """What stands for a function, all that it calls, and all in the file that names it."""
        return self._with(name, up=True)

    @cached_property
    def _named(self) -> dict[str, frozenset[str]]:
        """The names that each function uses."""
        return {name: names_in("\n".join(line for line in one.body if "#dbg" not in line))
                for name, one in self.text.functions.items()}  # fmt: skip

    def _users(self, name: str) -> set[str]:
        """The functions that call a static one, or hand its address on; none of any other."""
        if not self._static(name):
            return set()
        return {one for one, names in self._named.items() if name in names}

    def _static(self, name: str) -> bool:
        return is_static(self.text, name)

    def outside(self, name: str) -> frozenset[str]:
        """The functions of other files that a function, and what it reaches here, calls by name."""
        known = self.text.functions
        called = (known[one].callees() for one in self._reached(name, up=False))
        return frozenset[str]().union(*called) - known.keys()

    def _reached(self, name: str, *, up: bool) -> set[str]:
        found = {name}
        more = [name]
        while more:
            one = more.pop()
            reached = self.text.functions[one].callees() & self.text.functions.keys()
            reached |= self._users(one) if up else set()
            more += reached - found
            found |= reached
        return found

    def _with(self, name: str, *, up: bool) -> str:
        reached = self._reached(name, up=up)
        others = sorted(self.own[one] for one in reached - {name})
        kept = {one for one in reached if up and self._static(one)}
        tables = sorted(_DEBUG.sub("", line) for _, line in self.text.globals.values()
                        if kept and kept & names_in(line))  # fmt: skip
        return _digest([self.own[name], *others, *tables])


def unchanged(before: Opened, after: Opened) -> frozenset[str]:
    """The functions with hypercalls of which an audit, that reads no more, says the same.

    What they reach, and what names them in the file, reads the same on both sides; what debug
    information alone says is left aside.
    """
    if before.arch is not after.arch or before.text.shared != after.text.shared:
        return frozenset()
    calling = (set(reader.functions_calling(each.text, each.guest.sink_names))
               for each in (before, after))  # fmt: skip
    names = set.intersection(*calling)
    return frozenset(one for one in names if before.whole(one) == after.whole(one))


def opened(path: Path, shown: str, guest: Guest, asker: Asker) -> Opened | Diagnostic:
    """A file of IR, or what is wrong with it."""
    done = normalise(path, NormaliseOptions(guest.kept, None, *guest.meanings))
    return Opened(shown, done, guest, asker) if isinstance(done, Normalised) else done.diagnostic


def _digest(lines: list[str]) -> str:
    return sha256("\n".join(lines).encode("utf-8", "backslashreplace")).hexdigest()


def _function(function: FunctionText, text: ModuleText) -> list[str]:
    """Its lines without debug information, its own names numbered, others with what they mean."""
    names: dict[str, str] = {}
    lines = [line for line in function.body if not line.lstrip().startswith("#dbg_")]
    own = re.compile(rf'@"?{re.escape(function.name)}"?(?![-\w$.])')
    found = [_line(own.sub("@self", one), names, text) for one in (function.header, *lines)]
    return [*found, *_meanings(found, text)]


def _line(line: str, names: dict[str, str], text: ModuleText) -> str:
    """A line with local values and labels numbered in the order in which they come."""

    def numbered(name: str) -> str:
        return names.setdefault(name, f"%{len(names)}")

    def value(found: re.Match[str]) -> str:
        name = found[0][1:].strip('"')
        return found[0] if name in text.structs else numbered(name)

    line = _DEBUG.sub("", line.partition("; preds")[0].rstrip())
    label = _LABEL.match(line)
    if label:
        return numbered(label[1].strip('"')) + ":"
    return _anonymous(_LOCAL.sub(value, line), text)


def _anonymous(line: str, text: ModuleText) -> str:
    """A line with the texts that it points to instead of the compiler's names of them."""

    def shown(found: re.Match[str]) -> str:
        known = text.globals.get(found[0][1:].strip('"'))
        if known is None or not _ANONYMOUS.match(found[0]):
            return found[0]
        return "@text " + _digest([_DEBUG.sub("", known[1].partition(" = ")[2])])

    return _GLOBAL.sub(shown, line)


def _meanings(lines: list[str], text: ModuleText) -> Iterator[str]:
    """The structures and variables that lines name, and those that these name."""
    seen: set[str] = set()
    more = list(lines)
    while more:
        line = more.pop()
        names = {found[0] for found in _LOCAL.finditer(line)} | {f"@{one}" for one in
                                                                 names_in(line)}  # fmt: skip
        for name in sorted(names - seen):
            seen.add(name)
            table = text.structs if name.startswith("%") else text.globals
            known = table.get(name[1:].strip('"'))
            if known is not None:
                meaning = _anonymous(_DEBUG.sub("", known[1]), text)
                more.append(meaning)
                yield meaning
