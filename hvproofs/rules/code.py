# SPDX-License-Identifier: MIT
"""Rules that only code can break: a scheme written down has no types, paths or callers.

`audit.checks` holds the definitions, one module per rule; what a rule means
exactly, and what it takes for granted, is in the docstring of its module.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from hvproofs.rules.rule import RuleId


class CodeRuleId(Enum):
    """The ids, stable; the order is that of every report, behind the rules of schemes."""

    IRQS_UNBALANCED = "irqs-unbalanced"


SiteRuleId = RuleId | CodeRuleId  # what a call site can be held to


@dataclass(frozen=True, slots=True)
class CodeRule:
    """A rule of call sites."""

    id: CodeRuleId
    statement: str  # one line
    citation: str  # where the rule comes from
    why: str  # what goes wrong when it is broken


_ALL = (
    CodeRule(
        CodeRuleId.IRQS_UNBALANCED,
        "interrupts are on again on every way out if they were on at the way in",
        "the guest's own progress",
        "the CPU goes on without interrupts, or an atomic section ends too early",
    ),
)

CODE_RULES: Mapping[CodeRuleId, CodeRule] = MappingProxyType({rule.id: rule for rule in _ALL})
