# SPDX-License-Identifier: MIT
"""Functions of the guest's facts that write a set of processors (`[[vpset]]`), in runs and proofs.

A set is a format, a mask of valid banks and the banks, a qword each (TLFS: Sparse Virtual Processor
Set). The function leaves the format alone; where its result is positive it writes all the rest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.places import may_be_in
from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.guest import VpSet
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.irtypes import IntType
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data, Stop, StopReason
from hvproofs.audit.machine.world import Handler
from hvproofs.audit.symbolic.symbols import Place

QWORD = 8  # bytes


def granted(subject: Subject, place: Place) -> list[str]:
    """What is taken for granted of those that write to a place on ways to the call."""
    names = dict.fromkeys(fact.function for _, _, fact in writing(subject, place))
    return [f"if {one}() writes the mask and the banks that its result counts" for one in names]


def writing(subject: Subject, place: Place) -> Iterator[tuple[Spot, ir.Call, VpSet]]:
    """The calls of them that write to a place on ways to the call."""
    code, inside = subject.code, may_be_in(subject.code, place)
    for spot, one in code.graph.instructions():
        if not isinstance(one, ir.Call) or not isinstance(one.callee, ir.Global):
            continue
        fact, ahead = code.guest.vpset_of(one.callee.name), code.graph.leads(spot, subject.spot)
        if fact is not None and ahead and inside(one.arguments[fact.set].value):
            yield spot, one, fact


def writers(subject: Subject, values: Mapping[str, int]) -> dict[str, Handler]:
    """What each of them does in a run: it writes as many banks as the values have it."""
    return {one.function: _writer(one, values) for one in subject.code.guest.vpset}


def _writer(fact: VpSet, values: Mapping[str, int]) -> Handler:
    def run(machine: Machine, event: CallEvent) -> Data:
        width = event.call.type.bits if isinstance(event.call.type, IntType) else 64
        result = values.get(f"value.{event.call.result}", 0) % (1 << width)
        address = event.arguments[fact.set]
        if fact.most < result < 1 << (width - 1):
            raise Stop(StopReason.INDETERMINATE, f"more than {fact.most} banks")  # never, it says
        if 0 < result <= fact.most and isinstance(address, int):
            words = [(1 << result) - 1, *([1] * result)]
            data = b"".join(word.to_bytes(QWORD, "little") for word in words)
            machine.memory.write_bytes(address + QWORD, data, b"\xff" * len(data))
        return result

    return run
