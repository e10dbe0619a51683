# SPDX-License-Identifier: MIT
"""Which bits of the values of a function are something, and not left over or undefined."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.subject import Code
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.irtypes import IntType
from hvproofs.audit.llvm.unset import PREFIX as UNSET
from hvproofs.audit.symbolic.conditions import (
    FALSE,
    TRUE,
    all_of,
    any_of,
    is_false,
    is_true,
    negated,
)
from hvproofs.terms.term import Op, Term

BYTE = 8  # bits
Bits = tuple[Term, ...]  # for each bit, from the lowest: that it is something
ALL: Bits = (TRUE,) * BYTE
NONE: Bits = (FALSE,) * BYTE
_POINTER = 64  # bits of what is no integer
_MASKS = (ir.BinaryOp.AND, ir.BinaryOp.OR, ir.BinaryOp.XOR)


def none_of(value: ir.Value) -> Bits:
    """A byte read through a pointer of which nothing is known: set, for all that is known."""
    return NONE if isinstance(value, ir.ConstUndef) else ALL


def joined(ways: Sequence[tuple[Term, Bits]]) -> Bits:
    """What is something on each of several ways, one of which was taken."""
    if all(bits == ways[0][1] for _, bits in ways[1:]):
        return ways[0][1]
    edges = [negated(edge) for edge, _ in ways]
    known: dict[tuple[int, ...], Term] = {}  # most bits are like their neighbours
    found: list[Term] = []
    for column in zip(*(bits for _, bits in ways), strict=True):
        key = tuple(map(id, column))
        if key not in known:
            pairs = zip(edges, column, strict=True)
            known[key] = all_of(any_of(pair) for pair in pairs)
        found.append(known[key])
    return tuple(found)


def either(when: Term, then: Bits, otherwise: Bits) -> Bits:
    """The bits of `then` where the condition holds, else the others."""
    known: dict[tuple[int, int], Term] = {}  # most bits are like their neighbours
    found: list[Term] = []
    for new, old in zip(then, otherwise, strict=True):
        key = (id(new), id(old))
        if key not in known:
            left = old if is_true(new) else all_of((negated(when), old))
            known[key] = any_of((all_of((when, new)), left))
        found.append(known[key])
    return tuple(found)


def lacks(code: Code, taken: Term, before: Bits, behind: Bits) -> Iterator[int]:
    """The bits that are something before a round of a loop and may not be behind it."""
    kept: dict[tuple[int, int], bool] = {}  # most bits are like their neighbours
    for index, (old, new) in enumerate(zip(before, behind, strict=True)):
        if new is old or is_false(old) or is_true(new):
            continue
        key = (id(old), id(new))
        if key not in kept:
            more = new.op is Op.OR and any(one is old for one in new.args)
            kept[key] = more or code.follows([taken, old], new)
        if not kept[key]:
            yield index


class BitValues:
    """The values of one pass over a function; those not listed are something."""

    def __init__(self, code: Code, broken: set[tuple[str, object, int]]) -> None:
        """`broken` are the bits of values, by header, that a loop was found not to keep."""
        self._code, self._broken = code, broken
        self._known: dict[str, Bits] = {}

    def of(self, value: ir.Value) -> Bits:
        """The bits of an operand."""
        match value:
            case ir.ConstUndef():
                return (FALSE,) * _width(value)
            case ir.Local(name=name) if name.startswith(UNSET):
                return (FALSE,) * _width(value)  # of a local variable that begins
            case ir.Local(name=name) if name in self._known:
                return self._known[name]
            case _:
                return (TRUE,) * _width(value)

    def step(self, spot: Spot, one: ir.Instruction, read: Callable[[ir.Value, int], Bits]) -> None:
        """Work an instruction out; `read` gives a byte behind a pointer."""
        if not one.result:
            return
        match one:
            case ir.Load(type=kind, pointer=pointer):
                width = kind.bits if isinstance(kind, IntType) else _POINTER
                bytes_ = [read(pointer, byte) for byte in range(-(-width // BYTE))]
                found = tuple(bit for byte in bytes_ for bit in byte)[:width]
            case ir.Phi(incoming=incoming):
                found = self._met(spot, one, incoming)
            case ir.Call() | ir.Alloca() | ir.AtomicRmw() | ir.CompareExchange():
                return
            case _ if all(is_true(bit) for each in _operands(one) for bit in self.of(each)):
                return
            case _:
                found = self._made(one)
        if not all(map(is_true, found)):
            self._known[one.result] = found

    def lost_in_rounds(self) -> Iterator[tuple[str, object, int]]:
        """The bits that loops were taken to hand on and do not: header, phi, bit."""
        graph = self._code.graph
        for spot, one in graph.instructions():
            if isinstance(one, ir.Phi) and spot.block in graph.headers:
                for value, source in one.incoming:
                    if source in graph.order and graph.is_back(source, spot.block):
                        taken = self._code.evaluated.edges[source, spot.block]
                        before = self.of(ir.Local(one.type, one.result))
                        for index in lacks(self._code, taken, before, self.of(value)):
                            yield spot.block, one.result, index

    def _met(self, spot: Spot, one: ir.Phi, incoming: Sequence[tuple[ir.Value, str]]) -> Bits:
        graph = self._code.graph
        ways = [
            (self._code.evaluated.edges[source, spot.block], self.of(value))
            for value, source in incoming
            if source in graph.order and not graph.is_back(source, spot.block)
        ]
        return tuple(
            FALSE if (spot.block, one.result, index) in self._broken else bit
            for index, bit in enumerate(joined(ways))
        )

    def _made(self, one: ir.Instruction) -> Bits:
        match one:
            case ir.Cast(op=ir.CastOp.TRUNC, operand=operand, type=IntType(width)):
                return self.of(operand)[:width]
            case ir.Cast(op=ir.CastOp.ZEXT, operand=operand, type=IntType(width)):
                bits = self.of(operand)
                return (*bits, *((TRUE,) * (width - len(bits))))
            case ir.Binary(op=op, left=left, right=ir.ConstInt(value=number)):
                return _with_constant(op, self.of(left), number)
            case ir.Binary(op=op, left=x, right=y) if op in _MASKS:
                return tuple(all_of(pair) for pair in zip(self.of(x), self.of(y), strict=True))
            case ir.Select(condition=condition, then=then, otherwise=otherwise):
                chosen = all_of(self.of(condition))
                sides = zip(self.of(then), self.of(otherwise), strict=True)
                return tuple(all_of((chosen, *pair)) for pair in sides)
            case ir.Freeze(operand=operand):
                return self.of(operand)
            case ir.InsertValue(aggregate=ir.ConstUndef(), element=element):
                return (all_of(self.of(element)),) * _POINTER
            case ir.Cast(type=IntType(width)):
                return (all_of(self.of(one.operand)),) * width
            case ir.Compare():
                return (all_of(bit for each in _operands(one) for bit in self.of(each)),)
            case _:
                whole = all_of(bit for each in _operands(one) for bit in self.of(each))
                width = len(self.of(one.left)) if isinstance(one, ir.Binary) else _POINTER
                return (whole,) * width


def _with_constant(op: ir.BinaryOp, bits: Bits, constant: int) -> Bits:
    """Some bits combined with a constant, which wins where it decides by itself."""
    match op:
        case ir.BinaryOp.AND:
            return tuple(bit if constant >> i & 1 else TRUE for i, bit in enumerate(bits))
        case ir.BinaryOp.OR:
            return tuple(TRUE if constant >> i & 1 else bit for i, bit in enumerate(bits))
        case ir.BinaryOp.XOR:
            return bits
        case ir.BinaryOp.SHL if constant < len(bits):
            return ((TRUE,) * constant + bits)[: len(bits)]
        case ir.BinaryOp.LSHR if constant < len(bits):
            return bits[constant:] + (TRUE,) * constant
        case _:
            return (all_of(bits),) * len(bits)


def _width(value: ir.Value) -> int:
    return value.type.bits if isinstance(value.type, IntType) else _POINTER


def _operands(one: ir.Instruction) -> Iterator[ir.Value]:
    match one:
        case ir.Binary(left=left, right=right) | ir.Compare(left=left, right=right):
            yield from (left, right)
        case ir.Cast(operand=operand) | ir.Freeze(operand=operand):
            yield operand
        case ir.GetElementPtr(base=base):
            yield base
        case ir.Select(condition=condition, then=then, otherwise=otherwise):
            yield from (condition, then, otherwise)
        case ir.ExtractValue(aggregate=aggregate):
            yield aggregate
        case ir.InsertValue(aggregate=aggregate, element=element):
            yield from (() if isinstance(aggregate, ir.ConstUndef) else (aggregate,))
            yield element
        case _:
            return
