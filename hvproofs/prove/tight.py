# SPDX-License-Identifier: MIT
"""Whether a limit is as large as it can be (SEMANTICS.md, section 1)."""

from __future__ import annotations

from hvproofs.refute.replay import Replayer
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import RuleId
from hvproofs.terms.integers import evaluate

# A count alone can break these.
_COUNTED = (
    RuleId.INPUT_WITHIN_PAGE, RuleId.OUTPUT_WITHIN_PAGE, RuleId.NO_OVERLAP,
    RuleId.INPUT_IN_REGION, RuleId.OUTPUT_IN_REGION, RuleId.REP_COUNT_ENCODABLE,
)  # fmt: skip


def is_tight(replayer: Replayer) -> bool | None:
    """Whether limit + 1 entries break a rule, with no variable header and regions apart.

    None where the call has no list. Worked out on integers: it is reported and
    no proof rests on it.
    """
    situation = replayer.situation
    if situation.limit is None:
        return None
    values = replayer.complete({**replayer.bases(), "v": 0})
    values = replayer.complete({**values, "n": replayer.limit(values) + 1})
    goals = (
        obligation.goal
        for id_ in _COUNTED
        for obligation in RULES[id_].obligations(situation) or ()
    )
    return not all(evaluate(goal, values) for goal in goals)
