# SPDX-License-Identifier: MIT
"""Local variables that nothing has set hold a value of their own, not any that suits LLVM.

Where a variable is set on one way and not on the other, LLVM may take the
value of the one for both, and a proof would speak of that alone. So each
number or pointer on the stack starts, wherever its life begins, with the
result of a function of this module's making, which gives what nobody knows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

PREFIX = "hvproofs.unset."  # of the functions that give such values, and of the values' names
_KINDS = ("i8", "i16", "i32", "i64", "ptr")
_ALLOCA = re.compile(r"  %([-\w$.]+) = alloca ([\w%.]+), align \d+(?:,|$)")
_ALONE = re.compile(r"^(%[\w.]+) = type <?\{ ([\w%.]+) \}>?$", re.MULTILINE)  # one member
_BEGINS = re.compile(r"  call void @llvm\.lifetime\.start[-\w.]*\(.*ptr (?:\w+ )*%([-\w$.]+)\)")


def with_unset(text: str) -> str:
    """The module with such a start for every number and pointer that is a local variable."""
    kinds = dict(zip(_KINDS, _KINDS, strict=True)) | _alone(text)
    out: list[str] = []
    body: list[str] | None = None
    count = 0
    for line in text.split("\n"):
        if line.startswith("define "):
            body = []
        elif body is not None and line == "}":
            started = list(_started(body, count, kinds))
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


def _alone(text: str) -> dict[str, str]:
    """The types with one member, as unions of bit fields and a word are: what it is in the end."""
    types = dict(_ALONE.findall(text))
    for _ in types:  # a member may itself have one
        types = {name: types.get(kind, kind) for name, kind in types.items()}
    return {name: kind for name, kind in types.items() if kind in _KINDS}


def _started(body: Sequence[str], count: int, known: Mapping[str, str]) -> Iterator[str]:
    kinds = {
        found[1]: known[found[2]] for line in body
        if (found := _ALLOCA.match(line)) and found[2] in known
    }  # fmt: skip
    begun = {found[1] for line in body if (found := _BEGINS.match(line))}
    for index, line in enumerate(body, count):
        yield line
        alloca, begins = _ALLOCA.match(line), _BEGINS.match(line)
        name = begins[1] if begins else alloca[1] if alloca and alloca[1] not in begun else ""
        # A parameter's own copy is set at once.
        if name in kinds and not name.endswith(".addr"):
            kind, value = kinds[name], f"%{PREFIX}{index}"
            yield f"  {value} = call {kind} @{PREFIX}{kind}(i32 {index})"
            yield f"  store {kind} {value}, ptr %{name}, align 1"
