# SPDX-License-Identifier: MIT
"""Values of code as C: numbers with their sign, truth values, what has no short form by a name."""

from __future__ import annotations

import pytest

from hvproofs.audit.symbolic.names import Names
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, bitvec

X = b.var("x", bitvec(8))


@pytest.mark.parametrize(
    ("term", "text"),
    [
        (b.bv(127, 8), "127"), (b.bv(255, 8), "-1"), (b.boolean(True), "1"),
        (b.boolean(False), "0"), (b.add(X, b.bv(1, 8)), "(x + 1)"),
    ],
)  # fmt: skip
def test_a_value_in_c(term: Term, text: str) -> None:
    assert Names({}).show(term) == text
