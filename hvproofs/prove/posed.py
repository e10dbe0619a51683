# SPDX-License-Identifier: MIT
"""Theorems with their texts; calls of one shape share them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from hvproofs.decide.reached import each
from hvproofs.layout.situation import Shape
from hvproofs.prove.selection import Candidate
from hvproofs.prove.theorem import Theorem, theorem
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import RuleId
from hvproofs.terms.smtlib import Script
from hvproofs.terms.texts import Texts


@dataclass(frozen=True, slots=True)
class PosedTheorem:
    """A theorem with its scripts, ready to be decided."""

    candidate: Candidate
    rule: RuleId
    theorem: Theorem | None  # None: not applicable
    scripts: tuple[Script, ...]  # one per obligation, with the hypotheses relevant to its goal


# What calls of one shape share, by the rules asked of them.
Posed = dict[tuple[Shape, tuple[RuleId, ...]], dict[RuleId, PosedTheorem]]


def claims(
    candidates: Sequence[Candidate], posed: Posed | None = None, texts: Texts | None = None
) -> list[PosedTheorem]:
    """Every theorem of the candidates, in their order; `posed` keeps those of a shape."""
    found: list[PosedTheorem] = []
    made: Posed = {} if posed is None else posed
    texts = texts or Texts()
    for candidate in each("schemes with their calls", candidates):
        key = (candidate.situation.shape, candidate.rules)
        if key not in made:
            made[key] = {claim.rule: claim for claim in _claims(candidate, texts)}
        found += [replace(claim, candidate=candidate) for claim in made[key].values()]
    return found


def _claims(candidate: Candidate, texts: Texts) -> Iterator[PosedTheorem]:
    """The theorems of one situation."""
    here = candidate.situation
    for id_ in candidate.rules:
        claimed = theorem(here, RULES[id_]) if here.build else None
        obligations = claimed.obligations if claimed else ()
        scripts = tuple(texts.near(one.hypotheses, one.goal) for one in obligations)
        yield PosedTheorem(candidate, id_, claimed, scripts)
