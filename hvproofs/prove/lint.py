# SPDX-License-Identifier: MIT
"""Specs of which nothing is wrong, their expressions and what they expect included."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

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
    if store is not None and "-" not in paths:  # which can be read but once
        with suppress(SpecError):  # with fewer faults than there may be
            corpus = load_shipped(paths, expressions=False)
            if store.get(Level.FINDINGS, _key(corpus)) == RIGHT:
                count(Way.FOUND)
                return corpus
    corpus = _checked(paths)
    if store is not None:
        store.put(Level.FINDINGS, _key(corpus), RIGHT)
    return corpus


def _checked(paths: Sequence[str]) -> Corpus:
    from hvproofs.prove.selection import Selection, candidates, unmatched

    corpus = load_shipped(paths)
    faults = list(unmatched(corpus, candidates(corpus, Selection())))
    if faults:
        raise SpecError(faults)
    return corpus


def _key(corpus: Corpus) -> bytes:
    files = (part for name, one in corpus.documents.items() for part in (name, one.whole))
    return key(RIGHT, tool(), *files)
