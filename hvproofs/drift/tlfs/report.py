# SPDX-License-Identifier: MIT
"""The pages' own inconsistencies as text, JSON and Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hvproofs.drift.tlfs.finding import LintFinding, LintKind

_TITLES = {
    LintKind.GAP: "Bytes that belong to no row",
    LintKind.OVERLAP: "Rows that overlap",
    LintKind.SAME_OFFSET: "Two fields at one offset",
    LintKind.ORDER: "Rows out of order",
    LintKind.SIZE: "Sizes that are not those of the parameter's type",
    LintKind.MISALIGNED: "Fields away from their natural alignment",
    LintKind.EXCEEDS_PAGE: "Blocks larger than a page",
    LintKind.CODE: "Call codes and classes that differ between pages",
    LintKind.NAME: "Prototypes with another name than their page",
    LintKind.PARAMETER: "Parameters with another name in the table",
    LintKind.NOT_LISTED: "Pages missing from the overview",
    LintKind.NO_TABLE: "Parameters that no table places",
    LintKind.PER_ELEMENT: "Per-call parameters in per-element tables",
    LintKind.NO_TYPE: "Types that no page defines",
    LintKind.SYNTAX: "C that no compiler takes",
    LintKind.BITS: "Bits of two rows or of none",
    LintKind.LINK: "Links to what does not exist",
    LintKind.REFERENCE: "Names of something else than is meant",
    LintKind.MEMBER: "Tables that differ from the struct they describe",
    LintKind.CONSTANT: "Constants with two values",
    LintKind.PROSE: "Numbers in sentences that differ from the tables",
    LintKind.PASSING: "Parameters that cannot be passed as declared",
}


def render_lint_text(findings: Sequence[LintFinding]) -> str:
    """One `file:line` per finding, then their number."""
    lines = [f"{f.place}:{f.line}: {f.kind.value}: {f.message}\n    {f.rule}" for f in findings]
    return "\n".join([*lines, f"{len(findings)} inconsistencies"]) + "\n"


def lint_to_json(findings: Sequence[LintFinding]) -> dict[str, Any]:
    """The findings for json.dumps."""
    return {
        "schema_version": 1,
        "summary": {kind.value: sum(f.kind is kind for f in findings) for kind in LintKind},
        "results": [
            {
                "file": f.place, "line": f.line, "kind": f.kind.value, "message": f.message,
                "rule": f.rule,
            }
            for f in findings
        ],
    }  # fmt: skip


def render_lint_markdown(findings: Sequence[LintFinding], revision: str = "") -> str:
    """A page that can be sent to the documentation's maintainers."""
    at = f" (revision {revision})" if revision else ""
    intro = (
        f"Found by program in the pages of the TLFS{at}, and read by eye."
        " Each says where the documentation disagrees with itself, not with any implementation."
        f" {len(findings)} findings; paths are relative to the TLFS folder.\n"
    )
    out = ["# Inconsistencies in the TLFS pages\n", intro]
    for kind in LintKind:
        own = [finding for finding in findings if finding.kind is kind]
        if not own:
            continue
        rules = "; ".join(dict.fromkeys(finding.rule for finding in own))
        out.append(f"## {_TITLES[kind]}\n")
        out.append(f"Rule: {rules}.\n")
        out.append("".join(f"- `{f.place}:{f.line}`: {f.message}\n" for f in own))
    return "\n".join(out)
