# SPDX-License-Identifier: MIT
"""IR of files of a kernel tree, by its own build: one folder a configuration.

kbuild makes FILE.ll of FILE.c with the flags of the file's own object, so that
nothing else need be built; what it has made is kept for the next series.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from hvproofs.errors import Diagnostic, Location, UsageError
from hvproofs.review.tree import Tree

CONFIGS = Path(__file__).parent / "configs"
LLVM = "-19"  # suffix of the tools of LLVM
FLAGS = "-Xclang -disable-llvm-passes -g -grecord-command-line"
SECONDS = 3600  # for one run of make
ARCH = "arch/x86/"  # what is built for
_ERROR = re.compile(r"^([^\s:]+):(\d+):(\d+): (?:fatal )?error: (.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Made:
    """What a build came to."""

    files: dict[str, str] = field(default_factory=dict)  # C file: path of its IR
    faults: dict[str, Diagnostic] = field(default_factory=dict)  # C file: why it has none


def configurations() -> tuple[str, ...]:
    """The names of the configurations there are."""
    return tuple(sorted(one.stem for one in CONFIGS.glob("*.config") if one.stem != "base"))


class Build:
    """The build of a tree in one configuration."""

    def __init__(self, tree: Tree, name: str) -> None:
        """UsageError for a configuration that there is not, or without a compiler."""
        if name not in configurations():
            known = ", ".join(configurations())
            raise UsageError(f"--configuration {name}: expected one of {known}")
        for tool in (f"clang{LLVM}", f"ld.lld{LLVM}", "make", "git"):
            if shutil.which(tool) is None:
                raise UsageError(f"{tool} is not installed: no IR can be made")
        self.tree, self.name = tree, name
        self.folder = tree.home / f"build-{name}"

    def configure(self) -> None:
        """Make the configuration, and what every file needs; UsageError where it is refused."""
        if (self.folder / ".prepared").exists():
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        self._must("x86_64_defconfig")
        wanted = self._options()
        config = self.folder / ".config"
        with config.open("a", encoding="utf-8") as stream:
            stream.writelines(f"{line}\n" for line in wanted)
        self._must("olddefconfig")
        self._must("prepare")
        (self.folder / ".prepared").touch()

    def _options(self) -> list[str]:
        names = ("base", self.name)
        return [
            line for name in names
            for line in (CONFIGS / f"{name}.config").read_text("utf-8").splitlines() if line
        ]  # fmt: skip

    def make(self, files: Sequence[str], out: Path) -> Made:
        """The IR of C files, copied to a folder; of those not built, and other files, none."""
        made = Made({}, {name: _left_out(name) for name in files if not _may_be_built(name)})
        targets = {name: name.removesuffix(".c") + ".ll" for name in files if _may_be_built(name)}
        for target in targets.values():
            (self.folder / target).unlink(missing_ok=True)
        if targets:
            self._run("-k", *targets.values())
        for name, target in targets.items():
            built = self.folder / target
            # What make did not come to is asked for alone: its words are about this file then.
            said = "" if built.is_file() else self._run(target).stderr
            if not built.is_file():
                made.faults[name] = _fault(name, said)
                continue
            place = out / target
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(built, place)
            made.files[name] = str(place)
        return made

    def _must(self, target: str) -> None:
        done = self._run(target)
        if done.returncode:
            said = _fault(target, done.stderr)
            raise UsageError(f"the configuration {self.name} is refused: make {target}: {said}")

    def _run(self, *targets: str) -> subprocess.CompletedProcess[str]:
        """One run of make; what it starts ends with it."""
        command = [
            "nice", "make", "-s", f"-j{len(os.sched_getaffinity(0))}", "-C", str(self.tree.path),
            f"O={self.folder}", f"LLVM={LLVM}", "LLVM_IAS=1",
            f"KCFLAGS={FLAGS} -fdebug-prefix-map={self.tree.path}/=", *targets,
        ]  # fmt: skip
        return subprocess.run(  # noqa: S603 - the user's tree is built as the user builds it
            command, capture_output=True, text=True, errors="replace", check=False,
            timeout=SECONDS,
        )  # fmt: skip


def _may_be_built(name: str) -> bool:
    return name.endswith(".c") and (name.startswith(ARCH) or not name.startswith("arch/"))


def _left_out(name: str) -> Diagnostic:
    what = "it is for another architecture" if name.endswith(".c") else "it is no C"
    return Diagnostic(Location(name), f"not built: {what}")


def _fault(name: str, said: str) -> Diagnostic:
    """The compiler's first line, at its place; else make's."""
    found = _ERROR.search(said)
    if found is not None:
        return Diagnostic(Location(found[1], int(found[2]), int(found[3])), found[4])
    lines = [line for line in said.strip().split("\n") if line]
    return Diagnostic(Location(name), f"not built: {lines[0] if lines else 'no reason given'}")
