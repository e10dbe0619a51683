# SPDX-License-Identifier: MIT
"""Answers of solvers in a store: data under the digest of all that they depend on."""

from __future__ import annotations

import json
from pathlib import Path

from hvproofs.decide.solver import Reply, Status
from hvproofs.kept.store import Level, Store, store_in


class Answers:
    """The answers in a store."""

    def __init__(self, store: Store) -> None:
        """What is wrong with the store is its `fault`."""
        self._store = store

    def get(self, key: bytes) -> Reply | None:
        """What is known under a key."""
        text = self._store.get(Level.ANSWERS, key)
        return None if text is None else read(text)

    def put(self, key: bytes, reply: Reply) -> None:
        """Keep an answer; unknown is none."""
        if reply.status is not Status.UNKNOWN:
            self._store.put(Level.ANSWERS, key, written(reply))

    def forget(self, key: bytes) -> None:
        """Take away what is known under a key."""
        self._store.forget(Level.ANSWERS, key)


def answers_in(folder: Path) -> Answers:
    """Those in a folder."""
    return Answers(store_in(folder))


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
