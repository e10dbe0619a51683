# SPDX-License-Identifier: MIT
"""A parser of C expressions for the judge: text to a tree of tuples.

Written from the C11 grammar (6.5) and SEMANTICS.md, section 6; it shares nothing with the
parser of the tool.

Nodes: ("num", value, type) ("name", text) ("un", op, x) ("bin", op, x, y) ("cast", type, x)
("cond", c, a, b) ("fn", name, type or None, a, b) ("largest", bound name, predicate).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

Node = tuple[Any, ...]


class MalformedError(Exception):
    """No expression of the language."""


@dataclass(frozen=True)
class CType:
    """An integer type of the data model LP64."""

    name: str
    bits: int
    signed: bool
    rank: int  # C11 6.3.1.1

    @property
    def low(self) -> int:
        return -(1 << (self.bits - 1)) if self.signed else 0

    @property
    def high(self) -> int:
        return (1 << (self.bits - self.signed)) - 1

    def holds(self, value: int) -> bool:
        return self.low <= value <= self.high

    def wrap(self, value: int) -> int:
        value &= (1 << self.bits) - 1
        return value - (1 << self.bits) if self.signed and value > self.high else value


BOOL = CType("bool", 1, False, 0)
U8, S8 = CType("u8", 8, False, 1), CType("s8", 8, True, 1)
U16, S16 = CType("u16", 16, False, 2), CType("s16", 16, True, 2)
UINT, INT = CType("unsigned int", 32, False, 3), CType("int", 32, True, 3)
ULONG, LONG = CType("unsigned long", 64, False, 4), CType("long", 64, True, 4)
ULLONG, LLONG = CType("unsigned long long", 64, False, 5), CType("long long", 64, True, 5)
TYPES = {
    "bool": BOOL, "u8": U8, "s8": S8, "u16": U16, "s16": S16, "u32": UINT, "s32": INT,
    "u64": ULLONG, "s64": LLONG, "int": INT, "long": LONG, "size_t": ULONG, "short": S16,
    "unsigned": UINT, "unsigned int": UINT, "unsigned long": ULONG, "unsigned short": U16,
    "unsigned char": U8, "signed char": S8, "long long": LLONG, "unsigned long long": ULLONG,
}  # fmt: skip
WORDS = {word for name in TYPES for word in name.split()}
TOKEN = re.compile(
    r"\s*(0[xX][0-9a-fA-F]+\w*|\d+\w*|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*|<<|>>|<=|>=|==|!=|&&|\|\||\+\+|--|"
    r"[-+*/%&|^~!<>?:(),=])"
)
LEVELS = [["||"], ["&&"], ["|"], ["^"], ["&"], ["==", "!="], ["<=", ">=", "<", ">"],
          ["<<", ">>"], ["+", "-"], ["*", "/", "%"]]  # fmt: skip
SUFFIXES = {"": (INT, LONG, LLONG), "u": (UINT, ULONG, ULLONG), "l": (LONG, LLONG),
            "ul": (ULONG, ULLONG), "ll": (LLONG,), "ull": (ULLONG,)}  # fmt: skip


def tokens(text: str) -> list[str]:
    found, at, text = [], 0, text.rstrip()
    while at < len(text):
        match = TOKEN.match(text, at)
        if match is None:
            raise MalformedError(text[at:])
        found.append(match[1])
        at = match.end()
    return found


def number(text: str) -> Node:
    """A literal, typed as C11 6.4.4.1 says."""
    match = re.fullmatch(r"(0[xX][0-9a-fA-F]+|\d+)(\w*)", text)
    assert match is not None
    digits, suffix = match[1], match[2]
    if "lL" in suffix or "Ll" in suffix or re.fullmatch("0[0-9]*[89][0-9]*", digits):
        raise MalformedError(text)
    suffix = suffix.lower().replace("llu", "ull").replace("lu", "ul")
    if suffix not in SUFFIXES:
        raise MalformedError(text)
    decimal = digits[0] != "0" or digits == "0"
    value = int(digits, 10 if decimal else 16 if digits[1] in "xX" else 8)
    for ctype in SUFFIXES[suffix]:
        unsigned = next(t for t in (UINT, ULONG, ULLONG) if t.rank == ctype.rank)
        if ctype.holds(value):
            return ("num", value, ctype)
        if not decimal and unsigned.holds(value):
            return ("num", value, unsigned)
    raise MalformedError(text)


class Parser:
    """Recursive descent over one expression."""

    def __init__(self, text: str) -> None:
        self.rest = tokens(text)[::-1]

    def peek(self) -> str:
        return self.rest[-1] if self.rest else ""

    def take(self, wanted: str = "") -> str:
        token = self.peek()
        if not token or (wanted and token != wanted):
            raise MalformedError(f"{token!r}, not {wanted!r}")
        return self.rest.pop()

    def type_name(self) -> CType | None:
        words: list[str] = []
        while self.peek() in WORDS:
            words.append(self.take())
        if words and " ".join(words) not in TYPES:
            raise MalformedError(" ".join(words))
        return TYPES[" ".join(words)] if words else None

    def conditional(self) -> Node:
        condition = self.binary(0)
        if self.peek() != "?":
            return condition
        self.take()
        then = self.conditional()
        self.take(":")
        return ("cond", condition, then, self.conditional())

    def binary(self, level: int) -> Node:
        if level == len(LEVELS):
            return self.unary()
        left = self.binary(level + 1)
        while self.peek() in LEVELS[level]:
            operator = self.take()
            left = ("bin", operator, left, self.binary(level + 1))
        return left

    def unary(self) -> Node:
        if self.peek() and self.peek() in "-+!~":
            return ("un", self.take(), self.unary())
        if self.peek() == "(" and len(self.rest) > 1 and self.rest[-2] in WORDS:
            self.take()
            ctype = self.type_name()
            self.take(")")
            return ("cast", ctype, self.unary())
        return self.primary()

    def primary(self) -> Node:
        word = self.take()
        if word == "(":
            inner = self.conditional()
            self.take(")")
            return inner
        if word[0].isdigit():
            return number(word)
        if word in ("sizeof", "largest", "min", "max", "min_t", "max_t", "ALIGN", "DIV_ROUND_UP"):
            return self.call(word)
        if not (word[0].isalpha() or word[0] == "_"):
            raise MalformedError(word)
        return ("name", word)

    def call(self, function: str) -> Node:
        self.take("(")
        if function == "sizeof":
            ctype = self.type_name()
            name = None if ctype else self.take()
            self.take(")")
            if ctype:
                return ("num", max(1, ctype.bits // 8), ULONG)
            return ("name", f"sizeof({name})")
        if function == "largest":
            name = self.take()
            self.take(":")
            inner = self.conditional()
            self.take(")")
            return ("largest", name, inner)
        ctype = None
        if function.endswith("_t"):
            ctype = self.type_name()
            self.take(",")
        first = self.conditional()
        self.take(",")
        second = self.conditional()
        self.take(")")
        return ("fn", function, ctype, first, second)


@cache
def parse(text: str) -> Node:
    """The tree of an expression; raises MalformedError."""
    parser = Parser(text)
    node = parser.conditional()
    if parser.rest:
        raise MalformedError(f"{parser.peek()!r} is left over")
    return node


@cache
def parse_let(text: str) -> tuple[CType, str, Node]:
    """Type, name and initialiser of a definition; raises MalformedError."""
    parser = Parser(text)
    ctype, name = parser.type_name(), parser.take()
    parser.take("=")
    if ctype is None:
        raise MalformedError(text)
    node = parser.conditional()
    if parser.rest:
        raise MalformedError(text)
    return ctype, name, node


def names(node: Node) -> frozenset[str]:
    """The free names of a tree."""
    match node:
        case ("num", *_):
            return frozenset()
        case ("name", text):
            return frozenset({text})
        case ("largest", bound, inner):
            return names(inner) - {bound}
    found: frozenset[str] = frozenset()
    for part in node[1:]:
        if isinstance(part, tuple):
            found |= names(part)
    return found
