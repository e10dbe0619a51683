# SPDX-License-Identifier: MIT
"""What is asked of a loop, on small numbers of entries."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from hvproofs.layout.builder import situation
from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import Situation
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import RuleId
from hvproofs.spec.contract import CallClass
from hvproofs.spec.scheme import Advance, Checks, Loop
from hvproofs.terms.integers import evaluate
from made import call, scheme, situated

RULE = RULES[RuleId("batch-progress")]
NAMES = ("total", "done", "covered", "completed")
SMALL = [dict(zip(NAMES, values, strict=True)) for values in product(range(5), repeat=4)]
LIMIT = 3


def of(here: Situation) -> dict[str, Obligation]:
    return {one.name: one for one in RULE.obligations(here) or ()}


def where(one: Obligation) -> list[dict[str, int]]:
    """Small numbers that are as its hypotheses say."""
    known = [values | {"v": 0} for values in SMALL]
    return [v for v in known if all(evaluate(h.term, v) for h in one.hypotheses)]


def holds(one: Obligation) -> bool:
    return all(evaluate(one.goal, values) for values in where(one))


@pytest.mark.parametrize("repeats", [False, True])
def test_a_loop_that_goes_on_by_what_is_done_covers_every_entry(repeats: bool) -> None:
    made = of(situated(limit=str(LIMIT), loop=Loop(repeats=repeats)))

    assert ["base", "completion", "step", "exit"] == list(made)
    assert all(holds(one) for one in made.values())


def test_hypotheses_are_those_of_the_induction_and_no_others() -> None:
    made = of(situated(limit=str(LIMIT)))
    states = {name: {tuple(v[n] for n in NAMES) for v in where(one)} for name, one in made.items()}
    every = [tuple(values.values()) for values in SMALL if values["total"] >= 1]

    assert states == {
        "base": {s for s in every if s[1] == s[2] == 0},
        "completion": {s for s in every if s[1] < s[0]},
        # A call that succeeds completes one entry at least, and no more than it was asked for.
        "step": {s for s in every if s[1] == s[2] < s[0] and 1 <= s[3] <= min(LIMIT, s[0] - s[1])},
        "exit": {s for s in every if s[1] == s[2] == s[0]},
    }


def test_totals_are_those_of_32_bits() -> None:
    base = of(situated(limit=str(LIMIT)))["base"]
    (within,) = [one.term for one in base.hypotheses if one.name == "total-within-range"]
    totals = (0, 1, 2, (1 << 32) - 1, 1 << 32)

    assert [0, 1, 1, 1, 0] == [int(evaluate(within, {"total": total})) for total in totals]


def test_samples_satisfy_what_is_assumed() -> None:
    for one in of(situated(limit=str(LIMIT))).values():
        assert all(evaluate(h.term, {"v": 0, **dict(one.own)}) for h in one.hypotheses), one.name


@pytest.mark.parametrize(
    ("changes", "kept"),
    [
        ({"loop": Loop(advance=Advance.ASKED)}, False),
        ({"loop": Loop(advance=Advance.ASKED, repeats=True)}, True),
        ({"loop": Loop(assume_progress=False)}, False),
        ({"checks": Checks(run=("n <= 2",))}, False),
        ({"checks": Checks(run=("n <= 3",))}, True),
        ({"limit": "0"}, False),
    ],
)
def test_a_step_that_skips_or_stays_where_it_is_is_wrong(
    changes: dict[str, object], kept: bool
) -> None:
    made = of(situated(**{"qwords": 0, "limit": str(LIMIT), **changes}))  # type: ignore[arg-type]

    assert kept is (holds(made["step"]) and holds(made["completion"]))


def test_a_simple_call_has_no_loop() -> None:
    simple = replace(call(), contract=replace(call().contract, call_class=CallClass.SIMPLE))

    assert RULE.obligations(situation(simple, scheme())) is None
