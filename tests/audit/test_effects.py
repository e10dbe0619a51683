# SPDX-License-Identifier: MIT
"""What a call of a function does to interrupts and pages, read off its body."""

from __future__ import annotations

import pytest

from hvproofs.audit.checks.summary import effects
from hvproofs.audit.effects import FunctionEffect
from hvproofs.audit.guards import GuardKind
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.reader import read
from hvproofs.audit.llvm.text import split
from hvproofs.decide.asker import Asker, Means
from hvproofs.spec.corpus import shipped

pytest.importorskip("z3")

HEAD = """target datalayout = "e-p:64:64"
@hyperv_pcpu_input_arg = global ptr null
@this_cpu_off = external global i64
declare void @outside(ptr)
declare void @msleep(i32)
declare i64 @hv_do_hypercall(i64, ptr, ptr)
"""
OFF = '  call void asm sideeffect "cli", "~{memory}"()\n'
ON = '  call void asm sideeffect "sti", "~{memory}"()\n'
SAVE = '  %flags = call i64 asm sideeffect "pushf ; pop $0", "=r,~{memory}"()\n'
LOOK_UP = """  %v = load ptr, ptr @hyperv_pcpu_input_arg
  %off = call i64 asm "movq %gs:$1, $0", "=r,*m"(ptr elementtype(i64) @this_cpu_off)
  %n = ptrtoint ptr %v to i64
  %sum = add i64 %n, %off
  %slot = inttoptr i64 %sum to ptr
  %page = load ptr, ptr %slot
"""
RESTORE = """define void @f(i64 %x, i64 %saved) {
entry:
  %bit = and i64 %saved, 512
  %on = icmp ne i64 %bit, 0
  br i1 %on, label %then, label %end
then:
  call void asm sideeffect "sti", "~{memory}"()
  br label %end
end:
  ret void
}
"""


def _module(text: str) -> tuple[ir.Module, FunctionEffect, frozenset[tuple[int, int]]]:
    """The module, what a call of f() does, and what it sets."""
    parts = split(HEAD + text)
    module = read("f.ll", parts, tuple(parts.functions))
    assert not module.problems
    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    found = effects(module, guest, Asker(Means(rlimit=1_000_000)), None, {})
    call = ir.Call("", None, 1, module.functions["f"].result, _global("f"), (), None)
    return module, found.of(call), found.sets(call)


def _global(name: str) -> ir.Global:
    parts = split(HEAD + f"define ptr @g() {{\nentry:\n  ret ptr @{name}\n}}\n")
    last = read("g.ll", parts, ("g",)).functions["g"].blocks[0].instructions[-1]
    assert isinstance(last, ir.Return)
    assert isinstance(last.value, ir.Global)
    return last.value


def _effect(body: str) -> FunctionEffect:
    return _module(f"define i64 @f(ptr %p, i64 %x) {{\nentry:\n{body}  ret i64 %x\n}}\n")[1]


def test_what_a_function_does_to_interrupts_in_the_end() -> None:
    assert _effect("").irqs is None
    assert _effect(OFF).irqs is GuardKind.IRQS_OFF
    assert _effect(ON).irqs is GuardKind.IRQS_ON
    assert _module(RESTORE)[1].irqs is GuardKind.IRQS_RESTORE
    assert _module(RESTORE)[1].flags == 1  # the argument that holds them, from 0


def test_flags_that_a_function_saves_are_its_result() -> None:
    text = f"define i64 @f() {{\nentry:\n{SAVE}{OFF}  ret i64 %flags\n}}\n"
    assert _module(text)[1].irqs is GuardKind.IRQS_SAVE
    other = text.replace("ret i64 %flags", "ret i64 512")
    assert _module(other)[1].irqs is GuardKind.IRQS_OFF


def test_interrupts_that_are_let_in_for_a_while_are_not_kept_off() -> None:
    assert not _effect(OFF).opens
    assert _effect(ON + OFF).opens
    assert _effect("  call void @msleep(i32 1)\n").opens
    inner = f"define void @g() {{\nentry:\n{ON}{OFF}  ret void\n}}\n"
    outer = "define void @f() {\nentry:\n  call void @g()\n  ret void\n}\n"
    assert _module(inner + outer)[1].opens


def test_what_depends_on_the_argument_is_known_to_be_either() -> None:
    effect = _module(RESTORE.replace("and i64 %saved, 512", "and i64 %saved, 256"))[1]
    assert not effect.known
    assert effect.opens


def test_a_function_that_calls_itself_is_known_where_nothing_it_reaches_acts() -> None:
    text = "define void @f() {{\nentry:\n{}  call void @f()\n  ret void\n}}\n"
    assert _module(text.format(""))[1] == FunctionEffect()
    assert not _module(text.format(OFF))[1].known


def test_pages_that_a_function_looks_up_itself() -> None:
    assert _effect(LOOK_UP + "  store i64 1, ptr %page\n").pages == {"hyperv_pcpu_input_arg"}
    reads = _effect(LOOK_UP + "  %y = load i64, ptr %page\n")
    assert (reads.pages, reads.reads) == (frozenset(), {"hyperv_pcpu_input_arg"})
    call = "  %s = call i64 @hv_do_hypercall(i64 70, ptr {}, ptr {})\n"
    assert _effect(LOOK_UP + call.format("null", "%page")).pages == {"hyperv_pcpu_input_arg"}
    assert not _effect(LOOK_UP + call.format("%page", "null")).pages


def test_functions_outside_are_named() -> None:
    named = {"if outside() leaves interrupts and pages alone"}
    assert _effect("  call void @outside(ptr %p)\n").taken == named
    inner = "define void @g() {\nentry:\n  call void @outside(ptr null)\n  ret void\n}\n"
    outer = "define void @f() {\nentry:\n  call void @g()\n  ret void\n}\n"
    assert _module(inner + outer)[1].taken == named
    assert _effect("  call void %p()\n").taken == {
        "if a function called through a pointer leaves interrupts and pages alone"
    }


def _sets(body: str) -> frozenset[tuple[int, int]]:
    return _module(f"define void @f(i64 %x, ptr %p, i1 %c) {{\nentry:\n{body}  ret void\n}}\n")[2]


def test_bytes_that_are_set_on_every_way() -> None:
    store = "  %q = getelementptr i8, ptr %p, i64 2\n  store i16 7, ptr %q\n"
    assert _sets(store) == {(1, 2), (1, 3)}
    branch = "  br i1 %c, label %then, label %end\nthen:\n{}  br label %end\nend:\n{}"
    assert _sets(branch.format("  store i8 1, ptr %p\n", "")) == frozenset()
    assert _sets(branch.format("", "  store i8 1, ptr %p\n")) == {(1, 0)}
    assert _sets("  store i8 undef, ptr %p\n") == frozenset()
