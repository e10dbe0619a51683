# SPDX-License-Identifier: MIT
"""Where memory can lie: every legal base that matters, found by trying.

A base is a multiple of the region's alignment, below the end of the address space. Rules of one
area see a base modulo the page only, so that every residue is tried; two areas in different
regions see the distance of the bases, so that every distance near enough is tried.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import gcd

WORD = 1 << 64  # addresses are computed in 64 bits


@dataclass(frozen=True)
class Machine:
    """The hypervisor's page in bytes, the guest's, and the width of an address in bits."""

    page: int = 4096
    guest_page: int = 4096
    bits: int = 52

    @property
    def space(self) -> int:
        return 1 << self.bits


@dataclass(frozen=True)
class Block:
    """A region at one count: its size and alignment in bytes."""

    size: int
    align: int


def bases(block: Block, space: int, page: int) -> Iterator[int]:
    """The lowest legal bases of each residue modulo the page, and the highest."""
    if block.align < 1 or block.size > space:
        return
    last = (space - block.size) // block.align
    period = page // gcd(page, block.align)
    yield from (k * block.align for k in range(min(period - 1, last) + 1))
    yield from (k * block.align for k in range(max(period, last - period + 1), last + 1))


def room(base: int, block: Block, other: Block, space: int) -> bool:
    """Whether another region has a legal base beside this one."""
    if other.align < 1 or other.size > space:
        return False
    behind = -(-(base + block.size) // other.align) * other.align
    return other.size <= base or behind + other.size <= space


def residues(block: Block, other: Block | None, machine: Machine) -> frozenset[int]:
    """Bases modulo the guest's page that some legal placement of the regions has."""
    page = max(machine.page, machine.guest_page)
    needed = block.size + (other.size + other.align if other else 0) + page * block.align
    if 4 * needed < machine.space:
        # There is room for the other region beside every one of the lowest bases.
        return _residues(Block(0, block.align), None, machine)
    return _residues(block, other, machine)


@lru_cache(maxsize=64)
def _residues(block: Block, other: Block | None, machine: Machine) -> frozenset[int]:
    page = max(machine.page, machine.guest_page)
    found = bases(block, machine.space, page)
    return frozenset(
        base % page for base in found if other is None or room(base, block, other, machine.space)
    )


@lru_cache(maxsize=4096)
def only_zero(block: Block, space: int) -> bool:
    """Whether the alignment leaves the base 0 alone."""
    return block.align > 0 and block.align + block.size > space


@lru_cache(maxsize=4096)
def crosses(places: frozenset[int], offset: int, size: int, page: int) -> bool:
    """Whether an area that starts `offset` behind one of the bases crosses a page."""
    return any((place + offset) % page + size > page for place in places)


@lru_cache(maxsize=4096)
def misaligned(places: frozenset[int], offset: int) -> bool:
    """Whether an area that starts `offset` behind one of the bases is not on a multiple of 8."""
    return any((place + offset) % 8 for place in places)


def meet(a: int, a_size: int, b: int, b_size: int) -> bool:
    """Whether two areas share a byte; addresses are modulo 2^64."""
    return (b - a) % WORD < a_size or (a - b) % WORD < b_size


Areas = tuple[tuple[int, int], tuple[int, int]]  # offset and size of each area


@lru_cache(maxsize=4096)
def can_meet(first: Block, second: Block, areas: Areas, machine: Machine) -> bool:
    """Whether areas in two disjoint regions overlap for some legal bases."""
    (a, a_size), (b, b_size) = areas
    if a + a_size <= first.size and b + b_size <= second.size:
        return False  # each lies in its own region
    step = gcd(first.align, second.align)
    for turn in (0, WORD, -WORD):
        # Only at these distances of the second base from the first do the areas touch.
        low, high = a - b - b_size + 1 + turn, a - b + a_size - 1 + turn
        low, high = max(low, -machine.space), min(high, machine.space)
        for distance in range(-(-low // step) * step, high + 1, step):
            disjoint = distance >= first.size or -distance >= second.size
            if disjoint and _at(first, second, distance, machine.space):
                return True
    return False


def _at(first: Block, second: Block, distance: int, space: int) -> bool:
    """Whether legal bases at that distance exist."""
    low, high = max(0, -distance), min(space - first.size, space - second.size - distance)
    start = -(-low // first.align) * first.align
    period = second.align // gcd(first.align, second.align)
    tried = range(start, min(high, start + (period - 1) * first.align) + 1, first.align)
    return any((base + distance) % second.align == 0 for base in tried)
