# SPDX-License-Identifier: MIT
"""The scheme a call's areas are placed by: its name, where the corpus has one."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit.sites.recognise import SeenPlacement, SeenSpot, recognise
from hvproofs.report.audit.run import AuditRequest, audited
from hvproofs.spec.contract import Arch, calls
from hvproofs.spec.corpus import Corpus, load_shipped
from hvproofs.spec.scheme import RegionKind

CPU, STATIC = RegionKind.PER_CPU, RegionKind.STATIC
IN, OUT = SeenSpot("in", CPU, 0), SeenSpot("out", CPU, 0)


@cache
def _corpus() -> Corpus:
    return load_shipped(expressions=False)


def _scheme(
    name: str, function: str, source: SeenSpot | None, target: SeenSpot | None,
    count: int | None = None,
    guest: str = "linux",
) -> str:  # fmt: skip
    contract = _corpus().contracts[name]
    call = next(one for one in calls(contract) if one.arch is Arch.X86_64)
    return recognise(SeenPlacement(call, source, target, count), function, guest, _corpus().schemes)


@pytest.mark.parametrize(
    ("name", "function", "source", "target", "expected"),
    [
        ("HvCallGetVpRegisters", "get_vtl", IN, IN, "linux/get-vtl-overlap"),
        ("HvCallGetVpRegisters", "get_vtl", IN, OUT, "linux/get-vtl-output-page"),
        ("HvCallAddLogicalProcessor", "anything", IN, OUT, "linux/root-two-pages"),
        ("HvCallAddLogicalProcessor", "anything", IN, IN, "linux/get-vtl-overlap"),
        ("HvCallFlushVirtualAddressList", "hyperv_flush_tlb_multi", IN, None, "linux/flush-list"),
        ("HvCallGetPartitionId", "hv_get_partition_id", None, IN, "linux/partition-id"),
        ("HvCallStartVirtualProcessor", "hv_snp_boot_ap", SeenSpot("p", STATIC, 0), None,
         "linux/snp-boot-ap"),
        ("HvCallMemoryMappedIoRead", "hv_pci_read_mmio", IN, SeenSpot("in", CPU, 16),
         "linux/pci-read-mmio"),
        ("HvCallMemoryMappedIoRead", "hv_pci_read_mmio", IN, SeenSpot("in", CPU, 24), ""),
        ("HvCallAddLogicalProcessor", "anything", SeenSpot("in", CPU, 8), OUT, ""),
    ],
)  # fmt: skip
def test_a_placement_has_the_name_of_its_scheme(name, function, source, target, expected) -> None:
    assert _scheme(name, function, source, target) == expected


def test_an_output_that_moves_with_the_count_is_compared_at_the_count() -> None:
    at = {count: SeenSpot("in", CPU, 16 + 4 * count) for count in (2, 4)}
    name = "HvCallGetVpRegisters"
    assert _scheme(name, "f", IN, at[2], 2) == "linux/output-after-input"
    assert _scheme(name, "f", IN, at[4], 4) == "linux/output-after-input"
    assert _scheme(name, "f", IN, at[2], 4) == ""


def test_schemes_of_other_guests_are_not_named() -> None:
    name = "HvCallFlushVirtualAddressList"
    assert _scheme(name, "f", IN, None, guest="freebsd") == "freebsd/flush-list"
    assert _scheme(name, "f", IN, None, guest="plan9") == ""


def test_an_audit_names_the_scheme() -> None:
    pytest.importorskip("llvmlite")
    pytest.importorskip("z3")
    path = Path(__file__).parent / "guests" / "helper.ll"
    (site,) = audited(AuditRequest((str(path),))).sites
    assert site.scheme == ""  # the two contexts place the output differently
    path = Path(__file__).parent / "sites" / "overlap_wrong.ll"
    (site,) = audited(AuditRequest((str(path),))).sites
    assert site.scheme == "linux/get-vtl-overlap"
