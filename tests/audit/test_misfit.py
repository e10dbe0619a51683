# SPDX-License-Identifier: MIT
"""A fact about an argument that a function does not have is told, and nothing else is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hvproofs.audit.guards import LockFunction, LockKind
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.misfit import misfits
from hvproofs.spec.corpus import shipped

LINUX = load_guest(str(shipped() / "guests" / "linux.toml"))


def told(lock: int, head: str) -> list[str]:
    guest = replace(LINUX, lock=(LockFunction("take", LockKind.TAKES, lock),))
    return [str(one) for one in misfits(guest, "a.ll", head)]


def test_an_argument_that_is_not_there_is_told() -> None:
    expected = (
        "a.ll:1:1: error: take() has no argument 1, counted from 0, expected a number below 1"
        " (hint: lock of its [[lock]] in the guest's file)"
    )

    assert [expected] == told(1, "declare void @take(ptr noundef) #0\n")


@pytest.mark.parametrize(
    "head",
    [
        "declare void @take(ptr align(8), { i32, [2 x i8] }) #0\n",  # commas within a type
        "declare i64 @take(ptr, ...)\n",
        "declare void @other(ptr)\n",
    ],
)
def test_what_is_there_or_may_be_is_not(head: str) -> None:
    assert [] == told(1, head)
