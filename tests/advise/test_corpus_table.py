# SPDX-License-Identifier: MIT
"""The table of the corpus against an enumeration that reads the files itself."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from hvproofs.advise.advice import load_contracts
from hvproofs.advise.corpus_table import COMPARED, CorpusRow, corpus_markdown, rows

FOLDER = Path(__file__).parents[2] / "specs" / "hypercalls"
FILES = [tomllib.loads(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.toml"))]
FOUND = rows(load_contracts([]))


def struct(fields: list[dict[str, Any]]) -> int:
    """`sizeof` by C's rules."""
    if not fields:
        return 0
    end: int = max(f["offset"] + f["size"] for f in fields)
    align = max(f.get("align") or next(a for a in (8, 4, 2, 1) if f["size"] % a == 0)
                for f in fields)  # fmt: skip
    while end % align:
        end += 1
    return end


def sides(data: dict[str, Any], variant: str, arch: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """The input and output tables of one reading."""
    found = {"input": data.get("input", {}), "output": data.get("output", {})}
    layers = [p for p in data.get("per_arch", []) if arch in p["arch"]][:1]
    layers += [x for x in data.get("variant", []) if x["name"] == variant
               and arch in x.get("arch", data["arch"])]  # fmt: skip
    for layer in layers:
        found |= {side: layer[side] for side in found if side in layer}
    return found["input"], found["output"]


def size(side: dict[str, Any], n: int, v: int, data: int | None) -> int:
    """Padded bytes; `data` are those that the caller counts, None: as many as there can be."""
    if side.get("bounded") is False:
        return 4096
    header = side.get("header", [])
    total = struct(header) + 8 * v + n * struct(side.get("element", []))
    if data is not None and any("counted_by" in f for f in header):
        total = header[-1]["offset"] + data
    while total % 8:
        total += 1
    return total


def batches(row: CorpusRow, v: int, counted: int | None = None) -> list[int | bool]:
    """Separate, shared, halves: the largest count, or whether a simple call fits."""
    data = next(d for d in FILES if d["name"] == row.call.name)
    input_, output = sides(data, row.call.variant, row.archs[0])
    counts = range(1, 4096) if data["class"] == "rep" else range(1)
    legal: list[list[int]] = [[], [], []]
    for n in counts:
        a, c = size(input_, n, v, counted), size(output, n, 0, counted)
        for index, ok in enumerate((max(a, c) <= 4096, a + c <= 4096, max(a, c) <= 2048)):
            legal[index].append(ok)
    return [sum(one) if data["class"] == "rep" else one[0] for one in legal]


def test_every_row_is_recomputed() -> None:
    for row in FOUND:
        for index in range(len(row.splits[0])):
            own = [splits[index] for splits in row.splits]
            shown = [s.fits if s.batch is None else s.batch for s in own]

            assert batches(row, own[0].qwords, None if index else 0) == shown, row.label


def test_the_most_data_of_a_shared_page() -> None:
    """8 + n padded and 8; 16 and 8 + n; 16 + n and 8: what is left of 4096."""
    expected = {
        "HvCallPostDebugData": 4080,
        "HvCallRetrieveDebugData": 4072,
        "HvCallRestorePartitionState": 4072,
    }
    found = {row.call.name: row for row in FOUND if row.call.name in expected}

    assert expected == {name: row.shared for name, row in found.items()}
    for name, row in found.items():
        assert batches(row, 0, expected[name])[1]
        assert not batches(row, 0, expected[name] + 1)[1]


def test_every_contract_is_there() -> None:
    assert {data["name"] for data in FILES} == {row.call.name for row in FOUND}
    assert 3 == len(COMPARED)


def test_the_answer_names_exactly_what_cannot_share() -> None:
    text = corpus_markdown(load_contracts([]))
    head = text.partition("## Largest batch")[0]
    never = {row.call.name for row in FOUND if batches(row, 0, 0)[1] in (0, False)}
    listed = {line.split()[1].rstrip(":") for line in head.splitlines() if line.startswith("- ")}
    listed -= {row.call.name for row in FOUND if row.exceeds_at_maximum}

    assert never == listed
    assert "HvCallGetVpSetFromMda" in listed


def test_every_rep_list_works_in_a_shared_page() -> None:
    lists = [row for row in FOUND if row.has_batch]

    assert all(batches(row, row.call.input.max_qwords)[1] >= 1 for row in lists)
    assert f"No. Each of the {len(lists)} readings" in corpus_markdown(load_contracts([]))


def test_the_document_is_a_table_of_all_rows() -> None:
    text = corpus_markdown(load_contracts([]))

    assert len(FOUND) + 1 == sum(line.startswith("| ") for line in text.splitlines())
    assert "| 0x0050 | HvCallGetVpRegisters | rep | x86-64, arm64 | 16 + 4n | 16n | 256 | 204 | 128 |" in text  # fmt: skip  # noqa: E501
    assert text == corpus_markdown(load_contracts([]))
