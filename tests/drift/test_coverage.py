# SPDX-License-Identifier: MIT
"""The comparison of call codes: what neither list has is named."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).with_name("coverage.py")


def run(*folders: Path) -> tuple[int, str]:
    command = [sys.executable, str(SCRIPT), *map(str, folders)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


def test_codes_of_a_checkout_are_counted_and_the_missing_named(tmp_path: Path) -> None:
    header = tmp_path / "include" / "hyperv" / "hvgdk_mini.h"
    header.parent.mkdir(parents=True)
    known = "#define HVCALL_GET_VP_REGISTERS\t\t\t0x0050\n#define HVCALL_NOP 0x0073 /* bare */\n"
    header.write_text(known)
    whole = "2 codes, 1 with a contract, 1 without a layout, 0 missing\n"
    assert run(tmp_path) == (0, f"{tmp_path}: Linux, mshv headers: {whole}")

    header.write_text(f"{known}#define HVCALL_OF_TOMORROW 0x0fff\n")
    status, text = run(tmp_path)
    assert status == 1
    assert text.endswith("1 missing\n    0x0fff HVCALL_OF_TOMORROW\n")


def test_a_folder_of_no_source_is_refused(tmp_path: Path) -> None:
    assert run(tmp_path) == (
        1, f"{tmp_path}: no call codes, expected a checkout of one of the sources\n",
    )  # fmt: skip
