# SPDX-License-Identifier: MIT
"""What a call answers, as terms and as numbers of a run (TLFS: Hypercall Result Value)."""

from __future__ import annotations

from dataclasses import dataclass

from hvproofs.audit.checks.run import outermost
from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.machine.interp import CallEvent
from hvproofs.audit.result import RunStep
from hvproofs.audit.sites.word import field
from hvproofs.spec.tlfs import MAX_REPS, REPS, STATUS
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term

FAILS = 1  # a status that is not success


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

    It completes one rep at least (TLFS: Hypercall Continuation). A call that fails completes fewer
    reps than it asked for, and none where it asked for none.
    """
    done, good = reps(subject), succeeded(subject)
    if done is None or (subject.call is not None and not subject.call.is_rep):
        return []
    none = b.bv(0, 64)
    fewer = b.or_(b.ult(done, count), b.eq(done, none))
    part = b.implies(b.not_(good), fewer)
    if subject.sink.control is not None:
        return [part, b.implies(good, b.or_(b.eq(count, none), b.ult(none, done)))]
    return [b.implies(good, b.eq(done, count)), part]


def made(subject: Subject, count: Term) -> Term:
    """How many reps a call has completed that succeeded, 64 bits; see `completes`."""
    done = reps(subject)
    if subject.sink.control is None:
        return count
    few = b.ule(count, b.bv(1, 64))
    return b.ite(few, count, done if done is not None else b.bv(1, 64))


def failing(done: int) -> int:
    """The answer of a call that fails after some reps."""
    return done << REPS | FAILS


@dataclass(frozen=True, slots=True)
class Completed:
    """What a call of a run comes to."""

    asked: int  # entries
    done: int  # of them
    fails: bool
    word: int  # the answer that says so

    def step(self, event: CallEvent) -> RunStep:
        """The call, as a step of the run."""
        how = "fails" if self.fails else "succeeds"
        text = f"the call for {self.asked} entries {how} after {self.done}"
        return RunStep(outermost(event.call), text)


def completed(subject: Subject, asked: int, answer: int) -> Completed:
    """What an answer comes to: of a wrapper that succeeds all is done, else as it says."""
    bare, fails = subject.sink.control is not None, bool(answer & STATUS)
    least, most = (0, max(asked, 1) - 1) if fails else (min(asked, 1), asked)
    done = max(min(answer >> REPS & MAX_REPS, most), least) if bare or fails else asked
    return Completed(asked, done, fails, answer & ~(MAX_REPS << REPS) | done << REPS)
