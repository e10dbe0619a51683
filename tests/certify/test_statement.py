# SPDX-License-Identifier: MIT
"""What a text is of no use for is said where the text is stated, and nothing certifies it."""

from __future__ import annotations

import pytest

from hvproofs.certify.certificate import Finding, judged, made
from hvproofs.certify.statement import Statement, statements
from hvproofs.layout.builder import situation
from hvproofs.prove import posed
from hvproofs.prove.selection import Candidate
from hvproofs.rules.rule import RuleId
from hvproofs.spec.contract import Arch, Call, CallClass, Contract, Field, Side
from hvproofs.spec.scheme import Checks, Place, Position, Region, RegionKind, Scheme
from hvproofs.terms import build as b
from hvproofs.terms.term import bitvec

pytest.importorskip("pysolvers", reason="the extra `certify` is not installed")


def scheme(*checks: str, size: str) -> Scheme:
    """A region for each side, and run-time checks."""
    page = Region(RegionKind.PAGE, size, "HV_HYP_PAGE_SIZE")
    place = Place(Position("a", "0"), Position("b", "0"))
    return Scheme("test/one", "test", "", place, {"a": page, "b": page}, limit="1",
                  checks=Checks(run=checks))  # fmt: skip


def candidate(*checks: str, size: str = "HV_HYP_PAGE_SIZE") -> Candidate:
    side = Side((Field("H", 0, 8),), None, (Field("E", 0, 8),))
    contract = Contract("HvCallX", 1, CallClass.REP, (Arch.X86_64,), "tlfs", side, side)
    call = Call(contract, Arch.X86_64, "tlfs", side, side)
    return Candidate(situation(call, scheme(*checks, size=size)), (RuleId("input-within-page"),))


@pytest.mark.parametrize(
    ("without_values", "reason"),
    [(candidate("0"), "no values satisfy the hypotheses"),
     (candidate(size="1ull << 63"), "vacuous at n = 1")],
    ids=["a check that never passes", "two regions that leave no room for each other"],
)  # fmt: skip
def test_hypotheses_that_nothing_satisfies_certify_nothing(
    without_values: Candidate, reason: str
) -> None:
    found = list(statements(posed.claims([without_values])).values())

    assert any(one.vacuous.startswith(reason) for one in found)
    for one in found:
        if one.vacuous:
            assert made(one)["hole"] == one.vacuous


def test_what_can_be_is_certified() -> None:
    found = list(statements(posed.claims([candidate()])).values())

    assert found
    assert [""] * len(found) == [one.vacuous for one in found]
    assert {Finding.CERTIFIED} == {judged(made(one), one).finding for one in found}


def test_what_the_clauses_say_nothing_of_is_0() -> None:
    # Whatever x is, it is at least 0: clauses need none of its bits, and no model names it.
    x, y = (b.var(name, bitvec(8)) for name in "xy")
    one = Statement("", (b.ule(b.bv(0, 8), x), b.eq(b.add(x, y), b.bv(5, 8))), weaker=False)

    assert one.satisfied({"y": 5})
    assert one.satisfied({"x": 2, "y": 3})
    assert not one.satisfied({"x": 1, "y": 5})


@pytest.mark.parametrize("values", [[5], "x", None, {"x": "5"}, {"x": 5.0}, {"x": True}])
def test_values_that_are_no_numbers_are_rejected(values: object) -> None:
    one = Statement("", (b.eq(b.var("x", bitvec(8)), b.bv(5, 8)),), weaker=False)
    certificate = made(one)

    assert {"x": 5} == certificate["values"]
    assert Finding.REFUTED is judged(certificate, one).finding
    assert (Finding.REJECTED, "its values are no numbers") == (
        (found := judged({**certificate, "values": values}, one)).finding, found.why,
    )  # fmt: skip
