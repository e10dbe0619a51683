# SPDX-License-Identifier: MIT
"""What a function reaches in other files, and which of that differs after a series.

Functions go by their names over all files of IR at hand, whichever of them is linked with which.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hvproofs.review.code import Opened


@dataclass(slots=True)
class Outside:
    """The functions of all files of both sides, and those that differ."""

    changed: dict[str, str] = field(default_factory=dict)  # function: file in which it differs
    calls: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)  # file, function

    def add(self, file: str, before: Opened | None, after: Opened | None) -> None:
        """A file of both sides; None where it is not there."""
        sides = [one for one in (before, after) if one is not None]
        for one in sides:
            for name, function in one.text.functions.items():
                known = self.calls.get((file, name), frozenset[str]())
                self.calls[file, name] = known | function.callees()
        bodies: list[Mapping[str, str]] = [one.bodies if one else {} for one in (before, after)]
        for name in bodies[0].keys() | bodies[1].keys():
            if bodies[0].get(name) != bodies[1].get(name) and not all(_own(s, name) for s in sides):
                self.changed[name] = file

    def close(self) -> None:
        """Count what calls a function that differs, too."""
        fresh = True
        while fresh:
            more = {
                name: self.changed[min(callees & self.changed.keys())]
                for (_, name), callees in sorted(self.calls.items())
                if name not in self.changed and not self.changed.keys().isdisjoint(callees)
            }
            self.changed |= more
            fresh = bool(more)

    def differing(self, file: Opened, name: str) -> list[str]:
        """The functions of other files that differ and that a function reaches."""
        return sorted(self.changed.keys() & file.outside(name))


def _own(file: Opened, name: str) -> bool:
    """Whether no other file can call a function by its name."""
    function = file.text.functions.get(name)
    return function is None or " internal " in function.header.partition("@")[0]
