# SPDX-License-Identifier: MIT
"""The commands that run the model of a call in flight: dispatch."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from hvproofs.cli.common import say


def dispatch(
    keep_going: Annotated[
        bool, typer.Option("--keep-going", help="Go on after a case that is ill-formed.")
    ] = False,
) -> None:
    """Run hypercall cases from stdin against the model.

    Cases are JSON lines; each gives an outcome as a JSON line.

    Exit status: 0 all cases were read, 2 at least one is ill-formed.
    """
    from hvproofs.errors import Diagnostic
    from hvproofs.hypervisor.cases import run_cases

    status = 0
    sys.stdin.reconfigure(errors="surrogateescape")  # type: ignore[union-attr]
    for _, outcome in run_cases(sys.stdin, keep_going=keep_going):
        if isinstance(outcome, Diagnostic):
            say(str(outcome))
            status = 2
        else:
            sys.stdout.write(json.dumps(outcome) + "\n")
    raise typer.Exit(status)
