# SPDX-License-Identifier: MIT
"""How a run ends without a verdict: a line, and an exit status that is none of a verdict's."""

from __future__ import annotations

import errno
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from types import FrameType
from typing import ParamSpec, TypeVar

from hvproofs.cli.streams import STDERR, ClosedPipeError
from hvproofs.decide.reached import how_far
from hvproofs.errors import HvproofsError, MissingExtraError, SpecError
from hvproofs.status import ExitStatus

SIGNALS = {
    signal.SIGINT: (ExitStatus.INTERRUPTED, "interrupted"),
    signal.SIGTERM: (ExitStatus.TERMINATED, "terminated"),
}
MOST_FAULTS = 20  # of a spec: what else is wrong can wait until these are mended
GRACE = 1.0  # seconds that the main thread has to end by itself: a solver may hold it

P = ParamSpec("P")
R = TypeVar("R")


class StoppedError(BaseException):
    """A signal asked the run to end; no Exception, so that nothing takes it for a failure."""

    def __init__(self, number: int) -> None:
        """`number` is the signal's; what was reached is what is reached now."""
        super().__init__(number)
        self.status, self.line = _stopped(number)


class EscapedError(Exception):
    """An error that typer has an own idea of; `__cause__` is it."""


def _stopped(number: int) -> tuple[ExitStatus, str]:
    status, word = SIGNALS[signal.Signals(number)]
    return status, ", ".join(filter(None, (f"hvproofs: {word}", how_far())))


def catch_signals() -> None:
    """From here on Ctrl-C and SIGTERM raise StoppedError, or end what does not heed it."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing)
    threading.Thread(target=_insist, args=(reading,), daemon=True).start()
    for number in SIGNALS:
        if signal.getsignal(number) is not signal.SIG_IGN:  # as nohup leaves it
            signal.signal(number, _stop)


def _stop(number: int, frame: FrameType | None) -> None:
    del frame
    for one in SIGNALS:
        signal.signal(one, signal.SIG_IGN)
    # An object that a signal leaves half made complains when it goes; the run ends all the same.
    sys.unraisablehook = lambda _: None
    raise StoppedError(number)


def _insist(reading: int) -> None:
    """End the process where the main thread does not: within a solver it runs no Python."""
    number = os.read(reading, 1)[0]
    time.sleep(GRACE)
    status, line = _stopped(number)
    # Past sys.stderr, which a bar may hold; and the cursor that it hides comes back.
    clear = "\r\x1b[K\x1b[?25h" if os.isatty(STDERR) else ""
    with suppress(OSError):
        os.write(STDERR, f"{clear}{line}\n".encode())
    os._exit(status.value)


def _say(text: str) -> None:
    """A line to stderr; where nobody can be told, nobody is."""
    with suppress(OSError, ValueError):
        sys.stderr.write(f"{text}\n")
        sys.stderr.flush()


def passing(command: Callable[P, R]) -> Callable[P, R]:
    """A command whose errors reach `ended`: of some typer makes an exit status of its own."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return command(*args, **kwargs)
        except (OSError, EOFError) as error:
            raise EscapedError from error

    return run


def ended(program: Callable[[], object]) -> int:
    """Run a program that ends with SystemExit, and tell how it ended; the exit status."""
    try:
        try:
            program()
        finally:
            sys.stdout.flush()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(bool(end.code))
    except StoppedError as stopped:
        _say(stopped.line)
        return stopped.status.value
    except EscapedError as escaped:
        return _failed(escaped.__cause__ or escaped).value
    except Exception as error:  # noqa: BLE001 - whatever it is, it is no verdict
        return _failed(error).value
    return ExitStatus.AS_EXPECTED.value


def _failed(error: BaseException) -> ExitStatus:
    """Tell what went wrong, and whose fault it is."""
    lack = _lack(error)
    match error:
        case ClosedPipeError():
            return ExitStatus.CLOSED_PIPE
        case SpecError():
            for diagnostic in error.diagnostics[:MOST_FAULTS]:
                _say(str(diagnostic))
            if len(error.diagnostics) > MOST_FAULTS:
                _say(f"hvproofs: {len(error.diagnostics) - MOST_FAULTS} more errors")
            return ExitStatus.BAD_INPUT
        case HvproofsError() if not (lack and isinstance(error, MissingExtraError)):
            _say(f"hvproofs: error: {error}")
            return ExitStatus.BAD_INPUT
        case _ if lack:
            _say(f"hvproofs: error: {lack}")
            return ExitStatus.BAD_INPUT
    if "HVPROOFS_DEBUG" in os.environ:
        traceback.print_exception(error)
    _say(f"hvproofs: internal error: {type(error).__name__}: {error}")
    _say("this is a fault of hvproofs; HVPROOFS_DEBUG=1 shows where it is")
    return ExitStatus.FAULT


def _lack(error: BaseException | None) -> str:
    """What the user's system refused, if that is what lies behind an error."""
    descriptors = os.strerror(errno.EMFILE)
    while error is not None:
        if isinstance(error, OSError):
            why = (error.strerror or str(error)).lower()
            return f"{error.filename}: {why}" if error.filename else f"the system says: {why}"
        if isinstance(error, MemoryError):
            return "no memory is left"
        if isinstance(error, ImportError) and descriptors in str(error):
            return f"the system says: {descriptors.lower()}"
        error = error.__cause__ or error.__context__
    return ""
