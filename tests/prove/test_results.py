# SPDX-License-Identifier: MIT
"""A result has what its verdict needs: a refutation its counterexample, and how bad it is."""

from __future__ import annotations

from hvproofs.prove.prover import Options, prove
from hvproofs.prove.result import Result
from hvproofs.prove.selection import Candidate
from hvproofs.rules.rule import RuleId
from hvproofs.spec.scheme import Verdict
from made import situated


def judged(rule: str) -> Result:
    """Of 300 entries, where a page has room for 255."""
    here = Candidate(situated(limit="300"), (RuleId(rule),))
    (one,) = prove([here], Options(cores=False)).results
    return one


def test_a_refutation_is_shown_by_the_least_count_and_told_how_bad_it_is() -> None:
    found = judged("input-within-page")

    assert (Verdict.REFUTED, "") == (found.verdict, found.reason)
    assert found.counterexample is not None
    assert 256 == found.counterexample.entries
    assert found.severity
    assert "" == found.severity_fault


def test_a_proof_has_no_counterexample() -> None:
    found = judged("output-within-page")

    assert Verdict.PROVED is found.verdict
    assert (None, ()) == (found.counterexample, found.severity)
