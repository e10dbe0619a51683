# SPDX-License-Identifier: MIT
"""Small functions, right and wrong, that each say in the comment before them what is true.

    /* refuted: RULE (RULES) requires BOUND. Why. */
    /* undecided: RULE requires BOUND */
    /* proved. Why. */

`refuted` and `undecided` name the only rule of its kind that comes out so, those in parentheses
left aside, but for one with a question mark, which is undecided; where what is refuted
`requires` a bound, it is by an argument that no caller known here passes; `proved` means every
rule. `words/*.ll` are made from `words/*.c` by `make-ll.sh`.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guest import Guest
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.result import AuditReport, SiteResult
from hvproofs.report.audit.fold import fold
from hvproofs.report.audit.render import audit_text
from hvproofs.spec.corpus import Corpus, load_shipped, shipped
from hvproofs.spec.scheme import Verdict

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

FILES = Path(__file__).parent / "words"
SAID = re.compile(
    r"/\* (refuted|undecided|proved)(?:: (\S+?))?(?: \(([^)]*)\))?"
    r"(?: requires (.*?))?(?:\.(?: .*?)?)? \*/\nu64 (\w+)\("
)
CASES = [
    (path.stem, found[4], *found[:4])
    for path in sorted(FILES.glob("*.c"))
    for found in SAID.findall(path.read_text())
]


@cache
def _facts() -> tuple[Guest, Corpus]:
    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    return guest, load_shipped(expressions=False)


@cache
def _report(path: Path) -> AuditReport:
    return audit([str(path)], *_facts(), AuditOptions(configuration="root"))


def _check(site: SiteResult, word: str, rule: str, others: str, bound: str) -> None:
    by = {verdict: {one.rule.value: one for one in site.verdicts if one.verdict is verdict}
          for verdict in Verdict}  # fmt: skip
    refuted, undecided = by[Verdict.REFUTED], by[Verdict.UNKNOWN]
    unclear = {name.removesuffix("?") for name in others.split() if name.endswith("?")}
    beside = {name for name in others.split() if not name.endswith("?")}
    assert word == "refuted" or not site.reason
    match word:
        case "proved":
            assert site.verdict is Verdict.PROVED
        case "refuted":
            assert refuted.keys() - beside == {rule}
            assert refuted[rule].witness is not None or refuted[rule].run
            assert (refuted[rule].free, refuted[rule].requires) == (bool(bound), bound)
            # Of a value that was never set there is nothing else to say.
            assert rule == "defined" or undecided.keys() == unclear
        case _:
            assert not refuted
            assert {name: one.requires for name, one in undecided.items()} == {rule: bound}


@pytest.mark.parametrize(("file", "function", "word", "rule", "others", "bound"), CASES)
def test_verdict_is_the_one_in_the_file(
    file: str, function: str, word: str, rule: str, others: str, bound: str
) -> None:
    (site,) = (one for one in fold(_report(FILES / f"{file}.ll").sites) if one.function == function)
    _check(site, word, rule, others, bound)


def test_every_function_says_what_is_true_of_it() -> None:
    for path in FILES.glob("*.c"):
        functions = re.findall(r"^u64 (\w+)\(", path.read_text(), re.MULTILINE)
        assert sorted(functions) == sorted(one[1] for one in CASES if one[0] == path.stem)


def test_verdicts_of_files_made_afresh(tmp_path: Path) -> None:
    if shutil.which("clang-19") is None:
        pytest.skip("no clang-19")
    subprocess.run([str(FILES / "make-ll.sh"), str(tmp_path)], check=True)
    for path in sorted(FILES.glob("*.ll")):
        if (tmp_path / path.name).read_text() == path.read_text():
            continue
        for site in fold(_report(tmp_path / path.name).sites):
            case = next(one for one in CASES if one[:2] == (path.stem, site.function))
            _check(site, *case[2:])


def test_that_there_is_an_entry_is_said_where_it_is_not_proved() -> None:
    """Areas are judged for 1 entry and more: a hypothesis, until rep-count-positive is proved."""
    text = audit_text(_report(FILES / "counts.ll"))
    sites = {one.function: one for one in _report(FILES / "counts.ll").sites}

    assert "does not go back; rep-count-at-least-1\n" in text
    for name, rests in (("by_caller", True), ("tested", False)):
        used = [one.rule.value for one in sites[name].verdicts
                if ("rep-count-at-least-1", True) in one.hypotheses]  # fmt: skip
        assert bool(used) is rests


def test_the_bits_at_fault_are_shown() -> None:
    text = audit_text(_report(FILES / "words.ll"))

    assert "n = 1 entries, reserved bits 0x10000000" in text
    assert "n = 4 entries, starting at 4" in text
    assert "the control word 0x100010050 says fast, the input is an address" in text


def test_both_forms_of_an_address_in_a_segment_are_read(tmp_path: Path) -> None:
    """clang 19 goes by way of a number, newer ones cast between the address spaces."""
    text = (FILES / "segment.ll").read_text()
    number = "inttoptr (i64 ptrtoint (ptr @this_cpu_off to i64) to ptr addrspace(256))"
    cast = "addrspacecast (ptr @this_cpu_off to ptr addrspace(256))"
    assert number in text
    (tmp_path / "segment.ll").write_text(text.replace(number, cast))

    for folder in (FILES, tmp_path):
        found = {one.function: one.verdict for one in _report(folder / "segment.ll").sites}
        assert found == {"one_page": Verdict.REFUTED, "two_pages": Verdict.PROVED}


def test_both_forms_of_the_address_of_this_cpus_offset_are_read(tmp_path: Path) -> None:
    """clang 22 goes by way of a number, older ones name the variable."""
    rules = FILES.parent / "rules"
    text = (rules / "exclusive_sleep_wrong.ll").read_text()
    number = "inttoptr (i64 ptrtoint (ptr @this_cpu_off to i64) to ptr)"
    named = "(ptr elementtype(i64) @this_cpu_off)"
    assert named in text
    path = tmp_path / "exclusive_sleep_wrong.ll"
    path.write_text(text.replace(named, f"(ptr elementtype(i64) {number})"))

    for folder in (rules, tmp_path):
        (site,) = _report(folder / path.name).sites
        assert site.verdict is Verdict.REFUTED
