# SPDX-License-Identifier: MIT
"""With a touched header every file that names a hypercall and includes it is built or told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions
from hvproofs.audit.guestfile import load_guest
from hvproofs.errors import Diagnostic, Location
from hvproofs.review.build import Build, Made
from hvproofs.review.posted import review_series
from hvproofs.review.reach import sites
from hvproofs.review.series import Patch
from hvproofs.review.tree import Tree
from hvproofs.spec.corpus import load_shipped, shipped
from hvproofs.status import ExitStatus

GUEST = load_guest(str(shipped() / "guests" / "linux.toml"))
CALL = "int f(void) { return hv_do_hypercall(1, 0, 0); }\n"
FILES = {
    "Makefile": "",
    "Kconfig": "",
    "include/hyperv/touched.h": "struct one { int a; };\n",
    "include/linux/between.h": "#include <hyperv/touched.h>\n",
    "include/linux/inlined.h": "static inline int hv_do_it(void)\n{\n"
    "\treturn hv_do_hypercall(1, 0, 0);\n}\n#define HV_DO_IT() hv_do_it()\n",
    "drivers/far/direct.c": "#include <hyperv/touched.h>\n" + CALL,
    "net/through.c": "#include <linux/between.h>\n" + CALL,
    "net/macro.c": "# include <linux/between.h>\nint g(void) { return HV_DO_IT(); }\n",
    "net/any.c": "#include HEADER\n" + CALL,
    "arch/arm64/hyperv/other.c": '#include "../../../include/hyperv/touched.h"\n' + CALL,
    "arch/x86/entry.S": "#include <linux/between.h>\n\tcall hv_do_hypercall\n",
    "net/apart.c": "#include <linux/other.h>\n" + CALL,
    "net/silent.c": "#include <hyperv/touched.h>\n/* hv_do_hypercall() is not called. */\n",
}
REACHED = (
    "arch/arm64/hyperv/other.c", "arch/x86/entry.S", "drivers/far/direct.c", "net/any.c",
    "net/macro.c", "net/through.c",
)  # fmt: skip
DIFF = """--- a/include/hyperv/touched.h
+++ b/include/hyperv/touched.h
@@ -1 +1 @@
-struct one { int a; };
+struct one { long a; };
"""


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    for name, text in FILES.items():
        (tmp_path / "linux" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "linux" / name).write_text(text)
    return tmp_path / "linux"


def test_a_site_anywhere_that_includes_the_header_is_found(tree: Path) -> None:
    assert sites(tree, ["include/hyperv/touched.h"], GUEST).files == REACHED
    # `#include HEADER` may be of any header.
    assert sites(tree, ["include/linux/unknown.h"], GUEST).files == ("net/any.c",)


def test_what_the_command_line_includes_is_included_by_every_file(tree: Path) -> None:
    (tree / "include/linux/kconfig.h").write_text("#include <hyperv/touched.h>\n")

    found = sites(tree, ["include/hyperv/touched.h"], GUEST).files
    assert found == tuple(sorted((*REACHED, "net/apart.c")))


def test_a_site_that_no_configuration_builds_is_listed_and_ends_with_3(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nothing(_: Build, files: Sequence[str], __: Path) -> Made:
        return Made({}, {one: Diagnostic(Location(one), "not built: no rule") for one in files})

    monkeypatch.setattr("shutil.which", lambda tool: tool)
    monkeypatch.setattr(Build, "configure", lambda _: None)
    monkeypatch.setattr(Build, "make", nothing)
    patch = Patch("x", 1, "a header", "", DIFF)
    found = review_series(
        Tree(str(tree)), [patch], ["root"], GUEST, load_shipped(expressions=False), AuditOptions()
    )

    assert [one.location.path for one in found.failed] == list(REACHED)
    assert str(found.failed[2]).startswith(
        "drivers/far/direct.c:1:1: error: in configuration root: not built: no rule"
    )
    assert found.status is ExitStatus.UNDECIDED


def test_files_of_another_architecture_are_not_asked_for(
    tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda tool: tool)
    names = ("arch/arm64/hyperv/other.c", "arch/x86/entry.S")
    made = Build(tree, "root", tmp_path / "build").make(names, tmp_path / "ir")

    assert made.files == {}
    assert [one.message for one in made.faults.values()] == [
        "not built: it is for another architecture", "not built: it is no C",
    ]  # fmt: skip
