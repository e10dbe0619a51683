# SPDX-License-Identifier: MIT
"""Circuits of four kinds of gates, and the clauses that define them.

A literal is a number of a variable, negative where it is negated; variable 1 is true. A gate
that is there already, or that constants settle, is not made again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

TRUE, FALSE = 1, -1
Clause = tuple[int, ...]
Gate = tuple[str, tuple[int, ...]]  # its kind and its inputs
Word = tuple[int, ...]  # literals, the least significant bit first


def _and(g: int, a: int, b: int) -> Iterable[Clause]:
    return (-g, a), (-g, b), (g, -a, -b)


def _xor(g: int, a: int, b: int) -> Iterable[Clause]:
    return (-g, a, b), (-g, -a, -b), (g, -a, b), (g, a, -b)


def _mux(g: int, c: int, t: int, e: int) -> Iterable[Clause]:
    """`c ? t : e`; the last two follow, and help."""
    return (
        (-c, -t, g), (-c, t, -g), (c, -e, g), (c, e, -g), (-t, -e, g), (t, e, -g),
    )  # fmt: skip


def _majority(g: int, a: int, b: int, c: int) -> Iterable[Clause]:
    return (
        (-a, -b, g), (-a, -c, g), (-b, -c, g), (a, b, -g), (a, c, -g), (b, c, -g),
    )  # fmt: skip


CLAUSES: Mapping[str, Callable[..., Iterable[Clause]]] = {
    "and": _and,
    "xor": _xor,
    "mux": _mux,
    "majority": _majority,
}


@dataclass(slots=True)
class Circuit:
    """Gates and free variables, in the order in which they were made."""

    count: int = 1  # variables
    made: dict[Gate, int] = field(default_factory=dict)  # a gate's variable
    gates: dict[int, Gate] = field(default_factory=dict)  # and the other way
    demands: dict[int, list[int]] = field(default_factory=dict)  # of a variable: what must hold

    def fresh(self, width: int) -> Word:
        """Free variables."""
        first = self.count + 1
        self.count += width
        return tuple(range(first, first + width))

    def demand(self, of: Iterable[int], literal: int) -> None:
        """Wherever one of the free variables matters, a literal holds."""
        for variable in of:
            self.demands.setdefault(abs(variable), []).append(literal)

    def _gate(self, kind: str, *inputs: int) -> int:
        key: Gate = (kind, inputs)
        if key not in self.made:
            self.count += 1
            self.made[key] = self.count
            self.gates[self.count] = key
        return self.made[key]

    def and_(self, a: int, b: int) -> int:
        """Both."""
        if FALSE in (a, b) or a == -b:
            return FALSE
        if a in (TRUE, b):
            return b
        return a if b == TRUE else self._gate("and", min(a, b), max(a, b))

    def or_(self, a: int, b: int) -> int:
        """Either."""
        return -self.and_(-a, -b)

    def xor(self, a: int, b: int) -> int:
        """One of two; inputs are made positive."""
        if abs(a) == abs(b):
            return FALSE if a == b else TRUE
        sign = 1 if (a > 0) == (b > 0) else -1
        a, b = sorted((abs(a), abs(b)))
        return sign * (-b if a == TRUE else self._gate("xor", a, b))

    def mux(self, c: int, t: int, e: int) -> int:
        """`c ? t : e`."""
        if c < 0:
            c, t, e = -c, e, t
        if c == TRUE or t == e:
            return t
        if t == -e:
            return self.xor(c, e)
        if t in (TRUE, c):
            return self.or_(c, e)
        if t in (FALSE, -c):
            return self.and_(-c, e)
        if e in (TRUE, -c):
            return self.or_(-c, t)
        if e in (FALSE, c):
            return self.and_(c, t)
        return self._gate("mux", c, t, e) if t > 0 else -self._gate("mux", c, -t, -e)

    def majority(self, a: int, b: int, c: int) -> int:
        """At least two of three: the carry of a sum."""
        a, b, c = sorted((a, b, c), key=lambda x: (abs(x), x))
        if abs(a) == TRUE:
            return self.or_(b, c) if a == TRUE else self.and_(b, c)
        if abs(a) == abs(b):
            return a if a == b else c
        if abs(b) == abs(c):
            return b if b == c else a
        return self._gate("majority", a, b, c)

    def all(self, literals: Iterable[int]) -> int:
        """Every one."""
        found = TRUE
        for literal in literals:
            found = self.and_(found, literal)
        return found

    def cone(self, roots: Sequence[int]) -> Iterator[Clause]:
        """Clauses that say that the roots hold, of what matters to them and nothing else."""
        wanted: set[int] = {TRUE}
        held = dict.fromkeys((TRUE, *roots))
        stack = [abs(root) for root in held]
        while stack:
            variable = stack.pop()
            if variable in wanted:
                continue
            wanted.add(variable)
            due = self.demands.get(variable, [])
            held.update(dict.fromkeys(due))
            _, inputs = self.gates.get(variable, ("", ()))
            stack.extend(abs(literal) for literal in (*due, *inputs))
        for variable in sorted(wanted):
            if (gate := self.gates.get(variable)) is not None:
                kind, inputs = gate
                yield from CLAUSES[kind](variable, *inputs)
        # Last: a solver that knows none of them takes the others as they are, by their numbers.
        yield from ((literal,) for literal in held)
