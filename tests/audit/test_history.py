# SPDX-License-Identifier: MIT
"""What the field has mended: at least two changes of every kind, each wrong before, right after."""

from __future__ import annotations

from collections import Counter

import pytest

from history import REPORT, Change, changes, history, verdict

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

CHANGES = changes()


def test_every_kind_has_two_changes_and_all_have_forty() -> None:
    counted = Counter(one.rule for one in CHANGES)
    assert min(counted.values()) >= 2
    assert len(CHANGES) >= 40


@pytest.mark.parametrize("one", CHANGES, ids=lambda one: f"{one.rule}-{one.date}")
def test_a_change_has_a_pair_or_says_why_not(one: Change) -> None:
    assert "" not in (one.message, one.subject, one.words, one.date)
    assert one.files
    assert bool(one.wrong) == bool(one.right) != bool(one.why)


@pytest.mark.parametrize("one", [one for one in CHANGES if one.wrong],
                         ids=lambda one: f"{one.rule}-{one.date}")  # fmt: skip
def test_the_kind_is_refuted_before(one: Change) -> None:
    if one.rule == "output-for-nothing":  # never a verdict
        assert [verdict(each, one.rule) for each in (one.wrong, one.right)] == [
            "noted",
            "not asked",
        ]
        return
    assert verdict(one.wrong, one.rule) == "refuted"
    assert verdict(one.right, one.rule) in ("proved", "undecided")


def test_the_report_is_fresh() -> None:
    assert history() == REPORT.read_text("utf-8")
