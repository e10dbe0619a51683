# SPDX-License-Identifier: MIT
"""Which memory an operand points to, and which bytes of it an instruction writes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.pages import definitions, derived, is_of, operands
from hvproofs.audit.checks.subject import Code
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.irtypes import LayoutError, store_size_of
from hvproofs.audit.llvm.unset import PREFIX as UNSET
from hvproofs.audit.symbolic.symbols import Place, Pointer
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import Term, variables

_BLOCKS = ("llvm.memset.", "llvm.memcpy.", "llvm.memmove.")


def number(term: Term) -> int | None:
    """The value of a term without free variables."""
    return None if variables([term]) else evaluate(term, {})


def offset_in(code: Code, operand: ir.Value, place: Place) -> int | None:
    """Bytes from the start of a place to where an operand points; None when not known."""
    match code.value(operand):
        case Pointer(where, offset) if where.name == place.name:
            return number(offset)
        case _:
            plain = isinstance(operand, ir.Global) and f"@{operand.name}" == place.name
            return 0 if plain else None


def is_in(code: Code, operand: ir.Value, place: Place) -> bool:
    """Whether an operand points into a place, wherever."""
    match operand:
        case ir.Local():
            found = code.value(operand)
            return isinstance(found, Pointer) and found.place.name == place.name
        case ir.Global(name=name):
            return f"@{name}" == place.name
        case ir.ConstAddress(base=base):
            return is_in(code, base, place)
        case _:
            return False


def may_be_in(code: Code, place: Place) -> Callable[[ir.Value], bool]:
    """Whether an operand points into a place, or is made from a pointer that does."""
    inside = {
        name
        for name, value in code.evaluated.values.items()
        if isinstance(value, Pointer) and value.place.name == place.name
    }
    names = derived(code, inside)
    return lambda operand: is_of(operand, names) or is_in(code, operand, place)


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes of a place that an instruction writes whenever it runs."""

    spot: Spot
    start: int  # bytes from the start of the place
    size: int  # bytes
    merges: bool  # part of what is written was read from the same place, as with bit fields


def writes(code: Code, place: Place) -> Iterator[Write]:
    """Every write at a place that is known, by offset and size."""
    for spot, one in code.graph.instructions():
        for operand, size in _targets(code, one):
            start = offset_in(code, operand, place)
            if start is not None and size:
                yield Write(spot, start, size, _merges(code, one, place))


def _targets(code: Code, one: ir.Instruction) -> Iterator[tuple[ir.Value, int]]:
    """The pointers an instruction writes through, and how many bytes at least."""
    match one:
        case ir.Store(value=ir.Local(name=name)) if name.startswith(UNSET):
            return  # a local variable that begins
        case ir.Store(value=value, pointer=pointer):
            try:
                yield pointer, store_size_of(value.type, code.module.structs)
            except LayoutError:
                return
        case ir.Call(callee=ir.Global(name=name), arguments=given):
            if name.startswith(_BLOCKS):
                yield given[0].value, _constant(code, given[2].value)


def _merges(code: Code, one: ir.Instruction, place: Place) -> bool:
    if not isinstance(one, ir.Store):
        return False
    defined, waiting, seen = definitions(code), [one.value], set[str]()
    while waiting:
        value = waiting.pop()
        if not isinstance(value, ir.Local) or value.name in seen:
            continue
        seen.add(value.name)
        source = defined.get(value.name)
        if isinstance(source, ir.Load) and is_in(code, source.pointer, place):
            return True
        if source is not None:
            waiting += operands(source)
    return False


def _constant(code: Code, operand: ir.Value) -> int:
    """A size that is the same on every path, else 0: nothing is known to be written."""
    if isinstance(operand, ir.ConstInt):
        return operand.value
    term = code.term(operand)
    return (number(term) or 0) if term is not None else 0
