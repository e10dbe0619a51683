# SPDX-License-Identifier: MIT
"""Loops that collect entries one by one and hand over what they have when it is enough.

The loop carries how many entries wait. Each round collects one more, so what
waits after a round and what was handed over in it are together one more than
what waited before. No call follows one that failed: what it left would be lost.
Where the loop comes to its end nothing waits any more, or that is said with the
verdict; ways that leave it in the middle give up. A round that makes no call
and has nothing waiting after it has dropped what waited: said with the verdict.
"""

from __future__ import annotations

from hvproofs.audit.checks.answer import succeeded
from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.symbolic.conditions import TRUE
from hvproofs.audit.symbolic.function import Carried
from hvproofs.audit.symbolic.symbols import resized
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, substitute, variables

LEFT = "if nothing waits when the loop ends"
DROPPED = "if what a round drops without a call is not wanted"


def waits(subject: Subject, count: Term) -> tuple[str, ...] | None:
    """What the proof for such a loop around the call rests on; None where there is none."""
    code = subject.code
    loops = code.graph.loops[subject.spot.block]
    for one in code.evaluated.carried:
        if one.header in loops and str(one.variable.value) in variables([count]):
            rests = _kept(subject, one, count)
            if rests is not None:
                return rests if _ends(subject, one) else (*rests, LEFT)
    return None


def collects(subject: Subject, count: Term) -> bool:
    """Whether the loop is one of those, but that it may go on after a call that failed."""
    code, loops = subject.code, subject.code.graph.loops[subject.spot.block]
    return any(
        _kept(subject, one, count, succeeds=True) is not None for one in code.evaluated.carried
        if one.header in loops and str(one.variable.value) in variables([count])
    )  # fmt: skip


def _kept(
    subject: Subject, one: Carried, count: Term, *, succeeds: bool = False
) -> tuple[str, ...] | None:
    """What it rests on that no entry is lost in a round and none handed over twice.

    `succeeds`: where no call fails.
    """
    code, path, good = subject.code, subject.reached.path, succeeded(subject)
    if not code.follows([code.evaluated.paths[one.header]], _none(one, one.initial)):
        return None
    taken: dict[str, None] = {}
    more, nothing = b.add(resized(one.variable, 64), b.bv(1, 64)), b.bv(0, 64)
    call = subject.spot.block
    for around, after in one.rounds:
        rest = resized(after, 64)
        for block, known, goal, unless in (
            (call, [around, path, good], b.eq(b.add(rest, count), more), None),
            (call, [around, path], TRUE if succeeds else good, None),
            (
                one.header,
                [around, b.not_(code.evaluated.paths[call])],
                b.eq(rest, more),
                b.eq(rest, nothing),
            ),
        ):
            rests = _shown(subject, block, known, goal, unless)
            if rests is None:
                return None
            taken |= dict.fromkeys(rests)
    return tuple(taken)


def _shown(
    subject: Subject, block: str, known: list[Term], goal: Term, unless: Term | None
) -> tuple[str, ...] | None:
    """What the goal rests on; a way around that cannot be taken loses nothing."""
    if subject.code.follows(known, b.boolean(False)):
        return ()
    rests = subject.code.rests_on(block, known, goal)
    if rests is None and unless is not None:
        rests = subject.code.rests_on(block, known, b.or_(goal, unless))
        return None if rests is None else (*rests, DROPPED)
    return rests


def _none(one: Carried, value: Term) -> Term:
    return b.eq(value, b.bv(0, one.variable.sort.width))


def _ends(subject: Subject, one: Carried) -> bool:
    """Whether nothing waits where the head of the loop leaves it: by induction over its rounds."""
    code, conditions = subject.code, subject.code.evaluated.conditions
    graph = code.evaluated.graph
    outside = [
        target for target in graph.order
        if one.header in graph.predecessors[target] and one.header not in code.graph.loops[target]
    ]  # fmt: skip
    if not outside:
        return False
    leaves = b.or_(*(conditions.branch(one.header, target) for target in outside))
    holds = b.implies(leaves, _none(one, one.variable))
    carried = [each for each in code.evaluated.carried if each.header == one.header]
    start = substitute(holds, {str(each.variable.value): each.initial for each in carried})
    if not code.follows([], start):
        return False
    for index, (around, _) in enumerate(one.rounds):
        after = code.evaluated.following(one.header, index)
        if not code.shows(one.header, [around, holds], substitute(holds, after)):
            return False
    return True
