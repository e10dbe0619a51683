# SPDX-License-Identifier: MIT
"""Concrete calls for tests in other languages: boundaries, one entry more, counterexamples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hvproofs.layout.area import Model
from hvproofs.prove.guarantee import Guarantee
from hvproofs.refute.counterexample import Counterexample, layout
from hvproofs.refute.replay import Replayer
from hvproofs.rules.rule import Evidence
from hvproofs.spec.scheme import Verdict
from hvproofs.spec.tlfs import MAX_REPS


@dataclass(frozen=True, slots=True)
class PlacedCase:
    """One call with its areas: sizes in bytes, starts as guest physical addresses."""

    what: str  # a boundary, or the rules that are broken
    entries: int  # n
    qwords: int  # v
    input: tuple[int, int] | None  # start, raw size
    output: tuple[int, int] | None
    kept: bool  # whether alignment, page and overlap are as the TLFS demands


def placed_calls(one: Guarantee) -> Iterator[PlacedCase]:
    """Every boundary, one entry beyond the limit, and each different counterexample."""
    here = one.situation
    if not here.build:
        return
    replayer = Replayer(here)
    for boundary in replayer.boundaries():
        if not boundary.excluded and boundary.values["n"] <= MAX_REPS:
            yield _placed(boundary.name, layout(replayer, boundary.values), here.model)
    limit = one.counts.last if one.counts else 0
    if one.call.is_rep and one.call.has_list and 1 <= limit < MAX_REPS:
        beyond = replayer.complete(replayer.bases({"n": limit + 1, "v": 0}))
        yield _placed("one entry more", layout(replayer, beyond), here.model)
    for result in one.results:
        found = result.counterexample
        if result.verdict is Verdict.REFUTED and found and found.kind is Evidence.LAYOUT:
            yield _placed(f"counterexample of {result.rule.value}", found, here.model)


def _placed(what: str, found: Counterexample, model: Model) -> PlacedCase:
    """With whether the addresses keep the rules, worked out anew from starts and sizes."""
    areas = [(one.gpa, one.raw) if one else None for one in (found.input, found.output)]
    there = [(gpa, -(-raw // 8) * 8) for gpa, raw in filter(None, areas) if raw]
    kept = all(
        gpa % model.align == 0 and gpa % model.page_size + size <= model.page_size
        for gpa, size in there
    )
    if len(there) == 2:
        (one, size), (other, other_size) = there
        kept = kept and (one + size <= other or other + other_size <= one)
    return PlacedCase(
        what, found.entries, found.variable_header_qwords, areas[0], areas[1], kept
    )  # fmt: skip
