# SPDX-License-Identifier: MIT
"""Fast calls: which registers carry input and output, and what is merged."""

import pytest

from hvproofs.hypervisor import (
    OPENVMM,
    TLFS,
    Abi,
    CallKind,
    CallShape,
    CallStatus,
    HandlerResult,
    Profile,
)
from hvproofs.hypervisor.registers import fast_call
from hvproofs.hypervisor.vtl import VtlSwitch, dispatch_vtl

FAST = 1 << 16
ONES, OLD = 2**64 - 1, 0x1919191919191919


def answer(index: int, _header: bytes, _variable: bytes, _element: bytes, size: int) -> bytes:
    """Entry `index` is answered with its number plus 1, in each qword."""
    return (index + 1).to_bytes(8, "little") * (size // 8) + bytes(size % 8)


# An input of 20 bytes and an output of 8: the registers the output arrives in (TLFS: 16-byte
# chunks on x64, 8-byte chunks on arm64; OpenVMM: always pairs, HVC #1 in the last).
PLACES = [
    (Abi.X86_64, TLFS, ("XMM1.low", "XMM1.high")),
    (Abi.X86_64, OPENVMM, ("XMM1.low", "XMM1.high")),
    (Abi.ARM64_SMCCC, TLFS, ("X5",)),
    (Abi.ARM64_SMCCC, OPENVMM, ("X6", "X7")),
    (Abi.ARM64_HVC1, TLFS, ("X4",)),
    (Abi.ARM64_HVC1, OPENVMM, ("X15", "X16")),
]


@pytest.mark.parametrize(("abi", "profile", "written"), PLACES)
def test_where_output_goes(abi: Abi, profile: Profile, written: tuple[str, ...]) -> None:
    call = CallShape(CallKind.SIMPLE, input_header=20, output_header=8)
    form = profile.forms[abi]
    actual = fast_call(
        call, FAST, (OLD,) * len(form.block), abi=abi, profile=profile,
        behaviour=lambda *args: b"\xff" * args[-1],
    )  # fmt: skip
    assert written == actual.written
    values = dict(zip(form.block, actual.block, strict=True))
    # The half of a pair that is no output is zero; every other register keeps its value.
    expected = dict.fromkeys(form.block, OLD) | dict.fromkeys(written, 0) | {written[0]: ONES}
    assert expected == values


def test_output_only_returns_in_rdx_and_overwrites_r8() -> None:
    call = CallShape(CallKind.SIMPLE, output_header=8)
    actual = fast_call(
        call, FAST, (OLD,) * 14, abi=Abi.X86_64, profile=OPENVMM,
        behaviour=lambda *args: b"\xff" * args[-1],
    )  # fmt: skip
    expected = {"RDX": ONES, "R8": 0}
    assert expected == dict(zip(actual.written, actual.block, strict=False))


def test_the_input_is_what_the_registers_hold() -> None:
    seen = []

    def spy(index: int, header: bytes, variable: bytes, element: bytes, size: int) -> bytes:
        seen.append((index, header, variable, element))
        return bytes(size)

    call = CallShape(CallKind.REP, 8, 4, 0, 8, variable=True)
    control = FAST | 1 << 17 | 2 << 32
    fast_call(
        call, control, (1, 2, 0x400000003, *[OLD] * 13),
        abi=Abi.ARM64_SMCCC, profile=TLFS, behaviour=spy,
    )  # fmt: skip
    one, two = (1).to_bytes(8, "little"), (2).to_bytes(8, "little")
    expected = [(0, one, two, b"\3\0\0\0"), (1, one, two, b"\4\0\0\0")]
    assert expected == seen


# Two header registers, three entries in two chunks, so output begins at XMM2.low (block index 6).
REP = CallShape(CallKind.REP, input_header=16, input_element=8, output_element=8)
RESUMED = [
    # (start, cut after, block[6:10] before, after, registers written)
    (0, 2, (OLD, OLD, OLD, OLD), (1, 2, OLD, OLD), 2),
    (0, 1, (OLD, OLD, OLD, OLD), (1, 0, OLD, OLD), 2),
    (1, None, (1, 0, OLD, OLD), (1, 2, 3, 0), 4),
    (2, None, (1, 2, OLD, OLD), (1, 2, 3, 0), 2),
    (1, 1, (1, 0, OLD, OLD), (1, 0, OLD, OLD), 2),
]


@pytest.mark.parametrize(("start", "cut", "before", "after", "written"), RESUMED)
def test_a_half_complete_pair_is_merged(
    start: int, cut: int | None, before: tuple[int, ...], after: tuple[int, ...], written: int
) -> None:
    handler = HandlerResult() if cut is None else HandlerResult(CallStatus.TIMEOUT, cut)
    block = (*[OLD] * 6, *before, *[OLD] * 4)
    actual = fast_call(
        REP, FAST | 3 << 32 | start << 48, block, abi=Abi.X86_64, profile=OPENVMM,
        handler=handler, behaviour=answer,
    )  # fmt: skip
    assert (*[OLD] * 6, *after, *[OLD] * 4) == actual.block
    assert written == len(actual.written)


def test_a_call_that_fails_or_is_refused_leaves_the_registers() -> None:
    call = CallShape(CallKind.SIMPLE, input_header=16, output_header=16)
    block = (OLD,) * 14
    denied = HandlerResult(CallStatus.ACCESS_DENIED)
    for control, handler in ((FAST, denied), (FAST | 1 << 32, HandlerResult())):
        actual = fast_call(call, control, block, abi=Abi.X86_64, profile=OPENVMM, handler=handler)
        assert block == actual.block
        assert not actual.written


@pytest.mark.parametrize(
    ("control", "block", "what"), [(0, (0,) * 14, "fast"), (FAST, (0,) * 13, "14")]
)
def test_what_is_no_fast_call(control: int, block: tuple[int, ...], what: str) -> None:
    with pytest.raises(ValueError, match=what):
        fast_call(REP, control, block, abi=Abi.X86_64, profile=TLFS)


# imp.rs: every bit of the control word beside the call code, and every other input, is #UD.
VTL = [
    (VtlSwitch.CALL, 0x11, 0, True, "switched"),
    (VtlSwitch.CALL, 0x11, 1, True, "undefined"),
    (VtlSwitch.CALL, 0x11, 0, False, "undefined"),
    (VtlSwitch.RETURN, 0x12, 1, True, "switched"),
    (VtlSwitch.RETURN, 0x11, 0, True, "undefined"),
    *((VtlSwitch.RETURN, 0x12 | 1 << bit, 0, True, "undefined") for bit in range(16, 64)),
]


@pytest.mark.parametrize(("switch", "control", "register", "allowed", "ending"), VTL)
def test_vtl_switches(
    switch: VtlSwitch, control: int, register: int, allowed: bool, ending: str
) -> None:
    actual = dispatch_vtl(switch, control, register, allowed=allowed)
    assert ending == actual.ending.value
    assert actual.result is None
