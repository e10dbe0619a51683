# SPDX-License-Identifier: MIT
"""An address that counts by its remainder alone: what that means, proved, and where it is so."""

from __future__ import annotations

import pytest

from hvproofs.decide.asker import Asker, Means
from hvproofs.layout import area as layout
from hvproofs.layout.area import Area, Model, Region, constant
from hvproofs.refute.remainders import AddressError, aligned, moduli
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import OfEach
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, bitvec, substitute

A, B, X = (b.var(name, bitvec(64)) for name in ("a", "b", "x"))
ADDRESSES = {"a", "b"}


def same_remainder(one: Term, other: Term, by: int) -> Term:
    """Whether two numbers have one remainder."""
    return b.eq(b.urem(one, constant(by)), b.urem(other, constant(by)))


@pytest.mark.parametrize("by", [1, 8, 4096, 65536, 1 << 63])
def test_sums_and_differences_are_those_of_remainders(by: int) -> None:
    c, d = b.var("c", bitvec(64)), b.var("d", bitvec(64))
    known = [Named("a", same_remainder(A, c, by)), Named("b", same_remainder(B, d, by))]

    sums = same_remainder(b.add(A, B), b.add(c, d), by)
    differences = same_remainder(b.sub(A, B), b.sub(c, d), by)
    assert Asker(Means()).follows(known, b.and_(sums, differences))


@pytest.mark.parametrize(("by", "less"), [(8, 1), (4096, 8), (4096, 4096), (65536, 4096)])
def test_a_remainder_by_less_is_that_of_the_remainder_by_more(by: int, less: int) -> None:
    equal = same_remainder(A, B, less)

    assert Asker(Means()).follows([Named("by more", same_remainder(A, B, by))], equal)


def test_that_is_not_so_of_what_is_no_power_of_two_nor_of_products_or_quotients() -> None:
    known = [Named("a", same_remainder(A, B, 8))]
    wrong = [same_remainder(b.add(A, X), b.add(B, X), 6), same_remainder(A, B, 16)]
    wrong += [same_remainder(b.udiv(A, constant(2)), b.udiv(B, constant(2)), 8)]

    for goal in wrong:
        assert not Asker(Means()).follows(known, goal)


def test_the_greatest_power_of_two_by_which_an_address_counts() -> None:
    start = b.sub(b.add(A, X), constant(3))
    by_8, by_page = (b.urem(start, constant(by)) for by in (8, 4096))
    both = b.urem(b.add(b.add(A, B), X), constant(64))

    assert {} == moduli(b.ule(X, constant(3)), ADDRESSES)
    assert {"a": 8} == moduli(b.eq(by_8, constant(0)), ADDRESSES)
    assert {"a": 4096} == moduli(b.and_(b.eq(by_8, X), b.ule(by_page, X)), ADDRESSES)
    assert {"a": 4096, "b": 64} == moduli(b.ule(b.add(by_page, both), X), ADDRESSES)
    # A constant is what has no variables, however it is written.
    assert {"a": 16} == moduli(
        b.ule(b.urem(A, b.mul(constant(4), b.zext(b.bv(4, 32), 64))), X), ADDRESSES
    )


@pytest.mark.parametrize(
    "formula",
    [
        b.ule(A, X), b.eq(A, B), b.eq(b.urem(A, constant(6)), X), b.eq(b.urem(A, X), X),
        b.eq(b.urem(A, constant(0)), X), b.eq(b.urem(X, A), X),
        b.eq(b.urem(b.mul(A, X), constant(8)), X), b.eq(b.udiv(A, constant(8)), X),
        b.eq(b.urem(b.ite(b.ule(A, X), X, X), constant(8)), X),
        b.eq(b.urem(b.zext(b.trunc(A, 32), 64), constant(8)), X),
        b.ule(b.add(b.urem(A, constant(8)), A), X),
    ],
)  # fmt: skip
def test_an_address_that_counts_by_more_is_told(formula: Term) -> None:
    with pytest.raises(AddressError):
        moduli(formula, ADDRESSES)


def test_an_alignment_is_known_by_its_form() -> None:
    zero = b.eq(b.urem(A, constant(4096)), constant(0))

    assert ("a", 4096) == aligned(zero)
    assert [None] * 4 == [
        aligned(one)
        for one in (
            b.eq(b.urem(A, constant(4096)), constant(8)), b.eq(b.urem(A, X), constant(0)),
            b.eq(b.urem(b.add(A, X), constant(8)), constant(0)), b.ule(A, constant(0)),
        )
    ]  # fmt: skip


BY_REMAINDER = {
    "input-aligned", "output-aligned", "input-within-page", "output-within-page",
    "input-in-region", "output-in-region", "region-present",
}  # fmt: skip


def test_rules_of_one_area_depend_on_its_base_by_a_remainder_and_that_is_proved() -> None:
    """With all else that an area has open."""
    offset, size, raw = (b.var(name, bitvec(64)) for name in ("offset", "size", "raw"))
    area = layout.placed(Region("r", A, size, constant(8), present=True), offset, raw)
    found = {rule.id.value: rule.areas for rule in RULES.values() if isinstance(rule.areas, OfEach)}

    assert BY_REMAINDER == found.keys()
    for rule in found.values():
        goal = rule.formula(Model(), area)
        by = moduli(goal, {"a"}).get("a", 1)
        same = [Named("remainder", same_remainder(A, B, by))]
        assert Asker(Means()).follows(same, b.eq(goal, substitute(goal, {"a": B})))


def test_whether_areas_overlap_depends_on_all_of_their_addresses() -> None:
    one, other = (
        Area(Region(name, base, X, constant(8), present=True), constant(0), X, X, X)
        for name, base in (("a", A), ("b", B))
    )
    (rule,) = (rule for rule in RULES.values() if rule.id.value == "no-overlap")
    assert rule.areas is not None
    assert not isinstance(rule.areas, OfEach)

    with pytest.raises(AddressError):
        moduli(rule.areas.formula(one, other), ADDRESSES)
