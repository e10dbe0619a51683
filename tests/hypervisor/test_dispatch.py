# SPDX-License-Identifier: MIT
"""One hypercall instruction: statuses, reps completed, control word - from tables, not the model.

Each row of a table below is one situation with the answer the sources give for it,
written by hand: the TLFS's (any of a set, its order of errors being undefined) and
OpenVMM's (exactly one). The generator multiplies the rows with the calling
conventions.
"""

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hvproofs.hypervisor import (
    Abi,
    CallKind,
    CallShape,
    CallStatus,
    HandlerResult,
    Memory,
    dispatch,
)
from hvproofs.hypervisor.dispatch import Ending

S, C, A, P = "SUCCESS", "INVALID_HYPERCALL_CODE", "INVALID_ALIGNMENT", "INVALID_PARAMETER"
I = "INVALID_HYPERCALL_INPUT"  # noqa: E741 (the status most rows have)
DENIED = "ACCESS_DENIED"
NULL = CallShape(CallKind.SIMPLE, code=0x1006)
SIMPLE = CallShape(CallKind.SIMPLE, input_header=16, output_header=16, code=0x1002)
PAGE_SIMPLE = CallShape(CallKind.SIMPLE, input_header=4096, output_header=4096)
TOO_BIG = CallShape(CallKind.SIMPLE, output_header=4104)
SET = CallShape(CallKind.SIMPLE, input_header=24, variable=True)
REP = CallShape(CallKind.REP, input_header=16, input_element=8, output_element=8)
GET_REGISTERS = CallShape(CallKind.REP, input_header=16, input_element=4, output_element=16)
NO_LIST = CallShape(CallKind.REP, input_header=24)
SET_REP = CallShape(CallKind.REP, input_header=24, input_element=8, variable=True)


class Row(NamedTuple):
    """A memory-based call and its answers."""

    name: str  # the situation
    call: CallShape  # the hypercall
    control: int  # the control word
    input_gpa: int  # input area
    output_gpa: int  # output area
    tlfs: set[str]  # statuses the TLFS permits
    openvmm: str  # OpenVMM's status
    reps: int = 0  # entries completed where it succeeds


def word(code: int = 0, *, v: int = 0, n: int = 0, start: int = 0) -> int:
    """A control word by its bits: variable header at 17, rep count at 32, start at 48."""
    return code | v << 17 | n << 32 | start << 48


IN, OUT = 0x10000, 0x20000
ROWS = [
    # Call code.
    Row("recognised code", SIMPLE, word(0x1002), IN, OUT, {S}, S),
    Row("unknown code", SIMPLE, word(0xFFFF), IN, OUT, {C}, C),
    Row("unknown code and misaligned", SIMPLE, word(0xFFFF), IN + 4, OUT, {C, A}, C),
    # Rep fields (hi.md "Hypercall Inputs").
    Row("simple with a rep count", SIMPLE, word(0x1002, n=3), IN, OUT, {I}, I),
    Row("simple with a rep start", SIMPLE, word(0x1002, start=1), IN, OUT, {I}, I),
    Row("rep without a rep count", REP, word(), IN, OUT, {I}, I),
    Row("rep start equals count", REP, word(n=3, start=3), IN, OUT, {I}, I),
    Row("rep start above count", REP, word(n=3, start=4095), IN, OUT, {I}, I),
    Row("one rep", REP, word(n=1), IN, OUT, {S}, S, 1),
    Row("last rep of three", REP, word(n=3, start=2), IN, OUT, {S}, S, 3),
    Row("4095 reps without a list", NO_LIST, word(n=4095), IN, OUT, {S}, S, 4095),
    Row("4095 reps with a list", REP, word(n=4095), IN, OUT, {A}, I),
    # Reserved bits: ignored by OpenVMM; nested is no error in either.
    *(
        Row(f"reserved bit {b}", REP, word(n=2) | 1 << b, IN, OUT, {I}, S, 2)
        for b in (27, 28, 29, 30, 44, 45, 46, 47, 60, 61, 62, 63)
    ),
    Row("nested", REP, word(n=2) | 1 << 31, IN, OUT, {S}, S, 2),
    # Variable header.
    Row("variable header on a call without", REP, word(v=1, n=1), IN, OUT, {I}, I),
    Row("variable header on a simple call", SIMPLE, word(0x1002, v=1023), IN, OUT, {I}, I),
    Row("no variable header on a call with", SET, word(), IN, OUT, {S}, S),
    Row("variable header fills the page", SET, word(v=509), IN, OUT, {S}, S),
    Row("variable header leaves the page", SET, word(v=510), IN, OUT, {A}, I),
    Row("variable header and list fill it", SET_REP, word(v=64, n=445), IN, OUT, {S}, S, 445),
    Row("variable header and list leave it", SET_REP, word(v=64, n=446), IN, OUT, {A}, I),
    # Extent: exactly a page, up to the page's end, across it. 16 + 4*1020 = 4096.
    Row("exactly one page each", PAGE_SIMPLE, 0, IN, OUT, {S}, S),
    Row("one page, started 8 late", PAGE_SIMPLE, 0, IN + 8, OUT, {A}, I),
    Row("output starts 8 late", PAGE_SIMPLE, 0, IN, OUT + 8, {A}, I),
    Row("256 registers", GET_REGISTERS, word(n=256), IN, OUT, {S}, S, 256),
    Row("257 registers: output", GET_REGISTERS, word(n=257), IN, OUT, {A}, I),
    Row("1021 registers: both", GET_REGISTERS, word(n=1021), IN, OUT, {A}, I),
    Row("input ends with its page", SIMPLE, word(0x1002), IN + 4080, OUT, {S}, S),
    Row("input straddles", SIMPLE, word(0x1002), IN + 4088, OUT, {A}, I),
    Row("output ends with its page", SIMPLE, word(0x1002), IN, OUT + 4080, {S}, S),
    Row("output straddles", SIMPLE, word(0x1002), IN, OUT + 4088, {A}, I),
    Row("start index does not shorten", REP, word(n=3, start=2), IN + 4072, OUT, {A}, I),
    Row("output of 4104 bytes", TOO_BIG, 0, IN, OUT, {A}, I),
    # Alignment: of a side that exists.
    *(
        Row(f"input misaligned by {d}", SIMPLE, word(0x1002), IN + d, OUT, {A}, A)
        for d in range(1, 8)
    ),
    Row("output misaligned by 4", SIMPLE, word(0x1002), IN, OUT + 4, {A}, A),
    Row("straddling and misaligned", SIMPLE, word(0x1002), IN + 4084, OUT, {A}, I),
    Row("no sides, wild addresses", NULL, word(0x1006), 2**64 - 1, 3, {S}, S),
    Row("no output, wild address", SET, word(), IN, 2**64 - 1, {S}, S),
    # Overlap: the TLFS forbids it without a status, OpenVMM does not look.
    Row("same area", REP, word(n=2), IN, IN, {S, I, A, P}, S, 2),
    Row("one page, apart", REP, word(n=2), IN, IN + 32, {S}, S, 2),
    Row("padding overlaps", GET_REGISTERS, word(n=1), IN, IN + 16, {S, I, A, P}, S, 1),
    Row("overlapping and reserved", REP, word(n=2) | 1 << 60, IN, IN, {I, A, P}, S, 2),
    # The GPA space: 52 bits in the TLFS's model, no check of its own in OpenVMM.
    Row("last bytes of the GPA space", SIMPLE, word(0x1002), 2**52 - 16, OUT, {S}, S),
    Row("beyond the GPA space", SIMPLE, word(0x1002), 2**52, OUT, {A}, S),
    Row("end of the address range", SIMPLE, word(0x1002), IN, 2**64 - 16, {A}, S),
]


def slow_cases() -> Iterator[tuple[Row, Abi]]:
    """Memory-based calls answer alike in every calling convention."""
    for row in ROWS:
        for abi in Abi:
            yield row, abi


@pytest.mark.parametrize("profile", ["tlfs", "openvmm"])
@pytest.mark.parametrize(("row", "abi"), list(slow_cases()), ids=lambda x: getattr(x, "name", x))
def test_memory_based(row: Row, abi: Abi, profile: str) -> None:
    actual = dispatch(
        row.call, row.control, row.input_gpa, row.output_gpa, abi=abi, profile=profile
    )
    expected = row.tlfs if profile == "tlfs" else {row.openvmm}
    assert {f"HV_STATUS_{name}" for name in expected} == set(actual.status_names)
    assert (row.reps if S in expected else 0) == actual.reps_completed


# Fast calls: largest output that fits beside an input, per convention; None: not even none.
# TLFS: 112 bytes on x86 (chunks of 16; no output for 32-bit callers), 128 on arm64 (chunks of 8).
X64 = {0: 112, 1: 96, 16: 96, 20: 80, 96: 16, 97: 0, 112: 0, 113: None}
ARM_TLFS = {0: 128, 1: 120, 20: 104, 96: 32, 104: 24, 127: 0, 128: 0, 129: None}
ARM_OPENVMM = {0: 128, 1: 112, 20: 96, 96: 32, 104: 16, 127: 0, 128: 0, 129: None}
IN_ONLY_7 = {0: 0, 16: 0, 112: 0, 113: None}
IN_ONLY_1 = {0: 0, 8: 0, 16: 0, 17: None}
NONE_AT_ALL = {0: 0, 1: None, 16: None}
FAST = {
    ("x86-64", "tlfs"): X64,
    ("x86-64", "openvmm"): X64,
    ("x86-32", "tlfs"): IN_ONLY_7,
    ("x86-32", "openvmm"): IN_ONLY_1,
    ("arm64-smccc", "tlfs"): ARM_TLFS,
    ("arm64-smccc", "openvmm"): ARM_OPENVMM,
    ("arm64-hvc1", "tlfs"): ARM_TLFS,
    ("arm64-hvc1", "openvmm"): ARM_OPENVMM,
    ("tdx", "openvmm"): IN_ONLY_7,
    ("ghcb", "openvmm"): NONE_AT_ALL,
    ("kvm", "openvmm"): IN_ONLY_1,
}
FAST_CASES = [
    (abi, profile, size, most)
    for (abi, profile), limits in FAST.items()
    for size, most in limits.items()
]


@pytest.mark.parametrize(("abi", "profile", "size", "most"), FAST_CASES)
def test_fast_capacity(abi: str, profile: str, size: int, most: int | None) -> None:
    too_much = {I, A, P} if profile == "tlfs" else {I}
    if most is not None:
        assert {S} == _fast(abi, profile, size, most)
    assert too_much == _fast(abi, profile, size, 0 if most is None else most + 1)


def _fast(abi: str, profile: str, in_size: int, out_size: int) -> set[str]:
    call = CallShape(CallKind.SIMPLE, input_header=in_size, output_header=out_size)
    # The addresses are those of no memory: a fast call has no areas.
    outcome = dispatch(call, 1 << 16, 2**64 - 1, 2**64 - 1, abi=abi, profile=profile)
    return {status.name for status in outcome.statuses}


def test_at_least_two_hundred_cases() -> None:
    assert len(list(slow_cases())) * 2 + len(FAST_CASES) >= 200


def test_reserved_bits_do_not_hide_in_a_fast_call() -> None:
    actual = dispatch(NULL, 0x1006 | 1 << 16 | 1 << 27, 0, 0, abi="x86-64", profile="tlfs")
    expected = ("HV_STATUS_INVALID_HYPERCALL_INPUT",)
    assert expected == actual.status_names


# The control word after the call: TLFS "Volatile Registers" (any rep call), OpenVMM only when
# it was cut short. Being cut short looks different where nothing can be executed again.
ENDINGS = [
    ("tlfs", "x86-64", "SUCCESS", None, 5, word(n=5, start=5), Ending.RETURNED, {S}),
    ("tlfs", "x86-64", "ACCESS_DENIED", 3, 3, word(n=5, start=3), Ending.RETURNED, {DENIED}),
    ("tlfs", "arm64-smccc", "TIMEOUT", 4, 4, word(n=5, start=4), Ending.REEXECUTED, set()),
    ("openvmm", "x86-64", "SUCCESS", None, 5, None, Ending.RETURNED, {S}),
    ("openvmm", "x86-64", "ACCESS_DENIED", 3, 3, None, Ending.RETURNED, {DENIED}),
    ("openvmm", "x86-64", "TIMEOUT", 4, 4, word(n=5, start=4), Ending.REEXECUTED, set()),
    ("openvmm", "x86-64", "TIMEOUT", None, 2, word(n=5, start=2), Ending.REEXECUTED, set()),
    ("openvmm", "tdx", "TIMEOUT", 4, 4, word(n=5, start=4), Ending.REEXECUTED, {"TIMEOUT"}),
    ("openvmm", "ghcb", "TIMEOUT", 4, 4, None, Ending.RETURNED, {"TIMEOUT"}),
    ("openvmm", "kvm", "TIMEOUT", 4, 4, None, Ending.STOPPED, set()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("profile", "abi", "status", "reps", "completed", "control", "ending", "statuses"), ENDINGS
)
def test_how_an_execution_ends(
    profile: str,
    abi: str,
    status: str,
    reps: int | None,
    completed: int,
    control: int | None,
    ending: Ending,
    statuses: set[str],
) -> None:
    handler = HandlerResult(CallStatus[status], reps)
    actual = dispatch(REP, word(n=5, start=2), IN, OUT, abi=abi, profile=profile, handler=handler)
    assert completed == actual.reps_completed
    assert control == actual.control
    assert ending is actual.ending
    assert statuses == {s.name for s in actual.statuses}


@pytest.mark.parametrize(
    "handler",
    [
        HandlerResult(CallStatus.TIMEOUT, 5),  # start would equal count
        HandlerResult(CallStatus.TIMEOUT, 1),  # backwards
        HandlerResult(CallStatus.ACCESS_DENIED, 6),
        HandlerResult(CallStatus.SUCCESS, 4),
    ],
)
def test_a_handler_cannot_complete_other_entries(handler: HandlerResult) -> None:
    with pytest.raises(ValueError, match="entries"):
        dispatch(REP, word(n=5, start=2), IN, OUT, abi="kvm", profile="tlfs", handler=handler)


def test_only_a_staged_simple_call_is_cut_short() -> None:
    cut = HandlerResult(CallStatus.TIMEOUT)
    staged = CallShape(CallKind.SIMPLE, input_header=16, staged=True)
    outcome = dispatch(staged, 0, IN, OUT, abi="x86-64", profile="tlfs", handler=cut)
    assert Ending.REEXECUTED is outcome.ending
    assert outcome.control == 0
    with pytest.raises(ValueError, match="cannot be cut short"):
        dispatch(NULL, 0x1006, IN, OUT, abi="x86-64", profile="tlfs", handler=cut)


def test_the_result_value_has_status_and_reps() -> None:
    done = dispatch(REP, word(n=5), IN, OUT, abi="x86-64", profile="openvmm")
    expected = 5 << 32
    assert expected == done.result
    choice = dispatch(REP, word(n=5), IN, IN, abi="x86-64", profile="tlfs")
    assert choice.result is None


def test_unknown_names_are_refused() -> None:
    with pytest.raises(ValueError, match="openvmm"):
        dispatch(NULL, 0x1006, 0, 0, abi="x86-64", profile="xen")
    with pytest.raises(ValueError, match="riscv"):
        dispatch(NULL, 0x1006, 0, 0, abi="riscv", profile="tlfs")


@pytest.mark.parametrize(
    "sizes", [{"input_header": -1}, {"input_element": 8}, {"output_element": 8}]
)
def test_no_hypercall_has_such_a_shape(sizes: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"simple call|negative"):
        CallShape(CallKind.SIMPLE, **sizes)  # type: ignore[arg-type]


# Memory: (input mapped, readable, output mapped, writable) -> OpenVMM's and the TLFS's answer.
ACCESS = [
    ((True, True, True, True), S, Ending.RETURNED),
    ((False, True, True, True), I, Ending.INTERCEPTED),
    ((True, False, True, True), I, Ending.INTERCEPTED),
    ((True, True, False, True), I, Ending.INTERCEPTED),
    ((True, True, True, False), I, Ending.INTERCEPTED),
]


@pytest.mark.parametrize(("access", "openvmm", "tlfs"), ACCESS)
def test_access(access: tuple[bool, bool, bool, bool], openvmm: str, tlfs: Ending) -> None:
    in_mapped, readable, out_mapped, writable = access
    memory = Memory()
    if in_mapped:
        memory.map(IN, 4096, readable=readable)
    if out_mapped:
        memory.map(OUT, 4096, writable=writable)
    actual = dispatch(REP, word(n=2), IN, OUT, abi="x86-64", profile="openvmm", memory=memory)
    assert (f"HV_STATUS_{openvmm}",) == actual.status_names
    assert (2 if openvmm == S else 0) == actual.reps_completed
    again = dispatch(REP, word(n=2), IN, OUT, abi="x86-64", profile="tlfs", memory=memory)
    assert tlfs is again.ending


# What is written, as (first byte, one past the last) of an output of 5 entries of 8 bytes.
WRITTEN = [
    (0, HandlerResult(), (0, 40)),
    (2, HandlerResult(), (16, 40)),
    (2, HandlerResult(CallStatus.TIMEOUT, 4), (16, 32)),
    (2, HandlerResult(CallStatus.ACCESS_DENIED, 3), (16, 24)),
    (2, HandlerResult(CallStatus.TIMEOUT, 2), (0, 0)),
]


@pytest.mark.parametrize(("start", "handler", "span"), WRITTEN)
@pytest.mark.parametrize("profile", ["tlfs", "openvmm"])
def test_output_of_entries_start_to_completed(
    start: int, handler: HandlerResult, span: tuple[int, int], profile: str
) -> None:
    memory = Memory()
    memory.map(IN, 4096)
    memory.map(OUT, 4096)
    control = word(n=5, start=start)
    dispatch(REP, control, IN, OUT, abi="x86-64", profile=profile, memory=memory, handler=handler)
    actual = memory.read(OUT, 4096)
    assert list(range(*span)) == [at for at, byte in enumerate(actual) if byte]


@settings(max_examples=300)
@given(
    st.integers(0, 2**64 - 1),
    st.integers(0, 2**64 - 1),
    st.integers(0, 2**64 - 1),
    st.sampled_from([NULL, SIMPLE, SET, REP, GET_REGISTERS, SET_REP, TOO_BIG]),
    st.sampled_from(list(Abi)),
)
def test_any_register_values_get_an_answer(
    control: int, input_gpa: int, output_gpa: int, call: CallShape, abi: Abi
) -> None:
    for profile in ("tlfs", "openvmm"):
        outcome = dispatch(call, control, input_gpa, output_gpa, abi=abi, profile=profile)
        assert outcome.statuses
        assert (profile == "openvmm") <= (len(outcome.statuses) == 1)
        assert outcome.succeeds or not outcome.reps_completed
