# SPDX-License-Identifier: MIT
"""Values that loops carry that tell how many entries at the start of the list are written.

Such a number begins with 0, or with another one, or tells it by how much it has grown;
after each way around its loop it is 0, what it was, or one more where all of the entry
at its place was written in that round; or it is that of another such value. All of them
are shown by one induction (of a set of values those are dropped for which this does not
follow, until it does for all that are left), so it does not matter how the loops are
nested, and a list may be filled, handed over and filled anew. Nothing that is written
may be somebody else's again in between: no place where that happens lies in one of the
loops, nor between them and the call. A list that is filled from its end is one whose
entries are told from there.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from hvproofs.audit.checks.access import Access
from hvproofs.audit.checks.filled import same_pass
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.places import number
from hvproofs.audit.checks.subject import Code, Subject
from hvproofs.audit.symbolic.function import Carried
from hvproofs.audit.symbolic.symbols import Origin, Place, Pointer, resized
from hvproofs.spec.contract import Field
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Op, Term, variables

FAR = 1 << 20  # bytes: no list is as long


@dataclass(frozen=True, slots=True)
class List:
    """The input's list at one call."""

    place: Place  # that the input area is in
    first: Term  # bytes from the start of its memory to the first entry, 64 bits
    size: int  # bytes of an entry
    fields: tuple[Field, ...]  # of an entry: what has to be written
    count: Term  # entries, 64 bits
    back: bool = False  # the first is the one that lies last

    def at(self, index: Term, byte: int = 0) -> Term:
        """Bytes from the start of the memory to a byte of an entry."""
        if self.back:
            index = b.sub(b.sub(self.count, b.bv(1, 64)), index)
        start = b.add(self.first, b.mul(index, b.bv(self.size, 64)))
        return b.add(start, b.bv(byte, 64))


@dataclass(frozen=True, slots=True)
class _Held:
    """A write of an entry."""

    spot: Spot
    offset: int  # bytes from the entry's start
    size: int  # bytes
    rests: tuple[str, ...]  # what is taken by somebody's word of where it lies


class _Reading(enum.Enum):
    """How a value tells of entries."""

    COUNTED = "counted"  # it is their number
    LEFT = "left"  # it is what is left of what it began with
    SINCE = "since"  # it is by so much more than what it began with
    BYTES = "bytes"  # it is their size
    ADDRESS = "address"  # it is where the next of them begins, from the start of the memory


_RELATIVE = (_Reading.LEFT, _Reading.SINCE)  # to what the value began with


@dataclass(frozen=True, slots=True)
class _Prefix:
    """A value that is thought to tell how many entries are written."""

    one: List
    carried: Carried
    reading: _Reading
    held: tuple[_Held, ...] = ()  # writes of the entry at its place

    @property
    def index(self) -> Term:
        """The entry at its place, 64 bits."""
        return self.number(self.carried.variable)

    @property
    def begins(self) -> Term:
        """Where that entry begins: bytes from the start of the memory, 64 bits."""
        match self.reading:
            case _Reading.BYTES:
                return b.add(self.one.first, resized(self.carried.variable, 64))
            case _Reading.ADDRESS:
                return self.carried.variable
            case _:
                return self.one.at(self.index)

    def number(self, value: Term) -> Term:
        """The entry that the value tells of, 64 bits."""
        match self.reading:
            case _Reading.COUNTED:
                return resized(value, 64)
            case _Reading.LEFT:
                return resized(b.sub(self.carried.initial, value), 64)
            case _Reading.SINCE:
                return resized(b.sub(value, self.carried.initial), 64)
            case _:
                return b.udiv(self.far(value), b.bv(self.one.size, 64))

    def far(self, value: Term) -> Term:
        """Bytes of the entries before that one, 64 bits, where the value is no number of them."""
        value = resized(value, 64)
        return b.sub(value, self.one.first) if self.reading is _Reading.ADDRESS else value

    def whole_steps(self) -> Term | None:
        """That it is at an entry's beginning, not so far that it begins anew; None for a number."""
        if self.reading not in (_Reading.BYTES, _Reading.ADDRESS):
            return None
        far = self.far(self.carried.variable)
        size = b.bv(self.one.size, 64)
        return b.and_(b.eq(b.urem(far, size), b.bv(0, 64)), b.ule(far, b.bv(FAR, 64)))


def looped(
    subject: Subject, one: List, writes: Sequence[Access], lost: Sequence[Spot],
    taken: dict[str, None],
) -> Iterator[Term]:  # fmt: skip
    """For each value that counts what is written: that its loop was passed, and wrote enough.

    `taken` gets what that rests on by somebody's word.
    """
    code = subject.code
    for each in (
        *_counting(subject, one, writes, lost),
        *_counting(subject, replace(one, back=True), writes, lost),
    ):
        passed, index = code.evaluated.paths[each.carried.header], each.index
        taken |= dict.fromkeys(name for held in each.held for name in held.rests)
        if _told(each) and all(same_pass(subject, held.spot) for held in each.held):
            index = b.ite(_whole(code, each), b.add(index, b.bv(1, 64)), index)
        yield b.and_(passed, b.ule(one.count, index))


def gone(subject: Subject, spot: Spot, lost: Sequence[Spot]) -> bool:
    """Whether what was written there may be somebody else's again before the call."""
    graph = subject.code.graph
    # Loops around the call that the write is not in go round without it.
    again = graph.loops[subject.spot.block] - graph.loops[spot.block]
    return any(
        again & graph.loops[each.block]
        or (graph.leads(spot, each, forward=True)
            and graph.leads(each, subject.spot, forward=True))
        for each in lost
    )  # fmt: skip


def _counting(
    subject: Subject, one: List, writes: Sequence[Access], lost: Sequence[Spot]
) -> list[_Prefix]:
    """The values for which the induction goes through."""
    code, case = subject.code, _case(subject)
    thought = [
        _Prefix(one, carried, reading)
        for carried in code.evaluated.carried
        if _kept(subject, one, carried.header, lost)
        for reading in _readings(one, carried)
        if not (one.back or reading in _RELATIVE) or _stands(subject, one, carried)
    ]
    found = [replace(each, held=tuple(_written(code, each, writes, case))) for each in thought]
    before = len(found) + 1
    while found and len(found) < before:
        before = len(found)
        found = [each for each in found if _goes(code, each, found)]
    return found


def _readings(one: List, carried: Carried) -> Iterator[_Reading]:
    """What a value may tell, by what it goes on by."""
    yield _Reading.COUNTED
    zero = dict.fromkeys(variables(after for _, after in carried.rounds), 0)
    steps = {evaluate(after, zero) for _, after in carried.rounds}
    if steps == {(1 << carried.variable.sort.width) - 1}:
        yield _Reading.LEFT
    if steps == {1} and number(carried.initial) is None and not one.back:
        yield _Reading.SINCE
    if steps == {one.size} and one.size > 1 and not one.back:
        yield _Reading.BYTES
        if carried.variable.sort.width == 64:
            yield _Reading.ADDRESS


def _stands(subject: Subject, one: List, carried: Carried) -> bool:
    """Whether what the loop began with, and the count of the call, are the same at the call.

    The call comes after the loop in the same round of whatever is around both, and the count is
    made of arguments and of what the loop began with.
    """
    graph, unknowns, header = subject.code.graph, subject.code.evaluated.unknowns, carried.header
    if not graph.loops[header] - {header} <= graph.loops[subject.spot.block]:
        return False
    if not graph.leads(Spot(header, 0), subject.spot, forward=True):
        return False
    before = variables([carried.initial])
    others = [unknowns.get(name) for name in variables([one.count]) if name not in before]
    return all(each is not None and each.origin is Origin.ARGUMENT for each in others)


def _case(subject: Subject) -> list[Term]:
    """What holds on the way to the call and only tells of arguments: it holds everywhere."""
    path = subject.reached.path
    parts = path.args if path.op is Op.AND else (path,)
    return [one for one in parts if all(
        known is not None and known.origin is Origin.ARGUMENT
        for known in map(subject.code.evaluated.unknowns.get, variables([one]))
    )]  # fmt: skip


def _kept(subject: Subject, one: List, header: str, lost: Sequence[Spot]) -> bool:
    """Whether what a loop writes stays there: during the loop, and until the call."""
    graph, output = subject.code.graph, subject.side("output")
    own = isinstance(output, Pointer) and output.place.name == one.place.name
    if own and header in graph.loops[subject.spot.block]:
        return False
    inside = any(header in graph.loops[each.block] for each in lost)
    return not inside and not gone(subject, Spot(header, 0), lost)


def _goes(code: Code, each: _Prefix, found: Sequence[_Prefix]) -> bool:
    """Whether the value counts what is written where its loop is entered, and after each round."""
    carried, header = each.carried, each.carried.header
    outside = [other for other in found if header not in code.graph.loops[other.carried.header]]
    start = _so_many(code, each.number(carried.initial), outside, Spot(header, 0))
    if not code.shows(header, [code.evaluated.paths[header]], start):
        return False
    whole = each.whole_steps()
    if whole is not None and not code.shows(header, [code.evaluated.paths[header]], whole):
        return False
    latches = code.evaluated.graph.latches[header]
    return all(
        code.follows(
            [code.evaluated.edges[latch, header], around, *([] if whole is None else [whole])],
            _so_many(code, each.number(after), found, code.graph.last(latch)),
        )
        for latch, (around, after) in zip(latches, carried.rounds, strict=True)
    )


def _so_many(code: Code, value: Term, found: Sequence[_Prefix], at: Spot) -> Term:
    """That so many entries are written, as the values found so far tell."""
    ways = [b.eq(value, b.bv(0, 64))]
    for each in found:
        passed = code.evaluated.paths[each.carried.header]
        ways.append(b.and_(passed, b.eq(value, each.index)))
        before = all(code.graph.leads(held.spot, at, forward=True) for held in each.held)
        if _told(each) and before:
            more = b.eq(value, b.add(each.index, b.bv(1, 64)))
            ways.append(b.and_(passed, _whole(code, each), more))
    return b.or_(*ways)


# --- one entry ------------------------------------------------------------------------------------


def _written(
    code: Code, thought: _Prefix, writes: Sequence[Access], case: list[Term]
) -> Iterator[_Held]:
    """The writes in a loop that are of the entry at the place of a value."""
    for each in writes:
        if thought.carried.header in code.graph.loops[each.spot.block]:
            held = _of_entry(code, thought, each, case)
            if held is not None:
                yield held


def _of_entry(code: Code, thought: _Prefix, each: Access, case: list[Term]) -> _Held | None:
    """The bytes of an entry that a write in a loop is of."""
    size, begins = number(each.size), thought.begins
    known = [code.evaluated.paths[each.spot.block], *case]
    # Far from 0 a number that is counted down does not lie: below 0 it would begin anew.
    down = thought.one.back or thought.reading is _Reading.LEFT
    told = [*known, *(one.term for one in code.facts(each.spot.block))] if down else case
    named = [Named(f"case-{index}", term) for index, term in enumerate(told)]
    zero = dict.fromkeys(variables([each.offset, begins]), 0)
    zero |= dict(code.asker.values(named) or {} if named else {})
    offset = (evaluate(each.offset, zero) - evaluate(begins, zero)) % (1 << 64)
    if size is None or offset + size > thought.one.size:
        return None
    goal = b.eq(each.offset, b.add(begins, b.bv(offset, 64)))
    rests = code.rests_on(each.spot.block, known, goal)
    return None if rests is None else _Held(each.spot, offset, size, rests)


def _told(each: _Prefix) -> bool:
    """Whether every byte of an entry that has to be written is, on some way."""
    return bool(each.held) and all(_ways(each))


def _whole(code: Code, each: _Prefix) -> Term:
    """That every byte of an entry that has to be is written in the round."""
    paths = code.evaluated.paths
    return b.and_(*(b.or_(*(paths[name] for name in way)) for way in _ways(each)))


def _ways(prefix: _Prefix) -> list[tuple[str, ...]]:
    """The blocks that write each byte of an entry that has to be, each set of them once."""
    needed = [byte for field in prefix.one.fields for byte in range(field.offset, field.end)]
    return sorted({
        tuple(dict.fromkeys(each.spot.block for each in prefix.held
                            if each.offset <= byte < each.offset + each.size))
        for byte in needed
    })  # fmt: skip
