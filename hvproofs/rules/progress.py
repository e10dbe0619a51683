# SPDX-License-Identifier: MIT
"""Batch progress: the caller's loop covers every entry once, in order, and ends.

    done = 0
    while (done < total) {
        asked = min(limit, total - done)
        completed = the call for the entries [done, done + asked)
        done += completed, or asked
    }

The run-time checks are made of what the loop asks for: a call that they refuse completes
nothing, so that a loop that asks for it again never ends.

By induction over the calls, for any total up to 2^32 - 1. `covered` says that the entries
below it were processed once each, in order, and no others; the invariant is that it equals
`done`, which is at most `total`. What is left grows smaller with every call: the loop ends.
"""

from __future__ import annotations

from collections.abc import Sequence

from hvproofs.layout.area import ADDRESS, constant
from hvproofs.layout.obligation import (
    COUNT,
    Hypothesis,
    Obligation,
    Role,
    free,
    satisfiable,
    shown,
)
from hvproofs.layout.situation import Situation, Stage
from hvproofs.rules.rule import Breach, Depends, Evidence, Rule, RuleId
from hvproofs.spec.scheme import Advance
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, substitute, variables

TOTAL = b.var("total", ADDRESS)  # entries the caller wants altogether
DONE = b.var("done", ADDRESS)  # the caller's counter, in entries
COVERED = b.var("covered", ADDRESS)  # entries processed, in order
COMPLETED = b.var("completed", ADDRESS)  # entries the hypervisor completes in this call
MAX_TOTAL = (1 << 32) - 1  # entries (SEMANTICS.md, section 1)
COMPLETION = "completion"  # that what is assumed of a successful call can be, whatever is asked


def asked(limit: Term, done: Term) -> Term:
    """What one call asks for, in entries."""
    left = b.sub(TOTAL, done)
    return b.ite(b.ule(limit, left), limit, left)


def invariant(done: Term, covered: Term) -> Term:
    """What holds before and after every call."""
    return b.and_(b.eq(covered, done), b.ule(done, TOTAL))


def _completion(situation: Situation, take: Term) -> list[Hypothesis]:
    """What a successful call completes (TLFS: Hypercall Continuation)."""
    loop = situation.scheme.loop
    found = [shown("completes-at-most-asked", b.ule(COMPLETED, take), COMPLETION)]
    one = b.implies(b.ule(constant(1), take), b.ule(constant(1), COMPLETED))
    if loop.assume_progress:
        found.append(shown("success-completes-at-least-one", one, COMPLETION))
        if loop.repeats:
            # The wrapper's own loop ends by the hypothesis before, with all asked for done.
            all_done = b.eq(COMPLETED, take)
            found.append(shown("wrapper-repeats-until-done", all_done, COMPLETION))
    return found


def passes(situation: Situation, asked_for: Term) -> Term:
    """Whether the run-time checks of the count let a call for that many entries through."""
    of_n = [check.term for check in situation.checks if COUNT in variables([check.term])]
    return b.and_(*(substitute(term, {COUNT: asked_for}) for term in of_n))


def _next(situation: Situation, take: Term) -> Term:
    loop = situation.scheme.loop
    by = COMPLETED if loop.advance is Advance.COMPLETED else take
    after = b.add(DONE, by)
    if loop.counter.width == ADDRESS.width:
        return after
    return b.zext(b.trunc(after, loop.counter.width), ADDRESS.width)


def _sample(done: int) -> tuple[tuple[str, int], ...]:
    """One entry in all: values that satisfy the hypotheses of an obligation."""
    return (("total", 1), ("done", done), ("covered", done), ("completed", 1))


def _batch_progress(situation: Situation) -> Sequence[Obligation] | None:
    if situation.limit is None:
        return None
    inside = b.and_(b.ule(constant(1), TOTAL), b.ule(TOTAL, constant(MAX_TOTAL)))
    known = (*situation.hypotheses(Stage.LIMITED), free("total-within-range", inside))
    none = constant(0)
    start = free("starts-at-0", b.and_(b.eq(DONE, none), b.eq(COVERED, none)))
    before = free("invariant", invariant(DONE, COVERED))
    left = free("entries-left", b.ult(DONE, TOTAL))
    end = free("none-left", b.not_(b.ult(DONE, TOTAL)))
    take = asked(situation.limit, DONE)
    after = _next(situation, take)
    completion = _completion(situation, take)
    kept = b.and_(
        passes(situation, take),
        invariant(after, b.add(COVERED, COMPLETED)),
        b.ult(DONE, after),
    )
    possible = satisfiable(completion, [{str(COMPLETED.value): take}])
    return [
        Obligation("base", (*known, start), invariant(DONE, COVERED), _sample(0)),
        Obligation(COMPLETION, (*known, left), possible, _sample(0)),
        Obligation("step", (*known, before, left, *completion), kept, _sample(0), Role.STEP),
        Obligation("exit", (*known, before, end), b.eq(COVERED, TOTAL), _sample(1)),
    ]


BATCH_PROGRESS = Rule(
    RuleId("batch-progress"),
    "the caller's loop covers every entry once, in order, and ends",
    "TLFS, Hypercall Interface: Hypercall Continuation; the guest's own progress",
    "entries are skipped or sent twice, or the loop never ends",
    Depends.CODE,
    Evidence.LOOP,
    Breach.LOOP,
    _batch_progress,
    at=(("loop", "advance"), ("loop",), ("limit",)),
    cwe=835,
)
