# SPDX-License-Identifier: MIT
"""gpa-valid in code: the memory of both areas is where the guest's way to an address finds it.

A guest that computes a physical address from the linear map (`address` of its
facts) gets a wrong one for memory that is mapped page by page: a stack, what
vmalloc() gives, static data of a module. Whether the file is part of the kernel
is a fact of the guest (`builtin`); unsaid, static data is undecided. Memory that
arguments and pointers lead to is taken to be in the linear map, each by name. The same is asked of
memory of which the input has the page number (`listed`).
A wrapper is handed the form of address that it takes (`takes`): not one that a
translation has made physical already, nor that of what describes a page. Where a page's
physical address is kept beside its pointer (`physical`), it is that one.
Refuted by a run that hands such memory over, or none where the contract has an area.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.listed import MAPPED, is_mapped, listed
from hvproofs.audit.checks.pages import made_from, sources
from hvproofs.audit.checks.subject import Subject, beside_the_point, proved, refuted, undecided
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.conditions import FALSE, TRUE
from hvproofs.audit.symbolic.symbols import (
    AddressForm,
    Choice,
    Number,
    Place,
    PlaceKind,
    Pointer,
    constant_value,
)
from hvproofs.audit.symbolic.vouched import FACT
from hvproofs.rules.memory import GPA_VALID
from hvproofs.spec.scheme import Address
from hvproofs.terms.term import Term

RULE = GPA_VALID.id


def linear(subject: Subject) -> RuleVerdict:
    """The verdict for both areas together."""
    for name in _missing(subject):
        if steps := running.making(subject, f"no {name} is handed over: its address is 0"):
            return refuted(RULE, *steps)
    found = list(places(subject))
    linear_map = subject.code.guest.address is Address.LINEAR_MAP
    takes = subject.sink.takes
    if not any(linear_map or _kept(subject, one) or one.form is not takes for _, one, _ in found):
        return beside_the_point(RULE)
    taken: dict[str, None] = {}
    doubt = ""
    for name, place, when in found:
        if kept := _kept(subject, place):
            taken[f"{FACT}{kept} is the physical address of that page"] = None
        elif linear_map and place.kind is PlaceKind.FOREIGN and _allocator(subject, place) is None:
            taken[f"if {place.what} is in the linear map"] = None
        if how := _wrongly(subject, place):
            show = partial(_shown, subject, name, place, how)
            known = [subject.reached.path, when]
            if _is_sure(subject, name, place) and (
                steps := subject.code.shown(known, FALSE, subject.spot, show)
            ):
                return refuted(RULE, *steps)
            doubt = doubt or f"the {name} may be {place.what}, {how}"
        elif place.kind is PlaceKind.STATIC and linear_map and not _part_of_kernel(subject):
            what = place.what.removeprefix("global ")
            doubt = doubt or f"whether {what} is static data of a module is not stated"
        elif place.kind is not PlaceKind.PAGE and not linear_map:
            doubt = doubt or f"how the address of {place.what} is made is not stated"
    if linear_map and not doubt and (bad := listed(subject)) is not None:
        return bad
    return undecided(RULE, doubt) if doubt else proved(RULE, *taken)


def _wrongly(subject: Subject, place: Place) -> str:
    """How memory is that has another address than the one handed over; empty where none is."""
    guest, sink = subject.code.guest, subject.sink
    if place.form is AddressForm.PAGE_STRUCT:
        return "which is another memory"
    if place.form is not sink.takes:
        kept = _kept(subject, place).rpartition(".")[2]
        wanted = f"not by {kept}" if kept else f"and {sink.name}() takes a {sink.takes.value} one"
        return f"handed over by its {place.form.value} address, {wanted}"
    apart = guest.address is Address.LINEAR_MAP and is_mapped(subject, place)
    return MAPPED if apart else ""


def _missing(subject: Subject) -> Iterator[str]:
    """The areas of the contract for which the call is given a null pointer."""
    for name in ("input", "output"):
        given = subject.side(name)
        null = isinstance(given, Number) and constant_value(given.term) == 0
        if null and subject.call is not None and subject.call.side(name).present:
            yield name


def places(subject: Subject) -> Iterator[tuple[str, Place, Term]]:
    """The memory that each side with bytes may lie in, with its condition."""
    for name in ("input", "output"):
        side = subject.call.side(name) if subject.call is not None else None
        if side is None or not side.present:
            continue
        match subject.side(name):
            case Pointer(place, _):
                yield name, place, TRUE
            case Choice(options):
                yield from (
                    (name, one.place, when) for when, one in options if isinstance(one, Pointer)
                )


def _kept(subject: Subject, place: Place) -> str:
    """Where the physical address of a page stands; empty where it stands nowhere."""
    page = subject.code.guest.page_of(place.name)
    return page.physical if page is not None else ""


def _is_sure(subject: Subject, name: str, place: Place) -> bool:
    """Whether a run that hands the memory over shows what is wrong: it tells no form from another.

    It may be wrong by its form where no choice was made on the way to it; and what comes from
    elsewhere, and was not translated here, may have been before.
    """
    if place.form in (AddressForm.PAGE_STRUCT, subject.sink.takes):
        return True
    code, operand = subject.code, subject.operand(name)
    before = made_from(code, [operand], partial(sources, code)) if operand is not None else ()
    chosen = isinstance(subject.side(name), Choice) or any(
        one.result in code.meant for one in before
    )
    return not chosen and (place.kind, place.form) != (PlaceKind.FOREIGN, AddressForm.VIRTUAL)


def _part_of_kernel(subject: Subject) -> bool:
    source = subject.code.module.source
    return any(fnmatchcase(source, glob) for glob in subject.code.guest.builtin)


def _allocator(subject: Subject, place: Place) -> str | None:
    """The allocator whose result a place is."""
    name = place.name.partition(".")[0]
    return name if subject.code.guest.allocator_of(name) is not None else None


def _shown(
    subject: Subject, name: str, place: Place, how: str, values: Mapping[str, int]
) -> tuple[RunStep, ...]:
    """The steps of a run that hands the memory over."""
    told: list[RunStep] = []

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        del world
        index = subject.sink.input if name == "input" else subject.sink.output
        address = event.arguments[index] if event.call is subject.reached.call else None
        found = machine.memory.find(address) if isinstance(address, int) and address else None
        if found is not None and found.name == place.name:
            text = f"the {name} is {place.what}, {how}"
            told[:] = [RunStep(running.outermost(event.call), text)]
        return values.get(f"value.{event.call.result}", 0)

    running.run(subject, values, on_call=hypercall)
    return (*running.inputs(subject.code, values), *told) if told else ()
