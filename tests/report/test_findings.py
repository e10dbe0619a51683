# SPDX-License-Identifier: MIT
"""Findings: what each verdict means, where its cause stands, and what it is known by."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from hvproofs.errors import Diagnostic, Location
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.repair import repairs
from hvproofs.prove.result import Result
from hvproofs.prove.selection import Selection, candidates
from hvproofs.report.cause import cause, causes_first
from hvproofs.report.finding import TABLE, Finding, FindingsDocument, Meaning, meaning_of, numbered
from hvproofs.report.findings import linted, proved
from hvproofs.report.formats import Linted, Run
from hvproofs.rules.catalogue import RULES
from hvproofs.spec.corpus import Corpus, load_shipped

ROOT = Path(__file__).parents[2]
# The README's scheme; its output is placed in line 20.
MINE = (ROOT / "README.md").read_text("utf-8").partition("```toml\n")[2].partition("```")[0]
EXPECT = '\n[[expect]]\nrule = "{rule}"\nverdict = "{verdict}"\nreason = "a test"\n'


def judged(tmp_path: Path, text: str, rule: str = "*") -> tuple[Corpus, tuple[Result, ...]]:
    """The verdicts on a scheme of one's own, on one architecture."""
    path = tmp_path / "mine.toml"
    path.write_text(text)
    corpus = load_shipped([str(path)])
    found = candidates(corpus, Selection(scheme="me/*", rule=rule))
    x86 = [one for one in found if one.situation.call.arch.value == "x86-64"]
    return corpus, prove(x86, Options(cores=False)).results


def places(tmp_path: Path, text: str) -> dict[str, tuple[int, int]]:
    """Line and column of the cause of each verdict that is not as expected."""
    corpus, results = judged(tmp_path, text)
    bad = [one for one in results if not one.as_expected]
    found = {one.rule.value: cause(corpus, one) for one in bad}
    return {rule: (at.line, at.column) for rule, at in found.items()}


@pytest.mark.parametrize(("old", "new", "rule", "place"), [
    # Where an area starts is the offset's affair ...
    ('offset = "quarter"', 'offset = "quarter - 4"', "output-aligned", (20, 38)),
    ('offset = "quarter"', 'offset = "quarter - 800"', "no-overlap", (20, 38)),
    ('input = {region = "page", offset = "0"', 'input = {region = "page", offset = "4"',
     "input-aligned", (19, 37)),
    # ... how many entries fit behind it the limit's.
    ('limit = "min(', 'limit = "10 * min(', "output-within-page", (5, 10)),
    ('limit = "min(', 'limit = "10 * min(', "output-in-region", (5, 10)),
    ('limit = "min(', 'limit = "0 * min(', "limit-positive", (5, 10)),
    # What one entry breaks is not.
    ('offset = "quarter"', 'offset = "4095"', "output-within-page", (20, 38)),
    # An operation is pointed at where it stands in its expression.
    ('limit = "min(', 'limit = "(u8)700 + min(', "no-wraparound", (5, 11)),
    ('/ 4"]', '/ 4", "u16 small = 64 * quarter"]', "no-wraparound", (4, 62)),
    ('in_flight = "irqs-off"', 'in_flight = "none"', "exclusive-use", (16, 13)),
    ('kind = "per-cpu"', 'kind = "per-cpu"\nallocated = false', "region-present", (12, 13)),
])  # fmt: skip
def test_a_refutation_points_at_its_cause(
    tmp_path: Path, old: str, new: str, rule: str, place: tuple[int, int]
) -> None:
    assert old in MINE
    assert place == places(tmp_path, MINE.replace(old, new))[rule]


def test_a_verdict_that_an_expectation_contradicts_points_at_the_expectation(
    tmp_path: Path,
) -> None:
    first = EXPECT.format(rule="no-*", verdict="proved")
    last = EXPECT.format(rule="no-overlap", verdict="refuted")
    line = (MINE + first).count("\n") + 2

    assert {"no-overlap": (line, 1)} == places(tmp_path, MINE + first + last)


def test_what_is_as_expected_points_at_the_scheme(tmp_path: Path) -> None:
    corpus, results = judged(tmp_path, MINE, "no-overlap")

    assert [(1, 6)] == [(at.line, at.column) for at in (cause(corpus, one) for one in results)]


def test_what_wraps_comes_before_what_follows_from_it(tmp_path: Path) -> None:
    text = MINE.replace('limit = "min(', 'limit = "(u16)70000 + 10 * min(')
    corpus, results = judged(tmp_path, text)
    bad = [one for one in results if not one.as_expected]
    document = proved.document(Run(_report(results), (), corpus, brief=False))

    assert "no-wraparound" != bad[0].rule.value
    assert "no-wraparound" == causes_first(bad)[0].rule.value
    assert "no-wraparound" == document.problems()[0].asked.id


def _report(results: Sequence[Result]):  # type: ignore[no-untyped-def]
    from hvproofs.prove.result import Report

    return Report(tuple(results), ("z3 0",), 0, 0)


def test_a_neighbour_that_is_proved_is_told_with_its_numbers(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(MINE.replace('limit = "min(', 'limit = "10 * min('))
    corpus = load_shipped([str(path)])
    # Whatever was selected, a repair is held to every rule.
    chosen = candidates(corpus, Selection(scheme="me/*", rule="no-overlap"))
    report = prove(chosen, Options(cores=False))
    found = repairs(chosen, report, Options(cores=False))
    (mended,) = found.values()
    document = proved.document(Run(report, (), corpus, brief=False, repairs=found))

    assert "192" == mended.scheme.limit
    assert {rule.value for rule in RULES} == {one.rule.value for one in mended.results}
    assert document.problems()[0].message.endswith("; with limit 192: proved, n = 1..192")


def test_what_is_as_expected_needs_no_repair(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    broken = MINE.replace('limit = "min(', 'limit = "10 * min(')
    path.write_text(broken + EXPECT.format(rule="no-overlap", verdict="refuted"))
    corpus = load_shipped([str(path)])
    chosen = candidates(corpus, Selection(scheme="me/*", rule="no-overlap"))

    assert {} == repairs(chosen, prove(chosen, Options(cores=False)), Options(cores=False))


@pytest.mark.parametrize(("verdict", "as_expected", "meaning"), [
    ("proved", True, Meaning.PASSED), ("checked", True, Meaning.PASSED),
    ("refuted", True, Meaning.REFUTED), ("not-applicable", True, Meaning.SKIPPED),
    ("proved", False, Meaning.FAILED), ("refuted", False, Meaning.FAILED),
    ("not-applicable", False, Meaning.FAILED),
    # Nobody can expect that nothing is known.
    ("unknown", False, Meaning.UNDECIDED), ("unknown", True, Meaning.UNDECIDED),
])  # fmt: skip
def test_what_a_verdict_means(verdict: str, as_expected: bool, meaning: Meaning) -> None:
    assert meaning is meaning_of(verdict, as_expected=as_expected)


def test_every_meaning_is_in_the_table() -> None:
    assert list(Meaning) == list(TABLE)


def _finding(tmp_path: Path, text: str) -> Finding:
    corpus, results = judged(tmp_path, text, "no-overlap")
    (one,) = proved.document(Run(_report(results), (), corpus, brief=False)).findings
    return one


def test_a_fingerprint_stays_when_lines_move_and_changes_with_the_verdict(tmp_path: Path) -> None:
    broken = MINE.replace('offset = "quarter"', 'offset = "quarter - 800"')
    first = _finding(tmp_path, broken)
    moved = _finding(tmp_path, f"# a line\n# another\n{broken}")
    mended = _finding(tmp_path, MINE)

    assert first.place.line + 2 == moved.place.line
    assert first.fingerprint == moved.fingerprint
    assert first.fingerprint != mended.fingerprint


def test_two_of_one_key_at_two_places_are_told_apart(tmp_path: Path) -> None:
    one = _finding(tmp_path, MINE)
    other = replace(one, place=Location("mine.toml", 7))
    found = numbered([one, other, one])

    assert [0, 1, 0] == [finding.again for finding in found]
    assert 2 == len({finding.fingerprint for finding in found})
    assert [one.name, f"{one.name} (2)"] == [finding.name for finding in found[:2]]


def test_problems_are_worst_first_and_each_once(tmp_path: Path) -> None:
    one = _finding(tmp_path, MINE)
    found = [
        replace(one, meaning=meaning, key=(str(number),))
        for number, meaning in enumerate(reversed(Meaning))
    ]
    document = FindingsDocument("prove", (*found, *found))

    assert [Meaning.FAULT, Meaning.FAILED, Meaning.UNDECIDED] == [
        problem.meaning for problem in document.problems()
    ]


def test_a_fault_of_a_spec_is_a_finding_at_its_place() -> None:
    fault = Diagnostic(Location("a.toml", 3, 4), "unknown key 'x'", "one of y")
    (found,) = linted.document(Linted(None, (fault,))).findings

    assert (Meaning.FAULT, "unknown key 'x', expected one of y") == (found.meaning, found.message)
    assert Location("a.toml", 3, 4) == found.place


def test_lint_has_the_status_of_its_text_in_every_format(tmp_path: Path) -> None:
    (tmp_path / "bad.toml").write_text('id = "me/bad"\nlimits = "1"\n')
    for form in ("text", "json", "sarif", "junit", "github"):
        done = subprocess.run(
            [sys.executable, "-m", "hvproofs", "lint", "bad.toml", "--format", form],
            cwd=tmp_path, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert 2 == done.returncode
        assert "bad.toml:2:1: error: unknown key 'limits'" in done.stderr
        assert bool(done.stdout) is (form != "text")
