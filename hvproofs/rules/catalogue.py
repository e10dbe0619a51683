# SPDX-License-Identifier: MIT
"""Every rule by its id, in the order of reports; a module of rules has one line here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from hvproofs.layout.area import Area, Model, constant
from hvproofs.layout.situation import SIDES
from hvproofs.rules.areas import AREA_RULES, REGION_PRESENT
from hvproofs.rules.arithmetic import ARITHMETIC_RULES
from hvproofs.rules.code import OF_CODE
from hvproofs.rules.control import COUNT_RULES, LIMIT_POSITIVE
from hvproofs.rules.exclusive import EXCLUSIVE_USE
from hvproofs.rules.fast import FAST_CAPACITY
from hvproofs.rules.memory import GPA_VALID, HOST_VISIBLE, NOT_OVERLAY
from hvproofs.rules.progress import BATCH_PROGRESS
from hvproofs.rules.rule import Evidence, OfBoth, OfEach, Rule, RuleId
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

_of_schemes: dict[RuleId, Rule] = {}
_of_code: dict[RuleId, Rule] = {}
RULES: Mapping[RuleId, Rule] = MappingProxyType(_of_schemes)  # those that schemes are held to
CODE_RULES: Mapping[RuleId, Rule] = MappingProxyType(_of_code)  # those that only code can break


def register(rule: Rule) -> None:
    """Take in a rule, behind those there are; raises ValueError for an id that is taken."""
    if rule.id in (*_of_schemes, *_of_code):
        raise ValueError(f"there is a rule {rule.id.value} already")
    (_of_code if rule.evidence is Evidence.RUN else _of_schemes)[rule.id] = rule


for _rule in (
    *AREA_RULES, *COUNT_RULES, *ARITHMETIC_RULES, LIMIT_POSITIVE, REGION_PRESENT, BATCH_PROGRESS,
    GPA_VALID, FAST_CAPACITY, EXCLUSIVE_USE, NOT_OVERLAY, HOST_VISIBLE, *OF_CODE,
):  # fmt: skip
    register(_rule)


def every_rule() -> tuple[Rule, ...]:
    """The rules of schemes, then those that only code can break."""
    return (*RULES.values(), *CODE_RULES.values())


def rule_of(id_: RuleId) -> Rule:
    """The rule of that id; raises KeyError for none."""
    return RULES[id_] if id_ in RULES else CODE_RULES[id_]


def areas_keep_all(areas: Mapping[str, Area], model: Model) -> Term:
    """Every rule about where the areas lie, as one formula.

    `areas` are by side. One of no bytes is none: its pointer is ignored (TLFS: Alignment
    Requirements).
    """
    empty = {
        side: b.eq(area.raw if area.counted is area.raw else area.held, constant(0))
        for side, area in areas.items()
    }
    rules = [rule.areas for rule in RULES.values() if rule.areas is not None]
    found = []
    for side, area in areas.items():
        of_each = (one for one in rules if isinstance(one, OfEach) and side in one.sides)
        goal = b.and_(*(one.formula(model, area) for one in of_each))
        found.append(b.or_(empty[side], goal))
    if len(areas) == len(SIDES):
        of_both = (one for one in rules if isinstance(one, OfBoth))
        goal = b.and_(*(one.formula(*(areas[side] for side in SIDES)) for one in of_both))
        found.append(b.or_(*empty.values(), goal))
    return b.and_(*found)
