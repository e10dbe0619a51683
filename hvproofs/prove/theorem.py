# SPDX-License-Identifier: MIT
"""Theorems: contract x scheme x rule as an ordered list of named obligations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeGuard

from hvproofs.layout.obligation import Hypothesis, Obligation, Standing
from hvproofs.layout.situation import Situation
from hvproofs.rules.rule import Rule
from hvproofs.spec.typed import Demand
from hvproofs.terms.smtlib import Named


@dataclass(frozen=True, slots=True)
class Theorem:
    """What is claimed of one situation under one rule."""

    situation: Situation
    rule: Rule
    obligations: tuple[Obligation, ...]  # all must be proved, in order


def theorem(situation: Situation, rule: Rule) -> Theorem | None:
    """The theorem of a rule, or None where the rule has nothing to say.

    What its hypotheses are shown by comes first: with a hypothesis that does
    not hold for the whole range the theorem would say less than it reads. So
    does that C gives what is computed a meaning.
    """
    found = rule.obligations(situation)
    if found is None:
        return None
    needed = {one.because for each in found for one in each.hypotheses if _is_shown(one)}
    lemmas = [lemma for lemma in situation.lemmas if lemma.name in needed]
    needed |= {one.because for each in lemmas for one in each.hypotheses if _is_shown(one)}
    lemmas = [lemma for lemma in situation.lemmas if lemma.name in needed]
    wanted = () if rule.demand is Demand.DEFINED else situation.provisos
    return Theorem(situation, rule, tuple(_with_provisos((*lemmas, *found), wanted)))


def _with_provisos(
    obligations: Iterable[Obligation], provisos: Sequence[Obligation]
) -> Iterator[Obligation]:
    """Each proviso before the first obligation that speaks of what is computed by then."""
    left = list(provisos)
    for obligation in obligations:
        known = set(obligation.hypotheses)
        due = [one for one in left if known.issuperset(one.hypotheses)]
        left = [one for one in left if one not in due]
        yield from (*due, obligation)


def _is_shown(hypothesis: Named) -> TypeGuard[Hypothesis]:
    return isinstance(hypothesis, Hypothesis) and hypothesis.standing is Standing.SHOWN
