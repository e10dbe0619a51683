# SPDX-License-Identifier: MIT
"""The shipped specs are whole, and every expectation in them speaks of something."""

from __future__ import annotations

from hvproofs.prove.selection import Selection, candidates, unmatched
from hvproofs.spec.corpus import load_shipped


def test_the_shipped_corpus_is_well_formed_and_every_expectation_speaks() -> None:
    corpus = load_shipped()

    assert list(unmatched(corpus, candidates(corpus, Selection()))) == []
    assert len(corpus.contracts) >= 133
    assert len(corpus.schemes) >= 10


def test_every_contract_cites_its_sources() -> None:
    corpus = load_shipped()

    assert [] == [c.name for c in corpus.contracts.values() if not c.source]
