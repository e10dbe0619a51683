# SPDX-License-Identifier: MIT
"""The checker: what follows is accepted, and nothing else."""

from __future__ import annotations

import random
from itertools import product
from pathlib import Path

import pytest

from hvproofs.certify import lrat
from hvproofs.certify.lrat import Step, fault

# a or b, not a or b, a or not b, not a or not b.
ALL = [(1, 2), (-1, 2), (1, -2), (-1, -2)]
RIGHT = [Step(5, (2,), (1, 2)), Step(6, (), (5, 3, 4))]


def test_a_refutation_is_accepted() -> None:
    assert fault(ALL, RIGHT) == ""


@pytest.mark.parametrize(
    ("steps", "why"),
    [
        ([], "no contradiction"),
        (RIGHT[:1], "no contradiction"),
        ([Step(5, (), ())], "step 5: does not follow"),
        ([Step(5, (), (1, 2, 3, 4))], "step 5: does not follow"),
        ([Step(5, (2,), (1,))], "step 5: does not follow"),
        ([Step(5, (2,), (1, 3))], "step 5: does not follow"),
        ([Step(5, (2,), (1, 9))], "step 5: does not follow"),
        ([Step(5, (2,), (5,))], "step 5: does not follow"),
        ([Step(5, (2, -2), (1, 2))], "step 5: does not follow"),
        ([Step(4, (2,), (1, 2))], "step 4: out of order"),
        ([RIGHT[0], Step(5, (), (5, 3, 4))], "step 5: out of order"),
    ],
)
def test_what_does_not_follow_is_rejected(steps: list[Step], why: str) -> None:
    assert why == fault(ALL, steps)


def test_work_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lrat, "MOST", 5)

    assert "more work" in fault(ALL, RIGHT)


def test_the_checker_is_short() -> None:
    assert Path(lrat.__file__).read_text("utf-8").count("\n") <= 60


def test_of_satisfiable_clauses_no_steps_are_accepted() -> None:
    draw = random.Random(3)  # noqa: S311
    formulas = 0
    while formulas < 50:
        variables = draw.randint(2, 4)
        literals = [s * v for v in range(1, variables + 1) for s in (1, -1)]
        found = [tuple(draw.choices(literals, k=draw.randint(1, 3))) for _ in range(5)]
        models = product((1, -1), repeat=variables)
        if not any(
            all(any(model[abs(x) - 1] * x > 0 for x in clause) for clause in found)
            for model in models
        ):
            continue
        formulas += 1
        for _ in range(100):
            steps = [
                Step(
                    6 + at,
                    tuple(draw.sample(literals, draw.randint(0, 2))),
                    tuple(draw.choices(range(1, 6 + at), k=draw.randint(0, 6))),
                )
                for at in range(draw.randint(1, 6))
            ]

            assert fault(found, [*steps, Step(99, (), tuple(range(1, 12)))]) != ""
