# SPDX-License-Identifier: MIT
"""IR of rustc: names by their paths, a right and a wrong call, and a wrapper that is gone.

`guests/*.ll` are made from `guests/*.rs` by `guests/make-rust-ll.sh`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from hvproofs.audit.llvm.rustnames import path, with_paths
from hvproofs.audit.result import RULES_OF_SITES, AuditReport
from hvproofs.report.audit.run import AuditRequest, audited
from hvproofs.spec.corpus import shipped
from hvproofs.spec.scheme import Verdict

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

GUESTS = Path(__file__).parent / "guests"
P, R, U = Verdict.PROVED, Verdict.REFUTED, Verdict.UNKNOWN
HASH = "17h0123456789abcdefE"
CASES = [("list_right", P), ("list_wrong", R), ("one_right", P), ("one_wrong", R)]


def _report(folder: Path) -> AuditReport:
    return audited(AuditRequest((str(folder / "rust.ll"),), guest=str(GUESTS / "rust.toml")))


def _of_areas(folder: Path) -> dict[str, Verdict]:
    """The worst verdict on the areas, by function."""
    return {
        site.function: R if R in found else P
        for site in _report(folder).sites
        if (found := {one.verdict for one in site.verdicts if one.rule in RULES_OF_SITES}) <= {P, R}
    }


@pytest.mark.parametrize(
    ("symbol", "wanted"),
    [
        (f"_ZN4rust6hvcall6invoke{HASH}", "rust.hvcall.invoke"),
        (f"_ZN4core4cell19UnsafeCell$LT$T$GT$3get{HASH}", ""),
        (f"_ZN4rust60hvcall{HASH}", ""),
        ("_ZN4rust6invokeE", ""),
        ("_ZN3foo3barEv", ""),
        ("_RNvNtCshKuLGoDTFBq_4rust6hvcall6invoke", "rust.hvcall.invoke"),
        ("_RNvCs1_4rust7___usual.llvm.12", "rust.__usual"),
        ("_RNvMs_NtCs1_4rust6hvcallNtB4_4Page3new", "rust.hvcall.Page.new"),
        ("_RINvNtCs1_4rust6hvcall6invokeyEB2_", "rust.hvcall.invoke"),
        ("_RNCNvCs1_4rust5start0B3_", ""),
        ("_RNvXs_Cs1_4rustNtB2_4PageNtB2_4Sync2go", ""),
        ("_RNvMB_4Page3new", ""),
        ("_RNvC4rust60hvcall", ""),
        ("_RNvCu8gdel_5qa3run", ""),
        ("_R" + "Nv" * 100, ""),
    ],
)
def test_a_symbol_has_the_path_of_the_source(symbol: str, wanted: str) -> None:
    assert path(symbol) == wanted


def test_symbols_of_one_path_keep_their_names() -> None:
    twice = f"@_ZN1a1f{HASH} @_ZN1a1f{HASH.replace('0', '1')} @_ZN1a1g{HASH}"
    text, several = with_paths(twice)
    assert text == twice.replace(f"_ZN1a1g{HASH}", "a.g")
    assert several == {"a.f"}


def test_each_call_has_its_verdict() -> None:
    found = _of_areas(GUESTS)
    assert {name.rpartition(".")[2]: verdict for name, verdict in found.items()} == dict(CASES)


def test_the_shape_of_a_boot_shim_by_its_shipped_guest() -> None:
    report = audited(AuditRequest((str(GUESTS / "openhcl.ll"),), guest="openhcl"))
    found = {
        site.function.rpartition(".")[2]: next(
            (one for one in (R, U, P) if one in
             {each.verdict for each in site.verdicts if each.rule in RULES_OF_SITES}), U,
        ) for site in report.sites
    }  # fmt: skip
    assert found == {
        "protect_right": P, "protect_wrong": U, "register_right": P, "register_wrong": R,
    }  # fmt: skip


def _wholly(report: AuditReport) -> dict[str, Verdict]:
    """The worst verdict of any rule, by function."""
    return {
        site.function.rpartition(".")[2]:
        next((one for one in (R, U, P) if one in {each.verdict for each in site.verdicts}), U)
        for site in report.sites
    }  # fmt: skip


def _coconut(tmp_path: Path, *changes: tuple[str, str]) -> AuditReport:
    """The audit by the shipped guest's file, changed."""
    text = (shipped() / "guests" / "coconut-svsm.toml").read_text()
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    (tmp_path / "guest.toml").write_text(text)
    return audited(AuditRequest((str(GUESTS / "coconut.ll"),), guest=str(tmp_path / "guest.toml")))


def test_pages_that_are_kept_with_their_physical_addresses(tmp_path: Path) -> None:
    report = _coconut(tmp_path)
    assert _wholly(report) == {
        "register_right": P, "register_wrong": R, "list_right": P, "list_wrong": R,
    }  # fmt: skip
    for site in report.sites:
        (valid,) = [one for one in site.verdicts if one.rule.value == "gpa-valid"]
        told = [
            one
            for one, _ in valid.hypotheses
            if one.endswith("is the physical address of that page")
        ]
        assert ["__0.paddr", "__1.paddr"] == [one.split()[1][-9:] for one in told]


def test_a_page_that_is_handed_over_by_its_virtual_address(tmp_path: Path) -> None:
    swap = (("__1.page", "__1.x"), ("__1.paddr", "__1.page"), ("__1.x", "__1.paddr"))
    for site in _coconut(tmp_path, *swap).sites:
        (valid,) = [one for one in site.verdicts if one.rule.value == "gpa-valid"]
        assert valid.verdict is R
        assert valid.run[-1].text.endswith("handed over by its virtual address, not by page")


def test_a_structure_that_the_module_does_not_lay_out_says_nothing(tmp_path: Path) -> None:
    for change in (("PerCpu@", "Other@"), ("@0xffffff00", "@0xfffffe00"), (".__0.__0", ".__2")):
        assert set(_wholly(_coconut(tmp_path, change)).values()) == {U}


def test_a_wrapper_without_its_assembly_is_refused(tmp_path: Path) -> None:
    report = _coconut(tmp_path, ("callq *%rax", "vmmcall"))
    assert [one.message for one in report.bad] == [
        "no assembly 'vmmcall' in svsm.hyperv.hv.execute_hypercall()"
    ]


def test_a_wrapper_that_rustc_inlined_is_told(tmp_path: Path) -> None:
    guest = tmp_path / "guest.toml"
    guest.write_text((GUESTS / "rust.toml").read_text().replace('"rust.hv', '"rust_inlined.hv'))
    report = audited(AuditRequest((str(GUESTS / "rust_inlined.ll"),), guest=str(guest)))
    assert [site.reason for site in report.sites] == [
        "the wrapper was inlined before the audit saw it: not judged"
    ]


@pytest.mark.parametrize("mangling", ["", "v0"])
def test_verdicts_of_files_made_afresh(tmp_path: Path, mangling: str) -> None:
    rustc = shutil.which("rustc", path=f"{os.environ['PATH']}:{Path.home()}/.cargo/bin")
    if rustc is None:
        pytest.skip("no rustc")
    environment = {**os.environ, "RUSTC": rustc, "MANGLING": mangling}
    subprocess.run([str(GUESTS / "make-rust-ll.sh"), str(tmp_path)], check=True, env=environment)
    found = _of_areas(tmp_path)
    assert {name.rpartition(".")[2]: verdict for name, verdict in found.items()} == dict(CASES)
