# SPDX-License-Identifier: MIT
"""Which bits of which values end up in a number that is stored, and by how much they move.

Followed are casts, sums, masks, choices and shifts by a constant. Whatever else
gives a value is where it comes from. Bits that a mask takes away go nowhere, so
flags beside a page number are not taken for one; what a sum carries is not seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from hvproofs.audit.checks.pages import definitions
from hvproofs.audit.checks.subject import Code
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.ir import BinaryOp, CastOp
from hvproofs.audit.llvm.irtypes import IntType

WORD = (1 << 64) - 1
DOWN = (BinaryOp.LSHR, BinaryOp.ASHR, BinaryOp.UDIV, BinaryOp.SDIV)
SHIFTS = (BinaryOp.SHL, BinaryOp.LSHR, BinaryOp.ASHR)
POWERS = (BinaryOp.MUL, BinaryOp.UDIV, BinaryOp.SDIV)
SIGNED = (BinaryOp.ASHR, BinaryOp.SDIV)
POINTERS = (CastOp.PTRTOINT, CastOp.PTRTOADDR)
MOST = 2000  # values followed from one store


@dataclass(frozen=True, slots=True)
class Moved:
    """A value that reaches the number, whole or in part."""

    source: ir.Value  # where it comes from
    bits: int  # of the value followed: those that can reach the bits asked about
    down: int = 0  # bits it is shifted to the right, less those to the left
    by: ir.Binary | None = None  # the last shift to the right; None: there is none
    up: int = 0  # bits that what `by` gives is shifted to the left

    pointer: bool = False  # whether it is an address for certain

    @property
    def difference(self) -> int:
        """Bytes that it is divided by as a pointer less another is (C11 6.5.6p9); else 0."""
        by = amount(self.by) if self.by is not None and self.by.op in SIGNED else None
        return 0 if by is None else 1 << by


def moved(code: Code, value: ir.Value, bits: int) -> list[Moved] | None:
    """Everything that reaches some bits of a value; None where that is too much to follow."""
    defined = definitions(code)
    waiting, found, seen = [Moved(value, bits)], dict[Moved, None](), set[tuple[object, ...]]()
    while waiting:
        one = waiting.pop()
        if not one.bits:
            continue
        if not isinstance(one.source, ir.Local):
            if isinstance(one.source, ir.ConstExpr):  # C has none that is no address
                found[replace(one, pointer=True)] = None
            continue
        key = (one.source.name, one.bits, one.down, id(one.by), one.up)
        if key in seen:
            continue
        seen.add(key)
        if len(seen) > MOST:
            return None
        made = defined.get(one.source.name)
        before = None if made is None else _before(one, made)
        if before is None:
            found[replace(one, pointer=_is_address(code, made))] = None
        else:
            waiting += before
    return list(found)


def _is_address(code: Code, made: ir.Instruction | None) -> bool:
    """Whether a number is an address for certain: of a pointer, or translated from one."""
    match made:
        case ir.Cast(op=op):
            return op in POINTERS
        case ir.Call(callee=ir.Global(name=name)):
            return code.guest.translation_of(name) is not None
        case _:
            return False


def amount(one: ir.Instruction) -> int | None:
    """By how many bits an instruction shifts, or what power of two it divides or multiplies by."""
    match one:
        case ir.Binary(op=op, right=ir.ConstInt(value=by)) if op in SHIFTS:
            return by
        case ir.Binary(op=op, right=ir.ConstInt(value=by)) if op in POWERS:
            return by.bit_length() - 1 if by > 0 and by.bit_count() == 1 else None
        case _:
            return None


def _before(one: Moved, made: ir.Instruction) -> list[Moved] | None:
    """What a value is made of; None where it is not followed any further."""
    match made:
        case ir.Cast() if made.op not in POINTERS and isinstance(made.operand.type, IntType):
            return [replace(one, source=made.operand, bits=_narrowed(one.bits, made))]
        case ir.Freeze(operand=operand):
            return [replace(one, source=operand)]
        case ir.Select(then=then, otherwise=otherwise):
            return [replace(one, source=value) for value in (then, otherwise)]
        case ir.Phi(incoming=incoming):
            return [replace(one, source=value) for value, _ in incoming]
        case ir.Binary():
            return _operands(one, made)
        case _:
            return None


def _operands(one: Moved, made: ir.Binary) -> list[Moved] | None:
    by = amount(made)
    match made.op:
        case BinaryOp.ADD | BinaryOp.SUB | BinaryOp.OR | BinaryOp.XOR:
            return [replace(one, source=value) for value in (made.left, made.right)]
        case BinaryOp.AND:
            return list(_masked(one, made))
        case BinaryOp.SHL | BinaryOp.MUL if by is not None:
            up = one.up if one.by is not None else one.up + by
            return [replace(one, source=made.left, bits=one.bits >> by, down=one.down - by, up=up)]
        case op if op in DOWN and by is not None:
            bits, first = one.bits << by & WORD, one.by or made
            return [replace(one, source=made.left, bits=bits, down=one.down + by, by=first)]
        case _:
            return None


def _masked(one: Moved, made: ir.Binary) -> Iterator[Moved]:
    for value, other in ((made.left, made.right), (made.right, made.left)):
        mask = other.value if isinstance(other, ir.ConstInt) else WORD
        yield replace(one, source=value, bits=one.bits & mask)


def _narrowed(bits: int, cast: ir.Cast) -> int:
    """The bits of a cast's operand behind some bits of its result."""
    width = cast.operand.type.bits if isinstance(cast.operand.type, IntType) else 64
    sign = 1 << (width - 1) if cast.op is CastOp.SEXT and bits >> width else 0
    return bits & ((1 << width) - 1) | sign
