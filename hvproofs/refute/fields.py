# SPDX-License-Identifier: MIT
"""Which named field each byte of an area belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hvproofs.layout.area import ALIGNMENT
from hvproofs.spec.contract import Field, Side
from hvproofs.spec.tlfs import QWORD
from hvproofs.terms.integers import align_up


@dataclass(frozen=True, slots=True, order=True)
class FieldSpan:
    """Bytes [start, end) that have a name."""

    start: int  # bytes from the area's start, or an address
    end: int  # likewise, just behind the last byte
    name: str  # field, with its element index where it is in a list

    def moved(self, by: int) -> FieldSpan:
        """The same span `by` bytes further."""
        return FieldSpan(self.start + by, self.end + by, self.name)


def _struct(fields: tuple[Field, ...], size: int, base: int, suffix: str) -> Iterator[FieldSpan]:
    end = base
    for field in fields:
        yield FieldSpan(base + field.offset, base + field.end, field.name + suffix)
        end = base + field.end
    if end < base + size:
        yield FieldSpan(end, base + size, f"(tail padding{suffix})")


def spans(side: Side, qwords: int, entries: int) -> Iterator[FieldSpan]:
    """The spans of an area with `qwords` of variable header and `entries` elements, in order."""
    yield from _struct(side.header, side.header_size, 0, "")
    at = side.header_size
    for index in range(qwords if side.variable else 0):
        name = side.variable.name if side.variable else ""
        yield FieldSpan(at, at + QWORD, f"{name}[{index}]")
        at += QWORD
    size = side.element_size
    for index in range(entries if size else 0):
        yield from _struct(side.element, size, at, f"[{index}]")
        at += size
    padded = align_up(at, ALIGNMENT)
    if padded > at:
        yield FieldSpan(at, padded, "(padding to 8)")


@dataclass(frozen=True, slots=True)
class ClobberedField:
    """Output bytes that fall on input bytes."""

    start: int  # address of the first such byte
    size: int  # bytes
    output: str  # field written
    output_offset: int  # bytes from the start of the output area
    input: str  # field overwritten
    input_offset: int  # bytes from the start of the input area


def clobbers(
    input_spans: Iterator[FieldSpan],
    input_gpa: int,
    output_spans: Iterator[FieldSpan],
    output_gpa: int,
) -> Iterator[ClobberedField]:
    """Every pair of fields with bytes in common, in order of address."""
    ins = [span.moved(input_gpa) for span in input_spans]
    outs = [span.moved(output_gpa) for span in output_spans]
    first = 0
    for out in outs:
        while first < len(ins) and ins[first].end <= out.start:
            first += 1
        for span in ins[first:]:
            if span.start >= out.end:
                break
            start, end = max(out.start, span.start), min(out.end, span.end)
            if start < end:
                yield ClobberedField(
                    start, end - start, out.name, start - output_gpa, span.name, start - input_gpa
                )
