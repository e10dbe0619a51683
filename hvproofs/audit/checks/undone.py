# SPDX-License-Identifier: MIT
"""Which calls that undo entries after a failure undo none that was completed; see `respected`.

One does where it is reached only if nothing was completed. One that is handed an entry does where
the entry is read from the memory that the list was made from, as far in it as an entry that the
call did not come to: the list's entries are to have been made of what lies there one by one,
which is taken, by name, to stay there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hvproofs.audit.checks.answer import completes, reps
from hvproofs.audit.checks.filled import same_pass
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.pages import definitions
from hvproofs.audit.checks.places import number
from hvproofs.audit.checks.subject import Code, Subject
from hvproofs.audit.checks.taint import used
from hvproofs.audit.llvm import ir
from hvproofs.audit.symbolic.symbols import Pointer
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import Term, substitute, variables

STAYS = "what-the-entries-were-made-of-stays-where-it-was"


@dataclass(frozen=True, slots=True)
class Row:
    """Memory that the entries of a list are made from, one by one."""

    place: str
    first: Term  # bytes from its start to what entry 0 is made from, 64 bits
    stride: int  # bytes from one entry's to the next one's


def spares(
    subject: Subject, spot: Spot, given: Sequence[ir.Value], count: Term, answer: Term
) -> tuple[str, ...] | None:
    """What it rests on that what is undone of the values given is no entry completed.

    `answer` is what the call is known to have answered; None: not shown.
    """
    code, done = subject.code, reps(subject)
    if done is None:
        return None
    same = code.graph.loops[subject.spot.block] <= code.graph.loops[spot.block]
    known = [code.evaluated.paths[spot.block], answer,
             *([subject.reached.path] if same else []), *completes(subject, count)]  # fmt: skip
    rests = code.rests_on(spot.block, known, b.eq(done, b.bv(0, 64)))
    if rests is not None:
        return rests
    rows = [*_rows(subject)]
    read = [at for one in given for at in _read(code, one)]
    if not rows or None in rows or not read:
        return None
    taken: dict[str, None] = {STAYS: None}
    for at in read:
        row = next((one for one in rows if one and at and one.place == at.place.name), None)
        if at is None or row is None:
            return None
        if variables([row.first]) and not _still(subject, spot):
            return None
        begins = b.add(row.first, b.mul(done, b.bv(row.stride, 64)))
        found = _holds(subject, spot, known, b.ule(begins, at.offset))
        if found is None:
            return None
        taken |= dict.fromkeys(found)
    return tuple(taken)


def _still(subject: Subject, spot: Spot) -> bool:
    """Whether values at a spot are those that the latest call was made with."""
    loops, past = subject.code.graph.loops[subject.spot.block], frozenset({subject.spot})
    return not any(subject.code.graph.leads(Spot(one, 0), spot, past=past) for one in loops)


def _holds(subject: Subject, spot: Spot, known: list[Term], goal: Term) -> tuple[str, ...] | None:
    """What it rests on that the goal holds at a spot, by induction over the loop around it."""
    code, graph = subject.code, subject.code.graph
    rests = code.rests_on(spot.block, known, goal)
    loops = graph.loops[spot.block] - graph.loops[subject.spot.block]
    carried = [one for one in code.evaluated.carried if one.header in loops]
    if rests is not None or len(loops) != 1 or not carried:
        return rests
    header, outside = carried[0].header, [code.evaluated.paths[carried[0].header], *known[1:]]
    start = {str(one.variable.value): one.initial for one in carried}
    rests = code.rests_on(header, outside, substitute(goal, start))
    taken = dict.fromkeys(rests or ())
    for index in range(len(carried[0].rounds)):
        after = code.evaluated.following(header, index)
        around = [*outside, carried[0].rounds[index][0], goal]
        more = code.rests_on(header, around, substitute(goal, after))
        if rests is None or more is None:
            return None
        taken |= dict.fromkeys(more)
    return tuple(taken)


def _rows(subject: Subject) -> Iterator[Row | None]:
    """For each write of the list: what its entries are made from; None where that is no row."""
    code, pointer = subject.code, subject.side("input")
    start = number(pointer.offset, code) if isinstance(pointer, Pointer) else None
    if start is None or subject.call is None or not isinstance(pointer, Pointer):
        return
    first, size = start + subject.call.input.header_size, subject.call.input.element_size
    for spot, one in code.graph.instructions():
        if not isinstance(one, ir.Store) or not code.graph.leads(spot, subject.spot):
            continue
        to = code.value(one.pointer)
        if not isinstance(to, Pointer) or to.place.name != pointer.place.name:
            continue
        at = number(to.offset, code)
        if at is None or at >= first:
            read = _read(code, one.value)
            yield _row(subject, spot, read[0], to.offset, first, size) if len(read) == 1 else None


def _row(
    subject: Subject, spot: Spot, source: Pointer | None, to: Term, first: int, size: int
) -> Row | None:
    """The row that an entry written at `to` is read from, if all lie in step."""
    code = subject.code
    names = variables([to])
    if source is None or len(names) != 1:
        return None
    name, sort = next(iter(names.items()))
    base, there = (substitute(source.offset, {name: b.const(at, sort)}) for at in (0, 1))
    zero = dict.fromkeys(variables([source.offset, to]), 0)
    stride, entry = evaluate(there, zero) - evaluate(base, zero), b.sub(to, b.bv(first, 64))
    if stride <= 0 or name not in variables([source.offset]) or not _fixed_in(subject, spot, base):
        return None
    goal = b.eq(  # one is in step with the other
        b.mul(b.sub(source.offset, base), b.bv(size, 64)), b.mul(entry, b.bv(stride, 64))
    )
    path = [code.evaluated.paths[spot.block]]
    if evaluate(to, zero) != first or not code.shows(spot.block, path, goal):
        return None
    return Row(source.place.name, base, stride)


def _fixed_in(subject: Subject, spot: Spot, base: Term) -> bool:
    """Whether a term is the same for all entries that a store writes before the call."""
    code, graph = subject.code, subject.code.graph
    names, filling = (
        variables([base]).keys(),
        graph.loops[spot.block] - graph.loops[subject.spot.block],
    )
    carried = {str(one.variable.value) for one in code.evaluated.carried if one.header in filling}
    made = definitions(code)
    spots = [graph.spot(made[one.removeprefix("value.")]) for one in names
             if one.removeprefix("value.") in made]  # fmt: skip
    inside = any(at is None or filling & graph.loops[at.block] for at in spots)
    return not names or (not (names & carried or inside) and same_pass(subject, spot))


def _read(code: Code, value: ir.Value) -> list[Pointer | None]:
    """The places that a value is read from; None for any that is not known, or another source."""
    defined, waiting, seen = definitions(code), [value], set[str]()
    found: list[Pointer | None] = []
    while waiting:
        one = waiting.pop()
        if not isinstance(one, ir.Local) or one.name in seen:
            continue
        seen.add(one.name)
        match defined.get(one.name):
            case ir.Load(pointer=pointer):
                at = code.value(pointer)
                if not _fixed(at):
                    found.append(at if isinstance(at, Pointer) else None)
            case ir.Cast() | ir.Binary() | ir.Freeze() as instruction:
                waiting += used(instruction)
            case ir.Call(callee=ir.Global(name=name), arguments=given) if (
                code.guest.translation_of(name) is not None
            ):
                waiting += [each.value for each in given]
            case _:
                found.append(None)
    return found


def _fixed(at: object) -> bool:
    """Whether a place is a number of the module's own, as the base of the linear map."""
    scalar = 8
    return isinstance(at, Pointer) and at.place.name.startswith("@") and 0 < at.place.size <= scalar
