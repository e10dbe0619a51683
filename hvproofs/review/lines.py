# SPDX-License-Identifier: MIT
"""Which patch of a series wrote which line of the files that it touches."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from types import MappingProxyType

from hvproofs.errors import Location

MOST = 20_000  # lines of one file; of a longer one every line counts as the last patch's

Writers = tuple[int, ...]  # of each line the number of its patch, from 1; 0: there before


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines after a series; of IR at hand, where no series is known, of no file."""

    writers: Mapping[str, Writers] = field(default_factory=lambda: MappingProxyType({}))

    def file(self, path: str) -> str:
        """The touched file that a path means, from the tree's top; empty for none."""
        ends = (one for one in self.writers if path == one or path.endswith(f"/{one}"))
        return max(ends, key=len, default="")

    def nearest(self, at: Location) -> Location | None:
        """The changed line of the same file that is nearest, the earlier of two; None for none."""
        written = self.writers.get(self.file(at.path), ())
        changed = [number for number, writer in enumerate(written, 1) if writer]
        if not changed:
            return None
        line = min(changed, key=lambda one: (abs(one - at.line), one))
        return at if line == at.line else Location(at.path, line)

    def shown(self, at: Location) -> Location:
        """Where a service that shows changed lines alone shows what is at `at`.

        The nearest changed line of its file; of another file the first of the series; where the
        series only removes lines, or is not known, the place itself.
        """
        firsts = (self.nearest(Location(name)) for name in self.writers)
        return self.nearest(at) or next((one for one in firsts if one), at)

    def writer(self, at: Location) -> int:
        """The number of the patch that wrote the nearest changed line; 0 for none."""
        near = self.nearest(at)
        return self.writers[self.file(at.path)][near.line - 1] if near else 0


class Writing:
    """Follows who wrote the lines while patches are applied to a tree."""

    def __init__(self, tree: Path) -> None:
        """Of the tree as it is: all its lines were there before."""
        self._tree = tree
        self._writers: dict[str, Writers] = {}

    @contextmanager
    def by(self, number: int, files: Sequence[str]) -> Iterator[None]:
        """While this lasts, the patch of that number is applied, which touches those files."""
        before = {name: self._text(name) for name in files}
        yield
        for name, text in before.items():
            known = self._writers.get(name, ())
            self._writers[name] = written(known, text, self._text(name), number)

    def lines(self) -> Lines:
        """What is known of the tree as it is."""
        return Lines(MappingProxyType(dict(self._writers)))

    def _text(self, name: str) -> list[str]:
        place = self._tree / name
        return place.read_text("utf-8", "replace").split("\n") if place.is_file() else []


def written(known: Writers, before: Sequence[str], after: Sequence[str], number: int) -> Writers:
    """Of each line after a patch who wrote it; `known` tells it of those before."""
    if max(len(before), len(after)) > MOST:
        return (number,) * len(after)
    known = known or (0,) * len(before)
    found: list[int] = []
    same = SequenceMatcher(None, before, after, autojunk=False)
    for tag, low, high, first, last in same.get_opcodes():
        found += known[low:high] if tag == "equal" else (number,) * (last - first)
    return tuple(found)
