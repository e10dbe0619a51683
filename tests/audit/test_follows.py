# SPDX-License-Identifier: MIT
"""One fault is one finding: what follows from another broken rule is told with it, and no more."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import jsonschema
import pytest

from hvproofs.audit.audit import ALL_RULES, AuditOptions
from hvproofs.audit.result import RuleVerdict, SiteResult, Who
from hvproofs.report.audit.fold import fold
from hvproofs.report.audit.run import AuditRequest, audited, run_audit
from hvproofs.report.finding import Meaning
from hvproofs.report.findings.audited import document
from hvproofs.report.formats import Audited
from hvproofs.rules.code import USER_CONTROLLED
from hvproofs.rules.rule import RuleId
from hvproofs.spec.scheme import Verdict
from hvproofs.status import ExitStatus

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

HERE = Path(__file__).parent
SCHEMA = HERE.parents[1] / "hvproofs" / "report" / "result.schema.json"
# What has no bearing here is not asked: the header, which these files leave alone.
RULES = ALL_RULES - {RuleId("header-stale"), RuleId("rep-count-positive")}


def _request(name: str, **more: object) -> AuditRequest:
    options = AuditOptions(rules=RULES, configuration="root")
    return replace(AuditRequest((str(HERE / f"{name}.ll"),), options=options), **more)


@cache
def _site(name: str) -> SiteResult:
    (site,) = audited(_request(name)).sites
    return site


def _told(name: str) -> dict[str, set[str]]:
    """What is a finding of its own, each with what follows from it."""
    site, bad = _site(name), (Verdict.REFUTED, Verdict.UNKNOWN)
    own = [one for one in site.verdicts if one.verdict in bad and site.cause(one) is None]
    return {one.rule.value: {each.rule.value for each in site.behind(one)} for one in own}


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        # A count that is too large.
        ("sites/count_wrong", {"output-within-page": {
            "input-within-page", "no-overlap", "input-in-region", "output-in-region",
            "rep-count-encodable"}}),
        ("sites/guard_wrong", {"output-within-page": {"output-in-region", "no-overlap"}}),
        # Areas that overlap with one entry do so for another cause than a count without a bound.
        ("sites/one_page_wrong", {
            "output-within-page": {"input-within-page", "input-in-region", "output-in-region",
                                   "rep-count-encodable"},
            "no-overlap": set()}),
        # The same argument leads to both faults: whoever mends one is left with the other.
        ("sites/two_faults_wrong", {
            "output-aligned": set(), "output-in-region": {"output-within-page", "no-overlap"}}),
        ("sites/overlap_wrong", {"no-overlap": set()}),
        # A count that was never set, or is 5.
        ("rules/unset_count_wrong", {"defined": {
            "input-within-page", "output-within-page", "no-overlap", "input-in-region",
            "output-in-region", "rep-count-encodable"}}),
        # A count that was never set, or is whatever the caller wants: two faults.
        ("rules/unset_either_wrong", {name: set() for name in (
            "defined", "input-within-page", "output-within-page", "no-overlap",
            "input-in-region", "output-in-region", "rep-count-encodable")}),
    ],
)  # fmt: skip
def test_what_is_a_finding_of_its_own(name: str, wanted: dict[str, set[str]]) -> None:
    assert _told(name) == wanted


@pytest.mark.parametrize(
    ("name", "cause"),
    [
        # A program's count, which nothing bounds: areas that it breaks, or its field alone.
        ("rules/user_count_wrong", "output-within-page"),
        ("rules/user_file_wrong", "rep-count-encodable"),
        # A call code is chosen as well, or by itself: another fault.
        ("rules/user_both_wrong", ""),
        ("rules/user_get_wrong", ""),
    ],
)
def test_what_a_program_chooses_follows_from_what_its_count_breaks(name: str, cause: str) -> None:
    (found,) = [one for one in _site(name).verdicts if one.rule == USER_CONTROLLED.id]
    assert found.verdict is Verdict.REFUTED
    assert (found.follows.value if found.follows else "") == cause


def test_a_cause_comes_from_user_space_where_what_follows_does() -> None:
    site = _site("rules/user_count_wrong")
    (cause,) = [one for one in site.verdicts if one.rule.value == "output-within-page"]
    assert cause.reach is not None
    assert [way.who for way in cause.reach.ways] == [Who.USER]


def test_every_rule_is_named_once_and_its_verdict_stays() -> None:
    text, status = run_audit(_request("sites/count_wrong"))
    for one in _site("sites/count_wrong").verdicts:
        if one.verdict is not Verdict.NOT_APPLICABLE:
            assert one.rule.value in text
    assert " ".join(text.split()).count(
        "follows from it: input-within-page, no-overlap, input-in-region, output-in-region, "
        "rep-count-encodable"
    ) == 1  # fmt: skip
    assert text.count(": error: ") == 1
    assert status is ExitStatus.UNEXPECTED
    waits = " ".join(run_audit(_request("rules/unset_count_wrong"))[0].split())
    assert "waits for it: input-within-page, output-within-page, no-overlap" in waits
    assert "warning: undecided" not in waits


def test_json_has_every_verdict_and_its_cause() -> None:
    found = json.loads(run_audit(_request("sites/count_wrong"), "json")[0])
    jsonschema.validate(found, json.loads(SCHEMA.read_text("utf-8")))
    refuted = [one for one in found["results"] if one["verdict"] == "refuted"]
    assert len(refuted) == found["summary"]["refuted"] == 6
    assert found["summary"]["unexpected"] == 1
    assert found["summary"]["follows"] == 5
    assert {one.get("follows") for one in refuted} == {None, "output-within-page"}


def test_one_result_in_sarif_and_one_line_in_markdown() -> None:
    sarif = json.loads(run_audit(_request("sites/count_wrong"), "sarif")[0])
    (result,) = sarif["runs"][0]["results"]
    assert result["ruleId"] == "output-within-page"
    assert "follows from it: input-within-page" in result["message"]["text"]
    pages = run_audit(_request("sites/count_wrong"), "markdown")[0]
    assert pages.count("**refuted**") == 1
    assert "follows from it: input-within-page" in pages


def test_tests_that_fail_for_the_same_fault_name_it() -> None:
    ktap = run_audit(_request("sites/count_wrong"), "ktap")[0]
    assert ktap.count("not ok") - 1 <= 2  # the one fault, and the suite it is in
    assert ktap.count("because of [output-within-page]") == 5


def test_who_accepts_a_finding_accepts_no_more_than_that(tmp_path: Path) -> None:
    whole = document(Audited(audited(_request("sites/count_wrong"))))
    entry = "[[ignore]]\nfinding = '{}'\nfunction = 'count_wrong'\nrule = '{}'\n"
    entry += "reason = 'so'\nexpires = '2027-01-01'\n"
    entries = {one.asked.id: entry.format(one.fingerprint, one.asked.id) for one in whole.findings
               if one.can_be_accepted}  # fmt: skip
    file, day = tmp_path / "ignore.toml", date(2026, 6, 1)
    request = _request("sites/count_wrong", ignore=str(file), today=day)

    file.write_text(entries["output-within-page"])
    text, status = run_audit(request)
    assert status is ExitStatus.UNEXPECTED
    assert text.count(": error: ") == 5
    file.write_text("".join(entries.values()))
    assert run_audit(request)[1] is ExitStatus.AS_EXPECTED
    # Nor is an entry for what follows from another of no use.
    file.write_text(entries["output-in-region"])
    text, status = run_audit(request)
    assert "fits no finding" not in text
    assert status is ExitStatus.UNEXPECTED


def test_contexts_that_disagree_leave_a_finding_of_its_own() -> None:
    site = _site("sites/guard_wrong")

    def alone(one: RuleVerdict) -> RuleVerdict:
        return replace(one, follows=None)

    other = replace(site, verdicts=tuple(map(alone, site.verdicts)))
    for order in ([site, other], [other, site]):
        (folded,) = fold(order)
        assert {one.follows for one in folded.verdicts} == {None}


def test_a_finding_that_follows_is_no_problem_and_fails_nothing() -> None:
    whole = document(Audited(audited(_request("sites/guard_wrong"))))
    assert whole.count()[Meaning.FOLLOWS] == 2
    assert [one.asked.id for one in whole.problems()] == ["output-within-page"]
