# SPDX-License-Identifier: MIT
"""Memory that the input names by its page number: where the linear map finds it; see `linear`.

A stack, and what an allocator maps page by page, has other numbers than its physical address
shifted; and no memory has that of its virtual one, unless a virtual page is asked for. Refuted by a
run that hands such a number over.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.pages import definitions, sources
from hvproofs.audit.checks.shifts import DOWN, Moved, amount
from hvproofs.audit.checks.subject import Steps, Subject, refuted, undecided
from hvproofs.audit.checks.units import Stored, addresses, stored
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.conditions import FALSE
from hvproofs.audit.symbolic.symbols import AddressForm, Choice, Place, PlaceKind, Pointer
from hvproofs.rules.memory import GPA_VALID

MAPPED = "which is mapped page by page"
VIRTUAL = "Gva"  # how the names of fields begin that hold virtual page numbers


def is_mapped(subject: Subject, place: Place) -> bool:
    """Whether memory is mapped page by page: a stack, or what an allocator gave."""
    guest = subject.code.guest
    fact = guest.allocator_of(place.name.partition(".")[0])
    stack = place.kind is PlaceKind.STACK and not guest.linear_stacks
    return stack or (fact is not None and fact.mapped)


def listed(subject: Subject) -> RuleVerdict | None:
    """What comes of page numbers of such memory; None where none is handed over."""
    for one, part in addresses(subject):
        for place in _places(subject, _made_of(subject, part)):
            if is_mapped(subject, place):
                made = [each for other, more in addresses(subject) if other == one
                        for each in _made_of(subject, more)]  # fmt: skip
                return _judge(subject, one, place, made, f"of {place.what}, {MAPPED}")
    for one in stored(subject):
        bare = _bare(subject, one) if not one.field.startswith(VIRTUAL) else None
        for place in _places(subject, [] if bare is None else [bare]):
            if place.form is AddressForm.VIRTUAL:
                how = f"made of the virtual address of {place.what}"
                return _judge(subject, one, place, [] if bare is None else [bare], how)
    return None


def _judge(
    subject: Subject, one: Stored, place: Place, made: list[ir.Value], how: str
) -> RuleVerdict:
    """The verdict on a number that is made of addresses in a place."""
    what = f"{one.field} is a page number {how}"
    known = [subject.reached.path, subject.code.evaluated.paths[one.spot.block]]
    show = partial(_shown, subject, one, place, made, what)
    if place.kind is not PlaceKind.FOREIGN and (
        steps := subject.code.shown(known, FALSE, subject.spot, show)
    ):
        return refuted(GPA_VALID.id, *steps)
    return undecided(GPA_VALID.id, what.replace(" is ", " may be ", 1))


def _bare(subject: Subject, one: Stored) -> ir.Value | None:
    """The address that a number is, but for a shift to the right: nothing was added to it."""
    code, defined, value = subject.code, definitions(subject.code), one.store.value
    while isinstance(value, ir.Local):
        made = defined.get(value.name)
        if isinstance(code.value(value), Pointer):
            return None if isinstance(made, ir.Binary) else value
        match made:
            case ir.Cast(operand=operand) | ir.Freeze(operand=operand):
                value = operand
            case ir.Binary(op=op, left=left) if op in DOWN and amount(made) is not None:
                value = left
            case _:
                return None
    return None


def _made_of(subject: Subject, part: Moved) -> list[ir.Value]:
    """The pointers that an address is, or was translated from."""
    name = part.source.name if isinstance(part.source, ir.Local) else ""
    made = definitions(subject.code).get(name)
    return [] if made is None else list(sources(subject.code, made))


def _places(subject: Subject, made: list[ir.Value]) -> list[Place]:
    found: list[Place] = []
    for one in made:
        match subject.code.value(one):
            case Pointer(place, _):
                found.append(place)
            case Choice(options):
                found += [each.place for _, each in options if isinstance(each, Pointer)]
            case _:
                continue
    return found


def _shown(
    subject: Subject, stored: Stored, place: Place, pointers: list[ir.Value], what: str,
    values: Mapping[str, int],
) -> Steps:  # fmt: skip
    """The steps of a run that stores such a number and makes the call."""
    told: list[RunStep] = []
    broken: list[RunStep] = []

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del world
        for value in pointers if one is stored.store else ():
            at = running.concrete(value, found)
            area = machine.memory.find(at) if at else None
            if area is not None and area.name == place.name:
                told[:] = [RunStep(running.outermost(one), what)]

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        del machine, world
        if event.call is subject.reached.call and not broken:
            broken.extend(told)
        return values.get(f"value.{event.call.result}", 0)

    running.run(subject, values, look, on_call=hypercall)
    return (*running.inputs(subject.code, values), *broken) if broken else ()
