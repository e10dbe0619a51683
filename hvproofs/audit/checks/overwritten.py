# SPDX-License-Identifier: MIT
"""Output that a function called meanwhile writes over before it is read; see `exclusive`.

A function that looks the page up itself uses it for a call of its own: what the caller
reads behind that is the other call's output, or its input. Where it was inlined it is a call of
this function, and the output is that of the latest call (`failure`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.others import leaves, output_of
from hvproofs.audit.checks.outputs import reads
from hvproofs.audit.checks.places import size_of
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


def overwritten(subject: Subject) -> tuple[bool, tuple[RunStep, ...]]:
    """Whether the output may be another call's when it is read, and a run in which it is."""
    pointer = subject.side("output")
    if not isinstance(pointer, Pointer) or pointer.place.kind is not PlaceKind.PAGE:
        return False, ()
    found = list(_over(subject, pointer))
    for spot, known in found:
        show = partial(_shown, subject, pointer.place.name)
        if steps := subject.code.shown(known, b.boolean(False), spot, show):
            return True, steps
    return bool(found), ()


def _over(subject: Subject, pointer: Pointer) -> Iterator[tuple[Spot, list[Term]]]:
    """The reads behind such a function, with what holds when they come behind it."""
    code, page, paths = subject.code, pointer.place.name, subject.code.evaluated.paths
    for one in reads(subject, pointer)[0]:
        spot = code.graph.spot(one)
        for at in code.graph.between(subject.spot, spot) if spot is not None else ():
            call = called(code.graph.at(at))
            name = call.callee.name if call and isinstance(call.callee, ir.Global) else ""
            if call is None or spot is None or code.guest.sink_of(name) is not None:
                continue
            known = [subject.reached.path, paths[at.block], paths[spot.block]]
            if page in code.effects.of(call).pages and not code.follows(known, b.boolean(False)):
                yield spot, known


def _shown(subject: Subject, page: str, values: Mapping[str, int]) -> tuple[RunStep, ...]:
    """The steps of a run that reads what another function left in the output area."""
    watch = _Watch(subject, page, values)
    running.run(subject, values, watch.look, on_call=watch.hypercall)
    if not watch.broken:
        return ()
    return (*running.inputs(subject.code, values), *watch.told[-3:], *watch.broken[:1])


class _Watch:
    """Looks on at a run: which bytes of the output are not the call's any more."""

    def __init__(self, subject: Subject, page: str, values: Mapping[str, int]) -> None:
        self._subject, self._values = subject, values
        self._strange = running.those_that_name(subject.code, page)
        self._area, self._lost = range(0), set[int]()
        self.told: list[RunStep] = []
        self.broken: list[RunStep] = []

    def hypercall(self, machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        """The call puts its output somewhere; another call does too."""
        del world
        answer = self._values.get(f"value.{event.call.result}", 0)
        out = output_of(self._subject.code, event)
        leaves(machine, out, answer)
        size = out.size(machine, answer) if out is not None else 0
        written = range(out.address, out.address + size) if out is not None else ()
        if event.call is self._subject.reached.call:
            self._area, self._lost = range(0), set()
            if out is not None and out.call is not None:
                side = out.call.output
                size = side.header_size + out.asked * side.element_size
                self._area = range(out.address, out.address + size)
        elif lost := set(written) & set(self._area):
            self._lost |= lost
            text = "another call puts its output there"
            self.told.append(RunStep(running.outermost(event.call), text))
        return answer

    def look(
        self, machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        """Before each instruction."""
        del machine, world
        strange, code = id(one) in self._strange, self._subject.code
        match one:
            case ir.Store(pointer=ir.Local(name=name), value=value) if strange:
                self._lost |= self._touched(found.get(name), size_of(code, value.type))
            case ir.Load(pointer=ir.Local(name=name), type=kind) if not strange:
                if self._lost & self._touched(found.get(name), size_of(code, kind)):
                    text = "what is read here is not the call's output any more"
                    self.broken.append(RunStep(running.outermost(one), text))
            case _:
                return

    def _touched(self, address: Data | None, size: int) -> set[int]:
        if not isinstance(address, int):
            return set()
        return set(range(address, address + size)) & set(self._area)
