# SPDX-License-Identifier: MIT
"""What is worth knowing of a call and is no fault; the C files are in `rules`."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.checks import NOTES
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.result import AuditReport
from hvproofs.report.audit.fold import fold
from hvproofs.rules.code import HEADER_STALE, OUTPUT_FOR_NOTHING
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import load_shipped, shipped

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

FILES = Path(__file__).parent / "rules"
LINUX = shipped() / "guests" / "linux.toml"
NOTED = {
    "note_none_output": (16, "HvCallFlushVirtualAddressSpace has no output;"),
    "note_null_output": None,
    "note_cleared": (15, "the output is cleared, and nothing depends on it"),
    "note_needed": None,
    "note_twice": (27, "the input is cleared, and was already"),
    "note_anew": None,
    "note_some_output": (16, "HvCallFlushVirtualAddressSpace has no output;"),
    "note_counted": (20, "the output is cleared, and nothing depends on it"),
    "note_zeroed": (20, "the input is cleared, and was already"),
    "note_plain": None,
    "note_filled": None,
    "note_inclusive": None,
}


@cache
def _report(name: str, guest: str = str(LINUX), rules: frozenset[RuleId] | None = None
            ) -> AuditReport:  # fmt: skip
    options = AuditOptions(rules=frozenset(NOTES) if rules is None else rules)
    path = str(FILES / f"{name}.ll")
    return audit([path], load_guest(guest), load_shipped(expressions=False), options)


def _notes(report: AuditReport) -> list[tuple[int, str]]:
    (site,) = report.sites
    steps = [step for one in site.verdicts for step in one.notes]
    return [(step.location.line if step.location else 0, step.text) for step in steps]


@pytest.mark.parametrize(("name", "expected"), NOTED.items(), ids=list(NOTED))
def test_what_is_noted(name: str, expected: tuple[int, str] | None) -> None:
    found = _notes(_report(name))
    if expected is None:
        assert found == []
    else:
        (line, text), *more = found
        assert (line, more) == (expected[0], [])
        assert text.startswith(expected[1])


def test_an_end_is_inclusive_only_by_the_word_of_the_guests_file(tmp_path: Path) -> None:
    guest = tmp_path / "guest.toml"
    fact = '\n[[inclusive]]\nfunction = "note_inclusive"\nargument = 1\n'
    guest.write_text(LINUX.read_text() + fact)
    (line, text), *more = _notes(_report("note_inclusive", str(guest)))
    assert (line, more) == (10, [])
    assert text == "end is inclusive; rounded up it leaves out the page it begins"


def test_notes_change_neither_verdicts_nor_the_status() -> None:
    """With the rule of notes alone a call is as undecided as with none."""
    without = _report("note_twice", rules=frozenset({HEADER_STALE.id}))
    both = _report("note_twice", rules=frozenset({HEADER_STALE.id, OUTPUT_FOR_NOTHING.id}))
    assert both.status is without.status
    (one,), (other,) = without.sites, both.sites
    assert one.verdict is other.verdict
    assert set(one.verdicts) < set(other.verdicts)


def test_the_notes_of_all_contexts_are_kept() -> None:
    (first,), (second,) = _report("note_twice").sites, _report("note_cleared").sites
    other = replace(first, verdicts=second.verdicts)
    (folded,) = fold([first, other])
    assert [len(one.notes) for one in folded.verdicts if one.notes] == [2]
