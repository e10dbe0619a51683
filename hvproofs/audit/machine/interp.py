# SPDX-License-Identifier: MIT
"""Runs a function of the IR on concrete values, to replay a witness.

Follows the LLVM Language Reference: widths, wrap-around, poison. Whatever is
undefined behaviour, depends on an undefined value or is not known stops the
run with a reason, so a run that returns has done what the program does.
Calls out of the module and inline assembly go to a `World`, which the caller
supplies; `world.GuestWorld` is one for Hyper-V guests on x86-64.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.llvm.irtypes import LayoutError, align_of, size_of, store_size_of
from hvproofs.audit.llvm.unset import PREFIX as UNSET
from hvproofs.audit.machine import evaluate, intrinsics, values
from hvproofs.audit.machine.memory import (
    Data,
    Partial,
    RunMemory,
    RunRegion,
    Scalar,
    Stop,
    StopReason,
)


@dataclass(frozen=True, slots=True)
class Limits:
    """How far a run may go."""

    steps: int = 200_000  # instructions
    depth: int = 32  # calls inside calls


@dataclass(frozen=True, slots=True)
class CallEvent:
    """A call of a function by name that left the module."""

    callee: str  # empty: through a pointer
    arguments: tuple[Data, ...]
    call: ir.Call
    step: int  # instructions run before it


@dataclass(frozen=True, slots=True)
class Trace:
    """What a run did."""

    stopped: StopReason | None  # None when the function returned
    detail: str  # why it stopped, for a person
    location: ir.DebugLoc | None  # of the last instruction run
    value: Data  # that was returned
    calls: tuple[CallEvent, ...]  # those that left the module, in order; no intrinsics
    steps: int  # instructions run


class World(Protocol):
    """What is outside the module."""

    def call(self, machine: Machine, event: CallEvent) -> Data:
        """The result of a function without a body; Stop when it is not known."""
        ...

    def assembly(self, machine: Machine, call: ir.Call, arguments: tuple[Data, ...]) -> Data:
        """The result of inline assembly; Stop when it is not known."""
        ...

    def branch(self, machine: Machine, branch: ir.CallBranch) -> str:
        """The block an `asm goto` goes to; Stop when it is not known."""
        ...


# Called before each instruction with the values of its function so far.
Watch = Callable[["Machine", ir.Instruction, Mapping[str, Data]], None]


class Machine:
    """One run: memory, the functions of a module, and a world around them."""

    def __init__(
        self,
        module: ir.Module,
        memory: RunMemory,
        world: World,
        *,
        addresses: Mapping[str, int] | None = None,
        sinks: frozenset[str] = frozenset(),
        limits: Limits | None = None,
        watch: Watch | None = None,
        inbounds: bool = True,
        elsewhere: int | None = None,
    ) -> None:
        """`addresses` are those of globals the caller placed; `sinks` never run a body.

        `elsewhere` is each byte of globals of other files; None: they are undefined. Without
        `inbounds` an address may leave its region, as on the machine: what goes through it shows.
        """
        self._watch = watch
        self._inbounds = inbounds
        self._elsewhere = elsewhere
        self.module = module
        self.memory = memory
        self._world = world
        self._addresses = dict(addresses or {})
        self._sinks = sinks
        self._limits = limits or Limits()
        self._steps = 0
        self._depth = 0
        self._location: ir.DebugLoc | None = None
        self._calls: list[CallEvent] = []

    def run(self, name: str, arguments: tuple[Data, ...]) -> Trace:
        """Run a function from its entry; KeyError when the module does not have it."""
        function = self.module.functions[name]
        reason: StopReason | None = None
        detail, value = "", None
        try:
            value = self._function(function, arguments)
        except Stop as stop:
            reason, detail = stop.reason, stop.detail
        except (LayoutError, RecursionError) as error:
            reason, detail = StopReason.UNSUPPORTED, str(error)
        return Trace(reason, detail, self._location, value, tuple(self._calls), self._steps)

    # --- addresses and operands --------------------------------------------------------------

    def address_of(self, name: str) -> int:
        """The address of a global; it is placed, with its initial contents, on first use."""
        if name not in self._addresses:
            variable = self.module.globals.get(name)
            if variable is None:
                self._addresses[name] = self.memory.add(f"@{name}", 0).base
            else:
                self._place(variable)
        return self._addresses[name]

    def _place(self, variable: ir.GlobalVariable) -> None:
        structs = self.module.structs
        size = size_of(variable.type, structs)
        align = max(16, variable.align, align_of(variable.type, structs))
        data = self._elsewhere if variable.initializer is None else None
        made = self.memory.add(f"@{variable.name}", size, align=align, data=data)
        self._addresses[variable.name] = made.base
        if variable.initializer is None:
            self.memory.choose(made)
        else:
            value = values.constant(variable.initializer, self)
            values.store(self.memory, structs, made.base, variable.type, value)

    def _operand(self, frame: _Frame, value: ir.Value) -> Data:
        if isinstance(value, ir.Local):
            try:
                return frame.values[value.name]
            except KeyError:
                raise Stop(StopReason.UNSUPPORTED, f"%{value.name} has no value") from None
        return value.value if isinstance(value, ir.ConstInt) else values.constant(value, self)

    def _scalar(self, frame: _Frame, value: ir.Value) -> Scalar:
        found = self._operand(frame, value)
        if isinstance(found, tuple):
            raise Stop(StopReason.UNSUPPORTED, "an aggregate where a number is needed")
        return found

    def _known(self, frame: _Frame, value: ir.Value, what: str) -> int:
        return intrinsics.known(self._operand(frame, value), what)

    # --- control ------------------------------------------------------------------------------

    def _function(self, function: ir.Function, arguments: tuple[Data, ...]) -> Data:
        if len(arguments) != len(function.parameters):
            raise Stop(StopReason.UNDEFINED, f"wrong number of arguments for {function.name}")
        if self._depth >= self._limits.depth:
            raise Stop(StopReason.DEPTH, function.name)
        start = {
            parameter.name: values.fitted(value, parameter.type)
            for parameter, value in zip(function.parameters, arguments, strict=True)
        }
        frame = _Frame(start, [])
        self._depth += 1
        try:
            return self._blocks(function, frame)
        finally:
            self._depth -= 1
            for region in frame.stack:
                self.memory.remove(region)

    def _blocks(self, function: ir.Function, frame: _Frame) -> Data:
        blocks = {block.name: block for block in function.blocks}
        block, before = function.blocks[0], ""
        while True:
            if not block.instructions:
                raise Stop(StopReason.UNSUPPORTED, f"block %{block.name} is empty")
            self._phis(block, before, frame)
            for instruction in block.instructions:
                self._step(instruction)
                if self._watch is not None:
                    self._watch(self, instruction, frame.values)
                gives = self._gives.get(type(instruction))
                if gives is not None:  # as most do
                    frame.values[instruction.result] = gives(self, instruction, frame)
                elif isinstance(instruction, ir.Return):
                    value = instruction.value
                    return None if value is None else self._operand(frame, value)
                elif not isinstance(instruction, ir.Phi):
                    self._execute(instruction, frame)
            target = self._successor(block.instructions[-1], frame)
            if target not in blocks:
                raise Stop(StopReason.UNSUPPORTED, f"no block %{target}")
            block, before = blocks[target], block.name

    def _step(self, instruction: ir.Instruction) -> None:
        self._steps += 1
        self._location = instruction.location or self._location
        if self._steps > self._limits.steps:
            raise Stop(StopReason.STEPS, f"{self._limits.steps} instructions")

    def _phis(self, block: ir.Block, before: str, frame: _Frame) -> None:
        """All phis of a block read their values before any of them is written."""
        found: dict[str, Data] = {}
        for instruction in block.instructions:
            if not isinstance(instruction, ir.Phi):
                break
            chosen = [value for value, name in instruction.incoming if name == before]
            if not chosen:
                raise Stop(StopReason.UNSUPPORTED, f"%{instruction.result} has no value")
            found[instruction.result] = self._operand(frame, chosen[0])
        frame.values.update(found)

    def _successor(self, last: ir.Instruction, frame: _Frame) -> str:
        match last:
            case ir.Jump(target=target):
                return target
            case ir.Branch(condition=condition, then=then, otherwise=otherwise):
                return then if self._known(frame, condition, "branch") else otherwise
            case ir.Switch(value=value, default=default, cases=cases):
                return dict(cases).get(self._known(frame, value, "switch"), default)
            case ir.CallBranch():
                return self._world.branch(self, last)
            case ir.Unreachable():
                raise Stop(StopReason.TRAP, "unreachable")
            case _:
                raise Stop(StopReason.UNSUPPORTED, type(last).__name__)

    # --- instructions ---------------------------------------------------------------------------

    def _execute(self, instruction: ir.Instruction, frame: _Frame) -> None:
        """What does more than give a value."""
        match instruction:
            case ir.CallBranch(call=ir.Call(type=kind)) if instruction.result:
                raise Stop(StopReason.UNKNOWN_ASM, f"asm goto with a result of {kind}")
            case ir.Jump() | ir.Branch() | ir.Switch() | ir.Unreachable() | ir.Fence():
                return
            case ir.CallBranch():
                return
            case ir.Store(value=value, pointer=pointer):
                target = self._address(frame, pointer, instruction.align)
                kind, data = value.type, self._operand(frame, value)
                values.store(self.memory, self.module.structs, target, kind, data)
            case ir.Unsupported(text=text):
                raise Stop(StopReason.UNSUPPORTED, text)
            case _:
                raise Stop(StopReason.UNSUPPORTED, type(instruction).__name__)

    def _binary(self, one: ir.Binary, frame: _Frame) -> Data:
        left, right = self._scalar(frame, one.left), self._scalar(frame, one.right)
        return evaluate.binary(one.op, left, right, values.bits_of(one.left.type), one.flags)

    def _compare(self, one: ir.Compare, frame: _Frame) -> Data:
        left, right = self._scalar(frame, one.left), self._scalar(frame, one.right)
        width = values.bits_of(one.left.type)
        return evaluate.compare(one.predicate, left, right, width, one.flags)

    def _cast(self, one: ir.Cast, frame: _Frame) -> Data:
        source, target = values.bits_of(one.operand.type), values.bits_of(one.type)
        return evaluate.cast(one.op, self._scalar(frame, one.operand), source, target, one.flags)

    def _select(self, one: ir.Select, frame: _Frame) -> Data:
        chosen = self._scalar(frame, one.condition)
        if not isinstance(chosen, int):
            return None
        return self._operand(frame, one.then if chosen else one.otherwise)

    def _element(self, one: ir.GetElementPtr, frame: _Frame) -> Data:
        base = self._scalar(frame, one.base)
        indices = [(self._scalar(frame, index), index.type) for index in one.indices]
        offset = values.offset(one.element, indices, self)
        return values.moved(base, offset, one.flags, self.memory if self._inbounds else None)

    def _freeze(self, one: ir.Freeze, frame: _Frame) -> Data:
        return values.frozen(self._operand(frame, one.operand), one.operand.type, self)

    def _extract(self, one: ir.ExtractValue, frame: _Frame) -> Data:
        return values.extract(self._operand(frame, one.aggregate), one.indices)

    def _insert(self, one: ir.InsertValue, frame: _Frame) -> Data:
        whole = values.expanded(self._operand(frame, one.aggregate), one.aggregate.type, self)
        return values.insert(whole, self._operand(frame, one.element), one.indices)

    def _load(self, one: ir.Load, frame: _Frame) -> Data:
        source = self._address(frame, one.pointer, one.align)
        return values.load(self.memory, self.module.structs, source, one.type)

    def _alloca(self, one: ir.Alloca, frame: _Frame) -> Data:
        number = self._known(frame, one.count, "size of a local variable")
        size = number * size_of(one.type, self.module.structs)
        return self._allocate(frame, one.result, size, one.align)

    def _rmw(self, one: ir.AtomicRmw, frame: _Frame) -> Data:
        structs, kind = self.module.structs, one.value.type
        target = self._address(frame, one.pointer, store_size_of(kind, structs))
        old = values.load(self.memory, structs, target, kind)
        new = values.rmw(one.op, old, self._scalar(frame, one.value), values.bits_of(kind))
        values.store(self.memory, structs, target, kind, new)
        return old

    def _exchange(self, one: ir.CompareExchange, frame: _Frame) -> Data:
        structs, kind = self.module.structs, one.new.type
        target = self._address(frame, one.pointer, store_size_of(kind, structs))
        old = values.load(self.memory, structs, target, kind)
        wanted = self._known(frame, one.expected, "compare and exchange")
        same = intrinsics.known(old, "compare and exchange") == wanted
        if same:
            values.store(self.memory, structs, target, kind, self._operand(frame, one.new))
        return (old, int(same))

    def _allocate(self, frame: _Frame, name: str, size: int, align: int) -> int:
        try:
            region = self.memory.add(f"%{name}", size, align=max(16, align))
        except ValueError as error:
            raise Stop(StopReason.UNSUPPORTED, str(error)) from error
        frame.stack.append(region)
        return region.base

    def _address(self, frame: _Frame, pointer: ir.Value, align: int) -> int:
        address = self._known(frame, pointer, "address")
        if align and address % align:
            raise Stop(StopReason.UNDEFINED, f"{address:#x} is not aligned to {align}")
        return address

    # --- calls ----------------------------------------------------------------------------------

    def _call(self, call: ir.Call, frame: _Frame) -> Data:
        arguments = tuple(self._argument(one, frame) for one in call.arguments)
        callee = call.callee
        if isinstance(callee, ir.InlineAsm):
            return values.fitted(self._world.assembly(self, call, arguments), call.type)
        if not isinstance(callee, ir.Global):
            return self._outside("", arguments, call)
        if callee.name.startswith(intrinsics.PREFIX):
            return intrinsics.call(callee.name, arguments, call.type, self.memory)
        if callee.name.startswith(UNSET):
            return None  # of a local variable that nothing has set
        function = self.module.functions.get(callee.name)
        if function is not None and callee.name not in self._sinks:
            return self._function(function, arguments)
        if kind := block(callee.name):
            intrinsics.call(f"{intrinsics.PREFIX}{kind}", arguments, call.type, self.memory)
            return arguments[0]
        return self._outside(callee.name, arguments, call)

    def _outside(self, name: str, arguments: tuple[Data, ...], call: ir.Call) -> Data:
        event = CallEvent(name, arguments, call, self._steps)
        self._calls.append(event)
        return values.fitted(self._world.call(self, event), call.type)

    def _argument(self, argument: ir.Argument, frame: _Frame) -> Data:
        if isinstance(argument.value, ir.OtherValue):
            return None
        value = self._operand(frame, argument.value)
        if isinstance(value, Partial | None) and "noundef" in argument.attributes:
            raise Stop(StopReason.INDETERMINATE, "argument that must be defined")
        if argument.by_value is None:
            return value
        size = size_of(argument.by_value, self.module.structs)
        copy = self._allocate(frame, "byval", size, 16)
        source = intrinsics.known(value, "address of an argument passed by value")
        self.memory.write_bytes(copy, *self.memory.read_bytes(source, size))
        return copy

    # What instructions give that give a value.
    _gives: ClassVar[dict[type[ir.Instruction], Callable[[Machine, Any, _Frame], Data]]] = {
        ir.Binary: _binary, ir.Compare: _compare, ir.Cast: _cast, ir.Select: _select,
        ir.Freeze: _freeze, ir.GetElementPtr: _element, ir.ExtractValue: _extract,
        ir.InsertValue: _insert, ir.Load: _load, ir.Alloca: _alloca, ir.AtomicRmw: _rmw,
        ir.CompareExchange: _exchange, ir.Call: _call,
    }  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Frame:
    """One activation of a function."""

    values: dict[str, Data]  # by IR name
    stack: list[RunRegion]  # its local variables, gone when it returns
