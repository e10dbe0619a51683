# SPDX-License-Identifier: MIT
"""Rules about where the areas lie. Padded sizes count (TLFS: Hypercall Inputs)."""

from __future__ import annotations

from collections.abc import Sequence

from hvproofs.layout import area as layout
from hvproofs.layout.area import Area, Model, padded_size
from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import SIDES, Situation
from hvproofs.rules.rule import (
    Breach,
    Depends,
    Evidence,
    OfBoth,
    OfEach,
    Rule,
    RuleId,
    at_placement,
)
from hvproofs.spec.scheme import Form
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

_POINTERS = "TLFS, Hypercall Interface: Alignment Requirements"
LIMIT = ("limit",)  # the key of a scheme
_BLOCKS = "TLFS, Hypercall Interface: Hypercall Inputs (8-byte boundary, padded to 8 bytes)"


def aligned(model: Model, area: Area) -> Term:
    """The address handed over is a multiple of 8, or of what the conduit asks for."""
    return layout.is_aligned(area.start, model.align)


def within_page(model: Model, area: Area) -> Term:
    """The padded area stays on the hypervisor page that it starts on."""
    return layout.within_page(area.start, area.padded, layout.constant(model.page_size))


def in_region(model: Model, area: Area) -> Term:
    """The padded area stays inside the memory the guest set aside for it.

    What the guest fills lies there, too, where it announces another variable header.
    """
    del model
    return layout.within_region(area.offset, area.held, area.region.size)


def region_present(model: Model, area: Area) -> Term:
    """The memory the area is placed in is allocated."""
    del model
    return b.boolean(area.region.present)


def no_overlap(one: Area, other: Area) -> Term:
    """The two padded areas have no byte in common."""
    return layout.share_no_byte(one.start, one.padded, other.start, other.padded)


def where_there(situation: Situation, side: str, padded: Term, goal: Term) -> Term:
    """`goal` where a side has bytes: one that is only a variable header may have none.

    `padded` is its size in bytes.

    The pointer of a side without bytes is ignored (TLFS: Alignment Requirements).
    """
    fixed = situation.call.side(side)
    if fixed.header or fixed.element:
        return goal
    return b.or_(b.eq(padded, layout.constant(0)), goal)


def _area_rule(
    name: str,
    statement: str,
    citation: str,
    why: str,
    areas: OfEach | OfBoth,
    depends: Depends = Depends.COUNTS,
    breach: Breach = Breach.CALL,
    refuted: str = "",
    cwe: int = 0,
) -> Rule:
    """A rule about where the areas lie: what it says of them is its one obligation."""

    def obligations(situation: Situation) -> Sequence[Obligation] | None:
        there = {side: situation.area(side) for side in areas.sides}
        known = [area for area in there.values() if area is not None]
        if len(known) < len(there):
            return None
        match areas:
            case OfEach():
                goal = b.and_(*(areas.formula(situation.model, area) for area in known))
            case OfBoth():
                goal = areas.formula(*known)
        written = areas.written if isinstance(areas, OfEach) else False
        for side, area in zip(there, known, strict=True):
            goal = where_there(situation, side, area.held if written else area.padded, goal)
        return at_placement(situation, goal)

    return Rule(
        RuleId(name), statement, citation, why, depends, Evidence.LAYOUT, breach, obligations,
        areas, at_sites=True, refuted=refuted, cwe=cwe,
        # How many entries there are is the limit's affair, where an area starts the offset's.
        at=(*([LIMIT] if depends is Depends.COUNTS and isinstance(areas, OfEach) else []),
            ("place", areas.sides[-1], "offset")),
    )  # fmt: skip


def _region_present(situation: Situation) -> Sequence[Obligation] | None:
    sides = [side for side in SIDES if situation.call.side(side).present]
    if situation.scheme.form is Form.FAST or not sides:
        return None
    goals = []
    for side in sides:
        area = situation.area(side)
        # A side with bytes and no place: the guest hands over a null pointer.
        present = b.boolean(area is not None and area.region.present)
        held = padded_size(situation.raw(side)) if area is None else area.held
        goals.append(where_there(situation, side, held, present))
    return at_placement(situation, b.and_(*goals))


AREA_RULES = (
    _area_rule(
        "input-aligned",
        "the input area starts at a multiple of 8 bytes",
        _POINTERS,
        "the hypervisor answers HV_STATUS_INVALID_ALIGNMENT and does nothing",
        OfEach(("input",), aligned),
        Depends.VALUES,
        cwe=628,
    ),
    _area_rule(
        "output-aligned",
        "the output area starts at a multiple of 8 bytes",
        _POINTERS,
        "the hypervisor answers HV_STATUS_INVALID_ALIGNMENT and does nothing",
        OfEach(("output",), aligned),
        Depends.VALUES,
        cwe=628,
    ),
    _area_rule(
        "input-within-page",
        "the input area, padded to 8 bytes, does not cross a page boundary",
        f"{_POINTERS}; {_BLOCKS}",
        "the call fails, or reads whatever lies on the next physical page",
        OfEach(("input",), within_page),
        cwe=125,
    ),
    _area_rule(
        "output-within-page",
        "the output area, padded to 8 bytes, does not cross a page boundary",
        f"{_POINTERS}; {_BLOCKS}",
        "the call fails, or writes over whatever lies on the next physical page",
        OfEach(("output",), within_page),
        cwe=787,
    ),
    _area_rule(
        "no-overlap",
        "the input and output areas, padded to 8 bytes, have no byte in common",
        f"{_POINTERS}; {_BLOCKS}",
        "output lands on input that the hypervisor may still read, or read again",
        OfBoth(no_overlap),
        refuted="input and output overlap",
        cwe=628,
    ),
    _area_rule(
        "input-in-region",
        "the input area, padded to 8 bytes, lies in the memory set aside for it",
        f"the guest's own memory safety; {_BLOCKS}",
        "the hypervisor reads memory that belongs to something else",
        OfEach(("input",), in_region, written=True),
        breach=Breach.BEYOND,
        cwe=125,
    ),
    _area_rule(
        "output-in-region",
        "the output area, padded to 8 bytes, lies in the memory set aside for it",
        f"the guest's own memory safety; {_BLOCKS}",
        "the hypervisor overwrites memory that belongs to something else",
        OfEach(("output",), in_region, written=True),
        breach=Breach.BEYOND,
        cwe=787,
    ),
)

REGION_PRESENT = Rule(
    RuleId("region-present"),
    "the memory an area is placed in is allocated in this configuration",
    "the guest's own memory safety",
    "the guest dereferences a pointer that nobody set",
    Depends.VALUES,
    Evidence.LAYOUT,
    Breach.CERTAIN,
    _region_present,
    OfEach(SIDES, region_present),
    at=(("regions", "*", "allocated"), ("place",)),
    cwe=476,
)
