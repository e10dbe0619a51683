# SPDX-License-Identifier: MIT
"""Conduits: the way a call travels, and what it asks of the memory of its areas.

The classes mirror specs/conduits. What the rules ask is data here: a call that is no hypercall of
Hyper-V at all needs a file and no code.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from hvproofs.errors import Diagnostic
from hvproofs.spec.strict import STRICT
from hvproofs.spec.tlfs import PAGE, QWORD
from hvproofs.spec.toml import Document

DEFAULT = "hyper-v"  # the TLFS's own: registers with the addresses of two areas


class MemoryDemand(Enum):
    """What an isolated guest's memory must be for a conduit to read it."""

    SHARED = "shared"  # made visible to the host, in whole granules
    PROTECTED = "protected"  # the guest's own: a monitor reads it, not the host


@dataclass(frozen=True, slots=True)
class ConduitAbi:
    """What a conduit asks of an area."""

    __pydantic_config__: ClassVar = STRICT

    align: int = QWORD  # bytes: the start is a multiple of it
    page: int = PAGE  # bytes: an area does not cross a multiple of it
    memory: MemoryDemand = MemoryDemand.SHARED  # of an isolated guest
    granule: int = PAGE  # bytes: no less is made shared, nor less than a page of the guest
    marked: bool = False  # whether the address of shared memory carries the bit that says so


@dataclass(frozen=True, slots=True)
class Conduit:
    """One file of specs/conduits."""

    __pydantic_config__: ClassVar = STRICT

    conduit: str  # its id
    title: str  # one line
    abi: ConduitAbi = ConduitAbi()
    source: tuple[str, ...] = ()  # where that was read


def check_conduit(conduit: Conduit, document: Document) -> Iterator[Diagnostic]:
    """Every fault of the conduit, at its place."""
    for name in ("align", "page", "granule"):
        value: int = getattr(conduit.abi, name)
        least = QWORD if name == "align" else conduit.abi.align
        if value < least or value.bit_count() != 1 or value > 1 << 30:
            at = document.place(("abi", name))
            yield Diagnostic(at, f"{name} = {value}", f"a power of two from {least} to 2^30")
