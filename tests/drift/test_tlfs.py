# SPDX-License-Identifier: MIT
"""TLFS pages: compared with contracts, and their own inconsistencies found one by one."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hvproofs.drift import (
    Compliance,
    DriftKind,
    LintKind,
    drift,
    lint_tlfs,
    lint_to_json,
    render_lint_markdown,
    render_lint_text,
    render_text,
)
from hvproofs.drift.tlfs.layout import number
from hvproofs.errors import SpecError
from hvproofs.spec.contract import Arch
from hvproofs.spec.corpus import Corpus

OVERVIEW = """# Hypercall Reference

The following table lists supported hypercalls by call code.

| Call Code | Type | Hypercall |
|-----------|------|-----------|
| 0x0050    | Rep  | [HvCallDemo](HvCallDemo.md) |
"""
PAGE = """---
title: HvCallDemo
---

# HvCallDemo

## Interface

 ```c
HV_STATUS
HvCallDemo(
    _In_ HV_PARTITION_ID PartitionId,
    _In_ HV_VP_INDEX VpIndex,
    _In_ HV_INPUT_VTL TargetVtl,
    _Inout_ UINT32* Count,
    _In_reads_(*Count) const HV_NAME* NameList,
    _Out_writes_(*Count) HV_VALUE* ValueList
    );
 ```

## Call Code

`0x0050` (Rep)

## Input Parameters

| Name          | Offset | Size | Information Provided |
|---------------|--------|------|----------------------|
| `PartitionId` | 0      | 8    | The partition.       |
| `VpIndex`     | 8      | 4    | The processor.       |
| `TargetVtl`   | 12     | 1    | The VTL.             |
| RsvdZ         | 13     | 3    |                      |

## Input List Element

| Name           | Offset | Size | Information Provided |
|----------------|--------|------|----------------------|
| `RegisterName` | 0      | 4    | The name.            |

## Output List Element

| Name            | Offset | Size | Information Provided |
|-----------------|--------|------|----------------------|
| `RegisterValue` | 0      | 16   | The value.           |
"""
TYPES = {
    "hv_partition_id": "typedef UINT64 HV_PARTITION_ID;",
    "hv_vp_index": "typedef UINT32 HV_VP_INDEX;",
    "hv_input_vtl": "typedef union\n{\n    UINT8 AsUINT8;\n    struct\n    {\n"
    "        UINT8 TargetVtl : 4; // the VTL\n        UINT8 Rsvd : 4;\n    };\n} HV_INPUT_VTL;",
    "hv_context": "typedef struct\n{\n    HV_PARTITION_ID Id;\n    HV_LATER Later;\n} HV_CONTEXT;",
    "hv_name": "typedef UINT32 HV_NAME;",
    "hv_value": "typedef struct { UINT64 Low; UINT64 High; } HV_VALUE;",
    "hv_later": "typedef struct { UINT32 A; UINT32 B[3]; } HV_LATER;",
}
CONTRACT = """
name = "HvCallDemo"
call_code = 0x0050
class = "rep"
arch = ["x86-64", "arm64"]
follows = "tlfs"
[input]
header = [
    {name = "PartitionId", offset = 0, size = 8},
    {name = "VpIndex", offset = 8, size = 4},
    {name = "TargetVtl", offset = 12, size = 1},
    {name = "Padding", offset = 13, size = 3, pad = true},
]
element = [{name = "RegisterName", offset = 0, size = 4}]
[output]
element = [{name = "RegisterValue", offset = 0, size = 16}]
[[source]]
id = "tlfs"
place = "hypercalls/HvCallDemo.md"
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Callable[..., str]:
    """Write a checkout; `edits` replace text of the page."""

    def write(*edits: tuple[str, str], overview: str = OVERVIEW, **pages: str) -> str:
        root = tmp_path / "docs" / "tlfs"
        calls, types = root / "hypercalls", root / "datatypes"
        calls.mkdir(parents=True, exist_ok=True)
        types.mkdir(exist_ok=True)
        page = PAGE
        for old, new in edits:
            assert old in page
            page = page.replace(old, new)
        (calls / "overview.md").write_text(overview)
        (calls / "HvCallDemo.md").write_text(page)
        (calls / "TOC.yml").write_text("- href: HvCallDemo.md\n")
        for name, text in pages.items():
            (calls / f"{name}.md").write_text(text)
        for name, code in TYPES.items():
            text = f"# {name.upper()}\n\n## Syntax\n\n```c\n{code}\n```\n"
            (types / f"{name}.md").write_text(text)
        return str(tmp_path / "docs")

    return write


@pytest.fixture
def corpus(tmp_path: Path) -> Callable[..., Corpus]:
    from hvproofs.spec.corpus import load_corpus

    def load(*edits: tuple[str, str]) -> Corpus:
        text = CONTRACT
        for old, new in edits:
            assert old in text
            text = text.replace(old, new)
        path = tmp_path / "HvCallDemo.toml"
        path.write_text(text)
        return load_corpus([str(path)])

    return load


def test_a_sound_checkout_has_no_finding(
    checkout: Callable[..., str], corpus: Callable[..., Corpus]
) -> None:
    assert lint_tlfs(checkout()) == ()
    report = drift(checkout(), corpus())
    assert report.findings == ()
    assert report.count(Compliance.AGREES) == 3


ROW = "| RsvdZ         | 13     | 3    |                      |"
VTL = "| `TargetVtl`   | 12     | 1    | The VTL.             |"
INDEX = "| `VpIndex`     | 8      | 4    | The processor.       |"


def more(*rows: str) -> tuple[str, str]:
    return (ROW, "\n".join((ROW, *rows)))


LINT = {
    "gap": ([more("| Late | 16 | 2 | |", "| Later | 21 | 1 | |")], LintKind.GAP,
            "Late, which ends at 18"),
    "overlap": ([more("| Over | 14 | 2 | |")], LintKind.OVERLAP, "Over starts at 14"),
    "one offset": ([more("| Twin | 13 | 3 | |")], LintKind.SAME_OFFSET, "both start at 13"),
    "order": ([(VTL, ROW), (ROW + "\n" + ROW, ROW + "\n" + VTL)], LintKind.ORDER, "stands behind"),
    "scalar size": ([("HV_VP_INDEX VpIndex", "UINT64 VpIndex")], LintKind.SIZE,
                    "UINT64 (line 13) has 8"),
    "type size": ([("VpIndex`     | 8      | 4 ", "VpIndex`     | 8      | 2 ")], LintKind.SIZE,
                  "HV_VP_INDEX (datatypes/hv_vp_index.md) has 4"),
    "struct size": ([("HV_VP_INDEX VpIndex", "HV_CONTEXT VpIndex")], LintKind.SIZE, "has 24"),
    "misaligned": ([more("| Long | 20 | 8 | |")], LintKind.MISALIGNED, "is aligned to 8"),
    "too large": ([more("| Bulk | 16 | 4096 | |")], LintKind.EXCEEDS_PAGE, "ends at 4112"),
    "code": ([("`0x0050`", "`0x0051`")], LintKind.CODE, "0x0051, hypercalls/overview.md:7"),
    "class": ([("(Rep)", "(Simple)")], LintKind.CODE, "a simple call"),
    "name": ([("\nHvCallDemo(", "\nHvDemo(")], LintKind.NAME, "declares HvDemo"),
    "parameter": ([("VP_INDEX VpIndex", "VP_INDEX Processor")], LintKind.PARAMETER,
                  "the table has VpIndex, the prototype (line 13) Processor"),
    "no type": ([("HV_INPUT_VTL TargetVtl", "HV_SOME_VTL TargetVtl")], LintKind.NO_TYPE,
                "no page defines HV_SOME_VTL, the type of TargetVtl"),
    "no table": ([("| Offset |", "| Place  |")], LintKind.NO_TABLE, "no table gives"),
    "per element": ([("## Input Parameters", "## Input Parameters (per repetition element)")],
                    LintKind.PER_ELEMENT, "PartitionId, VpIndex, TargetVtl"),
    "comma": ([("ValueList\n", "ValueList,\n")], LintKind.SYNTAX, "a comma behind"),
    "semicolon": ([("VTL TargetVtl,", "VTL TargetVtl;")], LintKind.SYNTAX, "a semicolon in"),
}  # fmt: skip


@pytest.mark.parametrize("case", LINT)
def test_each_rule_of_thumb(case: str, checkout: Callable[..., str]) -> None:
    edits, kind, words = LINT[case]
    found = lint_tlfs(checkout(*edits))
    matching = [f for f in found if f.kind is kind]
    assert len(matching) == 1, found
    assert words in matching[0].message
    assert matching[0].place == "hypercalls/HvCallDemo.md"
    text = Path(checkout(*edits), "tlfs", matching[0].place).read_text().split("\n")
    assert text[matching[0].line - 1].strip()


def test_alignment_explains_a_gap_unless_padding_is_written(checkout: Callable[..., str]) -> None:
    no_padding = ("| RsvdZ         | 13     | 3    |                      |\n", "")
    aligned = ("The VTL.             |\n", "x |\n| N | 16 | 8 | |\n")
    assert lint_tlfs(checkout(no_padding, aligned)) == ()
    late = ("|                      |", "| |\n| N | 16 | 8 | |")
    short = checkout(("| 13     | 3 ", "| 13     | 2 "), late)
    assert [f.kind for f in lint_tlfs(short)] == [LintKind.GAP]


def test_missing_semicolons_in_types(checkout: Callable[..., str]) -> None:
    root = checkout()
    page = Path(root, "tlfs", "datatypes", "hv_later.md")
    page.write_text(
        "# T\n\n```c\ntypedef struct {\n    UINT32 A:1\n    UINT32 B:31;\n} HV_LATER;\n```\n"
    )
    (finding,) = lint_tlfs(root)
    assert (finding.kind, finding.line) == (LintKind.SYNTAX, 5)


def test_members_of_one_name(checkout: Callable[..., str]) -> None:
    root = checkout()
    page = Path(root, "tlfs", "datatypes", "hv_later.md")
    page.write_text(
        "# T\n\n```c\ntypedef struct\n{\n    UINT32 R:1; // R\n    UINT32 B:30;\n"
        "    UINT32 R:1;\n} HV_LATER;\ntypedef struct { UINT8 R; } HV_OTHER;\n```\n"
    )
    (finding,) = lint_tlfs(root)
    assert (finding.kind, finding.line) == (LintKind.SYNTAX, 4)
    assert finding.message == "2 members of one struct are called R"


def test_a_type_may_be_defined_anywhere(checkout: Callable[..., str]) -> None:
    """Beside the folders, above the prototype, or in words: then nothing is said."""
    edit = ("HV_INPUT_VTL TargetVtl", "HV_SOME_VTL TargetVtl")
    root = checkout(edit)
    beside = Path(root, "tlfs", "vsm.md")
    beside.write_text("HV_SOME_VTL is a byte.\n")
    assert lint_tlfs(root) == ()
    beside.unlink()
    assert [f.kind for f in lint_tlfs(checkout(edit))] == [LintKind.NO_TYPE]
    assert lint_tlfs(checkout(edit, ("| The VTL. ", "| HV_SOME_VTL "))) == ()
    above = (" ```c\nHV_STATUS", " ```c\ntypedef UINT8 HV_SOME_VTL;\nHV_STATUS")
    assert lint_tlfs(checkout(edit, above)) == ()


def test_a_parameter_may_have_several_rows(checkout: Callable[..., str]) -> None:
    """A struct whose members the table lists one by one is no parameter of another name."""
    whole = ("_In_ HV_VP_INDEX VpIndex,\n    _In_ HV_INPUT_VTL TargetVtl", "_In_ HV_VP_INDEX Both")
    assert lint_tlfs(checkout(whole)) == ()


def test_pages_that_nothing_lists(checkout: Callable[..., str]) -> None:
    other = PAGE.replace("HvCallDemo", "HvCallOther").replace("0x0050", "0x0052")
    found = lint_tlfs(checkout(HvCallOther=other))
    assert [(f.kind, f.place) for f in found] == [
        (LintKind.NOT_LISTED, "hypercalls/HvCallOther.md"),
        (LintKind.NOT_LISTED, "hypercalls/overview.md"),
    ]
    twin = PAGE.replace("HvCallDemo", "HvCallOther")
    assert LintKind.CODE in {f.kind for f in lint_tlfs(checkout(HvCallOther=twin))}


PADDING = '{name = "Padding", offset = 13, size = 3, pad = true},'
MORE = '{name = "More", offset = 16, size = 8},'
VTL_FIELD = '{name = "TargetVtl", offset = 12, size = 1}'
CUT = 'offset = 8, size = 2},\n    {name = "P", offset = 10, size = 2, pad = true}'
DRIFT = {
    "size": ([("offset = 8, size = 4}", CUT)], DriftKind.SIZE, "VpIndex"),
    "missing": ([(PADDING, f"{PADDING}\n{MORE}")], DriftKind.MISSING, "More"),
    "additional": (
        [(VTL_FIELD, '{name = "Pad1", offset = 12, size = 1, pad = true}')],
        DriftKind.ADDITIONAL,
        "TargetVtl",
    ),
    "code": ([("call_code = 0x0050", "call_code = 0x0051")], DriftKind.CALL_CODE, ""),
}


@pytest.mark.parametrize("case", DRIFT)
def test_drift_from_a_page(
    case: str, checkout: Callable[..., str], corpus: Callable[..., Corpus]
) -> None:
    edits, kind, field = DRIFT[case]
    report = drift(checkout(), corpus(*edits))
    assert (kind, field) in {(f.kind, f.field) for f in report.findings}, render_text(report)
    assert all("HvCallDemo.md:" in f.place for f in report.findings)


def test_what_the_contract_says_of_the_page_is_a_note(
    checkout: Callable[..., str], corpus: Callable[..., Corpus]
) -> None:
    edits = (('follows = "tlfs"', 'follows = "linux"'), ("size = 16}", "size = 8}"),
             ('place = "hyper', 'says = "16 bytes"\nplace = "hyper'),
             ("[[source]]", '[[source]]\nid = "linux"\nplace = "x"\n[[source]]'))  # fmt: skip
    report = drift(checkout(), corpus(*edits))
    assert (report.status, report.count(Compliance.NOTED)) == (0, 1)
    assert "16 bytes" in render_text(report)


def test_a_call_without_a_page(checkout: Callable[..., str], corpus: Callable[..., Corpus]) -> None:
    loaded = corpus(("HvCallDemo", "HvCallGone"))
    assert drift(checkout(), loaded).count(Compliance.ABSENT) == 1
    assert drift(checkout(), loaded, complete=True).status == 1


def test_figures_by_architecture() -> None:
    for text, x86, arm in (("8", 8, 8), ("0xFF8", 4088, 4088), ("4 (x64) or 8 (ARM64)", 4, 8),
                           ("4 or 0", 4, 0), ("Variable", None, None)):  # fmt: skip
        assert (number(text, Arch.X86_64), number(text, Arch.ARM64)) == (x86, arm)


def test_folders_without_pages(
    tmp_path: Path, checkout: Callable[..., str], corpus: Callable[..., Corpus]
) -> None:
    (tmp_path / "docs2").mkdir()
    with pytest.raises(SpecError, match=r"no TLFS pages.*HvCall\*\.md"):
        lint_tlfs(str(tmp_path / "docs2"))
    with pytest.raises(SpecError, match="no such folder"):
        lint_tlfs(str(tmp_path / "none"))
    with pytest.raises(SpecError, match="no TLFS pages"):
        drift(str(tmp_path / "docs2"), corpus())


def test_lint_is_rendered(checkout: Callable[..., str]) -> None:
    found = lint_tlfs(checkout(("`0x0050`", "`0x0051`")))
    assert "hypercalls/HvCallDemo.md:23: code:" in render_lint_text(found)
    assert "`hypercalls/HvCallDemo.md:23`" in render_lint_markdown(found, "abc")
    made = lint_to_json(found)
    assert json.loads(json.dumps(made))["summary"]["code"] == 1


@settings(max_examples=40, deadline=4000, derandomize=True, database=None,
          suppress_health_check=list(HealthCheck))  # fmt: skip
@given(
    edits=st.lists(st.tuples(st.integers(0, len(PAGE)), st.text(max_size=6)), max_size=6),
    cut=st.integers(0, len(PAGE)),
)
def test_any_text_is_read(
    edits: list[tuple[int, str]], cut: int, checkout: Callable[..., str]
) -> None:
    page = PAGE[cut // 4 :]
    for at, text in edits:
        page = page[:at] + text + page[at + len(text) :]
    root = checkout()
    Path(root, "tlfs", "hypercalls", "HvCallDemo.md").write_text(page)
    Path(root, "tlfs", "datatypes", "hv_later.md").write_text(page.replace("HV_STATUS", "typedef"))
    assert all(finding.line >= 1 for finding in lint_tlfs(root))
