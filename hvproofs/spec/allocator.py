# SPDX-License-Identifier: MIT
"""What allocators promise, by version: specs/allocators.toml."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import ClassVar

from hvproofs.spec.corpus import shipped
from hvproofs.spec.strict import STRICT
from hvproofs.spec.toml import load
from hvproofs.spec.validate import build


class Promise(Enum):
    """What the address of fresh memory is a multiple of; each says why to a reader."""

    DIVISOR = "divisor"  # the greatest power of two that divides the size, and 8
    PAGE = "page"  # 4096


@dataclass(frozen=True, slots=True)
class Allocator:
    """Functions of one version that promise the same."""

    __pydantic_config__: ClassVar = STRICT

    function: tuple[str, ...]  # names
    version: str  # of the kernel in which it was read
    file: str  # where it says so
    promise: Promise


@dataclass(frozen=True, slots=True)
class _File:
    __pydantic_config__: ClassVar = STRICT

    allocator: tuple[Allocator, ...]


@cache
def allocators() -> tuple[Allocator, ...]:
    """All of them; raises SpecError."""
    return build(_File, load(str(shipped() / "allocators.toml"))).allocator


def allocator(function: str, version: str) -> Allocator | None:
    """What is known of a function in a version; None for nothing."""
    return next(
        (one for one in allocators() if function in one.function and one.version == version), None
    )
