# SPDX-License-Identifier: MIT
"""Advice as a picture: calls against memory, and time against entry cost.

The bytes depend on the advice and on the version of matplotlib only: no date,
a fixed salt for ids, text kept as text.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from hvproofs.advise.cost import time_ns
from hvproofs.advise.result import Advice, Partition
from hvproofs.errors import MissingExtraError

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# Of the picture only, and written on it: where the caller gave no cost of a hypercall.
ASSUMED_CALL_NS = 1000
# ns an entry: three steps a factor of two, from a memory access to longer than a slice.
ENTRY_COSTS = tuple(round(2 ** (step / 3)) for step in range(3, 52))
# A colour and a mark for each partition, apart also for those who see no red and green.
_STYLES = (("#0072b2", "o"), ("#d55e00", "s"), ("#009e73", "^"), ("#6f4e9c", "D"))
_GREY = "#808080"
_SETTINGS: dict[str, Any] = {
    "svg.hashsalt": "hvproofs",
    "svg.fonttype": "none",
    "font.family": "sans-serif",
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "axes.axisbelow": True,
    "grid.color": "#e4e4e4",
    "grid.linewidth": 0.6,
    "legend.frameon": False,
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
        figure = Figure(figsize=(10, 4.8), layout="constrained")
        FigureCanvasSVG(figure)
        _draw(figure, advice)
        buffer = io.StringIO()
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": "hvproofs"})
    return "\n".join(line.rstrip() for line in buffer.getvalue().splitlines()) + "\n"


@dataclass(frozen=True, slots=True)
class _Shown:
    """A partition and how it is drawn."""

    partition: Partition
    colour: str
    mark: str

    @property
    def batch(self) -> int:
        """Entries of a call, at most."""
        return self.partition.plain.split.batch or 1


def _draw(figure: Figure, advice: Advice) -> None:
    shown = [
        _Shown(partition, colour, mark)
        for partition, (colour, mark) in zip(advice.partitions, _STYLES, strict=True)
        if partition.plain.split.fits
    ]
    panes = figure.subplot_mosaic(
        [["memory", "times"], ["memory", "extra"]],
        width_ratios=[1, 1.25], height_ratios=[3, 2],
    )  # fmt: skip
    plural = "y" if advice.entries == 1 else "ies"
    name = f"{advice.call.name}, {advice.call.arch.value}, {advice.entries} entr{plural}"
    figure.suptitle(name, fontweight="bold")
    _memory(panes["memory"], advice, shown)
    _times(panes["times"], panes["extra"], advice, shown)


def _memory(axes: Axes, advice: Advice, shown: list[_Shown]) -> None:
    """Hypercalls against memory: each point says what it is."""
    most_kib = max((s.partition.bytes_per_cpu for s in shown), default=0) * advice.cpus / 1024
    most_calls = max((s.partition.plain.calls or 0 for s in shown), default=0)
    axes.set_xlim(-0.06 * (most_kib or 1), 1.12 * (most_kib or 1))
    axes.set_ylim(0, 1.18 * (most_calls or 1))
    points: dict[tuple[float, int], list[_Shown]] = {}
    for one in shown:
        kept = one.partition.bytes_per_cpu * advice.cpus / 1024
        points.setdefault((kept, one.partition.plain.calls or 0), []).append(one)
    for point, group in points.items():
        at = "left" if point[0] < most_kib / 4 else "right" if point[0] == most_kib else "center"
        for above, one in enumerate(group):
            axes.plot([point[0]], [point[1]], one.mark, color=one.colour, markersize=8)
            batch = one.partition.plain.split.batch
            label = one.partition.name.value + (f" ({batch})" if batch else "")
            axes.annotate(
                label, point, xytext=(0, 9 + 12 * above), textcoords="offset points", ha=at,
                va="bottom", color=one.colour,
            )  # fmt: skip
    axes.set_title("memory against hypercalls (entries a call)", fontsize=9)
    axes.set_xlabel(f"KiB set aside on {advice.cpus} CPU{'s' * (advice.cpus > 1)}")
    axes.set_ylabel("hypercalls")


def _times(above: Axes, below: Axes, advice: Advice, shown: list[_Shown]) -> None:
    """Time against the cost of an entry, and how much more it is than with the largest batch."""
    given = advice.cost.call_ns
    call_ns = ASSUMED_CALL_NS if given is None else given
    best = _series(advice, max((one.batch for one in shown), default=1), call_ns)
    most = 0.0
    alike: dict[int, list[_Shown]] = {}
    for one in shown:
        alike.setdefault(one.batch, []).append(one)
    for batch, group in alike.items():
        label = ", ".join(one.partition.name.value for one in group)
        colour = group[0].colour
        times = _series(advice, batch, call_ns)
        extra = [100 * (mine / least - 1) for mine, least in zip(times, best, strict=True)]
        most = max(most, *extra)
        above.plot(ENTRY_COSTS, times, color=colour, label=label)
        below.plot(ENTRY_COSTS, extra, color=colour)
    for axes in (above, below):
        axes.set_xscale("log")
        if advice.cost.entry_ns:
            axes.axvline(advice.cost.entry_ns, color=_GREY, linestyle=":", linewidth=1)
    above.set_yscale("log")
    above.tick_params(labelbottom=False)
    assumed = ", assumed" if given is None else ""
    title = f"a call {call_ns} ns{assumed}, slice {advice.cost.slice_ns} ns"
    above.set_title(f"time for all entries: {title}", fontsize=9)
    above.set_ylabel("us")
    below.set_ylabel("% more")
    below.set_ylim(0, max(5, 1.1 * most))
    dotted = f" (dotted: {advice.cost.entry_ns} ns as given)" if advice.cost.entry_ns else ""
    below.set_xlabel(f"ns an entry{dotted}")
    if shown:
        above.legend()


def _series(advice: Advice, batch: int, call_ns: int) -> list[float]:
    """Microseconds for all entries, for each cost of an entry."""
    return [
        (time_ns(advice.entries, batch, replace(advice.cost, call_ns=call_ns, entry_ns=entry)) or 0)
        / 1000
        for entry in ENTRY_COSTS
    ]
