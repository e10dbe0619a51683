# SPDX-License-Identifier: MIT
"""How many entries of the input's list a function writes before the call; see `stale`.

Followed are a loop that counts from 0 by 1 and writes the fields of one entry in
every round, at the place of its count; a block that is cleared or copied from the
start of the list; and the first entries of the list where they are written one
by one. Anything else is not followed, and no entry counts for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hvproofs.audit.checks.access import Access, accesses
from hvproofs.audit.checks.contents import Contents
from hvproofs.audit.checks.filled import counts, same_pass
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.parts import part
from hvproofs.audit.checks.places import number
from hvproofs.audit.checks.subject import Code, Subject
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.symbolic.function import Carried
from hvproofs.audit.symbolic.symbols import Place, PlaceKind, Pointer, resized
from hvproofs.spec.contract import Field
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import Op, Term, variables

ONE_BY_ONE = 16  # entries that are followed where each is written on its own


@dataclass(frozen=True, slots=True)
class List:
    """The input's list at one call."""

    place: Place  # that the input area is in
    first: Term  # bytes from the start of its memory to the first entry, 64 bits
    size: int  # bytes of an entry
    fields: tuple[Field, ...]  # of an entry: what has to be written
    count: Term  # entries, 64 bits

    def at(self, index: Term, byte: int = 0) -> Term:
        """Bytes from the start of the memory to a byte of an entry."""
        start = b.add(self.first, b.mul(index, b.bv(self.size, 64)))
        return b.add(start, b.bv(byte, 64))


def written(subject: Subject, one: List, lost: Sequence[Spot]) -> Term:
    """That every entry was written and is still there: a condition on the way to the call."""
    near = [each for each in _writes(subject, one) if not _lost(subject, each, lost)]
    ways = [*_looped(subject, one, near), *_blocks(subject, one, near)]
    return b.or_(b.eq(one.count, b.bv(0, 64)), *ways)


def one_by_one(one: List, contents: Contents, spot: Spot) -> Term:
    """That there are few entries, and what each byte of them holds was put there."""
    first = number(one.first)
    if first is None:
        return b.boolean(False)
    held = [b.ule(one.count, b.bv(ONE_BY_ONE, 64))]
    for index in range(ONE_BY_ONE):
        start = first + index * one.size
        bits = [
            bit for field in one.fields for byte in range(start + field.offset, start + field.end)
            for bit in contents.held(byte, spot)
        ]  # fmt: skip
        held.append(b.or_(b.ule(one.count, b.bv(index, 64)), b.and_(*bits)))
    return b.and_(*held)


def _writes(subject: Subject, one: List) -> Iterator[Access]:
    code, place = subject.code, one.place.name
    for each in accesses(code):
        before = each.writes and code.graph.leads(each.spot, subject.spot)
        if not before or each.place.name != place or _from_stack(code, each):
            continue
        if same_pass(subject, each.spot):
            yield each


def _lost(subject: Subject, one: Access, lost: Sequence[Spot]) -> bool:
    """Whether it may be somebody else's again before the call."""
    graph = subject.code.graph
    # Loops around the call that the write is not in go round without it.
    again = graph.loops[subject.spot.block] - graph.loops[one.spot.block]
    return any(
        again & graph.loops[each.block]
        or (graph.leads(one.spot, each, forward=True)
            and graph.leads(each, subject.spot, forward=True))
        for each in lost
    )  # fmt: skip


def _from_stack(code: Code, one: Access) -> bool:
    """Whether what is written is read of a local variable, which may not be set."""
    instruction = code.graph.at(one.spot)
    sources: list[ir.Value] = []
    match instruction:
        case ir.Store(value=ir.Local(name=name)):
            sources = [each.pointer for _, each in code.graph.instructions()
                       if isinstance(each, ir.Load) and each.result == name]  # fmt: skip
        case ir.Call(callee=ir.Global(name=name), arguments=given) if block(name) != "memset":
            sources = [given[1].value]
    found = [code.value(each) for each in sources]
    return any(isinstance(each, Pointer) and each.place.kind is PlaceKind.STACK for each in found)


# --- blocks ---------------------------------------------------------------------------------------


def _blocks(subject: Subject, one: List, near: Sequence[Access]) -> Iterator[Term]:
    """For each block that begins at or before the list: that it was written and is long enough."""
    code = subject.code
    end = one.at(one.count)
    for each in near:
        if isinstance(code.graph.at(each.spot), ir.Call):
            early = b.ule(each.offset, one.first)
            far = b.and_(b.ule(each.size, b.bv(1 << 20, 64)),
                         b.ule(end, b.add(each.offset, each.size)))  # fmt: skip
            yield b.and_(code.evaluated.paths[each.spot.block], early, far)


# --- loops ----------------------------------------------------------------------------------------


def _looped(subject: Subject, one: List, near: Sequence[Access]) -> Iterator[Term]:
    """For each loop that fills the list: that it was passed, and wrote enough entries."""
    code = subject.code
    for carried in code.evaluated.carried:
        if not counts(code, carried) or carried.header in code.graph.loops[subject.spot.block]:
            continue
        held = [
            (spot, offset, size)
            for each in near
            if carried.header in code.graph.loops[each.spot.block]
            and (found := _of_entry(code, one, carried, each)) is not None
            for spot, offset, size in [found]
        ]
        if held and _every_round(code, one, carried, held):
            index = resized(carried.variable, 64)
            now = _whole(code, one, held)
            filled = b.ite(now, b.add(index, b.bv(1, 64)), index)
            passed = code.evaluated.paths[carried.header]
            yield b.and_(passed, b.ule(one.count, filled))


def _of_entry(
    code: Code, one: List, carried: Carried, each: Access
) -> tuple[Spot, int, int] | None:
    """The bytes of an entry that a write in a loop is of: its spot, offset and size."""
    size = number(each.size)
    names = variables([each.offset, one.first])
    zero = dict.fromkeys(names, 0)
    offset = (evaluate(each.offset, zero) - evaluate(one.first, zero)) % (1 << 64)
    if size is None or offset + size > one.size:
        return None
    goal = b.eq(each.offset, one.at(resized(carried.variable, 64), offset))
    known = [code.evaluated.paths[each.spot.block]]
    rests = code.rests_on(each.spot.block, known, goal)
    return None if rests is None else (each.spot, offset, size)


def _every_round(
    code: Code, one: List, carried: Carried, held: Sequence[tuple[Spot, int, int]]
) -> bool:
    """Whether each way around the loop has written all of an entry."""

    def always(blocks: Sequence[str], latch: str) -> bool:
        if any(code.graph.dominates(Spot(each, 0), Spot(latch, 0)) for each in blocks):
            return True
        met = b.or_(*(code.evaluated.paths[each] for each in blocks))
        return code.follows([code.evaluated.edges[latch, carried.header]], met)

    latches = code.evaluated.graph.latches[carried.header]
    return all(always(each, latch) for each in _ways(one, held) for latch in latches)


def _whole(code: Code, one: List, held: Sequence[tuple[Spot, int, int]]) -> Term:
    """That every byte of an entry that has to be is written in the round."""
    paths = code.evaluated.paths
    return b.and_(*(b.or_(*(paths[name] for name in each)) for each in _ways(one, held)))


def _ways(one: List, held: Sequence[tuple[Spot, int, int]]) -> list[tuple[str, ...]]:
    """The blocks that write each byte of an entry that has to be, each set of them once."""
    needed = [byte for field in one.fields for byte in range(field.offset, field.end)]
    return sorted({
        tuple(dict.fromkeys(spot.block for spot, offset, size in held
                            if offset <= byte < offset + size))
        for byte in needed
    })  # fmt: skip


# --- the list -------------------------------------------------------------------------------------


def list_of(
    subject: Subject, place: Place, start: int, fields: tuple[Field, ...]
) -> List | None:  # fmt: skip
    """The list of the input that starts there; None for none, or one of unknown size."""
    count, qwords = part(subject, "count"), part(subject, "varhead")
    if subject.call is None or not fields or count is None or qwords is None:
        return None
    side = subject.call.input
    first = b.add(b.bv(start + side.header_size, 64), b.bits(Op.SHL, qwords, b.bv(3, 64)))
    return List(place, first, side.element_size, fields, count)


def few(subject: Subject, one: List | None) -> int:
    """Where to stop looking at single bytes of the memory, where the list is short; else 0."""
    first = number(one.first) if one is not None else None
    if one is None or first is None:
        return 0
    short = b.ule(one.count, b.bv(ONE_BY_ONE, 64))
    known = [subject.reached.path]
    return first + ONE_BY_ONE * one.size if subject.code.follows(known, short) else 0
