# SPDX-License-Identifier: MIT
"""A proof means something because the scheme next to it is refuted.

For every rep call with a list, each shipped scheme whose limit is said to be
tight is tried with a limit one larger: some rule must be refuted then. Where
it is said not to be tight, every rule must still be proved.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from hvproofs.layout.situation import situation
from hvproofs.prove.pool import default_jobs
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.selection import Candidate, Selection, candidates
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Verdict

# Rules about where areas lie; the one more must break one of these.
PLACED = (
    RuleId.INPUT_WITHIN_PAGE, RuleId.OUTPUT_WITHIN_PAGE, RuleId.NO_OVERLAP,
    RuleId.INPUT_IN_REGION, RuleId.OUTPUT_IN_REGION, RuleId.REP_COUNT_ENCODABLE,
)  # fmt: skip
# Call and scheme: whether one entry more would still be right. Not so for halves whose
# element does not divide the half, and for limits of one entry on a page of their own.
ROOM = {
    ("HvCallSetVpRegisters", "linux/half-page"),
    ("HvCallFlushVirtualAddressListEx", "linux/half-page"),
}
SCHEMES = [
    "linux/separate-pages", "linux/half-page", "linux/output-after-input",
    "linux-proposed/setup-inout-array",
]  # fmt: skip


def one_more(candidate: Candidate) -> Candidate:
    """The same with a limit that is one larger."""
    here = candidate.situation
    scheme = replace(here.scheme, id=f"{here.scheme.id}+1", limit=f"({here.scheme.limit}) + 1")
    return Candidate(situation(here.call, scheme, here.model), PLACED)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_one_entry_more_is_refuted(scheme: str) -> None:
    lists = [
        candidate
        for candidate in candidates(load_shipped(), Selection(scheme=scheme))
        if candidate.situation.limit is not None
    ]
    names = {c.situation.call.name for c in lists}
    expected = {name: (name, scheme) not in ROOM for name in names}
    wider = prove([one_more(c) for c in lists], Options(jobs=default_jobs(), cores=False))
    refuted = {
        name: any(
            r.verdict is Verdict.REFUTED for r in wider.results if r.call.name == name
        )
        for name in names
    }  # fmt: skip

    assert expected == refuted


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
