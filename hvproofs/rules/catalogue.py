# SPDX-License-Identifier: MIT
"""Every rule by its id, in the order of reports."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hvproofs.rules.areas import AREA_RULES
from hvproofs.rules.arithmetic import ARITHMETIC_RULES
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
