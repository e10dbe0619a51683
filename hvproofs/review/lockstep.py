# SPDX-License-Identifier: MIT
"""Two functions side by side: which of their loops go around alike, and with which values.

All are taken to, at first; a loop whose rounds are then not shown to be the
same is not, and all is numbered again without. What is left holds by
induction on the rounds: the values agree where the loop is entered and, where
they agree at its head, after each round, and so do the conditions of another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hvproofs.audit.symbolic.conditions import any_of
from hvproofs.audit.symbolic.function import Carried
from hvproofs.decide.asker import Asker
from hvproofs.review.code import Evaluation
from hvproofs.review.numbering import Numbers, Values
from hvproofs.review.side import AFTER, BEFORE, Loop, Side
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term

MAX_PASSES = 20  # over both functions; a pair that needs more has no loops alike


@dataclass(frozen=True, slots=True)
class Lockstep:
    """Two functions numbered so that equal numbers are equal values."""

    before: Side
    after: Side
    asker: Asker

    def same(self, known: Sequence[Term], before: Term, after: Term) -> bool:
        """Whether two terms, one of each function, are shown equal where what is known holds."""
        if self.before.term(before) == self.after.term(after):
            return True
        if before.sort != after.sort:
            return False
        hypotheses = [Named(f"known-{index}", term) for index, term in enumerate(known)]
        goal = b.eq(self.before.renamed(before), self.after.renamed(after))
        return self.asker.follows(hypotheses, goal)


class Locksteps:
    """Pairs of functions, each put side by side once, however many calls they have."""

    def __init__(self, asker: Asker) -> None:
        """No pair is known yet."""
        self.asker = asker
        self._known: dict[tuple[int, int], tuple[Evaluation, Evaluation, Lockstep]] = {}

    def __call__(self, before: Evaluation, after: Evaluation) -> Lockstep:
        """The pair of two functions."""
        key = id(before), id(after)
        if key not in self._known:
            # The functions are kept with their identities.
            self._known[key] = before, after, _lockstep(before, after, self.asker)
        return self._known[key][2]


def _lockstep(before: Evaluation, after: Evaluation, asker: Asker) -> Lockstep:
    """The pair with as many loops and values taken for the same as are shown to be."""
    locked: set[Loop] | None = None
    free: set[int] = set()
    numbers = Numbers()  # shared by all passes, so that the values of `free` keep their numbers
    values = Values(numbers, asker)
    for left in range(MAX_PASSES, -1, -1):
        if not left:
            locked = set()
        shared = (numbers, values)
        sides = (
            Side(before.code, *shared, BEFORE, locked or set(), free, before.bodies),
            Side(after.code, *shared, AFTER, locked or set(), free, after.bodies),
        )
        if locked is None:
            locked = set(sides[0].loops.values()) & set(sides[1].loops.values())
            continue
        pair = Lockstep(*sides, asker)
        apart = {loop for loop in locked if not _around(pair, loop)}
        loose = {one for loop in locked - apart for one in _loose(pair, loop)}
        if not apart and not loose:
            break
        locked -= apart
        free |= loose
    return pair


def _header(side: Side, loop: Loop) -> str:
    return next(name for name, one in side.loops.items() if one == loop)


def _around(pair: Lockstep, loop: Loop) -> bool:
    """Whether a loop goes around under the same conditions, and writes the same, in both."""
    conditions, events = [], []
    for side in (pair.before, pair.after):
        header = _header(side, loop)
        graph = side.evaluated.graph
        conditions.append(
            any_of(side.evaluated.conditions.around(one, header) for one in graph.latches[header])
        )
        blocks = graph.loops[header]
        events.append([one.number for one in side.events if one.block in blocks])
    return events[0] == events[1] and pair.same((), *conditions)


def _loose(pair: Lockstep, loop: Loop) -> set[int]:
    """The values of a loop that are not shown to stay the same."""
    phis = [side.phis.get(loop, {}) for side in (pair.before, pair.after)]
    found = set(phis[0]) ^ set(phis[1])
    for number in set(phis[0]) & set(phis[1]):
        one, other = (
            _carried(side, each[number].result)
            for side, each in zip((pair.before, pair.after), phis, strict=True)
        )
        if not _stays(pair, one, other):
            found.add(number)
    return found


def _carried(side: Side, phi: str) -> Carried:
    return next(one for one in side.evaluated.carried if one.phi == phi)


def _stays(pair: Lockstep, one: Carried, other: Carried) -> bool:
    """Whether each way around gives both the same."""
    if len(one.rounds) != len(other.rounds):
        return False
    return all(
        pair.same((), when, also) and pair.same([pair.before.renamed(when)], value, its)
        for (when, value), (also, its) in zip(one.rounds, other.rounds, strict=True)
    )
