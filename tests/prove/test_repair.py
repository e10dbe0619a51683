# SPDX-License-Identifier: MIT
"""What is offered for a refuted scheme was proved, is the nearest, and is told as it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hvproofs.layout.builder import situation
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.repair import Repair, repair
from hvproofs.prove.selection import Candidate
from hvproofs.rules.rule import RuleId
from hvproofs.spec.contract import Call, CallClass
from hvproofs.spec.scheme import Guard, InFlight, Place, Position, Scheme, Verdict
from made import PAGE, call, scheme

# The rules of areas; the limit has to be positive.
ASKED = tuple(
    RuleId(name)
    for name in ("input-aligned", "output-aligned", "input-within-page", "output-within-page",
                 "input-in-region", "no-overlap", "no-wraparound", "rep-count-encodable",
                 "limit-positive")
)  # fmt: skip
QUICK = Options(cores=False)
CALL = call()
SIMPLE = replace(CALL, contract=replace(CALL.contract, call_class=CallClass.SIMPLE))


def one_page(input_: str, output: str, limit: str = "4") -> Scheme:
    """Both areas in one page: an input of 8 bytes and 16 an entry, an output of 8."""
    place = Place(Position("a", input_), Position("a", output))
    return scheme(place=place, regions={"a": PAGE}, limit=limit,
                  guard=InFlight(Guard.IRQS_OFF))  # fmt: skip


def mended(one: Scheme, of: Call = CALL) -> Repair | None:
    return repair([Candidate(situation(of, one), ASKED)], QUICK)


@pytest.mark.parametrize(
    ("refuted", "change"),
    [
        (one_page("0", "0"), "the output at ALIGN(in.size, 8)"),
        (one_page("64", "64"), "the output at ALIGN(64 + in.size, 8)"),
        (one_page("0", "77"), "the output at 80"),
        (one_page("4", "128"), "the input at 8"),
        (one_page("4", "121"), "the input at 8 and the output at 128"),
        # With 255 both fill the page: no placement has room for more.
        (one_page("8", "0", "256"), "limit 255"),
        # All of the input is behind the output: there is room for it alone.
        (one_page("4000", "0"), "the output at ALIGN(4000 + in.size, 8)"),
    ],
)  # fmt: skip
def test_the_nearest_neighbour_that_is_proved_is_offered(refuted: Scheme, change: str) -> None:
    found = mended(refuted)

    assert found is not None
    assert change == found.change
    assert {Verdict.PROVED} == {one.verdict for one in found.results}


def test_the_neighbour_offered_is_proved_anew() -> None:
    found = mended(one_page("0", "0"))

    assert found is not None
    again = prove([Candidate(situation(CALL, found.scheme), ASKED)], QUICK)
    assert found.results == again.results
    assert Position("a", "ALIGN(in.size, 8)") == found.scheme.place.output


def test_where_no_neighbour_is_proved_none_is_offered() -> None:
    # A header has no room in 4 bytes, wherever it is.
    small = replace(PAGE, size="4")

    assert mended(replace(one_page("0", "0"), regions={"a": small}), SIMPLE) is None
