# SPDX-License-Identifier: MIT
"""A refutation is told in the numbers that it replayed with."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hvproofs.layout.area import constant
from hvproofs.layout.obligation import Obligation, Role
from hvproofs.layout.situation import Control, Situation
from hvproofs.refute.counterexample import Counterexample, counterexample
from hvproofs.refute.replay import Replayer
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import RuleId
from hvproofs.terms import build as b
from made import obligation, situated

WITHIN = RuleId("input-within-page")


def told(here: Situation, one: Obligation | None = None) -> Counterexample:
    """Of 300 entries and two qwords."""
    replayer = Replayer(here)
    values = replayer.complete(replayer.bases({"n": 300, "v": 2}))
    return counterexample(replayer, RULES[WITHIN], values, one)


def test_what_lies_where_is_told() -> None:
    found = told(situated(qwords=2, limit="300"))

    assert (300, 2, 300) == (found.entries, found.variable_header_qwords, found.limit)
    assert found.input is not None
    assert 8 + 8 * 2 + 16 * 300 == found.input.raw
    assert [("a", 0x1000), ("b", 0x1000)] == [(one.name, one.size) for one in found.regions]
    # The input ends beyond its region, too, on the way to the next one.
    assert WITHIN not in found.also_breaks
    assert RuleId("input-in-region") in found.also_breaks


def test_a_region_without_an_address_is_told_where_that_is_what_fails() -> None:
    here = situated(qwords=2, limit="300")
    placed = obligation(here, "input-within-page", "placement")
    bases = obligation(here, "input-within-page", "legal-base")

    assert Role.BASES is bases.role
    assert [False, False, True] == [told(here, one).homeless for one in (None, placed, bases)]


@pytest.mark.parametrize(("varhead", "announced"), [("", None), ("v", None), ("v + 5", 7)])
def test_a_header_is_told_where_another_one_is_announced(
    varhead: str, announced: int | None
) -> None:
    assert announced == told(situated(qwords=2, limit="300", varhead=varhead)).announced


def test_what_the_control_word_holds_is_told() -> None:
    here = situated(qwords=2, limit="300")
    control = Control(constant(3), b.bv(1 << 27, 64))
    plain, other = told(here), told(replace(here, control=control))

    assert (0, 0) == (plain.start, plain.reserved)
    assert (3, 1 << 27) == (other.start, other.reserved)
