# SPDX-License-Identifier: MIT
"""Theorems: contract x scheme x rule as an ordered list of named obligations."""

from __future__ import annotations

from dataclasses import dataclass

from hvproofs.layout.situation import Situation, Stage
from hvproofs.rules.rule import Obligation, Rule


@dataclass(frozen=True, slots=True)
class Theorem:
    """What is claimed of one situation under one rule."""

    situation: Situation
    rule: Rule
    obligations: tuple[Obligation, ...]  # all must be proved, in order


def theorem(situation: Situation, rule: Rule) -> Theorem | None:
    """The theorem of a rule, or None where the rule has nothing to say."""
    found = rule.obligations(situation)
    if found is None:
        return None
    return Theorem(situation, rule, (*_monotone(situation), *found))


def _monotone(situation: Situation) -> list[Obligation]:
    """`largest` means the greatest count only where its predicate is monotone.

    The definitions themselves are no hypotheses here: they rest on this.
    """
    names = {f"{greatest.name}-defined" for greatest in situation.greatest}
    known = tuple(h for h in situation.hypotheses(Stage.DEFINITION) if h.name not in names)
    return [
        Obligation(f"{greatest.name}-monotone", known, greatest.monotone())
        for greatest in situation.greatest
    ]
