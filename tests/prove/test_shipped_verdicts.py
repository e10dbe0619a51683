# SPDX-License-Identifier: MIT
"""The verdicts of SEMANTICS.md section 9, restated as data and compared with the prover."""

from __future__ import annotations

import pytest

from hvproofs.decide.pool import default_jobs
from hvproofs.decide.solvers import SolverFactory
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.result import Report, Result
from hvproofs.prove.selection import Selection, candidates
from hvproofs.spec.corpus import load_shipped
from hvproofs.spec.scheme import Verdict
from hvproofs.status import ExitStatus

MDA, BOOT = "HvCallGetVpSetFromMda", "HvExtCallGetBootZeroedMemory"
GET, IDS = "HvCallGetVpRegisters", "HvCallGetVpIndexFromApicId"
DEBUG = "HvCallRetrieveDebugData"  # up to 4096 bytes of output
SPILL = {(DEBUG, "output-within-page"), (DEBUG, "output-in-region")}
TABLE = {
    MDA, BOOT, GET, IDS, DEBUG, "HvCallSetVpRegisters", "HvCallFlushVirtualAddressListEx",
    "HvCallWithdrawMemory", "HvCallUnmapGpaPages", "HvCallTranslateVirtualAddress",
    "HvCallSendSyntheticClusterIpi",
}  # fmt: skip
BOTH = ("HvCallWithdrawMemory", GET, "HvCallTranslateVirtualAddress", IDS, MDA, DEBUG)

REFUTED = {
    "linux/separate-pages": set[tuple[str, str]](),
    "linux/get-vtl-overlap": {(call, "no-overlap") for call in BOTH},
    "linux/get-vtl-output-page": set[tuple[str, str]](),
    "linux/get-vtl-output-page-unallocated": {(call, "region-present") for call in (*BOTH, BOOT)},
    "linux/half-page": SPILL | {(BOOT, "output-within-page"), (BOOT, "output-in-region")},
    "linux/output-after-input": SPILL,
    "linux/output-after-input-unrounded": SPILL
    | {(call, rule) for call in (GET, IDS) for rule in ("output-aligned", "no-overlap")},
    "linux/output-after-input-one-too-many": SPILL
    | {(call, f"output-{rule}") for call in (GET, IDS, "HvCallWithdrawMemory")
       for rule in ("within-page", "in-region")}
    | {(call, f"input-{rule}")
       for call in ("HvCallSetVpRegisters", "HvCallFlushVirtualAddressListEx")
       for rule in ("within-page", "in-region")}
    | {("HvCallUnmapGpaPages", "rep-count-encodable")},
    "linux-proposed/setup-inout-array": set(),
    "linux/stack-buffers": {
        ("HvCallSendSyntheticClusterIpi", "input-within-page"),
        ("HvCallFlushVirtualAddressListEx", "input-within-page"),
        ("HvCallWithdrawMemory", "input-within-page"),
        ("HvCallUnmapGpaPages", "input-within-page"),
        (GET, "input-within-page"), (GET, "output-within-page"),
        ("HvCallSetVpRegisters", "input-within-page"),
        ("HvCallTranslateVirtualAddress", "input-within-page"),
        ("HvCallTranslateVirtualAddress", "output-within-page"),
        (IDS, "input-within-page"),
        (MDA, "input-within-page"), (MDA, "output-within-page"),
        (DEBUG, "input-within-page"), (DEBUG, "output-within-page"),
        (BOOT, "output-within-page"),
    }
    | {(call, "gpa-valid") for call in TABLE},
}  # fmt: skip


@pytest.fixture(scope="module")
def report(z3_once: SolverFactory) -> Report:
    """The contracts of the table under every scheme; the others are in test_second_solvers.py."""
    ten = [
        c for c in candidates(load_shipped(), Selection())
        if c.situation.call.name in TABLE and c.situation.scheme.id in REFUTED
    ]  # fmt: skip
    return prove(ten, Options(factory=z3_once, jobs=default_jobs(), cores=False))


@pytest.mark.parametrize("scheme", REFUTED)
def test_exactly_these_are_refuted(scheme: str, report: Report) -> None:
    found = {
        (r.call.name, r.rule.value)
        for r in report.results
        if r.scheme == scheme and r.verdict is Verdict.REFUTED
    }

    assert REFUTED[scheme] == found


def test_every_scheme_of_the_table_is_shipped(report: Report) -> None:
    assert set(REFUTED) == {r.scheme for r in report.results}


def test_nothing_is_unknown_or_against_expectation(report: Report) -> None:
    expected: tuple[ExitStatus, list[Result]] = (ExitStatus.AS_EXPECTED, [])
    unknown = [r for r in report.results if r.verdict is Verdict.UNKNOWN]

    assert expected == (report.status, unknown)


def test_the_proposal_rejects_what_does_not_fit_at_build_time(report: Report) -> None:
    rejected = {r.call.name for r in report.results if r.reason == "rejected by a build check"}

    assert rejected == {DEBUG}


@pytest.mark.parametrize(
    ("scheme", "limit"),
    [("linux/separate-pages", 256), ("linux/output-after-input", 204), ("linux/half-page", 128),
     ("linux-proposed/setup-inout-array", 128)],
)  # fmt: skip
def test_known_batches_of_get_vp_registers(scheme: str, limit: int, report: Report) -> None:
    found = {
        r.counts.last
        for r in report.results
        if (r.scheme, r.call.name) == (scheme, GET) and r.counts is not None
    }

    assert found == {limit}


def test_the_witness_of_get_vtl_is_the_least(report: Report) -> None:
    example = next(
        r.counterexample for r in report.results
        if (r.scheme, r.call.name, r.rule.value) == ("linux/get-vtl-overlap", GET, "no-overlap")
    )  # fmt: skip
    assert example is not None
    assert (example.entries, example.regions[0].base) == (1, 0)
    assert {c.input for c in example.clobbers} == {"PartitionId", "VpIndex", "TargetVtl", "Padding"}
