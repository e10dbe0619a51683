# SPDX-License-Identifier: MIT
"""The command that reads real guest code: audit."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Annotated, Optional

import typer

from hvproofs.cli.certifying import CertifiedOption, CertifyOption, certified_by
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
    say,
)
from hvproofs.cli.progress import shown
from hvproofs.decide import solvers
from hvproofs.errors import UsageError
from hvproofs.report.formats import DEFAULT
from hvproofs.spec.contract import Arch
from hvproofs.status import ExitStatus

if TYPE_CHECKING:
    from hvproofs.audit.assume import Assumption

Paths = Annotated[
    Optional[list[str]],  # noqa: UP045 - typer reads this at run time
    typer.Argument(metavar="[IR...]", help=".ll and .bc files, folders, compile_commands.json."),
]
Builds = Annotated[
    Optional[list[str]],  # noqa: UP045 - likewise
    typer.Option("--build", metavar="NAME=PATH", help="IR of one configuration. Repeatable."),
]
Baseline = Annotated[
    Optional[str],  # noqa: UP045 - likewise
    typer.Option("--baseline", metavar="FILE", help="JSON of a former run: show what is new."),
]
Classified = Annotated[
    Optional[list[str]],  # noqa: UP045 - likewise
    typer.Option("--classified", metavar="FILE", help="Readings of findings, for markdown."),
]
Assume = Annotated[
    Optional[list[str]],  # noqa: UP045 - likewise
    typer.Option(
        "--assume",
        metavar="FILE:FUNCTION:CONDITION",
        help="A bound to take as a hypothesis, as in hv.c:f:'count <= 511'. Repeatable.",
    ),
]
Coverage = Annotated[
    Optional[str],  # noqa: UP045 - likewise
    typer.Option(
        "--coverage", metavar="TREE", help="Judge nothing: list what of a source tree IR lacks."
    ),
]
Ignore = Annotated[
    Optional[str],  # noqa: UP045 - likewise
    typer.Option(
        "--ignore", metavar="FILE", help="Findings accepted. Default: .hvproofs-ignore.toml here."
    ),
]
Today = Annotated[
    Optional[datetime],  # noqa: UP045 - likewise
    typer.Option("--today", formats=["%Y-%m-%d"], help="The day, for entries that end."),
]
ArchOption = Annotated[
    Optional[Arch],  # noqa: UP045 - likewise
    typer.Option("--arch", help="The IR must be for it. Default: what each file states."),
]
GuestOption = Annotated[
    str, typer.Option("--guest", help="Facts about the guest: a shipped name or a .toml file.")
]
FormatOption = Annotated[str, format_option(lambda one: one.audit)]
Configuration = Annotated[
    str,
    typer.Option(
        "--configuration",
        help="State of the guest: for linux root, vtl, guest, vtl-before-6.14.",
    ),
]


def audit(
    paths: Paths = None,
    guest: GuestOption = "linux",
    build: Builds = None,
    baseline: Baseline = None,
    arch: ArchOption = None,
    configuration: Configuration = "",
    format_: FormatOption = DEFAULT,
    classified: Classified = None,
    assume: Assume = None,
    coverage: Coverage = None,
    ignore: Ignore = None,
    today: Today = None,
    output: OutputOption = None,
    jobs: JobsOption = 0,
    rlimit: RlimitOption = 0,
    solver: SolverOption = solvers.DEFAULT,
    trust: TrustOption = TrustLevel.SOLVER,
    second: SecondOption = None,
    isolate: IsolateOption = None,  # noqa: ARG001 - its callback has seen to it
    certify: CertifyOption = None,
    certified: CertifiedOption = None,
    spec: SpecOption = None,
    stats: StatsOption = False,  # noqa: ARG001 - likewise
) -> None:
    """Judge the hypercall call sites of real guest code.

    Make IR in a configured kernel tree, then audit it:

      make LLVM=1 drivers/hv/hv.ll
      KCFLAGS="-Xclang -disable-llvm-passes -g -grecord-command-line"

      hvproofs audit --configuration root drivers/hv/hv.ll

    For other code: clang -S -emit-llvm -g -grecord-command-line -O2 -Xclang
    -disable-llvm-passes, with the flags of its own build. A call made in a
    helper is judged in every function the helper was inlined into, and the
    weakest verdict counts. With --build, given twice, two configurations of one
    tree make one report; a NAME that is a state of the guest (root, vtl, guest
    ...) is judged in that state. A refutation (error) is printed only where a
    run of the same IR shows it; a warning is undecided, and says under which
    bound the rule holds where there is one.

    With --coverage every place of TREE whose text may make a hypercall is a call
    site of the IR, or is listed with why it is none; `config` or `.config` in a
    folder of IR says what that build leaves out. What is neither is undecided.

    Exit status: 0 none refuted or undecided, 1 at least one is refuted, 2 bad
    input, 3 none is refuted but something is undecided.
    """
    from hvproofs.audit.audit import AuditOptions
    from hvproofs.decide.pool import default_jobs
    from hvproofs.report.audit.run import AuditRequest, run

    asked = certified_by(partial(means, solver, rlimit, trust, second), certify, certified, second)
    request = AuditRequest(
        tuple(paths or ()), tuple(map(_named, build or ())), guest, tuple(spec or ()),
        tuple(classified or ()), ignore, today.date() if today else None, baseline,
        AuditOptions(asked, least(trust), arch=arch, configuration=configuration,
                     assume=_assumed(assume or ()), jobs=jobs or default_jobs(), kept=kept(asked)),
    )  # fmt: skip
    with shown():
        found = run(request, format_, coverage, say)
    _finish(found, output)


def _finish(found: tuple[str, ExitStatus], output: str | None) -> None:
    """Write a result, and end as it says."""
    emit(found[0], output)
    raise typer.Exit(found[1].value)


def _assumed(texts: Iterable[str]) -> tuple[Assumption, ...]:
    from hvproofs.audit.assume import assumption

    return tuple(map(assumption, texts))


def _named(text: str) -> tuple[str, str]:
    name, found, path = text.partition("=")
    if not (name and found and path):
        raise UsageError(f"--build {text}: expected NAME=PATH")
    return name, path
