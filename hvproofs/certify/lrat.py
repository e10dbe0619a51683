# SPDX-License-Identifier: MIT
"""The checker of refutations: each step follows from those it names by unit propagation.

Nothing else is believed: no step of another kind, no hint that gives nothing, no number twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

MOST = 20_000_000  # literals that are looked at: of what is hostile that is some seconds


@dataclass(frozen=True, slots=True)
class Step:
    """A clause that is claimed to follow."""

    number: int  # greater than every number before
    clause: tuple[int, ...]  # literals: any of them holds; none: a contradiction
    hints: tuple[int, ...]  # numbers of clauses, each of which has one literal left in its turn


def fault(clauses: Sequence[tuple[int, ...]], steps: Iterable[Step]) -> str:
    """Why the steps are no refutation of the clauses, numbered from 1; empty: they are one."""
    known = dict(enumerate(clauses, 1))
    last, work = len(known), 0
    for step in steps:
        work += sum(len(known.get(hint, ())) for hint in step.hints)
        if work > MOST:
            return f"step {step.number}: more work than is done"
        if step.number <= last:
            return f"step {step.number}: out of order"
        if not _follows(known, step):
            return f"step {step.number}: does not follow"
        if not step.clause:
            return ""
        known[step.number], last = step.clause, step.number
    return "no contradiction"


def _follows(known: dict[int, tuple[int, ...]], step: Step) -> bool:
    """Whether the hints lead from the clause's negation to a contradiction."""
    false = set(step.clause)
    if any(-literal in false for literal in false):
        return False  # it says nothing: no refutation needs it
    for hint in step.hints:
        if hint not in known:
            return False
        left = [literal for literal in known[hint] if literal not in false]
        if not left:
            return True
        if len(set(left)) > 1:
            return False
        false.add(-left[0])
    return False
