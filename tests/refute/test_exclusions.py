# SPDX-License-Identifier: MIT
"""What a claim leaves out, count by count and header by header."""

from __future__ import annotations

import pytest

from hvproofs.refute.exclusions import AtHeader, Exclusion, exclusions, narrows
from hvproofs.spec.scheme import Checks
from made import replayer

ENCODABLE = "count-within-field", "n <= 4095"


def left_out(qwords: int = 0, **changes: object) -> tuple[Exclusion, ...]:
    """What the hypotheses of a situation leave out."""
    here = replayer(qwords, **changes)
    return exclusions(here, [one for one in here.situation.hypotheses() if narrows(one)])


def test_nothing_is_left_out_of_a_plain_scheme() -> None:
    assert () == left_out(qwords=3)
    # No call has a count of 0, nor one beyond the limit.
    assert () == left_out(qwords=3, checks=Checks(run=("n >= 1 && n != limit + 1",)))


def test_a_limit_that_somebody_else_keeps_to_leaves_out_what_the_counts_type_has_beyond() -> None:
    beyond = AtHeader(0, ((5, 65535),))
    expected = Exclusion("limit", "n <= 4, its callers", (), (beyond,))

    assert (expected,) == left_out(limit_from="its callers")
    # Up to here the type itself keeps to it.
    last = [one.by for one in left_out(limit_from="its callers", limit="65535")]
    assert ["count-within-field"] == last


@pytest.mark.parametrize(
    ("check", "entries"),
    [
        ("n != 3", (AtHeader(0, ((3, 3),)), AtHeader(5, ((3, 3),)))),
        ("n != 1", (AtHeader(0, ((1, 1),)), AtHeader(5, ((1, 1),)))),
        ("n != 3 || v != 0", (AtHeader(0, ((3, 3),)),)),
        ("n < 2 + v", (AtHeader(0, ((2, 4),)),)),
        # Between the ends, the first header that shows it.
        ("n != 3 || (v != 2 && v != 3)", (AtHeader(2, ((3, 3),)),)),
        ("n != 3 || v != 1", (AtHeader(1, ((3, 3),)),)),
        ("n != 3 || v != 4", (AtHeader(4, ((3, 3),)),)),
    ],
)
def test_counts_are_told_at_the_ends_of_the_headers_or_between(
    check: str, entries: tuple[AtHeader, ...]
) -> None:
    expected = Exclusion("run-check-1", check, (), entries)

    assert (expected,) == left_out(qwords=5, checks=Checks(run=(check,)))


def test_headers_are_left_out_whatever_the_count() -> None:
    expected = Exclusion("run-check-1", "v != 0 && v != 2", ((0, 0), (2, 2)))

    assert (expected,) == left_out(qwords=5, checks=Checks(run=("v != 0 && v != 2",)))


@pytest.mark.parametrize(
    ("limit", "check", "entries"),
    [
        (8192, "n <= 8000", (8001, 8192)),
        # It goes on to the limit, wherever it begins.
        (8193, "n <= 8000", (8001, None)),
        (10000, "n <= 9000", (9001, None)),
        (10000, "n != 9000", (9000, 9000)),
        (65535, "n != 65534", (65534, 65534)),
        # What is not looked at is not claimed.
        (65536, "n != 70000", (65536, None)),
        (100000, "n <= 65000 || n > 65535", (65001, None)),
    ],
)
def test_no_count_of_a_long_range_is_left_out_in_silence(
    limit: int, check: str, entries: tuple[int, int | None]
) -> None:
    by_check = Exclusion("run-check-1", check, (), (AtHeader(0, (entries,)),))
    by_field = Exclusion(*ENCODABLE, (), (AtHeader(0, ((4096, 8192 if limit == 8192 else None),)),))

    assert (by_check, by_field) == left_out(limit=str(limit), checks=Checks(run=(check,)))
