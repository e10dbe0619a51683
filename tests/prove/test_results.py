# SPDX-License-Identifier: MIT
"""A result has what its verdict needs: a refutation its counterexample, and how bad it is."""

from __future__ import annotations

from dataclasses import replace

from hvproofs.prove.prover import Options, prove
from hvproofs.prove.result import Result
from hvproofs.prove.selection import Candidate, Selection, candidates
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import load_shipped
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


def test_each_call_of_a_shape_is_told_of_as_if_it_were_alone() -> None:
    """In its own fields; what two architectures have in common is worked out once."""
    only = Selection("HvCallGetVpRegisters", "linux/get-vtl-overlap", "no-overlap")
    chosen = candidates(load_shipped(), only)
    call = chosen[0].situation.call
    fields = tuple(replace(one, name=f"other {one.name}") for one in call.input.header)
    renamed = replace(call, input=replace(call.input, header=fields))
    chosen.append(replace(chosen[0], situation=replace(chosen[0].situation, call=renamed)))
    options = Options(cores=False)
    results = prove(chosen, options).results

    assert results == tuple(one for each in chosen for one in prove([each], options).results)
    named = {c.input for one in results if one.counterexample for c in one.counterexample.clobbers}
    assert any(name.startswith("other ") for name in named)
    assert any(not name.startswith("other ") for name in named)
