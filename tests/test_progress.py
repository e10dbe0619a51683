# SPDX-License-Identifier: MIT
"""What people see of a run while it lasts."""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
from contextlib import suppress

import pytest

from hvproofs.cli import progress
from hvproofs.decide.reached import each, reaching


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [0.0]
    monkeypatch.setattr("hvproofs.cli.progress.time.monotonic", lambda: now[0])
    return now


def test_without_a_terminal_a_line_comes_every_few_seconds(
    clock: list[float], capsys: pytest.CaptureFixture[str]
) -> None:
    with progress.shown():
        for _ in each("texts", range(40)):
            clock[0] += 1
    lines = capsys.readouterr().err.splitlines()

    assert "hvproofs: 5 of 40 texts (12 %), about 35 s left" == lines[0]
    assert [f"{n}" for n in range(5, 41, 5)] == [
        match[1] for line in lines if (match := re.match(r"hvproofs: (\d+) of 40 texts", line))
    ]


def test_what_takes_no_longer_is_silent(
    clock: list[float], capsys: pytest.CaptureFixture[str]
) -> None:
    with progress.shown():
        for _ in each("texts", range(4)):
            clock[0] += 1

    assert "" == capsys.readouterr().err


def test_only_the_outermost_run_is_told_and_each_has_its_own_time(
    clock: list[float], capsys: pytest.CaptureFixture[str]
) -> None:
    with progress.shown():
        with reaching("files", 2) as files:
            for _ in each("texts", range(100)):
                clock[0] += 1
            files.advance()
        for _ in each("claims", range(10)):
            clock[0] += 6
    lines = capsys.readouterr().err.splitlines()

    assert "hvproofs: 1 of 2 files (50 %), about 100 s left" == lines[0]
    assert "hvproofs: 1 of 10 claims (10 %), about 54 s left" == lines[1]


def test_a_result_is_written_where_nothing_of_the_progress_is() -> None:
    code = (
        "import sys\nfrom hvproofs.cli.progress import shown\n"
        "from hvproofs.decide.reached import each\n"
        "with shown() as aside:\n"
        "    for n in each('texts', range(3)):\n"
        "        with aside():\n            print(f'line {n}', flush=True)\n"
    )
    ours, theirs = pty.openpty()
    environment = {**os.environ, "COLUMNS": "80", "TERM": "xterm"}
    subprocess.run([sys.executable, "-c", code], stdout=theirs, stderr=theirs, check=True,
                   env=environment)  # fmt: skip
    os.close(theirs)

    assert ["line 0", "line 1", "line 2"] == _screen(ours)


def _screen(terminal: int) -> list[str]:
    """The lines that a terminal shows in the end."""
    said = b""
    with suppress(OSError):  # nobody holds the other end
        while found := os.read(terminal, 4096):
            said += found
    os.close(terminal)
    lines, at = [""], 0
    for control, text in re.findall(
        r"(\x1b\[[0-9;?]*[A-Za-z]|\r|\n)|([^\x1b\r\n]+)", said.decode()
    ):
        if control == "\n":
            at += 1
            lines += [""] if at == len(lines) else []
        elif control == "\x1b[1A":
            at -= 1
        elif control == "\x1b[2K":
            lines[at] = ""
        lines[at] += text
    return [line for line in lines if line]
