# SPDX-License-Identifier: MIT
"""Names of Rust functions in IR: the path in the source, with dots, for the mangled symbol.

Of the legacy scheme (`_ZN`, names with their lengths, a hash, `E`) those are taken whose parts
are identifiers, `crate.module.function` or `crate.module.Type.method`. Where two symbols have
one path, as instances of a generic function do, all of them stay as they are.
"""

from __future__ import annotations

import re
from collections import Counter

LANGUAGE = "DW_LANG_Rust"
_SYMBOL = re.compile(r"@(_ZN[\w.]+E)\b")
_PART = re.compile(r"(\d{1,4})(?=[A-Za-z_])")
_HASH = re.compile(r"h[0-9a-f]{16}")
_PLAIN = re.compile(r"[A-Za-z_]\w*")


def path(symbol: str) -> str:
    """The path that a symbol stands for; empty for one of another form."""
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


def with_paths(text: str) -> tuple[str, frozenset[str]]:
    """A module with paths for symbols, and the paths that more than one symbol has."""
    symbols = {found[1]: path(found[1]) for found in _SYMBOL.finditer(text)}
    counted = Counter(symbols.values())
    several = frozenset(one for one, count in counted.items() if one and count > 1)
    single = {symbol: one for symbol, one in symbols.items() if one and one not in several}
    return _SYMBOL.sub(lambda found: "@" + single.get(found[1], found[1]), text), several
