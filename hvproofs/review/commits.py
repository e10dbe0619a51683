# SPDX-License-Identifier: MIT
"""A range of commits as a series, and the tree that it is for; the user's is only ever read.

The base is written to a folder of our own through an index of our own, so that neither the index
nor a file of the user's tree is touched, whatever is checked out there. Of a later range only the
files that differ are written, and built, again.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from hvproofs.errors import Diagnostic, Location, SpecError
from hvproofs.review.series import MAX_PATCHES, Patch
from hvproofs.review.tree import GitError, alone, git, home_of

# Of the user's settings those that would run a program, or change how files are named.
_PLAIN = ("core.fsmonitor=false", f"core.hooksPath={os.devnull}", "core.quotePath=false")
_DIFF = (
    "--no-commit-id", "-p", "--binary", "--find-renames", "--no-ext-diff", "--no-textconv",
    "--src-prefix=a/", "--dst-prefix=b/",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Commits:
    """A range, ready for review."""

    base: Path  # a folder with the files before the first commit
    patches: tuple[Patch, ...]  # one for each commit that changes a file, oldest first
    lock: IO[str]  # held while the base is in use


def is_range(names: Sequence[str]) -> bool:
    """Whether what a user names as a series is a range of commits: two names and two dots."""
    return len(names) == 1 and ".." in names[0] and not Path(names[0]).exists()


def commits(tree: str, named: str) -> Commits:
    """The commits of `A..B`, or `A..` for all up to HEAD, and the tree where they begin.

    SpecError where there is no such range, it has none or too many commits, or one is a merge.
    """
    asked = _Git(Path(tree), named)
    start, _, end = named.partition("..")
    last = asked.commit(end or "HEAD")
    base = asked.run(
        "merge-base", asked.commit(start or "HEAD"), last, otherwise="no common history"
    )
    span = f"{base}..{last}"
    count = int(asked.run("rev-list", "--count", span))
    if not 0 < count <= MAX_PATCHES:
        raise asked.fault(f"{count} commits", f"1 to {MAX_PATCHES}")
    if asked.run("rev-list", "--merges", "--max-count=1", span):
        raise asked.fault("a merge is among its commits", "commits one on the other", "rebase them")
    ids = asked.run("rev-list", "--reverse", "--topo-order", span).split()
    patches = [asked.patch(each, number) for number, each in enumerate(ids, 1)]
    home = home_of(asked.tree)
    lock = alone(home, asked.tree, "commits.lock")
    asked.write(base, home / "base")
    return Commits(home / "base", tuple(one for one in patches if one.diff), lock)


@dataclass(frozen=True, slots=True)
class _Git:
    """git in one tree, asked for one range."""

    tree: Path
    named: str  # as the user wrote it

    def fault(self, what: str, wanted: str = "", hint: str = "") -> SpecError:
        """What is wrong with the range."""
        return SpecError([Diagnostic(Location(self.named), what, wanted, hint)])

    def commit(self, name: str) -> str:
        """The id of a commit."""
        wanted = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
        return self.run(*wanted, otherwise=f"{name!r} is no commit of {self.tree}")

    def run(self, *words: str, otherwise: str = "") -> str:
        """The text that a command prints."""
        return self.output(*words, otherwise=otherwise).decode("utf-8", "replace").strip()

    def patch(self, commit: str, number: int) -> Patch:
        """A commit as a patch; its subject is led by what git calls it."""
        subject = self.run("show", "--no-patch", "--format=%h %s", commit)
        diff = self.output("diff-tree", *_DIFF, commit).decode("utf-8", "surrogateescape")
        return Patch(self.named, number, subject, "", diff)

    def write(self, commit: str, folder: Path) -> None:
        """Make a folder the files of a commit: from nothing, where an earlier run was cut short."""
        index, whole = folder.with_suffix(".index"), folder.with_suffix(".whole")
        if not whole.exists():
            shutil.rmtree(folder, ignore_errors=True)
            for left in (index, folder.with_suffix(".index.lock")):
                left.unlink(missing_ok=True)
        whole.unlink(missing_ok=True)
        folder.mkdir(exist_ok=True)
        tree = f"--work-tree={folder}"
        self.output(tree, "read-tree", "--reset", "-u", commit, index=str(index))
        whole.touch()

    def output(self, *words: str, otherwise: str = "", index: str = "") -> bytes:
        """What a command prints; SpecError with its first words, or others, where it fails."""
        if not (self.tree / ".git").exists():
            raise self.fault(f"{self.tree} is no git tree", "a patch or an mbox file")
        place = f"--git-dir={self.tree / '.git'}"
        settings = [part for one in _PLAIN for part in ("-c", one)]
        own = {"GIT_INDEX_FILE": index} if index else {}
        try:
            return git([place, *settings, *words], self.tree, own)
        except GitError as error:
            raise self.fault(otherwise or str(error), "A..B, or A.. up to HEAD") from None
