# SPDX-License-Identifier: MIT
"""Markdown: the summary of a job; of an audit a document, with what people made of findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvproofs.report.formats import Audited, Format

if TYPE_CHECKING:
    from hvproofs.report.finding import Finding, FindingsDocument

MOST = 1 << 20  # bytes of a step's summary that GitHub shows; of more it shows nothing
TAIL = 200  # bytes kept for the line that says what is left out


def write(document: FindingsDocument) -> str:
    """The counts, then a row for each finding that somebody must look at, worst first."""
    from hvproofs.report.finding import Meaning

    count = document.count()
    lines = [f"## hvproofs {document.command}", "", "| | |", "|---|---|"]
    lines += [f"| {one.value} | {count[one]} |" for one in Meaning if count[one]]
    problems = document.problems()
    if problems:
        lines += ["", "| verdict | where | what |", "|---|---|---|"]
    room = MOST - TAIL - len("\n".join(lines).encode())
    for position, one in enumerate(problems):
        row = _row(one)
        room -= len(row.encode()) + 1
        if room < 0:
            lines += ["", f"{len(problems) - position} more are left out, none worse than these."]
            break
        lines.append(row)
    return "\n".join([*lines, ""])


def _row(one: Finding) -> str:
    from hvproofs.report.place import from_here

    path = from_here(one.place.path) or one.place.path
    at = f"`{path}:{one.place.line}:{one.place.column}`"
    return f"| {one.meaning.value} | {_cell(at)} | {_cell(one.message)} [{_cell(one.asked.id)}] |"


def _cell(text: str) -> str:
    """What may stand in a cell of a table, and is no markup of its own."""
    plain = "".join(c if c.isprintable() else " " for c in text)
    return plain.replace("|", "\\|").replace("<", "&lt;")


def _audit(audited: Audited) -> str:
    from hvproofs.report.audit.render_markdown import audit_markdown

    return audit_markdown(audited.report, audited.readings)


FORMAT = Format(audit=_audit, readings=True, findings=write)
