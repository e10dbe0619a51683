# SPDX-License-Identifier: MIT
"""How a run ends, as the exit status of the command says it."""

from __future__ import annotations

from enum import Enum


class ExitStatus(Enum):
    """What an exit status means; of a run that comes to several, 4 beats 2 beats 1 beats 3."""

    AS_EXPECTED = 0  # all verdicts as expected
    UNEXPECTED = 1  # at least one is proved or refuted against its expectation
    BAD_INPUT = 2  # usage, unreadable or ill-formed input, a system that is out of something
    UNDECIDED = 3  # nothing contradicts, but something is unknown
    FAULT = 4  # of the tool itself: there is no verdict
    # There is no verdict either: what a shell says of a process that a signal ended.
    INTERRUPTED = 130  # by SIGINT, as Ctrl-C sends it
    CLOSED_PIPE = 141  # the reader of the result went away
    TERMINATED = 143  # by SIGTERM

    @staticmethod
    def worst(*ends: ExitStatus) -> ExitStatus:
        """How a run ends that comes to all of these."""
        return max(ends, key=_RISING.index)


_RISING = (ExitStatus.AS_EXPECTED, ExitStatus.UNDECIDED, ExitStatus.UNEXPECTED,
           ExitStatus.BAD_INPUT, ExitStatus.FAULT)  # fmt: skip
