# SPDX-License-Identifier: MIT
"""What a theorem costs Z3, in its deterministic unit, as tests/golden/effort.json has it.

To accept a change: HVPROOFS_GOLDEN=write python -m pytest tests/decide/test_effort.py.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
import z3

from hvproofs.prove.posed import claims
from hvproofs.prove.selection import Selection, candidates
from hvproofs.spec.contract import Arch
from hvproofs.spec.corpus import load_shipped
from hvproofs.terms.smtlib import Script

KEPT = Path(__file__).resolve().parents[1] / "golden" / "effort.json"
GROWTH = 1.5  # times the effort that is kept


def effort(asked: Script) -> int:
    """Of one text, in a context of its own: it depends on the text and Z3's version alone."""
    solver = z3.Solver(ctx=z3.Context())
    solver.from_string(asked.text)
    solver.check()
    return int(solver.statistics().get_key_value("rlimit count"))


def efforts() -> dict[str, int]:
    """Of the theorems of one call under every scheme for it, in the order of reports."""
    chosen = candidates(load_shipped(), Selection(hypercall="HvCallGetVpRegisters"))
    known: dict[str, int] = {}
    found: dict[str, int] = {}
    for claim in claims([c for c in chosen if c.situation.call.arch is Arch.X86_64]):
        here = claim.candidate.situation
        for asked in claim.scripts:
            if asked.text not in known:
                known[asked.text] = effort(asked)
        if claim.scripts:
            name = f"{here.scheme.id} [{here.call.variant}] {claim.rule.value}"
            found[name] = sum(known[asked.text] for asked in claim.scripts)
    return found


def grown(kept: dict[str, int], found: dict[str, int]) -> dict[str, tuple[int, int]]:
    """What takes more than half as much again."""
    both = kept.keys() & found.keys()
    return {one: (kept[one], found[one]) for one in both if found[one] > kept[one] * GROWTH}


def test_no_theorem_takes_more_than_half_as_much_again() -> None:
    found = {"solver": z3.get_version_string(), "theorems": efforts()}
    if os.environ.get("HVPROOFS_GOLDEN") == "write":
        KEPT.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
    kept = json.loads(KEPT.read_text("utf-8"))
    if kept["solver"] != found["solver"]:
        pytest.skip(f"efforts are those of z3 {kept['solver']}")

    assert {} == grown(kept["theorems"], found["theorems"])
    # What is new is to be written down, too.
    assert kept["theorems"].keys() == found["theorems"].keys()


def test_an_effort_is_that_of_the_text_alone() -> None:
    chosen = candidates(load_shipped(), Selection("0x50", "linux/half-page"))
    texts = [asked for claim in claims(chosen[:1]) for asked in claim.scripts]

    assert list(map(effort, texts)) == list(map(effort, reversed(texts)))[::-1]


def test_growth_is_told() -> None:
    kept, found = {"a": 100, "b": 100}, {"a": 151, "b": 150, "c": 1}

    assert {"a": (100, 151)} == grown(kept, found)
