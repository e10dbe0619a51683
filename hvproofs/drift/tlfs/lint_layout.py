# SPDX-License-Identifier: MIT
"""Inconsistencies inside a layout table, and between it and the types of its page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from hvproofs.drift.fields import at
from hvproofs.drift.flatten import plain
from hvproofs.drift.tlfs.finding import LintFinding, LintKind
from hvproofs.drift.tlfs.layout import LayoutBlock, Line
from hvproofs.drift.tlfs.types import Prototype, TlfsParameter, TlfsTypes
from hvproofs.spec.tlfs import PAGE

_NATURAL = "fields are aligned naturally (datatypes/overview.md)"
_ONE_ROW = "each byte of a block belongs to one row"


def _finding(
    block: LayoutBlock, line: Line, kind: LintKind, message: str, rule: str
) -> LintFinding:
    return LintFinding(block.page.place, line.line, kind, message, rule)


def lint_block(
    block: LayoutBlock, types: TlfsTypes, interface: Prototype | None
) -> Iterator[LintFinding]:
    """Everything that is inconsistent in one table."""
    parameters = {plain(p.name): p for p in (interface.parameters if interface else ())}
    rows = [(line, _alignment(line, parameters, types)) for line in block.lines]
    yield from _order(block)
    yield from _neighbours(block, rows, parameters)
    yield from _placed(block, rows, parameters, types)
    yield from _copied(block)
    for line in block.lines:
        yield from _size(block, line, parameters.get(plain(line.name)), types)


def _alignment(line: Line, parameters: dict[str, TlfsParameter], types: TlfsTypes) -> int:
    """Bytes a field is aligned to: by its type, else by its size; 1 where neither is known."""
    parameter = parameters.get(plain(line.name))
    if parameter and not parameter.array and (parameter.fixed is None):
        known = types.types.get(parameter.type)
        if known:
            return min(8, known.layout.align)
        scalar = re.fullmatch(r"UINT(8|16|32|64)", parameter.type)
        if scalar:
            return int(scalar[1]) // 8
    # What is as long as a scalar may be one; a longer block may hold smaller fields only.
    return line.size if line.size in (2, 4, 8) else 1


def _order(block: LayoutBlock) -> Iterator[LintFinding]:
    before: Line | None = None
    for line in block.lines:
        if line.offset is None:
            continue
        if before and before.offset is not None and line.offset < before.offset:
            message = f"{line.name} at {line.offset} stands behind {before.name} at {before.offset}"
            rule = "rows stand in the order of their offsets"
            yield _finding(block, line, LintKind.ORDER, message, rule)
        before = line


def _copied(block: LayoutBlock) -> Iterator[LintFinding]:
    """One sentence that describes two rows."""
    seen: dict[str, Line] = {}
    for line in block.lines:
        first = seen.setdefault(line.info, line)
        if first is not line and len(line.info.split()) > 4 and not line.reserved:
            message = f"{first.name} is described with the words of {line.name} (line {line.line})"
            rule = "a row describes its own field"
            yield _finding(block, first, LintKind.REFERENCE, message, rule)


def _neighbours(
    block: LayoutBlock, rows: list[tuple[Line, int]], parameters: dict[str, TlfsParameter]
) -> Iterator[LintFinding]:
    """Rows against the row that ends before them."""
    if any(line.offset is None for line, _ in rows):
        return  # an ellipsis stands for rows that are not printed
    placed = sorted(rows, key=lambda row: (row[0].offset or 0, row[0].line))
    for (first, _), (second, alignment) in pairwise(placed):
        start, end = second.offset or 0, first.end
        if first.offset == second.offset and (first.size or second.size):
            if first.size == 0 or second.size == 0:
                continue
            message = f"{second.name} and {first.name} both start at {start}"
            yield _finding(block, second, LintKind.SAME_OFFSET, message, _ONE_ROW)
        elif end is not None and start < end:
            message = f"{second.name} starts at {start}, {first.name} ends at {end}"
            yield _finding(block, second, LintKind.OVERLAP, message, _ONE_ROW)
        elif end is not None and start > end:
            # A reserved parameter is a field of its own, not the filling of a gap.
            padding = first.reserved and plain(first.name) not in parameters
            yield from _gap(block, first, second, alignment, padding)


def _gap(
    block: LayoutBlock, first: Line, second: Line, alignment: int, padding: bool
) -> Iterator[LintFinding]:
    """A gap counts where alignment does not explain it, or where a padding row should fill it."""
    end, start = first.end or 0, second.offset or 0
    # Where the field's own type is unknown it may be aligned to 8.
    steps = (alignment if alignment > 1 else 8, 8)
    explained = any(start == -(-end // step) * step for step in steps)
    if explained and not padding:
        return
    missing = start - end
    shown = f"{missing} byte{'s' if missing > 1 else ''}"
    message = f"{shown} between {first.name}, which ends at {end}, and {second.name} at {start}"
    rule = "a padding row fills its gap" if explained else _ONE_ROW
    yield _finding(block, first, LintKind.GAP, message, rule)


def _placed(
    block: LayoutBlock,
    rows: list[tuple[Line, int]],
    parameters: dict[str, TlfsParameter],
    types: TlfsTypes,
) -> Iterator[LintFinding]:
    for line, alignment in rows:
        if line.offset is None or line.reserved:
            continue
        parameter = parameters.get(plain(line.name))
        # Where the size itself is in doubt, alignment adds nothing.
        doubtful = any(_size(block, line, parameter, types))
        if line.offset % alignment and not doubtful:
            message = f"{line.name} {at(line.offset, line.size or 0)}, is aligned to {alignment}"
            yield _finding(block, line, LintKind.MISALIGNED, message, _NATURAL)
        if line.end is not None and line.end > PAGE:
            message = f"{line.name} ends at {line.end}: the block is larger than a page of {PAGE}"
            rule = "an area must not cross a page boundary (hypercall-interface.md)"
            yield _finding(block, line, LintKind.EXCEEDS_PAGE, message, rule)


def _size(
    block: LayoutBlock, line: Line, parameter: TlfsParameter | None, types: TlfsTypes
) -> Iterator[LintFinding]:
    """A row against the type of the parameter of the same name."""
    if parameter is None or line.size is None:
        return
    expected, why = _type_size(parameter, types)
    if expected is None or expected == line.size:
        return
    shown = f"{line.size} byte{'s' if line.size != 1 else ''}"
    message = f"{line.name} has {shown}; {why} {expected}"
    yield _finding(block, line, LintKind.SIZE, message, "a row has the size of its type")


def _type_size(parameter: TlfsParameter, types: TlfsTypes) -> tuple[int | None, str]:
    """Bytes of a parameter's type and who says so; None where nobody does."""
    counted = re.search(r"bytes_\(\s*(\w+)\s*\)", parameter.sal)
    if counted:
        name = counted[1]
        return types.numbers.get(name), f"{name}, by which the prototype sizes it, is"
    if parameter.array:
        return None, ""
    times = parameter.fixed or 1
    scalar = re.fullmatch(r"U?INT(8|16|32|64)", parameter.type)
    if scalar or parameter.type == "BOOLEAN":
        size = int(scalar[1]) // 8 if scalar else 1
        shown = parameter.type + (f"[{parameter.fixed}]" if parameter.fixed else "")
        return times * size, f"its type {shown} (line {parameter.line}) has"
    known = types.types.get(parameter.type)
    if known is None or _open(known.layout):
        return None, ""
    return times * known.layout.size, f"its type {parameter.type} ({known.page.place}) has"


def _open(layout: object) -> bool:
    """Whether a type ends in an array without a length: then its size is not fixed."""
    members = getattr(layout, "members", ())
    last = members[-1].type if members else None
    return last is not None and (last.flexible or _open(last))
