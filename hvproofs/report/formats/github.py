# SPDX-License-Identifier: MIT
"""GitHub's workflow commands: annotations beside the lines of a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvproofs.report.formats import Format

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvproofs.report.finding import Finding, FindingsDocument

MOST = 10  # annotations of one level that are shown of a step


def write(document: FindingsDocument) -> str:
    """The worst as annotations, how many are left out, and the counts."""
    return "\n".join([*_lines(document), f"hvproofs {document.command}: {document.summary()}", ""])


def _lines(document: FindingsDocument) -> Iterator[str]:
    from hvproofs.report.finding import TABLE

    problems = document.problems()
    left_out = []
    for level in dict.fromkeys(TABLE[one.meaning].level for one in problems):
        found = [one for one in problems if TABLE[one.meaning].level == level]
        yield from (_annotation(one, level) for one in found[:MOST])
        if len(found) > MOST:
            left_out.append(f"{len(found) - MOST} more {level}s")
    if left_out:
        told = f"{' and '.join(left_out)} are left out: GitHub shows {MOST} of each in a step"
        yield f"::notice title=hvproofs::{_message(told)}"


def _annotation(one: Finding, level: str) -> str:
    from hvproofs.report.place import from_here

    path = from_here(one.place.path) or one.place.path
    properties = {
        "file": path, "line": str(one.place.line), "col": str(one.place.column),
        "title": f"{one.asked.id}: {one.suite}",
    }  # fmt: skip
    told = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{level} {told}::{_message(one.message)}"


def _message(text: str) -> str:
    """Escaped as GitHub's toolkit does it."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


FORMAT = Format(findings=write)
