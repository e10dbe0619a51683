# SPDX-License-Identifier: MIT
"""The newcomer's path: clone, a first command, break a scheme, read, mend, proved."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What somebody has who has cloned the repository and done nothing else."""
    if not (ROOT / ".git").exists():
        pytest.skip("no repository to clone: the package was unpacked")
    folder = tmp_path_factory.mktemp("clone") / "hvproofs"
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(folder)], check=True)
    return folder


def run(clone: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The command as `make prove` installs it, without the package index: this one's packages."""
    return subprocess.run(
        [sys.executable, "-m", "hvproofs", *words], cwd=clone, capture_output=True, text=True,
        check=False, env={**os.environ, "PYTHONPATH": str(clone), "COLUMNS": "80"},
    )  # fmt: skip


def test_the_first_command_answers_the_threads_case_first(clone: Path) -> None:
    done = subprocess.run(
        ["make", "--dry-run", "--no-print-directory", "prove"], cwd=clone, capture_output=True,
        text=True, check=True,
    )  # fmt: skip
    lines = [line.partition("/bin/")[2] for line in done.stdout.splitlines()]
    commands = [line for line in lines if line.startswith("hvproofs ")]
    first = run(clone, *commands[0].split()[1:])

    assert "constraints-run.txt" in done.stdout
    assert "constraints.txt" not in done.stdout  # the developers' tools are for `make test`
    assert "hvproofs prove" == commands[1]
    assert 0 == first.returncode, first.stderr
    assert "[no-overlap]" in first.stdout


def test_a_scheme_is_broken_read_mended_and_proved(clone: Path) -> None:
    example = (clone / "README.md").read_text("utf-8").partition("```toml\n")[2].partition("```")[0]
    mine = clone / "mine.toml"
    mine.write_text(example.replace('offset = "quarter"', 'offset = "quarter - 800"'))
    refuted = run(clone, "prove", "mine.toml", "--jobs", "1")
    (line, column) = re.findall(r"^mine\.toml:(\d+):(\d+): error: .*\[no-overlap\]$",
                                refuted.stdout, re.MULTILINE)[0]  # fmt: skip
    (instead,) = re.findall(r"^with the output at (.+): proved", refuted.stdout, re.MULTILINE)
    rows = mine.read_text().split("\n")
    pointed = rows[int(line) - 1][int(column) - 1 :]

    assert 1 == refuted.returncode
    assert pointed.startswith('quarter - 800"')

    rows[int(line) - 1] = rows[int(line) - 1].replace("quarter - 800", instead)
    mine.write_text("\n".join(rows))
    assert 0 == run(clone, "prove", "mine.toml", "--jobs", "1").returncode
