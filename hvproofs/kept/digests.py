# SPDX-License-Identifier: MIT
"""What an entry depends on, as a digest."""

from __future__ import annotations

import platform
from functools import cache
from hashlib import blake2b
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]


def key(*parts: object) -> bytes:
    """The key of what depends on some things, each as its text says it."""
    found = blake2b(digest_size=20)
    for part in parts:
        text = part if isinstance(part, bytes) else str(part).encode()
        found.update(b"%d " % len(text) + text)
    return found.digest()


@cache
def code_digest(*rooms: str) -> str:
    """Of the code of some rooms, of all of them where none is named.

    With other code nothing that is stored is known.
    """
    found = blake2b(digest_size=16)
    for room in rooms or (".",):
        for file in sorted((PACKAGE / room).rglob("*")):
            if file.suffix in (".py", ".lark"):
                name = file.relative_to(PACKAGE).as_posix()
                found.update(f"{name}\n".encode() + file.read_bytes())
    return found.hexdigest()


def tool() -> bytes:
    """Of this tool: all of its code, and the Python that runs it."""
    return key(platform.python_version(), code_digest())
