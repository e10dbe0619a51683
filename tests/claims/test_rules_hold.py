# SPDX-License-Identifier: MIT
"""How much of a claim about hypercalls holds is counted by theorems and by calls."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hvproofs.claims.rules_hold import rules_hold, still_proved
from hvproofs.prove.prover import Options
from hvproofs.spec.claim import Outcome, Part, Question
from hvproofs.spec.corpus import Corpus, load_corpus

CALL = """
name = "HvCall{name}"
call_code = {code}
class = "simple"
arch = ["x86-64"]
follows = "tlfs"
[input]
header = [{{name = "H", offset = 0, size = {size}}}]
[output]
header = [{{name = "O", offset = 0, size = 8}}]
[[source]]
id = "tlfs"
place = "made up"
"""
SCHEME = """
id = "test/one"
guest = "test"
title = "a page for each side"
[regions.a]
kind = "page"
size = "HV_HYP_PAGE_SIZE"
align = "HV_HYP_PAGE_SIZE"
[regions.b]
kind = "page"
size = "HV_HYP_PAGE_SIZE"
align = "HV_HYP_PAGE_SIZE"
[place]
input = {region = "a", offset = "0"}
output = {region = "b", offset = "0"}
"""
ASSUMED = ("variable-header-legal", "simple-call-has-no-reps", "*-base-aligned")
WITHIN = Part("within", "", Question.RULES_HOLD, Outcome.PROVED, ASSUMED, scheme=("test/one",),
              rule="*-within-page")  # fmt: skip


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    """One call that fits, and one whose input is larger than its page."""
    files = {
        "fits.toml": CALL.format(name="Fits", code=0x7001, size=8),
        "large.toml": CALL.format(name="Large", code=0x7002, size=5000),
        "scheme.toml": SCHEME,
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    return load_corpus([str(tmp_path / name) for name in files])


def test_calls_that_break_a_rule_keep_not_every_one(corpus: Corpus) -> None:
    found = rules_hold(replace(WITHIN, exceptions=("HvCallLarge",)), corpus, Options(cores=False))

    assert Outcome.PROVED is found.verdict
    assert ("3 theorems proved; 1 hypercall keeps every rule asked of them",) == found.facts[:1]
    assert (("HvCallLarge", "input-within-page"),) == found.exceptions


def test_a_call_that_breaks_a_rule_and_is_no_exception_refutes(corpus: Corpus) -> None:
    found = rules_hold(WITHIN, corpus, Options(cores=False))

    assert (Outcome.REFUTED, "HvCallLarge: input-within-page") == (found.verdict, found.reason)


def test_nothing_proved_is_not_counted(corpus: Corpus) -> None:
    only = replace(WITHIN, hypercall=("HvCallLarge",), rule="input-within-page")
    found = rules_hold(only, corpus, Options(cores=False))

    assert (Outcome.REFUTED, ()) == (found.verdict, found.facts)


def test_a_hypothesis_is_used_where_nothing_is_proved_without_it(corpus: Corpus) -> None:
    part = replace(WITHIN, hypotheses=(*ASSUMED, "*-in-address-space"), exceptions=("HvCallLarge",))
    quick = Options(cores=False)

    assert still_proved(part, corpus, "*-in-address-space", quick)
    assert not still_proved(part, corpus, "*-base-aligned", quick)
