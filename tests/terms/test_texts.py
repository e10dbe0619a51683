# SPDX-License-Identifier: MIT
"""What is written as text is what was to be written, simpler, and each once."""

from __future__ import annotations

import pytest
from z3 import Solver, sat, unsat

from hvproofs.prove.prover import Options, prove
from hvproofs.prove.selection import Selection, candidates
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Verdict
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.rewrite import SHORTER, Rewriter
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import BOOL, Op, Term, bitvec
from hvproofs.terms.texts import Texts

WIDTHS = (1, 2, 16, 32, 33, 64, 65, 128)
BINARY = (
    Op.ADD, Op.SUB, Op.MUL, Op.UDIV, Op.UREM, Op.SDIV, Op.SREM, Op.BAND, Op.BOR, Op.BXOR,
    Op.SHL, Op.LSHR, Op.ASHR, Op.EQ, Op.ULT, Op.ULE, Op.SLT, Op.SLE,
)  # fmt: skip
TRUTHS = (Op.EQ, Op.ULT, Op.ULE, Op.SLT, Op.SLE)


def ends(width: int) -> tuple[int, ...]:
    """Where a width begins and ends, with and without a sign."""
    top = 1 << width
    return tuple(sorted({n % top for n in (0, 1, 2, top // 2 - 1, top // 2, top - 2, top - 1)}))


@pytest.mark.parametrize("width", WIDTHS)
def test_a_simpler_term_has_the_value_over_the_integers(width: int) -> None:
    x, zero, one = b.var("x", bitvec(width)), b.bv(0, width), b.bv(1, width)
    every = [
        Term(op, BOOL if op in TRUTHS else x.sort, pair)
        for op in BINARY
        for k in (b.bv(n, width) for n in ends(width))
        for pair in ((x, k), (k, x), (x, x), (b.add(zero, k), b.mul(one, x)))
    ]
    every += [b.sext(x, width + 7), b.zext(x, width + 7), b.trunc(b.sext(x, width + 7), width)]

    changed = 0
    for term in every:
        simple = Rewriter(SHORTER).rewrite(term)
        changed += simple is not term
        for value in ends(width):
            instance = Rewriter(SHORTER).rewrite(b.ite(b.eq(x, b.bv(value, width)), term, term))
            assert evaluate(term, {"x": value}) == evaluate(simple, {"x": value}), term
            assert evaluate(term, {"x": value}) == evaluate(instance, {"x": value}), term
    assert changed > len(every) // 4


def test_constants_are_worked_out_and_what_changes_nothing_is_left_out() -> None:
    n = b.var("n", bitvec(64))
    product = b.mul(b.bv(8, 64), b.sext(b.bv(0, 32), 64))
    goal = b.ule(b.add(b.mul(n, b.bv(1, 64)), product), b.sub(b.bv(10, 64), b.bv(3, 64)))

    text = Texts().whole([Named("known", b.ule(b.bv(0, 64), n))], goal).text

    assert "(define-fun goal () Bool (bvule n #x0000000000000007))" in text
    assert "(define-fun |hypothesis known| () Bool true)" in text


def test_a_formula_is_written_once_whoever_makes_it() -> None:
    texts = Texts()
    one, other = (
        texts.near(
            [Named("known", b.ult(b.var("n", bitvec(8)), k))], b.ule(b.var("n", bitvec(8)), k)
        )
        for k in (b.bv(9, 8), b.add(b.bv(4, 8), b.bv(5, 8)))
    )

    assert one is other
    assert (2, 1) == texts.counted()
    assert (0, 0) == texts.counted()


def test_hypotheses_that_say_nothing_of_the_goal_are_left_out_but_false_ones_are_not() -> None:
    n, v = b.var("n", bitvec(8)), b.var("v", bitvec(8))
    known = [
        Named("true", b.ule(b.bv(1, 8), b.bv(2, 8))), Named("of v", b.ult(v, b.bv(3, 8))),
        Named("of n", b.ult(n, b.bv(3, 8))), Named("false", b.ult(b.bv(2, 8), b.bv(2, 8))),
    ]  # fmt: skip

    asked = Texts().near(known, b.eq(b.add(n, b.mul(v, b.bv(0, 8))), n))
    aimed = Texts().near(known, b.ule(n, b.bv(7, 8)))

    assert ("false",) == asked.hypotheses
    assert ("of n", "false") == aimed.hypotheses


def test_a_text_is_that_of_the_formula_also_when_much_is_forgotten(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("hvproofs.terms.texts.HELD", 0)
    texts = Texts()
    for k in range(50):
        n = b.var("n", bitvec(8))
        holds = texts.whole([Named("known", b.eq(n, b.bv(k, 8)))], b.eq(n, b.bv(k, 8)))
        fails = texts.whole([Named("known", b.eq(n, b.bv(k, 8)))], b.eq(n, b.bv(k + 1, 8)))

        for asked, expected in ((holds, unsat), (fails, sat)):
            solver = Solver()
            solver.from_string(asked.text)
            assert expected == solver.check()


def test_verdicts_witnesses_and_hypotheses_are_those_of_the_terms_as_written() -> None:
    chosen = candidates(load_shipped(), Selection("HvCallGetVpRegisters", "linux/*output*"))
    plain = prove(chosen, Options(shorter=False))
    shorter = prove(chosen, Options())

    assert {Verdict.PROVED, Verdict.REFUTED} <= {result.verdict for result in shorter.results}
    assert plain.results == shorter.results
    assert shorter.texts < plain.texts
