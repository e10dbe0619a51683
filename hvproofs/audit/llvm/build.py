# SPDX-License-Identifier: MIT
"""From parsed lines of LLVM IR to the classes of `ir`.

Each method is named after the rule of `llvm.lark` it serves and gets that
rule's children. An instruction leaves here without its result, its line and
its debug location: the reader, which knows them, puts them in.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from lark import Token, Transformer, v_args

from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.irtypes import (
    ArrayType,
    FunctionType,
    IntType,
    NamedType,
    OtherType,
    PointerType,
    StructType,
    Type,
    VoidType,
)
from hvproofs.audit.llvm.metadata import unescape
from hvproofs.audit.llvm.text import symbol

BARE = ("", None, 0)  # result, location and line, filled in by the reader
MAX_INT_BITS = 4096  # wider integers than any guest has are refused


@dataclass(frozen=True, slots=True)
class Header:
    """A function's header."""

    name: str
    result: Type
    parameters: tuple[ir.Parameter, ...]
    variadic: bool
    linkage: str


@dataclass(frozen=True, slots=True)
class Trait:
    """What follows a variable's initialiser; each trait fills in one of these."""

    section: str = ""  # empty when it is not this one
    align: int = 0  # bytes; 0 when it is not this one


class RefusedLineError(ValueError):
    """The line fits the grammar and still makes no sense to the audit."""


def retype(value: ir.Value, kind: Type) -> ir.Value:
    """A value parsed before its type was known, with its type."""
    match value:
        case ir.ConstInt(_, number) if isinstance(kind, IntType):
            return ir.ConstInt(kind, number % (1 << kind.bits))
        case ir.ConstInt() | ir.InlineAsm():
            raise RefusedLineError("an integer that is not of an integer type")
        case _:
            return replace(value, type=kind)


def text_of(token: Token) -> str:
    """The contents of a quoted string."""
    return unescape(token[token.index('"') + 1 : -1])


@v_args(inline=True)
class Types(Transformer[Token, Any]):
    """The rules for types, words and attributes."""

    def int_type(self, token: Token) -> Type:
        bits = int(token[1:])
        if bits > MAX_INT_BITS:
            raise RefusedLineError(f"an integer of {bits} bits")
        return IntType(bits)

    def pointer_type(self, space: Token | None = None) -> Type:
        return PointerType(int(space[10:-1]) if space else 0)

    def void_type(self) -> Type:
        return VoidType()

    def array_type(self, count: Token, element: Type) -> Type:
        return ArrayType(int(count), element)

    def struct_type(self, *members: Type) -> Type:
        return StructType(members, packed=False)

    def packed_type(self, *members: Type) -> Type:
        return StructType(members, packed=True)

    def named_type(self, name: Token) -> Type:
        return NamedType(symbol(name))

    def vector_type(self, *parts: Any) -> Type:
        return OtherType("vector " + " ".join(map(str, parts)))

    def other_type(self, name: Token) -> Type:
        return OtherType(str(name))

    def words(self, *words: Token) -> tuple[str, ...]:
        return tuple(map(str, words))

    def ordering(self, *words: Token) -> str:
        return " ".join(words)

    def align(self, count: Token) -> int:
        return int(count)

    def alignment(self, count: int) -> int:
        return count

    def attribute(self, *tokens: Token) -> str:
        return "=".join(tokens)

    def attribute_align(self, count: Token) -> str:
        return f"align {count}"

    def attribute_typed(self, name: Token, kind: Type) -> tuple[str, Type]:
        return str(name), kind

    def attributes(self, *found: Any) -> tuple[Any, ...]:
        return found

    def signature(self, *parts: Any) -> tuple[tuple[Type, ...], bool]:
        variadic = bool(parts) and isinstance(parts[-1], Token)
        return (parts[:-1] if variadic else parts), variadic

    def call_type(self, result: Type, signature: Any = None) -> Type:
        if signature is None:
            return result
        return FunctionType(result, signature[0], signature[1])


@v_args(inline=True)
class Values(Types):
    """The rules for values; their types are put in by `typed`."""

    def typed(self, kind: Type, value: ir.Value) -> ir.Value:
        return retype(value, kind)

    def integer(self, token: Token) -> ir.Value:
        return ir.ConstInt(VoidType(), int(token))

    def local(self, token: Token) -> ir.Value:
        return ir.Local(VoidType(), symbol(token))

    def global_name(self, token: Token) -> ir.Value:
        return ir.Global(VoidType(), symbol(token))

    def constant(self, token: Token) -> ir.Value:
        match str(token):
            case "true":
                return ir.ConstInt(VoidType(), 1)
            case "false":
                return ir.ConstInt(VoidType(), 0)
            case "undef":
                return ir.ConstUndef(VoidType(), poison=False)
            case "poison":
                return ir.ConstUndef(VoidType(), poison=True)
            case "null" | "zeroinitializer":
                return ir.ConstNull(VoidType())
            case _:
                return ir.OtherValue(VoidType(), str(token))

    def string(self, token: Token) -> ir.Value:
        return ir.ConstBytes(VoidType(), text_of(token).encode("latin-1"))

    def other_value(self, token: Token) -> ir.Value:
        return ir.OtherValue(VoidType(), str(token))

    def aggregate(self, *elements: ir.Value) -> ir.Value:
        return ir.ConstAggregate(VoidType(), elements)

    def expression(self, value: ir.Value) -> ir.Value:
        return value

    def constant_gep(self, _words: Any, *parts: Any) -> ir.Value:
        element, base, *indices = parts[1:] if isinstance(parts[0], Token) else parts
        return ir.ConstAddress(PointerType(), element, base, tuple(indices))

    def constant_cast(self, op: Token, _words: Any, operand: ir.Value, kind: Type) -> ir.Value:
        return ir.ConstExpr(kind, ir.CastOp(str(op)), (operand,))

    def constant_binary(self, op: Token, _words: Any, left: Any, right: Any) -> ir.Value:
        return ir.ConstExpr(left.type, ir.BinaryOp(str(op)), (left, right))

    def callee_global(self, token: Token) -> ir.Value:
        return ir.Global(PointerType(), symbol(token))

    def callee_local(self, token: Token) -> ir.Value:
        return ir.Local(PointerType(), symbol(token))

    def callee_constant(self, value: ir.Value) -> ir.Value:
        return retype(value, PointerType())

    def callee_asm(self, words: tuple[str, ...], template: Token, constraints: Token) -> ir.Value:
        effect = "sideeffect" in words
        return ir.InlineAsm(VoidType(), text_of(template), text_of(constraints), effect)

    def argument(self, kind: Type, attributes: tuple[Any, ...], value: ir.Value) -> ir.Argument:
        typed: dict[str, Type] = dict(one for one in attributes if isinstance(one, tuple))
        plain = tuple(one for one in attributes if isinstance(one, str))
        named = tuple(f"{name}(...)" for name in typed)
        return ir.Argument(
            retype(value, kind), plain + named, typed.get("byval"), typed.get("elementtype")
        )

    def arguments(self, *found: ir.Argument) -> tuple[ir.Argument, ...]:
        return found

    def label(self, token: Token) -> str:
        return symbol(token)


@v_args(inline=True)
class TopLevel(Values):
    """The rules for functions, structures and variables."""

    def parameter(self, kind: Type, attributes: tuple[Any, ...], name: Token) -> ir.Parameter:
        texts = tuple(one if isinstance(one, str) else f"{one[0]}(...)" for one in attributes)
        return ir.Parameter(kind, symbol(name), texts)

    def variadic(self, _token: Token) -> None:
        return None

    def function(self, attributes: Any, result: Type, name: Token, *rest: Any) -> Header:
        found = rest[:-1]
        parameters = tuple(one for one in found if one is not None)
        known = ("internal", "private", "available_externally", "linkonce_odr", "weak", "linkonce")
        linkage = next((one for one in attributes if one in known), "")
        return Header(symbol(name), result, parameters, None in found, linkage)

    def opaque(self, *_nothing: Any) -> None:
        return None

    def structure(self, name: Token, body: Type | None) -> tuple[str, StructType | None]:
        if isinstance(body, StructType):
            return symbol(name), replace(body, name=symbol(name))
        return symbol(name), None

    def section(self, name: Token) -> Trait:
        return Trait(section=text_of(name))

    def trait(self, found: str | tuple[str, Type]) -> Trait:
        if isinstance(found, str) and found.startswith("align "):
            return Trait(align=int(found[6:]))
        return Trait()

    def storage(self, word: Token) -> str:
        return str(word)

    def variable(
        self, name: Token, attributes: Any, storage: str, kind: Type, *rest: Any
    ) -> ir.GlobalVariable:
        traits = [one for one in rest if isinstance(one, Trait)]
        values = [one for one in rest if not isinstance(one, Trait)]
        value = retype(values[0], kind) if values else None
        section = next((one.section for one in traits if one.section), "")
        align = next((one.align for one in traits if one.align), 0)
        internal = "internal" in attributes or "private" in attributes
        declared = "external" in attributes or "extern_weak" in attributes
        return ir.GlobalVariable(
            symbol(name), kind, value, storage == "constant", align, section, internal, declared
        )
