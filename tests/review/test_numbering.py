# SPDX-License-Identifier: MIT
"""Two functions of a kernel have thousands of values: questions about them are bounded."""

from __future__ import annotations

from typing import cast

from hvproofs.decide.asker import Asker
from hvproofs.review.numbering import MAX_ASKED, Numbers, Values
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, bitvec


class Counting:
    """An asker that shows nothing, and counts."""

    def __init__(self) -> None:
        self.asked = 0

    def follows(self, known: list[Named], goal: Term) -> bool:
        del known, goal
        self.asked += 1
        return False


def test_what_is_not_asked_about_is_not_the_same() -> None:
    asker = Counting()
    values = Values(Numbers(), cast("Asker", asker))
    x = b.var("x", bitvec(64))
    terms = [b.add(x, b.bv(one, 64)) for one in range(MAX_ASKED)]

    numbers = [values(term, ask=True) for term in terms]

    assert asker.asked == MAX_ASKED
    assert len(set(numbers)) == len(terms)
    assert [values(term, ask=True) for term in terms] == numbers
