# SPDX-License-Identifier: MIT
"""The command that judges a patch series: review."""

from __future__ import annotations

from typing import Annotated

import typer

from hvproofs.cli.auditing import Configuration, GuestOption
from hvproofs.cli.common import (
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
    means,
)
from hvproofs.cli.progress import shown
from hvproofs.decide import solvers
from hvproofs.report.formats import DEFAULT

BeforeOption = Annotated[
    str, typer.Option("--before", metavar="DIR", help="IR before the series: a folder or a file.")
]
AfterOption = Annotated[
    str, typer.Option("--after", metavar="DIR", help="IR after the series, of the same names.")
]
FormatOption = Annotated[str, format_option(lambda one: one.review)]


def review(
    before: BeforeOption,
    after: AfterOption,
    guest: GuestOption = "linux",
    configuration: Configuration = "",
    format_: FormatOption = DEFAULT,
    output: OutputOption = None,
    jobs: JobsOption = 0,
    rlimit: RlimitOption = 0,
    solver: SolverOption = solvers.DEFAULT,
    trust: TrustOption = TrustLevel.SOLVER,
    second: SecondOption = None,
    spec: SpecOption = None,
    stats: StatsOption = False,
) -> None:
    """Judge what a patch series does to each hypercall call site.

    Each call after the series is paired with one before it. Same code: its
    function, what that reaches and what calls it read the same. Same areas:
    region, offset, size, count and control word are shown equal for every
    argument and memory, under the hypotheses that are printed. Changed: all
    else, and how. What is new comes first; of what was there before there is
    a line. IR is made as for `hvproofs audit`.

    Exit status: 0 nothing newly refuted or undecided, 1 newly refuted, 2 bad
    input, 3 newly undecided, or a call that cannot be paired.
    """
    del stats  # its callback has seen to it
    from hvproofs.audit.audit import AuditOptions
    from hvproofs.decide.pool import default_jobs
    from hvproofs.decide.trust import Trust
    from hvproofs.report.review.run import ReviewRequest, run_review

    options = AuditOptions(
        means(solver, rlimit, trust, second), Trust(trust.value), configuration=configuration,
        jobs=jobs or default_jobs(),
    )  # fmt: skip
    request = ReviewRequest(before, after, guest, tuple(spec or ()), options)
    with shown():
        text, status = run_review(request, format_)
    emit(text, output)
    raise typer.Exit(status.value)
