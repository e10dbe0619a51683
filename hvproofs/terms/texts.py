# SPDX-License-Identifier: MIT
"""Texts of many formulas, each written once.

Before a formula is printed its terms are made simpler, by lemmas (`terms.rewrite`), and equal
terms one object: what was printed before is known by the objects that it is made of.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from hvproofs.terms.rewrite import SHORTER, Rewrite, Rewriter, is_const
from hvproofs.terms.smtlib import Named, Script, relevant, script
from hvproofs.terms.term import Term, variables

HELD = 20_000  # formulas whose terms are held: of so many, most are not asked about again


@dataclass(slots=True)
class Texts:
    """The texts of a run."""

    rewrites: tuple[Rewrite, ...] = SHORTER
    _formulas: int = 0  # for which there was a text to be had
    _written: int = 0  # different ones among them
    _scripts: dict[tuple[object, ...], Script] = field(default_factory=dict)
    _names: dict[int, frozenset[str]] = field(default_factory=dict)  # of simple terms, by identity
    _rewriter: Rewriter = field(init=False)

    def __post_init__(self) -> None:
        """Begin with no term known."""
        self._rewriter = Rewriter(self.rewrites)

    def counted(self) -> tuple[int, int]:
        """Formulas, and those written out, since this was last called."""
        found = self._formulas, self._written
        self._formulas = self._written = 0
        return found

    def whole(self, hypotheses: Sequence[Named], goal: Term) -> Script:
        """The text whose unsatisfiability proves `goal` from all of `hypotheses`."""
        return self._script(*self._simple(hypotheses, goal))

    def near(self, hypotheses: Sequence[Named], goal: Term) -> Script:
        """The same from those that are `relevant` to the goal, and that are not simply true."""
        known, aim = self._simple(hypotheses, goal)
        known = [one for one in known if not is_const(one.term, 1)]
        names = {id(one): self._variables(one.term) for one in known}
        return self._script(relevant(known, aim, names), aim)

    def _simple(self, hypotheses: Sequence[Named], goal: Term) -> tuple[list[Named], Term]:
        if len(self._rewriter.kept) > HELD:
            self._rewriter = Rewriter(self.rewrites, known=self._rewriter.known)
        simple = self._rewriter.rewrite
        return [Named(h.name, simple(h.term)) for h in hypotheses], simple(goal)

    def _variables(self, simple: Term) -> frozenset[str]:
        if id(simple) not in self._names:
            self._names[id(simple)] = frozenset(variables([simple]))
        return self._names[id(simple)]

    def _script(self, hypotheses: Sequence[Named], goal: Term) -> Script:
        self._formulas += 1
        key = (*((h.name, id(h.term)) for h in hypotheses), id(goal))
        if key not in self._scripts:
            self._written += 1
            self._scripts[key] = script(hypotheses, goal)
        return self._scripts[key]
