# SPDX-License-Identifier: MIT
"""LLVM in its child process: what it keeps, what it inlines, how it fails."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from hvproofs.audit.llvm import normalise as normalising
from hvproofs.audit.llvm.normalise import (
    Normalised,
    NormaliseFailure,
    NormaliseOptions,
    Rejected,
    normalise,
)
from hvproofs.audit.llvm.text import split

pytest.importorskip("llvmlite")

SINKS = frozenset({"hv_do_hypercall", "hv_do_rep_hypercall"})


@pytest.fixture(autouse=True)
def _by_the_child(monkeypatch: pytest.MonkeyPatch, llvm_child: object) -> None:
    monkeypatch.setattr(normalising, "_run_child", llvm_child)


def _rejected(path: Path, **options: int) -> Rejected:
    done = normalise(path, NormaliseOptions(SINKS, **options))
    assert isinstance(done, Rejected)
    return done


def test_wrapper_stays_a_call_and_helper_is_inlined(normalised) -> None:
    text = split(normalised("two_pages").text)
    assert list(text.functions) == ["read_registers"]
    assert "hv_do_rep_hypercall" in text.functions["read_registers"].callees()
    assert "hv_do_hypercall" not in text.functions["read_registers"].callees()


def test_sites_are_counted_before_optimisation(normalised) -> None:
    found = [(site.function, site.callee) for site in normalised("odd_ends").sites]
    assert found == [
        ("choose", "hv_do_hypercall"),
        ("on_the_stack", "hv_do_hypercall"),
        ("not_for_a_kernel", "hv_do_hypercall"),
    ]
    site = normalised("two_pages").sites[0]
    assert (site.location.path, site.location.line) == ("two_pages.c", 9)


def test_same_input_gives_the_same_bytes(c_files: Path, normalised) -> None:
    again = normalise(c_files / "two_pages.ll", NormaliseOptions(SINKS))
    assert isinstance(again, Normalised)
    assert again == normalised("two_pages")


def test_bitcode_gives_the_same_functions(c_files: Path, normalised, tmp_path: Path) -> None:
    from llvmlite import binding

    module = binding.parse_assembly((c_files / "shared_page.ll").read_text())
    bitcode = tmp_path / "shared_page.bc"
    bitcode.write_bytes(module.as_bitcode())
    done = normalise(bitcode, NormaliseOptions(SINKS))
    assert isinstance(done, Normalised)
    assert done.sites == normalised("shared_page").sites


def test_missing_file(tmp_path: Path) -> None:
    done = _rejected(tmp_path / "none.ll")
    assert done.failure is NormaliseFailure.UNREADABLE
    assert done.failure.is_input_error


def test_ill_formed_text_is_located(tmp_path: Path) -> None:
    path = tmp_path / "bad.ll"
    path.write_text("define i32 @f() {\n  ret i64 0\n}\n")
    done = _rejected(path)
    assert done.failure is NormaliseFailure.ILL_FORMED
    assert (done.diagnostic.location.line, done.diagnostic.location.column) == (2, 7)
    assert "clang" in done.diagnostic.hint


def test_a_constant_of_an_older_clang_is_located(tmp_path: Path) -> None:
    path = tmp_path / "old.ll"
    path.write_text(
        "@g = global i32 0\n@h = global i64 zext (i32 ptrtoint (ptr @g to i32) to i64)\n"
        '!llvm.ident = !{!0}\n!0 = !{!"Debian clang version 16.0.6"}\n'
    )
    done = _rejected(path)
    assert done.diagnostic.location.line == 2
    assert "it is clang 16's" in done.diagnostic.hint
    assert "take clang-19 or newer" in done.diagnostic.hint


def test_module_that_does_not_verify(tmp_path: Path) -> None:
    path = tmp_path / "bad.ll"
    path.write_text(
        "define i32 @f() {\na:\n  br label %b\nb:\n  %x = add i32 %y, 1\n"
        "  %y = add i32 %x, 1\n  ret i32 %x\n}\n"
    )
    assert _rejected(path).failure is NormaliseFailure.ILL_FORMED


@pytest.mark.parametrize(
    "data", [b"", b"BC\xc0\xde" + bytes(range(64)), b"\xff\xfe\0\0", b"\0" * 99]
)
def test_rubbish_never_escapes(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "rubbish.bc"
    path.write_bytes(data)
    done = normalise(path, NormaliseOptions(SINKS))
    if isinstance(done, Rejected):
        assert done.diagnostic.message
    else:
        assert not done.sites


def test_bounds_hold(c_files: Path) -> None:
    starved = _rejected(c_files / "two_pages.ll", memory=100 << 20)
    assert starved.failure in (NormaliseFailure.MEMORY, NormaliseFailure.ABORTED)
    assert not starved.failure.is_input_error


def test_committed_ir_is_that_of_the_source(c_files: Path, tmp_path: Path, normalised) -> None:
    if shutil.which("clang-19") is None:
        pytest.skip("no clang-19")
    subprocess.run([str(c_files / "make-ll.sh"), str(tmp_path)], check=True)
    for made in sorted(tmp_path.glob("*.ll")):
        done = normalise(made, NormaliseOptions(SINKS))
        assert isinstance(done, Normalised)
        assert done.sites == normalised(made.stem).sites


def test_a_large_helper_that_looks_a_page_up_is_inlined(tmp_path: Path) -> None:
    """It hands the page on through a local of its caller: only there it is known which."""
    file = tmp_path / "large.ll"
    body = "".join(f"  %x{i} = call i64 @other(i64 {i})\n" for i in range(400))
    file.write_text(
        'target triple = "x86_64-pc-linux-gnu"\n'
        "@page = external global ptr\n"
        "declare i64 @other(i64)\n"
        f"define internal void @look(ptr %to) {{\n{body}"
        "  %p = load ptr, ptr @page\n  store ptr %p, ptr %to\n  ret void\n}\n"
        "define ptr @go() {\n  %l = alloca ptr\n  call void @look(ptr %l)\n"
        "  %v = load ptr, ptr %l\n  ret ptr %v\n}\n"
    )
    options = NormaliseOptions(SINKS, pages=frozenset({"page"}))
    for how, inlined in ((options, True), (NormaliseOptions(SINKS), False)):
        done = normalise(file, how)
        assert isinstance(done, Normalised)
        assert ("look" not in split(done.text).functions["go"].callees()) == inlined


def test_a_weak_second_name_of_a_wrapper_is_the_wrapper(tmp_path: Path) -> None:
    """LLVM refuses an alias of what is only declared."""
    file = tmp_path / "alias.ll"
    file.write_text(
        'target triple = "x86_64-pc-linux-gnu"\n'
        "@again = weak alias i64 (i64), ptr @hv_do_hypercall\n"
        "define i64 @hv_do_hypercall(i64 %0) {\n  ret i64 %0\n}\n"
        "define i64 @go() {\n  %1 = call i64 @again(i64 92)\n  ret i64 %1\n}\n"
    )
    done = normalise(file, NormaliseOptions(SINKS))
    assert isinstance(done, Normalised)
    assert "hv_do_hypercall" in split(done.text).functions["go"].callees()
