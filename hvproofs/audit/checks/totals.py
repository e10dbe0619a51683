# SPDX-License-Identifier: MIT
"""What a function hands on of how many entries were completed: of all batches; see `respected`.

Looked at is what is returned, and stored in memory of others, behind a loop of batches. A value
that is what the latest call completed, and nothing more, leaves out what the batches before it
did. Refuted by a run whose second batch hands on what it completed itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.answer import completed, reps
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.parts import number_of
from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RunStep
from hvproofs.audit.symbolic.symbols import Number, PlaceKind, Pointer, Value, resized
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, substitute, variables

OWN = (PlaceKind.STACK, PlaceKind.PAGE)


def lost(subject: Subject, count: Term) -> tuple[Spot, tuple[RunStep, ...]] | None:
    """Where only the latest batch is told of, and the run that shows it, if any; None: nowhere."""
    code, inside = subject.code, subject.code.graph.loops[subject.spot.block]
    carried = [one for one in code.evaluated.carried if one.header in inside]
    names = {str(one.variable.value) for one in carried} & set(variables([count]))
    far = [b.ne(one.variable, one.initial) for one in carried if str(one.variable.value) in names]
    for spot, value in _handed(subject) if far else ():
        if _latest(subject, value):
            show = partial(_shown, subject, spot)
            known = [subject.reached.path, *far]
            return spot, code.shown(known, b.boolean(False), subject.spot, show)
    return None


def _handed(subject: Subject) -> Iterator[tuple[Spot, Term]]:
    """The numbers that others get to see behind the loop the call is in."""
    code, inside = subject.code, subject.code.graph.loops[subject.spot.block]
    found: Value | None
    for spot, one in code.graph.instructions():
        if inside <= code.graph.loops[spot.block] or not code.graph.leads(subject.spot, spot):
            continue
        match one:
            case ir.Return(value=ir.Local() as value):
                found = code.value(value)
            case ir.Store(value=ir.Local() as value, pointer=pointer):
                to = code.value(pointer)
                theirs = not isinstance(to, Pointer) or to.place.kind not in OWN
                found = code.value(value) if theirs else None
            case _:
                continue
        if isinstance(found, Number) and found.term.sort.width >= 12:
            yield spot, found.term


def _latest(subject: Subject, value: Term) -> bool:
    """Whether a value is what the latest call completed, wherever the loop is left."""
    code, done = subject.code, reps(subject)
    if done is None:
        return False
    held: dict[str, Term] = {}
    loops, now = code.graph.loops[subject.spot.block], b.var("completed", done.sort)
    for one in code.evaluated.carried:
        here = [subject.reached.path]
        if (
            one.header in loops
            and one.variable.sort.width >= 12
            and all(
                code.follows([*here, around], b.eq(resized(after, 64), done))
                for around, after in one.rounds
            )
        ):
            held[str(one.variable.value)] = resized(now, one.variable.sort.width)
    call = f"value.{subject.reached.call.result}"
    term = substitute(resized(value, 64), held)
    if not variables([value]).keys() & {*held, call}:
        return False
    return code.follows([b.eq(done, now)], b.eq(term, now))


def _shown(subject: Subject, spot: Spot, values: Mapping[str, int]) -> tuple[RunStep, ...]:
    """The steps of a run that tells of its last batch alone."""
    told: list[RunStep] = []
    dones: list[int] = []
    broken: list[RunStep] = []
    target = subject.code.graph.at(spot)

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        del machine, world
        asked = number_of(subject, event, "count")
        if event.call is not subject.reached.call or not asked:
            return values.get(f"value.{event.call.result}", 0)
        word = asked << 32 if not dones else 1  # all of the first batch, none of the next
        came = completed(subject, asked, word)
        dones.append(came.done)
        told.append(came.step(event))
        return came.word

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del machine, world
        if one is not target or len(dones) < 2 or broken:
            return
        value = one.value if isinstance(one, ir.Return | ir.Store) else None
        seen = running.concrete(value, found) if value is not None else None
        if seen == dones[-1] != sum(dones):
            text = f"{seen} entries are told of, but {sum(dones)} were completed"
            broken.append(RunStep(running.outermost(one), text))

    running.run(subject, values, look, on_call=hypercall)
    return (*running.inputs(subject.code, values), *told, *broken) if broken else ()
