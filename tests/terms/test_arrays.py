# SPDX-License-Identifier: MIT
"""What is read at many values at once is what the integers say of each."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from hvproofs.terms import build as b
from hvproofs.terms.arrays import Array, NoArrayError, evaluated, numbers
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import BOOL, INT, Op, Term, array, bitvec, walk

pytestmark = pytest.mark.filterwarnings("error")  # whatever NumPy warns of was not foreseen

TRUTHS = (Op.EQ, Op.ULT, Op.ULE, Op.SLT, Op.SLE)
BINARY = (
    Op.ADD, Op.SUB, Op.MUL, Op.SHL, Op.EQ, Op.ULT, Op.ULE, Op.UDIV, Op.UREM, Op.SDIV, Op.SREM,
    Op.BAND, Op.BOR, Op.BXOR, Op.LSHR, Op.ASHR, Op.SLT, Op.SLE,
)  # fmt: skip
WIDE = BINARY[:7]  # of more than 64 bits; of the others nothing is said there


def ends(width: int) -> list[int]:
    """Where a width begins and ends, with and without a sign, and what shifts by it."""
    top = 1 << width
    near = (0, 1, 2, 7, 8, width - 1, width, top // 2 - 1, top // 2, top // 2 + 1, top - 2, top - 1)
    return sorted({value % top for value in near})


def column(values: list[int], width: int) -> Array:
    """Values as they are reckoned with."""
    fit = width <= 64 or max(values) < 1 << 64
    return np.array(values, dtype=np.uint64 if fit else object)


def at_once(term: Term, values: dict[str, Array]) -> list[int]:
    """What a term is at many values."""
    done: dict[int, Array] = {}
    for node in walk([term]):
        done[id(node)] = evaluated(node, [done[id(arg)] for arg in node.args], values)
    return [int(value) for value in done[id(term)].reshape(-1)]


def each(term: Term, values: dict[str, list[int]]) -> list[int]:
    """What it is at each over the integers."""
    rows = zip(*values.values(), strict=True)
    return [int(evaluate(term, dict(zip(values, row, strict=True)))) for row in rows]


def agree(term: Term, width: int, values: dict[str, list[int]]) -> bool:
    """Whether both readings say the same."""
    columns = {name: column(one, width) for name, one in values.items()}
    return at_once(term, columns) == each(term, values)


@pytest.mark.parametrize("width", [1, 2, 3, 16, 32, 33, 63, 64, 65, 66, 128])
def test_every_operator_is_that_of_the_integers_at_every_pair_of_ends(width: int) -> None:
    x, y = (b.var(name, bitvec(width)) for name in "xy")
    pairs = list(product(ends(width), repeat=2))
    values = {"x": [one for one, _ in pairs], "y": [other for _, other in pairs]}
    small = {name: [value % 1000 for value in one] for name, one in values.items()}

    for op in WIDE if width > 64 else BINARY:
        term = Term(op, BOOL if op in TRUTHS else x.sort, (x, y))
        assert agree(term, width, values), op
        assert agree(term, width, small), op


@pytest.mark.parametrize("width", [1, 2, 16, 32, 64])
def test_what_has_one_operand_is_that_of_the_integers(width: int) -> None:
    x, values = b.var("x", bitvec(width)), {"x": ends(width)}
    wider = [1, 3, 64 - width, 65 - width, 128 - width]
    every = [b.bnot(x), *(b.align_up(x, 1 << at) for at in range(min(width, 13)))]
    every += [make(x, width + more) for make in (b.zext, b.sext) for more in wider if more > 0]
    every += [b.trunc(b.sext(x, 128), to) for to in (1, 8, 64, 65, 127)]
    every += [b.trunc(x, to) for to in (1, 8, 31) if to < width]
    every += [b.ite(b.ult(x, b.bv(1, width)), b.sext(x, 70), b.zext(x, 70))]

    for term in every:
        assert agree(term, width, values), (term.op, term.sort, term.value)


def test_truths_are_those_of_the_integers() -> None:
    p, q = b.var("p", BOOL), b.var("q", BOOL)
    values = {"p": [0, 0, 1, 1], "q": [0, 1, 0, 1]}
    columns = {name: np.array(one, dtype=bool) for name, one in values.items()}
    every = [
        b.not_(p), b.and_(p, q), b.or_(p, q), b.eq(p, q), b.ite(p, b.not_(q), q), b.implies(p, q),
        b.and_(p, b.boolean(True)), b.or_(p, b.boolean(False)),
    ]  # fmt: skip

    for term in every:
        assert at_once(term, columns) == each(term, values)
    assert [1] == at_once(b.and_(), {})
    assert [0] == at_once(b.or_(), {})


def test_each_variable_has_an_axis_of_its_own() -> None:
    x, y = b.var("x", bitvec(64)), b.var("y", bitvec(64))
    values = {"x": numbers(range(3), 0, 2), "y": numbers(range(10, 30, 10), 1, 2)}

    assert [10, 20, 11, 21, 12, 22] == at_once(b.add(x, y), values)
    assert [0, 1, 2] == at_once(x, values)


@pytest.mark.parametrize(
    "term",
    [
        b.add(b.integer(1), b.integer(2)),
        b.select(b.var("a", array(bitvec(8), bitvec(8))), b.bv(0, 8)),
        b.eq(b.var("i", INT), b.integer(0)),
        *(Term(op, bitvec(65), (b.bv(1, 65), b.bv(1, 65))) for op in (Op.UDIV, Op.SDIV, Op.LSHR)),
        b.slt(b.bv(1, 65), b.bv(2, 65)),
    ],
)
def test_what_has_no_such_reading_has_none(term: Term) -> None:
    with pytest.raises(NoArrayError):
        at_once(term, {})
