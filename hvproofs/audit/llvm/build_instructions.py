# SPDX-License-Identifier: MIT
"""From parsed instructions of LLVM IR to the classes of `ir`; see `build`."""

from __future__ import annotations

from typing import Any

from lark import Token, v_args

from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.build import BARE, RefusedLineError, TopLevel, retype
from hvproofs.audit.llvm.irtypes import FunctionType, IntType, Type, VoidType
from hvproofs.audit.llvm.text import symbol

ONE = ir.ConstInt(IntType(32), 1)


@v_args(inline=True)
class Builder(TopLevel):
    """The rules for instructions."""

    def binary(self, op: Token, words: Any, kind: Type, left: Any, right: Any) -> ir.Instruction:
        if not isinstance(kind, IntType):
            raise RefusedLineError("arithmetic on something that is no integer")
        operands = retype(left, kind), retype(right, kind)
        return ir.Binary(*BARE, ir.BinaryOp(str(op)), *operands, frozenset(words))

    def compare(self, words: Any, kind: Type, left: Any, right: Any) -> ir.Instruction:
        predicate = ir.Predicate(words[-1])
        operands = retype(left, kind), retype(right, kind)
        return ir.Compare(*BARE, predicate, *operands, frozenset(words[:-1]))

    def cast(self, op: Token, words: Any, operand: ir.Value, kind: Type) -> ir.Instruction:
        return ir.Cast(*BARE, ir.CastOp(str(op)), operand, kind, frozenset(words))

    def select(self, _words: Any, condition: Any, then: Any, otherwise: Any) -> ir.Instruction:
        return ir.Select(*BARE, condition, then, otherwise)

    def freeze(self, operand: ir.Value) -> ir.Instruction:
        return ir.Freeze(*BARE, operand)

    def incoming(self, value: ir.Value, block: Token) -> tuple[ir.Value, str]:
        return value, symbol(block)

    def phi(self, _words: Any, kind: Type, *incoming: Any) -> ir.Instruction:
        return ir.Phi(*BARE, kind, tuple((retype(value, kind), block) for value, block in incoming))

    def gep(self, words: Any, *parts: Any) -> ir.Instruction:
        element, base, *indices = parts[1:] if isinstance(parts[0], Token) else parts
        return ir.GetElementPtr(*BARE, element, base, tuple(indices), frozenset(words))

    def load(
        self, words: Any, kind: Type, pointer: Any, ordering: str, align: int = 0
    ) -> ir.Instruction:
        return ir.Load(*BARE, kind, pointer, align, "volatile" in words, ordering)

    def store(
        self, words: Any, value: Any, pointer: Any, ordering: str, align: int = 0
    ) -> ir.Instruction:
        return ir.Store(*BARE, value, pointer, align, "volatile" in words, ordering)

    def alloca(self, _words: Any, kind: Type, *rest: Any) -> ir.Instruction:
        align = next((one for one in rest if isinstance(one, int)), 0)
        count = next((one for one in rest if not isinstance(one, int)), ONE)
        return ir.Alloca(*BARE, kind, count, align)

    def atomicrmw(
        self, words: Any, pointer: Any, value: Any, _ordering: str, _align: int = 0
    ) -> ir.Instruction:
        return ir.AtomicRmw(*BARE, words[-1], pointer, value, "volatile" in words)

    def cmpxchg(
        self, words: Any, pointer: Any, old: Any, new: Any, _ordering: str, _align: int = 0
    ) -> ir.Instruction:
        volatile, weak = "volatile" in words, "weak" in words
        return ir.CompareExchange(*BARE, pointer, old, new, volatile, weak)

    def fence(self, _ordering: str) -> ir.Instruction:
        return ir.Fence(*BARE)

    def extractvalue(self, aggregate: Any, *indices: Token) -> ir.Instruction:
        return ir.ExtractValue(*BARE, aggregate, tuple(map(int, indices)))

    def insertvalue(self, aggregate: Any, element: Any, *indices: Token) -> ir.Instruction:
        return ir.InsertValue(*BARE, aggregate, element, tuple(map(int, indices)))

    def invocation(
        self, _before: Any, kind: Type, callee: Any, arguments: Any, _after: Any
    ) -> ir.Call:
        signature = kind if isinstance(kind, FunctionType) else None
        result = kind.result if isinstance(kind, FunctionType) else kind
        if isinstance(callee, ir.InlineAsm):
            callee = ir.InlineAsm(result, callee.template, callee.constraints, callee.sideeffect)
        return ir.Call(*BARE, result, callee, arguments, signature)

    def bundles(self, text: Token) -> str:
        return str(text)

    def call(self, _word: Token, call: ir.Call, bundles: str = "") -> ir.Instruction:
        return ir.Call(*BARE, call.type, call.callee, call.arguments, call.signature, bundles)

    def callbr(self, call: ir.Call, default: str, *indirect: str) -> ir.Instruction:
        return ir.CallBranch(*BARE, call, default, indirect)

    def ret(self, kind: Type, value: ir.Value | None = None) -> ir.Instruction:
        if (value is None) != isinstance(kind, VoidType):
            raise RefusedLineError("a value returned that does not fit its type")
        return ir.Return(*BARE, None if value is None else retype(value, kind))

    def jump(self, target: str) -> ir.Instruction:
        return ir.Jump(*BARE, target)

    def branch(self, condition: ir.Value, then: str, otherwise: str) -> ir.Instruction:
        return ir.Branch(*BARE, condition, then, otherwise)

    def case(self, value: ir.Value, target: str) -> tuple[int, str]:
        if not isinstance(value, ir.ConstInt):
            raise RefusedLineError("a case that is no integer")
        return value.value, target

    def switch(self, value: ir.Value, default: str, *cases: Any) -> ir.Instruction:
        return ir.Switch(*BARE, value, default, cases)

    def unreachable(self) -> ir.Instruction:
        return ir.Unreachable(*BARE)
