# SPDX-License-Identifier: MIT
"""The weakest simple bound under which an undecided rule holds, and what has none.

A bound is on one value, as the C code calls it: the variable behind the rep
count or the variable header where there is one, else the quantity itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hvproofs.audit.symbolic.symbols import Unknown
from hvproofs.decide.asker import Asker
from hvproofs.decide.solver import Status
from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import N, V
from hvproofs.spec.tlfs import MAX_REPS
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import NEGATED_GOAL, Named, literal, script, symbol
from hvproofs.terms.term import Op, Term, bitvec, variables

USUAL_QWORDS = 64  # banks of a full set of processors (TLFS: Sparse Virtual Processor Set)
MAX_TOLD = 4  # values that are named

_WIDE = 32  # bits: of narrower values half their range is a bound like any other
_WIDENED = (Op.ZEXT, Op.SEXT, Op.TRUNC)


@dataclass(frozen=True, slots=True)
class Quantity:
    """Something that decides where an area ends."""

    name: str  # for a person
    term: Term
    c_name: str  # the C variable that was passed; empty when none
    most: int  # from here on it counts as not bounded by the function


@dataclass(frozen=True, slots=True)
class _Bound:
    name: str  # as shown
    variable: str  # by its name in terms
    width: int  # bits


class Bounds:
    """Bounds around one broken obligation: looked for in one search, each shown for itself."""

    def __init__(
        self, asker: Asker, obligation: Obligation, count: Quantity, qwords: Quantity,
        offsets: list[Quantity], unknowns: dict[str, Unknown],
    ) -> None:  # fmt: skip
        self._unknowns = unknowns
        self._count, self._qwords = count, qwords
        self._quantities = [count, qwords, *offsets]
        known = [
            Named(f"below {i}", b.ult(one.term, b.bv(one.most, one.term.sort.width)))
            for i, one in enumerate(self._quantities)
        ]
        text = script((*obligation.hypotheses, *known), obligation.goal)
        self._asker, self._obligation = asker, obligation
        self._search = asker.search(text)
        self._assumed = [text.assertion(one.name) for one in obligation.hypotheses]
        self._declared = {name for name, _ in text.variables}
        self.loose = [
            one for i, one in enumerate(self._quantities)
            if set(variables([one.term])) & unknowns.keys() and not self._below(i)
        ]  # fmt: skip

    def _below(self, index: int) -> bool:
        reached = f"(assert (not {symbol(f'hypothesis below {index}')}))"
        return self._status([reached]) is Status.UNSAT

    def _status(self, more: list[str]) -> Status:
        return self._search([*self._assumed, *more]).status

    def can_hold(self) -> bool:
        """Whether some values keep the rule."""
        return self._status(["(assert goal)"]) is not Status.UNSAT

    # --- what has no bound ------------------------------------------------------------------

    def told(self) -> str:
        """The values behind the quantities that have no bound, for a person."""
        names = [name for one in self.loose for name in measured(one.term)]
        found = [self._unknowns[one].what for one in dict.fromkeys(names) if one in self._unknowns]
        if not found:
            found = [
                self._unknowns[name].what for one in self.loose for name in variables([one.term])
                if name in self._unknowns
            ]  # fmt: skip
        shown = list(dict.fromkeys(found))
        more = ["other values"] if len(shown) > MAX_TOLD else []
        return ", ".join([*shown[:MAX_TOLD], *more])

    # --- bounds that are proved ---------------------------------------------------------------

    def known(self) -> str:
        """The least bound that is proved of the count and of the variable header, in C."""
        found = []
        for quantity, variable in ((self._count, N), (self._qwords, V)):
            name = str(variable.value)
            if name in self._declared and set(variables([quantity.term])) & self._unknowns.keys():
                least = self._least(name, quantity.most)
                if least is not None:
                    found.append(f"{quantity.c_name or quantity.name} <= {least}")
        return " && ".join(found)

    def _least(self, name: str, most: int) -> int | None:
        """The least proved bound of a variable; None where it is `most` or larger."""

        def above(bound: int) -> bool:
            asked = f"(assert (bvugt {name} {literal(bound, N.sort)}))"
            return self._status([asked]) is not Status.UNSAT

        if above(most):
            return None
        low, high = -1, most
        while low + 1 < high:
            middle = (low + high) // 2
            low, high = (middle, high) if above(middle) else (low, middle)
        goal = b.ule(b.var(name, N.sort), b.const(high, N.sort))
        return high if self._asker.follows(self._obligation.hypotheses, goal) else None

    # --- bounds that suffice ----------------------------------------------------------------

    def weakest(self) -> str:
        """The bound in C, or empty when no simple one suffices."""
        for one in self._bounds():
            found = self._largest(one)
            if found is not None:
                return f"{one.name} <= {found}"
        count, qwords = self._shown(self._count, "n"), self._shown(self._qwords, "v")
        if count is None or qwords is None:
            return ""
        found = self._largest(count, (qwords, USUAL_QWORDS))
        if found is None:
            return ""
        return f"{count.name} <= {found} && {qwords.name} <= {USUAL_QWORDS}"

    def _bounds(self) -> Iterator[_Bound]:
        for quantity, name in ((self._count, "n"), (self._qwords, "v")):
            one = self._shown(quantity, name)
            if one is not None:
                yield one
        for quantity in self._quantities[2:]:
            for name in measured(quantity.term):
                known = self._unknowns.get(name)
                if known is not None and name in self._declared:
                    yield _Bound(known.c_name or known.what, name, known.width)

    def _shown(self, quantity: Quantity, name: str) -> _Bound | None:
        """The C variable that is the quantity, else the quantity by its own name."""
        if not set(variables([quantity.term])) & self._unknowns.keys():
            return None
        term = quantity.term
        while term.op in _WIDENED:
            term = term.args[0]
        known = self._unknowns.get(str(term.value)) if term.op is Op.VAR else None
        if known is not None and known.name in self._declared:
            return _Bound(known.c_name or quantity.c_name or quantity.name, known.name, known.width)
        variable = N if name == "n" else V
        if name not in self._declared:
            return None
        return _Bound(quantity.c_name or quantity.name, name, variable.sort.width)

    def _largest(self, one: _Bound, *others: tuple[_Bound, int]) -> int | None:
        """The largest bound that suffices; None when none does, or none can be met."""

        def holds(bound: int) -> bool:
            asked = [_at_most(*each) for each in (*others, (one, bound))]
            return self._status([*asked, NEGATED_GOAL]) is Status.UNSAT

        top = (1 << one.width) - 1
        low = next((bound for bound in (1, 0) if holds(bound)), None)
        if low is None:
            return None
        high = next((bound for bound in (1, 15, 255, MAX_REPS, 1 << 16, top)
                     if bound <= top and not holds(bound)), None)  # fmt: skip
        if high is None:
            return None
        while low + 1 < high:
            middle = (low + high) // 2
            low, high = (middle, high) if holds(middle) else (low, middle)
        shown = says_something(low, one.width) and self._suffice(*others, (one, low))
        return low if shown else None

    def _suffice(self, *bounds: tuple[_Bound, int]) -> bool:
        """Whether the goal follows from some bounds that can be met."""
        known = [*self._obligation.hypotheses]
        for one, bound in bounds:
            sort = bitvec(one.width)
            known.append(Named(f"{one.variable} <= {bound}",
                               b.ule(b.var(one.variable, sort), b.const(bound, sort))))  # fmt: skip
        goal = self._obligation.goal
        return self._asker.follows(known, goal) and self._asker.possible(known)


def says_something(bound: int, width: int) -> bool:
    """Whether a bound on a value of so many bits is more than that it is not negative."""
    return width < _WIDE or bound < (1 << (width - 1)) - 1


def _at_most(one: _Bound, bound: int) -> str:
    return f"(assert (bvule {symbol(one.variable)} {literal(bound, bitvec(one.width))}))"


def measured(term: Term) -> list[str]:
    """The variables that a value is computed from, those of its conditions left out."""
    found: dict[str, None] = {}
    seen: set[int] = set()
    more = [term]
    while more:
        node = more.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if node.op is Op.VAR:
            found[str(node.value)] = None
        more += node.args[1:] if node.op is Op.ITE else node.args
    return list(found)
