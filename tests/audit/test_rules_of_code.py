# SPDX-License-Identifier: MIT
"""The rules that only code can break, on small C files: each says at its top what is expected.

`rules/*.ll` are made from `rules/*.c` by `rules/make-ll.sh`.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.checks import CHECKS, NOTES
from hvproofs.audit.guest import Guest
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.result import AuditReport
from hvproofs.report.audit.render import audit_text
from hvproofs.report.audit.render_json import audit_json
from hvproofs.rules.catalogue import CODE_RULES, every_rule
from hvproofs.rules.code import HEADER_STALE
from hvproofs.rules.fast import FAST_CAPACITY
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import Corpus, load_shipped, shipped
from hvproofs.spec.scheme import Verdict

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

FILES = Path(__file__).parent / "rules"
NAMES = sorted(path.stem for path in FILES.glob("*.c"))
VERDICTS = {
    "proved": Verdict.PROVED,
    "refuted": Verdict.REFUTED,
    "undecided": Verdict.UNKNOWN,
    "none": Verdict.NOT_APPLICABLE,
}


@cache
def _facts() -> tuple[Guest, Corpus]:
    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    return guest, load_shipped(expressions=False)


@cache
def _said(name: str) -> tuple[Verdict, list[str], str]:
    """The verdict, the rules it is about, and the configuration."""
    text = (FILES / f"{name}.c").read_text()
    found = re.search(r"expect: (\w+) ([^*]*?)(?: in (\S+))? \*/", text)
    assert found
    return VERDICTS[found[1]], found[2].split(), found[3] or ""


@cache
def _report(path: Path, name: str) -> AuditReport:
    rules = frozenset(rule for rule in {*CHECKS, *NOTES} if rule.value in _said(name)[1])
    assert rules
    return audit([str(path)], *_facts(), AuditOptions(rules=rules, configuration=_said(name)[2]))


def _check(name: str, report: AuditReport) -> None:
    verdict, rules, _ = _said(name)
    # Where a function that it calls makes a call of its own, that is another site.
    sites = [one for one in report.sites if one.function == name]
    own = [one for one in sites if one.location and one.location.function == name]
    judged = own or sites
    (place,) = {(site.location, site.instruction) for site in judged}
    assert place  # one call, which may select several contracts
    # Whether a word may say fast is asked of every call, and of one that does little else.
    every = [[one for one in site.verdicts if one.rule != FAST_CAPACITY.id] for site in judged]
    assert any(every)
    for found in filter(None, every):
        assert sorted(rules) == sorted(one.rule.value for one in found), audit_text(report)
        for one in found:
            assert one.verdict is verdict, audit_text(report)
            assert bool(one.run) == (verdict is Verdict.REFUTED)
            assert bool(one.reason) == (verdict is Verdict.UNKNOWN)


@pytest.mark.parametrize("name", NAMES)
def test_verdict_is_the_one_in_the_file(name: str) -> None:
    _check(name, _report(FILES / f"{name}.ll", name))


def test_what_a_loop_that_collects_rests_on_is_printed() -> None:
    said = {
        name: audit_text(_report(FILES / f"{name}.ll", name))
        for name in ("cover_fill_right", "cover_fill_dropped")
    }

    assert "if what a round drops without a call is not wanted" in said["cover_fill_dropped"]
    assert "not wanted" not in said["cover_fill_right"]
    assert "nothing waits" not in said["cover_fill_right"]


def test_that_only_the_count_of_a_loop_is_followed_is_printed() -> None:
    word = "if a round reads its entries where the round before it ended"
    wanted_of = {"cover_source_made": True, "cover_block_right": False, "cover_round_right": False}
    for name, wanted in wanted_of.items():
        (site,) = _report(FILES / f"{name}.ll", name).sites
        assert ((word, True) in site.verdicts[0].hypotheses) == wanted


def test_that_entries_are_handed_over_again_with_other_fields_is_printed() -> None:
    word = "if entries are handed over again with other fields where a loop around does so"
    for name, wanted in {"cover_fields_right": True, "cover_nested_right": False}.items():
        (site,) = _report(FILES / f"{name}.ll", name).sites
        assert ((word, True) in site.verdicts[0].hypotheses) == wanted


def test_that_an_address_read_from_memory_is_of_other_memory_is_printed() -> None:
    for name, wanted in {"live_owner_other": True, "live_owner_right": False}.items():
        said = audit_text(_report(FILES / f"{name}.ll", name))
        assert (" is other memory" in said) == wanted


def test_what_others_do_with_memory_that_they_are_handed_is_printed() -> None:
    keeps = "gives back none of the memory that it is handed"
    for name, word in {
        "live_handed": f"if look_at() {keeps}",
        "live_put": f"if clean_up() {keeps}",
        "access_assembly": "if the assembly at access_assembly.c:17 stays in the memory",
    }.items():
        (site,) = _report(FILES / f"{name}.ll", name).sites
        assert any(one.startswith(word) for one, _ in site.verdicts[0].hypotheses), name


def test_that_nobody_looks_behind_data_of_bytes_is_printed_where_something_is_left_there() -> None:
    word = "if the hypervisor ignores what lies behind PropertyValue"
    for name, wanted in {"bytes_rest": True, "bytes_cleared": False}.items():
        assert (word in audit_text(_report(FILES / f"{name}.ll", name))) == wanted


def test_that_a_program_looks_at_the_status_is_printed_where_it_gets_output_of_a_failure() -> None:
    word = "if a program that is given output looks at the status"
    for name, wanted in {"leak_part_right": True, "leak_failed_right": False}.items():
        assert (word in audit_text(_report(FILES / f"{name}.ll", name))) == wanted


def test_a_copy_that_pads_nothing_has_written_where_it_worked() -> None:
    guest, corpus = _facts()
    bare = replace(guest, user_copy=tuple(replace(one, pads=False) for one in guest.user_copy))
    options = AuditOptions(rules=frozenset({HEADER_STALE.id}))
    wanted = {"stale_padded_right": Verdict.REFUTED, "stale_user_right": Verdict.PROVED}
    for name, verdict in wanted.items():
        (site,) = audit([str(FILES / f"{name}.ll")], bare, corpus, options).sites
        (found,) = site.verdicts
        assert found.verdict is verdict, name


def test_verdicts_of_files_made_afresh(tmp_path: Path) -> None:
    if shutil.which("clang-19") is None:
        pytest.skip("no clang-19")
    subprocess.run([str(FILES / "make-ll.sh"), str(tmp_path)], check=True)
    for name in NAMES:
        fresh = tmp_path / f"{name}.ll"
        if fresh.read_text() != (FILES / f"{name}.ll").read_text():
            _check(name, _report(fresh, name))


@pytest.mark.parametrize("rule", list(CHECKS))
def test_each_rule_has_pairs(rule: RuleId) -> None:
    """At least three files that break it and three that keep it."""
    for verdict in (Verdict.PROVED, Verdict.REFUTED):
        files = [name for name in NAMES if _said(name)[0] is verdict]
        assert len([name for name in files if rule.value in _said(name)[1]]) >= 3


def test_every_rule_of_code_has_a_check() -> None:
    assert CODE_RULES.keys() <= CHECKS.keys() | NOTES.keys()


def test_rules_of_code_have_a_statement_and_a_source() -> None:
    for rule in every_rule():
        assert "\n" not in rule.statement
        assert any(source in rule.citation for source in ("TLFS", "C11", "the guest's own"))


def test_text_and_json_tell_the_run() -> None:
    report = _report(FILES / "irqs_early_wrong.ll", "irqs_early_wrong")
    text = audit_text(report)
    line = (
        r"^irqs_early_wrong\.c:\d+: error: this does not hold: interrupts .* \[irqs-unbalanced\]$"
    )
    assert re.search(line, text, re.MULTILINE)
    assert re.search(r"^    irqs_early_wrong\.c:\d+: returns with off$", text, re.MULTILINE)
    (result,) = audit_json(report)["results"]
    assert [step["text"] for step in result["run"]][-1] == "returns with off"


def test_what_is_taken_of_functions_outside_is_told_with_the_verdict() -> None:
    report = _report(FILES / "exclusive_outside_right.ll", "exclusive_outside_right")
    found = {
        one.rule.value: [name for name, used in one.hypotheses if used]
        for one in report.sites[0].verdicts
    }
    alone = "leaves interrupts and pages alone"
    assert found == {
        # What is behind the last use does not matter.
        "exclusive-use": [
            f"if node_of() {alone}",
            "fact NMI handler crash_nmi_callback() does not go back",
        ],
        "header-stale": [f"if node_of() {alone}", "if the hypervisor ignores Padding"],
        "irqs-unbalanced": [f"if log_it() {alone}", f"if node_of() {alone}"],
    }
    told = " ".join(audit_text(report).split())
    assert "note: which rests on: if the hypervisor ignores Padding; fact NMI handler" in told
    assert "if node_of(), log_it() leave interrupts and pages alone" in told


@pytest.mark.parametrize(
    ("name", "padding"),
    [
        ("stale_padding", "Padding"),
        ("stale_entry_padding", "Padding1 of entries, Padding2 of entries"),
        ("stale_entry_padding_right", ""),
    ],
)
def test_padding_that_is_not_written_is_told_with_the_verdict(name: str, padding: str) -> None:
    (site,) = _report(FILES / f"{name}.ll", name).sites
    (one,) = [each for each in site.verdicts if each.rule.value == "header-stale"]
    told = [text for text, used in one.hypotheses if used and "ignores" in text]
    assert told == ([f"if the hypervisor ignores {padding}"] if padding else [])


def test_what_is_not_shown_of_a_count_that_wraps_is_told_with_the_verdict() -> None:
    def limits(name: str) -> list[str]:
        (site,) = _report(FILES / f"{name}.ll", name).sites
        return [text for text, used in site.verdicts[0].hypotheses if used]

    count = "of which the rep count is made"
    assert limits("wrap_left_all") == [
        f"if the difference at wrap_left_all.c:18, {count}, is not below 0"
    ]
    assert limits("wrap_carried_sizes") == [
        f"if the sum at wrap_carried_sizes.c:16, {count}, does not wrap"
    ]
    assert limits("wrap_left_right") == limits("cut_loop_right") == []
    assert "if the difference at" in audit_text(
        _report(FILES / "wrap_left_all.ll", "wrap_left_all")
    )


def test_what_a_callback_is_told_to_do_is_printed_with_the_verdict() -> None:
    (site,) = _report(FILES / "callback_right.ll", "callback_right").sites
    word = (
        "fact hyperv_flush_guest_mapping_range() calls what writes 1 to 510 entries "
        "and gives how many"
    )
    for one in site.verdicts:
        assert (word, True) in one.hypotheses


def test_a_note_changes_no_verdict_and_is_told_in_every_form() -> None:
    report = _report(FILES / "unit_small_note.ll", "unit_small_note")
    line = "unit_small_note.c:18: note: what becomes GpaPage is shifted by 14 bits, not 12"
    assert f"{line} [page-unit]\n" in audit_text(report)
    (result,) = audit_json(report)["results"]
    assert result["verdict"] == "not-applicable"
    assert [step["line"] for step in result["notes"]] == [18]


def test_what_is_taken_of_page_numbers_from_elsewhere_is_told_with_the_verdict() -> None:
    (site,) = _report(FILES / "unit_back_right.ll", "unit_back_right").sites
    (one,) = site.verdicts
    assert one.hypotheses == (("if %target counts pages of 4096 bytes", True),)


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("stale_static", "if TargetVtl, entries of the list of variable page were set before"),
        ("stale_member", "of what memory behind argument job points to were set before"),
        ("stale_elsewhere", "of what argument input points to were set before"),
        ("stale_static_right", ""),
    ],
)
def test_that_others_set_what_is_left_as_it_was_is_printed(name: str, word: str) -> None:
    report = _report(FILES / f"{name}.ll", name)
    text = " ".join(audit_text(report).split())
    assert ("were set before" in text) == bool(word), text
    assert f"{word} {name}()" in text or not word, text
