# SPDX-License-Identifier: MIT
"""Control and result words against the tables of TLFS "Hypercall Inputs" and "Outputs"."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvproofs.hypervisor.control import (
    ControlWord,
    decode_control,
    encode_control,
    with_rep_start,
)
from hvproofs.hypervisor.result import (
    CallStatus,
    ResultWord,
    decode_result,
    encode_result,
    status_named,
)

# The tables as printed: field, highest bit, lowest bit.
CONTROL_TABLE = [
    ("call_code", 15, 0),
    ("fast", 16, 16),
    ("variable_qwords", 26, 17),
    ("reserved_27", 30, 27),
    ("nested", 31, 31),
    ("rep_count", 43, 32),
    ("reserved_44", 47, 44),
    ("rep_start", 59, 48),
    ("reserved_60", 63, 60),
]
RESULT_TABLE = [
    ("status", 15, 0),
    ("reserved_16", 31, 16),
    ("reps_completed", 43, 32),
    ("reserved_44", 63, 44),
]
# v6.0b Appendix B, and OpenVMM hvdef for the last.
STATUS_TABLE = {
    "HV_STATUS_SUCCESS": 0x0,
    "HV_STATUS_INVALID_HYPERCALL_CODE": 0x2,
    "HV_STATUS_INVALID_HYPERCALL_INPUT": 0x3,
    "HV_STATUS_INVALID_ALIGNMENT": 0x4,
    "HV_STATUS_INVALID_PARAMETER": 0x5,
    "HV_STATUS_ACCESS_DENIED": 0x6,
    "HV_STATUS_INSUFFICIENT_MEMORY": 0xB,
    "HV_STATUS_INSUFFICIENT_BUFFER": 0x33,
    "HV_STATUS_TIMEOUT": 0x78,
}
WORDS = st.integers(0, 2**64 - 1)


@pytest.mark.parametrize(("name", "high", "low"), CONTROL_TABLE)
def test_every_value_of_every_control_field(name: str, high: int, low: int) -> None:
    for value in range(1 << (high - low + 1)):
        word = value << low
        fields = ControlWord(**{name: value})  # type: ignore[arg-type]
        assert fields == decode_control(word)
        assert word == encode_control(fields)


# The topmost result field has 20 bits that callers ignore: its powers of two and ends stand for it.
@pytest.mark.parametrize(("name", "high", "low"), RESULT_TABLE)
def test_every_value_of_every_result_field(name: str, high: int, low: int) -> None:
    bits = high - low + 1
    values = range(1 << bits) if bits <= 16 else [0, *(1 << b for b in range(bits)), 2**bits - 1]
    for value in values:
        word = value << low
        fields = ResultWord(**{name: value})
        assert fields == decode_result(word)
        assert word == encode_result(fields)


@pytest.mark.parametrize("table", [CONTROL_TABLE, RESULT_TABLE])
def test_the_fields_tile_the_word(table: list[tuple[str, int, int]]) -> None:
    bits = [bit for _, high, low in table for bit in range(low, high + 1)]
    assert list(range(64)) == sorted(bits)


@given(WORDS)
def test_every_word_decodes_and_comes_back(word: int) -> None:
    assert word == encode_control(decode_control(word))
    assert word == encode_result(decode_result(word))


@given(WORDS, st.integers(0, 4095))
def test_rewriting_the_rep_start_leaves_the_rest(word: int, start: int) -> None:
    expected = {**_fields(decode_control(word)), "rep_start": start}
    assert expected == _fields(decode_control(with_rep_start(word, start)))


@pytest.mark.parametrize("word", [-1, 2**64, 2**200])
def test_what_no_register_holds_is_refused(word: int) -> None:
    with pytest.raises(ValueError, match="2\\^64-1"):
        decode_control(word)
    with pytest.raises(ValueError, match="2\\^64-1"):
        decode_result(word)


@pytest.mark.parametrize(("name", "high", "low"), CONTROL_TABLE)
def test_a_field_that_does_not_fit_is_refused(name: str, high: int, low: int) -> None:
    for value in (-1, 1 << (high - low + 1)):
        with pytest.raises(ValueError, match=name):
            encode_control(ControlWord(**{name: value}))  # type: ignore[arg-type]


def test_reps_beyond_twelve_bits_are_refused() -> None:
    with pytest.raises(ValueError, match="12 bits"):
        with_rep_start(0, 4096)
    with pytest.raises(ValueError, match="reps_completed"):
        encode_result(ResultWord(0, 0, 4096, 0))


def test_status_names_and_numbers() -> None:
    actual = {status.label: status.value for status in CallStatus}
    assert actual == STATUS_TABLE
    assert CallStatus.TIMEOUT is status_named("HV_STATUS_TIMEOUT") is status_named("TIMEOUT")
    with pytest.raises(ValueError, match="HV_STATUS_OK"):
        status_named("HV_STATUS_OK")


def _fields(control: ControlWord) -> dict[str, int]:
    return {name: getattr(control, name) for name, _, _ in CONTROL_TABLE}
