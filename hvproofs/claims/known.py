# SPDX-License-Identifier: MIT
"""Answers of earlier runs to parts of claims: what was shown of the same specs holds.

The key is the part, every spec that it was given to read, how it was decided, and the code of the
tool. Only what was proved or checked is kept: a refutation is worked out each time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
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
    how: bytes  # digest of how they are decided
    specs: Mapping[str, bytes]  # digests, by the keys of their documents

    def _key(self, part: Part, read: Corpus) -> bytes:
        return key(self.how, part, *(self.specs[name] for name in sorted(read.documents)))

    def get(self, part: Part, read: Corpus) -> PartAnswer | None:
        """What is stored of a part that can read nothing else."""
        found = entries.get(store_in(self.folder), self._key(part, read), PartAnswer)
        if found is None or not _is_kept(found):
            return None
        count(Way.FOUND)
        return found

    def put(self, part: Part, read: Corpus, found: PartAnswer) -> None:
        """Keep what was shown."""
        if _is_kept(found):
            entries.put(store_in(self.folder), self._key(part, read), found)


def read_by(part: Part, corpus: Corpus) -> Corpus:
    """What a part can read: of schemes those that it names and what these stand beside.

    Everything is left to one that names a scheme that is not there: it is told which are.
    """
    ids = [[id_ for id_ in corpus.schemes if fnmatchcase(id_, one)] for one in part.scheme]
    if not all(ids):
        return corpus
    named = {id_ for each in ids for id_ in each}
    beside = {corpus.schemes[id_].neighbour_of for id_ in named}
    schemes = {id_: one for id_, one in corpus.schemes.items() if id_ in named | beside}
    gone = {*(corpus.schemes.keys() - schemes), *(f"claim {id_}" for id_ in corpus.claims)}
    documents = {name: one for name, one in corpus.documents.items() if name not in gone}
    return replace(corpus, schemes=schemes, claims={}, documents=documents)


def known(corpus: Corpus, options: Options) -> Known | None:
    """Those in the user's folder, but where two opinions are to be formed anew."""
    if options.kept is None or options.second is not None:
        return None
    # Nothing of an answer is looked at again, so it is of what looked at it when it was found.
    how = (*options.how, options.enumerated and is_there(), *Asker(options.means).names)
    specs = {
        name: key(name, corpus.is_shipped(name), one.whole)
        for name, one in corpus.documents.items()
    }
    return Known(options.kept, key("claim", tool(), *how), specs)


def _is_kept(found: PartAnswer) -> bool:
    return found.verdict in SHOWN and found.example is None and found.trust is Trust.SOLVER
