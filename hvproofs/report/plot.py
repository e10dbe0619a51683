# SPDX-License-Identifier: MIT
"""Advice as a picture: calls against memory, and time against entry cost.

The bytes depend on the advice and on the version of matplotlib only: no date,
a fixed salt for ids, text kept as text.
"""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hvproofs.advise.cost import Cost, time_ns
from hvproofs.advise.result import Advice, Partition
from hvproofs.errors import MissingExtraError

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# Of the picture only, and written on it: where the caller gave no cost of a hypercall.
ASSUMED_CALL_NS = 1000
# ns an entry: three steps a factor of two, from a memory access to longer than a slice.
ENTRY_COSTS = tuple(round(2 ** (step / 3)) for step in range(3, 52))
_MARKS = ("o", "s", "^", "D")
_SETTINGS: dict[str, Any] = {
    "svg.hashsalt": "hvproofs",
    "svg.fonttype": "none",
    "font.family": "sans-serif",
    "font.size": 9,
}


def plot_svg(advice: Advice) -> str:
    """The SVG text; raises MissingExtraError without matplotlib."""
    try:
        import matplotlib as mpl
        from matplotlib.backends.backend_svg import FigureCanvasSVG
        from matplotlib.figure import Figure
    except ImportError:
        raise MissingExtraError("plot", "matplotlib") from None
    # The user's own style must not change the bytes.
    settings: dict[Any, Any] = {**dict[Any, Any](mpl.rcParamsDefault), **_SETTINGS}
    with mpl.rc_context(settings):
        figure = Figure(figsize=(10, 4.2), layout="constrained")
        FigureCanvasSVG(figure)
        _draw(figure, advice)
        buffer = io.StringIO()
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": "hvproofs"})
    return "\n".join(line.rstrip() for line in buffer.getvalue().splitlines()) + "\n"


def _draw(figure: Figure, advice: Advice) -> None:
    shown = [(p, mark) for p, mark in zip(advice.partitions, _MARKS, strict=True) if _fits(p)]
    left, right = figure.subplots(1, 2)
    figure.suptitle(f"{advice.call.name}, {advice.call.arch.value}, {advice.entries} entries")
    _memory(left, advice, shown)
    _times(right, advice, shown)


def _fits(partition: Partition) -> bool:
    return partition.plain.split.fits


def _memory(axes: Axes, advice: Advice, shown: list[tuple[Partition, str]]) -> None:
    for partition, mark in shown:
        kept = partition.bytes_per_cpu * advice.cpus / 1024
        axes.plot([kept], [partition.plain.calls or 0], mark, label=partition.name.value)
    axes.set_xlabel(f"KiB set aside on {advice.cpus} CPU{'s' * (advice.cpus > 1)}")
    axes.set_ylabel("hypercalls")
    axes.set_ylim(bottom=0)
    axes.margins(x=0.2)
    if shown:
        axes.legend()


def _times(axes: Axes, advice: Advice, shown: list[tuple[Partition, str]]) -> None:
    given = advice.cost.call_ns
    call_ns = ASSUMED_CALL_NS if given is None else given
    for partition, mark in shown:
        batch = partition.plain.split.batch or 1
        times = [_time(advice, batch, replace(advice.cost, call_ns=call_ns, entry_ns=entry))
                 for entry in ENTRY_COSTS]  # fmt: skip
        axes.plot(ENTRY_COSTS, times, f"-{mark}", markevery=6, label=partition.name.value)
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xlabel("ns an entry")
    assumed = ", assumed" if given is None else ""
    axes.set_title(f"a call {call_ns} ns{assumed}, slice {advice.cost.slice_ns} ns", fontsize=9)
    axes.set_ylabel("us in all")
    if shown:
        axes.legend()


def _time(advice: Advice, batch: int, cost: Cost) -> float:
    return (time_ns(advice.entries, batch, cost) or 0) / 1000
