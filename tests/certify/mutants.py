# SPDX-License-Identifier: MIT
"""Certificates changed where it matters, packed and hashed again: which are still accepted.

    python -m certify.mutants [COUNT]

Each change is made on what was decoded. A statement, an exclusion or a witness that differs is
to be rejected always; a refutation that differs may still be one.
"""

from __future__ import annotations

import copy
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from hvproofs.certify.blast import clauses
from hvproofs.certify.certificate import Finding, judged, made, packed, unpacked
from hvproofs.certify.statement import Statement, statements
from hvproofs.prove.posed import claims
from hvproofs.prove.selection import Selection, candidates
from hvproofs.spec.corpus import load_shipped

Draw = random.Random
Change = Callable[[Draw, dict[str, Any]], None]


def _text(draw: Draw, one: dict[str, Any]) -> None:
    text = one["text"]
    digits = [at for at, c in enumerate(text) if c.isdigit()]
    if not digits:
        one["text"] = text.replace("goal", "goals")
        return
    at = draw.choice(digits)
    one["text"] = text[:at] + ("1" if text[at] != "1" else "2") + text[at + 1 :]


def _theorem(draw: Draw, one: dict[str, Any]) -> None:
    use = draw.choice(one["theorems"])
    key = draw.choice(["scheme", "rule", "obligation"])
    use[key] = draw.choice(["linux/other", use[key] + "x", ""])


def _calls(draw: Draw, one: dict[str, Any]) -> None:
    calls = draw.choice(one["theorems"])["calls"]
    if draw.random() < 0.5:
        calls.pop(draw.randrange(len(calls)))
    else:
        calls.append("HvCallMadeUp x86-64 tlfs")


def _exclusions(draw: Draw, one: dict[str, Any]) -> None:
    found = draw.choice(one["theorems"])["exclusions"]
    if found and draw.random() < 0.7:
        found.pop(draw.randrange(len(found)))
    else:
        found.append(["count-within-field", "n <= 1"])


def _witness(draw: Draw, one: dict[str, Any]) -> None:
    use = draw.choice(one["theorems"])
    boundary = draw.choice(use["boundaries"])
    if "values" not in boundary:
        boundary["excluded by"] = ["nothing"]
    elif draw.random() < 0.3:
        use["boundaries"].remove(boundary)
    else:
        name = draw.choice(sorted(boundary["values"]))
        boundary["values"][name] += draw.choice([1, -1, 8, 4096, 1 << 63])


def _clause(draw: Draw, one: dict[str, Any]) -> None:
    _line(draw, one, "cnf")


def _step(draw: Draw, one: dict[str, Any]) -> None:
    _line(draw, one, "lrat")


def _line(draw: Draw, one: dict[str, Any], part: str) -> None:
    """A line of numbers left out, doubled, or with a number changed."""
    lines = one[part].splitlines()
    at = draw.randrange(len(lines))
    words = lines[at].split()
    match draw.randrange(4):
        case 0:
            del lines[at]
        case 1:
            lines.insert(at, lines[at])
        case 2:
            spot = draw.randrange(len(words))
            number = int(words[spot]) if words[spot].lstrip("-").isdigit() else 0
            words[spot] = str(draw.choice([-number, number + 1, number - 1, 0]))
            lines[at] = " ".join(words)
        case _:
            words.pop(draw.randrange(len(words)))
            lines[at] = " ".join(words)
    one[part] = "\n".join(lines) + "\n"


def _parts(draw: Draw, one: dict[str, Any]) -> None:
    key = draw.choice(sorted(one))
    if draw.random() < 0.5:
        del one[key]
    else:
        one["values"] = {"n": 0}


CHANGES: dict[str, Change] = {
    "statement": _text, "theorem": _theorem, "calls": _calls, "exclusions": _exclusions,
    "witness": _witness, "clauses": _clause, "steps": _step, "parts": _parts,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mutant:
    """A change, and what came of it."""

    part: str  # of CHANGES
    finding: Finding
    still_right: bool  # a refutation that differs and follows all the same, step by step


def sample(scheme: str, count: int, seed: int) -> list[Statement]:
    """Some texts of a scheme that are refuted by more than a step, and some that are not."""
    corpus = load_shipped()
    posed = claims(candidates(corpus, Selection(scheme=scheme)))
    found = list(statements(posed).values())
    return random.Random(seed).sample(found, min(count, len(found)))  # noqa: S311


def mutants(asked: list[Statement], count: int, seed: int) -> Iterator[Mutant]:
    """So many changes, drawn."""
    draw = random.Random(seed)  # noqa: S311
    whole = [(one, found) for one in asked if "lrat" in (found := made(one))]
    parts = list(CHANGES)
    for number in range(count):
        part = parts[number % len(parts)]
        statement, certificate = draw.choice(whole)
        changed = copy.deepcopy(certificate)
        CHANGES[part](draw, changed)
        if changed == certificate:
            continue
        result = judged(unpacked(packed(changed)), statement)
        passed = part == "steps" and result.finding is Finding.CERTIFIED
        yield Mutant(part, result.finding, passed and _is_right(statement, changed))


def _is_right(statement: Statement, changed: dict[str, Any]) -> bool:
    """Whether each step follows, by propagation that asks for no hints."""
    try:
        steps = [[int(word) for word in line.split()] for line in changed["lrat"].splitlines()]
        read = [(s[0], tuple(s[1 : s.index(0)])) for s in steps]
    except (ValueError, IndexError):
        return False
    known: list[tuple[int, ...]] = list(clauses(statement.formulas).clauses)
    for _, clause in read:
        if not _implied(known, clause):
            return False
        if not clause:
            return True
        known.append(clause)
    return False


def _implied(known: list[tuple[int, ...]], clause: tuple[int, ...]) -> bool:
    false = set(clause)
    grown = True
    while grown:
        grown = False
        for one in known:
            left = {x for x in one if x not in false}
            if not left:
                return True
            if len(left) == 1 and -next(iter(left)) not in false:
                false.add(-left.pop())
                grown = True
    return False


def main(count: int) -> int:
    """A table of what came of the changes; 1 where one was accepted that is wrong."""
    table: Counter[tuple[str, str]] = Counter()
    wrong = 0
    for one in mutants(sample("linux/half-page", 40, 19), count, 19):
        accepted = one.finding is Finding.CERTIFIED
        word = "still right" if accepted and one.still_right else one.finding.value
        wrong += accepted and not one.still_right
        table[one.part, word] += 1
    for (part, word), number in sorted(table.items()):
        print(f"{part:12} {word:12} {number:6}")
    print(f"{sum(table.values())} mutants, {wrong} accepted wrongly")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))
