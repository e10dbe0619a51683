# SPDX-License-Identifier: MIT
"""What a maintainer accepts is counted and still told; an entry that is of no use is a finding."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions
from hvproofs.errors import SpecError
from hvproofs.report.audit.run import AuditRequest, run_audit
from hvproofs.report.finding import Meaning
from hvproofs.report.ignore import load_ignores, suppress
from hvproofs.rules.rule import RuleId
from hvproofs.status import ExitStatus

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

IR = Path(__file__).parents[1] / "audit" / "c" / "shared_page.ll"
RULES = frozenset({RuleId("no-overlap"), RuleId("output-aligned")})
DAY = date(2026, 6, 30)
ENTRY = """
[[ignore]]
finding = "{finding}"
function = "{function}"
rule = "{rule}"
reason = "the hypervisor of this product copies the input first"
expires = "{expires}"
"""


def _request(tmp_path: Path, text: str = "") -> AuditRequest:
    (tmp_path / "ignore.toml").write_text(text)
    options = AuditOptions(rules=RULES, configuration="root")
    return AuditRequest((str(IR),), ignore=str(tmp_path / "ignore.toml"), today=DAY,
                        options=options)  # fmt: skip


def _found(tmp_path: Path) -> list[dict[str, str]]:
    """What must be looked at: fingerprint, function and rule of each."""
    run = json.loads(run_audit(_request(tmp_path), "sarif")[0])["runs"][0]
    return [
        {"finding": one["partialFingerprints"]["hvproofs/v1"], "rule": one["ruleId"],
         "function": one["locations"][0]["logicalLocations"][0]["fullyQualifiedName"]
         .split(": ")[1].split("()")[0]}
        for one in run["results"]
    ]  # fmt: skip


def test_all_that_is_accepted_is_told_and_counted_and_ends_the_run_well(tmp_path: Path) -> None:
    found = _found(tmp_path)
    assert found
    before, status = run_audit(_request(tmp_path))
    assert status is not ExitStatus.AS_EXPECTED
    text = "".join(ENTRY.format(**one, expires="2026-06-30") for one in found)
    after, status = run_audit(_request(tmp_path, text))
    assert status is ExitStatus.AS_EXPECTED
    assert f"; {len(found)} findings suppressed" in after
    assert after.count("suppressed until 2026-06-30: the hypervisor of") == len(found)
    assert ": warning:" in before
    assert ": warning:" not in after
    # The verdict itself is as it was.
    assert after.splitlines()[-1].startswith(before.splitlines()[-1])
    summary = json.loads(run_audit(_request(tmp_path, text), "json")[0])["summary"]
    assert summary["suppressed"] == len(found)
    assert json.loads(run_audit(_request(tmp_path, text), "sarif")[0])["runs"][0]["results"] == []


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"expires": "2026-06-29"}, "ended on 2026-06-29"),
        ({"finding": "0" * 32}, "fits no finding of this run"),
        ({"function": "another"}, "fits no finding of this run"),
        ({"rule": "no-such-rule"}, "fits no finding of this run"),
        ({"function": "*"}, "is a pattern"),
        ({"rule": "no-*"}, "is a pattern"),
    ],
)
def test_an_entry_that_is_of_no_use_is_a_finding_and_suppresses_nothing(
    tmp_path: Path, change: dict[str, str], why: str
) -> None:
    one = {**_found(tmp_path)[0], "expires": "2026-12-31", **change}
    text, status = run_audit(_request(tmp_path, ENTRY.format(**one)))
    assert status is ExitStatus.UNEXPECTED
    assert f"{tmp_path / 'ignore.toml'}:2:1: error: the entry for" in text
    assert why in text
    assert "suppressed until" not in text
    sarif = json.loads(run_audit(_request(tmp_path, ENTRY.format(**one)), "sarif")[0])
    assert "suppression" in {one["ruleId"] for one in sarif["runs"][0]["results"]}


def test_any_document_of_findings_takes_it(tmp_path: Path) -> None:
    from hvproofs.report.audit.run import audited
    from hvproofs.report.findings.audited import document
    from hvproofs.report.formats import Audited

    whole = document(Audited(audited(_request(tmp_path))))
    one = whole.problems()[0]
    path = tmp_path / "other.toml"
    path.write_text(ENTRY.format(finding=one.fingerprint, function=one.key[2], rule=one.asked.id,
                                 expires="2027-01-01"))  # fmt: skip
    done = suppress(whole.findings, load_ignores(str(path)), DAY).applied(whole)
    assert done.count()[Meaning.SUPPRESSED] == 1
    assert "1 suppressed" in done.summary()
    assert len(done.problems()) == len(whole.problems()) - 1


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (ENTRY.format(finding="f", function="f", rule="r", expires="soon"), ":7:11: error: soon"),
        ("[[ignore]]\nfinding = 'f'\n", ":1:1: error: "),
        (ENTRY.replace("the hypervisor of this product copies the input first", " ").format(
            finding="f", function="f", rule="r", expires="2026-01-01"), ":6:10: error: no reason"),
    ],
)  # fmt: skip
def test_a_file_that_is_wrong_is_told_at_its_place(tmp_path: Path, text: str, fault: str) -> None:
    path = tmp_path / "ignore.toml"
    path.write_text(text)
    with pytest.raises(SpecError) as error:
        load_ignores(str(path))
    assert any(fault in str(one) for one in error.value.diagnostics)
