# SPDX-License-Identifier: MIT
"""user-leak: what is copied to user memory behind the call was written by the call or here.

Looked at are the guest's functions that copy out (`user_output`), where what they
read is a per-CPU page, a local variable, or what an allocator handed out here. Every
byte must have been put there by this function (`contents`), or by the call, which
writes its output header and one entry for each rep completed when it succeeds. One that fails
writes nothing (what is in it is indeterminate, TLFS: Hypercall Status Code), but for
the entries completed where the contract says that they are valid. Of a call that is
chosen as the code runs nothing is known to be written; in a run it is the one that its
call code says. A function outside that was handed the memory is taken, by name, to have
written all of it. Refuted by a run on undefined bytes that copies one of them out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.answer import completed, completes
from hvproofs.audit.checks.contents import MAX_BYTES, Contents
from hvproofs.audit.checks.copied import own
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.others import leaves, output_of
from hvproofs.audit.checks.parts import number_of, part
from hvproofs.audit.checks.places import number
from hvproofs.audit.checks.produced import amount
from hvproofs.audit.checks.putaway import read_back
from hvproofs.audit.checks.subject import (
    Code,
    Subject,
    beside_the_point,
    proved,
    refuted,
    undecided,
)
from hvproofs.audit.guest import UserOutput
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.replay import Setting
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.conditions import TRUE
from hvproofs.audit.symbolic.symbols import (
    Choice,
    Number,
    Place,
    Pointer,
    Value,
    resized,
)
from hvproofs.rules.code import USER_LEAK
from hvproofs.spec.tlfs import PAGE, STATUS
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

RULE = USER_LEAK.id


@dataclass(frozen=True, slots=True)
class Gone:
    """One copy to user memory."""

    spot: Spot
    fact: UserOutput
    place: Place  # that it reads
    when: Term  # it reads this place, and not another
    start: int  # bytes from the start of the place
    size: Term  # bytes, 64 bits

    @property
    def until(self) -> int:
        """Bytes from the start of the place that are followed."""
        return self.place.size or self.start + max(PAGE, min(number(self.size) or 0, MAX_BYTES))


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
    """The copies of the function's own memory that the call leads to; None: not followed."""
    code = subject.code
    again = read_back(code, partial(_is_own, code), sure=False)
    for spot, one in code.graph.instructions():
        if not isinstance(one, ir.Call) or not isinstance(one.callee, ir.Global):
            continue
        fact = code.guest.user_output_of(one.callee.name)
        if fact is None or not code.graph.leads(subject.spot, spot):
            continue
        size, copied = code.value(one.arguments[fact.size].value), one.arguments[fact.source].value
        for when, source in pointers(code.value(copied)):
            if not own(code, source.place):
                if again(copied):
                    yield None
                continue
            start = number(source.offset, code)
            match start, size:
                case int(), Number(term):
                    yield Gone(spot, fact, source.place, when, start, resized(term, 64))
                case _:
                    yield None


def pointers(value: Value) -> list[tuple[Term, Pointer]]:
    """The addresses that a value may be, each with when it is."""
    options = value.options if isinstance(value, Choice) else ((TRUE, value),)
    return [(when, one) for when, one in options if isinstance(one, Pointer)]


def _is_own(code: Code, value: ir.Value) -> bool:
    return any(own(code, one.place) for _, one in pointers(code.value(value)))


def _judge(subject: Subject, one: Gone) -> RuleVerdict:
    code, paths = subject.code, subject.code.evaluated.paths
    same = code.graph.loops[subject.spot.block] <= code.graph.loops[one.spot.block]
    known = [one.when, paths[one.spot.block], *([subject.reached.path] if same else [])]
    wrote, count = _by_call(subject, one), part(subject, "count")
    known += completes(subject, count) if wrote is not None and count is not None else []
    for generous in (False, True):
        contents = Contents(
            code, one.place, one.until, [one.spot], first=one.start, generous=generous
        )
        goal = _goal(one, contents, wrote)
        rests = code.rests_on(one.spot.block, known, goal)
        if rests is not None:
            who = contents.handed if generous else []
            return proved(
                RULE,
                *rests,
                *contents.taken,
                *(f"if {name} writes all it is given" for name in who),
            )
        if not contents.handed:
            break
    for more in (_any_call(subject, one), []):
        steps = code.shown([*known, *more], goal, one.spot, partial(_shown, subject, one))
        if steps:
            return refuted(RULE, *steps)
    at = code.graph.at(one.spot).location
    where = f" ({at.path}:{at.line})" if at is not None else ""
    return undecided(RULE, f"bytes that nobody wrote may be copied to user memory{where}")


def _any_call(subject: Subject, one: Gone) -> list[Term]:
    """Of a call that is chosen as the code runs: it is a known one, which writes less than a page.

    The more is copied, the more of it the call leaves unwritten.
    """
    code = part(subject, "code")
    if subject.call is not None or code is None:
        return []
    known = [b.eq(code, b.bv(each, 64)) for each in subject.code.codes]
    return [b.ule(b.bv(PAGE, 64), one.size), b.or_(*known)]


def _by_call(subject: Subject, one: Gone) -> tuple[int, Term] | None:
    """From where to where the call writes the place, in bytes; None where it does not."""
    output, size = subject.side("output"), amount(subject)
    if subject.call is None or not isinstance(output, Pointer) or size is None:
        return None
    start = number(output.offset, subject.code)
    if output.place.name != one.place.name or start is None or not subject.call.output.present:
        return None
    return start, b.add(b.bv(start, 64), size)


def _goal(one: Gone, contents: Contents, wrote: tuple[int, Term] | None) -> Term:
    """That every byte copied holds something; what is not followed does not."""
    whole = number(one.size)
    last = min(one.until, one.until if whole is None else one.start + whole)
    end = b.add(b.bv(one.start, 64), one.size)
    held: list[Term] = []
    if not one.place.size:
        held.append(b.ule(one.size, b.bv(one.until - one.start, 64)))
    begin, before = one.start, contents.held(one.start, one.spot)
    for byte in range(one.start + 1, last + 1):  # bytes that are like their neighbours at once
        bits = contents.held(byte, one.spot) if byte < last else ()
        if [*map(id, bits)] == [*map(id, before)] and not (wrote and byte == wrote[0]):
            continue
        ways = [b.and_(*before), b.ule(end, b.bv(begin, 64))]
        if wrote is not None and begin >= wrote[0]:
            ways += [b.ule(b.bv(byte, 64), wrote[1]), b.ule(end, wrote[1])]
        held.append(b.or_(*ways))
        begin, before = byte, bits
    return b.and_(*held)


def _shown(subject: Subject, gone: Gone, values: Mapping[str, int]) -> tuple[RunStep, ...]:
    """The steps of a run that copies bytes out which nobody wrote."""
    broken: list[RunStep] = []
    own = subject.code.graph.at(gone.spot)
    came: list[RunStep] = []

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        del world
        answer = values.get(f"value.{event.call.result}", 0)
        here, out = event.call is subject.reached.call, output_of(subject.code, event)
        if here:
            answer = _answered(subject, event, answer, came)
            out = replace(out, call=subject.call or out.call) if out is not None else None
        leaves(machine, out, answer)
        return answer

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del world
        if one is own and isinstance(one, ir.Call) and came and not broken:
            source, size = (running.concrete(one.arguments[index].value, found)
                            for index in (gone.fact.source, gone.fact.size))  # fmt: skip
            if source is None or size is None or not 0 < size <= MAX_BYTES:
                return
            _, defined = machine.memory.read_bytes(source, size)
            if missing := sum(each != 0xFF for each in defined):
                text = f"{missing} of the {size} bytes copied out were never written"
                broken.append(RunStep(running.outermost(one), text))
        elif isinstance(one, ir.Call):
            _handed(subject, machine, one, found, gone.place.name)

    setting = Setting(stale=True, fresh=frozenset({gone.place.name}))
    running.run(subject, values, look, setting, hypercall)
    return (*running.inputs(subject.code, values), *came, *broken) if broken else ()


def _answered(subject: Subject, event: CallEvent, answer: int, told: list[RunStep]) -> int:
    """What the call of a run answers; what is told of it goes to `told`."""
    code = number_of(subject, event, "code") if subject.call is None else None
    which = f" of call code {code:#x}" if code is not None else ""
    asked = number_of(subject, event, "count")
    came = completed(subject, asked, answer) if asked and subject.call is not None else None
    how = "fails" if answer & STATUS else "succeeds"
    after = f" after {came.done} of {asked} entries" if came and came.done != asked else ""
    told[:] = [RunStep(running.outermost(event.call), f"the call{which} {how}{after}")]
    return came.word if came else answer


def _handed(
    subject: Subject, machine: Machine, one: ir.Call, found: Mapping[str, Data], place: str
) -> None:
    """A function outside that is handed the memory may write all of it."""
    name = one.callee.name if isinstance(one.callee, ir.Global) else ""
    guest = subject.code.guest
    told = guest.user_copy_of(name) or guest.user_output_of(name) or guest.sink_of(name)
    if isinstance(one.callee, ir.InlineAsm) or name.startswith("llvm.") or told:
        return
    if block(name) or guest.translation_of(name) or name in subject.code.module.functions:
        return
    for each in one.arguments:
        given = running.concrete(each.value, found)
        address = machine.memory.reached(given) if given else None
        region = machine.memory.find(address) if address else None
        if region is not None and address is not None and region.name == place:
            size = region.base + region.size - address
            machine.memory.write_bytes(address, bytes(size), b"\xff" * size)
