# SPDX-License-Identifier: MIT
"""The texts of the shipped corpus have the same answer from two other solvers.

Bitwuzla is asked all texts; cvc5, four times as slow, a sample of them.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from hashlib import sha256
from importlib import import_module

import pytest

from hvproofs.decide.pool import default_jobs
from hvproofs.decide.solver import Status
from hvproofs.decide.solvers import SolverFactory
from hvproofs.decide.trust import Trust
from hvproofs.errors import MissingExtraError
from hvproofs.prove.posed import claims
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.selection import Selection, candidates
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Verdict
from hvproofs.status import ExitStatus
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named, Script, script
from hvproofs.terms.term import bitvec

SAMPLE = 300  # texts; cvc5 takes 12 ms for one
SOLVERS = ["bitwuzla_solver", "cvc5_solver"]


def factory(module: str) -> SolverFactory:
    made: SolverFactory = import_module(f"hvproofs.decide.{module}").factory
    return made


def test_bitwuzla_says_the_same_of_the_whole_shipped_corpus(z3_once: SolverFactory) -> None:
    corpus = candidates(load_shipped(), Selection())
    # Enumeration asks no solver: what it says is the same beside both.
    options = Options(cores=False, general=False, enumerated=False, jobs=default_jobs())
    report = prove(corpus, replace(options, factory=factory("bitwuzla_solver")))
    z3 = prove(corpus, replace(options, factory=z3_once))

    assert report.texts > 300
    assert ExitStatus.AS_EXPECTED is report.status
    # Verdicts, and the least values of each refutation.
    assert report.results == z3.results


def test_cvc5_agrees_on_a_sample_of_the_shipped_corpus() -> None:
    made = claims(candidates(load_shipped(), Selection()))
    texts = {s.text: s for claim in made for s in claim.scripts}
    # By hash: the same texts every time, spread over schemes, calls and rules.
    sample = sorted(texts, key=lambda text: sha256(text.encode()).digest())[:SAMPLE]
    bitwuzla, cvc5 = (factory(module)(50_000_000) for module in SOLVERS)
    expected = {text: bitwuzla.check(texts[text]).status for text in sample}

    assert {Status.SAT, Status.UNSAT} == set(expected.values())
    assert expected == {text: cvc5.check(texts[text]).status for text in sample}


@pytest.mark.parametrize("module", SOLVERS)
def test_a_model_satisfies_the_text(module: str) -> None:
    n, base = b.var("n", bitvec(64)), b.var("base.the page", bitvec(16))
    known = [Named("at least 3", b.ule(b.bv(3, 64), n)), Named("low", b.ule(base, b.bv(7, 16)))]
    text = script(known, b.or_(b.ne(n, b.bv(4, 64)), b.ult(base, b.bv(7, 16))))
    expected = {"n": 4, "base.the page": 7}
    solver = factory(module)(50_000_000)

    assert expected == dict(solver.check(text).model)
    session = solver.session(text)
    assert Status.SAT is session.check([text.assertion("at least 3")]).status
    small = "(assert (bvult n #x0000000000000003))"
    assert Status.UNSAT is session.check([text.assertion("at least 3"), small]).status


@pytest.mark.parametrize("module", SOLVERS)
def test_a_text_it_cannot_read_is_unknown(module: str) -> None:
    solver = factory(module)(50_000_000)
    broken = Script("(set-logic QF_BV)\n(no such command)", (), ())

    assert Status.UNKNOWN is solver.check(broken).status


@pytest.mark.parametrize("module", SOLVERS)
def test_a_tiny_budget_is_unknown(module: str) -> None:
    x, y = b.var("x", bitvec(64)), b.var("y", bitvec(64))
    # Factoring: no solver does it in the blink of an eye.
    product = b.mul(b.zext(x, 128), b.zext(y, 128))
    prime = b.bv(0xFFFFFFFFFFFFFFC5 * 0xFFFFFFFFFFFFFFAD, 128)
    some = b.and_(b.eq(product, prime), b.ult(x, y), b.ne(x, b.bv(1, 64)))
    solver = factory(module)(1000)

    assert Status.UNKNOWN is solver.check(script([], b.not_(some))).status


def test_agreement_is_the_trust_level_cross_checked() -> None:
    here = candidates(load_shipped(), Selection("HvCallGetVpRegisters", "linux/get-vtl-*"))
    report = prove(here, Options(second=factory("bitwuzla_solver")))
    decided = [r for r in report.results if r.verdict is not Verdict.NOT_APPLICABLE]

    assert {Verdict.PROVED, Verdict.REFUTED} == {result.verdict for result in decided}
    assert {Trust.CROSS_CHECKED} == {result.trust for result in decided}
    assert "bitwuzla" in report.solvers[1]


@pytest.mark.parametrize("module", SOLVERS)
def test_a_missing_wheel_is_named(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    package = module.removesuffix("_solver")
    monkeypatch.setitem(sys.modules, package, None)
    monkeypatch.delitem(sys.modules, f"hvproofs.decide.{module}", raising=False)

    with pytest.raises(MissingExtraError, match=rf"{package} is not installed.*extra: solvers"):
        import_module(f"hvproofs.decide.{module}")
