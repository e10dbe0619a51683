# SPDX-License-Identifier: MIT
"""Whether a copy from user memory wrote all bytes that it was asked for."""

from __future__ import annotations

from hvproofs.audit.checks.subject import Code
from hvproofs.audit.llvm import ir
from hvproofs.audit.symbolic.conditions import FALSE, TRUE
from hvproofs.terms import build as b
from hvproofs.terms.term import Term


def whole(code: Code, one: ir.Instruction) -> Term:
    """That a call wrote all it was to: of a copy from user memory that pads nothing, it worked."""
    name = one.callee.name if isinstance(one, ir.Call) and isinstance(one.callee, ir.Global) else ""
    fact = code.guest.user_copy_of(name)
    if fact is None or fact.pads:
        return TRUE
    result = code.number(one.result)
    return FALSE if result is None else b.eq(result, b.const(0, result.sort))
