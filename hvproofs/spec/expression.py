# SPDX-License-Identifier: MIT
"""C expressions as syntax: what is written, and where (SEMANTICS.md, section 6).

The grammar is in `expression.lark`. Every node keeps the offset of its first
character, so that a fault found later points into the text.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from hvproofs.spec.ctypes import CType

MAX_LENGTH = 4096  # characters of one expression
MAX_DEPTH = 64  # nesting of one expression


@dataclass(frozen=True, slots=True)
class NumberTerm:
    """An integer constant."""

    at: int  # offset of the first character
    depth: int  # nesting below this node
    value: int  # as written
    ctype: CType  # as C11 6.4.4.1 types it


@dataclass(frozen=True, slots=True)
class Name:
    """A name such as `n`, `in.variable` or a local definition's."""

    at: int
    depth: int
    name: str


@dataclass(frozen=True, slots=True)
class SizeOf:
    """`sizeof(in.header)`: a size_t."""

    at: int
    depth: int
    name: str


@dataclass(frozen=True, slots=True)
class Unary:
    """`-a`, `+a`, `!a` or `~a`."""

    at: int
    depth: int
    operator: str
    operand: Expression


@dataclass(frozen=True, slots=True)
class BinaryTerm:
    """`a + b` and the like, `&&` and `||` among them."""

    at: int
    depth: int
    operator: str
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Conditional:
    """`condition ? then : otherwise`."""

    at: int
    depth: int
    condition: Expression
    then: Expression
    otherwise: Expression


@dataclass(frozen=True, slots=True)
class CastTerm:
    """`(type)operand`."""

    at: int
    depth: int
    ctype: CType
    operand: Expression


@dataclass(frozen=True, slots=True)
class CallTerm:
    """`min`, `max`, `min_t`, `max_t`, `ALIGN` or `DIV_ROUND_UP`; `ctype` where it names one."""

    at: int
    depth: int
    function: str
    ctype: CType | None
    left: Expression
    right: Expression


@dataclass(frozen=True, slots=True)
class Largest:
    """`largest(n: predicate)`: the greatest n in 1..4095 for which it holds, or 0."""

    at: int
    depth: int
    name: str
    predicate: Expression


Expression = (
    NumberTerm | Name | SizeOf | Unary | BinaryTerm | Conditional | CastTerm | CallTerm | Largest
)


@dataclass(frozen=True, slots=True)
class Definition:
    """`u32 S = ...`: a typed local."""

    at: int  # offset of the first character
    ctype: CType  # the value is converted to it
    name: str  # must not be defined before
    value: Expression


class ExpressionError(Exception):
    """A fault at an offset of one expression; `spec` turns it into a located diagnostic."""

    def __init__(self, at: int, message: str, expected: str = "", hint: str = "") -> None:
        """`at` is an offset in characters."""
        super().__init__(message)
        self.at = at
        self.expected = expected
        self.hint = hint


@lru_cache(maxsize=4096)
def parse_expression(text: str) -> Expression:
    """The syntax of one expression; raises ExpressionError. Kept: a call each asks again."""
    from hvproofs.spec.expression_parser import parse

    expression: Expression = parse(text, "start")
    return expression


@lru_cache(maxsize=4096)
def parse_definition(text: str) -> Definition:
    """The syntax of one local definition, `type name = expression`; raises ExpressionError."""
    from hvproofs.spec.expression_parser import parse

    definition: Definition = parse(text, "definition")
    return definition


def names(node: Expression) -> frozenset[str]:
    """The names that an expression speaks of, inside `largest` too."""
    match node:
        case Name() | SizeOf():
            return frozenset({node.name})
        case NumberTerm():
            return frozenset()
        case Unary() | CastTerm():
            return names(node.operand)
        case BinaryTerm() | CallTerm():
            return names(node.left) | names(node.right)
        case Conditional():
            return names(node.condition) | names(node.then) | names(node.otherwise)
        case Largest():
            return names(node.predicate)
