# SPDX-License-Identifier: MIT
"""What the command line calls: a series or two folders of IR in, a text and an exit status out."""

from __future__ import annotations

import shlex
from dataclasses import dataclass, field

from hvproofs.audit.audit import AuditOptions
from hvproofs.errors import SpecError, UsageError
from hvproofs.report.audit.run import guest_named
from hvproofs.report.formats import DEFAULT, Reviewed, writers
from hvproofs.report.formats.b4 import refused
from hvproofs.review.build import configurations
from hvproofs.review.commits import commits, is_range
from hvproofs.review.posted import review_series
from hvproofs.review.review import files_of, review
from hvproofs.review.series import load_series
from hvproofs.review.tree import Tree
from hvproofs.review.verdict import Review
from hvproofs.spec.corpus import load_shipped
from hvproofs.status import ExitStatus


@dataclass(frozen=True, slots=True)
class ReviewRequest:
    """One review: of IR at hand, or of a series on a tree."""

    before: str = ""  # folder of IR, or one file; empty: a series on `tree`
    after: str = ""  # likewise
    tree: str = ""  # a kernel's
    series: tuple[str, ...] = ()  # mbox files, mails and diffs, or a range of commits
    mbox: str = ""  # where the patches before those of `series` are
    configurations: tuple[str, ...] = ()  # to build in; empty: all
    guest: str = "linux"  # a shipped guest's name, or a .toml file
    specs: tuple[str, ...] = ()  # the user's own
    options: AuditOptions = field(default_factory=AuditOptions)

    @property
    def again(self) -> str:
        """The command that asks the same, but for the options of a solver."""
        named = [("--before", self.before), ("--after", self.after), ("--tree", self.tree),
                 ("--mbox", self.mbox)]  # fmt: skip
        named += [("--configuration", one) for one in self.configurations]
        words = [word for name, value in named if value for word in (name, value)]
        return shlex.join(["hvproofs", "review", *words, *self.series])


def reviewed(request: ReviewRequest) -> Review:
    """The review; SpecError and UsageError for what it cannot be made of."""
    guest = guest_named(request.guest)
    corpus = load_shipped(request.specs, expressions=False, store=request.options.store)
    if request.tree:
        names = request.configurations or configurations()
        if is_range(request.series):
            found = commits(request.tree, request.series[0])
            tree, patches = Tree(str(found.base)), found.patches
        else:
            patches = load_series(request.series, request.mbox)
            tree = Tree(request.tree)
        return review_series(tree, patches, names, guest, corpus, request.options)
    (before, bad), (after, worse) = (
        files_of(one, guest) for one in (request.before, request.after)
    )
    if bad or worse:
        return Review((), 0, (*bad, *worse), (), ())
    return review(before, after, guest, corpus, request.options)


def run_review(request: ReviewRequest, form: str = DEFAULT) -> tuple[str, ExitStatus]:
    """The review in a format, and how the run ends; raises SpecError for bad specs."""
    try:
        found = reviewed(request)
    except (SpecError, UsageError) as error:
        if form != "b4":
            raise
        # b4 reads a result, not an exit status.
        return refused(error), ExitStatus.AS_EXPECTED
    return writers(lambda one: one.review)[form](Reviewed(found, request.again)), found.status
