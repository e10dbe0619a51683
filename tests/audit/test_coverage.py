# SPDX-License-Identifier: MIT
"""What a tree's text says of hypercalls, held to IR: nothing planted goes by in silence.

The tree is `hidden/` with its IR: one call of a wrapper by name, and others hidden.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from hvproofs.audit.coverage.built import Makefiles
from hvproofs.audit.coverage.conditions import Condition
from hvproofs.audit.coverage.coverage import Coverage, Seen, coverage
from hvproofs.audit.coverage.mentions import INSTRUCTION, Form, mentions
from hvproofs.audit.guestfile import load_guest
from hvproofs.report.audit.coverage import coverage_text
from hvproofs.spec.corpus import shipped
from hvproofs.status import ExitStatus

pytest.importorskip("llvmlite")

FILES = Path(__file__).parent / "hidden"
CALL = "u64 planted(void *p) { return hv_do_hypercall(1, p, 0); }\n"
WORD = "hv_do_hypercall(ONE | 0x50, input, 0);"
CONFIG = "CONFIG_X86=y\nCONFIG_HYPERV=y\n# CONFIG_OTHER is not set\nCONFIG_MODULE=m\n"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for name in ("wrapped.c", "alias.c"):
        shutil.copy(FILES / name, tmp_path / name)
    (tmp_path / "ir").mkdir()
    shutil.copy(FILES / "alias.ll", tmp_path / "ir")
    (tmp_path / "ir" / "config").write_text(CONFIG)
    return tmp_path


def _covered(tree: Path) -> Coverage:
    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    return coverage(str(tree), [str(tree / "ir")], guest)


def _seen(found: Coverage, path: str) -> list[tuple[int, Seen]]:
    return [(one.mention.line, one.seen) for one in found.entries if one.path == path]


def test_the_calls_of_the_ir_are_found_and_the_rest_is_told(tree: Path) -> None:
    shutil.copy(FILES / "hidden.c", tree)
    shutil.copy(FILES / "hidden.ll", tree / "ir")
    found = dict(_seen(_covered(tree), "hidden.c"))
    told = {line for line, seen in found.items() if seen.undecided}
    assert told == {24, 28, 30, 34, 41, 48, 55}  # as the comments of the file say
    assert found[10] is Seen.DECLARATION
    assert found[21] is Seen.TEXT


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("new.c", CALL, [(1, Seen.UNSEEN)]),
        ("new.c", f"/* {CALL.strip()} */\n", [(1, Seen.TEXT)]),
        ("new.h", "u64 hv_do_hypercall(u64 control, void *in, void *out);\n",
         [(1, Seen.DECLARATION)]),
        ("new.h", "#define MINE(p) \\\n\thv_do_hypercall(1, p, 0)\n", [(1, Seen.MACRO)]),
        ("new.c", "#define MINE(p) hv_do_hypercall(1, p, 0)\nvoid f(void)\n{\n\tMINE(0);\n}\n",
         [(1, Seen.MACRO), (4, Seen.UNSEEN)]),
        ("new.c", "u64 (*kept)(u64, void *, void *) = hv_do_hypercall;\n", [(1, Seen.POINTER)]),
        ("new.c", "struct ops t = {\n\t.call = hv_do_hypercall,\n};\n", [(2, Seen.POINTER)]),
        ("new.c", "void f(void)\n{\n\tgive(hv_do_hypercall);\n}\n", [(3, Seen.POINTER)]),
        ("new.c", 'void f(void)\n{\n\tasm volatile("vmcall");\n}\n', [(3, Seen.UNSEEN)]),
        ("new.c", 'void f(void)\n{\n\tasm volatile("nop\\n\\tvmmcall");\n}\n', [(3, Seen.UNSEEN)]),
        ("new.c", 'void f(void)\n{\n\tasm volatile("hvc #1");\n}\n', [(3, Seen.UNSEEN)]),
        ("new.c", 'void f(void)\n{\n\tasm(".byte 0x0f, 0x01, 0xc1");\n}\n', [(3, Seen.UNSEEN)]),
        ("new.S", "f:\n\tvmcall\n\tret\n", [(2, Seen.UNSEEN)]),
        ("new.rs", "fn f() { unsafe { hv_do_hypercall(1, p, q) } }\n", [(1, Seen.UNSEEN)]),
        ("new.c", 'void f(void)\n{\n\tadd_console("hvc", 0);\n}\n', []),
        ("new.c", 'void f(void)\n{\n\tpr_err("no hvc console");\n}\n', []),
        ("new.h", '#define FEATURE 15 /* "vmmcall" is there */\n', []),
        ("new.c", f"#ifdef CONFIG_OTHER\n{CALL}#endif\n", [(2, Seen.NOT_BUILT)]),
        ("new.c", f"#ifdef CONFIG_HYPERV\n{CALL}#endif\n", [(2, Seen.UNSEEN)]),
        ("new.c", f"#ifndef CONFIG_HYPERV\n#else\n{CALL}#endif\n", [(3, Seen.UNSEEN)]),
        ("new.c", f"#ifdef CONFIG_HYPERV\n#else\n{CALL}#endif\n", [(3, Seen.NOT_BUILT)]),
    ],
)  # fmt: skip
def test_what_is_planted_changes_the_list(
    tree: Path, name: str, text: str, expected: list[tuple[int, Seen]]
) -> None:
    before = _covered(tree)
    assert before.status is ExitStatus.AS_EXPECTED
    (tree / name).write_text(text)
    after = _covered(tree)
    assert _seen(after, name) == expected
    undecided = any(seen.undecided for _, seen in expected)
    assert after.status is (ExitStatus.UNDECIDED if undecided else ExitStatus.AS_EXPECTED)
    shown = coverage_text(after)
    assert all(len(line) <= 80 for line in shown.split("\n"))
    assert (f"{name}:" in shown) is bool(expected)


@pytest.mark.parametrize(
    ("makefile", "seen"),
    [
        ("obj-$(CONFIG_OTHER) += new.o", Seen.NOT_BUILT),
        ("obj-$(CONFIG_OTHER) += all.o\nall-y := a.o \\\n\tnew.o", Seen.NOT_BUILT),
        ("obj-y += all.o\nall-$(CONFIG_OTHER) += new.o", Seen.NOT_BUILT),
        ("ifdef CONFIG_OTHER\nobj-y += new.o\nendif", Seen.NOT_BUILT),
        ("obj-$(CONFIG_OTHER) += new.o\nobj-$(CONFIG_HYPERV) += new.o", Seen.UNSEEN),
        ("ifeq ($(CONFIG_OTHER),)\nobj-y += new.o\nendif", Seen.UNSEEN),
        ("obj-$(CONFIG_OTHER)$(CONFIG_HYPERV) += new.o", Seen.UNSEEN),
        ("obj-$(CONFIG_MODULE) += new.o", Seen.UNSEEN),
        ("", Seen.UNSEEN),
    ],
)
def test_only_what_a_makefile_leaves_out_is_not_built(
    tree: Path, makefile: str, seen: Seen
) -> None:
    (tree / "drivers" / "hv").mkdir(parents=True)
    (tree / "drivers" / "hv" / "Makefile").write_text(makefile)
    (tree / "drivers" / "hv" / "new.c").write_text(CALL)
    found = _covered(tree)
    assert [one.seen for one in found.entries if one.path == "drivers/hv/new.c"] == [seen]


def test_without_a_configuration_nothing_is_known_to_be_left_out(tree: Path) -> None:
    (tree / "ir" / "config").unlink()
    (tree / "Makefile").write_text("obj-$(CONFIG_OTHER) += new.o")
    (tree / "new.c").write_text(CALL)
    assert _seen(_covered(tree), "new.c") == [(1, Seen.UNSEEN)]


def test_one_call_of_the_ir_stands_for_one_mention_only(tree: Path) -> None:
    text = (FILES / "hidden.c").read_text()
    shutil.copy(FILES / "hidden.ll", tree / "ir")
    (tree / "hidden.c").write_text(text.replace("WORD(ONE | 0x50); END; }", f"{WORD} {WORD} }}"))
    found = [seen for line, seen in _seen(_covered(tree), "hidden.c") if line == 72]
    assert sorted(found, key=lambda one: one.name) == [Seen.AUDITED, Seen.READ, Seen.UNSEEN]


def test_another_architecture_is_not_built(tmp_path: Path) -> None:
    assert Makefiles(tmp_path).ways("arch/powerpc/kernel/a.c") == (("CONFIG_PPC",),)


@pytest.mark.parametrize(
    ("condition", "excluded"),
    [
        ("defined(CONFIG_A)", False), ("defined(CONFIG_B)", True),
        ("IS_ENABLED(CONFIG_B) && X", True), ("IS_ENABLED(CONFIG_B) || X", False),
        ("!defined(CONFIG_A)", True), ("!defined(CONFIG_M)", False),
        ("defined(CONFIG_M)", False), ("CONFIG_B", False), ("!(defined(CONFIG_A))", False),
        ("defined(CONFIG_A) && (X || defined(CONFIG_B))", False),
    ],
)  # fmt: skip
def test_what_is_not_known_of_a_condition_excludes_nothing(condition: str, excluded: bool) -> None:
    config = {"CONFIG_A": "y", "CONFIG_M": "m"}
    assert Condition(condition).excluded(config) is excluded


def test_text_is_told_from_code() -> None:
    text = 'int f(int a)\n{\n\treturn g("x) { vmcall" /* } */, \'"\');\n}\nint vmcall;\n'
    found = list(mentions(text, {"g"}))
    assert [(one.name, one.form, one.function) for one in found] == [
        ("g", Form.CALL, "f"), (INSTRUCTION, Form.ASSEMBLY, "f"),
    ]  # fmt: skip
