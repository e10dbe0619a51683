# SPDX-License-Identifier: MIT
"""What may hold of a count that an inner loop advances and the outer one hands on.

Candidates, none of them believed, as in `templates`. Where the inner loop goes around
as often in each round of the outer one, the count is a product at the outer head; at
the inner one it is said together with the rounds that are still to come, so that where
the loop is left nothing has to be multiplied out. Where the rounds depend on nothing
but constants, both loops are gone through on numbers: the count is what it was there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from hvproofs.audit.symbolic.function import Carried, Evaluated
from hvproofs.audit.symbolic.loops import changing, leaving
from hvproofs.audit.symbolic.symbols import bare, resized
from hvproofs.audit.symbolic.templates import COMPARISONS, Template
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import Op, Term, variables, walk

MAX_ROUNDS = 256  # of an outer loop that is gone through
MAX_STEPS = 5000  # rounds of all loops in it
MAX_BOUNDS = 2  # of one inner loop

Show = Callable[[Term], str]
Known = dict[str, int]  # values by the name of the variable


@dataclass(frozen=True, slots=True)
class _Nest:
    """A count, and what goes around with it."""

    outer: Carried  # the count at the outer head
    inner: Carried  # at the inner one, which begins with that
    rounds: Carried  # counts the outer rounds
    counter: Carried  # counts the inner ones

    @property
    def counts_up(self) -> bool:
        """Whether both kinds of rounds are counted one by one."""
        return _step(self.rounds) == _step(self.counter) == 1


def products(evaluated: Evaluated, header: str, show: Show) -> Iterator[Template]:
    """The candidates at a head that is the outer or the inner one of some nest."""
    for nest in _nests(evaluated):
        if header in (nest.outer.header, nest.inner.header) and nest.counts_up:
            for bound in _bounds(evaluated, nest):
                yield _product(nest, bound, header, show)
        if header == nest.outer.header:
            yield from _table(evaluated, nest, show)


def _nests(evaluated: Evaluated) -> Iterator[_Nest]:
    for inner in evaluated.carried:
        for outer in evaluated.carried:
            if inner.initial is not outer.variable:
                continue
            if any(after not in (inner.variable, outer.variable) for _, after in outer.rounds):
                continue
            for rounds in _beside(evaluated, outer):
                for counter in _beside(evaluated, inner):
                    yield _Nest(outer, inner, rounds, counter)


def _beside(evaluated: Evaluated, count: Carried) -> Iterator[Carried]:
    """Other variables of the same loop to which each round adds the same."""
    for one in evaluated.carried:
        if one is not count and one.header == count.header and _step(one) is not None:
            yield one


def _step(one: Carried) -> int | None:
    """The constant that each round adds to a variable; None where it is not one."""
    found = {_added(one.variable, after) for _, after in one.rounds}
    return found.pop() if len(found) == 1 else None


def _added(variable: Term, after: Term) -> int | None:
    for own, other in (after.args, after.args[::-1]) if after.op is Op.ADD else ():
        if own is variable and other.op is Op.CONST:
            return int(other.value)
    return None


def _bounds(evaluated: Evaluated, nest: _Nest) -> list[Term]:
    """What the inner counter is compared with, where the outer loop leaves it as it is."""
    moving = changing(evaluated, nest.outer.header)
    found: dict[int, Term] = {}
    for node in walk(leaving(evaluated, nest.inner.header)):
        if node.op in COMPARISONS:
            for side, bound in (node.args, node.args[::-1]):
                if bare(side) is nest.counter.variable and moving.isdisjoint(variables([bound])):
                    found.setdefault(id(bound), bound)
    return list(found.values())[:MAX_BOUNDS]


def _product(nest: _Nest, bound: Term, header: str, show: Show) -> Template:
    """As many as the rounds so far, each of them as often as the inner loop goes around.

    It is no more than that where a round of the inner loop may add nothing.
    """
    count = nest.outer if header == nest.outer.header else nest.inner
    width = count.variable.sort.width
    whole = _step(nest.inner) == 1
    how, compared = ("is", b.eq) if whole else ("is at most", b.ule)
    each = b.sub(resized(bound, width), resized(nest.counter.initial, width))
    begun = b.sub(nest.rounds.variable, nest.rounds.initial)
    grown = b.sub(count.variable, nest.outer.initial)
    names = [show(one) for one in (count.variable, nest.rounds.variable, bound)]
    if count is nest.outer:
        text = f"{names[0]} {how} {names[1]} * {names[2]} from its start"
        return Template(text, compared(grown, b.mul(resized(begun, width), each)))
    more = b.add(begun, b.bv(1, begun.sort.width))
    left = b.sub(resized(bound, width), resized(nest.counter.variable, width))
    text = f"{names[0]} {how} ({names[1]} + 1) * {names[2]} from its start, with what is left"
    return Template(text, compared(b.add(grown, left), b.mul(resized(more, width), each)))


def _table(evaluated: Evaluated, nest: _Nest, show: Show) -> Iterator[Template]:
    """What the count is in each round, where nothing but constants decides it."""
    states = _gone_through(evaluated, nest)
    if states:
        rounds, count = nest.rounds.variable, nest.outer.variable
        each = (
            b.implies(b.eq(rounds, b.bv(at, rounds.sort.width)),
                      b.eq(count, b.bv(value, count.sort.width)))
            for at, value in states.items()
        )  # fmt: skip
        text = f"{show(count)} is what {len(states)} rounds make it, told by {show(rounds)}"
        yield Template(text, b.and_(*each))


def _gone_through(evaluated: Evaluated, nest: _Nest) -> dict[int, int]:
    """The count by the number of the round; nothing where more than constants decides it."""
    names = [str(one.variable.value) for one in (nest.rounds, nest.outer)]
    found: dict[int, int] = {}
    for known in _Run(evaluated).rounds(nest.outer.header, {}):
        if known is None or not all(name in known for name in names) or len(found) == MAX_ROUNDS:
            return {}
        found[known[names[0]]] = known[names[1]]
    return found


class _Run:
    """Loops gone through on numbers, as far as those are known."""

    def __init__(self, evaluated: Evaluated) -> None:
        self._evaluated = evaluated
        self._left = MAX_STEPS

    def rounds(self, header: str, known: Known) -> Iterator[Known | None]:
        """What is known at each pass of a header; None where it cannot be told any more."""
        graph = self._evaluated.graph
        inside = [one for one in graph.order if one in graph.latches
                  and header in graph.around(one)[1:2]]  # fmt: skip
        now: Known | None = known | self._values(
            header, known, [o.initial for o in self._of(header)]
        )
        while now is not None:
            yield now
            self._left -= 1
            for one in inside:
                *_, now = self.rounds(one, now) if now is not None else (None,)
            before = now
            now = self._around(header, before) if before is not None and self._left > 0 else None
            if now is before:
                return
        yield None

    def _around(self, header: str, known: Known) -> Known | None:
        """What is known a round later: the same where the loop is left, None where that is open."""
        carried = self._of(header)
        for index, (when, _) in enumerate(carried[0].rounds if carried else ()):
            if not variables([when]).keys() <= known.keys():
                return None
            if evaluate(when, known):
                return known | self._values(header, known, [o.rounds[index][1] for o in carried])
        return known if carried else None

    def _of(self, header: str) -> list[Carried]:
        return [one for one in self._evaluated.carried if one.header == header]

    def _values(self, header: str, known: Known, terms: Sequence[Term]) -> Known:
        return {
            str(one.variable.value): int(evaluate(term, known))
            for one, term in zip(self._of(header), terms, strict=True)
            if variables([term]).keys() <= known.keys()
        }
