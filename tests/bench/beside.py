# SPDX-License-Identifier: MIT
"""The same questions, put to others in the plainest way: what each of them takes.

python tests/bench/beside.py SOLVER FILE    decide each text of a file, in a context of its own
python tests/bench/beside.py numpy LIMIT    the rules of one placement, for every count to LIMIT

The bundle is the placement of HvCallGetVpRegisters in half pages. Who is not installed is left out.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

HYPERCALL, SCHEME, RULES = "HvCallGetVpRegisters", "linux/half-page", "[io]*put-*"
CHOSEN = ("--hypercall", HYPERCALL, "--scheme", SCHEME)
HEADER, ELEMENT, RESULT, PAGE = 16, 4, 16, 4096  # bytes
# Of the kernels that `make audit-linux` keeps.
KERNEL = Path.home() / ".cache/hvproofs/kernels/linux-7.3-root-ir"
BUILD = KERNEL.with_name("linux-7.3-root-build")
IR = KERNEL / "arch/x86/hyperv/hv_apic.ll"
AUDIT = ("--configuration", "root", "--jobs", "1")
CROSSHAIR = Path(__file__).resolve().parents[1] / "layout" / "test_crosshair.py"


def compiled(folder: Path, files: str) -> list[str]:
    """What compiles the C files that were made into IR, as the kernel does, to objects."""
    lines = [f"cd {BUILD}"]
    for saved in sorted(BUILD.rglob(f".{files}.ll.cmd")):
        (command,) = re.findall(r"^savedcmd_\S+ := ([^;\n]*)", saved.read_text(), re.MULTILINE)
        command = re.sub(r" -Wp,-MMD,\S+| -Xclang -disable-llvm-passes| -emit-llvm", "", command)
        command = command.replace(" -S ", " -c ")
        lines.append(re.sub(r" -o \S+", f" -o {folder}/made.o", command))
    return ["bash", "-c", "\n".join(lines)]


def z3(texts: Sequence[str]) -> None:
    """A person's script: a solver for each text."""
    import z3

    for text in texts:
        solver = z3.Solver(ctx=z3.Context())
        solver.from_string(text)
        assert solver.check() == z3.unsat


def cvc5(texts: Sequence[str]) -> None:
    """Likewise."""
    import cvc5

    for text in texts:
        solver = cvc5.Solver()
        parser = cvc5.InputParser(solver)
        parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, text, "text")
        answers = []
        while not (command := parser.nextCommand()).isNull():
            answers.append(str(command.invoke(solver, parser.getSymbolManager())).strip())
        assert "unsat" in answers


def bitwuzla(texts: Sequence[str]) -> None:
    """Likewise."""
    import bitwuzla

    for text in texts:
        parser = bitwuzla.Parser(bitwuzla.TermManager(), bitwuzla.Options())
        parser.parse(text, True, False)
        assert parser.bitwuzla().check_sat() is bitwuzla.Result.UNSAT


def numpy(limit: str) -> None:
    """Every count of a page at address 0: one base of all that the theorems speak of."""
    import numpy as np

    n = np.arange(1, int(limit) + 1)
    inputs, outputs, half = -(-(HEADER + ELEMENT * n) // 8) * 8, RESULT * n, PAGE // 2
    assert (inputs <= half).all()
    assert (half + outputs <= PAGE).all()


SOLVERS: dict[str, Callable[[Sequence[str]], None]] = {"z3": z3, "cvc5": cvc5, "bitwuzla": bitwuzla}


def bundle() -> tuple[list[str], int]:
    """The texts of the rules, and the greatest count that they speak of."""
    from hvproofs.prove.posed import claims
    from hvproofs.prove.prover import Options, prove
    from hvproofs.prove.selection import Selection, candidates
    from hvproofs.spec.corpus import load_shipped

    chosen = candidates(load_shipped(), Selection(HYPERCALL, SCHEME, RULES))[:1]
    counts = prove(chosen, Options(cores=False)).results[0].counts
    texts = dict.fromkeys(script.text for claim in claims(chosen) for script in claim.scripts)
    assert counts is not None
    return list(texts), counts.last


def commands(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Who takes part, and the command; behind each of ours stand those it is compared with."""
    texts, limit = bundle()
    (file := folder / "texts.json").write_text(json.dumps(texts), "utf-8")
    python, here = sys.executable, str(Path(__file__).resolve())
    ours = [python, "-m", "hvproofs.cli"]
    yield f"hvproofs, {len(texts)} texts", [*ours, "prove", *CHOSEN, "--rule", RULES, "--jobs", "1"]
    for name in SOLVERS:
        if find_spec(name):
            yield f"{name} alone", [python, here, name, str(file)]
    if find_spec("numpy"):
        yield "NumPy, one base", [python, here, "numpy", str(limit)]
    if cbmc := shutil.which("cbmc"):
        harness = str(folder / "harness.c")
        emit = ["emit", "cbmc", SCHEME, "--hypercall", HYPERCALL, "--output", harness]
        subprocess.run([*ours, *emit], check=True)
        yield "CBMC, all rules", [cbmc, harness, "--unwind", "4097"]
    if find_spec("crosshair"):
        pytest = [python, "-m", "pytest", "-q", "-n", "0", str(CROSSHAIR)]
        yield "CrossHair, functions of layout alone", pytest
    if BUILD.exists():
        yield f"hvproofs, audit of {IR.name}", [*ours, "audit", *AUDIT, str(IR)]
        yield "clang, the same file", compiled(folder, "hv_apic")
        yield "hvproofs, audit of Linux 7.3, root", [*ours, "audit", *AUDIT, str(KERNEL)]
        yield "clang, the same files", compiled(folder, "*")


if __name__ == "__main__":
    who, what = sys.argv[1:]
    if who == "numpy":
        numpy(what)
    else:
        SOLVERS[who](json.loads(Path(what).read_text("utf-8")))
