# SPDX-License-Identifier: MIT
"""The parser of C expressions: the grammar of `expression.lark`, reduced to nodes.

Apart from the nodes because the parsing library is slow to import, and most
commands parse nothing.
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Any

from lark import Lark, Token, Transformer, v_args
from lark.exceptions import UnexpectedCharacters, UnexpectedInput, VisitError

from hvproofs.spec import ctypes
from hvproofs.spec.ctypes import CType
from hvproofs.spec.expression import (
    MAX_DEPTH,
    MAX_LENGTH,
    BinaryTerm,
    CallTerm,
    CastTerm,
    Conditional,
    Definition,
    Expression,
    ExpressionError,
    Largest,
    Name,
    NumberTerm,
    SizeOf,
    Unary,
)


def _deep(at: int, *parts: Expression) -> int:
    depth = 1 + max((part.depth for part in parts), default=0)
    if depth > MAX_DEPTH:
        raise ExpressionError(at, f"expression nested deeper than {MAX_DEPTH} levels")
    return depth


@v_args(inline=True)
class _Builder(Transformer[Token, Any]):
    """Builds the nodes bottom up while the parser reduces; nothing recurses."""

    def number(self, token: Token) -> NumberTerm:
        typed = ctypes.literal(token)
        if typed is None:
            expected = "64 bits, octal after a 0, and as suffix at most u with l or ll"
            raise ExpressionError(_at(token), f"no C integer constant: {token}", expected)
        return NumberTerm(_at(token), 1, *typed)

    def name(self, token: Token) -> Name:
        return Name(_at(token), 1, str(token))

    def size_of(self, token: Token) -> SizeOf:
        return SizeOf(_at(token), 1, str(token))

    def size_of_type(self, token: Token) -> NumberTerm:
        return NumberTerm(_at(token), 1, ctypes.named(token).size, CType.ULONG)

    def unary(self, operator: Token, operand: Expression) -> Unary:
        return Unary(_at(operator), _deep(_at(operator), operand), str(operator), operand)

    def binary(self, left: Expression, operator: Token, right: Expression) -> BinaryTerm:
        return BinaryTerm(left.at, _deep(left.at, left, right), str(operator), left, right)

    def binary_and_then(self, left: Expression, right: Expression) -> BinaryTerm:
        return BinaryTerm(left.at, _deep(left.at, left, right), "&&", left, right)

    def binary_or_else(self, left: Expression, right: Expression) -> BinaryTerm:
        return BinaryTerm(left.at, _deep(left.at, left, right), "||", left, right)

    def conditional(self, c: Expression, t: Expression, e: Expression) -> Conditional:
        return Conditional(c.at, _deep(c.at, c, t, e), c, t, e)

    def cast(self, ctype: Token, operand: Expression) -> CastTerm:
        return CastTerm(_at(ctype), _deep(_at(ctype), operand), ctypes.named(ctype), operand)

    def call(self, function: Token, left: Expression, right: Expression) -> CallTerm:
        at = _at(function)
        return CallTerm(at, _deep(at, left, right), str(function), None, left, right)

    def typed_call(self, function: Token, ctype: Token, a: Expression, b: Expression) -> CallTerm:
        at = _at(function)
        return CallTerm(at, _deep(at, a, b), str(function), ctypes.named(ctype), a, b)

    def largest(self, name: Token, predicate: Expression) -> Largest:
        return Largest(_at(name), _deep(_at(name), predicate), _new_name(name), predicate)

    def definition(self, ctype: Token, name: Token, value: Expression) -> Definition:
        return Definition(_at(ctype), ctypes.named(ctype), _new_name(name), value)


def _at(token: Token) -> int:
    return token.start_pos or 0


@cache
def _parser() -> Lark:
    grammar = resources.files("hvproofs.spec").joinpath("expression.lark").read_text("utf-8")
    return Lark(grammar, parser="lalr", start=["start", "definition"], transformer=_Builder())


# C11 6.4.1, GNU's and C23's words, and what the kernel's headers define as if they were.
_KEYWORDS = frozenset({
    "auto", "break", "case", "char", "const", "continue", "default", "do", "double", "else",
    "enum", "extern", "float", "for", "goto", "if", "inline", "int", "long", "register",
    "restrict", "return", "short", "signed", "sizeof", "static", "struct", "switch", "typedef",
    "union", "unsigned", "void", "volatile", "while", "_Alignas", "_Alignof", "_Atomic",
    "_Bool", "_Complex", "_Generic", "_Imaginary", "_Noreturn", "_Static_assert",
    "_Thread_local", "alignas", "alignof", "asm", "bool", "constexpr", "false", "nullptr",
    "static_assert", "thread_local", "true", "typeof", "typeof_unqual", "NULL",
})  # fmt: skip
_FUNCTIONS = frozenset({"min", "max", "min_t", "max_t", "ALIGN", "DIV_ROUND_UP", "largest"})


def _new_name(token: Token) -> str:
    """A name that is brought into scope: a plain identifier which has no meaning yet."""
    kind = (
        "a part of something" if "." in token
        else "a type" if ctypes.is_named(token)
        else "a keyword of C" if token in _KEYWORDS
        else "a function" if token in _FUNCTIONS
        else ""
    )  # fmt: skip
    if kind:
        raise ExpressionError(
            _at(token), f"'{token}' is {kind}", "a plain C identifier", "another name"
        )
    return str(token)


# What the parser's terminals are called in messages.
_READABLE = {
    "NUMBER": "a number", "NAME": "a name", "LPAR": "'('", "RPAR": "')'", "SIZEOF": "sizeof",
    "MINUS": "'-'", "PLUS": "'+'", "$END": "the end", "QMARK": "'?'", "COLON": "':'",
    "COMMA": "','", "TYPE": "a type", "EQUAL": "'='",
}  # fmt: skip


def _expected(error: UnexpectedInput) -> str:
    # UnexpectedToken has `accepts`/`expected`, UnexpectedCharacters has `allowed`.
    names: set[str] = set(getattr(error, "expected", None) or getattr(error, "allowed", None) or ())
    words = sorted({_READABLE[name] for name in names if name in _READABLE})
    others = len(names) > len(words)
    return " or ".join(words + (["an operator"] if others and "'('" not in words else []))


def parse(text: str, start: str) -> Any:
    """Parse from a start rule, `start` or `definition`; raises ExpressionError."""
    if len(text) > MAX_LENGTH:
        raise ExpressionError(0, f"expression longer than {MAX_LENGTH} characters")
    try:
        return _parser().parse(text, start=start)
    except VisitError as error:
        if isinstance(error.orig_exc, ExpressionError):
            raise error.orig_exc from None
        raise
    except UnexpectedInput as error:
        at = error.pos_in_stream if error.pos_in_stream is not None else len(text)
        token = getattr(error, "token", None)
        hint = ""
        if text[at : at + 2] in ("++", "--"):
            found = f"unexpected '{text[at : at + 2]}'"
            hint = f"C reads it as one operator: put a space or brackets between two '{text[at]}'"
        elif isinstance(error, UnexpectedCharacters):
            found = f"unexpected character {text[at]!r}"
        elif token is not None and token.type == "$END":
            at, found = len(text), "expression ends too early"
        else:
            found = f"unexpected {str(token)!r}"
        raise ExpressionError(at, found, _expected(error), hint) from None
