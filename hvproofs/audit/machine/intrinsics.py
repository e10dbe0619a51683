# SPDX-License-Identifier: MIT
"""LLVM's intrinsic functions that guest code leaves behind, on concrete values.

Per the LLVM Language Reference, section "Intrinsic Functions".
"""

from __future__ import annotations

from hvproofs.audit.llvm.irtypes import IntType, Type
from hvproofs.audit.machine.evaluate import signed
from hvproofs.audit.machine.memory import Data, RunMemory, Scalar, Stop, StopReason

PREFIX = "llvm."
MAX_BLOCK = 1 << 24  # bytes one memset or memcpy may touch

_SILENT = ("dbg", "experimental", "prefetch", "invariant", "donothing", "annotation", "fake")
_WITH_OVERFLOW = ("uadd", "usub", "umul", "sadd", "ssub", "smul")


def known(value: Data, what: str) -> int:
    """The value where it is defined; Stop where it is not."""
    if not isinstance(value, int):
        raise Stop(StopReason.INDETERMINATE, what)
    return value


def call(name: str, arguments: tuple[Data, ...], result: Type, memory: RunMemory) -> Data:
    """Run one intrinsic; Stop when it is not known here."""
    parts = name.removeprefix(PREFIX).split(".")
    bits = result.bits if isinstance(result, IntType) else 64
    match parts[0]:
        case "memset" | "memcpy" | "memmove" as block:
            _block(block, arguments, memory)
            return None
        case "lifetime":
            _lifetime(known(arguments[-1], "address of a lifetime mark"), memory)
            return None
        case "expect":
            return arguments[0]
        case "assume":
            if not known(arguments[0], "assumption of an undefined value"):
                raise Stop(StopReason.UNDEFINED, "an assumption does not hold")
            return None
        case "is" if parts[1:2] == ["constant"]:
            return 0
        case "objectsize":
            # Nothing known about the object: the most, or the least where that is asked for.
            return 0 if arguments[1] else (1 << bits) - 1
        case "read_register" | "write_register" | "stacksave" | "stackrestore":
            return None
        case first if first in _SILENT:
            return None
        case "trap" | "debugtrap" | "ubsantrap":
            raise Stop(StopReason.TRAP, name)
        case first if parts[1:3] == ["with", "overflow"] and first in _WITH_OVERFLOW:
            return _with_overflow(first, arguments, int(parts[3][1:]))
        case first:
            return _arithmetic(first, parts, arguments, bits)


def _lifetime(address: int, memory: RunMemory) -> None:
    """Before its lifetime starts and after it ends a local variable holds nothing."""
    region = memory.find(address)
    if region is not None and region.base == address:
        memory.write_bytes(address, bytes(region.size), bytes(region.size))


def _block(kind: str, arguments: tuple[Data, ...], memory: RunMemory) -> None:
    target = known(arguments[0], "address of memset or memcpy")
    size = known(arguments[2], "size of memset or memcpy")
    if not size:
        return
    if size > MAX_BLOCK:
        raise Stop(StopReason.OUT_OF_BOUNDS, f"{size} bytes at {target:#x}")
    if kind == "memset":
        byte = arguments[1] & 0xFF if isinstance(arguments[1], int) else None
        contents = bytes([byte or 0]) * size
        memory.write_bytes(target, contents, (b"\0" if byte is None else b"\xff") * size)
        return
    source = known(arguments[1], "source of memcpy")
    if kind == "memcpy" and source != target and abs(source - target) < size:
        raise Stop(StopReason.UNDEFINED, "memcpy of overlapping blocks")
    memory.write_bytes(target, *memory.read_bytes(source, size))


def _with_overflow(kind: str, arguments: tuple[Data, ...], bits: int) -> Data:
    left, right = arguments
    if not isinstance(left, int) or not isinstance(right, int):
        return (None, None)
    if kind[0] == "s":
        left, right = signed(left, bits), signed(right, bits)
    match kind[1:]:
        case "add":
            exact = left + right
        case "sub":
            exact = left - right
        case _:
            exact = left * right
    wrapped = exact % (1 << bits)
    seen = signed(wrapped, bits) if kind[0] == "s" else wrapped
    return (wrapped, int(seen != exact))


def _arithmetic(kind: str, parts: list[str], arguments: tuple[Data, ...], bits: int) -> Scalar:
    values = [value for value in arguments if isinstance(value, int)]
    if len(values) != len(arguments):
        return None
    match kind, parts[1:2]:
        case "umin", _:
            return min(values)
        case "umax", _:
            return max(values)
        case "smin", _:
            return min(values, key=lambda value: signed(value, bits))
        case "smax", _:
            return max(values, key=lambda value: signed(value, bits))
        case "uadd", ["sat"]:
            return min(values[0] + values[1], (1 << bits) - 1)
        case "usub", ["sat"]:
            return max(values[0] - values[1], 0)
        case _:
            return _one_operand(kind, values, bits)


def _one_operand(kind: str, values: list[int], bits: int) -> Scalar:
    match kind:
        case "abs":
            lowest = values[0] == 1 << (bits - 1)
            return None if lowest and values[1] else abs(signed(values[0], bits))
        case "ctpop":
            return values[0].bit_count()
        case "ctlz" | "cttz" if not values[0]:
            return None if values[1] else bits
        case "ctlz":
            return bits - values[0].bit_length()
        case "cttz":
            return (values[0] & -values[0]).bit_length() - 1
        case "bswap":
            return int.from_bytes(values[0].to_bytes(bits // 8, "little"), "big")
        case _:
            raise Stop(StopReason.UNKNOWN_CALL, f"intrinsic {PREFIX}{kind}")
