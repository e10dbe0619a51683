# SPDX-License-Identifier: MIT
"""What is taken for granted of how far a loop of batches is says entries, whatever it counts in."""

import pytest

from hvproofs.audit.checks.progress import UNITS, Progress
from hvproofs.audit.symbolic.function import Carried
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import bitvec

BITS, FIRST = 64, 0x123456789000


@pytest.mark.parametrize("unit", UNITS)
def test_few_entries_are_counted_from_where_the_loop_began(unit: int) -> None:
    at = b.var("at", bitvec(BITS))
    found = Progress(Carried("loop", "at", at, b.bv(FIRST, BITS), ()), at, at, unit)
    few = found.fewer_than(1000)

    def holds(done: int) -> bool:
        return bool(evaluate(few, {"at": (FIRST + done * unit) % (1 << BITS)}))

    assert [True, True, False, False] == [holds(done) for done in (0, 999, 1000, 4000)]


def test_of_a_value_too_narrow_to_tell_nothing_is_taken() -> None:
    at = b.var("at", bitvec(8))
    found = Progress(Carried("loop", "at", at, b.bv(0, 8), ()), at, at, 1)

    assert all(evaluate(found.fewer_than(1000), {"at": value}) for value in range(1 << 8))
