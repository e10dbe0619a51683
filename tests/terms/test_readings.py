# SPDX-License-Identifier: MIT
"""The readings of a term agree: integers, SMT-LIB text, unbounded integers."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import z3
from hypothesis import given, settings
from hypothesis import strategies as st

from hvproofs.terms import build as b
from hvproofs.terms.integers import compiled, evaluate
from hvproofs.terms.smtlib import definitions, script
from hvproofs.terms.term import BOOL, INT, Op, Sort, Term, array, bitvec, substitute, walk
from hvproofs.terms.unbounded import NoIntegerReadingError, unbounded

BINARY = [b.add, b.sub, b.mul, b.udiv, b.urem,
          *(lambda x, y, op=op: b.bits(op, x, y) for op in
            (Op.SDIV, Op.SREM, Op.BAND, Op.BOR, Op.BXOR, Op.SHL, Op.LSHR, Op.ASHR))]  # fmt: skip
COMPARISONS: list[Callable[[Term, Term], Term]] = [b.ult, b.ule, b.slt, b.sle, b.eq, b.ne]


@st.composite
def terms(draw: st.DrawFn, width: int, depth: int = 4) -> Term:
    """A random bit-vector term over x and y of `width` bits."""
    if depth == 0 or draw(st.integers(0, 5)) == 0:
        leaf = draw(st.sampled_from(["x", "y", "constant"]))
        if leaf == "constant":
            return b.bv(draw(st.integers(0, (1 << width) - 1)), width)
        return b.var(leaf, bitvec(width))
    x, y = draw(terms(width, depth - 1)), draw(terms(width, depth - 1))
    match draw(st.integers(0, 4)):
        case 0:
            return b.ite(draw(st.sampled_from(COMPARISONS))(x, y), x, y)
        case 1:
            extend = draw(st.sampled_from([b.zext, b.sext]))
            return b.trunc(extend(x, width + draw(st.integers(1, 9))), width)
        case 2:
            return b.align_up(x, 1 << draw(st.integers(0, width - 1)))
        case 3:
            return b.bnot(x)
        case _:
            return draw(st.sampled_from(BINARY))(x, y)


@st.composite
def cases(draw: st.DrawFn) -> tuple[Term, dict[str, int]]:
    width = draw(st.sampled_from([1, 2, 3, 7, 8, 16, 32, 52, 64]))
    limit = (1 << width) - 1
    edges = st.one_of(st.integers(0, limit), st.sampled_from([0, 1, limit, limit // 2]))
    return draw(terms(width)), {"x": draw(edges), "y": draw(edges)}


@settings(max_examples=300, deadline=None)
@given(cases())
def test_integers_and_text_agree(case: tuple[Term, dict[str, int]]) -> None:
    term, values = case
    width = term.sort.width
    value = evaluate(term, values)
    pinned = [b.eq(b.var(name, bitvec(width)), b.bv(v, width)) for name, v in values.items()]
    text = script([], b.implies(b.and_(*pinned), b.eq(term, b.bv(value, width)))).text
    solver = z3.Solver(ctx=z3.Context())
    solver.from_string(text)

    assert str(solver.check()) == "unsat"
    assert value == compiled(term, {"x": values["x"]})({"y": values["y"]})


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_unbounded_agrees_wherever_it_says_so(data: st.DataObject) -> None:
    width = 3
    term = data.draw(terms(width, 3))
    try:
        reading = unbounded(term)
    except NoIntegerReadingError:
        return
    for x in range(1 << width):
        for y in range(1 << width):
            values = {"x": x, "y": y}
            try:
                faithful = evaluate(reading.faithful, values)
            except ZeroDivisionError:
                continue  # the integer reading of a division by zero has no value
            if faithful:
                assert evaluate(term, values) == evaluate(reading.term, values)


def test_unbounded_is_faithful_where_nothing_wraps() -> None:
    x = b.var("x", bitvec(8))
    reading = unbounded(b.align_up(b.add(x, b.bv(3, 8)), 8))
    expected = [x <= 245 for x in range(256)]

    assert expected == [bool(evaluate(reading.faithful, {"x": v})) for v in range(256)]


def test_masks_have_no_unbounded_reading() -> None:
    x = b.var("x", bitvec(8))

    with pytest.raises(NoIntegerReadingError):
        unbounded(b.bits(Op.BAND, x, b.bv(0xF8, 8)))


def test_a_deep_term_is_walked_without_recursion() -> None:
    term = b.var("x", bitvec(64))
    for _ in range(100_000):
        term = b.add(term, b.bv(1, 64))
    expected = 100_005

    assert expected == evaluate(term, {"x": 5})
    assert script([], b.eq(term, term)).text.count("bvadd") == 100_000


def test_shared_terms_print_once() -> None:
    term = b.var("x", bitvec(64))
    for _ in range(200):
        term = b.add(term, term)
    lines, (body,) = definitions([term])

    assert len(lines) == 200
    assert sum(map(len, lines)) + len(body) < 20_000
    assert evaluate(term, {"x": 0}) == 0


def test_equal_terms_give_equal_text() -> None:
    def build() -> Term:
        x = b.var("x", bitvec(16))
        return b.ule(b.align_up(x, 8), b.mul(x, b.bv(3, 16)))

    assert script([], build()).text == script([], build()).text


def test_arrays_read_what_was_stored() -> None:
    memory = b.var("m", array(bitvec(8), bitvec(8)))
    stored = b.store(memory, b.bv(3, 8), b.bv(7, 8))
    values = {"m": {3: 1, 4: 2}}

    assert evaluate(b.select(stored, b.bv(3, 8)), values) == 7
    assert evaluate(b.select(stored, b.bv(4, 8)), values) == 2
    assert evaluate(b.select(stored, b.bv(9, 8)), values) == 0


def test_division_by_zero_of_integers_has_no_value() -> None:
    with pytest.raises(ZeroDivisionError):
        evaluate(b.udiv(b.integer(3), b.integer(0)), {})


@pytest.mark.parametrize(
    "wrong",
    [
        lambda: b.add(b.bv(1, 8), b.bv(1, 16)),
        lambda: b.and_(b.bv(1, 1)),
        lambda: b.ite(b.bv(1, 1), b.bv(1, 8), b.bv(1, 8)),
        lambda: b.zext(b.bv(1, 8), 4),
        lambda: b.align_up(b.bv(1, 8), 3),
        lambda: b.align_up(b.bv(1, 4), 32),
        lambda: b.slt(b.integer(1), b.integer(2)),
        lambda: b.const(1, BOOL),
        lambda: bitvec(0),
        lambda: b.select(b.bv(1, 8), b.bv(1, 8)),
        lambda: b.select(b.var("a", array(bitvec(8), bitvec(8))), b.bv(1, 16)),
        lambda: b.store(b.var("a", array(bitvec(8), bitvec(8))), b.bv(1, 16), b.bv(1, 8)),
        lambda: b.store(b.var("a", array(bitvec(8), bitvec(8))), b.bv(1, 8), b.bv(1, 16)),
    ],
)
def test_ill_sorted_terms_are_refused(wrong: Callable[[], object]) -> None:
    with pytest.raises((TypeError, ValueError)):
        wrong()


def test_substitution_replaces_and_shares() -> None:
    x = b.var("x", INT)
    term = b.add(b.mul(x, x), x)

    assert evaluate(substitute(term, {"x": b.integer(4)}), {}) == 20
    assert len(list(walk([substitute(term, {})]))) == 3


def test_a_sort_is_a_value() -> None:
    assert bitvec(8) == Sort(bitvec(8).kind, 8)


@pytest.mark.parametrize("value", [0, 255, 256, -1, 1 << 64])
def test_a_variable_of_8_bits_stands_for_8_bits_alone(value: int) -> None:
    read = unbounded(b.var("x", bitvec(8)))

    assert evaluate(read.faithful, {"x": value}) == (0 <= value < 256)


@pytest.mark.parametrize("operation", BINARY)
def test_every_operation_of_3_bits_is_that_of_the_text(
    operation: Callable[[Term, Term], Term],
) -> None:
    x, y = b.var("x", bitvec(3)), b.var("y", bitvec(3))
    term = operation(x, y)
    table = [
        b.implies(
            b.and_(b.eq(x, b.bv(one, 3)), b.eq(y, b.bv(other, 3))),
            b.eq(term, b.bv(int(evaluate(term, {"x": one, "y": other})), 3)),
        )
        for one in range(8)
        for other in range(8)
    ]
    solver = z3.Solver(ctx=z3.Context())
    solver.from_string(script([], b.and_(*table)).text)

    assert str(solver.check()) == "unsat"


@pytest.mark.parametrize(("extend", "value"), [(b.zext, 200), (b.sext, 0xFFC8)])
def test_an_extension_has_the_width_that_it_is_said_to_have(
    extend: Callable[[Term, int], Term], value: int
) -> None:
    wide = extend(b.var("x", bitvec(8)), 16)
    goal = b.implies(b.eq(b.var("x", bitvec(8)), b.bv(200, 8)), b.eq(wide, b.bv(value, 16)))
    solver = z3.Solver(ctx=z3.Context())
    solver.from_string(script([], goal).text)

    assert str(solver.check()) == "unsat"
    assert value == evaluate(wide, {"x": 200})
