# SPDX-License-Identifier: MIT
"""Answers of solvers on disk: data under the digest of all that they depend on.

A stored `unsat` is believed, so a store is opened only in a folder that its user owns and
nobody else may write to. Whatever is wrong with a store, it knows nothing: never an error.
"""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import time
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TypeVar

from hvproofs.decide.solver import Reply, Status

FILE = "answers.sqlite"
DAY = 86_400  # seconds
WAIT = 1.0  # seconds for another process that writes
# `used` is the day of the last use, counted from 1970; `seal` is the digest of key and answer.
_TABLE = (
    "create table if not exists answers"
    " (key blob primary key, answer text, seal blob, used integer) without rowid"
)

T = TypeVar("T")


class Answers:
    """The store in a folder; one object for each process."""

    def __init__(self, folder: Path) -> None:
        """Open or make it; `fault` says why it knows nothing."""
        self.folder = folder
        self.fault = ""
        self._data: sqlite3.Connection | None = None
        try:
            _make_own(folder)
            self._data = _open(folder / FILE)
        except (OSError, sqlite3.Error) as error:
            self._fail(error)

    def _fail(self, error: Exception) -> None:
        """It knows nothing from here on: a disk that is full is not tried again and again."""
        self.fault = str(error)
        if self._data is not None:
            with suppress(sqlite3.Error):
                self._data.close()
        self._data = None

    def _do(self, what: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        if self._data is None:
            return otherwise
        try:
            return what(self._data)
        except sqlite3.Error as error:
            self._fail(error)
            return otherwise

    def get(self, key: bytes) -> Reply | None:
        """What is known under a key; nothing of an entry that is not as it was written."""
        row = self._do(
            lambda data: data.execute(
                "select answer, seal, used from answers where key = ?", (key,)
            ).fetchone(),
            None,
        )
        if row is None or row[1] != _seal(key, row[0]):
            return None
        if row[2] != _today():
            self._write("update answers set used = ? where key = ?", _today(), key)
        return read(row[0])

    def put(self, key: bytes, reply: Reply) -> None:
        """Keep an answer; unknown is none."""
        if reply.status is Status.UNKNOWN:
            return
        text = written(reply)
        self._write(
            "insert or replace into answers values (?, ?, ?, ?)",
            key, text, _seal(key, text), _today(),
        )  # fmt: skip

    def forget(self, key: bytes) -> None:
        """Take away what is known under a key."""
        self._write("delete from answers where key = ?", key)

    def _write(self, command: str, *values: object) -> int:
        return self._do(lambda data: data.execute(command, values).rowcount, 0)

    def size(self) -> tuple[int, int]:
        """Entries, and bytes on disk."""
        entries = self._do(
            lambda data: int(data.execute("select count(*) from answers").fetchone()[0]), 0
        )
        return entries, sum(file.stat().st_size for file in self.folder.glob(f"{FILE}*"))

    def prune(self, days: int) -> int:
        """Take away what was not used for so many days, 0 for all; how many entries it was."""
        gone = self._write("delete from answers where used <= ?", _today() - days)
        self._write("vacuum")
        self._do(lambda data: data.execute("pragma wal_checkpoint(truncate)").fetchall(), [])
        return gone


@cache
def answers_in(folder: Path) -> Answers:
    """The store in a folder, opened once in a process."""
    return Answers(folder)


def _make_own(folder: Path) -> None:
    """A folder and a file of the user's own; raises OSError where another may write there."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(folder / FILE, os.O_CREAT | os.O_RDWR | os.O_NOFOLLOW, 0o600))
    for path in (folder, *folder.glob(f"{FILE}*")):
        found = path.lstat()
        if stat.S_ISLNK(found.st_mode):
            raise OSError(f"{path} is a link")
        if found.st_uid != os.geteuid() or found.st_mode & 0o022:
            raise OSError(f"others than its user may write to {path}")


def _open(file: Path) -> sqlite3.Connection:
    """The table of a file; one that is no such file is begun again."""
    try:
        return _connected(file)
    except sqlite3.DatabaseError as error:
        if isinstance(error, sqlite3.OperationalError):
            raise
        for one in file.parent.glob(f"{file.name}*"):
            one.unlink(missing_ok=True)
        return _connected(file)


def _connected(file: Path) -> sqlite3.Connection:
    data = sqlite3.connect(file, timeout=WAIT, isolation_level=None)  # each write is a whole one
    try:
        data.execute("pragma journal_mode = wal")
        data.execute("pragma synchronous = normal")
        data.execute(_TABLE)
    except sqlite3.Error:
        data.close()
        raise
    return data


def _seal(key: bytes, answer: str) -> bytes:
    return blake2b(key + str(answer).encode(), digest_size=8).digest()


def _today() -> int:
    return int(time.time()) // DAY


def written(reply: Reply) -> str:
    """An answer as JSON."""
    return json.dumps([reply.status.value, dict(reply.model)], separators=(",", ":"))


def read(answer: str) -> Reply | None:
    """An answer that was written; None for anything else."""
    try:
        status, model = json.loads(answer)
        known = Status(status)
        if known is Status.UNKNOWN or not all(type(value) is int for value in model.values()):
            return None
        return Reply(known, dict(model))
    except (ValueError, TypeError, AttributeError):
        return None
