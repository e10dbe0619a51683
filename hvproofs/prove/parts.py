# SPDX-License-Identifier: MIT
"""A run in parts, whose results are known while it lasts: whole schemes, in their order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from hvproofs.decide.reached import reaching
from hvproofs.prove.prover import Prover
from hvproofs.prove.result import Result
from hvproofs.prove.selection import Candidate

LEAST = 100  # calls under schemes: enough for several processes to have work


def parts(candidates: Sequence[Candidate], least: int = LEAST) -> list[list[Candidate]]:
    """The candidates in their order, each scheme's together, `least` of them or more in a part."""
    found: list[list[Candidate]] = [[]]
    for _, scheme in groupby(candidates, key=lambda one: one.situation.scheme.id):
        if len(found[-1]) >= least:
            found.append([])
        found[-1] += scheme
    return found


def judged(
    prover: Prover, candidates: Sequence[Candidate], least: int = LEAST
) -> Iterator[tuple[Result, ...]]:
    """The results of each part as soon as all of it is decided."""
    made = parts(candidates, least)
    if len(made) == 1:  # which tells itself how far it is
        yield prover.judge(candidates)
        return
    with reaching("theorems", sum(len(one.rules) for one in candidates)) as run:
        for part in made:
            found = prover.judge(part)
            run.advance(len(found))
            yield found
