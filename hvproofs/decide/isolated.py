# SPDX-License-Identifier: MIT
"""Solvers in a process of their own: one that crashes, hangs or eats memory costs one answer.

Whoever asks holds one such process for all its solvers, and begins another when that one ends.
What comes from there is believed no more than what a solver says here.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from multiprocessing.connection import Connection, Pipe
from pathlib import Path
from typing import Any

from hvproofs.decide import stats
from hvproofs.decide.lifeline import end_with, how_ended, unbroken
from hvproofs.decide.solver import DEFAULT_RLIMIT, Reply, Session, Solver, for_many
from hvproofs.decide.solvers import SolverFactory
from hvproofs.errors import HvproofsError
from hvproofs.terms.smtlib import Script

MEMORY = 4 << 30  # bytes of address space
# Of one question at the default effort: a guard against what never ends, no measure of effort.
SECONDS = 600
LEAST = 0.1  # of that, whatever the effort
KEPT = 16  # solvers and sessions that the process has ready, those last used
BEGIN = "from hvproofs.decide.isolated import serve; serve({}, {}, {}, {})"

_NUMBERS = count(1)  # of solvers and sessions


class NoAnswerError(HvproofsError):
    """The solver failed, or its process ended or was ended before it answered."""


@dataclass(frozen=True, slots=True)
class Isolated:
    """Makes solvers that are asked in the other process; goes to other processes."""

    factory: SolverFactory
    memory: int = MEMORY  # bytes of address space of that process
    seconds: float = SECONDS  # that one question may take at the default effort

    def __call__(self, rlimit: int) -> Solver:
        """The solver for an effort of `rlimit`; raises what making it there raises."""
        return _Solver(self, rlimit)


@dataclass(frozen=True, slots=True)
class _Question:
    """What is sent: a solver, and what it is asked."""

    solver: int  # its number
    factory: SolverFactory
    rlimit: int  # effort for one check, in the solver's unit
    many: bool  # whether it is asked as it is for many texts
    script: Script | None = None  # None: only its name is asked
    session: int = 0  # its number; 0: the whole text is asked
    assertions: tuple[str, ...] = ()  # of a session


class _Solver:
    """A solver of the other process."""

    def __init__(self, made: Isolated, rlimit: int, *, many: bool = False) -> None:
        self._made, self.rlimit, self._many = made, rlimit, many
        self._number = next(_NUMBERS)
        self.name: str = self.ask()

    def check(self, script: Script) -> Reply:
        """Judge a script; raises NoAnswerError."""
        reply: Reply = self.ask(script)
        return reply

    def session(self, script: Script) -> Session:
        """A session whose questions are asked there."""
        return _Session(self, script, next(_NUMBERS))

    def many(self) -> _Solver:
        """The same for many texts."""
        return _Solver(self._made, self.rlimit, many=True)

    def ask(
        self, script: Script | None = None, session: int = 0, assertions: Sequence[str] = ()
    ) -> Any:
        """What the other process says to a question."""
        question = _Question(
            self._number, self._made.factory, self.rlimit, self._many, script, session,
            tuple(assertions),
        )  # fmt: skip
        seconds = self._made.seconds * max(LEAST, self.rlimit / DEFAULT_RLIMIT)
        return _OTHER.ask(question, self._made.memory, seconds)


@dataclass(frozen=True, slots=True)
class _Session:
    solver: _Solver
    script: Script
    number: int

    def check(self, assertions: Sequence[str]) -> Reply:
        reply: Reply = self.solver.ask(self.script, self.number, assertions)
        return reply


class _Other:
    """The other process, as the one that asks sees it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._pipe: Connection
        self._lifeline: Connection  # the end that is never written to

    def ask(self, question: _Question, memory: int, seconds: float) -> Any:
        """Its answer; raises NoAnswerError."""
        if self._process is None:
            self._begin(memory)
        try:
            self._pipe.send(question)
            heard = self._pipe.poll(seconds)
            answer, why, ledger = self._pipe.recv() if heard else (None, "", stats.Ledger())
        except (EOFError, ConnectionError):
            raise NoAnswerError(self._ended()) from None
        except BaseException:
            self._ended("broken off")  # what it answers is of a question that nobody has now
            raise
        stats.add(ledger)
        if not heard:
            why = self._ended(f"it took more than {seconds:.0f} s")
        if why:
            raise NoAnswerError(why)
        return answer

    def _begin(self, memory: int) -> None:
        """Begin it: it finds the modules that are found here."""
        path = os.pathsep.join(str(Path(folder).absolute()) for folder in sys.path)
        self._pipe, its_pipe = Pipe()
        its_lifeline, self._lifeline = Pipe(duplex=False)
        with its_pipe, its_lifeline, unbroken():
            ends = its_pipe.fileno(), its_lifeline.fileno()
            self._process = subprocess.Popen(  # noqa: S603 - this interpreter, words of ours
                [sys.executable, "-P", "-c", BEGIN.format(*ends, memory, stats.is_watched())],
                stdin=subprocess.DEVNULL, pass_fds=ends, env={**os.environ, "PYTHONPATH": path},
            )  # fmt: skip

    def _ended(self, why: str = "") -> str:
        """How it ended; with `why` it is ended for that."""
        if self._process is None:
            return why
        if why:
            self._process.kill()
        self._lifeline.close()
        self._pipe.close()
        code, self._process = self._process.wait(), None
        return why or f"its process ended: {how_ended(code)}"


_OTHER = _Other()


def serve(pipe: int, lifeline: int, memory: int, watched: bool) -> None:
    """What the other process does: answer questions until nobody is there to ask."""
    end_with(lifeline)
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    stats.watch(watched)
    ends, ready = Connection(pipe), _Ready()
    with suppress(EOFError, OSError):
        while True:
            question = ends.recv()
            try:
                answer, why = ready.answer(question), ""
            except Exception as error:  # noqa: BLE001 - whatever it is, there is no answer
                answer, why = None, f"{type(error).__name__}: {error}"
            ends.send((answer, why, stats.taken()))


class _Ready:
    """Solvers and sessions of the other process, by number."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, Any] = OrderedDict()

    def answer(self, question: _Question) -> Reply | str:
        """Ask the solver that is meant."""
        solver: Solver = self._known(question.solver, lambda: _made(question))
        script = question.script
        if script is None:
            return solver.name
        if not question.session:
            return solver.check(script)
        session: Session = self._known(question.session, lambda: solver.session(script))
        return session.check(question.assertions)

    def _known(self, number: int, make: Callable[[], Any]) -> Any:
        if number not in self._kept:
            self._kept[number] = make()
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(number)
        return self._kept[number]


def _made(question: _Question) -> Solver:
    solver = question.factory(question.rlimit)
    return for_many(solver) if question.many else solver
