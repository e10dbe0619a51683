# SPDX-License-Identifier: MIT
"""Calls in code that reads the same are not judged again, and whatever may matter is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.llvm.normalise import Normalised
from hvproofs.decide.asker import Asker
from hvproofs.review.code import Opened, unchanged
from hvproofs.review.review import review
from hvproofs.review.verdict import Review, Word
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import load_shipped, shipped

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

GUEST = load_guest(str(shipped() / "guests" / "linux.toml"))
OPTIONS = AuditOptions(rules=frozenset({RuleId("output-aligned")}))
HEAD = """target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"
%struct.pair = type { i32, i32 }
@table = internal global ptr null
declare i64 @hv_do_hypercall(i64, ptr, ptr)
"""  # noqa: E501
CALL = "  %r = call i64 @hv_do_hypercall(i64 {}, ptr %p, ptr null)\n  ret i64 %r\n}}\n"
ONE = "define i64 @one(ptr %p) {\n" + CALL.format(92)
TWO = "define i64 @two(ptr %p) {\n" + CALL.format(93)
KEPT = "define internal i64 @kept(ptr %p) {\n" + CALL.format(92)
CALLER = "define i64 @caller(ptr %p) {\n  %r = call i64 @kept(ptr %p)\n  ret i64 %r\n}\n"


def _opened(text: str) -> Opened:
    """As it is, so that LLVM does not inline what the test is about."""
    return Opened("x.ll", Normalised("x.ll", HEAD + text, (), (19,)), GUEST, Asker(OPTIONS.means))


def _reviewed(folder: Path, before: str, after: str) -> Review:
    sides: list[dict[str, str]] = []
    for name, text in (("before", before), ("after", after)):
        path = folder / f"{name}.ll"
        path.write_text(HEAD + text, "utf-8")
        sides.append({"x": str(path)})
    return review(sides[0], sides[1], GUEST, load_shipped(expressions=False), OPTIONS)


def test_only_the_function_that_differs_is_judged(tmp_path: Path) -> None:
    found = _reviewed(tmp_path, ONE + TWO, ONE + TWO.replace("93", "94"))

    words = [(one.site.function, one.word) for one in found.compared]
    assert words == [("two", Word.ADDED), ("two", Word.GONE)]
    assert found.untouched == 1


def test_moved_lines_and_names_of_values_are_no_change() -> None:
    assert unchanged(_opened(ONE + TWO), _opened(TWO + ONE.replace("%r", "%s"))) == {"one", "two"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (KEPT + CALLER, KEPT + CALLER.replace("ptr %p)\n  ret", "ptr null)\n  ret")),
        (KEPT + CALLER, KEPT + CALLER + "define void @set() {\n  store ptr @kept, ptr @table\n"
                                        "  ret void\n}\n"),
        (KEPT + CALLER, "@ops = internal global ptr @kept\n" + KEPT + CALLER),
        (KEPT + CALLER, "@other = alias i64 (ptr), ptr @kept\n" + KEPT + CALLER),
    ],
    ids=["a caller", "its address is stored", "its address is in a table", "another name"],
)  # fmt: skip
def test_who_names_a_static_function_counts(before: str, after: str) -> None:
    assert unchanged(_opened(before), _opened(before)) == {"kept"}
    assert unchanged(_opened(before), _opened(after)) == frozenset()


def test_a_type_that_it_names_counts() -> None:
    text = ("define i64 @one(ptr %q) {\n  %p = getelementptr %struct.pair, ptr %q, i64 1\n"
            + CALL.format(92))  # fmt: skip
    after = _opened(text)
    after.text.structs["struct.pair"] = (3, "%struct.pair = type { i32, i64 }")

    assert unchanged(_opened(text), after) == frozenset()
