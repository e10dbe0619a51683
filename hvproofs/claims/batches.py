# SPDX-License-Identifier: MIT
"""Batches and what they cost, worked out on integers from the schemes' own limits."""

from __future__ import annotations

from collections.abc import Iterator

from hvproofs.claims.answer import Finding
from hvproofs.layout.situation import Situation
from hvproofs.prove.selection import Selection, candidates
from hvproofs.refute.replay import Replayer
from hvproofs.spec.claim import Part
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.scheme import Verdict

ENTRIES = 4095  # entries of a COST comparison: what one call can name at most


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


def batches(part: Part, corpus: Corpus) -> Finding:
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
        return Finding(Verdict.UNKNOWN, "; ".join(wrong) or "vacuous: no hypercall", tuple(facts))
    if worse:
        return Finding(Verdict.REFUTED, "; ".join(worse[:4]), tuple(facts))
    return Finding(Verdict.PROVED, facts=tuple(facts))


def executions(entries: int, batch: int, slice_entries: int) -> int:
    """How often the instruction is executed, step by step.

    One execution completes at most what fits a slice, and at least one entry
    (TLFS, Hypercall Continuation).
    """
    count = 0
    while entries:
        call = min(batch, entries)
        entries -= call
        while call:
            call -= min(call, slice_entries)
            count += 1
    return count


def cost(part: Part, corpus: Corpus) -> Finding:
    """From which entry cost on a smaller batch needs at most twice the executions of any."""
    facts, wrong, worse = [], [], []
    for name, here in _situations(part, corpus, part.scheme[0]).items():
        batch = next(limits(here))
        if not batch:
            continue
        # From this cost on one slice ends a full batch, or comes to its last entry.
        threshold = -(-part.slice_ns // batch)
        within = max(1, part.slice_ns // threshold) if "yields" in part.hypotheses else ENTRIES
        mine, best = _compared(batch, within)
        facts.append(
            f"{name}: batch {batch}, from {threshold} ns an entry; "
            f"{ENTRIES} entries in {mine} executions, in {best} at best"
        )
        worse += [
            f"{name}: {mine} executions against {best} with {slots} entries a slice"
            for slots in (range(1, within + 1) if within < ENTRIES else (within,))
            for mine, best in [_compared(batch, slots)]
            if mine > 2 * best
        ]
        expected = (part.figures or {}).get(name)
        if expected is not None and expected != threshold:
            wrong.append(f"{name}: {threshold} ns, not {expected}")
    if not facts or wrong:
        return Finding(Verdict.UNKNOWN, "; ".join(wrong) or "vacuous: no hypercall", tuple(facts))
    if worse:
        return Finding(Verdict.REFUTED, "; ".join(worse[:4]), tuple(facts))
    return Finding(Verdict.PROVED, facts=tuple(facts))


def _compared(batch: int, slice_entries: int) -> tuple[int, int]:
    """Executions for ENTRIES entries with a batch, and with the largest a call can name."""
    return executions(ENTRIES, batch, slice_entries), executions(ENTRIES, ENTRIES, slice_entries)
