# SPDX-License-Identifier: MIT
"""The partitions of memory between input and output, and the batch each one allows.

The search here is over integers and finds candidates; `optimum` has a solver
prove them. Sizes come from the terms of hvproofs.layout.area, never from a
second formula.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from hvproofs.layout.area import ADDRESS, Model, constant, padded_size, raw_size
from hvproofs.spec.contract import Call, Side
from hvproofs.spec.tlfs import MAX_REPS
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import Term

N = b.var("n", ADDRESS)  # entries of one call
V = b.var("v", ADDRESS)  # qwords of variable header


class PartitionName(Enum):
    """How a guest divides memory between the areas of one call."""

    SEPARATE = "separate-pages"  # a page of its own, per CPU, for each side that has bytes
    SHARED = "shared-page"  # one page per CPU: input first, output right behind, rounded up to 8
    HALF = "half-page"  # one page per CPU: input in the first half, output in the second
    ON_DEMAND = "on-demand"  # a temporary page for each side, only while the call is made

    @property
    def scheme(self) -> str:
        """The shipped scheme with this placement.

        Temporary pages are placed as per-CPU ones are, they only live shorter
        (Linux: hv_call_withdraw_memory(), mshv_ioctl_passthru_hvcall()).
        """
        match self:
            case PartitionName.SEPARATE | PartitionName.ON_DEMAND:
                return "linux/separate-pages"
            case PartitionName.SHARED:
                return "linux/output-after-input"
            case PartitionName.HALF:
                return "linux/half-page"


@dataclass(frozen=True, slots=True)
class Split:
    """What one partition holds at one size of the variable header."""

    name: PartitionName
    qwords: int  # of variable header
    fits: bool  # whether one call, with one entry if it is a rep call, fits at all
    batch: (
        int | None
    )  # the most entries of one call, 0 where not even one fits; None: a simple call
    input_bytes: int  # padded, at the batch (at one entry where none fits)
    output_bytes: int  # likewise
    output_offset: int | None  # bytes from the start of its page; None: no output or does not fit


def raw_term(side: Side, qwords: Term, entries: Term, model: Model) -> Term:
    """The bytes of a side; where the caller's count bounds no output, a page of them.

    "May produce up to 4 KiB of output" then is the only thing known (seed thread,
    Michael Kelley, Thu Dec 19 2024).
    """
    if not side.bounded:
        return constant(model.page_size)
    header, element = constant(side.header_size), constant(side.element_size)
    return raw_size(header, element, qwords, entries)


def padded(call: Call, side: str, qwords: int, entries: int, model: Model) -> int:
    """The padded bytes of `input` or `output`."""
    v = V if side == "input" else constant(0)
    term = padded_size(raw_term(call.side(side), v, N, model))
    return int(str(evaluate(term, {"n": entries, "v": qwords})))


def holds(
    name: PartitionName, call: Call, qwords: int, entries: int, model: Model
) -> tuple[bool, int, int]:
    """Whether a count fits a partition, with the padded bytes of input and output."""
    used, made = (padded(call, side, qwords, entries, model) for side in ("input", "output"))
    page = model.page_size
    match name:
        case PartitionName.SEPARATE | PartitionName.ON_DEMAND:
            return used <= page and made <= page, used, made
        case PartitionName.SHARED:
            return used + made <= page, used, made
        case PartitionName.HALF:
            return used <= page // 2 and made <= page // 2, used, made


def _greatest(top: int, fits: Callable[[int], bool]) -> int:
    """The greatest number up to `top` that fits, 0 where none does; needs monotony."""
    low, high = 0, top
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle) else (low, middle - 1)
    return low


def largest(name: PartitionName, call: Call, qwords: int, model: Model) -> int:
    """The greatest count that fits, 0 where none does; sizes never shrink as counts grow."""
    return _greatest(MAX_REPS, lambda n: holds(name, call, qwords, n, model)[0])


def most_qwords(name: PartitionName, call: Call, model: Model) -> int | None:
    """The most variable header that fits with one entry; None where there is none, or none fits."""
    least, top = int(call.is_rep), call.input.max_qwords
    if not top or not holds(name, call, 0, least, model)[0]:
        return None
    return _greatest(top, lambda v: holds(name, call, v, least, model)[0])


def split(name: PartitionName, call: Call, qwords: int, model: Model | None = None) -> Split:
    """The batch of a partition, and where the output then starts."""
    model = model or Model()
    batch = largest(name, call, qwords, model) if call.is_rep else None
    shown = max(1, batch) if batch is not None else 0
    fits, used, made = holds(name, call, qwords, shown, model)
    offset = None
    if fits and call.output.present:
        match name:
            case PartitionName.SEPARATE | PartitionName.ON_DEMAND:
                offset = 0
            case PartitionName.SHARED:
                offset = used
            case PartitionName.HALF:
                offset = model.page_size // 2
    return Split(name, qwords, fits, batch, used, made, offset)


def pages(name: PartitionName, call: Call) -> int:
    """The pages in use while a call is made: a side without bytes has no area."""
    sides = int(call.input.present) + int(call.output.present)
    match name:
        case PartitionName.SEPARATE | PartitionName.ON_DEMAND:
            return sides
        case PartitionName.SHARED | PartitionName.HALF:
            return min(1, sides)


def header_states(call: Call) -> tuple[int, ...]:
    """The sizes of variable header advice is given for: none, and the most there can be."""
    most = call.input.max_qwords
    return (0, most) if most else (0,)
