# SPDX-License-Identifier: MIT
"""Advice on one call: every partition worked out."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase

from hvproofs.advise import cost as costs
from hvproofs.advise.cost import Cost
from hvproofs.advise.optimum import optimum
from hvproofs.advise.partition import (
    PartitionName,
    Split,
    header_states,
    holds,
    most_qwords,
    pages,
    split,
)
from hvproofs.advise.recommend import recommend
from hvproofs.advise.result import Advice, Partition, Smaller, SplitState
from hvproofs.decide.asker import Asker, Means
from hvproofs.errors import UsageError
from hvproofs.layout.area import Model
from hvproofs.prove.selection import chosen_contracts
from hvproofs.spec.contract import Call, calls
from hvproofs.spec.corpus import Corpus, files, load_corpus, shipped
from hvproofs.spec.tlfs import MAX_REPS

DEFAULT_ENTRIES = MAX_REPS  # of a rep call: what one full rep count field holds


def load_contracts(extra: Sequence[str]) -> Corpus:
    """The shipped contracts and the user's specs; shipped schemes are not needed."""
    return load_corpus(
        [
            *files(str(shipped() / "hypercalls")),
            *(path for argument in extra for path in files(argument)),
        ]
    )


def choose_call(corpus: Corpus, pattern: str, arch: str, variant: str | None) -> Call:
    """The first reading of one hypercall: an architecture (a glob) and a variant.

    Raises UsageError where there is none, or more than one hypercall.
    """
    contracts = chosen_contracts(corpus, pattern)
    if len(contracts) != 1:
        names = ", ".join(contract.name for contract in contracts[:3])
        raise UsageError(f"'{pattern}' names {len(contracts)} hypercalls, such as {names}")
    known = calls(contracts[0])
    for call in known:
        wanted = call.contract.follows if variant is None else variant
        if fnmatchcase(call.arch.value, arch) and call.variant == wanted:
            return call
    readings = ", ".join(f"{call.arch.value} [{call.variant}]" for call in known)
    raise UsageError(f"no such reading; there are: {readings}")


def _state(call: Call, found: Split, entries: int, cost: Cost) -> SplitState:
    batch = 1 if found.batch is None else found.batch
    if not found.fits:
        return SplitState(found, None, None, None, None)
    made = costs.calls(entries, batch)
    grows = call.is_rep and call.has_list
    bound = costs.slice_bound_entry_ns(batch, cost.slice_ns) if grows else None
    known = cost.entry_ns is not None
    entered = costs.executions(entries, batch, cost.entries_per_slice) if known else None
    cheaper = _cheaper(entries, batch, entered, cost) if grows and entered is not None else None
    return SplitState(found, made, entered, costs.time_ns(entries, batch, cost), bound, cheaper)


def _cheaper(entries: int, batch: int, entered: int, cost: Cost) -> Smaller | None:
    """The greatest of the smaller batches with the fewest executions, where they are fewer.

    A batch that is no multiple of what a slice holds ends in a remainder of its own.
    """
    slices = cost.entries_per_slice
    best = min(range(1, batch + 1), key=lambda n: (costs.executions(entries, n, slices), -n))
    fewest = costs.executions(entries, best, slices)
    if fewest >= entered:
        return None
    return Smaller(best, fewest, costs.time_ns(entries, best, cost))


def _partition(
    name: PartitionName, call: Call, entries: int, cost: Cost, model: Model, asker: Asker
) -> Partition:
    splits = [split(name, call, qwords, model) for qwords in header_states(call)]
    proved = name is PartitionName.SHARED
    optima = tuple(optimum(call, found, asker, model) for found in splits) if proved else ()
    in_flight = pages(name, call) * model.page_size
    kept = 0 if name is PartitionName.ON_DEMAND else in_flight
    states = tuple(_state(call, found, entries, cost) for found in splits)
    most = most_qwords(name, call, model)
    return Partition(name, states, most, kept, in_flight, optima)


def too_large(call: Call, model: Model) -> tuple[str, ...]:
    """Which sides exceed a page even at one entry, in words."""
    found = []
    least = 1 if call.is_rep else 0
    for qwords in header_states(call):
        _, used, made = holds(PartitionName.SEPARATE, call, qwords, least, model)
        at = f" with {qwords} qwords of variable header" if qwords else ""
        at += " for one entry" if call.is_rep else ""
        found += [
            f"the {side} has {size} bytes{at}, a page {model.page_size}: "
            f"{side}-within-page is broken wherever it starts"
            for side, size in (("input", used), ("output", made))
            if size > model.page_size
        ]
    return tuple(dict.fromkeys(found))


def advise(
    call: Call,
    means: Means,
    *,
    entries: int | None = None,
    cpus: int = 1,
    cost: Cost | None = None,
    model: Model | None = None,
) -> Advice:
    """Work out every partition of one call and choose one."""
    cost, model = cost or Cost(), model or Model()
    asker = Asker(means)
    wanted = entries or (DEFAULT_ENTRIES if call.is_rep else 1)
    found = {
        name: _partition(name, call, wanted, cost, model, asker) for name in PartitionName
    }  # fmt: skip
    chosen = recommend(call, found, wanted)
    impossible = too_large(call, model)
    return Advice(call, model, wanted, cpus, cost, tuple(found.values()), impossible, chosen)
