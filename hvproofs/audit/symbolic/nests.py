# SPDX-License-Identifier: MIT
"""What holds at the heads of loops that lie in each other, proved by one induction.

A count that an inner loop advances and the outer one hands on has no bound at either
head that follows without the one at the other. So the candidates of both stand
together: each way into a head and around it may take for granted what the other heads
are thought to keep, and all are proved at once from what is left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from hvproofs.audit.symbolic.conditions import all_of
from hvproofs.audit.symbolic.function import Carried, Evaluated
from hvproofs.audit.symbolic.header import Found, Header, Search
from hvproofs.audit.symbolic.templates import Template
from hvproofs.decide.asker import Asker
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, variables

MAX_LOOPS = 4  # of one nest

Loops = dict[str, tuple[Carried, ...]]  # what each header carries that matters


def nested(
    evaluated: Evaluated, search: Search, asker: Asker, found: Found, wanted: Loops
) -> Found:
    """What was found, and what holds only of several loops together."""
    for outer in wanted:
        group = [outer]
        for one in wanted:  # an outer one before those in it
            inside = one != outer and one in evaluated.graph.loops[outer]
            if inside and any(_hands_on(wanted[other], wanted[one]) for other in group):
                group.append(one)
        if 1 < len(group) <= MAX_LOOPS:
            found = _Nest(evaluated, search, asker, found, {h: wanted[h] for h in group}).extended()
    return found


def _hands_on(outer: Sequence[Carried], inner: Sequence[Carried]) -> bool:
    """Whether a value goes from one loop into the other and back."""
    return any(_made_of([one.initial], outer) for one in inner) and any(
        _made_of([after for _, after in one.rounds], inner) for one in outer
    )


def _made_of(terms: Sequence[Term], carried: Sequence[Carried]) -> bool:
    return not variables(terms).keys().isdisjoint(str(one.variable.value) for one in carried)


class _Nest:
    """The search at the headers of one nest."""

    def __init__(
        self, evaluated: Evaluated, search: Search, asker: Asker, known: Found, loops: Loops
    ) -> None:
        self.evaluated, self.known = evaluated, known
        self.headers = {
            name: Header(evaluated, search, asker, known, one) for name, one in loops.items()
        }
        self.alive: dict[str, list[Template]] = {}
        for name, one in self.headers.items():
            one.beside = partial(self._others, name)
            had = {id(each.term) for each in known.invariants if each.header == name}
            self.alive[name] = [each for each in one.candidates() if id(each.term) not in had]

    def _others(self, own: str, block: str) -> Iterator[Named]:
        """What the other headers are thought to keep, as far as a block may rely on it."""
        graph = self.evaluated.graph
        place = {name: index for index, name in enumerate(graph.order)}
        above = graph.chain(block)
        for name, alive in self.alive.items():
            if name == own or place[name] > place[block]:
                continue
            path = all_of(self.evaluated.conditions.path(name))
            for one in alive:
                term = one.term if name in above else b.implies(path, one.term)
                yield Named(f"at {name}: {one.text}", term)

    def extended(self) -> Found:
        """What was known, and what the loops keep together."""
        before = -1
        while (size := sum(map(len, self.alive.values()))) != before:
            before = size
            for name, one in self.headers.items():
                self.alive[name] = one.gone_round(one.entered(self.alive[name]))
        for name, one in self.headers.items():
            self.alive[name] = one.strongest(self.alive[name])
        proofs = [proof for name, one in self.headers.items()
                  for proof in one.obligations(self.alive[name])]  # fmt: skip
        first, *_ = self.headers.values()
        if not any(self.alive.values()) or not first.proved(proofs):
            return self.known
        found = self.known
        for name, one in self.headers.items():
            one.known = found
            found = one.with_these(self.alive[name], proofs if one is first else ())
        return found
