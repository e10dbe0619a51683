# SPDX-License-Identifier: MIT
"""What is known of texts, which are long, and of which a run has many: each by its digest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Generic, TypeVar

T = TypeVar("T")


class ByText(Generic[T]):
    """Something about each of some texts."""

    def __init__(self) -> None:
        """Nothing is known."""
        self._found: dict[bytes, T] = {}

    def __contains__(self, text: object) -> bool:
        """Whether something is known of a text."""
        return isinstance(text, str) and _key(text) in self._found

    def __getitem__(self, text: str) -> T:
        """What is known of a text; raises KeyError."""
        return self._found[_key(text)]

    def get(self, text: str) -> T | None:
        """What is known of a text, if anything."""
        return self._found.get(_key(text))

    def update(self, found: Mapping[str, T]) -> None:
        """From here on this is known, too."""
        self._found.update((_key(text), one) for text, one in found.items())

    def items(self) -> Iterator[tuple[str, T]]:
        """The `digest` of each text, and what is known of it."""
        return ((key.hex(), one) for key, one in self._found.items())


def _key(text: str) -> bytes:
    return sha256(text.encode()).digest()


def digest(text: str) -> str:
    """What a text is known by where it is not kept."""
    return _key(text).hex()
