# SPDX-License-Identifier: MIT
"""Guarantees, the ledger and the page on soundness say what is so, and nothing is left out."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

import hvproofs
from hvproofs.cli.app import COMMANDS, app
from hvproofs.prove.guarantee import guarantees
from hvproofs.prove.selection import Selection, candidates
from hvproofs.report.documents import assumptions
from hvproofs.report.documents.blocks import WRITERS, Block, Heading, Items, Paragraph, Table
from hvproofs.report.documents.guarantee import document

ROOT = Path(__file__).resolve().parent.parent.parent
SOUNDNESS = (ROOT / "reports/soundness.md").read_text("utf-8")
WAY_IN = (ROOT / "reports/README.md").read_text("utf-8")
HOSTILE = '<script>alert(1)</script> | *a* `b` "c" \\ & _d_'


@pytest.fixture(scope="module")
def corpus() -> hvproofs.Corpus:
    return hvproofs.load_specs()


def test_a_guarantee_names_calls_counts_assumptions_and_what_is_missing(
    corpus: hvproofs.Corpus,
) -> None:
    chosen = candidates(corpus, Selection("HvCallGet*Registers", "linux/*ut-after-input*"))

    text = WRITERS["markdown"](document(guarantees(chosen), "t"))

    assert "| HvCallGetVpRegisters | x86-64 | n = 1..204 | solver |" in text
    assert "* A-PROGRESS: a successful call attempts at least one entry" in text
    assert "* A-GUARD:" in text
    # Its neighbour is guaranteed by nobody.
    assert "one-too-many" in text
    assert "* HvCallGetVpRegisters, n = 1..205: " in text


def test_a_guarantee_is_every_rule_or_none(corpus: hvproofs.Corpus) -> None:
    chosen = candidates(corpus, Selection("HvCallGetVpRegisters", "linux/get-vtl-overlap"))

    made = guarantees(chosen)

    assert {False} == {one.holds for one in made}
    assert {"no-overlap"} == {r.rule.value for one in made for r in one.broken}


def test_every_hypothesis_of_the_corpus_is_in_the_ledger(corpus: hvproofs.Corpus) -> None:
    names = {
        name
        for candidate in candidates(corpus, Selection())
        for name in assumptions.hypotheses(candidate.situation)
    }

    assert set() == {name for name in names if assumptions.kind_of(name) is None}
    assert len(names) > 20


def test_one_that_nobody_wrote_down_is_an_error() -> None:
    with pytest.raises(KeyError):
        assumptions.of_names(["something-new"])


def test_a_hypothesis_is_of_one_kind() -> None:
    for name in ("a-base-aligned", "a-b-disjoint", "run-check-3", "invariant"):
        assert 1 == sum(
            bool(kind.pattern and re.fullmatch(kind.pattern, name)) for kind in assumptions.KINDS
        )


def test_ids_of_assumptions_stay() -> None:
    # Documents elsewhere refer to them: one may be added, none may change or go.
    assert [kind.id for kind in assumptions.KINDS] == [
        "A-RANGE-N", "A-RANGE-V", "A-COUNT-FIELD", "A-RUN-CHECK", "A-LARGEST", "A-BASE-ALIGNED",
        "A-BASE-RANGE", "A-REGIONS-APART", "A-TOTAL", "A-LOOP", "A-COMPLETES-ASKED", "A-PROGRESS",
        "A-REPEATS", "A-LAYOUT", "A-TRANSCRIBED", "A-CONTRACT", "A-PADDED", "A-GUARD", "A-USERS",
        "A-LINEAR", "A-ALLOCATED", "A-SHARED",
    ]  # fmt: skip


def test_text_of_others_means_nothing_to_a_format() -> None:
    blocks: list[Block] = [Heading(1, HOSTILE), Paragraph(HOSTILE), Items((HOSTILE,)),
              Table(("a",), ((HOSTILE,),))]  # fmt: skip

    page, text, kernel = (WRITERS[name](blocks) for name in ("html", "markdown", "rst"))

    assert "<script" not in page
    assert page.count("&lt;script&gt;") == 5
    assert "\\<script\\>" in text
    assert "\\| \\*a\\* \\`b\\`" in text
    assert "\\`b\\`" in kernel
    assert kernel.startswith(".. SPDX-License-Identifier: GPL-2.0\n")


def test_what_is_no_scheme_and_no_call_is_bad_input() -> None:
    done = CliRunner().invoke(app, ["report", "guarantee", "linux/get-vp-register"])

    assert isinstance(done.exception, hvproofs.UsageError)
    assert "did you mean linux/get-vp-registers" in str(done.exception)


def test_every_test_that_soundness_rests_on_is_there() -> None:
    cited = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", SOUNDNESS)
    missing = [
        f"{path}::{name}"
        for path, name in cited
        if not (ROOT / path).is_file()
        or (name and name not in _functions((ROOT / path).read_text("utf-8")))
    ]

    assert len(cited) > 40
    assert [] == missing


def _functions(text: str) -> set[str]:
    return {node.name for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)}


def test_every_false_proof_has_a_number_and_a_test() -> None:
    rows = re.findall(r"^\| F(\d+) \|(.*)$", SOUNDNESS, re.MULTILINE)

    assert [int(number) for number, _ in rows] == list(range(1, len(rows) + 1))
    assert [] == [number for number, row in rows if "`tests/" not in row]


def test_the_way_in_leads_to_what_is_there() -> None:
    links = re.findall(r"\]\(([^)#]+)\)", WAY_IN)
    paths = re.findall(r"`((?:tests|hvproofs|specs)/[\w./]+\.\w+)`", WAY_IN)
    reports = {path.name for path in (ROOT / "reports").iterdir()} - {"README.md"}

    assert [] == [link for link in links if not (ROOT / "reports" / link).exists()]
    assert [] == [path for path in paths if not (ROOT / path).is_file()]
    assert reports == {link for link in links if "/" not in link}


def test_its_commands_are_commands() -> None:
    named = set(re.findall(r"`hvproofs ([\w-]+)", WAY_IN + SOUNDNESS)) - {"report", "new"}

    assert named
    assert set() == named - set(COMMANDS)


def test_the_commands_of_the_way_in_work() -> None:
    # Those that name no file of the reader's.
    commands = [
        one.split()[1:]
        for one in re.findall(r"`(hvproofs [^`]*)`", WAY_IN)
        if not re.search(r"[<]|\b[A-Z]{3,}\b|cross-checked", one)
    ]

    assert 3 == len(commands)
    for command in commands:
        done = CliRunner().invoke(app, command)
        assert (0, True) == (done.exit_code, len(done.output) > 100), command
