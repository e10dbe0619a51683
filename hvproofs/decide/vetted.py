# SPDX-License-Identifier: MIT
"""Solvers beside whom somebody keeps evidence of each answer, and one that has nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from hvproofs.decide.solver import Reply, Session, Solver
from hvproofs.decide.solvers import SolverFactory
from hvproofs.decide.stats import Way, count
from hvproofs.terms.smtlib import Script


class Evidence(Protocol):
    """What is kept of answers, by text; goes to other processes."""

    def kept(self, text: str, reply: Reply) -> Reply:
        """What is answered where a solver says so; unknown where the evidence says otherwise."""

    def shown(self, text: str) -> Reply:
        """What the evidence shows by itself."""


@dataclass(frozen=True, slots=True)
class Vetted:
    """Makes solvers whose answers are kept; goes to other processes."""

    factory: SolverFactory
    evidence: Evidence

    def __call__(self, rlimit: int) -> Solver:
        """The solver for an effort of `rlimit`."""
        return _Vetted(self.factory(rlimit), self.evidence)


@dataclass(frozen=True, slots=True)
class _Vetted:
    inner: Solver
    evidence: Evidence

    @property
    def name(self) -> str:
        """The solver's."""
        return self.inner.name

    @property
    def rlimit(self) -> int:
        """The solver's."""
        return self.inner.rlimit

    def check(self, script: Script) -> Reply:
        """What the solver says, where the evidence says the same."""
        return self.evidence.kept(script.text, self.inner.check(script))

    def session(self, script: Script) -> Session:
        """Likewise: what a search has found decides what is asked after it."""
        return _Session(script, self.evidence, self.inner.session(script))


@dataclass(frozen=True, slots=True)
class Shown:
    """Makes solvers that answer with what the evidence shows, and nothing else."""

    evidence: Evidence

    def __call__(self, rlimit: int) -> Solver:
        """The solver; no effort is taken."""
        return _Shown(self.evidence, rlimit)


@dataclass(frozen=True, slots=True)
class _Shown:
    evidence: Evidence
    rlimit: int
    name: str = "certificates"

    def check(self, script: Script) -> Reply:
        """What is shown of the text."""
        count(Way.CERTIFIED, script.text)
        return self.evidence.shown(script.text)

    def session(self, script: Script) -> Session:
        """Small questions are asked as whole texts, as they were kept."""
        return _Session(script, self.evidence)


@dataclass(frozen=True, slots=True)
class _Session:
    script: Script
    evidence: Evidence
    inner: Session | None = None  # None: the evidence is all there is

    def check(self, assertions: Sequence[str]) -> Reply:
        text = "\n".join([self.script.prelude, *assertions, "(check-sat)", ""])
        if self.inner is None:
            return self.evidence.shown(text)
        return self.evidence.kept(text, self.inner.check(assertions))
