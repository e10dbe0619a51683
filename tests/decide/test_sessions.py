# SPDX-License-Identifier: MIT
"""Small questions about one text: what was asked before one must not matter."""

from __future__ import annotations

from itertools import combinations, product
from types import SimpleNamespace

import pytest
import z3

from hvproofs.decide import z3_solver
from hvproofs.decide.asker import Asker, Means
from hvproofs.decide.solver import DEFAULT_RLIMIT, Reply, Status
from hvproofs.decide.z3_solver import KeptZ3Solver, Z3Solver
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.smtlib import Named, script
from hvproofs.terms.term import INT, bitvec

WIDTH = 3  # bits
X, Y = (b.var(name, bitvec(WIDTH)) for name in "xy")
FORMULAS = {
    "below": b.ult(X, Y),
    "sum": b.eq(b.add(X, Y), b.bv(0, WIDTH)),
    "product": b.eq(b.mul(X, Y), b.bv(6, WIDTH)),
    "small": b.ule(X, b.bv(2, WIDTH)),
    "other": b.not_(b.eq(X, b.bv(2, WIDTH))),
    "least": b.ule(b.bv(5, WIDTH), Y),
}
VALUES = [dict(zip("xy", one, strict=True)) for one in product(range(1 << WIDTH), repeat=2)]
TEXT = script([Named(name, term) for name, term in FORMULAS.items()], b.boolean(False))
# Every conjunction of them; those of many first, so that what would be left behind is much.
ASKED = [some for size in range(len(FORMULAS), 0, -1) for some in combinations(FORMULAS, size)]


def true_at(some: tuple[str, ...], values: dict[str, int]) -> bool:
    return all(evaluate(FORMULAS[name], values) for name in some)


def status(some: tuple[str, ...]) -> Status:
    return Status.SAT if any(true_at(some, one) for one in VALUES) else Status.UNSAT


@pytest.mark.parametrize("asked", [ASKED, ASKED[::-1]], ids=["all-first", "one-first"])
@pytest.mark.parametrize("kind", [Z3Solver, KeptZ3Solver])
def test_a_question_is_answered_as_if_it_were_the_only_one(
    asked: list[tuple[str, ...]], kind: type[Z3Solver]
) -> None:
    solver = kind()
    solver.session(TEXT).check([TEXT.assertion("below")])  # of the same names
    solver.check(TEXT)
    session = solver.session(TEXT)
    found = {some: session.check([TEXT.assertion(name) for name in some]) for some in asked}

    assert {some: status(some) for some in asked} == {s: one.status for s, one in found.items()}
    assert {Status.SAT, Status.UNSAT} == {one.status for one in found.values()}
    for some, one in found.items():
        assert one.status is Status.UNSAT or true_at(some, dict(one.model))


@pytest.mark.parametrize("part", [1, DEFAULT_RLIMIT])
def test_what_is_left_open_is_asked_again_on_its_own(
    part: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    n, m = (b.var(name, bitvec(24)) for name in "nm")
    hard = script([Named("hard", b.ne(b.mul(n, m), b.bv(8388593, 24)))], b.boolean(False))
    monkeypatch.setattr(z3_solver, "TRY", part)  # of the effort, for the first try
    session = Z3Solver().session(hard)

    assert [Status.SAT] * 2 == [session.check([hard.assertion("hard")]).status for _ in range(2)]


def test_a_solver_that_gave_up_is_not_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    kept = z3_solver._Kept

    def giving_up(*arguments: object) -> object:
        made.append("kept")
        here = kept(*arguments)  # type: ignore[arg-type]  # as it is called
        return SimpleNamespace(solver=here.solver, check=lambda _: z3.unknown)

    monkeypatch.setattr(z3_solver, "_Kept", giving_up)
    session = Z3Solver().session(TEXT)

    assert Status.SAT is session.check([TEXT.assertion("below")]).status
    assert Status.UNSAT is session.check([TEXT.assertion(name) for name in FORMULAS]).status
    assert ["kept", "kept"] == made


def test_sessions_of_a_kept_context_share_it_but_over_integers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made: list[z3.Context] = []

    def fresh() -> z3.Context:
        made.append(z3.Context())
        return made[-1]

    monkeypatch.setattr(z3_solver, "_context", fresh)
    monkeypatch.setattr(z3_solver, "_contexts", z3_solver._Contexts)
    solver = KeptZ3Solver()
    numbers = script([Named("least", b.ule(b.integer(2), b.var("i", INT)))], b.boolean(False))

    for _ in range(3):
        assert Status.SAT is solver.session(TEXT).check([TEXT.assertion("below")]).status
    assert 1 == len(made)
    assert Status.SAT is solver.session(numbers).check([numbers.assertion("least")]).status
    assert 2 == len(made)


def test_what_a_shared_context_leaves_open_is_asked_in_a_fresh_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What was asked before must not make a question unknown."""
    check = z3_solver._Z3Session._check

    def giving_up(self: z3_solver._Z3Session, assertions: list[str]) -> Reply:
        return Reply(Status.UNKNOWN) if self._shared else check(self, assertions)

    monkeypatch.setattr(z3_solver._Z3Session, "_check", giving_up)
    session = KeptZ3Solver().session(TEXT)

    assert Status.SAT is session.check([TEXT.assertion("below")]).status
    assert Status.UNSAT is session.check([TEXT.assertion(name) for name in FORMULAS]).status


def test_a_search_is_in_contexts_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its way hangs on the values that it is shown, and those on what a context has seen."""
    monkeypatch.setattr(KeptZ3Solver, "session", lambda *_: pytest.fail("a kept context"))

    assert Status.SAT is Asker(Means()).search(TEXT)([TEXT.assertion("below")]).status
