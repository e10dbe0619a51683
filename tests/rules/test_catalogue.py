# SPDX-License-Identifier: MIT
"""Every rule of SEMANTICS.md section 3 that this version has: an id, a sentence, a citation."""

from __future__ import annotations

import pytest

from hvproofs.layout.area import Model, Region, constant, placed
from hvproofs.rules.catalogue import RULES, areas_keep_all, every_rule, register, rule_of
from hvproofs.rules.rule import Evidence, Rule, RuleId
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import bitvec

STABLE = [
    "input-aligned", "output-aligned", "input-within-page", "output-within-page", "no-overlap",
    "input-in-region", "output-in-region", "rep-count-encodable", "rep-count-positive",
    "variable-header-encodable",
    "no-wraparound", "defined", "limit-positive", "region-present", "batch-progress", "gpa-valid",
    "fast-capacity", "exclusive-use", "not-overlay", "host-visible", "control-truncated",
    "variable-header-miscounted", "header-stale", "output-read-after-failure",
    "output-page-absent", "irqs-unbalanced", "user-controlled", "user-leak", "page-live",
    "access-in-region", "batches-cover", "reps-completed-respected", "page-unit",
    "output-for-nothing",
]  # fmt: skip


def test_ids_are_stable_and_in_the_order_of_reports() -> None:
    assert STABLE == [rule.id.value for rule in every_rule()]
    assert list(RULES) == [rule.id for rule in every_rule() if rule.evidence is not Evidence.RUN]


@pytest.mark.parametrize("rule", every_rule(), ids=lambda rule: rule.id.value)
def test_a_rule_says_what_why_and_where(rule: Rule) -> None:
    assert rule_of(rule.id) is rule
    assert "\n" not in rule.statement
    assert "" not in (rule.statement, rule.why)
    assert any(source in rule.citation for source in ("TLFS", "C11", "the guest's own"))


@pytest.mark.parametrize("name", ["no-overlap", "page-live"])
def test_an_id_is_taken_once(name: str) -> None:
    with pytest.raises(ValueError, match=f"there is a rule {name} already"):
        register(rule_of(RuleId(name)))


SPACE = b.var("base", bitvec(64))


@pytest.mark.parametrize(
    ("size", "announced", "kept"),
    # Of 8 bytes at an address that is no multiple of 8 a rule is broken; of no bytes none is.
    [(8, 8, False), (0, 0, True), (8, 0, False), (0, 8, False)],
)
def test_an_area_of_no_bytes_is_none(size: int, announced: int, kept: bool) -> None:
    region = Region("a", SPACE, constant(4096), constant(8), present=True)
    counted = None if size == announced else constant(size)
    area = placed(region, constant(4), constant(announced), counted)
    keeps = areas_keep_all({"input": area}, Model())

    assert kept is bool(evaluate(keeps, {"base": 0}))
