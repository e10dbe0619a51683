# SPDX-License-Identifier: MIT
"""`new hypercall` says what C does, or where it cannot: nothing is mended in silence."""

from __future__ import annotations

import tomllib

import pytest

from hvproofs.errors import SpecError
from hvproofs.spec.skeleton import skeleton

HEAD = "typedef unsigned u32; typedef unsigned long long u64; typedef unsigned char u8;\n"


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("struct hv_input_x {\n  u64 a; u32 b; u32 list[];\n};",
         "2:8: error: the list of struct hv_input_x starts at 12, expected a multiple of 8"),
        ("struct hv_input_x { u64 a; u32 b; u64 list[]; } __attribute__((packed));",
         "2:8: error: the list of struct hv_input_x starts at 12"),
        ("struct hv_input_x { u64 a; u64 list[]; u32 n; };", "'list' of struct hv_input_x"),
        ("struct hv_input_x { u64 a; };\nstruct hv_input_y { u64 b; u64 c; };",
         "2:8: error: struct hv_input_x is no part of struct hv_input_y"),
        ("struct hv_input_x { u64 a; };\nstruct hv_output_x { u32 a; }; struct hv_output {u32 b;};",
         "3:8: error: struct hv_output_x is no part of"),
    ],
)  # fmt: skip
def test_what_a_contract_cannot_say_is_told_at_its_struct(code: str, message: str) -> None:
    with pytest.raises(SpecError) as caught:
        skeleton(HEAD + code)

    assert message in str(caught.value.diagnostics[0])


@pytest.mark.parametrize(
    ("code", "header", "element"),
    [
        ("struct hv_input_x { u64 a; u32 b; u64 list[]; };", 16, 8),  # C pads
        ("struct hv_input_x { u64 a; u32 b; u8 c; u8 d[3]; u32 list[]; };", 16, 4),
        ("struct e { u64 a; u32 b; };\nstruct hv_input_x { u64 a; struct e list[]; };", 8, 12),
    ],
)  # fmt: skip
def test_offsets_are_those_of_c(code: str, header: int, element: int) -> None:
    found = tomllib.loads(skeleton(HEAD + code))["input"]

    last, entry = found["header"][-1], found["element"][-1]
    assert header == last["offset"] + last["size"]
    assert element <= entry["offset"] + entry["size"] + 4


@pytest.mark.parametrize("name", ['Hv"Call', "Hv\\Call", "HvCallÄ"])
def test_any_name_makes_valid_toml(name: str) -> None:
    assert name == tomllib.loads(skeleton(HEAD + "struct hv_input_x { u64 a; };", name))["name"]
