# SPDX-License-Identifier: MIT
"""An execution told step by step: what was read and written, and what the input now holds."""

from __future__ import annotations

from dataclasses import dataclass

from hvproofs.hypervisor.execution import ActionEffect, Execution
from hvproofs.hypervisor.fields import Fields, input_pieces, output_pieces
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


@dataclass(frozen=True, slots=True)
class Span:
    """A run of guest physical memory."""

    gpa: int  # address of the first byte
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class Clobber:
    """A run of bytes of the caller's input that a step has replaced."""

    field: str  # the input field that was there
    offset: int  # bytes from the start of the input area
    size: int  # bytes
    holds: str  # what is there now


@dataclass(frozen=True, slots=True)
class TraceEntry:
    """One step and what it did."""

    step: Step  # the step itself
    execution: int  # which execution of the instruction, from 1
    elements: tuple[int, int]  # entries acted on: first, and the one behind the last; or (0, 0)
    read: Span | None  # what was read
    written: Span | None  # what was written
    clobbers: tuple[Clobber, ...]  # what of the input this step replaced, by rising offset
    harm: bool  # whether this is the step at which the call goes wrong

    def as_dict(self) -> dict[str, object]:
        """JSON form: step, execution, elements, read, written, clobbers, harm."""
        return {
            "step": step_name(self.step),
            "execution": self.execution,
            "elements": list(self.elements),
            "read": _span_dict(self.read),
            "written": _span_dict(self.written),
            "clobbers": [
                {"field": c.field, "offset": c.offset, "size": c.size, "holds": c.holds}
                for c in self.clobbers
            ],
            "harm": self.harm,
        }


def step_name(step: Step) -> str:
    """The name of a step in JSON and text."""
    match step:
        case Read():
            return "read"
        case Act():
            return "act"
        case Write():
            return "write"
        case ZeroPadding():
            return "zero-padding"
        case Cut():
            return "cut"
        case Interrupt():
            return "interrupt"
        case ReturnStep():
            return "return"
        case ReturnEarly():
            return "return-early"
        case Refuse():
            return "refuse"


def trace(execution: Execution, schedule: Schedule, fields: Fields) -> tuple[TraceEntry, ...]:
    """Carry out `schedule` on a fresh `execution` and tell each step. Raises ScheduleError."""
    entries = []
    for step in schedule:
        number, well = execution.executions, execution.harm is None
        effect = execution.step(step)
        written = _written(execution, step, effect)
        entries.append(
            TraceEntry(
                step,
                number,
                effect.elements,
                _read(execution, effect),
                written,
                _clobbers(execution, step, written, fields),
                well and execution.harm is not None,
            )
        )
    return tuple(entries)


def _read(execution: Execution, effect: ActionEffect) -> Span | None:
    """The memory a step read."""
    if effect.read is None:
        return None
    return Span(execution.request.input_gpa + effect.read[0], effect.read[1])


def _written(execution: Execution, step: Step, effect: ActionEffect) -> Span | None:
    """The memory a step wrote, by the hypervisor or by a handler."""
    if isinstance(step, Interrupt):
        return Span(step.gpa, step.size)
    if effect.written is None:
        return None
    return Span(execution.request.output_gpa + effect.written[0], effect.written[1])


def _clobbers(
    execution: Execution, step: Step, written: Span | None, fields: Fields
) -> tuple[Clobber, ...]:
    """Which input fields the written bytes replaced, and with which output field or handler."""
    if written is None:
        return ()
    request = execution.request
    low = max(written.gpa - request.input_gpa, 0)
    high = min(written.gpa + written.size - request.input_gpa, request.input_size)
    clobbers = []
    for lost in input_pieces(request, fields, low, high):
        if isinstance(step, Interrupt):
            holds = "bytes of another user"
            clobbers.append(Clobber(lost.name, lost.low, lost.high - lost.low, holds))
            continue
        shift = request.input_gpa - request.output_gpa  # input offset to output offset
        for now in output_pieces(request, fields, lost.low + shift, lost.high + shift):
            offset = now.low - shift
            size = now.high - now.low
            clobbers.append(Clobber(lost.name, offset, size, f"output {now.name}"))
    return tuple(clobbers)


def _span_dict(span: Span | None) -> dict[str, int] | None:
    """JSON form of a span."""
    return None if span is None else {"gpa": span.gpa, "size": span.size}
