# SPDX-License-Identifier: MIT
"""The commands, and how they are reached."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import typer

from hvproofs import __version__
from hvproofs.cli import (
    advising,
    auditing,
    describing,
    documents,
    emitting,
    proving,
    reviewing,
    running,
    trying,
)
from hvproofs.cli.ending import passing

app = typer.Typer(
    name="hvproofs",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="""Prove or refute that a Hyper-V guest places its hypercall areas by the rules.

A scheme (where a guest puts the input and the output area) is proved for every
entry count, address and variable header, or refuted by a minimal counterexample
that was replayed on integers.

Exit status:

\b
  0    all verdicts as expected
  1    at least one is not
  2    usage, ill-formed input, a result that cannot be written
  3    nothing contradicts, but something is undecided
  4    a fault of hvproofs
  130  interrupted; 143 terminated; 141 the reader of the result went away

Of several, 4 beats 2 beats 1 beats 3. From 4 on there is no verdict.""",
    epilog="""Start with:

  hvproofs explain HvCallGetVpRegisters linux/get-vtl-overlap

  hvproofs try 0x50 --output 0

  hvproofs prove

  hvproofs list""",
)

COMMANDS: dict[str, Callable[..., None]] = {
    "prove": proving.prove,
    "try": trying.try_,
    "explain": proving.explain,
    "explain-claim": proving.explain_claim,
    "list": proving.list_,
    "lint": proving.lint,
    "explain-rule": proving.explain_rule,
    "audit": auditing.audit,
    "review": reviewing.review,
    "drift": describing.drift,
    "lint-tlfs": describing.lint_tlfs,
    "cite": describing.cite,
    "emit": emitting.emit,
    "playback": emitting.playback,
    "schema": describing.schema,
    "dispatch": running.dispatch,
    "advise": advising.advise,
}
for _name, _command in COMMANDS.items():
    app.command(_name)(passing(_command))
app.add_typer(documents.report, name="report")
app.add_typer(describing.new, name="new")


def _version(value: bool) -> None:
    if value:
        typer.echo(f"hvproofs {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    del version
