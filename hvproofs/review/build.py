# SPDX-License-Identifier: MIT
"""IR of files of a kernel tree, by its own build: one folder a configuration.

kbuild makes FILE.ll of FILE.c with the flags of the file's own object, so that
nothing else need be built, and keeps the command; that command is run again with
the flags that IR to be read needs. Given to kbuild, they would be those of all it
makes on the way, too, and arm64's assembly offsets are not made without passes.
What was made is kept for the next series.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from hvproofs.errors import Diagnostic, Location, UsageError

CONFIGS = Path(__file__).parent / "configs"
LLVM = "-19"  # suffix of the tools of LLVM
FLAGS = "-Xclang -disable-llvm-passes -g -grecord-command-line -w"
SECONDS = 3600  # for one run of make
_SAVED = re.compile(r"^(?:saved)?cmd_\S+ := (.*)$", re.MULTILINE)
_ERROR = re.compile(r"^([^\s:]+):(\d+):(\d+): (?:fatal )?error: (.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Made:
    """What a build came to."""

    files: dict[str, str] = field(default_factory=dict)  # C file: path of its IR
    faults: dict[str, Diagnostic] = field(default_factory=dict)  # C file: why it has none


def configurations() -> tuple[str, ...]:
    """The names of the configurations there are."""
    return tuple(sorted(one.stem for one in CONFIGS.glob("*.config") if one.stem != "base"))


@dataclass(frozen=True, slots=True)
class Arch:
    """What a configuration is built for, in kbuild's words."""

    name: str  # of ARCH=
    defconfig: str  # the configuration that ours is put upon
    folder: str  # of its files


ARCHES = {
    "x86": Arch("x86", "x86_64_defconfig", "arch/x86/"),
    "arm64": Arch("arm64", "defconfig", "arch/arm64/"),
}


class Build:
    """The build of a tree in one configuration."""

    def __init__(self, tree: Path, name: str, folder: Path) -> None:
        """In a folder of its own; UsageError for an unknown configuration, or no compiler."""
        if name not in configurations():
            known = ", ".join(configurations())
            raise UsageError(f"--configuration {name}: expected one of {known}")
        for tool in (f"clang{LLVM}", f"ld.lld{LLVM}", "make", "git"):
            if shutil.which(tool) is None:
                raise UsageError(f"{tool} is not installed: no IR can be made")
        self.tree, self.name, self.folder = tree, name, folder
        said = re.search(r"^# ARCH=(\w+)$", "\n".join(self.options()), re.MULTILINE)
        self.arch = ARCHES[said[1] if said else "x86"]

    def configure(self) -> None:
        """Make the configuration, and what every file needs; UsageError where it is refused."""
        if (self.folder / ".prepared").exists():
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        self._must(self.arch.defconfig)
        wanted = self.options()
        config = self.folder / ".config"
        with config.open("a", encoding="utf-8") as stream:
            stream.writelines(f"{line}\n" for line in wanted)
        self._must("olddefconfig")
        self._must("prepare")
        (self.folder / ".prepared").touch()

    def options(self) -> list[str]:
        """What is put upon the architecture's configuration, as kbuild writes it."""
        names = ("base", self.name)
        return [
            line for name in names
            for line in (CONFIGS / f"{name}.config").read_text("utf-8").splitlines() if line
        ]  # fmt: skip

    def make(self, files: Sequence[str], out: Path) -> Made:
        """The IR of C files, put into a folder; of those not built, and other files, none."""
        ours = [name for name in files if self._may_be_built(name)]
        made = Made({}, {name: _left_out(name) for name in files if name not in ours})
        targets = {name: _target(name) for name in ours}
        for target in targets.values():
            (self.folder / target).unlink(missing_ok=True)
        if targets:
            self._run("-k", *targets.values())
        for name in ours:
            said, place = self._ir(name, out), out / targets[name]
            if place.is_file():
                made.files[name] = str(place)
            else:
                made.faults[name] = _fault(name, said)
        return made

    def _ir(self, name: str, out: Path) -> str:
        """Make the IR of one file, where kbuild has made it its own way; what was complained of."""
        built, place = self.folder / _target(name), out / _target(name)
        place.unlink(missing_ok=True)
        # What make did not come to is asked for alone: its words are about this file then.
        said = "" if built.is_file() else self._run(_target(name)).stderr
        if not built.is_file():
            return said
        place.parent.mkdir(parents=True, exist_ok=True)
        again = f"{self.command(name)} -o {shlex.quote(str(place))}"
        return subprocess.run(  # noqa: S602 - kbuild's own command, for a shell as it is
            again, shell=True, cwd=self.folder, capture_output=True, text=True, errors="replace",
            check=False, timeout=SECONDS,
        ).stderr  # fmt: skip

    def command(self, name: str) -> str:
        """The command that kbuild made a file's IR with, for a shell in its folder; with FLAGS.

        Raises UsageError where it made none.
        """
        target = Path(_target(name))
        saved = self.folder / target.parent / f".{target.name}.cmd"
        found = _SAVED.search(saved.read_text("utf-8")) if saved.is_file() else None
        if found is None:
            raise UsageError(f"{name}: kbuild has kept no command in {saved}")
        return f"{found[1]} {FLAGS} -fdebug-prefix-map={self.tree}/="

    def _may_be_built(self, name: str) -> bool:
        arch = name.startswith(self.arch.folder) or not name.startswith("arch/")
        return name.endswith(".c") and arch

    def _must(self, target: str) -> None:
        done = self._run(target)
        if done.returncode:
            said = _fault(target, done.stderr)
            raise UsageError(f"the configuration {self.name} is refused: make {target}: {said}")

    def _run(self, *targets: str) -> subprocess.CompletedProcess[str]:
        """One run of make; what it starts ends with it."""
        command = [
            "nice", "make", "-s", f"-j{len(os.sched_getaffinity(0))}", "-C", str(self.tree),
            f"O={self.folder}", f"ARCH={self.arch.name}", f"LLVM={LLVM}", "LLVM_IAS=1", *targets,
        ]  # fmt: skip
        return subprocess.run(  # noqa: S603 - the user's tree is built as the user builds it
            command, capture_output=True, text=True, errors="replace", check=False,
            timeout=SECONDS,
        )  # fmt: skip


def _target(name: str) -> str:
    return name.removesuffix(".c") + ".ll"


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
