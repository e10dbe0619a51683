# SPDX-License-Identifier: MIT
"""Minimisation finds the lexicographically least model, whatever the solver answers first."""

from __future__ import annotations

import operator
import re
from collections.abc import Mapping, Sequence
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hvproofs.decide.minimise import minimise

BITS = 5
POINTS = list(product(range(1 << BITS), repeat=2))


def asker(models: set[tuple[int, int]], pick: int) -> object:
    """A solver of the conjunctions that minimisation writes; `pick` chooses among models."""

    def ask(assertions: Sequence[str]) -> Mapping[str, int] | None:
        left = sorted(models)
        for text in assertions:
            found = re.fullmatch(r"\(assert \((bvule|=) (x|y) (#b[01]+|#x[0-9a-f]+)\)\)", text)
            assert found, text
            digits = found[3]
            value = int(digits[2:], 2 if digits[1] == "b" else 16)
            at = "xy".index(found[2])
            keep = operator.le if found[1] == "bvule" else operator.eq
            left = [model for model in left if keep(model[at], value)]
        return dict(zip("xy", left[pick % len(left)], strict=True)) if left else None

    return ask


@settings(max_examples=200, deadline=None, derandomize=True, database=None)
@given(st.sets(st.sampled_from(POINTS), min_size=1), st.integers(0, 1000), st.booleans())
def test_the_least_model_is_found(models: set[tuple[int, int]], pick: int, guessed: bool) -> None:
    expected = dict(zip("xy", min(models), strict=True))
    start = dict(zip("xy", sorted(models)[pick % len(models)], strict=True))
    ask = asker(models, pick)
    actual = minimise(
        ask,  # type: ignore[arg-type]
        [], [("x", BITS), ("y", BITS)], start, guessed=guessed,
    )  # fmt: skip

    assert expected == actual


def test_of_values_that_are_the_least_one_question_each_shows_it() -> None:
    asked: list[object] = []
    ask = asker({(9, 30), (31, 0)}, 0)

    def counted(assertions: Sequence[str]) -> dict[str, int] | None:
        asked.append(assertions)
        return ask(assertions)  # type: ignore[operator,no-any-return]

    least = minimise(counted, [], [("x", BITS), ("y", BITS)], {"x": 9, "y": 30}, guessed=True)

    assert ({"x": 9, "y": 30}, 2) == (least, len(asked))


@pytest.mark.parametrize("answer", [None, {"x": 31}], ids=["gives up", "ignores the bound"])
def test_a_solver_that_is_of_no_use_ends_it(answer: dict[str, int] | None) -> None:
    expected = {"x": 31}

    assert expected == minimise(lambda _: answer, [], [("x", BITS)], {"x": 31})
