# SPDX-License-Identifier: MIT
"""The rules about the control word, on every small value."""

from __future__ import annotations

from itertools import product

import pytest

from hvproofs.layout.situation import Control
from hvproofs.rules.control import control_legal, rep_count_encodable, rep_count_positive
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import bitvec

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
