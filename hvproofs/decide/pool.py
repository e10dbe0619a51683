# SPDX-License-Identifier: MIT
"""Deciding many texts on several processes; the answers do not depend on how many."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import Any, TypeVar

from hvproofs.decide.decide import Decision, decide
from hvproofs.decide.solver import Solver, Status
from hvproofs.terms.smtlib import Script


@dataclass(frozen=True, slots=True)
class Task:
    """A text to decide."""

    script: Script
    order: tuple[str, ...]  # in which a witness is minimised
    cores: bool = True  # whether to find out which hypotheses the proof used


SolverFactory = Callable[[int], Solver]
T = TypeVar("T")

CHUNK = 16  # tasks a worker takes at a time


def z3_factory(rlimit: int) -> Solver:
    """Z3, imported only in the process that solves."""
    from hvproofs.decide.z3_solver import Z3Solver

    return Z3Solver(rlimit)


def _run(factory: SolverFactory, rlimit: int, tasks: Sequence[Task]) -> list[Decision]:
    solver = factory(rlimit)
    return [_guarded(solver, task) for task in tasks]


def _guarded(solver: Solver, task: Task) -> Decision:
    """A solver is not to be trusted: one that fails has decided nothing."""
    try:
        return decide(solver, task.script, task.order, cores=task.cores)
    except Exception as error:  # noqa: BLE001 - whatever it is, the text stays undecided
        reason = f"the solver failed: {type(error).__name__}: {error}"
        return Decision(Status.UNKNOWN, reason=reason)


def _crashed(error: BaseException) -> Decision:
    return Decision(Status.UNKNOWN, reason=f"the solver process ended: {type(error).__name__}")


def submit(executor: Executor, task: Callable[..., T], *work: Any) -> Future[T]:
    """A pool that broke takes no more work: that too is an answer, and it is unknown."""
    try:
        return executor.submit(task, *work)
    except BrokenProcessPool as error:
        broken: Future[T] = Future()
        broken.set_exception(error)
        return broken


def default_jobs() -> int:
    """The processors this process may use."""
    return len(os.sched_getaffinity(0))


def decide_all(
    tasks: Mapping[str, Task],
    factory: SolverFactory,
    rlimit: int,
    jobs: int,
    progress: Callable[[int], None],
) -> dict[str, Decision]:
    """Decide every task; `progress` is told how many were finished since it was last told.

    A worker that dies leaves the texts it held unknown, never proved.
    """
    keys = list(tasks)
    chunks = [keys[at : at + CHUNK] for at in range(0, len(keys), CHUNK)]
    decisions: dict[str, Decision] = {}
    if jobs <= 1 or len(chunks) <= 1:
        for chunk in chunks:
            found = _run(factory, rlimit, [tasks[key] for key in chunk])
            decisions.update(zip(chunk, found, strict=True))
            progress(len(chunk))
        return decisions
    # forkserver: a fresh interpreter that never copies this process's threads.
    context = multiprocessing.get_context("forkserver")
    with ProcessPoolExecutor(jobs, mp_context=context) as executor:
        futures = [
            submit(executor, _run, factory, rlimit, [tasks[key] for key in chunk])
            for chunk in chunks
        ]
        for chunk, future in zip(chunks, futures, strict=True):
            try:
                found = future.result()
            except (BrokenProcessPool, MemoryError) as error:
                found = [_crashed(error)] * len(chunk)
            decisions.update(zip(chunk, found, strict=True))
            progress(len(chunk))
    return decisions


def silent(count: int) -> None:
    """Progress that nobody watches."""
    del count
