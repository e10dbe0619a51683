# SPDX-License-Identifier: MIT
"""Workers of dask.distributed, before the solvers of this machine."""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from hvproofs.decide.answers import answers_in
from hvproofs.decide.cached import Cached
from hvproofs.decide.cluster import Cluster
from hvproofs.decide.decide import Decision
from hvproofs.decide.solver import Solver
from hvproofs.decide.solvers import SolverFactory
from hvproofs.decide.texts import Task
from hvproofs.errors import MissingExtraError, UsageError

PATIENCE = 15  # seconds for a scheduler to answer, for its first worker, and to come back


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Makes the solvers of another factory; many texts are decided by workers where they can be."""

    factory: SolverFactory  # goes to the workers, by its name
    address: str  # of the scheduler
    folder: Path | None  # where answers are kept

    def __call__(self, rlimit: int) -> Solver:
        """A solver here."""
        made = self.factory if self.folder is None else Cached(self.factory, self.folder)
        return made(rlimit)

    def ahead(self, tasks: Sequence[Task], rlimit: int, *, many: bool) -> dict[int, Decision]:
        """See `Cluster.decisions`."""
        workers = cluster(self.address, self.folder)
        return workers.decisions(tasks, self.factory, rlimit, many=many)


@cache
def cluster(address: str, folder: Path | None) -> Cluster:
    """The workers of a scheduler, once in a process; options of TLS stand in dask's configuration.

    Raises MissingExtraError, and UsageError where nobody answers.
    """
    try:
        from distributed import Client
        from distributed.comm import get_address_host_port
    except ImportError:
        raise MissingExtraError("distributed", "distributed") from None
    logging.getLogger("distributed.client").setLevel(logging.CRITICAL)  # a line tells what is lost
    try:
        get_address_host_port(address)  # that it is one
        client = Client(address, timeout=PATIENCE, set_as_default=False)
        client.wait_for_workers(1, timeout=PATIENCE)
    except (OSError, ValueError, TypeError) as error:
        why = str(error).partition("\n")[0]
        raise UsageError(f"--scheduler {address}: no scheduler with a worker: {why}") from None
    executor = client.get_executor(pure=False)

    def submit(*call: object) -> Future[str]:
        while client.status == "connecting":  # for PATIENCE; what a client has then, it may lose
            time.sleep(0.1)
        future: Future[str] = executor.submit(*call)
        return future

    return Cluster(submit, None if folder is None else answers_in(folder))
