# SPDX-License-Identifier: MIT
"""What TLFS pages say against themselves beyond layout tables: for each check a wrong page, and
its right twin, of which nothing is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from hvproofs.drift import LintFinding, LintKind, lint_tlfs
from hvproofs.drift.tlfs.html import read_html

DEMO = """# HvCallDemo

```c
HV_STATUS
HvCallDemo(
    _In_ UINT64 Id,
    _Out_ UINT32* Answer
    );
```

`0x0050` (Simple)

## Input Parameters

| Name | Offset | Size | Information Provided |
|------|--------|------|----------------------|
| Id   | 0      | 8    | Whom.                |

## Output Parameters

| Name   | Offset | Size | Information Provided |
|--------|--------|------|----------------------|
| Answer | 0      | 4    | What.                |
"""
OVERVIEW = """# Calls

| Call Code | Type   | Hypercall                   |
|-----------|--------|-----------------------------|
| 0x0050    | Simple | [HvCallDemo](HvCallDemo.md) |
"""

Lint = Callable[..., list[LintFinding]]


@pytest.fixture
def lint(tmp_path: Path) -> Lint:
    """The findings of a checkout with the pages given, by name: a folder may stand before it."""

    def run(pages: dict[str, str], demo: str = DEMO) -> list[LintFinding]:
        made = {"hypercalls/overview": OVERVIEW, "hypercalls/HvCallDemo": demo, **pages}
        for name, text in made.items():
            path = tmp_path / f"{name}.md"
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)
        (tmp_path / "datatypes").mkdir(exist_ok=True)
        return list(lint_tlfs(str(tmp_path)))

    return run


def bits(*rows: str, above: str = "") -> str:
    """A chapter with a table of bits."""
    body = "\n".join(f"| {row} | x |" for row in rows)
    return f"# Chapter\n\n## Word\n\n{above}\n\n| Bits | Field |\n|---|---|\n{body}\n"


def c(code: str, more: str = "") -> str:
    """A page of a type."""
    return f"# T\n\n```c\n{code}\n```\n\n{more}\n"


FIELDS = "| Field | Offset | Size | Meaning |\n|---|---|---|---|\n"
MASK = c(
    "typedef struct { UINT64 AccessThings:1; UINT64 Reserved:63; } HV_PARTITION_PRIVILEGE_MASK;"
)
NAMES = "# Registers\n\n| Register | Identifier |\n|---|---|\n"
BLOCK = (
    "# Chapter\n\n## Fast\n\nThe interface uses {} general purpose registers, for an input"
    " parameter block up to {} bytes.\n\n### Mapping\n\n| Register | Information |\n|---|---|\n"
    "| X0 | Input Value |\n| X1 - X17 | Input Parameter Block |\n"
)
LEAF = (
    "# Chapter\n\n#### Features - 0x40000003\n\n<table>\n<tr><th>Register</th><th>Bits</th>"
    "<th>Information</th></tr>\n<tr><td>EAX</td><td></td><td>All</td></tr>\n"
    '<tr><td>EBX</td><td></td><td>All</td></tr>\n<tr><td rowspan="2">ECX</td><td>0</td>'
    "<td>Known</td></tr>\n<tr><td>31-1</td><td>Reserved</td></tr>\n{}</table>\n\n{}\n"
)
SPACES = "All address spaces are up to 264 bytes.\n\n```c\n"
RESERVED = (
    "# A\n\n| Field | Bits | Comment |\n|---|---|---|\n| {} | 31-1 | Callers ignore it. |\n"
    "| A | 0 | One. |\n"
)
EDX = "<tr><td>EDX</td><td></td><td>Reserved</td></tr>\n"

# What is wrong: pages, the line of the one finding, its kind, words of it; and the right twin.
Pages = dict[str, str]
CASES: dict[str, tuple[Pages, LintKind, int, str, Pages]] = {
    "bits overlap": (
        {"a": bits("63-40", "43-32", "31-0")}, LintKind.BITS, 9,
        "bits 63-40 overlap bits 43-32 (line 10)", {"a": bits("63-44", "43-32", "31-0")},
    ),
    "bits of none": (
        {"a": bits("63:12", "11:2", "0")}, LintKind.BITS, 10,
        "bit 1 is in no row", {"a": bits("63:12", "11:1", "0")},
    ),
    "bits beyond the register": (
        {"a": bits("63:1", "0", above="It is a 32-bit value:")}, LintKind.BITS, 9,
        "the rows end at bit 63; line 5 says 32-bit",
        {"a": bits("31:1", "0", above="It is a 32-bit value:")},
    ),
    "bits of a register in HTML": (
        {"a": LEAF.format(EDX, "").replace("31-1", "31-0")}, LintKind.BITS, 10,
        "bits 31-0 overlap bit 0 (line 9)", {"a": LEAF.format(EDX, "")},
    ),
    "a register of a leaf": (
        {"a": LEAF.format("", "")}, LintKind.BITS, 6, "no row of EDX", {"a": LEAF.format(EDX, "")},
    ),
    "a mask": (
        {"a": "# A\n\n| Bit | Mask |\n|---|---|\n| 3 | F (0x4) |\n"}, LintKind.BITS, 5,
        "bit 3 is 0x8, the row has 0x4",
        {"a": "# A\n\n| Bit | Mask |\n|---|---|\n| 3 | F (0x8) |\n"},
    ),
    "reserved for what": (
        {"a": RESERVED.format("RsvdZ")}, LintKind.BITS, 5,
        "RsvdZ is to be zeroed, the row says to ignore it", {"a": RESERVED.format("Rsvd")},
    ),
    "bit fields": (
        {"datatypes/hv_t": c("typedef union\n{\n UINT32 AsUINT32;\n struct\n {\n  UINT32 A:1;\n"
                             "  UINT32 B:30;\n };\n} HV_T;")},
        LintKind.BITS, 7, "take 31 bits, of 32",
        {"datatypes/hv_t": c("typedef union\n{\n UINT32 AsUINT32;\n struct\n {\n  UINT32 A:1;\n"
                             "  UINT32 B:31;\n };\n} HV_T;")},
    ),
    "a page": (
        {"a": "# A\n\nSee [it](datatypes/hv_t.md).\n"}, LintKind.LINK, 3,
        "there is no datatypes/hv_t.md, which [it] links to",
        {"a": "# A\n\nSee [it](hypercalls/HvCallDemo.md), [more](https://x.invalid/y.md).\n"},
    ),
    "capitals of a file": (
        {"a": "# A\n\nSee [it](hypercalls/HVCALLDEMO.md).\n"}, LintKind.LINK, 3,
        "is called hypercalls/HvCallDemo.md", {"a": "# A\n\n[it](hypercalls/HvCallDemo.md)\n"},
    ),
    "an anchor": (
        {"a": "# A\n\n## B - C\n\nSee\n[it](#b--c).\n"}, LintKind.LINK, 6,
        "a.md has no #b--c, which [it] links to; its heading is #b---c",
        {"a": "# A\n\n## B - C\n\nSee\n[it](#b---c) and [it](#B---C).\n"},
    ),
    "another page than it names": (
        {"a": "# A\n\nSee [HV_T](hypercalls/HvCallDemo.md).\n"},
        LintKind.REFERENCE, 3, "[HV_T] links to the page hypercalls/HvCallDemo.md",
        {"a": "# A\n\nSee [HvCallDemo](hypercalls/HvCallDemo.md).\n"},
    ),
    "a call's name": (
        {"a": "# A\n\nThe call\nHvDemo fails.\n"}, LintKind.REFERENCE, 4,
        "HvDemo: the call is HvCallDemo", {"a": "# A\n\nThe call\nHvCallDemo fails.\n"},
    ),
    "a call that is nowhere": (
        {"a": "# A\n\nHvCallGone does it.\n"}, LintKind.REFERENCE, 3,
        "HvCallGone has neither a page nor a row", {"a": "# A\n\nHvCallDemo does it.\n"},
    ),
    "a register's name": (
        {"a": "# A\n\nHvRegisterOne and HvRegisterTwo.\n",
         "datatypes/hv_register_name": NAMES + "| HvRegisterOne | 0x1 |\n"},
        LintKind.REFERENCE, 3, "HvRegisterTwo is not among the registers",
        {"a": "# A\n\nHvRegisterOne and HvRegisterOneX.\n",
         "datatypes/hv_register_name": NAMES + "| HvRegisterOne | 0x1 |\n"},
    ),
    "a privilege's name": (
        {"a": "# A\n\nIt needs the AccessThing privilege.\n",
         "datatypes/hv_partition_privilege_mask": MASK},
        LintKind.REFERENCE, 3, "it has AccessThings",
        {"a": "# A\n\nIt needs the AccessThings privilege.\n",
         "datatypes/hv_partition_privilege_mask": MASK},
    ),
    "a member's name": (
        {"datatypes/hv_t": c("typedef struct { UINT64 BankContents; } HV_T;", "A BanksContents.")},
        LintKind.REFERENCE, 7, "BanksContents: the member is called BankContents",
        {"datatypes/hv_t": c("typedef struct { UINT64 BankContents; } HV_T;", "A BankContents.")},
    ),
    "another type's introduction": (
        {"datatypes/hv_t": "# HV_T\n\nThe HV_S type represents a T.\n"}, LintKind.REFERENCE, 3,
        "the page of HV_T introduces HV_S",
        {"datatypes/hv_t": "# HV_T\n\nThe HV_T type represents a T.\n"},
    ),
    "a member of no struct": (
        {"datatypes/hv_t": c("typedef struct { UINT32 A; } HV_T;", FIELDS + "| B | 0 | 4 | |")},
        LintKind.MEMBER, 9, "B is in the table, but in no declaration",
        {"datatypes/hv_t": c("typedef struct { UINT32 A; } HV_T;", FIELDS + "| A | 0 | 4 | |")},
    ),
    "a member's offset and size": (
        {"datatypes/hv_t": c("typedef struct { UINT32 A; UINT32 B; } HV_T;",
                             FIELDS + "| B | 1 | 7 | |")},
        LintKind.MEMBER, 9, "B has offset 1, in the struct 4 and size 7, in the struct 4",
        {"datatypes/hv_t": c("typedef struct { UINT32 A; UINT32 B; } HV_T;",
                             FIELDS + "| B | 4 | 4 | |")},
    ),
    "a member that holds no such value": (
        {"datatypes/hv_t": c("typedef enum {\n HvBig = 0x100,\n} HV_E;\n"
                             "typedef struct { UINT8 A; } HV_T;",
                             FIELDS + "| A | 0 | 1 | HvBig |")},
        LintKind.MEMBER, 12, "A has 1 byte, HvBig is 0x100",
        {"datatypes/hv_t": c("typedef enum {\n HvBig = 0xFF,\n} HV_E;\n"
                             "typedef struct { UINT8 A; } HV_T;",
                             FIELDS + "| A | 0 | 1 | HvBig |")},
    ),
    "a variable": (
        {"datatypes/hv_t": c("struct\n{\n UINT32 A;\n} HV_T;")}, LintKind.SYNTAX, 4,
        "without typedef HV_T is a variable",
        {"datatypes/hv_t": c("typedef struct\n{\n UINT32 A;\n} HV_T;")},
    ),
    "members of one name around an inner union": (
        {"datatypes/hv_t": c("typedef struct\n{\n UINT32 A;\n union { UINT32 B; } C;\n UINT32 A;\n"
                             "} HV_T;")},
        LintKind.SYNTAX, 4, "2 members of one struct are called A",
        {"datatypes/hv_t": c("typedef struct\n{\n UINT32 A;\n union { UINT32 A; } C;\n} HV_T;")},
    ),
    "a member's type": (
        {"datatypes/hv_t": c("typedef struct {\n HV_S A;\n} HV_T;")}, LintKind.NO_TYPE, 5,
        "no page defines HV_S, which A needs",
        {"datatypes/hv_t": c("typedef struct {\n HV_S A;\n} HV_T;"), "a": c("typedef UINT8 HV_S;")},
    ),
    "a constant": (
        {"a": c("#define HV_X 0x10"), "b": "# B\n\nHV_X (0x11) it is.\n"}, LintKind.CONSTANT, 3,
        "HV_X is 0x11, a.md:4 says 0x10",
        {"a": c("#define HV_X 0x10"), "b": "# B\n\nHV_X (0x00000010) it is.\n"},
    ),
    "an identifier": (
        {"datatypes/hv_register_name": NAMES + "| HvRegisterA | 0x1 |\n| HvRegisterB | 0x1 |\n"},
        LintKind.CONSTANT, 6, "HvRegisterB is 0x1, and so is HvRegisterA",
        {"datatypes/hv_register_name": "# R\n\n## x64\n" + NAMES[1:] + "| HvRegisterA | 0x1 |\n\n"
         "## ARM64\n" + NAMES[1:] + "| HvRegisterB | 0x1 |\n"},
    ),
    "no MSR": (
        {"a": "# A\n\n| MSR address | Register Name |\n|---|---|\n| 0x1 | HV_X64_MSR_A |\n",
         "datatypes/hv_register_name": NAMES + "| HvRegisterA | 0x1 |\n"},
        LintKind.CONSTANT, 5, "is no MSR but the identifier of HvRegisterA",
        {"a": "# A\n\n| MSR address | Register Name |\n|---|---|\n| 0x2 | HV_X64_MSR_A |\n",
         "datatypes/hv_register_name": NAMES + "| HvRegisterA | 0x1 |\n"},
    ),
    "registers of a block": (
        {"a": BLOCK.format("sixteen", 128)}, LintKind.PROSE, 12,
        "17 registers, 136 bytes; line 5 says sixteen registers, 128 bytes",
        {"a": BLOCK.format("seventeen", 136)},
    ),
    "a digit lost": (
        {"a": "# A\n\nLeaves `0x4000002` through `0x400000FF`.\n"}, LintKind.PROSE, 3,
        "0x4000002 has 7 digits", {"a": "# A\n\nLeaves `0x40000002` through `0x400000FF`.\n"},
    ),
    "an exponent lost": (
        {"a": c("int x;", SPACES + "typedef UINT64 A;\n```")},
        LintKind.PROSE, 7, "2 to the power of 64 is meant",
        {"a": c("int x;", SPACES + "typedef UINT16 A;\n```")},
    ),
    "a width in words": (
        {"datatypes/hv_t": c("typedef UINT32 HV_T;", "The HV_T is a 16-bit number.")},
        LintKind.PROSE, 7, "HV_T is said to have 16 bits, its type has 32",
        {"datatypes/hv_t": c("typedef UINT32 HV_T;", "The HV_T is a 32-bit number.")},
    ),
    "a reserved bit": (
        {"a": LEAF.format(EDX, "It is CPUID.0x40000003.ECX:5.")}, LintKind.PROSE, 14,
        "bit 5 of 0x40000003 ECX is reserved in a.md:10",
        {"a": LEAF.format(EDX, "It is CPUID.0x40000003.ECX:0.")},
    ),
    "a step left out": (
        {"a": "# A\n\n1. One\n2. Two\n4. Four\n"}, LintKind.PROSE, 5, "step 4 follows step 2",
        {"a": "# A\n\n1. One\n2. Two\n\n1. One\n1. Two\n"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_wrong_page_and_its_right_twin(case: str, lint: Lint, tmp_path: Path) -> None:
    pages, kind, line, words, right = CASES[case]
    (finding,) = lint(pages)
    assert (finding.kind, finding.line) == (kind, line), finding
    assert words in finding.message
    assert len((tmp_path / finding.place).read_text().split("\n")) > line
    assert lint(right) == []


PASSING = {
    "by value": ("_Out_ UINT32* Answer", "_Out_ UINT32 Answer", "passed by value"),
    "no annotation": ("_In_ UINT64 Id", "_In_reads_bytes(4) const UINT64* Id", "is no annotation"),
    "no annotation either": ("_In_ UINT64 Id", "_In_writes(4) UINT64* Id", "is no annotation"),
    "an unknown count": ("_In_ UINT64 Id", "_In_reads_(Many) UINT64* Id", "which is no parameter"),
    "an address for a count": (
        "_In_ UINT64 Id", "_Inout_ UINT32* Count, _In_reads_bytes_(Count) UINT64* Id",
        "*Count is the number",
    ),
    "no pointer": (
        "_In_ UINT64 Id", "_In_ UINT32 Count, _In_reads_bytes_(Count) UINT64 Id", "is no pointer",
    ),
    "another way": ("_Out_ UINT32* Answer", "_In_ UINT32 Answer", "is an input, its row (line 23)"),
}  # fmt: skip


@pytest.mark.parametrize("case", PASSING)
def test_parameters_that_cannot_be_passed(case: str, lint: Lint) -> None:
    old, new, words = PASSING[case]
    assert old in DEMO
    found = [f for f in lint({}, DEMO.replace(old, new)) if f.kind is LintKind.PASSING]
    assert [words in f.message for f in found].count(True) == 1, found
    for right in (
        "_In_reads_bytes_(VariableHeaderSize) const VOID* Id",
        "_Inout_ UINT32* Count, _In_reads_bytes_(*Count) UINT64* Id",
        # P makes a pointer of a type.
        "_Inout_ PUINT32 Count, _In_reads_bytes_(*Count) PCVOID Id",
    ):
        assert lint({}, DEMO.replace("_In_ UINT64 Id", right)) == []


def test_a_parameter_without_a_row(lint: Lint) -> None:
    more = DEMO.replace("_In_ UINT64 Id,", "_In_ UINT64 Id,\n    _In_ UINT32 More,")
    (finding,) = lint({}, more)
    assert (finding.kind, finding.line) == (LintKind.NO_TABLE, 7)
    assert "no table has a row of More, an input" in finding.message
    # Where a row is left over, it may be the parameter under another name.
    rows = more.replace("| Whom.", "| x |\n| Other | 8 | 4 | Whom.")
    assert [f.kind for f in lint({}, rows)] == [LintKind.PARAMETER]
    # The rows of a struct's members stand for the parameter.
    part = more.replace("| Whom.", "| x |\n| More.Part | 8 | 4 | Whom.")
    assert lint({}, part) == []


def test_a_simple_call_with_elements(lint: Lint) -> None:
    element = DEMO.replace("## Output Parameters", "## Output List Element")
    (finding,) = lint({}, element)
    assert (finding.kind, finding.line) == (LintKind.PASSING, 11)
    assert "a simple call, with elements that are repeated (line 21)" in finding.message


def test_words_of_another_row(lint: Lint) -> None:
    two = DEMO.replace("_In_ UINT64 Id,", "_In_ UINT64 Id,\n    _In_ UINT32 More,")
    row, rows = "| Whom.                |", "| A number of the thing. |\n| More | 8 | 4 | {} |"
    (finding,) = lint({}, two.replace(row, rows.format("A number of the thing.")))
    assert (finding.kind, finding.line) == (LintKind.REFERENCE, 18)
    assert "Id is described with the words of More (line 19)" in finding.message
    assert lint({}, two.replace(row, rows.format("Another number."))) == []


def test_sizes_that_a_text_gives(lint: Lint) -> None:
    said = "## Output Parameters\n\nThe hypercall output size is {} bytes."
    right = DEMO.replace("## Output Parameters", said.format("0x8"))
    assert lint({}, right) == []
    (finding,) = lint({}, DEMO.replace("## Output Parameters", said.format("0x10")))
    assert finding.kind is LintKind.PROSE
    assert "0x10 bytes are said, the table ends at 4" in finding.message
    heading = "### AMD64 Layout (total size {} bytes)"
    assert lint({}, DEMO.replace("## Input Parameters", heading.format(8))) == []
    (finding,) = lint({}, DEMO.replace("## Input Parameters", heading.format(16)))
    assert "16 bytes are said, the table ends at 8" in finding.message


RESULT = (
    "typedef union {\n UINT64 AsUINT64;\n struct { HV_CODE Code; UINT32 Rest:32; };\n} HV_RESULT;"
)
RESULT_EX = (
    "typedef struct {\n HV_CODE Code;\n#if !defined(_ARM64_)\n UINT32 Events[3];\n#endif\n} HV_EX;"
)


def test_a_size_that_holds_on_one_architecture(lint: Lint) -> None:
    """The union leaves HV_CODE 4 bytes, so that HV_EX has 16 on x64, and 4 on ARM64."""
    demo = DEMO.replace("_Out_ UINT32* Answer", "_Out_ HV_EX* Answer").replace(
        "| Answer | 0      | 4 ", "| Answer | 0      | 16"
    )
    types = {"datatypes/hv_result": c(RESULT), "datatypes/hv_ex": c(RESULT_EX)}
    codes = {"a": "# HV_CODE\n\n## HV_CODE\n\nA number.\n"}
    (finding,) = lint({**types, **codes}, demo)
    assert finding.kind is LintKind.SIZE
    assert finding.message.endswith("HV_EX (datatypes/hv_ex.md) has 4 on ARM64")


def test_alternatives_of_the_preprocessor_are_no_twins(lint: Lint) -> None:
    both = "typedef struct\n{\n#if defined(_ARM64_)\n UINT8 A;\n#else\n UINT16 A;\n#endif\n} HV_T;"
    assert lint({"datatypes/hv_t": c(both)}) == []


def test_a_table_of_flags_need_not_be_whole(lint: Lint) -> None:
    flags = "# A\n\n| Bit | Name |\n|---|---|\n| 0 | a |\n| 2 | b |\n"
    assert lint({"a": flags}) == []


def test_html_is_read_with_its_spans() -> None:
    text = (
        "<!-- <table><tr><td>no</td></tr></table> -->\n<table>\n<tr><td rowspan=2>A</td>\n"
        "<td>1</td></tr>\n<tr><td><a href='x.md'>2</a></td></tr>\n</table>"
    )
    found = read_html(text)
    assert found.tables == [[(2, ["A", "1"]), (4, ["A", "2"])]]
    assert found.links == [(4, "2", "x.md")]
    assert read_html("<td rowspan=999999999999>x</td></table><a href=''>y").tables == []
