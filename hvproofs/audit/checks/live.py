# SPDX-License-Identifier: MIT
"""page-live: memory from an allocator is there when a call uses it.

An allocator of the guest's facts may give nothing, and a function that takes
memory back ends its life. Proved where the way to the call implies that the
result is not null, and no way from the allocation to the call, or to a read or
write of the memory, passes a place where it is given back. Refuted by a run in
which the allocator gives nothing, or the memory was given back, and the call is
made all the same, or the memory read or written, or given back again. What is read
from where the address was put is taken for it; that another address, which is read
from memory, is not it, is taken for granted by name where the address is in memory, too.
Memory from elsewhere has no life that is known here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.places import may_be_in
from hvproofs.audit.checks.putaway import handed, put_away, read_back, reads
from hvproofs.audit.checks.subject import Subject, beside_the_point, proved, refuted, undecided
from hvproofs.audit.effects import called
from hvproofs.audit.facts import PAGE, null_name, region_name
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.replay import Setting
from hvproofs.audit.machine.tries import second_round
from hvproofs.audit.machine.world import GuestWorld, Handler
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.conditions import TRUE
from hvproofs.audit.symbolic.symbols import (
    Choice,
    Number,
    Place,
    Pointer,
    constant_value,
    is_set,
)  # fmt: skip
from hvproofs.audit.symbolic.vouched import IF, KEEPS
from hvproofs.decide.solver import Status
from hvproofs.rules.code import PAGE_LIVE
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, bitvec

RULE = PAGE_LIVE.id


def live(subject: Subject) -> RuleVerdict:
    """The verdict for both areas together."""
    found = [
        _judge(subject, place, allocation, when)
        for place, when in _places(subject)
        if (allocation := _allocation(subject, place)) is not None
    ]
    order = {"refuted": 0, "unknown": 1, "proved": 2}
    return min(found, key=lambda one: order[one.verdict.value], default=beside_the_point(RULE))


def _places(subject: Subject) -> Iterator[tuple[Place, Term]]:
    """The memory that each side may lie in, with its condition."""
    for side in ("input", "output"):
        match subject.side(side):
            case Pointer(place, _):
                yield place, TRUE
            case Choice(options):
                yield from ((one.place, when) for when, one in options if isinstance(one, Pointer))


def _allocation(subject: Subject, place: Place) -> tuple[Spot, ir.Call] | None:
    """Where the memory comes from, if an allocator gave it."""
    for spot, one in subject.code.graph.instructions():
        if isinstance(one, ir.Call) and isinstance(one.callee, ir.Global):
            fact = subject.code.guest.allocator_of(one.callee.name)
            if fact is not None and region_name(fact.function, one.result) == place.name:
                return spot, one
    return None


def _judge(
    subject: Subject, place: Place, allocation: tuple[Spot, ir.Call], when: Term
) -> RuleVerdict:
    code, show = subject.code, partial(_shown, subject)
    known = [subject.reached.path, when]
    null = b.var(null_name(place.name), bitvec(1))
    reply = code.ask(known, b.not_(is_set(null)))
    if reply.status is Status.UNKNOWN:
        return undecided(RULE, reply.reason)
    if reply.status is Status.SAT:
        if steps := code.shown(known, b.not_(is_set(null)), subject.spot, show):
            return refuted(RULE, *steps)
        return undecided(RULE, f"{place.what} may be null, but no run of the code shows it")
    for used, more in _freed(subject, place, allocation[0]):
        again = second_round(code.evaluated, used.block)  # what one round gave back, the next uses
        for ways in ([*more, *again], more) if again else (more,):
            if steps := code.shown(ways, b.boolean(False), used, show):
                return refuted(RULE, *steps)
        why = f"{place.what} may have been given back, but no run of the code shows it"
        return undecided(RULE, why)
    return proved(RULE, *_granted(subject, place))


def _freed(subject: Subject, place: Place, since: Spot) -> Iterator[tuple[Spot, list[Term]]]:
    """Each use that may come once it is given back, with what holds on the way.

    Uses are the call, and what reads or writes the memory, or gives it back, before or behind it.
    """
    code = subject.code
    backs = list(_given_back(subject, place))
    for spot, _ in backs:
        for used, when in [(subject.spot, TRUE), *backs, *_uses(subject, place)]:
            if spot not in code.graph.between(since, used):
                continue  # or what is used is another allocation
            known = [code.evaluated.paths[used.block], when]
            if code.graph.leads(spot, used, forward=True):
                known.append(code.evaluated.paths[spot.block])
            if not code.follows(known, b.boolean(False)):
                yield used, known


def _given_back(subject: Subject, place: Place) -> Iterator[tuple[Spot, Term]]:
    """Where the memory may be given back, and when."""
    inside = may_be_in(subject.code, place)
    again = read_back(subject.code, inside, sure=True)
    for spot, given in _frees(subject):
        yield from ((spot, _when(subject, each, place)) for each in given
                    if inside(each) or again(each))  # fmt: skip


def _frees(subject: Subject) -> Iterator[tuple[Spot, list[ir.Value]]]:
    """Where any memory may be given back, and the addresses that are handed there."""
    code = subject.code
    names = frozenset(one.function for one in code.guest.free)
    for spot, one in code.graph.instructions():
        call = called(one)
        if call is None or not code.effects.leads_to(call, names):
            continue
        name = call.callee.name if isinstance(call.callee, ir.Global) else ""
        fact = code.guest.free_of(name)
        given = call.arguments if fact is None else call.arguments[fact.argument :][:1]
        yield spot, [each.value for each in given]


def _granted(subject: Subject, place: Place) -> dict[str, None]:
    """That what is given back before a use is other memory, where its address is read.

    And that others who are handed the memory do not give it back.
    """
    code, taken = subject.code, dict[str, None]()
    known = {spot for spot, _ in _given_back(subject, place)}
    used = [subject.spot, *(spot for spot, _ in _uses(subject, place)), *known]
    for spot, call, who in handed(code, place):
        early = any(code.graph.leads(spot, one) for one in used)
        if early and spot not in known and not code.effects.closed(call):
            taken[f"{IF}{who} {KEEPS}"] = None
    for spot, given in _frees(subject) if put_away(code, may_be_in(code, place)) else ():
        at = code.graph.at(spot).location
        where = f" at {at.path}:{at.line}" if at is not None else ""
        read = any(True for each in given for _ in reads(code, each))
        if read and spot not in known and any(code.graph.leads(spot, one) for one in used):
            taken[f"if what is given back{where} is other memory"] = None
    return taken


def _uses(subject: Subject, place: Place) -> Iterator[tuple[Spot, Term]]:
    """What reads or writes the memory, and when."""
    inside = may_be_in(subject.code, place)
    for spot, one in subject.code.graph.instructions():
        match one:
            case ir.Load(pointer=pointer) | ir.Store(pointer=pointer):
                through = [pointer]
            case ir.Call(callee=ir.Global(name=name), arguments=given) if block(name):
                through = [each.value for each in given]
            case _:
                through = []
        yield from ((spot, _when(subject, each, place)) for each in through if inside(each))


def _when(subject: Subject, operand: ir.Value, place: Place) -> Term:
    """When a pointer that may point into the memory does."""
    match subject.code.value(operand):
        case Choice(options):
            return b.or_(*(when for when, one in options if _may_be(one, place)))
        case _:
            return TRUE


def _may_be(value: Pointer | Number, place: Place) -> bool:
    """Whether an address may be in the memory: not in another's, and not null."""
    if isinstance(value, Pointer):
        return value.place.memory.name == place.name
    return constant_value(value.term) != 0


def _shown(subject: Subject, values: Mapping[str, int]) -> tuple[RunStep, ...]:
    """The steps of a run that uses memory that is not there."""
    watch = _Watch(subject, values)
    handlers = {one.function: watch.free(one.argument) for one in subject.code.guest.free}
    running.run(subject, values, watch.look, Setting(handlers=handlers), watch.hypercall)
    if not watch.broken:
        return ()
    return (*running.inputs(subject.code, values), *watch.told[-2:], *watch.broken[:1])


class _Watch:
    """Looks on at a run for uses of memory that is null, or was given back."""

    def __init__(self, subject: Subject, values: Mapping[str, int]) -> None:
        self._subject, self._values = subject, values
        self._gone: list[range] = [range(PAGE)]  # addresses; the first page is null's
        self.told: list[RunStep] = []
        self.broken: list[RunStep] = []

    def free(self, argument: int) -> Handler:
        """What a function does that takes memory back."""

        def run(machine: Machine, event: CallEvent) -> Data:
            given = event.arguments[argument]
            address = machine.memory.reached(given) if isinstance(given, int) else given
            found = machine.memory.find(address) if isinstance(address, int) and address else None
            self._use(event.call, address or None, "is given back again")
            if found is not None:
                self._gone.append(range(found.base, found.base + found.size))
                text = f"{event.callee}() takes the memory back here"
                self.told.append(RunStep(running.outermost(event.call), text))
            return self._values.get(f"value.{event.call.result}", 0)

        return run

    def hypercall(self, machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        """The call is given memory."""
        del machine, world
        subject = self._subject
        if event.call is subject.reached.call:
            for name, index in (("input", subject.sink.input), ("output", subject.sink.output)):
                side = getattr(subject.call, name, None)
                if side is None or side.present:
                    self._use(event.call, event.arguments[index], "is handed to the hypervisor")
        return self._values.get(f"value.{event.call.result}", 0)

    def look(
        self, machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        """Before each instruction."""
        del machine, world
        match one:
            case ir.Store(pointer=ir.Local(name=name)):
                self._use(one, found.get(name), "is written to")
            case ir.Load(pointer=ir.Local(name=name)):
                self._use(one, found.get(name), "is read")
            case ir.Call(callee=ir.Global(name=name), arguments=given) if block(name):
                for each in given:
                    if isinstance(each.value, ir.Local):
                        self._use(one, found.get(each.value.name), f"is handed to {block(name)}()")
            case _:
                pass

    def _use(self, one: ir.Instruction, address: Data, what: str) -> None:
        if isinstance(address, int) and any(address in each for each in self._gone):
            how = "is null" if address < PAGE else "was given back"
            self.broken.append(RunStep(running.outermost(one), f"memory that {how} {what} here"))
