# SPDX-License-Identifier: MIT
"""A call that LLVM removes is told, also where nothing says where it stood in the source."""

from __future__ import annotations

from pathlib import Path

from hvproofs.report.audit.run import AuditRequest, audited

LAYOUT = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
MODULE = f"""\
target datalayout = "{LAYOUT}"
target triple = "x86_64-unknown-linux-gnu"

declare i64 @hv_do_hypercall(i64, ptr, ptr)

define i64 @lives(ptr %in) {{
  %r = call i64 @hv_do_hypercall(i64 93, ptr %in, ptr null)
  ret i64 %r
}}

define i64 @dies(ptr %in) {{
  br i1 false, label %never, label %end
never:
  %r = call i64 @hv_do_hypercall(i64 93, ptr %in, ptr null)
  br label %end
end:
  ret i64 0
}}
"""


def test_a_removed_call_is_listed_as_dead_without_debug_information(tmp_path: Path) -> None:
    path = tmp_path / "plain.ll"
    path.write_text(MODULE)

    found = [(site.function, site.dead) for site in audited(AuditRequest((str(path),))).sites]

    assert [("dies", True), ("lives", False)] == sorted(found)
