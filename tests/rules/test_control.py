# SPDX-License-Identifier: MIT
"""The rules about the control word, on every small value."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from hvproofs.layout.situation import Control
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.control import control_legal, rep_count_encodable, rep_count_positive
from hvproofs.rules.rule import RuleId
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import bitvec
from made import situated

N, START, RESERVED = (b.var(name, bitvec(64)) for name in ("n", "start", "reserved"))


@pytest.mark.parametrize("is_rep", [True, False])
def test_a_rep_call_starts_below_its_count_and_a_simple_one_at_0(is_rep: bool) -> None:
    legal = control_legal(N, Control(START, RESERVED), is_rep=is_rep)

    for n, start, reserved in product((0, 1, 2, 4095), (0, 1, 2, 4094, 4095), (0, 1, 1 << 27)):
        begins = (start < n or n == 0) if is_rep else start == 0
        values = {"n": n, "start": start, "reserved": reserved}
        assert evaluate(legal, values) == (begins and reserved == 0), values


def test_the_count_of_a_rep_call_has_12_bits_and_is_not_0() -> None:
    for n in (0, 1, 4094, 4095, 4096, 1 << 63):
        assert evaluate(rep_count_encodable(N, is_rep=True), {"n": n}) == (n <= 4095)
        assert evaluate(rep_count_encodable(N, is_rep=False), {"n": n}) == (n == 0)
        assert evaluate(rep_count_positive(N), {"n": n}) == (n >= 1)


@pytest.mark.parametrize(
    ("varhead", "right"), [("", {0, 1, 2, 3}), ("v", {0, 1, 2, 3}), ("2", {2}), ("v + 1", set())]
)
def test_the_header_that_is_announced_is_the_one_that_is_there(
    varhead: str, right: set[int]
) -> None:
    (header,) = RULES[RuleId("variable-header-encodable")].obligations(
        situated(qwords=3, varhead=varhead)
    ) or ()  # fmt: skip

    assert right == {v for v in range(6) if evaluate(header.goal, {"v": v})}


@pytest.mark.parametrize(("limit", "positive"), [("1", True), ("0", False), ("4095", True)])
def test_a_limit_lets_one_entry_through(limit: str, positive: bool) -> None:
    (one,) = RULES[RuleId("limit-positive")].obligations(situated(limit=limit)) or ()

    assert positive is bool(evaluate(one.goal, {}))


def test_a_call_of_code_has_an_entry_or_a_count_that_spilled() -> None:
    rule = RULES[RuleId("rep-count-positive")]
    here = situated()
    (one,) = rule.obligations(replace(here, control=Control(START, RESERVED))) or ()

    assert rule.obligations(here) is None  # the range of a scheme begins at 1
    for n, reserved in product((0, 1, 5), (0, 1 << 44)):
        values = {"n": n, "start": 0, "reserved": reserved}
        assert (n >= 1 or reserved != 0) is bool(evaluate(one.goal, values))
