# SPDX-License-Identifier: MIT
"""The tool, run in process on files that hold TOML text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from hvproofs.layout.area import Model
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.result import Result
from hvproofs.prove.selection import Selection, candidates
from hvproofs.spec.corpus import load_corpus
from judge.machine import Machine

Key = tuple[str, str, str, str]  # hypercall, architecture, variant, scheme


@dataclass(frozen=True)
class Answer:
    """What the tool says of one rule."""

    verdict: str
    reason: str = ""
    entries: int | None = None  # of the counterexample; of a loop: the total
    qwords: int = 0  # variable header of the counterexample
    bases: dict[str, int] = field(default_factory=dict)  # of its regions
    exclusions: tuple[str, ...] = ()  # what is printed as left out
    steps: tuple[tuple[int, int, int, int], ...] = ()  # of a loop: done, asked, completed, next


def answer(result: Result) -> Answer:
    shown = result.counterexample
    left_out = tuple(map(str, getattr(result, "exclusions", ())))
    if shown is None:
        return Answer(result.verdict.value, result.reason, exclusions=left_out)
    bases = {region.name: region.base for region in shown.regions}
    steps = tuple((s.done, s.asked, s.completed, s.next) for s in shown.steps)
    return Answer(result.verdict.value, result.reason, shown.entries,
                  shown.variable_header_qwords, bases, left_out, steps)  # fmt: skip


def run(
    paths: Sequence[Path], machine: Machine | None = None, rlimit: int = 0
) -> dict[Key, dict[str, Answer]]:
    """The tool's answers, by call and scheme, then by rule; raises what the tool raises."""
    options = Options(cores=False, rlimit=rlimit) if rlimit else Options(cores=False)
    corpus = load_corpus([str(path) for path in paths])
    model = (
        Model(machine.page, machine.guest_page, machine.bits, granule=machine.page)
        if machine
        else None
    )
    found: dict[Key, dict[str, Answer]] = {}
    for result in prove(candidates(corpus, Selection(), model), options).results:
        key = (result.call.name, result.call.arch.value, result.call.variant, result.scheme)
        found.setdefault(key, {})[result.rule.value] = answer(result)
    return found
