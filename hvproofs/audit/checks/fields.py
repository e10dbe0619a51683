# SPDX-License-Identifier: MIT
"""What a function puts into a field of a call's input header, and the data that such fields count.

Of data at the end of a header only as many bytes count as a field of the input says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hvproofs.audit.checks.access import accesses
from hvproofs.audit.checks.filled import same_pass
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.interrupts import interrupts
from hvproofs.audit.checks.places import may_be_in, number
from hvproofs.audit.checks.prefix import gone
from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.effects import called
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import Machine
from hvproofs.audit.symbolic.symbols import Place, PlaceKind, Pointer, resized
from hvproofs.spec.contract import Call, Field
from hvproofs.terms import build as b
from hvproofs.terms.term import Term


def sent(subject: Subject, part: str, *, ignored: bool = False) -> tuple[Field, ...]:
    """What must be set of the header or of an entry; or the rest, padding that nobody reads."""
    if subject.call is None:
        return ()
    reserved = ("rsvd", "reserved", "mbz")
    found: tuple[Field, ...] = getattr(subject.call.input, part)
    return tuple(
        one for one in found
        if ignored == (one.pad and not any(word in one.name.lower() for word in reserved))
    )  # fmt: skip


def output_header(subject: Subject, call: Call) -> Term:
    """Bytes of the output header that a call which succeeds writes, 64 bits.

    Of the data at its end none where what the function says of it is not found.
    """
    data = call.output.counted
    if data is None:
        return b.bv(call.output.header_size, 64)
    most, said = b.bv(data.size, 64), _said(subject, data.counted_by)
    held = b.bv(0, 64) if said is None else b.ite(b.ule(said, most), said, most)
    return b.add(b.bv(data.offset, 64), held)


def header_in_run(machine: Machine, call: Call, input_: int | None) -> int:
    """The same of a call of a run, whose input area is at an address."""
    data = call.output.counted
    if data is None or input_ is None:
        return call.output.header_size
    return data.offset + counted(machine, call, input_, data)


def counted(machine: Machine, call: Call, input_: int, one: Field) -> int:
    """How many bytes of a field count: as many as a field of the input of a run says."""
    for each in call.input.header if one.counted_by else ():
        if each.name == one.counted_by:
            said = machine.memory.read(input_ + each.offset, each.size)
            return min(one.size, said) if isinstance(said, int) else 0
    return one.size


def _said(subject: Subject, name: str) -> Term | None:
    """What the call is given in a field of its input; None where that is not found."""
    pointer, code = subject.side("input"), subject.code
    start = number(pointer.offset, code) if isinstance(pointer, Pointer) else None
    if not isinstance(pointer, Pointer) or start is None:
        return None
    lost = [
        spot for spot, one in code.graph.instructions()
        if (call := called(one)) is not None and call is not subject.reached.call
        and isinstance(call.callee, ir.Global) and code.guest.sink_of(call.callee.name) is not None
    ]  # fmt: skip
    if pointer.place.kind is PlaceKind.PAGE:
        state = interrupts(code)
        lost += [*state.changes, *state.opens]
    return given(subject, pointer.place, start, name, lost)


def given(
    subject: Subject, place: Place, start: int, name: str, lost: Sequence[Spot]
) -> Term | None:
    """What the function puts into a field of the input header, by one store on every way."""
    call, code, graph = subject.call, subject.code, subject.code.graph
    field = next((one for one in call.input.header if one.name == name), None) if call else None
    if field is None:
        return None
    first, end = start + field.offset, start + field.end
    found = [
        one for one in accesses(code) if one.writes and one.place.name == place.name
        and graph.leads(one.spot, subject.spot) and one.overlaps(first, end)
    ]  # fmt: skip
    last = [one for one in found if not any(graph.leads(one.spot, each.spot) for each in found)]
    if len(last) != 1 or (number(last[0].offset), number(last[0].size)) != (first, field.size):
        return None
    store = graph.at(last[0].spot)
    value = code.term(store.value) if isinstance(store, ir.Store) else None
    always = graph.dominates(last[0].spot, subject.spot) and same_pass(subject, last[0].spot)
    kept = always and not gone(subject, last[0].spot, [*lost, *_handed(subject, place)])
    return resized(value, 64) if value is not None and kept else None


def _handed(subject: Subject, place: Place) -> Iterator[Spot]:
    """The calls of functions that may write to a place because they are given its address."""
    code = subject.code
    for spot, one in code.graph.instructions():
        call = called(one)
        name = call.callee.name if call and isinstance(call.callee, ir.Global) else ""
        harmless = name.startswith("llvm.") or code.guest.translation_of(name) is not None
        if call is None or harmless or code.guest.sink_of(name) is not None:
            continue
        if any(may_be_in(code, place)(each.value) for each in call.arguments):
            yield spot
