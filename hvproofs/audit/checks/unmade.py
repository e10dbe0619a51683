# SPDX-License-Identifier: MIT
"""Output that is used on a way on which no call was made, or was read before it; see `failure`.

Asked of pages and local variables to which nothing else is written before: neither the
function nor one that it calls. Refuted by a run that comes to the use without a call, or with what
was read before one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.others import leaves, output_of
from hvproofs.audit.checks.outputs import early
from hvproofs.audit.checks.places import may_be_in
from hvproofs.audit.checks.subject import Code, Subject, refuted, undecided
from hvproofs.audit.checks.taint import End, Taint, taint
from hvproofs.audit.effects import called
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.replay import Setting
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.symbols import PlaceKind, Pointer
from hvproofs.rules.code import OUTPUT_READ_AFTER_FAILURE
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

RULE = OUTPUT_READ_AFTER_FAILURE.id
NO_CALL = "no call was made"
BEFORE = "it was read before the call"


def unmade(
    subject: Subject, output: Pointer, found: Sequence[ir.Instruction]
) -> RuleVerdict | None:
    """What depends on the output where no call put anything there; None for nothing."""
    code, paths = subject.code, subject.code.evaluated.paths
    if output.place.kind not in (PlaceKind.PAGE, PlaceKind.STACK):
        return None
    calls, others = _calls(subject, output), list(_writers(subject, output))
    for end in (spread := taint(code, found)).ends:
        around = code.graph.loops[end.spot.block]
        if any(code.graph.leads(spot, end.spot) for spot in others):
            continue
        if any(code.graph.loops[one.block] - around for one in calls):
            continue  # what an earlier round has done is not followed
        known = [paths[end.spot.block], end.when, *(b.not_(paths[one.block]) for one in calls)]
        if told := _used(subject, spread, end, known, NO_CALL):
            return told
    for end in (spread := taint(code, early(subject, output, [*calls, *others]))).ends:
        if told := _used(subject, spread, end, [paths[end.spot.block], end.when], BEFORE):
            return told
    return None


def _used(
    subject: Subject, spread: Taint, end: End, known: list[Term], how: str
) -> RuleVerdict | None:
    """What comes of a place that depends on such output; None where control never comes there."""
    never, code = b.boolean(False), subject.code
    if code.follows(known, never):
        return None
    show = partial(_shown, subject, spread, end, how)
    if (not end.copied or (how == BEFORE and _seen(code, end))) and (
        steps := code.shown(known, never, end.spot, show)
    ):
        return refuted(RULE, *steps)
    at = code.graph.at(end.spot).location
    where = f" ({at.path}:{at.line})" if at is not None else ""
    return undecided(RULE, f"the output may be used where {how}{where}")


def _calls(subject: Subject, output: Pointer) -> list[Spot]:
    """All hypercalls that may put something into that memory."""
    found: list[Spot] = []
    for one in subject.code.evaluated.reached:
        sink = subject.code.guest.sink_of(one.callee)
        to = one.arguments[sink.output] if sink and sink.output < len(one.arguments) else None
        if not isinstance(to, Pointer) or to.place.name == output.place.name:
            found += [spot] if (spot := subject.code.graph.spot(one.call)) is not None else []
    return found


def _writers(subject: Subject, output: Pointer) -> Iterator[Spot]:
    """Whatever else may write to that memory."""
    code, inside = subject.code, may_be_in(subject.code, output.place)
    for spot, one in code.graph.instructions():
        call = called(one)
        match one:
            case ir.Store(pointer=pointer, value=value) if inside(pointer) or inside(value):
                yield spot
            case ir.AtomicRmw(pointer=pointer) | ir.CompareExchange(pointer=pointer) if inside(
                pointer
            ):
                yield spot
            case _ if call is not None and not _sink(subject, call):
                given = any(inside(each.value) for each in call.arguments)
                if given or output.place.name in code.effects.of(call).pages:
                    yield spot


def _sink(subject: Subject, call: ir.Call) -> bool:
    name = call.callee.name if isinstance(call.callee, ir.Global) else ""
    return subject.code.guest.sink_of(name) is not None


def _seen(code: Code, end: End) -> bool:
    """Whether a copy goes to memory that the caller has."""
    one = code.graph.at(end.spot)
    to = code.value(one.pointer) if isinstance(one, ir.Store) else None
    return isinstance(to, Pointer) and to.place.kind is PlaceKind.FOREIGN


def _shown(
    subject: Subject, spread: Taint, end: End, how: str, values: Mapping[str, int]
) -> tuple[RunStep, ...]:
    """The steps of a run that comes to a use of the output without a call, or read before it."""
    ends = {id(subject.code.graph.at(one.spot)) for one in spread.ends
            if not one.copied or one == end}  # fmt: skip
    broken: list[RunStep] = []
    made = False

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        nonlocal made
        del world
        made = True
        answer = values.get(f"value.{event.call.result}", 0)
        leaves(machine, output_of(subject.code, event), answer)
        return answer

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del machine, world
        near = how == BEFORE or not made
        if near and not broken and id(one) in ends and spread.unset(one, found):
            text = f"what happens here depends on output, and {how}"
            broken.append(RunStep(running.outermost(one), text))

    running.run(subject, values, look, Setting(stale=True), hypercall)
    return (*running.inputs(subject.code, values), *broken) if broken else ()
