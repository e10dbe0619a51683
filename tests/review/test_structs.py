# SPDX-License-Identifier: MIT
"""Structs that a posted patch defines, as contracts: names, codes, layouts, what is not said."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from hvproofs.errors import SpecError
from hvproofs.review.series import load_patches
from hvproofs.review.structs import (
    UNKNOWN,
    PostedCall,
    choose,
    definitions,
    foreign_types,
    posted_calls,
    posted_contract,
)
from hvproofs.spec.clayout import layouts
from hvproofs.spec.corpus import load_corpus, load_shipped

SHIPPED = tuple(load_shipped(expressions=False).contracts.values())
# A hunk shows a struct before and after it; the last one is cut by the end of the hunk.
MAIL = """From: A <a@example.org>
Subject: [PATCH v2 3/4] hyperv: Paint the pages
Message-ID: <20260101.1@example.org>

Words.

diff --git a/include/hyperv/hvgdk_mini.h b/include/hyperv/hvgdk_mini.h
--- a/include/hyperv/hvgdk_mini.h
+++ b/include/hyperv/hvgdk_mini.h
@@ -10,2 +10,3 @@
 #define HVCALL_OLD\t\t\t0x01f1
+#define HVCALL_PAINT_PAGES\t\t0x01f0 /* rep */
@@ -50,9 +51,30 @@ struct hv_far_above {
+union hv_colour {
+\tu32 as_uint32;
+\tstruct {
+\t\tu32 hue : 8; /* } */
+\t\tu32 rest : 24;
+\t} __packed;
+};
+
+struct hv_input_paint_pages { /* HV_INPUT_PAINT_PAGES */
+\tu64 partition_id;
+\tunion hv_input_vtl vtl;
+\tu8 padding[3];
+\tunion hv_colour colour;
+\tu64 pages[];
+} __packed;
+
+struct hv_output_paint_pages {
+\tu64 count;
+} __packed;
+
 struct hv_input_old {
 \tu64 a;
 };
 struct hv_input_cut {
 \tu64 a;
"""


def mail(tmp_path: Path, *edits: tuple[str, str]) -> str:
    text = MAIL
    for old, new in edits:
        assert old in text
        text = text.replace(old, new)
    path = tmp_path / "mail.eml"
    path.write_text(text)
    return str(path)


def posted(tmp_path: Path, *edits: tuple[str, str]) -> list[PostedCall]:
    return posted_calls(load_patches([mail(tmp_path, *edits)]), SHIPPED)


def contract(call: PostedCall) -> dict[str, Any]:
    return tomllib.loads(posted_contract(call))


def test_a_posted_struct_is_a_contract(tmp_path: Path) -> None:
    (call,) = posted(tmp_path)
    made = contract(call)
    names = {key: made[key] for key in ("name", "linux_name", "call_code", "class", "arch")}
    assert names == {
        "name": "HvCallPaintPages", "linux_name": "HVCALL_PAINT_PAGES", "call_code": 0x1F0,
        "class": "rep", "arch": ["x86-64", "arm64"],
    }  # fmt: skip
    header = [(f["name"], f["offset"], f["size"]) for f in made["input"]["header"]]
    assert header == [("PartitionId", 0, 8), ("Vtl", 8, 1), ("Padding", 9, 3), ("Colour", 12, 4)]
    assert made["input"]["element"] == [{"name": "Pages", "offset": 0, "size": 8}]
    assert made["output"]["struct"] == "hv_output_paint_pages"
    (source,) = made["source"]
    assert (source["id"], source["message"]) == (made["follows"], "20260101.1@example.org")
    # What the mail does not define is said.
    assert source["says"] == "not defined in the mail: hv_input_vtl"
    path = tmp_path / "c.toml"
    path.write_text(posted_contract(call))
    assert load_corpus([str(path)]).contracts


ALONE = "+struct hv_output_paint_pages {\n+\tu64 count;\n+} __packed;\n"


def test_a_side_without_a_struct_is_said_to_be_taken_as_none(tmp_path: Path) -> None:
    (call,) = posted(tmp_path, (ALONE, ""))
    assert "output" not in contract(call)
    assert "no struct of the output, which is taken to be none" in posted_contract(call)


def test_a_shipped_call_gets_another_reading(tmp_path: Path) -> None:
    """By its call code; the side that the mail does not define stays as shipped."""
    (call,) = posted(tmp_path, ("0x01f0", "0x0050"), (ALONE, ""))
    made = contract(call)
    assert made["extends"] == "HvCallGetVpRegisters"
    (variant,) = made["variant"]
    assert (variant["name"], variant["status"], "output" in variant) == ("mail", "posted", False)
    assert "no struct of the output, which is as shipped" in posted_contract(call)


def test_a_code_that_nobody_says_is_left_open(tmp_path: Path) -> None:
    (call,) = posted(tmp_path, ("HVCALL_PAINT_PAGES", "HVCALL_OTHER"))
    assert (call.code, call.code_from) == (UNKNOWN, "")
    assert "call_code = 0xffff  # fill in" in posted_contract(call)


def test_underscores_do_not_tell_names_apart(tmp_path: Path) -> None:
    (call,) = posted(tmp_path, ("HVCALL_PAINT_PAGES", "HVCALL_PAINTPAGES"))
    assert (call.linux_name, call.code) == ("HVCALL_PAINTPAGES", 0x1F0)


def test_the_code_of_the_patch_says_the_class(tmp_path: Path) -> None:
    lists = ("+\tu64 pages[];\n", "+\tu64 pages;\n")
    (simple,) = posted(tmp_path, lists)
    made = (
        "+\tstatus = hv_do_rep_hypercall(HVCALL_PAINT_PAGES, n, 0, in, NULL);\n struct hv_input_c"
    )
    (rep,) = posted(tmp_path, lists, (" struct hv_input_c", made))
    assert [contract(call)["class"] for call in (simple, rep)] == ["simple", "rep"]


SIZED = """+#define HV_ROOM \\
+\t(HV_HYP_PAGE_SIZE - sizeof(union hv_colour) * HV_TWO)
+#define HV_TWO (2)
"""


def test_lengths_are_worked_out_of_macros(tmp_path: Path) -> None:
    """4096 bytes of a Hyper-V page, less two colours of 4."""
    room = (
        "+struct hv_output_paint_pages {\n+\tu64 count",
        SIZED + "+struct hv_output_paint_pages {\n+\tu8 room[HV_ROOM]",
    )
    (call,) = posted(tmp_path, room)
    assert contract(call)["output"]["header"] == [{"name": "Room", "offset": 0, "size": 4088}]


BRANCH = "+#if IS_ENABLED({})\n+\tu64 more;\n+#endif\n+\tu64 pages[];\n"


@pytest.mark.parametrize(("option", "size"), [("CONFIG_X86", 24), ("CONFIG_ARM64", 16)])
def test_branches_of_an_architecture_are_those_of_x86(
    tmp_path: Path, option: str, size: int
) -> None:
    (call,) = posted(tmp_path, ("+\tu64 pages[];\n", BRANCH.format(option)))
    made = contract(call)
    assert made["arch"] == ["x86-64"]
    last = made["input"]["header"][-1]
    assert last["offset"] + last["size"] == size
    assert "its C on x86-64" in made["source"][0]["says"]


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        # What the mail does not define has no size: nothing is guessed.
        (("union hv_input_vtl vtl", "struct hv_unheard of"), "struct hv_unheard is not known"),
        (("padding[3]", "padding[SOME(3)]"), "SOME is no number that the text defines"),
        (("+\tu64 pages[];\n", BRANCH.format("CONFIG_ODD")), "conditional compilation"),
        (("padding[3]", "padding[7]"), "the list of struct hv_input_paint_pages starts at 20"),
    ],
)
def test_what_cannot_be_laid_out_is_told_at_its_line(
    tmp_path: Path, edit: tuple[str, str], says: str
) -> None:
    (call,) = posted(tmp_path, edit)
    with pytest.raises(SpecError) as caught:
        posted_contract(call)
    (fault,) = caught.value.diagnostics
    assert says in fault.message
    text = Path(fault.location.path).read_text().split("\n")
    assert text[fault.location.line - 1].startswith("+struct hv_input_paint_pages")


def test_a_mail_without_such_structs(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="no struct hv_input_"):
        posted(tmp_path, ("hv_input_paint", "hv_paint"), ("hv_output_paint", "hv_painted"))


def test_what_is_only_context_is_not_posted(tmp_path: Path) -> None:
    names = [call.stem for call in posted(tmp_path)]
    assert names == ["paint_pages"]
    changed = posted(tmp_path, (" \tu64 a;\n };", "-\tu64 a;\n+\tu32 a;\n };"))
    assert [call.stem for call in changed] == ["paint_pages", "old"]


def test_one_is_chosen_by_name_or_code(tmp_path: Path) -> None:
    calls = posted(tmp_path, (" \tu64 a;\n };", "-\tu64 a;\n+\tu32 a;\n };"))
    for name, code, stems in (
        ("", None, ["paint_pages", "old"]), ("HvCallPaintPages", None, ["paint_pages"]),
        ("hvcall_old", None, ["old"]), ("", 0x1F0, ["paint_pages"]), ("HvCallOld", 0x1F0, []),
    ):  # fmt: skip
        assert [call.stem for call in choose(calls, name, code)] == stems


def test_definitions_end_with_their_brace() -> None:
    text = "struct a {\n\tint x; /* { */\n} __packed;\nstruct b {\n\tint x;\nunion c { int y; };\n"
    assert list(definitions(text)) == ["a", "c"]


def test_the_types_from_elsewhere_have_the_sizes_of_the_documents() -> None:
    """TLFS: a VTL is a byte, a set of processors a header of 16 bytes and banks."""
    found = layouts("\n".join(foreign_types().values()))
    sizes = {name: layout.size for name, layout in found.items()}
    assert sizes["hv_input_vtl"] == 1
    assert sizes["hv_device_id"] == sizes["hv_gpa_page_range"] == sizes["hv_msi_entry"] == 8
    assert sizes["hv_connection_id"] == sizes["hv_port_id"] == 4
    assert sizes["hv_proximity_domain_info"] == sizes["hv_interrupt_control"] == 8
    assert sizes["hv_vpset"] == sizes["hv_stats_object_identity"] == 16
    assert sizes["hv_interrupt_entry"] == sizes["hv_register_value"] == 16
    assert len(sizes) == 12


def run(*options: str) -> subprocess.CompletedProcess[str]:
    hvproofs = str(Path(sys.executable).parent / "hvproofs")
    return subprocess.run(
        [hvproofs, "new", "hypercall", *options], capture_output=True, text=True, check=False
    )


def test_from_a_mail_to_a_verdict(tmp_path: Path) -> None:
    path = mail(tmp_path, (" \tu64 a;\n };", "-\tu64 a;\n+\tu32 a;\n };"))
    several = run("--from-mail", path)
    assert (several.returncode, "2 hypercalls" in several.stderr) == (2, True)

    folder = tmp_path / "made"
    assert run("--from-mail", path, "--output", f"{folder}/").returncode == 0
    assert sorted(one.name for one in folder.iterdir()) == [
        "HvCallOld.toml",
        "HvCallPaintPages.toml",
    ]
    text = (folder / "HvCallPaintPages.toml").read_text()
    comment = [line for line in text.split("\n") if line.startswith("#")]
    assert comment[0] == "# no contract of 0x01f0 is shipped"
    # (4096 - 16 - 8) / 8 entries behind a header of 16 bytes, with 8 bytes of output in the page.
    assert any("batch 509, output at 4088 keeps all rules" in line for line in comment), comment
    assert [line for line in comment if len(line) > 80] == []


def test_a_name_is_one_of_letters_and_digits() -> None:
    done = run("--name", 'Hv"Call')
    assert (done.returncode, "a name of letters and digits" in done.stderr) == (2, True)
