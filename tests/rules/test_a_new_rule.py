# SPDX-License-Identifier: MIT
"""A rule is one record: what this file defines is proved, refuted, explained and printed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import pytest
from typer.testing import CliRunner, Result

from hvproofs.cli.app import app
from hvproofs.hypervisor.refutation import Refuted, assess
from hvproofs.hypervisor.severity import Severity
from hvproofs.layout.area import Area, Model, constant
from hvproofs.layout.builder import situation
from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import Situation, Stage
from hvproofs.prove.selection import Selection, candidates
from hvproofs.refute.replay import Replayer
from hvproofs.rules import catalogue
from hvproofs.rules.catalogue import RULES, areas_keep_all, register
from hvproofs.rules.rule import Breach, Depends, Evidence, OfEach, Rule, RuleId
from hvproofs.spec.corpus import load_shipped
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import Term

MOST = 100  # entries
WHY = "a table of the caller has no room for the answers"


def limit_at_most(situation: Situation) -> Sequence[Obligation] | None:
    if situation.limit is None:
        return None
    goal = b.ule(situation.limit, constant(MOST))
    return [Obligation("limit", situation.hypotheses(Stage.LIMITED), goal)]


LIMIT_AT_MOST_100 = Rule(
    RuleId("limit-at-most-100"),
    "the limit lets at most 100 entries through",
    "the guest's own tables",
    WHY,
    Depends.VALUES,
    Evidence.LAYOUT,
    Breach.CERTAIN,
    limit_at_most,
)


@pytest.fixture
def known() -> Iterator[Callable[[Rule], None]]:
    """Takes in rules for one test."""
    before = dict(RULES)
    yield register
    for id_ in [id_ for id_ in RULES if id_ not in before]:
        del catalogue._of_schemes[id_]


def hvproofs(*arguments: str) -> Result:
    return CliRunner().invoke(app, [*arguments])


def judged(hypercall: str) -> dict[str, object]:
    result = hvproofs(
        "prove", "--hypercall", hypercall, "--scheme", "linux/half-page", "--rule",
        "limit-at-most-100", "--variant", "tlfs", "--format", "json", "--jobs", "1",
    )  # fmt: skip
    found: dict[str, object] = json.loads(result.stdout)["results"][0]
    return found


def test_it_is_proved_where_it_holds(known: Callable[[Rule], None]) -> None:
    known(LIMIT_AT_MOST_100)

    found = judged("HvCallSetVpRegisters")  # half a page: (2048 - 16) / 32 = 63 entries

    assert ("limit-at-most-100", "proved") == (found["rule"], found["verdict"])


def test_it_is_refuted_with_values_and_what_comes_of_it(known: Callable[[Rule], None]) -> None:
    known(LIMIT_AT_MOST_100)

    found = judged("HvCallGetVpRegisters")  # half a page: 2048 / 16 = 128 entries
    told = hvproofs("explain", "HvCallGetVpRegisters", "linux/half-page").stdout

    assert "refuted" == found["verdict"]
    witness = found["counterexample"]
    assert isinstance(witness, dict)
    assert ("layout", 128, []) == (witness["kind"], witness["limit"], witness["also_breaks"])
    assert "breaks 'the limit lets at most 100 entries through'" in " ".join(told.split())
    assert WHY in " ".join(told.split())


@pytest.mark.parametrize("limit", ["0", "128"])
def test_its_severity_is_what_the_record_says_and_no_call_that_nobody_makes(
    limit: str, known: Callable[[Rule], None]
) -> None:
    known(LIMIT_AT_MOST_100)
    asked = Selection("HvCallGetVpRegisters", "linux/half-page", variant="tlfs")
    one, *_ = candidates(load_shipped(), asked)
    here = situation(one.situation.call, replace(one.situation.scheme, limit=limit))
    replayer = Replayer(here)
    (obligation,) = limit_at_most(here) or ()
    values = replayer.complete(replayer.bases({"n": 0, "v": 0}))

    found = assess(Refuted(here, LIMIT_AT_MOST_100, obligation, values))

    assert {(Severity.ALWAYS, WHY, ())} == {
        (one.severity, one.why, one.schedule) for one in found.values()
    }


def test_it_is_explained_and_listed(known: Callable[[Rule], None]) -> None:
    known(LIMIT_AT_MOST_100)

    explained = hvproofs("explain-rule", "limit-at-most-100").stdout

    assert [
        "limit-at-most-100",
        "  says  the limit lets at most 100 entries through",
        "  from  the guest's own tables",
        f"  else  {WHY}",
    ] == explained.splitlines()
    assert "limit-at-most-100" in hvproofs("list", "rules").stdout


def test_a_rule_about_areas_is_one_of_all_area_rules(known: Callable[[Rule], None]) -> None:
    def behind_the_start(model: Model, area: Area) -> Term:
        del model
        return b.ule(constant(8), area.offset)

    one, *_ = candidates(
        load_shipped(), Selection("HvCallGetVpRegisters", "linux/half-page", variant="tlfs")
    )
    here = one.situation
    assert here.input is not None
    replayer = Replayer(here)
    values = replayer.complete(replayer.bases({"n": 1, "v": 0}))

    def keeps() -> bool:
        assert here.input is not None
        return bool(evaluate(areas_keep_all({"input": here.input}, here.model), values))

    before = keeps()
    known(replace(
        LIMIT_AT_MOST_100, id=RuleId("behind-the-start"),
        areas=OfEach(("input",), behind_the_start),
    ))  # fmt: skip

    assert (True, False) == (before, keeps())
