# SPDX-License-Identifier: MIT
"""What b4, GitHub and SARIF readers get of a review: new findings, and nothing of what stood."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions
from hvproofs.errors import Location
from hvproofs.report.finding import Finding
from hvproofs.report.findings.reviewed import document
from hvproofs.report.formats import Reviewed
from hvproofs.report.review.run import ReviewRequest, reviewed, run_review
from hvproofs.review.lines import Lines
from hvproofs.review.verdict import Compared, Review
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


@cache
def _review() -> Review:
    first, last = (str(C_FILES / f"{one}.ll") for one in ("before", "wrong"))
    return reviewed(ReviewRequest(first, last, options=AuditOptions(rules=RULES)))


def _new(review: Review) -> tuple[Finding, ...]:
    return document(Reviewed(review)).problems()


def test_what_is_new_stands_on_a_changed_line_and_says_where_the_call_is() -> None:
    changed = {3, 60}
    lines = Lines({"after.c": tuple(int(number in changed) for number in range(1, 200))})
    before, after = _new(_review()), _new(replace(_review(), lines=lines))

    assert len(before) == len(after) == 4
    assert {one.place.line for one in after} <= changed
    for one, other in zip(before, after, strict=True):
        assert f"(at {one.place.path}:{one.place.line})" in other.message


def test_in_a_file_without_changed_lines_it_stands_on_the_first_of_the_series() -> None:
    review = replace(_review(), lines=Lines({"gone.c": (), "b/x.h": (0, 1, 1)}))

    assert {one.place for one in _new(review)} == {Location("b/x.h", 2)}
    assert len(_new(review)) == len(_new(_review()))


def _shifted(one: Compared, by: int) -> Compared:
    after = one.after
    if after is None or after.location is None:
        return one
    return replace(
        one, after=replace(after, location=replace(after.location, line=after.location.line + by))
    )


def test_fingerprints_survive_lines_that_move() -> None:
    moved = replace(_review(), compared=tuple(_shifted(one, 7) for one in _review().compared))
    lines = Lines({"after.c": (0, 0, 1)})

    found = [[one.fingerprint for one in _new(each)] for each in (
        _review(), moved, replace(moved, lines=lines),
    )]  # fmt: skip

    assert found[0] == found[1] == found[2]
    assert len({*found[0]}) == 4
