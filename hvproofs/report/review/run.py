# SPDX-License-Identifier: MIT
"""What the command line calls: two folders of IR in, a text and an exit status out."""

from __future__ import annotations

from dataclasses import dataclass, field

from hvproofs.audit.audit import AuditOptions
from hvproofs.report.audit.run import guest_named
from hvproofs.report.formats import DEFAULT, Reviewed, writers
from hvproofs.review.review import files_of, review
from hvproofs.review.verdict import Review
from hvproofs.spec.corpus import load_shipped
from hvproofs.status import ExitStatus


@dataclass(frozen=True, slots=True)
class ReviewRequest:
    """One review of IR at hand."""

    before: str  # folder of IR, or one file
    after: str  # likewise
    guest: str = "linux"  # a shipped guest's name, or a .toml file
    specs: tuple[str, ...] = ()  # the user's own
    options: AuditOptions = field(default_factory=AuditOptions)


def reviewed(request: ReviewRequest) -> Review:
    """The review of two folders."""
    guest, corpus = guest_named(request.guest), load_shipped(request.specs, expressions=False)
    (before, bad), (after, worse) = (
        files_of(one, guest) for one in (request.before, request.after)
    )
    if bad or worse:
        return Review((), 0, (*bad, *worse), (), ())
    return review(before, after, guest, corpus, request.options)


def run_review(request: ReviewRequest, form: str = DEFAULT) -> tuple[str, ExitStatus]:
    """The review in a format, and how the run ends; raises SpecError for bad specs."""
    found = reviewed(request)
    return writers(lambda one: one.review)[form](Reviewed(found)), found.status
