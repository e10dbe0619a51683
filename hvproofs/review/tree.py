# SPDX-License-Identifier: MIT
"""A tree of our own to build in, at one fixed path; the user's is only ever read.

Its files are links to those of the user's tree, but for those that a patch
touches: these are copied before it is applied. Build products are left out, so
that a tree that was built in is as good as a clean one.
"""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from fnmatch import fnmatch
from hashlib import sha256
from pathlib import Path
from typing import IO

from hvproofs.errors import Diagnostic, Location, SpecError, UsageError
from hvproofs.review.series import Patch

# What a build leaves in a tree (Linux, `make mrproper`).
PRODUCTS = (
    "*.o", "*.a", "*.ko", "*.cmd", "*.mod", "*.mod.c", "*.order", "*.ll", ".config",
    ".config.old", "Module.symvers", "vmlinux", "System.map",
)  # fmt: skip
FOLDERS = (".git", "include/config", "include/generated", "arch/*/include/generated")
SECONDS = 600  # for one run of git


def cache() -> Path:
    """Where trees and builds are kept."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    return Path(base) / "hvproofs" / "review"


def home_of(source: Path) -> Path:
    """Where all that is made of one tree is kept."""
    return cache() / sha256(str(source.resolve()).encode()).hexdigest()[:16]


def alone(home: Path, source: Path, name: str = "lock") -> IO[str]:
    """Held until this process ends: two reviews at one path would build each other's files."""
    home.mkdir(parents=True, exist_ok=True)
    lock = (home / name).open("w")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        lock.close()
        raise UsageError(f"--tree {source}: another review of it is under way") from None
    return lock


class GitError(Exception):
    """What git complained of, in its own first words."""


def git(words: Sequence[str], where: Path, settings: Mapping[str, str], data: bytes = b"") -> bytes:
    """What git prints, run in a folder with an environment of ours; raises GitError."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    done = subprocess.run(  # noqa: S603 - words of ours, and names that git takes for nothing else
        ["git", *words],  # noqa: S607 - the user's git
        input=data, capture_output=True, cwd=where, check=False, timeout=SECONDS,
        env={**kept, **settings},
    )  # fmt: skip
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().split("\n")[0]
        raise GitError(re.sub("^(error|fatal): ", "", said))
    return done.stdout


class Tree:
    """The copy of one tree; its files are those of the base until a patch is applied."""

    def __init__(self, source: str) -> None:
        """Make the copy anew; UsageError where `source` is no kernel tree."""
        self.source = Path(source).resolve()
        if not (self.source / "Makefile").is_file() or not (self.source / "Kconfig").is_file():
            raise UsageError(f"--tree {source}: no Makefile and Kconfig, expected a Linux tree")
        self.home = home_of(self.source)
        self.path = self.home / "tree"
        self._lock = alone(self.home, self.source)
        self._fresh()

    def _fresh(self) -> None:
        """Links to every source file: those that are there where the tree has the same files.

        What an earlier run wrote, however it ended, is told in `touched` before it is written.
        """
        files = sorted(self._sources())
        digest = sha256("\n".join(files).encode("utf-8", "surrogateescape")).hexdigest()
        whole = self.home / "whole"
        if whole.is_file() and whole.read_text("utf-8") == digest:
            self._restore()
            return
        whole.unlink(missing_ok=True)
        shutil.rmtree(self.path, ignore_errors=True)
        for name in files:
            self._link(name)
        whole.write_text(digest, "utf-8")
        (self.home / "touched").unlink(missing_ok=True)

    def _restore(self) -> None:
        """Links again where something was written."""
        touched = self.home / "touched"
        for name in touched.read_text("utf-8").splitlines() if touched.is_file() else ():
            (self.path / name).unlink(missing_ok=True)
            if (self.source / name).exists():
                self._link(name)
        touched.unlink(missing_ok=True)

    def _sources(self) -> Iterator[str]:
        """Every file of the tree, and every link, but for what a build leaves."""
        for folder, names, files in os.walk(self.source):
            here = os.path.relpath(folder, self.source)
            names[:] = [n for n in names if not _left_out(f"{here}/{n}")]
            links = [n for n in names if (Path(folder) / n).is_symlink()]
            for name in (*links, *files):
                if not any(fnmatch(name, one) for one in PRODUCTS):
                    yield os.path.normpath(f"{here}/{name}")

    def _link(self, name: str) -> None:
        origin, place = self.source / name, self.path / name
        place.parent.mkdir(parents=True, exist_ok=True)
        folder = origin.is_symlink() and origin.is_dir()
        place.symlink_to(origin.readlink() if folder else origin)

    def rehearse(self, patches: Sequence[Patch]) -> None:
        """Apply all and take them back: SpecError for one that does not, before hours of work."""
        for patch in patches:
            self.apply(patch)
        self._restore()

    def apply(self, patch: Patch) -> None:
        """Apply a patch; SpecError with git's own words where it does not."""
        for name in patch.files:
            self._copied(name)
        # So that git takes the copy for what it is, a folder, wherever the cache lies.
        apart = {"GIT_CEILING_DIRECTORIES": str(cache()), "GIT_DIR": os.devnull}
        words = ("apply", "--whitespace=nowarn", "-p1", "-")
        try:
            git(words, self.path, apart, patch.diff.encode("utf-8", "surrogateescape"))
        except GitError as error:
            what = f"'{patch.subject}' does not apply: {error}"
            hint = "is it for another version of the tree, or are patches before it missing?"
            raise SpecError([Diagnostic(Location(patch.origin), what, "", hint)]) from None

    def _copied(self, name: str) -> None:
        """A file that may be written: a copy instead of the link."""
        place = self.path / name
        inside = place.parent.resolve().is_relative_to(self.path.resolve())
        if not inside:
            raise UsageError(f"{name}: a link leads out of the tree")
        with (self.home / "touched").open("a", encoding="utf-8") as stream:
            stream.write(f"{name}\n")
        place.parent.mkdir(parents=True, exist_ok=True)
        if place.is_symlink() and place.resolve().is_file():
            origin = place.resolve()
            place.unlink()
            shutil.copy(origin, place)
            # As old as it was: kbuild builds again what is newer.
            shutil.copystat(origin, place)

    def exists(self, name: str) -> bool:
        """Whether the tree has a file."""
        return (self.path / name).is_file()


def _left_out(path: str) -> bool:
    plain = os.path.normpath(path)
    return any(fnmatch(plain, one) for one in FOLDERS)
