# SPDX-License-Identifier: MIT
"""The rules about the memory behind an address, case by case."""

from __future__ import annotations

import pytest

from hvproofs.rules.catalogue import RULES
from hvproofs.rules.memory import gpa_valid, host_visible
from hvproofs.rules.rule import RuleId
from hvproofs.spec.scheme import Address, Isolation, Place, Position, Region, RegionKind
from hvproofs.terms.integers import evaluate
from made import PAGE, situated

WALK, LINEAR, VIRTUAL = Address.PAGE_WALK, Address.LINEAR_MAP, Address.VIRTUAL


@pytest.mark.parametrize(
    ("kind", "address", "base", "valid"),
    [
        (RegionKind.PAGE, LINEAR, 0x1000, True),
        (RegionKind.STATIC, LINEAR, 0x1000, True),
        (RegionKind.STACK, LINEAR, 0x1000, False),
        (RegionKind.VMALLOC, LINEAR, 0x1000, False),
        (RegionKind.PAGE, VIRTUAL, 0x1000, False),
        (RegionKind.STACK, VIRTUAL, 0x1000, False),
        # The page table is asked for the first byte alone: 24 bytes, here and across a page.
        (RegionKind.PAGE, WALK, 0x1FF0, True),
        (RegionKind.STACK, WALK, 0x1FE8, True),
        (RegionKind.STACK, WALK, 0x1FF0, False),
    ],
)
def test_an_address_is_valid_by_the_kind_of_memory_and_by_how_it_is_made(
    kind: RegionKind, address: Address, base: int, valid: bool
) -> None:
    place = Place(Position("a", "0", address), Position("b", "0"))
    here = situated(place=place, regions={"a": Region(kind, "64", "8"), "b": PAGE})
    assert here.input is not None
    formula = gpa_valid(here, "input", here.input)

    assert valid is bool(evaluate(formula, {"n": 1, "v": 0, "base.a": base}))


def test_each_side_has_an_address_of_its_own() -> None:
    here = situated(place=Place(Position("a", "0", LINEAR), Position("b", "0", VIRTUAL)))
    valid = [
        bool(evaluate(gpa_valid(here, side, area), {}))
        for side in ("input", "output")
        if (area := here.area(side)) is not None
    ]

    assert [True, False] == valid


@pytest.mark.parametrize(
    ("size", "visible", "base", "shared", "whole"),
    [
        ("4096", "", 0x1000, True, True),
        ("4096", "", 0x1000, False, False),  # it is private
        ("4096", "", 0x1800, True, False),  # it begins inside a page
        ("2048", "", 0x1000, True, False),  # it ends inside one: a neighbour is shared with it
        ("2048", "4096", 0x1000, True, True),  # all of the page is made shared
        ("2048", "2048", 0x1000, True, False),
        ("8192", "4096", 0x1000, True, False),  # only the first page is
    ],
)
def test_memory_is_shared_in_whole_pages(
    size: str, visible: str, base: int, shared: bool, whole: bool
) -> None:
    region = Region(RegionKind.HEAP, size, "8", host_visible=shared, visible=visible)
    here = situated(isolation=Isolation.SNP, regions={"a": region, "b": PAGE})
    assert here.input is not None
    formula = host_visible(here, "input", here.input)

    assert whole is bool(evaluate(formula, {"n": 1, "v": 0, "base.a": base}))


def test_an_isolated_guest_alone_is_asked_what_is_visible() -> None:
    rule = RULES[RuleId("host-visible")]

    assert rule.obligations(situated()) is None
    assert ["placement"] == [
        one.name for one in rule.obligations(situated(isolation=Isolation.SNP)) or ()
    ]


@pytest.mark.parametrize("name", ["gpa-valid", "not-overlay"])
def test_a_call_without_areas_is_asked_nothing_of_memory(name: str) -> None:
    rule, nowhere = RULES[RuleId(name)], situated(place=Place())

    assert rule.obligations(nowhere) is None
    assert ["placement"] == [one.name for one in rule.obligations(situated()) or ()]
