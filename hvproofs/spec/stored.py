# SPDX-License-Identifier: MIT
"""Specs as an earlier run has read and checked them: quicker than to do it again.

A store has one entry for each folder of them. It is known again while every file of the folder
has the same name and the same bytes, and the code that reads and checks files is the same.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from hvproofs.kept.digests import code_digest, key
from hvproofs.kept.plain import Plain
from hvproofs.kept.store import Level, Store
from hvproofs.spec import citation, claim, conduit, contract, scheme
from hvproofs.spec.toml import Document

_READERS = ("spec", "terms", "kept")  # the rooms whose code reads, checks and keeps specs
_PLAIN = Plain((citation, claim, conduit, contract, scheme))

# As a corpus has them: contracts, schemes, documents, claims, conduits, each by its name.
Shelves = tuple[
    dict[str, contract.Contract], dict[str, scheme.Scheme], dict[str, Document],
    dict[str, claim.Claim], dict[str, conduit.Conduit],
]  # fmt: skip


@dataclass(frozen=True)
class Stored:
    """The entry of a folder."""

    store: Store
    folder: str  # as messages name it
    files: dict[str, bytes]  # its content by path

    @cached_property
    def _key(self) -> bytes:
        return key("specs", self.folder, Path(self.folder).absolute())

    @cached_property
    def _digest(self) -> str:
        named = (part for one in self.files.items() for part in one)
        return key(code_digest(*_READERS), *named).hex()

    def get(self, *, expressions: bool) -> Shelves | None:
        """What is known of the files as they are, checked as far as is asked for."""
        text = self.store.get(Level.SPECS, self._key)
        if text is None or not text.startswith(self._digest):
            return None
        _, checked, data, specs = text.split("\n")
        if expressions and not json.loads(checked):
            return None
        documents = {
            name: Document(path, found, self.files[path])
            for name, (path, found) in json.loads(data).items()
        }
        contracts, schemes, claims, conduits = _PLAIN.value(specs)
        return contracts, schemes, documents, claims, conduits

    def put(self, shelves: Shelves, *, expressions: bool) -> None:
        """Keep what files came to of which nothing is wrong, where none goes on in another."""
        contracts, schemes, documents, claims, conduits = shelves
        if any(one.rest for one in documents.values()):
            return
        data = {name: (one.path, one.data) for name, one in documents.items()}
        specs = _PLAIN.text((contracts, schemes, claims, conduits))
        lines = (self._digest, json.dumps(expressions), json.dumps(data), specs)
        self.store.put(Level.SPECS, self._key, "\n".join(lines))
