# SPDX-License-Identifier: MIT
"""The command line: thin. Results go to stdout, progress and messages to stderr."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Annotated

import typer

from hvproofs import __version__
from hvproofs.cli import advising, auditing, describing, proving, running
from hvproofs.cli.common import say
from hvproofs.errors import HvproofsError, SpecError

app = typer.Typer(
    name="hvproofs",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="""Prove or refute that a Hyper-V guest places its hypercall areas by the rules.

A scheme (where a guest puts the input and the output area) is proved for every
entry count, address and variable header, or refuted by a minimal counterexample
that was replayed on integers.

Start with:

  hvproofs prove

  hvproofs explain HvCallGetVpRegisters linux/get-vtl-overlap

  hvproofs list

Exit status: 0 all verdicts as expected; 1 at least one is not; 2 usage or
ill-formed input; 3 nothing contradicts but something is undecided.""",
)

BAD_INPUT = 2


COMMANDS: dict[str, Callable[..., None]] = {
    "prove": proving.prove,
    "explain": proving.explain,
    "explain-claim": proving.explain_claim,
    "list": proving.list_,
    "lint": proving.lint,
    "explain-rule": proving.explain_rule,
    "audit": auditing.audit,
    "drift": describing.drift,
    "lint-tlfs": describing.lint_tlfs,
    "report": describing.report,
    "schema": describing.schema,
    "dispatch": running.dispatch,
    "advise": advising.advise,
}
for _name, _command in COMMANDS.items():
    app.command(_name)(_command)
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


def main() -> None:
    """Run the command line; every expected failure is a message and exit status 2."""
    try:
        app()
    except SpecError as error:
        for diagnostic in error.diagnostics:
            say(str(diagnostic))
        sys.exit(BAD_INPUT)
    except HvproofsError as error:
        say(f"hvproofs: error: {error}")
        sys.exit(BAD_INPUT)
    except BrokenPipeError:
        # The reader went away, as `| head` does: nothing more to say to it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(BAD_INPUT)
    except Exception as error:
        if "HVPROOFS_DEBUG" in os.environ:
            raise
        say(f"hvproofs: internal error: {type(error).__name__}: {error}")
        say("this is a fault of hvproofs; HVPROOFS_DEBUG=1 shows where it is")
        sys.exit(BAD_INPUT)
