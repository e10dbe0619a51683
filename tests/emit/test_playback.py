# SPDX-License-Identifier: MIT
"""A second replay: every refuted scheme as a C program that stops at the broken rule.

gcc computes sizes, limits and offsets from the scheme's own expressions, and sanitizers or
comparisons of bytes find what is broken. Nothing of `spec.compile`, `layout.area` or `terms` is
in it, so that a mistake there would have to be made twice.
"""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

import hvproofs
from hvproofs import Corpus, Verdict
from hvproofs.emit.playback import FLAGS, Play, program
from hvproofs.layout.builder import situation
from hvproofs.layout.situation import Situation
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.result import Result
from hvproofs.prove.selection import Candidate, Selection, candidates
from hvproofs.refute.counterexample import layout
from hvproofs.refute.replay import Replayer
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import Depends, Evidence, RuleId

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="no gcc")
# What values decide, and a program shows whatever the counterexample was found for.
DECIDED = tuple(
    id_
    for id_, rule in RULES.items()
    if rule.depends is not Depends.CODE and rule.evidence is Evidence.LAYOUT
    if id_.value != "rep-count-positive"
)


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return hvproofs.load_specs()


@pytest.fixture(scope="module")
def refuted(corpus: Corpus) -> list[tuple[Situation, Result]]:
    """Of each scheme and each rule that it is to break the first call that does."""
    chosen: dict[tuple[str, RuleId], Candidate] = {}
    for candidate in candidates(corpus, Selection()):
        for rule in candidate.rules:
            if candidate.expected(rule).verdict is Verdict.REFUTED:
                one = replace(candidate, rules=(rule,))
                chosen.setdefault((candidate.situation.scheme.id, rule), one)
    results = prove(list(chosen.values()), Options(cores=False)).results
    pairs = zip((one.situation for one in chosen.values()), results, strict=True)
    return [(here, result) for here, result in pairs if result.verdict is Verdict.REFUTED]


def stops(plays: list[Play], folder: Path) -> list[set[RuleId]]:
    """The rules at which each play stops."""
    source, binary = folder / "plays.c", folder / "plays"
    source.write_text(program(plays))
    subprocess.run(["gcc", *FLAGS, "-o", str(binary), str(source)], check=True)
    done = subprocess.run([str(binary), "all"], capture_output=True, text=True, check=True)
    statuses = [int(line.split()[1]) for line in done.stdout.splitlines()]
    played = [(index, rule) for index, play in enumerate(plays) for rule in play.rules]
    # 0: nothing was broken; 1: stopped. Anything else is a program that did not work.
    assert set(statuses) <= {0, 1}
    found: list[set[RuleId]] = [set() for _ in plays]
    for (index, rule), status in zip(played, statuses, strict=True):
        if status:
            found[index].add(rule)
    return found


def test_every_refuted_scheme_stops_at_the_rule_it_breaks(
    refuted: list[tuple[Situation, Result]], tmp_path: Path
) -> None:
    plays = [Play(here, result, (result.rule,)) for here, result in refuted]

    assert len({here.scheme.id for here, _ in refuted}) > 40
    assert stops(plays, tmp_path) == [{result.rule} for _, result in refuted]


def test_and_at_no_rule_that_the_same_values_keep(
    refuted: list[tuple[Situation, Result]], tmp_path: Path
) -> None:
    shown = {
        here.scheme.id: (here, result, found)
        for here, result in refuted
        if (found := result.counterexample) is not None and found.kind is Evidence.LAYOUT
    }
    plays = [Play(here, result, DECIDED) for here, result, _ in shown.values()]
    broken = [
        {rule for rule in DECIDED if rule in (result.rule, *found.also_breaks)}
        for _, result, found in shown.values()
    ]

    assert stops(plays, tmp_path) == broken


def test_nothing_stops_where_all_is_proved(corpus: Corpus, tmp_path: Path) -> None:
    result = next(
        r
        for r in hvproofs.prove_schemes(
            corpus, hypercall="HvCallGetVpRegisters", scheme="linux/output-after-input"
        ).results
        if r.verdict is Verdict.PROVED
    )
    here = situation(result.call, corpus.schemes[result.scheme])
    replayer = Replayer(here)
    plays = [
        Play(here, replace(result, counterexample=layout(replayer, one.values)), DECIDED)
        for one in replayer.boundaries()
    ]

    assert len(plays) >= 2
    assert stops(plays, tmp_path) == [set() for _ in plays]


def test_the_program_says_where_it_stopped(corpus: Corpus, tmp_path: Path) -> None:
    results = hvproofs.prove_schemes(
        corpus, hypercall="HvCallGetVpRegisters", scheme="linux/get-vtl-overlap", rule="no-overlap"
    ).results
    overlap = results[0]
    here = situation(overlap.call, corpus.schemes[overlap.scheme])
    source, binary = tmp_path / "play.c", tmp_path / "play"
    source.write_text(program([Play(here, overlap, (overlap.rule,))]))
    subprocess.run(["gcc", *FLAGS, "-o", str(binary), str(source)], check=True)

    done = subprocess.run([str(binary)], capture_output=True, text=True)

    assert (1, "output fell on input\nstopped at: no-overlap\n") == (done.returncode, done.stderr)
