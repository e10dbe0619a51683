# SPDX-License-Identifier: MIT
"""Symbolic execution confirms the contracts on the pure functions of layout and rules.

Each wrapper evaluates the very term that the prover uses on symbolic integers;
CrossHair explores every path and must say `confirmed`, not merely find nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from crosshair.core_and_libs import AnalysisMessage, MessageType, analyze_function, run_checkables
from crosshair.options import AnalysisOptionSet

from hvproofs.layout import area
from hvproofs.layout.area import ADDRESS
from hvproofs.rules.control import rep_count_encodable, variable_header_encodable
from hvproofs.terms import build as b
from hvproofs.terms.integers import align_up, compiled

A, B, C, D = (b.var(name, ADDRESS) for name in "abcd")
PADDED = compiled(area.padded_size(A), {})
ALIGNED = compiled(area.is_aligned(A), {})
IN_PAGE = compiled(area.within_page(A, B, area.constant(4096)), {})
DISJOINT = compiled(area.disjoint(A, B, C, D), {})
IN_REGION = compiled(area.within_region(A, B, C), {})
REPS = compiled(rep_count_encodable(A, is_rep=True), {})
NO_REPS = compiled(rep_count_encodable(A, is_rep=False), {})
FITS = compiled(area.fits_address_space(A, B, 52), {})
QWORDS = compiled(variable_header_encodable(A, 64), {})


def padded(raw: int) -> int:
    """
    pre: 0 <= raw <= 100000
    post: __return__ % 8 == 0 and raw <= __return__ < raw + 8
    """
    return PADDED({"a": raw})


def rounded(value: int) -> int:
    """
    pre: 0 <= value <= 100000
    post: __return__ % 4096 == 0 and value <= __return__ < value + 4096
    """
    return align_up(value, 4096)


def aligned(start: int) -> int:
    """
    pre: 0 <= start < 4503599627370496
    post: bool(__return__) == (start % 8 == 0)
    """
    return ALIGNED({"a": start})


def within_page(start: int, size: int) -> int:
    """
    pre: 0 <= start < 4503599627370496 and 0 < size <= 4096
    post: bool(__return__) == (start // 4096 == (start + size - 1) // 4096)
    """
    return IN_PAGE({"a": start, "b": size})


def disjoint(start: int, size: int, other: int, other_size: int) -> int:
    """
    pre: 0 <= start <= 1000000 and 0 < size <= 8192
    pre: 0 <= other <= 1000000 and 0 < other_size <= 8192
    post: bool(__return__) == (not (max(start, other) < min(start + size, other + other_size)))
    """
    return DISJOINT({"a": start, "b": size, "c": other, "d": other_size})


def within_region(offset: int, size: int, region: int) -> int:
    """
    pre: 0 <= offset <= 100000 and 0 <= size <= 100000 and 0 <= region <= 100000
    post: bool(__return__) == (offset + size <= region)
    """
    return IN_REGION({"a": offset, "b": size, "c": region})


def rep_count(n: int) -> int:
    """
    pre: 0 <= n < 18446744073709551616
    post: bool(__return__) == (n < 4096)
    """
    return REPS({"a": n})


def simple_count(n: int) -> int:
    """
    pre: 0 <= n < 18446744073709551616
    post: bool(__return__) == (n == 0)
    """
    return NO_REPS({"a": n})


def variable_header(v: int) -> int:
    """
    pre: 0 <= v < 18446744073709551616
    post: bool(__return__) == (v <= 64)
    """
    return QWORDS({"a": v})


def padding_stays_on_page(start: int, raw: int) -> bool:
    """The lemma of SEMANTICS.md section 2, for the page rule.

    pre: 0 <= start < 4503599627370496 and start % 8 == 0 and 0 < raw <= 8192
    post: __return__
    """
    exact = IN_PAGE({"a": start, "b": raw})
    return bool(exact) == bool(IN_PAGE({"a": start, "b": PADDED({"a": raw})}))


def padding_keeps_apart(start: int, raw: int, other: int, other_raw: int) -> bool:
    """The same lemma, for the overlap rule.

    pre: 0 <= start <= 1000000 and 0 < raw <= 8192 and start % 8 == 0
    pre: 0 <= other <= 1000000 and 0 < other_raw <= 8192 and other % 8 == 0
    post: __return__
    """
    exact = DISJOINT({"a": start, "b": raw, "c": other, "d": other_raw})
    sizes = {"b": PADDED({"a": raw}), "d": PADDED({"a": other_raw})}
    return bool(exact) == bool(DISJOINT({"a": start, "c": other, **sizes}))


def symmetric(start: int, size: int, other: int, other_size: int) -> bool:
    """
    pre: 0 <= start <= 1000000 and 0 <= size <= 8192
    pre: 0 <= other <= 1000000 and 0 <= other_size <= 8192
    post: __return__
    """
    one = DISJOINT({"a": start, "b": size, "c": other, "d": other_size})
    return bool(one) == bool(DISJOINT({"a": other, "b": other_size, "c": start, "d": size}))


def behind_is_apart(start: int, raw: int, other_size: int) -> bool:
    """
    pre: 0 <= start < 1125899906842624 and 0 <= raw <= 65536 and 0 <= other_size <= 65536
    post: __return__
    """
    size = PADDED({"a": raw})
    return bool(DISJOINT({"a": start, "b": size, "c": start + size, "d": other_size}))


def fits_address_space(base: int, size: int) -> int:
    """
    pre: 0 <= base < 18446744073709551616 and 0 <= size < 18446744073709551616
    post: bool(__return__) == (base + size <= 4503599627370496)
    """
    return FITS({"a": base, "b": size})


def wrong(raw: int) -> int:
    """
    pre: 0 <= raw <= 100000
    post: __return__ < raw + 7
    """
    return PADDED({"a": raw})


def messages(function: Callable[..., object]) -> list[AnalysisMessage]:
    options = AnalysisOptionSet(
        per_condition_timeout=20.0, per_path_timeout=10.0, report_all=True,
        max_uninteresting_iterations=10_000,
    )  # fmt: skip
    return list(run_checkables(analyze_function(function, options)))


CONFIRMED = [padded, rounded, aligned, within_page, disjoint, within_region, rep_count,
             simple_count, variable_header, padding_stays_on_page, padding_keeps_apart, symmetric,
             behind_is_apart, fits_address_space]  # fmt: skip


@pytest.mark.parametrize("function", CONFIRMED, ids=lambda f: f.__name__)
def test_contract_is_confirmed(function: Callable[..., object]) -> None:
    states = {message.state for message in messages(function)}

    assert states == {MessageType.CONFIRMED}


def test_a_wrong_contract_is_refuted() -> None:
    """The check above can fail."""
    states = {message.state for message in messages(wrong)}

    assert states == {MessageType.POST_FAIL}


def test_the_list_is_of_this_file() -> None:
    text = Path(__file__).read_text()

    # One contract more: the wrong one.
    assert len(CONFIRMED) + 1 == text.count("\n    post:")
