# SPDX-License-Identifier: MIT
"""How many qwords behind the fixed header a function writes by itself, in a row.

Followed are stores of 8 bytes that a loop makes one behind the other, in every round
or in some, block copies to the start of the variable header, and single stores to places that
are known. Each gives a number of qwords and the condition under which it is
the one that counts. What fits none of these is not followed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce

from hvproofs.audit.checks.access import Access, accesses
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.pages import definitions
from hvproofs.audit.checks.places import number
from hvproofs.audit.checks.subject import Code, Subject
from hvproofs.audit.symbolic.function import Carried
from hvproofs.audit.symbolic.symbols import Pointer, resized
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term, variables


@dataclass(frozen=True, slots=True)
class Filled:
    """One way to fill a variable header."""

    when: Term  # the function came through it
    qwords: Term  # written there, 64 bits


def filled(
    subject: Subject, pointer: Pointer, end: int, announced: Term
) -> list[Filled] | None:  # fmt: skip
    """Every way to fill what lies behind `end` bytes of the area; None where one is not followed.

    The ways exclude each other, or nothing is said. What is certainly written behind the qwords
    that are announced is of the list.
    """
    start = number(pointer.offset)
    if start is None:
        return None
    found: list[Filled] = []
    blocks: list[Term] = []  # qwords of each block that is written on every way
    single: list[Access] = []
    for one in behind(subject, pointer, start + end):
        if not same_pass(subject, one.spot):
            return None
        if _of_list(subject, one, start + end, announced):
            continue
        if number(one.offset) is not None and number(one.size) == 8:
            single.append(one)
            continue
        copied = _copied(subject.code, one, start + end)
        way = copied or _looped(subject.code, one, start + end)
        if way is None:
            return None
        if copied is not None and subject.code.graph.dominates(one.spot, subject.spot):
            blocks.append(way.qwords)
        else:
            found.append(way)
    if blocks:  # one that clears lies under those that are copied there
        found.append(Filled(b.boolean(True), reduce(_larger, blocks)))
    if single:
        way = _stored(subject, single, start + end)
        return None if way is None or found else [way]
    return found


def _larger(one: Term, other: Term) -> Term:
    return b.ite(b.ult(one, other), other, one)


def agrees(found: list[Filled], announced: Term) -> Term:
    """That the number announced is that of the way taken, and 0 where none was."""
    goal = b.eq(announced, b.bv(0, 64))
    for one in reversed(found):
        goal = b.ite(one.when, b.eq(announced, one.qwords), goal)
    both = [
        b.not_(b.and_(one.when, other.when))
        for index, one in enumerate(found)
        for other in found[index + 1 :]
    ]
    return b.and_(goal, *both)


def behind(subject: Subject, pointer: Pointer, first: int) -> Iterator[Access]:
    """The writes to the area that do not certainly start before its byte `first`.

    A block that starts before it clears; what the call counts is written behind it.
    """
    for one in accesses(subject.code):
        if not one.writes or one.place.name != pointer.place.name:
            continue
        at = number(one.offset)
        if (at is None or at >= first) and subject.code.graph.leads(one.spot, subject.spot):
            yield one


def cleared(subject: Subject, pointer: Pointer, end: int) -> bool:
    """Whether a write that starts before `end` bytes of the area may go on behind them."""
    first = (number(pointer.offset) or 0) + end
    return any(
        one.writes and one.place.name == pointer.place.name
        and (at := number(one.offset)) is not None and at < first
        and at + (number(one.size) or first) > first
        and subject.code.graph.leads(one.spot, subject.spot)
        for one in accesses(subject.code)
    )  # fmt: skip


def _of_list(subject: Subject, one: Access, first: int, announced: Term) -> bool:
    """Whether a write certainly begins behind the qwords announced, where a list does."""
    code, block = subject.code, one.spot.block
    if subject.call is None or not subject.call.input.element or _changes(code, announced, block):
        return False
    at = b.add(b.bv(first, 64), b.bits(Op.SHL, announced, b.bv(3, 64)))
    return code.shows(block, [code.evaluated.paths[block]], b.ule(at, one.offset))


def _changes(code: Code, term: Term, block: str) -> bool:
    """Whether a number may be another one in another round of a loop that the block is in."""
    made, loops = definitions(code), code.graph.loops
    for name in variables([term]):
        one = made.get(name.removeprefix("value."))
        spot = code.graph.spot(one) if one is not None else None
        if not name.startswith("arg.") and (spot is None or loops[spot.block] & loops[block]):
            return True
    return False


def same_pass(subject: Subject, spot: Spot) -> bool:
    """Whether the call follows in the same round of every loop that it is in itself."""
    graph = subject.code.graph
    own = graph.loops[spot.block] - graph.loops[subject.spot.block]
    heads = [spot, *(Spot(header, 0) for header in own)]
    return any(graph.leads(one, subject.spot, forward=True) for one in heads)


def _stored(subject: Subject, single: list[Access], first: int) -> Filled | None:
    """Stores that are all made on every way, one behind the other."""
    places = sorted({number(one.offset) or 0 for one in single})
    always = all(subject.code.graph.dominates(one.spot, subject.spot) for one in single)
    if not always or places != [first + 8 * index for index in range(len(places))]:
        return None
    return Filled(b.boolean(True), b.bv(len(places), 64))


def _copied(code: Code, one: Access, first: int) -> Filled | None:
    """A block copy to the start: as many qwords as its bytes take."""
    if number(one.offset) != first:
        return None
    up = b.bits(Op.LSHR, b.add(one.size, b.bv(7, 64)), b.bv(3, 64))
    return Filled(code.evaluated.paths[one.spot.block], up)


def _looped(code: Code, one: Access, first: int) -> Filled | None:
    """A store in rounds of a loop that counts them from 0 on, at the place of the count."""
    if number(one.size) != 8:
        return None
    for carried in code.evaluated.carried:
        if _counts_stores(code, one, carried):
            index = resized(carried.variable, 64)
            at = b.add(b.bv(first, 64), b.bits(Op.SHL, index, b.bv(3, 64)))
            known = [code.evaluated.paths[one.spot.block]]
            if code.shows(one.spot.block, known, b.eq(one.offset, at)):
                return Filled(code.evaluated.paths[carried.header], index)
    return None


def _counts_stores(code: Code, one: Access, carried: Carried) -> bool:
    """Whether the variable begins with 0, and is one more after each round that makes the store."""
    inside = code.graph.loops[one.spot.block] == code.graph.loops[carried.header]
    x, width = carried.variable, carried.variable.sort.width
    if not inside or not code.follows([], b.eq(carried.initial, b.bv(0, width))):
        return False
    after_store = b.ite(code.evaluated.paths[one.spot.block], b.add(x, b.bv(1, width)), x)
    latches = code.evaluated.graph.latches[carried.header]
    return all(
        code.follows(
            [code.evaluated.edges[latch, carried.header], around], b.eq(after, after_store)
        )
        for latch, (around, after) in zip(latches, carried.rounds, strict=True)
    )
