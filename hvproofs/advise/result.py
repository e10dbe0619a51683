# SPDX-License-Identifier: MIT
"""What advice is made of: every report reads this and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from hvproofs.advise.cost import Cost
from hvproofs.advise.optimum import Optimum
from hvproofs.advise.partition import PartitionName, Split
from hvproofs.layout.area import Model
from hvproofs.spec.contract import Call
from hvproofs.spec.scheme import Verdict


@dataclass(frozen=True, slots=True)
class Smaller:
    """A batch that is cheaper than the largest."""

    batch: int  # entries
    executions: int  # for all entries
    time_ns: int | None  # likewise; None: a cost is not known


@dataclass(frozen=True, slots=True)
class SplitState:
    """A partition at one size of the variable header."""

    split: Split
    calls: int | None  # hypercalls for all entries; None: it does not fit
    executions: int | None  # likewise, re-executions included; None also where not known
    time_ns: int | None  # for all entries; None: it does not fit, or a cost is not known
    slice_bound_entry_ns: int | None  # ns an entry from which the slice ends a batch; None: no list
    # A smaller batch of fewer executions, and what it makes of them; None: there is none, or the
    # cost of an entry is not known
    cheaper: Smaller | None = None

    @property
    def least_ns(self) -> int | None:
        """The time for all entries with the batch that takes the least."""
        return self.cheaper.time_ns if self.cheaper else self.time_ns


@dataclass(frozen=True, slots=True)
class Partition:
    """One way to divide memory, with what it costs."""

    name: PartitionName
    states: tuple[SplitState, ...]  # without a variable header first, then with the largest
    most_qwords: int | None  # of variable header that fit with one entry; None: none do, or no such
    bytes_per_cpu: int  # set aside for good
    bytes_in_flight: int  # in use on a CPU while it makes the call
    optima: tuple[Optimum, ...]  # of each state; empty where none was asked for

    @property
    def plain(self) -> SplitState:
        """Without a variable header."""
        return self.states[0]

    @property
    def always_fits(self) -> bool:
        """Whether the call fits with every variable header."""
        return all(state.split.fits for state in self.states)


@dataclass(frozen=True, slots=True)
class Recommendation:
    """Which partition to take."""

    name: PartitionName | None  # None: none is legal
    reasons: tuple[str, ...]  # sentences


@dataclass(frozen=True, slots=True)
class Advice:
    """Everything that is said about one call."""

    call: Call
    model: Model
    entries: int  # the caller's list, or how many operations of a simple call
    cpus: int
    cost: Cost
    partitions: tuple[Partition, ...]  # in the order of PartitionName
    impossible: tuple[str, ...]  # why a side cannot be placed at all
    recommended: Recommendation

    def partition(self, name: PartitionName) -> Partition:
        """The partition of a name."""
        return next(found for found in self.partitions if found.name is name)

    @property
    def proved(self) -> bool:
        """Whether everything that was to be proved is."""
        return all(o.verdict is Verdict.PROVED for p in self.partitions for o in p.optima)
