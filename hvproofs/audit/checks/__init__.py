# SPDX-License-Identifier: MIT
"""The rules that only code can break, one module each, and the order they are judged in."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from types import MappingProxyType

from hvproofs.audit.checks.absent import absent
from hvproofs.audit.checks.access import access
from hvproofs.audit.checks.balance import balance
from hvproofs.audit.checks.cover import cover
from hvproofs.audit.checks.defined import defined
from hvproofs.audit.checks.exclusive import exclusive
from hvproofs.audit.checks.failure import failure
from hvproofs.audit.checks.inclusive import last_page
from hvproofs.audit.checks.interrupts import interrupts
from hvproofs.audit.checks.leaks import leaks
from hvproofs.audit.checks.linear import linear
from hvproofs.audit.checks.live import live
from hvproofs.audit.checks.miscounted import miscounted
from hvproofs.audit.checks.needless import needless
from hvproofs.audit.checks.options import options
from hvproofs.audit.checks.respected import respected
from hvproofs.audit.checks.shared import shared
from hvproofs.audit.checks.stale import stale
from hvproofs.audit.checks.subject import Check, Code, Notes, Subject, beside_the_point, undecided
from hvproofs.audit.checks.truncated import truncated
from hvproofs.audit.checks.units import units
from hvproofs.audit.checks.user import user
from hvproofs.audit.guest import Sink
from hvproofs.audit.result import RuleVerdict, together
from hvproofs.audit.symbolic.function import ReachedCall
from hvproofs.rules import code as codes
from hvproofs.rules.arithmetic import DEFINED
from hvproofs.rules.exclusive import EXCLUSIVE_USE
from hvproofs.rules.memory import GPA_VALID, HOST_VISIBLE
from hvproofs.rules.rule import RuleId
from hvproofs.spec.contract import Call
from hvproofs.spec.scheme import Verdict
from hvproofs.terms.smtlib import Named

NO_WAY = "no values were found that lead to the call"

CHECKS: Mapping[RuleId, Check] = MappingProxyType(
    {
        DEFINED: defined,
        codes.CONTROL_TRUNCATED.id: truncated,
        codes.VARIABLE_HEADER_MISCOUNTED.id: miscounted,
        codes.HEADER_STALE.id: stale,
        codes.OUTPUT_READ_AFTER_FAILURE.id: failure,
        codes.OUTPUT_PAGE_ABSENT.id: absent,
        codes.IRQS_UNBALANCED.id: balance,
        codes.USER_CONTROLLED.id: user,
        codes.USER_LEAK.id: leaks,
        codes.PAGE_LIVE.id: live,
        codes.ACCESS_IN_REGION.id: access,
        codes.BATCHES_COVER.id: cover,
        codes.REPS_COMPLETED_RESPECTED.id: respected,
        codes.PAGE_UNIT.id: units,
        EXCLUSIVE_USE.id: exclusive,
        GPA_VALID.id: linear,
        HOST_VISIBLE.id: shared,
    }
)

# What is worth knowing and is no fault: it changes no verdict.
NOTES: Mapping[RuleId, Notes] = MappingProxyType(
    {codes.OUTPUT_FOR_NOTHING.id: needless, codes.BATCHES_COVER.id: last_page}
)


# Those that say something of the memory that is handed over, and of a run that comes to the call.
OF_AREAS = frozenset({
    codes.VARIABLE_HEADER_MISCOUNTED.id, codes.HEADER_STALE.id, codes.OUTPUT_READ_AFTER_FAILURE.id,
    codes.OUTPUT_PAGE_ABSENT.id, codes.USER_LEAK.id, codes.ACCESS_IN_REGION.id, EXCLUSIVE_USE.id,
    GPA_VALID.id,
})  # fmt: skip


def code_rules(
    code: Code, reached: ReachedCall, sink: Sink, call: Call | None, wanted: Collection[RuleId]
) -> tuple[RuleVerdict, ...]:
    """The wanted rules of code at one call site, in the order of reports, with their notes."""
    subject = Subject(code, reached, sink, call)
    cases = options(subject)
    found = {
        rule: together([
            witnessed(check(one), one.code, one.reached)
            for one in (cases if rule in OF_AREAS else [subject])
        ])
        for rule, check in CHECKS.items()
        if rule in wanted
    }  # fmt: skip
    for rule, look in NOTES.items():
        if rule in wanted:
            notes = tuple(dict.fromkeys(look(subject)))
            found[rule] = replace(found.get(rule, beside_the_point(rule)), notes=notes)
    return tuple(found.values())


def witnessed(found: RuleVerdict, code: Code, reached: ReachedCall) -> RuleVerdict:
    """A verdict on a call: proved only where values were found that lead to the call.

    Of a way that nothing can take everything follows. One question for each call.
    """
    if found.verdict is not Verdict.PROVED:
        return found
    key = f"possible {reached.call.line}"
    if key not in code.memory:
        known = (reached.path, *interrupts(code).known)
        named = [Named(f"known-{index}", term) for index, term in enumerate(known)]
        code.memory[key] = code.asker.possible(named)
    return found if code.memory[key] else undecided(found.rule, NO_WAY)
