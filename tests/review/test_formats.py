# SPDX-License-Identifier: MIT
"""What b4, GitHub and SARIF readers get of a review: new findings, and nothing of what stood."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions
from hvproofs.report.review.run import ReviewRequest, run_review
from hvproofs.rules.rule import RuleId
from hvproofs.status import ExitStatus

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

C_FILES = Path(__file__).parent / "c"
RULES = frozenset({RuleId("output-within-page")})


@cache
def _written(before: str, after: str, form: str) -> tuple[str, ExitStatus]:
    first, last = (str(C_FILES / f"{one}.ll") for one in (before, after))
    return run_review(ReviewRequest(first, last, options=AuditOptions(rules=RULES)), form)


@pytest.mark.parametrize(("after", "status"), [("after", "pass"), ("wrong", "fail")])
def test_b4_gets_a_pass_or_a_failure_with_the_whole_text(after: str, status: str) -> None:
    (one,) = json.loads(_written("before", after, "b4")[0])

    assert (one["tool"], one["status"]) == ("hvproofs", status)
    text = _written("before", after, "text")[0]
    assert one["details"] == text
    assert one["summary"] in text.replace("\n", " ")


@pytest.mark.parametrize(
    ("form", "says"), [("github", "::error "), ("markdown", "output-within-page")]
)
def test_a_new_refutation_is_said(form: str, says: str) -> None:
    text, status = _written("before", "wrong", form)

    assert status is ExitStatus.UNEXPECTED
    assert [line for line in text.split("\n") if says in line and "turned()" in line]
    assert "newly refuted" not in _written("before", "after", form)[0]


def test_sarif_has_the_place_of_what_is_new_alone() -> None:
    (run,) = json.loads(_written("before", "wrong", "sarif")[0])["runs"]
    places = [
        (one["ruleId"], one["level"], one["locations"][0]["physicalLocation"])
        for one in run["results"] if one.get("kind", "fail") == "fail"
    ]  # fmt: skip

    assert {(rule, level) for rule, level, _ in places} == {
        ("output-within-page", "error"),
        ("call-site", "warning"),  # newly undecided
    }
    assert all(at["artifactLocation"]["uri"].endswith("after.c") for *_, at in places)
    (same,) = json.loads(_written("wrong", "wrong", "sarif")[0])["runs"]
    assert same["results"] == []  # refuted before, too: nothing new
