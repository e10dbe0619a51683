# SPDX-License-Identifier: MIT
"""Obligations, and what gives each of their hypotheses the right to be assumed.

A hypothesis that depends on what is quantified narrows the claim. So there are
four ways to make one, and no other (SEMANTICS.md, section 4).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeGuard

from hvproofs.terms import build as b
from hvproofs.terms.integers import Value
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, substitute, variables

COUNT, QWORDS = "n", "v"  # the variables that a claim is quantified over
RANGE = "count-within-limit"  # the hypothesis that is the range of n of a rep call


class Standing(Enum):
    """Why a hypothesis may be assumed."""

    RANGE = "range"  # it is what the claim ranges over: one for n, one for v
    FREE = "free"  # neither n, nor v, nor what they define is in it
    SHOWN = "shown"  # an obligation of the same theorem proves it for the whole range
    EXCLUSION = "exclusion"  # it leaves something out, which is printed with the verdict


@dataclass(frozen=True, slots=True)
class Hypothesis(Named):
    """A named assumption with its standing."""

    standing: Standing
    # Of SHOWN: the name of the obligation; of EXCLUSION: the condition as people read it.
    because: str = ""

    __hash__ = Named.__hash__


class Role(Enum):
    """What an obligation is to its theorem."""

    RULE = "rule"  # what the rule says, or a part of it
    STEP = "step"  # likewise, of a loop from any state: the start has to reach one that fails
    MONOTONE = "monotone"  # that a `largest` means the greatest: where it fails nothing is known
    BASES = "bases"  # that the regions have addresses, whatever the count and the header
    PROVISO = "proviso"  # that C defines what is computed: of nothing else can anything be said


@dataclass(frozen=True, slots=True)
class Obligation:
    """One formula to be proved."""

    name: str  # within its theorem
    hypotheses: tuple[Named, ...]  # in declared order
    goal: Term  # Bool
    # The rule's own free variables in declared order, each with a value of a sample that
    # satisfies the hypotheses.
    own: tuple[tuple[str, Value], ...] = ()
    role: Role = Role.RULE


def depends(term: Term) -> bool:
    """Whether n, v or a `largest`, which they may define, is in a term."""
    return any(name in (COUNT, QWORDS) or name.startswith("largest") for name in variables([term]))


def ranged(name: str, term: Term) -> Hypothesis:
    """What a claim ranges over."""
    return Hypothesis(name, term, Standing.RANGE)


def free(name: str, term: Term) -> Hypothesis:
    """What speaks of nothing that is quantified; raises ValueError where it does."""
    if depends(term):
        raise ValueError(f"{name} depends on what the claim ranges over")
    return Hypothesis(name, term, Standing.FREE)


def shown(name: str, term: Term, by: str) -> Hypothesis:
    """What the obligation `by` of the same theorem proves for the whole range."""
    return Hypothesis(name, term, Standing.SHOWN, by)


def exclusion(name: str, term: Term, text: str) -> Hypothesis:
    """What leaves out the counts and headers for which `text` is false."""
    return Hypothesis(name, term, Standing.EXCLUSION, text)


def is_exclusion(hypothesis: Named) -> TypeGuard[Hypothesis]:
    """Whether a hypothesis leaves something out of the claim."""
    return isinstance(hypothesis, Hypothesis) and hypothesis.standing is Standing.EXCLUSION


def satisfiable(hypotheses: Sequence[Named], choices: Sequence[Mapping[str, Term]]) -> Term:
    """Whether one of the choices of variables makes all hypotheses true."""
    return b.or_(
        *(b.and_(*(substitute(h.term, dict(choice)) for h in hypotheses)) for choice in choices)
    )
