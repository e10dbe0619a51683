# SPDX-License-Identifier: MIT
"""Findings of `audit --coverage`: a mention of a hypercall each."""

from __future__ import annotations

from hvproofs import __version__
from hvproofs.audit.coverage.coverage import Coverage, Entry, Seen
from hvproofs.errors import Location
from hvproofs.report.finding import Asked, Finding, FindingsDocument, Meaning, numbered
from hvproofs.report.findings.audited import unread
from hvproofs.report.json import SCHEMA_VERSION, Json

MENTION = Asked(
    "coverage", "every hypercall that the source names is a call site of the IR",
    "no verdict speaks of a call that the audit did not see",
)  # fmt: skip


def document(covered: Coverage) -> FindingsDocument:
    """The findings of a run, files that could not be read first."""
    unseen = Meaning.FAULT if covered.bad else Meaning.UNDECIDED
    found = [
        *(unread(one, unseen) for one in covered.problems),
        *(_finding(one) for one in covered.entries),
    ]
    return FindingsDocument("audit", numbered(found))


def _finding(one: Entry) -> Finding:
    mention = one.mention
    meaning = (
        Meaning.UNDECIDED if one.seen.undecided
        else Meaning.PASSED if one.seen is Seen.AUDITED else Meaning.SKIPPED
    )  # fmt: skip
    return Finding(
        MENTION, one.path, f"{mention.function or 'file'}: {mention.name}, line {mention.line}",
        meaning, one.seen.value, Seen.AUDITED.value,
        f"{mention.name}: {one.seen.value}{f': {one.why}' if one.why else ''}",
        Location(one.path, mention.line), ("coverage", one.path, mention.function, mention.name),
    )  # fmt: skip


def coverage_json(covered: Coverage) -> Json:
    """The mentions of a run for programs, a line of the source each."""
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "hvproofs", "version": __version__},
        "mentions": [
            {"file": one.path, "line": one.mention.line, "name": one.mention.name,
             "function": one.mention.function, "seen": one.seen.value, "why": one.why}
            for one in covered.entries
        ],
        "problems": [str(one) for one in covered.problems],
    }  # fmt: skip
