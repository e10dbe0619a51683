# SPDX-License-Identifier: MIT
"""exclusive-use in code: interrupts are off from the read of a page's pointer to the last use.

An interrupt handler on the same CPU uses the same page, and a task that is
preempted comes back on another CPU. So interrupts must be off when the
pointer is read and must stay off up to the call and every use behind it.
Where the function does nothing to interrupts, that is for its caller. Refuted
by a run that is entered with interrupts on and makes the call, or uses the
page behind it, although they were on since the pointer was read. Memory that
is not a per-CPU page: the function's own stack is nobody else's; of the rest
it is not known who uses it.
"""

from __future__ import annotations

from collections.abc import Mapping

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.interrupts import ENTRY, ENTRY_NAME, TAKEN, interrupts
from hvproofs.audit.checks.pages import derived, roots, stored_away, uses
from hvproofs.audit.checks.subject import Subject, beside_the_point, proved, refuted, undecided
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, Step
from hvproofs.audit.symbolic.symbols import Place, PlaceKind, Pointer
from hvproofs.prove.solver import Status
from hvproofs.rules.rule import RuleId
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

RULE = RuleId.EXCLUSIVE_USE


def exclusive(subject: Subject) -> RuleVerdict:
    """The verdict for both areas together."""
    found: list[RuleVerdict] = []
    for side in ("input", "output"):
        match subject.side(side):
            case Pointer(place, _) if place.kind is PlaceKind.PAGE:
                page = subject.code.guest.page_of(place.name)
                own = page is not None and not page.handlers
                why = "no handler uses this page; that no task comes between is not followed"
                found.append(undecided(RULE, why) if own else _page(subject, side))
            case Pointer(place, _) if place.kind is PlaceKind.STATIC:
                found.append(undecided(RULE, f"{place.what} may be in use by another caller"))
            case Pointer(place, _) if place.kind is PlaceKind.FOREIGN and not _fresh(
                subject, place
            ):
                found.append(undecided(RULE, f"who else uses it is not known: {place.what}"))
    order = {"refuted": 0, "unknown": 1, "proved": 2}
    return min(found, key=lambda one: order[one.verdict.value], default=beside_the_point(RULE))


def _fresh(subject: Subject, place: Place) -> bool:
    """Whether the function has the memory from an allocator, of whatever size."""
    return subject.code.guest.allocator_of(place.name.partition(".")[0]) is not None


def _page(subject: Subject, side: str) -> RuleVerdict:
    code = subject.code
    state = interrupts(code)
    operand = subject.operand(side)
    reads = roots(code, operand) if operand is not None else []
    names = derived(code, {one.result for one in reads})
    if state.doubt or not reads:
        return undecided(RULE, state.doubt or "where the page's pointer is read was not found")
    if stored_away(code, names):
        return undecided(RULE, "the page's address is stored in memory")
    for read in reads:
        spot = code.graph.spot(read)
        if spot is None:
            continue
        for at, on in _states(subject, spot, names):
            path = code.evaluated.paths[at.block]
            reply = code.ask([path, *state.known], b.not_(on))
            if reply.status is Status.UNKNOWN:
                return undecided(RULE, reply.reason)
            if reply.status is Status.SAT:
                return _exposed(subject, reads, names, (at, on))
    return proved(RULE, TAKEN)


def _states(subject: Subject, read: Spot, names: frozenset[str]) -> list[tuple[Spot, Term]]:
    """The states at the read, and wherever it changes before the last use."""
    code = subject.code
    state = interrupts(code)
    found = {read: state.at(read)}
    for spot, one in uses(code, names):
        behind = one is subject.reached.call or code.graph.leads(subject.spot, spot)
        if behind:
            changed = [at for at in code.graph.between(read, spot) if at in state.changes]
            found |= {at: state.changes[at] for at in changed}
    return sorted(found.items(), key=lambda item: item[0])


def _exposed(
    subject: Subject, reads: list[ir.Instruction], names: frozenset[str], where: tuple[Spot, Term]
) -> RuleVerdict:
    """Broken at a place, for all the solver knows: look for a run that comes to a use."""
    code, (at, on) = subject.code, where
    state = interrupts(code)
    if on is ENTRY and not state.changes:
        why = "interrupts are as the caller leaves them"
        return undecided(RULE, why, "interrupts off at entry")
    known = [code.evaluated.paths[at.block], *state.known]
    for spot, _ in uses(code, names):
        if steps := code.shown(
            [*known, code.evaluated.paths[spot.block]],
            b.not_(on),
            spot,
            lambda tried: _shown(subject, reads, names, tried),
        ):
            return refuted(RULE, *steps)
    return undecided(RULE, "interrupts may be on, but no run of the code shows it")


def _shown(
    subject: Subject, reads: list[ir.Instruction], names: frozenset[str], values: Mapping[str, int]
) -> tuple[Step, ...]:
    """The steps of a run in which the page is in use while interrupts are on."""
    behind = {id(one) for spot, one in uses(subject.code, names)
              if subject.code.graph.leads(subject.spot, spot)}  # fmt: skip
    told: list[Step] = []
    broken: list[Step] = []
    called = exposed = False

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        nonlocal called, exposed
        del machine, found
        if (step := running.irq_step(one)) is not None and not broken:
            told.append(step)
        if any(one is read for read in reads):  # each read starts afresh
            called, exposed = False, False
            told.append(Step(running.outermost(one), "the page's pointer is read here"))
        exposed = exposed or world.interrupts
        is_call = one is subject.reached.call
        if exposed and not broken and (is_call or (called and id(one) in behind)):
            what = "handed to the hypervisor" if is_call else "used"
            broken.append(Step(running.outermost(one), f"it is {what} here, interrupts were on"))
        called = called or is_call

    running.run(subject, {**values, ENTRY_NAME: 1}, look)
    return (*running.inputs(subject.code, values), *told[-5:], *broken) if broken else ()
