# SPDX-License-Identifier: MIT
"""Formulas without products: what they prove holds of products, and it is enough."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvproofs.decide.solver import Status
from hvproofs.decide.z3_solver import Z3Solver
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.products import Linear, law_theorems, linear
from hvproofs.terms.smtlib import Named, script
from hvproofs.terms.term import INT, Op, Term, variables, walk

X, Y, Z, LAST = (b.var(name, INT) for name in ("x", "y", "z", "last"))
LAW = dict(law_theorems())
EFFORT = 1_000_000  # of the solver: a fiftieth of what a text is allowed


def num(value: int) -> Term:
    return b.integer(value)


def follows(known: list[Term], goal: Term) -> Status:
    """The word on the formula without products."""
    made = linear(known, goal)
    named = [Named(f"{index}", term) for index, term in enumerate(made.hypotheses)]
    return Z3Solver(EFFORT).check(script(named, made.goal)).status


@pytest.mark.parametrize("name", LAW)
def test_a_law_is_proved_with_its_products_in_full(name: str) -> None:
    assert Status.UNSAT is Z3Solver(EFFORT).check(script([], LAW[name])).status


@pytest.mark.parametrize("name", LAW)
def test_a_law_holds_of_small_numbers_of_either_sign(name: str) -> None:
    around = range(-5, 6)
    wrong = [
        values
        for values in product(around, around, around)
        if (values[2] or name != "quotient")
        and not evaluate(LAW[name], dict(zip("xyz", values, strict=True)))
    ]

    assert [] == wrong


COUNT = b.ule(num(1), X)
WITHIN = b.ule(X, LAST)
ENTRY = b.ule(num(0), Z)


@pytest.mark.parametrize(
    ("known", "goal"),
    [
        # The next product is one factor more.
        ([], b.eq(b.mul(b.add(X, num(1)), Z), b.add(b.mul(Z, X), Z))),
        # No more entries, no more bytes; rounded up too.
        ([WITHIN, ENTRY], b.ule(b.mul(X, Z), b.mul(LAST, Z))),
        ([WITHIN, ENTRY], b.ule(b.align_up(b.mul(X, Z), 8), b.align_up(b.mul(Z, LAST), 8))),
        # What a quotient lets through fits.
        (
            [b.ule(num(1), Z), b.ule(X, b.udiv(Y, Z)), ENTRY],
            b.ule(b.mul(X, Z), Y),
        ),
        # A multiple of 8 many times is one.
        ([b.eq(b.urem(Z, num(8)), num(0))], b.eq(b.urem(b.mul(X, Z), num(8)), num(0))),
        # Of a choice, the product of what is chosen.
        ([ENTRY, COUNT, b.ule(X, Y)], b.ule(b.mul(X, Z), b.mul(b.ite(b.ule(X, Y), Y, X), Z))),
    ],
)  # fmt: skip
def test_laws_are_enough_for_areas(known: list[Term], goal: Term) -> None:
    assert Status.UNSAT is follows(known, goal)


@pytest.mark.parametrize(
    ("known", "goal"),
    [
        ([WITHIN, ENTRY], b.ult(b.mul(X, Z), b.mul(LAST, Z))),
        ([WITHIN], b.ule(b.mul(X, Z), b.mul(LAST, Z))),  # an entry of less than nothing
        ([b.ule(X, b.udiv(Y, Z))], b.ule(b.mul(X, Z), Y)),  # division by zero
        ([ENTRY], b.eq(b.urem(b.mul(num(4), b.mul(X, Z)), num(8)), num(0))),
        # Products may exceed every word.
        ([ENTRY, b.ule(Z, num(8)), COUNT], b.ult(b.mul(X, Z), num(1 << 64))),
    ],
)
def test_what_is_false_is_not_proved(known: list[Term], goal: Term) -> None:
    assert Status.UNSAT is not follows(known, goal)


numbers = st.recursive(
    st.sampled_from([X, Y, Z]) | st.integers(-3, 9).map(num),
    lambda inner: st.one_of(
        st.builds(b.add, inner, inner),
        st.builds(b.sub, inner, inner),
        st.builds(b.mul, inner, inner),
        st.builds(b.align_up, inner, st.just(8)),
        st.builds(lambda a, c: b.urem(a, num(c)), inner, st.sampled_from([8, 16])),
        st.builds(lambda a, c, d: b.ite(b.ult(a, c), c, d), inner, inner, inner),
        # No divisor is 0: what SMT-LIB leaves open there has no value here.
        st.builds(lambda a: b.udiv(a, b.add(b.mul(Y, Y), num(1))), inner),
    ),
    max_leaves=12,
)
facts = st.one_of(
    st.builds(b.ule, numbers, numbers),
    st.builds(lambda a: b.eq(b.urem(a, num(8)), num(0)), numbers),
    st.builds(b.eq, st.sampled_from([X, Y, Z]), st.integers(-9, 9).map(num)),
)
formulas = facts | st.builds(b.or_, facts, facts.map(b.not_))


def extended(made: Linear, values: dict[str, int]) -> dict[str, int]:
    """The values with those of the variables made: what they stand for."""
    found = dict(values)
    for name, meaning in made.meaning.items():
        found[name] = evaluate(meaning, found)
    return found


@given(st.lists(formulas, max_size=3), formulas, st.tuples(*[st.integers(-40, 40)] * 3))
def test_with_what_its_variables_stand_for_it_says_the_same(
    known: list[Term], goal: Term, values: tuple[int, int, int]
) -> None:
    given_values = dict(zip("xyz", values, strict=True))
    made = linear(known, goal)
    full = extended(made, given_values)

    assert set() == {
        node.op for term in (*made.hypotheses, made.goal) for node in walk([term])
        if node.op in (Op.MUL, Op.UDIV) and all(variables([arg]) for arg in node.args)
    }  # fmt: skip
    if all(evaluate(term, given_values) for term in known):
        assert all(evaluate(term, full) for term in made.hypotheses)
        assert bool(evaluate(goal, given_values)) is bool(evaluate(made.goal, full))


TRUE, FALSE = b.boolean(True), b.boolean(False)
NONE = b.eq(X, num(0))


@pytest.mark.parametrize(
    ("goal", "settled"),
    [
        (b.ule(num(2), num(2)), True), (b.ult(num(2), num(2)), False),
        (b.eq(num(3), num(3)), True), (b.eq(num(3), num(4)), False),
        (b.ule(X, b.add(X, num(1))), True), (b.ult(b.mul(X, Z), b.mul(Z, X)), False),
        (b.ite(TRUE, b.eq(X, X), b.ult(X, Y)), True), (b.not_(b.eq(X, X)), False),
        # `x | 0`.
        (b.eq(b.ite(NONE, num(0), X), X), True), (b.eq(b.ite(b.ult(X, Y), Z, Z), Z), True),
        # What hangs on a variable is settled nowhere.
        (b.eq(X, b.add(X, X)), None), (b.ule(b.add(X, X), X), None),
        (b.ite(NONE, TRUE, FALSE), None), (b.ite(NONE, FALSE, TRUE), None),
        (b.ite(NONE, b.ule(Y, Z), TRUE), None),
        (b.ite(b.ule(X, Y), FALSE, b.ule(Y, X)), None), (b.eq(b.ite(NONE, X, num(0)), X), None),
        (b.eq(b.ite(b.eq(Y, num(0)), num(0), X), X), None),
    ],
)  # fmt: skip
def test_what_is_plain_is_settled_and_nothing_else(goal: Term, settled: bool | None) -> None:
    made = linear([], goal)

    assert (settled is not None) is (made.goal.op is Op.CONST)
    for values in product((-1, 0, 1, 2), repeat=3):
        named = dict(zip("xyz", values, strict=True))
        expected = evaluate(goal, named) if settled is None else settled
        assert bool(expected) is bool(evaluate(made.goal, extended(made, named)))
