# SPDX-License-Identifier: MIT
"""Whose the bytes of a call's input page are in a run: this call's, or somebody else's."""

from __future__ import annotations

from collections.abc import Mapping

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.frames import theirs
from hvproofs.audit.checks.interrupts import interrupts
from hvproofs.audit.checks.others import leaves, output_of
from hvproofs.audit.checks.pages import definitions, operands, page_reads
from hvproofs.audit.checks.places import size_of
from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.effects import called
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data, RunRegion, Stop
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RunStep


class Owners:
    """Looks on at a run; the page is that of the per-CPU variable `page`."""

    def __init__(self, subject: Subject, page: str) -> None:
        """An empty `page`: the input is in other memory, that nobody else uses."""
        self._subject, self._page = subject, page
        code = subject.code
        reads = {name for variable, name in page_reads(code) if variable == page}
        self._reads = {id(one) for _, one in code.graph.instructions() if one.result in reads}
        others = (each.spot for one in theirs(subject, page) for each in one.writes)
        inlined = (id(code.graph.at(spot)) for spot in others)
        self._strange = {*running.those_that_name(code, page), *inlined}
        self._exposed = self._held = False
        self._foreign: set[int] = set()
        self._written: set[int] = (
            set()
        )  # with values that only the run's inventions leave undefined
        self._made = definitions(code)
        self.told: list[RunStep] = []  # when the page, or some of it, became somebody else's

    @property
    def enters_with(self) -> bool:
        """Whether the run is to be entered with interrupts on."""
        state = interrupts(self._subject.code)
        return bool(state.changes or state.opens)

    def look(
        self, machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        """Before each instruction."""
        call = called(one)
        sleeps = call is not None and self._subject.code.effects.sleeps(call)
        self._exposed = self._exposed or world.interrupts or sleeps
        if id(one) in self._reads:
            if self._held and self._exposed:
                self._wipe(machine)
                text = "the page's pointer is read again, interrupts were on: another page"
                self.told.append(RunStep(running.outermost(one), text))
            self._held, self._exposed = True, False
        match one:
            case ir.Store(pointer=pointer, value=value):
                size = size_of(self._subject.code, value.type)
                address = running.concrete(pointer, found)
                if address is not None and self._is_promised(value, found):
                    # In a page too that the audit did not follow.
                    self._written |= set(range(address, address + size))
                self._put(machine, one, address, size)
            case ir.Call(callee=ir.Global(name=name), arguments=given) if block(name):
                address, length = (running.concrete(given[at].value, found) for at in (0, 2))
                self._put(machine, one, address, length or 0)
            case _:
                pass

    def _put(self, machine: Machine, one: ir.Instruction, address: int | None, size: int) -> None:
        """An instruction writes so many bytes."""
        if address is None or self._region(machine, address) is None:
            return
        if id(one) in self._strange:
            self._foreign |= set(range(address, address + size))
            text = "a function that looked the page up itself writes to it here"
            self.told.append(RunStep(running.outermost(one), text))
        else:
            self._foreign -= set(range(address, address + size))

    def _is_promised(self, value: ir.Value, found: Mapping[str, Data]) -> bool:
        """Whether a value is undefined by a broken promise of the code, such as `exact`.

        The code computes something, and what breaks the promise was made up for the run: an
        address in an array, say, that is none of its elements'. Nothing is unset.
        """
        waiting, seen = [value], set[str]()
        while waiting:
            one = waiting.pop()
            if not isinstance(one, ir.Local) or one.name in seen:
                continue
            seen.add(one.name)
            made = self._made.get(one.name)
            if made is None or found.get(one.name, 0) is not None:
                continue
            unset = [each for each in operands(made) if isinstance(each, ir.Local)
                     and found.get(each.name, 0) is None]  # fmt: skip
            if isinstance(made, ir.Binary | ir.Cast) and made.flags and not unset:
                return True
            waiting += unset
        return False

    def hypercall(self, machine: Machine, event: CallEvent, answer: int) -> None:
        """Another hypercall puts its output somewhere."""
        out = output_of(self._subject.code, event)
        if out is None or event.call is self._subject.reached.call:
            return
        leaves(machine, out, answer)
        if out.call is None or self._region(machine, out.address) is None:
            return
        size = out.call.output.header_size + out.asked * out.call.output.element_size
        self._foreign |= set(range(out.address, out.address + size))
        text = f"{out.call.name} puts its output into the page here"
        self.told.append(RunStep(running.outermost(event.call), text))

    def missing(self, machine: Machine, address: int, size: int) -> int:
        """How many of some bytes are not this call's own."""
        try:
            masks = machine.memory.read_bytes(address, size)[1]
        except Stop:
            return 0
        lost = (at for at, mask in enumerate(masks, address) if mask != 0xFF)
        return len({at for at in lost if at not in self._written}
                   | self._foreign & set(range(address, address + size)))  # fmt: skip

    def _region(self, machine: Machine, address: int) -> RunRegion | None:
        found = machine.memory.find(address)
        return found if found is not None and found.name == self._page else None

    def _wipe(self, machine: Machine) -> None:
        for one in machine.memory.regions():
            if one.name == self._page:
                machine.memory.write_bytes(one.base, bytes(one.size), bytes(one.size))
                self._foreign.clear()
                self._written -= set(range(one.base, one.base + one.size))
