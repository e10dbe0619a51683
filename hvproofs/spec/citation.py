# SPDX-License-Identifier: MIT
"""Citations: where something was read, exactly enough for a program to look it up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from hvproofs.spec.strict import STRICT


@dataclass(frozen=True, slots=True)
class Citation:
    """A definition in a tree, and what was seen there."""

    __pydantic_config__: ClassVar = STRICT

    tree: str  # repository or package
    revision: str  # commit, or version of the package
    file: str  # path in the tree
    symbol: str  # the function, struct, macro or constant defined there
    fingerprint: str  # 12 hex digits: `drift.cite.fingerprint` of its normalised lines
    names: tuple[str, ...] = ()  # what the lines rested on speak of; empty: the whole definition
