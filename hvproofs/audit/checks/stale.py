# SPDX-License-Identifier: MIT
"""header-stale: every field of the fixed input header is written before the call.

Padding counts only where it must be zero (a name with Rsvd or Reserved). A
field is proved written where, on every way to the call, all of its bits were
given something (`contents`) since the page was last somebody else's: what was
written is lost when another hypercall puts its output there, when a function
that looks the page up itself uses it, and when the page's pointer is read again
after interrupts were on, for it may be that of another processor. While one
pointer is held, that interrupts stay off is for exclusive-use. Refuted by a run
on pages of undefined bytes that comes to the call with bits of a field
undefined or somebody else's; where a function outside was handed a pointer
into the input area, or into what is copied to it, it is taken to have written
all of that memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.contents import Contents, Lost
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.interrupts import interrupts
from hvproofs.audit.checks.owners import Owners
from hvproofs.audit.checks.pages import page_reads, roots
from hvproofs.audit.checks.places import number
from hvproofs.audit.checks.subject import Subject, beside_the_point, proved, refuted, undecided
from hvproofs.audit.effects import called
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.replay import Setting
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, Step
from hvproofs.audit.symbolic.conditions import TRUE
from hvproofs.audit.symbolic.symbols import Place, PlaceKind, Pointer
from hvproofs.decide.solver import Status
from hvproofs.rules.code import HEADER_STALE
from hvproofs.spec.contract import Field
from hvproofs.spec.tlfs import PAGE
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

RULE = HEADER_STALE.id
MOST_BLOCKS = 100  # of a function that calls others: a run through more seldom comes to the call
SAME_PAGE = "if interrupts are off at entry"


def stale(subject: Subject) -> RuleVerdict:
    """The verdict for all fields together."""
    fields = _fields(subject)
    pointer = subject.side("input")
    if not fields:
        return beside_the_point(RULE)
    if not isinstance(pointer, Pointer):
        return undecided(RULE, "the input area could not be found")
    start = number(pointer.offset, subject.code)
    if start is None:
        return undecided(RULE, "where in its memory the input area starts is not known")
    end = max(one.end for one in fields)
    lost = dict(_lost(subject, pointer.place))
    contents = Contents(subject.code, pointer.place, start + end, [subject.spot], lost)
    conditions = _held(subject, fields, start, contents)
    known = [subject.reached.path, *interrupts(subject.code).known]
    reply = subject.code.ask(known, b.and_(*conditions.values()))
    if reply.status is Status.UNSAT:
        return proved(RULE, *_taken(subject, pointer.place))
    why = _why(subject, pointer.place, conditions, contents)
    show = partial(_shown, subject, fields)
    if contents.handed and len(subject.code.graph.order) > MOST_BLOCKS:
        return undecided(RULE, why)
    if contents.handed:  # whatever those functions write, is something left?
        contents = Contents(
            subject.code, pointer.place, start + end, [subject.spot], lost, generous=True
        )
        conditions = _held(subject, fields, start, contents)
    if steps := subject.code.shown(known, b.and_(*conditions.values()), subject.spot, show):
        return refuted(RULE, *steps)
    return undecided(RULE, why)


def _held(
    subject: Subject, fields: Sequence[Field], start: int, contents: Contents
) -> dict[str, Term]:
    """For each field that all of its bits were given something."""
    return {
        one.name: b.and_(*(
            bit for byte in range(start + one.offset, start + one.end)
            for bit in contents.held(byte, subject.spot)
        ))
        for one in fields
    }  # fmt: skip


def _fields(subject: Subject) -> list[Field]:
    if subject.call is None:
        return []
    reserved = ("rsvd", "reserved", "mbz")
    return [
        one
        for one in subject.call.input.header
        if not one.pad or any(word in one.name.lower() for word in reserved)
    ]


def _lost(subject: Subject, place: Place) -> Iterator[tuple[Spot, Lost]]:
    """When what was written to the input's memory is not there any more."""
    code, whole = subject.code, (0, max(place.size, 1 << 16))
    page = place.name if place.kind is PlaceKind.PAGE else ""
    for spot, one in code.graph.instructions():
        call = called(one)
        if call is None or not isinstance(call.callee, ir.Global):
            continue
        sink = code.guest.sink_of(call.callee.name)
        if sink is not None and call is not subject.reached.call:
            match code.value(call.arguments[sink.output].value):
                case Pointer(where, offset) if where.name == place.name:
                    start = number(offset, code)
                    size = whole[1] if start is None else PAGE - start % PAGE
                    yield spot, Lost(start or 0, size, TRUE)
        elif page and page in code.effects.of(call).pages:
            yield spot, Lost(*whole, TRUE)
    state, operand = interrupts(code), subject.operand("input")
    reads = roots(code, operand) if page and operand is not None else []
    spots = [at for one in reads if (at := code.graph.spot(one)) is not None]
    for change in sorted({*state.changes, *state.opens}):
        if any(code.graph.leads(change, read) for read in spots):
            yield change, Lost(*whole, state.exposed(change))


def _taken(subject: Subject, place: Place) -> list[str]:
    """What is taken for granted of functions that are called on the way, and of the caller."""
    code, found = subject.code, dict[str, None]()
    if place.kind is not PlaceKind.PAGE:
        return []
    for spot, one in code.graph.instructions():
        call = called(one)
        if call is not None and code.graph.leads(spot, subject.spot):
            found |= dict.fromkeys(sorted(code.effects.of(call).taken))
    state = interrupts(code)
    silent = not state.changes and not state.opens
    again = sum(variable == place.name for variable, _ in page_reads(code)) > 1
    return [*([SAME_PAGE] if silent and again else []), *found]


def _why(subject: Subject, place: Place, conditions: Mapping[str, Term], contents: Contents) -> str:
    known = [subject.reached.path, *interrupts(subject.code).known]
    names = ", ".join(
        name for name, held in conditions.items() if not subject.code.follows(known, held)
    )
    if place.kind is PlaceKind.FOREIGN:
        return f"the input comes from elsewhere ({place.what}); not written here: {names}"
    if place.kind is PlaceKind.STATIC:
        return f"{place.what} may have been set before; not written here on every way: {names}"
    others = ", ".join(contents.handed)
    more = f"; {others} may write them" if others else ""
    return f"not written on every way to the call: {names}{more}"


def _shown(
    subject: Subject, fields: Sequence[Field], values: Mapping[str, int]
) -> tuple[Step, ...]:
    """The steps of a run that comes to the call with a field that is not its own."""
    broken: list[Step] = []
    owners = Owners(subject, subject.pages().get("input", ""))

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        del world
        owners.hypercall(machine, event)
        # Another call's wrapper may have fewer arguments.
        here = event.call is subject.reached.call
        address = event.arguments[subject.sink.input] if here else None
        if isinstance(address, int) and not broken:
            for one in fields:
                missing = owners.missing(machine, address + one.offset, one.size)
                if missing:
                    place = f"bytes {one.offset} to {one.end - 1} of the header"
                    whole = "was" if missing == one.size else f"has {missing} bytes that were"
                    never = "not written since" if owners.told else "never written"
                    text = f"{one.name} ({place}) {whole} {never}"
                    broken.append(Step(running.outermost(event.call), text))
        return values.get(f"value.{event.call.result}", 0)

    setting = Setting(stale=True, interrupts=owners.enters_with)
    running.run(subject, values, owners.look, setting, hypercall)
    return (*running.inputs(subject.code, values), *owners.told[-3:], *broken) if broken else ()
