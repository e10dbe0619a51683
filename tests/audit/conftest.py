# SPDX-License-Identifier: MIT
"""Shared by the audit's tests: our own C files as IR, normalised once per run.

`c/*.ll` are made from `c/*.c` by `c/make-ll.sh`; they are committed so that
no test needs clang.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.normalise import Normalised, NormaliseOptions, normalise
from hvproofs.audit.llvm.reader import read
from hvproofs.audit.llvm.text import split

C_FILES = Path(__file__).parent / "c"
SINKS = frozenset({"hv_do_hypercall", "hv_do_rep_hypercall"})


@cache
def _normalised(name: str) -> Normalised:
    pytest.importorskip("llvmlite")
    done = normalise(C_FILES / f"{name}.ll", NormaliseOptions(SINKS))
    assert isinstance(done, Normalised), done
    return done


@cache
def _module(name: str) -> ir.Module:
    text = split(_normalised(name).text)
    return read(f"{name}.ll", text, tuple(text.functions))


@pytest.fixture
def normalised() -> Callable[[str], Normalised]:
    """The normalised text of one of our C files, by its name without suffix."""
    return _normalised


@pytest.fixture
def module() -> Callable[[str], ir.Module]:
    """The same, read, with all its functions."""
    return _module


@pytest.fixture
def c_files() -> Path:
    """Where the C files and their IR are."""
    return C_FILES
