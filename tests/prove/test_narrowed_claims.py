# SPDX-License-Identifier: MIT
"""A claim that says less than it reads is refuted, or says what it leaves out."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvproofs.errors import SpecError
from hvproofs.hypervisor import refutation
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.result import Report, Result
from hvproofs.prove.selection import Selection, candidates, check_expectations
from hvproofs.report.range_text import of_call
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Verdict
from hvproofs.status import ExitStatus

PROVED, REFUTED, UNKNOWN = Verdict.PROVED, Verdict.REFUTED, Verdict.UNKNOWN

CONTRACT = """
name = "me"
call_code = 0x7001
class = "rep"
arch = ["x86-64"]
follows = "tlfs"
[input]
header = [{name = "A", offset = 0, size = 8}]
element = [{name = "E", offset = 0, size = 16}]
[output]
header = [{name = "B", offset = 0, size = 8}]
[[source]]
id = "tlfs"
place = "made up"
"""

SCHEME = """
id = "me/two-pages"
guest = "me"
title = "a page for each side"
@LIMIT
[applies]
hypercall = ["@HYPERCALL"]
@CHECKS
[regions.a]
kind = "page"
size = "HV_HYP_PAGE_SIZE"
align = "HV_HYP_PAGE_SIZE"
[regions.b]
kind = "page"
size = "@SIZE"
align = "@ALIGN"
[place]
input = {region = "a", offset = "0"}
output = {region = "b", offset = "@OFFSET"}
[guard]
in_flight = "irqs-off"
"""


class Asked:
    """The verdicts of one scheme for one call."""

    def __init__(self, folder: Path, more: str = "", **parts: str) -> None:
        defaults = {
            "LIMIT": "255", "HYPERCALL": "me", "CHECKS": "", "SIZE": "HV_HYP_PAGE_SIZE",
            "ALIGN": "8", "OFFSET": "0",
        }  # fmt: skip
        text = SCHEME
        for name, value in (defaults | parts).items():
            said = f'limit = "{value}"' if name == "LIMIT" and value else value
            text = text.replace(f"@{name}", said)
        (folder / "scheme.toml").write_text(text + more)
        (folder / "contract.toml").write_text(CONTRACT)
        self.corpus = load_shipped([str(folder / "scheme.toml"), str(folder / "contract.toml")])
        self.chosen = candidates(self.corpus, Selection(scheme="me/*", variant="tlfs"))
        self.report: Report = prove(self.chosen[:1], Options(cores=False))

    def __getitem__(self, rule: str) -> Result:
        return next(r for r in self.report.results if r.rule == RuleId(rule))

    def verdict(self, rule: str) -> Verdict:
        return self[rule].verdict

    @property
    def words(self) -> str:
        return of_call(self.report.results)


AREAS = ["input-aligned", "output-aligned", "input-within-page", "output-within-page",
         "no-overlap", "input-in-region", "output-in-region"]  # fmt: skip


@pytest.mark.parametrize(
    "size", ["HV_HYP_PAGE_SIZE - in.size", "n <= 1 ? 4096 : 1ull << 60", "n == 7 ? 1ull << 53 : 8"]
)
def test_memory_that_no_address_can_hold_proves_nothing(tmp_path: Path, size: str) -> None:
    asked = Asked(tmp_path, SIZE=size, LIMIT="4095")

    assert {REFUTED} == {asked.verdict(rule) for rule in AREAS}
    found = asked["output-aligned"].counterexample
    assert found is not None
    assert found.homeless
    assert ExitStatus.UNEXPECTED is asked.report.status


def test_a_size_that_wraps_is_found_where_it_wraps(tmp_path: Path) -> None:
    asked = Asked(tmp_path, SIZE="HV_HYP_PAGE_SIZE - in.size", LIMIT="4095")

    found = asked["no-wraparound"].counterexample
    assert found is not None
    assert 256 == found.entries
    assert found.operation is not None
    assert (4096, 4104) == found.operation.operands


def test_two_regions_that_leave_no_room_for_each_other(tmp_path: Path) -> None:
    # Each alone has an address; one page and 2^52 bytes do not fit side by side.
    asked = Asked(tmp_path, SIZE="1ull << 52")

    assert REFUTED is asked.verdict("no-overlap")


def test_sizes_that_depend_on_the_count_are_proved_where_there_is_room(tmp_path: Path) -> None:
    asked = Asked(tmp_path, SIZE="out.size + in.size")

    assert {PROVED} == {asked.verdict(rule) for rule in AREAS}
    assert "n = 1..255" == asked.words


@pytest.mark.parametrize("align", ["1ull << 52", "1ull << 63", "3", "0"])
def test_an_alignment_that_leaves_one_address_or_none_is_an_error(
    tmp_path: Path, align: str
) -> None:
    with pytest.raises(SpecError, match="an alignment of"):
        Asked(tmp_path, ALIGN=align)


def test_a_check_that_refuses_what_the_loop_asks_for_is_no_progress(tmp_path: Path) -> None:
    asked = Asked(tmp_path, CHECKS='[checks]\nrun = ["n <= 1"]')

    assert REFUTED is asked.verdict("batch-progress")
    found = asked["batch-progress"].counterexample
    assert found is not None
    assert [(2, True)] == [(step.asked, step.refused) for step in found.steps]
    assert asked["batch-progress"].tight is None
    assert PROVED is asked.verdict("no-overlap")
    assert "n = 1..255; n = 2..255 excluded by run-check-1 (n <= 1)" == asked.words


def test_a_check_that_the_loop_always_passes(tmp_path: Path) -> None:
    asked = Asked(tmp_path, CHECKS='[checks]\nrun = ["n <= limit"]')

    assert PROVED is asked.verdict("batch-progress")
    assert "n = 1..255" == asked.words


def test_headers_that_a_check_refuses_are_named(tmp_path: Path) -> None:
    asked = Asked(
        tmp_path, HYPERCALL="HvCallFlushVirtualAddressListEx", LIMIT="508",
        CHECKS='[checks]\nrun = ["v == 0"]',
    )  # fmt: skip

    assert PROVED is asked.verdict("input-within-page")
    assert "n = 1..508 for v = 0; v = 1..64 excluded by run-check-1 (v == 0)" == asked.words


def test_a_hole_inside_the_range_is_named(tmp_path: Path) -> None:
    asked = Asked(
        tmp_path, HYPERCALL="HvCallFlushVirtualAddressListEx", LIMIT="64",
        CHECKS='[checks]\nrun = ["n != 5 || v != 2"]',
    )  # fmt: skip

    assert "n = 1..64; n = 5 at v = 2 excluded by run-check-1 (n != 5 || v != 2)" == asked.words


def test_headers_that_the_limit_lets_nothing_through_with_are_named(tmp_path: Path) -> None:
    asked = Asked(
        tmp_path, HYPERCALL="HvCallFlushVirtualAddressListEx", LIMIT="64 - in.variable / 8"
    )

    assert PROVED is asked.verdict("input-within-page")
    assert "n = 1..64; v = 64 excluded by limit (limit >= 1)" == asked.words
    assert REFUTED is asked.verdict("limit-positive")


def test_a_limit_of_nothing_keeps_its_refutation(tmp_path: Path) -> None:
    asked = Asked(tmp_path, LIMIT="0")

    assert REFUTED is asked.verdict("limit-positive")
    assert {UNKNOWN} == {asked.verdict(rule) for rule in AREAS}
    assert "vacuous" in asked["no-overlap"].reason


def test_a_severity_that_fails_does_not_cost_the_verdict(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: object) -> object:
        raise RuntimeError("no schedule")

    monkeypatch.setattr(refutation, "assess", fails)
    asked = Asked(tmp_path, LIMIT="256")

    assert REFUTED is asked.verdict("input-within-page")
    assert "RuntimeError: no schedule" == asked["input-within-page"].severity_fault


def test_a_loop_bug_that_only_an_execution_from_the_start_shows(tmp_path: Path) -> None:
    loop = '[loop]\nadvance = "asked"\nrepeats = true\ncounter = "u16"\n'
    asked = Asked(tmp_path, loop, LIMIT="100")

    assert REFUTED is asked.verdict("batch-progress")
    found = asked["batch-progress"].counterexample
    assert found is not None
    assert 65536 == found.entries
    assert [1, 2, 3, 656] == [step.call for step in found.steps]
    assert 0 == found.steps[-1].next


def test_the_limit_holds_for_rep_calls_without_a_list(tmp_path: Path) -> None:
    asked = Asked(tmp_path, HYPERCALL="HvCallUnmapGpaPages", LIMIT="100000")

    assert REFUTED is asked.verdict("rep-count-encodable")
    assert PROVED is asked.verdict("input-within-page")
    assert "n = 1..100000; n = 4096.. excluded by count-within-field (n <= 4095)" == asked.words


def test_a_limit_that_is_not_stated_is_the_range_of_the_counts_type(tmp_path: Path) -> None:
    asked = Asked(tmp_path, LIMIT="")

    assert REFUTED is asked.verdict("rep-count-encodable")
    counts = asked["rep-count-encodable"].counts
    assert counts is not None
    assert 65535 == counts.last


def test_a_check_of_the_count_is_computed_within_the_limit(tmp_path: Path) -> None:
    # n * 16 wraps from n = 2^60 on, which no call has.
    asked = Asked(tmp_path, CHECKS='[checks]\nrun = ["n * 16 <= 4080"]')

    assert PROVED is asked.verdict("no-wraparound")


def test_a_placement_of_a_simple_call_reads_the_limit_as_the_code_computes_it(
    tmp_path: Path,
) -> None:
    asked = Asked(tmp_path, HYPERCALL="HvCallPostMessage", LIMIT="8", OFFSET="limit * 8")

    found = candidates(asked.corpus, Selection("HvCallPostMessage", "me/*"))[0].situation
    assert found.input is not None
    assert PROVED is asked.verdict("input-within-page")


def test_an_expectation_that_matches_nothing_stops_a_run(tmp_path: Path) -> None:
    expect = '[[expect]]\nhypercall = "HvCallSetVpRegisters"\nverdict = "refuted"\nreason = "x"\n'
    asked = Asked(tmp_path, expect)

    with pytest.raises(SpecError, match="matches no theorem"):
        check_expectations(asked.corpus, asked.chosen, whole=False)
