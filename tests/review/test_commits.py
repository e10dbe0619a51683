# SPDX-License-Identifier: MIT
"""A range of commits is a series; the user's tree and index are only ever read."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from hvproofs.errors import SpecError, UsageError
from hvproofs.review.commits import commits, is_range
from hvproofs.review.series import MAX_PATCHES
from hvproofs.review.tree import Tree
from hvproofs.review.tree import git as asked_of_git

NOBODY = {f"GIT_{who}_{of}": "x" for who in ("AUTHOR", "COMMITTER") for of in ("NAME", "EMAIL")}
PLAIN = {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null", **NOBODY}


def git(top: Path, *words: str) -> str:
    done = subprocess.run(
        ["git", *words], cwd=top, env=os.environ | PLAIN, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


def commit(top: Path, subject: str, files: dict[str, str | None]) -> None:
    for name, text in files.items():
        place = top / name
        if text is None:
            place.unlink()
        else:
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text)
    git(top, "add", "--all")
    git(top, "commit", "--allow-empty", "--quiet", "--message", subject)


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Four commits, the last checked out, with a change that nobody committed."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    top = tmp_path / "linux"
    top.mkdir()
    git(top, "init", "--quiet", "--initial-branch=main")
    commit(top, "all", {"Makefile": "", "Kconfig": "", "hv/x.c": "one\n", "hv/y.c": "why\n"})
    commit(top, "hv: count\n\nFrom a@b Thu Jan  1 00:00:00 1970\n", {"hv/x.c": "two\n"})
    commit(top, "nothing", {})
    commit(top, "hv: move", {"hv/y.c": None, "hv/z.c": "why\nnot\n"})
    (top / "hv/x.c").write_text("not committed\n")
    return top


def state(top: Path) -> list[tuple[str, int, bytes]]:
    return [
        (str(one), one.stat().st_mtime_ns, one.read_bytes())
        for one in sorted(top.rglob("*")) if one.is_file()
    ]  # fmt: skip


def applied(top: Path, named: str) -> tuple[list[str], dict[str, str]]:
    """The subjects, and what all of hv/ is after the last."""
    found = commits(str(top), named)
    copy = Tree(str(found.base))
    for patch in found.patches:
        copy.apply(patch)
    files = {one.name: one.read_text() for one in sorted((copy.path / "hv").iterdir())}
    return [one.subject.split(" ", 1)[1] for one in found.patches], files


@pytest.mark.parametrize(
    ("named", "subjects", "files"),
    [
        ("HEAD~3..HEAD", ["hv: count", "hv: move"], {"x.c": "two\n", "z.c": "why\nnot\n"}),
        ("HEAD~1..", ["hv: move"], {"x.c": "two\n", "z.c": "why\nnot\n"}),
        ("HEAD~3..HEAD~2", ["hv: count"], {"x.c": "two\n", "y.c": "why\n"}),
    ],
)
def test_a_range_is_its_commits_on_what_they_were_made_for(
    tree: Path, named: str, subjects: Sequence[str], files: dict[str, str]
) -> None:
    before = state(tree)

    assert is_range([named])
    assert (subjects, files) == applied(tree, named)
    assert before == state(tree)


def test_a_topic_begins_where_it_left_the_other_branch(tree: Path) -> None:
    git(tree, "checkout", "--quiet", "--force", "-b", "topic", "HEAD~3")
    commit(tree, "hv: topic", {"hv/y.c": "because\n"})

    assert applied(tree, "main..topic") == (["hv: topic"], {"x.c": "one\n", "y.c": "because\n"})


def test_changes_without_lines_are_of_the_series_and_gone_with_the_next(tree: Path) -> None:
    git(tree, "checkout", "--quiet", "--force", "main")
    commit(tree, "hv: bytes", {"hv/b.bin": "a\0b"})
    (tree / "hv/x.c").chmod(0o755)
    commit(tree, "hv: all three", {"hv/b.bin": "a\0c", "hv/empty.h": ""})
    old = {"b.bin": "a\0b", "x.c": "two\n", "z.c": "why\nnot\n"}
    found = commits(str(tree), "HEAD~1..")
    copy = Tree(str(found.base))
    copy.apply(found.patches[0])
    after = {one.name: one.read_text() for one in (copy.path / "hv").iterdir()}
    mode = (copy.path / "hv/x.c").stat().st_mode & 0o777
    del copy
    again = Tree(str(found.base))

    assert (after, mode) == ({**old, "b.bin": "a\0c", "empty.h": ""}, 0o755)
    assert {one.name: one.read_text() for one in (again.path / "hv").iterdir()} == old


def test_one_base_after_another_and_after_an_interrupt(tree: Path) -> None:
    for named in ("HEAD~1..", "HEAD~3..", "HEAD~1.."):
        assert applied(tree, named)[1] == {"x.c": "two\n", "z.c": "why\nnot\n"}
    base = commits(str(tree), "HEAD~1..").base
    base.with_suffix(".whole").unlink()  # as in the middle of writing it
    (base / "hv" / "x.c").write_text("half")
    base.with_suffix(".index.lock").touch()

    assert applied(tree, "HEAD~1..")[1] == {"x.c": "two\n", "z.c": "why\nnot\n"}


@pytest.mark.parametrize("point", range(10))
def test_an_interrupt_at_any_question_to_git_leaves_the_tree_as_it_was(
    tree: Path, monkeypatch: pytest.MonkeyPatch, point: int
) -> None:
    before, asked, real = state(tree), 0, asked_of_git

    def interrupted(*args: object) -> bytes:
        nonlocal asked
        asked += 1
        if asked > point:
            raise KeyboardInterrupt
        return real(*args)  # type: ignore[arg-type]

    monkeypatch.setattr("hvproofs.review.commits.git", interrupted)
    with pytest.raises(KeyboardInterrupt):
        commits(str(tree), "HEAD~3..HEAD")
    monkeypatch.setattr("hvproofs.review.commits.git", real)

    assert state(tree) == before
    assert applied(tree, "HEAD~3..HEAD")[1] == {"x.c": "two\n", "z.c": "why\nnot\n"}


@pytest.mark.parametrize(
    ("named", "what"),
    [
        ("HEAD..HEAD", "0 commits, expected 1 to"),
        ("HEAD..HEAD~1", "0 commits, expected 1 to"),
        ("HEAD~9..HEAD", "'HEAD~9' is no commit of"),
        ("HEAD..--exec=x", "'--exec=x' is no commit of"),
        ("HEAD~1...HEAD", "'.HEAD' is no commit of"),
        ("main..side", "a merge is among its commits, expected commits one on the other"),
        ("main..other", "no common history, expected"),
    ],
)
def test_what_is_no_range_is_told(tree: Path, named: str, what: str) -> None:
    git(tree, "checkout", "--quiet", "--force", "--orphan", "other")
    commit(tree, "alone", {})
    git(tree, "checkout", "--quiet", "-b", "side", "main~1")
    commit(tree, "hv: side", {"hv/w.c": "side\n"})
    git(tree, "checkout", "--quiet", "-b", "more", "main~1")
    commit(tree, "hv: more", {"hv/v.c": "more\n"})
    git(tree, "checkout", "--quiet", "side")
    git(tree, "merge", "--quiet", "--no-edit", "more")
    git(tree, "checkout", "--quiet", "main")

    with pytest.raises(SpecError) as raised:
        commits(str(tree), named)
    assert str(raised.value).startswith(f"{named}:1:1: error: {what}")


def test_a_thousand_commits_are_refused_before_any_work(tree: Path, tmp_path: Path) -> None:
    stream = "".join(
        f"commit refs/heads/many\ncommitter x <x> {n} +0000\ndata 1\n{n % 10}\n"
        for n in range(1000)
    )
    subprocess.run(
        ["git", "fast-import", "--quiet"],
        input=stream,
        cwd=tree,
        env=os.environ | PLAIN,
        check=True,
        text=True,
    )

    with pytest.raises(SpecError, match=f"999 commits, expected 1 to {MAX_PATCHES}"):
        commits(str(tree), "many~999..many")
    assert not (tmp_path / "cache").exists()


def test_a_tree_without_git_has_no_range(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"is no git tree, expected a patch or an mbox file"):
        commits(str(tmp_path), "v1..v2")


def test_one_review_of_a_range_at_a_time(tree: Path) -> None:
    first = commits(str(tree), "HEAD~1..")
    with pytest.raises(UsageError, match="another review of it is under way"):
        commits(str(tree), "HEAD~1..")
    assert first.patches
