# SPDX-License-Identifier: MIT
"""The command that judges a placement given on the command line: try."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Optional

import typer

from hvproofs.cli import caching
from hvproofs.cli.common import (
    JobsOption,
    SolverOption,
    SpecOption,
    VariantOption,
    emit,
    means,
    prover_options,
)
from hvproofs.cli.progress import shown
from hvproofs.decide import solvers
from hvproofs.errors import Diagnostic, Location, SpecError, UsageError
from hvproofs.status import ExitStatus

if TYPE_CHECKING:
    from hvproofs.layout.situation import LocatedError
    from hvproofs.prove.prover import Options
    from hvproofs.prove.selection import Candidate
    from hvproofs.spec.corpus import Corpus
    from hvproofs.spec.scheme import Scheme
    from hvproofs.spec.toml import Path

OPTIONS: dict[Path, str] = {  # by where a scheme's file has it
    ("place", "input", "offset"): "--input",
    ("place", "output", "offset"): "--output",
    ("limit",): "--limit",
}

HtmlOption = Annotated[
    Optional[str],  # noqa: UP045 - typer reads this at run time
    typer.Option("--html", metavar="FILE", help="Draw it there, with sliders for n and v."),
]


def try_(
    hypercall: Annotated[str, typer.Argument(help="Name, HVCALL_ name or code such as 0x50.")],
    input_: Annotated[
        str, typer.Option("--input", metavar="C", help="Where the input begins in the page: bytes.")
    ] = "0",
    output: Annotated[
        str, typer.Option("--output", metavar="C", help="Where the output begins.")
    ] = "ALIGN(in.size, 8)",
    limit: Annotated[
        Optional[str],  # noqa: UP045 - typer reads this at run time
        typer.Option("--limit", metavar="C", help="The most entries of a call; none: unchecked."),
    ] = None,
    own_page: Annotated[
        bool, typer.Option("--own-page", help="The output has a page of its own.")
    ] = False,
    html: HtmlOption = None,
    variant: VariantOption = "*",
    spec: SpecOption = None,
    jobs: JobsOption = 1,
    solver: SolverOption = solvers.DEFAULT,
) -> None:
    """Judge a placement without writing a file.

    Both areas are in a page of the CPU, with interrupts off. Offsets and limit
    are C expressions, as in a scheme:

      hvproofs try 0x50 --output 'ALIGN(in.size, 8)' --limit 204

    Where it is refuted and a neighbour is proved, that is told.

    Exit status: 0 proved, 1 refuted, 2 bad input, 3 undecided.
    """
    from hvproofs.prove.prover import prove
    from hvproofs.prove.repair import repair
    from hvproofs.report.tried import tried_text

    scheme = _scheme(input_, output, limit, own_page=own_page)
    chosen = _candidates(caching.specs(spec, expressions=False), hypercall, variant, scheme)
    options = prover_options(means(solver, 0), jobs, cores=False)
    text, worst = [], ExitStatus.AS_EXPECTED
    with shown():
        for alike in chosen:
            report = prove(alike[:1], options)
            worst = ExitStatus.worst(worst, report.status)
            found = repair(alike[:1], options) if report.unexpected else None
            text.append(tried_text([one.situation.call for one in alike], report.results, found))
    if html is not None:
        emit(_drawn(chosen, options), html)
    emit("".join(text), None)
    raise typer.Exit(worst.value)


def _drawn(chosen: list[list[Candidate]], options: Options) -> str:
    from hvproofs.prove.guarantee import guarantees
    from hvproofs.report.explorer.site import one_page

    return one_page(guarantees([alike[0] for alike in chosen], options))


def _scheme(input_: str, output: str, limit: str | None, *, own_page: bool) -> Scheme:
    from hvproofs.spec.scheme import Guard, InFlight, Place, Position, Region, RegionKind, Scheme

    page = Region(RegionKind.PER_CPU, "HV_HYP_PAGE_SIZE", "HV_HYP_PAGE_SIZE")
    second = "output-page" if own_page else "page"
    return Scheme(
        id="try", guest="command line", title="a placement that is tried",
        place=Place(Position("page", input_), Position(second, output)),
        regions=dict.fromkeys(dict.fromkeys(("page", second)), page), limit=limit,
        guard=InFlight(Guard.IRQS_OFF),
    )  # fmt: skip


def _candidates(
    corpus: Corpus, hypercall: str, variant: str, scheme: Scheme
) -> list[list[Candidate]]:
    """The readings of the call, those together that differ in nothing a rule sees."""
    from fnmatch import fnmatchcase

    from hvproofs.layout.builder import situation
    from hvproofs.layout.situation import LocatedError
    from hvproofs.prove.selection import Candidate, chosen_contracts, chosen_rules
    from hvproofs.spec.contract import calls

    alike: dict[object, list[Candidate]] = {}
    for contract in chosen_contracts(corpus, hypercall):
        for call in calls(contract):
            wanted = contract.follows if variant == "*" else variant
            if not fnmatchcase(call.variant, wanted):
                continue
            try:
                here = situation(call, scheme)
            except LocatedError as error:
                raise _fault(error) from None
            key = call.name, call.variant, here.shape
            alike.setdefault(key, []).append(Candidate(here, chosen_rules("*")))
    if not alike:
        raise UsageError(f"no reading of '{hypercall}' matches '{variant}'")
    return list(alike.values())


def _fault(error: LocatedError) -> SpecError:
    """At the option's column, as if it were a file of one line."""
    at = Location(OPTIONS[error.path], 1, error.error.at + 1)
    found = error.error
    return SpecError([Diagnostic(at, str(found), found.expected, found.hint)])
