# SPDX-License-Identifier: MIT
"""A round of a loop of batches that makes no call and changes nothing; see `cover`.

The next round is the same then, and the loop never comes to what is left. Refuted by a run that
comes back to the head of the loop with all that it carries as it was, and has called nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.progress import NEVER
from hvproofs.audit.checks.subject import Steps, Subject, refuted, undecided
from hvproofs.audit.effects import called
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.llvm.unset import PREFIX as UNSET
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.rules.code import BATCHES_COVER
from hvproofs.terms import build as b

STALLED = "a round may change nothing and make no call: the loop never ends"


def stalled(subject: Subject, header: str) -> RuleVerdict | None:
    """What comes of rounds without a call; None where each of them changes something."""
    code = subject.code
    carried = [one for one in code.evaluated.carried if one.header == header]
    for index, latch in enumerate(code.evaluated.graph.latches[header]):
        same = [b.eq(one.rounds[index][1], one.variable) for one in carried]
        known = [
            code.evaluated.edges[latch, header], carried[0].rounds[index][0],
            b.not_(code.evaluated.paths[subject.spot.block]), *same,
        ]  # fmt: skip
        if code.rests_on(latch, known, NEVER) is None:
            steps = code.shown(known, NEVER, subject.spot, partial(_shown, subject, header))
            return (
                refuted(BATCHES_COVER.id, *steps) if steps
                else undecided(BATCHES_COVER.id, STALLED)
            )  # fmt: skip
    return None


def _shown(subject: Subject, header: str, values: Mapping[str, int]) -> Steps:
    """The steps of a run that comes back to the head of the loop as it left it."""
    code = subject.code
    names = [one.phi for one in code.evaluated.carried if one.header == header]
    head = next(
        one for one in code.graph.blocks[header].instructions if not isinstance(one, ir.Phi)
    )
    before: list[tuple[Data, ...]] = []  # what the loop carried, if nothing was called since
    broken: list[RunStep] = []

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del machine, world
        call = called(one)
        if one is head and not broken:
            now = tuple(found.get(name) for name in names)
            if before == [now]:
                text = "the loop is here again, with all as it was"
                broken.append(RunStep(running.outermost(one), text))
            before[:] = [now]
        elif call is not None and isinstance(call.callee, ir.Global):
            name = call.callee.name
            if not block(name) and not name.startswith(("llvm.", UNSET)):
                before.clear()

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        del machine, world
        before.clear()
        return values.get(f"value.{event.call.result}", 0)

    running.run(subject, values, look, on_call=hypercall)
    return (*running.inputs(code, values), *broken) if broken else ()
