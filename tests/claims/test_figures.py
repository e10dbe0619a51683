# SPDX-License-Identifier: MIT
"""Figures that a claim states are those that are worked out, or the claim is unknown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hvproofs.claims import batches
from hvproofs.claims.judge import chosen
from hvproofs.claims.machine import harmless, registers
from hvproofs.errors import UsageError
from hvproofs.spec.claim import Claim, Outcome, Part, Question
from hvproofs.spec.contract import CallClass, Contract, Field, Side
from hvproofs.spec.corpus import Corpus, load_shipped
from made import call

CHECKED, REFUTED, UNKNOWN = Outcome.CHECKED, Outcome.REFUTED, Outcome.UNKNOWN
SHIPPED = load_shipped()
REP = call().contract  # 8 bytes and 16 an entry; 8 bytes of output


def simple(input_: int, output: int) -> Contract:
    in_, out = (Side((Field("H", 0, size),)) if size else Side() for size in (input_, output))
    return replace(REP, call_class=CallClass.SIMPLE, input=in_, output=out)


def fits(one: Contract, *hypotheses: str, **figures: int) -> tuple[Outcome, str]:
    """Whether a call fits the registers, and why not."""
    part = Part("registers", "", Question.REGISTERS, CHECKED, hypotheses, figures=figures)
    found = registers(part, Corpus({one.name: one}, {}, {}))
    return found.verdict, found.reason


@pytest.mark.parametrize(
    ("input_", "output", "plain"),
    [(8, 8, CHECKED), (16, 0, CHECKED), (16, 8, REFUTED), (24, 0, REFUTED), (8, 16, REFUTED)],
)
def test_two_registers_hold_16_bytes_of_both_sides(
    input_: int, output: int, plain: Outcome
) -> None:
    assert plain is fits(simple(input_, output))[0]
    assert CHECKED is fits(simple(input_, output), "xmm")[0]


def test_with_xmm_registers_112_bytes_are_held_and_sides_begin_at_16() -> None:
    assert REFUTED is fits(simple(112, 8), "xmm")[0]
    # Five entries are 88 bytes, that end at 96; six leave no room for the output.
    assert (CHECKED, "") == fits(REP, "xmm", HvCallX=5)
    assert (UNKNOWN, "HvCallX: 5, not 6") == fits(REP, "xmm", HvCallX=6)


def test_a_list_of_one_entry_may_be_all_that_fits() -> None:
    # 24 bytes that end at 32, and 80 of output: with a second entry 128.
    large = replace(REP, output=Side((Field("O", 0, 80),)))

    assert (CHECKED, "") == fits(large, "xmm", HvCallX=1)
    assert (CHECKED, "") == fits(simple(8, 8), HvCallX=0)  # a simple call has none


def test_an_exception_is_a_call_that_does_not_fit() -> None:
    part = Part("registers", "", Question.REGISTERS, CHECKED, exceptions=("HvCallX", "HvCallY"))
    one, other = (
        registers(part, Corpus({REP.name: contract}, {}, {}))
        for contract in (REP, simple(8, 8))
    )  # fmt: skip

    assert (CHECKED, (("HvCallX", "more than the registers hold"),)) == (
        one.verdict, one.exceptions,
    )  # fmt: skip
    assert (UNKNOWN, "HvCallX") == (other.verdict, other.reason)


def test_what_was_looked_at_is_told() -> None:
    part = Part("registers", "", Question.REGISTERS, CHECKED, ("xmm",))
    found = registers(part, Corpus({REP.name: REP}, {}, {}))

    assert "1 hypercall with 1 to 128 entries, without a variable header" == found.range
    assert UNKNOWN is registers(part, Corpus({}, {}, {})).verdict


HALVES = Part("batches", "", Question.BATCHES, CHECKED, hypercall=("HvCallGetVpRegisters",),
              scheme=("linux/half-page", "linux/separate-pages"))  # fmt: skip


def test_batches_are_those_of_the_limits() -> None:
    # Half a page has room for 16 bytes and 4 an entry of input, and 16 an entry of output.
    half, whole = 2048 // 16, 4096 // 16
    more = replace(HALVES, scheme=HALVES.scheme[::-1])
    found, less = (batches.batches(one, SHIPPED) for one in (more, HALVES))

    assert (CHECKED, (f"HvCallGetVpRegisters: {whole} against {half}",)) == (
        found.verdict, found.facts,
    )  # fmt: skip
    assert (REFUTED, f"HvCallGetVpRegisters: {half} against {whole} at v = 0") == (
        less.verdict, less.reason,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("factor", "figures", "verdict", "reason"),
    [(2, None, CHECKED, ""), (2, {"HvCallGetVpRegisters": 78}, CHECKED, ""),
     (2, {"HvCallGetVpRegisters": 79}, UNKNOWN, "HvCallGetVpRegisters: 78 ns, not 79"),
     (1, None, REFUTED, "HvCallGetVpRegisters: 2 times the executions")],
)  # fmt: skip
def test_what_half_the_batch_costs(
    factor: int, figures: dict[str, int] | None, verdict: Outcome, reason: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    # The 129th entry takes a second call of 1000 ns: a tenth of what 129 entries of 78 ns take.
    monkeypatch.setattr(batches, "ENTRIES", 300)
    part = replace(HALVES, call_ns=1000, percent=10, factor=factor, figures=figures)
    found = batches.cost(part, SHIPPED)

    assert (verdict, reason) == (found.verdict, found.reason)


def test_no_hypercall_is_no_comparison() -> None:
    part = replace(HALVES, hypercall=("HvCallPostMessage",))  # which has no list

    for found in (batches.batches(part, SHIPPED), batches.cost(part, SHIPPED)):
        assert (UNKNOWN, "vacuous: no hypercall") == (found.verdict, found.reason)


@pytest.mark.parametrize("entries", [1, 3])
def test_a_call_of_so_many_entries_does_no_harm(entries: int) -> None:
    part = replace(HALVES, scheme=("linux/separate-pages",), entries=entries)
    found = harmless(part, SHIPPED)

    assert (CHECKED, "") == (found.verdict, found.reason)
    assert found.range.startswith("1 entry" if entries == 1 else "3 entries")


def test_claims_come_in_their_order() -> None:
    claims = [Claim(name, order, "", "", (), ()) for name, order in
              (("b", 2), ("c", 1), ("a", 2), ("d", 3))]  # fmt: skip
    corpus = Corpus({}, {}, {}, {one.claim: one for one in claims})

    assert ["c", "a", "b", "d"] == [one.claim for one in chosen(corpus, "*")]
    with pytest.raises(UsageError, match="no claim matches 'e'; there are: b, c, a, d"):
        chosen(corpus, "e")
