# SPDX-License-Identifier: MIT
"""Whether a limit is as large as it can be (SEMANTICS.md, section 1)."""

from __future__ import annotations

from hvproofs.refute.replay import Replayer
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import Depends
from hvproofs.terms.integers import evaluate


def is_tight(replayer: Replayer) -> bool | None:
    """Whether limit + 1 entries break a rule, with no variable header and regions apart.

    None for a simple call, and where a run-time check refuses the limit itself. Worked out
    on integers: it is reported and no proof rests on it.
    """
    situation = replayer.situation
    if situation.limit is None:
        return None
    limit = replayer.limit(replayer.complete({"n": 0, "v": 0}))
    at_limit = replayer.complete(replayer.bases({"n": limit, "v": 0}))
    if limit < 1 or not replayer.holds(situation.checks, at_limit):
        return None
    values = replayer.complete(replayer.bases({"n": limit + 1, "v": 0}))
    goals = (
        obligation.goal
        for rule in RULES.values()
        if rule.depends is Depends.COUNTS
        for obligation in rule.obligations(situation) or ()
    )
    return not all(evaluate(goal, values) for goal in goals)
