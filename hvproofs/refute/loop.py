# SPDX-License-Identifier: MIT
"""A failed induction step replayed as an execution of the caller's loop from its start."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hvproofs.layout.area import constant
from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import Situation
from hvproofs.refute.replay import Replayer
from hvproofs.rules.progress import MAX_TOTAL, passes
from hvproofs.spec.scheme import Advance
from hvproofs.terms.integers import evaluate

MOST_CALLS = 1 << 20  # of one execution; a longer one is not followed
SHOWN = 4  # calls shown at most: the first ones and the last


@dataclass(frozen=True, slots=True)
class LoopStep:
    """One call of the caller's loop, in entries."""

    call: int  # its number, from 1
    done: int  # the caller's counter before
    asked: int  # rep count
    completed: int  # reps completed, of a successful call
    next: int  # the caller's counter after
    refused: bool = False  # whether a run-time check did not let it through

    def is_wrong(self, total: int) -> bool:
        """Whether the counter is not what was covered, stays where it was or passes the total."""
        covered = self.next == self.done + self.completed
        return self.refused or not covered or not self.done < self.next <= total


def execution(
    replayer: Replayer, obligation: Obligation, values: Mapping[str, int]
) -> dict[str, int] | None:
    """Values of the step of a loop that goes wrong and is reached from 0 entries on.

    The solver's smallest state need not be reached: totals at which a loop can go wrong are
    tried, too. None where no execution that is followed breaks the rule.
    """
    limit = replayer.limit(values)
    wrap = 1 << replayer.situation.scheme.loop.counter.width
    totals = {1, 2, limit, limit + 1, values["total"], wrap, wrap + limit, MAX_TOTAL}
    for total in sorted(totals):
        if not 1 <= total <= MAX_TOTAL:
            continue
        for step in _calls(replayer, {**values, "total": total}):
            if not step.is_wrong(total):
                continue
            completed = step.asked if step.refused else step.completed
            found = {**values, "total": total, "done": step.done, "covered": step.done,
                     "completed": completed}  # fmt: skip
            if replayer.breaks(obligation, found):
                return found
    return None


def shown(replayer: Replayer, values: Mapping[str, int]) -> tuple[LoopStep, ...]:
    """The calls from 0 entries on to the one that breaks the rule; the middle is left out."""
    taken: list[LoopStep] = []
    for step in _calls(replayer, values):
        completed = step.asked if step.refused else step.completed
        if (step.done, completed) == (values["done"], values["completed"]):
            before = [one for one in taken if one.call < step.call]
            return (*before[: SHOWN - 1], step)
        if step.completed == step.asked and len(taken) < SHOWN:
            taken.append(step)
    return ()


def _calls(replayer: Replayer, values: Mapping[str, int]) -> Iterator[LoopStep]:
    """Every call of an execution whose calls complete all; each also as one cut short.

    A hypervisor may complete any number of reps of a call, unless a wrapper repeats it.
    """
    situation = replayer.situation
    loop = situation.scheme.loop
    most, total = replayer.limit(values), values["total"]
    least = 1 if loop.assume_progress else 0
    whole = loop.repeats and loop.assume_progress
    done = 0
    for call in range(1, MOST_CALLS + 1):
        asked = min(most, total - done)
        refused = bool(situation.checks) and not evaluate(
            passes(situation, constant(asked)), values
        )
        if refused:
            yield LoopStep(call, done, asked, 0, done, refused=True)
            return
        ways = (asked,) if whole else dict.fromkeys((asked, min(least, asked), values["completed"]))
        for completed in ways:
            if 0 <= completed <= asked:
                yield _step(situation, call, done, asked, completed)
        behind = done + asked
        if not asked or behind >= min(total, 1 << loop.counter.width):
            return
        done = behind


def _step(situation: Situation, call: int, done: int, asked: int, completed: int) -> LoopStep:
    loop = situation.scheme.loop
    by = completed if loop.advance is Advance.COMPLETED else asked
    return LoopStep(call, done, asked, completed, (done + by) % (1 << loop.counter.width))
