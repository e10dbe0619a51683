# SPDX-License-Identifier: MIT
"""The functions that set or copy blocks of memory, whatever their names."""

from __future__ import annotations

import re

_BLOCK = re.compile(r"(?:llvm\.(mem(?:set|cpy|move))\..*|(?:__)?(mem(?:set|cpy|move)))")
# Functions of the C library (C11 7.24), and of Linux's, that touch nothing but what they are given.
_READERS = r"memcmp|memchr|memchr_inv|strlen|strcmp|strncmp|bcmp"
_READER = re.compile(rf"(?:__)?(?:{_READERS})")
_LIBRARY = re.compile(rf"(?:__)?(?:memcpy|memmove|memset|{_READERS})")


def block(name: str) -> str:
    """`memset`, `memcpy` or `memmove`, for an intrinsic or a function of that name; else empty."""
    found = _BLOCK.fullmatch(name)
    return (found[1] or found[2]) if found else ""


def is_library(name: str) -> bool:
    """Whether a function of that name is one of the C library, of known effect."""
    return _LIBRARY.fullmatch(name) is not None


def only_reads(name: str) -> bool:
    """Whether it is one that writes nothing; an address that it gives is of what it read."""
    return _READER.fullmatch(name) is not None
