# SPDX-License-Identifier: MIT
"""The command that compares partitions: advise."""

from __future__ import annotations

from typing import Annotated, Optional

import typer

from hvproofs.cli.common import (
    OutputOption,
    RlimitOption,
    SolverOption,
    SpecOption,
    emit,
    format_option,
    means,
)
from hvproofs.decide import solvers
from hvproofs.errors import UsageError
from hvproofs.report.formats import DEFAULT, writers

_Count = Optional[int]  # noqa: UP045 - typer reads this at run time
_Text = Optional[str]  # noqa: UP045 - likewise
_NS = 10**12  # the most ns that are taken: far beyond any call

Hypercall = Annotated[str, typer.Argument(help="Name, HVCALL_ name or code such as 0x50.")]
Entries = Annotated[
    _Count, typer.Option(metavar="N", min=1, max=2**32 - 1, help="The caller's list.")
]
Cpus = Annotated[int, typer.Option(metavar="N", min=1, max=2**16, help="That make the call.")]
CallNs = Annotated[_Count, typer.Option(metavar="A", min=0, max=_NS, help="Of one execution.")]
EntryNs = Annotated[_Count, typer.Option(metavar="B", min=0, max=_NS, help="Of one entry.")]
SliceUs = Annotated[
    int, typer.Option(metavar="T", min=1, max=10**9, help="When the hypervisor yields.")
]
Plot = Annotated[_Text, typer.Option(metavar="FILE.svg", help="Draw calls, memory and time.")]
FormatOption = Annotated[str, format_option(lambda one: one.advise)]
ArchGlob = Annotated[str, typer.Option("--arch", help="Glob of architectures.")]
Variant = Annotated[_Text, typer.Option(help="The reading to take where sources differ.")]


def advise(
    hypercall: Hypercall,
    entries: Entries = None,
    cpus: Cpus = 1,
    call_ns: CallNs = None,
    entry_ns: EntryNs = None,
    slice_us: SliceUs = 50,
    format_: FormatOption = DEFAULT,
    output: OutputOption = None,
    plot: Plot = None,
    arch: ArchGlob = "*",
    variant: Variant = None,
    rlimit: RlimitOption = 0,
    solver: SolverOption = solvers.DEFAULT,
    spec: SpecOption = None,
) -> None:
    """Compare the partitions of memory between the two areas of a call.

    A page each, one page shared at best, two halves, temporary pages: batch,
    hypercalls, memory and time of each, and which to take.

    Exit status: 0, 2 bad input, 3 the best split is not proved.
    """
    from hvproofs.advise.advice import advise as work_out
    from hvproofs.advise.advice import choose_call, load_contracts
    from hvproofs.advise.cost import Cost

    if plot is not None and not plot.endswith(".svg"):
        raise UsageError(f"--plot {plot}: a picture is written as SVG, expected FILE.svg")
    call = choose_call(load_contracts(spec or []), hypercall, arch, variant)
    advice = work_out(
        call, means(solver, rlimit), entries=entries, cpus=cpus,
        cost=Cost(call_ns, entry_ns, slice_us * 1000),
    )  # fmt: skip
    if plot is not None:
        from hvproofs.report.files import write_file
        from hvproofs.report.plot import plot_svg

        write_file(plot, plot_svg(advice))
    emit(writers(lambda one: one.advise)[format_](advice), output)
    raise typer.Exit(0 if advice.proved else 3)
