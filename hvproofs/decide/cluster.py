# SPDX-License-Identifier: MIT
"""Texts decided by workers on other machines.

The client keeps the ledger of what is handed out, and decides the texts itself with the workers'
answers for a solver: cores, least values and replay are its own, and so are the bytes it prints.
What nobody answered is asked here, so that a dead worker or scheduler costs nothing but time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait

from hvproofs.decide import stats
from hvproofs.decide.answers import Answers
from hvproofs.decide.cached import code_digest
from hvproofs.decide.decide import Decision
from hvproofs.decide.heard import Absent, Chunk, Heard, answered, told
from hvproofs.decide.reached import reaching
from hvproofs.decide.solvers import SolverFactory
from hvproofs.decide.texts import CHUNK, Task
from hvproofs.errors import UsageError

SILENCE = 120  # seconds without any answer, after which what is missing is handed out again
TRIES = 3  # times that a chunk is handed out


class Cluster:
    """Workers, as the client sees them; as text, what came of them."""

    def __init__(self, submit: Callable[..., Future[str]], kept: Answers | None = None) -> None:
        """`submit` hands a call to a worker, as an executor's does; `kept` is the user's store."""
        self._submit, self._kept = submit, kept
        self.answers = 0  # that workers have given
        self.here = 0  # chunks that were left to be decided here
        self.why = ""  # there was no answer, the last time

    def __str__(self) -> str:
        """In a line; verdicts that rest on other machines say so."""
        here = f"; {self.here} chunks of texts decided here: {self.why}" if self.here else ""
        return f"{self.answers} answers of other machines{here}"

    def decisions(
        self, tasks: Sequence[Task], factory: SolverFactory, rlimit: int, *, many: bool
    ) -> dict[int, Decision]:
        """Of the tasks, by place, what answers decide; raises UsageError for other versions."""
        absent, heard = Absent(factory(rlimit).name, rlimit), Heard(self._kept)
        found = heard.decisions(dict(enumerate(tasks)), absent, stats.Way.CACHED, many=many)
        chunks: dict[int, dict[int, Task]] = {}
        for place, task in enumerate(tasks):
            if place not in found:
                chunks.setdefault(place // CHUNK, {})[place] = task
        asked = [(factory, rlimit, many, tuple(one.values())) for one in chunks.values()]
        self._hand_out(asked, absent, heard)
        for chunk in chunks.values():
            found |= heard.decisions(chunk, absent, stats.Way.WORKER, many=many)
        return found

    def _hand_out(self, chunks: Sequence[Chunk], absent: Absent, heard: Heard) -> None:
        """Have chunks answered, as far as there is somebody who answers."""
        missing, tries = set(range(len(chunks))), Counter[int]()
        handed: dict[Future[str], int] = {}
        again = sorted(missing)
        with reaching("chunks of texts", len(chunks)) as reached:
            while again or missing & set(handed.values()):
                for place in again:
                    tries[place] += 1
                    handed[self._handed(chunks[place])] = place
                done, _ = wait(handed, SILENCE, FIRST_COMPLETED)
                lost = set() if done else missing
                for future in done:
                    place = handed.pop(future)
                    if not self._hear(future, absent, heard):
                        lost |= missing & {place}
                    elif place in missing:
                        missing.remove(place)
                        reached.advance()
                again = [place for place in sorted(lost) if tries[place] < TRIES]
                if not (done or again):
                    break
        for future, place in handed.items():
            if not future.cancel() and self._hear(future, absent, heard):
                missing.discard(place)
        self.here += len(missing)

    def _handed(self, chunk: Chunk) -> Future[str]:
        try:
            return self._submit(answered, *chunk)
        except Exception as error:  # noqa: BLE001 - whatever it is, there will be no answer
            future: Future[str] = Future()
            future.set_exception(error)
            return future

    def _hear(self, future: Future[str], absent: Absent, heard: Heard) -> bool:
        """Take what a worker said; whether it said anything."""
        try:
            found = told(future.result())
        except Exception as error:  # noqa: BLE001 - whatever it is, there is no answer
            self.why = f"{type(error).__name__}: {error}"
            return False
        if (found.solver, found.code) != (absent.name, code_digest()):
            theirs = f"{found.solver} and hvproofs of digest {found.code[:8]}"
            raise UsageError(f"a worker has {theirs}; here: {absent.name}, {code_digest()[:8]}")
        stats.add(found.spent)
        for key, reply in found.answers.items():
            heard.put(key, reply)
        self.answers += len(found.answers)
        return True
