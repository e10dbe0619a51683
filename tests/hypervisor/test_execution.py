# SPDX-License-Identifier: MIT
"""A call in flight: which steps are permitted, and what they do to the areas."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hvproofs.hypervisor import (
    OPENVMM,
    TLFS,
    Abi,
    CallKind,
    CallShape,
    ControlWord,
    Execution,
    Memory,
    Profile,
    Severity,
    encode_control,
    severity,
)
from hvproofs.hypervisor.behaviour import caller_bytes, digest
from hvproofs.hypervisor.call import padded
from hvproofs.hypervisor.checks import request_of
from hvproofs.hypervisor.execution import Fault, Harm, ScheduleError, input_spans
from hvproofs.hypervisor.profile import InputPolicy, StagedOutput
from hvproofs.hypervisor.schedule import (
    Act,
    Cut,
    Interrupt,
    Read,
    Refuse,
    ReturnEarly,
    ReturnStep,
    Step,
    Write,
    ZeroPadding,
)

IN, PAGE = 0x10000, 0x1000
REP = CallShape(CallKind.REP, input_header=16, input_element=8, output_element=8)
STAGED = CallShape(CallKind.SIMPLE, input_header=16, output_header=12, staged=True)


def begin(
    call: CallShape, reps: int, profile: Profile, output_gpa: int, variable_qwords: int = 0
) -> Execution:
    """A call about to be executed, its input filled, three pages mapped."""
    memory = Memory()
    memory.map(IN - PAGE, 3 * PAGE)
    control = encode_control(ControlWord(rep_count=reps, variable_qwords=variable_qwords))
    form = profile.forms[Abi.X86_64]
    request = request_of(call, control, IN, output_gpa, form, profile.gpa_bits)
    memory.write(IN, caller_bytes(request.input_size))
    return Execution(request, profile, memory, digest)


# What OpenVMM does with 3 entries of 8 bytes, cut short after the first.
OPENVMM_CUT = (
    Read(0, 40), Act(1), Write(0, 8), Cut(),
    Read(0, 40), Act(3), Write(8, 16), ReturnStep(),
)  # fmt: skip


def test_a_call_cut_short_and_executed_again() -> None:
    execution = begin(REP, 3, OPENVMM, IN + PAGE)
    assert execution.run(OPENVMM_CUT) is None
    expected = b"".join(
        digest(i, caller_bytes(40)[:16], b"", caller_bytes(40)[16 + 8 * i : 24 + 8 * i], 8)
        for i in range(3)
    )
    assert expected == execution.memory.read(IN + PAGE, 24)
    executions = 2
    assert executions == execution.executions


def test_the_rep_start_index_is_rewritten_at_the_cut() -> None:
    execution = begin(REP, 3, OPENVMM, IN + PAGE)
    execution.run(OPENVMM_CUT[:4])
    expected = 3 << 32 | 1 << 48
    assert expected == execution.control


def test_input_replaced_by_output_is_seen_by_the_second_execution() -> None:
    # As measured with OpenVMM: the header becomes the first output element.
    expected = Harm(Fault.WRONG_INPUT, element=1, offset=0)
    assert expected == begin(REP, 3, OPENVMM, IN).run(OPENVMM_CUT)


def test_output_on_the_list_replaces_consumed_entries_only() -> None:
    # As measured with OpenVMM, input and output entries being of one size.
    assert begin(REP, 3, OPENVMM, IN + 16).run(OPENVMM_CUT) is None


def test_output_one_entry_ahead_replaces_the_next() -> None:
    expected = Harm(Fault.WRONG_INPUT, element=1, offset=24)
    assert expected == begin(REP, 3, OPENVMM, IN + 24).run(OPENVMM_CUT)


def test_a_handler_replaces_results_already_written() -> None:
    handler = Interrupt(IN + PAGE, 8)
    schedule = (*OPENVMM_CUT[:4], handler, *OPENVMM_CUT[4:])
    expected = Harm(Fault.WRONG_OUTPUT, element=0, offset=0)
    assert expected == begin(REP, 3, OPENVMM, IN + PAGE).run(schedule)


def test_a_handler_before_the_first_execution_and_after_the_return() -> None:
    before = (Interrupt(IN, 8), READ, Act(1))
    expected = Harm(Fault.WRONG_INPUT, element=0, offset=0)
    assert expected == begin(REP, 3, OPENVMM, IN + PAGE).run(before)
    after = (READ, Act(3), WRITE, ReturnStep(), Interrupt(IN + PAGE + 8, 8))
    expected = Harm(Fault.WRONG_OUTPUT, element=1, offset=8)
    assert expected == begin(REP, 3, OPENVMM, IN + PAGE).run(after)


@pytest.mark.parametrize("profile", [TLFS, OPENVMM], ids=lambda p: p.name)
def test_an_entry_in_error_ends_the_call_with_those_before_it(profile: Profile) -> None:
    execution = begin(REP, 3, profile, IN + PAGE)
    assert execution.run((READ, Act(2), Write(0, 16), ReturnEarly())) is None
    completed = 2
    assert completed == execution.done
    assert execution.returned


READ, WRITE = Read(0, 40), Write(0, 24)
REFUSED: list[tuple[Profile, tuple[Step, ...], str]] = [
    (TLFS, (Act(1),), "not read"),
    (TLFS, (Read(0, 16), Act(1)), "not read"),
    (TLFS, (Read(0, 41),), "input area only"),
    (TLFS, (READ, Write(0, 8)), "not yet written"),
    (TLFS, (READ, Act(1), Write(0, 8), Write(0, 8)), "not yet written"),
    (TLFS, (READ, Act(1), Write(0, 25)), "output area only"),
    (TLFS, (READ, Act(1), Cut()), "before control returns"),
    (TLFS, (READ, Act(1), Act(1)), "no action"),
    (TLFS, (READ, Act(4)), "no action"),
    (TLFS, (READ, Act(3), ReturnStep()), "before the call returns"),
    (TLFS, (READ, Act(2), Write(0, 16), ReturnStep()), "all actions"),
    (TLFS, (READ, Act(3), WRITE, Cut()), "rep count"),
    (TLFS, (READ, Act(3), WRITE, ReturnStep(), Cut()), "has returned"),
    (TLFS, (READ, Act(1), Write(0, 8), Cut(), Act(2)), "not read"),
    (
        TLFS,
        (
            READ,
            Interrupt(IN, 8),
        ),
        "between two executions",
    ),
    (TLFS, (Refuse(),), "not executed"),
    (TLFS, (READ, Act(3), WRITE, ReturnEarly()), "no entry is left"),
    (TLFS, (READ, Act(1), ReturnEarly()), "before the call returns"),
    (OPENVMM, (ReturnEarly(),), "begins with reading"),
    (OPENVMM, (Read(0, 16),), "once, whole"),
    (OPENVMM, (READ, READ), "once, whole"),
    (OPENVMM, (Cut(),), "begins with reading"),
    (OPENVMM, (READ, Act(2), Write(0, 8)), "one piece"),
    (OPENVMM, (READ, Act(1), Write(0, 8), Act(2)), "ends the execution"),
    (OPENVMM, (READ, ZeroPadding()), "padding"),
]


@pytest.mark.parametrize(("profile", "schedule", "reason"), REFUSED)
def test_steps_that_are_not_permitted(
    profile: Profile, schedule: tuple[Step, ...], reason: str
) -> None:
    with pytest.raises(ScheduleError, match=reason):
        begin(REP, 3, profile, IN + PAGE).run(schedule)


def test_a_simple_call_writes_on_success_only_in_openvmm() -> None:
    steps = (Read(0, 16), Act(1), Write(0, 12), Cut())
    with pytest.raises(ScheduleError, match="success only"):
        begin(STAGED, 0, OPENVMM, IN + PAGE).run(steps)
    again = (Read(0, 16), Act(1), Write(0, 12), ReturnStep())
    assert begin(STAGED, 0, TLFS, IN + PAGE).run((*steps, *again)) is None
    assert begin(STAGED, 0, TLFS, IN).run((*steps, *again)) is not None


def test_a_call_that_never_continues_is_not_cut() -> None:
    call = CallShape(CallKind.SIMPLE, input_header=16)
    with pytest.raises(ScheduleError):
        begin(call, 0, TLFS, IN + PAGE).run((Read(0, 16), Cut()))


SHAPES = st.builds(
    lambda h, i, o: CallShape(CallKind.REP, 8 * h, i, 0, o),
    st.integers(0, 3),
    st.sampled_from([0, 4, 8, 12]),
    st.sampled_from([0, 4, 8, 16]),
) | st.builds(
    lambda h, o, staged: CallShape(CallKind.SIMPLE, h, 0, o, staged=staged),
    st.integers(1, 40),
    st.integers(0, 40),
    st.booleans(),
)  # fmt: skip


def drive(data: st.DataObject, execution: Execution, cuts: int) -> Harm | None:
    """A random permitted schedule of the execution's profile, with at most `cuts` cuts."""
    profile, call = execution.profile, execution.request.call
    simple = call.kind is CallKind.SIMPLE
    count = data.draw(st.integers(0, cuts)) if call.continues else 0
    for last in [False] * count + [True]:
        # The action of an unfinished simple call is that of an intermediate state.
        most = execution.actions if last or simple else execution.actions - 1
        least = execution.actions if last else execution.done
        goal = data.draw(st.integers(least, max(least, most)))
        if profile.input_policy is InputPolicy.ANY_TIME:
            _any_time(data, execution, goal)
        else:
            execution.step(Read(0, execution.in_size))
            if goal > execution.done:
                execution.step(Act(goal))
        if last or not simple or profile.staged_output is StagedOutput.RESULTS:
            _flush(execution)
        execution.step(ReturnStep() if last else Cut())
    return execution.harm


def _any_time(data: st.DataObject, execution: Execution, goal: int) -> None:
    """Random reads, writes of single bytes and padding, and the actions up to `goal`."""
    request = execution.request
    padding = padded(execution.out_size) > execution.out_size
    for index in range(execution.done, goal):
        for _ in range(data.draw(st.integers(0, 3))):
            choice = data.draw(st.integers(0, 2))
            if choice == 0 and execution.in_size:
                low = data.draw(st.integers(0, execution.in_size - 1))
                execution.step(Read(low, data.draw(st.integers(0, execution.in_size - low))))
            elif choice == 1 and 1 in execution.unwritten:
                waiting = [at for at, flag in enumerate(execution.unwritten) if flag]
                execution.step(Write(data.draw(st.sampled_from(waiting)), 1))
            elif choice == 2 and padding:
                execution.step(ZeroPadding())
        for low, high in input_spans(request, index):
            if 0 in execution.fresh[low:high]:
                execution.step(Read(low, high - low))
        execution.step(Act(index + 1))


def _flush(execution: Execution) -> None:
    """Write what is left to write."""
    while 1 in execution.unwritten:
        low = execution.unwritten.index(1)
        rest = execution.unwritten[low:]
        execution.step(Write(low, rest.index(0) if 0 in rest else len(rest)))


@pytest.mark.parametrize("profile", [TLFS, OPENVMM], ids=lambda p: p.name)
@settings(max_examples=150, deadline=None)
@given(data=st.data(), call=SHAPES, reps=st.integers(1, 6), before=st.booleans())
def test_disjoint_areas_give_the_same_output_under_every_schedule(
    profile: Profile, data: st.DataObject, call: CallShape, reps: int, before: bool
) -> None:
    reps = reps if call.kind is CallKind.REP else 0
    in_size, out_size = call.input_size(reps, 0), call.output_size(reps)
    # Right behind each other, in either order.
    output_gpa = IN - padded(out_size) if before else IN + padded(in_size)
    assert drive(data, begin(call, reps, profile, output_gpa), cuts=3) is None


@pytest.mark.parametrize("profile", [TLFS, OPENVMM], ids=lambda p: p.name)
@settings(max_examples=250, deadline=None)
@given(data=st.data(), call=SHAPES, reps=st.integers(1, 6), shift=st.integers(0, 12))
def test_no_permitted_schedule_is_worse_than_the_severity_says(
    profile: Profile, data: st.DataObject, call: CallShape, reps: int, shift: int
) -> None:
    reps = reps if call.kind is CallKind.REP else 0
    verdict = severity(call, IN, IN + 8 * shift, reps, 0, profile).executed
    worst = {None: None, Severity.CONTRACT: None, Severity.ON_CONTINUATION: 0}
    if verdict in worst:
        cuts = worst[verdict]
        harm = drive(data, begin(call, reps, profile, IN + 8 * shift), 3 if cuts is None else 0)
        assert harm is None


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 3), st.sampled_from([4, 8, 16]), st.integers(2, 6))
def test_areas_on_each_other_differ(header: int, element: int, reps: int) -> None:
    call = CallShape(CallKind.REP, 8 * header, element, 0, 8)
    assert Severity.POSSIBLE is severity(call, IN, IN, reps, 0, TLFS).executed
    assert Severity.ON_CONTINUATION is severity(call, IN, IN, reps, 0, OPENVMM).severity
