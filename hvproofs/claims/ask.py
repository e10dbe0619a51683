# SPDX-License-Identifier: MIT
"""One integer text at a time: proved, or not. Fail closed: unknown proves nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hvproofs.prove.pool import SolverFactory, z3_factory
from hvproofs.prove.solver import DEFAULT_RLIMIT, Reply, Status
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named, script
from hvproofs.terms.term import Kind, Term, variables

WORD = 1 << 64  # an integer variable stands for a 64-bit word


@dataclass(frozen=True, slots=True)
class Obligation:
    """One formula to be proved, with its own SMT-LIB text."""

    name: str  # within its theorem
    hypotheses: tuple[Term, ...]  # Bool
    goal: Term  # Bool


@dataclass(frozen=True, slots=True)
class Asker:
    """Puts obligations to a solver."""

    factory: SolverFactory = z3_factory
    rlimit: int = DEFAULT_RLIMIT  # effort for one text, in Z3's unit

    def reply(self, hypotheses: Sequence[Term], goal: Term) -> Reply:
        """The solver's word on one text; one that fails has decided nothing."""
        known = [
            Named(f"{index}", term)
            for index, term in enumerate([*_words([*hypotheses, goal]), *hypotheses])
        ]
        try:
            return self.factory(self.rlimit).check(script(known, goal))
        except Exception as error:  # noqa: BLE001 - whatever it is, the text stays undecided
            return Reply(Status.UNKNOWN, reason=f"the solver failed: {type(error).__name__}")

    def model(self, wanted: Sequence[Term]) -> Mapping[str, int] | None:
        """Values under which everything wanted holds, if the solver gives any."""
        found = self.reply(wanted, b.boolean(False))
        return found.model if found.status is Status.SAT else None


def _words(roots: Sequence[Term]) -> list[Term]:
    """The range of each integer variable: that of the word it stands for."""
    found = []
    for name, sort in variables(roots).items():
        if sort.kind is Kind.INT:
            variable = b.var(name, sort)
            found += [b.ule(b.integer(0), variable), b.ult(variable, b.integer(WORD))]
    return found
