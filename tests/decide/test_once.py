# SPDX-License-Identifier: MIT
"""A question is put to a solver once, unless it was left open."""

from __future__ import annotations

import pytest

from doubles import Double
from hvproofs.decide.cached import CachedSolver, Memory, once
from hvproofs.decide.solver import Reply, Status
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named, Script, script
from hvproofs.terms.term import bitvec

X = b.var("x", bitvec(8))
SMALL = script([Named("small", b.ult(X, b.bv(4, 8)))], b.eq(X, b.bv(0, 8)))
LARGE = script([Named("large", b.ult(b.bv(4, 8), X))], b.eq(X, b.bv(0, 8)))


def asked_of(status: Status) -> tuple[CachedSolver, list[str]]:
    """One whose solver always says the same, and the texts that reach it."""
    seen: list[str] = []

    def answer(asked: Script) -> Reply:
        seen.append(asked.text)
        return Reply(status, {"x": len(seen)} if status is Status.SAT else {})

    return once(Double(answer), Memory()), seen


@pytest.mark.parametrize("status", [Status.SAT, Status.UNSAT])
def test_the_same_text_is_asked_once_and_has_one_answer(status: Status) -> None:
    solver, seen = asked_of(status)
    first = solver.check(SMALL)
    assert solver.check(LARGE).status is status
    assert solver.check(SMALL) == first
    assert seen == [SMALL.text, LARGE.text]


def test_what_was_left_open_is_asked_again() -> None:
    solver, seen = asked_of(Status.UNKNOWN)
    assert solver.check(SMALL).status is solver.check(SMALL).status is Status.UNKNOWN
    assert seen == [SMALL.text, SMALL.text]


def test_small_questions_are_known_by_their_definitions_too() -> None:
    solver, seen = asked_of(Status.UNSAT)
    for text in (SMALL, SMALL, LARGE):
        solver.session(text).check(["(assert true)"])
    assert len(seen) == 2
