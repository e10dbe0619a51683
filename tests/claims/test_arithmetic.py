# SPDX-License-Identifier: MIT
"""Sums: proved for all numbers, refuted by the least, and by none that is out of bounds."""

from __future__ import annotations

from dataclasses import replace

from doubles import Forgetful
from hvproofs.claims.arithmetic import arithmetic
from hvproofs.decide.asker import Asker, Means
from hvproofs.spec.claim import Outcome, Part, Question

SUM = Part("sum", "", Question.ARITHMETIC, Outcome.PROVED, ("a >= 3", "a <= 100"),
           numbers=("a", "c"), show="a + 1 >= 4")  # fmt: skip
ASKER = Asker(Means())


def test_what_holds_of_every_number_within_bounds_is_proved() -> None:
    assert Outcome.PROVED is arithmetic(SUM, ASKER).verdict


def test_what_does_not_is_refuted_by_the_least() -> None:
    found = arithmetic(replace(SUM, show="a % 8 != 5"), ASKER)

    assert (Outcome.REFUTED, (("a", 5), ("c", 0))) == (found.verdict, found.values)


def test_numbers_that_break_a_bound_refute_nothing() -> None:
    # Found once and not again: 0 is no example of a number from 3 on.
    found = arithmetic(replace(SUM, show="a % 8 >= 1"), Forgetful(Means()))

    assert (Outcome.UNKNOWN, "does not replay") == (found.verdict, found.reason[-15:])


def test_what_may_wrap_proves_nothing() -> None:
    sum_, bound = replace(SUM, show="a + c >= a"), replace(SUM, hypotheses=("a + c <= 8",))

    assert "the sum itself may wrap" == arithmetic(sum_, ASKER).reason
    assert "a hypothesis may wrap" == arithmetic(bound, ASKER).reason


def test_bounds_that_nothing_keeps_prove_nothing() -> None:
    found = arithmetic(replace(SUM, hypotheses=("a >= 3", "a <= 2")), ASKER)

    assert found.reason.startswith("vacuous")
