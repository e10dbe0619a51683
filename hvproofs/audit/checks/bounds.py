# SPDX-License-Identifier: MIT
"""Whether a function bounds a value itself, and the weakest bound under which a goal holds."""

from __future__ import annotations

from collections.abc import Sequence

from hvproofs.audit.checks.subject import Code
from hvproofs.audit.sites.requires import says_something
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, bitvec, variables


def loose(code: Code, known: Sequence[Term], term: Term) -> list[str]:
    """The free variables of a value that the function bounds by no more than its sign."""
    names = [name for name in variables([term]) if name in code.evaluated.unknowns]
    width = term.sort.width
    if not names or code.follows(known, b.ult(term, b.bv((1 << width - 1) - 1, width))):
        return []
    return list(dict.fromkeys(names))


def bound_of(code: Code, known: Sequence[Term], names: list[str], goal: Term) -> str:
    """The largest bound on the one loose variable under which the goal holds; empty if none."""
    if len(names) != 1:
        return ""
    one = code.evaluated.unknowns[names[0]]
    variable = b.var(one.name, bitvec(one.width))

    def holds(bound: int) -> bool:
        return code.follows([*known, b.ule(variable, b.bv(bound, one.width))], goal)

    low, high = 0, (1 << one.width) - 1
    if not holds(1):
        return ""
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if holds(middle) else (low, middle - 1)
    if not says_something(low, one.width):
        return ""
    return f"{one.what.removeprefix('argument ')} <= {low}"
