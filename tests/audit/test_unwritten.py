# SPDX-License-Identifier: MIT
"""A static pointer into a segment is constant where the file only reads it, and nowhere else."""

from __future__ import annotations

import pytest

from hvproofs.audit.llvm.unwritten import with_constants

READ = """@x = internal global ptr addrspace(256) null, align 8
  %1 = load ptr addrspace(256), ptr @x, align 8
"""
OTHERS = {
    "written": READ + "  store ptr %2, ptr @x, align 8\n",
    "address taken": READ + "  call void @f(ptr @x)\n",
    "address in a table": READ + "@t = global ptr @x, align 8\n",
    "stored elsewhere": READ + "  store ptr @x, ptr %2, align 8\n",
    "named in assembly": READ + 'module asm "movq $0, x(%rip)"\n',
    "volatile": READ.replace("load", "load volatile"),
    "of other files, too": READ.replace("internal ", ""),
    "behind half a name": READ + '@s = constant [2 x i8] c"a@", ptr @x, [1 x i8] c"b"\n',
    "no such pointer": READ.replace("ptr addrspace(256)", "ptr"),
    "in a section": READ.replace(", align 8\n", ', section ".data..percpu", align 8\n', 1),
}


def test_what_is_only_read_is_constant() -> None:
    assert "@x = internal constant ptr addrspace(256) null" in with_constants(READ, ())


def test_what_facts_speak_of_is_not() -> None:
    assert with_constants(READ, ("x",)) == READ


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_anything_else_is_not(text: str) -> None:
    assert with_constants(text, ()) == text
