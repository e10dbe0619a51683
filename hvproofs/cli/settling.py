# SPDX-License-Identifier: MIT
"""The command that settles what a reviewer says: settle."""

from __future__ import annotations

from typing import Annotated

import typer

from hvproofs.cli import caching
from hvproofs.cli.common import (
    IsolateOption,
    OutputOption,
    RlimitOption,
    SecondOption,
    SolverOption,
    SpecOption,
    TrustLevel,
    TrustOption,
    emit,
    format_option,
    means,
)
from hvproofs.decide import solvers
from hvproofs.report.formats import DEFAULT, writers

FormatOption = Annotated[str, format_option(lambda one: one.settle)]


def settle(
    file: Annotated[str, typer.Argument(metavar="FILE|-", help="Findings, or a mail of them.")],
    format_: FormatOption = DEFAULT,
    output: OutputOption = None,
    rlimit: RlimitOption = 0,
    solver: SolverOption = solvers.DEFAULT,
    trust: TrustOption = TrustLevel.SOLVER,
    second: SecondOption = None,
    isolate: IsolateOption = None,
    spec: SpecOption = None,
) -> None:
    """Settle what a reviewer found.

    FILE has [[finding]] tables: id, place, kind (aligned, crosses, overlaps,
    stale, truncated, unbounded, wrong unit, not visible), and the expressions
    and facts of that kind; specs/README.md has them all. Each finding is
    confirmed with a run, refuted with the theorem and all that it rests on, or
    undecided.

    Or FILE is a mail of a reviewer. Of one that is listed in
    specs/findings.toml each finding is settled; of another one the findings
    are told by their words, and what must be said to settle them.

    Exit status: 0 each refuted or out of scope, 1 one is confirmed, 2 bad
    input, 3 one is undecided.
    """
    del isolate  # its callback has seen to it
    from hvproofs.claims.mailed import is_mail, settle_mail
    from hvproofs.claims.settle import settle as judged
    from hvproofs.claims.settle import status
    from hvproofs.decide.asker import Asker
    from hvproofs.decide.trust import Trust
    from hvproofs.spec.finding import load_findings
    from hvproofs.spec.toml import parsed, read_text

    content = read_text(file)
    corpus = caching.specs(spec, expressions=False)
    asker, least = Asker(means(solver, rlimit, trust, second)), Trust(trust.value)
    if is_mail(content):
        found = settle_mail(content, corpus, asker, least)
    else:
        findings = load_findings(parsed(file, content), corpus)
        found = tuple(judged(one, corpus, asker, least) for one in findings)
    emit(writers(lambda one: one.settle)[format_](found), output)
    raise typer.Exit(status(found).value)
