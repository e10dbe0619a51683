# SPDX-License-Identifier: MIT
"""The protocol every solver speaks, and the solver that knows nothing.

A solver reads SMT-LIB text. `check` judges a whole script in a context of its
own; a `Session` keeps one script's definitions for the many small questions
of minimisation. Unknown is a status of its own: it cannot be taken for unsat.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Protocol, runtime_checkable

from hvproofs.decide.stats import Phase, Way, count, phase
from hvproofs.terms.smtlib import Script

# Z3's deterministic unit of effort: about a hundred times the dearest theorem shipped.
DEFAULT_RLIMIT = 50_000_000
# The many small questions of minimisation: giving up on one costs minimality only.
SESSION_RLIMIT = 4_000_000
SPENT = "the effort allowed ran out; --rlimit allows more"  # the reason of any such unknown


class Status(Enum):
    """What a solver says of a script."""

    SAT = "sat"  # there are values; `model` holds them
    UNSAT = "unsat"  # there are none
    UNKNOWN = "unknown"  # the solver does not know; `reason` says why


@dataclass(frozen=True, slots=True)
class Reply:
    """A solver's answer."""

    status: Status
    model: Mapping[str, int] = field(default_factory=dict)  # values of the free variables
    reason: str = ""  # of UNKNOWN


class Session(Protocol):
    """One script's definitions, with changing assertions."""

    def check(self, assertions: Sequence[str]) -> Reply:
        """Judge the conjunction of SMT-LIB `assert` commands, and of nothing else."""


class Solver(Protocol):
    """A solver; one object serves one process."""

    @property
    def name(self) -> str:
        """As shown, with its version."""

    @property
    def rlimit(self) -> int:
        """Effort allowed for one check, in the solver's own unit."""

    def check(self, script: Script) -> Reply:
        """Judge a script in a fresh context."""

    def session(self, script: Script) -> Session:
        """A fresh context that knows the script's definitions."""


@runtime_checkable
class ForMany(Protocol):
    """A solver that is quicker where it is asked many texts, one after the other."""

    def many(self) -> Solver:
        """The same for many texts, each of which gets the answer it would get alone."""


def for_many(solver: Solver) -> Solver:
    """The solver, made for many texts where it can be."""
    return solver.many() if isinstance(solver, ForMany) else solver


class Reads(Protocol):
    """A solver that judges any text that declares the variables of a script."""

    def judge(self, text: str, script: Script) -> Reply:
        """Judge the text in a context of its own."""


class WholeTexts:
    """A session of a solver that keeps nothing: each question is asked with its definitions."""

    def __init__(self, solver: Reads, script: Script) -> None:
        """`script` has the definitions."""
        self._solver, self._script = solver, script

    def check(self, assertions: Sequence[str]) -> Reply:
        """Judge a conjunction."""
        text = "\n".join([self._script.prelude, *assertions, ""])
        count(Way.SESSION)
        with phase(Phase.SESSION):
            return self._solver.judge(text, self._script)


class _NullSession:
    def check(self, assertions: Sequence[str]) -> Reply:
        del assertions
        return Reply(Status.UNKNOWN, reason="the null solver decides nothing")


class NullSolver:
    """Answers unknown to everything: with it nothing may be proved or refuted."""

    name = "null"
    rlimit = 0

    def check(self, script: Script) -> Reply:
        """Unknown."""
        del script
        return _NullSession().check(())

    def session(self, script: Script) -> Session:
        """A session that answers unknown."""
        del script
        return _NullSession()
