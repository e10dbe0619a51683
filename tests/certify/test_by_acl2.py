# SPDX-License-Identifier: MIT
"""The verified checker, asked as `make check-acl2` asks it."""

from __future__ import annotations

import shutil

import pytest

from certify.by_acl2 import NO, YES, asked, report, spoilt, verdicts
from hvproofs.certify.lrat import Step, fault

CLAUSES = ((1, 2), (-1, 2), (1, -2), (-1, -2))
CNF = "p cnf 2 4\n1 2 0\n-1 2 0\n1 -2 0\n-1 -2 0\n"
STEPS = "5 2 0 1 2 0\n6 0 5 3 4 0\n"


def test_what_is_spoilt_is_no_refutation() -> None:
    assert spoilt(STEPS) == "5 2 0 1 2 0\n6 0 0\n"
    assert fault(CLAUSES, [Step(5, (2,), (1, 2)), Step(6, (), (5, 3, 4))]) == ""
    assert fault(CLAUSES, [Step(5, (2,), (1, 2)), Step(6, (), ())])


def test_refutations_alone_are_asked_about_and_some_of_them_spoilt() -> None:
    found = asked({"a": {"cnf": CNF, "lrat": STEPS}, "b": {"values": {}}})

    assert found == {"a": (CNF, STEPS), "xa": (CNF, spoilt(STEPS))}


@pytest.mark.skipif(shutil.which("acl2") is None, reason="acl2 is not installed")
def test_acl2_believes_what_follows_and_nothing_else() -> None:
    satisfiable = CNF.replace("-1 -2", "1 2")
    said = verdicts({"wrong step": (CNF, "5 1 0 1 2 0\n6 0 5 2 4 0\n"), "right": (CNF, STEPS),
                     "other clauses": (satisfiable, STEPS), "no end": (CNF, "5 2 0 1 2 0\n"),
                     "no steps": (CNF, ""), "no number": (CNF, "a b 0 c 0\n")})  # fmt: skip

    assert {name for name, word in said.words.items() if word == YES} == {"right"}
    assert said.words["no end"] == NO
    assert "(NOT (SATISFIABLE FORMULA))" in said.theorem
    assert "| unsatisfiable | 1 |" in report({"right": {"lrat": STEPS}}, said, 1.0)
