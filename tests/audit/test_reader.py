# SPDX-License-Identifier: MIT
"""Our reader against LLVM's text, whole and damaged."""

from __future__ import annotations

import random

import pytest

from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.asm import AsmKind, classify
from hvproofs.audit.llvm.irtypes import IntType, NamedType, StructType, offset_of, size_of
from hvproofs.audit.llvm.reader import functions_calling, read
from hvproofs.audit.llvm.text import split

SINKS = frozenset({"hv_do_hypercall", "hv_do_rep_hypercall"})


def _one(line: str) -> ir.Instruction:
    """The reading of one instruction in a function of its own."""
    text = split(f"define void @f() {{\n  {line}\n  ret void\n}}\n")
    return read("one.ll", text, ["f"]).functions["f"].blocks[0].instructions[0]


def _instructions(module: ir.Module) -> list[ir.Instruction]:
    return [
        one
        for function in module.functions.values()
        for block in function.blocks
        for one in block.instructions
    ]


def test_every_instruction_of_our_guests_is_known(module) -> None:
    for name in ("arithmetic", "shared_page", "two_pages"):
        assert not module(name).problems
        assert not [one for one in _instructions(module(name)) if isinstance(one, ir.Unsupported)]


def test_floating_point_is_a_located_unknown(module) -> None:
    unknown = [one for one in _instructions(module("odd_ends")) if isinstance(one, ir.Unsupported)]
    assert [one.text.split()[0] for one in unknown] == ["fmul"]
    assert unknown[0].location.line == 69
    assert not unknown[0].terminator


def test_call_site_has_its_chain_of_inlined_calls(module) -> None:
    calls = [
        one
        for one in _instructions(module("two_pages"))
        if isinstance(one, ir.Call)
        and isinstance(one.callee, ir.Global)
        and one.callee.name in SINKS
    ]
    chain = [(place.function, place.path) for place in calls[0].location.chain()]
    assert chain == [("call_for", "two_pages.c"), ("read_registers", "two_pages.c")]
    assert len(calls) == 1


def test_only_functions_with_a_sink_are_asked_for(normalised) -> None:
    text = split(normalised("odd_ends").text)
    assert functions_calling(text, SINKS) == ("choose", "on_the_stack", "not_for_a_kernel")


def test_blocks_end_in_terminators_and_name_blocks(module) -> None:
    for name in ("arithmetic", "two_pages", "odd_ends"):
        for function in module(name).functions.values():
            names = {block.name for block in function.blocks}
            for block in function.blocks:
                for one in block.instructions:
                    if isinstance(one, ir.Phi):
                        assert {before for _, before in one.incoming} <= names
                last = block.instructions[-1]
                match last:
                    case ir.Jump(target=target):
                        assert target in names
                    case ir.Branch(then=then, otherwise=otherwise):
                        assert {then, otherwise} <= names
                    case ir.Switch(default=default, cases=cases):
                        assert {default, *(target for _, target in cases)} <= names
                    case ir.CallBranch(default=default, indirect=indirect):
                        assert {default, *indirect} <= names
                    case _:
                        assert isinstance(last, ir.Return | ir.Unreachable)


def test_variables_and_structures_come_along(module) -> None:
    found = module("odd_ends")
    assert found.globals["feature"].initializer is not None
    assert found.globals["codes"].constant
    assert found.globals["codes"].internal
    body = found.structs["struct.registers_input"]
    assert size_of(NamedType("struct.registers_input"), found.structs) == 16
    assert offset_of(body, 4, found.structs) == 16


def test_c_names_and_members(normalised) -> None:
    text = split(normalised("shared_page").text)
    function = read("x.ll", text, ["read_register"]).functions["read_register"]
    assert {"input", "output", "flags", "status"} <= {name for _, name in function.names}
    members = text.metadata.members("registers_input")
    assert [(one.name, one.offset) for one in members] == [
        ("partition", 0),
        ("vp", 64),
        ("vtl", 96),
        ("padding", 104),
        ("names", 128),
    ]


def test_assembly_is_told_apart(module) -> None:
    found = {
        classify(one.callee)
        for name in ("shared_page", "two_pages", "odd_ends")
        for call in _instructions(module(name))
        for one in [call.call if isinstance(call, ir.CallBranch) else call]
        if isinstance(one, ir.Call) and isinstance(one.callee, ir.InlineAsm)
    }
    assert found == {
        AsmKind.FLAGS_SAVE,
        AsmKind.IRQ_OFF,
        AsmKind.IRQ_ON,
        AsmKind.PERCPU_LOAD,
        AsmKind.PERCPU_ADD,
        AsmKind.JUMP_LABEL,
        AsmKind.TRAP,
    }


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("%x = add nuw nsw i32 %a, 5", ir.Binary),
        ("%x = or disjoint i64 %a, 5", ir.Binary),
        ("%x = icmp samesign ult i32 %a, 7", ir.Compare),
        ("%x = zext nneg i32 %a to i64", ir.Cast),
        ("%x = select i1 %c, ptr @g, ptr null", ir.Select),
        ('%x = load atomic volatile i32, ptr %p syncscope("agent") acquire, align 4', ir.Load),
        ("store atomic i64 1, ptr %p release, align 8", ir.Store),
        ("%x = alloca [4 x i8], i32 2, align 16", ir.Alloca),
        ("%x = getelementptr inbounds nuw { i8, i64 }, ptr %p, i64 0, i32 1", ir.GetElementPtr),
        ("%x = atomicrmw volatile umax ptr %p, i32 1 seq_cst, align 4", ir.AtomicRmw),
        ("%x = cmpxchg weak ptr %p, i32 0, i32 1 acq_rel monotonic, align 4", ir.CompareExchange),
        ('fence syncscope("singlethread") seq_cst', ir.Fence),
        ("%x = freeze i1 poison", ir.Freeze),
        ("%x = tail call zeroext i1 (i32, ...) @f(i32 noundef range(i32 0, 9) %a) #3", ir.Call),
        ('call void %p(ptr byval(%struct.s) align 8 %q) [ "kcfi"(i32 7) ]', ir.Call),
        ("switch i8 %a, label %d [\n    i8 -1, label %e\n  ]", ir.Switch),
        ("store ptr getelementptr (i8, ptr inttoptr (i64 256 to ptr), i64 -8), ptr @g", ir.Store),
        ("%x = fadd double %a, 1.000000e+00", ir.Unsupported),
        ("%x = extractelement <4 x i32> %v, i64 0", ir.Unsupported),
        ("indirectbr ptr %p, [label %a]", ir.Unsupported),
        ("%x = frobnicate i32 7", ir.Unsupported),
        ("%x = add i99999 %a, 5", ir.Unsupported),
        ("%x = add i32 %a, " + "(" * 200, ir.Unsupported),
    ],
)
def test_one_instruction(line: str, kind: type[ir.Instruction]) -> None:
    assert isinstance(_one(line), kind)


def test_constants_keep_their_bits() -> None:
    one = _one("%x = add i8 %a, -1")
    assert isinstance(one, ir.Binary)
    assert one.right == ir.ConstInt(IntType(8), 255)
    assert one.flags == frozenset()


def test_by_value_and_element_types_are_kept() -> None:
    one = _one("call void @f(ptr byval({ i64, i8 }) align 8 %q, ptr elementtype(i16) @g)")
    assert isinstance(one, ir.Call)
    assert isinstance(one.arguments[0].by_value, StructType)
    assert one.arguments[1].element == IntType(16)


def test_damaged_text_is_never_an_exception(normalised) -> None:
    """Fixed seeds: cut, doubled, swapped, changed bytes; whatever comes out is a module."""
    rng = random.Random(20240607)  # noqa: S311 - repeatable on purpose
    for name in ("two_pages", "odd_ends"):
        whole = normalised(name).text
        for _ in range(60):
            damaged = _damage(whole, rng)
            text = split(damaged)
            found = read("damaged.ll", text, functions_calling(text, SINKS))
            assert isinstance(found, ir.Module)


def _damage(text: str, rng: random.Random) -> str:
    for _ in range(rng.randrange(1, 12)):
        start = rng.randrange(len(text))
        end = min(len(text), start + rng.randrange(1, 60))
        match rng.randrange(5):
            case 0:
                text = text[:start] + text[end:]
            case 1:
                text = text[:end] + text[start:end] + text[end:]
            case 2:
                text = text[:start] + chr(rng.randrange(32, 127)) + text[start + 1 :]
            case 3:
                text = text[:start] + rng.choice('\n{}()[]<>"!%@,:') + text[start:]
            case _:
                text = text[:start] if rng.random() < 0.1 else text
        text = text or "x"
    return text


def test_circular_metadata_ends() -> None:
    text = split(
        "define void @f() {\n  ret void, !dbg !1\n}\n"
        "!1 = !DILocation(line: 3, column: 1, scope: !2, inlinedAt: !1)\n"
        "!2 = !DILexicalBlock(scope: !2, line: 1)\n"
    )
    place = read("x.ll", text, ["f"]).functions["f"].blocks[0].instructions[0].location
    assert place is not None
    assert place.line == 3


@pytest.mark.parametrize("layout", ["e-m:e-p:32:32-i64:64", "E-m:e-i64:64"])
def test_other_machines_are_refused(layout: str) -> None:
    text = split(f'target datalayout = "{layout}"\ndefine void @f() {{\n  ret void\n}}\n')
    found = read("x.ll", text, ["f"])
    assert not found.functions
    assert "arm64" in found.problems[0].message
