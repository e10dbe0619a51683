# SPDX-License-Identifier: MIT
"""A solver that no question is put to twice: several rules of one call ask the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import blake2b

from hvproofs.decide.solver import Reply, Session, Solver, Status
from hvproofs.decide.stats import Way, count
from hvproofs.terms.smtlib import Script

MOST = 20_000  # answers kept at a time, some KB each


class Once:
    """Another solver, asked for what it was not asked before; unknown is asked again."""

    def __init__(self, inner: Solver) -> None:
        """Nothing was asked yet."""
        self._inner = inner
        self.gave_up = False  # whether anything that was asked of it is unknown
        self._known: dict[bytes, Reply] = {}

    @property
    def name(self) -> str:
        """The other's."""
        return self._inner.name

    @property
    def rlimit(self) -> int:
        """The other's."""
        return self._inner.rlimit

    def check(self, script: Script) -> Reply:
        """The answer to a text."""
        return self.known(("whole", script.text), lambda: self._inner.check(script))

    def session(self, script: Script) -> Session:
        """A session that begins with the first question that was not asked before."""
        return _Session(self, lambda: self._inner.session(script), script.prelude)

    def known(self, question: Sequence[str], ask: Callable[[], Reply]) -> Reply:
        """What was answered before, or else is now."""
        key = blake2b("\0".join(question).encode(), digest_size=20).digest()
        if (before := self._known.get(key)) is not None:
            count(Way.KNOWN)
            return before
        found = ask()
        if found.status is not Status.UNKNOWN:
            if len(self._known) >= MOST:
                self._known.clear()
            self._known[key] = found
        self.gave_up |= found.status is Status.UNKNOWN
        return found


class _Session:
    def __init__(self, once: Once, make: Callable[[], Session], prelude: str) -> None:
        self._once, self._make, self._prelude = once, make, prelude
        self._inner: Session | None = None

    def check(self, assertions: Sequence[str]) -> Reply:
        question = ("session", self._prelude, *assertions)
        return self._once.known(question, lambda: self._asked(assertions))

    def _asked(self, assertions: Sequence[str]) -> Reply:
        if self._inner is None:
            self._inner = self._make()
        return self._inner.check(assertions)
