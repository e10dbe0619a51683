# SPDX-License-Identifier: MIT
"""irqs-unbalanced: interrupts at each return are what they were at the entry.

Every return of the function counts, early ones and error paths included; ways
that end in BUG() do not return. Proved by name of what the functions outside
that it calls are taken to do. Refuted by a run from the entry that returns with another state.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import cast

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.interrupts import ENTRY, ENTRY_NAME, interrupts
from hvproofs.audit.checks.subject import Subject, beside_the_point, proved, refuted, undecided
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.replay import Setting
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.decide.solver import Status
from hvproofs.rules.code import IRQS_UNBALANCED
from hvproofs.terms import build as b

RULE = IRQS_UNBALANCED.id


def balance(subject: Subject) -> RuleVerdict:
    """The verdict; it is the same for every call of a function."""
    memory = subject.code.memory
    if "balance" not in memory:
        memory["balance"] = _judge(subject)
    return cast("RuleVerdict", memory["balance"])


def _judge(subject: Subject) -> RuleVerdict:
    code = subject.code
    state = interrupts(code)
    if state.doubt:
        return undecided(RULE, state.doubt)
    if not state.changes:
        return beside_the_point(RULE)
    for spot, one in code.graph.instructions():
        if not isinstance(one, ir.Return):
            continue
        known = [code.evaluated.paths[spot.block], *state.known]
        reply = code.ask(known, b.eq(state.at(spot), ENTRY))
        if reply.status is Status.UNKNOWN:
            return undecided(RULE, reply.reason)
        if reply.status is Status.SAT:
            goal = b.eq(state.at(spot), ENTRY)
            # A round of a loop that does not leave it alone may show what none at the end does.
            rounds = [(end, [taken, *state.known], kept) for end, taken, kept in state.rounds()]
            for at, holds, wanted in [(spot, known, goal), *rounds]:
                show = partial(_shown, subject)
                if steps := code.shown(holds, wanted, at, show):
                    return refuted(RULE, *steps)
            why = "interrupts may be left as they were not, but no run of the code shows it"
            return undecided(RULE, why)
    return proved(RULE, *sorted(code.effects.taken([code.function.name])))


def _shown(subject: Subject, values: Mapping[str, int]) -> tuple[RunStep, ...]:
    """The steps of a run that returns with another state than at its entry."""
    on = bool(values.get(ENTRY_NAME, 1))
    own = {id(one) for _, one in subject.code.graph.instructions()}
    told: list[RunStep] = [
        RunStep(subject.code.function.location, f"entered with interrupts {_word(on)}")
    ]
    broken: list[RunStep] = []

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del machine, found
        if (step := running.irq_step(one)) is not None:
            told.append(step)
        if isinstance(one, ir.Return) and id(one) in own and world.interrupts is not on:
            broken.append(
                RunStep(running.outermost(one), f"returns with {_word(world.interrupts)}")
            )

    running.run(subject, values, look, Setting(interrupts=on))
    if not broken:
        return ()
    return (*running.inputs(subject.code, values), *told[:1], *told[1:][-4:], *broken)


def _word(on: bool) -> str:
    return "on" if on else "off"
