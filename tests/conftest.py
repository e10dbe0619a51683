# SPDX-License-Identifier: MIT
"""What every folder of tests shares."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

import pytest

from hvproofs.audit.llvm import normalise as normalising
from hvproofs.decide.cached import Cached
from hvproofs.decide.solvers import SolverFactory, z3_factory
from hvproofs.spec import corpus
from hvproofs.spec.toml import Document, parsed

FILES = 1_000  # more than there are specs

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
        # The process that asks LLVM may write no file.
        modules = "hvproofs.audit.llvm.normalise_child, llvmlite.binding"
        subprocess.run(
            [sys.executable, "-c", f"import {modules}"], capture_output=True, check=False
        )


@pytest.fixture(scope="session", autouse=True)
def _normalised_once(of_run: Path) -> Iterator[None]:
    """LLVM makes one form of a file once for all tests of a run; what it refused it is asked again.

    Of the process that is tested: those that it starts ask LLVM themselves.
    """
    folder, child = of_run / "normalised", normalising._run_child
    folder.mkdir(exist_ok=True)

    def known(
        request: dict[str, Any], options: normalising.NormaliseOptions
    ) -> subprocess.CompletedProcess[bytes]:
        content = Path(request["path"]).read_bytes()
        file = folder / blake2b(json.dumps(request).encode() + b"\n" + content).hexdigest()
        if file.exists():
            return subprocess.CompletedProcess([], 0, file.read_bytes(), b"")
        done = child(request, options)
        if not done.returncode:
            made = file.with_suffix(f".{os.getpid()}")
            made.write_bytes(done.stdout)
            made.replace(file)
        return done

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(normalising, "_run_child", known)
        yield


@pytest.fixture(scope="session", autouse=True)
def _read_once() -> Iterator[None]:
    """A process that tests reads and checks the same bytes of a spec once."""
    check, read = corpus._checked, lru_cache(maxsize=FILES)(parsed)

    @lru_cache(maxsize=FILES)
    def known(shape: Any, path: str, content: bytes, checks: Any) -> Any:
        return check(shape, read(path, content), checks)

    def checked(shape: Any, document: Document, checks: Any) -> Any:
        return known(shape, document.path, document.content, checks)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(corpus, "parsed", read)
        patch.setattr(corpus, "_checked", checked)
        yield


@pytest.fixture(scope="session")
def z3_once(of_run: Path) -> SolverFactory:
    """Z3, asked each text once for all tests of a run; `make test` names the folder for it."""
    return Cached(z3_factory, Path(os.environ.get("HVPROOFS_RUN") or of_run / "answers"))


@pytest.fixture(scope="session")
def fuzz() -> Callable[[int], int]:
    """How many random cases a test makes: its own default, or HVPROOFS_FUZZ (`make fuzz`)."""
    return lambda default: int(os.environ.get("HVPROOFS_FUZZ") or default)
