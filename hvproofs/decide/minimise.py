# SPDX-License-Identifier: MIT
"""The lexicographically least witness, so that it does not depend on the solver.

Small values are tried first (0, then a few bits more), then the gap is halved:
most variables of a counterexample are 0 or a handful of bits.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from hvproofs.terms.smtlib import literal, symbol
from hvproofs.terms.term import INT, Sort, bitvec

# A model of a conjunction of `assert` commands, or None where none is known.
Ask = Callable[[Sequence[str]], Mapping[str, int] | None]


def minimise(
    ask: Ask,
    base: Sequence[str],
    variables: Sequence[tuple[str, int]],
    model: Mapping[str, int],
    *,
    guessed: bool = False,
) -> dict[str, int]:
    """The least model of the assertions `base`, variable by variable in order.

    `variables` are names and widths in bits, 0 for an integer, which is taken to be no less
    than 0; `model` is any model; where it is `guessed` to be the least, it is asked first whether
    there is a lesser one. Where the
    solver gives up, the value reached so far is kept: replay still judges it.
    """
    fixed = list(base)
    best = dict(model)
    for name, width in variables:
        if guessed and best[name]:
            less = _at_most(ask, fixed, name, width, best[name] - 1)
            best = best if less is None else _least(ask, fixed, name, width, less)
        else:
            best = _least(ask, fixed, name, width, best)
        fixed.append(f"(assert (= {symbol(name)} {literal(best[name], _sort(width))}))")
    return best


def _least(
    ask: Ask, fixed: list[str], name: str, width: int, model: dict[str, int]
) -> dict[str, int]:
    low, best = 0, model  # every value below `low` is impossible
    for bits in (0, 4, 8, 12, 16, 24, 32, 48):
        bound = (1 << bits) - 1
        if not low <= bound < best[name]:
            continue
        found = _at_most(ask, fixed, name, width, bound)
        if found is None:
            low = bound + 1
        else:
            best = found
            break
    while low < best[name]:
        middle = (low + best[name] - 1) // 2
        found = _at_most(ask, fixed, name, width, middle)
        if found is None:
            low = middle + 1
        else:
            best = found
    return best


def _sort(width: int) -> Sort:
    return bitvec(width) if width else INT


def _at_most(
    ask: Ask, fixed: list[str], name: str, width: int, bound: int
) -> dict[str, int] | None:
    at_most = "bvule" if width else "<="
    limit = f"(assert ({at_most} {symbol(name)} {literal(bound, _sort(width))}))"
    found = ask([*fixed, limit])
    # A model that ignores the bound is a lie, and to follow it would never end.
    return None if found is None or found[name] > bound else dict(found)
