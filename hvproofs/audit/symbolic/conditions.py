# SPDX-License-Identifier: MIT
"""What holds on the way to a block, told from the block that every way passes through.

A condition relative to the immediate dominator stays as small as the code in
between, and vanishes where all ways meet again; the whole path is the chain of
them. Values are those of the latest time their instructions ran, and of the
edges into a block exactly one holds: where the latest way and any other part,
the branch was taken on values that are still the latest.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hvproofs.audit.llvm.flow import Flow
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term

TRUE = b.boolean(True)
FALSE = b.boolean(False)


def is_true(term: Term) -> bool:
    """Whether a condition is the constant true."""
    return term.op is Op.CONST and bool(term.value)


def is_false(term: Term) -> bool:
    """Whether a condition is the constant false."""
    return term.op is Op.CONST and not term.value


def negated(term: Term) -> Term:
    """The opposite of a condition, without two negations in a row."""
    if term.op is Op.NOT:
        return term.args[0]
    return b.boolean(not term.value) if term.op is Op.CONST else b.not_(term)


def all_of(terms: Iterable[Term]) -> Term:
    """Conjunction, flat, each condition once."""
    found: dict[int, Term] = {}
    for term in terms:
        for one in term.args if term.op is Op.AND else (term,):
            if one.op is not Op.CONST:
                found[id(one)] = one
            elif not one.value:
                return FALSE
    return b.and_(*found.values()) if found else TRUE


def any_of(terms: Iterable[Term]) -> Term:
    """Disjunction; true where one of two opposite conditions always holds."""
    found: dict[int, Term] = {}
    for term in terms:
        if term.op is not Op.CONST:
            found[id(term)] = term
        elif term.value:
            return TRUE
    if any(one.op is Op.NOT and id(one.args[0]) in found for one in found.values()):
        return TRUE
    return b.or_(*found.values()) if found else FALSE


class Conditions:
    """The conditions of a function's blocks; each edge is told before it is asked for."""

    def __init__(self, graph: Flow) -> None:
        """`graph` is that of the function."""
        self._graph = graph
        # Source, target: the condition given that control is in the source.
        self._edges: dict[str, dict[str, Term]] = {}
        self._known: dict[str, Term] = {}  # of a block, from its immediate dominator
        self._whole: dict[str, tuple[Term, ...]] = {}

    def edge(self, source: str, target: str, condition: Term) -> None:
        """Control goes from `source` to `target` where the condition holds."""
        out = self._edges.setdefault(source, {})
        out[target] = any_of((out[target], condition)) if target in out else condition

    def branches(self) -> Iterator[tuple[str, str, Term]]:
        """Every edge with its condition, given that control is in its source."""
        for source, out in self._edges.items():
            for target, condition in out.items():
                yield source, target, condition

    def branch(self, source: str, target: str) -> Term:
        """The condition of an edge, given that control is in its source."""
        return self._edges[source][target]

    def relative(self, block: str) -> Term:
        """What holds at a block, given that its immediate dominator was passed."""
        if block not in self._known:
            above = self._graph.above.get(block)
            ways = [self.along(one, block, above or "") for one in self._graph.predecessors[block]]
            everything = above is None or self._always(block, above)
            self._known[block] = TRUE if everything else any_of(ways)
        return self._known[block]

    def along(self, source: str, target: str, start: str) -> Term:
        """The condition of the edge, told from `start`, which dominates its source."""
        chain = (self.relative(one) for one in self._graph.chain(source, start))
        return all_of((*chain, self._edges[source][target]))

    def into(self, source: str, block: str) -> Term:
        """The condition of an edge into a block, told from the block's immediate dominator."""
        return self.along(source, block, self._graph.above[block])

    def around(self, latch: str, header: str) -> Term:
        """What holds where a loop comes back, told from its header."""
        return self.along(latch, header, header)

    def path(self, block: str) -> tuple[Term, ...]:
        """What holds at a block, told from the entry: conditions, outermost first."""
        if block not in self._whole:
            above = self._graph.above.get(block)
            outer = self.path(above) if above is not None else ()
            here = self.relative(block)
            self._whole[block] = outer if is_true(here) else (*outer, here)
        return self._whole[block]

    def _always(self, block: str, above: str) -> bool:
        """Whether every way from the dominator comes to the block, loops in between left aside.

        A way back to the dominator or further does not: where it is taken, the block is not
        on the latest way.
        """
        between: set[str] = set()
        more = [*self._graph.predecessors[block]]
        while more:
            one = more.pop()
            if one != above and one not in between:
                between.add(one)
                more += self._graph.predecessors[one]
        inside = {block, *between}
        return all(
            target in inside for source in (above, *between) for target in self._edges[source]
        )
