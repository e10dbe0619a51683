# SPDX-License-Identifier: MIT
"""Verdicts on small C files of our own: each file says at its top what is expected.

`sites/*.ll` are made from `sites/*.c` by `sites/make-ll.sh`; where clang is
there they are made afresh too.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit import audit as auditing
from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guest import Guest, load_guest
from hvproofs.audit.normalise import Normalised, normalise
from hvproofs.audit.normalise import Options as NormaliseOptions
from hvproofs.audit.render import audit_text
from hvproofs.audit.render_json import audit_json
from hvproofs.audit.replay import Case, replay
from hvproofs.audit.result import AuditReport
from hvproofs.errors import SpecError
from hvproofs.prove.result import ExitStatus
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import Corpus, load_shipped, shipped
from hvproofs.spec.scheme import Verdict

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

SITES = Path(__file__).parent / "sites"
NAMES = sorted(path.stem for path in SITES.glob("*.c"))
STATUS = {
    "proved": ExitStatus.AS_EXPECTED,
    "refuted": ExitStatus.UNEXPECTED,
    "undecided": ExitStatus.UNDECIDED,
}
VERDICTS = {"refuted": Verdict.REFUTED, "undecided": Verdict.UNKNOWN}


@cache
def _facts() -> tuple[Guest, Corpus]:
    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    return guest, load_shipped(expressions=False)


@cache
def _report(path: Path) -> AuditReport:
    return audit([str(path)], *_facts(), AuditOptions())


def _expected(name: str) -> list[str]:
    found = re.search(r"expect: ([^*]*?) \*/", (SITES / f"{name}.c").read_text())
    assert found
    return found[1].split()


def _check(name: str, report: AuditReport) -> None:
    verdict, *rules = _expected(name)
    assert len(report.sites) == 1
    assert report.status is STATUS[verdict], audit_text(report)
    found = {one.rule.value: one for one in report.sites[0].verdicts}
    for rule in rules:
        assert found[rule].verdict is VERDICTS[verdict]
    for one in found.values():
        assert (one.verdict is Verdict.REFUTED) == (one.witness is not None)
        assert bool(one.reason) == (one.verdict is Verdict.UNKNOWN)


@pytest.mark.parametrize("name", NAMES)
def test_verdict_is_the_one_in_the_file(name: str) -> None:
    _check(name, _report(SITES / f"{name}.ll"))


def test_verdicts_of_files_made_afresh(tmp_path: Path) -> None:
    if shutil.which("clang-19") is None:
        pytest.skip("no clang-19")
    subprocess.run([str(SITES / "make-ll.sh"), str(tmp_path)], check=True)
    for name in NAMES:
        _check(name, _report(tmp_path / f"{name}.ll"))


def test_same_input_gives_the_same_bytes() -> None:
    path = SITES / "guard_wrong.ll"
    first = _report(path)
    _report.cache_clear()
    assert json.dumps(audit_json(first)) == json.dumps(audit_json(_report(path)))
    assert audit_text(first) == audit_text(_report(path))


def test_text_names_line_page_and_fields() -> None:
    text = audit_text(_report(SITES / "overlap_wrong.ll"))
    line = r"^overlap_wrong\.c:\d+: error: input and output overlap.* \[no-overlap\]$"
    assert re.search(line, text, re.MULTILINE)
    assert "fall on PartitionId" in text
    assert "<- clash" in text


def test_weakest_bound_is_told() -> None:
    verdicts = _report(SITES / "count_wrong.ll").sites[0].verdicts
    found = {one.rule: one.requires for one in verdicts}
    assert found[RuleId.OUTPUT_WITHIN_PAGE] == "count <= 256"
    assert found[RuleId.INPUT_WITHIN_PAGE] == "count <= 1020"


@pytest.mark.parametrize("name", ["loop_right", "count_right"])
def test_a_lost_instruction_never_helps(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each line of the normalised body, dropped or made unreadable: never proved, or unchanged."""
    sinks = load_guest(str(shipped() / "guests" / "linux.toml")).sink_names
    done = normalise(SITES / f"{name}.ll", NormaliseOptions(sinks))
    assert isinstance(done, Normalised)
    lines = done.text.split("\n")
    start = next(i for i, line in enumerate(lines) if line.startswith("define") and name in line)
    end = lines.index("}", start)
    for place in range(start + 1, end):
        if not lines[place].startswith("  ") or "#dbg" in lines[place]:
            continue
        result = re.match(r"  (%\S+ = )?", lines[place])
        assert result
        broken = f"  {result[1] or ''}frobnicate i32 7"
        text = "\n".join([*lines[:place], broken, *lines[place + 1 :]])
        monkeypatch.setattr(auditing, "normalise", lambda *_, t=text: replace(done, text=t))
        _report.cache_clear()
        report = _report(SITES / f"{name}.ll")
        assert all(site.verdict is not Verdict.PROVED for site in report.sites), lines[place]
    _report.cache_clear()


def test_a_witness_that_is_changed_is_rejected(monkeypatch: pytest.MonkeyPatch) -> None:
    """The run decides: other inputs than the solver's keep the rule, and nothing is refuted."""
    seen: list[tuple[Case, RuleId, dict[str, int]]] = []

    def spy(case: Case, rule: RuleId, values: dict[str, int]) -> object:
        seen.append((case, rule, dict(values)))
        return replay(case, rule, values)

    monkeypatch.setattr(auditing, "run_case", spy)
    _report.cache_clear()
    _report(SITES / "guard_wrong.ll")
    _report.cache_clear()
    case, rule, values = next(one for one in seen if one[1] is RuleId.OUTPUT_WITHIN_PAGE)
    assert replay(case, rule, values) is not None
    assert replay(case, rule, values | {"arg.count": 256}) is None
    assert replay(case, rule, values | {"arg.count": 258}) is None
    assert replay(case, RuleId.OUTPUT_ALIGNED, values) is None


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (("control = 0", "contrl = 0"), "unknown key 'contrl'"),
        (("control = 0", "control = 1"), "one argument for two things"),
        (("control = 0", ""), "either control or code"),
        (("align = 4096", "align = 4095"), "a power of two"),
    ],
)
def test_guest_files_are_strict(change: tuple[str, str], wanted: str, tmp_path: Path) -> None:
    text = (shipped() / "guests" / "linux.toml").read_text().replace(*change, 1)
    path = tmp_path / "guest.toml"
    path.write_text(text)
    with pytest.raises(SpecError, match=wanted):
        load_guest(str(path))
