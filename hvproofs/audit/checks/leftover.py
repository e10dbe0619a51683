# SPDX-License-Identifier: MIT
"""What a loop of batches leaves over that is less than a batch; see `cover`.

Asked where the loop may end a batch away from its end: its condition is rounded, or compares with
a batch. Nothing is left where what the count is the smaller of, beside a batch, is 0 or below when
the loop is left, but after a failure: by induction from the entry of the loop over its rounds. Or
the function calls the hypervisor again behind the loop, which is said with the verdict.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hvproofs.audit.checks.answer import completes, succeeded
from hvproofs.audit.checks.places import number
from hvproofs.audit.checks.progress import (
    NEVER,
    Progress,
    Rest,
    again,
    exits,
    later,
    rest_of,
)
from hvproofs.audit.checks.subject import Subject, undecided
from hvproofs.audit.effects import called
from hvproofs.audit.result import RuleVerdict
from hvproofs.audit.symbolic.symbols import LESS, constant_value, resized
from hvproofs.rules.code import BATCHES_COVER
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term, substitute, variables, walk

NOT_LESSENED = "what is left may not get less by what the call completed"
LEFT_OVER = "if what is less than a batch is handed over behind the loop"
_ROUNDED = (Op.UDIV, Op.LSHR, Op.BAND)
_MOVED = (Op.ADD, Op.SUB)


def left_over(
    subject: Subject, found: Progress, count: Term, taken: dict[str, None]
) -> RuleVerdict | None:
    """What comes of entries that are less than a batch, in a loop that is judged by `found`.

    `taken` gets what it rests on that none are left.
    """
    header = found.carried.header
    rest = rest_of(count)
    size = rest.batch if rest is not None else number(count) or 0
    if size < 2 or not _rounds_off(subject, ends(subject, header), size):
        return None
    shown = _none_left(subject, found, count, rest) if rest is not None else None
    if shown is None:
        return unfinished(subject, size, taken)
    taken |= dict.fromkeys(shown)
    return None


def lessened(subject: Subject, found: Progress, count: Term, done: Term) -> RuleVerdict | None:
    """What comes of a number of entries left to do that is not lessened by what the call did.

    Where another value tells how far the loop is, this one tells when it ends.
    """
    rest, carried = rest_of(count), found.carried
    names = variables([rest.left]).keys() if rest is not None else set[str]()
    inner = {str(one.variable.value) for one in subject.code.evaluated.carried
             if one.header == carried.header}  # fmt: skip
    if rest is None or str(carried.variable.value) in names or not names & inner:
        return None
    for index, (around, _) in enumerate(carried.rounds):
        more = again(subject, carried.header, index)
        known = [around, subject.reached.path, succeeded(subject), more]
        left = substitute(rest.left, later(subject.code, carried.header, index, rest.left))
        goal = b.eq(left, b.sub(rest.left, resized(done, left.sort.width)))
        whole = [*known, *completes(subject, count)]
        if subject.code.rests_on(subject.spot.block, whole, goal) is None and not (
            subject.code.follows(whole, NEVER)
        ):
            return undecided(BATCHES_COVER.id, NOT_LESSENED)
    return None


def unfinished(subject: Subject, size: int, taken: dict[str, None]) -> RuleVerdict | None:
    """What comes of entries that are less than a batch, where the loop may leave some over."""
    if not _again_behind(subject):
        text = f"fewer than {size} entries may be left over behind the loop"
        return undecided(BATCHES_COVER.id, text)
    taken[LEFT_OVER] = None
    return None


def ends(subject: Subject, header: str) -> list[Term]:
    """The conditions on which a loop is left, but for what the call answers."""
    result = f"value.{subject.reached.call.result}"
    ways = [way for _, way in exits(subject.code, header)]
    return [one for one in ways if result not in variables([one])]


def _rounds_off(subject: Subject, ways: Sequence[Term], size: int) -> bool:
    """Whether a loop goes round for whole batches: its end is divided, cut, or a batch away."""
    width = subject.call.input.element_size if subject.call is not None else 0
    batch = {size, size * width} - {0}
    least = batch | {one - 1 for one in batch}
    for node in walk(ways):
        numbers = {constant_value(one) for one in node.args}
        if (
            (node.op in _ROUNDED and node.sort.width > 1)
            or (node.op in _MOVED and numbers & batch)
            or (node.op in LESS and numbers & least)
        ):
            return True
    return False


def _none_left(
    subject: Subject, found: Progress, count: Term, rest: Rest
) -> tuple[str, ...] | None:
    """What it rests on that nothing is left where the head or the end of a round leaves the loop,
    or that the call failed; ways that leave it in the middle give up.
    """
    code, header, taken = subject.code, found.carried.header, dict[str, None]()
    done = [code.evaluated.paths[header]]
    done += [b.implies(subject.reached.path, one)
             for one in (succeeded(subject), *completes(subject, count))]  # fmt: skip
    for block, way, none in _ways(subject, header, rest.none):
        known = [*way, *done]
        rests = code.rests_on(block, known, none)
        if rests is None and not code.follows(known, NEVER):
            rests = found.of_few(subject, known, none)
            if rests is None:
                return None
        taken |= dict.fromkeys(rests or ())
    return tuple(taken)


def _ways(subject: Subject, header: str, none: Term) -> Iterator[tuple[str, list[Term], Term]]:
    """Each way to leave a loop: where it is told from, what holds there, that nothing is left."""
    code = subject.code
    evaluated, conditions = code.evaluated, code.evaluated.conditions
    latches, carried = evaluated.graph.latches[header], [
        one for one in evaluated.carried if one.header == header
    ]  # fmt: skip
    start = {str(one.variable.value): one.initial for one in carried}
    for spot, way in exits(code, header):
        if spot.block == header:
            yield header, [substitute(way, start)], substitute(none, start)
            for index, latch in enumerate(latches):
                next_ = later(code, header, index, b.and_(way, none))
                around = [carried[0].rounds[index][0], substitute(way, next_)]
                yield latch, around, substitute(none, next_)
        elif spot.block in latches:
            next_ = evaluated.following(header, latches.index(spot.block))
            chain = evaluated.graph.chain(spot.block, header)
            # A round that leaves without a call stops early on purpose, as one after a failure.
            here = [*map(conditions.relative, chain), way, subject.reached.path]
            yield spot.block, here, substitute(none, next_)


def _again_behind(subject: Subject) -> bool:
    """Whether the function calls the hypervisor again once the loop is left."""
    code, here = subject.code, subject.code.graph.loops[subject.spot.block]
    return any(
        (call := called(one)) is not None and code.effects.leads_to(call, code.guest.sink_names)
        for spot, one in code.graph.instructions()
        if not here <= code.graph.loops[spot.block] and code.graph.leads(subject.spot, spot)
    )
