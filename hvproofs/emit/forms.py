# SPDX-License-Identifier: MIT
"""The forms in which proved theorems are handed on as code, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from hvproofs.emit.cbmc import cbmc
from hvproofs.emit.header import header
from hvproofs.emit.kunit import kunit
from hvproofs.emit.pytests import pytests
from hvproofs.emit.rust import rust
from hvproofs.prove.guarantee import Guarantee

FORMS: Mapping[str, Callable[[Sequence[Guarantee]], str]] = MappingProxyType(
    {"header": header, "kunit": kunit, "cbmc": cbmc, "pytest": pytests, "rust": rust}
)


def drift(text: str, found: str) -> int | None:
    """The first line, from 1 on, at which a file is not what would be emitted; None: it is."""
    if text == found:
        return None
    wanted, lines = text.splitlines(), found.splitlines()
    for at, pair in enumerate(zip(wanted, lines, strict=False), 1):
        if pair[0] != pair[1]:
            return at
    return min(len(wanted), len(lines)) + 1
