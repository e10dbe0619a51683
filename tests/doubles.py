# SPDX-License-Identifier: MIT
"""Solvers that say what they were told to say: whatever they do, nothing false may come of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hvproofs.decide.asker import Asker
from hvproofs.decide.decide import Decision
from hvproofs.decide.solver import Reply, Session, Status
from hvproofs.terms.smtlib import Named, Script
from hvproofs.terms.term import Term


@dataclass
class Double:
    """A solver that gives the answer it was told to, whatever it is asked."""

    answer: Callable[[Script], Reply]
    name: str = "double"
    rlimit: int = 0

    def check(self, script: Script) -> Reply:
        """The answer."""
        return self.answer(script)

    def session(self, script: Script) -> Session:
        """The same answer, whatever is asserted."""
        return _Session(self, script)


@dataclass
class _Session:
    solver: Double
    script: Script

    def check(self, assertions: Sequence[str]) -> Reply:
        del assertions
        return self.solver.answer(self.script)


def unsat(script: Script) -> Reply:
    """Nothing satisfies anything."""
    del script
    return Reply(Status.UNSAT)


def raising(script: Script) -> Reply:
    """Fails at every question."""
    raise MemoryError("no more")


def no_values(script: Script) -> Reply:
    """Everything is satisfied, nobody knows by what."""
    del script
    return Reply(Status.SAT, {})


def wrong_values(script: Script) -> Reply:
    """Everything is satisfied, by values that satisfy next to nothing."""
    return Reply(Status.SAT, {name: 0xDEADBEEF for name, _ in script.variables})


class Forgetful(Asker):
    """Finds values, and does not find them again."""

    def judged(
        self, hypotheses: Sequence[Named], goal: Term, order: Sequence[str] = (), *,
        doubted: Sequence[str] = (),
    ) -> Decision:  # fmt: skip
        """Nothing is known."""
        del hypotheses, goal, order, doubted
        return Decision(Status.UNKNOWN)
