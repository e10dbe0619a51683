# SPDX-License-Identifier: MIT
"""Output that is used on a way on which no call was made; see `failure`.

Asked of pages and local variables to which nothing else is written before: neither the
function nor one that it calls. Refuted by a run that comes to the use without a call.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.others import leaves, output_of
from hvproofs.audit.checks.places import may_be_in
from hvproofs.audit.checks.subject import Subject, refuted, undecided
from hvproofs.audit.checks.taint import Taint, taint
from hvproofs.audit.effects import called
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.replay import Setting
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.symbols import PlaceKind, Pointer
from hvproofs.decide.solver import Status
from hvproofs.rules.code import OUTPUT_READ_AFTER_FAILURE
from hvproofs.terms import build as b

RULE = OUTPUT_READ_AFTER_FAILURE.id


def unmade(
    subject: Subject, output: Pointer, found: Sequence[ir.Instruction]
) -> RuleVerdict | None:
    """What depends on the output where no call put anything there; None for nothing."""
    code, paths = subject.code, subject.code.evaluated.paths
    if output.place.kind not in (PlaceKind.PAGE, PlaceKind.STACK):
        return None
    calls, others = _calls(subject, output), list(_writers(subject, output))
    spread, never = taint(code, found), b.boolean(False)
    for end in spread.ends:
        around = code.graph.loops[end.spot.block]
        if any(code.graph.leads(spot, end.spot) for spot in others):
            continue
        if any(code.graph.loops[one] - around for one in calls):
            continue  # what an earlier round has done is not followed
        known = [paths[end.spot.block], end.when, *(b.not_(paths[one]) for one in calls)]
        if code.ask(known, never).status is Status.UNSAT:
            continue
        show = partial(_shown, subject, spread)
        if not end.copied and (steps := code.shown(known, never, end.spot, show)):
            return refuted(RULE, *steps)
        at = code.graph.at(end.spot).location
        where = f" ({at.path}:{at.line})" if at is not None else ""
        return undecided(RULE, f"the output may be used where no call was made{where}")
    return None


def _calls(subject: Subject, output: Pointer) -> list[str]:
    """The blocks of all hypercalls that may put something into that memory."""
    found: list[str] = []
    for one in subject.code.evaluated.reached:
        sink = subject.code.guest.sink_of(one.callee)
        to = one.arguments[sink.output] if sink and sink.output < len(one.arguments) else None
        if not isinstance(to, Pointer) or to.place.name == output.place.name:
            found.append(one.block)
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


def _shown(subject: Subject, spread: Taint, values: Mapping[str, int]) -> tuple[RunStep, ...]:
    """The steps of a run that comes to a use of the output without a call."""
    ends = {id(subject.code.graph.at(one.spot)) for one in spread.ends if not one.copied}
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
        if not made and not broken and id(one) in ends and spread.unset(one, found):
            text = "what happens here depends on output, and no call was made"
            broken.append(RunStep(running.outermost(one), text))

    running.run(subject, values, look, Setting(stale=True), hypercall)
    return (*running.inputs(subject.code, values), *broken) if broken else ()
