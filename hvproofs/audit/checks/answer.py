# SPDX-License-Identifier: MIT
"""What a call answers, as terms and as numbers of a run (TLFS: Hypercall Result Value)."""

from __future__ import annotations

from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.sites.word import field
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term

REPS = 32  # bit where the reps completed begin
STATUS = 0xFFFF  # bits of the status
FAILS = 1  # a status that is not success
WRAPPER = "the-wrapper-repeats-until-all-is-done"


def succeeded(subject: Subject) -> Term:
    """The status of the latest call, bits 15:0 of the result, is 0."""
    call = subject.reached.call
    term = subject.code.number(call.result) if call.result else None
    if term is None or term.sort.width < 16:
        return b.boolean(False)
    low = b.bits(Op.BAND, term, b.bv(STATUS, term.sort.width))
    return b.eq(low, b.bv(0, term.sort.width))


def reps(subject: Subject) -> Term | None:
    """The reps that the latest call completed, in 64 bits; None where its result is no number."""
    call = subject.reached.call
    term = subject.code.number(call.result) if call.result else None
    return field(term, "rep_count") if term is not None and term.sort.width == 64 else None


def completes(subject: Subject, count: Term) -> list[Term]:
    """That a wrapper which repeats the call succeeds only when all is done; a bare call may not.

    A call that fails completes fewer reps than it asked for.
    """
    done, good = reps(subject), succeeded(subject)
    if done is None:
        return []
    whole = b.implies(good, b.eq(done, count))
    part = b.implies(b.not_(good), b.ult(done, count))
    return [part] if subject.sink.control is not None else [whole, part]


def failing(done: int) -> int:
    """The answer of a call that fails after some reps."""
    return done << REPS | FAILS
