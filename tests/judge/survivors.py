# SPDX-License-Identifier: MIT
"""Why a mutant may survive: survivors.toml says it, and the report of `make mutants` repeats it."""

from __future__ import annotations

import subprocess
import tomllib
from collections import Counter
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from judge.mutants import Drawn

FILE = Path(__file__).with_name("survivors.toml")


class Kind(Enum):
    """What a survivor is."""

    EQUIVALENT = "equivalent"  # nothing that the module may be given tells it
    METADATA = "metadata"  # figures, order, or what is kept for later: no verdict hangs on it
    TEXT = "text"  # words for people
    SLOWER = "slower"  # the same answers at another cost
    ELSEWHERE = "elsewhere"  # for tests that are slow or run commands: named, and not asked here


@dataclass(frozen=True, slots=True)
class Why:
    """An explanation, of one change or of all in a function."""

    module: str
    kind: Kind
    why: str
    function: str = ""  # empty: of all the module
    code: str = ""  # the changed line; empty: any
    what: str = ""  # the change; empty: any

    def fits(self, one: Drawn) -> bool:
        """Whether it is about this one."""
        return (
            self.module == one.module
            and self.function in ("", one.function)
            and self.code in ("", one.code)
            and self.what in ("", one.spot.what)
        )


def explanations() -> list[Why]:
    """Those of the file."""
    read = tomllib.loads(FILE.read_text("utf-8"))["survivor"]
    return [Why(**{**one, "kind": Kind(one["kind"])}) for one in read]


Found = list[tuple["Drawn", str]]  # each mutant with what told it; empty: nothing did


def unexplained(found: Found) -> list[Drawn]:
    """Survivors that nobody has looked at."""
    known = explanations()
    return [one for one, told in found if not told and not any(why.fits(one) for why in known)]


def report(found: Found, asked: int, seed: int) -> str:
    """Figures by room, and each survivor with its explanation."""
    commit = subprocess.run(
        ["git", "rev-parse", "--short=12", "HEAD"], capture_output=True, text=True, cwd=FILE.parent
    ).stdout.strip()
    known = explanations()
    why = {one.key: next((w for w in known if w.fits(one)), None) for one, _ in found}
    lines = [
        "# Mutants of the verifier",
        "",
        "Made by `make mutants`: small changes of the verifier's own code, drawn, each asked",
        "about in a process of its own. It is told where a spec of the judge gets another answer,",
        "where a quick test of its room fails, where it cannot be loaded or does not end. Of a",
        "survivor it is said why nothing told it; without a reason the module ends with 1. What is",
        "asked is little, so that it is quick: what is not explained may be told by more specs.",
        "",
        f"Commit {commit}, seed {seed}: {asked} drawn, {len(found)} asked.",
        "",
        *_table(found),
        "",
        "## Survivors",
        "",
    ]
    for one, told in found:
        if not told:
            reason = why[one.key]
            said = f"{reason.kind.value}: {reason.why}" if reason else "**not explained**"
            lines.append(f"- `{one.module}` {one.function}: `{one.code}`: {one.spot.what}; {said}")
    return "\n".join(lines)


def _table(found: Found) -> list[str]:
    rooms: dict[str, Counter[str]] = {}
    for one, told in found:
        by = told if told in ("", "tests") else "specs"
        rooms.setdefault(one.room, Counter())[by] += 1
    rows = [
        f"| `{name}` | {sum(c.values())} | {c['specs']} | {c['tests']} | {c['']} |"
        for name, c in rooms.items()
    ]
    whole = sum(rooms.values(), Counter[str]())
    return [
        "| room | asked | told by a spec, or at once | by a test | survive |",
        "|---|---:|---:|---:|---:|",
        *rows,
        f"| all | {sum(whole.values())} | {whole['specs']} | {whole['tests']} | {whole['']} |",
    ]
