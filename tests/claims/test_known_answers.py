# SPDX-License-Identifier: MIT
"""What earlier runs showed of a claim's parts is believed while all specs are what they were."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from hvproofs.claims import known
from hvproofs.claims.answer import PartAnswer
from hvproofs.claims.judge import finding
from hvproofs.decide.solvers import SolverFactory
from hvproofs.decide.stats import Way, taken
from hvproofs.kept import digests
from hvproofs.kept.store import FILE, Level, seal, store_in
from hvproofs.prove.prover import Options
from hvproofs.spec.claim import Outcome, Part, Question
from hvproofs.spec.corpus import Corpus, load_shipped

CORPUS = load_shipped()
PARTS = [part for claim in CORPUS.claims.values() for part in claim.part]


def of(question: Question, verdict: Outcome) -> Part:
    return next(one for one in PARTS if (one.question, one.verdict) == (question, verdict))


PROVED = of(Question.ARITHMETIC, Outcome.PROVED)
CHECKED = of(Question.BATCHES, Outcome.CHECKED)
REFUTED = of(Question.ARITHMETIC, Outcome.REFUTED)


@pytest.fixture
def options(tmp_path: Path, z3_once: SolverFactory) -> Options:
    return Options(factory=z3_once, cores=False, kept=tmp_path / "kept")


def answered(part: Part, options: Options, corpus: Corpus = CORPUS) -> tuple[PartAnswer, int]:
    """The answer, and how often one was taken from the store."""
    taken()
    found = finding(part, corpus, options, known.known(corpus, options))
    return found, taken().ways[Way.FOUND]


@pytest.mark.parametrize("part", [PROVED, CHECKED, REFUTED], ids=lambda one: one.verdict.value)
def test_answers_are_the_same_without_with_and_from_it(part: Part, options: Options) -> None:
    bare = finding(part, CORPUS, options)

    assert (bare, 0) == answered(part, options)
    assert (bare, int(part is not REFUTED)) == answered(part, options)


def _without(name: str) -> Corpus:
    """The corpus in which a spec has another comment."""
    document = CORPUS.documents[name]
    other = replace(document, content=document.content + b"# more\n")
    return replace(CORPUS, documents={**CORPUS.documents, name: other})


@pytest.mark.parametrize("what", ["HvCallGetVpRegisters", "linux/half-page", "conduit xen-hvm"])
def test_an_answer_is_of_every_spec(what: str, options: Options) -> None:
    if what not in CORPUS.documents:
        what = next(name for name in CORPUS.documents if name.startswith("conduit "))
    answered(PROVED, options)

    assert 0 == answered(PROVED, options, _without(what))[1]


@pytest.mark.parametrize("what", ["part", "effort", "solver's second", "code", "no enumeration"])
def test_it_is_of_one_question_and_one_tool(
    what: str, options: Options, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(PROVED, options)
    part = PROVED
    match what:
        case "part":
            part = replace(part, id="another")
        case "effort":
            options = replace(options, rlimit=options.rlimit + 1)
        case "no enumeration":
            options = replace(options, enumerated=False)
        case "code":
            monkeypatch.setattr(digests, "code_digest", lambda *_: "other code")
        case _:
            options = replace(options, second=options.factory)

    assert 0 == answered(part, options)[1]


def test_a_refutation_and_what_is_unknown_are_taken_from_no_store(options: Options) -> None:
    right, _ = answered(PROVED, options)
    for change in (
        {"verdict": "refuted"}, {"verdict": "unknown"}, {"verdict": "checked"},
        {"trust": "cross-checked"}, {"facts": 7},
    ):  # fmt: skip
        changed(options, change)
        assert (right, 0) == answered(PROVED, options)


def changed(options: Options, change: Mapping[str, object]) -> None:
    """Every answer says another thing, as if it had been written so."""
    assert options.kept is not None
    with closing(sqlite3.connect(options.kept / FILE)) as data, data:
        rows = data.execute("select key, text from kept where level = ?", (Level.FINDINGS.value,))
        for key, text in rows.fetchall():
            other = json.dumps({**json.loads(text), **change})
            values = (other, seal(key, other), key)
            data.execute("update kept set text = ?, seal = ? where key = ?", values)
    store_in.cache_clear()
