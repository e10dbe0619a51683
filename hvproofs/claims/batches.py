# SPDX-License-Identifier: MIT
"""Batches and what they cost, worked out on integers from the schemes' own limits."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import ceil

from hvproofs.advise.cost import calls, executions
from hvproofs.claims.answer import PartAnswer
from hvproofs.layout.situation import Situation
from hvproofs.prove.selection import Selection, candidates
from hvproofs.refute.replay import Replayer
from hvproofs.spec.claim import Outcome, Part
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.tlfs import MAX_REPS

ENTRIES = MAX_REPS  # entries of a COST comparison: what one call can name at most


def _situations(part: Part, corpus: Corpus, scheme: str) -> dict[str, Situation]:
    """Rep calls with a list and both areas, in the reading followed, by name."""
    found: dict[str, Situation] = {}
    for pattern in part.hypercall:
        for candidate in candidates(corpus, Selection(pattern, scheme)):
            here = candidate.situation
            lists = here.limit is not None and here.input is not None and here.output is not None
            if lists and here.build and here.call.variant == here.call.contract.follows:
                found.setdefault(here.call.name, here)
    return found


def limits(here: Situation) -> Iterator[int]:
    """The largest batch for each variable header, from none to the most."""
    replayer = Replayer(here)
    for v in range(here.call.input.max_qwords + 1):
        yield replayer.limit(replayer.complete({**replayer.bases(), "v": v}))


def batches(part: Part, corpus: Corpus) -> PartAnswer:
    """Compare two schemes, for every hypercall and every variable header."""
    one, other = (_situations(part, corpus, scheme) for scheme in part.scheme)
    facts, worse, wrong = [], [], []
    for name in (name for name in one if name in other):
        mine, theirs = list(limits(one[name])), list(limits(other[name]))
        facts.append(f"{name}: {mine[0]} against {theirs[0]}")
        worse += [
            f"{name}: {a} against {c} at v = {v}"
            for v, (a, c) in enumerate(zip(mine, theirs, strict=True))
            if a < c
        ]
        expected = (part.figures or {}).get(name)
        if expected is not None and expected != mine[0]:
            wrong.append(f"{name}: {mine[0]}, not {expected}")
    if not facts or wrong:
        return PartAnswer(
            Outcome.UNKNOWN, "; ".join(wrong) or "vacuous: no hypercall", tuple(facts)
        )
    if worse:
        return PartAnswer(Outcome.REFUTED, "; ".join(worse[:4]), tuple(facts))
    looked_at = f"{len(facts)} hypercalls and every number of qwords in the variable header"
    return PartAnswer(Outcome.CHECKED, facts=tuple(facts), range=looked_at)


def cost(part: Part, corpus: Corpus) -> PartAnswer:
    """From which cost of an entry on a smaller batch adds next to nothing; what it adds at most."""
    one, other = (_situations(part, corpus, scheme) for scheme in part.scheme)
    facts, worse, wrong = [], [], []
    for name in (name for name in one if name in other):
        batch, larger = next(limits(one[name])), next(limits(other[name]))
        if not 0 < batch <= larger:
            return PartAnswer(Outcome.UNKNOWN, f"{name}: {batch} is no smaller batch than {larger}")
        more, ratio = _worst(batch, larger)
        threshold = ceil(more * part.call_ns * 100 / part.percent)
        facts.append(
            f"{name}: batches of {batch} in place of {larger}: at most {more.numerator} executions "
            f"more for {more.denominator} entries, {part.percent} percent of their time from "
            f"{threshold} ns an entry on; never more than {float(ratio):.2f} times as long; "
            f"{ENTRIES} entries in {calls(ENTRIES, batch)} calls, not {calls(ENTRIES, larger)}"
        )
        if ratio > part.factor:
            worse.append(f"{name}: {ratio} times the executions")
        expected = (part.figures or {}).get(name)
        if expected is not None and expected != threshold:
            wrong.append(f"{name}: {threshold} ns, not {expected}")
    if not facts or wrong:
        return PartAnswer(
            Outcome.UNKNOWN, "; ".join(wrong) or "vacuous: no hypercall", tuple(facts)
        )
    if worse:
        return PartAnswer(Outcome.REFUTED, "; ".join(worse), tuple(facts))
    looked_at = f"{len(facts)} hypercalls, 1 to {ENTRIES} entries, any number of them in a slice"
    return PartAnswer(Outcome.CHECKED, facts=tuple(facts), range=looked_at)


def _worst(batch: int, larger: int) -> tuple[Fraction, Fraction]:
    """Executions more for each entry, and how many times as many: the most of either.

    Over 1 to ENTRIES entries and all numbers of entries that a slice may hold. Both are greatest
    where one more entry takes one more execution: in between only the larger batch's grow.
    """
    # Numerators and denominators: a Fraction is made of the greatest alone.
    more, entries, most, least = 0, 1, 1, 1
    for slots in range(1, larger + 1):  # a slice that holds more ends no call
        mine = 0
        for begin in range(0, ENTRIES, batch):
            for first in range(begin, min(begin + batch, ENTRIES), slots):
                mine += 1
                theirs = executions(first + 1, larger, slots)
                if (mine - theirs) * entries > more * (first + 1):
                    more, entries = mine - theirs, first + 1
                if mine * least > most * theirs:
                    most, least = mine, theirs
    return Fraction(more, entries), Fraction(most, least)
