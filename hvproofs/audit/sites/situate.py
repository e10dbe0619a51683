# SPDX-License-Identifier: MIT
"""From a call with known arguments to the situation that the rules speak of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hvproofs.audit.symbolic.symbols import Place, PlaceKind, Pointer
from hvproofs.layout.area import ADDRESS, Area, Model, Region, constant, placed, raw_size
from hvproofs.layout.builder import region_hypotheses
from hvproofs.layout.situation import Control, Situation, Stage, shape
from hvproofs.layout.situation import N as COUNT
from hvproofs.layout.situation import V as QWORDS
from hvproofs.rules.control import rep_count_positive
from hvproofs.spec import scheme as spec
from hvproofs.spec.contract import Call, Side
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term

ENTRIES = "rep-count-at-least-1"  # what only rep-count-positive does not take for granted
FOREIGN_SIZE = 1 << 20  # bytes taken for memory of unknown size: only offsets matter there

KINDS = {
    PlaceKind.PAGE: spec.RegionKind.PER_CPU,
    PlaceKind.STACK: spec.RegionKind.STACK,
    PlaceKind.STATIC: spec.RegionKind.STATIC,
    PlaceKind.HEAP: spec.RegionKind.HEAP,
    PlaceKind.FOREIGN: spec.RegionKind.HEAP,
}


@dataclass(frozen=True, slots=True)
class Handed:
    """What a call hands over."""

    call: Call  # the contract, as its call code selects it
    input: Pointer | None  # None: the contract has no such area
    output: Pointer | None
    model: Model  # what the conduit of the call asks of areas


def region(place: Place) -> Region:
    """A place as a region with a symbolic base."""
    size = place.size or FOREIGN_SIZE
    base = b.var(f"base.{place.name}", ADDRESS)
    return Region(place.name, base, constant(size), constant(place.align), True)


def _area(
    side: Side, pointer: Pointer | None, qwords: Term, regions: dict[str, Region]
) -> Area | None:
    if pointer is None:
        return None
    raw = raw_size(constant(side.header_size), constant(side.element_size), qwords, COUNT)
    return placed(regions[pointer.place.name], pointer.offset, raw)


def situation(handed: Handed, known: Sequence[Named], control: Control) -> Situation:
    """The situation of a call; `known` says what its count, header and path are.

    A rep call of no entries is refused, so that only its count is at fault: every rule but
    rep-count-positive speaks of 1 entry and more.
    """
    places = {one.place.name: one.place for one in (handed.input, handed.output) if one}
    regions = {name: region(place) for name, place in places.items()}
    described = {
        name: spec.Region(KINDS[place.kind], str(place.size), str(place.align))
        for name, place in places.items()
    }
    scheme = spec.Scheme("audit", "", "", spec.Place(), described)
    hypotheses = [*known, *region_hypotheses(regions.values(), handed.model)]
    stages = [(Stage.LIMIT, one) for one in hypotheses]
    if handed.call.is_rep:
        stages.append((Stage.COUNT, Named(ENTRIES, rep_count_positive(COUNT))))
    return Situation(
        handed.call, scheme, handed.model, tuple(regions.values()),
        _area(handed.call.input, handed.input, QWORDS, regions),
        _area(handed.call.output, handed.output, constant(0), regions),
        None, (), (), True, tuple(stages), shape(handed.call, scheme), control=control,
    )  # fmt: skip


def foreign_regions(
    site_places: Mapping[str, PlaceKind], sizes: Mapping[str, int]
) -> frozenset[str]:
    """The regions of which only an offset is known."""
    return frozenset(
        name for name, kind in site_places.items() if kind is PlaceKind.FOREIGN or not sizes[name]
    )
