# SPDX-License-Identifier: MIT
"""Rules about the memory behind an address: whose bytes the hypervisor sees."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hvproofs.layout import area as layout
from hvproofs.layout.area import Area, Model, Region
from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import SIDES, Situation
from hvproofs.rules.areas import where_there
from hvproofs.rules.rule import Breach, Depends, Evidence, Rule, RuleId, at_placement
from hvproofs.spec.conduit import MemoryDemand
from hvproofs.spec.scheme import Address, Isolation, RegionKind
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

# Contiguous only virtually: outside the linear map, and pages apart are unrelated GPAs.
VIRTUAL_KINDS = (RegionKind.STACK, RegionKind.VMALLOC)


def gpa_valid(situation: Situation, side: str, area: Area) -> Term:
    """The address handed over is that of the area's bytes, of all of them."""
    position = situation.scheme.place.input if side == "input" else situation.scheme.place.output
    address = position.address if position is not None else Address.LINEAR_MAP
    is_virtual = situation.scheme.regions[area.region.name].kind in VIRTUAL_KINDS
    match address:
        case Address.VIRTUAL:
            return b.boolean(False)
        case Address.LINEAR_MAP:
            return b.boolean(not is_virtual)
        case Address.PAGE_WALK if is_virtual:
            page = layout.constant(situation.model.guest_page_size)
            return layout.within_page(area.start, area.padded, page)
        case Address.PAGE_WALK:
            return b.boolean(True)


def not_overlay(situation: Situation, side: str, area: Area) -> Term:
    """The area is in no overlay page."""
    del side
    return b.boolean(not situation.scheme.regions[area.region.name].overlay)


def host_visible(situation: Situation, side: str, area: Area) -> Term:
    """The area is in memory of an isolated guest that the conduit can read."""
    region, place = area.region, situation.scheme.place
    position = place.input if side == "input" else place.output
    shared = situation.scheme.regions[region.name].host_visible
    marked = position is not None and position.marked
    return readable(situation.model, region, shared=shared, marked=marked)


def readable(model: Model, region: Region, *, shared: bool, marked: bool) -> Term:
    """Whether a conduit can read memory that is `shared`, at an address that is `marked` as such.

    Whole granules are shared and no less, nor less than a page of the guest: memory that is
    not made of them stays private, or its neighbours are shared with it.
    """
    if model.memory is MemoryDemand.PROTECTED:
        return b.boolean(not shared)
    granule = layout.constant(max(model.granule, model.guest_page_size))
    made = region.size if region.visible is None else region.visible
    whole = (b.eq(b.urem(part, granule), layout.constant(0)) for part in (region.base, made))
    return b.and_(b.boolean(shared and marked is model.marked), *whole, b.ule(region.size, made))


def _of_both(
    formula: Callable[[Situation, str, Area], Term],
) -> Callable[[Situation], Sequence[Obligation] | None]:
    def obligations(situation: Situation) -> Sequence[Obligation] | None:
        goals = [
            where_there(situation, side, area.padded, formula(situation, side, area))
            for side in SIDES
            if (area := situation.area(side)) is not None
        ]
        return at_placement(situation, b.and_(*goals)) if goals else None

    return obligations


def _where_isolated(situation: Situation) -> Sequence[Obligation] | None:
    if situation.scheme.isolation is Isolation.NONE:
        return None
    return _of_both(host_visible)(situation)


GPA_VALID = Rule(
    RuleId("gpa-valid"),
    "addresses handed over, and page numbers in the input, are physical ones of what is meant",
    "the guest's own memory safety (virt_to_phys() knows the linear map only)",
    "the hypervisor reads and writes memory that belongs to something else",
    Depends.CODE,
    Evidence.LAYOUT,
    Breach.CERTAIN,
    _of_both(gpa_valid),
    at=(("place", "output", "address"), ("place", "input", "address"), ("regions", "*", "kind")),
    cwe=822,
)
NOT_OVERLAY = Rule(
    RuleId("not-overlay"),
    "the areas are in no overlay page",
    "TLFS, Hypercall Interface: Alignment Requirements; GPA Overlay Pages",
    "what the hypervisor reads is undefined",
    Depends.CODE,
    Evidence.LAYOUT,
    Breach.UNDEFINED,
    _of_both(not_overlay),
    at=(("regions", "*", "overlay"),),
    cwe=628,
)
HOST_VISIBLE = Rule(
    RuleId("host-visible"),
    "an isolated guest's areas are in memory that the conduit of the call can read: whole granules"
    " that it shares with the host, at an address marked as asked for, or its own",
    "the guest's own memory safety (shared pages of SEV-SNP and TDX)",
    "the hypervisor sees ciphertext, or the access faults",
    Depends.CODE,
    Evidence.LAYOUT,
    Breach.CERTAIN,
    _where_isolated,
    at=(("regions", "*", "host_visible"), ("isolation",)),
    cwe=628,
)
