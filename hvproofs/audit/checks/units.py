# SPDX-License-Identifier: MIT
"""page-unit: an address is made a page number of the hypervisor's, by 12 bits.

Looked at is what this function stores in fields that the contract says hold page
numbers (`page_at`), as far as it is shifted to the right there (`shifts`). A pointer to
what describes a page of the guest (`page_struct`) less another is a number of the guest's
pages: it is made the hypervisor's by a shift to the left. Where the guest's page is larger
than 4096 bytes, another amount is refuted by a run that hands such a number over; where
the two are equal it is a note, but for an address that is not shifted at all, or by the
size of no page. Taken for granted, by name, of a larger page: what comes ready made, from
elsewhere, counts 4096 bytes, and what is no address by its looks is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.places import is_in, number
from hvproofs.audit.checks.shifts import WORD, Moved, amount, moved
from hvproofs.audit.checks.subject import Subject, beside_the_point, proved, refuted, undecided
from hvproofs.audit.effects import called
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.symbols import Pointer
from hvproofs.rules.code import PAGE_UNIT
from hvproofs.spec.contract import Field, Side
from hvproofs.spec.tlfs import PAGE
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

RULE = PAGE_UNIT.id
SHIFT = PAGE.bit_length() - 1  # bits from an address to the number of its page
LARGER = (14, 16, 21, 30)  # bits of larger pages, of guests and of the hypervisor


@dataclass(frozen=True, slots=True)
class Stored:
    """A page number that is stored in the input area."""

    spot: Spot
    store: ir.Store
    field: str  # its name
    page_at: int  # the bit at which the number begins in what is stored


def units(subject: Subject) -> RuleVerdict:
    """The verdict for every page number that this function makes."""
    side = subject.call.input if subject.call is not None else Side()
    larger, pointer = _page(subject) != PAGE, subject.side("input")
    start = number(pointer.offset, subject.code) if isinstance(pointer, Pointer) else None
    if all(one.page_at is None for _, one in _fields(side)):
        return beside_the_point(RULE)
    if not isinstance(pointer, Pointer) or start is None:
        why = "where the page numbers are stored is not known"
        return undecided(RULE, why) if larger else beside_the_point(RULE)
    taken: dict[str, None] = {}
    notes: list[RunStep] = []
    shifted = False
    for one, part in _parts(subject, side, pointer, start):
        if one is None or part is None:
            if larger:
                return undecided(RULE, "not all that is stored in the list could be followed")
        elif _right(subject, one, part):
            shifted = shifted or not _ready(subject, part)
            taken |= dict.fromkeys(_granted(subject, part))
        elif not larger and not _bare(part) and not _by_none(one, part):
            notes += _note(one, part)
        elif (found := _judge(subject, one, part)) is not None:
            return found
        else:
            taken[f"if what is shifted at {_at(part.by)} is no address"] = None
    if notes or not shifted:
        return beside_the_point(RULE, *dict.fromkeys(notes))
    return proved(RULE, *taken, *_elsewhere(subject, pointer))


def stored(subject: Subject) -> Iterator[Stored]:
    """The page numbers stored, as far as it is known where."""
    side = subject.call.input if subject.call is not None else Side()
    pointer = subject.side("input")
    start = number(pointer.offset, subject.code) if isinstance(pointer, Pointer) else None
    if isinstance(pointer, Pointer) and start is not None:
        yield from filter(None, _stores(subject, side, pointer, start))


def addresses(subject: Subject) -> Iterator[tuple[Stored, Moved]]:
    """The page numbers stored that are made of an address, as far as they are followed."""
    side = subject.call.input if subject.call is not None else Side()
    pointer = subject.side("input")
    start = number(pointer.offset, subject.code) if isinstance(pointer, Pointer) else None
    if isinstance(pointer, Pointer) and start is not None:
        for one, part in _parts(subject, side, pointer, start):
            if one is not None and part is not None and part.pointer and not part.difference:
                yield one, part


def _parts(
    subject: Subject, side: Side, pointer: Pointer, start: int
) -> Iterator[tuple[Stored | None, Moved | None]]:
    """Every page number stored, with each value it is made of; None for what is not followed."""
    for one in _stores(subject, side, pointer, start):
        bits = WORD >> one.page_at << one.page_at if one is not None else 0
        found = moved(subject.code, one.store.value, bits) if one is not None else None
        yield from ((one, part) for part in ([None] if found is None else found))


def _page(subject: Subject) -> int:
    """Bytes of the guest's page."""
    state = subject.code.configuration
    return PAGE if state is None else state.page_size


def _fields(side: Side) -> Iterator[tuple[str, Field]]:
    """The fields of the input, with the part they are in."""
    yield from (("header", one) for one in side.header)
    yield from (("element", one) for one in side.element)
    if (qwords := side.variable) is not None:
        yield "variable", Field(qwords.name, 0, 8, page_at=qwords.page_at)


def _stores(subject: Subject, side: Side, pointer: Pointer, start: int) -> Iterator[Stored | None]:
    """The page numbers stored on ways to the call; None for a field that is not known."""
    code = subject.code
    for spot, one in code.graph.instructions():
        if not isinstance(one, ir.Store) or not code.graph.leads(spot, subject.spot):
            continue
        match code.value(one.pointer):
            case Pointer(place, offset) if place.name == pointer.place.name:
                found = _field(subject, side, offset, start)
                if found is not None and found.page_at is not None:
                    yield Stored(spot, one, found.name, found.page_at)
                elif found is None and number(offset, code) is None:
                    yield None


def _field(subject: Subject, side: Side, offset: Term, start: int) -> Field | None:
    """The field that a store at an offset in the area's memory is to."""
    at, found = number(offset, subject.code), list(_fields(side))
    if at is not None and at - start < side.header_size:
        header = (one for part, one in found if part == "header")
        return next((one for one in header if one.offset == at - start), None)
    behind = [one for part, one in found if part != "header"]
    # One field, or several alike: it does not matter which is stored to.
    if len({one.page_at for one in behind}) == 1:
        return behind[0]
    if side.variable is not None or not side.element_size:
        return None
    first, size = start + side.header_size, side.element_size
    place = b.urem(b.sub(offset, b.bv(first, 64)), b.bv(size, 64))
    return next(
        (one for one in behind if subject.code.follows([], b.eq(place, b.bv(one.offset, 64)))),
        None,
    )


def _right(subject: Subject, one: Stored, part: Moved) -> bool:
    """Whether it is moved as a page number is, or was no address when it came."""
    if _ready(subject, part):
        return True
    if _of_pages(subject, part):
        return part.up == _page(subject).bit_length() - 1 - SHIFT + one.page_at
    return part.down == SHIFT - one.page_at


def _ready(subject: Subject, part: Moved) -> bool:
    """Whether it comes as a number: not shifted, or an index of something that is no page."""
    if part.by is None:
        return not part.pointer
    return bool(part.difference) and not _of_pages(subject, part)


def _bare(part: Moved) -> bool:
    """Whether it is an address itself, where a page number belongs."""
    return part.pointer and part.by is None


def _by_none(one: Stored, part: Moved) -> bool:
    """Whether it is an address that is shifted by the size of no page."""
    return part.pointer and part.down + one.page_at not in LARGER


def _of_pages(subject: Subject, part: Moved) -> bool:
    """Whether it is a number of the guest's pages."""
    return part.difference > 0 and part.difference == subject.code.guest.page_struct


def _granted(subject: Subject, part: Moved) -> Iterator[str]:
    """What is taken for granted of a number that is not shifted here."""
    if _ready(subject, part) and _page(subject) != PAGE and isinstance(part.source, ir.Local):
        yield f"if %{part.source.name} counts pages of {PAGE} bytes"


def _elsewhere(subject: Subject, pointer: Pointer) -> Iterator[str]:
    """What is taken for granted of page numbers that this function does not store itself."""
    code = subject.code
    for spot, one in code.graph.instructions() if _page(subject) != PAGE else ():
        call = called(one)
        if call is None or call is subject.reached.call or not isinstance(call.callee, ir.Global):
            continue
        name, ahead = call.callee.name, code.graph.leads(spot, subject.spot)
        quiet = block(name) == "memset" or name.startswith("llvm.lifetime")
        given = (is_in(code, each.value, pointer.place) for each in call.arguments)
        if ahead and not quiet and any(given):
            what = f"is copied at {_at(one)}" if block(name) else f"{name}() writes"
            yield f"if what {what} counts pages of {PAGE} bytes"


def _note(one: Stored, part: Moved) -> Iterator[RunStep]:
    """That a guest with pages of 4096 bytes shifts by what another's page would take."""
    at, by = part.by or one.store, part.down + one.page_at
    if part.pointer or by in LARGER:
        text = f"what becomes {one.field} is shifted by {by} bits, not {SHIFT}"
        yield RunStep(running.outermost(at), text)


def _at(one: ir.Instruction | None) -> str:
    at = running.outermost(one) if one is not None else None
    return f"{at.path}:{at.line}" if at is not None else "a place without a line"


def _judge(subject: Subject, one: Stored, part: Moved) -> RuleVerdict | None:
    """The verdict on a number that is not moved as it ought to be; None where it is no address."""
    code = subject.code
    page = _page(subject).bit_length() - 1
    given = part.pointer or _of_pages(subject, part)
    if not given and part.down != page - one.page_at:
        return None
    term = code.term(part.source if part.by is None else part.by.left)
    goal = b.boolean(False) if term is None else b.ult(term, b.bv(_page(subject), term.sort.width))
    known = [code.evaluated.paths[one.spot.block]]
    if code.graph.loops[one.spot.block] == code.graph.loops[subject.spot.block]:
        known.append(subject.reached.path)
    if steps := code.shown(known, goal, one.spot, partial(_shown, subject, one, part)):
        return refuted(RULE, *steps)
    return undecided(RULE, f"{one.field} may be no number of a page of {PAGE} bytes")


def _shown(
    subject: Subject, stored: Stored, part: Moved, values: Mapping[str, int]
) -> tuple[RunStep, ...]:
    """The steps of a run that hands a number over which is not that of the address's page."""
    broken: list[RunStep] = []
    made: list[tuple[int, int]] = []  # the number that the address gave, and what it should be
    wrong: list[tuple[int, RunStep]] = []  # where such a number is stored, and the story

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del machine, world
        if one is (stored.store if part.by is None else part.by):
            from_ = part.source if part.by is None else part.by.left
            address = running.concrete(from_, found)
            made[:] = [] if address is None else [_numbers(subject, stored, part, address)]
        if one is stored.store and made:
            pair = (stored.store.value, stored.store.pointer)
            held, at = (running.concrete(each, found) for each in pair)
            given, meant = made[0]
            if held is not None and at is not None and held >> stored.page_at == given != meant:
                text = f"{stored.field} is page {given:#x} of {PAGE} bytes; meant is {meant:#x}"
                wrong.append((at, RunStep(running.outermost(one), text)))

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        del world
        if event.call is subject.reached.call and not broken:
            for at, step in wrong:
                data, defined = machine.memory.read_bytes(at, 8)
                if set(defined) == {0xFF} and any(data):
                    shift = RunStep(
                        running.outermost(part.by or stored.store), _told(subject, part)
                    )
                    broken.extend((shift, step))
                    break
        return values.get(f"value.{event.call.result}", 0)

    running.run(subject, values, look, on_call=hypercall)
    return (*running.inputs(subject.code, values), *broken) if broken else ()


def _told(subject: Subject, part: Moved) -> str:
    if _of_pages(subject, part):
        return "a number of the guest's pages is made here"
    if part.by is None:
        return "an address is stored here that is not shifted to the right"
    return f"an address is shifted by {part.down} bits in all"


def _numbers(subject: Subject, one: Stored, part: Moved, address: int) -> tuple[int, int]:
    """What becomes of an address, and what it should be: both page numbers."""
    by = (amount(part.by) if part.by is not None else None) or 0
    given = (address >> by << part.up & WORD) >> one.page_at
    if _of_pages(subject, part):
        return given, address >> by << (_page(subject).bit_length() - 1 - SHIFT)
    return given, address >> SHIFT
