# SPDX-License-Identifier: MIT
"""The memory that what stands in some memory comes from, by stores and block copies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from hvproofs.audit.checks.pages import made_from, operands
from hvproofs.audit.checks.subject import Code
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.symbolic.symbols import Pointer


def flows_to(code: Code, place: str) -> frozenset[str]:
    """The places by name from which something may come into one of them, this one included."""
    if "moves" not in code.memory:
        code.memory["moves"] = {(to, from_) for to, from_ in _moves(code) if to != from_}
    moves = cast("set[tuple[str, str]]", code.memory["moves"])
    found = {place}
    while more := {from_ for to, from_ in moves if to in found} - found:
        found |= more
    return frozenset(found)


def _moves(code: Code) -> Iterator[tuple[str, str]]:
    """Where something is moved to, and where from, each pair as often as it stands there."""
    for _, one in code.graph.instructions():
        match one:
            case ir.Store(value=value, pointer=pointer) if to := _place(code, pointer):
                for each in made_from(code, [value], operands):
                    if isinstance(each, ir.Load) and (from_ := _place(code, each.pointer)):
                        yield to, from_
            case ir.Call(callee=ir.Global(name=name), arguments=given) if block(name):
                to, from_ = (_place(code, each.value) for each in given[:2])
                if to and from_:
                    yield to, from_


def _place(code: Code, pointer: ir.Value) -> str:
    found = code.value(pointer)
    return found.place.name if isinstance(found, Pointer) else ""
