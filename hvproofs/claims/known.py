# SPDX-License-Identifier: MIT
"""Answers of earlier runs to parts of claims: what was shown of the same specs holds.

The key is the part, every contract, scheme and conduit, how it was decided, and the code of the
tool. Only what was proved or checked is kept: a refutation is worked out each time.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from hvproofs.claims.answer import PartAnswer
from hvproofs.decide.asker import Asker
from hvproofs.decide.stats import Way, count
from hvproofs.decide.trust import Trust
from hvproofs.kept import entries
from hvproofs.kept.digests import key, tool
from hvproofs.kept.store import store_in
from hvproofs.prove.prover import Options
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
        found = entries.get(store_in(self.folder), key(self.how, part), PartAnswer)
        if found is None or not _is_kept(found):
            return None
        count(Way.FOUND)
        return found

    def put(self, part: Part, found: PartAnswer) -> None:
        """Keep what was shown."""
        if _is_kept(found):
            entries.put(store_in(self.folder), key(self.how, part), found)


def known(corpus: Corpus, options: Options) -> Known | None:
    """Those in the user's folder, but where two opinions are to be formed anew."""
    if options.kept is None or options.second is not None:
        return None
    # Nothing of an answer is looked at again, so it is of what looked at it when it was found.
    how = (*options.how, options.enumerated and is_there(), *Asker(options.means).names)
    read = (
        part
        for name, one in sorted(corpus.documents.items())
        if not name.startswith("claim ")
        for part in (name, corpus.is_shipped(name), one.whole)
    )
    return Known(options.kept, key("claim", tool(), *how, *read))


def _is_kept(found: PartAnswer) -> bool:
    return found.verdict in SHOWN and found.example is None and found.trust is Trust.SOLVER
