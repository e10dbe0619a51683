# SPDX-License-Identifier: MIT
"""Whether what an allocator gave is null: a free variable for each allocation."""

from __future__ import annotations

from collections.abc import Collection

from hvproofs.audit.facts import null_name
from hvproofs.audit.symbolic.conditions import FALSE, all_of
from hvproofs.audit.symbolic.symbols import (
    Choice,
    Number,
    Place,
    PlaceKind,
    Pointer,
    Value,
    constant_value,
    is_set,
)
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, bitvec

_SOMEWHERE = (PlaceKind.PAGE, PlaceKind.STACK, PlaceKind.STATIC)


def is_null(value: Value, allocated: Collection[str]) -> Term | None:
    """That an address is null, where it is an allocator's result or one of several; else None."""
    match value:
        case Pointer(place, offset) if place.name in allocated and constant_value(offset) == 0:
            return is_set(b.var(null_name(place.memory.name), bitvec(1)))
        case Number(term):
            return b.eq(term, b.const(0, term.sort))
        case Choice(options):
            found = [(when, _of_option(one, allocated)) for when, one in options]
            ways = [all_of((when, one)) for when, one in found if one is not None]
            return b.or_(*ways) if len(ways) == len(found) else None
        case _:
            return None


def _of_option(value: Value, allocated: Collection[str]) -> Term | None:
    """The same of one of several addresses: a variable's is none, nor a page's that there is."""
    match value:
        case Pointer(place, offset) if place.kind in _SOMEWHERE and constant_value(offset) == 0:
            return FALSE
        case _:
            return is_null(value, allocated)


def places(value: Value) -> list[Place]:
    """The memory that an address may lie in."""
    match value:
        case Pointer(place, _):
            return [place]
        case Choice(options):
            return [one.place for _, one in options if isinstance(one, Pointer)]
        case _:
            return []
