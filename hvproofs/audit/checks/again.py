# SPDX-License-Identifier: MIT
"""Output that is read through another pointer than the one handed over; see `exclusive`.

The page's pointer is read again behind the call, by the function or by one
that it calls. If interrupts were on in between, the page may be that of another
processor, or hold what a handler's call left there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.interrupts import ENTRY_NAME, interrupts
from hvproofs.audit.checks.outputs import reads
from hvproofs.audit.checks.pages import pointers, roots
from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.effects import called
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.reader import references
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import Step
from hvproofs.audit.symbolic.symbols import PlaceKind, Pointer
from hvproofs.prove.solver import Status
from hvproofs.terms import build as b
from hvproofs.terms.term import Term


def reread(subject: Subject) -> tuple[bool, tuple[Step, ...]]:
    """Whether such a read may come after interrupts were on, and the steps of a run that does."""
    pointer = subject.side("output")
    if not isinstance(pointer, Pointer) or pointer.place.kind is not PlaceKind.PAGE:
        return False, ()
    found = list(_again(subject, pointer))
    for spot, known in found:
        for values in subject.code.tries(known, b.boolean(False), spot):
            if steps := _shown(subject, pointer.place.name, values):
                return True, steps
    return bool(found), ()


def _again(subject: Subject, pointer: Pointer) -> Iterator[tuple[Spot, list[Term]]]:
    """The reads that may come after interrupts were on, with what holds when they do."""
    code, state, page = subject.code, interrupts(subject.code), pointer.place.name
    operand = subject.operand("output")
    first = {id(one) for one in roots(code, operand)} if operand is not None else set()
    direct = {id(one) for one in reads(subject, pointer)[0]
              if not any(id(each) in first for p in pointers(one) for each in roots(code, p))}  # fmt: skip
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
        if opened and code.ask(known, b.boolean(False)).status is not Status.UNSAT:
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


def _shown(subject: Subject, page: str, values: Mapping[str, int]) -> tuple[Step, ...]:
    """The steps of a run that reads the output after interrupts were on."""
    code = subject.code
    strange = {
        id(one) for function in code.module.functions.values() if function is not code.function
        and any(isinstance(each, ir.Global) and each.name == page for each in references(function))
        for block in function.blocks for one in block.instructions
    }  # fmt: skip
    own = {id(one) for _, one in code.graph.instructions()}
    told: list[Step] = []
    broken: list[Step] = []
    area, exposed, again = range(0), False, False

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        nonlocal area, exposed, again
        del machine, world
        address = event.arguments[subject.sink.output] if event.call is subject.reached.call else 0
        size = (
            subject.call.output.header_size + subject.call.output.element_size
            if subject.call
            else 0
        )
        area = range(address, address + size) if isinstance(address, int) and address else range(0)
        exposed = again = False
        return values.get(f"value.{event.call.result}", 0)

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        nonlocal exposed, again
        del machine
        if (step := running.irq_step(one)) is not None and area:
            told.append(step)
        exposed = exposed or world.interrupts
        if not isinstance(one, ir.Load) or not isinstance(one.pointer, ir.Local) or broken:
            return
        source = found.get(one.pointer.name)
        if id(one) in own and any(
            one is each for each in roots(code, ir.Local(one.type, one.result))
        ):
            again = bool(area)
        if isinstance(source, int) and source in area and exposed and (again or id(one) in strange):
            text = "the output is read through a pointer read anew: interrupts were on"
            broken.append(Step(running.outermost(one), text))

    running.run(subject, {**values, ENTRY_NAME: 1}, look, on_call=hypercall)
    return (*running.inputs(code, values), *told[-3:], *broken) if broken else ()
