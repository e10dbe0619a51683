# SPDX-License-Identifier: MIT
"""Processes that are begun whole, and end with the one that began them, however it ends.

The one that begins another holds the writing end of a pipe and never writes. When it
goes, killed or not, the kernel closes that end and sends the other SIGIO, which ends
it: also in the middle of a solver, where no Python runs.
"""

from __future__ import annotations

import fcntl
import os
import select
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager


def end_with(reading: int) -> None:
    """End this process when nobody holds the writing end of the pipe any longer.

    `reading` is the descriptor of the reading end, which no other process may have.
    """
    fcntl.fcntl(reading, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(reading, fcntl.F_SETFL, fcntl.fcntl(reading, fcntl.F_GETFL) | os.O_ASYNC)
    if select.select([reading], [], [], 0)[0]:  # it went before the kernel was told
        os._exit(1)


@contextmanager
def lifeline() -> Iterator[int]:
    """The reading end for one process begun inside, which has to be passed on to it."""
    reading, writing = os.pipe()
    try:
        yield reading
    finally:
        os.close(writing)
        os.close(reading)


@contextmanager
def unbroken() -> Iterator[None]:
    """What no signal breaks off: those that ask this process to end wait until it is done.

    A worker that was asked for and not told what it is would complain to the user.
    A process begun inside does not hear Ctrl-C, not even before it can say so: a
    terminal sends it to every process, and the one that began the others ends them.
    """
    if threading.current_thread() is not threading.main_thread():  # no handler runs here
        yield
        return
    came: list[int] = []
    blocked = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    handlers = {
        number: signal.signal(number, lambda number, _: came.append(number))
        for number in (signal.SIGINT, signal.SIGTERM)
        if callable(signal.getsignal(number))
    }
    try:
        yield
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
        for one in came[:1]:
            signal.raise_signal(one)


def how_ended(code: int) -> str:
    """How a process ended, by the code that Python has for it."""
    return f"exit status {code}" if code >= 0 else signal.Signals(-code).name
