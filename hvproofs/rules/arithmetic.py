# SPDX-License-Identifier: MIT
"""Rules about the guest's own arithmetic: nothing wraps, nothing is undefined."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import Situation, Stage
from hvproofs.rules.rule import Breach, Depends, Evidence, Rule, RuleId
from hvproofs.spec.typed import Demand
from hvproofs.terms import build as b


def _collect(demand: Demand) -> Callable[[Situation], Sequence[Obligation]]:
    """One obligation per stage that computes anything: each knows what holds by then."""

    def obligations(situation: Situation) -> Sequence[Obligation]:
        found = []
        for stage in Stage:
            goal = situation.demanded(stage, demand)
            # The last stage that computes anything; a theorem has an obligation at least.
            if goal is not None or stage is Stage.SIZE:
                goal = b.boolean(True) if goal is None else goal
                found.append(Obligation(stage.value, situation.hypotheses(stage), goal))
        return found

    return obligations


DEFINED = RuleId("defined")

ARITHMETIC_RULES = (
    Rule(
        RuleId("no-wraparound"),
        "every +, -, *, shift and narrowing has its value over the integers",
        "the guest's own arithmetic (C11 6.2.5p9, 6.3.1.3)",
        "a size or a limit wraps, and everything computed from it is wrong",
        Depends.VALUES,
        Evidence.ARITHMETIC,
        Breach.BEYOND,
        _collect(Demand.EXACT),
        demand=Demand.EXACT,
        cwe=190,
    ),
    Rule(
        DEFINED,
        "in what a call is given: nothing unset, divided by 0, shifted too far, no signed overflow",
        "the guest's own arithmetic (C11 6.3.2.1p2, 6.5p5, 6.5.5p5, 6.5.7p3)",
        "the compiler may do anything",
        Depends.VALUES,
        Evidence.ARITHMETIC,
        Breach.UNDEFINED,
        _collect(Demand.DEFINED),
        demand=Demand.DEFINED,
        cwe=758,
    ),
)
