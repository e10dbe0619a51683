# SPDX-License-Identifier: MIT
"""Every rule by its id, in the order of reports."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hvproofs.rules.areas import AREA_RULES
from hvproofs.rules.arithmetic import ARITHMETIC_RULES
from hvproofs.rules.code import CODE_RULES, CodeRule, SiteRuleId
from hvproofs.rules.control import CONTROL_RULES
from hvproofs.rules.exclusive import EXCLUSIVE_RULES
from hvproofs.rules.fast import FAST_RULES
from hvproofs.rules.memory import MEMORY_RULES
from hvproofs.rules.progress import PROGRESS_RULES
from hvproofs.rules.rule import Rule, RuleId

_ALL = {
    rule.id: rule
    for rules in (
        AREA_RULES, CONTROL_RULES, ARITHMETIC_RULES, PROGRESS_RULES, MEMORY_RULES, FAST_RULES,
        EXCLUSIVE_RULES,
    )
    for rule in rules
}  # fmt: skip

RULES: Mapping[RuleId, Rule] = MappingProxyType({id_: _ALL[id_] for id_ in RuleId})


def every_rule() -> tuple[Rule | CodeRule, ...]:
    """The rules of schemes, then those that only code can break."""
    return (*RULES.values(), *CODE_RULES.values())


def statement(rule: SiteRuleId) -> str:
    """What a rule of call sites says, in one line."""
    return RULES[rule].statement if isinstance(rule, RuleId) else CODE_RULES[rule].statement
