# SPDX-License-Identifier: MIT
"""Values that meet: a number by cases, an address in one of several places."""

from __future__ import annotations

from collections.abc import Iterable

from hvproofs.audit.symbolic import arithmetic
from hvproofs.audit.symbolic.conditions import all_of, any_of, negated
from hvproofs.audit.symbolic.symbols import (
    MAX_OPTIONS,
    Choice,
    Number,
    Opaque,
    Pointer,
    Value,
    constant_value,
)
from hvproofs.terms import build as b
from hvproofs.terms.term import Term


def merged(condition: Term, then: Value, otherwise: Value) -> Value:
    """`then` where the condition holds."""
    if then == otherwise:
        return then
    match then, otherwise:
        case Number(x), Number(y) if x.sort == y.sort:
            return Number(b.ite(condition, x, y))
        case Pointer(place, x), Pointer(other, y) if place == other:
            same = constant_value(x) is not None and constant_value(x) == constant_value(y)
            return then if same else Pointer(place, b.ite(condition, x, y))
        case ((Pointer() | Number() | Choice()), (Pointer() | Number() | Choice())):
            opposite = negated(condition)
            return choice(
                (all_of((side, when)), value)
                for side, whole in ((condition, then), (opposite, otherwise))
                for when, value in _options(whole)
            )
        case _:
            return Opaque("an address that depends on the path taken")


def _options(value: Pointer | Number | Choice) -> tuple[tuple[Term, Pointer | Number], ...]:
    return value.options if isinstance(value, Choice) else ((b.boolean(True), value),)


def at(base: Pointer | Number, offset: Term) -> Value:
    """A value moved by some bytes."""
    if isinstance(base, Number):
        return Number(arithmetic.plus(base.term, offset))
    return Pointer(base.place, arithmetic.plus(base.offset, offset))


def choice(options: Iterable[tuple[Term, Value]]) -> Value:
    """One of several values, as an address; those that are the same are put together."""
    found: dict[Pointer | Number, list[Term]] = {}
    for when, value in options:
        if not isinstance(value, Pointer | Number) or len(found) > MAX_OPTIONS:
            return Opaque("an address that depends on the path taken")
        found.setdefault(value, []).append(when)
    if len(found) == 1:
        return next(iter(found))
    return Choice(tuple((any_of(whens), value) for value, whens in found.items()))
