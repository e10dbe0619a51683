# SPDX-License-Identifier: MIT
"""Obligations over integers, asked in pieces where that is quicker.

How long a solver takes over products of unknowns is a matter of luck. What is
to be proved in cases is therefore asked in small texts without products first;
what does not follow so is asked with them.
"""

from __future__ import annotations

from collections.abc import Sequence

from hvproofs.decide.asker import Asker
from hvproofs.decide.solver import Reply, Status
from hvproofs.layout.obligation import Obligation
from hvproofs.terms import build as b
from hvproofs.terms.cases import goals
from hvproofs.terms.products import linear
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Kind, Term, variables

WORD = 1 << 64  # an integer variable stands for a 64-bit word
PIECE = 10  # one text of many is given up after this part of the effort for one


def numbered(hypotheses: Sequence[Term]) -> tuple[Named, ...]:
    """Hypotheses by their place."""
    return tuple(Named(f"{index}", term) for index, term in enumerate(hypotheses))


def over_words(name: str, hypotheses: Sequence[Term], goal: Term) -> Obligation:
    """An obligation whose integers stand for 64-bit words."""
    return Obligation(name, numbered([*words([*hypotheses, goal]), *hypotheses]), goal)


def words(roots: Sequence[Term]) -> list[Term]:
    """The range of each integer variable: that of the word it stands for."""
    found = []
    for name, sort in variables(roots).items():
        if sort.kind is Kind.INT:
            variable = b.var(name, sort)
            found += [b.ule(b.integer(0), variable), b.ult(variable, b.integer(WORD))]
    return found


def in_cases(asker: Asker, obligation: Obligation, cases: Sequence[Term]) -> Reply:
    """The word on an obligation; what its pieces leave open is asked in one text.

    The cases are all there are: each is stronger than the hypotheses, which
    have to imply that one of them holds.
    """
    found = _pieces(asker, obligation, cases) if cases else Reply(Status.UNKNOWN)
    if found.status is not Status.UNKNOWN:
        return found
    return asker.ask(obligation.hypotheses, obligation.goal)


def _pieces(asker: Asker, obligation: Obligation, cases: Sequence[Term]) -> Reply:
    """Every goal in every case: by the laws of products, or else with the products."""
    small = asker.weaker(PIECE)
    undecided = False
    for assumed, goal in goals(obligation.goal):
        for case in cases:
            known = [*(h.term for h in obligation.hypotheses), case, *assumed]
            piece = linear(known, goal)
            if small.follows(numbered(piece.hypotheses), piece.goal):
                continue
            found = small.ask(numbered(known), goal)
            if found.status is Status.SAT:
                return found
            undecided |= found.status is Status.UNKNOWN
    asker.heed(small)
    return Reply(Status.UNKNOWN if undecided else Status.UNSAT)
