# SPDX-License-Identifier: MIT
"""The reading of a bit-vector term over unbounded integers.

Where sizes themselves are symbolic, integers are far quicker than bits. The
two agree only where nothing wraps, so the reading of a term is a pair: the
same term over Int, and the condition under which it has the same value. That
condition is an obligation of every theorem stated this way. Bit masks have no
integer reading.
"""

from __future__ import annotations

from dataclasses import dataclass

from hvproofs.errors import HvproofsError
from hvproofs.terms import build as b
from hvproofs.terms.term import BOOL, INT, Kind, Op, Sort, Term, walk


class NoIntegerReadingError(HvproofsError):
    """The term has an operator that means nothing over unbounded integers."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A term over Int or Bool, and when it agrees with the bit-vector term."""

    term: Term  # over Int and Bool
    faithful: Term  # Bool over Int: true where the values agree


_UNSIGNED = {Op.SLT: Op.ULT, Op.SLE: Op.ULE, Op.SDIV: Op.UDIV, Op.SREM: Op.UREM}


def _below(a: Term, width: int) -> Term:
    return b.and_(b.ule(b.integer(0), a), b.ult(a, b.integer(1 << width)))


def _shift(node: Term, a: Term) -> Term:
    amount = node.args[1]
    if amount.op is not Op.CONST or int(amount.value) >= node.sort.width:
        raise NoIntegerReadingError("a shift by a symbolic amount has no integer reading")
    power = b.integer(1 << int(amount.value))
    return b.mul(a, power) if node.op is Op.SHL else b.udiv(a, power)


def _arms(node: Term, parts: list[Reading]) -> Reading:
    """ITE, AND and OR: an operand matters only where the others leave it to decide."""
    match node.op:
        case Op.ITE:
            c, t, e = parts
            arms = b.ite(c.term, t.faithful, e.faithful)
            return Reading(b.ite(c.term, t.term, e.term), b.and_(c.faithful, arms))
        case _:
            faithful = b.boolean(True)
            for part in reversed(parts):
                rest = b.not_(part.term) if node.op is Op.AND else part.term
                faithful = b.and_(part.faithful, b.or_(rest, faithful))
            return Reading(Term(node.op, BOOL, tuple(p.term for p in parts)), faithful)


def _number(node: Term, parts: list[Reading]) -> Reading:
    terms = [part.term for part in parts]
    width = node.args[0].sort.width
    needs = [part.faithful for part in parts]
    match node.op:
        case Op.ADD | Op.SUB | Op.MUL:
            value = b.arithmetic(node.op, *terms)
            needs.append(_below(value, width))
        case Op.UDIV | Op.UREM:
            value = b.arithmetic(node.op, *terms)
            needs.append(b.ne(terms[1], b.integer(0)))
        case Op.SDIV | Op.SREM:
            value = b.arithmetic(_UNSIGNED[node.op], *terms)
            needs += [_below(term, width - 1) for term in terms]
            needs.append(b.ne(terms[1], b.integer(0)))
        case Op.SHL | Op.LSHR:
            value = _shift(node, terms[0])
            needs.append(_below(value, width))
        case Op.ALIGN_UP:
            value = b.align_up(terms[0], int(node.value))
            needs.append(_below(value, width))
        case Op.ZEXT | Op.SEXT | Op.TRUNC:
            value = terms[0]
            bound = {Op.ZEXT: width, Op.SEXT: width - 1, Op.TRUNC: node.sort.width}[node.op]
            needs.append(_below(value, bound))
        case _:
            raise NoIntegerReadingError(f"{node.op.value} has no integer reading")
    return Reading(value, b.and_(*needs))


def _compare(node: Term, parts: list[Reading]) -> Reading:
    terms = [part.term for part in parts]
    needs = [part.faithful for part in parts]
    if node.op in (Op.SLT, Op.SLE):
        needs += [_below(term, node.args[0].sort.width - 1) for term in terms]
    return Reading(Term(_UNSIGNED.get(node.op, node.op), BOOL, tuple(terms)), b.and_(*needs))


def _int_sort(sort: Sort) -> Sort:
    match sort.kind:
        case Kind.BITVEC | Kind.INT:
            return INT
        case Kind.BOOL:
            return BOOL
        case Kind.ARRAY:
            raise NoIntegerReadingError("arrays have no integer reading")


def _leaf(node: Term) -> Reading:
    sort = _int_sort(node.sort)
    if node.op is Op.CONST:
        return Reading(Term(Op.CONST, sort, (), node.value), b.boolean(True))
    term = b.var(str(node.value), sort)
    bounded = node.sort.kind is Kind.BITVEC
    return Reading(term, _below(term, node.sort.width) if bounded else b.boolean(True))


def unbounded(root: Term) -> Reading:
    """The integer reading of `root`; raises NoIntegerReadingError where it has none."""
    done: dict[int, Reading] = {}
    for node in walk([root]):
        parts = [done[id(arg)] for arg in node.args]
        match node.op:
            case Op.CONST | Op.VAR:
                reading = _leaf(node)
            case Op.ITE | Op.AND | Op.OR:
                reading = _arms(node, parts)
            case Op.NOT | Op.EQ | Op.ULT | Op.ULE | Op.SLT | Op.SLE:
                reading = _compare(node, parts)
            case _:
                reading = _number(node, parts)
        done[id(node)] = reading
    return done[id(root)]
