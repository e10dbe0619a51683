# SPDX-License-Identifier: MIT
"""user-leak: what is copied to user memory behind the call was written by the call or here.

Looked at are the guest's functions that copy out (`user_output`), where what they
read is a per-CPU page or a local variable. Every byte must have been put there by
this function (`contents`), or by the call, which writes its output header and one
entry for each rep when it succeeds; after a failure output-read-after-failure asks.
A function outside that was handed the memory is taken, by name, to have written all
of it. Refuted by a run on undefined bytes that copies one of them out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.answer import completes, succeeded
from hvproofs.audit.checks.contents import Contents
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.parts import number_of, part
from hvproofs.audit.checks.places import number
from hvproofs.audit.checks.subject import Subject, beside_the_point, proved, refuted, undecided
from hvproofs.audit.guest import UserOutput
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.replay import Setting
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.symbols import Number, Place, PlaceKind, Pointer, resized
from hvproofs.rules.code import USER_LEAK
from hvproofs.spec.tlfs import PAGE
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

RULE = USER_LEAK.id
FAILS = "if what output-read-after-failure asks holds"


@dataclass(frozen=True, slots=True)
class Gone:
    """One copy to user memory."""

    spot: Spot
    fact: UserOutput
    place: Place  # that it reads
    start: int  # bytes from the start of the place
    size: Term  # bytes, 64 bits


def leaks(subject: Subject) -> RuleVerdict:
    """The verdict for every copy behind the call."""
    found = list(_gone(subject))
    if not found:
        return beside_the_point(RULE)
    taken: dict[str, None] = {}
    doubts: list[RuleVerdict] = []
    for one in found:
        verdict = _judge(subject, one) if one is not None else undecided(RULE, _UNKNOWN)
        if verdict.run:
            return verdict
        taken |= dict.fromkeys(name for name, _ in verdict.hypotheses)
        doubts += [verdict] if verdict.reason else []
    return doubts[0] if doubts else proved(RULE, *taken)


_UNKNOWN = "where what is copied out starts, or how much it is, could not be worked out"


def _gone(subject: Subject) -> Iterator[Gone | None]:
    """The copies out of pages and local variables that the call leads to; None: not followed."""
    code = subject.code
    for spot, one in code.graph.instructions():
        if not isinstance(one, ir.Call) or not isinstance(one.callee, ir.Global):
            continue
        fact = code.guest.user_output_of(one.callee.name)
        if fact is None or not code.graph.leads(subject.spot, spot):
            continue
        match (
            code.value(one.arguments[fact.source].value),
            code.value(one.arguments[fact.size].value),
        ):
            case Pointer(place, offset), Number(term) if place.kind in _OWN and place.size:
                start = number(offset, code)
                yield None if start is None else Gone(spot, fact, place, start, resized(term, 64))
            case Pointer(place, _), _ if place.kind in _OWN:
                yield None


_OWN = (PlaceKind.PAGE, PlaceKind.STACK)


def _judge(subject: Subject, one: Gone) -> RuleVerdict:
    code, paths = subject.code, subject.code.evaluated.paths
    same = code.graph.loops[subject.spot.block] <= code.graph.loops[one.spot.block]
    known = [paths[one.spot.block], *([subject.reached.path] if same else [])]
    wrote = _by_call(subject, one)
    if wrote is not None:
        count = part(subject, "count")
        known += [succeeded(subject), *(completes(subject, count) if count is not None else [])]
    word = [] if wrote is None else [FAILS]
    for generous in (False, True):
        contents = Contents(code, one.place, one.place.size, [one.spot], generous=generous)
        goal = _goal(one, contents, wrote)
        rests = code.rests_on(one.spot.block, known, goal)
        if rests is not None:
            who = contents.handed if generous else []
            return proved(
                RULE, *rests, *word, *(f"if {name} writes all it is given" for name in who)
            )
        if not contents.handed:
            break
    if steps := code.shown(known, goal, one.spot, partial(_shown, subject, one)):
        return refuted(RULE, *steps)
    at = code.graph.at(one.spot).location
    where = f" ({at.path}:{at.line})" if at is not None else ""
    return undecided(RULE, f"bytes that nobody wrote may be copied to user memory{where}")


def _by_call(subject: Subject, one: Gone) -> tuple[int, Term] | None:
    """From where to where the call writes the place, in bytes; None where it does not."""
    output, count = subject.side("output"), part(subject, "count")
    if subject.call is None or not isinstance(output, Pointer) or count is None:
        return None
    start, side = number(output.offset, subject.code), subject.call.output
    if output.place.name != one.place.name or start is None or not side.present:
        return None
    size = b.add(b.bv(side.header_size, 64), b.mul(count, b.bv(side.element_size, 64)))
    return start, b.add(b.bv(start, 64), size)


def _goal(one: Gone, contents: Contents, wrote: tuple[int, Term] | None) -> Term:
    """That every byte copied holds something."""
    whole = number(one.size)
    last = min(one.place.size, one.start + (one.place.size if whole is None else whole))
    held: list[Term] = []
    for byte in range(one.start, last):
        ways = [b.and_(*contents.held(byte, one.spot))]
        if whole is None:
            ways.append(b.ule(one.size, b.bv(byte - one.start, 64)))
        if wrote is not None and byte >= wrote[0]:
            ways.append(b.ult(b.bv(byte, 64), wrote[1]))
        held.append(b.or_(*ways))
    return b.and_(*held)


def _shown(subject: Subject, gone: Gone, values: Mapping[str, int]) -> tuple[RunStep, ...]:
    """The steps of a run that copies bytes out which nobody wrote."""
    broken: list[RunStep] = []
    own = subject.code.graph.at(gone.spot)
    came: list[RunStep] = []

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        del world
        here = event.call is subject.reached.call
        if here:
            came[:] = [RunStep(running.outermost(event.call), "the call succeeds")]
        _written(subject, machine, event, whole=not here)
        return values.get(f"value.{event.call.result}", 0)

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del world
        if one is own and isinstance(one, ir.Call) and came and not broken:
            source, size = (running.concrete(one.arguments[index].value, found)
                            for index in (gone.fact.source, gone.fact.size))  # fmt: skip
            if source is None or size is None or not 0 < size <= PAGE:
                return
            _, defined = machine.memory.read_bytes(source, size)
            if missing := sum(each != 0xFF for each in defined):
                text = f"{missing} of the {size} bytes copied out were never written"
                broken.append(RunStep(running.outermost(one), text))

    running.run(subject, values, look, Setting(stale=True), hypercall)
    return (*running.inputs(subject.code, values), *came, *broken) if broken else ()


def _written(subject: Subject, machine: Machine, event: CallEvent, *, whole: bool) -> None:
    """Write what a call that succeeds does; `whole`: of another one, all to the page's end."""
    if subject.call is None or subject.sink.output >= len(event.arguments):
        return
    address, asked = event.arguments[subject.sink.output], number_of(subject, event, "count")
    if not isinstance(address, int) or not address or asked is None:
        return
    side = subject.call.output
    size = PAGE - address % PAGE if whole else side.header_size + asked * side.element_size
    machine.memory.write_bytes(address, bytes(size), b"\xff" * size)
