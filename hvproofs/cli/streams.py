# SPDX-License-Identifier: MIT
"""Where results and messages go: UTF-8, whatever the locale, and what fails is told apart.

A reader that goes away, a disk that is full and an output that is closed are
three ends of a run, and none of them is a verdict.
"""

from __future__ import annotations

import errno
import io
import os
import sys
from typing import Any, cast

from hvproofs.errors import UsageError

STDIN, STDOUT, STDERR = 0, 1, 2  # descriptors


class ClosedPipeError(Exception):
    """The reader of the result went away, as `| head` does."""


class _Output(io.RawIOBase):
    """Standard output; raises ClosedPipeError or UsageError where it cannot be written."""

    def __init__(self, *, closed: bool) -> None:
        self._is_closed = closed
        super().__init__()

    def fileno(self) -> int:
        return STDOUT

    def isatty(self) -> bool:
        return os.isatty(STDOUT)

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        if self._is_closed:
            self._is_closed = False  # once is enough: what else comes goes nowhere
            raise UsageError("cannot write the result: standard output is closed")
        try:
            return os.write(STDOUT, data)
        except OSError as error:
            # What is left to be flushed when the interpreter ends goes nowhere.
            os.dup2(os.open(os.devnull, os.O_WRONLY), STDOUT)
            if error.errno == errno.EPIPE:
                raise ClosedPipeError from None
            why = (error.strerror or str(error)).lower()
            raise UsageError(f"cannot write the result: {why}") from None


def _fill_gaps() -> list[int]:
    """Standard descriptors that are closed; a file opened later must not take their places."""
    missing = []
    for descriptor in (STDIN, STDOUT, STDERR):
        try:
            os.fstat(descriptor)
        except OSError:
            missing.append(descriptor)
            os.open(os.devnull, os.O_RDWR)  # the lowest that is free: this one
    return missing


def set_up() -> None:
    """Make the three streams what the rest of the program takes them for."""
    missing = _fill_gaps()
    raw = cast("Any", _Output(closed=STDOUT in missing))
    sys.stdout = io.TextIOWrapper(
        io.BufferedWriter(raw), "utf-8", "backslashreplace", line_buffering=raw.isatty()
    )
    if STDERR in missing:
        sys.stderr = io.TextIOWrapper(io.BufferedWriter(io.FileIO(STDERR, "w", closefd=False)))
    if STDIN in missing:
        sys.stdin = io.TextIOWrapper(io.BufferedReader(io.FileIO(STDIN, "r", closefd=False)))
    for stream, errors in ((sys.stdin, "surrogateescape"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)
