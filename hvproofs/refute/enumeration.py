# SPDX-License-Identifier: MIT
"""An obligation evaluated at every value that it ranges over: an opinion without a solver.

It is of the terms as they were written, and not of their texts. Counts and headers have the range
that the hypotheses give them, never less. Of an address only remainders are tried, where it counts
by nothing else (`refute.remainders`). That two areas do not overlap follows from where each lies
in its region, by a lemma of `tests/refute/test_enumeration.py`. So what holds at every value tried
is true; what fails at one is false only where a replay of that call says so, too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from hvproofs.layout import area as layout
from hvproofs.layout.area import Area
from hvproofs.layout.obligation import Obligation, Role
from hvproofs.layout.situation import SIDES
from hvproofs.refute.held import Held, Roles, roles
from hvproofs.refute.replay import Replayer
from hvproofs.rules.areas import where_there
from hvproofs.rules.rule import OfBoth, Rule
from hvproofs.terms import build as b
from hvproofs.terms.cases import conjuncts
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import Term, variables

if TYPE_CHECKING:
    from hvproofs.refute.space import Space


class Word(Enum):
    """What enumeration says of an obligation."""

    HOLDS = "holds at every value"
    BROKEN = "fails at values that replay"
    NOTHING = "not reached"


@dataclass(frozen=True, slots=True)
class Opinion:
    """What enumeration says of an obligation, and why."""

    word: Word
    why: str = ""  # of NOTHING
    values: Mapping[str, int] | None = None  # of BROKEN: a call, as a replay takes it

    def __str__(self) -> str:
        """In the words of `--stats`."""
        return f"{self.word.value}: {self.why}" if self.why else self.word.value


_WORST = (Word.BROKEN, Word.NOTHING, Word.HOLDS)  # of the parts of an obligation one counts


@cache
def is_there() -> bool:
    """Whether NumPy is installed."""
    return find_spec("numpy") is not None


def apart(one: Area, other: Area) -> Term:
    """What is enough for two areas not to overlap, whatever the addresses of their regions."""
    goals = [layout.within_region(a.offset, a.padded, a.region.size) for a in (one, other)]
    if one.region.base.value == other.region.base.value:
        goals.append(layout.disjoint(one.offset, one.padded, other.offset, other.padded))
    return b.and_(*goals)


@dataclass(slots=True)
class Enumerator:
    """Evaluates the obligations of one situation; what they share is worked out once."""

    replayer: Replayer
    held: Held = field(default_factory=Held)  # what was found, of other situations, too
    roles: Roles = field(init=False)
    _opinions: dict[int, tuple[Obligation, Opinion]] = field(default_factory=dict)
    _spaces: dict[tuple[object, ...], Space] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Tell the variables apart."""
        self.roles = roles(self.replayer.situation)

    def opinion(self, rule: Rule, obligation: Obligation) -> Opinion:
        """What comes of evaluating an obligation of a rule's theorem at every value."""
        if not is_there():
            return Opinion(Word.NOTHING, "NumPy is not installed")
        if id(obligation) not in self._opinions:
            self._opinions[id(obligation)] = obligation, self._opinion(rule, obligation)
        return self._opinions[id(obligation)][1]

    def _opinion(self, rule: Rule, obligation: Obligation) -> Opinion:
        opinions = (
            self._of(part, obligation) for part in conjuncts(self._enough(rule, obligation))
        )
        return min(opinions, key=lambda one: _WORST.index(one.word), default=Opinion(Word.HOLDS))

    def _of(self, goal: Term, obligation: Obligation) -> Opinion:
        """The opinion of a part of what an obligation follows from."""
        from hvproofs.refute.space import Gap, UnreachedError

        found = self.held.holds(goal, obligation.hypotheses, self.roles)
        if found is True:
            return Opinion(Word.HOLDS)
        if isinstance(found, Gap):
            return Opinion(Word.NOTHING, found.value)

        try:
            tried = self._space(goal, obligation)
            points = tried.fails(goal)
        except UnreachedError as error:
            return Opinion(Word.NOTHING, error.gap.value)
        for point in points:
            values = self.replayer.complete(self._call(point, tried))
            if self.replayer.breaks(obligation, values):
                return Opinion(Word.BROKEN, values=values)
        return Opinion(Word.NOTHING, Gap.ADDRESSES.value) if points else Opinion(Word.HOLDS)

    def _enough(self, rule: Rule, obligation: Obligation) -> Term:
        """What the goal follows from, under the same hypotheses: mostly the goal itself."""
        here = self.replayer.situation
        one, other = here.input, here.output
        if not isinstance(rule.areas, OfBoth) or one is None or other is None:
            return obligation.goal
        if obligation.role is not Role.RULE:
            return obligation.goal
        goal = apart(one, other)
        for side, area in zip(SIDES, (one, other), strict=True):
            goal = where_there(here, side, area.padded, goal)
        return goal

    def _space(self, goal: Term, obligation: Obligation) -> Space:
        from hvproofs.refute.space import assumed, remainders, space

        what = self.roles
        counts = remainders(goal, what.addresses)
        known = tuple(assumed((one.term for one in obligation.hypotheses), goal))
        key = (*map(id, known), *variables([goal]), *counts.items())
        if key not in self._spaces:
            self._spaces[key] = space(
                goal, known, counts, what.addresses, what.functions, what.order
            )
        return self._spaces[key]

    def _call(self, point: Mapping[str, int], tried: Space) -> dict[str, int]:
        """A call at a point: the regions one close behind the other, each with its remainder."""
        values = {"n": 0, "v": 0, **point}
        sized = self.replayer.complete(values)
        done: set[str] = set()
        end = 0
        for region in self.replayer.situation.regions:
            name = str(region.base.value)
            if name not in done:
                by = max(tried.modulus(name), evaluate(region.align, sized))
                values[name] = end + (point.get(name, 0) - end) % by
                done.add(name)
            end = max(end, values[name] + evaluate(region.size, sized))
        return values
