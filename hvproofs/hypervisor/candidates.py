# SPDX-License-Identifier: MIT
"""The schedules that a search for harm has to look at, and why they suffice.

Write "later" for the order of actions, which is that of the list in every
permitted execution (TLFS "Hypercall Classes"), and note that no two results
share a byte. An input byte of action i that action j's result covers can be
read with that result in it only if the write of j comes before the read of i;
no result of j is written before action j, and no byte of i is needed after
action i. So only pairs j < i matter (j <= i between the states of a staged
call), and each pair goes wrong in some permitted execution exactly if it goes
wrong in the one that reads as late and writes as early as the profile allows:

* uninterrupted: `adversarial` - everything read right before the action that
  needs it and written right after the action that made it, as far as the
  policies go, and the padding zeroed first;
* cut short: `every_cut` - the same, cut after every single action, with the
  whole input read again each time. A cut after k actions alone lets the pairs
  j < k <= i meet; cutting after every k is their union over all k.

`gentle` reads everything before it writes anything: it goes wrong only if every
permitted execution does. With a handler that reuses memory between two
executions, one more cut, before the first action, exposes all of the input
(`every_cut` has it), and the cuts after it expose results written before.
The alphabets of `behaviour` make every replaced byte a different byte, so that a
replaced byte is never overlooked and an earlier harm never heals.
"""

from __future__ import annotations

from collections.abc import Iterator

from hvproofs.hypervisor.call import CallKind, padded
from hvproofs.hypervisor.checks import CallRequest
from hvproofs.hypervisor.execution import Fault, Harm, input_spans, output_spans
from hvproofs.hypervisor.profile import (
    InputPolicy,
    OutputPolicy,
    PaddingPolicy,
    Profile,
    StagedOutput,
)
from hvproofs.hypervisor.schedule import (
    Act,
    Cut,
    Interrupt,
    Read,
    ReturnStep,
    Schedule,
    Step,
    Write,
    ZeroPadding,
)


def gentle(request: CallRequest) -> Iterator[Step]:
    """Read everything, act, write everything: permitted by every profile."""
    yield Read(0, request.input_size)
    yield Act(request.call.actions(request.control.rep_count))
    if request.output_size:
        yield Write(0, request.output_size)
    yield ReturnStep()


def adversarial(request: CallRequest, profile: Profile) -> Iterator[Step]:
    """One uninterrupted execution that reads late and writes early."""
    yield from padding_first(request, profile)
    yield from _late_and_early(request, profile, 0, request.call.actions(request.control.rep_count))
    yield ReturnStep()


def every_cut(
    request: CallRequest, profile: Profile, interrupt: Interrupt | None
) -> Iterator[Step]:
    """Cut before the first and after every action, reading late and writing early in each."""
    handler = () if interrupt is None else (interrupt,)
    actions = request.call.actions(request.control.rep_count)
    yield from padding_first(request, profile)
    yield Read(0, request.input_size)
    yield from (Cut(), *handler)
    if request.call.kind is CallKind.SIMPLE:
        yield from staged_state(request, profile)
        yield from (Cut(), *handler)
    for index in range(actions):
        yield from _late_and_early(request, profile, index, index + 1)
        if index + 1 < actions:
            yield from (Cut(), *handler)
    yield ReturnStep()


def padding_first(request: CallRequest, profile: Profile) -> Iterator[Step]:
    """Zero the padding, where there is some and the profile does that.

    Under a profile that reads whole at the start the padding cannot come before it.
    """
    size = request.output_size
    zeroed = profile.padding_policy is PaddingPolicy.ZEROED_ANY_TIME
    if zeroed and padded(size) > size and profile.input_policy is InputPolicy.ANY_TIME:
        yield ZeroPadding()


def staged_state(request: CallRequest, profile: Profile) -> Iterator[Step]:
    """An intermediate state of a staged simple call."""
    yield Read(0, request.input_size)
    yield Act(1)
    if profile.staged_output is StagedOutput.RESULTS and request.output_size:
        yield Write(0, request.output_size)


def short_candidates(
    request: CallRequest, profile: Profile, harm: Harm, interrupt: Interrupt | None
) -> Iterator[Schedule]:
    """Schedules of few steps that may show `harm`, which a search has found.

    Each is the least number of steps of its kind: a result can do harm only
    after a read and an action, itself takes a write, and needs a read and an
    action behind it (and a cut between, where input is read once). Which of them
    the profile permits and which do harm is for the caller to find out.
    """
    last = harm.element + 1
    whole = Read(0, request.input_size)
    writer = _writer(request, harm)
    yield (ZeroPadding(), whole, Act(last))
    if interrupt is not None:
        for before in ((), (whole,)):
            yield (*before, Cut(), interrupt, whole, Act(last))
    if request.call.kind is CallKind.SIMPLE:
        yield (*staged_state(request, profile), Cut(), whole, Act(1))
    for stop in sorted({writer + 1, harm.element}):
        early = (whole, Act(stop))
        for span in output_spans(request.call, writer):
            yield (*early, *_writes(span), *_later(whole, last))
        write = tuple(_writes((0, request.call.output_size(stop))))
        yield (*early, *write, Cut(), whole, Act(last))
    if harm.fault is Fault.WRONG_OUTPUT and interrupt is not None:
        yield from _lost_output(request, harm.element + 1, interrupt)


def around(request: CallRequest, handler: Interrupt, element: int) -> Iterator[Schedule]:
    """Uninterrupted executions with a handler before them, or behind them: the shortest.

    The handler comes after the guest filled its input, and entry `element` acts on what it
    left behind; or it comes before the guest reads the output.
    """
    yield (handler, Read(0, request.input_size), Act(element + 1))
    yield (*gentle(request), handler)


def _later(whole: Read, last: int) -> tuple[Step, ...]:
    """Read again and go on up to `last`."""
    return (whole, Act(last))


def _lost_output(request: CallRequest, stop: int, interrupt: Interrupt) -> Iterator[Schedule]:
    """Results of the first `stop` entries are replaced by a handler before the call returns."""
    whole = Read(0, request.input_size)
    written = request.call.output_size(stop)
    rest = request.output_size - written
    yield (
        whole, Act(stop), Write(0, written), Cut(), interrupt,
        whole, Act(request.control.rep_count), Write(written, rest), ReturnStep(),
    )  # fmt: skip


def _writer(request: CallRequest, harm: Harm) -> int:
    """The action whose result covers the harmed byte, or 0 where none does."""
    call = request.call
    offset = request.input_gpa + harm.offset - request.output_gpa - call.output_header
    if harm.fault is Fault.WRONG_OUTPUT or not call.output_element or offset < 0:
        return 0
    return min(offset // call.output_element, max(harm.element - 1, 0))


def _late_and_early(
    request: CallRequest, profile: Profile, first: int, stop: int
) -> Iterator[Step]:
    """Actions first..stop-1 in one execution, input as late and output as early as permitted."""
    if profile.input_policy is InputPolicy.WHOLE_AT_START:
        yield Read(0, request.input_size)
    for index in range(first, stop):
        if profile.input_policy is InputPolicy.ANY_TIME:
            for low, high in input_spans(request, index):
                yield Read(low, high - low)
        yield Act(index + 1)
        if profile.output_policy is OutputPolicy.ANY_TIME:
            for span in output_spans(request.call, index):
                yield from _writes(span)
    if profile.output_policy is OutputPolicy.ONCE_AT_END:
        low = 0 if first == 0 else output_spans(request.call, first)[1][0]
        yield from _writes((low, request.call.output_size(stop)))


def _writes(span: tuple[int, int]) -> Iterator[Step]:
    """A write of output bytes [low, high), if there are any."""
    low, high = span
    if high > low:
        yield Write(low, high - low)
