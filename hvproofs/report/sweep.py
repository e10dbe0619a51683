# SPDX-License-Identifier: MIT
"""A sweep as a table: a row for each combination of sizes, as soon as it is judged."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import Enum

from hvproofs.prove.sweep import Row
from hvproofs.report.fill import filled
from hvproofs.report.tried import said
from hvproofs.spec.scheme import Verdict
from hvproofs.spec.sweep import Sweep
from hvproofs.status import ExitStatus


class TableFormat(Enum):
    """How a table is written."""

    TEXT = "text"  # for people
    CSV = "csv"  # every size in a column of its own


# The columns of sizes: the name in a file, and in a table for people.
_COLUMNS = {
    "page": "page", "guest_page": "guest", "input_header": "in.hdr", "input_variable": "v",
    "input_element": "in.el", "output_header": "out.hdr", "output_element": "out.el",
}  # fmt: skip
_WORDS = {
    ExitStatus.AS_EXPECTED: "proved", ExitStatus.UNEXPECTED: "refuted",
    ExitStatus.UNDECIDED: "unknown",
}  # fmt: skip
_NONE = "not applicable"
WIDTH = 6  # characters of a column


def written(sweep: Sweep, rows: Iterable[Row], format_: TableFormat) -> Iterator[str]:
    """The text, row by row."""
    return _text(sweep, rows) if format_ is TableFormat.TEXT else _csv(rows)


def _cells(row: Row) -> dict[str, int]:
    own = {name: getattr(row.sizes, name) for name in list(_COLUMNS)[2:]}
    return {"page": row.page, "guest_page": row.guest_page, **own}


def _told(row: Row) -> tuple[str, str]:
    """The verdict, and what it speaks of or why there is none."""
    if all(one.verdict is Verdict.NOT_APPLICABLE for one in row.results):
        reasons = {one.reason for one in row.results} or {"the call lacks an area of the scheme"}
        return _NONE, f"{_NONE}: {min(reasons)}"
    return _WORDS[row.status], said(row.results)


def _csv(rows: Iterable[Row]) -> Iterator[str]:
    yield _line("scheme", *_COLUMNS, "verdict", "says")
    for row in rows:
        yield _line(row.scheme.id, *_cells(row).values(), *_told(row))


def _line(*cells: object) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(cells)
    return line.getvalue()


def _varying(sweep: Sweep) -> list[str]:
    """The columns whose numbers differ from row to row."""
    many = {"page": len(sweep.page) > 1, "guest_page": len(sweep.guest_page) > 1}
    many |= {"_".join(map(str, path)): len(one.numbers) > 1 for path, one in sweep.steps.items()}
    return [name for name in _COLUMNS if many[name]]


def _text(sweep: Sweep, rows: Iterable[Row]) -> Iterator[str]:
    varying, scheme = _varying(sweep), ""
    found: Counter[str] = Counter()
    yield f"{sweep.title}\n"
    for row in rows:
        cells = _cells(row)
        if row.scheme.id != scheme:
            scheme = row.scheme.id
            alike = (f"{_COLUMNS[name]} {cells[name]}" for name in cells if name not in varying)
            yield "\n" + _filled(f"{scheme}: {', '.join(alike)}", "")
            yield " ".join(f"{_COLUMNS[name]:>{WIDTH}}" for name in varying).rstrip() + "\n"
        verdict, says = _told(row)
        found[verdict] += 1
        numbers = " ".join(f"{cells[name]:{WIDTH}}" for name in varying)
        yield _filled(says, f"{numbers}  ")
    counted = (f"{number} {word}" for word in (*_WORDS.values(), _NONE) if (number := found[word]))
    yield f"\n{', '.join(counted)}\n"


def _filled(text: str, begin: str) -> str:
    lines = filled(text, begin, " " * (len(begin) or 2), together=(" = ",))
    return "".join(f"{line}\n" for line in lines)
