# SPDX-License-Identifier: MIT
"""The tool against the judge on random schemes; `make fuzz` has thousands."""

from __future__ import annotations

from pathlib import Path

from judge.compare import Score, compare
from judge.generate import case

# The first seeds, but for those that take a solver seconds.
SEEDS = [seed for seed in range(72) if seed not in (37, 47, 69)]
EFFORT = 1_000_000


def test_no_verdict_of_the_tool_is_false_on_random_schemes(tmp_path: Path) -> None:
    score = Score()
    for seed in SEEDS:
        compare(case(seed), tmp_path, score, EFFORT)

    print(score.line())
    print(*score.differences, sep="\n")
    assert [str(difference) for difference in score.differences] == []
    assert score.cases >= 60


def test_random_schemes_have_every_verdict_and_every_part_of_the_language() -> None:
    texts = [case(seed) for seed in range(300)]
    parts = ["same_as", "varhead", "[checks]\nbuild", "run = ", "counter = ", "let = ", "arm64",
             "per_arch", "[[variant]]", "variable = ", "form = ", "guest_page_size", "isolation",
             "overlay", "allocated", "owner", "page-walk", "stack", "vmalloc",
             "largest"]  # fmt: skip

    missing = [p for p in parts if not any(p in c.contract or p in c.scheme for c in texts)]

    assert missing == []
