# SPDX-License-Identifier: MIT
"""How far the work of this process has come: for who watches, and for where it is cut short."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(slots=True)
class Reached:
    """How far a run has come."""

    what: str  # the items, in a word for people
    of: int  # items there are
    done: int = 0

    def advance(self, by: int = 1) -> None:
        """So many more are done."""
        self.done += by
        _tell(self)


Watcher = Callable[[Reached], None]
_RUNNING: list[Reached] = []  # runs that are under way, the outermost first
_WATCHERS: list[Watcher] = []


@contextmanager
def reaching(what: str, of: int) -> Iterator[Reached]:
    """A run over so many items, which tells how many are done."""
    run = Reached(what, of)
    _RUNNING.append(run)
    try:
        _tell(run)
        yield run
    finally:
        _RUNNING.pop()


def each(what: str, items: Sequence[T]) -> Iterator[T]:
    """The items, told as done one by one."""
    with reaching(what, len(items)) as run:
        for item in items:
            yield item
            run.advance()


@contextmanager
def watched(watcher: Watcher) -> Iterator[None]:
    """Meanwhile, the watcher is told when an outermost run begins and when it comes further."""
    _WATCHERS.append(watcher)
    try:
        yield
    finally:
        _WATCHERS.remove(watcher)


def how_far() -> str:
    """How far the outermost run has come, as "3 of 40 files done"; empty where there is none."""
    return next((f"{one.done} of {one.of} {one.what} done" for one in _RUNNING), "")


def _tell(run: Reached) -> None:
    if _RUNNING[0] is run:
        for watcher in _WATCHERS:
            watcher(run)
