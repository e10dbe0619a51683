# SPDX-License-Identifier: MIT
"""Who answers for a rep call of no entries: the function itself, or who chose its values.

A count that others choose (an argument, memory, the result of a call) is not
0 where they choose well: then the rule is undecided and says what they must
keep to. What the function makes 0 of values that are not 0 is its own doing:
by a mask, a shift, a path or a loop. That bits are lost in a conversion or
spill out of the field is the finding of other rules, and not taken for a 0 here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hvproofs.audit.sites.requires import Quantity, measured
from hvproofs.audit.symbolic.symbols import Origin, Unknown
from hvproofs.decide.asker import Asker
from hvproofs.layout.obligation import Obligation
from hvproofs.spec.tlfs import MAX_REPS
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Op, Term, bitvec, variables, walk

MAX_CHOSEN = 6  # values of others that are looked at
LARGEST = 4096  # a bound from below that is looked for: a page of bytes for one entry
_OTHERS = (Origin.ARGUMENT, Origin.MEMORY, Origin.CALL)
_OWN = (Op.BAND, Op.SHL, Op.LSHR, Op.ASHR, Op.UREM, Op.SREM, Op.UDIV, Op.SDIV)


class Lower:
    """Bounds from below on the values that one count is made from."""

    def __init__(
        self, asker: Asker, obligation: Obligation, count: Quantity, unknowns: dict[str, Unknown]
    ) -> None:
        """`obligation`, that the count is not 0, does not hold; `count` is before its field."""
        self._asker, self._count = asker, count
        self._goal = obligation.goal
        self._known = (*obligation.hypotheses, *_nothing_lost(count.term))
        names = [unknowns[name] for name in measured(count.term) if name in unknowns]
        self._loop = any(one.origin is Origin.LOOP for one in names)
        if self._loop:
            near = variables([one.term for one in obligation.hypotheses])
            names += [unknowns[name] for name in near if name in unknowns]
        chosen = dict.fromkeys(one for one in names if one.origin in _OTHERS and not one.address)
        self.chosen: Sequence[Unknown] = tuple(chosen)[:MAX_CHOSEN]

    def requires(self) -> str:
        """What others must keep to, in C; empty where the function itself makes the 0."""
        for one in self.chosen:
            least = self._least(one)
            if least is not None and least > 1 and not self._may_be_0(one):
                return ""  # the function asks for 1 itself, and that is not enough
            if least is not None:
                return f"{_name(one)} >= {least}"
        if not self.chosen:
            return ""
        if self._holds(self.not_zero()):
            return " && ".join(f"{_name(one)} >= 1" for one in self.chosen)
        ops = {node.op for node in walk([self._count.term])}
        return (
            ""
            if self._loop or ops & set(_OWN)
            else f"{self._count.c_name or self._count.name} >= 1"
        )

    def not_zero(self) -> list[Named]:
        """That none of the values others choose is 0."""
        return [Named(f"not 0: {one.name}", _at_least(one, 1)) for one in self.chosen]

    def _least(self, one: Unknown) -> int | None:
        """The smallest bound that suffices."""
        powers = (1 << shift for shift in range(LARGEST.bit_length()))
        low = 0
        for high in powers:
            if high >> one.width:
                return None
            if self._holds([Named("least", _at_least(one, high))]):
                return self._between(one, low, high)
            low = high
        return None

    def _may_be_0(self, one: Unknown) -> bool:
        """Whether the function lets a 0 of the value through."""
        nothing = Named("nothing", b.not_(_at_least(one, 1)))
        return not self._asker.follows((*self._known, nothing), b.boolean(False))

    def _between(self, one: Unknown, low: int, high: int) -> int:
        while low + 1 < high:
            middle = (low + high) // 2
            enough = self._holds([Named("least", _at_least(one, middle))])
            low, high = (low, middle) if enough else (middle, high)
        return high

    def _holds(self, more: Sequence[Named]) -> bool:
        """Whether the count is not 0 then, on a way that there is."""
        known = (*self._known, *more)
        return self._asker.follows(known, self._goal) and self._asker.possible(known)


def _at_least(one: Unknown, least: int) -> Term:
    return b.ule(b.bv(least, one.width), b.var(one.name, bitvec(one.width)))


def _name(one: Unknown) -> str:
    return one.c_name or one.what


def _nothing_lost(count: Term) -> Iterator[Named]:
    """Conversions on the way to the count keep its value, and its field does."""
    for index, node in enumerate(walk([count])):
        if node.op is Op.TRUNC:
            wide = node.args[0]
            same = b.eq(b.zext(node, wide.sort.width), wide)
            yield Named(f"conversion {index}", same)
    yield Named("field", b.ule(count, b.bv(MAX_REPS, count.sort.width)))
