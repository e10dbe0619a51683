# SPDX-License-Identifier: MIT
"""Ends of a run that are no verdict, of the command as it is run: status, line, what is left."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-m", "hvproofs"]
SITES = Path(__file__).parent / "audit" / "sites"
# Commands with a queue of work, and what their progress says once something is done.
THEOREMS, CLAIMS, FILES = (
    rf"{what} [^a-ln-z\r]*[ m][1-9]\d*/" for what in ("theorems", "parts of claims", "files")
)
QUEUES = {
    "prove": (["prove", "--hypercall", "0x5*", "--jobs", "2", "--verbose"], THEOREMS),
    "prove in one process": (["prove", "--hypercall", "0x5*", "--jobs", "1"], THEOREMS),
    "explain-claim": (["explain-claim", "*", "--jobs", "2"], CLAIMS),
    "audit": (["audit", str(SITES), "--jobs", "2"], FILES),
}
WAIT = 120  # seconds, far beyond what anything here takes


@pytest.fixture(autouse=True)
def _hears_ctrl_c() -> Iterator[None]:
    """Tests in a shell's background would hand on that SIGINT is ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@dataclass
class Running:
    """A command whose messages go to a terminal, and its result to a pipe."""

    process: subprocess.Popen[bytes]
    terminal: int  # the other end of its stderr
    said: str = ""
    descendants: set[tuple[int, str]] = field(default_factory=set)  # pid and when it began

    def until(self, pattern: str) -> None:
        """Wait until its messages have something like this."""
        assert self._read(lambda: re.search(pattern, self.said) is not None), self.said

    def end(self) -> tuple[int, str]:
        """Its status, and the last line it said."""
        self._read(lambda: False)
        status = self.process.wait(WAIT)
        lines = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", self.said).replace("\r", "\n").split("\n")
        told = [line for line in lines if line.startswith("hvproofs:")]
        assert "Traceback" not in self.said
        return status, "\n".join(told)

    def _read(self, enough: Callable[[], bool]) -> bool:
        deadline = time.monotonic() + WAIT
        while not enough():
            if not select.select([self.terminal], [], [], max(0, deadline - time.monotonic()))[0]:
                return False
            try:
                found = os.read(self.terminal, 4096)
            except OSError:  # nobody holds the terminal any longer
                return False
            self.said += found.decode(errors="replace")
        return True


@contextmanager
def begun(command: list[str]) -> Iterator[Running]:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=theirs,
        env={**os.environ, "COLUMNS": "80", "TERM": "xterm"}, start_new_session=True,
    )  # fmt: skip
    os.close(theirs)
    running = Running(process, ours)
    try:
        yield running
    finally:
        running.process.kill()
        assert running.process.stdout is not None
        running.process.stdout.close()
        running.process.wait()
        os.close(ours)


def began(pid: int) -> tuple[str, int] | None:
    """When a process began, and its parent; None for one that is gone, or a zombie."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return None if fields[0] == "Z" else (fields[19], int(fields[1]))


def busy(pid: int) -> int:
    """The processor time of a process, in hundredths of a second."""
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11])


def descendants(pid: int) -> set[tuple[int, str]]:
    """The processes below one, each with when it began."""
    known = {int(p.name): began(int(p.name)) for p in Path("/proc").iterdir() if p.name.isdigit()}
    found, more = set(), {pid}
    while more:
        more = {child for child, at in known.items() if at is not None and at[1] in more}
        found |= {(child, at[0]) for child in more if (at := known[child]) is not None}
    return found


def left(of: set[tuple[int, str]]) -> set[tuple[int, str]]:
    """Those that are still there after a generous wait."""
    deadline = time.monotonic() + WAIT
    while of and time.monotonic() < deadline:
        of = {(pid, at) for pid, at in of if (now := began(pid)) is not None and now[0] == at}
        time.sleep(0.05)
    return of


SIGNALS = {
    "Ctrl-C": (signal.SIGINT, os.killpg, 130, "interrupted"),  # a terminal tells all processes
    "SIGINT": (signal.SIGINT, os.kill, 130, "interrupted"),
    "SIGTERM": (signal.SIGTERM, os.kill, 143, "terminated"),
}
ENDED = [("Ctrl-C", queue) for queue in QUEUES] + [
    ("SIGINT", "prove"), ("SIGTERM", "prove"), ("SIGTERM", "prove in one process"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "queue"), ENDED)
def test_a_signal_ends_the_run_with_one_line_and_leaves_nobody(name: str, queue: str) -> None:
    number, send, status, word = SIGNALS[name]
    arguments, first = QUEUES[queue]
    with begun([*COMMAND, *arguments]) as running:
        running.until(first)
        below = descendants(running.process.pid)
        send(running.process.pid, number)
        end, line = running.end()

        told = re.fullmatch(rf"hvproofs: {word}, (\d+) of (\d+) [a-z ]+ done", line)
        assert status == end, running.said
        assert told is not None, running.said
        assert 0 < int(told[1]) < int(told[2])
        assert bool(below) is ("one process" not in queue)
        assert set() == left(below)


# A process that is told to end just when a worker has been asked for and not yet told its work.
BEGINNING = """
import os, signal, sys
from multiprocessing import forkserver
from hvproofs import cli
connect = forkserver.connect_to_new_process
def interrupted(descriptors):
    found = connect(descriptors)
    {send}
    return found
forkserver.connect_to_new_process = interrupted
sys.argv = ["hvproofs", "prove", "--hypercall", "0x5*", "--jobs", "2"]
if __name__ == "__main__":
    cli.main()
"""


@pytest.mark.parametrize(
    ("send", "status"),
    [
        ("os.kill(os.getpid(), signal.SIGINT)", 130),
        ("os.kill(os.getpid(), signal.SIGTERM)", 143),
        ("os.killpg(0, signal.SIGINT)", 130),  # as a terminal does: the worker gets it too
    ],
)
def test_a_signal_while_a_worker_begins_is_told_in_one_line(
    tmp_path: Path, send: str, status: int
) -> None:
    script = tmp_path / "beginning.py"
    script.write_text(BEGINNING.format(send=send))
    with begun([sys.executable, str(script)]) as running:
        end, line = running.end()

    assert status == end, running.said
    assert re.fullmatch(r"hvproofs: \w+, 0 of \d+ [a-z ]+ done", line), running.said


@pytest.mark.parametrize("queue", [name for name in QUEUES if "one process" not in name])
def test_killed_it_leaves_no_worker_no_half_line_and_holds_no_pipe(queue: str) -> None:
    arguments, first = QUEUES[queue]
    with begun([*COMMAND, *arguments]) as running:
        running.until(first)
        below = descendants(running.process.pid)
        running.process.kill()

        assert below
        assert set() == left(below)
        assert running.process.stdout is not None
        assert running.process.stdout.read()[-1:] in (b"", b"\n")


# A process whose main thread is in Z3 and does not come out: 39 digits are to be factored.
IN_A_SOLVER = """
import sys
from copy import copy
from hvproofs import cli
from hvproofs.decide import z3_solver
HARD = '''
(declare-fun x () (_ BitVec 128)) (declare-fun y () (_ BitVec 128))
(assert (= (bvmul x y) (_ bv170141183460469231731687303715884105727 128)))
(assert (bvult x (_ bv18446744073709551616 128))) (assert (bvult y (_ bv18446744073709551616 128)))
(assert (bvugt x (_ bv1 128)))
'''
judged = z3_solver._judged
def hard(solver, script):
    print("asked", file=sys.stderr, flush=True)
    script = copy(script)
    object.__setattr__(script, "text", HARD)
    return judged(solver, script)
z3_solver._judged = hard
sys.argv = ["hvproofs", "prove", "--hypercall", "0x50", "--jobs", "1", "--rlimit", "4000000000"]
cli.main()
"""


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM"])
def test_a_signal_ends_a_solver_that_holds_the_process(name: str) -> None:
    number, send, status, word = SIGNALS[name]
    with begun([sys.executable, "-c", IN_A_SOLVER]) as running:
        running.until("asked")
        spent = busy(running.process.pid)
        while busy(running.process.pid) < spent + 100:  # only the solver can take so many
            time.sleep(0.1)
        send(running.process.pid, number)
        end, line = running.end()

        assert status == end, running.said
        assert re.fullmatch(rf"hvproofs: {word}, 0 of \d+ texts for all done", line)
        assert running.said.rstrip().endswith(line)


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return shell(" ".join([*COMMAND, *arguments]), **environment)


def shell(command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A command as bash runs it."""
    return subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, check=False, timeout=WAIT,
        env={**os.environ, "COLUMNS": "80", "TERM": "dumb", **environment},
    )  # fmt: skip


HV = " ".join(COMMAND)
GOOD = "prove --hypercall HvCallGetVpRegisters --scheme linux/get-vtl-output-page --jobs 1"


@pytest.mark.parametrize("command", [GOOD, "list --format json", "--help", "--version"])
def test_a_reader_that_goes_away_is_no_verdict(command: str) -> None:
    done = shell(f"{HV} {command} | true; exit ${{PIPESTATUS[0]}}")

    assert (141, "") == (done.returncode, done.stderr)


@pytest.mark.parametrize(
    ("command", "message"),
    [
        (f"{GOOD} > /dev/full", "cannot write the result: no space left on device"),
        (f"{GOOD} --output /dev/full", "cannot write /dev/full: no space left on device"),
        ("--help > /dev/full", "cannot write the result: no space left on device"),
        (f"{GOOD} >&-", "cannot write the result: standard output is closed"),
    ],
)
def test_a_result_that_cannot_be_written_is_no_verdict(command: str, message: str) -> None:
    done = shell(f"{HV} {command}")

    assert (2, f"hvproofs: error: {message}\n") == (done.returncode, done.stderr)


def test_closed_messages_cost_no_verdict() -> None:
    expected = run(GOOD)
    done = shell(f"{HV} {GOOD} 2>&- <&-")

    assert (0, expected.stdout) == (done.returncode, done.stdout)


def test_a_result_is_printed_whatever_the_locale(tmp_path: Path) -> None:
    scheme = Path("specs/schemes/linux/get-vtl-output-page.toml")
    own = tmp_path / "own.toml"
    lines = (Path(__file__).parent.parent / scheme).read_text("utf-8").splitlines()
    named = [re.sub("^id = .*", 'id = "me/own"', line) for line in lines]
    own.write_text("\n".join(re.sub("^title = .*", 'title = "\u2764"', line) for line in named))
    expected = run("prove", str(own), "--jobs", "1", LC_ALL="C.UTF-8")
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}

    assert "\u2764" in expected.stdout
    for environment in ({"LC_ALL": "C"}, {"LC_ALL": "POSIX"}, ascii_only):
        done = run("prove", str(own), "--jobs", "1", **environment)
        assert (0, expected.stdout) == (done.returncode, done.stdout)


@pytest.mark.parametrize(
    "command",
    ["prove {}", "lint {}", "list --spec {}", "audit {}", "audit --guest {} x.ll", "drift {}",
     "lint-tlfs {}", "explain 0x50 linux/half-page --output {}", GOOD + " --dump-smt {}",
     GOOD + " --output {}/file"],
)  # fmt: skip
def test_a_loop_of_links_is_no_fault_of_the_tool(tmp_path: Path, command: str) -> None:
    loop = tmp_path / "loop.toml"
    loop.symlink_to(loop)
    done = run(command.format(loop))

    assert done.returncode == 2
    assert str(loop) in done.stdout + done.stderr
    assert "fault of hvproofs" not in done.stderr
    assert "Traceback" not in done.stderr
    assert loop.is_symlink()


@pytest.mark.parametrize("most", [6, 8, 10, 12, 14, 16])
def test_no_descriptors_left_is_no_fault_of_the_tool(most: int) -> None:
    done = shell(f"ulimit -n {most}; {HV} prove --hypercall 0x50 --jobs 2")

    assert (2, "") == (done.returncode, done.stdout)
    (told,) = [line for line in done.stderr.splitlines() if line.startswith("hvproofs: ")]
    assert "too many open files" in told


FAULTY = """
import sys
from hvproofs import cli
from hvproofs.prove import prover
def fail(*_): raise {error}
prover.Prover.judge = fail
sys.argv = ["hvproofs", "prove", "--hypercall", "0x50", "--jobs", "1"]
cli.main()
"""


@pytest.mark.parametrize("error", ["ZeroDivisionError", "RecursionError", "EOFError", "TypeError"])
def test_a_fault_of_the_tool_is_neither_a_verdict_nor_bad_input(error: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FAULTY.format(error=error)], capture_output=True, text=True,
        check=False,
    )  # fmt: skip

    assert (4, "") == (done.returncode, done.stdout)
    assert done.stderr.startswith(f"hvproofs: internal error: {error}")
    assert "this is a fault of hvproofs" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_worst_end_of_several_counts() -> None:
    from hvproofs.status import ExitStatus

    rising = [ExitStatus(value) for value in (0, 3, 1, 2, 4)]
    for at, end in enumerate(rising):
        assert end is ExitStatus.worst(*rising[: at + 1])
        assert end is ExitStatus.worst(*reversed(rising[: at + 1]))


@pytest.mark.parametrize("solver", ["z3", "cvc5", "bitwuzla"])
def test_effort_that_ran_out_is_said_in_these_words(solver: str) -> None:
    pytest.importorskip(solver)
    done = run("prove", "--hypercall", "0x50", "--scheme", "'linux/*'", "--rlimit", "1", "--solver",
               solver, "--jobs", "1")  # fmt: skip
    undecided = [line for line in done.stdout.splitlines() if "is undecided: " in line]

    assert done.returncode == 3
    assert any("the effort allowed ran out; --rlimit allows more" in line for line in undecided)
    assert "canceled" not in done.stdout
    assert "resource" not in done.stdout
