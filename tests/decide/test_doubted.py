# SPDX-License-Identifier: MIT
"""Which hypotheses a proof could not do without: what is doubted is left out where it can be."""

from __future__ import annotations

import pytest

from doubles import Double
from hvproofs.audit.sites.judge import SiteJudge
from hvproofs.audit.symbolic.vouched import words
from hvproofs.decide.asker import Asker, Means
from hvproofs.decide.solver import Reply, Status
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named, Script
from hvproofs.terms.term import bitvec

X = b.var("x", bitvec(8))
# Either proves that x is at most 3; the last says nothing of it.
CODE, WORD = Named("path", b.ule(X, b.bv(1, 8))), Named("fact x", b.ule(X, b.bv(2, 8)))
IDLE = Named("idle", b.ule(b.var("y", bitvec(8)), b.bv(1, 8)))
ALL, GOAL = (CODE, WORD, IDLE), b.ule(X, b.bv(3, 8))


@pytest.mark.parametrize(
    ("doubted", "used"),
    [
        ((), ("path", "fact x", "idle")),
        (("fact x",), ("path", "idle")),
        (("path", "fact x", "idle"), ("fact x",)),
        (("fact x", "path", "idle"), ("path",)),
    ],
)
def test_what_is_doubted_first_is_left_out_first(
    doubted: tuple[str, ...], used: tuple[str, ...]
) -> None:
    found = Asker(Means()).judged(ALL, GOAL, doubted=doubted)

    assert (Status.UNSAT, used) == (found.status, found.used)


@pytest.mark.parametrize("cores", [False, True])
def test_a_proof_takes_nobodys_word_where_the_code_says_enough(cores: bool) -> None:
    used = SiteJudge(Asker(Means()), cores=cores).used(ALL, GOAL, entries=False)

    assert ["fact x"] == words(ALL)
    assert (("path",) if cores else ("path", "idle")) == used


def test_a_solver_that_takes_its_word_back_leaves_nothing_out() -> None:
    def silent(script: Script) -> Reply:
        del script
        return Reply(Status.UNKNOWN)

    judge = SiteJudge(Asker(Means(lambda _: Double(silent))), cores=True)

    assert ("path", "fact x", "idle") == judge.used(ALL, GOAL, entries=True)
