# SPDX-License-Identifier: MIT
"""What every folder of tests shares."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache
from hashlib import blake2b
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from hvproofs.audit.llvm import normalise as normalising
from hvproofs.audit.llvm import normalise_child
from hvproofs.decide.asker import Asker, Means
from hvproofs.decide.cached import Cached, Memory
from hvproofs.decide.solvers import SolverFactory, z3_factory
from hvproofs.spec import corpus
from hvproofs.spec.toml import Document, parsed

FILES = 1_000  # more than there are specs

# Commands ask solvers, whatever answers the user has in store.
os.environ["HVPROOFS_CACHE"] = "off"
# ... in the process that is tested, in CI as elsewhere.
os.environ["HVPROOFS_ISOLATE"] = "0"


def pytest_collection_finish() -> None:
    """What is collected lives as long as the run: cycles are looked for as in the command."""
    gc.freeze()
    gc.set_threshold(100_000)


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


def _forked(request: dict[str, Any]) -> bytes:
    """What the process that asks LLVM answers, by a fork of this one; nothing where that ends."""
    import_module("llvmlite.binding")  # once, and not in each fork
    reading, writing = os.pipe()
    if process := os.fork():
        os.close(writing)
        with os.fdopen(reading, "rb") as answer:
            found = answer.read()
        return b"" if os.waitpid(process, 0)[1] else found
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        normalise_child.set_limits(request["memory"], request["seconds"])
        with os.fdopen(writing, "w", encoding="utf-8") as answer_:
            json.dump(normalise_child.normalised(request), answer_)
        os._exit(0)
    finally:
        os._exit(1)


Child = Callable[[dict[str, Any], normalising.NormaliseOptions], Any]


@pytest.fixture(scope="session", autouse=True)
def llvm_child(of_run: Path) -> Iterator[Child]:
    """What asks LLVM; for it, one form of a file is made once for all tests of a run.

    Of the process that is tested, which forks and starts no Python; those that it starts ask
    LLVM themselves. Where a fork does not end well the child is asked, as it is without tests.
    """
    folder, child = of_run / "normalised", normalising._run_child
    folder.mkdir(exist_ok=True)

    def known(
        request: dict[str, Any], options: normalising.NormaliseOptions
    ) -> subprocess.CompletedProcess[bytes]:
        content = Path(request["path"]).read_bytes()
        file = folder / blake2b(json.dumps(request).encode() + b"\n" + content).hexdigest()
        if not file.exists():
            if not (answer := _forked(request)):
                return child(request, options)
            made = file.with_suffix(f".{os.getpid()}")
            made.write_bytes(answer)
            made.replace(file)
        return subprocess.CompletedProcess([], 0, file.read_bytes(), b"")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(normalising, "_run_child", known)
        yield child


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


@pytest.fixture(scope="session", autouse=True)
def _asked_once(z3_once: SolverFactory) -> Iterator[None]:
    """What in this process leaves questions to Z3 asks each text once for all tests of a run."""
    make = Asker.__init__

    def made(asker: Asker, means: Means, asked: Memory | None = None) -> None:
        usual = means.factory is z3_factory and means.second is None
        make(asker, replace(means, factory=z3_once) if usual else means, asked)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Asker, "__init__", made)
        yield


@pytest.fixture(scope="session")
def fuzz() -> Callable[[int], int]:
    """How many random cases a test makes: its own default, or HVPROOFS_FUZZ (`make fuzz`)."""
    return lambda default: int(os.environ.get("HVPROOFS_FUZZ") or default)
