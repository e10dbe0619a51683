# SPDX-License-Identifier: MIT
"""Rules about where the areas lie. Padded sizes count (TLFS: Hypercall Inputs)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hvproofs.layout import area as layout
from hvproofs.layout.area import Area, padded_size
from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import SIDES, Situation
from hvproofs.rules.rule import Rule, RuleId, at_placement
from hvproofs.spec.scheme import Form
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

_POINTERS = "TLFS, Hypercall Interface: Alignment Requirements"
_BLOCKS = "TLFS, Hypercall Interface: Hypercall Inputs (8-byte boundary, padded to 8 bytes)"


def aligned(situation: Situation, area: Area) -> Term:
    """The address handed over is a multiple of 8."""
    del situation
    return layout.is_aligned(area.start)


def within_page(situation: Situation, area: Area) -> Term:
    """The padded area stays on the hypervisor page that it starts on."""
    page = layout.constant(situation.model.page_size)
    return layout.within_page(area.start, area.padded, page)


def in_region(situation: Situation, area: Area) -> Term:
    """The padded area stays inside the memory the guest set aside for it.

    What the guest fills lies there, too, where it announces another variable header.
    """
    del situation
    sizes = dict.fromkeys((area.padded, padded_size(area.counted)))
    if area.counted is area.raw:
        sizes = dict.fromkeys((area.padded,))
    return b.and_(*(layout.within_region(area.offset, size, area.region.size) for size in sizes))


def no_overlap(one: Area, other: Area) -> Term:
    """The two padded areas have no byte in common."""
    return layout.disjoint(one.start, one.padded, other.start, other.padded)


def where_there(situation: Situation, side: str, padded: Term, goal: Term) -> Term:
    """`goal` where a side has bytes: one that is only a variable header may have none.

    `padded` is its size in bytes.

    The pointer of a side without bytes is ignored (TLFS: Alignment Requirements).
    """
    fixed = situation.call.side(side)
    if fixed.header or fixed.element:
        return goal
    return b.or_(b.eq(padded, layout.constant(0)), goal)


def _one_sided(
    side: str, formula: Callable[[Situation, Area], Term]
) -> Callable[[Situation], Sequence[Obligation] | None]:
    def obligations(situation: Situation) -> Sequence[Obligation] | None:
        area = situation.area(side)
        if area is None:
            return None
        goal = where_there(situation, side, area.padded, formula(situation, area))
        return at_placement(situation, goal)

    return obligations


def _no_overlap(situation: Situation) -> Sequence[Obligation] | None:
    if situation.input is None or situation.output is None:
        return None
    goal = no_overlap(situation.input, situation.output)
    for side, area in (("input", situation.input), ("output", situation.output)):
        goal = where_there(situation, side, area.padded, goal)
    return at_placement(situation, goal)


def _region_present(situation: Situation) -> Sequence[Obligation] | None:
    sides = [side for side in SIDES if situation.call.side(side).present]
    if situation.scheme.form is Form.FAST or not sides:
        return None
    goals = []
    for side in sides:
        area = situation.area(side)
        # A side with bytes and no place: the guest hands over a null pointer.
        present = b.boolean(area is not None and area.region.present)
        goals.append(where_there(situation, side, padded_size(situation.raw(side)), present))
    return at_placement(situation, b.and_(*goals))


AREA_RULES = (
    Rule(
        RuleId.INPUT_ALIGNED,
        "the input area starts at a multiple of 8 bytes",
        _POINTERS,
        "the hypervisor answers HV_STATUS_INVALID_ALIGNMENT and does nothing",
        _one_sided("input", aligned),
    ),
    Rule(
        RuleId.OUTPUT_ALIGNED,
        "the output area starts at a multiple of 8 bytes",
        _POINTERS,
        "the hypervisor answers HV_STATUS_INVALID_ALIGNMENT and does nothing",
        _one_sided("output", aligned),
    ),
    Rule(
        RuleId.INPUT_WITHIN_PAGE,
        "the input area, padded to 8 bytes, does not cross a page boundary",
        f"{_POINTERS}; {_BLOCKS}",
        "the call fails, or reads whatever lies on the next physical page",
        _one_sided("input", within_page),
    ),
    Rule(
        RuleId.OUTPUT_WITHIN_PAGE,
        "the output area, padded to 8 bytes, does not cross a page boundary",
        f"{_POINTERS}; {_BLOCKS}",
        "the call fails, or writes over whatever lies on the next physical page",
        _one_sided("output", within_page),
    ),
    Rule(
        RuleId.NO_OVERLAP,
        "the input and output areas, padded to 8 bytes, have no byte in common",
        f"{_POINTERS}; {_BLOCKS}",
        "output lands on input that the hypervisor may still read, or read again",
        _no_overlap,
    ),
    Rule(
        RuleId.INPUT_IN_REGION,
        "the input area, padded to 8 bytes, lies in the memory set aside for it",
        f"the guest's own memory safety; {_BLOCKS}",
        "the hypervisor reads memory that belongs to something else",
        _one_sided("input", in_region),
    ),
    Rule(
        RuleId.OUTPUT_IN_REGION,
        "the output area, padded to 8 bytes, lies in the memory set aside for it",
        f"the guest's own memory safety; {_BLOCKS}",
        "the hypervisor overwrites memory that belongs to something else",
        _one_sided("output", in_region),
    ),
    Rule(
        RuleId.REGION_PRESENT,
        "the memory an area is placed in is allocated in this configuration",
        "the guest's own memory safety",
        "the guest dereferences a pointer that nobody set",
        _region_present,
    ),
)
