# SPDX-License-Identifier: MIT
"""Which calls a scheme is asked about, what it expects there, and names that nothing has."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hvproofs.errors import UsageError
from hvproofs.layout.builder import situation
from hvproofs.prove.selection import (
    Candidate,
    Selection,
    chosen_rules,
    misnamed,
    pairs,
    unmatched,
)
from hvproofs.rules.rule import RuleId
from hvproofs.spec.contract import Side
from hvproofs.spec.corpus import Corpus, load_corpus
from hvproofs.spec.scheme import Applies, Expectation, Verdict
from made import call, scheme, situated

ALIGNED, OVERLAP = RuleId("output-aligned"), RuleId("no-overlap")
REFUTED, UNKNOWN = Verdict.REFUTED, Verdict.UNKNOWN


def test_the_last_expectation_that_matches_wins_and_without_one_all_is_proved() -> None:
    expect = (
        Expectation(REFUTED, "a", rule="no-*"),
        Expectation(UNKNOWN, "b", rule="no-overlap", arch="x86-64"),
        Expectation(REFUTED, "c", rule="no-overlap", arch="arm64"),
        Expectation(REFUTED, "d", rule="output-aligned", hypercall="HvCallY"),
        Expectation(REFUTED, "e", rule="output-aligned", variant="other"),
    )
    here = Candidate(situated(expect=expect), (ALIGNED, OVERLAP))

    assert (UNKNOWN, "b") == (here.expected(OVERLAP).verdict, here.expected(OVERLAP).reason)
    assert REFUTED is here.expected(RuleId("no-wraparound")).verdict
    assert Verdict.PROVED is here.expected(ALIGNED).verdict


def test_an_expectation_speaks_of_a_theorem_of_any_call() -> None:
    one = scheme(expect=(Expectation(REFUTED, "", rule="output-aligned"),))
    corpus = Corpus({}, {one.id: one}, {})
    # The first call has no output of which the rule could say anything.
    calls = (replace(call(), output=Side()), call())
    found = [Candidate(situation(each, one), (ALIGNED,)) for each in calls]

    assert [] == list(unmatched(corpus, found))
    with pytest.raises(KeyError, match=one.id):  # it would be told, at its place in no file
        list(unmatched(corpus, found[:1]))


FIRST, SECOND = call().contract, replace(call().contract, name="HvCallY", call_code=2)
OTHER = scheme(id="test/other", applies=Applies(areas=("output",)))
CORPUS = Corpus({one.name: one for one in (FIRST, SECOND)},
                {one.id: one for one in (scheme(), OTHER)}, {})  # fmt: skip


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (Selection(), {"test/one X", "test/one Y", "test/other X", "test/other Y"}),
        (Selection(hypercall="0x2"), {"test/one Y", "test/other Y"}),
        (Selection(scheme="*/one"), {"test/one X", "test/one Y"}),
        (Selection(variant="other"), set()),
        # Files of one's own: calls under every scheme, but schemes alone where there are any.
        (Selection(own=frozenset({"HvCallX"})), {"test/one X", "test/other X"}),
        (Selection(own=frozenset({"HvCallX", "test/one"})), {"test/one X", "test/one Y"}),
    ],
)
def test_a_scheme_is_asked_about_each_call_that_is_meant(
    selection: Selection, expected: set[str]
) -> None:
    found = {f"{one.id} {each.name[-1]}" for one, each in pairs(CORPUS, selection)}

    assert expected == found


def test_a_scheme_for_calls_with_an_area_is_not_asked_about_others() -> None:
    silent = replace(FIRST, output=Side())
    corpus = replace(CORPUS, contracts={silent.name: silent})

    assert ["test/one"] == [one.id for one, _ in pairs(corpus, Selection())]


def test_a_rule_that_nobody_knows_is_told_with_the_nearest() -> None:
    with pytest.raises(UsageError) as near:
        chosen_rules("no-ovrlap")
    with pytest.raises(UsageError) as far:
        chosen_rules("zzzzzzzz")

    assert "no rule matches 'no-ovrlap'; did you mean no-overlap?" == str(near.value)
    assert "no rule matches 'zzzzzzzz'" == str(far.value)


CALL = """
name = "HvCallX"
call_code = 0x7001
class = "simple"
arch = ["x86-64"]
follows = "me"
[input]
header = [
    {name = "Count", offset = 0, size = 8},
    {name = "Data", offset = 8, size = 64, counted_by = "Count"},
]
[[source]]
id = "me"
place = "made up"
"""
SCHEME = """
id = "test/one"
guest = "test"
title = "a page"
neighbour_of = "test/none"
conduit = "pigeon"
[applies]
hypercall = ["HvCallX", "HvCallZ"]
[regions.a]
kind = "page"
size = "HV_HYP_PAGE_SIZE"
align = "HV_HYP_PAGE_SIZE"
[place]
input = {region = "a", offset = "0"}
[counted]
Count = -1
Kount = 8
[[expect]]
hypercall = "HvCallW"
rule = "no-owerlap"
verdict = "refuted"
reason = "a test"
"""


def test_names_that_nothing_has_are_told_at_their_place(tmp_path: Path) -> None:
    (tmp_path / "call.toml").write_text(CALL)
    (tmp_path / "scheme.toml").write_text(SCHEME)
    corpus = load_corpus([str(tmp_path / name) for name in ("call.toml", "scheme.toml")])
    lines = SCHEME.splitlines()
    found = [
        (lines[one.location.line - 1].split()[0], one.message, one.expected)
        for one in misnamed(corpus, corpus.schemes["test/one"])
    ]

    assert [
        ("hypercall", "no hypercall matches 'HvCallZ'", ""),
        ("hypercall", "no hypercall matches 'HvCallW'", ""),
        ("Count", "-1 bytes of data", "0 or more"),
        ("Kount", "no field 'Kount' that counts data", "one of Count"),
        ("conduit", "no conduit 'pigeon'", ""),
        ("neighbour_of", "no scheme 'test/none' to be a neighbour of", ""),
        ("rule", "no rule matches 'no-owerlap'", ""),
    ] == found
