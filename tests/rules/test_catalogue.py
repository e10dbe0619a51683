# SPDX-License-Identifier: MIT
"""Every rule of SEMANTICS.md section 3 that this version has: an id, a sentence, a citation."""

from __future__ import annotations

import pytest

from hvproofs.rules.catalogue import RULES, every_rule, register, rule_of
from hvproofs.rules.rule import Evidence, Rule, RuleId

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


def test_an_id_is_taken_once() -> None:
    with pytest.raises(ValueError, match="there is a rule no-overlap already"):
        register(RULES[RuleId("no-overlap")])
