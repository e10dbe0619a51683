# SPDX-License-Identifier: MIT
"""A step of a loop that fails is shown as an execution from the start, the shortest there is."""

from __future__ import annotations

from hvproofs.refute.loop import LoopStep, execution, shown
from hvproofs.spec.scheme import Advance, Checks, Loop
from made import obligation, replayer

# What a solver may answer: a state in the middle, nine entries in all, three of four completed.
STATE = {"n": 1, "v": 0, "total": 9, "done": 4, "covered": 4, "completed": 3}
ASKED = Loop(advance=Advance.ASKED)


def steps(**changes: object) -> tuple[LoopStep, ...]:
    """The calls of the execution that is found, of a loop with four entries a call."""
    here = replayer(0, **changes)
    values = execution(here, obligation(here.situation, "batch-progress", "step"), STATE)
    return () if values is None else shown(here, values)


def test_a_loop_that_goes_on_by_what_it_asked_for_fails_at_a_call_cut_short_after_one() -> None:
    # Of one entry nothing can be cut off: two are the fewest that show it.
    assert (LoopStep(call=1, done=0, asked=2, completed=1, next=2),) == steps(loop=ASKED)


def test_a_loop_that_completes_nothing_fails_with_one_entry() -> None:
    loop = Loop(assume_progress=False)

    assert (LoopStep(call=1, done=0, asked=1, completed=0, next=0),) == steps(loop=loop)


def test_a_check_that_passes_refuses_no_call() -> None:
    found = steps(loop=ASKED, checks=Checks(run=("n <= limit",)))

    assert steps(loop=ASKED) == found
    assert [False] == [step.refused for step in found]


def test_a_check_that_does_not_pass_refuses_the_call() -> None:
    found = steps(checks=Checks(run=("n <= 2",)))

    assert (LoopStep(call=1, done=0, asked=4, completed=0, next=0, refused=True),) == found


def test_the_calls_before_it_complete_all_they_ask_for() -> None:
    here = replayer(loop=ASKED)
    values = {"n": 1, "v": 0, "total": 30, "done": 20, "covered": 20, "completed": 1}
    whole = [LoopStep(call, 4 * call - 4, 4, 4, 4 * call) for call in (1, 2, 3)]

    assert (*whole, LoopStep(6, 20, 4, 1, 24)) == shown(here, values)
