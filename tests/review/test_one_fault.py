# SPDX-License-Identifier: MIT
"""One fault is one finding of a review, too; what was broken before is no cause of what is new."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit.audit import ALL_RULES, AuditOptions
from hvproofs.report.review.run import ReviewRequest, reviewed, run_review
from hvproofs.review.verdict import Compared, News
from hvproofs.rules.rule import RuleId
from hvproofs.spec.scheme import Verdict

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

FILES = Path(__file__).parents[1] / "audit" / "sites"
CAUSE = RuleId("output-within-page")
BEHIND = ("input-within-page", "no-overlap", "input-in-region", "output-in-region",
          "rep-count-encodable")  # fmt: skip
RULES = ALL_RULES - {RuleId("header-stale"), RuleId("rep-count-positive")}
REQUEST = ReviewRequest(
    str(FILES / "count_right.ll"), str(FILES / "count_wrong.ll"),
    options=AuditOptions(rules=RULES, configuration="root"),
)  # fmt: skip


@cache
def _compared() -> Compared:
    (one,) = reviewed(REQUEST).compared
    return one


def test_a_count_without_its_bound_is_one_finding() -> None:
    (change,) = _compared().changes()
    assert (change.news, change.rule) == (News.REFUTED, CAUSE)
    assert tuple(one.rule.value for one in change.behind) == BEHIND


def test_what_follows_is_named_in_the_text() -> None:
    text = " ".join(run_review(REQUEST, "text")[0].split())
    assert text.count("newly refuted [") == 1
    assert f"follows from it: {', '.join(BEHIND)}" in text
    assert "; 1 newly refuted" in text


def test_what_follows_from_what_was_broken_before_stands_alone() -> None:
    one = _compared()
    (before,) = one.before
    old = tuple(
        replace(each, verdict=Verdict.REFUTED) if each.rule == CAUSE else each
        for each in before.verdicts
    )
    known = replace(one, before=(replace(before, verdicts=old),))
    found = list(known.changes())
    assert {each.rule.value for each in found if each.rule} == set(BEHIND)
    assert not any(each.behind for each in found)
