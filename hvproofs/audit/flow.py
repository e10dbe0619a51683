# SPDX-License-Identifier: MIT
"""The blocks of a function in an order in which values can be worked out once.

Edges that go back to a block that dominates their source are loops; without
them the graph must have no cycle, or the function is refused (irreducible).
"""

from __future__ import annotations

from dataclasses import dataclass

from hvproofs.audit import ir

MAX_BLOCKS = 5000  # of one function


class FlowError(ValueError):
    """The control flow cannot be followed; the message says why."""


@dataclass(frozen=True, slots=True)
class Flow:
    """A reducible control-flow graph."""

    order: tuple[str, ...]  # blocks that can be reached, each after its forward predecessors
    predecessors: dict[str, tuple[str, ...]]  # forward edges only; one entry for each block
    headers: frozenset[str]  # blocks that a loop comes back to


def successors(block: ir.Block) -> tuple[str, ...]:
    """Where control may go from a block; FlowError when that is not known."""
    last = block.instructions[-1] if block.instructions else None
    match last:
        case ir.Jump(target=target):
            return (target,)
        case ir.Branch(then=then, otherwise=otherwise):
            return tuple(dict.fromkeys((then, otherwise)))
        case ir.Switch(default=default, cases=cases):
            return tuple(dict.fromkeys((default, *(target for _, target in cases))))
        case ir.CallBranch(default=default, indirect=indirect):
            return tuple(dict.fromkeys((default, *indirect)))
        case ir.Return() | ir.Unreachable():
            return ()
        case _:
            raise FlowError(f"block %{block.name} does not end in a branch that is known")


def flow(function: ir.Function) -> Flow:
    """The graph of a function; FlowError when it cannot be followed."""
    blocks = {block.name: block for block in function.blocks}
    if len(blocks) != len(function.blocks) or len(blocks) > MAX_BLOCKS:
        raise FlowError("two blocks of one name, or too many blocks")
    edges = {name: successors(block) for name, block in blocks.items()}
    missing = [target for targets in edges.values() for target in targets if target not in blocks]
    if missing:
        raise FlowError(f"no block %{missing[0]}")
    order = _reverse_postorder(function.blocks[0].name, edges)
    place = {name: index for index, name in enumerate(order)}
    above = _dominators(order, edges)
    before: dict[str, list[str]] = {name: [] for name in order}
    headers: set[str] = set()
    for source in order:
        for target in edges[source]:
            if place[target] > place[source]:
                before[target].append(source)
            elif target in above[source]:
                headers.add(target)
            else:
                raise FlowError(f"a loop through %{target} that is entered in more than one place")
    predecessors = {name: tuple(one) for name, one in before.items()}
    return Flow(tuple(order), predecessors, frozenset(headers))


def _reverse_postorder(entry: str, edges: dict[str, tuple[str, ...]]) -> list[str]:
    done: list[str] = []
    seen = {entry}
    stack = [(entry, iter(edges[entry]))]
    while stack:
        name, rest = stack[-1]
        target = next(rest, None)
        if target is None:
            done.append(name)
            stack.pop()
        elif target not in seen:
            seen.add(target)
            stack.append((target, iter(edges[target])))
    return done[::-1]


def _dominators(order: list[str], edges: dict[str, tuple[str, ...]]) -> dict[str, frozenset[str]]:
    """For each block those that every way to it passes through, itself included."""
    before: dict[str, list[str]] = {name: [] for name in order}
    for source in order:
        for target in edges[source]:
            before[target].append(source)
    everything = frozenset(order)
    found = dict.fromkeys(order, everything)
    found[order[0]] = frozenset(order[:1])
    changed = True
    while changed:
        changed = False
        for name in order[1:]:
            new = frozenset.intersection(*(found[one] for one in before[name])) | {name}
            changed = changed or new != found[name]
            found[name] = new
    return found
