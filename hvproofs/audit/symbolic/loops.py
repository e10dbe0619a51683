# SPDX-License-Identifier: MIT
"""What a loop compares, and what its rounds may change."""

from __future__ import annotations

from hvproofs.audit.symbolic.function import Evaluated
from hvproofs.terms.term import Term


def leaving(evaluated: Evaluated, header: str) -> list[Term]:
    """The conditions under which a loop is left, each given that control is where it is asked."""
    conditions, graph = evaluated.conditions, evaluated.graph
    inside = graph.loops[header]
    return [
        conditions.branch(source, target)
        for target in graph.order for source in graph.predecessors[target]
        if source in inside and target not in inside
    ]  # fmt: skip


def changing(evaluated: Evaluated, header: str) -> frozenset[str]:
    """The names of the variables that a round may change."""
    inside = evaluated.graph.loops[header]
    found = {f"branch.{name}" for name in inside}
    for block in evaluated.function.blocks:
        if block.name in inside:
            found |= {f"value.{one.result}" for one in block.instructions if one.result}
    return frozenset(found)
