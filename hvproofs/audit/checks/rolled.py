# SPDX-License-Identifier: MIT
"""That a hypercall which rolls mappings back after a failure is right; see `respected`.

It is where it takes back as many entries as were completed, from the first one on, wherever any
was, and is not made after a success. Followed are calls that no loop is around.
"""

from __future__ import annotations

from hvproofs.audit.checks.answer import completes, reps, succeeded
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.others import other_call
from hvproofs.audit.checks.parts import part
from hvproofs.audit.checks.progress import first_entry
from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.llvm import ir
from hvproofs.audit.symbolic.symbols import resized
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

SAME = "the-roll-back-is-of-the-same-partition-and-size-of-page"


def rolled_back(subject: Subject, spot: Spot, call: ir.Call, count: Term) -> tuple[str, ...] | None:
    """What it rests on that a call behind a failure undoes what was completed; None: not shown."""
    code, done, good = subject.code, reps(subject), succeeded(subject)
    other = other_call(code, call)
    if done is None or other is None or code.graph.loops[subject.spot.block]:
        return None
    again, first, own = part(other, "count"), first_entry(other), first_entry(subject)
    if again is None or first is None or own is None or code.graph.loops[spot.block]:
        return None
    came, path, some = code.evaluated.paths[spot.block], subject.reached.path, b.bv(0, 64)
    failed = [path, b.not_(good), *completes(subject, count)]
    always = code.follows([*failed, b.ult(some, done)], came)
    if not always or not code.follows([path, good, came], b.boolean(False)):
        return None
    goal = b.and_(b.eq(resized(again, 64), done), b.eq(first, own))
    rests = code.rests_on(spot.block, [*failed, came], goal)
    return None if rests is None else (*rests, SAME)
