# SPDX-License-Identifier: MIT
"""Which options of Kconfig decide whether a file of a kernel is built, from the Makefiles.

A file is on the right of an `obj-$(CONFIG_X) +=`, or of that of an object made
of several; its folder likewise in the Makefile above; `ifdef` and its kin
around a line count as well. What no Makefile names is not known to be left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from hvproofs.audit.coverage.conditions import options_of

_LINE = re.compile(r"\s*([\w./$(),\s-]+?)\s*[:+]?=\s*(.*)")
# Conditionals that one option must be set for; others are not known to leave anything out.
_WANTS = re.compile(
    r"ifdef CONFIG_\w+|ifneq \(\$\(CONFIG_\w+\), *\)|ifeq \(\$\(CONFIG_\w+\), *[ym]\)"
)
# Where a folder of arch/ has another name than its option.
ARCH = {"powerpc": "PPC", "sh": "SUPERH", "um": "UML"}
NAMES = ("Kbuild", "Makefile")


@dataclass(frozen=True, slots=True)
class _Line:
    """An assignment of a Makefile."""

    target: str  # `obj-$(CONFIG_X)` or `hv_vmbus-y`
    words: frozenset[str]  # objects and folders
    under: tuple[str, ...]  # options of the conditionals around it

    def needs(self) -> tuple[str, ...]:
        """The options without which it says nothing: of several in a target any may do."""
        own = options_of(self.target)
        return (*(own if len(own) == 1 else ()), *self.under)


@dataclass(slots=True)
class Makefiles:
    """The Makefiles of a tree, each read once."""

    tree: Path
    read: dict[PurePosixPath, tuple[_Line, ...]] = field(default_factory=dict)

    def ways(self, path: str) -> tuple[tuple[str, ...], ...]:
        """The ways a file comes into a build, each the options it needs; none: nobody knows."""
        file = PurePosixPath(path)
        if file.parts[0] == "arch" and len(file.parts) > 2:
            name = file.parts[1]
            arch: tuple[str, ...] = (f"CONFIG_{ARCH.get(name, name.upper())}",)
        else:
            arch = ()
        folders = tuple(self._folder(file.parent))
        if file.suffix == ".h":
            return tuple(dict.fromkeys((*arch, *way) for way in folders)) if arch else ()
        made = tuple(self._object(file.parent, f"{file.stem}.o", set()))
        if not made:
            return (arch,) if arch else ()
        found = ((*arch, *folder, *own) for own in made for folder in folders)
        return tuple(tuple(dict.fromkeys(one)) for one in dict.fromkeys(found))

    def _folder(self, folder: PurePosixPath) -> Iterator[tuple[str, ...]]:
        """The options on the way to a folder; one empty way where no Makefile names it."""
        if len(folder.parts) < 2 or (folder.parts[0] == "arch" and len(folder.parts) < 3):
            yield ()
            return
        found = []
        for above in folder.parents:
            word = f"{folder.relative_to(above)}/"
            for line in self._lines(above):
                if word in line.words:
                    found += [(*outer, *line.needs()) for outer in self._folder(above)]
        yield from dict.fromkeys(found) or [()]

    def _object(
        self, folder: PurePosixPath, name: str, seen: set[str]
    ) -> Iterator[tuple[str, ...]]:
        seen.add(name)
        for line in self._lines(folder):
            if name not in line.words:
                continue
            own = line.needs()
            base = re.split(r"-(?:y|m|objs|\$)", line.target)[0].strip()
            if base in ("obj", "lib"):
                yield own
            elif f"{base}.o" not in seen:
                for outer in self._object(folder, f"{base}.o", seen):
                    yield (*outer, *own)

    def _lines(self, folder: PurePosixPath) -> tuple[_Line, ...]:
        if folder not in self.read:
            texts = []
            for name in NAMES:
                try:
                    texts.append((self.tree / folder / name).read_text("utf-8", "replace"))
                except OSError:
                    continue
            self.read[folder] = tuple(line for text in texts for line in _lines(text))
        return self.read[folder]


def _lines(text: str) -> Iterator[_Line]:
    under: list[tuple[str, ...]] = []
    for line in text.replace("\\\n", " ").split("\n"):
        words = line.split("#", 1)[0].split()
        if not words:
            continue
        match words[0]:
            case "ifdef" | "ifeq" | "ifneq" | "ifndef":
                under.append(options_of(line) if _WANTS.fullmatch(line.strip()) else ())
            case "else" if under:
                under[-1] = ()
            case "endif" if under:
                under.pop()
            case _ if (found := _LINE.fullmatch(line.split("#", 1)[0].rstrip())) is not None:
                around = tuple(name for one in under for name in one)
                yield _Line(found[1], frozenset(found[2].split()), around)
