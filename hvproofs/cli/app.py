# SPDX-License-Identifier: MIT
"""The commands, and how they are reached."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

import typer
from typer.core import TyperGroup

from hvproofs import __version__
from hvproofs.cli import (
    advising,
    auditing,
    caching,
    certifying,
    config,
    describing,
    documents,
    emitting,
    manual,
    proving,
    reviewing,
    running,
    settling,
    starting,
    sweeping,
    trying,
)
from hvproofs.cli.common import OutputOption, emit
from hvproofs.cli.ending import passing
from hvproofs.cli.tree import Tree

app = typer.Typer(
    name="hvproofs",
    cls=Tree,
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


def config_(
    sources: Annotated[
        bool, typer.Option("--sources", help="And which file each comes from, and where.")
    ] = False,
) -> None:
    """Show what the nearest hvproofs.toml or pyproject.toml sets.

    A key is an option without its dashes: at the top for every command that has it, in a
    table with a command's name for that command. The command line comes before both.

      [tool.hvproofs]
      jobs = 2
      spec = ["specs"]

      [tool.hvproofs.prove]
      format = "github"
    """
    emit(config.config_text(config.settings(tree()), sources=sources), None)


def man(output: OutputOption = None) -> None:
    """Print the manual page, as man(1) reads it."""
    emit(manual.manual(tree()), output)


def tree() -> TyperGroup:
    """Every command, as the library has them."""
    made = typer.main.get_command(app)
    assert isinstance(made, TyperGroup)  # noqa: S101 - it has commands
    return made


COMMANDS: dict[str, Callable[..., None]] = {
    "prove": proving.prove,
    "check": certifying.check,
    "try": trying.try_,
    "sweep": sweeping.sweep,
    "explain": proving.explain,
    "explain-claim": proving.explain_claim,
    "list": proving.list_,
    "lint": proving.lint,
    "explain-rule": proving.explain_rule,
    "audit": auditing.audit,
    "review": reviewing.review,
    "settle": settling.settle,
    "drift": describing.drift,
    "lint-tlfs": describing.lint_tlfs,
    "cite": describing.cite,
    "emit": emitting.emit,
    "playback": emitting.playback,
    "schema": describing.schema,
    "dispatch": running.dispatch,
    "advise": advising.advise,
    "cache": caching.cache,
    "config": config_,
    "man": man,
}
for _name, _command in COMMANDS.items():
    app.command(_name)(passing(_command))
app.add_typer(documents.report, name="report")
app.add_typer(starting.new, name="new")


def _version(value: bool) -> None:
    if value:
        typer.echo(f"hvproofs {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    context: typer.Context,
    cache: Annotated[
        str,
        typer.Option(
            "--cache",
            envvar="HVPROOFS_CACHE",
            metavar="DIR",
            show_default=False,
            help="Where findings are kept; off: nowhere.",
        ),
    ] = "",
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
    no_config: Annotated[
        bool, typer.Option("--no-config", help="Read no hvproofs.toml and no pyproject.toml.")
    ] = False,
) -> None:
    del version
    caching.use(context, cache)
    if not no_config and isinstance(context.command, TyperGroup):
        found = config.settings(context.command)
        context.default_map = config.defaults(context.command, found)
