# SPDX-License-Identifier: MIT
"""A function is shown to hand over the same only where what it calls elsewhere is the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions
from hvproofs.audit.guestfile import load_guest
from hvproofs.report.review.render import review_text
from hvproofs.review.review import review
from hvproofs.review.verdict import Review, Word
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import load_shipped, shipped

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

C_FILES = Path(__file__).parent / "c" / "outside"
FIRST, BETWEEN, THIRD = "first.ll", "between.ll", "third.ll"


def _review(*changed: str) -> Review:
    """Of three files, of which some are changed; `between` calls `third`, `first` `between`."""
    before = {name: str(C_FILES / "before" / name) for name in (FIRST, BETWEEN, THIRD)}
    after = {**before, **{name: str(C_FILES / "after" / name) for name in changed}}
    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    options = AuditOptions(rules=frozenset({RuleId("output-aligned")}))
    return review(before, after, guest, load_shipped(expressions=False), options)


def test_what_other_files_do_alike_is_taken_for_granted() -> None:
    found = _review(FIRST)

    assert [one.word for one in found.compared] == [Word.SAME_AREAS]
    said = review_text(found).replace("\n", " ")
    assert "functions of other files, none of which differs in the files compared" in said


def test_a_function_that_differs_two_files_away_is_named() -> None:
    found = _review(FIRST, THIRD)

    assert [one.word for one in found.compared] == [Word.CHANGED]
    text = review_text(found)
    assert "the series changes what it calls: middle() of third.ll" in text.replace("\n    ", " ")
    assert "same areas" not in text
