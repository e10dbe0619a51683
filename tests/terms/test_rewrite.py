# SPDX-License-Identifier: MIT
"""Every rewrite is a lemma: instances of each are proved at several widths."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial

import pytest

from hvproofs.decide.asker import Asker, Means
from hvproofs.terms import build as b
from hvproofs.terms import rewrite as rw
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import BOOL, Op, Term, bitvec

WIDTHS = [1, 2, 3, 8, 16, 32, 64]

Instances = Callable[[Term, Term, Callable[[int], Term]], list[Term]]


def _two(op: Op, x: Term, y: Term) -> Term:
    sort = BOOL if op in (Op.EQ, Op.ULT, Op.ULE, Op.SLT, Op.SLE) else x.sort
    return Term(op, sort, (x, y))


NUMBERS = [Op.ADD, Op.SUB, Op.MUL, Op.UDIV, Op.UREM, Op.BAND, Op.BOR, Op.SHL, Op.LSHR]
COMPARES = [Op.EQ, Op.ULT, Op.ULE, Op.SLT, Op.SLE]
P, Q = b.var("p", BOOL), b.var("q", BOOL)
YES, NO = b.boolean(True), b.boolean(False)


def _divisions(x: Term, k: Callable[[int], Term]) -> list[Term]:
    powers = [k(1 << at) for at in range(x.sort.width)]
    return [_two(op, x, p) for op in (Op.MUL, Op.UDIV, Op.UREM) for p in powers[:5] + powers[-1:]]


INSTANCES: dict[str, Instances] = {
    "folded": lambda _x, _y, k: [
        _two(op, k(5), k(3)) for op in (*NUMBERS, *COMPARES, Op.SDIV, Op.SREM, Op.ASHR, Op.BXOR)
    ] + [_two(op, k(5), k(0)) for op in (Op.UDIV, Op.UREM, Op.SDIV, Op.SREM)],
    "constant_last": lambda x, _y, k: [
        _two(op, k(3), x) for op in (Op.ADD, Op.MUL, Op.BAND, Op.BOR, Op.BXOR, Op.EQ)
    ],
    "negated_twice": lambda _x, _y, _k: [b.not_(b.not_(P))],
    "joined": lambda _x, _y, _k: [
        Term(op, BOOL, args)
        for op in (Op.AND, Op.OR)
        for args in (
            (), (P,), (P, P), (P, YES), (P, NO), (P, b.not_(P)), (P, b.and_(Q, P)),
            (P, b.or_(Q, P)),
        )
        if rw.joined(Term(op, BOOL, args)) is not None
    ],
    "chosen": lambda x, y, _k: [
        b.ite(YES, x, y), b.ite(NO, x, y), b.ite(P, x, x), b.ite(b.not_(P), x, y),
        b.ite(P, YES, NO),
    ],
    "with_itself": lambda x, _y, _k: [
        _two(op, x, x) for op in (*COMPARES, Op.SUB, Op.BXOR, Op.BAND, Op.BOR)
    ],
    "with_zero": lambda x, _y, k: [
        _two(op, x, k(0))
        for op in (Op.ADD, Op.SUB, Op.BOR, Op.BXOR, Op.SHL, Op.LSHR, Op.ASHR, Op.MUL, Op.BAND)
    ] + [_two(op, k(0), k(3)) for op in (Op.UDIV, Op.UREM)],
    "with_one": lambda x, _y, k: [_two(op, x, k(1)) for op in (Op.MUL, Op.UDIV)],
    "below_zero": lambda x, _y, k: [
        b.ult(x, k(0)), b.ule(k(0), x), b.ule(x, k(-1)),
    ],
    "power_of_two": lambda x, _y, k: _divisions(x, k),
    "aligned": lambda x, _y, _k: [b.align_up(x, 1 << at) for at in range(min(x.sort.width, 13))],
    "collected": lambda x, _y, k: [
        b.sub(x, k(3)), b.add(b.add(x, k(3)), k(6)), b.mul(b.mul(x, k(3)), k(7)),
    ],
    "divided_by_cases": lambda x, _y, k: [
        _two(op, x, b.ite(P, k(3), b.ite(Q, k(0), k(4)))) for op in (Op.UDIV, Op.UREM, Op.MUL)
    ],
    "constants_by_cases": lambda _x, _y, k: [
        _two(op, *pair)
        for op in (*NUMBERS, *COMPARES)
        for pair in ((b.ite(P, k(3), k(5)), k(2)), (k(2), b.ite(P, k(3), k(5))))
    ],
    "resized_by_cases": lambda x, _y, k: [
        b.zext(b.ite(P, k(3), k(5)), x.sort.width + 4),
        b.sext(b.ite(P, k(3), k(5)), x.sort.width + 4),
    ] + ([b.trunc(b.ite(P, k(3), k(5)), 1)] if x.sort.width > 1 else []),
}  # fmt: skip


@pytest.mark.parametrize("lemma", rw.REWRITES, ids=lambda one: one.__name__)
def test_a_rewrite_is_a_lemma(lemma: rw.Rewrite) -> None:
    asker = Asker(Means())
    for width in WIDTHS:
        sort = bitvec(width)
        x, y = b.var("x", sort), b.var("y", sort)
        found = INSTANCES[lemma.__name__](x, y, partial(b.bv, width=width))
        equal = []
        for term in found:
            other = lemma(term)
            assert other is not None, (lemma.__name__, term)
            assert other is not term
            equal.append(b.eq(term, other))

        assert asker.follows([], b.and_(*equal)), width


def test_a_lemma_is_right_of_whatever_it_is_given() -> None:
    x, y = b.var("x", bitvec(3)), b.var("y", bitvec(3))
    number = partial(b.bv, width=3)
    # Close to what is rewritten, and not to be.
    near = [
        b.ite(P, YES, Q), b.ite(P, Q, NO), b.ite(P, NO, YES), b.ite(P, number(1), number(0)),
        b.ite(P, x, y), _two(Op.SUB, x, y), b.ult(number(0), x), b.ule(x, number(0)),
        b.ult(x, number(-1)), _two(Op.UDIV, x, number(3)), _two(Op.SHL, number(0), x),
    ]  # fmt: skip
    every = [one for made in INSTANCES.values() for one in made(x, y, number)] + near
    equal = [
        b.eq(term, other)
        for lemma in rw.REWRITES
        for term in every
        if (other := lemma(term)) is not None
    ]

    assert len(equal) > len(every) // 2
    assert Asker(Means()).follows([], b.and_(*equal))


def test_a_wrong_lemma_would_be_noticed() -> None:
    x = b.var("x", bitvec(8))

    assert not Asker(Means()).follows(
        [], b.eq(b.urem(x, b.bv(8, 8)), b.bits(Op.BAND, x, b.bv(8, 8)))
    )


def drawn(draw: random.Random, width: int, depth: int) -> Term:
    """A number of some operators, constants near the ends among its leaves."""
    sort = bitvec(width)
    if depth == 0:
        return b.var(draw.choice("xy"), sort) if draw.random() < 0.5 else b.const(
            draw.choice([0, 1, 2, 3, 4, -1, 7, 8, 1 << (width - 1)]), sort
        )  # fmt: skip
    one, other = (drawn(draw, width, depth - 1) for _ in "ab")
    if draw.random() < 0.25:
        test = Term(draw.choice(COMPARES), BOOL, (one, other))
        third = drawn(draw, width, depth - 1)
        return b.ite(b.not_(test) if draw.random() < 0.3 else test, one, third)
    if draw.random() < 0.1:
        return b.align_up(one, 1 << draw.randrange(width))
    return Term(draw.choice([*NUMBERS, Op.BXOR, Op.SDIV, Op.SREM, Op.ASHR]), sort, (one, other))


def test_random_terms_keep_their_values() -> None:
    draw = random.Random(19)  # noqa: S311
    for _ in range(300):
        width = draw.choice([1, 3, 8, 64])
        term = drawn(draw, width, 4)
        (simple,) = rw.rewritten([term])
        for _ in range(8):
            values = {name: draw.getrandbits(draw.randint(1, width)) for name in "xy"}

            assert evaluate(term, values) == evaluate(simple, values)


def test_equal_terms_become_one_object() -> None:
    one, other = (b.add(b.var("x", bitvec(8)), b.bv(3, 8)) for _ in "ab")

    first, second = rw.rewritten([one, other])

    assert one is not other
    assert first is second
