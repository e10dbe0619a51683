# SPDX-License-Identifier: MIT
"""Contracts against compiled objects: every seeded defect is found, and nothing else."""

from __future__ import annotations

import json
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from hvproofs.drift import (
    Compliance,
    DriftFinding,
    DriftKind,
    drift,
    render_markdown,
    render_text,
    to_json,
)
from hvproofs.errors import SpecError, UsageError
from hvproofs.spec.corpus import Corpus, load_shipped

INPUT = """
[input]
struct = "hv_input_demo"
header = [
    {name = "PartitionId", offset = 0, size = 8},
    {name = "VpIndex", offset = 8, size = 4},
    {name = "TargetVtl", offset = 12, size = 1},
    {name = "Padding", offset = 13, size = 3, pad = true},
    {name = "ControlFlags", offset = 16, size = 8},
]
element = [
    {name = "Name", offset = 0, size = 4},
    {name = "Reserved", offset = 4, size = 4, pad = true},
    {name = "Value", offset = 8, size = 8},
]
"""
ELEMENT = "struct el { u32 name; u32 rsvd; u64 value; };"
GOOD = "u64 partition_id; u32 vp_index; u8 target_vtl; u8 rsvd[3]; u64 control_flags;"


def demo(
    body: str, element: str = ELEMENT, packed: str = "", tail: str = "struct el list[];"
) -> str:
    return f"{element} struct hv_input_demo {{ {body} {tail} }} {packed}; struct hv_input_demo *p;"


AGREEING = {
    "plain": demo(GOOD),
    "packed": demo(GOOD, packed="__packed"),
    "implicit padding": demo("u64 partition_id; u32 vp_index; u8 target_vtl; u64 control_flags;"),
    "other names": demo("u64 target; u32 vp; union { u8 as_uint8; u8 vtl:4; }; u64 flags;"),
    "union of a nested struct": demo(
        "u64 partition_id; u32 vp_index; union { u8 as_u8; struct { u8 target_vtl:4; u8 use:1;"
        " u8 rsvd:3; }; } target_vtl; u8 pad0; u16 pad1; union { u64 as_u64; struct { u32 lo, hi;"
        " } control_flags; } v;"
    ),
    "nested header": demo(
        "struct { u64 partition_id; u32 vp_index; u8 target_vtl; u8 res0; u16 res1;"
        " u64 control_flags; } header;"
    ),
    "bitfields": demo(
        "u64 partition_id; u32 vp_index; u8 target_vtl; u8 padding[3];"
        " u64 control_flags:12; u64 rsvd_z:52;"
    ),
    "a field in pieces": demo(
        "u64 partition_id; u32 vp_index; u8 target_vtl; u8 mbz[3]; u32 flags_low; u32 flags_high;"
    ),
    "qualifiers and typedefs": demo(
        "const volatile pid_t_ partition_id; u32 vp_index; u8 target_vtl; u64 control_flags;",
        element=f"typedef u64 pid_t_; {ELEMENT}",
    ),
    "inner name that a field elsewhere has": demo(
        "struct { u32 id; u32 control_flags; } partition_id; u32 vp_index; u8 target_vtl;"
        " u64 control_flags;"
    ),
    "what is reserved here has a meaning there": demo(
        "u64 partition_id; u32 vp_index; u32 reserved; u64 control_flags;"
    ),
    "a union over all of it": (
        f"{ELEMENT} union hv_input_demo {{ u64 as_uint64[3]; struct {{ {GOOD} }}; }}; "
        "union hv_input_demo *p;"
    ),
    "a list of one": demo(GOOD, tail="struct el list[1];"),
    "header only": demo(GOOD, tail=""),
    "a union as element": demo(GOOD, "union el { struct { u32 name, pad; u64 value; }; u64 q; };",
                               tail="union el list[];"),
}  # fmt: skip

DOORBELL = GOOD.replace("u8 rsvd[3]", "u8 is_doorbell, rsvd[2]")
IN_A_UNION = (
    f"{ELEMENT} union hv_input_demo {{ u64 as_uint64[3]; struct {{ {DOORBELL} }}; }};"
    " union hv_input_demo *p;"
)
DEFECTS = {
    "wrong offset": (demo("u64 x_reserved; " + GOOD), {
        ("PartitionId", DriftKind.OFFSET), ("VpIndex", DriftKind.OFFSET), ("TargetVtl",
        DriftKind.OFFSET),
        ("ControlFlags", DriftKind.OFFSET), ("", DriftKind.OFFSET)}),
    "wrong size": (
        demo("u64 partition_id; u16 vp_index, pad; u8 target_vtl, rsvd[3]; u64 control_flags;"),
        {("VpIndex", DriftKind.SIZE)}),
    "larger field": (
        demo("u64 partition_id; u32 vp_index; u32 target_vtl; u64 control_flags;"),
        {("TargetVtl", DriftKind.SIZE)}),
    "missing field": (
        demo("u64 partition_id; u32 vp_index; u8 target_vtl; u8 rsvd[3];"),
        {("ControlFlags", DriftKind.MISSING), ("", DriftKind.OFFSET)}),
    "additional field": (
        demo("u64 partition_id; u32 vp; u8 target_vtl, use_vtl, rsvd[2]; u64 control_flags;"),
        {("use_vtl", DriftKind.ADDITIONAL)}),
    "additional field in a union over all of it": (
        IN_A_UNION,
        {("is_doorbell", DriftKind.ADDITIONAL)}),
    "swapped fields": (
        demo("u64 control_flags; u32 vp_index; u8 target_vtl; u8 rsvd[3]; u64 partition_id;"),
        {("PartitionId", DriftKind.OFFSET), ("ControlFlags", DriftKind.OFFSET)}),
    "packed against unpacked": (
        demo("u64 partition_id; u32 vp; u8 target_vtl; u64 control_flags;", ELEMENT, "__packed"),
        {("ControlFlags", DriftKind.OFFSET), ("", DriftKind.OFFSET)}),
    "element size": (
        demo(GOOD, "struct el { u32 name; u64 value; } __packed;"),
        {("Value", DriftKind.OFFSET), ("", DriftKind.ELEMENT_SIZE)}),
    "element fields swapped": (
        demo(GOOD, "struct el { u64 value; u32 rsvd; u32 name; };"),
        {("Value", DriftKind.OFFSET), ("Name", DriftKind.OFFSET)}),
    "scalar element": (
        demo(GOOD, tail="u32 list[];"),
        {("", DriftKind.ELEMENT_SIZE), ("Value", DriftKind.MISSING)}),
    "no list and a larger header": (
        demo(GOOD + " u64 more;", tail=""), {("", DriftKind.SIZE)}),
}  # fmt: skip


@pytest.mark.parametrize("arch", ["x86-64", "arm64"])
@pytest.mark.parametrize("case", AGREEING)
def test_no_false_alarm(
    case: str, arch: str, compile_c: Callable[..., str], contracts: Callable[..., Corpus]
) -> None:
    corpus = contracts(INPUT)
    report = drift(compile_c(AGREEING[case], arch), corpus)
    assert render_text(report).count("drift:") == 0
    assert report.status == 0
    assert report.arch is not None
    assert report.arch.value == arch


@pytest.mark.parametrize("case", DEFECTS)
def test_every_defect_is_found(
    case: str, compile_c: Callable[..., str], contracts: Callable[..., Corpus]
) -> None:
    code, expected = DEFECTS[case]
    report = drift(compile_c(code), contracts(INPUT))
    assert {(f.field, f.kind) for f in report.findings} == expected
    assert report.status == 1
    for finding in report.findings:
        assert finding.where.path.endswith("HvCallDemo.toml")
        assert finding.where.line > 7
        assert finding.place.startswith(("struct hv_input_demo", "union hv_input_demo"))


def line_of(finding: DriftFinding) -> str:
    lines = Path(finding.where.path).read_text().split("\n")
    return lines[finding.where.line - 1]


def test_architectures_differ(
    compile_c: Callable[..., str], contracts: Callable[..., Corpus]
) -> None:
    code = """
    struct hv_input_demo { u64 id;
    #ifdef __aarch64__
      u64 hw_id;
    #else
      u32 hw_id; u32 rsvd;
    #endif
    };"""
    sides = """
    [input]
    struct = "hv_input_demo"
    header = [{name = "Id", offset = 0, size = 8}, {name = "HwId", offset = 8, size = 8}]
    """
    corpus = contracts(sides, "simple")
    assert drift(compile_c(code, "arm64"), corpus).findings == ()
    (finding,) = drift(compile_c(code, "x86-64"), corpus).findings
    assert (finding.kind, finding.field, finding.expected, finding.found) == (
        DriftKind.SIZE, "HwId", "8", "4")  # fmt: skip
    assert line_of(finding).strip().startswith('header = [{name = "Id"')


def test_a_contract_may_differ_by_architecture(
    compile_c: Callable[..., str], contracts: Callable[..., Corpus]
) -> None:
    code = "struct hv_input_demo { u64 id; u32 hw_id; u32 rsvd; };"
    sides = """
    [input]
    struct = "hv_input_demo"
    header = [{name = "Id", offset = 0, size = 8}, {name = "HwId", offset = 8, size = 4}]
    [[per_arch]]
    arch = ["arm64"]
    [per_arch.input]
    struct = "hv_input_demo"
    header = [{name = "Id", offset = 0, size = 8}, {name = "HwId", offset = 8, size = 8}]
    """
    corpus = contracts(sides, "simple")
    assert drift(compile_c(code, "x86-64"), corpus).findings == ()
    (finding,) = drift(compile_c(code, "arm64"), corpus).findings
    assert finding.where.line > 12
    assert 'name = "HwId", offset = 8, size = 8' in line_of(finding)


SIMPLE = """
[input]
struct = "hv_input_demo"
header = [{name = "Id", offset = 0, size = 8}, {name = "Index", offset = 8, size = 4}]
"""


def test_tail_padding_counts(
    compile_c: Callable[..., str], contracts: Callable[..., Corpus]
) -> None:
    corpus = contracts(SIMPLE, "simple")
    packed = "struct hv_input_demo { u64 id; u32 index; } __packed;"
    (finding,) = drift(compile_c(packed), corpus).findings
    assert (finding.kind, finding.expected, finding.found) == (DriftKind.SIZE, "16", "12")
    assert drift(compile_c(packed.replace("__packed", "")), corpus).findings == ()


def test_written_padding_at_the_end_may_be_left_out(
    compile_c: Callable[..., str], contracts: Callable[..., Corpus]
) -> None:
    sides = SIMPLE.replace(
        "size = 4}]", 'size = 4}, {name = "P", offset = 12, size = 4, pad = true}]'
    )
    packed = "struct hv_input_demo { u64 id; u32 index; } __packed;"
    assert drift(compile_c(packed), contracts(sides, "simple")).findings == ()


VPSET = """
[input]
struct = "hv_input_demo"
header = [
    {name = "Flags", offset = 0, size = 8},
    {name = "Format", offset = 8, size = 8},
    {name = "ValidBanksMask", offset = 16, size = 8},
]
variable = {name = "BankContents", max_qwords = 64}
element = [{name = "GvaRange", offset = 0, size = 8}]
"""


def test_a_variable_header_and_a_list(
    compile_c: Callable[..., str], contracts: Callable[..., Corpus]
) -> None:
    code = """
    struct hv_vpset { u64 format; u64 valid_bank_mask; u64 bank_contents[]; } __packed;
    struct hv_input_demo { u64 flags; struct hv_vpset set; } __packed;"""
    assert drift(compile_c(code), contracts(VPSET)).findings == ()
    both = code.replace("set; }", "set; u64 gva_list[]; }")
    clang = compile_c(both, "arm64", "-g", "-Wno-everything")
    assert drift(clang, contracts(VPSET)).findings == ()
    shifted = code.replace("u64 flags;", "u64 flags; u64 more;")
    assert drift(compile_c(shifted), contracts(VPSET)).status == 1


def test_an_output_that_is_its_element(
    compile_c: Callable[..., str], contracts: Callable[..., Corpus]
) -> None:
    sides = '[output]\nstruct = "hv_value"\nelement = [{name = "Value", offset = 0, size = 16}]\n'
    good = "union hv_value { u64 low; struct { u64 a, b; } reg128; } __packed;"
    assert drift(compile_c(good), contracts(sides)).findings == ()
    (finding,) = drift(compile_c("union hv_value { u64 low; };"), contracts(sides)).findings[-1:]
    assert finding.kind in (DriftKind.ELEMENT_SIZE, DriftKind.SIZE)
    only_a_list = "struct hv_value { struct { } none; struct { u64 a, b; } list[]; };"
    assert drift(compile_c(only_a_list), contracts(sides)).findings == ()


def test_readings_of_linux_come_first(
    compile_c: Callable[..., str], contracts: Callable[..., Corpus]
) -> None:
    head = 'call_code = 1\narch = ["x86-64"]\nfollows = "tlfs"\n'
    sides = (
        SIMPLE.replace("size = 4", "size = 8")
        + """
    [[source]]
    id = "tlfs"
    place = "page"
    [[variant]]
    name = "linux"
    why = "shorter"
    [variant.input]
    struct = "hv_input_demo"
    header = [{name = "Id", offset = 0, size = 8}, {name = "Index", offset = 8, size = 4}]
    """
    )
    report = drift(compile_c("struct hv_input_demo { u64 id; u32 index; };"),
                   contracts(sides, "simple", head))  # fmt: skip
    assert report.findings == ()
    assert report.compared[0].reading == "linux"
    words = "agree with another reading than the one followed: HvCallDemo (linux)\n"
    assert words in render_text(report)
    assert to_json(report)["results"][0]["followed"] is False
    assert "(`struct hv_input_demo`, reading linux)" in render_markdown("T", "", [("x", report)])


def test_what_the_contract_says_of_linux_is_a_note(
    compile_c: Callable[..., str], contracts: Callable[..., Corpus]
) -> None:
    head = 'call_code = 1\narch = ["x86-64"]\nfollows = "tlfs"\n'
    tlfs = '[[source]]\nid = "tlfs"\nplace = "page"\n[[source]]\nid = "linux"\nplace = "h"\n'
    code = "struct hv_input_demo { u64 id; u32 index; u8 is_doorbell; };"
    corpus = contracts(SIMPLE + tlfs + 'says = "is_doorbell at 12"\n', "simple", head)
    report = drift(compile_c(code), corpus)
    assert (report.status, report.count(Compliance.NOTED)) == (0, 1)
    assert "is_doorbell at 12" in render_text(report)
    assert drift(compile_c(code), contracts(SIMPLE + tlfs, "simple", head)).status == 1


def test_absent_structs_are_listed_and_count_when_asked(
    compile_c: Callable[..., str], contracts: Callable[..., Corpus]
) -> None:
    sides = INPUT + SIMPLE.replace("input", "output").replace("hv_output_demo", "hv_gone")
    path, corpus = compile_c(AGREEING["plain"]), contracts(sides)
    report = drift(path, corpus)
    assert (report.status, report.count(Compliance.ABSENT)) == (0, 1)
    (finding,) = drift(path, corpus, complete=True).findings
    assert finding.kind is DriftKind.STRUCT_MISSING
    assert "hv_gone" in finding.message


def test_units_that_disagree_are_both_compared(
    compile_c: Callable[..., str], contracts: Callable[..., Corpus], tmp_path: Path
) -> None:
    good = compile_c("struct hv_input_demo { u64 id; u32 index; } a;", "x86-64", "-g")
    (tmp_path / "code-x86-64.o").rename(tmp_path / "one.o")
    bad = compile_c("struct hv_input_demo { u32 index; u64 id; } b;", "x86-64", "-g")
    both = str(tmp_path / "both.o")
    subprocess.run(["ld", "-r", "-o", both, str(tmp_path / "one.o"), bad], check=True)
    assert good != both
    fields = {f.field for f in drift(both, contracts(SIMPLE, "simple")).findings}
    assert {"Id", "Index"} <= fields


def test_text_and_json(compile_c: Callable[..., str], contracts: Callable[..., Corpus]) -> None:
    code, _ = DEFECTS["wrong size"]
    report = drift(compile_c(code), contracts(INPUT))
    text = render_text(report)
    assert (
        "HvCallDemo.toml:12: drift: HvCallDemo input: VpIndex has 4 bytes, vp_index has 2" in text
    )
    made = to_json(report)
    assert json.loads(json.dumps(made)) == made
    assert made["summary"]["findings"] == 1
    assert made["results"][0]["findings"][0]["kind"] == "size"
    assert to_json(drift(report.source, contracts(INPUT))) == made


@pytest.mark.parametrize("flags", [
    ("-gdwarf-2", "-gstrict-dwarf"), ("-gdwarf-3",), ("-gdwarf-4",), ("-gdwarf-5",), ("-g3",),
    ("-g", "-gz=zlib"), ("-gdwarf-5", "-gdwarf64"), ("-g", "-O2"),
])  # fmt: skip
def test_versions_and_formats_of_dwarf(
    flags: tuple[str, ...], compile_c: Callable[..., str], contracts: Callable[..., Corpus]
) -> None:
    for case in ("plain", "bitfields", "union of a nested struct"):
        assert drift(compile_c(AGREEING[case], "x86-64", *flags), contracts(INPUT)).findings == ()
    code, expected = DEFECTS["swapped fields"]
    report = drift(compile_c(code, "x86-64", *flags), contracts(INPUT))
    assert {(f.field, f.kind) for f in report.findings} == expected


def refused(path: Path | str, corpus: Corpus) -> str:
    with pytest.raises(SpecError) as caught:
        drift(str(path), corpus)
    return str(caught.value)


def test_bad_sources_say_what_was_looked_for(
    compile_c: Callable[..., str], contracts: Callable[..., Corpus], tmp_path: Path
) -> None:
    corpus = contracts(INPUT)
    good = compile_c(AGREEING["plain"])
    assert "no such file" in refused(tmp_path / "none.o", corpus)
    text = tmp_path / "text.o"
    text.write_text("no object")
    assert "an ELF file with DWARF or .BTF" in refused(text, corpus)
    text.write_bytes(b"")
    assert "starts with nothing" in refused(text, corpus)
    stripped = tmp_path / "stripped.o"
    subprocess.run(["strip", "-g", "-o", str(stripped), good], check=True)
    assert "stripped" in refused(stripped, corpus)
    other = tmp_path / "other.o"
    content = bytearray((tmp_path / "code-x86-64.o").read_bytes())
    content[18] = 243  # EM_RISCV
    other.write_bytes(content)
    assert "for riscv, 64-bit little-endian, expected" in refused(other, corpus)
    split = compile_c("struct hv_input_demo { u8 a; } x;", "x86-64", "-g", "-gsplit-dwarf")
    assert "split DWARF, whose types are in .dwo files" in refused(split, corpus)
    assert "none of the structs of the contracts is in it (DWARF)" in refused(
        compile_c("struct x { u8 a; } x;"), corpus
    )
    assert "method 3, expected zlib (1)" in refused(_recompressed(tmp_path, compile_c), corpus)
    with pytest.raises(UsageError, match=r"no contract matches 'HvCallDeno'; did you mean HvCallD"):
        drift(good, corpus, "HvCallDeno")


@pytest.mark.parametrize("pattern", ["HvCallDem*", "hvcall_demo", "0x123", "0x0123"])
def test_a_call_by_any_of_its_names(
    pattern: str, compile_c: Callable[..., str], contracts: Callable[..., Corpus]
) -> None:
    head = 'linux_name = "HVCALL_DEMO"\ncall_code = 0x0123\narch = ["x86-64"]\nfollows = "linux"\n'
    corpus = contracts(INPUT, "rep", head)
    assert len(drift(compile_c(AGREEING["plain"]), corpus, pattern).compared) == 1


DEMO = demo(" ".join(f"u64 field_number_{n};" for n in range(200)))


def _recompressed(tmp_path: Path, compile_c: Callable[..., str]) -> Path:
    """An object whose debug sections claim a compression that the gABI does not have."""
    content = bytearray(Path(compile_c(DEMO, "x86-64", "-g", "-gz=zlib")).read_bytes())
    at = content.find(b"\x01\0\0\0\0\0\0\0")
    while at >= 0 and content[at + 24 : at + 25] != b"\x78":
        at = content.find(b"\x01\0\0\0\0\0\0\0", at + 1)
    content[at] = 3
    path = tmp_path / "packed.o"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("method", ["zlib", "zstd"])
def test_compressed_debug_sections(
    method: str, compile_c: Callable[..., str], contracts: Callable[..., Corpus], tmp_path: Path
) -> None:
    if method == "zstd":
        pytest.importorskip("zstandard", reason="a Python before 3.14 needs the package")
    packed = tmp_path / "packed.o"
    command = ["objcopy", f"--compress-debug-sections={method}", compile_c(DEMO), str(packed)]
    if subprocess.run(command, check=False, capture_output=True).returncode:
        pytest.skip(f"this objcopy cannot write {method}")
    report = drift(str(packed), contracts(INPUT))
    assert DriftKind.MISSING in {f.kind for f in report.findings}
    assert report.findings == drift(compile_c(DEMO), contracts(INPUT)).findings


def test_btf_inside_an_elf_file(
    compile_c: Callable[..., str], contracts: Callable[..., Corpus], tmp_path: Path
) -> None:
    """Without DWARF the section .BTF is read; a split one says what it needs."""
    stripped = tmp_path / "stripped.o"
    subprocess.run(["strip", "-g", "-o", str(stripped), compile_c(AGREEING["plain"])], check=True)
    section, inside = tmp_path / "btf", tmp_path / "inside.o"
    members = b"".join(struct.pack("<III", at, 1, 64 * n) for n, at in enumerate((15, 18)))
    kinds = struct.pack("<IIII", 24, 1 << 24, 8, 64)
    kinds += struct.pack("<III", 1, 4 << 24 | 2, 16) + members
    strings = b"\0hv_input_demo\0Id\0Index\0u64\0"
    head = struct.pack("<HBBIIIII", 0xEB9F, 1, 0, 24, 0, len(kinds), len(kinds), len(strings))
    section.write_bytes(head + kinds + strings)
    command = ["objcopy", "--add-section", f".BTF={section}", str(stripped), str(inside)]
    subprocess.run(command, check=True)
    report = drift(str(inside), contracts(SIMPLE, "simple"))
    assert report.reader == ".BTF"
    assert [(f.field, f.kind) for f in report.findings] == [("Index", DriftKind.SIZE)]
    section.write_bytes(head + kinds.replace(b"\x12\0\0\0\x01\0", b"\x12\0\0\0\x99\0") + strings)
    subprocess.run(command, check=True)
    assert "--base VMLINUX" in refused(inside, contracts(SIMPLE, "simple"))


SHORT = """\
struct hv_output_map_device_interrupt { u64 entry[2]; } __packed;
struct hv_output_map_device_interrupt *used;
"""


def test_what_is_known_to_be_wrong_is_no_other_reading(compile_c: Callable[..., str]) -> None:
    report = drift(compile_c(SHORT), load_shipped(), "HvCallMapDeviceInterrupt")

    assert 1 == report.status
    size = next(f for f in report.findings if f.kind is DriftKind.SIZE)
    assert ("56", "16") == (size.expected, size.found)
    assert "16 bytes of output, where the hypervisor may write 56" in size.message


@pytest.mark.parametrize("status", ["faulty", "in use"])
def test_a_wrong_reading_is_held_against_the_one_followed(
    status: str, compile_c: Callable[..., str], contracts: Callable[..., Corpus]
) -> None:
    other = f"""\
[[variant]]
name = "other"
status = "{status}"
why = "it was mended"
[variant.input]
struct = "hv_input_demo"
header = [{{name = "A", offset = 0, size = 8}}]
"""
    sides = '[input]\nstruct = "hv_input_demo"\nheader = [{name = "A", offset = 0, size = 16}]\n'
    corpus = contracts(sides + other.replace('"other"', '"linux-old"'), "simple")
    found = drift(compile_c("struct hv_input_demo { u64 a; }; struct hv_input_demo *p;"), corpus)

    assert (status == "faulty") is bool(found.findings)
    assert all(f.message.endswith(": it was mended") for f in found.findings)
