# SPDX-License-Identifier: MIT
"""A value read twice is the same only where nothing may have written in between."""

from __future__ import annotations

import pytest

from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.llvm.reader import read
from hvproofs.audit.llvm.text import split
from hvproofs.audit.symbolic.function import evaluate
from hvproofs.spec.corpus import shipped

BEFORE = """
@other = global i32 0
@count = global i32 0
declare void @anything()
define i32 @f(ptr %p, ptr %q, i1 %c) {
entry:
  %a = load i32, ptr %p, align 4
"""
AFTER = """  %b = load i32, ptr %p, align 4
  %s = add i32 %a, %b
  ret i32 %s
}
"""


def _same(between: str, before: str = BEFORE, after: str = AFTER) -> list[str]:
    """The names of what is known of memory in a function with that in between."""
    text = split('target datalayout = "e-p:64:64"\n' + before + between + after)
    module = read("f.ll", text, ("f",))
    assert not module.problems
    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    return [one.name for one in evaluate(module, module.functions["f"], guest).memory]


def test_two_reads_with_nothing_in_between_are_the_same() -> None:
    assert len(_same("")) == 1


@pytest.mark.parametrize(
    "between",
    [
        "  call void @anything()\n",
        "  store i32 0, ptr %q, align 4\n",  # q may be p
        "  store i32 0, ptr @other, align 4\n",  # p may point to it
        '  call void asm sideeffect "", "~{memory}"()\n',
        "  %old = atomicrmw add ptr @other, i32 1 seq_cst\n",
        "  fence seq_cst\n",
        "  %y = load atomic i32, ptr @other acquire, align 4\n",
    ],
)
def test_what_may_write_makes_them_differ(between: str) -> None:
    assert _same(between) == []


def test_a_volatile_read_is_never_the_same() -> None:
    assert _same("", after=AFTER.replace("load i32", "load volatile i32")) == []


def test_another_offset_is_another_value() -> None:
    step = "  %n = getelementptr i32, ptr %p, i64 1\n"

    assert _same(step, after=AFTER.replace("ptr %p,", "ptr %n,")) == []


def test_a_store_to_one_variable_leaves_another_alone() -> None:
    before = BEFORE.replace("ptr %p, align", "ptr @count, align")
    after = AFTER.replace("ptr %p, align", "ptr @count, align")

    assert len(_same("  store i32 0, ptr @other, align 4\n", before, after)) == 1
    # One of the two is the value written, the other what a later read gives.
    assert len(_same("  store i32 7, ptr @count, align 4\n", before, after)) == 1


BRANCH = """  br i1 %c, label %left, label %right
left:
  {}
  br label %join
right:
  br label %join
join:
"""


def test_a_write_on_one_way_is_enough() -> None:
    assert len(_same(BRANCH.format("%x = add i32 %a, 1"))) == 1
    assert _same(BRANCH.format("call void @anything()")) == []


LOOP = """  br label %head
head:
  %i = phi i32 [ 0, %entry ], [ %j, %head ]
  %j = add i32 %i, 1
  %b = load i32, ptr %p, align 4
  {}
  %go = icmp ult i32 %j, %b
  br i1 %go, label %head, label %out
out:
  ret i32 %b
}}
"""


def test_a_write_in_a_loop_reaches_its_head() -> None:
    assert len(_same("", after=LOOP.format(""))) == 1
    assert _same("", after=LOOP.format("call void @anything()")) == []


OWN = """
@kept = global ptr null
declare i64 @_copy_from_user(ptr, ptr, i64)
declare void @anything(ptr)
define i32 @f(ptr %p, ptr %q, i1 %c) {
entry:
  %own = alloca [2 x i32], align 4
  %at = getelementptr i8, ptr %own, i64 4
  %left = call i64 @_copy_from_user(ptr %own, ptr %q, i64 8)
  %a = load i32, ptr %at, align 4
"""
OWN_AFTER = AFTER.replace("ptr %p", "ptr %at")


@pytest.mark.parametrize(
    "between",
    [
        "  store i32 0, ptr %q, align 4\n",
        "  call void @anything(ptr %q)\n",
        '  call void asm sideeffect "", "~{memory}"()\n',
        "  fence seq_cst\n",
    ],
)
def test_what_cannot_reach_a_local_variable_leaves_it_the_same(between: str) -> None:
    assert len(_same(between, OWN, OWN_AFTER)) == 1


ANYWHERE = """
  %n = ptrtoint ptr %q to i64
  %to = getelementptr i8, ptr %own, i64 %n
  store i32 0, ptr %to, align 4
"""


def test_a_store_to_other_bytes_of_it_leaves_these_the_same() -> None:
    assert len(_same("  store i32 0, ptr %own, align 4\n", OWN, OWN_AFTER)) == 1
    assert len(_same("  store i1 true, ptr %own, align 4\n", OWN, OWN_AFTER)) == 1
    beside = "  %near = getelementptr i8, ptr %own, i64 3\n  store i16 0, ptr %near, align 1\n"
    assert _same(beside, OWN, OWN_AFTER) == []  # its last byte is the first of these
    beside = "  %near = getelementptr i8, ptr %own, i64 3\n  store i9 0, ptr %near, align 1\n"
    assert _same(beside, OWN, OWN_AFTER) == []  # 9 bits take two bytes


READER = """
declare ptr @memchr_inv(ptr, i32, i64)
"""


def test_a_function_that_only_reads_leaves_it_the_same() -> None:
    own = OWN.replace("define", READER + "define")
    look = "  %found = call ptr @memchr_inv(ptr %own, i32 0, i64 8)\n"
    other = "  call void @anything(ptr %q)\n"
    assert len(_same(look + "  %none = icmp eq ptr %found, null\n" + other, own, OWN_AFTER)) == 1
    kept = "  store ptr %found, ptr @kept, align 8\n"  # the address that it gives points into it
    assert _same(look + kept + other, own, OWN_AFTER) == []


@pytest.mark.parametrize(
    "between",
    [
        "  store i64 0, ptr %own, align 4\n",  # it is all of it
        "  store ptr null, ptr %own, align 4\n",  # of so many bytes that nobody counts them
        ANYWHERE,
        "  %more = call i64 @_copy_from_user(ptr %own, ptr %q, i64 8)\n",
        "  call void @llvm.memset.p0.i64(ptr %own, i8 0, i64 8, i1 false)\n",
        "  call void @anything(ptr %own)\n",
        "  store ptr %at, ptr @kept, align 8\n  call void @anything(ptr %q)\n",
        "  %s2 = select i1 %c, ptr %own, ptr %q\n  store i32 0, ptr %s2, align 4\n",
        '  call void asm sideeffect "", "r,~{memory}"(ptr %own)\n',
    ],
)
def test_what_is_given_its_address_may_write_it(between: str) -> None:
    declared = OWN.replace("define", "declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)\ndefine")
    assert _same(between, declared, OWN_AFTER) == []


def test_an_address_kept_before_is_known_to_whoever_is_called_later() -> None:
    before = OWN + "  store ptr %own, ptr @kept, align 8\n  %b0 = load i32, ptr %at, align 4\n"

    (same,) = _same("  call void @anything(ptr %q)\n", before, OWN_AFTER)
    assert "(%b0)" in same


def test_a_loop_that_writes_it_is_a_write_before_its_head() -> None:
    loop = """  br label %head
head:
  %i = phi i32 [ 0, %entry ], [ %next, %head ]
  store i32 %i, ptr %at, align 4
  %next = add i32 %i, 1
  %more = icmp ult i32 %next, 9
  br i1 %more, label %head, label %end
end:
"""
    assert _same(loop.replace("store i32 %i, ptr %at", "store i32 %i, ptr %q"), OWN, OWN_AFTER)
    (written,) = _same(loop, OWN, OWN_AFTER)
    assert written.endswith("as written")
