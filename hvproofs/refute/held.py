# SPDX-License-Identifier: MIT
"""Formulas that hold at every value, whoever's they are: equal ones are evaluated once.

Calls and schemes ask much the same. What is said here depends on nothing but terms, names and
what the names are: hypotheses that share no variable with a goal are left out, which asks more of
it. Where that does not hold, a formula is for who knows whose it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hvproofs.layout.situation import Situation
from hvproofs.terms.rewrite import Rewriter
from hvproofs.terms.smtlib import Named, relevant
from hvproofs.terms.term import Term, variables

if TYPE_CHECKING:
    from hvproofs.refute.space import Gap, Space

SPACES = 32  # that are kept, since formulas that follow each other are mostly of one


@dataclass(frozen=True, slots=True)
class Roles:
    """What variables are, by name."""

    addresses: frozenset[str]  # of regions
    functions: frozenset[str]  # of which what is known leaves one value
    order: tuple[str, ...]  # in which they are tried

    def among(self, names: frozenset[str]) -> Roles:
        """Those that are in a formula."""
        order = tuple(name for name in self.order if name in names)
        return Roles(self.addresses & names, self.functions & names, order)


def roles(here: Situation) -> Roles:
    """Those of a situation."""
    addresses = frozenset(str(region.base.value) for region in here.regions)
    return Roles(addresses, frozenset(one.name for one in here.greatest), here.free)


@dataclass(slots=True)
class Held:
    """What was evaluated: for one run, since it holds on to its terms."""

    _formulas: int = 0  # that were evaluated
    _alike: Rewriter = field(default_factory=lambda: Rewriter(()))  # equal terms are one object
    _found: dict[tuple[object, ...], bool | Gap] = field(default_factory=dict)
    _spaces: dict[tuple[object, ...], Space] = field(default_factory=dict)

    def counted(self) -> int:
        """Formulas evaluated since this was last called."""
        found, self._formulas = self._formulas, 0
        return found

    def holds(self, goal: Term, hypotheses: Sequence[Named], what: Roles) -> bool | Gap:
        """Whether a goal holds at every value that its hypotheses leave, or why not all are tried.

        False: it does not, or would with hypotheses that say nothing of it.
        """
        known = [self._one(one.term) for one in hypotheses]
        return self._holds(self._one(goal), known, what)

    def _one(self, term: Term) -> Term:
        return self._alike.done.get(id(term)) or self._alike.rewrite(term)

    def _holds(self, goal: Term, known: Sequence[Term], what: Roles) -> bool | Gap:
        key = (id(goal), *map(id, known), what)
        if key not in self._found:
            near, ours = self._near(goal, known, what)
            same = len(near) == len(known) and ours == what
            found = self._evaluated(goal, near, ours) if same else self._holds(goal, near, ours)
            self._found[key] = found
        return self._found[key]

    def _near(self, goal: Term, known: Sequence[Term], what: Roles) -> tuple[list[Term], Roles]:
        """What shares a variable with the goal, and what the variables there are."""
        named = [Named("", one) for one in dict.fromkeys(known)]
        names = {id(one): frozenset(one.term.free) for one in named}
        near = [one.term for one in relevant(named, goal, names) if names[id(one)]]
        return near, what.among(frozenset(variables((goal, *near))))

    def _evaluated(self, goal: Term, known: Sequence[Term], what: Roles) -> bool | Gap:
        from hvproofs.refute.space import UnreachedError, assumed, remainders, space

        self._formulas += 1
        try:
            counts = remainders(goal, what.addresses)
            parts = tuple(assumed(known, goal))
            key = (*map(id, parts), *variables([goal]), *counts.items(), what)
            if key not in self._spaces:
                if len(self._spaces) >= SPACES:
                    self._spaces.clear()
                self._spaces[key] = space(
                    goal, parts, counts, what.addresses, what.functions, what.order
                )
            return not self._spaces[key].fails(goal)
        except UnreachedError as error:
            return error.gap
