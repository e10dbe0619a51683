# SPDX-License-Identifier: MIT
"""The control word of a call, and what the hypervisor's answer may be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from hvproofs.audit.guest import Guest, Sink
from hvproofs.audit.symbolic.function import Reached
from hvproofs.audit.symbolic.symbols import Number, Opaque, Value, resized
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Op, Term

FAST = 1 << 16  # of the control word: the parameters are in registers (TLFS: Hypercall Inputs)
COMPLETED = "the-hypervisor-completes-no-more-reps-than-asked"  # TLFS: Hypercall Result Value


class CallError(Exception):
    """A call site that cannot be understood; the message says why."""


@dataclass(frozen=True, slots=True)
class Words:
    """The fields of the control word, as terms."""

    code: Term  # 32 bits: call code and, where there is a control word, the fast bit
    count: Term  # 64 bits
    qwords: Term  # 64 bits
    most: int  # the largest count the argument can hold


def completed(
    guest: Guest, calls: Sequence[Reached], values: Mapping[str, Value]
) -> Iterator[Named]:
    """That the reps each answer says were done are no more than were asked for."""
    for reached in calls:
        sink, answer = guest.sink_of(reached.callee), values.get(reached.call.result)
        if sink is None or not isinstance(answer, Number) or answer.term.sort.width != 64:
            continue
        try:
            count = words_of(sink, reached).count
        except CallError:
            continue
        name = f"{COMPLETED} (%{reached.call.result})"
        yield Named(name, b.ule(_field(answer.term, 32, 0xFFF), count))


def words_of(sink: Sink, reached: Reached) -> Words:
    """The fields as a call passes them; CallError where one is no number."""
    if sink.control is not None:
        control = _number(reached, sink.control, "control word")
        wide = resized(control, 64)
        code = b.trunc(b.bits(Op.BAND, wide, b.bv(FAST | 0xFFFF, 64)), 32)
        return Words(code, _field(wide, 32, 0xFFF), _field(wide, 17, 0x3FF), 4095)
    code = resized(_number(reached, sink.code, "call code"), 32)
    count = _number(reached, sink.count, "rep count")
    qwords = _number(reached, sink.varhead, "variable header size")
    code = b.bits(Op.BAND, code, b.bv(0xFFFF, 32))
    return Words(code, resized(count, 64), resized(qwords, 64), (1 << count.sort.width) - 1)


def _field(control: Term, shift: int, mask: int) -> Term:
    return b.bits(Op.BAND, b.bits(Op.LSHR, control, b.bv(shift, 64)), b.bv(mask, 64))


def _number(reached: Reached, index: int | None, what: str) -> Term:
    if index is None:
        return b.bv(0, 64)
    value = argument(reached, index)
    if not isinstance(value, Number):
        why = f": {value.reason}" if isinstance(value, Opaque) else ""
        raise CallError(f"the {what} could not be worked out{why}")
    return value.term


def argument(reached: Reached, index: int) -> Value:
    """An argument of a call; CallError where it has none of that index."""
    if index >= len(reached.arguments):
        raise CallError(f"the call has no argument {index}")
    return reached.arguments[index]
