# SPDX-License-Identifier: MIT
"""Typed values of C expressions, and what C leaves undefined or wraps.

Each operation yields its value as a term and, beside it, the obligations that
the rules `no-wraparound` and `defined` collect (SEMANTICS.md, sections 3, 6).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from hvproofs.spec.ctypes import CType, common, promoted
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term


@dataclass(frozen=True, slots=True)
class Typed:
    """A C value."""

    ctype: CType  # its type
    term: Term  # a bit-vector of the type's width
    truth: Term | None = None  # the Bool it came from, of a comparison or a logical operator


class Demand(Enum):
    """What an obligation is about."""

    EXACT = "exact"  # the value equals the one over the integers: rule no-wraparound
    DEFINED = "defined"  # C gives the operation a meaning: rule defined


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """One obligation of one operation on a path."""

    demand: Demand  # which rule collects it
    at: int  # offset of the operation in its expression, in characters
    operator: str  # as written: + - * << / % ALIGN, or the type narrowed to
    guard: Term  # Bool: the path on which the operation is evaluated
    holds: Term  # Bool: no harm there
    operands: tuple[Typed, ...]  # what it was applied to
    result: Typed  # the C value


def number(value: int, ctype: CType) -> Typed:
    """The constant `value` of type `ctype`."""
    return Typed(ctype, b.bv(value, ctype.width))


def truth(value: Typed) -> Term:
    """Whether a value is non-zero, as C tests it."""
    return value.truth or b.ne(value.term, b.bv(0, value.term.sort.width))


def from_truth(condition: Term) -> Typed:
    """The int 0 or 1 of a comparison."""
    width = CType.INT.width
    return Typed(CType.INT, b.ite(condition, b.bv(1, width), b.bv(0, width)), condition)


def resized(value: Typed, width: int) -> Term:
    """The value's low `width` bits, or its extension by its own sign."""
    own = value.term.sort.width
    if width < own:
        return b.trunc(value.term, width)
    return b.sext(value.term, width) if value.ctype.signed else b.zext(value.term, width)


def converted(value: Typed, ctype: CType) -> Typed:
    """The value in another type (C11 6.3.1.2, 6.3.1.3)."""
    if ctype is value.ctype:
        return value
    if ctype is CType.BOOL:
        test = truth(value)
        return Typed(ctype, b.ite(test, b.bv(1, 1), b.bv(0, 1)), test)
    return Typed(ctype, resized(value, ctype.width), value.truth)


def keeps_value(value: Typed, result: Typed) -> Term:
    """Whether a conversion kept the value over the integers."""
    width = max(value.ctype.width, result.ctype.width) + 1
    return b.eq(resized(value, width), resized(result, width))


_OPS = {"+": Op.ADD, "-": Op.SUB, "*": Op.MUL, "<<": Op.SHL}


def exact(operator: str, left: Typed, right: Typed, result: Typed) -> Term:
    """Whether `result` of + - * << equals the value over the integers."""
    width = result.ctype.width
    wide = width + 1 if operator in "+-" else 2 * width
    value = Term(_OPS[operator], b.bv(0, wide).sort, (resized(left, wide), resized(right, wide)))
    return b.eq(value, resized(result, wide))


def arithmetic(operator: str, left: Typed, right: Typed) -> Typed:
    """`left operator right` for + - * / % & | ^ after the usual conversions."""
    ctype = common(left.ctype, right.ctype)
    x, y = converted(left, ctype).term, converted(right, ctype).term
    match operator:
        case "+" | "-" | "*":
            term = b.arithmetic(_OPS[operator], x, y)
        case "/":
            term = b.bits(Op.SDIV, x, y) if ctype.signed else b.udiv(x, y)
        case "%":
            term = b.bits(Op.SREM, x, y) if ctype.signed else b.urem(x, y)
        case _:
            term = b.bits({"&": Op.BAND, "|": Op.BOR, "^": Op.BXOR}[operator], x, y)
    return Typed(ctype, term)


def shifted(operator: str, left: Typed, right: Typed) -> Typed:
    """`left << right` or `left >> right`: the promoted left type (C11 6.5.7)."""
    ctype = promoted(left.ctype)
    op = Op.SHL if operator == "<<" else Op.ASHR if ctype.signed else Op.LSHR
    amount = resized(right, ctype.width)
    return Typed(ctype, b.bits(op, converted(left, ctype).term, amount))


def compared(operator: str, left: Typed, right: Typed) -> Typed:
    """`left operator right` for < > <= >= == != after the usual conversions."""
    ctype = common(left.ctype, right.ctype)
    x, y = converted(left, ctype).term, converted(right, ctype).term
    less, at_most = (b.slt, b.sle) if ctype.signed else (b.ult, b.ule)
    match operator:
        case "<":
            return from_truth(less(x, y))
        case ">":
            return from_truth(less(y, x))
        case "<=":
            return from_truth(at_most(x, y))
        case ">=":
            return from_truth(at_most(y, x))
        case "==":
            return from_truth(b.eq(x, y))
        case _:
            return from_truth(b.ne(x, y))


def meaningful(operator: str, left: Typed, right: Typed, result: Typed) -> list[Term]:
    """The conditions under which C defines / % << >> and signed arithmetic."""
    width = result.ctype.width
    conditions: list[Term] = []
    if operator in ("/", "%"):
        conditions.append(truth(right))
        if result.ctype.signed:
            lowest = b.eq(resized(left, width), b.bv(1 << (width - 1), width))
            minus_one = b.eq(resized(right, width), b.bv(-1, width))
            conditions.append(b.not_(b.and_(lowest, minus_one)))
    if operator in ("<<", ">>"):
        amount = converted(right, promoted(right.ctype)).term
        # A negative amount reads as one far beyond the width.
        conditions.append(b.ult(amount, b.bv(width, amount.sort.width)))
    if operator == "<<" and result.ctype.signed:
        conditions.append(b.sle(b.bv(0, width), resized(left, width)))
    if operator in ("+", "-", "*", "<<") and result.ctype.signed:
        conditions.append(exact(operator, left, right, result))
    return conditions
