# SPDX-License-Identifier: MIT
"""output-page-absent: a per-CPU page is used only in a configuration that allocates it.

The guest's facts say which pages a configuration lacks, which globals are 0 in
it, and which functions never run in it; the configuration is the one stated
(`--config`, or a build of that name). Proved where the page is there, where
the way to the call contradicts the globals, or where the function never runs:
the last two by name of what was taken for granted. Refuted by a run that reads
the page's pointer although nobody set it. Without a configuration stated, a
page that some configuration lacks is undecided.
"""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.subject import Subject, beside_the_point, proved, refuted, undecided
from hvproofs.audit.guest import Configuration
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.replay import Setting
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.symbols import Origin, PlaceKind, Slot
from hvproofs.decide.solver import Status
from hvproofs.rules.code import OUTPUT_PAGE_ABSENT
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, bitvec

RULE = OUTPUT_PAGE_ABSENT.id


def absent(subject: Subject) -> RuleVerdict:
    """The verdict for the pages of both areas together."""
    pages = list(dict.fromkeys(subject.pages().values()))
    state = subject.code.configuration
    if not pages:
        return beside_the_point(RULE)
    if state is None:
        return _any_state(subject, pages)
    missing = [page for page in pages if page in state.absent]
    if not missing:
        return proved(RULE, f"configuration-{state.id}")
    name = _never(subject, state)
    if name:
        return proved(RULE, f"{name}-never-runs-in-{state.id}")
    known = [subject.reached.path, *_globals(subject, state)]
    reply = subject.code.ask(known, b.boolean(False))
    if reply.status is Status.UNSAT:
        return proved(RULE, *(f"{each}-is-0-in-{state.id}" for each in state.zero))
    if steps := subject.code.shown(
        known,
        b.boolean(False),
        subject.spot,
        lambda tried: _shown(subject, state, missing[0], tried),
    ):
        return refuted(RULE, *steps)
    return undecided(RULE, f"{missing[0]} is not allocated in configuration {state.id}")


def _any_state(subject: Subject, pages: list[str]) -> RuleVerdict:
    lacking = [
        f"{page} is absent in {state.id}"
        for state in subject.code.guest.configuration
        for page in pages
        if page in state.absent
    ]
    if not lacking:
        return proved(RULE)
    return undecided(RULE, f"no configuration is stated: {', '.join(lacking)}")


def _never(subject: Subject, state: Configuration) -> str:
    """A function around the call that never runs in this state; empty for none."""
    at = subject.reached.call.location
    chain = [one.function for one in at.chain()] if at is not None else []
    names = [*chain, subject.code.function.name]
    return next((n for n in names if any(fnmatchcase(n, glob) for glob in state.never)), "")


def _globals(subject: Subject, state: Configuration) -> list[Term]:
    """What is read of globals that are 0 in this state."""
    return [
        b.eq(b.var(one.name, bitvec(one.width)), b.bv(0, one.width))
        for one in subject.code.evaluated.unknowns.values()
        if one.origin is Origin.MEMORY and one.source is not None
        and one.source.place.kind is PlaceKind.STATIC
        and one.source.place.name.removeprefix("@") in state.zero
    ]  # fmt: skip


def _shown(
    subject: Subject, state: Configuration, page: str, values: Mapping[str, int]
) -> tuple[RunStep, ...]:
    """The steps of a run that reads the pointer of a page nobody allocated."""
    broken: list[RunStep] = []

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del world
        if not isinstance(one, ir.Load) or not isinstance(one.pointer, ir.Local) or broken:
            return
        if subject.code.value(one.pointer) == Slot(page):
            address = found.get(one.pointer.name)
            if isinstance(address, int) and machine.memory.find(address) is None:
                text = f"the pointer of {page} is read here: nobody set it in {state.id}"
                broken.append(RunStep(running.outermost(one), text))

    running.run(subject, values, look, Setting(absent=frozenset(state.absent)))
    return (*running.inputs(subject.code, values), *broken) if broken else ()
