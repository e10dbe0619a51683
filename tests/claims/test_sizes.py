# SPDX-License-Identifier: MIT
"""Conditions on sizes: right, too wide, too narrow, and of what a guest refuses itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from doubles import Forgetful
from hvproofs.claims.answer import PartAnswer
from hvproofs.claims.sizes import obligations, sizes, theorem
from hvproofs.decide.asker import Asker, Means
from hvproofs.spec.claim import Outcome, Part, Question, Reach
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.scheme import Checks, Scheme
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import bitvec
from made import scheme

# A page for each side, one entry a call: what is asked is whether the input fits its page.
SMALL = ("I <= 8192", "i <= 8192", "O == 8", "o == 0", "V == 0")
PAGES = Part("pages", "", Question.SIZES, Outcome.PROVED, SMALL, scheme=("test/one",),
             condition="I + i <= P", witness={"v": "V", "n": "1"})  # fmt: skip
ONE = scheme(limit="1")
# No scheme: whether there are places for both in one page.
ANYWHERE = Part("anywhere", "", Question.SIZES, Outcome.PROVED,
                ("I <= 8192", "O <= 8192", "i == 0", "o == 0", "V == 0"),
                condition="ALIGN(I, 8) + ALIGN(O, 8) <= P",
                witness={"a": "0", "b": "ALIGN(I, 8)"})  # fmt: skip


def corpus(one: Scheme = ONE) -> Corpus:
    return Corpus({}, {one.id: one}, {})


def told(part: Part, one: Scheme = ONE, asker: type[Asker] = Asker) -> PartAnswer:
    return sizes(part, corpus(one), asker(Means()))


def test_a_condition_that_is_right_is_proved() -> None:
    assert Outcome.PROVED is told(PAGES).verdict
    assert Outcome.PROVED is told(ANYWHERE).verdict


def test_a_condition_that_is_too_wide_is_refuted_by_sizes_that_break_a_rule() -> None:
    found = told(replace(PAGES, condition="I + i <= P + 1"))
    values = dict(found.values)

    assert Outcome.REFUTED is found.verdict
    assert 4096 + 1 == values["I"] + values["i"]
    assert "sufficient: " in found.reason


def test_a_condition_that_is_too_narrow_is_not_refuted_by_one_count() -> None:
    found = told(replace(PAGES, condition="I + i <= P - 1"))

    assert Outcome.UNKNOWN is found.verdict
    assert "necessary: not shown" in found.reason


def test_of_any_placement_both_directions_are_asked() -> None:
    part = replace(ANYWHERE, condition="ALIGN(I, 8) + ALIGN(O, 8) <= P + 8")
    names = [one.name for one, _ in obligations(part, theorem(part, corpus()))]

    assert ["no-wrap-of-hypotheses", "sufficient", "necessary"] == names
    assert Outcome.REFUTED is told(part).verdict


def test_values_that_are_found_once_refute() -> None:
    part = replace(PAGES, condition="I + i <= P + 1")

    assert Outcome.REFUTED is told(part, asker=Forgetful).verdict


def test_what_the_guest_itself_refuses_is_no_example_outside() -> None:
    # With four qwords the limit lets nothing through, but the guest refuses more than two.
    limit = scheme(limit="4 - in.variable / 8", checks=Checks(run=("v <= 2",)))
    part = replace(PAGES, hypotheses=("I == 8", "i == 8", "O == 8", "o == 0", "V <= 4"),
                   condition="V <= 2", reach=Reach.SUFFICIENT)  # fmt: skip
    found = told(part, limit)

    assert Outcome.UNKNOWN is found.verdict
    assert "no counterexample outside" in found.reason
    assert Outcome.PROVED is told(part, scheme(limit="4 - in.variable / 8")).verdict


@pytest.mark.parametrize("place", ["bounds", "known", "condition"])
def test_nothing_is_assumed_over_integers_that_wraps_in_64_bits(place: str) -> None:
    wraps = b.ule(b.add(b.var("I", bitvec(64)), b.bv(1, 64)), b.bv(8, 64))
    made = theorem(PAGES, corpus())
    made = replace(made, bounds=(), known=(), condition=b.boolean(True))
    made = replace(made, **{place: wraps if place == "condition" else (wraps,)})  # type: ignore[arg-type]
    first, _ = next(obligations(PAGES, made))

    assert evaluate(first.goal, {"I": 3})
    assert not evaluate(first.goal, {"I": (1 << 64) - 1})
