# SPDX-License-Identifier: MIT
"""The command that judges a patch series: review."""

from __future__ import annotations

from typing import Annotated, Optional

import typer

from hvproofs.cli.auditing import GuestOption
from hvproofs.cli.common import (
    IsolateOption,
    JobsOption,
    OutputOption,
    RlimitOption,
    SecondOption,
    SolverOption,
    SpecOption,
    StatsOption,
    TrustLevel,
    TrustOption,
    emit,
    format_option,
    kept,
    least,
    means,
)
from hvproofs.cli.progress import shown
from hvproofs.decide import solvers
from hvproofs.errors import UsageError
from hvproofs.report.formats import DEFAULT

Series = Annotated[
    Optional[list[str]],  # noqa: UP045 - typer reads this at run time
    typer.Argument(metavar="[PATCH...]", help="The series: mbox files, mails, diffs, or A..B."),
]
TreeOption = Annotated[
    str, typer.Option("--tree", metavar="LINUX", help="The kernel tree that the series is for.")
]
Configurations = Annotated[
    Optional[list[str]],  # noqa: UP045 - likewise
    typer.Option(
        "--configuration",
        metavar="NAME",
        help="root, vtl or arm64: what to build; or the guest's state of IR at hand. Repeatable.",
    ),
]
MboxOption = Annotated[
    str, typer.Option("--mbox", metavar="FILE", help="Mails with the patches before a patch.")
]
BeforeOption = Annotated[
    str, typer.Option("--before", metavar="DIR", help="IR before the series: a folder or a file.")
]
AfterOption = Annotated[
    str, typer.Option("--after", metavar="DIR", help="IR after the series, of the same names.")
]
FormatOption = Annotated[str, format_option(lambda one: one.review)]


def review(
    series: Series = None,
    tree: TreeOption = "",
    mbox: MboxOption = "",
    before: BeforeOption = "",
    after: AfterOption = "",
    guest: GuestOption = "linux",
    configuration: Configurations = None,
    format_: FormatOption = DEFAULT,
    output: OutputOption = None,
    jobs: JobsOption = 0,
    rlimit: RlimitOption = 0,
    solver: SolverOption = solvers.DEFAULT,
    trust: TrustOption = TrustLevel.SOLVER,
    second: SecondOption = None,
    isolate: IsolateOption = None,
    spec: SpecOption = None,
    stats: StatsOption = False,
) -> None:
    """Judge what a patch series does to each hypercall call site.

    Each call after the series is paired with one before it. Same code: its
    function, what that reaches and what names it in its file read the same;
    its rules are not judged again. Same areas: region, offset, size, count and
    control word are shown equal for every argument and memory, under the
    hypotheses that are printed. Changed: all else, and how. What is new comes
    first; of what was there before there is a line.

      hvproofs review --tree LINUX series.mbox
      hvproofs review --tree LINUX main..topic

    makes the IR itself, in a copy of the tree in the cache, before and after
    the series; the tree is only read. Or with IR at hand, made as for
    `hvproofs audit`:

      hvproofs review --before DIR --after DIR

    Exit status: 0 nothing newly refuted or undecided, 1 newly refuted, 2 bad
    input, 3 newly undecided, not built, or a call that cannot be paired.
    """
    del stats, isolate  # their callbacks have seen to it
    from hvproofs.audit.audit import AuditOptions
    from hvproofs.decide.pool import default_jobs
    from hvproofs.report.review.run import ReviewRequest, run_review

    if bool(tree) == bool(before and after) or bool(tree) != bool(series):
        raise UsageError("expected --tree and a series, or --before and --after")
    names = tuple(configuration or ())
    asked = means(solver, rlimit, trust, second)
    options = AuditOptions(
        asked, least(trust),
        configuration="" if tree else "".join(names), jobs=jobs or default_jobs(),
        kept=kept(asked),
    )  # fmt: skip
    request = ReviewRequest(
        before, after, tree, tuple(series or ()), mbox, names, guest, tuple(spec or ()), options
    )
    with shown():
        text, status = run_review(request, format_)
    emit(text, output)
    raise typer.Exit(status.value)
