# SPDX-License-Identifier: MIT
"""Solvers by name: what there is, who is asked, who is asked second."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from hvproofs.decide import solvers
from hvproofs.errors import UsageError

ONE = ["prove", "--hypercall", "0x50", "--scheme", "linux/get-vtl-output-page", "--rule",
       "no-overlap", "--format", "json", "--jobs", "1"]  # fmt: skip


def run(*arguments: str, before: str = "") -> subprocess.CompletedProcess[str]:
    """The command, with some Python run before it."""
    code = f"import sys\n{before}\nfrom hvproofs.cli import main\nmain()\n"
    return subprocess.run(
        [sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False
    )


def test_the_solvers_there_are() -> None:
    assert ("bitwuzla", "cvc5", "z3") == solvers.names()


@pytest.mark.parametrize("name", solvers.names())
def test_every_solver_is_reached_from_the_command_line(name: str) -> None:
    done = run(*ONE, "--solver", name)
    document = json.loads(done.stdout)

    assert done.returncode == 0
    assert [True] == [told.startswith(name) for told in document["tool"]["solvers"]]
    assert {("proved", "solver")} == {(r["verdict"], r["trust"]) for r in document["results"]}


@pytest.mark.parametrize(
    ("asked", "second"),
    [
        ([], "cvc5"),
        (["--second", "bitwuzla"], "bitwuzla"),
        (["--solver", "cvc5"], "z3"),
        (["--solver", "bitwuzla", "--second", "z3"], "z3"),
    ],
)
def test_the_second_opinion_is_chosen(asked: list[str], second: str) -> None:
    done = run(*ONE, "--trust", "cross-checked", *asked)
    document = json.loads(done.stdout)

    assert done.returncode == 0
    assert document["tool"]["solvers"][1].startswith(second)
    assert {"cross-checked"} == {result["trust"] for result in document["results"]}


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        (["--solver", "yices"], "'yices' is not one of bitwuzla, cvc5, z3"),
        (["--second", "yices"], "'yices' is not one of bitwuzla, cvc5, z3"),
        (["--second", "z3"], "--second z3: that is the solver that is asked first"),
    ],
)
def test_what_cannot_be_asked_is_bad_input(asked: list[str], message: str) -> None:
    done = run(*ONE, *asked)

    assert (2, "") == (done.returncode, done.stdout)
    assert message in done.stderr


def test_a_solver_that_is_not_installed_is_told_before_anything_is_asked() -> None:
    done = run(*ONE, "--solver", "cvc5", before="sys.modules['cvc5'] = None")

    assert (2, "") == (done.returncode, done.stdout)
    assert "hvproofs: error: cvc5 is not installed; run: " in done.stderr


NEW = """
from hvproofs.decide.solver import NullSolver


def factory(rlimit):
    return NullSolver()
"""


def test_a_new_solver_is_one_module(tmp_path: Path) -> None:
    (tmp_path / "null_solver.py").write_text(NEW)
    more = f"from hvproofs import decide; decide.__path__.append({str(tmp_path)!r})"
    done = run(*ONE, "--solver", "null", before=more)
    other = run(*ONE, "--solver", "nil", before=more)

    assert done.returncode == 3
    assert ["null"] == json.loads(done.stdout)["tool"]["solvers"]
    assert "'nil' is not one of bitwuzla, cvc5, null, z3" in other.stderr


def test_no_solver_has_no_factory() -> None:
    with pytest.raises(UsageError, match="no solver 'yices', expected one of bitwuzla, cvc5, z3"):
        solvers.factory("yices")


def test_a_factory_goes_to_other_processes() -> None:
    made = pickle.loads(pickle.dumps(solvers.factory("z3")))  # noqa: S301 - our own bytes

    assert made(7).rlimit == 7
