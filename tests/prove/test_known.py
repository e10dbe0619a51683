# SPDX-License-Identifier: MIT
"""Findings of earlier runs change no result, and a refutation among them replays or is none."""

from __future__ import annotations

import json
import platform
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import fields, replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from doubles import Double
from hvproofs.claims.judge import chosen
from hvproofs.claims.rules_hold import chosen as candidates_of
from hvproofs.claims.rules_hold import rules_hold
from hvproofs.cli.app import app
from hvproofs.decide.solver import Reply, Status
from hvproofs.decide.solvers import SolverFactory
from hvproofs.decide.stats import Way, taken
from hvproofs.kept import digests
from hvproofs.kept.store import FILE, Level, seal, store_in
from hvproofs.layout.area import Model
from hvproofs.layout.builder import situation
from hvproofs.layout.situation import Situation
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.result import Report
from hvproofs.prove.selection import Candidate, Selection, candidates
from hvproofs.rules.rule import RuleId
from hvproofs.spec.claim import Outcome, Question
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Verdict

CORPUS = load_shipped()
CHOSEN = [
    one
    for scheme in ("linux/get-vtl-overlap", "linux/half-page")
    for one in candidates(CORPUS, Selection(hypercall="0x50", scheme=scheme))
]
ZEROS = {name: 0 for one in CHOSEN for name in one.situation.free}


@pytest.fixture
def options(tmp_path: Path, z3_once: SolverFactory) -> Options:
    return Options(factory=z3_once, cores=False, kept=tmp_path / "kept")


@pytest.fixture
def bare(options: Options) -> Report:
    """What is found where nothing is kept."""
    return prove(CHOSEN, replace(options, kept=None))


def believed() -> int:
    """Findings that were taken from a store since this was last asked."""
    return taken().ways[Way.FOUND]


def misses(options: Options, chosen: list[Candidate]) -> int:
    """How many theorems are judged, none of which is known."""
    believed()
    found = len(prove(chosen, options).results) - believed()
    assert options.kept is not None
    return found


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_and_figures_are_the_same_without_with_and_from_it(
    options: Options, bare: Report, jobs: int
) -> None:
    options = replace(options, jobs=jobs)
    cold = prove(CHOSEN, options)
    believed()
    warm = prove(CHOSEN, options)

    assert bare == cold
    assert replace(bare, unsat=frozenset()) == replace(warm, unsat=frozenset())
    assert frozenset() < warm.unsat <= bare.unsat
    assert {"proved", "refuted", "not-applicable"} == {one.verdict.value for one in warm.results}
    assert 0 < believed()


def test_nothing_is_asked_of_a_solver(options: Options) -> None:
    prove(CHOSEN, options)
    taken()
    prove(CHOSEN, options)
    ways = taken().ways

    assert {Way.FOUND} == {way for way, number in ways.items() if number}


SCHEME = CHOSEN[0].situation.scheme
CALL = CHOSEN[0].situation.call
CHANGES: dict[str, Callable[[Candidate, Options], tuple[Candidate, Options]]] = {
    "the scheme": lambda one, o: (
        replace(one, situation=situation(CALL, replace(SCHEME, limit="7"))), o,
    ),
    "the call's sizes": lambda one, o: (
        replace(one, situation=situation(
            replace(CALL, output=replace(CALL.output, header=CALL.input.header)), SCHEME,
        )), o,
    ),
    "the machine": lambda one, o: (
        replace(one, situation=situation(CALL, SCHEME, Model(address_bits=40))), o,
    ),
    "what is assumed": lambda one, o: (
        replace(one, situation=replace(one.situation, known=one.situation.known[:-1])), o,
    ),
    "the effort": lambda one, o: (one, replace(o, rlimit=o.rlimit + 1)),
    "what is told of proofs": lambda one, o: (one, replace(o, cores=True)),
    "how texts are shared": lambda one, o: (one, replace(o, general=False)),
}  # fmt: skip


@pytest.mark.parametrize("what", CHANGES)
def test_a_finding_is_of_all_that_it_was_found_of(options: Options, what: str) -> None:
    prove(CHOSEN[:1], options)
    one, other = CHANGES[what](CHOSEN[0], options)

    assert 0 == misses(options, CHOSEN[:1])
    assert len(one.rules) == misses(other, [one])


def test_every_field_of_a_situation_is_in_its_key_or_follows_from_it() -> None:
    """Whoever adds one has to say which: what terms depend on is the shape and the scheme."""
    compiled = {"regions", "input", "output", "limit", "steps", "greatest", "build", "varhead",
                "bases"}  # fmt: skip
    in_key = {"scheme", "shape", "model", "known", "lemmas", "checks", "provisos"}
    told_anew = {"call"}
    of_code_alone = {"control"}

    assert {one.name for one in fields(Situation)} == {
        *compiled, *in_key, *told_anew, *of_code_alone,
    }  # fmt: skip


def test_another_rule_is_another_finding(options: Options) -> None:
    first, second = (replace(CHOSEN[0], rules=(rule,)) for rule in CHOSEN[0].rules[:2])
    prove([first], options)

    assert 0 == misses(options, [first])
    assert 1 == misses(options, [second])


@pytest.mark.parametrize("what", ["solver", "code", "interpreter"])
def test_a_finding_is_of_one_solver_and_one_tool(
    options: Options, what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    prove(CHOSEN[:1], options)
    if what == "solver":
        silent = Double(lambda _: Reply(Status.UNKNOWN), name="another")
        options = replace(options, factory=lambda _: silent)
    elif what == "code":
        monkeypatch.setattr(digests, "code_digest", lambda *_: "other code")
    else:
        monkeypatch.setattr(platform, "python_version", lambda: "0.0")

    assert len(CHOSEN[0].rules) == misses(options, CHOSEN[:1])


def test_a_second_opinion_looks_nothing_up(options: Options, z3_once: SolverFactory) -> None:
    prove(CHOSEN[:1], options)

    assert len(CHOSEN[0].rules) == misses(replace(options, second=z3_once), CHOSEN[:1])


def test_what_is_expected_and_how_a_call_is_named_is_no_part_of_a_finding(
    options: Options,
) -> None:
    """Calls of one shape have one finding; each is told in its own name."""
    prove(CHOSEN[:1], options)
    here = replace(CHOSEN[0].situation, call=replace(CALL, variant="renamed"))
    found = prove([replace(CHOSEN[0], situation=here, knows=False)], options)

    assert 0 < believed()
    assert {"renamed"} == {one.call.variant for one in found.results}
    assert all(one.as_expected for one in found.results)


def test_what_a_claim_does_not_assume_is_not_believed_for_it(options: Options) -> None:
    """It asks theorems without hypotheses that the same theorems have elsewhere."""
    (claim,) = chosen(CORPUS, "two-pages")
    (part,) = (one for one in claim.part if one.question is Question.RULES_HOLD)
    part = replace(part, hypercall=("HvCallGetVpRegisters",))
    prove(candidates_of(part, CORPUS), options)
    less = replace(part, hypotheses=("count-within-limit",))

    assert Outcome.PROVED is rules_hold(part, CORPUS, options).verdict
    assert Outcome.PROVED is not rules_hold(less, CORPUS, options).verdict
    assert rules_hold(less, CORPUS, replace(options, kept=None)) == rules_hold(
        less, CORPUS, options
    )


# What watches a process watches it as long as it lives.
WATCHED = """
import sys
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.selection import Selection, candidates
from hvproofs.spec.corpus import load_shipped

chosen = candidates(load_shipped(), Selection(hypercall="0x50", scheme="linux/get-vtl-*lap"))
prove(chosen[:1], Options(cores=False))  # imports what it needs
sys.addaudithook(lambda event, what: event == "open" and print(what[0]))
prove(chosen[1:], Options(cores=False))
open("/dev/null").close()
"""


def test_no_file_is_read_for_a_verdict() -> None:
    """All that a verdict rests on is in its candidate: the files of it were read before."""
    done = subprocess.run(
        [sys.executable, "-c", WATCHED], capture_output=True, text=True, check=True
    )

    opened = done.stdout.splitlines()
    assert "/dev/null" in opened
    assert [] == [path for path in opened if path.endswith((".toml", ".py"))]


def test_unknown_is_not_kept(options: Options) -> None:
    silent = Double(lambda _: Reply(Status.UNKNOWN, reason="it gave up"))
    report = prove(CHOSEN[:1], replace(options, factory=lambda _: silent))
    kept = options.kept
    assert kept is not None

    assert Verdict.UNKNOWN in {one.verdict for one in report.results}
    decided = [one for one in report.results if one.verdict is not Verdict.UNKNOWN]
    assert len(decided) == store_in(kept).size()[0][Level.FINDINGS]


def changed(folder: Path | None, change: Callable[[dict[str, object]], object]) -> int:
    """Every finding is another one, as if it had been written so; how many there are."""
    assert folder is not None
    with closing(sqlite3.connect(folder / FILE)) as data, data:
        rows = data.execute("select key, text from kept where level = 'findings'").fetchall()
        for key, text in rows:
            other = json.dumps(change(json.loads(text)))
            values = (other, seal(key, other), key)
            data.execute("update kept set text = ?, seal = ? where key = ?", values)
    store_in.cache_clear()
    return len(rows)


def flipped(entry: dict[str, object]) -> object:
    """Proved for refuted, with values; refuted for proved."""
    other = {"proved": "refuted", "refuted": "proved"}
    verdict = str(entry["verdict"])
    return {**entry, "verdict": other.get(verdict, verdict), "model": {**ZEROS, "n": 1}}


def test_with_every_finding_flipped_nothing_false_is_said_within_reach(
    options: Options, bare: Report
) -> None:
    """A refutation is replayed, a proof held to all values; what is left is beyond both."""
    prove(CHOSEN, options)
    changed(options.kept, flipped)
    found = prove(CHOSEN, options).results
    wrong = [one for one, right in zip(found, bare.results, strict=True) if one != right]

    assert {one.rule for one in wrong} <= {RuleId("batch-progress")}


def test_without_enumeration_a_proof_is_believed_and_counted(
    options: Options, bare: Report
) -> None:
    quick = replace(options, enumerated=False)
    prove(CHOSEN, quick)
    changed(options.kept, flipped)
    believed()
    found = prove(CHOSEN, quick).results
    wrong = [one for one, right in zip(found, bare.results, strict=True) if one != right]

    assert {Verdict.PROVED} == {one.verdict for one in wrong}
    assert len(wrong) <= believed()


BROKEN: dict[str, Callable[[dict[str, object]], object]] = {
    "no object": lambda _: [],
    "no verdict": lambda one: {**one, "verdict": "certain"},
    "undecided": lambda one: {**one, "verdict": "unknown"},
    "more trust than one solver's": lambda one: {**one, "agreed": True},
    "a place that is none": lambda one: {**one, "failing": 1000},
    "values of nothing": lambda one: {**one, "model": {}},
    "values of another": lambda one: {**one, "model": {"m": 7}},
}


@pytest.mark.parametrize("what", BROKEN)
def test_an_entry_that_is_none_costs_only_time(options: Options, bare: Report, what: str) -> None:
    prove(CHOSEN, options)
    changed(options.kept, BROKEN[what])

    assert bare.results == prove(CHOSEN, options).results


def test_the_command_says_what_it_believed(tmp_path: Path) -> None:
    command = ["--cache", str(tmp_path / "kept"), "prove", "--scheme", "linux/get-vtl-overlap",
               "--hypercall", "0x50", "--jobs", "1"]  # fmt: skip
    taken()
    cold, warm = (CliRunner().invoke(app, command) for _ in range(2))

    assert (cold.stdout, cold.exit_code) == (warm.stdout, warm.exit_code)
    assert "cached" not in cold.stderr
    assert "findings cached; --cache off asks anew" in warm.stderr


def test_lint_says_so_too_and_looks_at_what_changed(tmp_path: Path) -> None:
    spec = tmp_path / "own.toml"
    shipped = (Path(CORPUS.documents["linux/half-page"].path)).read_text("utf-8")
    spec.write_text(shipped.replace("linux/half-page", "own/page"), "utf-8")
    command = ["--cache", str(tmp_path / "kept"), "lint", str(spec)]
    taken()
    cold, warm = (CliRunner().invoke(app, command) for _ in range(2))
    spec.write_text(spec.read_text("utf-8") + "nonsense = 1\n", "utf-8")
    faulty = [CliRunner().invoke(app, command) for _ in range(2)]

    assert (0, 0) == (cold.exit_code, warm.exit_code)
    assert "cached" not in cold.stderr
    assert "1 findings cached" in warm.stderr
    assert all("unknown key 'nonsense'" in str(one.exception) for one in faulty)
