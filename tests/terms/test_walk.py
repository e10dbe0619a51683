# SPDX-License-Identifier: MIT
"""The order in which terms are walked, which is the order of definitions in a text."""

from __future__ import annotations

import random
from collections.abc import Iterator

from hvproofs.terms import build as b
from hvproofs.terms.term import Term, bitvec, walk


def plainly(node: Term, seen: set[int]) -> Iterator[Term]:
    """Operands before users, each once, by recursion."""
    if id(node) not in seen:
        seen.add(id(node))
        for arg in node.args:
            yield from plainly(arg, seen)
        yield node


def test_walk_is_the_plain_recursion() -> None:
    numbers = random.Random(5)  # noqa: S311 - not for secrets
    for _ in range(50):
        pool = [b.var(name, bitvec(8)) for name in "abc"]
        for _ in range(40):
            pool.append(b.add(numbers.choice(pool), numbers.choice(pool)))
        roots = numbers.choices(pool, k=3)
        seen: set[int] = set()
        expected = [node for root in roots for node in plainly(root, seen)]

        assert expected == list(walk(roots))
