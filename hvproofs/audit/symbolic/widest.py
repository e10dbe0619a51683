# SPDX-License-Identifier: MIT
"""Values that go as far as the guards on the way let them.

A loop fills as many entries as its bounds give it, so a guard that lets one too
many through is shown by a run whose input the guard just lets through: each
value that the caller chooses in turn at its largest, the others at 0 where the
way allows that. Nothing here is believed; a run decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

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
    asker: Asker, known: Sequence[Named], evaluated: Evaluated, seeds: Sequence[Term],
    learned: Mapping[str, int],
) -> Iterator[Mapping[str, int]]:  # fmt: skip
    """Values that satisfy what is known, for each one in turn that loops behind the seeds go by.

    Then once more with what runs have shown meanwhile that other functions give: `learned`.
    """
    yield from _widest(asker, known, evaluated, seeds)
    shown = [Named(f"shown {name}", _is(evaluated.unknowns[name], number))
             for name, number in learned.items() if name in evaluated.unknowns]  # fmt: skip
    if shown:
        yield from _widest(asker, [*known, *shown], evaluated, seeds)


def _widest(
    asker: Asker, known: Sequence[Named], evaluated: Evaluated, seeds: Sequence[Term]
) -> Iterator[Mapping[str, int]]:
    held, by = variables([one.term for one in known]), near(evaluated, seeds)
    chosen = [
        one for name, one in evaluated.unknowns.items()
        if name in held and one.origin in (Origin.ARGUMENT, Origin.MEMORY) and not one.address
    ][:MAX_CHOSEN]  # fmt: skip
    wide = [one for one in chosen if one.width >= NARROWEST and one.name in by]
    if not wide:
        return
    again = _again(evaluated)
    steady = [*known, *(_same(evaluated.unknowns[name], first) for name, first in again.items())]
    known = steady if asker.possible(steady) else known
    for one in wide[:MAX_VALUES]:
        apart = [
            other for other in chosen
            if again.get(other.name, other.name) != again.get(one.name, one.name)
        ]  # fmt: skip
        limits = _limits(asker, known, one, apart)
        found = asker.values([*known, *limits]) if limits else None
        if found is not None:
            yield found


def _limits(
    asker: Asker, known: Sequence[Named], one: Unknown, others: Sequence[Unknown]
) -> list[Named]:
    """The others at 0, each where those before it allow that, then the one at its largest."""
    sort, text = bitvec(one.width), script(known, b.boolean(False))
    ask, base = asker.search(text), [text.assertion(each.name) for each in known]
    zeros: dict[str, str] = {}

    def possible(more: str) -> bool:
        return ask([*base, *zeros.values(), more]).status is Status.SAT

    for other in others:
        at = f"(assert (= {symbol(other.name)} {literal(0, bitvec(other.width))}))"
        if possible(at):
            zeros[other.name] = at
    low, high = 0, (1 << one.width) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if possible(f"(assert (bvuge {symbol(one.name)} {literal(middle, sort)}))"):
            low = middle
        else:
            high = middle - 1
    if not low:
        return []
    kept = [other for other in others if other.name in zeros]
    return [
        *(Named(f"at 0: {each.name}", _is(each, 0)) for each in kept),
        Named("largest", _is(one, low)),
    ]


def _is(one: Unknown, number: int) -> Term:
    sort = bitvec(one.width)
    return b.eq(b.var(one.name, sort), b.const(number, sort))


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


def near(evaluated: Evaluated, seeds: Sequence[Term]) -> set[str]:
    """The variables that loops behind the seeds begin with, or go by."""
    loops = {str(one.variable.value): one for one in evaluated.carried}
    found, waiting = set[str](), [name for name in variables(seeds) if name in loops]
    done = set[str]()
    while waiting:
        name = waiting.pop()
        if name not in done:
            done.add(name)
            terms = [loops[name].initial, *(term for each in loops[name].rounds for term in each)]
            found |= variables(terms).keys()
            waiting += [each for each in variables(terms) if each in loops]
    return found
