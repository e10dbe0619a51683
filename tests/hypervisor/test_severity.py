# SPDX-License-Identifier: MIT
"""How bad a placement is, against figures worked out by hand and by sets of bytes."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hvproofs.hypervisor import (
    OPENVMM,
    TLFS,
    CallField,
    CallKind,
    CallShape,
    Fields,
    Profile,
    Severity,
    Span,
    severity,
)
from hvproofs.hypervisor.call import padded
from hvproofs.hypervisor.execution import Fault, Harm

PAGE = 0x10000
GET_REGISTERS = CallShape(CallKind.REP, input_header=16, input_element=4, output_element=16)
SAME_SIZE = CallShape(CallKind.REP, input_header=16, input_element=8, output_element=8)
ODD_OUTPUT = CallShape(CallKind.REP, input_header=16, input_element=8, output_element=4)
SIMPLE = CallShape(CallKind.SIMPLE, input_header=16, output_header=16)
STAGED = CallShape(CallKind.SIMPLE, input_header=16, output_header=16, staged=True)
CONTRACT, CUT = Severity.CONTRACT, Severity.ON_CONTINUATION
POSSIBLE, ALWAYS = Severity.POSSIBLE, Severity.ALWAYS

# (situation, call, entries, input offset, output offset, tlfs, openvmm), both of executions
# that carry the call out.
TABLE = [
    # get_vtl() as it was: one name, output on the input.
    ("one entry, same area", GET_REGISTERS, 1, 0, 0, CONTRACT, CONTRACT),
    ("two entries, same area", GET_REGISTERS, 2, 0, 0, POSSIBLE, CUT),
    ("204 entries behind", GET_REGISTERS, 204, 0, 832, None, None),
    ("apart", GET_REGISTERS, 2, 0, 24, None, None),
    ("output before input", GET_REGISTERS, 2, 32, 0, None, None),
    # Output on the list: a consumed entry may be replaced, one that is still needed may not.
    ("same size on the list", SAME_SIZE, 20, 0, 16, CONTRACT, CONTRACT),
    ("same size, one ahead", SAME_SIZE, 20, 0, 24, POSSIBLE, CUT),
    ("same size, one behind", SAME_SIZE, 20, 0, 8, POSSIBLE, CUT),
    ("only the last entry's output on the header", SAME_SIZE, 3, 16, 0, CONTRACT, CONTRACT),
    ("only the last but one's", SAME_SIZE, 3, 8, 0, POSSIBLE, CUT),
    ("grows over the list", GET_REGISTERS, 2, 0, 16, POSSIBLE, CUT),
    # Padding: 3 entries of 4 bytes leave 4 bytes that the TLFS lets the hypervisor zero.
    ("last result and padding on the input", ODD_OUTPUT, 3, 8, 0, POSSIBLE, CONTRACT),
    ("only padding on the input", ODD_OUTPUT, 1, 0, 32, None, None),
    ("padding of one entry on the list", ODD_OUTPUT, 1, 0, 16, POSSIBLE, CONTRACT),
    # Simple calls: one action, unless it passes through states.
    ("simple, same area", SIMPLE, 0, 0, 0, CONTRACT, CONTRACT),
    ("staged, same area", STAGED, 0, 0, 0, CUT, CONTRACT),
    # Refused.
    ("misaligned input", SAME_SIZE, 1, 4, 64, ALWAYS, ALWAYS),
    ("input straddles", SAME_SIZE, 1, 4080, 0, ALWAYS, ALWAYS),
    ("output straddles", SAME_SIZE, 2, 0, 4088, ALWAYS, ALWAYS),
    ("no entries", SAME_SIZE, 0, 0, 64, ALWAYS, ALWAYS),
]  # fmt: skip


@pytest.mark.parametrize(
    ("call", "reps", "inp", "out", "tlfs", "openvmm"),
    [t[1:] for t in TABLE],
    ids=[t[0] for t in TABLE],
)
def test_table(
    call: CallShape, reps: int, inp: int, out: int, tlfs: Severity | None, openvmm: Severity | None
) -> None:
    text = severity(call, PAGE + inp, PAGE + out, reps, 0, TLFS)
    code = severity(call, PAGE + inp, PAGE + out, reps, 0, OPENVMM)
    refused = (ALWAYS, None)
    # The text lets a hypervisor refuse areas that overlap; OpenVMM does not look.
    expected_text = POSSIBLE if tlfs in (CONTRACT, CUT) else tlfs
    assert (refused if tlfs is ALWAYS else (expected_text, tlfs)) == (text.severity, text.executed)
    assert (refused if openvmm is ALWAYS else (openvmm, openvmm)) == (code.severity, code.executed)


@pytest.mark.parametrize("profile", [TLFS, OPENVMM], ids=lambda p: p.name)
@pytest.mark.parametrize(
    ("header", "inp", "out"), list(itertools.product((0, 8), (0, 4, 8), (4, 8, 12)))
)
def test_every_small_placement_against_sets_of_bytes(
    profile: Profile, header: int, inp: int, out: int
) -> None:
    call = CallShape(CallKind.REP, header, inp, 0, out)
    if not header + inp:
        return
    for reps, shift in itertools.product(range(1, 5), range(-32, 40, 8)):
        expected = by_sets(call, reps, shift, profile is TLFS)
        actual = severity(call, PAGE + 64, PAGE + 64 + shift, reps, 0, profile)
        assert expected is actual.executed, (reps, shift)


def by_sets(call: CallShape, reps: int, shift: int, text: bool) -> Severity | None:
    """The severity by hand: does a result cover input that a later action needs?"""
    head = set(range(call.input_header))
    needs = [
        head | {call.input_header + call.input_element * i + b for b in range(call.input_element)}
        for i in range(reps)
    ]
    makes = [
        {shift + call.output_element * j + b for b in range(call.output_element)}
        for j in range(reps)
    ]
    raw = call.output_size(reps)
    padding = {shift + b for b in range(raw, padded(raw))}
    later = any(makes[j] & needs[i] for i in range(reps) for j in range(i))
    padded_in = set(range(padded(call.input_size(reps, 0))))
    if later or (text and padding & set().union(*needs)):
        return POSSIBLE if text else CUT
    return CONTRACT if padded_in & (padding | set().union(*makes)) else None


def test_the_variable_header_is_input_too() -> None:
    call = CallShape(CallKind.REP, 8, 8, 0, 8, variable=True)
    assert POSSIBLE is severity(call, PAGE, PAGE + 16, 2, 2, TLFS).executed
    assert CONTRACT is severity(call, PAGE, PAGE + 24, 2, 2, TLFS).executed


FIELDS = Fields(
    input_header=(
        CallField("PartitionId", 0, 8),
        CallField("VpIndex", 8, 4),
        CallField("TargetVtl", 12, 1),
    ),
    input_element=(CallField("Name", 0, 4),),
    output_element=(CallField("Low", 0, 8), CallField("High", 8, 8)),
)


def test_the_shortest_schedule_under_openvmm() -> None:
    verdict = severity(GET_REGISTERS, PAGE, PAGE, 10, 0, OPENVMM, fields=FIELDS)
    expected = ["read", "act", "write", "cut", "read", "act"]
    assert expected == [entry.as_dict()["step"] for entry in verdict.schedule]
    write = verdict.schedule[2]
    assert Span(PAGE, 16) == write.written
    lost = [
        ("PartitionId", 0, 8, "output Low[0]"),
        ("VpIndex", 8, 4, "output High[0]"),
        ("TargetVtl", 12, 1, "output High[0]"),
        ("input header", 13, 3, "output High[0]"),
    ]
    assert lost == [(c.field, c.offset, c.size, c.holds) for c in write.clobbers]
    assert Harm(Fault.WRONG_INPUT, 1, 0) == verdict.harm
    expected_harm = [(1, False)] * 4 + [(2, False), (2, True)]
    assert expected_harm == [(entry.execution, entry.harm) for entry in verdict.schedule]


def test_the_shortest_schedule_under_the_text() -> None:
    verdict = severity(GET_REGISTERS, PAGE, PAGE, 10, 0, TLFS, fields=FIELDS)
    expected = ["read", "act", "write", "read", "act"]
    assert expected == [entry.as_dict()["step"] for entry in verdict.schedule]
    names = ["INVALID_HYPERCALL_INPUT", "INVALID_ALIGNMENT", "INVALID_PARAMETER", "SUCCESS"]
    assert set(names) == {status.name for status in verdict.statuses}


def test_one_entry_of_get_vtl_may_be_refused_but_not_go_wrong() -> None:
    text = severity(GET_REGISTERS, PAGE, PAGE, 1, 0, TLFS)
    assert (POSSIBLE, CONTRACT, None) == (text.severity, text.executed, text.harm)
    assert ["refuse"] == [entry.as_dict()["step"] for entry in text.schedule]
    assert len(text.statuses) > 1
    code = severity(GET_REGISTERS, PAGE, PAGE, 1, 0, OPENVMM)
    assert (CONTRACT, CONTRACT, ()) == (code.severity, code.executed, code.schedule)
    assert {"SUCCESS"} == {status.name for status in code.statuses}


def test_a_call_that_is_always_refused_has_a_schedule_of_one_step() -> None:
    refused = severity(SAME_SIZE, PAGE + 4, PAGE + 64, 1, 0, OPENVMM)
    assert ["refuse"] == [entry.as_dict()["step"] for entry in refused.schedule]
    assert {"INVALID_ALIGNMENT"} == {status.name for status in refused.statuses}


@pytest.mark.parametrize("profile", [TLFS, OPENVMM], ids=lambda p: p.name)
def test_a_handler_that_nothing_keeps_away(profile: Profile) -> None:
    apart = PAGE + 0x1000
    on_input = severity(
        GET_REGISTERS, PAGE, apart, 1, 0, profile, interrupt=Span(PAGE, 4096), unguarded=True
    )
    assert POSSIBLE is on_input.severity
    expected = ["interrupt", "read", "act"]
    assert expected == [entry.as_dict()["step"] for entry in on_input.schedule]
    on_output = severity(
        GET_REGISTERS, PAGE, apart, 1, 0, profile, interrupt=Span(apart, 4096), unguarded=True
    )
    assert POSSIBLE is on_output.severity
    expected = ["read", "act", "write", "return", "interrupt"]
    assert expected == [entry.as_dict()["step"] for entry in on_output.schedule]
    elsewhere = severity(
        GET_REGISTERS, PAGE, apart, 1, 0, profile, interrupt=Span(PAGE + 8192, 8), unguarded=True
    )
    assert elsewhere.severity is None


def test_zeroed_padding_is_told() -> None:
    verdict = severity(ODD_OUTPUT, PAGE, PAGE + 16, 1, 0, TLFS)
    first = verdict.schedule[0]
    assert first.as_dict()["step"] == "zero-padding"
    expected = [("input element 0", 20, 4, "output padding, zeroed")]
    assert expected == [(c.field, c.offset, c.size, c.holds) for c in first.clobbers]


@pytest.mark.parametrize("profile", [TLFS, OPENVMM], ids=lambda p: p.name)
def test_a_handler_that_reuses_the_page(profile: Profile) -> None:
    apart = PAGE + 0x1000
    without = severity(GET_REGISTERS, PAGE, apart, 1, 0, profile)
    assert without.severity is None
    page = severity(GET_REGISTERS, PAGE, apart, 1, 0, profile, interrupt=Span(PAGE, 4096))
    assert CUT is page.severity
    steps = [entry.as_dict()["step"] for entry in page.schedule]
    expected = ["cut", "interrupt", "read", "act"]
    assert expected == steps[-4:]
    other = severity(GET_REGISTERS, PAGE, apart, 9, 0, profile, interrupt=Span(PAGE + 8192, 4096))
    assert other.severity is None


@pytest.mark.parametrize("profile", [TLFS, OPENVMM], ids=lambda p: p.name)
def test_a_handler_that_reuses_the_output_page(profile: Profile) -> None:
    apart = PAGE + 0x1000
    lost = severity(GET_REGISTERS, PAGE, apart, 3, 0, profile, interrupt=Span(apart, 4096))
    assert CUT is lost.severity
    assert Harm(Fault.WRONG_OUTPUT, 0, 0) == lost.harm
    assert lost.schedule[-1].as_dict()["step"] == "return"
    # One entry: nothing is written before the last cut, so the output cannot be lost.
    one = severity(GET_REGISTERS, PAGE, apart, 1, 0, profile, interrupt=Span(apart, 4096))
    assert CONTRACT is one.severity


def test_json_form() -> None:
    verdict = severity(GET_REGISTERS, PAGE, PAGE, 2, 0, OPENVMM, fields=FIELDS).as_dict()
    assert verdict["severity"] == "on-continuation"
    assert verdict["executed"] == "on-continuation"
    assert verdict["statuses"] == ["HV_STATUS_SUCCESS"]
    assert verdict["harm"] == {"fault": "wrong-input", "element": 1, "offset": 0}
    entries = verdict["schedule"]
    assert isinstance(entries, list)
    assert entries[2] == {
        "step": "write",
        "execution": 1,
        "elements": [0, 0],
        "read": None,
        "written": {"gpa": PAGE, "size": 16},
        "clobbers": [
            {"field": "PartitionId", "offset": 0, "size": 8, "holds": "output Low[0]"},
            {"field": "VpIndex", "offset": 8, "size": 4, "holds": "output High[0]"},
            {"field": "TargetVtl", "offset": 12, "size": 1, "holds": "output High[0]"},
            {"field": "input header", "offset": 13, "size": 3, "holds": "output High[0]"},
        ],
        "harm": False,
    }


def test_values_that_no_register_holds_are_refused() -> None:
    with pytest.raises(ValueError, match="rep_count"):
        severity(SAME_SIZE, PAGE, PAGE, 4096, 0, TLFS)
    with pytest.raises(ValueError, match="GPA"):
        severity(SAME_SIZE, -8, PAGE, 1, 0, TLFS)


@settings(max_examples=200, deadline=None)
@given(
    data=st.data(),
    header=st.integers(0, 3),
    element=st.sampled_from([0, 4, 8, 24]),
    output=st.sampled_from([0, 4, 16, 24]),
    first=st.sampled_from([0, 8, 12]),
    reps=st.integers(1, 8),
    shift=st.integers(-8, 24),
    profile=st.sampled_from([TLFS, OPENVMM]),
)
def test_every_harm_comes_with_a_schedule_that_shows_it(
    data: st.DataObject,
    header: int,
    element: int,
    output: int,
    first: int,
    reps: int,
    shift: int,
    profile: Profile,
) -> None:
    call = CallShape(CallKind.REP, 8 * header, element, first, output)
    region = data.draw(
        st.none() | st.builds(Span, st.integers(PAGE, PAGE + 512), st.integers(1, 256))
    )
    verdict = severity(call, PAGE + 256, PAGE + 256 + 8 * shift, reps, 0, profile, interrupt=region)
    harmful = verdict.executed in (CUT, POSSIBLE)
    refusable = len(verdict.statuses) > 1
    assert (harmful or refusable) == bool(verdict.schedule)
    assert harmful == (verdict.harm is not None)
    assert [True] * bool(verdict.schedule) == [entry.harm for entry in verdict.schedule[-1:]]
    steps = [entry.as_dict()["step"] for entry in verdict.schedule]
    assert (verdict.executed is CUT) == ("cut" in steps)
    assert (refusable and not harmful) == (steps == ["refuse"])
    assert (verdict.severity is POSSIBLE) == (refusable or verdict.executed is POSSIBLE)
