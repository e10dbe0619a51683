# SPDX-License-Identifier: MIT
"""A solver that looks among stored answers first: what was once decided is not asked again.

The key is all that an answer depends on: the text, the solver with its version, the effort, how
it was asked, and the code of the rooms that write and ask texts. Nothing found here weighs more
than the one solver it came from: where two are to agree, nothing is looked up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from hvproofs.decide.answers import Answers, answers_in
from hvproofs.decide.solver import Reply, Session, Solver, for_many
from hvproofs.decide.solvers import SolverFactory
from hvproofs.decide.stats import Way, count
from hvproofs.kept.digests import code_digest, key
from hvproofs.terms.smtlib import Script

ROOMS = ("terms", "decide")  # whose code an answer depends on


@dataclass(frozen=True, slots=True)
class Cached:
    """Makes solvers that know the answers in a folder; goes to other processes."""

    factory: SolverFactory
    folder: Path

    def __call__(self, rlimit: int) -> Solver:
        """The solver for an effort of `rlimit`, behind what is stored."""
        return CachedSolver(self.factory(rlimit), answers_in(self.folder))


class CachedSolver:
    """Another solver, asked for what is not stored."""

    def __init__(self, inner: Solver, answers: Answers, how: str = "whole") -> None:
        """`how` the solver is asked is part of what an answer depends on."""
        self._inner, self._answers = inner, answers
        self._how = f"{how} {inner.name} {inner.rlimit} {code_digest(*ROOMS)}"

    @property
    def name(self) -> str:
        """The other's."""
        return self._inner.name

    @property
    def rlimit(self) -> int:
        """The other's."""
        return self._inner.rlimit

    def check(self, script: Script) -> Reply:
        """What is stored of the text, or else what the solver says."""
        asked = key(self._how, script.text)
        if (known := self._answers.get(asked)) is not None and _is_of(known.model, script):
            count(Way.CACHED, script.text)
            return known
        found = self._inner.check(script)
        self._answers.put(asked, found)
        return found

    def session(self, script: Script) -> Session:
        """A session that begins with the first question whose answer is not stored."""
        return _CachedSession(self._inner, script, self._answers, self._how)

    def many(self) -> CachedSolver:
        """The other for many texts, likewise."""
        return CachedSolver(for_many(self._inner), self._answers, "many")


class _CachedSession:
    def __init__(self, solver: Solver, script: Script, answers: Answers, how: str) -> None:
        self._solver, self._script, self._answers = solver, script, answers
        self._how = f"session {how} {script.prelude}"
        self._inner: Session | None = None

    def check(self, assertions: Sequence[str]) -> Reply:
        asked = key(self._how, "\n".join(assertions))
        if (known := self._answers.get(asked)) is not None and _is_of(known.model, self._script):
            count(Way.CACHED)
            return known
        if self._inner is None:
            self._inner = self._solver.session(self._script)
        found = self._inner.check(assertions)
        self._answers.put(asked, found)
        return found


def _is_of(model: Mapping[str, int], script: Script) -> bool:
    """Whether values are of a script's variables, within their widths."""
    widths = dict(script.variables)
    return all(
        name in widths and (not widths[name] or 0 <= value < 1 << widths[name])
        for name, value in model.items()
    )
