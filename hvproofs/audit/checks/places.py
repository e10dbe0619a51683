# SPDX-License-Identifier: MIT
"""Which memory an operand points to, and where in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import cast

from hvproofs.audit.checks.pages import derived, is_of
from hvproofs.audit.checks.subject import Code
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.irtypes import LayoutError, Type, store_size_of
from hvproofs.audit.symbolic.symbols import Place, Pointer
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import Term, variables


def number(term: Term, code: Code | None = None) -> int | None:
    """The value of a term that is always the same: without free variables, or steady in loops."""
    names = variables([term])
    if not names:
        return evaluate(term, {})
    known = steady(code) if code is not None else {}
    return evaluate(term, dict(known)) if names.keys() <= known.keys() else None


def steady(code: Code) -> Mapping[str, int]:
    """The values that loops hand on unchanged, with what they are."""
    if "steady" not in code.memory:
        code.memory["steady"] = _steady(code)
    return cast("Mapping[str, int]", code.memory["steady"])


def _steady(code: Code) -> dict[str, int]:
    loops = {str(one.variable.value): one for one in code.evaluated.carried}
    found: dict[str, int] = {}
    for name, one in loops.items():  # outer loops come first
        if variables([one.initial]).keys() <= found.keys():
            found[name] = evaluate(one.initial, found)

    def holds(name: str) -> bool:
        terms = [loops[name].initial, *(after for _, after in loops[name].rounds)]
        return variables(terms).keys() <= found.keys() and all(
            evaluate(term, found) == found[name] for term in terms
        )

    while wrong := {name for name in found if not holds(name)}:
        found = {name: value for name, value in found.items() if name not in wrong}
    return found


def offset_in(code: Code, operand: ir.Value, place: Place) -> int | None:
    """Bytes from the start of a place to where an operand points; None when not known."""
    match code.value(operand):
        case Pointer(where, offset) if where.name == place.name:
            return number(offset, code)
        case _:
            return None


def is_in(code: Code, operand: ir.Value, place: Place) -> bool:
    """Whether an operand points into a place, wherever."""
    found = code.value(operand)
    return isinstance(found, Pointer) and found.place.name == place.name


def may_be_in(code: Code, place: Place) -> Callable[[ir.Value], bool]:
    """Whether an operand points into a place, or is made from a pointer that does.

    What describes pages stands for them: who is given its address gets at theirs.
    """
    inside = {
        name
        for name, value in code.evaluated.values.items()
        if isinstance(value, Pointer) and place.name in (value.place.name, value.place.memory.name)
    }
    names = derived(code, inside)
    return lambda operand: is_of(operand, names) or is_in(code, operand, place)


def size_of(code: Code, kind: Type | None) -> int:
    """Bytes that a store of a value of some type writes; 0 when that is not known."""
    try:
        return store_size_of(kind, code.module.structs) if kind is not None else 0
    except LayoutError:
        return 0


def constant_size(code: Code, operand: ir.Value) -> int:
    """A size that is the same on every path, else 0: nothing is known to be written."""
    if isinstance(operand, ir.ConstInt):
        return operand.value
    term = code.term(operand)
    return (number(term) or 0) if term is not None else 0
