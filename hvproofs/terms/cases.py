# SPDX-License-Identifier: MIT
"""Formulas taken apart, so that a solver is asked many small things for one large one."""

from __future__ import annotations

from collections.abc import Iterator

from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term


def conjuncts(term: Term) -> Iterator[Term]:
    """The parts of a conjunction, in order: all hold exactly where `term` does."""
    stack = [term]
    while stack:
        node = stack.pop()
        if node.op is Op.AND:
            stack.extend(reversed(node.args))
        else:
            yield node


def disjuncts(term: Term) -> Iterator[Term]:
    """Cases that together are `term`: some holds exactly where `term` does."""
    match term.op:
        case Op.OR:
            for arg in term.args:
                yield from disjuncts(arg)
        case Op.AND:
            chosen: list[tuple[Term, ...]] = [()]
            for arg in term.args:
                chosen = [(*done, case) for done in chosen for case in disjuncts(arg)]
            yield from (b.and_(*case) for case in chosen)
        case _:
            yield term


def goals(term: Term) -> Iterator[tuple[tuple[Term, ...], Term]]:
    """Goals, each with what it may assume, that all hold exactly where `term` does."""
    match term.op:
        case Op.AND:
            for arg in term.args:
                yield from goals(arg)
        case Op.OR:
            # a or b: b where not a. The last operand is what is taken apart.
            assumed = tuple(_negated(arg) for arg in term.args[:-1])
            for more, goal in goals(term.args[-1]) if term.args else [((), term)]:
                yield (*assumed, *more), goal
        case _:
            yield (), term


def _negated(term: Term) -> Term:
    return term.args[0] if term.op is Op.NOT else b.not_(term)
