# SPDX-License-Identifier: MIT
"""Many random schemes against the judge: python -m judge.fuzz [FIRST [COUNT]]; see `make fuzz`.

Prints every difference and one line of figures; exits with 1 where there is a difference.
HVPROOFS_FUZZ says how many schemes.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
from multiprocessing import Pool
from pathlib import Path

from judge.compare import Difference, Score, compare
from judge.generate import case

DEFAULT = 5_000  # schemes
EFFORT = 3_000_000  # of the solver for one text: what it cannot do in this is unknown
MEMORY = 4 << 30  # bytes of a process
CHUNK = 20  # schemes that a process takes at once


def chunk(seeds: range) -> Score:
    """Judge some schemes both ways; a crash of the tool is a difference too."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    score = Score()
    with tempfile.TemporaryDirectory() as folder:
        for seed in seeds:
            try:
                compare(case(seed), Path(folder), score, EFFORT)
            except Exception as error:  # noqa: BLE001 - whatever it is, the tool must not raise it
                what = f"{type(error).__name__}: {error}"
                score.differences.append(
                    Difference("crash", f"t{seed}", ("", "", "", ""), "", what, "")
                )
    return score


def total(scores: list[Score]) -> Score:
    whole = Score()
    for score in scores:
        whole.cases += score.cases
        whole.figures += score.figures
        whole.differences += score.differences
    return whole


def main(arguments: list[str]) -> int:
    first = int(arguments[0]) if arguments else 0
    count = int(arguments[1] if arguments[1:] else os.environ.get("HVPROOFS_FUZZ") or DEFAULT)
    last = first + count
    chunks = [range(at, min(at + CHUNK, last)) for at in range(first, last, CHUNK)]
    with Pool(int(os.environ.get("JOBS") or 2)) as pool:
        found = total(pool.map(chunk, chunks, chunksize=1))
    for difference in found.differences:
        print(difference)
    kinds = sorted({(d.kind, d.rule) for d in found.differences})
    for kind, rule in kinds:
        number = sum((d.kind, d.rule) == (kind, rule) for d in found.differences)
        print(f"{number:6} {kind} {rule}", file=sys.stderr)
    print(found.line())
    return 1 if found.differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
