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
from hvproofs.terms.term import Term

HELD = 20_000  # formulas whose terms are held: of so many, most are not asked about again

_Key = tuple[object, ...]  # of simple terms, whose identities stay theirs: a formula


@dataclass(slots=True)
class Texts:
    """The texts of a run."""

    rewrites: tuple[Rewrite, ...] = SHORTER
    _formulas: int = 0  # for which there was a text to be had
    _written: int = 0  # different ones among them
    _scripts: dict[_Key, Script] = field(default_factory=dict)
    _near: dict[_Key, Script] = field(default_factory=dict)  # of what is relevant of it
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
        key = _key(known, aim)
        if key not in self._near:
            known = [one for one in known if not is_const(one.term, 1)]
            names = {id(one): frozenset(one.term.free) for one in known}
            self._near[key] = self._script(relevant(known, aim, names), aim)
        return self._near[key]

    def _simple(self, hypotheses: Sequence[Named], goal: Term) -> tuple[list[Named], Term]:
        self._formulas += 1
        if len(self._rewriter.kept) > HELD:
            self._rewriter = Rewriter(self.rewrites, known=self._rewriter.known)
        simple = self._rewriter.rewrite
        return [Named(h.name, simple(h.term)) for h in hypotheses], simple(goal)

    def _script(self, hypotheses: Sequence[Named], goal: Term) -> Script:
        key = _key(hypotheses, goal)
        if key not in self._scripts:
            self._written += 1
            self._scripts[key] = script(hypotheses, goal)
        return self._scripts[key]


def _key(hypotheses: Sequence[Named], goal: Term) -> _Key:
    return (*((one.name, id(one.term)) for one in hypotheses), id(goal))
