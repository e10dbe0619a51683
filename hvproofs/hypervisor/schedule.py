# SPDX-License-Identifier: MIT
"""The steps of an execution, as data: who does what to the two areas, and when.

A schedule is a sequence of steps; `execution.Execution` carries it out and
refuses a step that the profile does not permit. Source: TLFS, Hypercall
Interface, "Hypercall Continuation" and "Hypercall Atomicity and Ordering".
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Read:
    """The hypervisor copies input bytes into its own memory, replacing an older copy of them."""

    offset: int  # bytes from the start of the input area
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class Act:
    """The actions of the entries from the first not yet completed up to `stop`, on the copy.

    A simple call has one action: `stop` is 1. In an execution of a staged simple
    call that is cut short afterwards, it is the action of an intermediate state.
    """

    stop: int  # index of the first entry that is not acted on


@dataclass(frozen=True, slots=True)
class Write:
    """The hypervisor writes results that it has computed to the output area."""

    offset: int  # bytes from the start of the output area
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class ZeroPadding:
    """The hypervisor overwrites the padding behind the output list with zeros."""


@dataclass(frozen=True, slots=True)
class Cut:
    """Control goes back to the guest, instruction pointer not advanced; it will execute again.

    The rep start index is rewritten; the hypervisor's copy of the input is gone.
    """


@dataclass(frozen=True, slots=True)
class Interrupt:
    """A handler of the guest uses memory for something of its own.

    Between two executions; or, where the guest keeps it away at no time, after the
    input was filled or before the output is read.
    """

    gpa: int  # address of the first byte it writes
    size: int  # bytes it writes


@dataclass(frozen=True, slots=True)
class ReturnStep:
    """The call is complete and returns its result value."""


@dataclass(frozen=True, slots=True)
class ReturnEarly:
    """The call returns before its last entry, with those before it completed.

    The next entry is in error; or the call succeeded with fewer reps than were asked for.
    """


@dataclass(frozen=True, slots=True)
class Refuse:
    """The hypervisor executes nothing and returns one of the statuses there are for this call."""


Step = Read | Act | Write | ZeroPadding | Cut | Interrupt | ReturnStep | ReturnEarly | Refuse
Schedule = tuple[Step, ...]
