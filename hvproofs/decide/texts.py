# SPDX-License-Identifier: MIT
"""Deciding many texts; the answers do not depend on how many processes do it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from hvproofs.decide import stats
from hvproofs.decide.decide import Decision, decide, least, refined
from hvproofs.decide.pool import Work
from hvproofs.decide.solver import Reply, Solver, Status, for_many
from hvproofs.decide.solvers import SolverFactory
from hvproofs.terms.smtlib import Script

CHUNK = 64  # texts a worker takes at a time, and for which one solver is made


@dataclass(frozen=True, slots=True)
class Task:
    """A text to decide."""

    script: Script
    order: tuple[str, ...]  # in which a witness is minimised
    cores: bool = True  # whether to find out which hypotheses the proof used
    # Values that the same solver has found for the text, which then is not asked again.
    found: Mapping[str, int] | None = None
    # Values that a replay has found for the text and that may well be the least: then the same.
    guess: Mapping[str, int] | None = None


@runtime_checkable
class Ahead(Protocol):
    """A factory of solvers that may have many texts decided before any solver here is asked."""

    def ahead(self, tasks: Sequence[Task], rlimit: int, *, many: bool) -> dict[int, Decision]:
        """What is decided, by place; all else is for the solvers."""


def decide_all(
    tasks: Mapping[str, Task],
    factory: SolverFactory,
    rlimit: int,
    jobs: int,
    what: str = "texts",
    *,
    many: bool = True,
) -> dict[str, Decision]:
    """Decide every task; `what` they are, in a word for who watches.

    What a worker dies at is unknown, never proved. Without `many` each text is asked in a
    context of its own: an opinion that owes nothing to other texts.
    """
    ahead: Mapping[int, Decision] = {}
    if isinstance(factory, Ahead):
        ahead = factory.ahead(list(tasks.values()), rlimit, many=many)
    decider = Decider(factory, rlimit, many)
    work = Work(decider.decide, _lost, what, CHUNK)
    items = [
        (place // CHUNK, task) for place, task in enumerate(tasks.values()) if place not in ahead
    ]
    rest = iter(work.run(items, jobs))
    return {
        text: ahead[place] if place in ahead else next(rest) for place, text in enumerate(tasks)
    }


@dataclass(slots=True)
class Decider:
    """Decides texts in this process, with a solver for each chunk of them."""

    factory: SolverFactory
    rlimit: int  # effort for one text
    many: bool  # whether a solver may keep what helps from one text to the next
    _chunk: int = -1  # the place of the chunk the solver is made for
    _solver: Solver | None = None

    def decide(self, item: tuple[int, Task]) -> Decision:
        """A solver is not to be trusted: one that fails has decided nothing."""
        chunk, task = item
        try:
            solver = self._for(chunk)
            return decided(solver, task)
        except Exception as error:  # noqa: BLE001 - whatever it is, the text stays undecided
            self._solver = None
            reason = f"the solver failed: {type(error).__name__}: {error}"
            return Decision(Status.UNKNOWN, reason=reason)

    def _for(self, chunk: int) -> Solver:
        if self._solver is None or self._chunk != chunk or not self.many:
            made = self.factory(self.rlimit)
            self._solver = for_many(made) if self.many else made
            self._chunk = chunk
        return self._solver


def decided(solver: Solver, task: Task) -> Decision:
    """What a solver can say of a task."""
    if task.guess is not None:
        stats.count(stats.Way.GUESSED)
        return least(solver, task.script, task.guess, task.order)
    if task.found is not None:
        found = refined(Reply(Status.SAT, task.found), solver, task.script, task.order)
        stats.count(stats.Way.KNOWN)
        return found
    doubted = task.script.hypotheses if task.cores else ()
    return decide(solver, task.script, task.order, doubted)


def _lost(item: tuple[int, Task], how: str) -> Decision:
    del item
    return Decision(Status.UNKNOWN, reason=f"the solver process ended: {how}")
