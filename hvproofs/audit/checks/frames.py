# SPDX-License-Identifier: MIT
"""Functions that were inlined and use a page for a hypercall of their own.

One that looks the page up itself, and fills it for its own call, writes what that call
means: of the call around it these bytes are somebody else's afterwards. Debug
information keeps the frames that inlining took away.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hvproofs.audit.checks.access import Access, accesses
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.pages import roots
from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.effects import called
from hvproofs.audit.llvm import ir
from hvproofs.audit.symbolic.symbols import Pointer

Frame = tuple[ir.DebugLoc, ...]  # the calls an instruction was inlined through, outermost first


@dataclass(frozen=True, slots=True)
class Theirs:
    """What an inlined function writes for its own call."""

    spot: Spot  # of that call
    writes: tuple[Access, ...]


def frame(one: ir.Instruction) -> Frame:
    """The frame an instruction was in."""
    return one.location.chain()[:0:-1] if one.location is not None else ()


def theirs(subject: Subject, page: str) -> Iterator[Theirs]:
    """The other calls whose input is in the page, by functions that looked it up themselves."""
    code, operand = subject.code, subject.operand("input")
    own, lookups = frame(subject.reached.call), roots(code, operand) if operand else []
    for spot, one in code.graph.instructions():
        call = called(one)
        name = call.callee.name if call and isinstance(call.callee, ir.Global) else ""
        sink = code.guest.sink_of(name)
        if call is None or sink is None or call is subject.reached.call:
            continue
        given = call.arguments[sink.input].value
        where, reads = code.value(given), roots(code, given)
        if not isinstance(where, Pointer) or where.place.name != page:
            continue
        around = _common([frame(call), *map(frame, reads)])
        if (
            reads
            and own[: len(around)] != around
            and not any(one is other for one in reads for other in lookups)
        ):
            yield Theirs(spot, tuple(
                each for each in accesses(code) if each.writes and each.place.name == page
                and frame(code.graph.at(each.spot))[: len(around)] == around
            ))  # fmt: skip


def _common(frames: list[Frame]) -> Frame:
    """The innermost frame that all are in."""
    size = 0
    for each in zip(*frames, strict=False):
        if any(one != each[0] for one in each):
            break
        size += 1
    return frames[0][:size]
