# SPDX-License-Identifier: MIT
"""The shipped specs, and the contracts that wait for the schemes' expectations."""

from __future__ import annotations

from hvproofs.prove.selection import Selection, candidates, unmatched
from hvproofs.spec.corpus import files, load_shipped, shipped


def test_the_shipped_corpus_is_well_formed_and_every_expectation_speaks() -> None:
    corpus = load_shipped()

    assert list(unmatched(corpus, candidates(corpus, Selection()))) == []
    assert len(corpus.contracts) >= 10
    assert len(corpus.schemes) >= 10


def test_pending_contracts_are_well_formed_beside_the_shipped_ones() -> None:
    """`--spec specs/pending` adds them to any command."""
    pending = str(shipped() / "pending")
    corpus = load_shipped([pending])

    assert len(files(pending)) == len(corpus.contracts) - len(load_shipped().contracts)


def test_every_contract_cites_its_sources() -> None:
    corpus = load_shipped([str(shipped() / "pending")])

    assert [] == [c.name for c in corpus.contracts.values() if not c.source]
