# SPDX-License-Identifier: MIT
"""What workers on other machines say: made there, and kept apart from what is made here.

A worker decides a chunk of texts as one here would, and hands back what its solver said, as data:
each answer under the digest of all that it depends on.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from hvproofs.decide import stats
from hvproofs.decide.answers import Answers, read, written
from hvproofs.decide.cached import CachedSolver, code_digest
from hvproofs.decide.decide import Decision
from hvproofs.decide.solver import Reply, Status, for_many
from hvproofs.decide.solvers import SolverFactory
from hvproofs.decide.stats import Ledger, Phase, Way
from hvproofs.decide.texts import Decider, Task, decided
from hvproofs.kept import digests
from hvproofs.terms.smtlib import Script

BOTH = "disagreement: one worker answered sat, another unsat"
_TURN = threading.Lock()  # a worker may have threads; a process has one solver at a time

Chunk = tuple[SolverFactory, int, bool, tuple[Task, ...]]  # what `answered` is called with


@dataclass(frozen=True, slots=True)
class Told:
    """What came back of a chunk."""

    solver: str  # with its version
    code: str  # digest of the worker's code
    answers: Mapping[bytes, Reply]  # by the digest of all that each depends on
    spent: Ledger  # the worker's processor time


def answered(factory: SolverFactory, rlimit: int, many: bool, chunk: Sequence[Task]) -> str:
    """What a worker does: the answers of its solver to a chunk of texts, as JSON."""
    with _TURN:
        stats.watch()
        stats.taken()
        heard = Heard()
        decider = Decider(lambda effort: CachedSolver(factory(effort), heard), rlimit, many)
        for task in chunk:
            decider.decide((0, task))
        told = {
            "solver": factory(rlimit).name,
            "code": code_digest(),
            "answers": {key.hex(): written(reply) for key, reply in heard.replies.items()},
            "spent": {phase.name: seconds for phase, seconds in stats.taken().seconds.items()},
        }
    return json.dumps(told)


def told(text: str) -> Told:
    """What a worker wrote; raises ValueError, KeyError, TypeError or AttributeError for no such."""
    found = json.loads(text)
    replies = ((bytes.fromhex(key), read(one)) for key, one in found["answers"].items())
    spent = Ledger()
    spent.seconds |= {Phase[name]: float(seconds) for name, seconds in found["spent"].items()}
    answers = {key: reply for key, reply in replies if reply is not None}
    return Told(str(found["solver"]), str(found["code"]), answers, spent)


@dataclass(slots=True)
class Heard:
    """The answers of workers: the first counts, unless a second one contradicts it."""

    kept: Answers | None = None  # the user's own: what earlier runs were answered
    replies: dict[bytes, Reply] = field(default_factory=dict)

    def get(self, key: bytes) -> Reply | None:
        """What is known under a key."""
        if (known := self.replies.get(key)) is not None or self.kept is None:
            return known
        return self.kept.get(key) or self.kept.get(_theirs(key))

    def put(self, key: bytes, reply: Reply) -> None:
        """Take an answer; that a worker does not know is none."""
        first = self.get(key)
        if reply.status is Status.UNKNOWN or (first and first.status is reply.status):
            return
        self.replies[key] = Reply(Status.UNKNOWN, reason=BOTH) if first else reply
        if self.kept is not None:
            self.kept.forget(_theirs(key))
            self.kept.put(_theirs(key), self.replies[key])

    def decisions(
        self, tasks: Mapping[int, Task], absent: Absent, way: Way, *, many: bool
    ) -> dict[int, Decision]:
        """Of the tasks, by place, those that are decided without any other answer."""
        alone = CachedSolver(absent, self, way)
        solver = for_many(alone) if many else alone
        found: dict[int, Decision] = {}
        for place, task in tasks.items():
            with suppress(Exception):  # there is none, or it is not one of this text
                found[place] = decided(solver, task)
        return found


def _theirs(key: bytes) -> bytes:
    """Where a worker's answer is kept: a run that asks no workers does not believe it."""
    return digests.key("worker", key)


class AbsentError(Exception):
    """There is no answer."""


@dataclass(frozen=True, slots=True)
class Absent:
    """Behind answers, in the place of the solver that would give them."""

    name: str
    rlimit: int

    def check(self, asked: object) -> Reply:
        """There is none."""
        raise AbsentError(asked)

    def session(self, script: Script) -> Absent:
        """The same for small questions."""
        del script
        return self
