# SPDX-License-Identifier: MIT
"""Statements are what a judge that shares no code with their making says."""

from __future__ import annotations

from certify.by_judge import points, posed


def test_texts_have_values_where_the_judge_finds_the_rule_broken() -> None:
    corpus, made = posed(12, 19)
    found = list(points(corpus, made, 19))

    assert [] == [one for one in found if one[4] != one[5]]
    assert len(found) >= 50
    assert {one[5] for one in found} == {True, False}
