# SPDX-License-Identifier: MIT
"""The pool: results in the order of the work, and what a dying worker takes with it."""

from __future__ import annotations

import os
import signal
from functools import partial
from pathlib import Path

import pytest

from hvproofs.decide.pool import DEATHS, Work
from hvproofs.decide.reached import Reached, how_far, watched
from hvproofs.errors import Diagnostic, Location, MissingExtraError, SpecError, UsageError

FAULTS = [
    UsageError("no"),
    MissingExtraError("solvers", "cvc5"),
    SpecError([Diagnostic(Location("a.toml", 3, 4), "wrong", "right", "so")]),
]


def square(item: int) -> int:
    return item * item


def lost(item: int, how: str) -> str:
    return f"{item}: {how}"


def killed_at(where: frozenset[int], item: int) -> int:
    if item in where:
        os.kill(os.getpid(), signal.SIGKILL)
    return item


def left_at(where: int, item: int) -> int:
    if item == where:
        os._exit(7)
    return item


def starved_at(where: int, item: int) -> int:
    if item == where:
        raise MemoryError
    return item


def raises_from(least: int, item: int) -> int:
    if item >= least:
        raise FAULTS[item % len(FAULTS)]
    return item


def told_to(folder: Path, item: int) -> int:
    """Leave word of the process that does it."""
    (folder / f"{os.getpid()}-{item}").touch()
    return item


@pytest.mark.parametrize("chunk", [1, 3, 100])
@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_results_have_the_order_of_the_work(jobs: int, chunk: int) -> None:
    work = Work(square, lost, "numbers", chunk)
    last_first = Work(square, lost, "numbers", chunk, rank=lambda item: -item)

    assert [square(item) for item in range(20)] == work.run(range(20), jobs)
    assert [square(item) for item in range(20)] == last_first.run(range(20), jobs)
    assert [] == work.run([], jobs)


@pytest.mark.parametrize("chunk", [1, 4])
def test_a_worker_that_dies_loses_what_it_was_at_and_nothing_else(chunk: int) -> None:
    expected: list[object] = [*range(20)]
    expected[5], expected[6] = "5: SIGKILL", "6: SIGKILL"

    assert expected == Work(
        partial(killed_at, frozenset({5, 6})), lost, "numbers", chunk
    ).run(range(20), 2)  # fmt: skip
    expected = [*range(20)]
    expected[19] = "19: exit status 7"
    assert expected == Work(partial(left_at, 19), lost, "numbers", chunk).run(range(20), 2)


def test_where_every_worker_dies_no_more_are_begun(tmp_path: Path) -> None:
    everything = frozenset(range(1000))
    found = Work(partial(killed_at, everything), lost, "numbers").run(range(1000), 2)

    assert [f"{item}: SIGKILL" for item in range(1000)] == found
    assert DEATHS < 1000


@pytest.mark.parametrize("jobs", [1, 2])
def test_memory_that_ran_out_loses_one_item(jobs: int) -> None:
    expected: list[object] = [0, 1, "2: MemoryError", 3]

    assert expected == Work(partial(starved_at, 2), lost, "numbers").run(range(4), jobs)


@pytest.mark.parametrize("first", [0, 1, 2])
@pytest.mark.parametrize("jobs", [1, 3])
def test_the_first_that_raises_is_raised_whole(jobs: int, first: int) -> None:
    with pytest.raises(type(FAULTS[first])) as raised:
        Work(partial(raises_from, 3 + first), lost, "numbers").run(range(20), jobs)

    assert str(FAULTS[first]) == str(raised.value)
    assert FAULTS[first].args == raised.value.args


def test_work_is_done_elsewhere_by_as_many_as_there_is_work_for(tmp_path: Path) -> None:
    Work(partial(told_to, tmp_path), lost, "numbers", chunk=2).run(range(6), 8)
    by = {path.name.partition("-")[0] for path in tmp_path.iterdir()}

    assert 6 == len(list(tmp_path.iterdir()))
    assert str(os.getpid()) not in by
    assert len(by) <= 3


@pytest.mark.parametrize("jobs", [1, 2])
def test_how_far_it_came_is_known_while_it_runs(jobs: int) -> None:
    seen = []
    work = Work(square, lost, "numbers")
    with watched(lambda _: seen.append(how_far())):
        work.run(range(3), jobs)

    assert [f"{done} of 3 numbers done" for done in range(4)] == seen
    assert "" == how_far()


class Enough(BaseException):
    """What a signal raises."""


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_is_cut_short_leaves_no_worker(jobs: int, tmp_path: Path) -> None:
    def stop(run: Reached) -> None:
        if run.done:
            raise Enough

    work = Work(partial(told_to, tmp_path), lost, "numbers")
    with watched(stop), pytest.raises(Enough):
        work.run(range(100), jobs)
    workers = {int(path.name.partition("-")[0]) for path in tmp_path.iterdir()} - {os.getpid()}

    assert len(list(tmp_path.iterdir())) < 100
    assert [] == [pid for pid in workers if Path(f"/proc/{pid}").exists()]
    assert "" == how_far()
