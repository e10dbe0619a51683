# SPDX-License-Identifier: MIT
"""reports/performance.md: processor time of commands, as ratios of one run.

python tests/bench/make_performance.py [OTHER]... > reports/performance.md

Every figure is user and system time of whole processes, children included, the least of a few
runs that take turns: other work on the machine then weighs on all of them alike. OTHER are
checkouts of other versions, for a column each.
"""

from __future__ import annotations

import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

import beside

ROOT = Path(__file__).resolve().parents[2]
FLOOR = "import z3"
SOLVERS = ("z3-solver", "cvc5", "bitwuzla")
# The command-line library at its least: a command of one that does nothing.
COMMAND = "import typer; app = typer.Typer(); app.command()(lambda: None); app()"
# What is measured: its name, the arguments, how many runs.
COMMANDS: Sequence[tuple[str, Sequence[str], int]] = (
    ("--help", ("--help",), 3),
    ("list", ("list",), 3),
    ("explain-rule no-overlap", ("explain-rule", "no-overlap"), 3),
    ("lint", ("lint",), 3),
    (
        "one scheme, one call, all rules",
        ("prove", "--scheme", "linux/half-page", "--hypercall", "0x50", "--jobs", "1"),
        3,
    ),
    ("one scheme, all its calls", ("prove", "--scheme", "linux/half-page", "--jobs", "1"), 2),
    ("whole corpus and claims", ("prove", "--jobs", "1"), 1),
)


# Of this checkout alone, with every answer and finding in store.
WARM: Sequence[tuple[str, Sequence[str]]] = (
    ("list, cached", ("list",)),
    ("lint, cached", ("lint",)),
    ("one scheme, all its calls, cached", ("prove", "--scheme", "linux/half-page", "--jobs", "1")),
    ("whole corpus and claims, cached", ("prove", "--jobs", "1")),
)


def spent(
    tree: Path, arguments: Sequence[str], cache: str = "off", program: str = sys.executable
) -> tuple[float, str]:
    """Processor time of one process in seconds, and what it said on stderr."""
    # As users have it: of code that ran before, the bytecode is there, of ours as of libraries'.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    run = subprocess.Popen(
        [program, *arguments], cwd=tree,
        env={**environment, "PYTHONPATH": str(tree), "HVPROOFS_CACHE": cache},
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert run.stderr is not None
    told = run.stderr.read()
    _, status, usage = os.wait4(run.pid, 0)
    run.returncode = os.waitstatus_to_exitcode(status)
    if run.returncode not in (0, 1, 3):
        raise SystemExit(f"{arguments}: exit {run.returncode}\n{told}")
    return usage.ru_utime + usage.ru_stime, told


def measured(trees: Sequence[Path]) -> tuple[dict[str, list[float]], str]:
    """The least time of each command in each tree, and the stats of the last one's last command."""
    found: dict[str, list[float]] = {}
    plain = [spent(ROOT, ("-c", code))[0] for code in ("import z3", COMMAND) * 3]
    found[FLOOR], found["a command of typer that does nothing"] = (
        [min(plain[::2])],
        [min(plain[1::2])],
    )
    told = ""
    for name, arguments, runs in COMMANDS:
        times: list[list[float]] = [[] for _ in trees]
        for _ in range(runs):
            for place, tree in enumerate(trees):
                more = ("--stats",) if arguments[0] == "prove" and tree == ROOT else ()
                took, told = spent(tree, ("-m", "hvproofs.cli", *arguments, *more))
                times[place].append(took)
        found[name] = [min(one) for one in times]
    return found, told


def warm(columns: int) -> dict[str, Sequence[float | None]]:
    """The time of commands that find all in a folder, but for a scheme; in the last column."""
    found: dict[str, Sequence[float | None]] = {}
    with tempfile.TemporaryDirectory() as name:
        folder, tree = str(Path(name) / "kept"), Path(name)
        for part in ("hvproofs", "specs"):
            shutil.copytree(ROOT / part, tree / part)

        def timed(what: str, arguments: Sequence[str]) -> None:
            took, _ = spent(tree, ("-m", "hvproofs.cli", *arguments), folder)
            found[what] = [*[None] * (columns - 1), took]

        for what, arguments in WARM:
            for _ in "12":
                timed(what, arguments)
        scheme = tree / "specs" / "schemes" / "linux" / "half-page.toml"
        scheme.write_text(
            scheme.read_text("utf-8").replace('title = "', 'title = "Now: ', 1), "utf-8"
        )
        timed("whole corpus and claims, one scheme changed", WARM[-1][1])
    return found


def others() -> list[str]:
    """The same questions, put to others: a table."""
    lines = ["| who | seconds | of ours |", "|---|---|---|"]
    ours = 0.0
    with tempfile.TemporaryDirectory() as folder:
        for who, (program, *arguments) in beside.commands(Path(folder)):
            took = min(spent(ROOT, arguments, program=program)[0] for _ in range(2))
            ours = took if who.startswith("hvproofs") else ours
            lines.append(f"| {who} | {took:.2f} | {took / ours:.2f} |")
    return lines


def sampled(*arguments: str) -> list[str]:
    """Where a command of this checkout spends its time: a table."""
    _, told = spent(ROOT, (str(ROOT / "tests" / "bench" / "sampled.py"), *arguments))
    return told[told.index("| where") :].rstrip().split("\n")


def processor() -> str:
    """Its name as the kernel tells it."""
    names = re.findall(r"^model name\s*: (.*)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    return f"{names[0] if names else platform.machine()}, {os.cpu_count()} processors"


def revision(tree: Path) -> str:
    """The commit that a checkout is at."""
    run = ["git", "rev-parse", "--short", "HEAD"]
    return subprocess.run(run, cwd=tree, capture_output=True, text=True, check=True).stdout.strip()


def report(trees: Sequence[Path]) -> str:
    """The document."""
    load = os.getloadavg()[0]
    found, told = measured(trees)
    floor = found[FLOOR][0]
    names = [revision(tree) for tree in trees]
    lines = [
        "<!-- written by tests/bench/make_performance.py -->",
        "# Where the time goes", "",
        f"{processor()}, load {load:.1f} when begun; Python {platform.python_version()},",
        f"{', '.join(f'{one} {version(one)}' for one in SOLVERS)}.",
        "Processor time in seconds, children included, one process (`--jobs 1`); in",
        "brackets as a multiple of what an interpreter takes to `import z3`.", "",
        f"| command | {' | '.join(names)} |", f"|---|{'---|' * len(names)}",
    ]  # fmt: skip
    rows: dict[str, Sequence[float | None]] = {**found, **warm(len(trees))}
    for name, times in rows.items():
        cells = ["" if one is None else f"{one:.2f} ({one / floor:.1f})" for one in times]
        lines.append(f"| {name} | {' | '.join(cells + [''] * (len(trees) - len(cells)))} |")
    lines += [
        "", "Beside others, each as a process: the rules of the placement of",
        f"{beside.HYPERCALL} in {beside.SCHEME} (`{beside.RULES}`); an audit.", "", *others(),
    ]  # fmt: skip
    lines += ["", "What stands between the corpus and less: where its time goes, sampled.", ""]
    lines += [*sampled("prove", "--jobs", "1"), "", "The same of the audit above.", ""]
    lines += sampled("audit", *beside.AUDIT, str(beside.IR))
    lines += ["", "`hvproofs prove --stats` of the last column:", "", "```text"]
    # Before it stands how far the run came.
    lines += [told[told.index("processor time") :].rstrip(), "```", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(report([*(Path(other).resolve() for other in sys.argv[1:]), ROOT]))
