# SPDX-License-Identifier: MIT
"""By how much an address counts in a formula: only by its remainder, or by all of it.

Sums and differences of addresses, modulo a power of two, are those of their remainders; so is
what is said of that. `tests/refute/test_remainders.py` proves both lemmas.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import Op, Term, variables, walk


class AddressError(Exception):
    """A formula in which an address counts by more than a remainder."""


def moduli(formula: Term, addresses: Collection[str]) -> dict[str, int]:
    """For each address in a formula the power of two by whose remainder alone it counts there.

    `addresses` are names of variables. Raises AddressError where there is no such number.
    """
    found = _moduli(formula, frozenset(addresses))
    if isinstance(found, str):
        raise AddressError(found)
    return dict(found)


@lru_cache(maxsize=1 << 12)  # what is assumed is assumed of many goals
def _moduli(formula: Term, addresses: frozenset[str]) -> dict[str, int] | str:
    """The same, or the addresses that count by more."""
    found: dict[str, int] = {}
    within: dict[int, frozenset[str]] = {}  # addresses of which a node is a sum, by identity
    for node in walk([formula]):
        names = frozenset[str]().union(*(within[id(arg)] for arg in node.args))
        if node.op is Op.VAR and node.value in addresses:
            names = frozenset({str(node.value)})
        elif names and node.op is Op.UREM and (by := _power(node.args[1])):
            found |= {name: max(by, found.get(name, 1)) for name in names}
            names = frozenset()
        elif names and node.op not in (Op.ADD, Op.SUB):
            return ", ".join(sorted(names))
        within[id(node)] = names
    return found


def aligned(formula: Term) -> tuple[str, int] | None:
    """The address and the alignment of `address % alignment == 0`."""
    if formula.op is not Op.EQ or formula.args[0].op is not Op.UREM:
        return None
    (left, by), right = formula.args[0].args, formula.args[1]
    alignment = _power(by)
    if left.op is not Op.VAR or not alignment or right.op is not Op.CONST or right.value:
        return None
    return str(left.value), alignment


def _power(term: Term) -> int | None:
    """The value of what is a power of two whatever its variables are."""
    if variables([term]):
        return None
    value = evaluate(term, {})
    return value if value.bit_count() == 1 else None
