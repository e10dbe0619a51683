# SPDX-License-Identifier: MIT
"""Guest memory: sparse, by page, whole accesses or none."""

import pytest

from hvproofs.hypervisor import Memory
from hvproofs.hypervisor.memory import MemoryAccessError

PAGE = 0x1000


def test_what_is_written_is_read_also_across_pages() -> None:
    memory = Memory()
    memory.map(PAGE, 2 * PAGE)
    data = bytes(range(1, 65))
    memory.write(2 * PAGE - 16, data)
    assert data == memory.read(2 * PAGE - 16, 64)
    assert bytes(8) == memory.read(2 * PAGE - 24, 8)


@pytest.mark.parametrize(
    ("gpa", "size"), [(0, 1), (PAGE - 1, 2), (2 * PAGE - 1, 2), (2**64 - 8, 8)]
)
def test_an_access_that_is_not_all_mapped_does_nothing(gpa: int, size: int) -> None:
    memory = Memory()
    memory.map(PAGE, 1)
    assert not memory.readable(gpa, size)
    with pytest.raises(MemoryAccessError):
        memory.read(gpa, size)
    with pytest.raises(MemoryAccessError):
        memory.write(gpa, b"x" * size)
    assert bytes(PAGE) == memory.read(PAGE, PAGE)


def test_no_bytes_are_always_accessible() -> None:
    memory = Memory()
    assert not memory.read(2**64 - 1, 0)
    memory.write(3, b"")
    assert not memory.pages


def test_rights_and_copies() -> None:
    memory = Memory()
    memory.map(PAGE, 1)
    memory.write(PAGE, b"kept")
    memory.map(PAGE, 1, writable=False)
    with pytest.raises(MemoryAccessError):
        memory.write(PAGE, b"lost")
    other = memory.copy()
    other.map(PAGE, 1)
    other.write(PAGE, b"mine")
    expected = (b"kept", b"mine")
    assert expected == (memory.read(PAGE, 4), other.read(PAGE, 4))
