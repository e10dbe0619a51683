# SPDX-License-Identifier: MIT
"""How much has to be believed for a verdict."""

from __future__ import annotations

from enum import Enum


class Trust(Enum):
    """The levels, ascending; a composition takes the weakest."""

    SOLVER = "solver"  # one solver, from text
    CROSS_CHECKED = "cross-checked"  # a second solver agreed on the same text
    CERTIFIED = "certified"  # a proof was checked by an independent checker

    def reaches(self, least: Trust) -> bool:
        """Whether this is at least that much."""
        order = list(Trust)
        return order.index(self) >= order.index(least)
