# SPDX-License-Identifier: MIT
"""One proof for the loops of many schemes: nothing is proved so that is not proved without."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from hvproofs.decide.solver import Status
from hvproofs.decide.solvers import z3_factory
from hvproofs.decide.stats import taken, watch
from hvproofs.layout.situation import Situation
from hvproofs.prove.general import ANY_LIMIT, for_any, general
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.selection import Selection, candidates
from hvproofs.prove.theorem import theorem
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import load_shipped
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import variables, walk
from hvproofs.terms.texts import Texts

LOOPS = candidates(load_shipped(), Selection(rule="batch-progress", scheme="linux/[fmu]*a*"))
SOLVER = z3_factory(1_000_000)


def told(general_: bool, second: bool = False) -> tuple[object, int]:
    """The results, and how many texts were asked for them."""
    options = Options(cores=False, general=general_, second=z3_factory if second else None)
    taken()
    watch()
    report = prove(LOOPS, options)
    watch(False)
    return report.results, len(taken().texts)


def test_the_results_are_those_of_each_text_for_itself() -> None:
    (with_, few), (without, many) = told(True), told(False)

    assert without == with_
    assert few < many


def test_a_second_opinion_is_of_the_text_itself() -> None:
    results, texts = told(True, second=True)
    plain, same = told(False, second=True)

    assert (plain, same) == (results, texts)


def test_hypotheses_that_a_proof_used_are_those_of_the_text_itself() -> None:
    few = LOOPS[:20]

    assert prove(few, Options(general=False)).results == prove(few, Options()).results


def test_the_limit_put_back_is_the_obligation() -> None:
    numbers = random.Random(18)  # noqa: S311 - not for secrets
    seen = 0
    for candidate in LOOPS:
        here = candidate.situation
        claimed = theorem(here, RULES[RuleId("batch-progress")]) if here.build else None
        for obligation in claimed.obligations if claimed else ():
            if here.limit is None or not obligation.own:
                continue
            limit = here.limit
            goal = for_any(obligation.goal, limit, b.var(ANY_LIMIT, limit.sort))
            names = variables([obligation.goal, limit])
            for _ in range(5):
                values = {name: numbers.choice((0, 1, 7, 4095, 1 << 32)) for name in names}
                full = {**values, ANY_LIMIT: evaluate(limit, values)}
                assert evaluate(obligation.goal, values) == evaluate(goal, full)
            assert not limit.args or limit not in walk([goal])
            seen += 1

    assert seen > 4


def _with_limit(limit: int) -> Situation:
    here = next(c.situation for c in LOOPS if _step(c.situation))
    return replace(here, limit=b.bv(limit, 64))


def _step(here: Situation) -> bool:
    return here.build and theorem(here, RULES[RuleId("batch-progress")]) is not None


@pytest.mark.parametrize("limit", [0, 1, 4095])
def test_a_limit_of_0_is_no_instance(limit: int) -> None:
    here = _with_limit(limit)
    claimed = theorem(here, RULES[RuleId("batch-progress")])
    assert claimed is not None
    ways = [way for one in claimed.obligations if (way := general(Texts(), here, one)) is not None]

    expected = Status.UNSAT if limit else Status.SAT
    assert ways
    assert {expected} == {SOLVER.check(way.of_this).status for way in ways}
