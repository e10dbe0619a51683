# SPDX-License-Identifier: MIT
"""Values that go as far as the guards on the way let them.

A loop fills as many entries as its bounds give it, so a guard that lets one too
many through is shown by a run whose input the guard just lets through: each
value that the caller chooses in turn at its largest, the others at 0 where the
way allows that. Nothing here is believed; a run decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from hvproofs.audit.symbolic.function import Evaluated
from hvproofs.audit.symbolic.symbols import Number, Origin, Unknown, constant_value
from hvproofs.decide.asker import Asker
from hvproofs.decide.solver import Status
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named, literal, script, symbol
from hvproofs.terms.term import Term, bitvec, variables

NARROWEST = 16  # bits: smaller values are flags
MAX_VALUES = 6  # that are tried at their largest
MAX_CHOSEN = 24  # that may be at 0


def widest(
    asker: Asker, known: Sequence[Named], evaluated: Evaluated, seeds: Sequence[Term]
) -> Iterator[Mapping[str, int]]:
    """Values that satisfy what is known, for each one in turn that the loops count up to."""
    held, near = variables([one.term for one in known]), _near(evaluated, seeds)
    chosen = [
        one for name, one in evaluated.unknowns.items()
        if name in held and one.origin in (Origin.ARGUMENT, Origin.MEMORY)
    ][:MAX_CHOSEN]  # fmt: skip
    again = _again(evaluated)
    steady = [*known, *(_same(evaluated.unknowns[name], first) for name, first in again.items())]
    known = steady if asker.values(steady) is not None else known
    text = script(known, b.boolean(False))
    ask = asker.search(text)
    base = [text.assertion(one.name) for one in known]

    def possible(more: Sequence[str]) -> bool:
        return ask([*base, *more]).status is Status.SAT

    wide = [one for one in chosen if one.width >= NARROWEST and one.name in near]
    for one in wide[:MAX_VALUES]:
        zeros: dict[str, str] = {}
        for other in chosen:
            at = f"(assert (= {symbol(other.name)} {literal(0, bitvec(other.width))}))"
            read_there = again.get(other.name, other.name) == again.get(one.name, one.name)
            if not read_there and possible([*zeros.values(), at]):
                zeros[other.name] = at
        low = _largest(one, [*zeros.values()], possible)
        if low > 0:
            limits = [Named(f"at 0: {name}", b.eq(b.var(name, held[name]), b.const(0, held[name])))
                      for name in zeros]  # fmt: skip
            most = b.eq(b.var(one.name, held[one.name]), b.const(low, held[one.name]))
            found = asker.values([*known, *limits, Named("largest", most)])
            if found is not None:
                yield found


def _largest(one: Unknown, held: Sequence[str], possible: Callable[[Sequence[str]], bool]) -> int:
    """The largest value that is possible with what is held; -1 for none."""
    low, high = -1, (1 << one.width) - 1
    while low < high:
        middle = (low + high + 1) // 2
        least = literal(middle, bitvec(one.width))
        if possible([*held, f"(assert (bvuge {symbol(one.name)} {least}))"]):
            low = middle
        else:
            high = middle - 1
    return low


def _same(one: Unknown, first: str) -> Named:
    sort = bitvec(one.width)
    return Named(f"again {one.name}", b.eq(b.var(first, sort), b.var(one.name, sort)))


def _again(evaluated: Evaluated) -> dict[str, str]:
    """For each number that is read once more from one place the first read of it.

    Nobody else runs meanwhile, so it is the same.
    """
    first: dict[tuple[str, int, int], str] = {}
    found: dict[str, str] = {}
    for name, one in evaluated.unknowns.items():
        at = constant_value(one.source.offset) if one.source is not None else None
        number = isinstance(evaluated.values.get(name.removeprefix("value.")), Number)
        if one.source is not None and at is not None and number:
            before = first.setdefault((one.source.place.name, at, one.width), name)
            if before != name:
                found[name] = before
    return found


def _near(evaluated: Evaluated, seeds: Sequence[Term]) -> set[str]:
    """The variables that the seeds depend on through the loops."""
    loops = {str(one.variable.value): one for one in evaluated.carried}
    found, waiting = set[str](), list(variables(seeds))
    while waiting:
        name = waiting.pop()
        if name not in found and name in loops:
            terms = [loops[name].initial, *(term for each in loops[name].rounds for term in each)]
            waiting += variables(terms)
        found.add(name)
    return found
