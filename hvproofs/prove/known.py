# SPDX-License-Identifier: MIT
"""Findings of earlier runs: what was once judged is not judged again.

The key of a finding is all that was read for it: the scheme, what its terms depend on of the
call, the machine, which hypotheses are known, the rule, the solver with its version and effort,
and the code of the tool.
A refutation is replayed before it is believed, and a proof is held to all values within reach.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from hvproofs.decide.stats import Way, count
from hvproofs.kept import entries
from hvproofs.kept.digests import key, tool
from hvproofs.kept.store import Store
from hvproofs.prove.finding import Finding, replayed
from hvproofs.prove.judge import Judge, Judgement
from hvproofs.prove.theorem import theorem
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import RuleId
from hvproofs.spec.scheme import Scheme, Verdict

if TYPE_CHECKING:
    from hvproofs.layout.situation import Situation
    from hvproofs.prove.selection import Candidate


class Known:
    """The findings in a store, under what all of a run has in common."""

    def __init__(self, store: Store, *how: object) -> None:
        """`how` it is decided: solvers, effort, and what else changes a finding."""
        self._store = store
        self._how = (tool(), *how)
        self._schemes: dict[int, tuple[Scheme, bytes]] = {}  # by identity, so each is kept
        self._last: tuple[Situation, Mapping[bytes, Finding]] | None = None

    def _key(self, here: Situation) -> bytes:
        """What the keys of findings of a situation begin with; a rule's name follows."""
        if id(here.scheme) not in self._schemes:
            self._schemes[id(here.scheme)] = here.scheme, key("theorem", here.scheme, *self._how)
        _, scheme = self._schemes[id(here.scheme)]
        return key(scheme, here.shape, here.model, _named(here))

    def _of(self, here: Situation) -> Mapping[bytes, Finding]:
        """What is stored of a situation, rule by rule: its rules are asked one after the other."""
        if self._last is None or self._last[0] is not here:
            begin = self._key(here)
            found = entries.beginning(self._store, begin, Finding)
            self._last = here, {name[len(begin) :]: one for name, one in found.items()}
        return self._last[1]

    def get(
        self, candidate: Candidate, rule: RuleId, judge: Judge
    ) -> tuple[Finding, Judgement | None] | None:
        """What is stored of a theorem, with the values of a refutation, which replay."""
        found = self._of(candidate.situation).get(rule.value.encode())
        # Of trust no more than a solver's: two opinions are never kept.
        if found is None or found.verdict is Verdict.UNKNOWN or found.agreed:
            return None
        refuted = None
        if found.verdict is Verdict.REFUTED:
            refuted = replayed(candidate, rule, found, judge)
            if refuted is None:
                return None
        if found.verdict is Verdict.PROVED and not _holds(candidate, rule, judge):
            return None
        count(Way.FOUND)
        return found, refuted

    def put(self, candidate: Candidate, rule: RuleId, found: Finding) -> None:
        """Keep a finding; unknown is none."""
        if found.verdict is not Verdict.UNKNOWN:
            name = rule.value.encode()
            entries.put(self._store, self._key(candidate.situation) + name, found)


def _holds(candidate: Candidate, rule: RuleId, judge: Judge) -> bool:
    claimed = theorem(candidate.situation, RULES[rule])
    return claimed is not None and judge.holds(claimed)


def _named(here: Situation) -> tuple[tuple[str, ...], ...]:
    """What is there by name: a claim asks theorems without some of their hypotheses."""
    return (
        tuple(f"{stage.value} {one.name}" for stage, one in here.known),
        tuple(one.name for one in here.checks),
        tuple(one.name for one in (*here.lemmas, *here.provisos)),
    )
