# SPDX-License-Identifier: MIT
"""Whole formulas as clauses: satisfiable exactly where enumeration says so."""

from __future__ import annotations

import random
from itertools import product
from pathlib import Path

import pytest
import z3

from hvproofs.certify.blast import Cnf, NoClausesError, bounds, clauses
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import BOOL, INT, Term, bitvec, variables
from terms.test_rewrite import COMPARES, drawn


def satisfiable(cnf: Cnf, folder: Path) -> bool:
    """By a solver that reads DIMACS."""
    path = folder / "formula.cnf"
    path.write_text(cnf.text)
    solver = z3.Solver()
    solver.from_file(str(path))
    return bool(solver.check() == z3.sat)


def test_random_formulas_are_satisfiable_where_enumeration_finds_values(tmp_path: Path) -> None:
    draw = random.Random(41)  # noqa: S311
    seen = set()
    for _ in range(150):
        width = draw.choice([1, 2, 3, 4])
        parts = [
            Term(draw.choice(COMPARES), BOOL, (drawn(draw, width, 2), drawn(draw, width, 2)))
            for _ in range(draw.randint(1, 3))
        ]
        parts += [b.ule(b.var("x", bitvec(width)), b.bv(draw.getrandbits(width), width))]
        names = list(variables(parts))
        found = any(
            all(evaluate(part, dict(zip(names, values, strict=True))) for part in parts)
            for values in product(range(1 << width), repeat=len(names))
        )
        seen.add(found)

        assert found == satisfiable(clauses(parts), tmp_path)
    assert seen == {True, False}


def test_a_variable_that_is_bounded_needs_fewer_bits_and_loses_no_value(tmp_path: Path) -> None:
    x = b.var("x", bitvec(8))
    for most in (0, 1, 4, 5, 255):
        assert {"x": most.bit_length()} == bounds([b.ule(x, b.bv(most, 8))])
        for value in (0, most, most + 1, 200):
            parts = [b.ule(x, b.bv(most, 8)), b.eq(x, b.bv(value, 8))]

            assert (value % 256 <= most) == satisfiable(clauses(parts), tmp_path)
    # Only a conjunct says so, and only of a variable.
    assert {} == bounds([b.or_(b.ule(x, b.bv(3, 8)), b.ule(b.bv(3, 8), x)), b.ult(x, b.bv(2, 8))])


def test_what_is_no_bit_vector_has_no_clauses() -> None:
    with pytest.raises(NoClausesError, match="Int"):
        clauses([b.ule(b.var("x", INT), b.integer(3))])


def test_clauses_of_equal_formulas_are_the_same_bytes() -> None:
    def formula() -> list[Term]:
        x, y = b.var("x", bitvec(64)), b.var("y", bitvec(64))
        return [b.ult(b.urem(x, b.bv(24, 64)), b.udiv(y, x)), b.eq(b.mul(x, y), b.align_up(x, 8))]

    assert clauses(formula()).text == clauses(formula()).text


def test_the_values_of_a_word_are_the_bits_that_hold() -> None:
    x, y = (b.var(name, bitvec(4)) for name in "xy")
    cnf = clauses([b.ule(x, y)])
    for numbers in product(range(16), repeat=2):
        named = dict(zip("xy", numbers, strict=True))
        model = [
            literal if named[name] >> at & 1 else -literal
            for name, word in cnf.inputs.items()
            for at, literal in enumerate(word)
        ]

        assert named == cnf.values(model)
