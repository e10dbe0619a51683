# SPDX-License-Identifier: MIT
"""Copies from user memory in a run: they bring the values in that are read of their target."""

from __future__ import annotations

from collections.abc import Mapping

from hvproofs.audit.guest import Guest
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data, RunMemory, Stop, StopReason
from hvproofs.audit.machine.world import Handler
from hvproofs.audit.symbolic.function import Evaluated
from hvproofs.audit.symbolic.symbols import Pointer
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import Term, variables


def copiers(guest: Guest, evaluated: Evaluated, values: Mapping[str, int]) -> dict[str, Handler]:
    """A handler for each function of the guest's facts that copies to an address it is given."""

    def copy(machine: Machine, event: CallEvent) -> Data:
        fact = guest.user_copy_of(event.callee)
        index = fact.target if fact is not None else None
        given = event.call.arguments[index].value if index is not None else None
        pointer = evaluated.values.get(given.name) if isinstance(given, ir.Local) else None
        target = event.arguments[index] if index is not None else None
        if not isinstance(target, int) or not isinstance(pointer, Pointer):
            raise Stop(StopReason.UNKNOWN_CALL, event.callee)
        answer = values.get(f"value.{event.call.result}", 0)
        if fact is not None and fact.size is not None and (fact.pads or not answer):
            _fill(machine.memory, target, event.arguments[fact.size])
        start = target - _number(pointer.offset, values)
        put: set[int] = set()  # what is read again keeps the value of the first read
        for name, one in evaluated.unknowns.items():
            if one.source is not None and one.source.place.name == pointer.place.name:
                at = start + _number(one.source.offset, values)
                if at not in put:
                    machine.memory.write(at, (one.width + 7) // 8, values.get(name, 0))
                put.add(at)
        return answer

    return {one.function: copy for one in guest.user_copy if one.target is not None}


def _fill(memory: RunMemory, target: int, size: Data) -> None:
    """All that is copied holds something, whatever is read of it."""
    region = memory.find(target)
    if region is not None and isinstance(size, int):
        room = min(size, region.base + region.size - target)
        memory.write_bytes(target, bytes(room), b"\xff" * room)


def _number(term: Term, values: Mapping[str, int]) -> int:
    """A term on the values, 0 for those not given."""
    return evaluate(term, {**dict.fromkeys(variables([term]), 0), **values})
