# SPDX-License-Identifier: MIT
"""A fast oracle for mutants: a fixed list of specs, each with the right verdict of every rule.

The right verdicts are the judge's. Nothing is shrunk and nothing is drawn at random: the list is
the table of narrowing.py and the first cheap seeds of the generator.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from judge import generate
from judge.compare import Difference, Judged, answered, differences, judged
from judge.generate import Case
from judge.machine import Machine
from judge.narrowing import CALLS, WAYS

EFFORT = 300_000  # of the solver for one text
SLOW = 0.3  # CPU seconds of a random spec that is too slow for the list
BUDGET = 10.0  # CPU seconds of the list; the table is always in it
SEEDS = 30

Right = tuple[Case, list[Judged]]


def specs() -> list[Right]:
    """The list, with the judge's word on each."""
    cases = [Case(way.name, CALLS[way.call], way.toml(), Machine()) for way in WAYS]
    cases += [generate.case(seed) for seed in range(SEEDS)]
    return [(case, judged(case)) for case in cases]


def check(right: Right, folder: Path) -> list[Difference]:
    """What the tool, as it is loaded now, says differently of one spec; raises what it raises."""
    case, words = right
    answers = answered(case, folder, EFFORT)
    found: list[Difference] = []
    for one in words:
        if one.key in answers:
            found += differences(case.name, one, answers[one.key])
        else:
            found.append(Difference("no answer", case.name, one.key, "", "-", "-"))
    return found


def disagreements(rights: Sequence[Right]) -> Iterator[Difference]:
    """Every difference, as it is found; a crash is one."""
    with tempfile.TemporaryDirectory() as folder:
        for right in rights:
            try:
                yield from check(right, Path(folder))
            except Exception as error:  # noqa: BLE001 - a mutant may raise anything
                what = f"{type(error).__name__}: {error}"
                yield Difference("crash", right[0].name, ("", "", "", ""), "", what, "")


def usable(rights: Sequence[Right], budget: float = BUDGET) -> tuple[list[Right], list[str]]:
    """The specs that the unchanged tool is right about and quick with, and the names of those
    that it is wrong about; all of them together take `budget` CPU seconds."""
    good: list[tuple[float, int, Right]] = []
    wrong, spent = [], 0.0
    for index, right in enumerate(rights):
        start = time.process_time()
        if any(disagreements([right])):
            wrong.append(right[0].name)
            continue
        took = time.process_time() - start
        if index < len(WAYS) or (took < SLOW and spent + took < budget):
            spent += took
            good.append((took, index, right))
    return [right for _, _, right in sorted(good, key=lambda item: item[:2])], wrong
