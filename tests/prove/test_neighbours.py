# SPDX-License-Identifier: MIT
"""A proof means something because the scheme next to it is refuted.

For every rep call with a list, each shipped scheme whose limit is said to be
tight (one entry more breaks a rule, worked out on integers) is tried with a
limit one larger, and the prover must refute some rule then.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from hvproofs.decide.pool import default_jobs
from hvproofs.decide.solvers import SolverFactory
from hvproofs.layout.builder import situation
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.result import Result
from hvproofs.prove.selection import Candidate, Selection, candidates
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Verdict

# Rules about where areas lie; the one more must break one of these.
PLACED = (
    RuleId("input-within-page"), RuleId("output-within-page"), RuleId("no-overlap"),
    RuleId("input-in-region"), RuleId("output-in-region"), RuleId("rep-count-encodable"),
)  # fmt: skip
# Where one entry more would still be right: halves whose element does not divide the half.
ROOM = {"linux/half-page": {"HvCallSetVpRegisters", "HvCallFlushVirtualAddressListEx"}}
SCHEMES = [
    "linux/separate-pages", "linux/half-page", "linux/output-after-input",
    "linux-proposed/setup-inout-array",
]  # fmt: skip


def reading(result: Result) -> tuple[str, str, str]:
    """Which call is meant."""
    return result.call.name, result.call.arch.value, result.call.variant


def one_more(candidate: Candidate) -> Candidate:
    """The same with a limit that is one larger."""
    here = candidate.situation
    scheme = replace(here.scheme, id=f"{here.scheme.id}+1", limit=f"({here.scheme.limit}) + 1")
    return Candidate(situation(here.call, scheme, here.model), PLACED)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_one_entry_more_is_refuted(scheme: str, z3_once: SolverFactory) -> None:
    lists = [
        Candidate(candidate.situation, (RuleId("rep-count-encodable"),))
        for candidate in candidates(load_shipped(), Selection(scheme=scheme))
        if candidate.situation.limit is not None
    ]
    options = Options(factory=z3_once, jobs=default_jobs(), cores=False)
    tight = {reading(r) for r in prove(lists, options).results if r.tight}
    wider = prove([one_more(c) for c in lists], options)
    refuted = {reading(r) for r in wider.results if r.verdict is Verdict.REFUTED}

    assert len(tight) > 10
    assert set() == tight - refuted
    assert ROOM.get(scheme, set()).isdisjoint(name for name, *_ in refuted)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_witness_is_one_entry_over_the_limit(scheme: str) -> None:
    here = [
        c for c in candidates(load_shipped(), Selection("HvCallGetVpRegisters", scheme))
        if c.situation.call.arch.value == "x86-64"
    ]  # fmt: skip
    limits = {"linux/separate-pages": 256, "linux/output-after-input": 204}
    expected = {limits.get(scheme, 128) + 1}
    report = prove([one_more(c) for c in here], Options(cores=False))
    entries = {r.counterexample.entries for r in report.results if r.counterexample}

    assert expected == entries
