# SPDX-License-Identifier: MIT
"""Speed, as ratios: `make bench`. No test fails because a machine is slow.

The plainest baseline is a person's script: for every rule and hypercall one
fresh Z3 solver that reads the same text and answers yes or no.
"""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from hvproofs.decide.solver import DEFAULT_RLIMIT
from hvproofs.decide.solvers import z3_factory
from hvproofs.hypervisor import CallKind, CallShape, dispatch
from hvproofs.hypervisor.cases import run_cases
from hvproofs.prove.posed import claims
from hvproofs.prove.selection import Selection, candidates
from hvproofs.spec.corpus import load_shipped

HVPROOFS = str(Path(sys.executable).parent / "hvproofs")


def seconds(*command: str) -> float:
    """Wall time of a whole process."""
    start = time.perf_counter()
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def median(*command: str, runs: int = 3) -> float:
    """The median of a few runs."""
    return statistics.median(seconds(*command) for _ in range(runs))


def baseline() -> float:
    """Every obligation of the corpus in a fresh solver, one after the other."""
    import z3

    made = claims(candidates(load_shipped(), Selection()))
    texts = [script.text for claim in made for script in claim.scripts]
    start = time.perf_counter()
    for text in texts:
        solver = z3.Solver(ctx=z3.Context())
        solver.from_string(text)
        solver.check()
    return time.perf_counter() - start


def test_whole_corpus_against_the_plainest_baseline(capsys: pytest.CaptureFixture[str]) -> None:
    start = median(sys.executable, "-c", "import z3")
    whole = median(HVPROOFS, "prove")
    plain = baseline()
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    with capsys.disabled():
        print(f"\nwhole corpus, cold: {whole:.2f} s, {memory:.0f} MB at the most")
        print(f"  {whole / start:6.1f} x interpreter start and import z3 ({start:.2f} s)")
        print(f"  {whole / plain:6.2f} x one fresh solver an obligation ({plain:.2f} s)")
    assert whole > 0


@pytest.mark.parametrize("command", [["--help"], ["list"], ["lint"]], ids=lambda c: c[0])
def test_commands_without_a_solver(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    start = median(sys.executable, "-c", "import typer")
    took = median(HVPROOFS, *command)
    with capsys.disabled():
        print(f"\nhvproofs {command[0]}: {took:.2f} s, {took / start:.1f} x import typer")
    assert took > 0


def test_one_theorem(benchmark: Any) -> None:
    """The median over every different text of GetVpRegisters."""
    made = claims(candidates(load_shipped(), Selection(hypercall="HvCallGetVpRegisters")))
    scripts = list({script.text: script for claim in made for script in claim.scripts}.values())
    solver = z3_factory(DEFAULT_RLIMIT)
    taken = []
    for script in scripts:
        start = time.perf_counter()
        solver.check(script)
        taken.append(time.perf_counter() - start)
    middle = scripts[sorted(range(len(taken)), key=taken.__getitem__)[len(taken) // 2]]

    benchmark(solver.check, middle)


def test_hypercall_cases_per_second(capsys: pytest.CaptureFixture[str]) -> None:
    call = CallShape(CallKind.REP, input_header=16, input_element=4, output_element=16)
    line = (
        '{"call": {"kind": "rep", "input_header": 16, "input_element": 4, "output_element": 16}, '
        '"control": 8589934672, "input_gpa": 4096, "output_gpa": 8192}'
    )
    number = 40_000
    start = time.process_time()
    for _ in range(number):
        dispatch(call, 0x200000050, 0x1000, 0x2000, abi="x86-64", profile="openvmm")
    api = number / (time.process_time() - start)
    start = time.process_time()
    for _ in run_cases([line] * number):
        pass
    lines = number / (time.process_time() - start)
    with capsys.disabled():
        print(f"\ndispatch: {api:,.0f} cases/s in Python, {lines:,.0f} as JSON lines")
