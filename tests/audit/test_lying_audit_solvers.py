# SPDX-License-Identifier: MIT
"""Whatever a solver says, nothing is refuted that no run shows, and no empty theorem is proved."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from doubles import Double, no_values, raising, unsat
from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guest import Guest
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.result import AuditReport, RuleVerdict
from hvproofs.decide.asker import Means
from hvproofs.decide.solver import DEFAULT_RLIMIT, NullSolver, Reply, Solver, Status
from hvproofs.decide.solvers import SolverFactory
from hvproofs.spec.corpus import Corpus, load_shipped, shipped
from hvproofs.spec.scheme import Verdict
from hvproofs.terms.smtlib import Script

pytest.importorskip("llvmlite")

FOLDER = Path(__file__).parent
FILES = sorted(
    str(path.relative_to(FOLDER).with_suffix(""))
    for path in FOLDER.glob("*/*.ll")
    if path.stem.endswith(("_wrong", "_right"))
)
_PAIRS = ("overlap", "loop", "banks_list", "stack_value")
RIGHT = tuple(f"sites/{one}_right" for one in (*_PAIRS, "count"))
WRONG = tuple(f"sites/{one}_wrong" for one in (*_PAIRS, "guard"))


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


@cache
def _facts() -> tuple[Guest, Corpus]:
    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    return guest, load_shipped(expressions=False)


def _report(name: str, solver: Solver, configuration: str = "") -> AuditReport:
    options = AuditOptions(Means(lambda _: solver), configuration=configuration)
    return audit([str(FOLDER / f"{name}.ll")], *_facts(), options)


def _all(report: AuditReport) -> Iterator[RuleVerdict]:
    assert report.sites
    for site in report.sites:
        yield from site.verdicts


@pytest.mark.parametrize("name", ["sites/overlap_right", "sites/loop_wrong", "sites/count_wrong"])
@pytest.mark.parametrize(
    "solver", [NullSolver(), Double(unsat), Double(no_values), Double(raising)]
)
def test_what_decides_nothing_leaves_everything_undecided(name: str, solver: Solver) -> None:
    report = _report(name, solver)
    found = {one.verdict for one in _all(report)}
    assert found <= {Verdict.UNKNOWN, Verdict.NOT_APPLICABLE}


@pytest.mark.parametrize("name", ["sites/overlap_wrong", "sites/loop_wrong", "sites/count_wrong"])
def test_made_up_values_do_not_make_hypotheses_satisfiable(name: str) -> None:
    found = {one.verdict for one in _all(_report(name, Double(unsat_but_for_an_empty_goal)))}
    assert Verdict.PROVED not in found


def _honest(name: str, z3: Solver) -> tuple[Verdict, ...]:
    found = tuple(one.verdict for one in _all(_report(name, z3)))
    assert (Verdict.REFUTED in found) or not name.endswith("_wrong")
    return found


@pytest.mark.parametrize("name", [*RIGHT, *WRONG])
def test_made_up_values_decide_only_what_is_so(name: str, z3_once: SolverFactory) -> None:
    """Values count on integers, and in a run; with others everything is undecided."""
    honest = _honest(name, z3_once(DEFAULT_RLIMIT))
    for seed in range(4):
        lied = [one.verdict for one in _all(_report(name, Double(made_up(seed))))]
        for said, so in zip(lied, honest, strict=True):
            assert said in (so, Verdict.UNKNOWN, Verdict.NOT_APPLICABLE)


@pytest.mark.parametrize("name", FILES)
def test_of_a_way_that_nothing_is_shown_to_take_no_rule_is_proved(name: str) -> None:
    """A solver that calls everything a contradiction proves nothing, right or wrong."""
    found = {one.verdict for one in _all(_report(name, Double(unsat), "guest"))}
    assert Verdict.PROVED not in found
