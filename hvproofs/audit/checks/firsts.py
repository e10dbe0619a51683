# SPDX-License-Identifier: MIT
"""What a loop of batches writes to the field of the first entry, round by round; see `cover`.

The contract names the field (`first`), and whether it holds a page number or an address
(`page_at`). Each round is to begin with the entry behind those that the round before it completed.
Entries may be large pages (TLFS, HV_MAP_GPA_FLAGS; Intel SDM 4.5), then they lie so many pages of
4096 bytes apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.answer import completed
from hvproofs.audit.checks.parts import number_of
from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RunStep
from hvproofs.audit.symbolic.symbols import resized
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, substitute

APART = (1, 1 << 9, 1 << 18)  # pages of 4096 bytes from one entry to the next: 4 KiB, 2 MiB, 1 GiB
SMALL = APART[:1]
LARGE = "if entries are large pages where the loop goes on by so much"


def granted(field: str) -> str:
    """What is taken for granted of a field of which it is not followed what is written there."""
    return f"if {field} is that of the batch"


@dataclass(frozen=True, slots=True)
class First:
    """The field of the first entry."""

    field: str  # its name
    offset: int  # bytes from the start of the input
    page: int  # how much more it holds for the next page of 4096 bytes
    first: Term  # what a round writes there
    steady: bool  # it depends on what loops carry and on arguments alone
    count: Term  # how many entries a round asks for, 64 bits
    down: bool = False  # the loop goes from the end of a range to its start

    def goes_on(self, following: dict[str, Term], done: Term, far: tuple[int, ...] = APART) -> Term:
        """That the round with the values that follow begins behind what is done.

        Or ends where it began, all of which is done. `far`: pages of 4096 bytes that entries may
        lie apart.
        """
        next_, width = substitute(self.first, following), self.first.sort.width
        entries = substitute(self.count, following) if self.down else done
        begin, end = (next_, self.first) if self.down else (self.first, next_)
        steps = (b.mul(resized(entries, width), b.bv(apart * self.page, width)) for apart in far)
        goal = b.or_(*(b.eq(end, b.add(begin, step)) for step in steps))
        return b.and_(goal, b.eq(done, self.count)) if self.down else goal

    def shown(self, subject: Subject, values: Mapping[str, int]) -> tuple[RunStep, ...]:
        """The steps of a run in which a round begins with another entry."""
        told: list[RunStep] = []
        broken: list[RunStep] = []
        wanted: list[int] = []  # what the field of the next round may hold
        began: list[int] = []  # or where it may end: all of this round is done

        def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
            del world
            answer, asked = values.get(f"value.{event.call.result}", 0), 0
            address = event.arguments[subject.sink.input]
            if event.call is subject.reached.call and isinstance(address, int):
                asked = number_of(subject, event, "count") or 0
            if not asked or broken or not isinstance(address, int):
                return answer
            data, defined = machine.memory.read_bytes(address + self.offset, 8)
            now = int.from_bytes(data, "little")
            if set(defined) != {0xFF}:
                return answer
            meets = {(now + asked * apart * self.page) % (1 << 64) for apart in APART} & set(began)
            if wanted and now not in wanted and not meets:
                text = f"the next call begins with {self.field} = {now:#x}, not {wanted[0]:#x}"
                broken.append(RunStep(running.outermost(event.call), text))
                return answer
            came = completed(subject, asked, answer)
            told[:] = [came.step(event)]
            began[:] = [now] if came.done == asked else []
            wanted[:] = [(now + came.done * apart * self.page) % (1 << 64) for apart in APART]
            return came.word

        running.run(subject, values, on_call=hypercall)
        return (*running.inputs(subject.code, values), *told, *broken) if broken else ()
