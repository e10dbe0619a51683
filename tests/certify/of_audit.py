# SPDX-License-Identifier: MIT
"""The certificates of an audit: `make certify-audit`.

    python -m certify.of_audit [OPTION]... IR... > reports/certificates-audit.md

The same audit three times, with the options and files that are given: by the solver, by it with
certificates kept, and by these alone. Exits with 1 where a verdict of the last is another.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hvproofs.certify.certificate import unpacked

ROOT = Path(__file__).parents[2]
SPENT = re.compile(r"^processor time, workers included +([\d.]+) s$", re.MULTILINE)
SOLVER = re.compile(r"^  solver: .* ([\d.]+) s$", re.MULTILINE)
READERS = ("llvm", "symbolic", "sites", "checks")  # of `audit`: what a statement is made by


@dataclass(frozen=True, slots=True)
class Audit:
    """One of the three."""

    verdicts: dict[str, str]  # by place, function and rule
    seconds: float  # of processor time, workers included
    solver: float  # of these, asking

    @staticmethod
    def run(arguments: list[str], *options: str) -> Audit:
        """Run it; verdicts against the code are no failure."""
        command = [sys.executable, "-m", "hvproofs", "--cache", "off", "audit", "--stats"]
        done = subprocess.run(
            [*command, "--format", "json", *options, *arguments],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        if done.returncode not in (0, 1, 3):
            raise SystemExit(done.stderr)
        said = [float(one) for one in SOLVER.findall(done.stderr)]
        (spent,) = SPENT.findall(done.stderr)
        return Audit(_verdicts(json.loads(done.stdout)), float(spent), sum(said))


def _verdicts(found: dict[str, Any]) -> dict[str, str]:
    return {
        f"{one['file']}:{one['line']} {one['function']} {one['rule']}": one["verdict"]
        for one in found["results"]
    }


def main(arguments: list[str]) -> int:
    """The page, and whether all verdicts are those of the solver."""
    with tempfile.TemporaryDirectory() as folder:
        plain = Audit.run(arguments)
        made = Audit.run(arguments, "--certify", folder)
        alone = Audit.run(arguments, "--certified", folder)
        files = sorted(Path(folder).glob("*.xz"))
        kinds = Counter(_kind(unpacked(one.read_bytes())) for one in files)
        size = sum(one.stat().st_size for one in files)
    others = [
        f"{key}: {verdict}, alone {alone.verdicts.get(key)}"
        for key, verdict in plain.verdicts.items()
        if alone.verdicts.get(key) != verdict
    ]
    counts = Counter(plain.verdicts.values())
    rows = {
        **{f"verdicts: {name}": f"{count}" for name, count in sorted(counts.items())},
        "of these another from certificates alone": f"{len(others)}",
        **{f"texts {name}": f"{count}" for name, count in sorted(kinds.items())},
        "size, packed": f"{size / 1e6:.1f} MB",
        "processor time: the audit; of it asking": f"{plain.seconds:.0f} s; {plain.solver:.0f} s",
        "with certificates made": f"{made.seconds / plain.seconds:.1f} times the audit",
        "from certificates alone": f"{alone.seconds / plain.seconds:.1f} times the audit",
    }
    lines = sum(len(path.read_text().splitlines()) for room in READERS
                for path in (ROOT / "hvproofs" / "audit" / room).glob("*.py"))  # fmt: skip
    print("\n".join([
        "# Certificates of an audit\n",
        "Written by `make certify-audit`. Whatever the solver answered was refuted in LRAT, or has",
        "values that satisfy it; then the same audit was made without a solver, each answer from",
        "its certificate, checked step by step. What a question is, the audit says on that day:",
        f"the reading of the IR is trusted, {lines} lines of `audit`; so are the bit-blaster and",
        "the rewrites, as for schemes (certificates.md).\n",
        f"Of {', '.join(Path(one).stem for one in arguments if Path(one).exists())}.\n",
        "| what | figure |\n|---|---|",
        *(f"| {name} | {figure} |" for name, figure in rows.items()),
        *(f"\n* {one}" for one in others),
    ]))  # fmt: skip
    return 1 if others else 0


def _kind(certificate: dict[str, Any]) -> str:
    if "lrat" in certificate:
        return "refuted step by step"
    return "with values" if "values" in certificate else "without a certificate"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
