# SPDX-License-Identifier: MIT
"""What runs leave to those after them changes no result: only what is done again."""

from __future__ import annotations

import pickle
from dataclasses import replace

from hvproofs.claims.judge import chosen
from hvproofs.claims.rules_hold import chosen as candidates_of
from hvproofs.claims.rules_hold import rules_hold
from hvproofs.decide.solvers import SolverFactory
from hvproofs.decide.stats import Way, taken
from hvproofs.prove.prover import Options, Shared, prove
from hvproofs.prove.selection import Selection, candidates
from hvproofs.spec.claim import Outcome, Question
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Verdict

CORPUS = load_shipped()
CHOSEN = candidates(CORPUS, Selection(hypercall="0x50", scheme="linux/half-page"))


def test_no_text_that_was_proved_is_asked_again(z3_once: SolverFactory) -> None:
    bare = Options(factory=z3_once, cores=False)
    options = replace(bare, shared=Shared())
    alone = prove(CHOSEN, bare).results
    first = prove(CHOSEN, options).results
    taken()
    again = prove(CHOSEN, options).results
    proved = [one for one in again if one.verdict is Verdict.PROVED]

    assert alone == first == again
    assert 0 < len(proved)
    assert 0 == sum(taken().ways[way] for way in (Way.FRESH, Way.KEPT, Way.KNOWN))


def test_what_a_claim_does_not_assume_is_not_left_to_it(z3_once: SolverFactory) -> None:
    """Theorems of one shape with other hypotheses have other texts."""
    (claim,) = chosen(CORPUS, "two-pages")
    (part,) = (one for one in claim.part if one.question is Question.RULES_HOLD)
    part = replace(part, hypercall=("HvCallGetVpRegisters",))
    options = Options(factory=z3_once, cores=False, shared=Shared())
    less = replace(part, hypotheses=("count-within-limit",))
    prove(candidates_of(part, CORPUS), options)

    assert Outcome.PROVED is rules_hold(part, CORPUS, options).verdict
    assert rules_hold(less, CORPUS, replace(options, shared=None)) == rules_hold(
        less, CORPUS, options
    )


def test_another_process_begins_with_nothing() -> None:
    shared = Shared(unsat={"a digest"})

    assert set() == pickle.loads(pickle.dumps(shared)).unsat  # noqa: S301 - its own
