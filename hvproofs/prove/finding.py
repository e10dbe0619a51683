# SPDX-License-Identifier: MIT
"""What is found of a rule for every call of one shape: data, of which results are made."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from hvproofs.decide.trust import Trust
from hvproofs.hypervisor.refutation import Refuted, assessed
from hvproofs.prove.bytext import digest
from hvproofs.prove.judge import Judge, Judgement, Shown, whole
from hvproofs.prove.result import Counts, Result
from hvproofs.prove.theorem import theorem
from hvproofs.refute.counterexample import counterexample
from hvproofs.refute.exclusions import Exclusion
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import RuleId
from hvproofs.spec.scheme import Verdict

if TYPE_CHECKING:
    from hvproofs.layout.situation import Situation
    from hvproofs.prove.posed import PosedTheorem
    from hvproofs.prove.selection import Candidate

BUILD_CHECK = "rejected by a build check"  # the reason where a guest's BUILD_BUG_ON fires
NO_AREA = "the call has no such area or limit"


@dataclass(frozen=True, slots=True)
class Finding:
    """The verdict on a theorem, and what is told with it."""

    verdict: Verdict
    reason: str = ""  # why unknown, or why not applicable
    agreed: bool = False  # whether a second solver said the same of every text
    hypotheses: tuple[tuple[str, bool], ...] = ()  # name, whether the proof used it
    exclusions: tuple[Exclusion, ...] = ()  # what the theorem leaves out
    tight: bool | None = None  # whether limit + 1 breaks a rule
    counts: Counts | None = None  # for which calls it speaks, before any data of theirs
    texts: tuple[str, ...] = ()  # digests of the texts of its obligations, in their order
    again: tuple[str, ...] = ()  # those of texts that were asked once more, for values
    failing: int = 0  # of REFUTED: the place of the obligation that fails
    model: dict[str, int] = field(default_factory=dict)  # of REFUTED: what replay begins with


def finding(
    claim: PosedTheorem, judge: Judge, again: tuple[str, ...]
) -> tuple[Finding, Judgement | None]:
    """Of a theorem whose texts are decided, with the values of a refutation."""
    here = claim.candidate.situation
    if not here.build:
        return Finding(Verdict.NOT_APPLICABLE, BUILD_CHECK), None
    if claim.theorem is None:
        return Finding(Verdict.NOT_APPLICABLE, NO_AREA), None
    outcome = judge.outcome(claim.theorem, claim.scripts)
    tight, counts = judge.facts(here)
    found = Finding(
        outcome.verdict, outcome.reason, outcome.agreed,
        judge.hypotheses(claim.theorem, outcome.used),
        judge.excluded(claim.theorem), tight, counts,
        tuple(digest(one.text) for one in claim.scripts), again,
    )  # fmt: skip
    if outcome.obligation is None:
        return found, None
    place = claim.theorem.obligations.index(outcome.obligation)
    model = dict(judge.decisions[whole(judge.texts, outcome.obligation).text].model)
    return replace(found, failing=place, model=model), outcome


def replayed(candidate: Candidate, rule: RuleId, found: Finding, judge: Judge) -> Judgement | None:
    """The refutation that a finding tells of, if its values show it."""
    here, claimed = candidate.situation, theorem(candidate.situation, RULES[rule])
    if claimed is None or not 0 <= found.failing < len(claimed.obligations):
        return None
    obligation = claimed.obligations[found.failing]
    widths = dict(whole(judge.texts, obligation).variables)
    if not widths.keys() <= found.model.keys() or any(
        width and not 0 <= found.model[name] < 1 << width for name, width in widths.items()
    ):
        return None  # values of another text
    names = (*widths, *here.free, *(name for name, _ in obligation.own))
    again = judge.replayed(here, obligation, {name: found.model.get(name, 0) for name in names})
    return again if again.verdict is Verdict.REFUTED else None


def result(
    candidate: Candidate, rule: RuleId, found: Finding, refuted: Judgement | None, judge: Judge
) -> Result:
    """What a finding says of one call of its shape."""
    here, expectation = candidate.situation, candidate.expected(rule)
    decided = found.counts is not None
    # A build check or a rule without a theorem is as it is; the scheme may expect something else.
    otherwise = Verdict.NOT_APPLICABLE if not decided else found.verdict
    asked = candidate.knows and (decided or not here.build)
    trust = Trust.CROSS_CHECKED if found.agreed else Trust.SOLVER
    told = Result(
        here.call, here.scheme.id, rule, found.verdict,
        expected=expectation.verdict if asked else otherwise,
        reason=found.reason or (expectation.reason if decided else ""),
        trust=trust if found.verdict in (Verdict.PROVED, Verdict.REFUTED) else None,
        hypotheses=found.hypotheses,
        tight=found.tight,
        tight_expected=expectation.tight if decided and candidate.knows else None,
        counterexample=None,
        counts=found.counts and judge.with_data(here, found.counts),
        exclusions=found.exclusions,
    )  # fmt: skip
    return told if refuted is None else _refuted(told, candidate, refuted, judge)


def _refuted(told: Result, candidate: Candidate, refuted: Judgement, judge: Judge) -> Result:
    """With the counterexample, told in this call's own fields, and how bad it is."""
    here, call = candidate.situation, candidate.situation.call
    # Calls of one shape differ in the names of their fields, and those of two architectures mostly
    # in nothing that is told.
    key = (here.shape, told.rule, id(call.contract), call.input, call.output)
    if key not in judge.shown:
        judge.shown[key] = call.contract, _shown(told.rule, here, refuted, judge)
    shown, severity, fault = judge.shown[key][1]
    return replace(told, counterexample=shown, severity=severity, severity_fault=fault)


def _shown(id_: RuleId, here: Situation, refuted: Judgement, judge: Judge) -> Shown:
    rule, values = RULES[id_], refuted.values or {}
    replayer = replace(judge.replayer(here), situation=here)
    severity = assessed(Refuted(here, rule, refuted.obligation, values))
    return counterexample(replayer, rule, values, refuted.obligation), *severity
