# SPDX-License-Identifier: MIT
"""One integer text at a time: proved, or not. Fail closed: unknown proves nothing.

How long a solver takes over products of unknowns is a matter of luck. What is
to be proved in cases is therefore asked in small texts without products first;
what does not follow so is asked with them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from hvproofs.decide.solver import DEFAULT_RLIMIT, Reply, Status
from hvproofs.decide.solvers import SolverFactory, z3_factory
from hvproofs.terms import build as b
from hvproofs.terms.cases import goals
from hvproofs.terms.products import Linear, linear
from hvproofs.terms.smtlib import Named, Script, script
from hvproofs.terms.term import Kind, Term, variables

WORD = 1 << 64  # an integer variable stands for a 64-bit word


@dataclass(frozen=True, slots=True)
class Obligation:
    """One formula to be proved, with its own SMT-LIB text."""

    name: str  # within its theorem
    hypotheses: tuple[Term, ...]  # Bool
    goal: Term  # Bool
    # Bool: all cases there are, if it is to be proved in cases and without products. Each is
    # stronger than the hypotheses, which have to imply that one of them holds.
    cases: tuple[Term, ...] = ()
    words: bool = True  # whether its integers stand for words, not for any integer


PIECE = 10  # one text of many is given up after this part of the effort for one


@dataclass(frozen=True, slots=True)
class Asker:
    """Puts obligations to a solver."""

    factory: SolverFactory = z3_factory
    rlimit: int = DEFAULT_RLIMIT  # effort for one text, in Z3's unit

    def reply(self, hypotheses: Sequence[Term], goal: Term) -> Reply:
        """The solver's word on a goal; the variables are words."""
        words = _words([*hypotheses, goal])
        return self.check(script(_numbered([*words, *hypotheses]), goal))

    def check(self, asked: Script) -> Reply:
        """The solver's word on a script; one that fails has decided nothing."""
        try:
            return self.factory(self.rlimit).check(asked)
        except Exception as error:  # noqa: BLE001 - whatever it is, the text stays undecided
            return Reply(Status.UNKNOWN, reason=f"the solver failed: {type(error).__name__}")

    def proved(self, obligation: Obligation) -> Reply:
        """The word on an obligation; what its pieces leave open is asked in one text."""
        found = self._in_pieces(obligation) if obligation.cases else Reply(Status.UNKNOWN)
        if found.status is not Status.UNKNOWN:
            return found
        if not obligation.words:
            return self.check(script(_numbered(obligation.hypotheses), obligation.goal))
        return self.reply(obligation.hypotheses, obligation.goal)

    def _in_pieces(self, obligation: Obligation) -> Reply:
        """Every goal in every case: by the laws of products, or else with the products."""
        words = _words([*obligation.hypotheses, obligation.goal])
        small = replace(self, rlimit=max(1, self.rlimit // PIECE))
        undecided = False
        for assumed, goal in goals(obligation.goal):
            for case in obligation.cases:
                known = [*obligation.hypotheses, case, *assumed]
                if small.follows(linear([*words, *known], goal)):
                    continue
                found = small.reply(known, goal)
                if found.status is Status.SAT:
                    return found
                undecided |= found.status is Status.UNKNOWN
        return Reply(Status.UNKNOWN if undecided else Status.UNSAT)

    def follows(self, piece: Linear) -> bool:
        """Whether a formula without products is proved."""
        return self.check(script(_numbered(piece.hypotheses), piece.goal)).status is Status.UNSAT

    def model(self, wanted: Sequence[Term]) -> Mapping[str, int] | None:
        """Values under which everything wanted holds, if the solver gives any."""
        found = self.reply(wanted, b.boolean(False))
        return found.model if found.status is Status.SAT else None


def _numbered(hypotheses: Sequence[Term]) -> list[Named]:
    return [Named(f"{index}", term) for index, term in enumerate(hypotheses)]


def _words(roots: Sequence[Term]) -> list[Term]:
    """The range of each integer variable: that of the word it stands for."""
    found = []
    for name, sort in variables(roots).items():
        if sort.kind is Kind.INT:
            variable = b.var(name, sort)
            found += [b.ule(b.integer(0), variable), b.ult(variable, b.integer(WORD))]
    return found
