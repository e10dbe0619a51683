# SPDX-License-Identifier: MIT
"""LLVM's integer instructions as terms.

Exact on bit patterns: no promise of nsw, nuw or inbounds is relied on. Where
LLVM gives poison for an operand (a shift by the width or more), the term is
the free variable that the caller passes: any value.
"""

from __future__ import annotations

from hvproofs.audit.llvm.ir import BinaryOp, CastOp, Predicate
from hvproofs.audit.symbolic.symbols import Number, Value, bit, constant_value
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term

_PLAIN = {
    BinaryOp.ADD: Op.ADD, BinaryOp.SUB: Op.SUB, BinaryOp.MUL: Op.MUL,
    BinaryOp.UDIV: Op.UDIV, BinaryOp.UREM: Op.UREM,
}  # fmt: skip
_BITS = {
    BinaryOp.SDIV: Op.SDIV, BinaryOp.SREM: Op.SREM, BinaryOp.AND: Op.BAND, BinaryOp.OR: Op.BOR,
    BinaryOp.XOR: Op.BXOR, BinaryOp.SHL: Op.SHL, BinaryOp.LSHR: Op.LSHR, BinaryOp.ASHR: Op.ASHR,
}  # fmt: skip
_SHIFTS = (BinaryOp.SHL, BinaryOp.LSHR, BinaryOp.ASHR)


def plus(left: Term, right: Term) -> Term:
    """A sum; a 0 is left out and two constants become one."""
    x, y = constant_value(left), constant_value(right)
    if x is not None and y is not None:
        return b.bv(x + y, left.sort.width)
    return right if x == 0 else left if y == 0 else b.add(left, right)


def times(term: Term, factor: int) -> Term:
    """A product with a constant: a shift where it is a power of two, which solvers like."""
    width = term.sort.width
    if factor == 1:
        return term
    if factor > 0 and factor.bit_count() == 1 and factor < 1 << width:
        return b.bits(Op.SHL, term, b.bv(factor.bit_length() - 1, width))
    return b.mul(term, b.bv(factor, width))


def may_be_poison(op: BinaryOp, right: Term) -> bool:
    """Whether the operands alone can make the result poison."""
    amount = constant_value(right)
    return op in _SHIFTS and (amount is None or amount >= right.sort.width)


def binary(op: BinaryOp, left: Term, right: Term, poison: Term | None) -> Term:
    """The result; `poison` stands for it where LLVM gives poison.

    Division by zero is undefined behaviour: no execution has a result there,
    so SMT-LIB's value does no harm.
    """
    if op in _PLAIN:
        return _plain(op, left, right)
    plain = b.bits(_BITS[op], left, right)
    if poison is None:
        return plain
    return b.ite(b.ult(right, b.bv(right.sort.width, right.sort.width)), plain, poison)


def _plain(op: BinaryOp, left: Term, right: Term) -> Term:
    """Arithmetic; with a power of two it is written as a shift or a mask."""
    number, width = constant_value(right), right.sort.width
    if number is None or number.bit_count() != 1:
        return b.arithmetic(_PLAIN[op], left, right)
    shift = b.bv(number.bit_length() - 1, width)
    match op:
        case BinaryOp.MUL:
            return times(left, number)
        case BinaryOp.UDIV:
            return b.bits(Op.LSHR, left, shift) if number > 1 else left
        case BinaryOp.UREM:
            return b.bits(Op.BAND, left, b.bv(number - 1, width))
        case _:
            return b.arithmetic(_PLAIN[op], left, right)


def compare(predicate: Predicate, left: Term, right: Term) -> Term:
    """`icmp`, as an i1."""
    match predicate:
        case Predicate.EQ:
            return bit(b.eq(left, right))
        case Predicate.NE:
            return bit(b.ne(left, right))
        case Predicate.UGT:
            return bit(b.ult(right, left))
        case Predicate.UGE:
            return bit(b.ule(right, left))
        case Predicate.ULT:
            return bit(b.ult(left, right))
        case Predicate.ULE:
            return bit(b.ule(left, right))
        case Predicate.SGT:
            return bit(b.slt(right, left))
        case Predicate.SGE:
            return bit(b.sle(right, left))
        case Predicate.SLT:
            return bit(b.slt(left, right))
        case Predicate.SLE:
            return bit(b.sle(left, right))


def cast(op: CastOp, term: Term, width: int) -> Term | None:
    """A conversion of a number; None where its bits are not those of the operand."""
    match op:
        case CastOp.TRUNC:
            return b.trunc(term, width)
        case CastOp.SEXT:
            return b.sext(term, width)
        case CastOp.ZEXT:
            return b.zext(term, width)
        case CastOp.PTRTOINT | CastOp.PTRTOADDR | CastOp.INTTOPTR | CastOp.BITCAST:
            return b.trunc(term, width) if width <= term.sort.width else b.zext(term, width)
        case CastOp.ADDRSPACECAST:
            return None


def zeros(operands: list[Term], some: Value, poison: Value) -> Term | None:
    """How many zeros a number begins or ends with: fewer than its width, or for 0 its width.

    The second operand is whether 0 gives `poison` instead (LangRef, llvm.ctlz); `some` is any
    number. None for a width that is no power of two.
    """
    term, undefined = operands
    width = term.sort.width
    if width.bit_count() > 1 or not (isinstance(some, Number) and isinstance(poison, Number)):
        return None
    of_none = poison.term if constant_value(undefined) else b.bv(width, width)
    none = b.eq(term, b.bv(0, width))
    return b.ite(none, of_none, b.bits(Op.BAND, some.term, b.bv(width - 1, width)))


def intrinsic(parts: list[str], found: list[Term]) -> Term | None:
    """The result of an intrinsic that is arithmetic; None for any other.

    `parts` is its name without `llvm.`, cut at the dots.
    """
    match parts, found:
        case (["expect", *_], [value, *_]):
            return value
        case (["umin", *_], [x, y]):
            return b.ite(b.ult(x, y), x, y)
        case (["umax", *_], [x, y]):
            return b.ite(b.ult(x, y), y, x)
        case (["smin", *_], [x, y]):
            return b.ite(b.slt(x, y), x, y)
        case (["smax", *_], [x, y]):
            return b.ite(b.slt(x, y), y, x)
        case (["usub", "sat", *_], [x, y]):
            return b.ite(b.ult(x, y), b.bv(0, x.sort.width), b.sub(x, y))
        case (["uadd", "sat", *_], [x, y]):
            total = b.add(x, y)
            return b.ite(b.ult(total, x), b.bv(-1, x.sort.width), total)
        case (["is", "constant", *_], _):
            return b.bv(0, 1)
        case _:
            return None


def with_overflow(parts: list[str], x: Term, y: Term) -> tuple[Term, Term] | None:
    """Result and overflow bit of the `llvm.*.with.overflow` family."""
    width = x.sort.width
    signed = parts[0].startswith("s")
    operation = {"add": Op.ADD, "sub": Op.SUB, "mul": Op.MUL}.get(parts[0][1:])
    if parts[1:3] != ["with", "overflow"] or operation is None:
        return None
    extend = b.sext if signed else b.zext
    exact = b.arithmetic(operation, extend(x, 2 * width), extend(y, 2 * width))
    result = b.trunc(exact, width)
    return result, bit(b.ne(extend(result, 2 * width), exact))
