# SPDX-License-Identifier: MIT
"""The commands around contracts: drift, lint-tlfs, schema."""

from __future__ import annotations

import sys
from enum import Enum
from typing import Annotated, Optional

import typer

from hvproofs.cli import caching
from hvproofs.cli.common import (
    HypercallOption,
    OutputOption,
    SpecOption,
    emit,
    format_option,
    say,
)
from hvproofs.report.formats import DEFAULT, Drifted, writers
from hvproofs.spec.contract import Arch

DriftFormat = Annotated[str, format_option(lambda one: one.drift)]
LintFormat = Annotated[str, format_option(lambda one: one.lint_tlfs)]


def drift(
    source: Annotated[
        str, typer.Argument(help="vmlinux, module, object, raw BTF; or a TLFS checkout.")
    ],
    hypercall: HypercallOption = "*",
    arch: Annotated[
        Optional[Arch],  # noqa: UP045 - typer reads this at run time
        typer.Option("--arch", help="Where the source does not say."),
    ] = None,
    base: Annotated[
        str, typer.Option("--base", metavar="VMLINUX", help="What a module's BTF goes on from.")
    ] = "",
    complete: Annotated[
        bool, typer.Option("--complete", help="What the source lacks is drift, too.")
    ] = False,
    format_: DriftFormat = DEFAULT,
    output: OutputOption = None,
    spec: SpecOption = None,
) -> None:
    """Compare contracts with a build or with the TLFS.

    A file is read for its debug information (DWARF or BTF), a folder as a
    checkout of the TLFS pages.

    Exit status: 0 no drift, 1 drift, 2 bad input.
    """
    from hvproofs import drift as drifting

    corpus = caching.specs(spec)
    report = drifting.drift(
        source, corpus, hypercall, arch=arch, base=base, complete=complete,
        progress=say if sys.stderr.isatty() else _silent,
    )  # fmt: skip
    emit(writers(lambda one: one.drift)[format_](Drifted(report, corpus)), output)
    raise typer.Exit(report.status)


def _silent(message: str) -> None:
    del message


def lint_tlfs(
    directory: Annotated[str, typer.Argument(metavar="DIR", help="A checkout of the TLFS pages.")],
    format_: LintFormat = DEFAULT,
    output: OutputOption = None,
) -> None:
    """Find the TLFS pages' own inconsistencies.

    Exit status: 0 none, 1 some, 2 bad input.
    """
    from hvproofs import drift as drifting

    findings = drifting.lint_tlfs(directory)
    emit(writers(lambda one: one.lint_tlfs)[format_](findings), output)
    raise typer.Exit(1 if findings else 0)


def cite(
    tree: Annotated[
        list[str],
        typer.Option(
            "--tree",
            metavar="[NAME[@REVISION]=]DIR",
            help="A checkout or an unpacked package; which one, where DIR does not show it.",
        ),
    ],
    markdown: Annotated[bool, typer.Option("--markdown", help="A document of all trees.")] = False,
    output: OutputOption = None,
    spec: SpecOption = None,
) -> None:
    """Look up what schemes, contracts and guests cite: it holds, moved, changed or is gone.

    Exit status: 0 nothing changed and nothing is gone, 1 something, 2 bad input.
    """
    from hvproofs.audit.guestfile import load_guest
    from hvproofs.drift.cite import State, citations, look_up
    from hvproofs.report.citations import citations_markdown, citations_text
    from hvproofs.spec.corpus import shipped

    every = citations(caching.specs(spec, expressions=False))
    for path in sorted((shipped() / "guests").glob("*.toml")):
        guest = load_guest(str(path))
        every += [(f"guest {guest.id}", one) for source in guest.source for one in source.cites]
    found = []
    for given in tree:
        head, _, folder = given.rpartition("=")
        name, _, revision = head.partition("@")
        found.append((head or folder, look_up(every, folder, name, revision)))
    text = "".join(citations_text(one) for _, one in found)
    emit(citations_markdown(found) if markdown else text, output)
    wrong = (State.CHANGED, State.GONE)
    raise typer.Exit(int(any(one.state in wrong for _, rows in found for _, one in rows)))


class SpecKind(Enum):
    """What has a schema."""

    CONTRACT = "contract"  # specs/hypercalls
    SCHEME = "scheme"  # specs/schemes
    EXTENSION = "extension"  # readings beside those of a contract
    RESULT = "result"  # what `--format json` of prove and audit prints
    CASE = "case"  # what `dispatch` reads
    OUTCOME = "outcome"  # what `dispatch` writes


def schema(kind: SpecKind, output: OutputOption = None) -> None:
    """Print the JSON Schema of specs, results or cases.

    taplo and VS Code's Even Better TOML take it from a file's first line:
    #:schema ./contract.schema.json
    """
    from hvproofs.hypervisor import case_schema as cases
    from hvproofs.report import json
    from hvproofs.spec import schema as schemas

    match kind:
        case SpecKind.RESULT:
            emit(json.result_schema(), output)
        case SpecKind.CASE:
            emit(json.dumps(cases.case_schema()), output)
        case SpecKind.OUTCOME:
            emit(json.dumps(cases.outcome_schema()), output)
        case _:
            emit(json.dumps(schemas.schema(kind.value)), output)
