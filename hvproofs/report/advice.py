# SPDX-License-Identifier: MIT
"""Advice as text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator

from hvproofs import __version__
from hvproofs.advise.optimum import Optimum
from hvproofs.advise.partition import PartitionName
from hvproofs.advise.result import Advice, Partition, SplitState
from hvproofs.report.fill import filled
from hvproofs.report.json import SCHEMA_VERSION, Json
from hvproofs.report.text import call_label
from hvproofs.spec.contract import Side
from hvproofs.spec.scheme import Verdict


def _cost(advice: Advice) -> Json:
    cost = advice.cost
    return {
        "call_ns": cost.call_ns,
        "entry_ns": cost.entry_ns,
        "slice_ns": cost.slice_ns,
        "entries_per_slice": cost.entries_per_slice,
    }


def _state(state: SplitState) -> Json:
    members: Json = {
        "batch": state.split.batch,
        "calls": state.calls,
        "output_offset": state.split.output_offset,
        "fits": state.split.fits,
    }
    if state.executions is not None:
        members["executions"] = state.executions
    if state.time_ns is not None:
        members["time_ns"] = state.time_ns
    if state.cheaper is not None:
        members["cheaper"] = {
            "batch": state.cheaper.batch, "executions": state.cheaper.executions,
            "time_ns": state.cheaper.time_ns,
        }  # fmt: skip
    if state.slice_bound_entry_ns is not None:
        members["slice_bound_entry_ns"] = state.slice_bound_entry_ns
    return members


def _optimum(found: Optimum) -> Json:
    members: Json = {"verdict": found.verdict.value, "solver": found.solver}
    return members | ({"reason": found.reason} if found.reason else {})


def _partition(advice: Advice, partition: Partition) -> Json:
    members: Json = {
        "name": partition.name.value,
        "scheme": partition.name.scheme,
        **_state(partition.plain),
        "bytes_per_cpu": partition.bytes_per_cpu,
        "bytes": partition.bytes_per_cpu * advice.cpus,
        "bytes_in_flight": partition.bytes_in_flight,
    }
    if partition.optima:
        members["optimum"] = _optimum(partition.optima[0])
    for number, state in enumerate(partition.states[1:], 1):
        inner = {"qwords": state.split.qwords, **_state(state)}
        if partition.optima:
            inner["optimum"] = _optimum(partition.optima[number])
        members["variable_header"] = inner | {"most_qwords": partition.most_qwords}
    return members


def advice_json(advice: Advice) -> Json:
    """Sizes in bytes, counts in entries, times in ns; null where a partition cannot be."""
    call, chosen = advice.call, advice.recommended
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "hvproofs", "version": __version__},
        "hypercall": call.name,
        "call_code": call.contract.call_code,
        "arch": call.arch.value,
        "variant": call.variant,
        "class": call.contract.call_class.value,
        "entries": advice.entries,
        "cpus": advice.cpus,
        "cost": _cost(advice),
        "partitions": [_partition(advice, found) for found in advice.partitions],
        "impossible": list(advice.impossible),
        "recommended": chosen.name.value if chosen.name else None,
        "reasons": list(chosen.reasons),
    }


def size_words(side: Side) -> str:
    """How large a side is, as a formula."""
    if not side.present:
        return "no bytes"
    if not side.bounded:
        return "up to a page"
    parts = [str(side.header_size)] if side.header_size else []
    parts += [f"8v (v <= {side.max_qwords})"] if side.max_qwords else []
    parts += [f"{side.element_size}n"] if side.element_size else []
    return " + ".join(parts) + " bytes"


def _head(advice: Advice) -> Iterator[str]:
    call = advice.call
    yield (
        f"{call_label(call)}, call code {call.contract.call_code:#06x}, "
        f"{call.contract.call_class.value}, {call.arch.value}"
    )
    yield f"  input {size_words(call.input)}, output {size_words(call.output)}"
    one, many = ("entry", "entries") if call.is_rep else ("operation", "operations")
    wanted = f"{advice.entries} {one if advice.entries == 1 else many}"
    yield f"  for {wanted}, {advice.cpus} CPU{'s' * (advice.cpus > 1)}"
    yield ""


def _row(advice: Advice, partition: Partition, state: SplitState) -> str:
    found = state.split
    plain = state is partition.plain
    label = partition.name.value if plain else f"  with v = {found.qwords}"
    batch = "-" if found.batch is None else str(found.batch)
    if not found.fits:
        return f"  {label:<18}{'does not fit':>14}"
    offset = "-" if found.output_offset is None else str(found.output_offset)
    memory = [str(partition.bytes_per_cpu), str(partition.bytes_per_cpu * advice.cpus)]
    memory = memory if plain else ["", ""]
    taken = "-" if state.time_ns is None else str(state.time_ns)
    cells = f"{batch:>6}{state.calls:>11}{memory[0]:>10}{memory[1]:>12}{offset:>8}{taken:>13}"
    return f"  {label:<18}{cells}".rstrip()


def _table(advice: Advice) -> Iterator[str]:
    yield (
        f"  {'partition':<18}{'batch':>6}{'calls':>11}{'bytes/CPU':>10}{'in all':>12}"
        f"{'output':>8}{'time ns':>13}"
    )
    for partition in advice.partitions:
        yield from (_row(advice, partition, state) for state in partition.states)
    yield ""


def _optimum_lines(partition: Partition) -> Iterator[str]:
    """What was shown of the best split; nothing is called proved that was not."""
    for state, found in zip(partition.states, partition.optima, strict=True):
        split = state.split
        at = f" with v = {split.qwords}" if split.qwords else ""
        held = "one entry" if split.batch is not None else "the call"
        what = f"shared-page{at}: no offsets let {held} fit"
        if split.fits and split.batch is not None:
            where = "" if split.output_offset is None else f", output at {split.output_offset}"
            what = f"shared-page{at}: batch {split.batch}{where} keeps all rules, no offsets let "
            what += f"{split.batch + 1} fit"
        elif split.fits:
            what = f"shared-page{at}: the call keeps all rules"
        shown = f"{found.verdict.value} ({found.solver})"
        if found.verdict is not Verdict.PROVED:
            shown += f", {found.reason}"
        yield from filled(f"{what}: {shown}", "  ", "    ")


def _slice_lines(advice: Advice) -> Iterator[str]:
    """Where the batch stops mattering, by the cost model."""
    cost = advice.cost
    bounds = [
        f"{p.name.value} {p.plain.slice_bound_entry_ns}"
        for p in advice.partitions
        if p.plain.slice_bound_entry_ns is not None and p.name is not PartitionName.ON_DEMAND
    ]
    if not bounds:
        return
    yield from filled(
        f"the hypervisor yields after {cost.slice_ns} ns: before a batch ends, or with it, from "
        f"these ns an entry on: {', '.join(bounds)}", "  ", "    ",
    )  # fmt: skip
    if cost.entries_per_slice is not None:
        yield from filled(
            f"at {cost.entry_ns} ns an entry a slice holds {cost.entries_per_slice} entries: "
            "a batch that is no multiple of it ends in an execution for the rest", "  ", "    ",
        )  # fmt: skip
    yield from _cheaper_lines(advice)
    if any(p.plain.time_ns is not None for p in advice.partitions):
        entered = ", ".join(
            f"{p.name.value} {p.plain.executions}"
            for p in advice.partitions
            if p.plain.executions is not None
        )
        yield from filled(
            f"time = executions * {cost.call_ns} + entries * {cost.entry_ns} ns; executions: "
            f"{entered}", "  ", "    ",
        )  # fmt: skip


def _cheaper_lines(advice: Advice) -> Iterator[str]:
    """Smaller batches that are cheaper than the largest."""
    for partition in advice.partitions:
        best, state = partition.plain.cheaper, partition.plain
        if best is None or partition.name is PartitionName.ON_DEMAND:
            continue
        text = f"{partition.name.value} in batches of {best.batch}: {best.executions} executions"
        if best.time_ns is not None:
            text += f", {best.time_ns} ns instead of {state.time_ns}"
        yield from filled(text, "  ", "    ")


def advice_text(advice: Advice) -> str:
    """Advice as plain text of 80 columns."""
    lines = [*_head(advice), *_table(advice)]
    shared = advice.partition(PartitionName.SHARED)
    if advice.impossible:
        for why in advice.impossible:
            lines += filled(f"impossible: {why}", "  ", "    ")
    lines += _optimum_lines(shared)
    lines += _slice_lines(advice)
    on_demand = advice.partition(PartitionName.ON_DEMAND)
    if on_demand.plain.split.fits and on_demand.bytes_in_flight:
        lines += filled(
            f"on-demand takes {on_demand.bytes_in_flight} bytes while a call is made; what it "
            "costs to get them is not in the time", "  ", "    ",
        )  # fmt: skip
    chosen = advice.recommended
    lines += ["", f"recommended: {chosen.name.value if chosen.name else 'none'}"]
    for reason in chosen.reasons:
        lines += filled(reason, "  - ", "    ")
    return "\n".join(lines) + "\n"
