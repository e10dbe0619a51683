# SPDX-License-Identifier: MIT
"""Deciding many texts; the answers do not depend on how many processes do it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hvproofs.decide import stats
from hvproofs.decide.decide import Decision, decide, refined
from hvproofs.decide.pool import Work
from hvproofs.decide.solver import Reply, Solver, Status, for_many
from hvproofs.decide.solvers import SolverFactory
from hvproofs.terms.smtlib import Script

CHUNK = 16  # texts a worker takes at a time, and for which one solver is made


@dataclass(frozen=True, slots=True)
class Task:
    """A text to decide."""

    script: Script
    order: tuple[str, ...]  # in which a witness is minimised
    cores: bool = True  # whether to find out which hypotheses the proof used
    # Values that the same solver has found for the text, which then is not asked again.
    found: Mapping[str, int] | None = None


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
    decider = _Decider(factory, rlimit, many)
    work = Work(decider.decide, _lost, what, CHUNK)
    items = [(place // CHUNK, task) for place, task in enumerate(tasks.values())]
    return dict(zip(tasks, work.run(items, jobs), strict=True))


@dataclass(slots=True)
class _Decider:
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
            if task.found is not None:
                stats.count(stats.Way.KNOWN)
                reply = Reply(Status.SAT, task.found)
                return refined(reply, solver, task.script, task.order)
            doubted = task.script.hypotheses if task.cores else ()
            return decide(solver, task.script, task.order, doubted)
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


def _lost(item: tuple[int, Task], how: str) -> Decision:
    del item
    return Decision(Status.UNKNOWN, reason=f"the solver process ended: {how}")
