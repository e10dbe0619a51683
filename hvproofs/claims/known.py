# SPDX-License-Identifier: MIT
"""Answers of earlier runs to parts of claims: what was shown of the same specs holds.

The key is the part, every contract, scheme and conduit, how it was decided, and the code of the
tool. Only what was proved or checked is kept: a refutation is worked out each time.
"""

from __future__ import annotations

import platform
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter

from hvproofs.claims.answer import PartAnswer
from hvproofs.decide.asker import Asker
from hvproofs.decide.stats import Way, count
from hvproofs.decide.trust import Trust
from hvproofs.kept.digests import code_digest, key
from hvproofs.kept.store import Level, store_in
from hvproofs.prove.prover import APART, Options
from hvproofs.refute.enumeration import is_there
from hvproofs.spec.claim import Outcome, Part
from hvproofs.spec.corpus import Corpus

SHOWN = (Outcome.PROVED, Outcome.CHECKED)


@dataclass(frozen=True, slots=True)
class Known:
    """The answers in a folder, under what all parts have in common; goes to processes."""

    folder: Path
    how: bytes  # digest of all but the part

    def get(self, part: Part) -> PartAnswer | None:
        """What is stored of a part."""
        text = store_in(self.folder).get(Level.FINDINGS, key(self.how, part))
        found = None if text is None else _read(text)
        if found is not None:
            count(Way.FOUND)
        return found

    def put(self, part: Part, found: PartAnswer) -> None:
        """Keep what was shown."""
        if _is_kept(found):
            text = _adapter().dump_json(found).decode()
            store_in(self.folder).put(Level.FINDINGS, key(self.how, part), text)


def known(corpus: Corpus, options: Options) -> Known | None:
    """Those in the user's folder, but where two opinions are to be formed anew."""
    if options.kept is None or options.second is not None:
        return None
    how = [getattr(options, one.name) for one in fields(options) if one.name not in APART]
    tool = (platform.python_version(), code_digest(), *Asker(options.means).names, is_there())
    read = (
        part
        for name, one in sorted(corpus.documents.items())
        if not name.startswith("claim ")
        for part in (name, corpus.is_shipped(name), one.whole)
    )
    return Known(options.kept, key("claim", *how, *tool, *read))


def _is_kept(found: PartAnswer) -> bool:
    return found.verdict in SHOWN and found.example is None and found.trust is Trust.SOLVER


@cache
def _adapter() -> TypeAdapter[PartAnswer]:
    return TypeAdapter(PartAnswer)


def _read(text: str) -> PartAnswer | None:
    try:
        found = _adapter().validate_json(text)
    except ValueError:  # no such data, or what no answer is
        return None
    return found if _is_kept(found) else None
