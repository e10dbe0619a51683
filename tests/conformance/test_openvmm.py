# SPDX-License-Identifier: MIT
"""The `openvmm` profile against OpenVMM's published tests, restated in openvmm.toml."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hvproofs.hypervisor import (
    OPENVMM,
    Abi,
    CallKind,
    CallShape,
    CallStatus,
    ControlWord,
    HandlerResult,
    Memory,
    dispatch,
    encode_control,
)
from hvproofs.hypervisor.registers import fast_call, output_offset
from hvproofs.hypervisor.result import decode_result
from hvproofs.hypervisor.vtl import VtlSwitch, dispatch_vtl

DATA = tomllib.loads((Path(__file__).parent / "openvmm.toml").read_text())
BACK = 0x19  # the byte untouched memory and registers hold
# As in OpenVMM's harness: pages 1 and 3, with guard pages around each.
INPUT_PAGE, OUTPUT_PAGE, PAGE = 0x1000, 0x3000, 0x1000
REFUSALS = {"INVALID_ALIGNMENT", "INVALID_HYPERCALL_CODE", "INVALID_HYPERCALL_INPUT"}


def result_bytes(index: int, _header: bytes, _variable: bytes, _element: bytes, size: int) -> bytes:
    """What entry `index` is answered with; the output header has index -1."""
    return bytes([0x80 + index & 0xFF]) * size


def runs(way: str) -> Iterator[tuple[dict[str, Any], str, int, int]]:
    """Every test of one way, over its conventions and rep starts; the last is the start's place."""
    for test in DATA["test"]:
        if way in test["ways"]:
            for abi in test["abis"]:
                for place, start in enumerate(test.get("starts", [0])):
                    yield test, abi, start, place


def call_of(test: dict[str, Any]) -> CallShape:
    fields = dict(DATA["call"][test["call"]])
    return CallShape(CallKind(fields.pop("kind")), **fields)


def control_of(test: dict[str, Any], call: CallShape, start: int, *, fast: bool) -> ControlWord:
    fields = {
        "call_code": call.code,
        "variable_qwords": test.get("qwords", 0),
        "rep_count": test.get("reps", 0),
        "rep_start": start,
        **test.get("control", {}),
    }
    return ControlWord(fast=fast, **fields)


def handler_of(test: dict[str, Any]) -> HandlerResult:
    handler = test.get("handler", {"status": "SUCCESS"})
    return HandlerResult(CallStatus[handler["status"]], handler.get("reps"))


def name(value: object) -> str:
    return value["name"] if isinstance(value, dict) else str(value)


@pytest.mark.parametrize(("test", "abi", "start", "place"), list(runs("slow")), ids=name)
def test_memory_based(test: dict[str, Any], abi: str, start: int, place: int) -> None:
    call = call_of(test)
    control = control_of(test, call, start, fast=False)
    reps, completed, status = test.get("reps", 0), test.get("completed", 0), test["status"]
    in_size = call.input_size(reps, control.variable_qwords)
    out_size = call.output_size(reps)
    input_gpa = INPUT_PAGE + test.get("in_offset", PAGE - in_size)
    output_gpa = OUTPUT_PAGE + test.get("out_offset", PAGE - out_size)
    memory = Memory()
    # Only what may be accessed is mapped: a stray access fails the call.
    if status not in REFUSALS and in_size:
        memory.map(INPUT_PAGE, PAGE)
    if status not in REFUSALS and out_size:
        memory.map(OUTPUT_PAGE, PAGE)
        memory.write(OUTPUT_PAGE, bytes([BACK]) * PAGE)
    actual = dispatch(
        call,
        encode_control(control),
        input_gpa,
        output_gpa,
        abi=abi,
        profile="openvmm",
        memory=memory,
        handler=handler_of(test),
        behaviour=result_bytes,
    )
    check_answer(test, actual.result, actual.control, completed)
    if out_size and status not in REFUSALS:
        expected = expected_output(call, start, completed, out_size)
        untouched = bytes([BACK]) * (PAGE - out_size)
        assert untouched + expected == memory.read(OUTPUT_PAGE, PAGE)


@pytest.mark.parametrize(("test", "abi", "start", "place"), list(runs("fast")), ids=name)
def test_fast(test: dict[str, Any], abi: str, start: int, place: int) -> None:
    call = call_of(test)
    control = control_of(test, call, start, fast=True)
    reps, completed, status = test.get("reps", 0), test.get("completed", 0), test["status"]
    form = OPENVMM.forms[Abi(abi)]
    in_size, out_size = call.input_size(reps, control.variable_qwords), call.output_size(reps)
    actual = fast_call(
        call,
        encode_control(control),
        (int.from_bytes(bytes([BACK]) * 8, "little"),) * len(form.block),
        abi=Abi(abi),
        profile=OPENVMM,
        handler=handler_of(test),
        behaviour=result_bytes,
    )
    check_answer(test, actual.outcome.result, actual.outcome.control, completed)
    assert test["registers"][place] == len(actual.written)
    if out_size and status not in REFUSALS:
        block = b"".join(value.to_bytes(8, "little") for value in actual.block)
        base = output_offset(form, in_size, out_size)
        expected = bytearray(expected_output(call, start, completed, out_size))
        if call.kind is CallKind.REP and completed % 2 and completed < reps:
            # Only pairs are written: the half not produced yet is zero.
            expected[8 * completed : 8 * completed + 8] = bytes(8)
        assert bytes(expected) == block[base : base + out_size]
        assert bytes([BACK]) * base == block[:base]


def check_answer(
    test: dict[str, Any], result: int | None, control: int | None, completed: int
) -> None:
    """The result value, or, of a call cut short, the new rep start index."""
    if test["status"] == "TIMEOUT":
        assert control is not None
        assert completed == control >> 48 & 0xFFF
        return
    assert result is not None
    assert CallStatus[test["status"]].value == decode_result(result).status
    assert completed == decode_result(result).reps_completed
    assert control is None


def expected_output(call: CallShape, start: int, completed: int, size: int) -> bytes:
    """The output area after the call: entries start to completed answered, the rest untouched."""
    if call.kind is CallKind.SIMPLE:
        return bytes([0x7F]) * size
    entries = [i if start <= i < completed else None for i in range(size // call.output_element)]
    return b"".join(bytes([BACK if i is None else 0x80 + i]) * call.output_element for i in entries)


@pytest.mark.parametrize("test", DATA["vtl"], ids=name)
def test_vtl_return(test: dict[str, Any]) -> None:
    actual = dispatch_vtl(
        VtlSwitch.RETURN, test["control"], test["register"], allowed=test["allowed"]
    )
    assert test["ending"] == actual.ending.value
    assert frozenset() == actual.statuses
