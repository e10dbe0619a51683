# SPDX-License-Identifier: MIT
"""The guest's side, executable: fill the input, call, go on where it was cut short, read.

`Guest` runs a caller's loop over its entries against `Execution`; the steps in
between are the hypervisor's, and may be any that the profile permits. It keeps
the caller's own bytes apart from memory, so that what was lost or corrupted on
the way is found out: an entry that was acted on with other bytes, a result that
is not that of its entry, an entry never or twice completed, memory of somebody
else that was changed.
Sources: TLFS, Hypercall Interface, "Hypercall Classes" and "Hypercall
Continuation"; for the loop Linux arch/x86/include/asm/mshyperv.h
`hv_do_rep_hypercall`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from hvproofs.hypervisor.abi import Abi
from hvproofs.hypervisor.behaviour import Behaviour, digest
from hvproofs.hypervisor.call import CallKind, CallShape
from hvproofs.hypervisor.checks import CallRequest, failing, permitted_statuses, request_of
from hvproofs.hypervisor.control import with_rep_start
from hvproofs.hypervisor.execution import Execution, compute, input_spans
from hvproofs.hypervisor.memory import Memory, MemoryAccessError
from hvproofs.hypervisor.profile import Profile
from hvproofs.hypervisor.result import CallStatus
from hvproofs.hypervisor.schedule import Act, ReturnEarly, ReturnStep, Step
from hvproofs.hypervisor.trace import Span
from hvproofs.spec.scheme import Advance, Loop

WORD = (1 << 64) - 1


@dataclass(frozen=True, slots=True)
class Job:
    """What a caller wants of a hypercall."""

    call: CallShape
    header: bytes  # the fixed input header
    variable: bytes  # the variable header, whole qwords
    # The input element of each entry, empty where the call takes no list; of a simple call none.
    entries: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Placing:
    """Where a scheme puts the areas of one call."""

    input_at: int  # where the guest's pointer to its input leads, as a GPA
    output_at: int  # likewise of its output
    input_gpa: int  # the address it hands over
    output_gpa: int  # likewise
    announced: int  # qwords of variable header it puts in the control word


class Stage(Enum):
    """How far the guest is."""

    IDLE = "idle"  # between two calls
    CALLED = "called"  # the input is filled, the instruction may be executed any time
    RETURNED = "returned"  # the instruction is done, the output is not read yet
    FINISHED = "finished"  # the loop is over
    FAILED = "failed"  # the guest gave up


class Guest:
    """A caller's loop over its entries. Mutable."""

    def __init__(
        self,
        job: Job,
        place: Callable[[int], Placing],
        limit: int,
        profile: Profile,
        memory: Memory,
        *,
        own: Sequence[Span] = (),
        behaviour: Behaviour = digest,
        loop: Loop = Loop(),  # noqa: B008 - immutable
    ) -> None:
        """Begin with nothing done.

        `place` gives the areas for a number of entries, `limit` is the most of one
        call; `own` is the memory set aside for the areas: what else of `memory` is
        mapped must stay as it is.
        """
        self.job, self.place, self.limit, self.loop = job, place, limit, loop
        self.profile, self.memory, self.behaviour = profile, memory, behaviour
        self.own = tuple(own)
        self.before = memory.copy()
        self.simple = job.call.kind is CallKind.SIMPLE
        self.total = len(job.entries)
        self.counter = 0  # the caller's, in entries
        self.results: list[bytes | None] = [None] * self.total  # output elements as read
        self.head: bytes | None = None  # output header as last read
        self.completed = [0] * self.total  # how often the hypervisor completed each entry
        self.stage = Stage.IDLE
        self.faults: list[str] = []  # what went wrong, in words
        self.retried = False  # whether entries had to be asked for again after an error
        self.asked = 0  # entries of the call in flight
        self.status = CallStatus.SUCCESS  # of the call that returned last
        self.statuses: frozenset[CallStatus] = frozenset()  # what this call may answer
        self.placing = Placing(0, 0, 0, 0, 0)
        self.request: CallRequest | None = None
        self.execution: Execution | None = None

    def fill(self) -> frozenset[CallStatus]:
        """Fill the input of the next call and make it; what it may be answered.

        Without success among that, the guest has failed.
        """
        self._expect(Stage.IDLE)
        self.asked = 0 if self.simple else min(self.limit, self.total - self.counter)
        self.placing = self.place(self.asked)
        try:
            self.memory.write(self.placing.input_at, self._source())
        except MemoryAccessError:
            return self._gives_up("the guest has no memory where it fills its input")
        call = self.job.call
        # As C puts it together: a count that is too large spills into the bits above.
        word = (call.code or 0) | self.placing.announced << 17 | self.asked << 32
        return self._call(word & WORD)

    def refuse(self, status: CallStatus) -> None:
        """The hypervisor answers with a status and executes nothing."""
        self._expect(Stage.CALLED)
        if status not in self.statuses - {CallStatus.SUCCESS}:
            raise ValueError(f"the profile does not answer {status.label} to this call")
        self._gives_up(f"the call was refused with {status.label}")

    def step(self, step: Step) -> None:
        """A step of the hypervisor, or of a handler. Raises ScheduleError."""
        if self.execution is None:
            raise ValueError("nothing is in flight")
        try:
            effect = self.execution.step(step)
        except MemoryAccessError:
            self._gives_up("the hypervisor has no memory for what the entries answered")
            return
        if isinstance(step, Act):
            for index in range(*effect.elements):
                self._check_seen(self.execution, index)
        if isinstance(step, ReturnStep | ReturnEarly):
            self.stage, self.status = Stage.RETURNED, CallStatus.SUCCESS

    def fail(self, status: CallStatus) -> None:
        """The next entry reports an error: the call returns with those before it completed."""
        self.step(ReturnEarly())
        self.status = status

    def read(self) -> None:
        """Read what the call that returned has left, and go on."""
        self._expect(Stage.RETURNED)
        assert self.execution is not None
        assert self.request is not None
        done, start = self.execution.done, self.request.control.rep_start
        for index in range(start, 0 if self.simple else done):
            self.completed[self.counter + index] += 1
        failed = self.status is not CallStatus.SUCCESS
        if not failed and self.loop.repeats and not self.simple and done < self.asked:
            # The wrapper makes the same call again, from where it came to.
            self.stage = Stage.IDLE
            self._call(with_rep_start(self.request.word, done))
            return
        # After an error the output is indeterminate (TLFS "Hypercall Status Codes").
        has_output = bool(self.job.call.output_size(1))
        if not failed:
            self._read_output(done)
        self._advance(0 if failed and has_output else done, failed=failed)

    def _advance(self, done: int, *, failed: bool) -> None:
        """The caller's loop goes on, by what its counter is raised by."""
        self.execution, self.stage = None, Stage.IDLE
        self.retried = self.retried or failed
        if not self.simple:
            before = self.counter
            by = self.asked if self.loop.advance is Advance.ASKED and not failed else done
            self.counter = (before + by) % (1 << self.loop.counter.width)
            if self.counter <= before and not failed:
                self.faults.append(f"the loop comes from entry {before} to {self.counter}")
        if self.counter >= self.total and not (self.simple and failed):
            self._finish()

    def _finish(self) -> None:
        """The loop is over: look for what was lost."""
        self.stage = Stage.FINISHED
        for index, times in enumerate(self.completed):
            if times == 0:
                self.faults.append(f"entry {index} was never completed")
            elif times > 1 and not self.retried:
                self.faults.append(f"entry {index} was completed {times} times")
        self.faults += [f"memory of others was changed at {at:#x}" for at in self._foreign()]

    def _call(self, word: int) -> frozenset[CallStatus]:
        """Execute the instruction: look at what the hypervisor may answer."""
        form = self.profile.forms[Abi.X86_64]
        self.request = request_of(
            self.job.call, word, self.placing.input_gpa, self.placing.output_gpa, form,
            self.profile.gpa_bits, self.memory,
        )  # fmt: skip
        self.statuses = permitted_statuses(failing(self.request, self.profile))
        if CallStatus.SUCCESS not in self.statuses:
            answers = " or ".join(sorted(s.label for s in self.statuses)) or "a memory intercept"
            return self._gives_up(f"the call was refused with {answers}")
        self.execution = Execution(self.request, self.profile, self.memory, self.behaviour)
        self.stage = Stage.CALLED
        return self.statuses

    def _gives_up(self, why: str) -> frozenset[CallStatus]:
        self.faults.append(why)
        self.stage, self.execution = Stage.FAILED, None
        return self.statuses

    def _source(self) -> bytes:
        """The caller's own input of this call."""
        entries = self.job.entries[self.counter : self.counter + self.asked]
        return b"".join((self.job.header, self.job.variable, *entries))

    def _check_seen(self, execution: Execution, index: int) -> None:
        """Compare what an action saw with the caller's own bytes."""
        seen = [bytes(execution.copy[low:high]) for low, high in input_spans(
            execution.request, index)]  # fmt: skip
        entry = b"" if self.simple else self.job.entries[self.counter + index]
        if seen != [self.job.header + self.job.variable, entry]:
            self.faults.append(f"entry {self.counter + index} was acted on with other bytes")

    def _read_output(self, done: int) -> None:
        """Read the output area, and compare it with one pass over the caller's own bytes."""
        request = self.request
        assert request is not None
        try:
            found = self.memory.read(self.placing.output_at, request.output_size)
        except MemoryAccessError:
            self._gives_up("the guest has no memory where it reads its output")
            return
        size, source = request.call.output_element, self._source()
        self.head = found[: request.call.output_header]
        for index in range(1 if self.simple else done):
            for low, expected in compute(request, source, index, self.behaviour):
                if found[low : low + len(expected)] != expected:
                    self.faults.append(f"the result of entry {self.counter + index} is another")
            if not self.simple:
                low = request.call.output_header + size * index
                self.results[self.counter + index] = found[low : low + size]

    def _foreign(self) -> list[int]:
        """Addresses outside the guest's own areas whose bytes changed, one of each page."""
        found = []
        for number, page in self.memory.pages.items():
            base, old = number * len(page.data), self.before.pages[number].data
            if page.data == old:
                continue
            mine = bytearray(len(page.data))
            for span in self.own:
                low, high = max(span.gpa - base, 0), min(span.gpa + span.size - base, len(mine))
                if low < high:
                    mine[low:high] = b"\1" * (high - low)
            changed = (at for at, own in enumerate(mine) if not own and page.data[at] != old[at])
            found += [base + at for at in [next(changed, -1)] if at >= 0]
        return found

    def _expect(self, stage: Stage) -> None:
        if self.stage is not stage:
            raise ValueError(f"the guest is {self.stage.value}, not {stage.value}")
