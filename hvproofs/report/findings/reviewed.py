# SPDX-License-Identifier: MIT
"""Findings of `review`: what is new at a call site each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hvproofs.errors import Location
from hvproofs.report.audit.render import function, source_file, who
from hvproofs.report.finding import Asked, Finding, FindingsDocument, Meaning, numbered
from hvproofs.report.findings.audited import SITE, place_of, unread
from hvproofs.report.findings.proved import asked
from hvproofs.report.formats import Reviewed
from hvproofs.report.review.render import change_lines
from hvproofs.review.verdict import Change, Compared, News, Review, Word
from hvproofs.spec.scheme import Verdict

PAIRED = Asked("paired", "a call after the series is one before it", "what is new is not known")
_MEANS = {
    News.REFUTED: Meaning.FAILED,
    News.UNDECIDED: Meaning.UNDECIDED,
    News.PROVED: Meaning.PASSED,
    News.MENDED: Meaning.PASSED,
}


def document(reviewed: Reviewed) -> FindingsDocument:
    """The findings of a review: files that could not be read, then call sites."""
    review = reviewed.review
    found = [
        *(unread(one, Meaning.FAULT) for one in review.bad),
        *(unread(one, Meaning.UNDECIDED) for one in review.failed),
        *(finding for site in review.compared for finding in _site(site)),
    ]
    # Calls at one changed line are told apart by where they are.
    placed = tuple(_moved(one, review) for one in numbered(found))
    return FindingsDocument("review", placed, review.solvers)


def _moved(one: Finding, review: Review) -> Finding:
    """The finding on a line that the series changes: what shows a series shows no other."""
    place = review.lines.shown(one.place)
    if place == one.place:
        return one
    return replace(one, place=place, message=f"{one.message} (at {_at(one.place)})")


def _at(place: Location) -> str:
    return f"{place.path}:{place.line}"


def _site(one: Compared) -> Iterator[Finding]:
    if one.word is Word.NOT_PAIRED:
        what = "undecided: more than one call before the series may be meant"
        yield _finding(one, PAIRED, Meaning.UNDECIDED, Verdict.UNKNOWN.value, what)
    for change in one.changes():
        question = asked(change.rule) if change.rule else SITE
        verdict = change.verdict.verdict.value if change.verdict else Verdict.UNKNOWN.value
        yield _finding(
            one, question, _MEANS[change.news], verdict, _message(one, change),
            tuple(line.strip() for line in change_lines(one, change)),
        )  # fmt: skip


def _finding(
    one: Compared, question: Asked, meaning: Meaning, verdict: str, message: str,
    details: tuple[str, ...] = (),
) -> Finding:  # fmt: skip
    site = one.site
    file, where = source_file(site), function(site)
    call = site.call.name if site.call else ""
    return Finding(
        question, file, f"{where}(), {who(site)}", meaning, verdict, Verdict.PROVED.value,
        f"{who(site)} in {where}(): {message}", place_of(site),
        ("review", file, where, site.callee, call), "", details,
    )  # fmt: skip


def _message(one: Compared, change: Change) -> str:
    return " ".join(line.strip() for line in list(change_lines(one, change))[:2]).strip()
