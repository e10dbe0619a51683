# SPDX-License-Identifier: MIT
"""Typed values of the interpreter: constants, aggregates, loads and stores, addresses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.irtypes import (
    MAX_TYPE_DEPTH,
    POINTER_BITS,
    ArrayType,
    IntType,
    PointerType,
    Structs,
    StructType,
    Type,
    offset_of,
    resolve,
    size_of,
    store_size_of,
)
from hvproofs.audit.machine import evaluate
from hvproofs.audit.machine.memory import (
    MASK,
    Data,
    Partial,
    RunMemory,
    Scalar,
    Stop,
    StopReason,
    bits,
)

_SCALARS = (IntType, PointerType)
MAX_ELEMENTS = 1 << 20  # of one aggregate handled as a value


class Addresses(Protocol):
    """What a constant needs to know of its surroundings."""

    @property
    def module(self) -> ir.Module:
        """The module whose structures and variables are meant."""
        ...

    def address_of(self, name: str) -> int:
        """The address of a global."""
        ...


def bits_of(kind: Type) -> int:
    """The width of an integer or pointer; Stop for anything else."""
    if isinstance(kind, IntType):
        return kind.bits
    if isinstance(kind, PointerType):
        return POINTER_BITS
    raise Stop(StopReason.UNSUPPORTED, f"arithmetic on {kind}")


def element_types(kind: Type, structs: Structs) -> tuple[Type, ...] | None:
    """The members of an aggregate type; None for a scalar."""
    if isinstance(kind, _SCALARS):  # as most are
        return None
    match resolve(kind, structs):
        case ArrayType(count, element):
            if count > MAX_ELEMENTS:
                raise Stop(StopReason.UNSUPPORTED, f"array of {count} elements")
            return (element,) * count
        case StructType(members):
            return members
        case _:
            return None


def filled(kind: Type, fill: Scalar, structs: Structs, depth: int = 0) -> Data:
    """A value of the type with every scalar the same: 0, or None for undefined."""
    if depth > MAX_TYPE_DEPTH:
        raise Stop(StopReason.UNSUPPORTED, "type nested too deeply")
    members = element_types(kind, structs)
    if members is None:
        return fill
    return tuple(filled(member, fill, structs, depth + 1) for member in members)


def undefined(kind: Type, structs: Structs, *, poison: bool) -> Data:
    """`undef` or `poison` of the type."""
    members = element_types(kind, structs)
    if members is None:
        return None if poison else Partial(0, (1 << bits_of(kind)) - 1)
    return tuple(undefined(member, structs, poison=poison) for member in members)


def constant(value: ir.Value, around: Addresses) -> Data:
    """The bits of a constant; Stop for one the audit cannot evaluate."""
    match value:
        case ir.ConstInt(_, number):
            return number
        case ir.ConstNull(kind):
            return filled(kind, 0, around.module.structs)
        case ir.ConstUndef(kind, poison):
            return undefined(kind, around.module.structs, poison=poison)
        case ir.Global(_, name):
            return around.address_of(name)
        case ir.ConstBytes(_, data):
            return tuple(data)
        case ir.ConstAggregate(_, elements):
            return tuple(constant(element, around) for element in elements)
        case ir.ConstExpr(op=ir.CastOp.ADDRSPACECAST, operands=(ir.Global() as inner,)):
            # How newer clangs write a per-CPU variable seen through %gs: this CPU's copy of it.
            return constant(inner, around)
        case ir.ConstExpr(kind, op, operands):
            return _expression(kind, op, [_number(one, around) for one in operands], operands)
        case ir.ConstAddress(_, element, base, indices):
            found = [(_number(index, around), index.type) for index in indices]
            start = _number(base, around)
            return moved(start, offset(element, found, around), frozenset(), None)
        case _:
            raise Stop(StopReason.UNSUPPORTED, f"value {value}")


def _number(value: ir.Value, around: Addresses) -> Scalar:
    found = constant(value, around)
    if isinstance(found, tuple):
        raise Stop(StopReason.UNSUPPORTED, "an aggregate where a number is needed")
    return found


def _expression(
    kind: Type, op: ir.BinaryOp | ir.CastOp, found: list[Scalar], operands: tuple[ir.Value, ...]
) -> Scalar:
    if isinstance(op, ir.CastOp):
        source = bits_of(operands[0].type)
        return evaluate.cast(op, found[0], source, bits_of(kind), frozenset())
    return evaluate.binary(op, found[0], found[1], bits_of(kind))


def load(memory: RunMemory, structs: Structs, address: int, kind: Type) -> Data:
    """Read a value; undefined where any byte of a scalar is."""
    members = element_types(kind, structs)
    if members is None:
        value = memory.read(address, store_size_of(kind, structs))
        # Bits above a width that is no multiple of 8 must be 0, or the value is undefined.
        high = value is not None and any(part >> bits_of(kind) for part in bits(value))
        return None if high else value
    places = _places(kind, structs, len(members))
    return tuple(
        load(memory, structs, address + place, member)
        for place, member in zip(places, members, strict=True)
    )


def store(memory: RunMemory, structs: Structs, address: int, kind: Type, value: Data) -> None:
    """Write a value; padding inside an aggregate keeps what it held."""
    members = element_types(kind, structs)
    if members is None:
        if isinstance(value, tuple):
            raise Stop(StopReason.UNSUPPORTED, "an aggregate where a number is needed")
        memory.write(address, store_size_of(kind, structs), value)
        return
    parts = value if isinstance(value, tuple) else (None,) * len(members)
    for place, member, part in zip(
        _places(kind, structs, len(members)), members, parts, strict=True
    ):
        store(memory, structs, address + place, member, part)


def _places(kind: Type, structs: Structs, count: int) -> list[int]:
    """The offset in bytes of each member."""
    body = resolve(kind, structs)
    if isinstance(body, StructType):
        return [offset_of(body, index, structs) for index in range(count)]
    step = size_of(body.element, structs) if isinstance(body, ArrayType) else 0
    return [index * step for index in range(count)]


def offset(element: Type, indices: Sequence[tuple[Scalar, Type]], around: Addresses) -> Scalar:
    """What a `getelementptr` adds, in bytes, as a mathematical integer."""
    structs = around.module.structs
    total, kind = 0, element
    for place, (index, index_type) in enumerate(indices):
        if not isinstance(index, int):
            return None
        number = evaluate.signed(index, bits_of(index_type))
        if place:
            match resolve(kind, structs):
                case StructType() as body:
                    total += offset_of(body, index, structs)
                    kind = body.members[index]
                    continue
                case ArrayType(_, inner):
                    kind = inner
                case other:
                    raise Stop(StopReason.UNSUPPORTED, f"index into {other}")
        total += number * size_of(kind, structs)
    return total


def moved(
    base: Scalar, distance: Scalar, flags: frozenset[str], memory: RunMemory | None
) -> Scalar:
    """An address moved by bytes, modulo 2**64; None where a promise of `flags` is broken."""
    if not isinstance(base, int) or not isinstance(distance, int):
        return None
    plain = base + distance
    result = plain & MASK
    if "nuw" in flags and (distance < 0 or plain != result):
        return None
    if "inbounds" in flags and distance and memory is not None:
        region = memory.find(base)
        end = region.base + region.size if region else 0
        if region is None or not region.base <= result <= end:
            return None
    return result


def expanded(value: Data, kind: Type, around: Addresses) -> Data:
    """An undefined aggregate as a tuple of undefined members."""
    return value if value is not None else filled(kind, None, around.module.structs)


def frozen(value: Data, kind: Type, around: Addresses) -> Data:
    """`freeze`: 0 stands for the fixed value that may be any."""
    if value is None:
        return filled(kind, 0, around.module.structs)
    if isinstance(value, Partial):
        return value.value
    if isinstance(value, tuple):
        members = element_types(kind, around.module.structs) or ()
        return tuple(
            frozen(part, member, around) for part, member in zip(value, members, strict=True)
        )
    return value


def fitted(value: Data, kind: Type) -> Data:
    """A number from outside the IR, cut to the width of its type."""
    if isinstance(value, int) and isinstance(kind, _SCALARS):
        return value & ((1 << bits_of(kind)) - 1)
    return value


def extract(value: Data, indices: tuple[int, ...]) -> Data:
    """A member of an aggregate."""
    for index in indices:
        if value is None:
            return None
        if not isinstance(value, tuple) or index >= len(value):
            raise Stop(StopReason.UNSUPPORTED, f"no member {index}")
        value = value[index]
    return value


def insert(value: Data, element: Data, indices: tuple[int, ...]) -> Data:
    """An aggregate with one member replaced."""
    if not indices:
        return element
    first, *rest = indices
    if not isinstance(value, tuple) or first >= len(value):
        raise Stop(StopReason.UNSUPPORTED, f"no member {first}")
    inner = insert(value[first], element, tuple(rest))
    return (*value[:first], inner, *value[first + 1 :])


def rmw(op: str, old: Data, value: Scalar, width: int) -> Scalar:
    """What `atomicrmw` writes back."""
    if isinstance(old, tuple):
        raise Stop(StopReason.UNSUPPORTED, "atomicrmw of an aggregate")
    if op == "xchg":
        return value
    if op in ("add", "sub", "and", "or", "xor"):
        return evaluate.binary(ir.BinaryOp(op), old, value, width)
    if not isinstance(old, int) or not isinstance(value, int):
        return None
    match op:
        case "nand":
            return ~(old & value) % (1 << width)
        case "umax":
            return max(old, value)
        case "umin":
            return min(old, value)
        case "max" | "min":
            pick = max if op == "max" else min
            return pick(old, value, key=lambda one: evaluate.signed(one, width))
        case _:
            raise Stop(StopReason.UNSUPPORTED, f"atomicrmw {op}")
