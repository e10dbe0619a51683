# SPDX-License-Identifier: MIT
"""A store of texts on disk, in a folder of its user's own.

What is stored is believed, so a store is opened only in a folder that its user owns and
nobody else may write to. Whatever is wrong with a store, it knows nothing: never an error.
"""

from __future__ import annotations

import os
import sqlite3
import stat
import time
from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TypeVar

FILE = "kept.sqlite"
DAY = 86_400  # seconds
WAIT = 1.0  # seconds for another process that writes


class Level(Enum):
    """What is stored."""

    ANSWERS = "answers"  # of a solver, to a text
    FINDINGS = "findings"  # of the tool, on all that it read
    SPECS = "folders of specs"  # as they were read and checked


# `used` is the day of the last use, counted from 1970; `seal` is the digest of key and text.
_TABLE = (
    "create table if not exists kept"
    " (level text, key blob, text text, seal blob, used integer, primary key (level, key))"
    " without rowid"
)
_GET = "select key, text, seal, used from kept where level = ? and key between ? and ?"
_PUT = "insert or replace into kept values (?, ?, ?, ?, ?)"
_USE = "update kept set used = ? where level = ? and key = ?"
_FORGET = "delete from kept where level = ? and key = ?"
_SIZE = "select count(*) from kept where level = ?"
_PRUNE = "delete from kept where level = ? and used <= ?"

T = TypeVar("T")


class Store:
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

    def get(self, level: Level, key: bytes) -> str | None:
        """What is known under a key; nothing of an entry that is not as it was written."""
        return self._within(level, key, key).get(key)

    def beginning(self, level: Level, begin: bytes) -> dict[bytes, str]:
        """The same of every key that begins so and goes on with ASCII: one look for many."""
        return self._within(level, begin, begin + b"\xff")

    def _within(self, level: Level, first: bytes, last: bytes) -> dict[bytes, str]:
        values = (level.value, first, last)
        rows: list[tuple[bytes, object, bytes, int]] = self._do(
            lambda data: data.execute(_GET, values).fetchall(), []
        )
        found, today = dict[bytes, str](), _today()
        for key, text, sealed, used in rows:
            if sealed != seal(key, text):
                continue
            if used != today:
                self._write(_USE, today, level.value, key)
            found[key] = str(text)
        return found

    def put(self, level: Level, key: bytes, text: str) -> None:
        """Keep a text."""
        self._write(_PUT, level.value, key, text, seal(key, text), _today())

    def forget(self, level: Level, key: bytes) -> None:
        """Take away what is known under a key."""
        self._write(_FORGET, level.value, key)

    def _write(self, command: str, *values: object) -> int:
        return self._do(lambda data: data.execute(command, values).rowcount, 0)

    def size(self) -> tuple[dict[Level, int], int]:
        """Entries of each level, and bytes on disk."""
        entries = {level: self._count(level) for level in Level}
        return entries, sum(file.stat().st_size for file in self.folder.glob(f"{FILE}*"))

    def _count(self, level: Level) -> int:
        return self._do(lambda data: int(data.execute(_SIZE, (level.value,)).fetchone()[0]), 0)

    def prune(self, days: int) -> dict[Level, int]:
        """Take away what was not used for so many days, 0 for all; how many entries it was."""
        gone = {level: self._write(_PRUNE, level.value, _today() - days) for level in Level}
        self._write("vacuum")
        self._do(lambda data: data.execute("pragma wal_checkpoint(truncate)").fetchall(), [])
        return gone


@cache
def store_in(folder: Path) -> Store:
    """The store in a folder, opened once in a process."""
    return Store(folder)


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


def seal(key: bytes, text: object) -> bytes:
    """What shows that a text stands under its key as it was written."""
    return blake2b(key + str(text).encode(), digest_size=8).digest()


def _today() -> int:
    return int(time.time()) // DAY
