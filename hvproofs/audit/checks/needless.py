# SPDX-License-Identifier: MIT
"""output-for-nothing: notes on what a call is handed, or memory that is cleared, for nothing.

A pointer to output for a call that has none, which the hypervisor ignores (TLFS:
Alignment Requirements); output that is cleared although nothing depends on it unless
the call succeeded, when the hypervisor has written it; input that is cleared where it
was cleared before, or handed out so, and nobody wrote to it since. None is a fault: no
verdict depends on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.failure import PROGRAM, failure
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.places import constant_size, is_in, number, size_of
from hvproofs.audit.checks.subject import Code, Subject
from hvproofs.audit.effects import called
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.result import RunStep
from hvproofs.audit.symbolic.symbols import Choice, Number, Place, PlaceKind, Pointer, Value
from hvproofs.spec.scheme import Verdict


@dataclass(frozen=True, slots=True)
class Clear:
    """Bytes of some memory that are set to 0."""

    spot: Spot
    start: int  # bytes from the start of the place
    size: int  # bytes; 0: not the same on every path
    fresh: bool = False  # by the allocator that hands it out

    def covers(self, other: Clear) -> bool:
        """Whether another clears no more."""
        end, others = self.start + self.size, other.start + other.size
        return bool(other.size) and self.start <= other.start and others <= end


def needless(subject: Subject) -> Iterator[RunStep]:
    """What is done for nothing at one call."""
    if subject.call is None:
        return
    output, there = subject.side("output"), subject.call.output.present
    if _points(output) and not there:
        text = f"{subject.call.name} has no output; the hypervisor ignores the pointer to one"
        yield RunStep(running.outermost(subject.reached.call), text)
    elif isinstance(output, Pointer):
        yield from _output(subject, output)
    given = subject.side("input")
    if isinstance(given, Pointer) and subject.call.input.present:
        yield from _twice(subject, given.place)


def _points(side: Value) -> bool:
    """Whether the call is given a pointer, on some way at least."""
    ones = [one for _, one in side.options] if isinstance(side, Choice) else [side]
    return any(isinstance(one, Pointer) for one in ones)


def _output(subject: Subject, output: Pointer) -> Iterator[RunStep]:
    """Output that is cleared for nobody; a local variable may well be set at its definition."""
    start, code = number(output.offset, subject.code), subject.code
    if output.place.kind is PlaceKind.STACK:
        return
    clears = _clears(subject, output.place)
    found = [one for one in clears if one.start == start and not one.fresh]
    if not found or _shared(subject, output.place):
        return
    after = failure(subject)
    if after.verdict is not Verdict.PROVED or (PROGRAM, True) in after.hypotheses:
        return  # a program is given it, whatever the call does
    text = "the output is cleared, and nothing depends on it unless the call succeeded"
    for one in found:
        yield RunStep(running.outermost(code.graph.at(one.spot)), text)


def _shared(subject: Subject, place: Place) -> bool:
    """Whether memory is more than the output of one call."""
    calls = (called(one) for _, one in subject.code.graph.instructions())
    given = [
        each.value
        for call in calls
        if call is not None and isinstance(call.callee, ir.Global)
        and call.callee.name in subject.code.guest.sink_names
        for each in call.arguments
        if call is not subject.reached.call or each.value is not subject.operand("output")
    ]  # fmt: skip
    return any(is_in(subject.code, one, place) for one in given)


def _twice(subject: Subject, place: Place) -> Iterator[RunStep]:
    """Input that is cleared again."""
    graph, found = subject.code.graph, [*_clears(subject, place)]
    for one in found:
        blocks = isinstance(graph.at(one.spot), ir.Call)  # a field may well be set to 0 by name
        if blocks and any(
            before.covers(one) and graph.dominates(before.spot, one.spot) and before is not one
            and not _written(subject.code, before.spot, one.spot, place)
            for before in found
        ):  # fmt: skip
            text = "the input is cleared, and was already"
            yield RunStep(running.outermost(graph.at(one.spot)), text)


def _clears(subject: Subject, place: Place) -> Iterator[Clear]:
    """Where bytes of some memory are set to 0 on ways to the call."""
    code = subject.code
    for spot, one in code.graph.instructions():
        at: Value | None
        fresh = False
        match one:
            case ir.Call(callee=ir.Global(name=name), arguments=given) if block(name) == "memset":
                if not _zero(given[1].value):
                    continue
                at, size = code.value(given[0].value), constant_size(code, given[2].value)
            case ir.Call(result=result) if _zeroed(code, one):
                at, size, fresh = code.evaluated.values.get(result), place.size, True
            case ir.Store(value=value, pointer=pointer) if _zero(value):
                at, size = code.value(pointer), size_of(code, value.type)
            case _:
                continue
        match at:
            case Pointer(where, offset) if where.name == place.name:
                start = number(offset, code)
                if start is not None and code.graph.leads(spot, subject.spot):
                    yield Clear(spot, start, size, fresh)


def _zeroed(code: Code, one: ir.Call) -> bool:
    """Whether an allocator hands out memory that holds zeros, on every path."""
    name = one.callee.name if isinstance(one.callee, ir.Global) else ""
    fact = code.guest.allocator_of(name)
    given = [number(found.term, code) if isinstance(found, Number) else None
             for found in (code.value(each.value) for each in one.arguments)]  # fmt: skip
    return fact is not None and fact.cleared(code.guest.zero_flag, given)


def _zero(value: ir.Value) -> bool:
    return isinstance(value, ir.ConstNull) or (isinstance(value, ir.ConstInt) and not value.value)


def _written(code: Code, after: Spot, before: Spot, place: Place) -> bool:
    """Whether somebody may write to memory between two spots."""
    for spot, one in code.graph.instructions():
        if not (code.graph.leads(after, spot) and code.graph.leads(spot, before)):
            continue
        match one:
            case ir.Store(value=value, pointer=pointer):
                if not _zero(value) and is_in(code, pointer, place):
                    return True
            case ir.Call(callee=ir.Global(name=name)) if name.startswith(
                ("llvm.lifetime", "llvm.dbg")
            ):
                continue
            case ir.Call(callee=ir.Global(name=name), arguments=given) if block(name):
                if block(name) != "memset" and is_in(code, given[0].value, place):
                    return True
            case ir.Call() | ir.CallBranch() | ir.AtomicRmw() | ir.CompareExchange():
                return True
    return False
