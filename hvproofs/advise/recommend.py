# SPDX-License-Identifier: MIT
"""Which partition to take, and why."""

from __future__ import annotations

from collections.abc import Mapping

from hvproofs.advise.partition import PartitionName
from hvproofs.advise.result import Partition, Recommendation
from hvproofs.spec.contract import Call

# Extra time above which a second page is worth its memory: a choice, not a measurement.
WORTH_A_PAGE_PERCENT = 5


def recommend(call: Call, found: Mapping[PartitionName, Partition], entries: int) -> Recommendation:
    """The partition to take; a page shared is preferred while it costs little or nothing."""
    separate, shared = found[PartitionName.SEPARATE], found[PartitionName.SHARED]
    if not separate.plain.split.fits:
        return Recommendation(None, ("a side exceeds a page: no placement is legal",))
    if not shared.plain.split.fits:
        return Recommendation(PartitionName.ON_DEMAND, _no_sharing(call, separate))
    if not shared.always_fits:
        return Recommendation(PartitionName.ON_DEMAND, _no_sharing_at_most(shared, separate))
    if not (call.input.present and call.output.present):
        return Recommendation(PartitionName.SHARED, _one_side(call))
    extra = (shared.plain.calls or 0) - (separate.plain.calls or 0)
    saved = separate.bytes_per_cpu - shared.bytes_per_cpu
    memory = f"one page less per CPU than with a page each ({saved} bytes)"
    if not extra:
        made = shared.plain.calls
        return Recommendation(
            PartitionName.SHARED,
            (memory, f"no more hypercalls: {made} for {entries} entries either way"),
        )
    return _traded(memory, extra, separate, shared, entries)


def _no_sharing(call: Call, separate: Partition) -> tuple[str, ...]:
    together = separate.plain.split.input_bytes + separate.plain.split.output_bytes
    least = "one entry" if call.is_rep else "the call"
    first = (
        "the caller does not bound the output: it needs a whole page beside the input"
        if not call.output.bounded
        else f"{least} does not fit one page with both areas"
    )
    if not call.is_rep and call.output.bounded:
        first += f" ({together} bytes)"
    return first, "temporary pages cost no memory while no call is made"


def _no_sharing_at_most(shared: Partition, separate: Partition) -> tuple[str, ...]:
    most = shared.states[-1].split.qwords
    first = f"with {most} qwords of variable header one page does not hold both areas"
    if not separate.always_fits:
        first += ", nor does a page each"
    return (
        first,
        f"a caller that needs no more than {shared.most_qwords} qwords can share one page",
        "temporary pages cost no memory while no call is made",
    )


def _one_side(call: Call) -> tuple[str, ...]:
    side = "input" if call.input.present else "output"
    if not call.side(side).present:
        return ("the call has no memory parameters: no page is needed",)
    return (f"the {side} is the only area and has the page to itself",)


def _in_batches(shared: Partition) -> tuple[str, ...]:
    """By which batch that time is reached, where it is not the largest.

    Any batch of half-page fits a shared page, too: half-page is never cheaper.
    """
    best = shared.plain.cheaper
    return (f"in batches of {best.batch}, which a slice ends without a rest",) if best else ()


def _traded(
    memory: str, extra: int, separate: Partition, shared: Partition, entries: int
) -> Recommendation:
    """Memory against extra hypercalls, by time where the costs are known."""
    plural = "" if extra == 1 else "s"
    more = (
        f"{extra} more hypercall{plural} for {entries} entries "
        f"({shared.plain.calls} instead of {separate.plain.calls})"
    )
    mine, other = shared.plain.least_ns, separate.plain.least_ns
    bound = shared.plain.slice_bound_entry_ns
    mattering = (
        f"from {bound} ns an entry on the hypervisor yields by the end of a batch of "
        f"{shared.plain.split.batch} anyway"
    )
    if mine is None or other is None:
        unknown = "whether that is noticed depends on --call-ns and --entry-ns"
        return Recommendation(PartitionName.SHARED, (memory, more, mattering, unknown))
    if mine <= other:
        slower = f"no slower: {mine} ns instead of {other} ns, the slice ends calls first"
        found = (memory, more, slower, *_in_batches(shared))
        return Recommendation(PartitionName.SHARED, found)
    percent = 100 * (mine - other) / other if other else 100.0
    slower = f"{percent:.1f} % more time: {mine} ns instead of {other} ns"
    if (mine - other) * 100 <= WORTH_A_PAGE_PERCENT * other:
        kept = f"less than the {WORTH_A_PAGE_PERCENT} % a second page is taken to be worth"
        found = (memory, more, slower, kept, *_in_batches(shared))
        return Recommendation(PartitionName.SHARED, found)
    return Recommendation(
        PartitionName.SEPARATE,
        (
            f"shared-page would take {slower}",
            f"more than the {WORTH_A_PAGE_PERCENT} % a second page is taken to be worth",
            f"where the call is rare, shared-page is still {memory}",
        ),
    )
