# SPDX-License-Identifier: MIT
"""The loop rule: what the induction proves, and executions that replay where it fails."""

from __future__ import annotations

import pytest

from hvproofs.prove.prover import Options, prove
from hvproofs.prove.result import Result
from hvproofs.prove.selection import Selection, candidates
from hvproofs.rules.rule import Evidence
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Verdict


def progress(scheme: str) -> Result:
    """The verdict for HvCallMapGpaPages."""
    selection = Selection("HvCallMapGpaPages", scheme, "batch-progress")
    return prove(candidates(load_shipped(), selection), Options()).results[0]


def test_a_loop_by_what_is_completed_rests_on_progress() -> None:
    found = progress("linux/map-gpa")

    assert found.verdict is Verdict.PROVED
    assert ("success-completes-at-least-one", True) in found.hypotheses


@pytest.mark.parametrize(
    ("scheme", "total", "last"),
    [
        ("generic/loop-by-asked", 2, (1, 0, 2, 1, 2)),  # one of two is skipped
        ("generic/loop-unguarded", 1, (1, 0, 1, 0, 0)),  # for ever at 0
        ("generic/loop-u16", 65536, (129, 65027, 509, 509, 0)),  # 65536 is 0
    ],
)
def test_a_wrong_loop_is_refuted_by_an_execution_from_its_start(
    scheme: str, total: int, last: tuple[int, ...]
) -> None:
    found = progress(scheme)
    example = found.counterexample
    assert example is not None
    step = example.steps[-1]

    assert (found.verdict, example.kind, example.entries) == (Verdict.REFUTED, Evidence.LOOP, total)
    assert last == (step.call, step.done, step.asked, step.completed, step.next)
    assert example.steps[0].done == 0


def test_a_wrapper_that_repeats_mends_the_loop() -> None:
    assert progress("generic/loop-repeated").verdict is Verdict.PROVED
