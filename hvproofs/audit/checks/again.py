# SPDX-License-Identifier: MIT
"""Output that is read through another pointer than the one handed over; see `exclusive`.

The page's pointer is read again behind the call, by the function or by one
that it calls. If interrupts were on in between, the page may be that of another
processor, or hold what a handler's call left there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.interrupts import ENTRY_NAME, interrupts
from hvproofs.audit.checks.outputs import reads
from hvproofs.audit.checks.pages import page_reads, pointers, roots
from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.effects import called
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RunStep
from hvproofs.audit.symbolic.symbols import PlaceKind, Pointer
from hvproofs.terms import build as b
from hvproofs.terms.term import Term


def reread(subject: Subject) -> tuple[bool, tuple[RunStep, ...]]:
    """Whether such a read may come after interrupts were on, and the steps of a run that does."""
    pointer = subject.side("output")
    if not isinstance(pointer, Pointer) or pointer.place.kind is not PlaceKind.PAGE:
        return False, ()
    found = list(_again(subject, pointer))
    for spot, known in found:
        show = partial(_shown, subject, pointer.place.name)
        if steps := subject.code.shown(known, b.boolean(False), spot, show):
            return True, steps
    return bool(found), ()


def _again(subject: Subject, pointer: Pointer) -> Iterator[tuple[Spot, list[Term]]]:
    """The reads that may come after interrupts were on, with what holds when they do."""
    code, state, page = subject.code, interrupts(subject.code), pointer.place.name
    operand = subject.operand("output")
    first = {id(one) for one in roots(code, operand)} if operand is not None else set()
    direct = {
        id(one) for one in reads(subject, pointer)[0]
        if not any(id(each) in first for p in pointers(one) for each in roots(code, p))
    }  # fmt: skip
    for spot, one in code.graph.instructions():
        call = called(one)
        effect = code.effects.of(call) if call is not None else None
        inside = effect is not None and page in effect.reads - effect.pages
        if not (inside or id(one) in direct) or not code.graph.leads(
            subject.spot, spot, forward=True
        ):
            continue
        between = list(code.graph.between(subject.spot, spot))
        if any(_refills(subject, page, at) for at in between):
            continue
        opened = [state.exposed(at) for at in between if at in state.changes or at in state.opens]
        paths = code.evaluated.paths
        known = [subject.reached.path, paths[spot.block], *state.known, b.or_(*opened)]
        if opened and not code.follows(known, b.boolean(False)):
            yield spot, known


def _refills(subject: Subject, page: str, at: Spot) -> bool:
    """Whether another call puts its output into the page there."""
    code = subject.code
    call = called(code.graph.at(at))
    if call is None or not isinstance(call.callee, ir.Global):
        return False
    sink = code.guest.sink_of(call.callee.name)
    if sink is None:
        return page in code.effects.of(call).pages
    found = code.value(call.arguments[sink.output].value)
    return isinstance(found, Pointer) and found.place.name == page


def _shown(subject: Subject, page: str, values: Mapping[str, int]) -> tuple[RunStep, ...]:
    """The steps of a run that reads the output after interrupts were on."""
    watch = _Watch(subject, page, values)
    running.run(subject, {**values, ENTRY_NAME: 1}, watch.look, on_call=watch.hypercall)
    if not watch.broken:
        return ()
    return (*running.inputs(subject.code, values), *watch.told[-3:], *watch.broken[:1])


class _Watch:
    """Looks on at a run for reads of the output through a pointer read anew."""

    def __init__(self, subject: Subject, page: str, values: Mapping[str, int]) -> None:
        self._subject, self._values = subject, values
        # Instructions of functions that look the page up themselves, and where this one does.
        self._strange = running.those_that_name(subject.code, page)
        names = {name for variable, name in page_reads(subject.code) if variable == page}
        self._reads = {id(one) for _, one in subject.code.graph.instructions()
                       if one.result in names}  # fmt: skip
        self._area, self._exposed, self._anew = range(0), False, False
        self.told: list[RunStep] = []
        self.broken: list[RunStep] = []

    def hypercall(self, machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        """The call puts its output somewhere; another call does too."""
        del machine, world
        subject, self._area = self._subject, range(0)
        self._exposed = self._anew = False
        if event.call is subject.reached.call and subject.call is not None:
            address, side = event.arguments[subject.sink.output], subject.call.output
            if isinstance(address, int):
                self._area = range(address, address + side.header_size + side.element_size)
        return self._values.get(f"value.{event.call.result}", 0)

    def look(
        self, machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        """Before each instruction."""
        del machine
        if (step := running.irq_step(one)) is not None and self._area:
            self.told.append(step)
        self._exposed = self._exposed or world.interrupts
        self._anew = self._anew or id(one) in self._reads
        if isinstance(one, ir.Load) and isinstance(one.pointer, ir.Local):
            source = found.get(one.pointer.name)
            anew = self._anew or id(one) in self._strange
            if isinstance(source, int) and source in self._area and self._exposed and anew:
                text = "the output is read through a pointer read anew: interrupts were on"
                self.broken.append(RunStep(running.outermost(one), text))
