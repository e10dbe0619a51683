# SPDX-License-Identifier: MIT
"""The cost model's figures against a simulation that takes one entry at a time."""

from __future__ import annotations

import random
from itertools import product

import pytest

from hvproofs.advise.cost import Cost, calls, executions, slice_bound_entry_ns, time_ns


def simulated(entries: int, batch: int, cost: Cost) -> tuple[int, int, int]:
    """Calls, executions and ns, step by step."""
    clock = made = entered = 0
    done = 0
    while done < entries:
        made += 1
        last = min(done + batch, entries)
        while done < last:
            entered += 1
            clock += cost.call_ns or 0
            spent = 0
            while done < last:
                spent += cost.entry_ns or 0
                done += 1
                if spent >= cost.slice_ns:
                    break
            clock += spent
    return made, entered, clock


EDGES = list(product((1, 203, 204, 205, 1000), (1, 128, 204, 256), (0, 1, 245, 246, 60_000)))
CHOSEN = random.Random(6)  # noqa: S311 - equal runs are wanted
RANDOM = [
    (CHOSEN.randint(1, 3000), CHOSEN.randint(1, 600), CHOSEN.randint(0, 3000)) for _ in range(200)
]


@pytest.mark.parametrize("slice_ns", [1, 12_000, 50_000])
def test_figures_equal_the_simulation(slice_ns: int) -> None:
    for entries, batch, entry_ns in (*EDGES, *RANDOM):
        cost = Cost(1000, entry_ns, slice_ns)

        assert simulated(entries, batch, cost) == (
            calls(entries, batch),
            executions(entries, batch, cost.entries_per_slice),
            time_ns(entries, batch, cost),
        )


@pytest.mark.parametrize("batch", [1, 31, 128, 204, 256, 4095])
@pytest.mark.parametrize("slice_ns", [12_000, 50_000])
def test_the_slice_spends_itself_within_a_batch_from_the_bound_on(
    batch: int, slice_ns: int
) -> None:
    bound = slice_bound_entry_ns(batch, slice_ns)

    assert batch * bound >= slice_ns > batch * (bound - 1)


def test_beyond_the_slice_a_larger_batch_saves_nothing() -> None:
    # 50 us at 500 ns: 100 entries an execution, whatever the caller hands over.
    cost = Cost(1000, 500)

    assert 100 == cost.entries_per_slice
    assert {40} == {executions(4000, batch, 100) for batch in (100, 200, 400, 4000)}


def test_what_is_not_known_is_not_computed() -> None:
    assert time_ns(10, 5, Cost(call_ns=1000)) is None
    assert time_ns(10, 5, Cost(entry_ns=10)) is None
    assert Cost().entries_per_slice is None
