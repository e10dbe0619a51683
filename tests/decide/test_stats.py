# SPDX-License-Identifier: MIT
"""What `--stats` tells: all processes are counted, each second once."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator

import pytest

from hvproofs.decide import stats
from hvproofs.decide.solver import DEFAULT_RLIMIT
from hvproofs.decide.solvers import z3_factory
from hvproofs.decide.stats import Ledger, Phase, Way, count, phase
from hvproofs.decide.texts import CHUNK, Task, decide_all
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import script
from hvproofs.terms.term import bitvec

N = b.var("n", bitvec(64))


def spend(seconds: float) -> None:
    """Processor time."""
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass


@pytest.fixture
def watched() -> Iterator[None]:
    """Somebody looks, from here on."""
    stats.watch()
    stats.taken()
    yield
    stats.watch(False)


@pytest.mark.usefixtures("watched")
def test_a_second_belongs_to_the_innermost_phase_alone() -> None:
    with phase(Phase.BUILD):
        spend(0.02)
        with phase(Phase.SOLVE):
            spend(0.04)
    found = stats.taken().seconds

    assert found[Phase.SOLVE] >= 0.04
    assert (
        0.02 <= found[Phase.BUILD] < found[Phase.BUILD] + found[Phase.SOLVE] <= sum(found.values())
    )


def test_where_nobody_looks_no_clock_is_read() -> None:
    with phase(Phase.SOLVE):
        spend(0.02)

    assert not any(stats.taken().seconds.values())


@pytest.mark.usefixtures("watched")
@pytest.mark.parametrize("jobs", [1, 2])
def test_workers_are_counted(jobs: int) -> None:
    scripts = [script((), b.ule(b.bv(i, 64), N)) for i in range(1, 2 * CHUNK + 1)]
    decide_all({s.text: Task(s, ()) for s in scripts}, z3_factory, DEFAULT_RLIMIT, jobs)
    found = stats.taken()

    assert (len(scripts), len(scripts)) == (found.ways[Way.KEPT], len(found.texts))
    assert found.seconds[Phase.SOLVE] > 0
    assert found.memory > 0


def test_what_nobody_will_look_at_is_not_kept() -> None:
    stats.taken()
    count(Way.FRESH, "(check-sat)")
    found = stats.taken()

    assert (1, set()) == (found.ways[Way.FRESH], found.texts)


def test_the_table_fits_a_terminal() -> None:
    assert max(map(len, str(Ledger()).splitlines())) < 80


def test_the_option_changes_nothing_of_the_result() -> None:
    one = ["prove", "--hypercall", "0x50", "--scheme", "linux/get-vtl-output-page", "--jobs", "1"]
    code = "from hvproofs.cli import main; main()"
    plain, told = (
        subprocess.run(
            [sys.executable, "-c", code, *one, *more], capture_output=True, text=True, check=False
        )
        for more in ([], ["--stats"])
    )

    assert (plain.returncode, plain.stdout) == (told.returncode, told.stdout)
    assert "processor time" not in plain.stderr  # where there may be progress
    assert "processor time, workers included" in told.stderr
    assert "  in a kept context                         0" not in told.stderr
