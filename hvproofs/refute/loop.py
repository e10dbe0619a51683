# SPDX-License-Identifier: MIT
"""A failed induction step replayed as an execution of the caller's loop from its start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hvproofs.layout.situation import Situation
from hvproofs.rules.rule import Obligation
from hvproofs.spec.compile import MAX_REPS
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


def is_step(obligation: Obligation) -> bool:
    """Whether an obligation is the step of an induction over the loop."""
    return obligation.name == "step" and any(name == "done" for name, _ in obligation.own)


def _step(situation: Situation, call: int, done: int, asked: int, completed: int) -> LoopStep:
    loop = situation.scheme.loop
    by = completed if loop.advance is Advance.COMPLETED else asked
    return LoopStep(call, done, asked, completed, (done + by) % (1 << loop.counter.width))


def execution(situation: Situation, values: Mapping[str, int]) -> tuple[LoopStep, ...] | None:
    """The calls from 0 entries on to the one that breaks the rule; the middle is left out.

    None where no execution gets to the values: a hypervisor may complete any
    number of reps, so every counter below the total is reached unless a wrapper
    repeats, or the loop goes on by what it asked for.
    """
    most = MAX_REPS if situation.limit is None else evaluate(situation.limit, values)
    total, target = values["total"], values["done"]
    repeats = situation.scheme.loop.repeats
    taken: list[LoopStep] = []
    done = 0
    while done < target:
        asked = min(most, total - done)
        completed = min(asked, target - done)
        step = _step(situation, len(taken) + 1, done, asked, completed)
        if step.next != done + completed or completed == 0 or (repeats and completed < asked):
            return None
        taken.append(step)
        if len(taken) > MOST_CALLS:
            return None
        done = step.next
    asked, completed = min(most, total - done), values["completed"]
    last = _step(situation, len(taken) + 1, done, asked, completed)
    # Wrong: the counter is not what was covered, or stays where it was, or passes the total.
    if last.next == done + completed and done < last.next <= total:
        return None
    return (*taken[: SHOWN - 1], last)


def replays(situation: Situation, values: Mapping[str, int]) -> bool:
    """Whether an execution from the initial state breaks the rule."""
    return execution(situation, values) is not None
