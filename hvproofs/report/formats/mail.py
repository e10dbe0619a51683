# SPDX-License-Identifier: MIT
"""Plain text for a mailing list: what somebody must look at, with counterexamples."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvproofs.report.formats import Format, Reviewed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvproofs.report.finding import Finding, FindingsDocument

WIDTH = 72  # so that it can be quoted twice
MOST = 20  # findings of one mail


def write(document: FindingsDocument) -> str:
    """The counts, what was found, worst first, and how many are left out."""
    from hvproofs import __version__
    from hvproofs.report.fill import filled

    problems = document.problems()
    by = ", ".join((f"hvproofs {__version__}", *document.solvers))
    lines = [*filled(f"hvproofs {document.command}: {document.summary()}", width=WIDTH), ""]
    for number, one in enumerate(problems[:MOST], 1):
        lines += [*_finding(number, one), ""]
    if len(problems) > MOST:
        lines += [f"{len(problems) - MOST} more are left out, none worse than these.", ""]
    return "\n".join([*lines, "-- ", *filled(by, width=WIDTH), ""])


def _finding(number: int, one: Finding) -> Iterator[str]:
    from hvproofs.report.fill import filled

    yield from filled(f"{number}. {one.place}", "", "   ", WIDTH)
    yield from filled(f"{one.message} [{one.asked.id}]", "   ", width=WIDTH)
    if one.asked.statement and one.asked.statement not in one.message:
        yield from filled(f"The rule: {one.asked.statement}.", "   ", width=WIDTH)
    if one.details:
        yield ""
        yield from (f"   {line}".rstrip() for line in one.details)


def _review(reviewed: Reviewed) -> str:
    """A mail for each patch with something new, and one for the series."""
    from hvproofs.report.review.mails import review_mails

    return review_mails(reviewed.review, reviewed.again)


FORMAT = Format(findings=write, review=_review)
