# SPDX-License-Identifier: MIT
"""How a function is called is a fact of the guest: a hypothesis by name, and of that function."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guest import Called, Guest, How
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.result import RuleVerdict
from hvproofs.rules.code import OUTPUT_READ_AFTER_FAILURE
from hvproofs.rules.exclusive import EXCLUSIVE_USE
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import load_shipped, shipped
from hvproofs.spec.scheme import Verdict

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

FILES = Path(__file__).parent / "rules"
# File and function, the rule, and the fact that decides it.
DECIDED = [
    ("exclusive_caller", EXCLUSIVE_USE.id, How.IRQS_OFF),
    ("exclusive_static", EXCLUSIVE_USE.id, How.ALONE),
    ("failure_copy", OUTPUT_READ_AFTER_FAILURE.id, How.CHECKED),
]


@cache
def _linux() -> Guest:
    return load_guest(str(shipped() / "guests" / "linux.toml"))


def _verdict(name: str, rule: RuleId, *facts: Called) -> RuleVerdict:
    guest = replace(_linux(), called=facts)
    options = AuditOptions(rules=frozenset({rule}))
    report = audit([str(FILES / f"{name}.ll")], guest, load_shipped(expressions=False), options)
    (found,) = report.sites[0].verdicts
    return found


def _fact(function: str, how: How) -> Called:
    return Called(function, how, "file: function, version", "what stands there")


@pytest.mark.parametrize(("name", "rule", "how"), DECIDED)
def test_a_fact_decides_and_is_named(name: str, rule: RuleId, how: How) -> None:
    fact = _fact(name, how)
    found = _verdict(name, rule, fact)

    assert found.verdict is Verdict.PROVED
    assert (fact.name, True) in found.hypotheses


@pytest.mark.parametrize(("name", "rule", "how"), DECIDED)
@pytest.mark.parametrize("same", ["function", "fact"])
def test_one_of_another_function_or_kind_does_not(
    name: str, rule: RuleId, how: How, same: str
) -> None:
    others = [one for one in How if one is not how]
    facts = [_fact(name, one) for one in others] if same == "function" else [_fact("f", how)]

    assert _verdict(name, rule, *facts).verdict is Verdict.UNKNOWN


def test_that_interrupts_are_off_at_entry_does_not_keep_them_off() -> None:
    fact = _fact("exclusive_callee_wrong", How.IRQS_OFF)

    assert _verdict("exclusive_callee_wrong", EXCLUSIVE_USE.id, fact).verdict is Verdict.REFUTED
