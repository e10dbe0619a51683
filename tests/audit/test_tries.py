# SPDX-License-Identifier: MIT
"""What runs are tried on, and what keeps them small."""

from __future__ import annotations

import pytest

from hvproofs.audit.machine.memory import RunMemory, Stop
from hvproofs.audit.machine.surroundings import MAX_REGIONS, unknown_memory
from hvproofs.audit.machine.tries import MEMORY, RunInputs, sure


def test_memory_of_unknown_contents_is_filled_as_the_values_say() -> None:
    memory = RunMemory()
    address = unknown_memory(memory, "more", {MEMORY: 1})
    assert memory.read(address + 300, 2) == 0x0101


def test_contents_are_chosen_until_the_run_writes_them() -> None:
    memory = RunMemory()
    address = unknown_memory(memory, "more", {})
    assert memory.is_chosen(address, 8)
    memory.write(address + 4, 2, 0)
    assert not memory.is_chosen(address, 8)
    assert memory.is_chosen(address + 6, 8)
    assert not memory.is_chosen(memory.add("own", 64).base, 8)


def test_a_run_that_asks_for_ever_more_memory_ends() -> None:
    memory = RunMemory()
    for index in range(MAX_REGIONS + 1):
        unknown_memory(memory, f"object {index}", {})
    with pytest.raises(Stop):
        unknown_memory(memory, "one more", {})


@pytest.mark.parametrize("bad", [{0, 1, 5}, {(1 << 64) - 1}])
def test_an_invented_value_that_can_be_harmless_shows_nothing(bad: set[int]) -> None:
    def breaks(tried: RunInputs) -> bool:
        tried.invented.append("value.fill")
        return tried.get("value.fill", 0) in bad | {5}

    assert not sure(RunInputs({"value.fill": 5}), breaks)


def test_an_invented_value_that_never_matters_does_no_harm() -> None:
    def breaks(tried: RunInputs) -> bool:
        tried.invented.append("value.fill")
        return tried["arg.count"] == 257

    assert sure(RunInputs({"arg.count": 257}), breaks)
    assert not sure(RunInputs({"arg.count": 256}), breaks)
