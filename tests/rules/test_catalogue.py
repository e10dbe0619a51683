# SPDX-License-Identifier: MIT
"""Every rule of SEMANTICS.md section 3 that this version has: an id, a sentence, a citation."""

from __future__ import annotations

import pytest

from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import RuleId

STABLE = [
    "input-aligned", "output-aligned", "input-within-page", "output-within-page", "no-overlap",
    "input-in-region", "output-in-region", "rep-count-encodable", "rep-count-positive",
    "variable-header-encodable",
    "no-wraparound", "defined", "limit-positive", "region-present",
]  # fmt: skip


def test_ids_are_stable_and_in_the_order_of_reports() -> None:
    assert STABLE == [rule.value for rule in RULES][: len(STABLE)]
    assert list(RuleId) == list(RULES)


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.id.value)
def test_a_rule_says_what_why_and_where(rule: object) -> None:
    found = RULES[rule.id]  # type: ignore[attr-defined]

    assert found is rule
    assert "\n" not in found.statement
    assert "" not in (found.statement, found.why)
    assert any(source in found.citation for source in ("TLFS", "C11", "the guest's own"))
