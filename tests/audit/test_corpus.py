# SPDX-License-Identifier: MIT
"""Small C files in the style of guest code, in pairs right and wrong by one change.

Each file says at its top what is true of it:

    /* expect: refuted|undecided output-within-page (no-overlap) */
    /* requires: count <= 256 */

First the verdicts of the memory rules together that may come out, the one
that is wanted first. `proved` first: the code is right. Else it is wrong, or
only its caller can make it right, by the rules named behind; a rule in
parentheses goes with those (output that runs out of its page may run into
the input). `requires` is a bound that the verdicts must offer. A second
verdict is for what is beyond the analysis; it is `undecided` or stronger than
the first, never its opposite.

`sites/*.ll` are made from `sites/*.c` by `sites/make-ll.sh`.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guest import Guest
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.result import AuditReport, RuleVerdict
from hvproofs.report.audit.render import audit_text
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import Corpus, load_shipped, shipped
from hvproofs.spec.scheme import Verdict

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

SITES = Path(__file__).parent / "sites"
NAMES = sorted(path.stem for path in SITES.glob("*.c"))
MEMORY_RULES = (
    RuleId("input-aligned"), RuleId("output-aligned"), RuleId("input-within-page"),
    RuleId("output-within-page"), RuleId("no-overlap"), RuleId("input-in-region"),
    RuleId("output-in-region"), RuleId("rep-count-encodable"), RuleId("variable-header-encodable"),
)  # fmt: skip
WORDS = {
    "proved": Verdict.PROVED, "refuted": Verdict.REFUTED, "undecided": Verdict.UNKNOWN,
}  # fmt: skip
KEPT = {Verdict.PROVED, Verdict.NOT_APPLICABLE}


@dataclass(frozen=True)
class Truth:
    """What a file says of itself."""

    accepted: tuple[Verdict, ...]  # of the memory rules together, the wanted one first
    broken: tuple[RuleId, ...]  # not kept by every run
    follows: tuple[RuleId, ...]  # may break along with them
    requires: str  # a bound, or empty

    @property
    def right(self) -> bool:
        """Every run keeps every rule."""
        return self.accepted[0] is Verdict.PROVED


def _truth(name: str) -> Truth:
    text = (SITES / f"{name}.c").read_text()
    found = re.search(r"expect: ([^*]*?) \*/", text)
    assert found, "a file without expectation"
    words, *rules = found[1].split()
    bound = re.search(r"requires: ([^*]*?) \*/", text)
    return Truth(
        tuple(WORDS[word] for word in words.split("|")),
        tuple(RuleId(rule) for rule in rules if not rule.startswith("(")),
        tuple(RuleId(rule[1:-1]) for rule in rules if rule.startswith("(")),
        bound[1] if bound else "",
    )


@cache
def _facts() -> tuple[Guest, Corpus]:
    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    return guest, load_shipped(expressions=False)


@cache
def _report(path: Path) -> AuditReport:
    return audit([str(path)], *_facts(), AuditOptions(rules=frozenset(MEMORY_RULES)))


def _verdicts(report: AuditReport, rule: RuleId) -> Iterator[RuleVerdict]:
    for site in report.sites:
        yield from (one for one in site.verdicts if one.rule == rule)


def _of_rule(report: AuditReport, rule: RuleId) -> Verdict:
    """Of all sites of the file together."""
    found = {one.verdict for one in _verdicts(report, rule)}
    if Verdict.REFUTED in found:
        return Verdict.REFUTED
    if Verdict.UNKNOWN in found or not found or any(site.reason for site in report.sites):
        return Verdict.UNKNOWN
    return Verdict.PROVED if Verdict.PROVED in found else Verdict.NOT_APPLICABLE


def _overall(report: AuditReport) -> Verdict:
    found = {_of_rule(report, rule) for rule in MEMORY_RULES}
    if Verdict.REFUTED in found:
        return Verdict.REFUTED
    return Verdict.PROVED if found <= KEPT and Verdict.PROVED in found else Verdict.UNKNOWN


def _check(name: str, report: AuditReport) -> None:
    truth, text = _truth(name), audit_text(report)
    assert report.sites
    assert not report.bad
    assert not report.failed
    # First what must hold whatever the analysis can do.
    if truth.right:
        assert _overall(report) is not Verdict.REFUTED, text
    else:
        assert _overall(report) is not Verdict.PROVED, text
    for rule in MEMORY_RULES:
        verdict = _of_rule(report, rule)
        if rule in truth.broken:
            assert verdict not in KEPT, text
        elif rule not in truth.follows:
            assert verdict is not Verdict.REFUTED, text
    # Then how good it is.
    assert _overall(report) in truth.accepted, text
    strict = truth.accepted in ((Verdict.PROVED,), (Verdict.REFUTED,))
    for rule in MEMORY_RULES:
        if rule in truth.broken:
            assert _of_rule(report, rule) in truth.accepted, text
        elif strict and rule not in truth.follows:
            assert _of_rule(report, rule) in KEPT, text
    offered = {one.requires for rule in truth.broken for one in _verdicts(report, rule)}
    assert not truth.requires or truth.requires in offered


def test_corpus_is_large_and_has_both_sides() -> None:
    right = {name.removesuffix("_right") for name in NAMES if name.endswith("_right")}
    wrong = {name.removesuffix("_wrong") for name in NAMES if name.endswith("_wrong")}
    assert len(NAMES) >= 60
    assert len(right & wrong) >= 50
    for name in NAMES:
        if name.endswith(("_right", "_wrong")):
            assert _truth(name).right == name.endswith("_right")


@pytest.mark.parametrize("name", NAMES)
def test_verdict_is_the_one_in_the_file(name: str) -> None:
    report = _report(SITES / f"{name}.ll")
    _check(name, report)
    for site in report.sites:
        for one in site.verdicts:
            if one.rule in MEMORY_RULES:
                assert (one.verdict is Verdict.REFUTED) == (one.witness is not None)
                assert bool(one.reason) == (one.verdict is Verdict.UNKNOWN)


def test_verdicts_of_files_made_afresh(tmp_path: Path) -> None:
    if shutil.which("clang-19") is None:
        pytest.skip("no clang-19")
    subprocess.run([str(SITES / "make-ll.sh"), str(tmp_path)], check=True)
    for name in NAMES:
        fresh = tmp_path / f"{name}.ll"
        if fresh.read_text() != (SITES / f"{name}.ll").read_text():
            _check(name, _report(fresh))
