# SPDX-License-Identifier: MIT
"""The guide says what is proved: its figures are the theorems', and its digests name them."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvproofs.advise.corpus_table import rows
from hvproofs.advise.partition import PartitionName
from hvproofs.prove.guarantee import digests, guarantees
from hvproofs.prove.selection import Selection, candidates
from hvproofs.report.documents.guide import SCHEME
from hvproofs.spec.corpus import Corpus, load_shipped

pytest.importorskip("z3")

REPORTS = Path(__file__).parents[2] / "reports"


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return load_shipped()


@pytest.mark.parametrize("name", ["HvCallGetVpRegisters", "HvCallFlushVirtualAddressListEx"])
def test_a_line_is_proved_for_the_batch_that_it_names(corpus: Corpus, name: str) -> None:
    chosen = candidates(corpus, Selection(name, SCHEME))
    made = guarantees(chosen)
    assert [one.digest for one in made] == [digest for _, digest in digests(chosen)]
    assert all(one.holds for one in made)
    row = next(one for one in rows(corpus) if one.call.name == name)
    batches = [one.batch for one in row.split_of(PartitionName.SEPARATE)]
    assert made[0].limits()[0] == batches[0]
    assert made[0].limits()[-1] == batches[-1]


def test_the_scheme_of_the_guide_has_no_call_that_is_not_guaranteed() -> None:
    text = (REPORTS / "guarantees.md").read_text("utf-8")
    row = next(one for one in text.split("\n") if one.startswith(f"| {SCHEME} |"))
    assert row.split(" | ")[2] == "-"


def test_every_call_of_the_corpus_is_in_the_guide(corpus: Corpus) -> None:
    text = (REPORTS / "guide.md").read_text("utf-8")
    assert {one for one in corpus.contracts.values() if f"| {one.name}" not in text} == set()
