# SPDX-License-Identifier: MIT
"""Concrete memory for the interpreter: regions of bytes, each byte defined or not.

Addresses are plain 64-bit numbers, so arithmetic on them (a guest's
virtual-to-physical offset, say) works as on the machine. An access that is
not inside one region stops the run.
"""

from __future__ import annotations

import bisect
import enum
from collections.abc import Iterator
from dataclasses import dataclass

from hvproofs.spec.tlfs import PAGE

FIRST_ADDRESS = 0xFFFF_8880_0001_0000  # in the direct map of x86-64 Linux, page aligned
GUARD = 1 << 16  # bytes left free between regions that were placed automatically
MAX_REGION = 1 << 24  # bytes of one region; a page is 4096
PART = 1 << 12  # bytes of a region that come to be when one of them is first looked at
MASK = (1 << 64) - 1  # addresses are modulo 2**64


@dataclass(frozen=True, slots=True)
class Partial:
    """A bit pattern of which some bits are undefined, as padding read along is."""

    value: int  # 0 in every undefined bit
    unknown: int  # 1 in every undefined bit; not 0


Scalar = int | Partial | None  # a bit pattern, one with undefined bits, or poison
Data = Scalar | tuple["Data", ...]  # an aggregate is a tuple of its members


def scalar(value: int, unknown: int) -> Scalar:
    """A bit pattern, of which the bits in `unknown` are undefined."""
    return Partial(value & ~unknown, unknown) if unknown else value


def bits(value: int | Partial) -> tuple[int, int]:
    """The bit pattern and its undefined bits."""
    return (value.value, value.unknown) if isinstance(value, Partial) else (value, 0)


class StopReason(enum.Enum):
    """Why a run ended before the function returned."""

    STEPS = "step bound reached"
    DEPTH = "call depth reached"
    UNDEFINED = "undefined behaviour"  # per the LLVM Language Reference
    INDETERMINATE = "depends on an undefined value"  # undef, poison or memory never written
    OUT_OF_BOUNDS = "memory access outside every region"
    TRAP = "trap"  # BUG(), or a call that does not return
    UNKNOWN_CALL = "call of an unknown function"
    UNKNOWN_ASM = "inline assembly with unknown effect"
    UNSUPPORTED = "instruction that is not supported"


class Stop(Exception):  # noqa: N818 - an end, not always an error
    """Ends a run; raised by the memory, the interpreter and a caller's world."""

    def __init__(self, reason: StopReason, detail: str = "") -> None:
        """`detail` says what exactly, for a person."""
        self.reason = reason
        self.detail = detail
        super().__init__(f"{reason.value}: {detail}" if detail else reason.value)


@dataclass(frozen=True, slots=True)
class RunRegion:
    """A run of addresses that belongs together; its contents change."""

    name: str
    base: int  # address of its first byte
    size: int  # bytes
    writable: bool
    start: bytes | int | None  # what it holds at first; every byte the same; nothing is defined
    # By number of the PART: contents, where defined, and for each byte the bits that hold a known
    # value, 0xFF for all of it.
    parts: dict[int, tuple[bytearray, bytearray]]

    def part(self, number: int) -> tuple[bytearray, bytearray]:
        """Contents of a PART, and the bits of them that are defined."""
        made = self.parts.get(number)
        if made is None:
            first = number * PART
            size = min(PART, self.size - first)
            match self.start:
                case bytes() as given:
                    held = bytearray(given[first : first + size])
                case byte:
                    held = bytearray([byte or 0]) * size
            flags = bytearray(size) if self.start is None else bytearray(b"\xff") * size
            made = self.parts[number] = held, flags
        return made

    def spans(self, start: int, size: int) -> Iterator[tuple[int, int, int]]:
        """The PARTs that bytes lie in: the number of each, from where in it, behind where."""
        while size > 0:
            number, first = divmod(start, PART)
            end = min(PART, first + size)
            yield number, first, end
            start, size = start + end - first, size - (end - first)


class RunMemory:
    """Regions that do not overlap."""

    def __init__(self) -> None:
        """No region at all."""
        self._bases: list[int] = []
        self._regions: dict[int, RunRegion] = {}
        self._next = FIRST_ADDRESS
        self._free: set[int] = set()  # bases of regions whose contents the run may choose
        self._written: list[tuple[int, int]] = []  # where in these it wrote: from, behind
        # What describes pages: its region, the address of the pages, bytes of what describes one.
        self._described: list[tuple[RunRegion, int, int]] = []

    def add(
        self,
        name: str,
        size: int,
        *,
        base: int | None = None,
        align: int = 16,
        data: bytes | int | None = None,
        writable: bool = True,
    ) -> RunRegion:
        """A new region of `size` bytes, undefined unless `data` (or what each byte is) is given.

        `base` is its address, chosen free and aligned when None; ValueError
        when it overlaps another region, is too large, or `data` does not fit.
        """
        if not 0 <= size <= MAX_REGION or (isinstance(data, bytes) and len(data) != size):
            raise ValueError(f"region {name} of {size} bytes")
        if base is None:
            base = -(-self._next // align) * align
            self._next = base + size + GUARD
        place = bisect.bisect_right(self._bases, base)
        before = self._regions[self._bases[place - 1]] if place else None
        after = self._bases[place] if place < len(self._bases) else MASK + 1
        if (before and before.base + max(1, before.size) > base) or base + size > after:
            raise ValueError(f"region {name} overlaps another")
        region = RunRegion(name, base, size, writable, data, {})
        self._bases.insert(place, base)
        self._regions[base] = region
        return region

    def choose(self, region: RunRegion) -> None:
        """Whatever a region holds was chosen for the run, until the run writes to it."""
        self._free.add(region.base)

    def describe(self, region: RunRegion, pages: int, unit: int) -> None:
        """A region describes the pages at an address, each by `unit` bytes."""
        self._described.append((region, pages, unit))

    def described(self, address: int) -> int | None:
        """The address of the pages that are described at one, also behind the last; None: none."""
        for region, pages, unit in self._described:
            if region.base <= address < region.base + region.size + GUARD:
                return pages + (address - region.base) // unit * PAGE
        return None

    def reached(self, address: int) -> int:
        """What whoever is given an address gets at: the pages, if it is of what describes them."""
        return self.described(address) or address

    def is_chosen(self, address: int, size: int) -> bool:
        """Whether all of these bytes were chosen, and none was written since."""
        region = self.find(address)
        inside = region is not None and address + size <= region.base + region.size
        return inside and region is not None and region.base in self._free and not any(
            start < address + size and address < end for start, end in self._written
        )  # fmt: skip

    def remove(self, region: RunRegion) -> None:
        """Take a region away: later accesses stop the run."""
        del self._regions[region.base]
        self._bases.remove(region.base)

    def find(self, address: int) -> RunRegion | None:
        """The region that holds the address, or ends at it; None when there is none."""
        place = bisect.bisect_right(self._bases, address)
        if not place:
            return None
        region = self._regions[self._bases[place - 1]]
        return region if address <= region.base + region.size else None

    def _span(self, address: int, size: int) -> tuple[RunRegion, int]:
        region = self.find(address)
        if region is None or address + size > region.base + region.size:
            raise Stop(StopReason.OUT_OF_BOUNDS, f"{size} bytes at {address:#x}")
        return region, address - region.base

    def read_bytes(self, address: int, size: int) -> tuple[bytes, bytes]:
        """Contents and, byte by byte, the bits that are defined; Stop when outside."""
        region, start = self._span(address, size)
        data, defined = b"", b""
        for number, first, end in region.spans(start, size):
            held, flags = region.part(number)
            data, defined = data + held[first:end], defined + flags[first:end]
        return data, defined

    def write_bytes(self, address: int, data: bytes, defined: bytes) -> None:
        """Write contents and their definedness; Stop when outside or not writable."""
        region, start = self._span(address, len(data))
        if not region.writable:
            raise Stop(StopReason.UNDEFINED, f"write to constant {region.name}")
        if region.base in self._free:
            self._written.append((address, address + len(data)))
        done = 0
        for number, first, end in region.spans(start, len(data)):
            held, flags = region.part(number)
            behind = done + end - first
            held[first:end], flags[first:end] = data[done:behind], defined[done:behind]
            done = behind

    def read(self, address: int, size: int) -> Scalar:
        """A little-endian integer of `size` bytes, as far as they are defined."""
        data, defined = self.read_bytes(address, size)
        unknown = bytes(0xFF & ~mask for mask in defined)
        return scalar(int.from_bytes(data, "little"), int.from_bytes(unknown, "little"))

    def write(self, address: int, size: int, value: Scalar) -> None:
        """Write a little-endian integer of `size` bytes.

        What is undefined of the value is undefined in memory; of poison all of it is.
        """
        pattern, unknown = bits(value) if value is not None else (0, (1 << 8 * size) - 1)
        defined = bytes(0xFF & ~byte for byte in unknown.to_bytes(size, "little"))
        self.write_bytes(address, pattern.to_bytes(size, "little"), defined)

    def regions(self) -> tuple[RunRegion, ...]:
        """All regions, by address."""
        return tuple(self._regions[base] for base in self._bases)
