# SPDX-License-Identifier: MIT
"""Clusters on loopback whose parts are killed in the middle of a run: the bytes are the same.

python tests/decide/on_loopback.py [HYPERCALL]; ends with 1 where something differs.
"""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack

from hvproofs.decide.cluster import Cluster
from hvproofs.decide.elsewhere import Elsewhere, cluster
from hvproofs.decide.reached import Reached, watched
from hvproofs.decide.solvers import SolverFactory, z3_factory
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.selection import Selection, candidates
from hvproofs.report.formats import Run, formats
from hvproofs.spec.corpus import load_shipped

WORKERS = 2
AFTER = 3  # chunks answered before something is killed


class Loopback:
    """A scheduler and workers, each a process of its own."""

    def __init__(self, stack: ExitStack) -> None:
        """They end with the stack."""
        with socket.socket() as one:
            one.bind(("127.0.0.1", 0))
            self.port = str(one.getsockname()[1])
        self._stack, self.address = stack, f"tcp://127.0.0.1:{self.port}"
        self.begin()

    def begin(self) -> None:
        """A scheduler, at the same address each time, and its workers."""
        self.scheduler = self._dask("scheduler", "--host", "127.0.0.1", "--port", self.port)
        each = ("worker", self.address, "--nthreads", "1", "--no-nanny")
        self.workers = [self._dask(*each) for _ in range(WORKERS)]

    def _dask(self, *words: str) -> subprocess.Popen[bytes]:
        quiet = subprocess.DEVNULL
        command = [sys.executable, "-m", "dask", *words, "--no-dashboard"]
        made = subprocess.Popen(command, stdout=quiet, stderr=quiet)
        self._stack.callback(made.wait)
        self._stack.callback(made.kill)
        return made


def nobody(loopback: Loopback) -> None:
    """Nothing ends."""


def a_worker(loopback: Loopback) -> None:
    """Its chunk is done by another."""
    loopback.workers[0].kill()


def the_scheduler(loopback: Loopback) -> None:
    """What is left is decided here."""
    loopback.scheduler.kill()


def the_scheduler_which_comes_back(loopback: Loopback) -> None:
    """What is missing is handed out again."""
    loopback.scheduler.kill()
    loopback.scheduler.wait()
    loopback.begin()


def written(hypercall: str, factory: SolverFactory) -> str:
    """What a run comes to, as JSON."""
    corpus = load_shipped()
    report = prove(candidates(corpus, Selection(hypercall)), Options(factory, cores=False))
    write = formats()["json"].prove
    assert write is not None
    return write(Run(report, (), corpus, brief=False))


def on_loopback(hypercall: str, kill: Callable[[Loopback], None]) -> tuple[str, Cluster]:
    """The same on a cluster, some of which is killed meanwhile."""
    killed: list[bool] = []
    with ExitStack() as stack:
        loopback = Loopback(stack)

        def watch(run: Reached) -> None:
            if (run.what, run.done) == ("chunks of texts", AFTER) and not killed:
                killed.append(True)
                kill(loopback)

        stack.enter_context(watched(watch))
        found = written(hypercall, Elsewhere(z3_factory, loopback.address, None))
        assert killed, "the run was too short"
        return found, cluster(loopback.address, None)


def main(hypercall: str = "0x50") -> int:
    """How each run went."""
    here, status = written(hypercall, z3_factory), 0
    for kill in (nobody, a_worker, the_scheduler_which_comes_back, the_scheduler):
        there, workers = on_loopback(hypercall, kill)
        same = there == here
        status |= not same
        word = "the same" if same else "OTHER"
        print(f"killed: {kill.__name__:31} {word} {len(there)} bytes; {workers}", flush=True)
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
