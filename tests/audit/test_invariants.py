# SPDX-License-Identifier: MIT
"""Invariants of loops rest on proofs by induction; a wrong one is never kept.

The loops are those of `sites/loop_right.c` and `sites/loop_wrong.c`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit.guest import Guest
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.normalise import Normalised, NormaliseOptions, normalise
from hvproofs.audit.llvm.reader import read
from hvproofs.audit.llvm.text import split
from hvproofs.audit.symbolic import header as engine
from hvproofs.audit.symbolic.function import Evaluated, evaluate
from hvproofs.audit.symbolic.header import Found, Search, sliced
from hvproofs.audit.symbolic.invariants import invariants
from hvproofs.audit.symbolic.names import Names
from hvproofs.audit.symbolic.symbols import Number
from hvproofs.audit.symbolic.templates import CountedLoop, Template
from hvproofs.decide.asker import Asker, Means
from hvproofs.decide.solver import NullSolver, Reply, Solver, Status
from hvproofs.decide.solvers import z3_factory
from hvproofs.layout.obligation import Obligation
from hvproofs.spec.corpus import shipped
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named, Script, script

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

SITES = Path(__file__).parent / "sites"


@cache
def _guest() -> Guest:
    return load_guest(str(shipped() / "guests" / "linux.toml"))


@cache
def _evaluated(name: str) -> Evaluated:
    done = normalise(SITES / f"{name}.ll", NormaliseOptions(_guest().kept))
    assert isinstance(done, Normalised)
    text = split(done.text)
    module: ir.Module = read(done.path, text, (name,))
    return evaluate(module, module.functions[name], _guest())


def _found(name: str, solver: Solver) -> Found:
    evaluated = _evaluated(name)
    seeds = [
        one.term for reached in evaluated.reached for one in reached.arguments
        if isinstance(one, Number)
    ]  # fmt: skip
    show = Names(evaluated.unknowns).show
    return invariants(evaluated, Search(seeds, (256,), (), show), Asker(Means(lambda _: solver)))


def _script(one: Obligation) -> Script:
    return script(one.hypotheses, one.goal)


def _texts(found: Found) -> set[str]:
    return {one.name.split(": ", 1)[1] for one in found.invariants}


def test_a_batch_loop_never_does_more_than_the_total() -> None:
    assert "done <= total" in _texts(_found("loop_right", z3_factory(8_000_000)))


def test_every_invariant_rests_on_a_base_and_a_step_that_z3_proves_from_text() -> None:
    solver = z3_factory(8_000_000)
    found = _found("loop_right", solver)
    names = [one.name.rsplit(": ", 1)[1] for one in found.obligations]

    assert names == ["base", "step 0"]
    assert all(solver.check(_script(one)).status is Status.UNSAT for one in found.obligations)


def test_a_solver_that_knows_nothing_gives_no_invariant() -> None:
    assert _found("loop_right", NullSolver()) == Found()


class _LyingSession:
    def check(self, assertions: Sequence[str]) -> Reply:
        del assertions
        return Reply(Status.UNSAT)


class _SessionsLie:
    """Nothing is ever refuted in a session; whole texts are answered by Z3."""

    def __init__(self) -> None:
        self._honest = z3_factory(8_000_000)
        self.name, self.rlimit = "liar", 0

    def check(self, script: Script) -> Reply:
        return self._honest.check(script)

    def session(self, script: Script) -> _LyingSession:
        del script
        return _LyingSession()


class _ModelsLie(_SessionsLie):
    """Every question of a session is answered with values that break nothing."""

    def session(self, script: Script) -> _LyingSession:
        found = _LyingSession()
        values = dict.fromkeys((name for name, _ in script.variables), 0)
        found.check = lambda _: Reply(Status.SAT, values)  # type: ignore[method-assign]
        return found


@pytest.mark.parametrize("liar", [_SessionsLie, _ModelsLie])
def test_a_search_that_is_lied_to_keeps_nothing_that_is_wrong(liar: type[_SessionsLie]) -> None:
    """The last word is a proof of base and step from their own text."""
    honest = z3_factory(8_000_000)
    for one in _found("loop_wrong", liar()).obligations:
        assert honest.check(_script(one)).status is Status.UNSAT


@pytest.mark.parametrize("wrong", [0, 1, 255, 256])
def test_a_wrong_template_is_dropped(wrong: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """`done` takes every value up to the total: no constant bounds it."""

    def only(loop: CountedLoop) -> list[Template]:
        x = next(one.variable for one in loop.carried if loop.show(one.variable) == "done")
        return [Template("wrong", b.ule(x, b.bv(wrong, x.sort.width)))]

    monkeypatch.setattr(engine, "candidates", only)
    assert _found("loop_right", z3_factory(8_000_000)) == Found()


def test_a_hypothesis_is_as_far_away_as_its_variables() -> None:
    """x is spoken of outright, y through x, z through y."""
    x, y, z = (b.var(name, b.bv(0, 8).sort) for name in "xyz")
    known = [Named("x", b.ult(x, y)), Named("y", b.ult(y, z)), Named("z", b.ult(z, b.bv(9, 8)))]

    assert [one.name for one in sliced(known, [x], 1)] == ["x"]
    assert [one.name for one in sliced(known, [x], 2)] == ["x", "y"]
    assert [one.name for one in sliced(known, [x], 3)] == ["x", "y", "z"]
