# SPDX-License-Identifier: MIT
"""The interpreter against native code, and on our small guests."""

from __future__ import annotations

import ctypes
import random
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis.strategies import integers

from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.reader import read
from hvproofs.audit.llvm.text import split
from hvproofs.audit.machine.interp import CallEvent, Limits, Machine, Trace
from hvproofs.audit.machine.memory import MAX_REGION, PART, Partial, RunMemory, StopReason
from hvproofs.audit.machine.world import GuestWorld

SINKS = frozenset({"hv_do_hypercall", "hv_do_rep_hypercall"})
CPU_OFFSET = 0x7700_0000
PERCPU = 0x1000_0000  # the per-CPU address of the page pointers
INPUT_PAGE, OUTPUT_PAGE = 0x9000_0000, 0x9000_4000
U64 = (1 << 64) - 1


def _run(text: str, arguments: tuple[int, ...] = (), **limits: int) -> Trace:
    """Run function @f of a piece of IR with nothing around it."""
    whole = split(text)
    module = read("f.ll", whole, tuple(whole.functions))
    machine = Machine(module, RunMemory(), GuestWorld(), limits=Limits(**limits))
    return machine.run("f", arguments)


def _body(*lines: str, result: str = "i32", parameters: str = "") -> str:
    inside = [one if one.endswith(":") or not one else f"  {one}" for one in lines]
    return "\n".join([f"define {result} @f({parameters}) {{", *inside, "}"])


# --- against native code -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def native(tmp_path_factory: pytest.TempPathFactory) -> ctypes.CDLL:
    """c/arithmetic.c as this machine runs it."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        pytest.skip("no C compiler")
    out = tmp_path_factory.mktemp("native") / "arithmetic.so"
    source = Path(__file__).parent / "c" / "arithmetic.c"
    options = ["-O1", "-fwrapv", "-fno-strict-aliasing", "-shared", "-fPIC"]
    subprocess.run([compiler, *options, "-o", str(out), str(source)], check=True)
    return ctypes.CDLL(str(out))


def _number(rng: random.Random) -> int:
    match rng.randrange(4):
        case 0:
            return rng.getrandbits(64)
        case 1:
            return rng.getrandbits(8)
        case 2:
            return (1 << rng.randrange(65)) - 1
        case _:
            return -rng.getrandbits(5) & U64


FUNCTIONS = ["widths", "division", "shifts", "compares", "loops", "structures", "cases", "builtins"]


@pytest.mark.parametrize("name", [*FUNCTIONS, "recursion"])
def test_agrees_with_native_code(name: str, native: ctypes.CDLL, module, c_files: Path) -> None:
    function = getattr(native, name)
    function.restype, function.argtypes = ctypes.c_uint64, [ctypes.c_uint64] * 2
    raw = split((c_files / "arithmetic.ll").read_text())
    unoptimised = read("arithmetic.ll", raw, tuple(raw.functions))
    rng = random.Random(name)  # noqa: S311 - repeatable on purpose
    for _ in range(40):
        arguments = (_number(rng), _number(rng))
        wanted = function(*arguments)
        for one in (module("arithmetic"), unoptimised):
            trace = Machine(one, RunMemory(), GuestWorld()).run(name, arguments)
            assert (trace.stopped, trace.value) == (None, wanted), (arguments, trace)


# --- undefined behaviour and poison stop a run -------------------------------------------------


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (["%x = udiv i32 1, 0", "ret i32 %x"], StopReason.UNDEFINED),
        (["%x = sdiv i32 -2147483648, -1", "ret i32 %x"], StopReason.UNDEFINED),
        (["%x = urem i32 1, undef", "ret i32 %x"], StopReason.INDETERMINATE),
        (["%x = load i32, ptr null, align 4", "ret i32 %x"], StopReason.OUT_OF_BOUNDS),
        (
            [
                "%p = alloca i64, align 8",
                "%q = getelementptr i8, ptr %p, i64 2",
                "%x = load i32, ptr %q, align 4",
                "ret i32 %x",
            ],
            StopReason.UNDEFINED,
        ),
        (
            [
                "%p = alloca i64, align 8",
                "%q = getelementptr i8, ptr %p, i64 6",
                "store i32 1, ptr %q, align 1",
                "ret i32 0",
            ],
            StopReason.OUT_OF_BOUNDS,
        ),
        (["unreachable"], StopReason.TRAP),
        (["%x = call i32 @g()", "ret i32 %x"], StopReason.UNKNOWN_CALL),
        (["%x = call i32 %y()", "ret i32 %x"], StopReason.UNKNOWN_CALL),
        (['%x = call i32 asm "rdtsc", "=r"()', "ret i32 %x"], StopReason.UNKNOWN_ASM),
        (["%x = fadd double 0.0, 0.0", "ret i32 0"], StopReason.UNSUPPORTED),
        (["br label %b", "", "b:", "br label %b"], StopReason.STEPS),
        (["%x = call i32 @f()", "ret i32 %x"], StopReason.DEPTH),
        (["call void @llvm.assume(i1 false)", "ret i32 0"], StopReason.UNDEFINED),
    ],
)
def test_stops_with_a_reason(lines: list[str], reason: StopReason) -> None:
    assert _run(_body(*lines), steps=1000).stopped is reason


@pytest.mark.parametrize(
    "line",
    [
        "%x = add nuw i32 -1, 1",
        "%x = add nsw i32 2147483647, 1",
        "%x = shl i32 1, 32",
        "%x = lshr exact i32 3, 1",
        "%x = or disjoint i32 3, 1",
        "%x = zext nneg i8 -1 to i32",
        "%x = trunc nuw i64 4294967296 to i32",
        "%x = mul nsw i32 65536, 32768",
        "%x = add i32 poison, 1",
    ],
)
def test_broken_promise_is_poison_and_no_branch_may_depend_on_it(line: str) -> None:
    assert _run(_body(line, "ret i32 %x")).value is None
    branch = ["%c = icmp eq i32 %x, 0", "br i1 %c, label %a, label %a", "", "a:", "ret i32 0"]
    assert _run(_body(line, *branch)).stopped is StopReason.INDETERMINATE


def test_masks_tell_defined_bits_from_undefined_ones() -> None:
    lines = [
        "%p = alloca i64, align 8",
        "store i16 4660, ptr %p, align 8",
        "%x = load i64, ptr %p, align 8",
    ]
    partial = _run(_body(*lines, "ret i64 %x", result="i64")).value
    assert partial == Partial(4660, U64 & ~0xFFFF)
    masked = _run(_body(*lines, "%y = and i64 %x, 65535", "ret i64 %y", result="i64"))
    assert masked.value == 4660


def test_frozen_value_is_defined() -> None:
    assert _run(_body("%x = freeze i32 poison", "ret i32 %x")).value == 0


def test_phis_of_a_block_read_before_they_write() -> None:
    text = _body(
        *("br label %loop", "", "loop:"),
        "%a = phi i32 [ 1, %0 ], [ %b, %loop ]",
        "%b = phi i32 [ 2, %0 ], [ %a, %loop ]",
        "%n = phi i32 [ 0, %0 ], [ %m, %loop ]",
        "%m = add i32 %n, 1",
        "%c = icmp ult i32 %m, 4",
        "br i1 %c, label %loop, label %out",
        *("", "out:", "ret i32 %a"),
    )
    assert _run(text).value == 2


# --- our guests ---------------------------------------------------------------------------------


def _guest(module: ir.Module, handler: Callable[[Machine, CallEvent], int]) -> Machine:
    """One CPU with an input and an output page, as the C files want it."""
    memory = RunMemory()
    addresses = {}
    for place, (name, page) in enumerate(
        [("pcpu_input", INPUT_PAGE), ("pcpu_output", OUTPUT_PAGE)]
    ):
        slot = PERCPU + 64 * place
        memory.add(f"per-CPU {name}", 8, base=slot + CPU_OFFSET, data=page.to_bytes(8, "little"))
        memory.add(name, 4096, base=page, data=bytes(4096))
        addresses[name] = memory.add(f"@{name}", 8, data=slot.to_bytes(8, "little")).base
    world = GuestWorld(dict.fromkeys(SINKS, handler), percpu_offset=CPU_OFFSET)
    return Machine(module, memory, world, addresses=addresses, sinks=SINKS)


def test_shared_page_is_seen_as_such(module) -> None:
    seen: list[bytes] = []

    def hypercall(machine: Machine, event: CallEvent) -> int:
        data, defined = machine.memory.read_bytes(INPUT_PAGE, 20)
        assert all(defined)
        seen.append(data)
        machine.memory.write(INPUT_PAGE, 8, 0xA7)
        return 1 << 32

    trace = _guest(module("shared_page"), hypercall).run("read_register", (0xD0003,))
    assert (trace.stopped, trace.value) == (None, 7)
    assert trace.calls[0].arguments == (1 << 32 | 0x50, INPUT_PAGE, INPUT_PAGE)
    assert seen == [b"\xff" * 8 + b"\xfe\xff\xff\xff" + bytes(4) + b"\x03\x00\x0d\x00"]


def test_batches_of_two_pages(module) -> None:
    counts: list[int] = []

    def hypercall(machine: Machine, event: CallEvent) -> int:
        code, count, varhead, first, second = event.arguments
        assert (code, varhead, first, second) == (0x50, 0, INPUT_PAGE, OUTPUT_PAGE)
        assert isinstance(count, int)
        counts.append(count)
        return count << 32

    machine = _guest(module("two_pages"), hypercall)
    names = machine.memory.add("names", 300 * 4, data=bytes(300 * 4))
    values = machine.memory.add("values", 300 * 16)
    trace = machine.run("read_registers", (names.base, values.base, 300))
    assert (trace.stopped, counts) == (None, [255, 45])


def test_interrupts_are_given_back(module) -> None:
    state: list[bool] = []

    def hypercall(machine: Machine, event: CallEvent) -> int:
        state.append(machine._world.interrupts)
        return 5

    machine = _guest(module("shared_page"), hypercall)
    world = machine._world
    trace = machine.run("read_register", (1,))
    assert (trace.value, state, world.interrupts) == (0xFFFF_FFFF, [False], True)


@pytest.mark.parametrize(("which", "code"), [(0, 0x50), (3, 0x7D)])
def test_control_word_of_bit_fields(which: int, code: int, module) -> None:
    machine = _guest(module("odd_ends"), lambda *_: 0)
    trace = machine.run("choose", (which, 7, INPUT_PAGE, OUTPUT_PAGE))
    assert trace.stopped is None
    assert trace.calls[0].arguments[0] == code | 7 << 32


def test_results_from_outside_are_cut_to_their_width(module) -> None:
    trace = _guest(module("odd_ends"), lambda *_: -1).run("choose", (0, 7, INPUT_PAGE, 0))
    assert trace.value == U64


def test_bug_stops(module) -> None:
    trace = _guest(module("odd_ends"), lambda *_: 0).run("choose", (9, 7, 0, 0))
    assert (trace.stopped, trace.location.line) == (StopReason.TRAP, 46)


def test_stack_areas_are_regions_of_their_own(module) -> None:
    def hypercall(machine: Machine, event: CallEvent) -> int:
        _, first, second = event.arguments
        assert isinstance(first, int)
        assert isinstance(second, int)
        assert machine.memory.read(first, 8) == 0x1234
        assert machine.memory.find(first) is not machine.memory.find(second)
        machine.memory.write(second, 16, 5)
        return 0

    trace = _guest(module("odd_ends"), hypercall).run("on_the_stack", (0x1234,))
    assert (trace.stopped, trace.value) == (None, 6)


@pytest.mark.parametrize(
    ("template", "constraints", "operands", "wanted"),
    [
        ("rep; bsf $1,$0", "=r,rm", "i64 80", 4),
        ("tzcnt $1,$0", "=r,r", "i64 1", 0),
        ("bsr $1,$0", "=r,rm", "i64 80", 6),
        ("bsrq $1,${0:q}", "=r,rm,0", "i64 0, i64 -1", U64),
        ("bsf $1,$0", "=r,rm", "i64 0", None),
    ],
)
def test_bit_instructions(
    template: str, constraints: str, operands: str, wanted: int | None
) -> None:
    call = f'%x = call i64 asm "{template}", "{constraints}"({operands})'
    assert _run(_body(call, "ret i64 %x", result="i64")).value == wanted


def test_bits_of_an_array_in_memory() -> None:
    text = _body(
        "%p = alloca [2 x i64], align 8",
        "call void @llvm.memset.p0.i64(ptr %p, i8 0, i64 16, i1 false)",
        'call void asm sideeffect " btsq $1,$0", "*m,Ir"(ptr elementtype(i64) %p, i64 70)',
        '%b = call i8 asm " btq $2,$1", "={@ccc},*m,Ir"(ptr elementtype(i64) %p, i64 70)',
        "%q = getelementptr i64, ptr %p, i64 1",
        "%w = load i64, ptr %q, align 8",
        "%c = zext i8 %b to i64",
        "%x = add i64 %w, %c",
        "ret i64 %x",
        result="i64",
    )
    assert _run(text).value == (1 << 6) + 1


@pytest.mark.parametrize(
    ("template", "held", "result"),
    [("lock xaddl $0, $1", 11, 7), ("xchgl $0, $1", 4, 7), ("xchgl ${0:k}, $1", None, None)],
)
def test_memory_that_an_instruction_swaps(
    template: str, held: int | None, result: int | None
) -> None:
    text = _body(
        "%p = alloca i32, align 4",
        "store i32 7, ptr %p, align 4",
        f'%x = call i32 asm sideeffect "{template}", "=r,=*m,0,*m"'
        "(ptr elementtype(i32) %p, i32 4, ptr elementtype(i32) %p)",
        "%y = load i32, ptr %p, align 4",
        "%z = shl i32 %y, 8",
        "%w = add i32 %z, %x",
        "ret i32 %w",
        result="i32",
    )
    wanted = None if held is None or result is None else (held << 8) + result
    assert _run(text).value == wanted


@pytest.mark.parametrize(("template", "held"), [("lock incl $0", 8), ("lock decl $0", 6)])
def test_memory_that_an_instruction_counts(template: str, held: int) -> None:
    text = _body(
        "%p = alloca i32, align 4",
        "store i32 7, ptr %p, align 4",
        f'call void asm sideeffect "{template}", "=*m,*m"'
        "(ptr elementtype(i32) %p, ptr elementtype(i32) %p)",
        "%y = load i32, ptr %p, align 4",
        "ret i32 %y",
        result="i32",
    )
    assert _run(text).value == held


@pytest.mark.parametrize(
    ("template", "held", "result"),
    [
        ("ldadd ${2:w}, ${1:w}, $0", 11, 7),
        ("ldsetal ${2:w}, ${1:w}, $0", 15, 7),
        ("ldclrl ${2:w}, ${1:w}, $0", 7, 7),
        ("ldeora ${2:w}, ${1:w}, $0", 15, 7),
        ("ldaddp ${2:w}, ${1:w}, $0", None, None),
    ],
)
def test_memory_that_an_instruction_of_arm64_changes(
    template: str, held: int | None, result: int | None
) -> None:
    # The operand is 8 where bits are set, cleared or turned over, 4 where it is added.
    operand = 4 if "add" in template else 8
    text = _body(
        "%p = alloca i32, align 4",
        "store i32 7, ptr %p, align 4",
        f'%x = call i32 asm sideeffect ".arch_extension lse\\0A\\09{template}", "=*Q,=r,r,*Q"'
        f"(ptr elementtype(i32) %p, i32 {operand}, ptr elementtype(i32) %p)",
        "%y = load i32, ptr %p, align 4",
        "%z = shl i32 %y, 8",
        "%w = add i32 %z, %x",
        "ret i32 %w",
        result="i32",
    )
    wanted = None if held is None or result is None else (held << 8) + result
    assert _run(text).value == wanted


@pytest.mark.parametrize(("expected", "held"), [(7, 9), (6, 7)])
def test_an_exchange_of_arm64_that_compares(expected: int, held: int) -> None:
    text = _body(
        "%p = alloca i64, align 8",
        "store i64 7, ptr %p, align 8",
        '%x = call i64 asm sideeffect ".arch_extension lse\\0A\\09casal\\09${1:x}, ${2:x}, $0\\0A",'
        ' "=*Q,=r,rZ,*Q,1,~{memory}"'
        f"(ptr elementtype(i64) %p, i64 9, ptr elementtype(i64) %p, i64 {expected})",
        "%y = load i64, ptr %p, align 8",
        "%z = shl i64 %y, 8",
        "%w = add i64 %z, %x",
        "ret i64 %w",
        result="i64",
    )
    assert _run(text).value == (held << 8) + 7


def test_a_store_and_a_load_of_arm64_that_order() -> None:
    text = _body(
        "%p = alloca i16, align 2",
        'call void asm sideeffect "stlrh ${1:w}, $0", "=*Q,rZ,~{memory}"'
        "(ptr elementtype(i16) %p, i16 7)",
        '%x = call i16 asm sideeffect "ldarh ${0:w}, $1", "=r,*Q,~{memory}"'
        "(ptr elementtype(i16) %p)",
        "%w = zext i16 %x to i64",
        "ret i64 %w",
        result="i64",
    )
    assert _run(text).value == 7


def test_memory_knows_each_bit_that_was_written() -> None:
    memory = RunMemory()
    base = memory.add("byte", 2).base

    memory.write(base, 1, Partial(3, 0xF0))

    assert memory.read(base, 1) == Partial(3, 0xF0)
    assert memory.read_bytes(base, 2) == (b"\x03\0", b"\x0f\0")
    memory.write(base, 1, 0x13)
    assert memory.read(base, 1) == 0x13


@given(at=integers(0, 3 * PART - 8), size=integers(0, 2 * PART), byte=integers(0, 255))
def test_memory_that_is_made_part_by_part_is_as_one_that_was_made_whole(
    at: int, size: int, byte: int
) -> None:
    """The parts are nobody's business: what was written is read, around it what stood there."""
    whole = bytes([byte]) * (5 * PART + 8)
    memory = RunMemory()
    region = memory.add("large", len(whole), data=byte)

    memory.write_bytes(region.base + at, bytes(size), b"\x0f" * size)

    assert memory.read_bytes(region.base, len(whole)) == (
        whole[:at] + bytes(size) + whole[at + size :],
        (b"\xff" * at + b"\x0f" * size).ljust(len(whole), b"\xff"),
    )


def test_memory_of_any_size_costs_what_is_touched_of_it() -> None:
    memory = RunMemory()
    region = memory.add("large", MAX_REGION, data=0)

    memory.write(region.base + MAX_REGION - 8, 8, 1)
    memory.read(region.base + 4, 4)

    assert list(region.parts) == [MAX_REGION // PART - 1, 0]
