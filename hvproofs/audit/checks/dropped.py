# SPDX-License-Identifier: MIT
"""A run in which entries of a call that failed are lost: the loop goes on, and never comes back."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.answer import completed, failing, succeeded
from hvproofs.audit.checks.parts import number_of
from hvproofs.audit.checks.subject import Steps, Subject
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RunStep
from hvproofs.audit.symbolic.conditions import FALSE
from hvproofs.terms import build as b


def dropped(subject: Subject) -> Steps:
    """The steps of such a run; empty where none was found."""
    code, call = subject.code, subject.call
    if call is None or not call.input.element_size:
        return ()
    known = [subject.reached.path, b.not_(succeeded(subject))]
    loops = code.graph.loops[subject.spot.block]
    rounds = (around for one in code.evaluated.carried if one.header in loops
              for around, _ in one.rounds)  # fmt: skip
    for around in dict.fromkeys(rounds):
        show = partial(_shown, subject)
        if steps := code.shown([*known, around], FALSE, subject.spot, show):
            return steps
    return ()


def _shown(subject: Subject, values: Mapping[str, int]) -> Steps:
    watch = _Watch(subject, values)

    done = running.run(subject, values, on_call=watch.hypercall)
    if done.stopped is not None or not watch.lost or not watch.followed:
        return ()
    return (*running.inputs(subject.code, values), *watch.told)


class _Watch:
    """Looks on at what calls hand over after the first one, which fails."""

    def __init__(self, subject: Subject, values: Mapping[str, int]) -> None:
        self._subject, self._values = subject, values
        self.lost: set[int] = set()  # entries of the call that failed, none of which came again
        self.followed = False  # another call was made, at this place
        self.told: list[RunStep] = []

    def hypercall(self, machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        """The first call completes nothing, every other all that it is asked for."""
        del world
        asked = number_of(self._subject, event, "count") or 0
        if event.call is not self._subject.reached.call or not asked:
            self.lost.clear()  # what else it hands over is not followed
            return self._values.get(f"value.{event.call.result}", 0)
        entries = self._entries(machine, event, asked)
        came = completed(self._subject, asked, 0 if self.told else failing(0))
        if not self.told:
            self.lost = entries
            self.told.append(came.step(event))
        elif not self.followed:
            what = "another call hands over others; nothing hands those over again"
            self.told.append(RunStep(running.outermost(event.call), what))
            self.followed = True
        if len(self.told) > 1:
            self.lost -= entries
        return came.word

    def _entries(self, machine: Machine, event: CallEvent, asked: int) -> set[int]:
        """The entries of a list, as numbers; none where they cannot be read."""
        call, address = self._subject.call, event.arguments[self._subject.sink.input]
        header = number_of(self._subject, event, "varhead")
        if call is None or not isinstance(address, int) or header:
            return set()
        size, start = call.input.element_size, address + call.input.header_size
        found = {machine.memory.read(start + i * size, size) for i in range(asked)}
        return {one for one in found if isinstance(one, int)}
