# SPDX-License-Identifier: MIT
"""Ways in which a scheme could look right without being right; each must be seen.

A placement that is missing, lies below its region, or is right for one base
only proves nothing; a name that nothing has is no scheme that nothing breaks.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hvproofs.errors import SpecError
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.selection import Selection, candidates
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Verdict

RIGHT = """\
id = "me/one"
guest = "me"
title = "two halves of a page"
limit = "1"

[applies]
hypercall = ["HvCallGetVpRegisters"]

[regions.page]
kind = "per-cpu"
size = "HV_HYP_PAGE_SIZE"
align = "HV_HYP_PAGE_SIZE"

[guard]
in_flight = "irqs-off"

[place]
input = {region = "page", offset = "0"}
output = {region = "page", offset = "2048"}
"""
INPUT = 'input = {region = "page", offset = "0"}\n'


def refuted(text: str, folder: Path, hypercall: str = "HvCallGetVpRegisters") -> set[RuleId]:
    """The rules that the scheme breaks; every counterexample was replayed."""
    path = folder / "one.toml"
    path.write_text(text.replace("HvCallGetVpRegisters", hypercall))
    corpus = load_shipped([str(path)])
    report = prove(candidates(corpus, Selection(scheme="me/one")), Options(cores=False))

    assert all(r.verdict is not Verdict.UNKNOWN for r in report.results)
    return {r.rule for r in report.results if r.verdict is Verdict.REFUTED}


def test_the_scheme_itself_is_right(tmp_path: Path) -> None:
    assert set() == refuted(RIGHT, tmp_path)


@pytest.mark.parametrize("hypercall", ["HvCallGetVpRegisters", "HvCallFlushVirtualAddressSpace"])
def test_bytes_without_a_place_are_a_pointer_nobody_set(tmp_path: Path, hypercall: str) -> None:
    # The second call has input only: of its areas none is placed at all.
    assert {RuleId("region-present")} == refuted(RIGHT.replace(INPUT, ""), tmp_path, hypercall)


def test_a_variable_header_without_a_place_may_be_empty_but_need_not(tmp_path: Path) -> None:
    assert RuleId("region-present") in refuted(
        RIGHT.replace(INPUT, ""), tmp_path, "HvCallFlushVirtualAddressListEx"
    )


@pytest.mark.parametrize("offset", ["-8", "(s8)-8", "8 - 16", "(long)(sizeof(in.header)) - 24"])
def test_a_negative_offset_lies_below_the_region(tmp_path: Path, offset: str) -> None:
    wrong = RIGHT.replace('offset = "0"', f'offset = "{offset}"')

    assert {RuleId("input-in-region"), RuleId("input-within-page")} <= refuted(wrong, tmp_path)


def test_a_varhead_below_zero_is_no_header(tmp_path: Path) -> None:
    assert RuleId("variable-header-encodable") in refuted(
        f'varhead = "-1"\n{RIGHT}', tmp_path, "HvCallFlushVirtualAddressListEx"
    )


@pytest.mark.parametrize("align", ["0", "-8", "24", "n", "v", "4096 * n", "0 / 1"])
def test_an_alignment_is_a_power_of_two(tmp_path: Path, align: str) -> None:
    # base % 0 == 0 holds of base 0 alone, where everything is aligned.
    wrong = RIGHT.replace('align = "HV_HYP_PAGE_SIZE"', f'align = "{align}"')
    with pytest.raises(SpecError, match=r"one.toml:12:10: error: an alignment of .*power of two"):
        refuted(wrong, tmp_path)


def test_limit_names_the_limit_and_nothing_else(tmp_path: Path) -> None:
    own = 'let = ["u32 limit = 2048"]\n' + RIGHT.replace('"2048"', '"limit"')
    with pytest.raises(SpecError, match=r"one.toml:1:9: error: 'limit' is the scheme's own"):
        refuted(own, tmp_path)


@pytest.mark.parametrize(
    "local", ["u32 x = -1", "int x = 4294967295u", "size_t x = 8 - 16", "s8 x = 128",
              "size_t x = v ? v : -1", "u64 x = min_t(u32, -1, 1)"],
)  # fmt: skip
def test_a_conversion_that_changes_the_value_is_no_arithmetic(tmp_path: Path, local: str) -> None:
    assert {RuleId("no-wraparound")} == refuted(f'let = ["{local}"]\n{RIGHT}', tmp_path)


def test_names_that_nothing_has_are_told_all_at_once(tmp_path: Path) -> None:
    expect = (
        '\n[[expect]]\nrule = "no-overlapp"\nhypercall = "0x5"\nverdict = "refuted"\nreason = ""\n'
    )
    with pytest.raises(SpecError) as told:
        refuted(RIGHT + expect, tmp_path, "HvCallGetVpRegister")

    messages = [str(fault).partition("error: ")[2] for fault in told.value.diagnostics]
    assert messages[0].startswith("no hypercall matches 'HvCallGetVpRegister' (hint: did you mean")
    assert messages[1].startswith("no rule matches 'no-overlapp' (hint: did you mean no-overlap")
    assert messages[2].startswith("no hypercall matches '0x5'")


ALIAS = """
[regions.alias]
kind = "per-cpu"
size = "HV_HYP_PAGE_SIZE"
align = "HV_HYP_PAGE_SIZE"
same_as = "page"
"""


def test_another_name_is_the_same_memory(tmp_path: Path) -> None:
    clash = RIGHT.replace('output = {region = "page", offset = "2048"}',
                          'output = {region = "alias", offset = "0"}')  # fmt: skip

    assert {RuleId("no-overlap")} == refuted(clash + ALIAS, tmp_path)


@pytest.mark.parametrize(
    ("key", "value"),
    [("size", '"2 * HV_HYP_PAGE_SIZE"'), ("align", '"8"'), ("kind", '"stack"'),
     ("allocated", "false")],
)  # fmt: skip
def test_another_name_makes_memory_no_better(tmp_path: Path, key: str, value: str) -> None:
    lines = [line for line in ALIAS.splitlines() if not line.startswith(key)]
    better = "\n".join([*lines, f"{key} = {value}", ""])
    with pytest.raises(SpecError, match=f"error: another {key} than that of 'page'"):
        refuted(RIGHT + better, tmp_path)


def test_calls_of_one_shape_are_each_asked_their_own_rules() -> None:
    here = candidates(load_shipped(), Selection("0x50", "linux/get-vtl-overlap"))[0]
    asked = [(RuleId("input-aligned"),), (RuleId("input-aligned"), RuleId("no-overlap"))]

    report = prove([replace(here, rules=rules) for rules in asked], Options())

    assert [rule for rules in asked for rule in rules] == [one.rule for one in report.results]
    assert Verdict.REFUTED is report.results[-1].verdict
