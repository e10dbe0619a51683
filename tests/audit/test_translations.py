# SPDX-License-Identifier: MIT
"""Which page is described at a distance: only where that is a multiple for certain."""

from __future__ import annotations

import pytest

from hvproofs.audit.symbolic.translations import scaled
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import Op, Term, bitvec

X, Y = b.var("x", bitvec(64)), b.var("y", bitvec(64))
STRIDE = b.bits(Op.SHL, X, b.bv(6, 64))
MASK = (1 << 64) - 1


@pytest.mark.parametrize(
    ("offset", "pages"),
    [
        (b.bv(0, 64), 0),
        (b.bv(64, 64), 1),
        (b.bv(-128 & MASK, 64), -2),
        (STRIDE, 5),
        (b.mul(X, b.bv(192, 64)), 15),
        (b.add(STRIDE, b.bv(64, 64)), 6),
        (b.sub(STRIDE, b.bv(64, 64)), 4),
        (b.ite(b.ult(X, Y), STRIDE, b.bv(0, 64)), 5),
    ],
)
def test_a_page_is_described_by_64_bytes(offset: Term, pages: int) -> None:
    found = scaled(offset, 64)

    assert found is not None
    assert evaluate(found, {"x": 5, "y": 9}) == pages * 4096 & MASK


@pytest.mark.parametrize(
    "offset",
    [
        b.bv(8, 64),
        X,
        b.bits(Op.SHL, X, b.bv(5, 64)),
        b.mul(X, b.bv(96, 64)),
        b.add(STRIDE, Y),
        b.ite(b.ult(X, Y), STRIDE, Y),
    ],
)
def test_what_may_be_part_of_a_description_is_not_guessed(offset: Term) -> None:
    assert scaled(offset, 64) is None


def test_without_its_size_nothing_is_known() -> None:
    assert scaled(b.bv(0, 64), 0) is None
