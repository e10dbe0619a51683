# SPDX-License-Identifier: MIT
"""Circuits evaluated for many inputs at once: bit number k of a number is the k-th case."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from hvproofs.certify.gates import TRUE, Circuit, Word

GATES: Mapping[str, Callable[..., int]] = {
    "and": lambda a, b: a & b,
    "xor": lambda a, b: a ^ b,
    "mux": lambda c, t, e: (c & t) | (~c & e),
    "majority": lambda a, b, c: (a & b) | (a & c) | (b & c),
}


def columns(words: Mapping[Word, Sequence[int]]) -> dict[int, int]:
    """What each free variable is, case by case, where words have the values of each case."""
    found = {}
    for word, values in words.items():
        for at, literal in enumerate(word):
            assert literal > 1
            bits = "".join("1" if value >> at & 1 else "0" for value in reversed(values))
            found[literal] = int(bits, 2)
    return found


def evaluated(circuit: Circuit, free: dict[int, int], cases: int) -> dict[int, int]:
    """Every variable, case by case."""
    full = (1 << cases) - 1
    known = {TRUE: full, **free}
    for variable, (kind, inputs) in sorted(circuit.gates.items()):
        values = [known[abs(x)] ^ (full if x < 0 else 0) for x in inputs]
        known[variable] = GATES[kind](*values) & full
    return known


def held(known: Mapping[int, int], literal: int, cases: int) -> int:
    """The cases in which a literal holds."""
    return known[abs(literal)] ^ ((1 << cases) - 1 if literal < 0 else 0)


def values(known: Mapping[int, int], word: Word, cases: int) -> list[int]:
    """What a word is, case by case."""
    rows = [format(held(known, x, cases), f"0{cases}b")[::-1] for x in word]
    return [int("".join(row[case] for row in reversed(rows)) or "0", 2) for case in range(cases)]
