# SPDX-License-Identifier: MIT
"""What earlier runs showed of a claim's parts is believed while all specs are what they were."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import fields, replace
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from hvproofs.claims import judge, known
from hvproofs.claims.answer import PartAnswer
from hvproofs.claims.judge import finding
from hvproofs.claims.known import read_by
from hvproofs.decide.cached import Memory
from hvproofs.decide.solver import Solver
from hvproofs.decide.solvers import SolverFactory, z3_factory
from hvproofs.decide.stats import Way, taken
from hvproofs.errors import UsageError
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
CHECKED = of(Question.HARMLESS, Outcome.CHECKED)
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


CONDUIT = next(name for name in CORPUS.documents if name.startswith("conduit "))


@pytest.mark.parametrize("what", ["HvCallGetVpRegisters", CONDUIT, *CHECKED.scheme])
def test_an_answer_is_of_every_spec_that_it_can_read(what: str, options: Options) -> None:
    answered(CHECKED, options)

    assert 1 == answered(CHECKED, options)[1]
    assert 0 == answered(CHECKED, options, _without(what))[1]


def test_a_scheme_that_a_part_does_not_name_is_none_of_them(options: Options) -> None:
    for part in (PROVED, CHECKED):
        (other, *_) = (id_ for id_ in CORPUS.schemes if id_ not in part.scheme)
        answered(part, options)

        assert other not in read_by(part, CORPUS).schemes
        assert 1 == answered(part, options, _without(other))[1]


@pytest.mark.parametrize("gone", ["HvCallGetVpRegisters", CONDUIT])
def test_what_is_gone_is_missed(gone: str, options: Options) -> None:
    answered(PROVED, options)
    documents = {name: one for name, one in CORPUS.documents.items() if name != gone}

    assert 0 == answered(PROVED, options, replace(CORPUS, documents=documents))[1]


@pytest.mark.parametrize("part", PARTS, ids=lambda one: f"{one.question.value} {one.id}")
def test_what_a_part_can_read_is_all_in_its_key(part: Part) -> None:
    """Whoever adds a field to a corpus has to say where its document is."""
    read = read_by(part, CORPUS)
    conduits = {f"conduit {id_}" for id_ in read.conduits}

    assert {one.name for one in fields(Corpus)} == {
        "contracts", "schemes", "documents", "claims", "conduits",
    }  # fmt: skip
    assert {*read.contracts, *read.schemes, *conduits} <= read.documents.keys()
    assert {} == read.claims
    named = [
        one for id_, one in read.schemes.items() if any(fnmatchcase(id_, g) for g in part.scheme)
    ]
    assert {one.neighbour_of for one in named} <= {"", *read.schemes}


CHEAP = (Question.BATCHES, Question.HARMLESS, Question.REGISTERS, Question.COST)


@pytest.mark.parametrize("question", CHEAP)
def test_with_all_specs_to_read_the_answer_is_the_same(
    question: Question, options: Options, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = [one for one in PARTS if one.question is question][:1]
    found = [finding(one, CORPUS, options) for one in parts]
    monkeypatch.setattr(judge, "read_by", lambda _, corpus: corpus)

    assert found == [finding(one, CORPUS, options) for one in parts]


def test_who_names_a_scheme_that_is_not_there_is_told_what_is(options: Options) -> None:
    with pytest.raises(UsageError, match="did you mean linux/half-page"):
        finding(replace(CHECKED, scheme=("linux/half-pag",)), CORPUS, options)


def alone(rlimit: int) -> Solver:
    """Z3, that knows nothing of other tests."""
    return z3_factory(rlimit)


def test_parts_of_one_run_ask_no_text_twice() -> None:
    asked, options = Memory(), Options(factory=alone, cores=False)
    taken()
    first = finding(PROVED, CORPUS, options, asked=asked)
    once = taken().ways
    again = finding(replace(PROVED, id="another"), CORPUS, options, asked=asked)
    twice = taken().ways

    assert first == again == finding(PROVED, CORPUS, options)
    assert once[Way.KEPT] > 0
    assert {Way.KNOWN} == {way for way, number in twice.items() if number}


def test_of_two_opinions_each_asks_for_itself() -> None:
    asked, options = Memory(), Options(cores=False, second=z3_factory)
    finding(PROVED, CORPUS, replace(options, second=None), asked=asked)
    taken()
    found = finding(PROVED, CORPUS, options, asked=asked), taken().ways

    assert found == (finding(PROVED, CORPUS, options), taken().ways)


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
