# SPDX-License-Identifier: MIT
"""The commands that run the model of a call in flight: dispatch."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from hvproofs.cli import caching
from hvproofs.cli.common import say

if TYPE_CHECKING:
    from hvproofs.spec.corpus import Corpus


def _contracts() -> Corpus:

    return caching.specs(expressions=False)


def dispatch(
    keep_going: Annotated[
        bool, typer.Option("--keep-going", help="Go on after a case that is ill-formed.")
    ] = False,
) -> None:
    """Run hypercall cases from stdin against the model.

    A case is a JSON object on a line of its own; each gives an outcome as a JSON
    line: statuses, reps_completed, control, result, ending.

    {"call": "HvCallGetVpRegisters", "control": "0x100000050",
    "input_gpa": "0x1000", "output_gpa": "0x2000"}

    call: a contract's name or call code, with the sizes of the architecture that
    the abi is of, or an object with kind (simple or rep), code, input_header,
    input_element, output_header, output_element (bytes), variable, staged.
    Beside it: control, input_gpa, output_gpa (numbers, or strings such as
    "0x1000"), id, abi (x86-64, x86-32, arm64-smccc, arm64-hvc1, tdx, ghcb, kvm),
    profile (tlfs, openvmm), handler (status, reps, output).

    memory: the pages that are mapped and what may be done to each, {"0x1000":
    "rw", "0x2000": "r"}; without it every access succeeds. data: what stands in
    them, {"0x1008": "01000000 feffffff"}. registers: the parameter block of a
    fast call, {"RDX": 1, "XMM0": "0x2"}. vtl: {"register": 0, "allowed": true}, of
    HvCallVtlCall and HvCallVtlReturn. processors: {"format": "sparse-4k" or "all",
    "mask": number}, to which the variable header is held; of a named call with
    data or registers it is what stands there.

    `hvproofs schema case` and `schema outcome` say all of it for programs.

    Exit status: 0 all cases were read, 2 at least one is ill-formed.
    """
    from hvproofs.errors import Diagnostic
    from hvproofs.hypervisor.cases import run_cases
    from hvproofs.hypervisor.contract import named_in
    from hvproofs.prove.selection import chosen_contracts

    status = 0
    named = named_in(_contracts, chosen_contracts)
    sys.stdin.reconfigure(errors="surrogateescape")  # type: ignore[union-attr]
    for _, outcome in run_cases(sys.stdin, keep_going=keep_going, named=named):
        if isinstance(outcome, Diagnostic):
            say(str(outcome))
            status = 2
        else:
            sys.stdout.write(json.dumps(outcome) + "\n")
    raise typer.Exit(status)
