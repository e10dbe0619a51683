# SPDX-License-Identifier: MIT
"""The command that reads real guest code: audit."""

from __future__ import annotations

from typing import Annotated

import typer

from hvproofs.cli.common import Format, FormatOption, OutputOption, SpecOption, emit


def audit(
    paths: Annotated[
        list[str], typer.Argument(metavar="IR...", help="LLVM IR: files or folders of .ll files.")
    ],
    guest: Annotated[
        str, typer.Option("--guest", help="Facts about the guest: a shipped name or a .toml file.")
    ] = "linux",
    format_: FormatOption = Format.TEXT,
    output: OutputOption = None,
    spec: SpecOption = None,
) -> None:
    """Judge the hypercall call sites of real guest code.

    A refutation is printed only where a run of the same IR shows it.

    Exit status: 0 none refuted or undecided, 1 at least one is refuted, 2 bad
    input, 3 none is refuted but something is undecided.
    """
    from hvproofs.audit.run import run_audit

    text, status = run_audit(
        paths, guest=guest, specs=tuple(spec or ()), as_json=format_ is Format.JSON
    )
    emit(text, output)
    raise typer.Exit(status.value)
