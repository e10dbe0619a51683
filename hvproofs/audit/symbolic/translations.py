# SPDX-License-Identifier: MIT
"""One form of an address made of another, by the guest's facts.

Places, not numbers, are what the audit goes by: the memory stays the same, and what is
remembered is which form the address has. What a function takes is not made of any other form.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hvproofs.audit.facts import PAGE, Translation
from hvproofs.audit.symbolic.arithmetic import times
from hvproofs.audit.symbolic.choices import choice
from hvproofs.audit.symbolic.symbols import (
    ADDRESS_BITS,
    AddressForm,
    Choice,
    Number,
    Opaque,
    PlaceKind,
    Pointer,
    Value,
    constant_value,
)
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term


def translated(fact: Translation, operands: Sequence[Value], page_struct: int) -> Value:
    """What a translation gives."""
    if fact.argument >= len(operands):
        return Opaque(f"{fact.function} without its argument")
    return _of(fact, operands[fact.argument], page_struct)


def _of(fact: Translation, value: Value, page_struct: int) -> Value:
    match value:
        case Choice(options):
            return choice((when, _of(fact, one, page_struct)) for when, one in options)
        case Pointer() if fact.takes is AddressForm.PAGE_STRUCT:
            return _described(fact, value, page_struct)
        case Pointer(place, offset) if place.form is fact.takes:
            return Pointer(replace(place, form=fact.gives), offset)
        case Pointer(place, _):
            return Opaque(f"{fact.function} of a {place.form.value} address")
        case Number() | Opaque():
            return value
        case _:
            return Opaque(f"{fact.function} of the address of a variable of this CPU")


def _described(fact: Translation, at: Pointer, page_struct: int) -> Value:
    """The memory that is described at an address.

    What arguments and pointers lead to is somebody else's, and stands for its memory.
    """
    place, offset = at.place, scaled(at.offset, page_struct)
    known = place.describes is not None or place.kind is PlaceKind.FOREIGN
    if not known or offset is None:
        return Opaque(f"{fact.function} of what is not known to describe a page")
    return Pointer(replace(place.memory, form=fact.gives), offset)


def scaled(offset: Term, unit: int) -> Term | None:
    """Bytes from a page to another, of the bytes between what describes them, each of `unit`.

    None where these are not a multiple for certain. Numbers modulo 2**64 do no harm: `unit` is a
    power of two that is less than a page.
    """
    factor, number = PAGE // unit if unit else 0, constant_value(offset)
    if not factor:
        return None
    if number is not None:
        return b.bv(number * factor, ADDRESS_BITS) if number % unit == 0 else None
    match offset.op, offset.args:
        case (Op.ADD | Op.SUB) as op, (left, right):
            x, y = scaled(left, unit), scaled(right, unit)
            return None if x is None or y is None else b.arithmetic(op, x, y)
        case Op.ITE, (when, left, right):
            x, y = scaled(left, unit), scaled(right, unit)
            return None if x is None or y is None else b.ite(when, x, y)
        case (Op.MUL | Op.SHL) as op, (_, right) if (by := constant_value(right)) is not None:
            stride = by if op is Op.MUL else 1 << by
            return times(offset, factor) if stride % unit == 0 else None
        case _:
            return None
