# SPDX-License-Identifier: MIT
"""Every kind of malformed spec gets its own message at its own place."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvproofs.errors import SpecError
from hvproofs.prove.selection import Selection, candidates
from hvproofs.spec.corpus import load_corpus, load_shipped

CONTRACT = """\
name = "HvCallTest"
call_code = 0x7001
class = "rep"
arch = ["x86-64"]
follows = "tlfs"
[input]
header = [
    {name = "A", offset = 0, size = 8},
    {name = "B", offset = 8, size = 8},
]
element = [{name = "E", offset = 0, size = 8}]
[[source]]
id = "tlfs"
place = "here"
"""
SCHEME = """\
id = "me/test"
guest = "me"
title = "a test"
let = ["size_t half = HV_HYP_PAGE_SIZE / 2"]
limit = "min_t(size_t, 4095, half / 8)"
[applies]
hypercall = ["HvCallSetVpRegisters"]
[regions.page]
kind = "page"
size = "HV_HYP_PAGE_SIZE"
align = "HV_HYP_PAGE_SIZE"
[place]
input = {region = "page", offset = "0"}
[[expect]]
verdict = "proved"
reason = "why"
"""

# What is replaced by what, where the fault is, and what the message says.
CONTRACTS = {
    "counted by nothing": (
        "size = 8},\n]",
        'size = 8, counted_by = "N"},\n]',
        "9:53",
        "no input field 'N'",
    ),
    "counted by itself": (
        "size = 8},\n]",
        'size = 8, counted_by = "B"},\n]',
        "9:53",
        "no input field 'B'",
    ),
    "counted, with more behind": (
        "0, size = 8},",
        '0, size = 8, counted_by = "B"},',
        "8:5",
        "expected the last field",
    ),
    "counted in a list": (
        "size = 8}]",
        'size = 8, counted_by = "A"}]',
        "11:12",
        "no data at the end of a header",
    ),
    "a page number in four bytes": (
        "size = 8},\n]",
        "size = 8, page_at = 64},\n]",
        "9:50",
        "a page number from bit 64",
    ),
    "missing key": ("call_code = 0x7001\n", "", "1:1", "missing key 'call_code'"),
    "unknown key": ("follows", "folows", "5:1", "unknown key 'folows'"),
    "a near name is offered": ("follows", "folows", "5:1", "did you mean follows?"),
    "wrong type": ("0x7001", '"x"', "2:13", "expected a whole number"),
    "a float": ("0x7001", "1.5", "2:13", "expected a whole number"),
    "a date": ('"HvCallTest"', "2024-12-19", "1:8", "expected a string"),
    "huge code": ("0x7001", "0x70010", "2:13", "call code 458768, expected 1 to 0xffff"),
    "negative code": ("0x7001", "-1", "2:13", "expected 1 to 0xffff"),
    "unknown class": ('"rep"', '"list"', "3:9", "expected simple or rep"),
    "unknown arch": ("x86-64", "riscv", "4:9", "expected x86-64 or arm64"),
    "no arch": ('["x86-64"]', "[]", "4:8", "no architecture"),
    "follows no source": ('follows = "tlfs"', 'follows = "linux"', "5:11", "no source 'linux'"),
    "first entry's field": ('"tlfs"\n', '"tlfs"\nfirst = "C"\n', "6:9", "no input field 'C'"),
    "unknown effect": ('"tlfs"\n', '"tlfs"\neffect = "x"\n', "6:10", "expected"),
    "overlap": ("offset = 8,", "offset = 4,", "9:5", "overlaps the one before"),
    "gap": ("offset = 8,", "offset = 16,", "9:5", "a gap of 8 bytes before field 'B'"),
    "misaligned": (
        "offset = 8, size = 8}",
        'offset = 8, size = 4},\n    {name = "C", offset = 12, size = 8}',
        "10:5",
        "natural alignment",
    ),
    "tail padding is C's": ("offset = 8, size = 8}", "offset = 8, size = 4}", None, ""),
    "empty field": ("offset = 8, size = 8", "offset = 8, size = 0", "9:5", "within 64 KiB"),
    "negative size": ("offset = 8, size = 8", "offset = 8, size = -8", "9:5", "within 64 KiB"),
    "enormous field": ("offset = 8, size = 8", "offset = 8, size = 99999999", "9:5", "64 KiB"),
    "same name twice": ('"B"', '"A"', "9:5", "a second field 'A'"),
    "list in a simple call": ('"rep"', '"simple"', "11:1", "a list element in a simple call"),
    "header is a string": ("header = [\n", 'header = "x"\nelements = [\n', "7:10", "an array"),
    "field is a number": ('{name = "A", offset = 0, size = 8}', "3", "8:5", "a table"),
    "no source": ('[[source]]\nid = "tlfs"\nplace = "here"\n', "", "1:1", "no source"),
    "toml": ("call_code = 0x7001", "call_code = ", "2:13", "no TOML: Invalid value"),
    "duplicate key": ('class = "rep"\n', 'class = "rep"\nclass = "rep"\n', "4:", "no TOML"),
    "nested": ("0x7001", "[" * 40 + "]" * 40, "2:29", "nested deeper than 16 levels"),
    "a name taken": ("HvCallTest", "HvCallGetVpRegisters", "1:8", "a second spec with name"),
    "a code taken": ("0x7001", "0x50", "2:13", "call code 0x0050 is HvCallGetVpRegisters's"),
}
SCHEMES = {
    "does not parse": ("half / 8)", "half / )", "5:37", "unexpected ')'"),
    "a character": ("half / 8)", "half $ 8)", "5:35", "unexpected character '$'"),
    "ends early": ("half / 8)", "half / ", "5:37", "expression ends too early"),
    "no definition": ("size_t half =", "half =", "4:9", "unexpected 'half'"),
    "unknown name": ("half / 8", "halve / 8", "5:30", "did you mean half?"),
    "types of min": ("min_t(size_t, 4095, half / 8)", "min(4095, half)", "5:10",
                     "min of int and ulong, expected equal types"),
    "unknown size": ("half / 8", "sizeof(in.body)", "5:37", "sizeof knows no 'in.body'"),
    "limit of n": ("half / 8", "n", "5:10", "depends on n"),
    "defined twice": ('2"]', '2", "u32 half = 1"]', "4:47", "'half' is already defined"),
    "unknown region": ('region = "page"', 'region = "pag"', "13:19", "did you mean page?"),
    "unknown kind": ('kind = "page"', 'kind = "pages"', "9:8", "'pages' is not known"),
    "unknown verdict": ('"proved"', '"maybe"', "15:11", "'maybe' is not known"),
    "unknown expected": ('"proved"', '"unknown"', "15:11", "unknown cannot be expected"),
    "alias of nothing": ('kind = "page"\n', 'kind = "page"\nsame_as = "p"\n', "10:11", "no region"),
    "alias of itself": ('kind = "page"\n', 'kind = "page"\nsame_as = "page"\n', "10:11", "alias"),
    "bad id": ('"me/test"', '"Me"', "1:6", "expected guest/name"),
    "places nothing": ('input = {region = "page", offset = "0"}\n', "", "12:1", "places nothing"),
    "a neighbour with a version": (
        'title = "a test"\n', 'title = "a test"\nneighbour_of = "linux/map-gpa"\nversions = "1"\n',
        "4:16", "a constructed scheme with versions or a source",
    ),
    "a neighbour of nothing": (
        'title = "a test"\n', 'title = "a test"\nneighbour_of = "linux/map-gap"\n',
        "4:16", "no scheme 'linux/map-gap' to be a neighbour of",
    ),
    "an origin of no limit": (
        'limit = "min_t(size_t, 4095, half / 8)"', 'limit_from = "caller"', "5:14",
        "limit_from without a limit",
    ),
    "bad area": ("[applies]\n", '[applies]\nareas = ["in"]\n', "7:10", "no area 'in'"),
    "unknown key in a region": ('kind = "page"', 'kin = "page"', "9:1", "did you mean kind?"),
}  # fmt: skip


def faults(path: Path, text: str | bytes) -> list[str]:
    """The messages of a file beside the shipped corpus."""
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    try:
        corpus = load_shipped([str(path)])
        candidates(corpus, Selection(own=frozenset({"me/test", "HvCallTest"})))
    except SpecError as error:
        return [str(diagnostic) for diagnostic in error.diagnostics]
    return []


@pytest.mark.parametrize("base", [CONTRACT, SCHEME])
def test_the_models_of_the_other_tests_are_right(base: str, tmp_path: Path) -> None:
    assert [] == faults(tmp_path / "right.toml", base)


@pytest.mark.parametrize(
    ("base", "change"),
    [*((CONTRACT, c) for c in CONTRACTS.values()), *((SCHEME, c) for c in SCHEMES.values())],
    ids=[*CONTRACTS, *SCHEMES],
)
def test_a_fault_is_told_at_its_place(
    base: str, change: tuple[str, str, str | None, str], tmp_path: Path
) -> None:
    old, new, place, message = change
    path = tmp_path / "spec.toml"
    assert old in base
    found = faults(path, base.replace(old, new, 1))

    if place is None:
        assert found == []
        return
    assert any(line.startswith(f"{path}:{place}") and message in line for line in found), found


FILES = {
    "empty": (b"", "neither a contract nor a scheme"),
    "binary": (b"\x7fELF\x00\x01\xff\xfe", "not UTF-8 text"),
    "latin-1": ("name = 'é'".encode("latin-1"), "not UTF-8 text"),
    "too large": (b"# \n" * 100_000, "file larger than 262144 bytes"),
    "neither": (b"x = 1\n", "neither a contract nor a scheme"),
    "deep key": (b"[" + b".".join([b"a"] * 100) + b"]\n", "key of more than 16 parts"),
}


@pytest.mark.parametrize("name", FILES)
def test_files_from_strangers_are_bounded(name: str, tmp_path: Path) -> None:
    content, message = FILES[name]
    found = faults(tmp_path / "spec.toml", content)

    assert len(found) == 1
    assert message in found[0]


def test_a_folder_without_specs_and_a_missing_file(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.toml"):
        with pytest.raises(SpecError, match=r"no spec in this folder|cannot read the file"):
            load_shipped([str(path)])


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    text = SCHEME.replace("half / 8)", "half / )").replace('"0"', '"0 +"').replace('"Me"', "x")
    one = tmp_path / "one.toml"
    one.write_text(text)
    two = tmp_path / "two.toml"
    two.write_text(CONTRACT.replace("offset = 8,", "offset = 4,"))
    with pytest.raises(SpecError) as caught:
        load_corpus([str(one), str(two)])

    places = [(Path(d.location.path).name, d.location.line) for d in caught.value.diagnostics]
    assert sorted(places)[:3] == [("one.toml", 5), ("one.toml", 13), ("two.toml", 9)]


def test_loading_runs_no_code(tmp_path: Path) -> None:
    """An expression that would be a call in Python is a syntax fault here."""
    found = faults(tmp_path / "s.toml", SCHEME.replace("half / 8)", "__import__(half))"))

    assert len(found) == 1
    assert "unexpected '('" in found[0]
