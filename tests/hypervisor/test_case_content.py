# SPDX-License-Identifier: MIT
"""Dispatch cases with bytes in them: registers, memory, results, sets; switches; the schema."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from hvproofs.errors import Diagnostic
from hvproofs.hypervisor import cases
from hvproofs.hypervisor.case_schema import case_schema, outcome_schema
from hvproofs.hypervisor.cases import run_cases
from hvproofs.hypervisor.contract import named_in
from hvproofs.prove.selection import chosen_contracts
from hvproofs.spec.corpus import load_shipped

NAMED = named_in(load_shipped)
CASE, OUTCOME = case_schema(), outcome_schema()
FAST = 1 << 16
# 20 bytes of input, 16 of output.
GET = {"call": "HvCallGetVpRegisters", "control": 1 << 32 | 0x50}
RESULT = bytes(range(16))


def ask(*given: dict[str, Any]) -> list[dict[str, Any]]:
    """The outcomes of cases that are well-formed, by the schema as well."""
    found: list[dict[str, Any]] = []
    for one in given:
        jsonschema.validate(one, CASE)
    for _, outcome in run_cases(map(json.dumps, given), named=NAMED):
        assert isinstance(outcome, dict), outcome
        jsonschema.validate(outcome, OUTCOME)
        found.append(outcome)
    return found


def fast(registers: dict[str, Any], abi: str = "x86-64", **more: Any) -> dict[str, Any]:
    """The call in registers, whose handler gives RESULT."""
    case = {**GET, "control": GET["control"] | FAST, "abi": abi, "registers": registers}  # type: ignore[operator]
    return {**case, "handler": {"output": RESULT.hex()}, **more}


LOW, HIGH = "0x706050403020100", "0xf0e0d0c0b0a0908"


@pytest.mark.parametrize(
    ("abi", "profile", "written"),
    [
        # TLFS: whole chunks of 16 bytes of input (RDX, R8, XMM0), the output behind them.
        ("x86-64", "tlfs", {"XMM1.low": LOW, "XMM1.high": HIGH}),
        # Chunks of 8: X2, X3, X4 hold the 20 bytes.
        ("arm64-smccc", "tlfs", {"X5": LOW, "X6": HIGH}),
        # OpenVMM takes pairs, and on HVC #1 the last of them.
        ("arm64-smccc", "openvmm", {"X6": LOW, "X7": HIGH}),
        ("arm64-hvc1", "openvmm", {"X15": LOW, "X16": HIGH}),
    ],
)
def test_a_fast_call_answers_in_registers(abi: str, profile: str, written: dict[str, str]) -> None:
    (found,) = ask(fast({}, abi, profile=profile))
    assert (found["statuses"], found["registers"]) == (["HV_STATUS_SUCCESS"], written)


def test_a_call_that_does_not_fit_writes_no_register() -> None:
    (found,) = ask(fast({"EBX:ECX": 1}, "x86-32"))
    assert (found["registers"], "HV_STATUS_SUCCESS" in found["statuses"]) == ({}, False)


# Vector and VTL, then the set: format at 8, mask at 16, behind it the banks announced.
IPI = {"call": "HvCallSendSyntheticClusterIpiEx", "input_gpa": "0x1000", "profile": "openvmm"}
SPARSE, ALL, ODD = "0000000000000000", "0100000000000000", "0200000000000000"


@pytest.mark.parametrize(
    ("form", "mask", "banks", "status"),
    [
        (SPARSE, "0100000000000000", 1, "SUCCESS"),
        (SPARSE, "0100000000000080", 2, "SUCCESS"),
        (SPARSE, "0100000000000000", 2, "INVALID_PARAMETER"),
        (ALL, "0000000000000000", 2, "SUCCESS"),
        # Nothing is known of a format without a name.
        (ODD, "0100000000000000", 2, "SUCCESS"),
    ],
)
def test_the_set_is_what_stands_in_the_input(form: str, mask: str, banks: int, status: str) -> None:
    word = banks << 17 | 0x15
    memory = {"memory": {"0x1000": "r"}, "data": {"0x1008": f"{form} {mask}"}}
    qwords = [int.from_bytes(bytes.fromhex(text), "little") for text in (form, mask)]
    registers = {"R8": qwords[0], "XMM0.low": qwords[1]}
    both = ask(
        {**IPI, **memory, "control": word}, {**IPI, "control": word | FAST, "registers": registers}
    )
    assert [one["statuses"] for one in both] == [[f"HV_STATUS_{status}"]] * 2
    # What is said of the set goes before what is seen of it.
    said = {"processors": {"format": "all"}}
    (found,) = ask({**IPI, **memory, **said, "control": word})
    assert found["statuses"] == ["HV_STATUS_SUCCESS"]


def test_memory_without_data_is_not_taken_for_zeros() -> None:
    (found,) = ask({**IPI, "control": 2 << 17 | 0x15, "memory": {"0x1000": "r"}})
    assert found["statuses"] == ["HV_STATUS_SUCCESS"]


def test_a_named_call_has_a_most_of_banks() -> None:
    within, beyond = ({**IPI, "profile": "tlfs", "control": n << 17 | 0x15} for n in (64, 65))
    either = {"HV_STATUS_SUCCESS", "HV_STATUS_INVALID_HYPERCALL_INPUT",
              "HV_STATUS_INVALID_PARAMETER"}  # fmt: skip
    found = ask(within, beyond)
    assert [set(one["statuses"]) for one in found] == [{"HV_STATUS_SUCCESS"}, either]
    sizes = {"kind": "simple", "input_header": 24, "variable": True}
    (unknown,) = ask({**beyond, "call": sizes})
    assert unknown["statuses"] == ["HV_STATUS_SUCCESS"]


PAGES = {"memory": {"0x1000": "rw", "0x2000": "rw"}, "input_gpa": "0x1000", "output_gpa": "0x2000"}


def test_results_go_to_memory_up_to_the_entry_reached() -> None:
    two = {**GET, **PAGES, "control": 2 << 32 | 0x50, "profile": "openvmm"}
    given = (RESULT + RESULT).hex()
    old = {"data": {"0x2010": "ff" * 16}}
    whole, cut, refused = ask(
        {**two, **old, "handler": {"output": given}},
        {**two, **old, "handler": {"output": given, "status": "HV_STATUS_TIMEOUT", "reps": 1}},
        {**two, **old, "handler": {"output": given}, "input_gpa": "0x1004"},
    )
    assert whole["output"] == given
    assert cut["output"] == RESULT.hex() + "ff" * 16
    assert (refused["output"], refused["statuses"]) == (
        "00" * 16 + "ff" * 16, ["HV_STATUS_INVALID_ALIGNMENT"]
    )  # fmt: skip


def test_what_is_written_covers_input_that_lies_there() -> None:
    over = {**GET, **PAGES, "output_gpa": "0x1000", "profile": "openvmm"}
    (found,) = ask({**over, "handler": {"output": RESULT.hex()}})
    assert found["output"] == RESULT.hex()
    (gone,) = ask({**over, "memory": {"0x2000": "rw"}, "handler": {"output": RESULT.hex()}})
    assert gone["output"] is None


@pytest.mark.parametrize(
    ("call", "control", "vtl", "ending"),
    [
        ("HvCallVtlCall", 0x11, {}, "switched"),
        ("0x11", 0x11, {"register": 1}, "undefined"),
        ("HvCallVtlReturn", 0x12, {"register": "0x1"}, "switched"),
        ("HvCallVtlReturn", 0x12, {"register": 2}, "undefined"),
        ("HvCallVtlReturn", 0x12, {"allowed": False}, "undefined"),
        ("HvCallVtlCall", 0x10011, {}, "undefined"),
        ({"kind": "simple", "code": 0x11}, 0x11, {"allowed": True}, "switched"),
    ],
)
def test_a_switch_of_levels(call: object, control: int, vtl: dict[str, Any], ending: str) -> None:
    twice = ask(*[{"call": call, "control": control, "vtl": vtl}] * 2)
    assert [(one["ending"], one["statuses"], one["result"]) for one in twice] == [
        (ending, [], None)
    ] * 2


def test_a_switch_needs_no_vtl_member_where_it_is_named() -> None:
    named, sizes = ask(
        {"call": "HvCallVtlCall", "control": 0x11},
        {"call": {"kind": "simple", "code": 0x11}, "control": 0x11},
    )
    assert (named["ending"], sizes["ending"]) == ("switched", "returned")


HEAD = '{"call": "0x50", "control": "0x100000050", '
QUICK = '{"call": "0x50", "control": "0x100010050", '
PAGE = HEAD + '"memory": {"0x0": ""}, '
# A case with a mark where the fault is, and what is said of it.
FAULTS = [
    (HEAD + '"data": @{}}', "'data' without 'memory'"),
    (PAGE + '"data": @1}', "'data' is not an object"),
    (PAGE + '"data": {@"0x1010": "00"}}', "no memory for 1 bytes at 0x1010"),
    (PAGE + '"data": {@"0xfff": "0000"}}', "no memory for 2 bytes at 0xfff"),
    (PAGE + '"data": {@"x": "00"}}', "'x' is no address"),
    (PAGE + '"data": {"0x0": @"0"}}', "the data at 0x0 is no string of bytes"),
    (PAGE + '"data": {"0x0": @7}}', "the data at 0x0 is no string of bytes"),
    (HEAD + '"registers": @{"RDX": 1}}', "'registers' of a call that is not fast"),
    (HEAD + '@"vtl": {}}', "'vtl' of a call that switches no level"),
    (HEAD + '"handler": {"output": @"00"}}', "'output' has 1 bytes, the output list 16"),
    (QUICK + '"registers": @1}', "'registers' is not an object"),
    (QUICK + '"registers": {@"R9": 1}}', "unknown key 'R9'"),
    (QUICK + '"abi": "ghcb", "registers": @{"RDX": 1}}', "ghcb has no registers of a fast call"),
    (QUICK + '"registers": {"RDX": @"0x10000000000000000"}}', "'RDX' is too large"),
    (QUICK + '"registers": {@"XMM0": 1, "XMM0.low": 1}}', "'XMM0' beside a half of it"),
    ('{"call": "0x11", "control": 17, @"memory": {}}', "'memory' of a call without parameters"),
    ('{"call": "0x11", "control": 17, "vtl": {"allowed": @1}}', "'allowed' is not a boolean"),
]


@pytest.mark.parametrize(("line", "message"), FAULTS)
def test_a_fault_is_located(line: str, message: str) -> None:
    ((_, fault),) = run_cases([line.replace("@", "")], "in", named=NAMED)
    assert isinstance(fault, Diagnostic)
    assert (str(fault.location), fault.message) == (f"in:1:{line.index('@') + 1}", message)


def test_a_named_call_has_the_sizes_of_the_architecture() -> None:
    """HvCallEnableVpVtl: a context of 224 bytes on x86-64, of 72 on arm64, behind 16."""
    # 240 bytes cross a page behind 0xf20, 88 do not.
    case = {"call": "HvCallEnableVpVtl", "control": 0xF, "input_gpa": "0x1f20"}
    twice = [{**case, "abi": abi} for abi in ("x86-64", "arm64-smccc")] * 2
    found = [one["statuses"] for one in ask(*twice)]
    assert found == [["HV_STATUS_INVALID_ALIGNMENT"], ["HV_STATUS_SUCCESS"]] * 2
    line = '{"call": "HvCallCheckForIoIntercept", "control": 173, "abi": "arm64-hvc1"}'
    ((_, fault),) = run_cases([line], "in", named=NAMED)
    assert "in:1:10: error: HvCallCheckForIoIntercept is no call of arm64" in str(fault)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        (
            "HvCallPostMessag",
            "no hypercall matches 'HvCallPostMessag'; did you mean",
        ),
        ("0x0006", "no public source lays out HvCallSwitchAliasMap (0x0006)"),
        ("HvCall*", "no hypercall matches 'HvCall[*]'"),
    ],
)
def test_a_name_without_a_contract_is_told_as_elsewhere(name: str, says: str) -> None:
    known = named_in(load_shipped, chosen_contracts)
    ((_, fault),) = run_cases([f'{{"call": "{name}", "control": 1}}'], "in", named=known)
    assert isinstance(fault, Diagnostic)
    assert (str(fault.location), fault.message[: len(says)]) == ("in:1:10", says)


def test_the_schema_has_the_members_that_are_read() -> None:
    members = CASE["properties"]
    known = {
        "": cases.CASE_KEYS, "processors": cases.SET_KEYS, "handler": cases.HANDLER_KEYS,
        "vtl": cases.VTL_KEYS,
    }  # fmt: skip
    assert {
        name: tuple(members[name]["properties"] if name else members) for name in known
    } == known
    sizes = members["call"]["anyOf"][1]["properties"]
    assert tuple(sizes) == cases.CALL_KEYS
    for wrong in ({**GET, "more": 1}, {"call": "0x50"}, {**GET, "abi": "mips"}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(wrong, CASE)
