# SPDX-License-Identifier: MIT
"""The control word of a call as its function makes it, in terms, and what the answer may be.

Where the fields stand is told by `word`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from hvproofs.audit.guest import Guest, Sink
from hvproofs.audit.sites.word import CODE, FAST, before_mask, beside, field
from hvproofs.audit.symbolic.function import ReachedCall
from hvproofs.audit.symbolic.symbols import Number, Opaque, Value, resized
from hvproofs.layout.situation import Control
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Op, Term

FAILED = "a-call-that-fails-completes-fewer-reps-than-asked"  # TLFS: Hypercall Result Value
WRAPPER = "the-wrapper-repeats-until-all-is-done"
COMPLETED = "the-hypervisor-completes-no-more-reps-than-asked"  # TLFS: Hypercall Result Value


class CallError(Exception):
    """A call site that cannot be understood; the message says why."""


@dataclass(frozen=True, slots=True)
class Words:
    """The fields of the control word, as terms."""

    code: Term  # 32 bits: call code and, where there is a control word, the fast bit
    count: Term  # 64 bits
    qwords: Term  # 64 bits
    control: Control  # what else there is
    given: Term  # 64 bits: the count before its field cuts it

    @property
    def most(self) -> int:
        """From here on the count has no bound but its type's, or that of its sign."""
        term = self.given
        while term.op is Op.ZEXT:
            term = term.args[0]
        width = term.sort.width
        return (1 << width - (width > 16)) - 1


def completed(
    guest: Guest, calls: Sequence[ReachedCall], values: Mapping[str, Value]
) -> Iterator[Named]:
    """That no answer says more reps were done than were asked for, or all where it failed.

    Or fewer where a wrapper that repeats the call did not.
    """
    for reached in calls:
        sink, answer = guest.sink_of(reached.callee), values.get(reached.call.result)
        if sink is None or not isinstance(answer, Number) or answer.term.sort.width != 64:
            continue
        try:
            count = words_of(sink, reached).count
        except CallError:
            continue
        done, result = field(answer.term, "rep_count"), f"(%{reached.call.result})"
        yield Named(f"{COMPLETED} {result}", b.ule(done, count))
        status = b.bits(Op.BAND, answer.term, b.bv(0xFFFF, 64))
        good = b.eq(status, b.bv(0, 64))
        fewer = b.or_(b.eq(count, b.bv(0, 64)), b.ult(done, count))
        yield Named(f"{FAILED} {result}", b.or_(good, fewer))
        if sink.control is None:
            yield Named(f"{WRAPPER} {result}", b.implies(good, b.eq(done, count)))


def words_of(sink: Sink, reached: ReachedCall) -> Words:
    """The fields as a call passes them; CallError where one is no number."""
    if sink.control is not None:
        control = _number(reached, sink.control, "control word")
        wide = resized(control, 64)
        code = b.trunc(b.bits(Op.BAND, wide, b.bv(FAST | CODE, 64)), 32)
        count = field(wide, "rep_count")
        given = before_mask(wide, "rep_count")
        return Words(
            code, count, field(wide, "variable_qwords"), beside(wide),
            count if given is None else given,
        )  # fmt: skip
    code = resized(_number(reached, sink.code, "call code"), 32)
    count = _number(reached, sink.count, "rep count")
    qwords = _number(reached, sink.varhead, "variable header size")
    start = resized(_number(reached, sink.start, "rep start"), 64)
    code = b.bits(Op.BAND, code, b.bv(CODE, 32))
    count = resized(count, 64)
    return Words(code, count, resized(qwords, 64), Control(start, b.bv(0, 64)), count)


def _number(reached: ReachedCall, index: int | None, what: str) -> Term:
    if index is None:
        return b.bv(0, 64)
    value = argument(reached, index)
    if not isinstance(value, Number):
        why = f": {value.reason}" if isinstance(value, Opaque) else ""
        raise CallError(f"the {what} could not be worked out{why}")
    return value.term


def argument(reached: ReachedCall, index: int) -> Value:
    """An argument of a call; CallError where it has none of that index."""
    if index >= len(reached.arguments):
        raise CallError(f"the call has no argument {index}")
    return reached.arguments[index]
