# SPDX-License-Identifier: MIT
"""A pipe that ends a process with the one that began it, however that one ends.

The one that begins holds the writing end and never writes. When it goes, killed
or not, the kernel closes that end and sends the other process SIGIO, which ends
it: also in the middle of a solver, where no Python runs.
"""

from __future__ import annotations

import fcntl
import os
import select
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
