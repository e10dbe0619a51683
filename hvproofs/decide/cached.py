# SPDX-License-Identifier: MIT
"""A solver that looks among answers first: what was once decided is not asked again.

The key is all that an answer depends on: the text, how it was asked, and, where answers outlive
one solver, that with its version, the effort, and the code of the rooms that write and ask texts.
Nothing found here weighs more than the one solver it came from: where two are to agree, each has
answers of its own, and nothing of earlier runs is looked up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from hvproofs.decide.answers import answers_in
from hvproofs.decide.solver import Reply, Session, Solver, Status, for_many
from hvproofs.decide.solvers import SolverFactory
from hvproofs.decide.stats import Way, count
from hvproofs.kept import digests
from hvproofs.terms.smtlib import Script

ROOMS = ("terms", "decide")  # whose code an answer depends on
MOST = 20_000  # answers in memory at a time, some KB each


class Store(Protocol):
    """Answers, by the digest of all that they depend on."""

    def get(self, key: bytes) -> Reply | None:
        """What is known under a key."""

    def put(self, key: bytes, reply: Reply) -> None:
        """Keep an answer."""


@dataclass(slots=True)
class Memory:
    """What one solver has answered in this process; unknown is asked again."""

    gave_up: bool = False  # whether anything that was asked is unknown
    _known: dict[bytes, Reply] = field(default_factory=dict)

    def get(self, key: bytes) -> Reply | None:
        """What is known under a key."""
        return self._known.get(key)

    def put(self, key: bytes, reply: Reply) -> None:
        """Keep an answer."""
        if reply.status is Status.UNKNOWN:
            self.gave_up = True
            return
        if len(self._known) >= MOST:
            self._known.clear()
        self._known[key] = reply


@dataclass(frozen=True, slots=True)
class Apart:
    """Answers whose values are others' business: satisfiable is known here alone."""

    common: Memory  # of those who read values, too
    own: Memory

    def get(self, key: bytes) -> Reply | None:
        """What is known under a key."""
        return self.common.get(key) or self.own.get(key)

    def put(self, key: bytes, reply: Reply) -> None:
        """Keep an answer."""
        (self.own if reply.status is Status.SAT else self.common).put(key, reply)


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

    def __init__(
        self,
        inner: Solver,
        answers: Store,
        way: Way = Way.CACHED,
        *,
        who: str | None = None,
        how: str = "whole",
    ) -> None:
        """`way`: where answers come from; `who` gave them and `how` are what they depend on.

        Where nobody is named it is the solver, with its effort and the code that asks it.
        """
        self._inner, self._answers, self._way = inner, answers, way
        self._who = f"{inner.name} {inner.rlimit} {code_digest()}" if who is None else who
        self._how = f"{how} {self._who}"

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
        key = digests.key(self._how, script.text)
        if (known := self._answers.get(key)) is not None and _is_of(known.model, script):
            count(self._way, script.text)
            return known
        found = self._inner.check(script)
        self._answers.put(key, found)
        return found

    def session(self, script: Script) -> Session:
        """A session that begins with the first question whose answer is not stored."""
        return _CachedSession(self._inner, script, self._answers, self._how, self._way)

    def many(self) -> CachedSolver:
        """The other for many texts, likewise."""
        return CachedSolver(
            for_many(self._inner), self._answers, self._way, who=self._who, how="many"
        )


def once(inner: Solver, answers: Store) -> CachedSolver:
    """A solver that no question is put to twice; its name is not asked, which may fail."""
    return CachedSolver(inner, answers, Way.KNOWN, who="")


class _CachedSession:
    def __init__(self, solver: Solver, script: Script, answers: Store, how: str, way: Way) -> None:
        self._solver, self._script, self._answers, self._way = solver, script, answers, way
        self._how = f"session {how} {script.prelude}"
        self._inner: Session | None = None

    def check(self, assertions: Sequence[str]) -> Reply:
        key = digests.key(self._how, "\n".join(assertions))
        if (known := self._answers.get(key)) is not None and _is_of(known.model, self._script):
            count(self._way)
            return known
        if self._inner is None:
            self._inner = self._solver.session(self._script)
        found = self._inner.check(assertions)
        self._answers.put(key, found)
        return found


def _is_of(model: Mapping[str, int], script: Script) -> bool:
    """Whether values are of a script's variables, within their widths."""
    widths = dict(script.variables)
    return all(
        name in widths and (not widths[name] or 0 <= value < 1 << widths[name])
        for name, value in model.items()
    )


def code_digest() -> str:
    """Of the code that writes texts and asks them: with another one nothing stored is known."""
    return digests.code_digest(*ROOMS)
