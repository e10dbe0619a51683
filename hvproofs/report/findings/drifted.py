# SPDX-License-Identifier: MIT
"""Findings of `drift`: a side of a contract each, or what differs in it."""

from __future__ import annotations

from collections.abc import Iterator

from hvproofs.drift.finding import Compared, Compliance
from hvproofs.drift.finding import DriftFinding as Difference
from hvproofs.errors import Location
from hvproofs.report.finding import Asked, Finding, FindingsDocument, Meaning, numbered
from hvproofs.report.formats import Drifted
from hvproofs.spec.corpus import Corpus

_MEANS = {
    Compliance.AGREES: Meaning.PASSED,
    Compliance.DIFFERS: Meaning.FAILED,
    Compliance.NOTED: Meaning.REFUTED,
    Compliance.ABSENT: Meaning.SKIPPED,
}
AGREES = Asked("agrees", "a contract says what the source says")


def document(drifted: Drifted) -> FindingsDocument:
    """The findings of a comparison, in the order of the contracts' names."""
    found = (one for compared in drifted.report.compared
             for one in _compared(compared, drifted.corpus))  # fmt: skip
    return FindingsDocument("drift", numbered(found))


def _compared(compared: Compared, corpus: Corpus) -> Iterator[Finding]:
    for one in compared.findings:
        yield _difference(compared, one)
    if not compared.findings:
        yield _finding(
            compared, AGREES, f"{compared.contract} {compared.side}: {compared.outcome.value}",
            corpus.documents[compared.contract].place(("name",)), "",
        )  # fmt: skip


def _difference(compared: Compared, one: Difference) -> Finding:
    kind = Asked(one.kind.value, f"{AGREES.statement}: {one.kind.value}")
    side = f" {one.side}" if one.side else ""
    stated = f"; stated: {compared.note}" if compared.outcome is Compliance.NOTED else ""
    message = f"{one.contract}{side}: {one.message}{stated}"
    return _finding(compared, kind, message, one.where, one.field, one.place)


def _finding(
    compared: Compared, question: Asked, message: str, at: Location, field: str, *details: str
) -> Finding:
    part = f"{compared.side} {field}".strip()
    return Finding(
        question, compared.contract, f"{part} against {compared.what}", _MEANS[compared.outcome],
        compared.outcome.value, Compliance.AGREES.value, message, at,
        ("drift", compared.contract, compared.reading, part), details=details,
    )  # fmt: skip
