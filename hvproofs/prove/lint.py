# SPDX-License-Identifier: MIT
"""Specs of which nothing is wrong, their expressions and what they expect included."""

from __future__ import annotations

from collections.abc import Sequence

from hvproofs.decide.stats import Way, count
from hvproofs.errors import SpecError
from hvproofs.kept.digests import key, tool
from hvproofs.kept.store import Level, Store
from hvproofs.spec.corpus import Corpus, load_shipped

RIGHT = "well-formed"  # what is stored of specs without a fault


def linted(paths: Sequence[str], store: Store | None = None) -> Corpus:
    """The shipped specs and the user's; raises SpecError with every fault of all of them.

    Files that a store says were right, byte for byte, are read and not checked again.
    """
    corpus = load_shipped(paths, store=store)
    if store is None:
        _check(corpus)
    elif store.get(Level.FINDINGS, known := _key(corpus)) == RIGHT:
        count(Way.FOUND)
    else:
        _check(corpus)
        store.put(Level.FINDINGS, known, RIGHT)
    return corpus


def _check(corpus: Corpus) -> None:
    from hvproofs.prove.selection import Selection, candidates, unmatched

    faults = list(unmatched(corpus, candidates(corpus, Selection())))
    if faults:
        raise SpecError(faults)


def _key(corpus: Corpus) -> bytes:
    files = (part for name, one in corpus.documents.items() for part in (name, one.whole))
    return key(RIGHT, tool(), *files)
