# SPDX-License-Identifier: MIT
"""A fast oracle for mutants: a fixed list of specs, each with the right verdict of every rule.

The right verdicts are the judge's. Nothing is shrunk and nothing is drawn at random: the list is
the table of narrowing.py and the first cheap seeds of the generator.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from judge import generate
from judge.compare import Difference, Judged, answered, differences, judged
from judge.generate import Case
from judge.machine import Machine
from judge.narrowing import CALLS, WAYS

EFFORT = 300_000  # of the solver for one text
SLOW = 0.3  # CPU seconds of a random spec that is too slow for the list
BUDGET = 4.0  # CPU seconds of all random specs; the table is always in the list
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
        given = answers.get(one.key)
        if given is None:
            found.append(Difference("no answer", case.name, one.key, "", "-", "-"))
            continue
        found += differences(case.name, one, given)
        # Here, where the tool is known to be right, an unknown is a change too.
        found += [
            Difference("undecided", case.name, one.key, rule, given[rule].reason, str(judgement))
            for rule, judgement in one.rules.items()
            if rule in given and given[rule].verdict not in judgement.allowed
        ]
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


def without(right: Right, baseline: Sequence[Difference]) -> Right:
    """A spec without the rules that the unchanged tool is not right about in this little effort."""
    case, words = right
    unasked = {(difference.key, difference.rule) for difference in baseline}
    kept = [
        replace(one, rules={r: j for r, j in one.rules.items() if (one.key, r) not in unasked})
        for one in words
    ]
    return case, kept


def usable(rights: Sequence[Right], budget: float = BUDGET) -> tuple[list[Right], list[str]]:
    """What the unchanged tool is right about, quickest first, and what it is not.

    All of the table, and as many random specs as `budget` CPU seconds allow.
    """
    good: list[tuple[float, int, Right]] = []
    wrong: list[str] = []
    spent = 0.0
    for index, right in enumerate(rights):
        start = time.process_time()
        baseline = list(disagreements([right]))
        took = time.process_time() - start
        wrong += [f"{d.case} {d.rule}".strip() for d in baseline if d.kind != "undecided"]
        if any(difference.kind == "crash" for difference in baseline):
            continue
        drawn = index >= len(WAYS)
        if not drawn or (took < SLOW and spent + took < budget):
            spent += took * drawn
            good.append((took, index, without(right, baseline)))
    return [right for _, _, right in sorted(good, key=lambda item: item[:2])], wrong
