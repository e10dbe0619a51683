# SPDX-License-Identifier: MIT
"""The command that goes through sizes: sweep."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from hvproofs.cli import caching
from hvproofs.cli.common import (
    ExecutorOption,
    IsolateOption,
    JobsOption,
    RlimitOption,
    SchedulerOption,
    SolverOption,
    SpecOption,
    StatsOption,
    emit,
    means,
    one_of,
    prover_options,
)
from hvproofs.cli.progress import shown
from hvproofs.decide import solvers
from hvproofs.status import ExitStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hvproofs.prove.sweep import Row

TableOption = Annotated[str, one_of("--format", ("text", "csv"), "How to write the table.")]


def sweep(
    file: Annotated[str, typer.Argument(metavar="FILE", help="Sizes, and schemes.")],
    format_: TableOption = "text",
    jobs: JobsOption = 0,
    rlimit: RlimitOption = 0,
    solver: SolverOption = solvers.DEFAULT,
    isolate: IsolateOption = None,
    executor: ExecutorOption = "local",
    scheduler: SchedulerOption = None,
    spec: SpecOption = None,
    stats: StatsOption = False,
) -> None:
    """Judge schemes for many sizes of a call.

    FILE names schemes, and numbers for the sizes of pages, headers and elements:

    \b
      title = "elements of one page"
      scheme = ["linux/half-page"]
      [input]
      header = {first = 16}
      element = {first = 4, last = 64, step = 4}
      [output]
      element = {first = 8, last = 64, step = 8}

    Each combination is a row, written as soon as it is judged. A sweep that was
    broken off goes on, when it is begun again, from the answers that are kept.

    Exit status: 0 all that applies is proved, 1 one is refuted, 2 bad input, 3 one is
    undecided.
    """
    del isolate, executor, stats  # their callbacks have seen to it
    from hvproofs.prove.sweep import swept
    from hvproofs.report.sweep import TableFormat, written
    from hvproofs.spec.sweep import load_sweep
    from hvproofs.spec.toml import load

    corpus = caching.specs(spec, expressions=bool(spec))
    found, schemes = load_sweep(load(file), corpus)
    options = prover_options(means(solver, rlimit, scheduler=scheduler), jobs, cores=False)
    ends: set[ExitStatus] = set()

    def noted(rows: Iterable[Row]) -> Iterator[Row]:
        for row in rows:
            ends.add(row.status)
            yield row

    with shown() as aside:
        rows = noted(swept(found, schemes, corpus, options))
        for text in written(found, rows, TableFormat(format_)):
            with aside():
                emit(text, None)
    raise typer.Exit(ExitStatus.worst(*ends).value)
