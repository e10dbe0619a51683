# SPDX-License-Identifier: MIT
"""What people see while work is done: on stderr, a bar where that is a terminal, else lines."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

from hvproofs.decide.reached import Reached, watched

LINE_EVERY = 5.0  # seconds


# While it is entered, nothing of the progress is on the terminal: the place to write a result.
Aside = Callable[[], AbstractContextManager[None]]


@contextmanager
def shown() -> Iterator[Aside]:
    """Show how far the runs come that are begun meanwhile."""
    if sys.stderr.isatty():
        with _bar() as aside:
            yield aside
    else:
        with watched(_Lines().tell):
            yield nullcontext


@contextmanager
def _bar() -> Iterator[Aside]:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(),
               TimeRemainingColumn())  # fmt: skip
    bar = Progress(*columns, console=Console(stderr=True), transient=True,
                   redirect_stdout=False)  # fmt: skip
    task = bar.add_task("", total=None)
    run: Reached | None = None

    def tell(now: Reached) -> None:
        nonlocal run
        if now is not run:
            run = now
            bar.reset(task, total=now.of, description=now.what)
        bar.update(task, completed=now.done)

    @contextmanager
    def aside() -> Iterator[None]:
        # Not stopped and begun again: a signal between the library's steps would leave it half so.
        bar.update(task, visible=False, refresh=True)
        try:
            yield
        finally:
            bar.update(task, visible=True)

    with bar, watched(tell):
        yield aside


class _Lines:
    """A line every few seconds, and none for what takes no longer."""

    def __init__(self) -> None:
        self._run: Reached | None = None
        self._began = self._told = time.monotonic()

    def tell(self, run: Reached) -> None:
        now = time.monotonic()
        if run is not self._run:
            self._run, self._began = run, now
        if now - self._told < LINE_EVERY or not run.done:
            return
        self._told = now
        left = (now - self._began) / run.done * (run.of - run.done)
        percent = 100 * run.done // run.of
        sys.stderr.write(
            f"hvproofs: {run.done} of {run.of} {run.what} ({percent} %), about {left:.0f} s left\n"
        )
        sys.stderr.flush()
