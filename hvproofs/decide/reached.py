# SPDX-License-Identifier: MIT
"""How far the work of this process has come: what there is to say where it is cut short."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(slots=True)
class Reached:
    """How far a run has come."""

    what: str  # the items, in a word for people
    of: int  # items there are
    done: int = 0


_RUNNING: list[Reached] = []  # runs that are under way, the outermost first


@contextmanager
def reaching(what: str, of: int) -> Iterator[Reached]:
    """A run over so many items, which tells how many are done."""
    _RUNNING.append(Reached(what, of))
    try:
        yield _RUNNING[-1]
    finally:
        _RUNNING.pop()


def how_far() -> str:
    """How far the outermost run has come, as "3 of 40 files done"; empty where there is none."""
    return next((f"{one.done} of {one.of} {one.what} done" for one in _RUNNING), "")
