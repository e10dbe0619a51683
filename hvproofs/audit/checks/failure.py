# SPDX-License-Identifier: MIT
"""output-read-after-failure: nothing depends on the output area unless the call succeeded.

The contents are indeterminate when a call fails (TLFS: Hypercall Status Code).
A read by itself does no harm; what counts is where a value goes that was read
behind the call: into a branch, a result, an address, an argument of a function,
other memory. Proved where at each such place the way there implies status 0 of
the latest call. Refuted by a run in which the call fails, leaves the output
undefined, and the function branches on it, returns it or hands it to a
function. A copy to other memory is undecided: whether anybody looks at it is
not known here, unless the guest's facts tell of the callers. So are the
entries of a rep call's list, of which the TLFS does not say whether those
before the failed one are valid.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.answer import succeeded
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.outputs import reads
from hvproofs.audit.checks.subject import Subject, beside_the_point, proved, refuted, undecided
from hvproofs.audit.checks.taint import Taint, taint
from hvproofs.audit.guest import How
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data, Stop
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, Step
from hvproofs.audit.symbolic.symbols import Pointer
from hvproofs.decide.solver import Status
from hvproofs.rules.code import OUTPUT_READ_AFTER_FAILURE
from hvproofs.terms.term import Term

RULE = OUTPUT_READ_AFTER_FAILURE.id


@dataclass(frozen=True, slots=True)
class Doubt:
    """A place that depends on the output where the call may have failed."""

    spot: Spot
    copied: bool  # it only goes to other memory
    known: tuple[Term, ...]  # what holds when it does


def failure(subject: Subject) -> RuleVerdict:
    """The verdict for everything that depends on the output of one call."""
    pointer = subject.side("output")
    if subject.call is None or not subject.call.output.present:
        return beside_the_point(RULE)
    if not isinstance(pointer, Pointer):
        return undecided(RULE, "the output area could not be found")
    found, trouble = reads(subject, pointer)
    if trouble:
        return undecided(RULE, trouble)
    spread = taint(subject.code, found)
    doubts = list(_doubts(subject, spread))
    if not doubts:
        return proved(RULE, "other-pointers-do-not-point-to-the-output")
    checked = subject.told(How.CHECKED)
    if checked is not None and all(one.copied for one in doubts):
        return proved(RULE, "other-pointers-do-not-point-to-the-output", checked.name)
    if subject.call.is_rep and subject.call.output.element:
        return undecided(
            RULE, "the TLFS does not say whether the entries before the one that failed are valid"
        )
    good, show = succeeded(subject), partial(_shown, subject, spread)
    for one in doubts:
        if not one.copied and (steps := subject.code.shown(one.known, good, one.spot, show)):
            return refuted(RULE, *steps)
    at = subject.code.graph.at(doubts[0].spot).location
    where = f" ({at.path}:{at.line})" if at is not None else ""
    if doubts[0].copied:
        return undecided(RULE, f"the output is copied before the call is known to succeed{where}")
    return undecided(RULE, f"the output may be looked at though the call failed{where}")


def _doubts(subject: Subject, spread: Taint) -> Iterator[Doubt]:
    graph, paths = subject.code.graph, subject.code.evaluated.paths
    loops = graph.loops[subject.spot.block]
    for end in spread.ends:
        # In one pass of the loops the call is in, it came through the call or it did not.
        same = loops <= graph.loops[end.spot.block]
        known = [paths[end.spot.block], end.when, *([subject.reached.path] if same else [])]
        if subject.code.ask(known, succeeded(subject)).status is not Status.UNSAT:
            yield Doubt(end.spot, end.copied, tuple(known))


def _shown(subject: Subject, spread: Taint, values: Mapping[str, int]) -> tuple[Step, ...]:
    """The steps of a run that depends on the undefined output of a call that failed."""
    told: list[Step] = []
    broken: list[Step] = []
    ends = {id(subject.code.graph.at(one.spot)) for one in spread.ends if not one.copied}

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        del world
        status = values.get(f"value.{event.call.result}", 0)
        if event.call is subject.reached.call and status & 0xFFFF and subject.call is not None:
            side = subject.call.output
            address = event.arguments[subject.sink.output]
            size = side.header_size + side.element_size
            try:
                if isinstance(address, int):
                    machine.memory.write_bytes(address, bytes(size), bytes(size))
                    text = f"the call fails with status {status & 0xFFFF:#x}"
                    told[:] = [Step(running.outermost(event.call), text)]
            except Stop:
                told.clear()
        return status

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del machine, world
        if told and not broken and id(one) in ends and _depends(one, spread, found):
            broken.append(Step(running.outermost(one), "what happens here depends on its output"))

    running.run(subject, values, look, on_call=hypercall)
    return (*running.inputs(subject.code, values), *told, *broken) if broken else ()


def _depends(one: ir.Instruction, spread: Taint, found: Mapping[str, Data]) -> bool:
    """Whether an operand that may hold output is undefined in a run."""
    return any(
        operand.name in spread.when and operand.name in found
        and not isinstance(found[operand.name], int)
        for operand in spread.used_by(one)
    )  # fmt: skip
