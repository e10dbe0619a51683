# SPDX-License-Identifier: MIT
"""A file that extends a contract: its readings are judged, and its faults told at their place."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvproofs.drift.compare import readings
from hvproofs.errors import SpecError
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.selection import Selection, candidates, with_own
from hvproofs.spec.contract import Arch, ReadingStatus, calls
from hvproofs.spec.corpus import Corpus, added, load_shipped
from hvproofs.spec.scheme import Verdict

NAME = "HvCallGetVpRegisters"  # 16 bytes and 4 for each entry, out 16 for each
POSTED = """\
extends = "HVCALL_GET_VP_REGISTERS"
[[variant]]
name = "linux-list-v3"
why = "the list starts behind a page of header"
input.struct = "hv_get_vp_registers_v3"
input.header = [{name = "H", offset = 0, size = 4096}]
input.element = [{name = "E", offset = 0, size = 4}]
[[source]]
id = "linux-list-v3"
place = "a posting"
"""
SECOND = POSTED.replace("-v3", "-v4").replace("size = 4}", "size = 8}")


def load(folder: Path, *texts: str) -> tuple[Corpus, list[str]]:
    paths = [str(folder / f"{index}.toml") for index in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        Path(path).write_text(text, "utf-8")
    return load_shipped(paths), paths


def test_its_readings_stand_beside_those_of_the_contract(tmp_path: Path) -> None:
    corpus, _ = load(tmp_path, POSTED, SECOND)
    found = {call.variant: call for call in calls(corpus.contracts[NAME])}
    shipped = {call.variant for call in calls(load_shipped().contracts[NAME])}

    assert {*shipped, "linux-list-v3", "linux-list-v4"} == set(found)
    assert (4096, 4) == (found["linux-list-v3"].input.header_size,
                         found["linux-list-v3"].input.element_size)  # fmt: skip
    assert found["linux-list-v3"].output == corpus.contracts[NAME].output
    assert ReadingStatus.POSTED is found["linux-list-v3"].status


def test_prove_judges_its_readings_alone_and_they_fail_no_shipped_scheme(tmp_path: Path) -> None:
    _, paths = load(tmp_path, POSTED)
    corpus, selection = with_own(paths, Selection(scheme="linux/separate-pages"), [])
    report = prove(candidates(corpus, selection), Options())

    assert {(NAME, "linux-list-v3")} == {(r.call.name, r.call.variant) for r in report.results}
    # The header leaves no room for an entry: it is told, and nobody expected otherwise.
    assert "limit-positive" in {
        r.rule.value for r in report.results if r.verdict is Verdict.REFUTED
    }
    assert () == report.unexpected


def test_without_the_file_named_its_readings_are_judged_beside_the_others(tmp_path: Path) -> None:
    corpus, _ = load(tmp_path, POSTED)
    found = candidates(corpus, Selection(NAME, "linux/separate-pages"))

    own = [one for one in found if one.situation.call.variant == "linux-list-v3"]
    assert 0 < len(own) < len(found)
    assert {False} == {one.knows for one in own}
    assert {True} == {one.knows for one in found if one not in own}


def test_drift_of_a_build_takes_what_is_named_after_one(tmp_path: Path) -> None:
    corpus, _ = load(tmp_path, POSTED, SECOND.replace("linux-list-v4", "tlfs-mine"))
    names = {call.variant for call in readings(corpus.contracts[NAME], Arch.X86_64, "linux")}

    assert "linux-list-v3" in names
    assert "tlfs-mine" not in names


def test_a_contract_of_ones_own_may_come_behind_what_extends_it(tmp_path: Path) -> None:
    mine = """\
name = "HvCallMine"
call_code = 0x7001
class = "rep"
arch = ["x86-64"]
follows = "tlfs"
input.header = [{name = "H", offset = 0, size = 8}]
[[source]]
id = "tlfs"
place = "here"
"""
    corpus, _ = load(tmp_path, POSTED.replace("HVCALL_GET_VP_REGISTERS", "HvCallMine"), mine)

    assert ("tlfs", "linux-list-v3") == tuple(
        call.variant for call in calls(corpus.contracts["HvCallMine"])
    )
    assert added("HvCallMine", "linux-list-v3") in corpus.documents


# What is replaced by what, where the fault is, and what the message says.
FAULTS = {
    "no such call": ("VP_REGISTERS", "VP_REGISTER", "1:11", "did you mean HVCALL_GET_VP_REGISTERS"),
    "nothing extended": ('"HVCALL_GET_VP_REGISTERS"', '""', "1:11", "no hypercall ''"),
    "the reading followed": ('"linux-list-v3"\nwhy', '"tlfs"\nwhy', "3:8", "second reading named"),
    "the same sides": (
        POSTED[POSTED.index("input.s") : POSTED.index("[[so")],
        """\
output.struct = "hv_register_value"
output.element = [
    {name = "RegisterValue", offset = 0, size = 16},
]
""",
        "2:1", "the sides of the reading 'tlfs'",
    ),
    "a gap": ("offset = 0, size = 4}", "offset = 4, size = 4}", "7:18", "a gap of 4 bytes"),
    "no reading": (POSTED[POSTED.index("[[v") : POSTED.index("[[s")], "variant = []\n", "2:11",
                   "at least one [[variant]]"),
    "a key of a contract": ("[[variant]]", "call_code = 1\n[[variant]]", "2:1", "unknown key"),
    "another architecture": ('why = "', 'arch = ["riscv"]\nwhy = "', "4:9", "x86-64 or arm64"),
}  # fmt: skip


@pytest.mark.parametrize("change", FAULTS.values(), ids=FAULTS)
def test_a_fault_is_told_at_its_place(change: tuple[str, str, str, str], tmp_path: Path) -> None:
    old, new, place, message = change
    assert POSTED.count(old) == 1
    with pytest.raises(SpecError) as caught:
        load(tmp_path, POSTED.replace(old, new))

    found = [str(one) for one in caught.value.diagnostics]
    assert any(f"0.toml:{place}:" in line and message in line for line in found), found


def test_a_name_that_another_extension_took(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"1\.toml:3:8: error: a second reading named"):
        load(tmp_path, POSTED, SECOND.replace("-v4", "-v3"))
