# SPDX-License-Identifier: MIT
"""The arithmetic of areas (SEMANTICS.md, section 2), written once.

Everything is a 64-bit term in bytes unless a name says otherwise; over the
integers these functions are what replay, enumeration and symbolic execution
of the rules evaluate.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from hvproofs.spec.conduit import ConduitAbi, MemoryDemand
from hvproofs.spec.tlfs import PAGE, QWORD
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, bitvec

WIDTH = 64  # bits of an address and of a size
ADDRESS = bitvec(WIDTH)
ALIGNMENT = QWORD  # bytes (TLFS: Alignment Requirements)


@dataclass(frozen=True, slots=True)
class Model:
    """The parameters of the machine; small ones can be enumerated exhaustively."""

    page_size: int = PAGE  # bytes of a hypervisor page (TLFS: Page sizes; HV_HYP_PAGE_SIZE)
    guest_page_size: int = PAGE  # bytes of a guest page (PAGE_SIZE): 4, 16 or 64 KiB
    address_bits: int = 52  # bits of a guest physical address
    align: int = QWORD  # bytes: what the start of an area is a multiple of
    memory: MemoryDemand = MemoryDemand.SHARED  # what that of an isolated guest must be
    granule: int = PAGE  # bytes: no less is made shared
    marked: bool = False  # whether a shared address carries a bit that says so


@dataclass(frozen=True, slots=True)
class Region:
    """Memory with a symbolic base."""

    name: str  # as in the scheme
    base: Term  # guest physical address of its first byte
    size: Term  # bytes
    align: Term  # bytes: the base is a multiple of it
    present: bool  # whether the configuration allocates it
    visible: Term | None = None  # bytes made visible to the host from its base; None: its size


@dataclass(frozen=True, slots=True)
class Area:
    """The bytes of one parameter block."""

    region: Region  # what it is placed in
    offset: Term  # bytes from the region's base
    raw: Term  # bytes of header, announced variable header and elements
    padded: Term  # `raw` rounded up to 8: what the hypervisor may touch
    counted: Term  # `raw` with the variable header that the guest counts and writes

    @property
    def start(self) -> Term:
        """The guest physical address handed to the hypervisor."""
        return b.add(self.region.base, self.offset)

    @property
    def held(self) -> Term:
        """Bytes that must be the region's own: of those announced and those written, the more."""
        if self.counted is self.raw:
            return self.padded
        written = padded_size(self.counted)
        return b.ite(b.ule(self.padded, written), written, self.padded)


def placed(region: Region, offset: Term, raw: Term, counted: Term | None = None) -> Area:
    """An area of `raw` bytes; `counted` where the guest counts another variable header."""
    return Area(region, offset, raw, padded_size(raw), raw if counted is None else counted)


def constant(value: int) -> Term:
    """A number of bytes, qwords or entries."""
    return b.bv(value, WIDTH)


def raw_size(header: Term, element: Term, qwords: Term, entries: Term) -> Term:
    """header + 8 * qwords + entries * element, in bytes."""
    variable = b.mul(constant(QWORD), qwords)
    return b.add(b.add(header, variable), b.mul(entries, element))


def padded_size(raw: Term) -> Term:
    """The size the hypervisor may touch (TLFS: Hypercall Inputs, "padded to a multiple of 8")."""
    return b.align_up(raw, ALIGNMENT)


def of_conduit(model: Model, abi: ConduitAbi) -> Model:
    """The model with what a conduit asks of areas."""
    return replace(
        model, page_size=abi.page, align=abi.align, memory=abi.memory, granule=abi.granule,
        marked=abi.marked,
    )  # fmt: skip


def is_aligned(start: Term, align: int = ALIGNMENT) -> Term:
    """Whether an address is a multiple of 8, or of what a conduit asks for."""
    return b.eq(b.urem(start, constant(align)), constant(0))


def within_page(start: Term, size: Term, page_size: Term) -> Term:
    """Whether `size` bytes from `start` stay on the page that `start` is on."""
    return b.ule(b.add(b.urem(start, page_size), size), page_size)


def disjoint(start: Term, size: Term, other_start: Term, other_size: Term) -> Term:
    """Whether two ranges of bytes that do not wrap have none in common."""
    before = b.ule(b.add(start, size), other_start)
    after = b.ule(b.add(other_start, other_size), start)
    return b.or_(before, after)


def share_no_byte(start: Term, size: Term, other_start: Term, other_size: Term) -> Term:
    """Whether two areas of at least a byte are `disjoint` in addresses modulo 2^64.

    An area that begins below its region may begin below address 0, and end above it.
    """
    end, other_end = b.add(start, size), b.add(other_start, other_size)
    # Around the circle of addresses stand start, end, other start, other end: of the four steps
    # from one to the next three go up at least, and one goes down past address 0.
    mine, gap = b.ule(start, end), b.ule(end, other_start)
    others, other_gap = b.ule(other_start, other_end), b.ule(other_end, start)
    around = b.and_(gap, other_gap, b.or_(mine, others))
    return b.and_(b.or_(gap, other_gap), b.or_(b.and_(mine, others), around))


def within_region(offset: Term, size: Term, region_size: Term) -> Term:
    """Whether `size` bytes from `offset` are the region's own."""
    return b.and_(b.ule(offset, region_size), b.ule(size, b.sub(region_size, offset)))


def fits_address_space(base: Term, size: Term, address_bits: int) -> Term:
    """Whether base + size is at most 2^address_bits, without wrapping."""
    top = constant(1 << address_bits)
    return b.and_(b.ule(size, top), b.ule(base, b.sub(top, size)))
