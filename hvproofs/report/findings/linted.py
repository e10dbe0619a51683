# SPDX-License-Identifier: MIT
"""Findings of `lint` and `lint-tlfs`: a file that is right each, or a fault."""

from __future__ import annotations

from collections.abc import Sequence

from hvproofs import __version__
from hvproofs.drift.tlfs.finding import LintFinding
from hvproofs.errors import Diagnostic, Location
from hvproofs.report.finding import Asked, Finding, FindingsDocument, Meaning, numbered
from hvproofs.report.formats import Linted
from hvproofs.report.json import SCHEMA_VERSION, Json, place

WELL_FORMED = Asked("well-formed", "a spec says what can be asked")
CONSISTENT = Asked("consistent", "the pages say nothing against themselves")


def document(linted: Linted) -> FindingsDocument:
    """The findings of `lint`: every fault, or every file where there is none."""
    if linted.corpus is None:
        return FindingsDocument("lint", numbered(map(_fault, linted.faults)))
    found = (
        Finding(
            WELL_FORMED, "specs", key, Meaning.PASSED, "well-formed", "well-formed",
            f"{key} is well-formed", Location(one.path), ("lint", key),
        )
        for key, one in linted.corpus.documents.items()
    )  # fmt: skip
    return FindingsDocument("lint", numbered(found))


def lint_json(linted: Linted) -> Json:
    """The findings of `lint` for programs."""
    found = document(linted)
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "hvproofs", "version": __version__},
        "summary": {"well_formed": found.count()[Meaning.PASSED],
                    "faults": found.count()[Meaning.FAULT]},
        "results": [
            {"verdict": one.verdict, "place": place(one.place), "message": one.message}
            for one in found.findings
        ],
    }  # fmt: skip


def _fault(one: Diagnostic) -> Finding:
    path = one.location.path
    said = str(one).removeprefix(f"{one.location}: error: ")
    return Finding(
        WELL_FORMED, "specs", f"{path}: {one.message}", Meaning.FAULT, "ill-formed", "well-formed",
        said, one.location, ("lint", path, one.message),
    )  # fmt: skip


def of_pages(findings: Sequence[LintFinding]) -> FindingsDocument:
    """The findings of `lint-tlfs`; that there is none is one, too."""
    found = [_of_page(one) for one in findings] or [
        Finding(
            CONSISTENT, "TLFS", "pages", Meaning.PASSED, "consistent", "consistent",
            "nothing is inconsistent", Location("."), ("lint-tlfs",),
        )
    ]  # fmt: skip
    return FindingsDocument("lint-tlfs", numbered(found))


def _of_page(one: LintFinding) -> Finding:
    return Finding(
        Asked(one.kind.value, one.rule), one.place, one.message, Meaning.FAILED, "inconsistent",
        "consistent", one.message, Location(one.place, one.line),
        ("lint-tlfs", one.place, one.message),
    )  # fmt: skip
