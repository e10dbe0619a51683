# SPDX-License-Identifier: MIT
"""Which scheme of the corpus places the areas of a call the way the code does.

Best effort, for a reader: the same kinds of regions and the same offsets, for
the counts that the call can have. The limit is not compared, and no verdict
rests on it. Of several such schemes the one counts whose source names the
function, then one made for this hypercall, then one that names no function
at all; schemes that no code was seen to use (versions "none ...") never do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase

from hvproofs.audit.sites.situate import KINDS, Handed
from hvproofs.audit.symbolic.symbols import PlaceKind, Pointer
from hvproofs.layout.builder import situation
from hvproofs.layout.situation import LocatedError
from hvproofs.spec.contract import Call
from hvproofs.spec.scheme import Form, RegionKind, Scheme
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import Term, variables

# Kinds that a scheme may say where the audit sees only a page.
_SAME = {RegionKind.PAGE: RegionKind.HEAP}


@dataclass(frozen=True, slots=True)
class SeenSpot:
    """Where one area is, as far as a scheme can say it too."""

    region: str  # name: only whether two are the same matters
    kind: RegionKind
    offset: int  # bytes


@dataclass(frozen=True, slots=True)
class SeenPlacement:
    """Where a call of the code puts its areas."""

    call: Call
    input: SeenSpot | None  # None: no bytes
    output: SeenSpot | None
    count: int | None  # of entries; None where it is not always the same


def placement(handed: Handed, count: Term) -> SeenPlacement | None:
    """The placement of a call; None where it is not always the same, or not known."""
    spots = [_spot(one) for one in (handed.input, handed.output)]
    if any(one is _VARIES for one in spots):
        return None
    return SeenPlacement(handed.call, spots[0], spots[1], _constant(count))


_VARIES = SeenSpot("", RegionKind.HEAP, -1)


def _spot(pointer: Pointer | None) -> SeenSpot | None:
    if pointer is None:
        return None
    offset = _constant(pointer.offset)
    if offset is None or pointer.place.kind is PlaceKind.FOREIGN:
        return _VARIES
    return SeenSpot(pointer.place.name, KINDS[pointer.place.kind], offset)


def _constant(term: Term) -> int | None:
    return None if variables([term]) else evaluate(term, {})


def recognise(
    found: SeenPlacement, function: str, guest: str, schemes: Mapping[str, Scheme]
) -> str:
    """The id of the scheme; empty when there is none."""
    ranked = [
        (_rank(scheme, found.call, function), name)
        for name, scheme in schemes.items()
        if scheme.guest == guest and _applies(scheme, found.call) and _same(found, scheme)
    ]
    return min(ranked, default=((False, 0, False), ""))[1]


def _applies(scheme: Scheme, call: Call) -> bool:
    return (
        scheme.form is Form.MEMORY
        and not scheme.versions.startswith("none")
        and any(fnmatchcase(call.name, one) for one in scheme.applies.hypercall)
        and all(call.side(side).present for side in scheme.applies.areas)
    )


def _functions(scheme: Scheme) -> frozenset[str]:
    return frozenset(name for one in scheme.source for name in re.findall(r"(\w+)\(\)", one.place))


def _rank(scheme: Scheme, call: Call, function: str) -> tuple[bool, int, bool]:
    """Best first; what was only proposed comes last."""
    proposed = not scheme.id.startswith(f"{scheme.guest}/")
    named, made_for = _functions(scheme), call.name in scheme.applies.hypercall
    if function in named:
        return (proposed, 0, not made_for)
    return (proposed, 1, False) if made_for else (proposed, 2, bool(named))


def _same(found: SeenPlacement, scheme: Scheme) -> bool:
    try:
        here = situation(found.call, scheme)
    except LocatedError:
        return False
    areas = (here.input, here.output)
    spots = (found.input, found.output)
    if any((area is None) != (spot is None) for area, spot in zip(areas, spots, strict=True)):
        return False
    pairs = [
        (area, spot)
        for area, spot in zip(areas, spots, strict=True)
        if area is not None and spot is not None
    ]
    one_region = len({area.region.base for area, _ in pairs}) == 1
    if one_region != (len({spot.region for _, spot in pairs}) == 1):
        return False
    counts = (found.count,) if found.count is not None else (1, 2, 3)
    return all(
        _kind(scheme.regions[area.region.name].kind) is _kind(spot.kind)
        and all(_offset(area.offset, count) == spot.offset for count in counts)
        for area, spot in pairs
    )


def _kind(kind: RegionKind) -> RegionKind:
    return _SAME.get(kind, kind)


def _offset(term: Term, count: int) -> int | None:
    """The offset at that count without a variable header; None where more must be known."""
    names = set(variables([term]))
    return evaluate(term, {"n": count, "v": 0}) if names <= {"n", "v"} else None


def named(
    placements: Iterable[tuple[SeenPlacement | None, str]],
    guest: str,
    schemes: Mapping[str, Scheme],
) -> list[str]:
    """The schemes of many calls, each with its function; equal ones are looked for once."""
    known: dict[tuple[SeenPlacement | None, str], str] = {}
    result = []
    for found, function in placements:
        key = (found, function)
        if key not in known:
            known[key] = recognise(found, function, guest, schemes) if found is not None else ""
        result.append(known[key])
    return result
