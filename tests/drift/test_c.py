# SPDX-License-Identifier: MIT
# ruff: noqa: S311  # structs need no secure randomness
"""Layouts of C text against a compiler, skeletons of contracts, and the schemas of files."""

from __future__ import annotations

import dataclasses
import random
import tomllib
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from hvproofs.drift import drift
from hvproofs.drift.source import read_build
from hvproofs.errors import SpecError, UsageError
from hvproofs.spec.clayout import CTypeError, layouts
from hvproofs.spec.contract import Contract
from hvproofs.spec.corpus import load_corpus, load_shipped, shipped
from hvproofs.spec.schema import schema
from hvproofs.spec.skeleton import camel, skeleton

FORMS = (
    "{t} m{i};",
    "{t} m{i}[{n}];",
    "{t} m{i}:{b};",
    "union {{ {t} a{i}; u16 b{i}; }};",
    "struct {{ u8 x{i}; {t} y{i}; }} s{i};",
)


def random_struct(name: str, rng: random.Random) -> str:
    members = []
    for index in range(rng.randint(1, 7)):
        kind = rng.choice(["u8", "u16", "u32", "u64", "u8", "u64"])
        form = rng.choice(FORMS)
        members.append(form.format(t=kind, i=index, n=rng.randint(1, 5), b=rng.randint(1, 8)))
    packed = rng.choice(
        ["", " __packed", " __attribute__((packed))", " __attribute__((aligned(8)))"]
    )
    return f"struct {name} {{ {' '.join(members)} }}{packed};"


def test_layouts_are_those_of_the_compiler(compile_c: Callable[..., str]) -> None:
    rng = random.Random(4)
    code = "\n".join(random_struct(f"s{n}", rng) for n in range(120))
    build = read_build(compile_c(code), [f"s{n}" for n in range(120)])
    ours = layouts(code)
    for name, (found,) in build.structs.items():
        assert ours[name].size == found.size, (name, code.split("\n")[int(name[1:])])
        theirs = [(m.name, m.bit_offset // 8) for m in found.type.members]
        assert [(m.name, m.offset) for m in ours[name].members] == theirs, code.split("\n")[
            int(name[1:])
        ]


LINUX = """
#define COUNT 3
union hv_input_vtl { u8 as_uint8; struct { u8 target_vtl : 4; u8 rsvd_z : 4; }; } __packed;
struct hv_element { u32 name; /* of the register */ u32 reserved1; u64 value; } __packed;
struct hv_input_demo_call {
    u64 partition_id; // whose
    u32 vp_index;
    union hv_input_vtl input_vtl;
    u8 rsvd[COUNT];
    struct hv_element elements[];
} __packed;
struct hv_output_demo_call { DECLARE_FLEX_ARRAY(u64, values); } __packed;
"""


def test_a_skeleton_is_a_contract_that_agrees_with_its_source(
    tmp_path: Path, compile_c: Callable[..., str]
) -> None:
    path = tmp_path / "HvCallDemoCall.toml"
    path.write_text(skeleton(LINUX))
    corpus = load_corpus([str(path)])
    contract = corpus.contracts["HvCallDemoCall"]
    assert contract.linux_name == "HVCALL_DEMO_CALL"
    assert [f.name for f in contract.input.header] == ["PartitionId", "VpIndex", "InputVtl", "Rsvd"]
    assert (contract.input.element_size, contract.output.element_size) == (16, 8)
    flexible = LINUX.replace("DECLARE_FLEX_ARRAY(u64, values)", "struct { } none; u64 values[]")
    report = drift(compile_c(flexible), corpus)
    assert report.status == 0
    assert len(report.compared) == 2


@pytest.mark.parametrize("seed", range(8))
def test_skeletons_of_any_struct_are_right(
    seed: int, tmp_path: Path, compile_c: Callable[..., str]
) -> None:
    code = random_struct("hv_input_any", random.Random(seed))
    path = tmp_path / "any.toml"
    path.write_text(skeleton(code, "HvCallAny", 7))
    report = drift(compile_c(code), load_corpus([str(path)]))
    assert report.findings == (), code


SET = "struct hv_vpset { u64 format; u64 valid_bank_mask; u64 bank_contents[]; } __packed;"
FLUSH = f"""{SET}
struct hv_input_flush_ex {{
    u64 address_space;
    u64 flags;
    __TRAILING_OVERLAP(struct hv_vpset, hv_vp_set, bank_contents, __packed,
        u64 gva_list[];
    );
}} __packed;
static_assert(offsetof(struct hv_input_flush_ex, hv_vp_set.bank_contents) ==
              offsetof(struct hv_input_flush_ex, gva_list));
"""


@pytest.mark.parametrize(
    ("code", "kind", "list_"),
    [
        (FLUSH, "rep", 8),
        (f"{SET} struct hv_input_ipi {{ u64 v; struct hv_vpset s; }};", "simple", 0),
    ],
)
def test_a_set_of_processors_is_variable_header(
    code: str, kind: str, list_: int, tmp_path: Path
) -> None:
    path = tmp_path / "set.toml"
    path.write_text(skeleton(code, "HvCallSet", 7))
    (contract,) = load_corpus([str(path)]).contracts.values()
    assert contract.call_class.value == kind
    assert contract.input.variable is not None
    assert (contract.input.variable.name, contract.input.max_qwords) == ("BankContents", 64)
    assert contract.input.element_size == list_
    assert contract.input.header_size % 8 == 0


def test_names_are_those_of_the_call() -> None:
    for tag in ("hv_input_map_gpa_pages", "_HV_INPUT_MAP_GPA_PAGES", "hv_map_gpa_pages_in"):
        text = skeleton(f"struct {tag} {{ UINT64 Id; }};")
        assert 'name = "HvCallMapGpaPages"' in text
        assert 'linux_name = "HVCALL_MAP_GPA_PAGES"' in text


def test_a_fault_of_pasted_text_has_its_place() -> None:
    for text, place, words in (
        ("struct a {\n  u32 x;\n  u32 y z;\n};", "3:9", "unexpected z"),
        ("struct a {\n  u32 x;\n  _Field_(x) u32 y;\n};", "3:3", "_Field_() is not known"),
        ("struct a {\n#ifdef X\n  u32 x;\n#endif\n};", "2:1", "conditional compilation"),
    ):
        with pytest.raises(SpecError, match=f"<struct>:{place}: error: .*") as raised:
            skeleton(text)
        assert words in str(raised.value)


def test_text_that_is_no_struct_is_refused() -> None:
    for text, words in (("", "no struct"), ("struct a {", "no C"),
                        ("struct a { foo_t x; };", "foo_t"),
                        ("struct a { u8 x[N]; };", "N is no number"),
                        ("#if A\nstruct a { u8 x; };\n#endif", "conditional"),
                        ("struct a {" * 999, "nested"), ("int x = 1;", "no struct"),
                        ("x" * 300_000, "characters")):  # fmt: skip
        with pytest.raises(SpecError, match=words):
            skeleton(text)


def test_types_from_elsewhere() -> None:
    known = layouts("typedef UINT32 HV_ID;")
    found = layouts(
        "typedef struct { HV_ID Id; UINT64 Q; } HV_X; typedef struct { NO N; } HV_Y;", known
    )
    assert (found["HV_X"].size, "HV_Y" in found) == (16, False)
    with pytest.raises(CTypeError, match="NO is not known"):
        layouts("typedef struct { NO N; } HV_Y;")
    assert camel("vp_index") == "VpIndex"


def test_every_shipped_file_fits_its_schema() -> None:
    for name, folder in (("contract", "hypercalls"), ("scheme", "schemes")):
        made = schema(name)
        # taplo, which VS Code's Even Better TOML is made of, calls a relative id invalid.
        assert "$id" not in made
        jsonschema.Draft7Validator.check_schema(made)
        validator = jsonschema.Draft7Validator(made)
        files = sorted((shipped() / folder).rglob("*.toml"))
        assert files
        for path in files:
            assert not list(validator.iter_errors(tomllib.loads(path.read_text()))), path


def test_the_schema_refuses_what_the_loader_refuses() -> None:
    validator = jsonschema.Draft7Validator(schema("contract"))
    good = tomllib.loads((shipped() / "hypercalls" / "HvCallGetVpRegisters.toml").read_text())
    assert validator.is_valid(good)
    for wrong in ({**good, "clas": 1}, {**good, "class": "reps"}, {**good, "call_code": "80"},
                  {key: good[key] for key in good if key != "follows"},
                  {**good, "input": {**good["input"], "variables": {}}}):  # fmt: skip
        assert not validator.is_valid(wrong)
    with pytest.raises(UsageError, match="contract or scheme"):
        schema("claims")


@pytest.mark.parametrize(
    ("length", "size"),
    [("2 + 3 * 4", 14), ("1 << 4", 16), ("64 / 8 - 1", 7), ("sizeof(u64) * 2", 16), ("N >> 1", 2)],
)
def test_lengths_are_constant_expressions(length: str, size: int) -> None:
    found = layouts(f"#define N 4\nstruct s {{ u8 a[{length}]; }};")
    assert found["s"].size == size


@pytest.mark.parametrize("length", ["1 / 0", "1 - 2", "1 << 40", "65536 * 65536", "F(1)", "1 % 2"])
def test_a_length_without_a_value_is_no_struct(length: str) -> None:
    with pytest.raises(CTypeError):
        layouts(f"struct s {{ u8 a[{length}]; }};")


def test_every_field_is_described() -> None:
    properties = schema("contract")["properties"]
    names = {"class" if f.name == "call_class" else f.name for f in dataclasses.fields(Contract)}
    assert properties.keys() == names
    assert properties["note"]["description"] == "what a reader must know"
    assert load_shipped().contracts
