# SPDX-License-Identifier: MIT
"""How bad a refutation is, told: each profile's severity, and the shortest harmful schedule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hvproofs.hypervisor.profile import PROFILES
from hvproofs.hypervisor.severity import Assessment
from hvproofs.hypervisor.trace import Span, TraceEntry, step_name
from hvproofs.hypervisor.words import in_words, why_harmless
from hvproofs.report.fill import COLUMNS, filled

MOST = 6  # clobbered fields shown of one step


def severity_lines(
    found: Sequence[tuple[str, Assessment]], entries: int, *, rep: bool
) -> list[str]:
    """What each profile makes of a placement of a rep call with that many entries, or a simple."""
    lines: list[str] = []
    actions = entries if rep else 1
    for name, one in found:
        lines += filled(in_words(one), f"  {name:<9}", " " * 11)
        harmless = why_harmless(one, PROFILES[name], actions, rep=rep)
        if harmless:
            lines += filled(harmless, " " * 11, " " * 11)
        if one.harm is not None or len(one.schedule) > 1:
            lines += [f"           {line}" for line in _schedule(one.schedule, rep=rep)]
    return lines


def _schedule(steps: Sequence[TraceEntry], *, rep: bool) -> Iterator[str]:
    """The steps of a schedule, numbered; the last one is where it goes wrong."""
    yield "shortest way there:"
    for number, entry in enumerate(steps, 1):
        says = f"{number}. {_step(entry, rep=rep)}"
        if entry.harm:
            says += ": wrong"
        yield from _narrow(says, "   ")
        for lost in entry.clobbers[:MOST]:
            yield from _narrow(
                f"{lost.field} ({_bytes(lost.size)}) now holds {lost.holds}", "     "
            )
        if len(entry.clobbers) > MOST:
            yield f"     and {len(entry.clobbers) - MOST} more fields"


def _narrow(text: str, indent: str) -> list[str]:
    return filled(text, "  " + indent[3:], indent, COLUMNS - 11)


def _step(entry: TraceEntry, *, rep: bool) -> str:
    """One step in words."""
    match step_name(entry.step):
        case "read":
            return f"the hypervisor reads {_span(entry.read)}, execution {entry.execution}"
        case "act":
            first, stop = entry.elements
            which = f"entry {first}" if stop == first + 1 else f"entries {first} to {stop - 1}"
            return f"it acts on {which}" if rep else "it acts"
        case "write":
            return f"it writes {_span(entry.written)}"
        case "zero-padding":
            return f"it zeroes the padding, {_span(entry.written)}"
        case "cut":
            return "it is cut short; the instruction will be executed again"
        case "interrupt":
            return f"somebody else fills {_span(entry.written)}"
        case "return":
            return "the call returns"
        case "return-early":
            return "the call returns with the entries before completed"
        case _:
            return "the call is refused"


def _span(span: Span | None) -> str:
    return "nothing" if span is None else f"[{span.gpa:#x}, {span.gpa + span.size:#x})"


def _bytes(size: int) -> str:
    return "1 byte" if size == 1 else f"{size} bytes"
