# SPDX-License-Identifier: MIT
"""What the table of meanings becomes in each format, read back as the format's readers do.

`make consumers` has the real readers of these formats read the same.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from typer.testing import CliRunner

from hvproofs.cli.app import app
from hvproofs.errors import Location
from hvproofs.report.finding import TABLE, Asked, Ends, Finding, FindingsDocument, Meaning
from hvproofs.report.formats import formats

BAD = (Meaning.FAULT, Meaning.FAILED, Meaning.UNDECIDED)


def finding(meaning: Meaning, number: int = 0, **more: str) -> Finding:
    """A finding of that meaning, with characters that mean something to some format."""
    case = more.get("case", f"call {number}")
    return Finding(
        Asked("no-overlap", "the areas are apart", "bytes are lost", 628),
        "me/scheme", case, meaning, "some", "other", f"{meaning.value}: 100% | <b> # {number}, x",
        Location(more.get("path", "specs/mine.toml"), 20, 38), ("key", str(number)),
        details=("n = 1 entries",),
    )  # fmt: skip


EACH = FindingsDocument(
    "prove", tuple(finding(one, at) for at, one in enumerate(Meaning)), ("z3 1",)
)
MANY = FindingsDocument("prove", tuple(
    finding(Meaning.UNDECIDED if at < 12 else Meaning.FAILED, at) for at in range(30)
))  # fmt: skip


def write(form: str, document: FindingsDocument = EACH) -> str:
    writer = formats()[form].findings
    assert writer is not None
    return writer(document)


WRITERS = [name for name, one in formats().items() if one.findings is not None]


def test_the_table_is_the_one_that_was_agreed() -> None:
    agreed = {
        # meaning: JUnit, KTAP, SARIF and GitHub, GitLab
        "ill-formed": ("error", "not ok", "error", "blocker"),
        "against expectation": ("failure", "not ok", "error", "critical"),
        "undecided": ("error", "not ok", "warning", "major"),
        "refuted as expected": ("", "ok # XFAIL", "", ""),
        "suppressed": ("skipped", "ok # SKIP", "", ""),
        "not applicable": ("skipped", "ok # SKIP", "", ""),
        "following from another": ("skipped", "ok # SKIP", "", ""),
        "as expected": ("", "ok", "", ""),
    }

    assert agreed == {
        meaning.value: (one.junit.value, one.ktap, one.level, one.gitlab)
        for meaning, one in TABLE.items()
    }


def test_junit_has_a_case_for_each_finding() -> None:
    root = ET.fromstring(write("junit"))  # noqa: S314 - our own
    cases = list(root.iter("testcase"))
    ends = [next(iter(case), None) for case in cases]

    assert [TABLE[one].junit.value for one in Meaning] == [
        "" if end is None else end.tag for end in ends
    ]
    for element in (root, *root.iter("testsuite")):
        assert ("8", "1", "2", "3") == tuple(
            element.get(name) for name in ("tests", "failures", "errors", "skipped")
        )
    assert {("specs/mine.toml", "20")} == {(case.get("file"), case.get("line")) for case in cases}
    assert "n = 1 entries" in ((ends[1] is not None and ends[1].text) or "")


def test_junit_survives_what_xml_cannot_hold() -> None:
    document = FindingsDocument("audit", (finding(Meaning.FAILED, case="f\x00\x1b\ud800&<"),))
    (case,) = ET.fromstring(write("junit", document)).iter("testcase")  # noqa: S314 - our own

    assert "f\ufffd\ufffd\ufffd&<: no-overlap" == case.get("name")


# As the kernel's tools/testing/kunit/kunit_parser.py takes lines apart.
RESULT = re.compile(r"^\s*(ok|not ok) ([0-9]+) ?(- )?([^#]*)( # .*)?$")


def test_ktap_counts_its_lines_and_names_hold_no_mark() -> None:
    lines = write("ktap").splitlines()
    inner = [line for line in lines if line.startswith("    ")]
    results = [found for line in inner if (found := RESULT.match(line))]
    told = [f"{one[1]}{(one[5] or '')[:8].rstrip()}" for one in results]

    assert ["KTAP version 1", "1..1"] == lines[:2]
    assert ["    KTAP version 1", "    # Subtest: me/scheme", "    1..8"] == inner[:3]
    assert [TABLE[one].ktap for one in Meaning] == told
    assert [str(number) for number in range(1, 9)] == [one[2] for one in results]
    assert "not ok 1 me/scheme" == lines[-1]
    assert [] == [line for line in lines if not RESULT.match(line) and "ok" in line.split()[:2]]


def test_a_ktap_name_with_a_mark_is_still_one_name() -> None:
    document = FindingsDocument("prove", (finding(Meaning.PASSED, case="f() # SKIP"),))

    assert "ok 1 f() No. SKIP: no-overlap" in write("ktap", document)


def test_sarif_has_findings_only_and_the_rest_as_counts() -> None:
    (run,) = json.loads(write("sarif"))["runs"]
    rules = run["tool"]["driver"]["rules"]

    assert [TABLE[one].level for one in BAD] == [one["level"] for one in run["results"]]
    assert {one.value: 1 for one in Meaning} == run["properties"]["counts"]
    assert ["no-overlap"] == [rule["id"] for rule in rules]
    assert "external/cwe/cwe-628" in rules[0]["properties"]["tags"]
    for one in run["results"]:
        (location,) = one["locations"]
        physical = location["physicalLocation"]
        assert {"uri": "specs/mine.toml", "uriBaseId": "%SRCROOT%"} == physical["artifactLocation"]
        assert {"startLine": 20, "startColumn": 38} == physical["region"]
        assert rules[one["ruleIndex"]]["id"] == one["ruleId"]
    prints = [one["partialFingerprints"]["hvproofs/v1"] for one in run["results"]]
    assert 3 == len(set(prints))


@pytest.mark.parametrize(("path", "uri"), [
    ("specs/mine.toml", "specs/mine.toml"),
    ("./specs/a b#.toml", "specs/a%20b%23.toml"),
    ("specs/../mine.toml", "mine.toml"),
    ("{cwd}/mine.toml", "mine.toml"),
    ("/elsewhere/x.toml", "file:///elsewhere/x.toml"),
    ("../x.toml", None),
])  # fmt: skip
def test_a_uri_is_relative_to_where_the_run_was(path: str, uri: str | None) -> None:
    document = FindingsDocument(
        "prove", (finding(Meaning.FAILED, path=path.format(cwd=Path.cwd())),)
    )
    (result,) = json.loads(write("sarif", document))["runs"][0]["results"]
    artifact = result["locations"][0]["physicalLocation"]["artifactLocation"]

    assert artifact["uri"] == (uri or (Path.cwd().parent / "x.toml").as_uri())
    assert ("uriBaseId" in artifact) is not artifact["uri"].startswith("file:")


def test_github_has_an_annotation_for_what_must_be_looked_at() -> None:
    lines = write("github").splitlines()

    assert [TABLE[one].level for one in BAD] == [line.split()[0][2:] for line in lines[:-1]]
    assert lines[1] == (
        "::error file=specs/mine.toml,line=20,col=38,title=no-overlap%3A me/scheme::"
        "against expectation: 100%25 | <b> # 1, x"
    )
    assert lines[-1].startswith("hvproofs prove: 1 ill-formed, 1 against expectation, ")


def test_gitlab_has_an_entry_for_what_must_be_looked_at() -> None:
    entries = json.loads(write("gitlab"))

    assert [TABLE[one].gitlab for one in BAD] == [one["severity"] for one in entries]
    assert {("specs/mine.toml", 20)} == {
        (one["location"]["path"], one["location"]["lines"]["begin"]) for one in entries
    }
    assert 3 == len({one["fingerprint"] for one in entries})
    assert {"description", "check_name", "fingerprint", "severity", "location"} == set(entries[0])


def test_markdown_has_the_counts_and_a_row_for_what_must_be_looked_at() -> None:
    lines = write("markdown").splitlines()
    rows = [line for line in lines if "mine.toml" in line]

    assert [one.value for one in BAD] == [row.split(" | ")[0][2:] for row in rows]
    assert {4} == {len(re.findall(r"(?<!\\)\|", row)) for row in rows}
    assert "<b>" not in "".join(rows)
    assert {f"| {one.value} | 1 |" for one in Meaning} <= set(lines)


def test_a_mail_is_narrow_and_has_the_counterexample() -> None:
    lines = write("mail").splitlines()

    assert [] == [line for line in lines if len(line) > 80]
    assert ["1. ", "2. ", "3. "] == [
        line[:3] for line in lines if line.endswith("specs/mine.toml:20:38")
    ]
    assert 3 == sum("n = 1 entries" in line for line in lines)
    assert ["-- ", "hvproofs"] == [lines[-2], lines[-1].split()[0]]


@pytest.mark.parametrize(("form", "told"), [
    ("github", "8 more errors and 2 more warnings are left out"),
    ("mail", "10 more are left out, none worse than these."),
    ("markdown", "more are left out, none worse than these."),
    ("sarif", "more are left out, none worse than those that are shown"),
])  # fmt: skip
def test_over_a_limit_the_worst_come_first_and_a_line_says_how_many_are_left_out(
    form: str, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from hvproofs.report.formats import markdown, sarif

    # The limits of the services themselves are far away.
    monkeypatch.setattr(markdown, "MOST", 2500)
    monkeypatch.setattr(sarif, "MOST", 20)
    text = write(form, MANY)
    shown = re.findall(r"(against expectation|undecided): 100", text)

    assert told in text
    assert sorted(shown) == shown  # in the order of the alphabet, as it happens
    assert len(write("markdown", MANY).encode()) < 2500


def test_all_is_shown_below_a_limit() -> None:
    few = FindingsDocument("prove", MANY.findings[:3])

    assert [] == [form for form in WRITERS if "left out" in write(form, few)]


def test_an_empty_run_is_written_too() -> None:
    assert [] == [
        form for form in WRITERS if not write(form, FindingsDocument("prove", ())).strip()
    ]


@pytest.mark.parametrize("end", Ends)
def test_every_end_of_a_case_is_used(end: Ends) -> None:
    assert end in {one.junit for one in TABLE.values()}


SCHEME = (Path(__file__).parents[2] / "README.md").read_text("utf-8").partition("```toml\n")[2]


@pytest.mark.parametrize(("change", "rlimit", "status"), [
    ("quarter", "0", 0), ("quarter - 800", "0", 1), ("quarter", "1", 3),
])  # fmt: skip
def test_the_exit_status_is_the_same_in_every_format(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str, rlimit: str, status: int
) -> None:
    monkeypatch.chdir(tmp_path)
    text = SCHEME.partition("```")[0].replace('offset = "quarter"', f'offset = "{change}"')
    (tmp_path / "mine.toml").write_text(text)
    done = {
        form: CliRunner().invoke(app, [
            "prove", "mine.toml", "--rule", "no-overlap", "--jobs", "1", "--rlimit", rlimit,
            "--format", form,
        ])
        for form in ("text", *WRITERS)
    }  # fmt: skip

    assert {status} == {one.exit_code for one in done.values()}
    # A slow machine shows progress there.
    assert [] == [one.stderr for one in done.values() if "error" in one.stderr]
