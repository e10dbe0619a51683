# SPDX-License-Identifier: MIT
"""What a rule is: an id, a statement, a citation and one definition."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import Situation, Stage
from hvproofs.terms.term import Term


class RuleId(Enum):
    """The ids, stable; the order is that of every report."""

    INPUT_ALIGNED = "input-aligned"
    OUTPUT_ALIGNED = "output-aligned"
    INPUT_WITHIN_PAGE = "input-within-page"
    OUTPUT_WITHIN_PAGE = "output-within-page"
    NO_OVERLAP = "no-overlap"
    INPUT_IN_REGION = "input-in-region"
    OUTPUT_IN_REGION = "output-in-region"
    REP_COUNT_ENCODABLE = "rep-count-encodable"
    REP_COUNT_POSITIVE = "rep-count-positive"
    VARIABLE_HEADER_ENCODABLE = "variable-header-encodable"
    NO_WRAPAROUND = "no-wraparound"
    DEFINED = "defined"
    LIMIT_POSITIVE = "limit-positive"
    REGION_PRESENT = "region-present"
    BATCH_PROGRESS = "batch-progress"
    GPA_VALID = "gpa-valid"
    FAST_CAPACITY = "fast-capacity"
    EXCLUSIVE_USE = "exclusive-use"
    NOT_OVERLAY = "not-overlay"
    HOST_VISIBLE = "host-visible"


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the TLFS, or of the guest's own safety."""

    id: RuleId
    statement: str  # one line
    citation: str  # where the rule comes from
    why: str  # what goes wrong when it is broken
    # The obligations for a situation; None where the rule has nothing to say.
    obligations: Callable[[Situation], Sequence[Obligation] | None]


def at_placement(situation: Situation, goal: Term) -> list[Obligation]:
    """The one obligation of a rule about the areas of a call that is made."""
    return [Obligation("placement", situation.hypotheses(Stage.PLACEMENT), goal)]


def at_call(situation: Situation, goal: Term) -> list[Obligation]:
    """The one obligation of a rule to which it is nothing at which addresses the areas are."""
    return [Obligation("call", situation.hypotheses(Stage.CALL), goal)]
