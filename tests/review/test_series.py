# SPDX-License-Identifier: MIT
"""Mails to patches, and patches to a copy of a tree; the tree itself is never written."""

from __future__ import annotations

import contextlib
import gc
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from hvproofs.audit.audit import AuditOptions
from hvproofs.audit.guestfile import load_guest
from hvproofs.cli.app import app
from hvproofs.errors import SpecError, UsageError
from hvproofs.review import build
from hvproofs.review.posted import review_series
from hvproofs.review.series import MAX_PATCHES, load_series
from hvproofs.review.tree import Tree
from hvproofs.spec.corpus import load_shipped, shipped

DIFF = """diff --git a/drivers/hv/x.c b/drivers/hv/x.c
--- a/drivers/hv/x.c
+++ b/drivers/hv/x.c
@@ -1 +1 @@
-{0}
+{1}
"""


def mail(number: int, of: int, body: str, headers: str = "") -> str:
    return (
        "From mboxrd@z Thu Jan  1 00:00:00 1970\n"
        f"Subject: [PATCH v2 {number}/{of}] hv: do\n something\nMessage-ID: <{number}@x>\n"
        f"References: <0@x>\n{headers}\nWhy.\n---\n{body}-- \n2.1\n\n"
    )


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    top = tmp_path / "linux"
    (top / "drivers" / "hv").mkdir(parents=True)
    for name, text in (("Makefile", ""), ("Kconfig", ""), (".config", "OLD=y\n"),
                       ("drivers/hv/x.c", "one\n"), ("drivers/hv/x.o", "object")):  # fmt: skip
        (top / name).write_text(text)
    return top


def everything(top: Path) -> dict[str, tuple[str, int]]:
    return {
        str(one.relative_to(top)): (one.read_text(), one.stat().st_mtime_ns)
        for one in top.rglob("*") if one.is_file()
    }  # fmt: skip


def written(tmp_path: Path, text: str, name: str = "series.mbox") -> str:
    (tmp_path / name).write_text(text)
    return str(tmp_path / name)


def test_mails_are_put_in_order_and_answers_are_no_patches(tmp_path: Path) -> None:
    answer = mail(1, 2, DIFF.format("a", "b")).replace("Subject: [", "Subject: Re: [")
    box = written(tmp_path, mail(2, 2, DIFF.format("two", "three")) + answer
                  + mail(1, 2, DIFF.format("one", "two")))  # fmt: skip
    first, last = load_series([box])

    assert (first.subject, first.message_id) == ("[PATCH v2 1/2] hv: do something", "<1@x>")
    assert (first.diff, last.number) == (DIFF.format("one", "two"), 2)
    assert first.files == ("drivers/hv/x.c",)


def test_encoded_text_is_decoded(tmp_path: Path) -> None:
    coded = DIFF.format("one", "zw=C3=B6lf").replace("= ", "=3D ")
    headers = (
        "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n"
    )
    (one,) = load_series([written(tmp_path, mail(1, 1, coded, headers))])

    assert "+zwölf" in one.diff


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("no diff at all\n", "no patch in it"),
        (mail(2, 2, DIFF.format("a", "b")), "patch 1 of the series is missing"),
        (mail(1, 1, DIFF.format("a", "b")) * 2, "two patches of one number"),
        (DIFF.format("a", "b").replace("drivers/hv", "../../etc"), "a patch of '../../etc/x.c'"),
        (DIFF.format("a", "b").replace("drivers/hv", ".git"), "a patch of '.git/x.c'"),
        ("".join(mail(i, 1000, DIFF.format("a", "b")) for i in range(1, 1001)), "1000 patches"),
    ],
)
def test_what_is_no_series_is_told(tmp_path: Path, text: str, what: str) -> None:
    with pytest.raises(SpecError, match=what.replace("(", r"\(")):
        load_series([written(tmp_path, text)])
    assert MAX_PATCHES < 1000


def test_patches_before_one_are_found_in_a_mailbox(tmp_path: Path) -> None:
    other = mail(1, 3, DIFF.format("x", "y")).replace("v2 1/3", "v1 1/3")
    box = written(tmp_path, other + mail(1, 2, DIFF.format("one", "two")), "box")
    last = written(tmp_path, mail(2, 2, DIFF.format("two", "three")))

    assert [one.diff for one in load_series([last], box)] == [
        DIFF.format("one", "two"), DIFF.format("two", "three"),
    ]  # fmt: skip


def test_a_series_is_applied_to_a_copy_without_what_builds_left(tree: Path, tmp_path: Path) -> None:
    before = everything(tree)
    copy = Tree(str(tree))
    box = mail(1, 2, DIFF.format("one", "two")) + mail(2, 2, DIFF.format("two", "three"))
    for patch in load_series([written(tmp_path, box)]):
        copy.apply(patch)

    assert (copy.path / "drivers/hv/x.c").read_text() == "three\n"
    assert not (copy.path / ".config").exists()
    assert not (copy.path / "drivers/hv/x.o").exists()
    assert everything(tree) == before
    with pytest.raises(UsageError, match="another review of it is under way"):
        Tree(str(tree))
    # What a run left, however it ended, is gone with the next.
    del copy
    assert (Tree(str(tree)).path / "drivers/hv/x.c").read_text() == "one\n"


def applied(tree: Path, series: str) -> None:
    copy = Tree(str(tree))
    for patch in load_series([series]):
        copy.apply(patch)


@pytest.mark.parametrize("point", range(10))
def test_after_an_interrupt_at_any_point_all_is_as_before(
    tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, point: int
) -> None:
    before, left = everything(tree), [point]
    new = DIFF.replace("--- a/drivers/hv/x.c", "--- /dev/null").replace("-1 +1", "-0,0 +1")
    new = new.replace("-{0}\n", "").format("", "new").replace("hv/x.c", "hv/new.c")
    box = mail(1, 2, DIFF.format("one", "two")) + mail(
        2, 2, new.replace("\n---", "\nnew file mode 100644\n---", 1)
    )

    def interrupted(real: Callable[..., None]) -> Callable[..., None]:
        def run(*args: object) -> None:
            left[0] -= 1
            if left[0] < 0:
                raise KeyboardInterrupt
            real(*args)

        return run

    for name in ("_link", "_copied", "apply"):
        monkeypatch.setattr(Tree, name, interrupted(getattr(Tree, name)))
    with contextlib.suppress(KeyboardInterrupt):
        applied(tree, written(tmp_path, box))
    monkeypatch.undo()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert everything(tree) == before
    gc.collect()  # an interrupted review holds no lock
    copy = Tree(str(tree))
    assert (copy.path / "drivers/hv/x.c").read_text() == "one\n"
    assert not (copy.path / "drivers/hv/new.c").exists()


def test_a_patch_that_does_not_apply_is_named(tree: Path, tmp_path: Path) -> None:
    before = everything(tree)
    (patch,) = load_series([written(tmp_path, DIFF.format("nine", "ten"), "my.patch")])
    with pytest.raises(SpecError, match=r"my\.patch.*'my\.patch' does not apply: .*x\.c"):
        Tree(str(tree)).apply(patch)
    assert everything(tree) == before


def test_a_patch_that_does_not_apply_is_told_before_anything_is_built(
    tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_late(_: build.Build) -> None:
        pytest.fail("a build was begun")

    monkeypatch.setattr("shutil.which", lambda tool: tool)
    monkeypatch.setattr(build.Build, "configure", too_late)
    patches = load_series(
        [written(tmp_path, DIFF.format(one, "ten"), f"{one}.patch") for one in ("one", "nine")]
    )
    guest, corpus = load_guest(str(shipped() / "guests" / "linux.toml")), load_shipped()
    with pytest.raises(SpecError, match=r"'nine\.patch' does not apply"):
        review_series(Tree(str(tree)), patches, ["root"], guest, corpus, AuditOptions())
    gc.collect()
    assert (Tree(str(tree)).path / "drivers/hv/x.c").read_text() == "one\n"


def test_what_was_rehearsed_is_taken_back(tree: Path, tmp_path: Path) -> None:
    copy = Tree(str(tree))
    copy.rehearse(load_series([written(tmp_path, DIFF.format("one", "ten"), "a.patch")]))

    assert (copy.path / "drivers/hv/x.c").read_text() == "one\n"
    assert (copy.path / "drivers/hv/x.c").is_symlink()


def test_no_tree_and_no_configuration_are_told(tree: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no Makefile and Kconfig"):
        Tree(str(tmp_path))
    assert build.configurations() == ("arm64", "root", "vtl")
    with pytest.raises(UsageError, match="expected one of arm64, root, vtl"):
        build.Build(tree, "guest", tmp_path / "build")


def test_without_a_compiler_it_says_so(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    with pytest.raises(UsageError, match="clang-19 is not installed"):
        build.Build(tree, "root", tree / "build")


def test_b4_gets_a_warning_for_a_patch_without_those_before_it(tree: Path) -> None:
    text = mail(2, 2, DIFF.format("two", "three"))
    found = CliRunner().invoke(
        app, ["review", "--tree", str(tree), "--format", "b4", "-"], input=text
    )
    (one,) = json.loads(found.stdout)

    assert (one["tool"], one["status"]) == ("hvproofs", "warn")
    assert "patch 1 of the series is missing" in one["summary"]


def test_a_link_that_leads_out_is_not_followed(tree: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (tree / "drivers" / "away").symlink_to(outside)
    (patch,) = load_series([written(tmp_path, DIFF.format("a", "b").replace("hv", "away"))])
    with pytest.raises((SpecError, UsageError)):
        Tree(str(tree)).apply(patch)
    assert list(outside.iterdir()) == []
    shutil.rmtree(outside)
