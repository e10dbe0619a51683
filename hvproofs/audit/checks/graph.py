# SPDX-License-Identifier: MIT
"""Where instructions stand in a function, and what lies between two of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.flow import flow, successors


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """One instruction of a function."""

    block: str
    index: int  # in the block, from 0


class Graph:
    """The blocks of one function; FlowError when they cannot be followed."""

    def __init__(self, function: ir.Function) -> None:
        self.blocks: Mapping[str, ir.Block] = {block.name: block for block in function.blocks}
        self._flow = flow(function)
        self.order = self._flow.order
        self.headers = self._flow.headers
        self.before = self._flow.predecessors  # forward edges only
        self.after = {
            name: tuple(one for one in successors(self.blocks[name]) if one in self._flow.order)
            for name in self.order
        }
        self._place = {name: index for index, name in enumerate(self.order)}
        self._dominators = self._find_dominators()
        self.loops = self._find_loops()
        self._instructions = [
            (Spot(name, index), one)
            for name in self.order
            for index, one in enumerate(self.blocks[name].instructions)
        ]
        self._spots = {id(one): spot for spot, one in self._instructions}
        self._reachable: dict[tuple[str, bool], frozenset[str]] = {}

    # --- spots --------------------------------------------------------------------------------

    def instructions(self) -> Iterator[tuple[Spot, ir.Instruction]]:
        """Every instruction that control can come to, in the order of the blocks."""
        return iter(self._instructions)

    def spot(self, wanted: ir.Instruction) -> Spot | None:
        """Where an instruction stands; None where control never comes."""
        return self._spots.get(id(wanted))

    def at(self, spot: Spot) -> ir.Instruction:
        """The instruction that stands there."""
        return self.blocks[spot.block].instructions[spot.index]

    def last(self, block: str) -> Spot:
        """The spot of the instruction that ends a block."""
        return Spot(block, len(self.blocks[block].instructions) - 1)

    # --- blocks -------------------------------------------------------------------------------

    def place(self, block: str) -> int:
        """The place of a block in the order."""
        return self._place[block]

    def is_back(self, source: str, target: str) -> bool:
        """Whether an edge closes a loop."""
        return self._place[target] <= self._place[source]

    def dominates(self, one: Spot, other: Spot) -> bool:
        """Whether every way to `other` passes `one` (a spot passes itself)."""
        if one.block == other.block:
            return one.index <= other.index
        return one.block in self._dominators[other.block]

    def _find_dominators(self) -> dict[str, frozenset[str]]:
        found: dict[str, frozenset[str]] = {}
        for name in self.order:  # back edges end in a dominator of their source: no more to learn
            above = [found[one] for one in self.before[name]]
            found[name] = (frozenset.intersection(*above) if above else frozenset()) | {name}
        return found

    def _find_loops(self) -> dict[str, frozenset[str]]:
        """For each block the headers of the loops that it is in."""
        found: dict[str, set[str]] = {name: set() for name in self.order}
        backward: dict[str, list[str]] = {name: [] for name in self.order}
        for source in self.order:
            for target in self.after[source]:
                backward[target].append(source)
        for source in self.order:
            for header in self.after[source]:
                if self.is_back(source, header):
                    for name in _reached([source], backward, header):
                        found[name].add(header)
        return {name: frozenset(one) for name, one in found.items()}

    # --- ways ---------------------------------------------------------------------------------

    def leads(
        self, one: Spot, other: Spot, *, forward: bool = False, past: frozenset[Spot] = frozenset()
    ) -> bool:
        """Whether control can come from behind `one` to `other`; `forward`: in the same pass.

        It is not to come through a spot of `past`.
        """
        if past:
            return self._leads_past(one, other, past)
        if one.block == other.block and one.index < other.index:
            return True
        return other.block in self.reachable(one.block, forward=forward)

    def _leads_past(self, one: Spot, other: Spot, past: frozenset[Spot]) -> bool:
        first = {name: min((each.index for each in past if each.block == name), default=1 << 32)
                 for name in self.order}  # fmt: skip
        behind = [each.index for each in past if each.block == one.block and each > one]
        near = min(behind, default=1 << 32)
        if one.block == other.block and one.index < other.index <= near:
            return True
        if behind:
            return False
        edges = {name: list(self.after[name]) if first[name] == 1 << 32 else []
                 for name in self.order}  # fmt: skip
        reached = _reached(list(self.after[one.block]), edges)
        return other.block in reached and other.index <= first[other.block]

    def reachable(self, block: str, *, forward: bool = False) -> frozenset[str]:
        """The blocks control can come to after leaving a block."""
        if (block, forward) not in self._reachable:
            edges = {
                name: [each for each in self.after[name]
                       if not forward or not self.is_back(name, each)]
                for name in self.order
            }  # fmt: skip
            self._reachable[block, forward] = frozenset(_reached(edges[block], edges))
        return self._reachable[block, forward]

    def between(self, one: Spot, other: Spot) -> Iterator[Spot]:
        """Every spot behind `one` on some way to `other` that does not pass `one` again."""
        if one.block == other.block and one.index < other.index:
            yield from (Spot(one.block, index) for index in range(one.index + 1, other.index))
            return
        edges = {name: list(self.after[name]) for name in self.order}
        backward: dict[str, list[str]] = {name: [] for name in self.order}
        for source, targets in edges.items():
            for target in targets:
                backward[target].append(source)
        ahead = _reached(edges[one.block], edges, one.block)
        behind = _reached(backward[other.block], backward, one.block)
        for name in self.order:
            size = len(self.blocks[name].instructions)
            if name == one.block and (other.block in ahead):
                yield from (Spot(name, index) for index in range(one.index + 1, size))
            elif name == other.block:
                # In a loop the whole block comes before it, else only its beginning.
                end = (
                    size if other.block in _reached(edges[name], edges, one.block) else other.index
                )
                yield from (Spot(name, index) for index in range(end) if index != other.index)
            elif name in ahead and name in behind:
                yield from (Spot(name, index) for index in range(size))


def _reached(
    start: list[str] | tuple[str, ...], edges: Mapping[str, list[str]], stop: str = ""
) -> set[str]:
    """The blocks reached from some; ways do not go through `stop`, which counts as reached."""
    found: set[str] = {stop} if stop in start else set()
    waiting = [one for one in start if one != stop]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        for target in edges[name]:
            if target == stop:
                found.add(stop)
            else:
                waiting.append(target)
    return found
