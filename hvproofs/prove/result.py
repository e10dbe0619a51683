# SPDX-License-Identifier: MIT
"""The result model: what every report is made from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from hvproofs.decide.trust import Trust
from hvproofs.hypervisor.severity import Assessment
from hvproofs.refute.counterexample import Counterexample
from hvproofs.refute.exclusions import Exclusion
from hvproofs.rules.rule import RuleId
from hvproofs.spec.contract import Call
from hvproofs.spec.scheme import Verdict
from hvproofs.status import ExitStatus


@dataclass(frozen=True, slots=True)
class Counts:
    """For which calls a theorem speaks."""

    first: int  # the least n, in entries
    last: int  # the greatest n without a variable header, in entries
    max_qwords: int  # the greatest v
    last_at_max: int  # the greatest n with the greatest v, in entries
    data: tuple[tuple[str, int], ...] = ()  # bytes that fields say at most, where a scheme says so


@dataclass(frozen=True, slots=True)
class Result:
    """The verdict of one theorem."""

    call: Call
    scheme: str  # id
    rule: RuleId
    verdict: Verdict
    expected: Verdict
    reason: str  # why unknown, why not applicable, or why the expectation
    trust: Trust | None  # None where nothing was decided
    hypotheses: tuple[tuple[str, bool], ...]  # name, whether the proof used it
    tight: bool | None  # whether limit + 1 breaks a rule; None without a limit
    tight_expected: bool | None  # where the scheme says so
    counterexample: Counterexample | None
    counts: Counts | None = None  # None where nothing was asked
    # Of a refutation: what each hypervisor profile makes of the counterexample, by name.
    severity: tuple[tuple[str, Assessment], ...] = ()
    severity_fault: str = ""  # why it could not be worked out; the verdict stands
    exclusions: tuple[Exclusion, ...] = ()  # what the theorem leaves out: part of the verdict

    @property
    def as_expected(self) -> bool:
        """Whether the verdict and, where asked for, the tightness are the expected ones."""
        tight = self.tight_expected is None or self.tight is self.tight_expected
        return self.verdict is self.expected and tight


@dataclass(frozen=True, slots=True)
class Report:
    """The results of a run, in a fixed order."""

    results: tuple[Result, ...]
    solvers: tuple[str, ...]  # names with versions
    obligations: int  # formulas asked for
    texts: int  # different texts among them: each was solved once
    unsat: frozenset[str] = frozenset()  # digests of those found unsatisfiable

    def count(self) -> Mapping[Verdict, int]:
        """How many results have each verdict."""
        return Counter(result.verdict for result in self.results)

    @property
    def unexpected(self) -> tuple[Result, ...]:
        """Results decided against their expectation."""
        return tuple(
            result
            for result in self.results
            if not result.as_expected and result.verdict is not Verdict.UNKNOWN
        )

    @property
    def status(self) -> ExitStatus:
        """How the run ends."""
        if self.unexpected:
            return ExitStatus.UNEXPECTED
        if any(result.verdict is Verdict.UNKNOWN for result in self.results):
            return ExitStatus.UNDECIDED
        return ExitStatus.AS_EXPECTED
