# SPDX-License-Identifier: MIT
"""Findings of `drift`: a side of a contract each, or what differs in it."""

from __future__ import annotations

from collections.abc import Iterator

from hvproofs.drift.finding import Compared, Outcome
from hvproofs.drift.finding import Finding as Difference
from hvproofs.errors import Location
from hvproofs.report.finding import Asked, Document, Finding, Meaning, numbered
from hvproofs.report.formats import Drifted
from hvproofs.spec.corpus import Corpus

_MEANS = {
    Outcome.AGREES: Meaning.PASSED,
    Outcome.DIFFERS: Meaning.FAILED,
    Outcome.NOTED: Meaning.REFUTED,
    Outcome.ABSENT: Meaning.SKIPPED,
}
AGREES = Asked("agrees", "a contract says what the source says")


def document(drifted: Drifted) -> Document:
    """The findings of a comparison, in the order of the contracts' names."""
    found = (one for compared in drifted.report.compared
             for one in _compared(compared, drifted.corpus))  # fmt: skip
    return Document("drift", numbered(found))


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
    stated = f"; stated: {compared.note}" if compared.outcome is Outcome.NOTED else ""
    message = f"{one.contract}{side}: {one.message}{stated}"
    return _finding(compared, kind, message, one.where, one.field, one.place)


def _finding(
    compared: Compared, question: Asked, message: str, at: Location, field: str, *details: str
) -> Finding:
    part = f"{compared.side} {field}".strip()
    return Finding(
        question, compared.contract, f"{part} against {compared.what}", _MEANS[compared.outcome],
        compared.outcome.value, Outcome.AGREES.value, message, at,
        ("drift", compared.contract, compared.reading, part), details=details,
    )  # fmt: skip
