# SPDX-License-Identifier: MIT
"""Constructors of terms: each checks the sorts of its operands and nothing else.

They simplify nothing: what is proved is what was written.
"""

from __future__ import annotations

from hvproofs.terms.term import BOOL, INT, Kind, Op, Sort, Term, bitvec


def _same(*terms: Term) -> Sort:
    sort = terms[0].sort
    if any(term.sort != sort for term in terms):
        raise TypeError(f"operands of different sorts: {[term.sort for term in terms]}")
    return sort


def _need(kind: Kind, *terms: Term) -> Sort:
    sort = _same(*terms)
    if sort.kind is not kind:
        raise TypeError(f"expected {kind.value}, got {sort.kind.value}")
    return sort


def _number(*terms: Term) -> Sort:
    sort = _same(*terms)
    if sort.kind not in (Kind.BITVEC, Kind.INT):
        raise TypeError(f"expected a number, got {sort.kind.value}")
    return sort


def var(name: str, sort: Sort) -> Term:
    """A free constant."""
    return Term(Op.VAR, sort, (), name)


def const(value: int, sort: Sort) -> Term:
    """The number `value`, reduced modulo 2^width for a bit-vector."""
    match sort.kind:
        case Kind.BITVEC:
            return Term(Op.CONST, sort, (), value % (1 << sort.width))
        case Kind.INT:
            return Term(Op.CONST, sort, (), value)
        case _:
            raise TypeError(f"no numbers in sort {sort.kind.value}")


def bv(value: int, width: int) -> Term:
    """The bit-vector `value` modulo 2^width."""
    return const(value, bitvec(width))


def integer(value: int) -> Term:
    """The unbounded integer `value`."""
    return const(value, INT)


def boolean(value: bool) -> Term:
    """Truth or falsehood."""
    return Term(Op.CONST, BOOL, (), int(value))


def not_(a: Term) -> Term:
    """Negation."""
    return Term(Op.NOT, _need(Kind.BOOL, a), (a,))


def and_(*terms: Term) -> Term:
    """Conjunction; true for no operand."""
    sort = _need(Kind.BOOL, *terms) if terms else BOOL
    return terms[0] if len(terms) == 1 else Term(Op.AND, sort, terms)


def or_(*terms: Term) -> Term:
    """Disjunction; false for no operand."""
    sort = _need(Kind.BOOL, *terms) if terms else BOOL
    return terms[0] if len(terms) == 1 else Term(Op.OR, sort, terms)


def implies(a: Term, b: Term) -> Term:
    """`b` wherever `a`."""
    return or_(not_(a), b)


def eq(a: Term, b: Term) -> Term:
    """Equality of two terms of one sort."""
    _same(a, b)
    return Term(Op.EQ, BOOL, (a, b))


def ne(a: Term, b: Term) -> Term:
    """Inequality."""
    return not_(eq(a, b))


def ite(condition: Term, then: Term, otherwise: Term) -> Term:
    """`then` where `condition`, else `otherwise`."""
    _need(Kind.BOOL, condition)
    return Term(Op.ITE, _same(then, otherwise), (condition, then, otherwise))


def arithmetic(op: Op, a: Term, b: Term) -> Term:
    """ADD, SUB, MUL, UDIV or UREM of two numbers of one sort."""
    return Term(op, _number(a, b), (a, b))


def add(a: Term, b: Term) -> Term:
    """Sum, modulo 2^width for bit-vectors."""
    return arithmetic(Op.ADD, a, b)


def sub(a: Term, b: Term) -> Term:
    """Difference, modulo 2^width for bit-vectors."""
    return arithmetic(Op.SUB, a, b)


def mul(a: Term, b: Term) -> Term:
    """Product, modulo 2^width for bit-vectors."""
    return arithmetic(Op.MUL, a, b)


def udiv(a: Term, b: Term) -> Term:
    """Floor division of unsigned numbers."""
    return arithmetic(Op.UDIV, a, b)


def urem(a: Term, b: Term) -> Term:
    """Remainder of `udiv`."""
    return arithmetic(Op.UREM, a, b)


def ult(a: Term, b: Term) -> Term:
    """Unsigned (or integer) less than."""
    _number(a, b)
    return Term(Op.ULT, BOOL, (a, b))


def ule(a: Term, b: Term) -> Term:
    """Unsigned (or integer) at most."""
    _number(a, b)
    return Term(Op.ULE, BOOL, (a, b))


def slt(a: Term, b: Term) -> Term:
    """Two's complement less than."""
    _need(Kind.BITVEC, a, b)
    return Term(Op.SLT, BOOL, (a, b))


def sle(a: Term, b: Term) -> Term:
    """Two's complement at most."""
    _need(Kind.BITVEC, a, b)
    return Term(Op.SLE, BOOL, (a, b))


def bits(op: Op, a: Term, b: Term) -> Term:
    """SDIV, SREM, BAND, BOR, BXOR, SHL, LSHR or ASHR of two bit-vectors of one width."""
    return Term(op, _need(Kind.BITVEC, a, b), (a, b))


def bnot(a: Term) -> Term:
    """Bitwise complement."""
    return Term(Op.BNOT, _need(Kind.BITVEC, a), (a,))


def zext(a: Term, width: int) -> Term:
    """Zero extension to `width` bits; the term itself where it has them already."""
    return a if a.sort.width == width else _resize(Op.ZEXT, a, width, grow=True)


def sext(a: Term, width: int) -> Term:
    """Sign extension to `width` bits; the term itself where it has them already."""
    return a if a.sort.width == width else _resize(Op.SEXT, a, width, grow=True)


def trunc(a: Term, width: int) -> Term:
    """The low `width` bits; the term itself where it has no more."""
    return a if a.sort.width == width else _resize(Op.TRUNC, a, width, grow=False)


def _resize(op: Op, a: Term, width: int, *, grow: bool) -> Term:
    _need(Kind.BITVEC, a)
    if (width > a.sort.width) != grow:
        raise TypeError(f"{op.value} from {a.sort.width} to {width} bits")
    return Term(op, bitvec(width), (a,))


def align_up(a: Term, alignment: int) -> Term:
    """The next multiple of `alignment`, a power of two; modulo 2^width for bit-vectors."""
    sort = _number(a)
    if alignment < 1 or alignment.bit_count() != 1:
        raise ValueError(f"{alignment} is no power of two")
    if sort.kind is Kind.BITVEC and alignment.bit_length() > sort.width:
        raise ValueError(f"alignment {alignment} does not fit {sort.width} bits")
    return Term(Op.ALIGN_UP, sort, (a,), alignment)


def select(a: Term, index: Term) -> Term:
    """The element of array `a` at `index`."""
    if a.sort.kind is not Kind.ARRAY or a.sort.element is None or a.sort.index != index.sort:
        raise TypeError("select needs an array and an index of its sort")
    return Term(Op.SELECT, a.sort.element, (a, index))


def store(a: Term, index: Term, element: Term) -> Term:
    """Array `a` with `element` at `index`."""
    if a.sort.kind is not Kind.ARRAY or a.sort.index != index.sort:
        raise TypeError("store needs an array and an index of its sort")
    if a.sort.element != element.sort:
        raise TypeError("store needs an element of the array's sort")
    return Term(Op.STORE, a.sort, (a, index, element))
