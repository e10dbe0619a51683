# SPDX-License-Identifier: MIT
"""Brings posted series of tests/kernels/ported.toml onto Debian's kernels, for `hvproofs review`.

    ported.py ARCHIVE FOLDER

ARCHIVE is a clone of the linux-hyperv list's archive, a mail a commit, in the file `m`; kernels
are those that make-ir.sh keeps. FOLDER gets a folder of each series: `N.patch`, what its mails
do to the kernel, one each, and, where the series was merged since, `tree`, the kernel without
it, of links to the kernel's own files. Every hunk of a mail goes, or is named in ported.toml:
no more, no less.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from kernels.seed_defects import begins  # noqa: E402
from kernels.undone import patch_of  # noqa: E402


@dataclass(frozen=True, slots=True)
class Hunk:
    """What changes in one file."""

    file: str  # path in the kernel's tree
    mail: int = 0  # number of the mail whose hunk does not go, from 1; of the base: 0
    function: str = ""  # that it is in; empty: anywhere
    change: tuple[tuple[str, str], ...] = ()  # expression, what stands instead
    removed: bool = False  # the file is not there
    later: bool = False  # it is for what came after the series: no hunk fails there


@dataclass(frozen=True, slots=True)
class Series:
    """A posted series, and how it goes on a kernel."""

    name: str
    kernel: str  # version of Debian's
    mails: tuple[tuple[str, str], ...]  # what the subject has, Message-ID; in order
    hunk: tuple[Hunk, ...] = ()
    base: tuple[Hunk, ...] = ()


def all_series() -> list[Series]:
    """What ported.toml has."""
    with Path(__file__).with_name("ported.toml").open("rb") as file:
        found = tomllib.load(file)["series"]
    return [
        Series(
            one["name"], one["kernel"], tuple((words, message) for words, message in one["mails"]),
            *(tuple(Hunk(**each) for each in one.get(key, ())) for key in ("hunk", "base")),
        )
        for one in found
    ]  # fmt: skip


def changed(text: str, hunk: Hunk) -> str:
    """The file's text with the hunk's changes in it."""
    start = begins(text, hunk.function)
    for expression, instead in hunk.change:
        found = re.compile(expression, re.DOTALL).search(text, start) if start >= 0 else None
        if not found:
            raise SystemExit(f"{hunk.file}: {hunk.function}: not found: {expression!r}")
        text = text[: found.start()] + found.expand(instead) + text[found.end() :]
    return text


def put(tree: Path, hunk: Hunk) -> None:
    """Change a file of a tree of links; what they lead to stays."""
    path = tree / hunk.file
    text = "" if hunk.removed else changed(path.read_text("utf-8"), hunk)
    path.unlink()
    if not hunk.removed:
        path.write_text(text, "utf-8")


def patches(series: Series, archive: str, tree: Path, out: Path) -> None:
    """Write what each mail does to the tree."""
    with TemporaryDirectory() as folder:
        here = Path(folder)
        subprocess.run(["git", "init", "-q", folder], check=True)
        for number, (subject, message) in enumerate(series.mails, start=1):
            patch = patch_of(archive, subject, message)
            for name in re.findall(r"^\+\+\+ b/(\S+)", patch, re.MULTILINE):
                if (tree / name).is_file() and not (here / name).exists():
                    (here / name).parent.mkdir(parents=True, exist_ok=True)
                    shutil.copy(tree / name, here / name)
            subprocess.run(["git", "-C", folder, "add", "-A"], check=True)
            (out / f"{number}.patch").write_text(_patched(here, patch, series, number), "utf-8")


def _patched(here: Path, patch: str, series: Series, number: int) -> str:
    """Put one mail's patch on the files there; returns what it does to them."""
    apply = ["patch", "-p1", "-f", "-s", "-N", "--no-backup-if-mismatch", "-d", str(here)]
    subprocess.run(apply, input=patch, capture_output=True, text=True)
    failed = {str(one.relative_to(here)).removesuffix(".rej") for one in here.rglob("*.rej")}
    ported = [one for one in series.hunk if one.mail == number]
    if failed != {one.file for one in ported if not one.later}:
        raise SystemExit(
            f"{series.name}, {number}: not on {series.kernel}: {', '.join(sorted(failed))}"
        )
    for one in here.rglob("*.rej"):
        one.unlink()
    for hunk in ported:
        put(here, hunk)
    subprocess.run(["git", "-C", here, "add", "-A", "-N"], check=True)
    diff = ["git", "-C", str(here), "diff", "--no-color"]
    return subprocess.run(diff, capture_output=True, text=True, check=True).stdout


def main(archive: str, folder: str) -> None:
    """Write every series."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    for series in all_series():
        tree, out = cache / "hvproofs" / "kernels" / f"linux-{series.kernel}", Path(folder)
        out = out / series.name
        out.mkdir(parents=True)
        if series.base:
            subprocess.run(["cp", "-al", str(tree), str(out / "tree")], check=True)
            tree = out / "tree"
        for hunk in series.base:
            put(tree, hunk)
        patches(series, archive, tree, out)
        print(out)


if __name__ == "__main__":
    main(*sys.argv[1:])
