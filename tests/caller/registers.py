# SPDX-License-Identifier: MIT
"""The guest's side of fast calls, executable: fill registers, call, go on, read registers.

Sources: TLFS, Hypercall Interface, "XMM Fast Hypercall Input", "XMM Fast Hypercall
Output", "Volatile Registers" (input registers keep their values).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from caller.memory import Job
from hvproofs.hypervisor.abi import Abi
from hvproofs.hypervisor.behaviour import Behaviour, HandlerResult, digest
from hvproofs.hypervisor.call import CallKind
from hvproofs.hypervisor.checks import request_of
from hvproofs.hypervisor.control import with_rep_start
from hvproofs.hypervisor.dispatch import Ending
from hvproofs.hypervisor.execution import compute
from hvproofs.hypervisor.profile import Profile
from hvproofs.hypervisor.registers import fast_call, output_offset
from hvproofs.hypervisor.result import CallStatus
from hvproofs.spec.tlfs import QWORD

# (entries completed, entries of the call) -> entries completed when it is cut short, or None
# for an execution that goes on to the end.
Cuts = Callable[[int, int], int | None]


@dataclass(frozen=True, slots=True)
class FastGuest:
    """A caller that passes its entries in registers."""

    job: Job
    limit: int  # entries of one call
    abi: Abi
    profile: Profile
    capacity: int  # bytes of registers the guest fills and reads
    output: bool  # whether it reads output from registers
    behaviour: Behaviour = digest

    def transfer(self, cuts: Cuts) -> tuple[str, ...]:
        """Run the caller's loop; what went wrong, in words, nothing if all came out as meant."""
        if self.job.call.kind is CallKind.SIMPLE:
            return self._one_call(0, 0, cuts)
        done, total = 0, len(self.job.entries)
        while done < total:
            asked = min(self.limit, total - done)
            faults = self._one_call(done, asked, cuts)
            if faults:
                return faults
            done += asked
        return ()

    def _one_call(self, first: int, asked: int, cuts: Cuts) -> tuple[str, ...]:
        """One call, executed as often as it is cut short."""
        job, form = self.job, self.profile.forms[self.abi]
        source = b"".join((job.header, job.variable, *job.entries[first : first + asked]))
        size = job.call.output_size(asked)
        if len(source) + size > self.capacity or (size and not self.output):
            return ("the parameters do not fit the registers",)
        filled = source.ljust(form.capacity, b"\x5a")
        block = tuple(
            int.from_bytes(filled[at : at + QWORD], "little") for at in range(0, len(filled), QWORD)
        )
        word = (job.call.code or 0) | 1 << 16 | len(job.variable) // QWORD << 17 | asked << 32
        done: int | None = 0
        while done is not None:
            done = cuts(done, asked) if job.call.continues and asked else None
            ends = HandlerResult() if done is None else HandlerResult(CallStatus.TIMEOUT, done)
            left = fast_call(
                job.call, word, block, abi=self.abi, profile=self.profile, handler=ends,
                behaviour=self.behaviour,
            )  # fmt: skip
            outcome, block = left.outcome, left.block
            returned = outcome.ending is Ending.RETURNED and done is None
            if (returned and not outcome.succeeds) or outcome.ending is Ending.STOPPED:
                return (f"the call ended with {' or '.join(outcome.status_names) or 'nothing'}",)
            if done is not None:
                # Where nothing is executed again by itself, the guest calls again from there.
                word = with_rep_start(word, outcome.reps_completed)
        return self._compared(word, block, source, first, asked)

    def _compared(
        self, word: int, block: tuple[int, ...], source: bytes, first: int, asked: int
    ) -> tuple[str, ...]:
        """Results that are not those of the caller's own bytes."""
        form = self.profile.forms[self.abi]
        request = request_of(
            self.job.call, with_rep_start(word, 0), 0, 0, form, self.profile.gpa_bits
        )
        data = b"".join(value.to_bytes(QWORD, "little") for value in block)
        base = output_offset(form, request.input_size, request.output_size)
        return tuple(
            f"the result of entry {first + index} is another"
            for index in range(self.job.call.actions(asked))
            for low, expected in compute(request, source, index, self.behaviour)
            if data[base + low : base + low + len(expected)] != expected
        )
