# SPDX-License-Identifier: MIT
"""The tool against the judge: every verdict, every counterexample, every unknown."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from hvproofs.errors import SpecError
from judge import verdicts, words
from judge.generate import Case
from judge.machine import Machine
from judge.predicates import AREA_RULES
from judge.tool import Answer, Key, run
from judge.verdicts import PROVED, REFUTED, UNKNOWN, Judgement
from judge.witness import replays


@dataclass(frozen=True)
class Difference:
    """One place where the two disagree."""

    kind: str  # false-proved, false-refuted, false-silent, false-witness, not-least, missing, ...
    case: str
    key: Key
    rule: str
    tool: str
    judge: str

    def __str__(self) -> str:
        where = " ".join(self.key)
        return (
            f"{self.case}: {where} {self.rule}: {self.kind}: tool {self.tool}, judge {self.judge}"
        )


@dataclass
class Score:
    """Figures of a comparison."""

    cases: int = 0
    figures: Counter[str] = field(default_factory=Counter)
    differences: list[Difference] = field(default_factory=list)

    def line(self) -> str:
        figures = ", ".join(f"{name} {count}" for name, count in sorted(self.figures.items()))
        return f"{self.cases} schemes: {figures}; differences {len(self.differences)}"


def machine_of(case: Case, scheme: words.Scheme) -> Machine:
    guest = scheme.guest_page or case.machine.guest_page
    return Machine(case.machine.page, guest, case.machine.bits)


@dataclass(frozen=True)
class Judged:
    """A call of a case and what the judge says of it."""

    call: words.Call
    scheme: words.Scheme
    machine: Machine
    rules: dict[str, Judgement]

    @property
    def key(self) -> Key:
        return self.call.name, self.call.arch, self.call.variant, self.scheme.id


def judged(case: Case) -> list[Judged]:
    """The judge's word on every call of a case."""
    scheme = words.scheme(tomllib.loads(case.scheme))
    machine = machine_of(case, scheme)
    calls = words.calls(tomllib.loads(case.contract))
    return [Judged(c, scheme, machine, verdicts.judge(c, scheme, machine)) for c in calls]


def answered(case: Case, folder: Path, rlimit: int = 0) -> dict[Key, dict[str, Answer]]:
    """The tool's word; raises SpecError."""
    paths = [folder / f"{case.name}-{part}.toml" for part in ("call", "scheme")]
    for path, text in zip(paths, (case.contract, case.scheme), strict=True):
        path.write_text(text)
    return run(paths, case.machine, rlimit)


def compare(case: Case, folder: Path, score: Score, rlimit: int = 0) -> None:
    """Judge one case both ways."""
    try:
        answers = answered(case, folder, rlimit)
    except SpecError as error:
        what = str(error.diagnostics[0]).split(": error: ")[-1].split("'")[0][:24]
        score.figures[f"rejected: {what}"] += 1
        return
    score.cases += 1
    for one in judged(case):
        given = answers.get(one.key)
        if given is None:
            score.figures["no answer"] += 1
            continue
        for rule, judgement in one.rules.items():
            if rule in given:
                _count(score, given[rule], judgement)
        score.differences += differences(case.name, one, given)


def differences(name: str, one: Judged, given: dict[str, Answer]) -> Iterator[Difference]:
    """Where the tool's answers for one call are not what the judge says."""
    for rule, judgement in one.rules.items():
        if rule not in given:
            yield Difference("missing", name, one.key, rule, "-", "-")
            continue
        kinds = list(disagree(given[rule], judgement))
        kinds += witness(one, rule, given[rule])
        for kind in kinds:
            yield Difference(kind, name, one.key, rule, str(given[rule]), str(judgement))


def _count(score: Score, given: Answer, judgement: Judgement) -> None:
    score.figures[given.verdict] += 1
    if not judgement.plain:
        score.figures[f"open: {judgement.why}"] += 1
    if given.verdict == UNKNOWN and UNKNOWN not in judgement.allowed:
        truth = "/".join(sorted(judgement.allowed))
        score.figures[f"unknown though {truth}: {given.reason}"] += 1


def disagree(given: Answer, judgement: Judgement) -> Iterator[str]:
    """Kinds of disagreement about a verdict; an `unknown` must say why, and rightly."""
    if given.verdict not in judgement.allowed and given.verdict != UNKNOWN:
        yield f"false-{given.verdict}"
    if given.verdict == UNKNOWN and not given.reason:
        yield "unknown-without-reason"
    if given.verdict == UNKNOWN and UNKNOWN not in judgement.allowed and "vacuous" in given.reason:
        yield "false-vacuous"
    if given.verdict == PROVED and judgement.excluded and not given.exclusions:
        yield "silent-exclusion"


def witness(one: Judged, rule: str, given: Answer) -> Iterator[str]:
    """Kinds of disagreement about a counterexample."""
    judgement = one.rules[rule]
    if given.verdict != REFUTED:
        return
    if given.entries is None:
        yield "no-witness"
        return
    if judgement.loose:
        return
    if not replays(one.call, one.scheme, one.machine, rule, given):
        yield "false-witness"
        return
    minimised = judgement.least is not None and rule in (*AREA_RULES, "rep-count-encodable")
    if minimised and (given.entries, given.qwords) != judgement.least:
        yield "not-least"
