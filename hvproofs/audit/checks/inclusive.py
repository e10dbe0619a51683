# SPDX-License-Identifier: MIT
"""batches-cover: a note where an end that is inclusive is rounded up as one that is not.

An argument that the guest's facts say is the last byte of a range (`inclusive`) belongs to
the page it is in. Rounded up as it is, it leaves that page out where it is its first byte.
"""

from __future__ import annotations

from collections.abc import Iterator

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.ir import BinaryOp
from hvproofs.audit.result import RunStep
from hvproofs.spec.tlfs import PAGE


def last_page(subject: Subject) -> Iterator[RunStep]:
    """Where the last page of a range is left out, before one call."""
    code = subject.code
    parameters = code.function.parameters
    names = {
        parameters[one.argument].name
        for one in code.guest.inclusive
        if one.function == code.function.name and one.argument < len(parameters)
    }
    for spot, one in code.graph.instructions() if names else ():
        match one:
            case ir.Binary(op=BinaryOp.ADD, left=ir.Local(name=name), right=ir.ConstInt(value=by)):
                up = by + 1 >= PAGE and (by + 1).bit_count() == 1
                if up and name in names and code.graph.leads(spot, subject.spot):
                    text = f"{name} is inclusive; rounded up it leaves out the page it begins"
                    yield RunStep(running.outermost(one), text)
