# SPDX-License-Identifier: MIT
"""Schemes: where a guest puts the areas. The classes mirror specs/schemes.

Placements and limits stay text here; `layout` compiles them for each call.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import ClassVar

from hvproofs.spec.strict import STRICT


class RegionKind(Enum):
    """What kind of memory a region is."""

    PAGE = "page"  # one allocated page or several, physically contiguous
    PER_CPU = "per-cpu"  # a page of each CPU, found through a per-CPU pointer
    STATIC = "static"  # linked into the image, physically contiguous there
    HEAP = "heap"  # from an allocator, physically contiguous
    STACK = "stack"  # contiguous only virtually: pages apart are unrelated GPAs
    VMALLOC = "vmalloc"  # likewise


class Guard(Enum):
    """What keeps others away while a call is in flight."""

    NONE = "none"  # nothing
    PREEMPT_OFF = "preempt-off"  # no other task on this CPU
    BH_OFF = "bh-off"  # nor a softirq
    IRQS_OFF = "irqs-off"  # nor an interrupt; an NMI still comes
    LOCK = "lock"  # a lock that every user of the region takes
    LOCK_IRQS_OFF = "lock-irqs-off"  # such a lock, with interrupts off


class Verdict(Enum):
    """What is known of a theorem, never a bool."""

    PROVED = "proved"  # every obligation holds
    REFUTED = "refuted"  # a counterexample replays
    UNKNOWN = "unknown"  # neither; the reason says why
    NOT_APPLICABLE = "not-applicable"  # no theorem: the rule has nothing to say here


@dataclass(frozen=True, slots=True)
class Region:
    """Memory that areas are placed in."""

    __pydantic_config__: ClassVar = STRICT

    kind: RegionKind
    size: str  # C expression, bytes
    align: str  # C expression, bytes
    same_as: str = ""  # the region this is another name of
    allocated: bool = True  # whether the configuration described allocates it


@dataclass(frozen=True, slots=True)
class Position:
    """A placement: never a raw pointer."""

    __pydantic_config__: ClassVar = STRICT

    region: str  # name of a region
    offset: str  # C expression, bytes from the region's start


@dataclass(frozen=True, slots=True)
class Place:
    """Where the two areas go."""

    __pydantic_config__: ClassVar = STRICT

    input: Position | None = None
    output: Position | None = None


@dataclass(frozen=True, slots=True)
class Checks:
    """What the guest itself tests."""

    __pydantic_config__: ClassVar = STRICT

    build: tuple[str, ...] = ()  # BUILD_BUG_ON: where false, the call is rejected at compile time
    run: tuple[str, ...] = ()  # tested at run time: a named hypothesis


@dataclass(frozen=True, slots=True)
class InFlight:
    """The guard around fill, call and read."""

    __pydantic_config__: ClassVar = STRICT

    in_flight: Guard = Guard.NONE


@dataclass(frozen=True, slots=True)
class Applies:
    """Which calls the scheme is used for."""

    __pydantic_config__: ClassVar = STRICT

    hypercall: tuple[str, ...] = ("*",)  # shell globs
    areas: tuple[str, ...] = ()  # sides that must have bytes: "input", "output"


@dataclass(frozen=True, slots=True)
class Expectation:
    """Which verdict is expected; the last that matches a theorem wins."""

    __pydantic_config__: ClassVar = STRICT

    verdict: Verdict
    reason: str  # why
    hypercall: str = "*"  # shell glob
    rule: str = "*"  # shell glob
    arch: str = "*"  # shell glob
    variant: str = "*"  # shell glob
    tight: bool | None = None  # where given: whether limit + 1 must break a rule


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a scheme was read."""

    __pydantic_config__: ClassVar = STRICT

    place: str  # file and function, or the message
    versions: str = ""  # in which it was seen


@dataclass(frozen=True, slots=True)
class Scheme:
    """One file of specs/schemes."""

    __pydantic_config__: ClassVar = STRICT

    id: str  # guest/name
    guest: str  # whose code it is
    title: str  # one line
    limit: str  # C expression: the largest n of one call, in entries
    place: Place
    regions: dict[str, Region]
    versions: str = ""  # guest versions
    source: tuple[Origin, ...] = ()
    let: tuple[str, ...] = ()  # typed local definitions, in order
    checks: Checks = Checks()
    guard: InFlight = InFlight()
    applies: Applies = Applies()
    note: str = ""  # what a reader must know
    expect: tuple[Expectation, ...] = ()
