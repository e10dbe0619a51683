# SPDX-License-Identifier: MIT
"""The surroundings of a Hyper-V guest function on x86-64, for replaying it.

Per-CPU variables are reached as the kernel does: the address of the variable
plus the offset of the CPU (`this_cpu_off`). The copy of the one CPU that runs
is given by the caller as memory at that place.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.asm import DAIF_I, IF_FLAG, AsmKind, classify
from hvproofs.audit.llvm.irtypes import IntType, VoidType
from hvproofs.audit.machine.evaluate import signed
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import MASK, Data, Scalar, Stop, StopReason
from hvproofs.audit.machine.values import bits_of

Handler = Callable[[Machine, CallEvent], Data]


class GuestWorld:
    """Handlers for calls, answers for unknown results, and the state of one CPU."""

    def __init__(
        self,
        handlers: Mapping[str, Handler] | None = None,
        *,
        oracle: Callable[[CallEvent], Data] | None = None,
        percpu_offset: int = 0,
        interrupts: bool = True,
        taken: Sequence[int] = (),
    ) -> None:
        """Handlers come first; the oracle answers for every other function.

        `percpu_offset` is this CPU's, in bytes; `interrupts` whether they are
        on at entry; `taken` where the static branches go, in order: 0 falls
        through, n jumps to the n-th label. Further ones fall through.
        """
        self._handlers = dict(handlers or {})
        self._oracle = oracle
        self._offset = percpu_offset
        self.interrupts = interrupts
        self._taken = iter(taken)

    def call(self, machine: Machine, event: CallEvent) -> Data:
        """The handler's result, or the oracle's."""
        if event.callee in self._handlers:
            return self._handlers[event.callee](machine, event)
        if self._oracle is not None:
            return self._oracle(event)
        if isinstance(event.call.type, VoidType):
            raise Stop(StopReason.UNKNOWN_CALL, f"{event.callee}: effect unknown")
        raise Stop(StopReason.UNKNOWN_CALL, event.callee)

    def branch(self, machine: Machine, branch: ir.CallBranch) -> str:  # noqa: ARG002 - protocol
        """A static branch falls through unless the caller said otherwise."""
        callee = branch.call.callee
        kind = classify(callee) if isinstance(callee, ir.InlineAsm) else AsmKind.UNKNOWN
        if kind not in (AsmKind.JUMP_LABEL, AsmKind.CPU_FEATURE):
            raise Stop(StopReason.UNKNOWN_ASM, "asm goto")
        targets = (branch.default, *branch.indirect)
        chosen = next(self._taken, 0)
        if not 0 <= chosen < len(targets):
            raise Stop(StopReason.UNSUPPORTED, f"no target {chosen}")
        return targets[chosen]

    def assembly(self, machine: Machine, call: ir.Call, arguments: tuple[Data, ...]) -> Data:
        """Do what the template does; Stop when that is not known."""
        asm = call.callee
        if not isinstance(asm, ir.InlineAsm):
            raise Stop(StopReason.UNKNOWN_ASM, "no template")
        match classify(asm):
            case AsmKind.BARRIER | AsmKind.ANNOTATION | AsmKind.TRAP | AsmKind.RESCHEDULE:
                # A WARN() returns; after a BUG() stands `unreachable`, which stops the run.
                return None
            case AsmKind.IRQ_OFF:
                self.interrupts = False
                return None
            case AsmKind.IRQ_ON:
                self.interrupts = True
                return None
            case AsmKind.CPU_OFFSET:
                return self._offset
            case AsmKind.DAIF_SAVE:
                return 0 if self.interrupts else DAIF_I
            case AsmKind.DAIF_RESTORE:
                self.interrupts = not _number(arguments[0]) & DAIF_I
                return None
            case AsmKind.FLAGS_SAVE:
                return self._save_flags(machine, call, arguments)
            case AsmKind.UNKNOWN | AsmKind.JUMP_LABEL | AsmKind.CPU_FEATURE:
                template = asm.template
                raise Stop(StopReason.UNKNOWN_ASM, template[:80])
            case AsmKind.FIRST_BIT | AsmKind.LAST_BIT | AsmKind.COUNT_BITS as kind:
                return _count(kind, arguments)
            case kind if kind in AT_MEMORY:
                return _memory(machine, kind, call, arguments)
            case AsmKind.SET_BIT | AsmKind.CLEAR_BIT | AsmKind.TEST_BIT as kind:
                return _bit(machine, kind, arguments)
            case kind:
                return self._percpu(machine, kind, call, arguments)

    def _save_flags(self, machine: Machine, call: ir.Call, arguments: tuple[Data, ...]) -> Data:
        flags = IF_FLAG if self.interrupts else 0
        if not isinstance(call.type, VoidType):
            return flags
        machine.memory.write(_number(arguments[0]), 8, flags)
        return None

    def _percpu(
        self, machine: Machine, kind: AsmKind, call: ir.Call, arguments: tuple[Data, ...]
    ) -> Data:
        size = operand_size(call)
        address = (_number(arguments[0]) + self._offset) & MASK
        is_offset = _names_offset(call.arguments[0].value)
        old: Scalar = self._offset if is_offset else machine.memory.read(address, size)
        match kind:
            case AsmKind.PERCPU_LOAD:
                return old
            case AsmKind.PERCPU_ADD:
                return (_number(arguments[1]) + _number(old)) & MASK
            case AsmKind.PERCPU_STORE:
                machine.memory.write(address, size, _number(arguments[1]))
                return None
            case _:
                step = 1 if kind is AsmKind.PERCPU_INC else -1
                new = (_number(old) + step) % (1 << 8 * size)
                machine.memory.write(address, size, new)
                return int(new == 0)


def operand_size(call: ir.Call) -> int:
    """Bytes of the memory that the first operand of assembly is."""
    element = call.arguments[0].element
    return bits_of(element if element is not None else IntType(64)) // 8


def _names_offset(value: ir.Value) -> bool:
    """The operand is `this_cpu_off`, which holds the offset itself."""
    return ir.variable(value) == "this_cpu_off"


def _count(kind: AsmKind, arguments: tuple[Data, ...]) -> Scalar:
    word = _number(arguments[0])
    match kind:
        case AsmKind.COUNT_BITS:
            return word.bit_count()
        case AsmKind.FIRST_BIT:
            return (word & -word).bit_length() - 1 if word else None
        case _:
            tied = _number(arguments[1]) if len(arguments) > 1 else None
            return word.bit_length() - 1 if word else tied


def _bit(machine: Machine, kind: AsmKind, arguments: tuple[Data, ...]) -> Scalar:
    """The bit instructions count bits from the operand's address on, past its first word."""
    number = _number(arguments[1])
    address = bit_word(_number(arguments[0]), number)
    mask = 1 << (number & 63)
    word = _number(machine.memory.read(address, 8))
    if kind is AsmKind.TEST_BIT:
        return int(bool(word & mask))
    machine.memory.write(address, 8, word | mask if kind is AsmKind.SET_BIT else word & ~mask)
    return None


def bit_word(address: int, number: int) -> int:
    """Where the 64 bits are that bit `number` behind an address is one of."""
    return (address + (signed(number, 64) >> 6) * 8) & MASK


# What reads or writes memory at its first operand: what is there then, of what was there, the
# second operand, and the last.
AT_MEMORY: Mapping[AsmKind, Callable[[int, int, int], int]] = {
    AsmKind.FETCH_ADD: lambda old, value, _: old + value,
    AsmKind.FETCH_OR: lambda old, value, _: old | value,
    AsmKind.FETCH_CLEAR: lambda old, value, _: old & ~value,
    AsmKind.FETCH_XOR: lambda old, value, _: old ^ value,
    AsmKind.EXCHANGE: lambda _, value, __: value,
    AsmKind.COMPARE_EXCHANGE: lambda old, value, last: value if old == last else old,
    AsmKind.STORE: lambda _, value, __: value,
    AsmKind.LOAD: lambda old, _, __: old,
    AsmKind.LOCKED_INC: lambda old, _, __: old + 1,
    AsmKind.LOCKED_DEC: lambda old, _, __: old - 1,
}


def _memory(machine: Machine, kind: AsmKind, call: ir.Call, arguments: tuple[Data, ...]) -> Scalar:
    """What memory held before the instruction, where it has a result."""
    size = operand_size(call)
    address, *operands = (_number(one) for one in arguments)
    if kind is AsmKind.STORE:
        machine.memory.write(address, size, operands[0] % (1 << 8 * size))
        return None
    old = _number(machine.memory.read(address, size))
    if kind is not AsmKind.LOAD:
        values = [one % (1 << 8 * size) for one in operands] or [0]
        new = AT_MEMORY[kind](old, values[0], values[-1])
        machine.memory.write(address, size, new % (1 << 8 * size))
    return None if isinstance(call.type, VoidType) else old


def _number(value: Data) -> int:
    if not isinstance(value, int):
        raise Stop(StopReason.INDETERMINATE, "operand of inline assembly")
    return value
