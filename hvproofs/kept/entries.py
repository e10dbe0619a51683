# SPDX-License-Identifier: MIT
"""Findings in a store: data of one kind, or nothing at all."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter

from hvproofs.kept.store import Level, Store

T = TypeVar("T")


def get(store: Store, key: bytes, kind: type[T]) -> T | None:
    """What is stored under a key, if that is of the kind."""
    return _read(store.get(Level.FINDINGS, key), kind)


def beginning(store: Store, begin: bytes, kind: type[T]) -> dict[bytes, T]:
    """All of the kind that is stored under keys that begin so and go on with ASCII."""
    texts = store.beginning(Level.FINDINGS, begin)
    return {key: found for key, text in texts.items() if (found := _read(text, kind)) is not None}


def _read(text: str | None, kind: type[T]) -> T | None:
    adapter = _adapter(kind)  # type: ignore[arg-type]  # a class is hashable
    try:
        found: T | None = None if text is None else adapter.validate_json(text)
    except ValueError:
        return None
    return found


def put(store: Store, key: bytes, entry: object) -> None:
    """Keep a dataclass."""
    adapter = _adapter(type(entry))  # type: ignore[arg-type]  # likewise
    store.put(Level.FINDINGS, key, adapter.dump_json(entry).decode())


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)
