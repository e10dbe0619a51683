# SPDX-License-Identifier: MIT
"""What a situation has of its call, and what two calls have to share to share theorems."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hvproofs.layout.area import Model
from hvproofs.layout.builder import situation
from hvproofs.layout.placement import sizes_of
from hvproofs.layout.situation import LocatedError, Stage, V, shape
from hvproofs.spec.contract import Call, CallClass, Field, Side, Variable
from hvproofs.spec.scheme import Checks
from hvproofs.spec.typed import Demand
from hvproofs.terms.integers import evaluate
from made import PAGE, call, scheme, situated

ONE = call(qwords=2)


@pytest.mark.parametrize(("n", "v"), [(0, 0), (1, 0), (3, 2), (255, 2)])
def test_the_bytes_of_a_side_are_those_of_its_parts(n: int, v: int) -> None:
    values = {"n": n, "v": v}
    expected = {"input": 8 + 8 * v + 16 * n, "output": 8}
    sizes, here = sizes_of(ONE), situated(qwords=2)

    for side, size in expected.items():
        assert size == evaluate(sizes.raw(side, V), values)
        assert size == evaluate(here.raw(side), values)


def _other(**changes: object) -> Call:
    return replace(ONE, contract=replace(ONE.contract, **changes))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "other",
    [
        _other(conduit="other-way"),
        _other(call_class=CallClass.SIMPLE),
        replace(ONE, input=replace(ONE.input, variable=Variable("V", 3))),
        replace(ONE, input=replace(ONE.input, header=(Field("H", 0, 4),))),
        replace(ONE, input=replace(ONE.input, element=(Field("E", 0, 8),))),
        replace(ONE, output=Side()),
        replace(ONE, output=replace(ONE.output, header=(Field("O", 0, 16),))),
    ],
    ids=["conduit", "class", "qwords", "header", "element", "no output", "output"],
)  # fmt: skip
def test_calls_that_differ_in_what_a_term_speaks_of_share_no_theorem(other: Call) -> None:
    assert shape(ONE, scheme()) != shape(other, scheme())


def test_calls_that_differ_in_names_share_their_theorems() -> None:
    named = replace(_other(name="HvCallY", call_code=2), variant="other",
                    output=replace(ONE.output, header=(Field("P", 0, 8),)))  # fmt: skip

    assert shape(ONE, scheme()) == shape(named, scheme())
    assert shape(ONE, scheme()) != shape(ONE, scheme(id="test/two"))


def test_c_is_asked_for_a_meaning_where_something_is_computed_and_nowhere_else() -> None:
    plain, divides = situated(qwords=2), situated(qwords=2, limit="8 / (v + 1)")

    assert [None] * len(Stage) == [plain.demanded(stage, Demand.DEFINED) for stage in Stage]
    assert () == plain.provisos
    assert ["limit-defined"] == [one.name for one in divides.provisos]


def test_the_machine_that_is_given_is_the_one_that_is_placed_in() -> None:
    small = Model(page_size=256, guest_page_size=512, address_bits=12)
    here = situation(ONE, scheme(regions={"a": PAGE, "b": replace(PAGE, size="PAGE_SIZE")}), small)

    assert small == here.model
    assert [256, 512] == [evaluate(region.size, {}) for region in here.regions]
    assert Model() == situation(ONE, scheme()).model


@pytest.mark.parametrize("align", ["0", "3", "n", "v + 1", "in.variable", "1ull << 52", "~0ull"])
def test_an_alignment_is_a_constant_power_of_two_with_more_than_one_multiple(align: str) -> None:
    with pytest.raises(LocatedError, match="an alignment of"):
        situated(qwords=2, regions={"a": replace(PAGE, align=align), "b": PAGE})


def test_the_greatest_alignment_leaves_two_addresses() -> None:
    here = situated(regions={"a": replace(PAGE, align="1ull << 51"), "b": PAGE})

    assert 1 << 51 == evaluate(here.regions[0].align, {})


@pytest.mark.parametrize("check", ["n <= 3", "v == 0", "largest(m: m <= 3) == 3"])
def test_a_build_check_is_a_constant(check: str) -> None:
    with pytest.raises(LocatedError, match="no constant"):
        situated(qwords=2, checks=Checks(build=(check,)))

    assert not situated(qwords=2, checks=Checks(build=("sizeof(in.header) == 9", "1"))).build
    assert situated(qwords=2, checks=Checks(build=("sizeof(in.header) == 8", "1"))).build


@pytest.mark.parametrize("limit", ["n", "n + 1", "v + n"])
def test_a_limit_does_not_depend_on_the_count_it_limits(limit: str) -> None:
    with pytest.raises(LocatedError, match="depends on n"):
        situated(qwords=2, limit=limit)
