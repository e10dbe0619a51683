# SPDX-License-Identifier: MIT
"""What every folder of tests shares."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from hvproofs.decide.cached import Cached
from hvproofs.decide.solvers import SolverFactory, z3_factory

# Commands ask solvers, whatever answers the user has in store.
os.environ["HVPROOFS_CACHE"] = "off"
# ... in the process that is tested, in CI as elsewhere.
os.environ["HVPROOFS_ISOLATE"] = "0"


@pytest.fixture(scope="session")
def of_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all workers of a run share, and no other run sees."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session", autouse=True)
def _compiled_once(of_run: Path) -> None:
    """Where Python is to write no bytecode, processes of tests find it in the run's folder."""
    if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
        os.environ["PYTHONPYCACHEPREFIX"] = str(of_run / "bytecode")


@pytest.fixture(scope="session")
def z3_once(of_run: Path) -> SolverFactory:
    """Z3, asked each text once for all tests of a run; `make test` names the folder for it."""
    return Cached(z3_factory, Path(os.environ.get("HVPROOFS_RUN") or of_run / "answers"))


@pytest.fixture(scope="session")
def fuzz() -> Callable[[int], int]:
    """How many random cases a test makes: its own default, or HVPROOFS_FUZZ (`make fuzz`)."""
    return lambda default: int(os.environ.get("HVPROOFS_FUZZ") or default)
