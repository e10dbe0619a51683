# SPDX-License-Identifier: MIT
"""A solver in a process of its own: the same answers, and of what goes wrong one is lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from doubles import Double
from hvproofs.decide.decide import decide
from hvproofs.decide.guard import Guarded
from hvproofs.decide.isolated import Isolated
from hvproofs.decide.solver import DEFAULT_RLIMIT, Reply, Solver, Status
from hvproofs.decide.solvers import z3_factory
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named, Script, script
from hvproofs.terms.term import bitvec

N = b.var("n", bitvec(12))
AT_MOST = Named("n is at most 9", b.ule(N, b.bv(9, 12)))
HOLDS = script([AT_MOST], b.ult(N, b.bv(10, 12)))
FAILS = script([AT_MOST], b.ult(N, b.bv(7, 12)))


@dataclass(frozen=True)
class Going:
    """Makes solvers that do something before they answer; goes to other processes."""

    wrong: Callable[[], object]

    def __call__(self, rlimit: int) -> Solver:
        """The solver."""
        return Double(self.answer, rlimit=rlimit)

    def answer(self, script: Script) -> Reply:
        """What Z3 would say, if it comes to that."""
        self.wrong()
        return z3_factory(DEFAULT_RLIMIT).check(script)


def dies() -> None:
    os.kill(os.getpid(), signal.SIGSEGV)


def leaves() -> None:
    os._exit(7)


def hangs() -> None:
    time.sleep(3600)


def eats() -> None:
    bytearray(1 << 40)


def fails() -> None:
    raise ZeroDivisionError("by nothing")


def is_parent() -> None:
    if "HVPROOFS_PARENT" in os.environ and os.environ["HVPROOFS_PARENT"] == str(os.getpid()):
        raise AssertionError("asked in the process that asks")


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (dies, "its process ended: SIGSEGV"),
        (leaves, "its process ended: exit status 7"),
        (hangs, "it took more than 1 s"),
        (eats, "MemoryError"),
        (fails, "ZeroDivisionError: by nothing"),
    ],
)
def test_what_goes_wrong_costs_one_answer(wrong: Callable[[], object], why: str) -> None:
    seconds = 1 if wrong is hangs else 600
    broken = Guarded(Isolated(Going(wrong), seconds=seconds), DEFAULT_RLIMIT)
    reply = broken.check(HOLDS)
    sound = Guarded(Isolated(z3_factory), DEFAULT_RLIMIT)

    assert reply.status is Status.UNKNOWN
    assert why in reply.reason
    assert sound.check(HOLDS).status is Status.UNSAT


def test_it_is_asked_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HVPROOFS_PARENT", str(os.getpid()))
    here = Guarded(Going(is_parent), DEFAULT_RLIMIT)
    there = Guarded(Isolated(Going(is_parent)), DEFAULT_RLIMIT)

    assert Status.UNKNOWN is here.check(HOLDS).status
    assert Status.UNSAT is there.check(HOLDS).status


@pytest.mark.parametrize("asked", [HOLDS, FAILS])
def test_answers_witnesses_and_cores_are_those_of_the_solver(asked: Script) -> None:
    expected = decide(z3_factory(DEFAULT_RLIMIT), asked, ["n"], asked.hypotheses)
    found = decide(Isolated(z3_factory)(DEFAULT_RLIMIT), asked, ["n"], asked.hypotheses)

    assert expected == found


def test_solvers_and_sessions_are_kept_apart() -> None:
    isolated = Isolated(z3_factory)
    sessions = [isolated(DEFAULT_RLIMIT).session(one) for one in (HOLDS, FAILS) * 20]
    asked = [(one, [*map(HOLDS.assertion, HOLDS.hypotheses), GOAL]) for one in sessions]
    again = [session.check(assertions).status for session, assertions in asked * 2]

    assert [Status.UNSAT, Status.SAT] * 40 == again


GOAL = next(line for line in HOLDS.text.splitlines() if "not" in line and "assert" in line)


def test_the_effort_is_that_of_who_asks() -> None:
    assert Status.UNKNOWN is Isolated(z3_factory)(1).check(FAILS).status
    assert Status.SAT is Isolated(z3_factory)(DEFAULT_RLIMIT).check(FAILS).status


COMMAND = ["-m", "hvproofs", "prove", "--hypercall", "0x50", "--scheme", "linux/get-vtl-*"]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_run_prints_the_same(jobs: str) -> None:
    command = [sys.executable, *COMMAND, "--jobs", jobs]
    expected = subprocess.run([*command, "--no-isolate"], capture_output=True, check=False)
    found = subprocess.run([*command, "--isolate"], capture_output=True, check=False)

    assert expected.stdout
    assert (expected.returncode, expected.stdout) == (found.returncode, found.stdout)


def begun(tmp_path: Path, *options: str, **environment: str) -> bool:
    """Whether a run begins a process for its solver."""
    traced = tmp_path / "sitecustomize.py"
    traced.write_text(
        "import os, sys\n"
        "if sys.orig_argv[1:3] == ['-P', '-c']:\n"
        f"    open({str(tmp_path / 'begun')!r}, 'w')\n"
    )
    subprocess.run(
        [sys.executable, *COMMAND, "--jobs", "1", *options], capture_output=True, check=True,
        env={**os.environ, "PYTHONPATH": f"{tmp_path}:{Path(__file__).parents[2]}", **environment},
    )  # fmt: skip
    return (tmp_path / "begun").exists()


@pytest.mark.parametrize(
    ("expected", "options", "environment"),
    [
        (False, [], {"CI": "", "HVPROOFS_ISOLATE": ""}),
        (True, [], {"CI": "true", "HVPROOFS_ISOLATE": ""}),
        (False, ["--no-isolate"], {"CI": "true"}),
        (True, ["--isolate"], {"CI": ""}),
        (True, [], {"CI": "", "HVPROOFS_ISOLATE": "1"}),
    ],
)
def test_it_is_done_in_ci_and_where_it_is_wanted(
    tmp_path: Path, expected: bool, options: list[str], environment: dict[str, str]
) -> None:
    assert expected is begun(tmp_path, *options, **environment)
