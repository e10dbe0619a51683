# SPDX-License-Identifier: MIT
"""Other versions of the solvers: `make solver-versions`.

    python -m certify.of_versions [HYPERCALLS] > reports/solver-versions.md

The oldest version of each solver that pyproject.toml admits and that its registry has, the one
of constraints.txt and the newest there is are put into folders of their own and asked for the
same theorems. Exits with 1 where a verdict is another than that of the pinned Z3; what a version
leaves open is counted, and is no other verdict.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = {"z3": "z3-solver", "cvc5": "cvc5", "bitwuzla": "bitwuzla"}
VERSION = r"([0-9]+(?:\.[0-9]+)*)"
SPENT = re.compile(r"^processor time, workers included +([\d.]+) s$", re.MULTILINE)
UNKNOWN = "unknown"

Verdicts = dict[tuple[str, ...], str]  # by call, reading, scheme and rule


@dataclass(frozen=True, slots=True)
class Asked:
    """What one version said."""

    solver: str
    version: str
    verdicts: Verdicts
    seconds: float  # of processor time, workers included

    def row(self, expected: Verdicts) -> str:
        """A line of the table."""
        others = sum(self.verdicts[key] not in (verdict, UNKNOWN)
                     for key, verdict in expected.items())  # fmt: skip
        left = sum(verdict == UNKNOWN for verdict in self.verdicts.values())
        same = len(expected) - others - left
        return (
            f"| {self.solver} | {self.version} | {same} | {left} | {others} | {self.seconds:.0f} |"
        )


def admitted(package: str) -> str:
    """The least version that pyproject.toml takes."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    given = [*project["dependencies"], *project["optional-dependencies"]["solvers"]]
    return str(next(one for one in given if one.startswith(package))).partition(">=")[2]


def versions(package: str) -> list[str]:
    """The oldest, the pinned and the newest, each once."""
    least = tuple(map(int, admitted(package).split(".")))
    pip = [sys.executable, "-m", "pip", "index", "versions", package]
    said = subprocess.run(pip, capture_output=True, text=True, check=True).stdout
    line = next(one for one in said.splitlines() if one.startswith("Available versions:"))
    numbers = [one for one in re.findall(VERSION, line) if tuple(map(int, one.split("."))) >= least]
    return list(dict.fromkeys([numbers[-1], locked(package), numbers[0]]))


def locked(package: str) -> str:
    """The version that is tested with."""
    text = (ROOT / "constraints.txt").read_text()
    (found,) = re.findall(rf"^{package}=={VERSION}", text, re.MULTILINE)
    return str(found)


def asked(solver: str, version: str, hypercalls: str) -> Asked:
    """Ask one version, installed for this alone."""
    with tempfile.TemporaryDirectory() as folder:
        wanted = f"{PACKAGES[solver]}=={version}"
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--target", folder, wanted]
        subprocess.run(pip, check=True, stdout=sys.stderr)
        command = ["hvproofs", "--cache", "off", "--no-config", "prove", "--hypercall", hypercalls]
        options = ["--solver", solver, "--format", "json", "--stats"]
        done = subprocess.run(
            [sys.executable, "-m", *command, *options], capture_output=True, text=True, check=False,
            env={**os.environ, "PYTHONPATH": f"{folder}:{ROOT}"},
        )  # fmt: skip
    if done.returncode not in (0, 1, 3):
        raise SystemExit(f"{wanted}: {done.stderr}")
    found = json.loads(done.stdout)
    verdicts = {
        tuple(str(one.get(part)) for part in ("hypercall", "arch", "variant", "scheme", "rule")):
            one["verdict"]
        for one in found["results"]
    }  # fmt: skip
    (spent,) = SPENT.findall(done.stderr)
    return Asked(solver, version, verdicts, float(spent))


def every(hypercalls: str) -> Iterator[Asked]:
    """All versions of all solvers."""
    for solver, package in PACKAGES.items():
        for version in versions(package):
            print(f"{solver} {version}", file=sys.stderr)
            yield asked(solver, version, hypercalls)


def main(hypercalls: str) -> int:
    """The page, and whether all verdicts agree."""
    found = list(every(hypercalls))
    pinned = ("z3", locked("z3-solver"))
    expected = next(one.verdicts for one in found if (one.solver, one.version) == pinned)
    counts = Counter(expected.values())
    told = ", ".join(f"{count} {name}" for name, count in sorted(counts.items()))
    print("\n".join([
        "# Other versions of the solvers\n",
        "Written by `make solver-versions`: the oldest version that is admitted and can be had,",
        f"the pinned one and the newest, asked for `prove --hypercall '{hypercalls}'` as the",
        f"first solver. The pinned Z3 says: {told}.\n",
        "| solver | version | same verdict | left open | another verdict | processor time, s |",
        "|---|---|---:|---:|---:|---:|",
        *(one.row(expected) for one in found),
    ]))  # fmt: skip
    keys = {tuple(sorted(one.verdicts)) for one in found}
    bad = [one for one in found for key, verdict in expected.items()
           if one.verdicts.get(key) not in (verdict, UNKNOWN)]  # fmt: skip
    return 1 if bad or len(keys) > 1 else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1] if sys.argv[1:] else "0x50"))
