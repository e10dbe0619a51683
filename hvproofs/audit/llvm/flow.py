# SPDX-License-Identifier: MIT
"""The blocks of a function in an order in which values can be worked out once.

Edges that go back to a block that dominates their source are loops; without
them the graph must have no cycle, or the function is refused (irreducible).
"""

from __future__ import annotations

from dataclasses import dataclass

from hvproofs.audit.llvm import ir

MAX_BLOCKS = 5000  # of one function


class FlowError(ValueError):
    """The control flow cannot be followed; the message says why."""


@dataclass(frozen=True, slots=True)
class Flow:
    """A reducible control-flow graph."""

    order: tuple[str, ...]  # blocks that can be reached, each after its forward predecessors
    predecessors: dict[str, tuple[str, ...]]  # forward edges only; one entry for each block
    latches: dict[str, tuple[str, ...]]  # for each block a loop comes back to: from where
    above: dict[str, str]  # the immediate dominator of each block but the entry
    loops: dict[str, frozenset[str]]  # the blocks of the loop of each header, itself included

    @property
    def headers(self) -> frozenset[str]:
        """The blocks that a loop comes back to."""
        return frozenset(self.latches)

    def chain(self, block: str, stop: str = "") -> tuple[str, ...]:
        """A block and those that dominate it, innermost first, up to but without `stop`."""
        found = []
        while block != stop:
            found.append(block)
            if block not in self.above:
                break
            block = self.above[block]
        return tuple(found)

    def around(self, block: str) -> tuple[str, ...]:
        """The headers of the loops that a block is in, innermost first."""
        return tuple(one for one in self.chain(block) if block in self.loops.get(one, ()))


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
    latches: dict[str, list[str]] = {}
    for source in order:
        for target in edges[source]:
            if place[target] > place[source]:
                before[target].append(source)
            elif _dominates(target, source, above, place):
                latches.setdefault(target, []).append(source)
            else:
                raise FlowError(f"a loop through %{target} that is entered in more than one place")
    predecessors = {name: tuple(one) for name, one in before.items()}
    backward = {name: tuple(one) for name, one in latches.items()}
    loops = {header: _loop(header, sources, predecessors, backward)
             for header, sources in backward.items()}  # fmt: skip
    return Flow(tuple(order), predecessors, backward, above, loops)


def _loop(
    header: str, latches: tuple[str, ...], before: dict[str, tuple[str, ...]],
    backward: dict[str, tuple[str, ...]],
) -> frozenset[str]:  # fmt: skip
    """The blocks from which a latch is reached without passing the header."""
    found, more = {header}, list(latches)
    while more:
        block = more.pop()
        if block not in found:
            found.add(block)
            more += (*before[block], *backward.get(block, ()))
    return frozenset(found)


def _dominates(block: str, other: str, above: dict[str, str], place: dict[str, int]) -> bool:
    while place[other] > place[block]:
        other = above[other]
    return other == block


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


def _dominators(order: list[str], edges: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """The immediate dominator of each block but the entry.

    Cooper, Harvey, Kennedy: A Simple, Fast Dominance Algorithm (2001).
    """
    before: dict[str, list[str]] = {name: [] for name in order}
    for source in order:
        for target in edges[source]:
            before[target].append(source)
    place = {name: index for index, name in enumerate(order)}
    found = {order[0]: order[0]}
    changed = True
    while changed:
        changed = False
        for name in order[1:]:
            known = [one for one in before[name] if one in found]
            new = known[0]
            for one in known[1:]:
                new = _nearest(new, one, found, place)
            changed = changed or found.get(name) != new
            found[name] = new
    del found[order[0]]
    return found


def _nearest(one: str, other: str, above: dict[str, str], place: dict[str, int]) -> str:
    """The last block that dominates both."""
    while one != other:
        while place[one] > place[other]:
            one = above[one]
        while place[other] > place[one]:
            other = above[other]
    return one
