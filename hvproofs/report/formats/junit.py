# SPDX-License-Identifier: MIT
"""JUnit XML, as Jenkins, GitLab and pytest understand it: a testcase for each finding."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from hvproofs.report.formats import Format

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvproofs.report.finding import Finding, FindingsDocument

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


def write(document: FindingsDocument) -> str:
    """One suite for what was asked of one thing."""
    name = f"hvproofs {document.command}"
    root = ET.Element("testsuites", {"name": name, **_counts(document.findings)})
    ordered = sorted(document.findings, key=lambda one: one.suite)
    for suite, group in groupby(ordered, key=lambda one: one.suite):
        found = list(group)
        element = ET.SubElement(root, "testsuite", {"name": _text(suite), **_counts(found)})
        for one in found:
            _case(element, one)
    ET.indent(root)
    return f"{HEAD}{ET.tostring(root, 'unicode')}\n"


def _counts(findings: Sequence[Finding]) -> dict[str, str]:
    from hvproofs.report.finding import TABLE, Ends

    count = Counter(TABLE[one.meaning].junit for one in findings)
    return {
        "tests": str(len(findings)),
        "failures": str(count[Ends.FAILURE]),
        "errors": str(count[Ends.ERROR]),
        "skipped": str(count[Ends.SKIPPED]),
    }


def _case(suite: ET.Element, one: Finding) -> None:
    from hvproofs.report.finding import TABLE, Ends

    case = ET.SubElement(suite, "testcase", {
        "classname": _text(one.suite), "name": _text(one.name), "time": "0",
        "file": _text(one.place.path), "line": str(one.place.line),
    })  # fmt: skip
    end = TABLE[one.meaning].junit
    if end is Ends.PASS:
        return
    told = ET.SubElement(case, end.value, {"message": _text(one.message)})
    if end is not Ends.SKIPPED:
        told.set("type", one.verdict)
        told.text = _text("\n".join((f"{one.place}: {one.message}", *one.details)))


def _text(text: str) -> str:
    """What XML 1.0 can hold (section 2.2), with a mark for what it cannot."""
    return "".join(c if c in "\t\n\r" or c.isprintable() else "\N{REPLACEMENT CHARACTER}"
                   for c in text)  # fmt: skip


FORMAT = Format(findings=write)
