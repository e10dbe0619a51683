# SPDX-License-Identifier: MIT
"""A call in flight: memory, the hypervisor's private copies, and one step after the other.

What is observed is whether the call did what the caller asked for: every
action must see the caller's bytes, and at return the output area must hold
what one uninterrupted pass over the caller's input gives.
Sources: TLFS, Hypercall Interface, "Hypercall Classes", "Hypercall
Continuation", "Hypercall Atomicity and Ordering"; OpenVMM support.rs.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from hvproofs.hypervisor.behaviour import HEADER_INDEX, Behaviour, handler_bytes
from hvproofs.hypervisor.call import CallKind, CallShape, padded
from hvproofs.hypervisor.checks import CallRequest
from hvproofs.hypervisor.control import with_rep_start
from hvproofs.hypervisor.memory import Memory
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
    Refuse,
    ReturnEarly,
    ReturnStep,
    Schedule,
    Step,
    Write,
    ZeroPadding,
)


class ScheduleError(ValueError):
    """A step that the profile does not permit at this point."""


class Fault(Enum):
    """How a call in flight goes wrong."""

    WRONG_INPUT = "wrong-input"  # an action saw other bytes than the caller's
    WRONG_OUTPUT = "wrong-output"  # at return the output is not that of the caller's input


@dataclass(frozen=True, slots=True)
class Harm:
    """The first thing that went wrong."""

    fault: Fault  # in which way
    element: int  # index of the action whose input or output is wrong
    offset: int  # bytes into the input area (WRONG_INPUT) or the output area (WRONG_OUTPUT)


@dataclass(frozen=True, slots=True)
class ActionEffect:
    """What one step touched; spans are (offset in bytes, size in bytes), None for nothing."""

    read: tuple[int, int] | None = None  # of the input area
    written: tuple[int, int] | None = None  # of the output area; may reach into its padding
    elements: tuple[int, int] = (0, 0)  # entries acted on: first, and the one behind the last


class Execution:
    """The state of one call between its first execution and its return. Mutable."""

    def __init__(
        self, request: CallRequest, profile: Profile, memory: Memory, behaviour: Behaviour
    ) -> None:
        """Begin the first execution; `memory` holds the caller's input.

        The request must have passed the profile's checks and not be fast.
        """
        self.request, self.profile, self.memory, self.behaviour = (
            request, profile, memory, behaviour,
        )  # fmt: skip
        self.actions = request.call.actions(request.control.rep_count)
        self.in_size, self.out_size = request.input_size, request.output_size
        self.truth = memory.read(request.input_gpa, self.in_size)  # the caller's input
        self.copy = bytearray(self.in_size)  # what the hypervisor last read
        self.fresh = bytearray(self.in_size)  # 1 where `copy` was read in this execution
        self.results = bytearray(self.out_size)  # what the actions computed
        self.unwritten = bytearray(self.out_size)  # 1 where a result is still to be written
        self.begun = self.done = request.control.rep_start  # entries: at begin, and now
        self.executions = 1  # how often the instruction was executed
        self.last: Step | None = None  # the step before
        self.wrote = False  # whether this execution wrote anything
        self.harm: Harm | None = None  # the first thing that went wrong
        self.returned = False  # whether the call is over

    @property
    def control(self) -> int:
        """The control word the next execution would get."""
        return with_rep_start(self.request.word, self.done)

    def run(self, schedule: Schedule) -> Harm | None:
        """Carry out all steps; the first harm, if any. Raises ScheduleError."""
        for step in schedule:
            self.step(step)
        return self.harm

    def step(self, step: Step) -> ActionEffect:
        """Carry out one step. Raises ScheduleError if the profile does not permit it here."""
        if self.returned and not isinstance(step, Interrupt):
            raise ScheduleError("the call has returned")
        effect = ActionEffect()
        match step:
            case Read(offset, size):
                effect = self._read(offset, size)
            case Act(stop):
                effect = self._act(stop)
            case Write(offset, size):
                effect = self._write(offset, size)
            case ZeroPadding():
                effect = self._zero_padding()
            case Cut():
                self._cut()
            case Interrupt(gpa, size):
                self._interrupt(gpa, size)
            case ReturnStep():
                self._return(self.actions)
            case ReturnEarly():
                self._return_early()
            case Refuse():
                raise ScheduleError("a call that is refused is not executed")
        self.last = step
        return effect

    def _read(self, offset: int, size: int) -> ActionEffect:
        """Copy input bytes, at the times and in the portions the profile's input policy has."""
        if offset < 0 or size < 0 or offset + size > self.in_size:
            raise ScheduleError("the hypervisor reads the input area only")
        if self.profile.input_policy is InputPolicy.WHOLE_AT_START:
            begins = self.last is None or isinstance(self.last, Cut | Interrupt)
            if not begins or (offset, size) != (0, self.in_size):
                raise ScheduleError("the input is read once, whole, when an execution begins")
        self.copy[offset : offset + size] = self.memory.read(self.request.input_gpa + offset, size)
        self.fresh[offset : offset + size] = b"\1" * size
        return ActionEffect(read=(offset, size))

    def _act(self, stop: int) -> ActionEffect:
        """Run actions on the copy; their inputs must have been read in this execution."""
        if not self.done < stop <= self.actions:
            raise ScheduleError(f"no action between {self.done} and {stop}")
        if self.profile.output_policy is OutputPolicy.ONCE_AT_END and self.wrote:
            raise ScheduleError("the write ends the execution")
        first = self.done
        for index in range(first, stop):
            self._act_once(index)
        self.done = stop
        return ActionEffect(elements=(first, stop))

    def _act_once(self, index: int) -> None:
        """One action: compare what it sees with the caller's bytes, keep its result."""
        call = self.request.call
        for low, high in input_spans(self.request, index):
            if self.fresh.count(1, low, high) != high - low:
                raise ScheduleError(f"action {index} needs input that was not read")
            if self.harm is None and self.copy[low:high] != self.truth[low:high]:
                self.harm = Harm(
                    Fault.WRONG_INPUT, index, _first_difference(self.copy, self.truth, low)
                )
        for low, result in compute(self.request, bytes(self.copy), index, self.behaviour):
            self.results[low : low + len(result)] = result
            self.unwritten[low : low + len(result)] = b"\1" * len(result)
        if call.kind is CallKind.SIMPLE:
            # A staged call's next state writes its results anew.
            self.unwritten = bytearray(b"\1" * self.out_size)

    def _write(self, offset: int, size: int) -> ActionEffect:
        """Write results, at the times and in the portions the profile's output policy has."""
        if offset < 0 or size < 1 or offset + size > self.out_size:
            raise ScheduleError("the hypervisor writes the output area only")
        if self.unwritten.count(1, offset, offset + size) != size:
            raise ScheduleError("only results not yet written can be written")
        if (
            self.profile.output_policy is OutputPolicy.ONCE_AT_END
            and self.unwritten.count(1) != size
        ):
            raise ScheduleError("all results are written in one piece")
        data = bytes(self.results[offset : offset + size])
        self.memory.write(self.request.output_gpa + offset, data)
        self.unwritten[offset : offset + size] = bytes(size)
        self.wrote = True
        return ActionEffect(written=(offset, size))

    def _zero_padding(self) -> ActionEffect:
        """Zero the bytes between the raw and the padded end of the output."""
        if self.profile.padding_policy is not PaddingPolicy.ZEROED_ANY_TIME:
            raise ScheduleError("this profile does not touch padding")
        size = padded(self.out_size) - self.out_size
        self.memory.write(self.request.output_gpa + self.out_size, bytes(size))
        return ActionEffect(written=(self.out_size, size))

    def _cut(self) -> None:
        """End this execution and begin the next."""
        call = self.request.call
        if not call.continues or not self.done < self.actions + (call.kind is CallKind.SIMPLE):
            raise ScheduleError("a rep start index equal to the rep count could not be executed")
        if call.kind is CallKind.SIMPLE:
            if self.wrote and self.profile.staged_output is StagedOutput.NOTHING:
                raise ScheduleError("a simple call writes on success only")
            self.done = 0
        elif self.unwritten.count(1):
            raise ScheduleError("results must be written before control returns")
        unread = self.fresh.count(1) < self.in_size
        if self.profile.input_policy is InputPolicy.WHOLE_AT_START and unread:
            raise ScheduleError("an execution begins with reading the input")
        self.fresh = bytearray(self.in_size)
        self.unwritten = bytearray(self.out_size)
        self.begun, self.wrote = self.done, False
        self.executions += 1

    def _interrupt(self, gpa: int, size: int) -> None:
        """Let a handler overwrite memory while the hypervisor is not at work on the call."""
        if not (
            self.last is None or isinstance(self.last, Cut | Interrupt | ReturnStep | ReturnEarly)
        ):
            raise ScheduleError("a handler runs between two executions only")
        self.memory.write(gpa, handler_bytes(size))
        if self.returned and self.harm is None:
            self.harm = self._wrong_output()

    def _return(self, completed: int) -> None:
        """End the call and compare the output with that of an uninterrupted pass."""
        if self.done != completed:
            raise ScheduleError("a call returns success when all actions are done")
        if self.unwritten.count(1):
            raise ScheduleError("results must be written before the call returns")
        self.returned = True
        if self.harm is None:
            self.harm = self._wrong_output()

    def _return_early(self) -> None:
        """End the call at an entry that is in error; those before it count as completed."""
        if self.done == self.actions:
            raise ScheduleError("no entry is left that could be in error")
        if self.profile.input_policy is InputPolicy.WHOLE_AT_START and 0 in self.fresh:
            raise ScheduleError("an execution begins with reading the input")
        self._return(self.done)

    def _wrong_output(self) -> Harm | None:
        """The first output byte of a completed action that is not what its input asks for."""
        actual = self.memory.read(self.request.output_gpa, self.out_size)
        for index in range(self.request.control.rep_start, self.done):
            for low, result in compute(self.request, self.truth, index, self.behaviour):
                if actual[low : low + len(result)] != result:
                    offset = low + _first_difference(actual[low:], result, 0)
                    return Harm(Fault.WRONG_OUTPUT, index, offset)
        return None


def input_spans(request: CallRequest, index: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """The input bytes that action `index` needs: headers and its element, as [low, high)."""
    first = request.call.first_element(request.variable_qwords)
    low = first + request.call.input_element * index
    return (0, first), (low, low + request.call.input_element)


def output_spans(call: CallShape, index: int) -> tuple[tuple[int, int], tuple[int, int]]:
    """The output bytes that action `index` produces: the header's (first action), its element's."""
    header = call.output_header if index == 0 else 0
    low = call.output_header + call.output_element * index
    return (0, header), (low, low + call.output_element)


def compute(
    request: CallRequest, source: bytes, index: int, behaviour: Behaviour
) -> list[tuple[int, bytes]]:
    """The results of action `index` on input area content `source`: (output offset, bytes)."""
    fixed = request.call.input_header
    (_, first), (low, high) = input_spans(request, index)
    header, variable, element = source[:fixed], source[fixed:first], source[low:high]
    (_, head), (start, stop) = output_spans(request.call, index)
    results = []
    if head:
        results.append((0, behaviour(HEADER_INDEX, header, variable, element, head)))
    if stop > start:
        results.append((start, behaviour(index, header, variable, element, stop - start)))
    return results


def single_pass(
    request: CallRequest,
    profile: Profile,
    memory: Memory,
    behaviour: Behaviour,
    stop: int,
    *,
    write: bool,
) -> None:
    """One execution up to entry `stop`: input read whole, results written together if `write`.

    Raises MemoryAccessError.
    """
    execution = Execution(request, profile, memory, behaviour)
    execution.step(Read(0, execution.in_size))
    if request.call.kind is CallKind.SIMPLE:
        stop = 1 if write else 0
    if stop > execution.done:
        execution.step(Act(stop))
    size = execution.unwritten.count(1)
    if size:
        execution.step(Write(execution.unwritten.index(1), size))


def _first_difference(actual: bytes | bytearray, expected: bytes, start: int) -> int:
    """The first index from `start` at which two byte strings differ."""
    return next(i for i in range(start, len(expected)) if actual[i] != expected[i])
