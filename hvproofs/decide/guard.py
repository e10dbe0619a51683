# SPDX-License-Identifier: MIT
"""A solver that may fail: whatever it raises, and a model with holes, is unknown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hvproofs.decide.solver import Reply, Session, Solver, Status, for_many
from hvproofs.terms.smtlib import Script


class Guarded:
    """Another solver, held to its protocol; made when it is first asked."""

    def __init__(
        self, factory: Callable[[int], Solver], rlimit: int, *,
        many: bool = False, alone: bool = True,
    ) -> None:  # fmt: skip
        """`factory` makes the solver, with an effort of `rlimit` for one check.

        With `many` it may keep what helps from one text to the next; with `alone` values are
        those that a text gets alone all the same.
        """
        self._factory, self.rlimit, self._many, self._alone = factory, rlimit, many, alone
        self._made: Solver | None = None
        self._kept: Solver | None = None  # the same, or what it is for many texts

    def _solver(self) -> Solver:
        if self._made is None:
            self._made = self._factory(self.rlimit)
        return self._made

    def _first(self) -> Solver:
        """Who is asked first."""
        if self._kept is None:
            self._kept = for_many(self._solver()) if self._many else self._solver()
        return self._kept

    @property
    def name(self) -> str:
        """The name and version; raises what making the solver raises."""
        return self._solver().name

    def check(self, script: Script) -> Reply:
        """The answer, or unknown with what went wrong."""
        try:
            reply = self._first().check(script)
            other = self._alone and self._first() is not self._solver()
            if other and reply.status is Status.SAT:
                reply = self._solver().check(script)
                if reply.status is Status.UNSAT:
                    return Reply(Status.UNKNOWN, reason="the solver contradicts itself")
            return _complete(reply, script)
        except Exception as error:  # noqa: BLE001 - whatever it is, the text stays undecided
            return _failed(error)

    def session(self, script: Script) -> Session:
        """A session whose checks are held likewise; what is read off its values is the least."""
        return _GuardedSession(self._first, script)


class _GuardedSession:
    """A session that is made with the first question: making one may fail too."""

    def __init__(self, solver: Callable[[], Solver], script: Script) -> None:
        self._solver, self._script = solver, script
        self._inner: Session | None = None

    def check(self, assertions: Sequence[str]) -> Reply:
        """The answer, or unknown with what went wrong."""
        try:
            if self._inner is None:
                self._inner = self._solver().session(self._script)
            return _complete(self._inner.check(assertions), self._script)
        except Exception as error:  # noqa: BLE001
            return _failed(error)


def _complete(reply: Reply, script: Script) -> Reply:
    # An array has no width, and no value in a model.
    missing = [name for name, width in script.variables if width and name not in reply.model]
    if reply.status is Status.SAT and missing:
        return Reply(Status.UNKNOWN, reason=f"the solver gives no value for {missing[0]}")
    return reply


def _failed(error: Exception) -> Reply:
    return Reply(Status.UNKNOWN, reason=f"the solver failed: {type(error).__name__}: {error}")
