# SPDX-License-Identifier: MIT
"""One number for what is the same in two functions, whatever each of them calls it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

from hvproofs.decide.asker import Asker
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Sort, Term, variables, walk

MAX_TRIED = 16  # terms over the same variables that one is compared with
MAX_ASKED = 256  # questions about two functions; what is left is not shown to be the same
_UNORDERED = (Op.AND, Op.OR, Op.EQ, Op.ADD, Op.MUL, Op.BAND, Op.BOR, Op.BXOR)


class Numbers:
    """Two things have one number where they are made the same way of what has one number."""

    def __init__(self) -> None:
        """Nothing has a number yet."""
        self._known: dict[tuple[object, ...], int] = {}

    def __call__(self, *made: object) -> int:
        """The number of what is made so."""
        return self._known.setdefault(made, len(self._known))


class TermNumbers:
    """The numbers of one function's terms."""

    def __init__(self, numbers: Numbers, variable: Callable[[str], int]) -> None:
        """`variable` gives the number of a free variable, which must not change."""
        self._numbers, self._variable = numbers, variable
        self._done: dict[int, tuple[Term, int]] = {}  # the term is kept with its identity

    def __call__(self, term: Term) -> int:
        """The number of a term; of operands that may change places the order does not count."""
        for node in walk([term]) if id(term) not in self._done else ():
            if id(node) not in self._done:
                self._done[id(node)] = (node, self._number(node))
        return self._done[id(term)][1]

    def _number(self, node: Term) -> int:
        if node.op is Op.VAR:
            return self._numbers("variable", node.sort, self._variable(str(node.value)))
        args = [self._done[id(one)][1] for one in node.args]
        if node.op in _UNORDERED:
            args.sort()
        return self._numbers("term", node.op, node.sort, node.value, *args)


class Values:
    """One number for what a solver shows to have the same value in both functions."""

    def __init__(self, numbers: Numbers, asker: Asker) -> None:
        """Nothing has a number yet."""
        self._numbers, self._asker = numbers, asker
        self._left = MAX_ASKED
        # By sort and variables: terms by their own numbers.
        self._known: dict[tuple[Sort, frozenset[str]], dict[int, Term]] = {}
        self._own = TermNumbers(numbers, lambda name: numbers("shared", name))

    def __call__(self, term: Term, *, ask: bool) -> int:
        """The number of a term over shared variables; `ask`: or of one before that is the same."""
        mine = self._own(term)
        others = self._known.setdefault((term.sort, frozenset(variables([term]))), {})
        if mine not in others:
            for number, other in islice(others.items(), min(MAX_TRIED, self._left) if ask else 0):
                self._left -= 1
                if self._asker.follows([], b.eq(term, other)):
                    return number
            others[mine] = term
        return mine
