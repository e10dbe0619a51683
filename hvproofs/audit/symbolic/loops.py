# SPDX-License-Identifier: MIT
"""What a loop compares, and what its rounds may change."""

from __future__ import annotations

from collections.abc import Iterator

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
    made = {
        f"value.{one.result}"
        for block in evaluated.function.blocks if block.name in inside
        for one in block.instructions if one.result
    }  # fmt: skip
    others = {name for name in evaluated.unknowns if any(map(made.__contains__, _begins(name)))}
    return frozenset({f"branch.{name}" for name in inside} | made | others)


def _begins(name: str) -> Iterator[str]:
    """What a variable may be named after: of a structure's member, the value with the members."""
    name, _, _ = name.partition(" ")
    while name:
        yield name
        name = name.rpartition(".")[0]
