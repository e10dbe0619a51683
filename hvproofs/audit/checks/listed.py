# SPDX-License-Identifier: MIT
"""Memory that the input names by its page number: where the linear map finds it; see `linear`.

A stack, and what an allocator maps page by page, has other numbers than its address shifted.
Refuted by a run that hands such a number over.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.pages import definitions, sources
from hvproofs.audit.checks.shifts import Moved
from hvproofs.audit.checks.subject import Steps, Subject, refuted, undecided
from hvproofs.audit.checks.units import Stored, addresses
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.conditions import FALSE
from hvproofs.audit.symbolic.symbols import Choice, Place, PlaceKind, Pointer
from hvproofs.rules.memory import GPA_VALID

MAPPED = "which is mapped page by page"


def is_mapped(subject: Subject, place: Place) -> bool:
    """Whether memory is mapped page by page: a stack, or what an allocator gave."""
    guest = subject.code.guest
    fact = guest.allocator_of(place.name.partition(".")[0])
    stack = place.kind is PlaceKind.STACK and not guest.linear_stacks
    return stack or (fact is not None and fact.mapped)


def listed(subject: Subject) -> RuleVerdict | None:
    """What comes of page numbers of such memory; None where none is handed over."""
    code = subject.code
    for one, part in addresses(subject):
        for place in _places(subject, part):
            if not is_mapped(subject, place):
                continue
            what = f"{one.field} is a page number of {place.what}, {MAPPED}"
            known = [subject.reached.path, code.evaluated.paths[one.spot.block]]
            show = partial(_shown, subject, one, place, what)
            if steps := code.shown(known, FALSE, subject.spot, show):
                return refuted(GPA_VALID.id, *steps)
            return undecided(GPA_VALID.id, what.replace(" is ", " may be ", 1))
    return None


def _made_of(subject: Subject, part: Moved) -> list[ir.Value]:
    """The pointers that an address is, or was translated from."""
    name = part.source.name if isinstance(part.source, ir.Local) else ""
    made = definitions(subject.code).get(name)
    return [] if made is None else list(sources(subject.code, made))


def _places(subject: Subject, part: Moved) -> list[Place]:
    found: list[Place] = []
    for one in _made_of(subject, part):
        match subject.code.value(one):
            case Pointer(place, _):
                found.append(place)
            case Choice(options):
                found += [each.place for _, each in options if isinstance(each, Pointer)]
            case _:
                continue
    return found


def _shown(
    subject: Subject, stored: Stored, place: Place, what: str, values: Mapping[str, int]
) -> Steps:
    """The steps of a run that stores such a number and makes the call."""
    parts = [part for one, part in addresses(subject) if one == stored]
    pointers = [value for part in parts for value in _made_of(subject, part)]
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
