# SPDX-License-Identifier: MIT
"""Whatever a solver says, nothing is refuted that no run shows, and no empty theorem is proved."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit import audit as auditing
from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guest import Guest, load_guest
from hvproofs.audit.llvm.normalise import Normalised, Options, Rejected, normalise
from hvproofs.audit.result import RULES_OF_SITES, AuditReport, RuleVerdict
from hvproofs.decide.solver import NullSolver, Reply, Session, Solver, Status
from hvproofs.spec.corpus import Corpus, load_shipped, shipped
from hvproofs.spec.scheme import Verdict
from hvproofs.terms.smtlib import Script

pytest.importorskip("llvmlite")

SITES = Path(__file__).parent / "sites"
RIGHT = ("overlap_right", "count_right", "loop_right", "banks_list_right", "stack_value_right")
WRONG = ("overlap_wrong", "guard_wrong", "loop_wrong", "banks_list_wrong", "stack_value_wrong")


@dataclass
class Double:
    """A solver that gives the answer it was told to, whatever it is asked."""

    answer: Callable[[Script], Reply]
    name: str = "double"
    rlimit: int = 0

    def check(self, script: Script) -> Reply:
        """The answer."""
        return self.answer(script)

    def session(self, script: Script) -> Session:
        """The same answer."""
        return _Session(self, script)


@dataclass
class _Session:
    solver: Double
    script: Script

    def check(self, assertions: Sequence[str]) -> Reply:
        del assertions
        return self.solver.answer(self.script)


def always_unsat(_: Script) -> Reply:
    return Reply(Status.UNSAT)


def raising(_: Script) -> Reply:
    raise MemoryError("no more")


def no_values(_: Script) -> Reply:
    return Reply(Status.SAT, {})


def unsat_but_for_an_empty_goal(script: Script) -> Reply:
    """Knows that hypotheses must be satisfiable, and makes the values up."""
    if "(define-fun goal () Bool false)" in script.prelude:
        return Reply(Status.SAT, {name: 3 for name, _ in script.variables})
    return Reply(Status.UNSAT)


def made_up(seed: int) -> Callable[[Script], Reply]:
    """Says sat to everything, with any values."""
    rng = random.Random(seed)  # noqa: S311 - repeatable on purpose

    def answer(script: Script) -> Reply:
        width = rng.choice((1, 4, 9, 16, 64))
        return Reply(Status.SAT, {name: rng.getrandbits(width) for name, _ in script.variables})

    return answer


@pytest.fixture(autouse=True)
def _each_file_is_normalised_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(auditing, "normalise", lambda path, _: _normalised(path))


@cache
def _normalised(path: Path) -> Normalised | Rejected:
    return normalise(path, Options(_facts()[0].kept))


@cache
def _facts() -> tuple[Guest, Corpus]:
    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    return guest, load_shipped(expressions=False)


def _report(name: str, solver: Solver) -> AuditReport:
    options = AuditOptions(factory=lambda _: solver)
    return audit([str(SITES / f"{name}.ll")], *_facts(), options)


def _of_areas(report: AuditReport) -> Iterator[RuleVerdict]:
    """The verdicts that a solver has a say in."""
    assert report.sites
    for site in report.sites:
        yield from (one for one in site.verdicts if one.rule in RULES_OF_SITES)


@pytest.mark.parametrize("name", ["overlap_right", "loop_wrong", "count_wrong"])
@pytest.mark.parametrize(
    "solver", [NullSolver(), Double(always_unsat), Double(no_values), Double(raising)]
)
def test_what_decides_nothing_leaves_everything_undecided(name: str, solver: Solver) -> None:
    report = _report(name, solver)
    found = {one.verdict for one in _of_areas(report)}
    assert found <= {Verdict.UNKNOWN, Verdict.NOT_APPLICABLE}


@pytest.mark.parametrize("name", ["overlap_wrong", "loop_wrong", "count_wrong"])
def test_made_up_values_do_not_make_hypotheses_satisfiable(name: str) -> None:
    found = {one.verdict for one in _of_areas(_report(name, Double(unsat_but_for_an_empty_goal)))}
    assert Verdict.PROVED not in found


@pytest.mark.parametrize("name", RIGHT)
def test_made_up_witnesses_of_right_code_do_not_replay(name: str) -> None:
    for seed in range(4):
        found = {one.verdict for one in _of_areas(_report(name, Double(made_up(seed))))}
        assert found <= {Verdict.UNKNOWN, Verdict.NOT_APPLICABLE}


@pytest.mark.parametrize("name", WRONG)
def test_a_made_up_witness_counts_only_where_the_rule_is_broken_indeed(name: str) -> None:
    honest = AuditOptions().factory(AuditOptions().rlimit)
    broken = {one.rule for one in _of_areas(_report(name, honest)) if one.witness}
    assert broken
    for seed in range(4):
        for one in _of_areas(_report(name, Double(made_up(seed)))):
            assert one.verdict is not Verdict.PROVED
            if one.verdict is Verdict.REFUTED:
                assert one.rule in broken
                assert one.witness is not None
