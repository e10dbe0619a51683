# SPDX-License-Identifier: MIT
"""What holds of addresses in one memory, wherever that lies."""

from __future__ import annotations

from collections.abc import Sequence

from hvproofs.audit.llvm.ir import Predicate
from hvproofs.audit.llvm.irtypes import (
    Structs,
    StructType,
    Type,
    offset_of,
    resolve,
    size_of,
)
from hvproofs.audit.symbolic import arithmetic
from hvproofs.audit.symbolic.symbols import (
    ADDRESS_BITS,
    Number,
    Pointer,
    Value,
    constant_value,
    resized,
)
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term

UNSIGNED = (Predicate.ULT, Predicate.ULE, Predicate.UGT, Predicate.UGE)


def rounded(at: Pointer, mask: Term) -> Pointer | None:
    """An address of which a mask clears the lowest bits; None where the start is not aligned so."""
    number = constant_value(mask)
    size = (1 << ADDRESS_BITS) - number if number else 0
    if size.bit_count() != 1 or size > at.place.align:
        return None
    return Pointer(at.place, b.bits(Op.BAND, at.offset, mask))


def ordered(
    predicate: Predicate, at: Pointer, other: Term, start: Term | None, either: Value
) -> Value:
    """Which comes first of an address and another offset in its memory; `either`: not known.

    It is known where the memory is known to start at `start`; else where both lie in the memory,
    or at its end: no memory goes around the address space.
    """
    if predicate not in UNSIGNED or not isinstance(either, Number):
        return either
    if start is not None:
        addresses = b.add(start, at.offset), b.add(start, other)
        return Number(arithmetic.compare(predicate, *addresses))
    if not at.place.size:
        return either
    end = b.bv(at.place.size, ADDRESS_BITS)
    inside = b.and_(b.ule(at.offset, end), b.ule(other, end))
    known = arithmetic.compare(predicate, at.offset, other)
    return Number(b.ite(inside, known, either.term))


def indexed(element: Type, indices: Sequence[Value], structs: Structs) -> Term | None:
    """Bytes from an address to the member that indices lead to; None where one is no number."""
    known, parts, kind = 0, list[Term](), element
    for place, value in enumerate(indices):
        if not isinstance(value, Number):
            return None
        number = constant_value(value.term)
        inner = resolve(kind, structs)
        if place and isinstance(inner, StructType):
            if number is None:
                return None
            known += offset_of(inner, number, structs)
            kind = inner.members[number]
            continue
        if place:
            kind = getattr(inner, "element", kind)
        size, width = size_of(kind, structs), value.term.sort.width
        if number is not None:
            signed = number - (1 << width) if number >> (width - 1) else number
            known += signed * size
        else:
            wide = resized(value.term, ADDRESS_BITS, signed=True)
            parts.append(arithmetic.times(wide, size))
    total = b.bv(known, ADDRESS_BITS)
    for part in parts:
        total = arithmetic.plus(part, total)
    return total
