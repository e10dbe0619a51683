# SPDX-License-Identifier: MIT
"""A counterexample drawn: the page, its fields, and the bytes that clash.

The shape is that of pahole and hexdump: offset, size, name; 80 columns at the
most, plain text, so that it can be quoted in a mail.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from hvproofs.refute.counterexample import Counterexample, PlacedArea
from hvproofs.refute.fields import FieldSpan, spans
from hvproofs.spec.contract import Call, Side
from hvproofs.spec.tlfs import PAGE

CELLS = 64  # characters of the map of one page
FOLD = 5  # elements of a list shown one by one before the rest is folded


@dataclass(frozen=True, slots=True)
class _Row:
    start: int  # address
    end: int  # address just behind
    input: str  # field, or empty
    output: str  # field, or empty


def _folded(found: Sequence[FieldSpan]) -> Iterator[FieldSpan]:
    """Long runs of equal list elements as one span each; the first and last stay."""
    for stem, group in groupby(found, key=lambda span: span.name.partition("[")[0]):
        run = list(group)
        if len(run) <= FOLD or "[" not in run[0].name:
            yield from run
            continue
        yield from run[:2]
        yield FieldSpan(run[2].start, run[-2].end, f"{stem}[2..{len(run) - 2}]")
        yield run[-1]


def _placed(side: Side, area: PlacedArea | None, qwords: int, entries: int) -> list[FieldSpan]:
    if area is None:
        return []
    elements = list(spans(side, qwords, entries))
    if len(side.element) > 1 and entries > FOLD:
        return [span.moved(area.gpa) for span in _whole_elements(side, elements, entries)]
    return [span.moved(area.gpa) for span in _folded(elements)]


def _whole_elements(side: Side, found: Sequence[FieldSpan], entries: int) -> Iterator[FieldSpan]:
    """A long list of structs: one span an element, then folded."""
    first = next(i for i, span in enumerate(found) if span.name.endswith("[0]"))
    while found[first].name.partition("[")[0] != side.element[0].name:
        first += 1
    start, size = found[first].start, side.element_size
    yield from _folded(found[:first])
    elements = [
        FieldSpan(start + i * size, start + (i + 1) * size, f"element[{i}]") for i in range(entries)
    ]
    yield from _folded(elements)
    yield from (span for span in found if span.start >= elements[-1].end)


def _rows(ins: Sequence[FieldSpan], outs: Sequence[FieldSpan], page_size: int) -> list[_Row]:
    edges = {edge for span in (*ins, *outs) for edge in (span.start, span.end)}
    for span in (*ins, *outs):
        # Page by page; the areas themselves may lie at both ends of the address space.
        edges.update(range(-(-span.start // page_size) * page_size, span.end, page_size))
    ordered = sorted(edges)
    rows = []
    for start, end in pairwise(ordered):
        names = [
            next((span.name for span in side if span.start <= start and end <= span.end), "")
            for side in (ins, outs)
        ]
        if any(names):
            rows.append(_Row(start, end, names[0], names[1]))
    return rows


def _map(rows: Sequence[_Row], page: int, page_size: int) -> str:
    """One page in `CELLS` characters: I input, O output, # both, . neither."""
    cell = max(1, page_size // CELLS)
    text = []
    for start in range(page, page + page_size, cell):
        here = [row for row in rows if row.start < start + cell and row.end > start]
        both = any(row.input and row.output for row in here)
        is_in, is_out = any(row.input for row in here), any(row.output for row in here)
        text.append("#" if both else "*" if is_in and is_out else "I" if is_in else
                    "O" if is_out else ".")  # fmt: skip
    return "".join(text)


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else text[: width - 2] + ".."


def draw(found: Counterexample, call: Call, page_size: int = PAGE) -> list[str]:
    """The lines of the picture: each page's map, then its fields with offset and size."""
    v, n = found.variable_header_qwords, found.entries
    ins = _placed(call.input, found.input, v, n)
    outs = _placed(call.output, found.output, 0, n)
    rows = _rows(ins, outs, page_size)
    lines: list[str] = []
    for page, group in groupby(rows, key=lambda row: row.start // page_size * page_size):
        on_page = list(group)
        lines += [
            f"page at gpa {page:#018x}, {page_size // CELLS} bytes a mark:",
            "  I input  O output  # both on one byte  * both, apart",
            f"  0x000 |{_map(on_page, page, page_size)}|",
            f"  offset      size  {'input':<25}output",
        ]
        for row in on_page:
            clash = "<- clash" if row.input and row.output else ""
            line = (
                f"  {row.start - page:#06x} {row.end - row.start:9d}  "
                f"{_cut(row.input, 24):<25}{_cut(row.output, 24):<25}{clash}"
            )
            lines.append(line.rstrip())
    return lines
