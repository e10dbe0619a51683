# SPDX-License-Identifier: MIT
"""Rules about what the control word can say, and about the limit itself."""

from __future__ import annotations

from collections.abc import Sequence

from hvproofs.layout.area import constant
from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import Control, N, Situation, Stage, V
from hvproofs.rules.rule import Breach, Depends, Evidence, Rule, RuleId
from hvproofs.spec.tlfs import MAX_QWORDS, MAX_REPS
from hvproofs.terms import build as b
from hvproofs.terms.term import Term


def rep_count_encodable(n: Term, *, is_rep: bool) -> Term:
    """The count fits 12 bits in a rep call and is 0 in a simple one."""
    return b.ule(n, constant(MAX_REPS)) if is_rep else b.eq(n, constant(0))


def control_legal(n: Term, control: Control, *, is_rep: bool) -> Term:
    """A rep call starts below its count, a simple one at 0; the reserved bits are 0.

    Of a count of 0 it is `rep_count_positive` that speaks.
    """
    zero = constant(0)
    start = b.eq(control.start, zero)
    if is_rep:
        start = b.or_(b.ult(control.start, n), b.eq(n, zero))
    return b.and_(start, b.eq(control.reserved, zero))


def rep_count_positive(n: Term) -> Term:
    """A rep call has at least one entry."""
    return b.ule(constant(1), n)


def variable_header_encodable(v: Term, max_qwords: int) -> Term:
    """The size fits 10 bits, and is no more than this call can mean."""
    return b.and_(b.ule(v, constant(MAX_QWORDS)), b.ule(v, constant(max_qwords)))


def _rep_count(situation: Situation) -> Sequence[Obligation]:
    is_rep = situation.call.is_rep
    goal = rep_count_encodable(N, is_rep=is_rep)
    if situation.control is None:
        return [Obligation("count", situation.hypotheses(Stage.SIZE), goal)]
    goal = b.and_(goal, control_legal(N, situation.control, is_rep=is_rep))
    return [Obligation("control word", situation.hypotheses(Stage.LIMIT), goal)]


def _rep_positive(situation: Situation) -> Sequence[Obligation] | None:
    """Of calls that code makes; the range of a scheme starts at 1 (SEMANTICS.md, section 1).

    A count that spilled into reserved bits is the finding of rep-count-encodable.
    """
    if situation.control is None or not situation.call.is_rep:
        return None
    spilled = b.not_(b.eq(situation.control.reserved, constant(0)))
    goal = b.or_(rep_count_positive(N), spilled)
    return [Obligation("count", situation.hypotheses(Stage.LIMIT), goal)]


def _variable_header(situation: Situation) -> Sequence[Obligation]:
    goal = variable_header_encodable(V, situation.call.input.max_qwords)
    if situation.varhead is not None:
        # Counted as this call counts it: what is announced is what is there.
        goal = b.and_(goal, b.eq(situation.varhead, V))
    return [Obligation("header", situation.hypotheses(Stage.SIZE), goal)]


def _limit_positive(situation: Situation) -> Sequence[Obligation] | None:
    if situation.limit is None:
        return None
    goal = b.ule(constant(1), situation.limit)
    return [Obligation("limit", situation.hypotheses(Stage.LIMITED), goal)]


REP_COUNT_ENCODABLE, REP_COUNT_POSITIVE = (
    RuleId(name) for name in ("rep-count-encodable", "rep-count-positive")
)

COUNT_RULES = (
    Rule(
        REP_COUNT_ENCODABLE,
        "the rep count is at most 4095, the start below it, reserved bits 0; simple calls: all 0",
        "TLFS, Hypercall Interface: Hypercall Inputs (bits 63:44, 43:32, 30:27)",
        "the count is cut to 12 bits or spills over; or HV_STATUS_INVALID_HYPERCALL_INPUT",
        Depends.COUNTS,
        Evidence.LAYOUT,
        Breach.CALL,
        _rep_count,
        at_sites=True,
        at=(("limit",), ("count",)),
        cwe=197,
    ),
    Rule(
        REP_COUNT_POSITIVE,
        "a rep call has at least one entry",
        "TLFS, Hypercall Interface: Hypercall Inputs (rep count), Hypercall Status Codes",
        "the hypervisor answers HV_STATUS_INVALID_HYPERCALL_INPUT and does nothing",
        Depends.VALUES,
        Evidence.LAYOUT,
        Breach.CALL,
        _rep_positive,
        at_sites=True,
        at=(("limit",),),
        cwe=628,
    ),
    Rule(
        RuleId("variable-header-encodable"),
        "the variable header is allowed for this call and at most 1023 qwords",
        "TLFS, Hypercall Interface: Variable Sized Hypercall Input Headers (bits 26:17)",
        "the hypervisor answers HV_STATUS_INVALID_HYPERCALL_INPUT",
        Depends.VALUES,
        Evidence.LAYOUT,
        Breach.CALL,
        _variable_header,
        at_sites=True,
        at=(("varhead",), ("applies", "hypercall")),
        cwe=131,
    ),
)

LIMIT_POSITIVE = Rule(
    RuleId("limit-positive"),
    "the limit lets at least one entry through",
    "the guest's own progress",
    "the caller can never transfer anything, or loops for ever",
    Depends.VALUES,
    Evidence.LAYOUT,
    Breach.NO_ENTRIES,
    _limit_positive,
    at=(("limit",),),
    cwe=835,
)
