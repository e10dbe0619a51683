# SPDX-License-Identifier: MIT
"""C's integer types on LP64, with their promotions and conversions (C11 6.3.1)."""

from __future__ import annotations

import re
from enum import Enum


class CType(Enum):
    """An integer type: (bits, signed, rank). `size_t` is `unsigned long`."""

    BOOL = (1, False, 0)
    U8 = (8, False, 1)
    S8 = (8, True, 1)
    U16 = (16, False, 2)
    S16 = (16, True, 2)
    INT = (32, True, 3)
    U32 = (32, False, 3)
    LONG = (64, True, 4)
    ULONG = (64, False, 4)
    LLONG = (64, True, 5)
    ULLONG = (64, False, 5)

    @property
    def width(self) -> int:
        """Bits of the value; memory for a bool is a byte of its own."""
        return self.value[0]

    @property
    def signed(self) -> bool:
        """Whether the type has negative values."""
        return self.value[1]

    @property
    def rank(self) -> int:
        """Conversion rank (C11 6.3.1.1)."""
        return self.value[2]

    @property
    def size(self) -> int:
        """`sizeof` of the type, in bytes."""
        return max(1, self.width // 8)

    def holds(self, value: int) -> bool:
        """Whether `value` is one of this type's."""
        return self.lowest <= value <= self.highest

    def holds_all(self, other: CType) -> bool:
        """Whether every value of another type is one of this type's."""
        return self.holds(other.lowest) and self.holds(other.highest)

    @property
    def lowest(self) -> int:
        """The least value."""
        return -(1 << (self.width - 1)) if self.signed else 0

    @property
    def highest(self) -> int:
        """The greatest value."""
        return self.lowest + (1 << self.width) - 1


# The kernel's names; u64 is unsigned long long there on every architecture.
_NAMES = {
    "bool": CType.BOOL,
    "u8": CType.U8, "unsigned char": CType.U8, "s8": CType.S8, "signed char": CType.S8,
    "u16": CType.U16, "unsigned short": CType.U16, "s16": CType.S16, "short": CType.S16,
    "u32": CType.U32, "unsigned int": CType.U32, "unsigned": CType.U32,
    "s32": CType.INT, "int": CType.INT,
    "long": CType.LONG, "unsigned long": CType.ULONG, "size_t": CType.ULONG,
    "s64": CType.LLONG, "long long": CType.LLONG,
    "u64": CType.ULLONG, "unsigned long long": CType.ULLONG,
}  # fmt: skip


def named(text: str) -> CType:
    """The type written `text`; raises KeyError for none."""
    return _NAMES[" ".join(text.split())]


def is_named(text: str) -> bool:
    """Whether a type is written `text`."""
    return " ".join(text.split()) in _NAMES


# C11 6.4.4.1: `ll` and `LL`, never `lL`.
_SUFFIX = re.compile("[uU]?(l|L|ll|LL)?|(l|L|ll|LL)[uU]")


def promoted(ctype: CType) -> CType:
    """Integer promotion (C11 6.3.1.1): ranks below int become int."""
    return CType.INT if ctype.rank < CType.INT.rank else ctype


def common(a: CType, b: CType) -> CType:
    """The usual arithmetic conversions (C11 6.3.1.8)."""
    a, b = promoted(a), promoted(b)
    low, high = sorted((a, b), key=lambda t: (t.rank, not t.signed))
    if low.signed == high.signed or not high.signed or high.width > low.width:
        return high
    # A signed type of higher rank that cannot hold the unsigned one: its unsigned sibling.
    return CType.ULLONG if high is CType.LLONG else CType.ULONG


def literal(digits: str) -> tuple[int, CType] | None:
    """Value and type of an integer constant (C11 6.4.4.1); None where no type holds it."""
    body = digits.rstrip("uUlL")
    if not _SUFFIX.fullmatch(digits[len(body) :]):
        return None
    suffix = digits[len(body) :].lower()
    based = body[:2].lower() == "0x"
    octal = not based and len(body) > 1 and body[0] == "0"
    if octal and set(body) & set("89"):
        return None
    value = int(body, 16 if based else 8 if octal else 10)
    rank = {0: 3, 1: 4, 2: 5}[suffix.count("l")]
    for ctype in (CType.INT, CType.U32, CType.LONG, CType.ULONG, CType.LLONG, CType.ULLONG):
        wrong_sign = ctype.signed if "u" in suffix else not (ctype.signed or based or octal)
        if ctype.rank >= rank and not wrong_sign and ctype.holds(value):
            return value, ctype
    return None
