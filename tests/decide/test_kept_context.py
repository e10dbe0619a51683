# SPDX-License-Identifier: MIT
"""A context that is kept for many texts changes no answer: only what it costs."""

from __future__ import annotations

import pytest

from hvproofs.claims.judge import finding
from hvproofs.decide import z3_solver
from hvproofs.decide.guard import Guarded
from hvproofs.decide.solver import DEFAULT_RLIMIT, Reply, Solver, Status, for_many
from hvproofs.decide.solvers import z3_factory
from hvproofs.decide.stats import Way, taken
from hvproofs.decide.z3_solver import KeptZ3Solver, Z3Solver
from hvproofs.prove.posed import claims
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.selection import Selection, candidates
from hvproofs.spec.claim import Outcome, Question
from hvproofs.spec.corpus import load_shipped
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Script, script
from hvproofs.terms.term import bitvec

CHOSEN = candidates(load_shipped(), Selection(hypercall="0x50", scheme="linux/*"))


class Alone(Z3Solver):
    """Z3 that keeps nothing."""

    def many(self) -> Alone:  # type: ignore[override]
        return self


def alone(rlimit: int) -> Solver:
    return Alone(rlimit)


def test_results_are_those_of_fresh_contexts() -> None:
    kept = prove(CHOSEN, Options(cores=False))
    taken()
    fresh = prove(CHOSEN, Options(factory=alone, cores=False))

    assert taken().ways[Way.KEPT] == 0
    assert fresh.results == kept.results
    assert {"proved", "refuted"} <= {result.verdict.value for result in kept.results}


def test_values_shown_in_a_claim_do_not_hang_on_how_it_was_asked() -> None:
    corpus = load_shipped()
    parts = [
        part for part in corpus.claims["setup-inout-array"].part
        if part.question is Question.SIZES and part.verdict is Outcome.REFUTED
    ]  # fmt: skip
    kept, fresh = (
        [finding(part, corpus, Options(factory=factory, cores=False)) for part in parts]
        for factory in (z3_factory, alone)
    )

    assert fresh == kept
    assert any(found.values for found in kept)


def test_no_answer_hangs_on_the_texts_before() -> None:
    texts = list({s.text: s for claim in claims(CHOSEN) for s in claim.scripts}.values())
    there, back = KeptZ3Solver(), KeptZ3Solver()
    forwards = {one.text: there.check(one).status for one in texts}
    backwards = {one.text: back.check(one).status for one in reversed(texts)}

    assert forwards == backwards
    assert {Status.SAT, Status.UNSAT} == set(forwards.values())


def test_what_it_leaves_open_is_asked_again_on_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    n, m = (b.var(name, bitvec(24)) for name in "nm")
    hard = script((), b.ne(b.mul(n, m), b.bv(8388593, 24)))
    alone = Z3Solver().check(hard).status
    monkeypatch.setattr(z3_solver, "TRY", DEFAULT_RLIMIT)  # an effort of 1 for the first try
    taken()
    kept = for_many(z3_factory(DEFAULT_RLIMIT)).check(hard).status
    ways = taken().ways

    assert Status.SAT == alone == kept
    assert (1, 1) == (ways[Way.KEPT], ways[Way.FRESH])


def test_values_are_those_that_a_text_gets_alone() -> None:
    n, m = (b.var(name, bitvec(16)) for name in "nm")
    texts = [script((), b.ne(b.mul(n, m), b.bv(i, 16))) for i in range(1, 60, 7)]
    kept = Guarded(z3_factory, DEFAULT_RLIMIT, many=True)

    assert [Z3Solver().check(one) for one in texts] == [kept.check(one) for one in texts]


class Turning(Z3Solver):
    """Finds values for many texts, and none for one alone."""

    def check(self, script: Script) -> Reply:
        del script
        return Reply(Status.UNSAT)


def test_a_solver_that_contradicts_itself_has_decided_nothing() -> None:
    text = script((), b.ne(b.var("n", bitvec(16)), b.bv(1, 16)))
    reply = Guarded(Turning, DEFAULT_RLIMIT, many=True).check(text)

    assert (Status.UNKNOWN, "the solver contradicts itself") == (reply.status, reply.reason)


def test_of_two_opinions_each_is_formed_on_its_own() -> None:
    taken()
    prove(CHOSEN[:1], Options(second=alone))

    assert taken().ways[Way.KEPT] == 0


def test_a_text_is_not_asked_again_for_its_values() -> None:
    refuted = candidates(load_shipped(), Selection("0x50", "linux/get-vtl-overlap", "no-overlap"))
    taken()
    report = prove(refuted, Options(enumerated=False))  # else it has the values
    ways = taken().ways

    assert {"refuted"} == {result.verdict.value for result in report.results}
    assert ways[Way.KNOWN] > 0
