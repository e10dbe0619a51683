# SPDX-License-Identifier: MIT
"""header-stale: every field of the fixed input header is written before the call.

Padding counts only where it must be zero (a name with Rsvd or Reserved). A
field is proved written where, on every way to the call, stores, memset and
memcpy of known place and size cover all of its bytes in the same pass. Refuted by
a run on pages of undefined bytes that comes to the call with bytes of a field
still undefined; not where a function was handed a pointer into the input area
on the way: it may have written them. A store that keeps some bits of what was
there, as one to a bit field does, writes nothing here, and shows nothing in a
run. Taken for granted, by name: a page's
pointer that is read more than once is the same each time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.places import Write, is_in, number, writes
from hvproofs.audit.checks.subject import Subject, beside_the_point, proved, refuted, undecided
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data, Stop
from hvproofs.audit.machine.replay import Setting
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, Step
from hvproofs.audit.symbolic.symbols import PlaceKind, Pointer, Slot
from hvproofs.prove.solver import Status
from hvproofs.rules.code import CodeRuleId
from hvproofs.spec.contract import Field
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

RULE = CodeRuleId.HEADER_STALE
SAME_PAGE = "a-page-is-the-same-each-time-its-pointer-is-read"


def stale(subject: Subject) -> RuleVerdict:
    """The verdict for all fields together."""
    fields = _fields(subject)
    pointer = subject.side("input")
    if not fields:
        return beside_the_point(RULE)
    if not isinstance(pointer, Pointer):
        return undecided(RULE, "the input area could not be found")
    start = number(pointer.offset)
    if start is None:
        return undecided(RULE, "where in its memory the input area starts is not known")
    every = list(writes(subject.code, pointer.place))
    found = [one for one in every if not one.merges]
    merged = [one for one in every if one.merges]
    conditions = {one.name: _written(subject, found, start, one) for one in fields}
    reply = subject.code.ask([subject.reached.path], b.and_(*conditions.values()))
    if reply.status is Status.UNSAT:
        again = _reads(subject, pointer.place.name) > 1
        return proved(RULE, *([SAME_PAGE] if again else []))
    if _others(subject, pointer):
        return undecided(RULE, _why(subject, pointer, fields, conditions))
    if steps := subject.code.shown(
        [subject.reached.path],
        b.and_(*conditions.values()),
        subject.spot,
        lambda tried: _shown(subject, _plain(fields, merged, start), tried),
    ):
        return refuted(RULE, *steps)
    return undecided(RULE, _why(subject, pointer, fields, conditions))


def _fields(subject: Subject) -> list[Field]:
    if subject.call is None:
        return []
    reserved = ("rsvd", "reserved", "mbz")
    return [
        one
        for one in subject.call.input.header
        if not one.pad or any(word in one.name.lower() for word in reserved)
    ]


def _plain(fields: Sequence[Field], merged: Sequence[Write], start: int) -> list[Field]:
    """The fields without bit fields: of the others a run knows whole bytes only."""
    return [
        one
        for one in fields
        if not any(
            each.start < start + one.end and start + one.offset < each.start + each.size
            for each in merged
        )
    ]


def _written(subject: Subject, found: Sequence[Write], start: int, field: Field) -> Term:
    """That every byte of a field has been written when the call is made."""
    graph = subject.code.graph
    each: dict[tuple[Write, ...], None] = {}
    for byte in range(start + field.offset, start + field.end):
        over = [one for one in found if one.start <= byte < one.start + one.size]
        each[tuple(one for one in over if graph.leads(one.spot, subject.spot, forward=True))] = None
    goals = [b.or_(*dict.fromkeys(_path(subject, one) for one in group)) for group in each]
    return b.and_(*goals)


def _path(subject: Subject, one: Write) -> Term:
    if subject.code.graph.dominates(one.spot, subject.spot):
        return b.boolean(True)
    return subject.code.evaluated.paths[one.spot.block]


def _reads(subject: Subject, page: str) -> int:
    return sum(
        isinstance(one, ir.Load) and subject.code.value(one.pointer) == Slot(page)
        for _, one in subject.code.graph.instructions()
    )


def _others(subject: Subject, pointer: Pointer) -> list[str]:
    """The functions that are handed a pointer into the input area on the way to the call."""
    return [
        one.callee.name
        for spot, one in subject.code.graph.instructions()
        if isinstance(one, ir.Call) and isinstance(one.callee, ir.Global)
        and one.callee.name not in subject.code.guest.sink_names
        and not one.callee.name.startswith("llvm.")
        and subject.code.graph.leads(spot, subject.spot)
        and any(is_in(subject.code, each.value, pointer.place) for each in one.arguments)
    ]  # fmt: skip


def _why(
    subject: Subject, pointer: Pointer, fields: Sequence[Field], conditions: Mapping[str, Term]
) -> str:
    missing = [
        one.name
        for one in fields
        if not subject.code.follows([subject.reached.path], conditions[one.name])
    ]
    names = ", ".join(missing)
    if pointer.place.kind is PlaceKind.FOREIGN:
        return f"the input comes from elsewhere ({pointer.place.what}); not written here: {names}"
    others = _others(subject, pointer)
    more = f"; {', '.join(dict.fromkeys(others))}() may write them" if others else ""
    return f"not written on every way to the call: {names}{more}"


def _shown(
    subject: Subject, fields: Sequence[Field], values: Mapping[str, int]
) -> tuple[Step, ...]:
    """The steps of a run that comes to the call with a field never written."""
    broken: list[Step] = []

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        del world
        # Another call's wrapper may have fewer arguments.
        here = event.call is subject.reached.call
        address = event.arguments[subject.sink.input] if here else None
        if isinstance(address, int) and not broken:
            for one in fields:
                missing = _undefined(machine, address + one.offset, one.size)
                if missing:
                    place = f"bytes {one.offset} to {one.end - 1} of the header"
                    whole = "was" if missing == one.size else f"has {missing} bytes that were"
                    text = f"{one.name} ({place}) {whole} never written"
                    broken.append(Step(running.outermost(event.call), text))
        return values.get(f"value.{event.call.result}", 0)

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del machine, world, one, found

    running.run(subject, values, look, Setting(stale=True), hypercall)
    return (*running.inputs(subject.code, values), *broken) if broken else ()


def _undefined(machine: Machine, address: int, size: int) -> int:
    """How many of some bytes hold nothing."""
    try:
        return machine.memory.read_bytes(address, size)[1].count(0)
    except Stop:
        return 0
