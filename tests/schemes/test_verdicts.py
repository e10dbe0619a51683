# SPDX-License-Identifier: MIT
"""Every scheme's verdict and why, in one line of verdicts.txt each, for one hypercall."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from hvproofs.prove.prover import Options, prove
from hvproofs.prove.selection import Selection, candidates
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Verdict

CORPUS = load_shipped()


@dataclass(frozen=True, slots=True)
class Line:
    """One line."""

    scheme: str  # id
    hypercall: str  # name
    variant: str  # reading
    broken: frozenset[str]  # rule ids; none: proved
    why: str


def read(text: str) -> Line:
    scheme, call, verdict, why = (part.strip() for part in text.split(" | "))
    hypercall, _, variant = call.partition(" ")
    broken = frozenset(() if verdict == "proved" else verdict.split(", "))
    return Line(scheme, hypercall, variant or "tlfs", broken, why)


LINES = [
    read(line)
    for line in (Path(__file__).parent / "verdicts.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


def test_every_scheme_has_one_line_and_gives_a_reason() -> None:
    assert sorted(CORPUS.schemes) == [line.scheme for line in LINES]
    assert [] == [line.scheme for line in LINES if len(line.why) < 12]


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.scheme}: {line.why}")
def test_verdict(line: Line) -> None:
    selection = Selection(line.hypercall, line.scheme, variant=line.variant)
    found = prove(candidates(CORPUS, selection)[:1], Options(cores=False)).results

    broken = {result.rule.value for result in found if result.verdict is Verdict.REFUTED}
    assert line.broken == broken
    assert [] == [result.rule for result in found if result.verdict is Verdict.UNKNOWN]
    assert any(result.verdict is not Verdict.NOT_APPLICABLE for result in found)
