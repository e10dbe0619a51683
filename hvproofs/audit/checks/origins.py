# SPDX-License-Identifier: MIT
"""What the entries of a call's list are made from, and how values come in; see `respected`."""

from __future__ import annotations

from hvproofs.audit.checks.answer import succeeded
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.pages import definitions
from hvproofs.audit.checks.places import number
from hvproofs.audit.checks.subject import Code, Subject
from hvproofs.audit.checks.taint import used
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.symbolic.symbols import Place, PlaceKind, Pointer, Slot
from hvproofs.terms import build as b

SCALAR = 8  # bytes: a global of no more holds a base address or a flag, no entries

Root = tuple[str, str]  # how a value comes in, and the place or name it comes from
ANYWHERE: Root = ("in", "memory that is not known")


def after(subject: Subject, spot: Spot) -> tuple[bool, bool]:
    """Whether control may come to a spot after the call failed, and after it succeeded."""
    code, good = subject.code, succeeded(subject)
    same = code.graph.loops[subject.spot.block] <= code.graph.loops[spot.block]
    known = [code.evaluated.paths[spot.block], *([subject.reached.path] if same else [])]
    failed = not code.follows(known, good)
    return failed, not code.follows(known, b.not_(good))


def entries_of(subject: Subject) -> set[Root]:
    """What the entries of the list are made from."""
    code, pointer = subject.code, subject.side("input")
    if subject.call is None or not isinstance(pointer, Pointer):
        return {ANYWHERE}
    start = number(pointer.offset, code)
    first = start + subject.call.input.header_size if start is not None else 0
    found: set[Root] = set()
    for spot, one in code.graph.instructions():
        if not code.graph.leads(spot, subject.spot):
            continue
        match one:
            case ir.Store(pointer=target, value=value) if _in(code, target, pointer.place, first):
                found |= roots_of(code, value)
            case ir.Call(callee=ir.Global(name=name), arguments=given) if block(name) in (
                "memcpy",
                "memmove",
            ) and _in(code, given[0].value, pointer.place, first):
                found |= {_inside(code, given[1].value)}
    return found or {ANYWHERE}


def _in(code: Code, operand: ir.Value, place: Place, first: int) -> bool:
    """Whether an operand points into the list of a place."""
    match code.value(operand):
        case Pointer(where, offset) if where.name == place.name:
            at = number(offset, code)
            return at is None or at >= first
        case _:
            return False


def _inside(code: Code, pointer: ir.Value) -> Root:
    """What is read through a pointer."""
    match code.value(pointer):
        case Pointer(place, _):
            return "in", place.name
        case _:
            return ANYWHERE


def roots_of(code: Code, value: ir.Value) -> set[Root]:
    """Where a value comes from: the memory it is read from, results and arguments."""
    defined, found, waiting, seen = definitions(code), set[Root](), [value], set[str]()
    while waiting:
        one = waiting.pop()
        if not isinstance(one, ir.Local) or one.name in seen:
            continue
        seen.add(one.name)
        match defined.get(one.name):
            case None:
                found.add(("argument", one.name))
            case ir.Load(pointer=pointer):
                found |= {_inside(code, pointer)} - _scalars(code, pointer)
            case ir.Phi(incoming=incoming):
                waiting += [each for each, _ in incoming]
            case ir.Select(then=then, otherwise=otherwise):
                waiting += [then, otherwise]
            case ir.Call(callee=ir.Global(name=name), arguments=given) if (
                name.startswith("llvm.") or code.guest.translation_of(name) is not None
            ):
                waiting += [each.value for each in given]
            case ir.Call():
                found.add(("result", one.name))
            case instruction:
                waiting += used(instruction)
    return found


def _scalars(code: Code, pointer: ir.Value) -> set[Root]:
    """The root of a global that is no more than a number, or of the pointer to a page."""
    match code.value(pointer):
        case Pointer(place, _) if place.kind is PlaceKind.STATIC and 0 < place.size <= SCALAR:
            return {("in", place.name)}
        case Slot():
            return {ANYWHERE}
        case _:
            return set()
