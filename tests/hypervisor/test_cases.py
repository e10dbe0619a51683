# SPDX-License-Identifier: MIT
"""Dispatch cases as JSON lines: outcomes, and faults with line and column."""

import json
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hvproofs.errors import Diagnostic
from hvproofs.hypervisor.cases import run_cases
from hvproofs.hypervisor.contract import named_in
from hvproofs.spec.corpus import load_shipped

GOOD = (
    '{"id": "a", "call": {"kind": "rep", "input_header": 16, "input_element": 4,'
    ' "output_element": 16}, "control": "0x200000050", "input_gpa": 4096,'
    ' "output_gpa": 8192, "abi": "arm64-smccc", "profile": "openvmm"}'
)
GOOD_OUTCOME = {
    "line": 1,
    "id": "a",
    "statuses": ["HV_STATUS_SUCCESS"],
    "reps_completed": 2,
    "control": None,
    "result": 2 << 32,
    "ending": "returned",
}


def test_an_outcome() -> None:
    expected = [(1, GOOD_OUTCOME)]
    assert expected == list(run_cases([GOOD + "\n"]))


def test_what_is_left_out_has_a_default() -> None:
    line = '{"call": {"kind": "simple"}, "control": 1}'
    ((number, outcome),) = run_cases(["\n", "  \n", line])
    expected = {**GOOD_OUTCOME, "line": 3, "id": "", "reps_completed": 0, "result": 0}
    assert (3, expected) == (number, outcome)


def test_a_choice_of_statuses_has_no_result() -> None:
    line = '{"call": {"kind": "simple", "input_header": 8}, "control": 134217728, "input_gpa": 4}'
    ((_, outcome),) = run_cases([line])
    assert isinstance(outcome, dict)
    expected = ["HV_STATUS_INVALID_HYPERCALL_INPUT", "HV_STATUS_INVALID_ALIGNMENT"]
    assert expected == outcome["statuses"]
    assert outcome["result"] is None


def test_a_call_cut_short() -> None:
    line = GOOD[:-1] + ', "handler": {"status": "HV_STATUS_TIMEOUT", "reps": 1}}'
    ((_, outcome),) = run_cases([line])
    assert isinstance(outcome, dict)
    assert outcome["ending"] == "reexecuted"
    expected = 0x1000200000050
    assert expected == outcome["control"]


CALL = '"call": {"kind": "simple"}'
# (line, column of the fault, what the message says)
FAULTS = [
    ("nonsense", 1, "an object is missing"),
    ("[]", 1, "an object is missing"),
    ("{" + CALL, 28, "end of the object"),
    ("{" + CALL + ', "control": 1} x', 44, "text behind"),
    ("{" + CALL + ', "control": 1, "control": 2}', 44, "given twice"),
    ("{" + CALL + ', "control" 1}', 40, "colon is missing"),
    ("{" + CALL + ', "control": [1]}', 41, "arrays"),
    ("{" + CALL + ', "control": }', 41, "Expecting value"),
    ("{" + CALL + ', "control": ' + "9" * 5000 + "}", 41, "absurd length"),
    ("{" + CALL + "}", 1, "'control' is missing"),
    ('{"control": 1}', 1, "'call' is missing"),
    ("{" + CALL + ', "control": -1}', 41, "negative"),
    ("{" + CALL + ', "control": "-0x1"}', 41, "negative"),
    ("{" + CALL + ', "control": 18446744073709551616}', 41, "too large"),
    ("{" + CALL + ', "control": 1.5}', 41, "not an integer"),
    ("{" + CALL + ', "control": true}', 41, "not an integer"),
    ("{" + CALL + ', "control": NaN}', 41, "not an integer"),
    ("{" + CALL + ', "control": "ten"}', 41, "not an integer"),
    ("{" + CALL + ', "control": {}}', 41, "not an integer"),
    ("{" + CALL + ', "control": {"a": {"b": {}}}}', 53, "too deep"),
    ("{" + CALL + ', "control": 1, "gpa": 1}', 44, "unknown key 'gpa'"),
    ("{" + CALL + ', "control": 1, "abi": "mips"}', 51, "'abi' is not known"),
    ("{" + CALL + ', "control": 1, "profile": null}', 55, "'profile' is not known"),
    ("{" + CALL + ', "control": 1, "id": 7}', 50, "'id' is not a string"),
    ("{" + CALL + ', "control": 1, "memory": 7}', 54, "'memory' is not an object"),
    ("{" + CALL + ', "control": 1, "memory": {"0x10": "rw"}}', 55, "'0x10' is no page"),
    ("{" + CALL + ', "control": 1, "memory": {"-0x1000": "r"}}', 55, "'-0x1000' is no page"),
    ("{" + CALL + ', "control": 1, "memory": {"0x1000": "x"}}', 65, "what may be done"),
    ("{" + CALL + ', "control": 1, "handler": 7}', 55, "'handler' is not an object"),
    ("{" + CALL + ', "control": 1, "handler": {"status": "OOPS"}}', 66, "OOPS"),
    ("{" + CALL + ', "control": 1, "handler": {"status": "TIMEOUT"}}', 55, "cut short"),
    ("{" + CALL + ', "control": 1, "handler": {"reps": 4096}}', 64, "too large"),
    ('{"call": {}, "control": 1}', 10, "'kind' is missing"),
    ('{"call": {"kind": "fast"}, "control": 1}', 19, "'kind' is not known"),
    ('{"call": {"kind": "rep", "element": 1}, "control": 1}', 26, "unknown key 'element'"),
    ('{"call": {"kind": "rep", "input_element": 4097}, "control": 1}', 43, "too large"),
    ('{"call": {"kind": "rep", "input_header": -8}, "control": 1}', 42, "negative"),
    ('{"call": {"kind": "rep", "variable": 1}, "control": 1}', 38, "not a boolean"),
    ('{"call": {"kind": "rep", "code": 65536}, "control": 1}', 34, "too large"),
    ('{"call": {"kind": "simple", "input_element": 8}, "control": 1}', 10, "no list"),
]


@pytest.mark.parametrize(("line", "column", "message"), FAULTS, ids=[f[2] for f in FAULTS])
def test_a_fault_is_located(line: str, column: int, message: str) -> None:
    first, faulty, last = run_cases([GOOD, line, GOOD], "cases.jsonl", keep_going=True)
    others = [(1, GOOD_OUTCOME), (3, {**GOOD_OUTCOME, "line": 3})]
    assert others == [first, last]
    fault = faulty[1]
    assert isinstance(fault, Diagnostic)
    assert f"cases.jsonl:2:{column}" == str(fault.location)
    assert message in fault.message


def test_every_fault_of_a_line_is_told() -> None:
    line = '{"call": {"kind": "rep", "input_header": 4097, "x": 1}, "control": -1, "abi": 3}'
    faults = [item for _, item in run_cases([line]) if isinstance(item, Diagnostic)]
    columns = [fault.location.column for fault in faults]
    expected = [42, 48, 68, 79]
    assert expected == columns


def test_a_stream_ends_at_a_fault_unless_told_to_go_on() -> None:
    lines = [GOOD, "{", GOOD]
    numbers = [number for number, _ in run_cases(lines)]
    expected = [1, 2]
    assert expected == numbers
    numbers = [number for number, _ in run_cases(lines, keep_going=True)]
    expected = [1, 2, 3]
    assert expected == numbers


def test_bytes_that_are_no_text() -> None:
    def stream() -> Iterator[str]:
        yield GOOD
        yield b"\xff".decode()

    faults = [item for _, item in run_cases(stream(), keep_going=True)]
    expected = [GOOD_OUTCOME, "<stdin>:2:1: error: not UTF-8 text: invalid start byte"]
    assert expected == [faults[0], str(faults[1])]


NUMBERS: st.SearchStrategy[object] = st.sampled_from(
    [0, 1, -1, 4096, 2**63, 2**64 - 1, 2**64, "0x1000", "0b11", "7", "", " 7 ", "1_0", "ten", "-1",
     1.0, True, False, None, 8 << 32, "0" * 50, {}]
)  # fmt: skip
SHAPES = st.sampled_from(
    [{"kind": "simple"}, {"kind": "rep", "input_header": 8, "variable": True}, {"kind": "rep"},
     {"kind": "rep", "input_header": 8, "variable": 1}, {"kind": "rep", "input_header": 8.0},
     {"kind": "rep", "input_header": "8", "variable": True}, {"kind": "rap"}, None, 7, "simple",
     {"kind": "simple", "code": 0x11}]
)  # fmt: skip
CASES = st.fixed_dictionaries(
    {"call": SHAPES},
    optional={
        "control": NUMBERS, "input_gpa": NUMBERS, "output_gpa": NUMBERS,
        "id": st.sampled_from(["a", "", 7, None, {}]),
        "abi": st.sampled_from(["x86-64", "kvm", "ghcb", "mips", 3, None, {}]),
        "profile": st.sampled_from(["tlfs", "openvmm", "xen", 3, None, {}]),
        "handler": st.sampled_from([{}, {"reps": 1}, 7, {"output": ""}, {"output": "f"}]),
        "memory": st.sampled_from([{}, {"0x0": "rw", "0x1000": "w"}, 7, {"1": "r"}]),
        "data": st.sampled_from([{}, {"0x10": "ff 00"}, {"0x1fff": "0000"}, {"x": 1}, 7]),
        "registers": st.sampled_from([{}, {"RDX": 1, "XMM0": "0x2"}, {"RDX": -1}, {"X2": 1}, 7]),
        "vtl": st.sampled_from([{}, {"register": 1}, {"allowed": 1}, 7]),
        "more": st.just(1),
    },
)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.lists(CASES, min_size=1, max_size=6))
def test_a_case_is_read_alike_whatever_came_before(cases: list[dict[str, object]]) -> None:
    lines = [json.dumps(case) for case in [{"call": {"kind": "simple"}, "control": 1}, *cases]]
    together = [item for _, item in run_cases(lines * 2, keep_going=True)]
    alone = [
        item
        for number, line in enumerate(lines * 2)
        for _, item in run_cases(["\n"] * number + [line], keep_going=True)
    ]
    assert [str(item) for item in alone] == [str(item) for item in together]


@pytest.mark.parametrize("number", ["1" * 5000, "-0", "1e3", "0x" + "f" * 16, "NaN"])
def test_unusual_numbers_are_read_alike_twice(number: str) -> None:
    line = '{"call": {"kind": "simple"}, "control": ' + number + "}"
    first, second = run_cases([line, line], keep_going=True)
    assert str(first[1]).replace(":1:", ":2:").replace("'line': 1", "'line': 2") == str(second[1])


@given(
    st.text()
    | st.recursive(
        st.none() | st.integers() | st.text(),
        lambda inner: st.dictionaries(
            st.sampled_from(
                [
                    "call",
                    "control",
                    "kind",
                    "abi",
                    "handler",
                    "status",
                    "memory",
                    "data",
                    "registers",
                    "vtl",
                    "output",
                    "0x0",
                    "RDX",
                ]
            ),
            inner,
        ),
    ).map(json.dumps)
)
def test_no_line_raises(line: str) -> None:
    for _, item in run_cases([line.replace("\n", " ")]):
        assert isinstance(item, dict | Diagnostic)


def test_a_call_is_known_by_its_contracts_name_or_code() -> None:
    named = named_in(load_shipped)
    word = '"control": "0x100000050", "input_gpa": "0x1000", "output_gpa": "0x2000"}'
    call = '{"kind": "rep", "code": 80, "input_header": 16, "input_element": 4'
    sizes = f'{{"call": {call}, "output_element": 16}}, {word}'
    lines = [sizes, *(f'{{"call": "{name}", {word}' for name in ("HvCallGetVpRegisters", "0x50"))]

    found = [outcome for _, outcome in run_cases(lines, named=named)]
    assert all(isinstance(one, dict) for one in found)
    assert 1 == len({str({**one, "line": 0}) for one in found if isinstance(one, dict)})


def test_a_name_that_no_contract_has_is_told_at_its_place() -> None:
    line = '{"call": "HvCallNothing", "control": 1}'
    ((_, fault),) = run_cases([line], named=named_in(load_shipped))

    assert "1:10" in str(fault)
    assert "no hypercall 'HvCallNothing'" in str(fault)


# One register is read: 20 bytes of input, 16 of output.
READ = (
    '{"call": {"kind": "rep", "input_header": 16, "input_element": 4, "output_element": 16}, '
    '"control": "0x100000050", "input_gpa": "0x1000", "output_gpa": "0x2000", "profile": "%s", '
    '"memory": %s}'
)


@pytest.mark.parametrize(
    ("profile", "memory", "ending", "statuses"),
    [
        ("tlfs", '{"0x1000": "r", "0x2000": "w"}', "returned", ["HV_STATUS_SUCCESS"]),
        # TLFS, Alignment Requirements: a memory intercept message, and no result.
        ("tlfs", '{"0x1000": "r"}', "intercepted", []),
        ("tlfs", '{"0x2000": "rw"}', "intercepted", []),
        ("tlfs", '{"0x1000": "w", "0x2000": "rw"}', "intercepted", []),
        ("tlfs", '{"0x1000": "rw", "0x2000": "r"}', "intercepted", []),
        ("tlfs", '{"0x1000": "rw", "0x2000": ""}', "intercepted", []),
        # OpenVMM support.rs: an access that fails is an ill-formed call.
        ("openvmm", '{"0x1000": "r"}', "returned", ["HV_STATUS_INVALID_HYPERCALL_INPUT"]),
        ("openvmm", "{}", "returned", ["HV_STATUS_INVALID_HYPERCALL_INPUT"]),
    ],
)
def test_a_page_that_is_not_mapped_ends_the_call(
    profile: str, memory: str, ending: str, statuses: list[str]
) -> None:
    ((_, outcome),) = run_cases([READ % (profile, memory)])
    assert isinstance(outcome, dict)
    assert (outcome["ending"], outcome["statuses"]) == (ending, statuses)


EITHER = ["HV_STATUS_SUCCESS", "HV_STATUS_INVALID_HYPERCALL_INPUT", "HV_STATUS_INVALID_PARAMETER"]


@pytest.mark.parametrize(
    ("announced", "processors", "statuses", "openvmm"),
    [
        (1, {"mask": "0x1"}, EITHER[:1], EITHER[:1]),
        (3, {"mask": "0x8000000000000101"}, EITHER[:1], EITHER[:1]),
        (2, {"mask": "0x1"}, EITHER, EITHER[2:]),
        (0, {"mask": "0x1"}, EITHER, EITHER[2:]),
        (0, {}, EITHER[:1], EITHER[:1]),
        (1, {"format": "all"}, EITHER[:1], EITHER[:1]),
    ],
)
def test_the_banks_announced_are_those_of_the_set(
    announced: int, processors: dict[str, str], statuses: list[str], openvmm: list[str]
) -> None:
    call = {"kind": "simple", "code": 0x15, "input_header": 24, "variable": True}
    case = {"call": call, "control": announced << 17 | 0x15, "input_gpa": 0x1000}
    lines = [
        json.dumps({**case, "processors": processors, "profile": profile})
        for profile in ("tlfs", "openvmm")
    ]

    found = [one for _, one in run_cases(lines) if isinstance(one, dict)]

    assert [statuses, openvmm] == [one["statuses"] for one in found]


def test_a_set_is_of_calls_with_a_variable_header() -> None:
    line = '{"call": {"kind": "simple"}, "control": 1, "processors": {"mask": -1, "x": 0}}'
    found = [str(fault) for _, fault in run_cases([line], "in", keep_going=True)]

    assert found == [
        "in:1:58: error: this call has no variable header, expected no 'processors'",
        "in:1:67: error: 'mask' is negative, expected an integer from 0 to 0xffffffffffffffff",
        "in:1:71: error: unknown key 'x', expected format, mask",
    ]
