# SPDX-License-Identifier: MIT
"""The threads of 2025 and 2026: every claim names its mails, and no answer is written by hand."""

from __future__ import annotations

import re

import pytest

from hvproofs.claims.judge import finding
from hvproofs.prove.prover import Options
from hvproofs.spec.claim import Outcome
from hvproofs.spec.corpus import load_shipped

CORPUS = load_shipped()
NEWER = {id_: claim for id_, claim in CORPUS.claims.items() if claim.order >= 200}


def test_there_are_at_least_25_propositions() -> None:
    assert 25 <= sum(len(claim.part) for claim in NEWER.values())


@pytest.mark.parametrize("claim", NEWER)
def test_a_claim_names_the_mails_that_it_answers(claim: str) -> None:
    assert NEWER[claim].thread
    assert all(re.fullmatch(r"[^@<> ]+@[^@<> ]+", one.message) for one in NEWER[claim].thread)


@pytest.mark.parametrize("claim", ["large-page-index", "batch-without-header", "warn-is-no-check"])
def test_answers_are_computed(claim: str) -> None:
    found = {part.id: finding(part, CORPUS, Options(cores=False)).verdict for part in
             NEWER[claim].part}  # fmt: skip

    assert {part.id: part.verdict for part in NEWER[claim].part} == found
    assert Outcome.REFUTED in found.values()
