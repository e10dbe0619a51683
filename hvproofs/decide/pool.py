# SPDX-License-Identifier: MIT
"""Work on several processes: the results are those of one, in the order of the work.

A worker is handed a chunk when it has answered all it had, so that neither side
ever waits for the other to read. It answers item by item: what it dies at is
lost, and nothing else, since the rest of its chunk goes to another.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import traceback
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

from hvproofs.decide import stats
from hvproofs.decide.lifeline import end_with, how_ended, unbroken
from hvproofs.decide.reached import Reached, reaching

# So many workers that die one after the other, with no answer between: it is not the work.
DEATHS = 8

T = TypeVar("T")
R = TypeVar("R")


def default_jobs() -> int:
    """The processors this process may use."""
    return len(os.sched_getaffinity(0))


@dataclass(frozen=True, slots=True)
class Work(Generic[T, R]):
    """What is done to each item of some; `do` goes to other processes."""

    do: Callable[[T], R]
    lost: Callable[[T, str], R]  # the result of an item whose process ended, and how it ended
    what: str  # the items, in a word for people
    chunk: int = 1  # items a worker holds at a time
    rank: Callable[[T], int] | None = None  # the items of the least are begun first

    def run(self, items: Sequence[T], jobs: int) -> list[R]:
        """The results, in the order of the items; raises what the first that raises does.

        With `jobs` of 1, or no more than a chunk of items, all is done in this process.
        """
        with reaching(self.what, len(items)) as reached:
            if jobs <= 1 or len(items) <= self.chunk:
                return [self._here(item, reached) for item in items]
            return _Pool(self, items, min(jobs, -(-len(items) // self.chunk)), reached).run()

    def _here(self, item: T, reached: Reached) -> R:
        try:
            found = self.do(item)
        except MemoryError as error:
            found = self.lost(item, type(error).__name__)
        reached.advance()
        return found


@dataclass(slots=True)
class _Worker:
    """A process that does work, as the one that began it sees it."""

    process: BaseProcess
    pipe: Connection  # items go, answers come
    lifeline: Connection  # the end that is never written to
    held: deque[int] = field(default_factory=deque)  # places of the items not answered yet

    def end(self) -> None:
        """End it, whatever it does."""
        self.lifeline.close()
        self.process.kill()
        self.process.join()
        self.pipe.close()

    def ended(self) -> str:
        """How it ended by itself."""
        self.process.join()
        return how_ended(self.process.exitcode or 0)


def _begin(do: Callable[[Any], Any]) -> _Worker:
    # forkserver: a fresh interpreter that never copies this process's threads.
    context = multiprocessing.get_context("forkserver")
    # What is known here is imported there once, and not by each worker.
    ours = (name for name in sys.modules if name.partition(".")[0] == "hvproofs")
    context.set_forkserver_preload(["__main__", *ours])
    pipe, its_pipe = context.Pipe()
    its_lifeline, lifeline = context.Pipe(duplex=False)
    args = (its_pipe, its_lifeline, do, stats.is_watched())
    process = context.Process(target=_serve, args=args, daemon=True)
    with unbroken():
        process.start()
    its_pipe.close()
    its_lifeline.close()
    return _Worker(process, pipe, lifeline)


def _serve(pipe: Connection, lifeline: Connection, do: Callable[[Any], Any], watched: bool) -> None:
    """What a worker does: answer items, each with whether it was done, what came of it and cost."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # of a server that was begun elsewhere
    end_with(lifeline.fileno())
    stats.watch(watched)
    with suppress(EOFError, OSError):  # nobody is there any longer
        while True:
            for item in pipe.recv():
                pipe.send(_answer(do, item))


def _answer(do: Callable[[Any], Any], item: Any) -> tuple[bool, Any, stats.Ledger]:
    try:
        return True, do(item), stats.taken()
    except Exception as error:  # noqa: BLE001 - it is raised where the work came from
        error.add_note(traceback.format_exc())
        return False, error, stats.taken()


class _Pool(Generic[T, R]):
    """One run on several processes."""

    def __init__(self, work: Work[T, R], items: Sequence[T], jobs: int, reached: Reached) -> None:
        self._work, self._items, self._jobs, self._reached = work, items, jobs, reached
        order = work.rank or (lambda _: 0)
        self._waiting = deque(sorted(range(len(items)), key=lambda place: order(items[place])))
        self._results: dict[int, R] = {}
        self._raised: dict[int, Exception] = {}
        self._workers: list[_Worker] = []
        self._deaths = 0  # of workers, since one last answered

    def run(self) -> list[R]:
        try:
            while self._waiting or any(worker.held for worker in self._workers):
                self._hand_out()
                busy = [worker for worker in self._workers if worker.held]
                ready = wait([worker.pipe for worker in busy])
                for worker in busy:
                    if worker.pipe in ready:
                        self._hear(worker)
        finally:
            for worker in self._workers:
                worker.end()
        if self._raised:
            raise self._raised[min(self._raised)]
        return [self._results[place] for place in range(len(self._items))]

    def _hand_out(self) -> None:
        """Give work to those that have none, and begin as many as there is work for."""
        while self._waiting:
            idle = next((worker for worker in self._workers if not worker.held), None)
            if idle is None and len(self._workers) == self._jobs:
                return
            if idle is None:
                idle = _begin(self._work.do)
                self._workers.append(idle)
            few = min(self._work.chunk, len(self._waiting))
            idle.held.extend(self._waiting.popleft() for _ in range(few))
            with suppress(BrokenPipeError):  # it is dead, as its silence will tell
                idle.pipe.send([self._items[place] for place in idle.held])

    def _hear(self, worker: _Worker) -> None:
        """Take one answer, or the news that a worker is dead."""
        place = worker.held.popleft()
        try:
            done, answer, ledger = worker.pipe.recv()
        except (EOFError, ConnectionResetError):
            self._bury(worker, place)
            return
        self._deaths = 0
        stats.add(ledger)
        if done:
            self._settle(place, answer)
        elif isinstance(answer, MemoryError):
            self._settle(place, self._work.lost(self._items[place], type(answer).__name__))
        else:
            self._raised[place] = answer
            # What one process would not have come to is not begun.
            self._waiting = deque(one for one in self._waiting if one < place)

    def _bury(self, worker: _Worker, place: int) -> None:
        """The item it died at is lost, the rest of its chunk is for others."""
        self._workers.remove(worker)
        how = worker.ended()
        worker.end()
        lost = [place]
        self._waiting.extendleft(reversed(worker.held))
        self._deaths += 1
        if self._deaths >= DEATHS:
            lost += self._waiting
            self._waiting.clear()
        for one in lost:
            self._settle(one, self._work.lost(self._items[one], how))

    def _settle(self, place: int, result: R) -> None:
        self._results[place] = result
        self._reached.advance()
