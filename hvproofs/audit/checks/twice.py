# SPDX-License-Identifier: MIT
"""Memory that the hypervisor took, handed over once more after the call failed; see `respected`.

Asked of the lists of other calls that take memory, filled behind the failure: that their entries
are made of what lies in memory behind the entries that were completed (`undone.spares`); and of the
call itself, where a loop repeats it after a failure: that it reads its entries from there on
(`sources`), or has them made anew. Refuted by a run in which the call fails after one entry and
what that was made of is read for a list again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.answer import FAILS, completes, failing, reps, succeeded
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.origins import after, entries_of, roots_of
from hvproofs.audit.checks.others import other_call
from hvproofs.audit.checks.pages import definitions, made_from
from hvproofs.audit.checks.parts import number_of
from hvproofs.audit.checks.passed import Use
from hvproofs.audit.checks.places import is_in, number
from hvproofs.audit.checks.progress import again
from hvproofs.audit.checks.sources import sources
from hvproofs.audit.checks.subject import Code, Steps, Subject
from hvproofs.audit.checks.taint import used
from hvproofs.audit.checks.undone import spares
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RunStep
from hvproofs.audit.symbolic.symbols import PlaceKind, Pointer
from hvproofs.spec.contract import Effect
from hvproofs.spec.tlfs import STATUS
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

WHY = "what the hypervisor took before the call failed may be handed over once more"


def handed_twice(subject: Subject, count: Term, taken: dict[str, None]) -> Use | None:
    """Entries that may have been taken before; `taken` gets what it rests on that none was."""
    entries, failed = entries_of(subject), b.not_(succeeded(subject))
    for spot, store in _entered(subject):
        if not roots_of(subject.code, store.value) & entries or not after(subject, spot)[0]:
            continue
        rests = spares(subject, spot, [store.value], count, failed)
        if rests is None:
            return _use(subject, count, [store.value], [])
        taken |= dict.fromkeys(rests)
    own = [store.value for _, store in _stores(subject)]
    if own and not _anew(subject, own) and (way := _repeats(subject, count, taken)):
        return _use(subject, count, own, way)
    return None


def _use(subject: Subject, count: Term, values: list[ir.Value], way: list[Term]) -> Use:
    """The use of what was taken in a list that has these values, and a run that shows it, if any.

    `way`: what holds where control comes to it.
    """
    known = [subject.reached.path, b.not_(succeeded(subject)), b.ule(b.bv(2, 64), count), *way]
    show = partial(_shown, subject, values)
    return Use(WHY, subject.code.shown(known, b.boolean(False), subject.spot, show))


def _repeats(subject: Subject, count: Term, taken: dict[str, None]) -> list[Term]:
    """What holds where a loop repeats the call after a failure with what it may have come to.

    Empty where none does; `taken` gets what that rests on.
    """
    code, done = subject.code, reps(subject)
    some = [*completes(subject, count), *([b.ult(b.bv(0, 64), done)] if done is not None else [])]
    failed = [subject.reached.path, b.not_(succeeded(subject)), *some]
    for one in code.evaluated.carried:
        for index, (around, _) in enumerate(one.rounds):
            known = [*failed, around, again(subject, one.header, index)]
            inside = one.header in code.graph.loops[subject.spot.block]
            if not inside or code.follows(known, b.boolean(False)):
                continue
            reads, next_ = sources(subject, one.header), code.evaluated.following(one.header, index)
            for each in reads:
                goal = each.goes_on(next_, done) if done is not None else b.boolean(False)
                rests = code.rests_on(subject.spot.block, known, goal)
                if rests is None:
                    return known
                taken |= dict.fromkeys(rests)
            if not reads:
                return known
    return []


def _anew(subject: Subject, values: list[ir.Value]) -> bool:
    """Whether the entries are what functions gave that are called in each round."""
    code, own = subject.code, subject.code.graph.loops[subject.spot.block]
    roots = {root for one in values for root in roots_of(code, one)}
    made = [definitions(code).get(name) for how, name in roots if how == "result"]
    spots = [code.graph.spot(one) for one in made if one is not None]
    inside = [at for at in spots if at is not None and own & code.graph.loops[at.block]]
    return bool(roots) and len(inside) == len(roots)


def _stores(subject: Subject) -> Iterator[tuple[Spot, ir.Store]]:
    """The stores that make the entries of the call's list."""
    code, input_, call = subject.code, subject.side("input"), subject.call
    start = number(input_.offset, code) if isinstance(input_, Pointer) else None
    first = (start or 0) + (call.input.header_size if call is not None else 0)
    for spot, one in code.graph.instructions():
        if not isinstance(one, ir.Store) or not code.graph.leads(spot, subject.spot):
            continue
        to = code.value(one.pointer)
        if isinstance(to, Pointer) and isinstance(input_, Pointer) and (
            to.place.name == input_.place.name
        ):  # fmt: skip
            at = number(to.offset, code)
            if at is None or at >= first:
                yield spot, one


def _entered(subject: Subject) -> Iterator[tuple[Spot, ir.Store]]:
    """The stores behind the call that fill the area of another one that takes memory."""
    code, own = subject.code, subject.code.graph.loops[subject.spot.block]
    for reached in code.evaluated.reached:
        other = other_call(code, reached.call) if reached.call is not subject.reached.call else None
        area = other.side("input") if other is not None else None
        if other is None or other.call is None or other.call.contract.effect is not Effect.TAKES:
            continue
        for spot, one in code.graph.instructions():
            if not isinstance(one, ir.Store) or not isinstance(area, Pointer):
                continue
            between = code.graph.leads(subject.spot, spot) and code.graph.leads(spot, other.spot)
            if between and own <= code.graph.loops[spot.block] and is_in(
                code, one.pointer, area.place
            ):  # fmt: skip
                yield spot, one


def _shown(subject: Subject, again_: list[ir.Value], values: Mapping[str, int]) -> Steps:
    """The steps of a run that makes an entry of what the first one was made of."""
    code, own = subject.code, [store.value for _, store in _stores(subject)]
    before = {id(one) for value in own for one in _loads(code, value)}
    behind = {id(one) for value in again_ for one in _loads(code, value)}
    first: list[int] = []  # the address that entry 0 was read from
    told: list[RunStep] = []
    broken: list[RunStep] = []

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        del machine, world
        answer = values.get(f"value.{event.call.result}", 0)
        if event.call is not subject.reached.call:
            return answer
        asked = number_of(subject, event, "count") or 0
        text = f"the call fails after 1 of {asked} entries"
        told[:] = [RunStep(running.outermost(event.call), text)] if asked > 1 else []
        return failing(1) & ~STATUS | (answer & STATUS or FAILS)

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del machine, world
        at = running.concrete(one.pointer, found) if isinstance(one, ir.Load) else None
        if at is not None and not told and not first and id(one) in before:
            first.append(at)
        if at is not None and told and at in first and id(one) in behind and not broken:
            text = "what the completed entry was made of is handed over once more"
            broken.extend((*told, RunStep(running.outermost(one), text)))

    running.run(subject, values, look, on_call=hypercall)
    return (*running.inputs(code, values), *broken) if broken else ()


def _loads(code: Code, value: ir.Value) -> Iterator[ir.Load]:
    """The reads of entries that a value is made of: not those of the module's own numbers."""
    for one in made_from(code, [value], lambda one: [] if isinstance(one, ir.Load) else used(one)):
        if isinstance(one, ir.Load):
            at = code.value(one.pointer)
            if isinstance(at, Pointer) and at.place.kind is not PlaceKind.STATIC:
                yield one
