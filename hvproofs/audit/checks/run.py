# SPDX-License-Identifier: MIT
"""Runs of the IR that show a rule of code broken: who looks on, and what is told of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import cast

from hvproofs.audit.checks.parts import number_of
from hvproofs.audit.checks.sets import writers
from hvproofs.audit.checks.subject import Code, Subject
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.asm import AsmKind, classify
from hvproofs.audit.llvm.chains import holder
from hvproofs.audit.llvm.reader import references
from hvproofs.audit.machine.interp import CallEvent, Machine, Trace
from hvproofs.audit.machine.memory import Data, Stop, StopReason
from hvproofs.audit.machine.replay import USUAL, Setting, prepare, start
from hvproofs.audit.machine.tries import Answers, null_arguments, null_pages
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RunStep
from hvproofs.audit.sites.word import CODE
from hvproofs.terms import build as b

STEPS = 20_000  # instructions of one run: a page is filled in 10,000

# Sees each instruction before it runs; what it returns is the story so far, None for nothing.
Look = Callable[[Machine, GuestWorld, ir.Instruction, Mapping[str, Data]], None]
# Sees each hypercall; its result is that of the call.
OnCall = Callable[[Machine, GuestWorld, CallEvent], Data]


def run(
    subject: Subject, values: Mapping[str, int], look: Look | None = None,
    setting: Setting = USUAL, on_call: OnCall | None = None,
) -> Trace:  # fmt: skip
    """Run the function of a call site on the values."""
    case = subject.case
    held, answers, meant = list[GuestWorld](), Answers(values), subject.code.meant

    def watch(machine: Machine, one: ir.Instruction, found: Mapping[str, Data]) -> None:
        if meant and _elsewhere(subject.code, machine, found):
            raise Stop(StopReason.TRAP, "a choice was made that is another case")
        if look is not None:
            look(machine, held[0], one, found)

    def hypercall(machine: Machine, event: CallEvent) -> Data:
        if event.call is subject.reached.call and _another(subject, event):
            raise Stop(StopReason.TRAP, "the call code is that of another case")
        if on_call is not None:
            return on_call(machine, held[0], event)
        return answers.to(event.call)

    handlers = {**writers(subject, values), **setting.handlers}
    prepared = replace(setting, watch=watch, steps=STEPS, handlers=handlers)
    machine, world = prepare(case, values, hypercall, prepared)
    held.append(world)
    return start(case, machine, values)


def making(subject: Subject, text: str) -> tuple[RunStep, ...]:
    """The steps of a run that makes the call; empty for none. `text`: what is wrong with it."""
    show = partial(_made, subject, text)
    return subject.code.shown([subject.reached.path], b.boolean(False), subject.spot, show)


def _made(subject: Subject, text: str, values: Mapping[str, int]) -> tuple[RunStep, ...]:
    told: list[RunStep] = []

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        del machine, world
        if event.call is subject.reached.call:
            told.append(RunStep(outermost(event.call), text))
        return values.get(f"value.{event.call.result}", 0)

    run(subject, values, on_call=hypercall)
    return (*inputs(subject.code, values), told[0]) if told else ()


def _another(subject: Subject, event: CallEvent) -> bool:
    """Whether a call of a run selects another contract than the one that is judged."""
    code = number_of(subject, event, "code")
    call = subject.call
    return call is not None and code is not None and code & CODE != call.contract.call_code


def _elsewhere(code: Code, machine: Machine, found: Mapping[str, Data]) -> bool:
    """Whether a local does not lie where it is taken to."""
    for name, place in code.meant.items():
        address = found.get(name)
        region = machine.memory.find(address) if isinstance(address, int) else None
        if name in found and (region is None or region.name != place):
            return True
    return False


def concrete(operand: ir.Value, found: Mapping[str, Data]) -> int | None:
    """The number that an operand is in a run; None for anything else."""
    held = found.get(operand.name) if isinstance(operand, ir.Local) else None
    value = operand.value if isinstance(operand, ir.ConstInt) else held
    return value if isinstance(value, int) else None


def inputs(code: Code, values: Mapping[str, int]) -> tuple[RunStep, ...]:
    """The arguments the run was given, where they are numbers, and the pages it was not given."""
    said = [
        f"{one.what.removeprefix('argument ')} = {values.get(name, 0)}"
        for name, one in code.evaluated.unknowns.items()
        if one.origin.value == "argument" and not one.address and name in values
    ]
    said += [f"{name} = NULL" for name in null_arguments(code.evaluated, values)]
    said += [f"a null pointer in {name}" for name in sorted(null_pages(code.evaluated, values))]
    return (RunStep(code.function.location, f"with {', '.join(said)}"),) if said else ()


def irq_step(one: ir.Instruction) -> RunStep | None:
    """What an instruction of assembly does to interrupts, as a step; None for nothing."""
    if isinstance(one, ir.Call) and isinstance(one.callee, ir.InlineAsm):
        match classify(one.callee):
            case AsmKind.IRQ_OFF:
                return RunStep(outermost(one), "interrupts are turned off here")
            case AsmKind.IRQ_ON:
                return RunStep(outermost(one), "interrupts are turned on here")
            case _:
                return None
    return None


def outermost(one: ir.Instruction) -> ir.DebugLoc | None:
    """Where an instruction belongs in the function itself, whatever was inlined there."""
    return one.location.chain()[-1] if one.location is not None else None


def those_that_name(code: Code, page: str) -> frozenset[int]:
    """The instructions, by identity, of other functions that look a page up themselves."""
    named = holder(page)
    key = f"those that name {named}"
    if key not in code.memory:
        code.memory[key] = frozenset(
            id(one)
            for function in code.module.functions.values()
            if function is not code.function
            and any(isinstance(each, ir.Global) and each.name == named
                    for each in references(function))
            for block in function.blocks
            for one in block.instructions
        )  # fmt: skip
    return cast("frozenset[int]", code.memory[key])
