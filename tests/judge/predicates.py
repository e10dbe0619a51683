# SPDX-License-Identifier: MIT
"""The rules of areas as predicates on one call, every legal base tried."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cached_property

from judge.machine import Block, can_meet, crosses, meet, misaligned, residues, room
from judge.situations import Moment, Program

AREA_RULES = (
    "input-aligned", "output-aligned", "input-within-page", "output-within-page", "no-overlap",
    "input-in-region", "output-in-region", "region-present", "gpa-valid", "not-overlay",
    "host-visible",
)  # fmt: skip
ANYWHERE = ("region-present", "not-overlay", "host-visible")  # broken wherever regions lie
PHYSICAL = ("page", "per-cpu", "static", "heap")  # contiguous, and in the linear map or image
WORD = 1 << 64


def padded(size: int) -> int:
    """TLFS R2: a multiple of 8 bytes."""
    return (size + 7) // 8 * 8


class Areas:
    """The areas of one call."""

    def __init__(self, program: Program, moment: Moment) -> None:
        self.program, self.moment, self.machine = program, moment, program.machine
        call, n = program.call, moment.n
        output = padded(call.output_size(n))
        # What the hypervisor takes, and the most that anybody touches.
        announced, counted = (padded(call.input_size(q, n)) for q in (moment.announced, moment.v))
        self.taken = {"input": announced, "output": output}
        self.touched = {"input": max(announced, counted), "output": output}
        self.sides = [s for s in program.placed if self.touched[s]]

    @cached_property
    def used(self) -> dict[str, Block]:
        """The regions that hold an area, aliases resolved."""
        blocks = self.moment.blocks
        return {name: blocks[name] for name in self.program.placed.values()}

    def region(self, side: str) -> str:
        return self.program.placed[side]

    def other(self, side: str) -> Block | None:
        """The other side's region, if that is another."""
        mine = self.region(side)
        return next((b for name, b in self.used.items() if name != mine), None)

    def places(self, side: str) -> frozenset[int]:
        return residues(self.used[self.region(side)], self.other(side), self.machine)


def has_bases(areas: Areas) -> bool:
    """Whether the regions can lie anywhere at all."""
    space, blocks = areas.machine.space, list(areas.used.values())
    if any(b.align < 1 or b.size > space for b in blocks):
        return False
    if len(blocks) < 2:
        return True
    return room(0, blocks[0], blocks[1], space) or room(0, blocks[1], blocks[0], space)


def broken(areas: Areas) -> Iterator[str]:
    """Ids of the area rules that some legal choice of bases breaks."""
    for side in areas.sides:
        yield from _one_side(areas, side)
    if len(areas.sides) == 2 and overlap(areas):
        yield "no-overlap"


def _one_side(areas: Areas, side: str) -> Iterator[str]:
    program, moment = areas.program, areas.moment
    offset, taken, touched = moment.offsets[side], areas.taken[side], areas.touched[side]
    place = program.scheme.places[side]
    region = program.scheme.regions[place.region]
    places, page, guest_page = areas.places(side), areas.machine.page, areas.machine.guest_page
    if taken and misaligned(places, offset % WORD):
        yield f"{side}-aligned"
    if taken and crosses(places, offset % page, taken, page):
        yield f"{side}-within-page"
    # A negative offset is an address below the region.
    if offset < 0 or offset + touched > areas.used[areas.region(side)].size:
        yield f"{side}-in-region"
    physical = region.kind in PHYSICAL
    walked = place.address == "page-walk"
    split = crosses(places, offset % guest_page, taken, guest_page)
    if place.address == "virtual" or (not physical and (not walked or split)):
        yield "gpa-valid"
    if not_granules(areas, side, places):
        yield "host-visible"


def not_granules(areas: Areas, side: str, places: Collection[int]) -> bool:
    """Whether memory at one of some places is shared in other than whole granules.

    Memory is shared in granules, and no less than a page of the guest.
    """
    granule = max(areas.machine.page, areas.machine.guest_page)
    size = areas.used[areas.region(side)].size
    isolated = areas.program.scheme.isolation != "none"
    return isolated and (size % granule != 0 or any(at % granule for at in places))


def broken_anywhere(areas: Areas) -> Iterator[str]:
    """Ids of the area rules that are broken wherever the regions lie."""
    scheme = areas.program.scheme
    for side in areas.sides:
        region = scheme.regions[scheme.places[side].region]
        if not region.allocated:
            yield "region-present"
        if region.overlay:
            yield "not-overlay"
        if scheme.isolation != "none" and not region.visible:
            yield "host-visible"


def overlap(areas: Areas) -> bool:
    """Whether input and output can share a byte."""
    offsets, sizes = areas.moment.offsets, areas.taken
    pair = [(offsets[side], sizes[side]) for side in ("input", "output")]
    if not all(size for _, size in pair):
        return False
    names = [areas.region(side) for side in ("input", "output")]
    if names[0] == names[1]:
        (a, a_size), (b, b_size) = pair
        return meet(a, a_size, b, b_size)
    first, second = (areas.used[name] for name in names)
    return can_meet(first, second, (pair[0], pair[1]), areas.machine)
