# SPDX-License-Identifier: MIT
"""Facts of guests at work: another guest, another architecture, allocators, translations."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit.facts import Alignment, Allocator
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.llvm.asm import AsmKind, classify
from hvproofs.audit.llvm.ir import InlineAsm
from hvproofs.audit.llvm.irtypes import VoidType
from hvproofs.audit.result import RULES_OF_SITES, SiteResult
from hvproofs.audit.sites.fastcalls import FastCalls
from hvproofs.errors import SpecError
from hvproofs.report.audit.run import AuditRequest, audited
from hvproofs.rules.code import VARIABLE_HEADER_MISCOUNTED
from hvproofs.spec.corpus import shipped
from hvproofs.spec.scheme import Verdict

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

GUESTS = Path(__file__).parent / "guests"
P, R, U = Verdict.PROVED, Verdict.REFUTED, Verdict.UNKNOWN


@cache
def _verdicts(name: str, guest: str, folder: Path = GUESTS) -> list[tuple[str, str, Verdict]]:
    sites = audited(AuditRequest((str(folder / f"{name}.ll"),), guest=guest)).sites
    return [(site.function, site.call.name if site.call else "", _of_areas(site)) for site in sites]


def _of_areas(site: SiteResult) -> Verdict:
    """The weakest verdict of the rules about areas; the rules of code have tests of their own."""
    found = {one.verdict for one in site.verdicts if one.rule in RULES_OF_SITES}
    return next((one for one in (R, U, P) if one in found), U)


FREEBSD = [
    ("flush_list_right", "HvCallFlushVirtualAddressSpace", P),
    ("flush_list_right", "HvCallFlushVirtualAddressList", P),
    ("flush_list_wrong", "HvCallFlushVirtualAddressSpace", P),
    ("flush_list_wrong", "HvCallFlushVirtualAddressList", R),
    ("flush_all", "HvCallFlushVirtualAddressSpace", P),
    ("read_register_wrong", "HvCallGetVpRegisters", R),
    ("flush_range_wrong", "HvCallFlushVirtualAddressSpace", P),
    ("flush_range_wrong", "HvCallFlushVirtualAddressList", R),
    ("flush_range_right", "HvCallFlushVirtualAddressSpace", P),
    ("flush_range_right", "HvCallFlushVirtualAddressList", P),
    ("flush_set", "HvCallFlushVirtualAddressSpaceEx", U),
]
ARM64 = [("apart", "HvCallGetVpRegisters", P), ("together", "HvCallGetVpRegisters", R)]
HEAP = [
    ("pair_of_pages_right", "HvCallGetVpRegisters", P),
    ("power_of_two_right", "HvCallGetVpRegisters", P),
    ("odd_size_wrong", "HvCallGetVpRegisters", R),
    ("size_unknown", "HvCallGetPartitionId", U),
]
RUST = [
    ("list_right", "HvCallGetVpRegisters", P),
    ("list_wrong", "HvCallGetVpRegisters", R),
    ("one_right", "HvCallGetVpRegisters", P),
    ("one_wrong", "HvCallGetVpRegisters", R),
]
CASES = [("freebsd", "freebsd", FREEBSD), ("arm64", "linux", ARM64), ("heap", "linux", HEAP)]


@pytest.mark.parametrize(("name", "guest", "expected"), CASES, ids=[one[0] for one in CASES])
def test_each_call_of_a_guest_has_its_verdict(name, guest, expected) -> None:
    assert _verdicts(name, guest) == expected


def test_no_run_gives_more_banks_than_the_fact_says() -> None:
    sites = audited(AuditRequest((str(GUESTS / "freebsd.ll"),), guest="freebsd")).sites
    (found,) = (one for one in sites if one.function == "flush_set")
    verdicts = {one.rule: one.verdict for one in found.verdicts}

    assert verdicts[VARIABLE_HEADER_MISCOUNTED.id] is U
    assert R not in verdicts.values()


def test_verdicts_of_files_made_afresh(tmp_path: Path) -> None:
    if shutil.which("clang-19") is None:
        pytest.skip("no clang-19")
    subprocess.run([str(GUESTS / "make-ll.sh"), str(tmp_path)], check=True)
    for name, guest, expected in CASES:
        assert _verdicts(name, guest, tmp_path) == expected


def test_another_guest_knows_nothing_of_the_page() -> None:
    """The facts decide: without them the same IR has no page, and nothing is proved of it."""
    found = [verdict for *_, verdict in _verdicts("arm64", "freebsd")]
    assert found == []
    assert {one for *_, one in _verdicts("freebsd", "linux")} == {U}


# ICC_PMR_EL1, Arm GIC architecture specification: masks interrupts by their priority.
PMR = "(((3) << 19) | ((0) << 16) | ((4) << 12) | ((6) << 8) | ((0) << 5))"


def _either(plain: str, other: str, register: str) -> str:
    """One instruction, or another where the processor has a feature, as Linux writes it."""
    section = ".pushsection .altinstructions\n.popsection\n.subsection 1\n663:\n"
    return f".if 1 == 1\n661:\n\t{plain}\n662:\n{section}\t{other} {register}\n664:\n.endif\n"


@pytest.mark.parametrize(
    ("template", "kind"),
    [
        ("msr daifset, #3", AsmKind.IRQ_OFF),
        ("msr daifclr, #3", AsmKind.IRQ_ON),
        ("msr daifset, #8", AsmKind.UNKNOWN),
        ("msr daif, $0", AsmKind.DAIF_RESTORE),
        ("msr daif, ${0:x}", AsmKind.DAIF_RESTORE),
        ("1:\tnop\n\t.pushsection __jump_table, 1\n", AsmKind.JUMP_LABEL),
        ("mrs $0, daif", AsmKind.DAIF_SAVE),
        (_either("mrs $0, daif", "mrs_s $0", PMR), AsmKind.DAIF_SAVE),
        (_either("msr daif, $0", "msr_s", PMR), AsmKind.DAIF_RESTORE),
        (_either("msr daifset, #3\t// arch_local_irq_disable", "msr_s", PMR), AsmKind.IRQ_OFF),
        (_either("msr daifset, #3", "msr_s", PMR.replace("(6)", "(7)")), AsmKind.UNKNOWN),
        ("mrs $0, tpidr_el1", AsmKind.CPU_OFFSET),
        ("mrs $0, tpidr_el0", AsmKind.UNKNOWN),
        ("dmb ish", AsmKind.BARRIER),
    ],
)
def test_arm64_assembly_is_told_apart(template: str, kind: AsmKind) -> None:
    assert classify(InlineAsm(VoidType(), template, "", sideeffect=True)) is kind


@pytest.mark.parametrize(
    ("template", "kind"),
    [
        ("movq %gs:${1:c},$0", AsmKind.PERCPU_LOAD),
        ("movq %fs:${1:c},$0", AsmKind.UNKNOWN),
        ("lock; orq $1,$0", AsmKind.FETCH_OR),
        ("lock; addl $1,$0", AsmKind.FETCH_ADD),
        ("lock; addl $$0,-4(%rsp)", AsmKind.BARRIER),
        ("orq $1,$0; sti", AsmKind.UNKNOWN),
    ],
)
def test_assembly_of_freebsd_is_told_apart(template: str, kind: AsmKind) -> None:
    assert classify(InlineAsm(VoidType(), template, "", sideeffect=True)) is kind


@pytest.mark.parametrize(
    ("align", "size", "expected"),
    [
        (Alignment.NATURAL, 4096, 4096),
        (Alignment.NATURAL, 24, 8),
        (Alignment.NATURAL, 4, 8),
        (Alignment.MINIMAL, 4096, 8),
        (Alignment.PAGE, 24, 4096),
    ],
)
def test_alignment_of_an_allocation(align: Alignment, size: int, expected: int) -> None:
    assert Allocator("f", size=0, align=align).alignment(size) == expected


@pytest.mark.parametrize(
    ("fact", "numbers", "expected"),
    [
        (Allocator("f", size=1), [7, 24], 24),
        (Allocator("f", size=0, count=1), [24, 3], 72),
        (Allocator("f", size=0, count=1), [24, None], 0),
        (Allocator("f", order=0), [2], 16384),
        (Allocator("f", order=0), [60], 0),
        (Allocator("f", bytes=4096), [], 4096),
        (Allocator("f", size=5), [1], 0),
    ],
)
def test_size_of_an_allocation(fact: Allocator, numbers: list[int | None], expected: int) -> None:
    assert fact.size_of(numbers) == expected


KEPT = '[[page]]\nvariable = "{}"\nsize = 4096\nalign = 4096\n'
FORMS = '[[{}]]\nfunction = "f"\n{} = "{}"\n'
SINK = '[[sink]]\nname = "f"\ncontrol = 0\ninput = 1\noutput = 2\n'
CALLBACK = '[[callback]]\nfunction = "f"\nplace = "p"\nsays = "s"\n'


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('[[allocator]]\nfunction = "f"\n', "one of size, order and bytes"),
        ('[[allocator]]\nfunction = "f"\nsize = 0\nbytes = 8\n', "one of size, order and bytes"),
        ('[[allocator]]\nfunction = "f"\nbytes = 8\ncount = 0\n', "count only beside size"),
        ('[[allocator]]\nfunction = "f"\nsize = 99\n', "arguments from 0 to 15"),
        ('[[fast]]\nname = "hypercall_md"\ncode = 0\nbytes = 8\n', "is a sink, too"),
        ('[[translation]]\nfunction = "f"\nargument = -1\n', "arguments from 0 to 15"),
        (KEPT.format("a->b->c"), r"a->b->c, expected a variable; or variable.member->member"),
        (KEPT.format("a.b->c") + "direct = true\n", "and not direct"),
        (KEPT.format("T@0x10.a") + "direct = true\n", "and not direct"),
        (KEPT.format("T@16.a"), "T@16.a, expected a variable; or "),
        (KEPT.format("T@0x10.a") + 'physical = "b"\n', "b, expected Type@0x1000.member"),
        (KEPT.format("a") + 'physical = "T@0x10.a"\n', "beside a variable of that form"),
        (KEPT.format("T@0x10.a") + 'physical = "T@0x10.a"\n', "a member of its own"),
        (FORMS.format("translation", "takes", "physical"), "gives virtual or physical, another"),
        (FORMS.format("translation", "gives", "page-struct"), "gives virtual or physical, another"),
        (FORMS.format("translation", "takes", "page-struct"), "only where page_struct is said"),
        (FORMS.format("allocator", "order = 1\ngives", "page-struct"), "only where page_struct"),
        (FORMS.format("allocator", "order = 1\ngives", "physical"), "virtual or page-struct"),
        (SINK + 'takes = "page-struct"\n', "expected virtual or physical"),
        ('[[free]]\nfunction = "f"\nargument = 16\n', "arguments from 0 to 15"),
        ('[[vpset]]\nfunction = "f"\nset = -1\n', "arguments from 0 to 15"),
        (CALLBACK + "least = 1\nmost = 9\nargument = -1\n", "arguments from 0 to 15"),
        (CALLBACK + "least = 5\nmost = 4\n", ":9: error: 5 to 4 entries, expected least <= most"),
        (CALLBACK + "least = -1\nmost = 4\n", "-1 to 4 entries, expected least <= most"),
        (CALLBACK + "least = 1\nmost = 4096\n", "both from 0 to 4095 entries"),
        ('[[configuration]]\nid = "c"\ntitle = "t"\npage_size = 8192\n', "one of 4096, 16384"),
    ],
)
def test_facts_about_functions_are_checked(text: str, wanted: str, tmp_path: Path) -> None:
    path = tmp_path / "guest.toml"
    path.write_text((shipped() / "guests" / "freebsd.toml").read_text() + text)
    with pytest.raises(SpecError, match=wanted):
        load_guest(str(path))


@pytest.mark.parametrize("number", ["-256", "0x300"])
def test_the_flag_that_clears_is_one_bit(number: str, tmp_path: Path) -> None:
    path = tmp_path / "guest.toml"
    text = (shipped() / "guests" / "linux.toml").read_text()
    path.write_text(text.replace("zero_flag = 0x100\n", f"zero_flag = {number}\n"))
    with pytest.raises(SpecError, match=r"zero_flag = -?\d+, expected a power of two, or 0"):
        load_guest(str(path))


def test_a_fast_call_must_be_handed_all_that_it_reads() -> None:
    sites = audited(AuditRequest((str(GUESTS / "fast.ll"),))).sites
    found = [(one.function, one.call.name if one.call else "", one.verdict) for one in sites]
    assert found == [
        ("signal_right", "HvCallSignalEvent", P),
        ("ipi_right", "HvCallSendSyntheticClusterIpi", P),
        ("ipi_wrong", "HvCallSendSyntheticClusterIpi", R),
        ("code_from_the_caller", "", U),
        ("copied_right", "HvCallPostMessage", P),
        ("copied_wrong", "HvCallPostMessage", R),
        ("nested_wrong", "HvCallSignalEvent", R),
    ]
    (cut,) = [one for one in sites[6].verdicts if one.verdict is R]
    assert cut.rule.value == "control-truncated"
    assert "the call code 0x8000005d is cut to 0x5d" in cut.run[-1].text
    assert sites[5].verdicts[0].run[-1].text == "256 bytes of input, the wrapper passes 240"
    assert sites[2].verdicts[0].run[-1].text == "16 bytes of input, the wrapper passes 8"


def test_a_page_that_no_handler_uses_is_not_refuted_for_interrupts() -> None:
    sites = audited(AuditRequest((str(GUESTS / "freebsd.ll"),), guest="freebsd")).sites
    found = {one.rule.value: one for one in sites[0].verdicts}["exclusive-use"]
    assert found.verdict is U
    assert found.reason.startswith("no handler uses this page")


def test_interrupts_are_followed_on_arm64() -> None:
    """Off from the page's pointer to the last use, and as they were on the way out."""
    sites = audited(AuditRequest((str(GUESTS / "arm64.ll"),))).sites
    apart = {one.rule.value: one.verdict for one in sites[0].verdicts}
    assert apart["exclusive-use"] is P
    assert apart["irqs-unbalanced"] is P
    left_off = {one.rule.value: one.verdict for one in sites[1].verdicts}
    assert left_off["irqs-unbalanced"] is R


def test_a_call_that_still_stands_is_never_called_dead(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FastCalls, "sites", lambda *_: iter(()))
    sites = audited(AuditRequest((str(GUESTS / "fast.ll"),))).sites
    assert len(sites) == 7
    assert {one.verdict for one in sites} == {U}
