# SPDX-License-Identifier: MIT
"""Objects compiled in the test, and contracts written for them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from hvproofs.spec.corpus import Corpus, load_corpus

PRELUDE = """
typedef unsigned char u8; typedef unsigned short u16;
typedef unsigned int u32; typedef unsigned long long u64;
#define __packed __attribute__((packed))
"""
HEAD = 'call_code = 0x0123\narch = ["x86-64", "arm64"]\nfollows = "linux"\n'
TAIL = '[[source]]\nid = "linux"\nplace = "here"\n'

Compile = Callable[..., str]
Contracts = Callable[..., Corpus]


def _command(arch: str) -> list[str]:
    if arch == "x86-64":
        return ["gcc"]
    clang = next((c for c in ("clang-19", "clang", "clang-18") if shutil.which(c)), None)
    if clang is None:
        pytest.skip("no clang, which compiles for arm64 without more")
    return [clang, "--target=aarch64-linux-gnu"]


@pytest.fixture
def compile_c(tmp_path: Path) -> Compile:
    """Compile C to an object with debug information; every struct in it is kept."""

    def run(code: str, arch: str = "x86-64", *flags: str) -> str:
        source, target = tmp_path / "code.c", tmp_path / f"code-{arch}.o"
        source.write_text(PRELUDE + code)
        options = flags or ("-g",)
        keep = ["-fno-eliminate-unused-debug-types"]
        command = [*_command(arch), *options, *keep, "-c", str(source), "-o", str(target)]
        subprocess.run(command, check=True, capture_output=True)
        return str(target)

    return run


@pytest.fixture
def contracts(tmp_path: Path) -> Contracts:
    """A corpus of one contract with the given sides."""

    def write(sides: str, kind: str = "rep", head: str = HEAD) -> Corpus:
        path = tmp_path / "HvCallDemo.toml"
        path.write_text(f'name = "HvCallDemo"\nclass = "{kind}"\n{head}\n{sides}\n{TAIL}')
        return load_corpus([str(path)])

    return write
