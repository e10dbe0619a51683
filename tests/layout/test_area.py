# SPDX-License-Identifier: MIT
"""Ranges of bytes, against sets of addresses."""

from __future__ import annotations

from itertools import product

import pytest

from hvproofs.layout.area import constant, fits_address_space, share_no_byte
from hvproofs.terms.integers import evaluate

SPACE = 1 << 64
# On both sides of address 0, and of each other.
STARTS = (0, 1, 7, 8, 20, SPACE - 21, SPACE - 8, SPACE - 1)
SIZES = (1, 7, 8, 13, 28)


@pytest.mark.parametrize(("start", "other"), list(product(STARTS, STARTS)))
def test_areas_share_no_byte_where_their_sets_of_addresses_are_disjoint(
    start: int, other: int
) -> None:
    for size, other_size in product(SIZES, SIZES):
        mine = {(start + i) % SPACE for i in range(size)}
        others = {(other + i) % SPACE for i in range(other_size)}
        said = share_no_byte(*map(constant, (start, size, other, other_size)))

        assert mine.isdisjoint(others) == evaluate(said, {}), (size, other_size)


def test_what_fits_an_address_space_ends_at_its_last_byte_or_before() -> None:
    around = (*range(7), SPACE - 4, SPACE - 1)
    for base, size in product(around, around):
        said = fits_address_space(constant(base), constant(size), 2)

        assert (base + size <= 4) == evaluate(said, {}), (base, size)
