# SPDX-License-Identifier: MIT
"""Answers: what was computed of each part of a claim."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from hvproofs.decide.trust import Trust
from hvproofs.prove.result import Result
from hvproofs.spec.claim import THEOREMS, Claim, Outcome, Part
from hvproofs.status import ExitStatus


@dataclass(frozen=True, slots=True)
class PartAnswer:
    """What a question found out, before anything is said about its hypotheses.

    Raises ValueError for a check without its range, and for a range of anything else.
    """

    verdict: Outcome
    reason: str = ""  # why unknown, or why refuted, in words
    facts: tuple[str, ...] = ()  # computed sentences
    exceptions: tuple[tuple[str, str], ...] = ()  # hypercall and what it breaks
    example: Result | None = None  # a theorem's counterexample, where one refutes
    values: tuple[tuple[str, int], ...] = ()  # numbers that refute, or that lie outside
    range: str = ""  # CHECKED: the cases that were looked at, in words
    trust: Trust = Trust.SOLVER  # of what solvers proved or refuted: the weakest of all

    def __post_init__(self) -> None:
        if bool(self.range) is not (self.verdict is Outcome.CHECKED):
            raise ValueError("a finite check names its range, and nothing else has one")


@dataclass(frozen=True, slots=True)
class Answer:
    """The verdict of one part.

    Raises ValueError for a question that no solver decides and that yet is proved.
    """

    part: Part
    finding: PartAnswer
    # Hypothesis, and whether the verdict changes without it; None: not asked.
    used: tuple[tuple[str, bool], ...] | None

    def __post_init__(self) -> None:
        if self.verdict is Outcome.PROVED and self.part.question not in THEOREMS:
            raise ValueError("what was checked case by case is not proved")

    @property
    def verdict(self) -> Outcome:
        """Proved, checked, refuted or unknown."""
        return self.finding.verdict

    @property
    def trust(self) -> Trust | None:
        """What no solver decided has no level."""
        solved = self.part.question in THEOREMS
        return self.finding.trust if solved and self.verdict is not Outcome.UNKNOWN else None

    @property
    def as_expected(self) -> bool:
        """Whether the verdict is the expected one."""
        return self.verdict is self.part.verdict


@dataclass(frozen=True, slots=True)
class Answered:
    """A claim with the answers to its parts, in order."""

    claim: Claim
    answers: tuple[Answer, ...]

    @property
    def as_expected(self) -> bool:
        """Whether every part is."""
        return all(answer.as_expected for answer in self.answers)


def status(answered: Iterable[Answered]) -> ExitStatus:
    """How a run of claims ends; 1 beats 3 beats 0."""
    parts = [answer for one in answered for answer in one.answers]
    if any(not part.as_expected and part.verdict is not Outcome.UNKNOWN for part in parts):
        return ExitStatus.UNEXPECTED
    if any(part.verdict is Outcome.UNKNOWN for part in parts):
        return ExitStatus.UNDECIDED
    return ExitStatus.AS_EXPECTED
