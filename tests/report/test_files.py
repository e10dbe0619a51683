# SPDX-License-Identifier: MIT
"""Where results are written."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from hvproofs.errors import UsageError
from hvproofs.report.files import write_file


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    """As root, a rename over /dev/null would take it away from the whole machine."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()), daemon=True)
    reader.start()
    write_file(str(pipe), "text\n")
    reader.join(10)
    assert read == ["text\n"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_text("old")
    write_file(str(path), "new\n")
    assert path.read_text() == "new\n"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_is_no_place_for_a_result(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot write"):
        write_file(str(tmp_path), "text")
