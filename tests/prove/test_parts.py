# SPDX-License-Identifier: MIT
"""A run in parts: what is known while it lasts is what the whole run says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from hvproofs.decide.solvers import z3_factory
from hvproofs.decide.stats import taken
from hvproofs.prove import prover
from hvproofs.prove.bytext import ByText, digest
from hvproofs.prove.parts import judged, parts
from hvproofs.prove.prover import Options, Prover, prove
from hvproofs.prove.result import Report, Result
from hvproofs.prove.selection import Selection, candidates
from hvproofs.report.formats import Run, formats
from hvproofs.report.text import prove_text
from hvproofs.spec.corpus import load_shipped

CORPUS = load_shipped()
CHOSEN = candidates(CORPUS, Selection("0x5[0-3]", "linux/[bgh]*"))
# One text says it for many of these.
LOOPS = candidates(CORPUS, Selection("*", "linux/[fmu]*a*", "batch-progress"))[:40]


def whole(options: Options) -> tuple[Report, int]:
    """One part, and how many texts were asked."""
    taken()
    report = prove([*CHOSEN, *LOOPS], options)
    return report, sum(taken().ways.values())


def in_parts(options: Options, least: int) -> tuple[Report, int, list[int]]:
    """Many parts, how many texts were asked, and how many by the end of each part."""
    taken()
    run, asked = Prover(options), [0]
    results: list[Result] = []
    for part in judged(run, [*CHOSEN, *LOOPS], least):
        results += part
        asked.append(asked[-1] + sum(taken().ways.values()))
    return run.report(results), asked[-1], asked[1:]


def test_a_part_is_of_whole_schemes_in_their_order() -> None:
    found = parts(CHOSEN, 4)
    schemes = [{one.situation.scheme.id for one in part} for part in found]

    assert [one for part in found for one in part] == CHOSEN
    assert len(found) > 3
    assert sum(map(len, schemes)) == len(set().union(*schemes))
    assert all(len(part) >= 4 for part in found[:-1])
    assert [CHOSEN] == parts(CHOSEN, len(CHOSEN))


@pytest.mark.parametrize("jobs", [1, 2])
def test_parts_are_the_whole_run_and_ask_no_more(jobs: int) -> None:
    options = Options(cores=False, jobs=jobs)
    (expected, questions), (report, asked, after) = whole(options), in_parts(options, 1)

    assert expected == report
    assert {"proved", "refuted"} <= {one.verdict.value for one in report.results}
    assert asked <= questions
    assert after[0] < asked / 2  # the first results do not wait for the rest


@pytest.mark.parametrize("cores", [False, True])
def test_what_is_forgotten_between_parts_is_not_asked_again(
    cores: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    options, kept = Options(cores=cores), prover.KEPT
    expected, questions, _ = in_parts(options, 1)
    monkeypatch.setattr(prover, "KEPT", 0)
    report, asked, after = in_parts(options, 1)

    assert kept > len(expected.results)  # of which nothing was forgotten
    assert (expected, questions) == (report, asked)
    assert len(after) > 3


def test_of_texts_digests_are_kept() -> None:
    known: ByText[int] = ByText()
    known.update({"(check-sat)": 1, "(exit)": 2})

    assert (1, 2, None) == (known["(check-sat)"], known.get("(exit)"), known.get("(assert)"))
    assert ("(exit)" in known, "(assert)" in known, 2 in known) == (True, False, False)
    assert [(digest("(check-sat)"), 1), (digest("(exit)"), 2)] == list(known.items())


def test_two_opinions_are_asked_for_each_text_once() -> None:
    options = Options(cores=False, second=z3_factory)
    (expected, questions), (report, asked, _) = whole(options), in_parts(options, 1)

    assert (expected, questions) == (report, asked)
    assert any(one.trust and one.trust.value == "cross-checked" for one in report.results)


@pytest.mark.parametrize("brief", [False, True])
def test_what_is_written_in_parts_is_the_same_text(brief: bool) -> None:
    run, writers = Prover(Options(cores=False)), formats()["text"].in_parts
    assert writers is not None
    text = writers.begin(run.solvers, brief)
    results: list[Result] = []
    for part in judged(run, CHOSEN, 1):
        text += writers.part(part, CORPUS, brief)
        results += part
    report = run.report(results)

    assert prove_text(report, CORPUS, brief=brief) == text + writers.end(
        Run(report, (), CORPUS, brief)
    )


def test_the_command_writes_to_a_file_what_it_prints(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hvproofs", "prove", "--hypercall", "0x5[01]", "--rule", "d*"]
    printed = subprocess.run(command, capture_output=True, check=True).stdout
    subprocess.run([*command, "--output", str(tmp_path / "file")], check=True)

    assert len(parts(candidates(CORPUS, Selection("0x5[01]", rule="d*")))) > 1
    assert (tmp_path / "file").read_bytes() == printed
