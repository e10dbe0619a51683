# SPDX-License-Identifier: MIT
"""What a list of entries costs: executions of the hypercall, and time.

The model: the caller hands over its entries in calls of at most one batch.
The hypervisor works through a call entry by entry, `entry_ns` each. Once it
has spent a time slice or more since it was entered, and entries remain, it
yields without advancing the instruction pointer; the guest executes the
hypercall again from there (TLFS, Hypercall Continuation; seed thread, Roman
Kisel). Every execution, the first of a call and each later one, costs
`call_ns`. The time is executions * call_ns + entries * entry_ns. Nothing
else is counted: no interrupts, no caches, no contention.
"""

from __future__ import annotations

from dataclasses import dataclass

# TLFS, Hypercall Continuation: a hypercall is to return within 50 us. The thread
# speaks of "more than ~a dozen 1e-6 sec".
TLFS_SLICE_NS = 50_000


@dataclass(frozen=True, slots=True)
class Cost:
    """The figures of the cost model; what is not known stays unknown."""

    call_ns: int | None = None  # ns to enter and leave the hypervisor once
    entry_ns: int | None = None  # ns the hypervisor works on one entry
    slice_ns: int = TLFS_SLICE_NS  # ns after which the hypervisor yields

    @property
    def entries_per_slice(self) -> int | None:
        """The most entries of one execution; None: the slice never ends one, or is not known to.

        At least one: a call is "guaranteed to attempt at least one rep" (TLFS).
        """
        return max(1, -(-self.slice_ns // self.entry_ns)) if self.entry_ns else None


def calls(entries: int, batch: int) -> int:
    """The hypercalls the caller makes for all its entries."""
    return -(-entries // batch)


def executions(entries: int, batch: int, per_slice: int | None) -> int:
    """How often the hypervisor is entered, re-executions included."""
    if per_slice is None:
        return calls(entries, batch)
    full, rest = divmod(entries, batch)
    return full * -(-batch // per_slice) + -(-rest // per_slice)


def time_ns(entries: int, batch: int, cost: Cost) -> int | None:
    """The time for all entries in ns; None where a figure is missing."""
    if cost.call_ns is None or cost.entry_ns is None:
        return None
    entered = executions(entries, batch, cost.entries_per_slice)
    return entered * cost.call_ns + entries * cost.entry_ns


def slice_bound_entry_ns(batch: int, slice_ns: int) -> int:
    """The least ns of one entry for which one slice is spent by the end of a whole batch.

    From there on a larger batch only makes the hypervisor yield in its midst.
    """
    return max(1, -(-slice_ns // batch))
