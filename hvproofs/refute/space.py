# SPDX-License-Identifier: MIT
"""Every value that a formula ranges over, as its hypotheses bound them (extra: enumerate)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import chain, compress
from math import prod

import numpy as np

from hvproofs.refute.remainders import AddressError, aligned, moduli
from hvproofs.terms import build as b
from hvproofs.terms.arrays import Array, NoArrayError, evaluated, numbers
from hvproofs.terms.cases import conjuncts
from hvproofs.terms.term import Op, Term, variables, walk

MOST = 1 << 19  # combinations of values of one term
KEPT = 1 << 13  # values of a term that is kept for other formulas
SHOWN = 16  # points at which a formula fails that are told


class Gap(Enum):
    """Why not every value can be tried."""

    UNBOUNDED = "nothing bounds a number"
    MANY = "too many values"
    ADDRESSES = "whole addresses count"
    WIDE = "numbers too wide, or arrays"


class UnreachedError(Exception):
    """Not every value of a formula can be tried."""

    def __init__(self, gap: Gap) -> None:
        """`gap` says why."""
        super().__init__(gap.value)
        self.gap = gap


@dataclass(slots=True)
class Space:
    """Variables with all their values, each along an axis of its own."""

    axes: tuple[str, ...]  # variables, in the order of axes
    known: list[Term]  # Bool: what bounds them
    ranges: dict[str, range] = field(default_factory=dict)  # those that have an axis of values
    values: dict[str, Array] = field(default_factory=dict)  # of every variable that is bounded
    _done: dict[int, Array] = field(default_factory=dict)  # of terms, by identity
    _held: list[Term] = field(default_factory=list)  # whose identities these are

    def fails(self, goal: Term) -> list[dict[str, int]]:
        """Points, a few, at which what is known holds and the goal does not; none: there are none.

        Raises UnreachedError.
        """
        if self.of(goal).all():
            return []
        within = [one for one in self.known if variables([one]).keys() <= self.values.keys()]
        wrong = self.of(b.and_(b.not_(goal), *within))
        shape = (*[1] * (len(self.axes) - wrong.ndim), *wrong.shape)
        found = np.flatnonzero(wrong)[:SHOWN]
        return [self._point(np.unravel_index(int(at), shape)) for at in found]

    def _point(self, at: Sequence[np.intp]) -> dict[str, int]:
        places = {name: int(at[axis]) for axis, name in enumerate(self.axes)}
        return {name: values[places[name]] for name, values in self.ranges.items()}

    def modulus(self, address: str) -> int:
        """The number of bytes by whose remainder an address counts."""
        return self.ranges[address].stop if address in self.ranges else 1

    def bound(self, name: str, values: range) -> None:
        """Give a variable its values."""
        self.ranges[name] = values
        self.values[name] = numbers(values, self.axes.index(name), len(self.axes))

    def define(self, name: str) -> None:
        """Where what is known leaves one value of a variable, it is no axis but a function.

        Raises UnreachedError where it leaves more or none.
        """
        known = (one for one in self.known if name in variables([one]))
        within = [one for one in known if variables([one]).keys() <= self.values.keys()]
        axis = self.axes.index(name)
        fits = self.of(b.and_(*within))
        if fits.ndim < len(self.axes) or not (fits.sum(axis=axis) == 1).all():
            raise UnreachedError(Gap.UNBOUNDED)
        # What was evaluated with an axis of it is no longer asked for: it is in no other term.
        self._done.clear()
        self.values[name] = np.argmax(fits, axis=axis, keepdims=True).astype(np.uint64)
        del self.ranges[name]

    def of(self, term: Term) -> Array:
        """A term's values; raises UnreachedError."""
        self._held.append(term)
        nodes = list(walk([term]))
        users = Counter(id(arg) for node in nodes for arg in node.args)
        here: dict[int, Array] = {}
        for node in nodes:
            found = self._done.get(id(node))
            if found is None:
                found = self._evaluated(node, [here[id(arg)] for arg in node.args])
                if found.size <= KEPT:
                    self._done[id(node)] = found
            here[id(node)] = found
            for arg in node.args:
                users[id(arg)] -= 1
                if not users[id(arg)]:
                    del here[id(arg)]
        return here[id(term)]

    def _evaluated(self, node: Term, args: list[Array]) -> Array:
        if node.op is Op.VAR and node.value not in self.values:
            raise UnreachedError(Gap.UNBOUNDED)
        if prod(arg.size for arg in args) > MOST:
            shape = np.broadcast_shapes(*(arg.shape for arg in args))
            if prod(shape) > MOST:
                raise UnreachedError(Gap.MANY)
        try:
            return evaluated(node, args, self.values)
        except NoArrayError:
            raise UnreachedError(Gap.WIDE) from None


def remainders(goal: Term, addresses: Collection[str]) -> dict[str, int]:
    """By what each address counts in a goal; raises UnreachedError where it counts whole."""
    try:
        return moduli(goal, addresses)
    except AddressError:
        raise UnreachedError(Gap.ADDRESSES) from None


def space(
    goal: Term,
    assumed: Sequence[Term],
    counts: Mapping[str, int],
    addresses: Collection[str],
    functions: Collection[str],
    order: Sequence[str],
) -> Space:
    """The values that what is assumed leaves to the variables of a goal.

    Of what is in `addresses` remainders, at least by what `counts` says; what is in `functions`
    has one value for each of the others. What is assumed of an address that counts whole is left
    out: then more is asked of the goal. The first axes are those in `order`. Raises
    UnreachedError.
    """
    known, by = [], dict(counts)
    for part in assumed:
        try:
            more = moduli(part, addresses)
        except AddressError:
            continue
        known.append(part)
        by |= {name: max(each, by.get(name, 1)) for name, each in more.items()}
    named = variables([goal, *known])
    names = (*(one for one in order if one in named), *(one for one in named if one not in order))
    made = Space(names, known)
    steps = dict(filter(None, map(aligned, known)))
    for name, each in by.items():
        made.bound(name, range(0, each, steps.get(name, 1)))
    # A function once all else is bounded that it can depend on; what hangs on it, after it.
    pending = sorted((name for name in names if name not in addresses), key=functions.__contains__)
    while found := next(chain(_bounded(made, pending, all), _bounded(made, pending, any)), None):
        name, top = found
        if top >= MOST:
            raise UnreachedError(Gap.MANY)
        made.bound(name, range(top + 1))
        pending.remove(name)
        if name in functions:
            made.define(name)
    return made


def assumed(hypotheses: Iterable[Term], goal: Term) -> Iterator[Term]:
    """What is known, part by part; also by the goal, that holds where one of its own does not."""
    for one in hypotheses:
        yield from conjuncts(one)
    if goal.op is Op.OR:
        for case in goal.args:
            if case.op is Op.NOT:
                yield from conjuncts(case.args[0])


def _bounded(
    made: Space, pending: Sequence[str], enough: Callable[[Iterable[bool]], bool]
) -> Iterator[tuple[str, int]]:
    """Variables that what is known bounds by others that have a range, with their greatest value.

    `enough` says whether `all` that bounds a variable must be known, or `any` of it.
    """
    for name in pending:
        tops = [top for one in made.known if (top := _top(one, name)) is not None]
        there = [variables([top]).keys() <= made.values.keys() for top in tops]
        if tops and enough(there):
            yield name, min(int(made.of(top).max()) for top in compress(tops, there))


def _top(known: Term, name: str) -> Term | None:
    """What a variable is no more than, where `known` says just that."""
    if known.op not in (Op.ULE, Op.ULT, Op.EQ) or known.args[0].op is not Op.VAR:
        return None
    return known.args[1] if known.args[0].value == name else None
