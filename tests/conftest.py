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
def z3_once(tmp_path_factory: pytest.TempPathFactory) -> SolverFactory:
    """Z3, asked each text once for all tests of a run; `make test` names the folder for it."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    return Cached(z3_factory, Path(os.environ.get("HVPROOFS_RUN") or shared / "answers"))


@pytest.fixture(scope="session")
def fuzz() -> Callable[[int], int]:
    """How many random cases a test makes: its own default, or HVPROOFS_FUZZ (`make fuzz`)."""
    return lambda default: int(os.environ.get("HVPROOFS_FUZZ") or default)
