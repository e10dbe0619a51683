# SPDX-License-Identifier: MIT
"""Local variables that nothing has set hold a value of their own, not any that suits LLVM.

Where a variable is set on one way and not on the other, LLVM may take the
value of the one for both, and a proof would speak of that alone. So each
number or pointer on the stack, be it a member of a structure or an array of
few, starts, wherever its life begins, with the result of a function of this
module's making, which gives what nobody knows. What stays in memory all the
same needs no such start: the audit itself follows what is written there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

PREFIX = "hvproofs.unset."  # of the functions that give such values, and of the values' names
_PART = "hvproofs.part."  # of the names of the members' addresses
_KINDS = ("i8", "i16", "i32", "i64", "ptr")
_MOST = 64  # members of one variable that start so
_ALLOCA = re.compile(r"  %([-\w$.]+) = alloca (.+?), align \d+(?:,|$)")
_TYPE = re.compile(r'^(%(?:"[^"]+"|[-\w$.]+)) = type (.+)$', re.MULTILINE)
_ARRAY = re.compile(r"\[(\d+) x (.+)\]")
_BEGINS = re.compile(r"  call void @llvm\.lifetime\.start[-\w.]*\(.*ptr (?:\w+ )*%([-\w$.]+)\)")
_LEFT = re.compile(rf"  store \w+ %{re.escape(PREFIX)}[\d.]+, ptr %{re.escape(_PART)}")

Path = tuple[int, ...]  # the indices that lead to a member
Members = Sequence[tuple[Path, str]]  # the numbers and pointers of a type


def with_unset(text: str) -> str:
    """The module with such a start for every number and pointer that is a local variable."""
    types = dict(_TYPE.findall(text))
    out: list[str] = []
    body: list[str] | None = None
    count = 0
    for line in text.split("\n"):
        if line.startswith("define "):
            body = []
        elif body is not None and line == "}":
            started = list(_started(body, count, types))
            count += len(body)
            out += started
            body = None
        if body is None or line.startswith("define "):
            out.append(line)
        else:
            body.append(line)
    declared = (f"declare {kind} @{PREFIX}{kind}(i32) #99999" for kind in _KINDS)
    attributes = "attributes #99999 = { nounwind willreturn memory(none) }"
    return "\n".join([*out, *declared, attributes, ""])


def without_left(text: str) -> str:
    """The module without the starts of members that stayed in memory."""
    return "\n".join(line for line in text.split("\n") if not _LEFT.match(line))


def _members(kind: str, types: Mapping[str, str]) -> Members:
    """The numbers and pointers that a type is made of; none of one that has too many.

    Nor of bytes alone, which is how rustc lays out a local that may hold pointers.
    """
    if kind.endswith(" x i8]"):
        return []
    found: list[tuple[Path, str]] = []
    waiting: list[tuple[Path, str]] = [((), kind)]
    while waiting and len(found) <= _MOST:
        path, one = waiting.pop()
        one = types.get(one, one)
        if one in _KINDS:
            found.append((path, one))
        elif array := _ARRAY.fullmatch(one):
            size = min(int(array[1]), _MOST + 1)
            waiting += (((*path, index), array[2]) for index in range(size))
        elif one.startswith(("{", "<{")):
            inside = _split(one.strip("<>").strip()[1:-1])
            waiting += (((*path, index), each) for index, each in enumerate(inside))
    return sorted(found) if len(found) <= _MOST else []


def _split(members: str) -> list[str]:
    """The types between the commas that are in no type themselves."""
    found, depth = [""], 0
    for one in members:
        depth += (one in "{[<") - (one in "}]>")
        if one == "," and not depth:
            found.append("")
        else:
            found[-1] += one
    return [one.strip() for one in found if one.strip()]


def _started(body: Sequence[str], count: int, types: Mapping[str, str]) -> Iterator[str]:
    kinds = {found[1]: found[2] for line in body if (found := _ALLOCA.match(line))}
    begun = {found[1] for line in body if (found := _BEGINS.match(line))}
    for index, line in enumerate(body, count):
        yield line
        alloca, begins = _ALLOCA.match(line), _BEGINS.match(line)
        name = begins[1] if begins else alloca[1] if alloca and alloca[1] not in begun else ""
        # A parameter's own copy is set at once.
        if name in kinds and not name.endswith(".addr"):
            yield from _start(name, kinds[name], _members(kinds[name], types), index)


def _start(name: str, whole: str, members: Members, index: int) -> Iterator[str]:
    """The lines that give each member of a variable a value that is not known."""
    alone = len(members) == 1
    for number, (path, kind) in enumerate(members):
        value, to = f"%{PREFIX}{index}.{number}", f"%{_PART}{index}.{number}"
        yield f"  {value} = call {kind} @{PREFIX}{kind}(i32 {index})"
        if not alone:
            indices = "".join(f", i32 {one}" for one in (0, *path))
            yield f"  {to} = getelementptr inbounds {whole}, ptr %{name}{indices}"
        yield f"  store {kind} {value}, ptr {f'%{name}' if alone else to}, align 1"
