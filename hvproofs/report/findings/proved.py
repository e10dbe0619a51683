# SPDX-License-Identifier: MIT
"""Findings of `prove`: a theorem each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from hvproofs.hypervisor.severity import Assessment, Severity
from hvproofs.prove.repair import Repair, key_of
from hvproofs.prove.result import Result
from hvproofs.report.cause import cause, causes_first
from hvproofs.report.finding import Asked, Finding, FindingsDocument, Meaning, meaning_of, numbered
from hvproofs.report.findings.claimed import of_claims
from hvproofs.report.formats import Run
from hvproofs.report.text import call_label, refutation, repair_line, verdict_line
from hvproofs.rules.catalogue import rule_of
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import Corpus


def asked(id_: RuleId) -> Asked:
    """What a rule asks."""
    rule = rule_of(id_)
    return Asked(id_.value, rule.statement, f"{rule.why} ({rule.citation})", rule.cwe)


def document(run: Run) -> FindingsDocument:
    """The findings of a run, its claims behind its theorems."""
    results = _findings(run)
    found = numbered((*results, *of_claims(run.answered, run.corpus)))
    return FindingsDocument("prove", found, run.report.solvers)


def _findings(run: Run) -> Iterator[Finding]:
    by_call = groupby(run.report.results, key=lambda one: (one.scheme, one.call))
    for _, group in by_call:
        for one in causes_first(list(group)):
            yield finding(run.corpus, one, run.repairs.get(key_of(one)))


def finding(corpus: Corpus, result: Result, mended: Repair | None = None) -> Finding:
    """What is to be reported of a theorem, with a neighbour that is proved where one is known."""
    meaning = meaning_of(result.verdict.value, as_expected=result.as_expected)
    bad = meaning in (Meaning.FAILED, Meaning.UNDECIDED)
    call = result.call
    why = f": {result.reason}" if not bad and result.reason else ""
    if mended is not None and meaning is Meaning.FAILED:
        why = f"; {repair_line(mended)}"
    return Finding(
        asked(result.rule),
        result.scheme,
        f"{call_label(call)} ({call.arch.value})",
        meaning,
        result.verdict.value,
        result.expected.value,
        f"{verdict_line(result)}{why}",
        cause(corpus, result),
        ("prove", result.scheme, call.name, call.variant),
        worst(result.severity),
        tuple(refutation(result)) if bad else (),
    )


def worst(severity: Sequence[tuple[str, Assessment]]) -> str:
    """The worst of all profiles, for the severities are declared from the mildest on."""
    order = list(Severity)
    known = [one.severity for _, one in severity if one.severity]
    return max(known, key=order.index).value if known else ""
