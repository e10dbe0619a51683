# SPDX-License-Identifier: MIT
"""The surroundings of a function under replay: what its values say of code that is not here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hvproofs.audit.guards import GuardKind
from hvproofs.audit.guest import Guest, Sink
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.asm import IF_FLAG, AsmKind, classify
from hvproofs.audit.llvm.irtypes import (
    IntType,
    PointerType,
    StructType,
    VoidType,
    resolve,
)
from hvproofs.audit.machine.interp import CallEvent, Machine, Watch
from hvproofs.audit.machine.memory import Data, RunMemory, Stop, StopReason
from hvproofs.audit.machine.tries import MEMORY, REST, UNLIKE, RunInputs
from hvproofs.audit.machine.values import bits_of, filled
from hvproofs.audit.machine.world import AT_MEMORY, GuestWorld, Handler, bit_word, operand_size
from hvproofs.audit.sites.situate import FOREIGN_SIZE
from hvproofs.audit.symbolic.function import Evaluated, ReachedCall
from hvproofs.audit.symbolic.symbols import Place
from hvproofs.layout.area import Model
from hvproofs.spec.contract import Call

CPU_OFFSET = 0x7700_0000  # of the one CPU there is
MAX_REGIONS = 100  # of one run, where another of unknown size is wanted


@dataclass(frozen=True, slots=True)
class Case:
    """What a run is about."""

    module: ir.Module
    evaluated: Evaluated
    reached: ReachedCall
    sink: Sink
    call: Call | None  # None: which call it is is not known
    guest: Guest
    model: Model  # what the conduit of the call asks of areas
    places: Mapping[str, Place]  # that the areas lie in, by name


def unknown_memory(memory: RunMemory, name: str, values: Mapping[str, int]) -> int:
    """Memory of unknown size and contents, as the values say; its address.

    Stop where a run has had too much of it: a loop over objects that never ends.
    """
    if len(memory.regions()) > MAX_REGIONS:
        raise Stop(StopReason.STEPS, f"{MAX_REGIONS} regions of memory")
    first = values.get(MEMORY, 0)
    made = memory.add(name, FOREIGN_SIZE, align=4096, data=values.get(REST, first))
    if REST in values:
        memory.write_bytes(made.base, bytes([first]) * UNLIKE, b"\xff" * UNLIKE)
    memory.choose(made)
    return made.base


@dataclass(frozen=True, slots=True)
class _Read:
    """Memory that the result of an instruction is read from."""

    address: int
    size: int  # bytes
    bit: int = 0  # of it, where the result is that alone


def _read(machine: Machine, one: ir.Instruction, found: Mapping[str, Data]) -> _Read | None:
    """What an instruction is about to read, where it is one that gives that as its result."""

    def held(value: ir.Value) -> Data:
        match value:
            case ir.Local(name=name):
                return found.get(name)
            case ir.Global(name=name):
                return machine.address_of(name)
            case ir.ConstInt(value=number):
                return number
            case _:
                return None

    match one:
        case ir.Load(pointer=pointer, type=IntType() | PointerType() as kind):
            at = held(pointer)
            return _Read(at, bits_of(kind) // 8) if isinstance(at, int) else None
        case ir.Call(callee=ir.InlineAsm() as asm, arguments=(first, *more)):
            at, number = held(first.value), held(more[0].value) if more else 0
            if not isinstance(at, int) or not isinstance(number, int):
                return None
            does = classify(asm)
            if does in AT_MEMORY:
                return _Read(at, operand_size(one))
            if does is AsmKind.TEST_BIT:
                return _Read(bit_word(at, number), 8, number & 63)
    return None


def choosing(case: Case, values: Mapping[str, int], watch: Watch | None) -> Watch:
    """Settles what memory of chosen contents holds when it is first read.

    A pointer gets memory of its own to point to, a number is that of the values.
    """
    every = [one for block in case.evaluated.function.blocks for one in block.instructions]
    known = {id(one): values.get(f"value.{one.result}") for one in every if one.result}

    def look(machine: Machine, one: ir.Instruction, found: Mapping[str, Data]) -> None:
        read, number = _read(machine, one, found), known.get(id(one))
        if read is not None and machine.memory.is_chosen(read.address, read.size):
            if isinstance(one, ir.Load) and isinstance(one.type, PointerType):
                name = f"memory {len(machine.memory.regions())}"
                number = unknown_memory(machine.memory, name, values)
            elif number is None and not isinstance(
                machine.memory.read(read.address, read.size), int
            ):
                number = 0
            if number is not None:
                machine.memory.write(read.address, read.size, number << read.bit)
        if watch is not None:
            watch(machine, one, found)

    return look


def recording(case: Case, values: Mapping[str, int], watch: Watch | None) -> Watch | None:
    """Notes what the function is given by functions of the module that it calls."""
    every = [one for block in case.evaluated.function.blocks for one in block.instructions]
    calls = {
        id(one): one.result for one in every
        if isinstance(one, ir.Call) and isinstance(one.callee, ir.Global)
        and one.callee.name in case.module.functions and isinstance(one.type, IntType)
    }  # fmt: skip
    if not calls or not isinstance(values, RunInputs):
        return watch
    own, waiting, results = {id(one) for one in every}, list[str](), values.results

    def look(machine: Machine, one: ir.Instruction, found: Mapping[str, Data]) -> None:
        if waiting and id(one) in own:
            name = waiting.pop()
            number = found.get(name)
            if isinstance(number, int):
                results[f"value.{name}"] = number
        if id(one) in calls:
            waiting[:] = [calls[id(one)]]
        if watch is not None:
            watch(machine, one, found)

    return look


def _writes_memory(asm: ir.InlineAsm) -> bool:
    return "=*" in asm.constraints or "~{memory}" in asm.constraints


def invented(case: Case, call: ir.Call, values: Mapping[str, int]) -> Data:
    """A result of code that nobody can look into: each member its own number, as the values say."""
    name = f"value.{call.result}"
    kind = resolve(call.type, case.module.structs)
    parts = [f"{name}.{index}" for index in range(len(kind.members))] if isinstance(
        kind, StructType
    ) else []  # fmt: skip
    user = isinstance(call.callee, ir.InlineAsm) and case.guest.is_user(call.callee)
    if isinstance(values, RunInputs) and not user:
        known = [one for one in parts if one in values]
        values.invented += [one for one in (name, *known) if one not in values.invented]
    if isinstance(kind, StructType):
        other = values.get(name, 0)
        return tuple(
            filled(one, values.get(part, other), case.module.structs)
            for part, one in zip(parts, kind.members, strict=True)
        )
    return filled(call.type, values.get(name, 0), case.module.structs)


class Surroundings(GuestWorld):
    """Static branches as the values say."""

    def __init__(
        self, case: Case, values: Mapping[str, int], handlers: Mapping[str, Handler],
        oracle: Callable[[CallEvent], Data], interrupts: bool,
    ) -> None:  # fmt: skip
        super().__init__(handlers, oracle=oracle, percpu_offset=CPU_OFFSET, interrupts=interrupts)
        self._case, self._values = case, values

    def call(self, machine: Machine, event: CallEvent) -> Data:
        """A guard does what the guest's facts say; anything else as ever."""
        guard = self._case.guest.guard_of(event.callee)
        if guard is None:
            return super().call(machine, event)
        before = IF_FLAG if self.interrupts else 0
        match guard.does:
            case GuardKind.IRQS_OFF | GuardKind.IRQS_SAVE:
                self.interrupts = False
            case GuardKind.IRQS_ON:
                self.interrupts = True
            case GuardKind.IRQS_RESTORE:
                flags = event.arguments[guard.flags]
                self.interrupts = self.interrupts or bool(
                    isinstance(flags, int) and flags & IF_FLAG
                )
        return before if guard.does is GuardKind.IRQS_SAVE else None

    def assembly(self, machine: Machine, call: ir.Call, arguments: tuple[Data, ...]) -> Data:
        """What is known of it, else a value that is invented where it has no other effect."""
        asm = call.callee
        kind = classify(asm) if isinstance(asm, ir.InlineAsm) else None
        if kind is AsmKind.TABLE_STORE:
            self._table(machine, arguments[0])
            return None
        if (
            isinstance(asm, ir.InlineAsm) and kind is AsmKind.UNKNOWN
            and not isinstance(call.type, VoidType)
            and (not _writes_memory(asm) or self._case.guest.is_user(asm))
        ):  # fmt: skip
            return invented(self._case, call, self._values)
        try:
            return super().assembly(machine, call, arguments)
        except Stop as stop:
            if stop.reason is not StopReason.OUT_OF_BOUNDS:
                raise
        return self._of_this_cpu(machine, call, arguments)

    def _table(self, machine: Machine, address: Data) -> None:
        """Limit (2 bytes) and base (8) of a descriptor table, of which there is as much as can be.

        Intel SDM volume 2, SGDT and SIDT.
        """
        if not isinstance(address, int):
            raise Stop(StopReason.INDETERMINATE, "where a descriptor table's register is put")
        table = unknown_memory(machine.memory, "a descriptor table", self._values)
        machine.memory.write(address, 2, 0xFFFF)
        machine.memory.write(address + 2, 8, table)

    def _of_this_cpu(self, machine: Machine, call: ir.Call, arguments: tuple[Data, ...]) -> Data:
        """Another variable of this CPU than a page's: it starts as the values say, or 0.

        A pointer is never null: whatever number it has, it leads to memory of its own.
        """
        address = arguments[0]
        name = f"value.{call.result}"
        if not isinstance(address, int):
            raise Stop(StopReason.OUT_OF_BOUNDS, "a variable of this CPU")
        load = (
            isinstance(call.callee, ir.InlineAsm) and classify(call.callee) is AsmKind.PERCPU_LOAD
        )
        value = self._values.get(name, 0)
        pointer = call.type == IntType(64) and name not in self._values
        if load and (pointer or call.type == PointerType()):
            value = unknown_memory(machine.memory, name, self._values)
        machine.memory.add(f"copy of {name}", 8, base=address + CPU_OFFSET,
                           data=(value if load else 0).to_bytes(8, "little"))  # fmt: skip
        return super().assembly(machine, call, arguments)

    def branch(self, machine: Machine, branch: ir.CallBranch) -> str:
        """The target chosen for the block that this branch ends."""
        del machine
        targets = (branch.default, *branch.indirect)
        for block in self._case.evaluated.function.blocks:
            if block.instructions[-1] == branch:
                chosen = self._values.get(f"branch.{block.name}", 0)
                if chosen < len(targets):
                    return targets[chosen]
        return branch.default
