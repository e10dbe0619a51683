# SPDX-License-Identifier: MIT
"""A drift report as text, JSON and Markdown. The same report gives the same bytes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath
from typing import Any

from hvproofs.drift.finding import Compared, Compliance, DriftFinding, DriftReport

SCHEMA_VERSION = 1


def _summary(report: DriftReport) -> str:
    counts = [f"{report.count(outcome)} {_WORDS[outcome]}" for outcome in Compliance]
    arch = f", {report.arch.value}" if report.arch else ""
    return f"{report.source} ({report.reader}{arch}): " + ", ".join(counts)


_WORDS = {
    Compliance.AGREES: "agree",
    Compliance.DIFFERS: "differ",
    Compliance.NOTED: "differ as their contracts say",
    Compliance.ABSENT: "not in this source",
}


def _line(finding: DriftFinding, level: str) -> str:
    side = f" {finding.side}" if finding.side else ""
    return (
        f"{finding.where.path}:{finding.where.line}: {level}: {finding.contract}{side}: "
        f"{finding.message} [{finding.kind.value}]\n    {finding.place}"
    )


def render_text(report: DriftReport) -> str:
    """One `file:line` per finding in the form of compilers, then a summary of the sides."""
    lines = [_line(finding, "drift") for finding in report.findings]
    for compared in report.compared:
        if compared.outcome is Compliance.NOTED:
            lines += [_line(f, "note") + f"\n    {compared.note}" for f in compared.findings]
    return "\n".join([*lines, *_others(report), _summary(report)]) + "\n"


def _others(report: DriftReport) -> list[str]:
    """What agrees with a reading that its contract does not follow."""
    found = [c for c in report.compared if c.other and c.outcome is Compliance.AGREES]
    names = ", ".join(dict.fromkeys(f"{c.contract} ({c.reading})" for c in found))
    return [f"agree with another reading than the one followed: {names}"] if found else []


def to_json(report: DriftReport) -> dict[str, Any]:
    """The report for json.dumps: a summary and every side compared."""
    return {
        "schema_version": SCHEMA_VERSION,
        "source": report.source,
        "reader": report.reader,
        "arch": report.arch.value if report.arch else None,
        "summary": {
            **{outcome.value: report.count(outcome) for outcome in Compliance},
            "skipped": report.skipped,
            "findings": len(report.findings),
        },
        "results": [_compared(compared) for compared in report.compared],
    }


def _compared(compared: Compared) -> dict[str, Any]:
    return {
        "hypercall": compared.contract,
        "side": compared.side,
        "compared_with": compared.what,
        "reading": compared.reading,
        "followed": not compared.other,
        "outcome": compared.outcome.value,
        "note": compared.note,
        "findings": [_finding(finding) for finding in compared.findings],
    }


def _finding(finding: DriftFinding) -> dict[str, Any]:
    return {
        "kind": finding.kind.value,
        "field": finding.field,
        "message": finding.message,
        "expected": finding.expected,
        "found": finding.found,
        "file": finding.where.path,
        "line": finding.where.line,
        "column": finding.where.column,
        "place": finding.place,
    }


def render_markdown(title: str, intro: str, reports: Iterable[tuple[str, DriftReport]]) -> str:
    """Reports under their labels, without any path of this machine: contracts by file name."""
    reports = tuple(reports)
    parts = [f"# {title}\n", f"{intro}\n", _table(reports)]
    for label, report in reports:
        parts.append(f"## {label}\n")
        parts.append(_findings(report) or "Nothing differs.\n")
        for outcome, words in (
            (Compliance.AGREES, "Agree"),
            (Compliance.ABSENT, "Not in this source"),
        ):
            parts.append(_listed(report, outcome, words))
    return "\n".join(part for part in parts if part)


def _table(reports: tuple[tuple[str, DriftReport], ...]) -> str:
    head = "| source | read as | agree | differ | as stated | not in this source |\n"
    rows = [
        f"| {label} | {report.reader} | "
        + " | ".join(str(report.count(outcome)) for outcome in Compliance)
        + " |\n"
        for label, report in reports
    ]
    return head + "|---|---|---|---|---|---|\n" + "".join(rows)


def _findings(report: DriftReport) -> str:
    rows = []
    for compared in report.compared:
        for finding in compared.findings:
            where = f"{PurePath(finding.where.path).name}:{finding.where.line}"
            stated = ", as the contract states" if compared.outcome is Compliance.NOTED else ""
            side, kind = finding.side or "call", finding.kind.value
            cells = (where, side, kind, finding.message + stated)
            rows.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |\n")
    if not rows:
        return ""
    return "| contract | side | kind | difference |\n|---|---|---|---|\n" + "".join(rows)


def _listed(report: DriftReport, outcome: Compliance, words: str) -> str:
    found = [c for c in report.compared if c.outcome is outcome]
    if not found:
        return ""
    as_other = {c: f", reading {c.reading}" if c.other else "" for c in found}
    names = ", ".join(f"{c.contract} {c.side} (`{c.what}`{as_other[c]})" for c in found)
    return f"{words} ({len(found)}): {names}.\n"
