# SPDX-License-Identifier: MIT
"""Ten functions of our own, written in another way, and with one constant changed in each.

`c/*.ll` are made from `c/*.c` by `c/make-ll.sh`; they are committed so that no test needs clang.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions
from hvproofs.audit.guest import Guest
from hvproofs.audit.guestfile import load_guest
from hvproofs.report.review.render import review_text
from hvproofs.review.compare import Asked
from hvproofs.review.review import review
from hvproofs.review.verdict import Compared, News, Review, Word
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import Corpus, load_shipped, shipped
from hvproofs.status import ExitStatus

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

RULES = frozenset({RuleId("output-within-page"), RuleId("output-aligned")})
C_FILES = Path(__file__).parent / "c"
REWRITES = {
    "withdraw_pages": "function and parameters renamed",
    "split": "helper split off",
    "turned": "loop turned around",
    "macro": "macro made an inline function",
    "early": "early return nested",
    "shifted": "shift made a product",
    "indexed": "pointer arithmetic made an index",
    "batches": "loop over batches written in another way",
    "halves": "branch made a choice",
    "twice": "read once instead of twice",
}


@cache
def _facts() -> tuple[Guest, Corpus]:
    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    return guest, load_shipped(expressions=False)


@cache
def _review(before: str, after: str) -> Review:
    first, last = ({"rewrites": str(C_FILES / f"{one}.ll")} for one in (before, after))
    return review(first, last, *_facts(), AuditOptions(rules=RULES))


def _of(found: Review) -> dict[str, Compared]:
    return {one.site.function: one for one in found.compared if one.word is not Word.GONE}


def test_every_rewrite_keeps_its_meaning() -> None:
    words = {name: one.word for name, one in _of(_review("before", "after")).items()}

    assert words.keys() == REWRITES.keys()
    assert set(words.values()) <= {Word.SAME_CODE, Word.SAME_AREAS}
    # Renaming a function and its variables is no change of its code.
    assert [name for name in words if words[name] is Word.SAME_CODE] == ["withdraw_pages"]
    assert _review("before", "after").status is ExitStatus.AS_EXPECTED


@pytest.mark.parametrize("name", REWRITES)
def test_one_constant_changed_is_seen(name: str) -> None:
    assert _of(_review("before", "wrong"))[name].word in (Word.CHANGED, Word.ADDED)


def test_what_differs_is_named() -> None:
    found = _of(_review("before", "wrong"))["split"].equal
    assert found is not None
    assert [one.asked for one in found.shown if not one.holds] == [Asked.OFFSET]
    assert [(one.before, one.after) for one in found.shown if not one.holds] == [("16", "17")]


def test_a_new_refutation_is_told_with_its_run_and_ends_with_1() -> None:
    found = _review("before", "wrong")
    news = {one.news for one in _of(found)["turned"].changes()}

    assert news == {News.REFUTED}
    assert found.status is ExitStatus.UNEXPECTED
    text = review_text(found)
    assert "newly refuted [output-within-page]" in text
    assert "with argument n = 257" in text
    assert "GpaPage[512]" in text  # the page of the run is drawn
    assert [line for line in text.split("\n") if len(line) > 79] == []


def test_what_is_refuted_is_mended_the_other_way() -> None:
    news = {one.news for one in _of(_review("wrong", "after"))["turned"].changes()}

    assert news == {News.MENDED}


def test_the_same_file_is_not_judged_again() -> None:
    found = _review("after", "after")

    assert (found.compared, found.untouched) == ((), len(REWRITES))
    assert found.status is ExitStatus.AS_EXPECTED


def test_equal_areas_come_with_what_they_take_for_granted() -> None:
    equal = _of(_review("before", "after"))["batches"].equal
    assert equal is not None
    assert [one.asked for one in equal.shown] == [
        Asked.REACHED, Asked.REGION, Asked.OFFSET, Asked.SIZE, Asked.COUNT, Asked.CONTROL,
    ]  # fmt: skip
    assert any("arguments agree" in one for one in equal.hypotheses)
    assert all(one in review_text(_review("before", "after")).replace("\n", " ")
               for one in equal.hypotheses)  # fmt: skip
