# SPDX-License-Identifier: MIT
"""Deciding many texts; the answers do not depend on how many processes do it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from hvproofs.decide.decide import Decision, decide
from hvproofs.decide.pool import Work
from hvproofs.decide.solver import Status
from hvproofs.decide.solvers import SolverFactory
from hvproofs.terms.smtlib import Script

CHUNK = 16  # texts a worker takes at a time


@dataclass(frozen=True, slots=True)
class Task:
    """A text to decide."""

    script: Script
    order: tuple[str, ...]  # in which a witness is minimised
    cores: bool = True  # whether to find out which hypotheses the proof used


def decide_all(
    tasks: Mapping[str, Task],
    factory: SolverFactory,
    rlimit: int,
    jobs: int,
    what: str = "texts",
) -> dict[str, Decision]:
    """Decide every task; `what` they are, in a word for who watches.

    What a worker dies at is unknown, never proved.
    """
    work = Work(partial(_decide, factory, rlimit), _lost, what, CHUNK)
    return dict(zip(tasks, work.run(list(tasks.values()), jobs), strict=True))


def _decide(factory: SolverFactory, rlimit: int, task: Task) -> Decision:
    """A solver is not to be trusted: one that fails has decided nothing."""
    try:
        return decide(factory(rlimit), task.script, task.order, cores=task.cores)
    except Exception as error:  # noqa: BLE001 - whatever it is, the text stays undecided
        reason = f"the solver failed: {type(error).__name__}: {error}"
        return Decision(Status.UNKNOWN, reason=reason)


def _lost(task: Task, how: str) -> Decision:
    del task
    return Decision(Status.UNKNOWN, reason=f"the solver process ended: {how}")
