# SPDX-License-Identifier: MIT
"""exclusive-use in code: interrupts are off from the read of a page's pointer to the last use.

An interrupt handler on the same CPU uses the same page, and a task that is
preempted comes back on another CPU. So interrupts must be off when the
pointer is read and must stay off up to the call and every use behind it.
Where the function does nothing to interrupts, that is for its caller, of whom
the guest's facts may tell. Refuted
by a run that is entered with interrupts on and makes the call, or uses the
page behind it, although they were on since the pointer was read, or that reads the
output through a pointer read anew behind that (`again`) or behind another function's use of
the page (`overwritten`). Memory that
is not a per-CPU page: the function's own stack is nobody else's; of the rest
it is not known who uses it, unless a lock keeps others out (`locked`) or a fact says that
nobody else runs the function.

No guard keeps NMIs out. A handler of the guest's facts that uses the page and
goes back refutes the rule, wherever a run comes to the call; one that never
goes back, as a crash handler, is a hypothesis by name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.again import reread
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.interrupts import ENTRY, ENTRY_NAME, interrupts
from hvproofs.audit.checks.locked import held
from hvproofs.audit.checks.overwritten import overwritten
from hvproofs.audit.checks.pages import (
    definitions,
    derived,
    pointers,
    roots,
    sources,
    stored_away,
    uses,
)
from hvproofs.audit.checks.preempt import alone, untouched
from hvproofs.audit.checks.subject import (
    Code,
    Subject,
    beside_the_point,
    proved,
    refuted,
    undecided,
)
from hvproofs.audit.effects import called
from hvproofs.audit.guest import How, NmiHandler
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.chains import ARROW, AT
from hvproofs.audit.machine.interp import Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.symbols import Place, PlaceKind, Pointer
from hvproofs.audit.symbolic.vouched import FACT
from hvproofs.decide.solver import Status
from hvproofs.rules.exclusive import EXCLUSIVE_USE
from hvproofs.spec.scheme import Verdict
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

RULE = EXCLUSIVE_USE.id


def exclusive(subject: Subject) -> RuleVerdict:
    """The verdict for both areas together."""
    found: list[RuleVerdict] = []
    for side in ("input", "output"):
        match subject.side(side):
            case Pointer(place, _) if place.kind is PlaceKind.PAGE:
                found.append(_page(subject, side, place.name))
            case Pointer(place, _) if place.kind is PlaceKind.STATIC:
                found.append(_static(subject, place))
            case Pointer(place, _) if place.kind is PlaceKind.FOREIGN and not _fresh(
                subject, place
            ):
                found.append(undecided(RULE, f"who else uses it is not known: {place.what}"))
    if found and all(one.verdict is Verdict.PROVED for one in found):
        may, steps = reread(subject)
        if steps:
            return refuted(RULE, *steps)
        if may:
            return undecided(RULE, "the output's page is looked up again after interrupts were on")
        may, steps = overwritten(subject)
        if steps:
            return refuted(RULE, *steps)
        if may:
            return undecided(RULE, "a function that is called meanwhile uses the output's page")
    order = {"refuted": 0, "unknown": 1, "proved": 2}
    return min(found, key=lambda one: order[one.verdict.value], default=beside_the_point(RULE))


def _static(subject: Subject, place: Place) -> RuleVerdict:
    """The verdict where all that run the function share one memory."""
    if (taken := held(subject, place)) is not None:
        return proved(RULE, f"{FACT}{taken}() waits until nobody else holds the lock")
    told = subject.told(How.ALONE)
    why = f"{place.what} may be in use by another caller"
    return undecided(RULE, why) if told is None else proved(RULE, told.name)


def _fresh(subject: Subject, place: Place) -> bool:
    """Whether the function has the memory from an allocator, of whatever size."""
    return subject.code.guest.allocator_of(place.name.partition(".")[0]) is not None


def _page(subject: Subject, side: str, variable: str) -> RuleVerdict:
    code, page = subject.code, subject.code.guest.page_of(variable)
    state = interrupts(code)
    operand = subject.operand(side)
    reads = roots(code, operand) if operand is not None else []
    names = derived(code, {one.result for one in reads})
    if state.doubt or not reads:
        return undecided(RULE, state.doubt or "where the page's pointer is read was not found")
    if stored_away(code, names):
        return undecided(RULE, "the page's address is stored in memory")
    own = page is not None and not page.handlers
    if own and (rests := _undisturbed(subject, reads, names)) is not None:
        return proved(RULE, f"{FACT}no handler uses the page of {variable}", *rests)
    off = subject.told(How.IRQS_OFF)
    entered = [] if off is None else [b.not_(ENTRY)]
    for read in reads:
        for at, on in _states(subject, read, names):
            path = code.evaluated.paths[at.block]
            reply = code.ask([path, *state.known, *entered], b.not_(on))
            if reply.status is Status.UNKNOWN:
                return undecided(RULE, reply.reason)
            if reply.status is Status.SAT and own and not untouched(code):
                return undecided(
                    RULE, "no handler uses this page, but another task may come between"
                )
            if reply.status is Status.SAT:
                return _exposed(subject, reads, names, (at, on))
    return _under_nmi(subject, reads, names)


def _undisturbed(
    subject: Subject, reads: list[ir.Instruction], names: frozenset[str]
) -> list[str] | None:
    """What it rests on that no other task runs from the read of the pointer to its last use."""
    code, pages = subject.code, set(subject.pages().values())
    spots = [spot for one in reads if (spot := code.graph.spot(one)) is not None]
    spots += [spot for one in reads for spot in _spans(subject, one, names)]
    rests = alone(code, spots)
    if rests is None or any(pages & set(one.page) for one in code.guest.nmi):
        return None
    return [*_owned(pages), *rests]


def _owned(pages: set[str]) -> list[str]:
    """What is taken for granted of pages that are found through structures."""
    found = (one for one in sorted(pages) if ARROW in one or AT in one)
    return [f"{FACT}{one} points to a page of each CPU's own" for one in found]


def _under_nmi(subject: Subject, reads: list[ir.Instruction], names: frozenset[str]) -> RuleVerdict:
    """The verdict where interrupts are off throughout."""
    code = subject.code
    pages = set(subject.pages().values())
    handlers = [one for one in code.guest.nmi
                if pages & set(one.page) and one.function != code.function.name]  # fmt: skip
    back = next((one for one in handlers if one.returns), None)
    if back is None:
        off = subject.told(How.IRQS_OFF)
        gone = [f"{FACT}NMI handler {one.function}() does not go back" for one in handlers]
        told = [] if off is None else [off.name]
        return proved(RULE, *_taken(subject, reads, names), *told, *_owned(pages), *gone)
    show = partial(_interrupted, subject, reads, back)
    if steps := code.shown([subject.reached.path], b.boolean(False), subject.spot, show):
        return refuted(RULE, *steps)
    why = f"the NMI handler {back.function}() uses the page; no run of the code comes to the call"
    return undecided(RULE, why)


def _interrupted(
    subject: Subject, reads: list[ir.Instruction], by: NmiHandler, values: Mapping[str, int]
) -> tuple[RunStep, ...]:
    """The steps of a run that is interrupted between the read of the pointer and the call."""
    told: list[RunStep] = []
    handed: list[RunStep] = []

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del machine, world, found
        at = running.outermost(one)
        if any(one is read for read in reads) and not handed:
            told[:] = [RunStep(at, "the page's pointer is read here")]
        if one is subject.reached.call and told and not handed:
            handed.append(RunStep(at, f"an NMI comes first: {by.function}() writes the page"))
            handed.append(RunStep(at, "what the handler left there is handed to the hypervisor"))

    running.run(subject, values, look)
    return (*running.inputs(subject.code, values), *told, *handed) if handed else ()


def _spans(subject: Subject, read: ir.Instruction, names: frozenset[str]) -> list[Spot]:
    """Every spot at which the pointer is held that is used at the call, or behind it."""
    code = subject.code
    found: dict[Spot, None] = {}
    for spot, one in uses(code, names):
        if one is subject.reached.call or code.graph.leads(subject.spot, spot):
            for value in pointers(one):
                found |= dict.fromkeys(_held(code, read, value, spot))
    return sorted(found)


def _held(code: Code, read: ir.Instruction, used: ir.Value, at: Spot) -> Iterator[Spot]:
    """Every spot between a read of a pointer and a use of it, on the ways it takes there."""
    defined, names = definitions(code), derived(code, {read.result})
    waiting, seen = [(used, at)], set[tuple[str, Spot]]()
    while waiting:
        value, end = waiting.pop()
        if not isinstance(value, ir.Local) or value.name not in names or (value.name, end) in seen:
            continue
        seen.add((value.name, end))
        one = defined[value.name]
        spot = code.graph.spot(one)
        if spot is None:
            continue
        yield from code.graph.between(spot, end)
        match one:
            case ir.Phi(incoming=incoming):
                waiting += [(each, code.graph.last(source)) for each, source in incoming]
            case _:
                waiting += [(each, spot) for each in sources(code, one)]


def _states(
    subject: Subject, read: ir.Instruction, names: frozenset[str]
) -> list[tuple[Spot, Term]]:
    """The states at the read, and wherever it changes before the last use."""
    state, spot = interrupts(subject.code), subject.code.graph.spot(read)
    found = {spot: state.at(spot)} if spot is not None else {}
    for at in _spans(subject, read, names):
        if at in state.opens:
            found[at] = b.boolean(True)
        elif at in state.changes:
            found[at] = state.changes[at]
    return sorted(found.items(), key=lambda item: item[0])


def _taken(subject: Subject, reads: list[ir.Instruction], names: frozenset[str]) -> dict[str, None]:
    """What is taken for granted of the functions that are called meanwhile."""
    code, found = subject.code, dict[str, None]()
    for read in reads:
        for at in _spans(subject, read, names):
            call = called(code.graph.at(at))
            found |= dict.fromkeys(sorted(code.effects.of(call).taken) if call else ())
    return found


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
) -> tuple[RunStep, ...]:
    """The steps of a run in which the page is in use while interrupts are on."""
    behind = {id(one) for spot, one in uses(subject.code, names)
              if subject.code.graph.leads(subject.spot, spot)}  # fmt: skip
    told: list[RunStep] = []
    broken: list[RunStep] = []
    effects, made, exposed = subject.code.effects, False, False

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        nonlocal made, exposed
        del machine, found
        if (step := running.irq_step(one)) is not None and not broken:
            told.append(step)
        if any(one is read for read in reads):  # each read starts afresh
            made, exposed = False, False
            told.append(RunStep(running.outermost(one), "the page's pointer is read here"))
        if (call := called(one)) is not None and effects.sleeps(call):
            told.append(
                RunStep(running.outermost(one), "it may sleep here: others run on this CPU")
            )
            exposed = True
        exposed = exposed or world.interrupts
        is_call = one is subject.reached.call
        if exposed and not broken and (is_call or (made and id(one) in behind)):
            what = "handed to the hypervisor" if is_call else "used"
            broken.append(RunStep(running.outermost(one), f"it is {what} here, interrupts were on"))
        made = made or is_call

    running.run(subject, {**values, ENTRY_NAME: 1}, look)
    return (*running.inputs(subject.code, values), *told[-5:], *broken) if broken else ()
