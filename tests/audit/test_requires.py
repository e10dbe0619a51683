# SPDX-License-Identifier: MIT
"""The weakest bound of an undecided rule: it suffices, and one more does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hvproofs.audit.guest import Fact
from hvproofs.audit.sites.requires import Bounds, Quantity, measured, says_something
from hvproofs.audit.symbolic.symbols import Origin, Place, PlaceKind, Pointer, Unknown
from hvproofs.audit.symbolic.vouched import instances
from hvproofs.decide.asker import Asker, Means
from hvproofs.decide.solver import NullSolver, Solver
from hvproofs.decide.solvers import z3_factory
from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import N, V
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, bitvec

pytest.importorskip("z3")

X = b.var("value.x", bitvec(16))
Y = b.var("value.y", bitvec(16))
UNKNOWNS = {
    "value.x": Unknown("value.x", 16, Origin.LOOP, "total, which changes in a loop", None, 1,
                       c_name="total"),
    "value.y": Unknown("value.y", 16, Origin.CALL, "result of banks", None, 2, c_name="banks"),
}  # fmt: skip


def _bounds(goal: Term, count: Term, qwords: Term, solver: Solver | None = None) -> Bounds:
    known = (
        Named("count-of-the-call", b.eq(N, count)),
        Named("variable-header-of-the-call", b.eq(V, qwords)),
    )
    asker = Asker(Means((lambda _: solver) if solver else z3_factory, rlimit=1_000_000))
    return Bounds(
        asker, Obligation("rule", known, goal),
        Quantity("rep count", count, "", 4095), Quantity("variable header", qwords, "", 1023),
        [], UNKNOWNS,
    )  # fmt: skip


def _within(most: int) -> Term:
    """8 n + 8 v + 16 <= most."""
    entries = b.mul(b.add(N, V), b.bv(8, 64))
    return b.ule(b.add(entries, b.bv(16, 64)), b.bv(most, 64))


def test_one_variable_gets_its_largest_value() -> None:
    """16 + 8 * 510 = 4096."""
    found = _bounds(_within(4096), b.zext(X, 64), b.bv(0, 64))

    assert found.weakest() == "total <= 510"
    assert found.told() == "total, which changes in a loop"


def test_the_bound_is_on_the_variable_not_on_what_is_computed_from_it() -> None:
    """n = x + 1, but a sum has no name in C: the rep count itself is bounded."""
    found = _bounds(_within(4096), b.zext(b.add(X, b.bv(1, 16)), 64), b.bv(0, 64))

    assert found.weakest() == "rep count <= 510"


def test_two_variables_get_a_bound_each() -> None:
    """With 64 banks at most, 510 - 64 entries are left."""
    found = _bounds(_within(4096), b.zext(X, 64), b.zext(Y, 64))

    assert found.weakest() == "total <= 446 && banks <= 64"


def test_no_bound_is_made_up() -> None:
    assert _bounds(b.boolean(False), b.zext(X, 64), b.bv(0, 64)).weakest() == ""
    assert _bounds(_within(4096), b.zext(X, 64), b.bv(0, 64), NullSolver()).weakest() == ""


def test_a_value_is_measured_without_its_conditions() -> None:
    choice = b.ite(b.ult(Y, b.bv(3, 16)), X, b.bv(5, 16))

    assert measured(choice) == ["value.x"]


def test_a_fact_speaks_of_each_read_of_each_name() -> None:
    """Two elements and one largest index: two instances."""
    array = Place("@index", PlaceKind.STATIC, 8, 8, "variable index")
    largest = Place("@most", PlaceKind.STATIC, 4, 4, "variable most")
    behind = Place("value.p", PlaceKind.FOREIGN, 0, 1, "memory")
    zero = b.bv(0, 64)
    element = Unknown("value.e", 32, Origin.MEMORY, "", None, 1, Pointer(behind, zero))
    unknowns = {
        "value.p": Unknown("value.p", 64, Origin.MEMORY, "", None, 1, Pointer(array, zero)),
        "value.m": Unknown("value.m", 32, Origin.MEMORY, "", None, 1, Pointer(largest, zero)),
        "value.e": element,
        "value.f": replace(element, name="value.f"),
    }
    fact = Fact("small", "index <= most", ("most",), ("index",))

    assert [one.name for one in instances(fact, unknowns)] == ["fact small", "fact small #2"]
    assert list(instances(replace(fact, element=("other",)), unknowns)) == []


def test_a_bound_that_only_says_not_negative_says_nothing() -> None:
    assert says_something(256, 64)
    assert not says_something((1 << 63) - 1, 64)
    assert not says_something((1 << 31) - 1, 32)
    assert says_something(127, 8)  # of a byte that is a bound like any other
