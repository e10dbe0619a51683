# SPDX-License-Identifier: MIT
"""Speed of what needs no solver: `make bench`. Processor time, of which a busy machine takes none.

The figures to keep: the whole corpus loaded and validated in 0.5 s, BTF of a kernel in 2 s, an
object with 20 MB of DWARF in 10 s.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from hvproofs.drift.source import read_build
from hvproofs.spec.corpus import load_shipped

STRUCTS = 13_500  # of 40 members each: some 20 MB of DWARF


def spent(work: Callable[[], object]) -> float:
    """Seconds of this process."""
    start = time.process_time()
    work()
    return time.process_time() - start


def test_the_whole_corpus_is_loaded(capsys: pytest.CaptureFixture[str]) -> None:
    code = (
        "from hvproofs.spec.corpus import load_shipped as f; import time; s = time.process_time()"
    )
    code += "; f(); print(time.process_time() - s)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    with capsys.disabled():
        print(f"\nthe corpus loaded and validated: {float(done.stdout):.2f} s of 0.5")
    assert load_shipped().contracts


def test_dwarf_of_20_mb(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    members = " ".join(f"long member_{n};" for n in range(40))
    source, target = tmp_path / "big.c", tmp_path / "big.o"
    source.write_text("\n".join(f"struct hv_s{n} {{ {members} }} v{n};" for n in range(STRUCTS)))
    subprocess.run(["gcc", "-g", "-c", str(source), "-o", str(target)], check=True)
    took = spent(lambda: read_build(str(target), ["hv_s1", f"hv_s{STRUCTS - 1}"]))
    with capsys.disabled():
        print(f"\nDWARF, {target.stat().st_size >> 20} MB: {took:.2f} s of 10")
    assert took > 0


@pytest.mark.skipif(not Path("/sys/kernel/btf/vmlinux").exists(), reason="no BTF of a kernel")
def test_btf_of_this_kernel(capsys: pytest.CaptureFixture[str]) -> None:
    took = spent(lambda: read_build("/sys/kernel/btf/vmlinux", ["task_struct"]))
    with capsys.disabled():
        print(f"\nBTF of the running kernel: {took:.2f} s of 2")
    assert took > 0
