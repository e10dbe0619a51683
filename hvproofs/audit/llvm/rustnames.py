# SPDX-License-Identifier: MIT
"""Names of Rust functions in IR: the path in the source, with dots, for the mangled symbol.

Both schemes of rustc are read: the legacy one (`_ZN`, names with their lengths, a hash,
`E`) and v0 (`_R`, the rustc book, Symbol Mangling). Those are taken whose parts are
identifiers: `crate.module.function`, or `crate.module.Type.method`. Where two symbols have
one path, as instances of a generic function do, all of them stay as they are.
"""

from __future__ import annotations

import re
from collections import Counter

LANGUAGE = "DW_LANG_Rust"
MAX_DEPTH = 50  # of paths in paths: deeper ones are left as they are
_SYMBOL = re.compile(r"@(_ZN[\w.]+E|_R[\w.$]+)")
_PART = re.compile(r"(\d{1,4})(?=[A-Za-z_])")
_HASH = re.compile(r"h[0-9a-f]{16}")
_PLAIN = re.compile(r"[A-Za-z_]\w*")
_NUMBER = re.compile(r"([0-9A-Za-z]{0,11})_")  # to base 62
_IDENTIFIER = re.compile(r"(?:s[0-9A-Za-z]{0,11}_)?(\d{1,4})_?")
_DISAMBIGUATOR = re.compile(r"s[0-9A-Za-z]{0,11}_")
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


def path(symbol: str) -> str:
    """The path that a symbol stands for; empty for one of another form."""
    if symbol.startswith("_R"):
        return _Mangled(symbol.removeprefix("_R")).path()
    return _legacy(symbol)


def _legacy(symbol: str) -> str:
    rest, parts = symbol.removeprefix("_ZN").removesuffix("E"), list[str]()
    while rest:
        found = _PART.match(rest)
        if found is None or found.end() + int(found[1]) > len(rest):
            return ""
        parts.append(rest[found.end() : found.end() + int(found[1])])
        rest = rest[found.end() + int(found[1]) :]
    *names, last = parts or [""]
    plain = bool(names) and all(_PLAIN.fullmatch(one) for one in names)
    return ".".join(names) if plain and _HASH.fullmatch(last) else ""


class _Mangled:
    """A symbol of the v0 scheme, without its `_R`."""

    def __init__(self, text: str) -> None:
        self._text = text

    def path(self) -> str:
        """The path, without what the function is an instance for."""
        # Only what is an instance of a generic function begins with I.
        names, _ = self._path(1 if self._text.startswith("I") else 0, 0)
        return ".".join(names)

    def _path(self, at: int, depth: int) -> tuple[list[str], int]:
        """The names of the path at a place, and the place behind it; no names where it is none."""
        kind = self._text[at : at + 1]
        if depth > MAX_DEPTH:
            return [], at
        match kind:
            case "C":  # the crate
                name, end = self._identifier(at + 1)
                return ([name] if name else []), end
            case "N" if self._text[at + 1 : at + 2].islower():  # of a type or value in a path
                before, end = self._path(at + 2, depth + 1)
                name, end = self._identifier(end)
                return ([*before, name] if before and name else []), end
            case "M":  # of an impl block of a type: where the block stands does not matter
                block = _DISAMBIGUATOR.match(self._text, at + 1)
                _, end = self._path(block.end() if block else at + 1, depth + 1)
                return self._path(end, depth + 1)
            case "B":  # one that stood before
                number = _NUMBER.match(self._text, at + 1)
                where = _number(number[1]) if number else at
                if number is None or where >= at:
                    return [], at
                return self._path(where, depth + 1)[0], number.end()
            case _:
                return [], at

    def _identifier(self, at: int) -> tuple[str, int]:
        found = _IDENTIFIER.match(self._text, at)
        if found is None:
            return "", at
        # An underline parts the length from a name that begins with a digit or one itself.
        end = found.end() + int(found[1])
        name = self._text[found.end() : end]
        return (name if len(name) == int(found[1]) and _PLAIN.fullmatch(name) else ""), end


def _number(text: str) -> int:
    """A number to base 62: nothing is 0, and every other is one more than its digits say."""
    value = 0
    for one in text:
        value = 62 * value + _DIGITS.index(one)
    return value + 1 if text else 0


def with_paths(text: str) -> tuple[str, frozenset[str]]:
    """A module with paths for symbols, and the paths that more than one symbol has."""
    symbols = {found[1]: path(found[1]) for found in _SYMBOL.finditer(text)}
    counted = Counter(symbols.values())
    several = frozenset(one for one, count in counted.items() if one and count > 1)
    single = {symbol: one for symbol, one in symbols.items() if one and one not in several}
    return _SYMBOL.sub(lambda found: "@" + single.get(found[1], found[1]), text), several
