# SPDX-License-Identifier: MIT
"""Reports on small C files of our own; `test_corpus` holds all of them to what they say."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from hvproofs.audit import audit as auditing
from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guest import Guest
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.llvm.normalise import Normalised, NormaliseOptions, normalise
from hvproofs.audit.machine import runs as running
from hvproofs.audit.machine.replay import start
from hvproofs.audit.machine.runs import Runs, Seen
from hvproofs.audit.machine.surroundings import Case
from hvproofs.audit.result import RULES_OF_SITES, AuditReport
from hvproofs.audit.sites import calls
from hvproofs.errors import SpecError
from hvproofs.hypervisor import refutation
from hvproofs.refute.counterexample import Counterexample
from hvproofs.report.audit.render import audit_text
from hvproofs.report.audit.render_json import audit_json
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import Corpus, load_shipped, shipped
from hvproofs.spec.scheme import Verdict

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

WITHIN = RuleId("output-within-page")
SITES = Path(__file__).parent / "sites"


@cache
def _facts() -> tuple[Guest, Corpus]:
    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    return guest, load_shipped(expressions=False)


@cache
def _report(path: Path) -> AuditReport:
    return audit([str(path)], *_facts(), AuditOptions(rules=frozenset(RULES_OF_SITES)))


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
    assert found[RuleId("output-within-page")] == "count <= 256"
    assert found[RuleId("input-within-page")] == "count <= 1020"


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


def _tried(monkeypatch: pytest.MonkeyPatch) -> tuple[Case, dict[str, int]]:
    """A case, and the values that a run showed a rule broken on."""
    seen: list[tuple[Case, RuleId, dict[str, int]]] = []
    made = Runs.__init__

    class Spy(Runs):
        def __init__(self, case: Case) -> None:
            made(self, case)
            self.case = case

        def __call__(self, rule: RuleId, values: Mapping[str, int]) -> Seen | None:
            seen.append((self.case, rule, dict(values)))
            return super().__call__(rule, values)

    monkeypatch.setattr(calls, "Runs", Spy)
    _report.cache_clear()
    _report(SITES / "guard_wrong.ll")
    _report.cache_clear()
    return next((case, values) for case, rule, values in seen if rule == WITHIN)


def test_a_witness_that_is_changed_is_rejected(monkeypatch: pytest.MonkeyPatch) -> None:
    """The run decides: other inputs than the solver's keep the rule, and nothing is refuted."""
    case, values = _tried(monkeypatch)
    assert Runs(case)(WITHIN, values) is not None
    assert Runs(case)(WITHIN, values | {"arg.count": 256}) is None
    assert Runs(case)(WITHIN, values | {"arg.count": 258}) is None
    assert Runs(case)(RuleId("output-aligned"), values) is None


def _witness(runs: Runs, rule: RuleId, values: Mapping[str, int]) -> Counterexample | None:
    seen = runs(rule, values)
    return seen.witness if seen is not None else None


def test_rules_that_are_tried_on_the_same_values_share_the_run(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    case, values = _tried(monkeypatch)
    alone = {rule: _witness(Runs(case), rule, values) for rule in RULES_OF_SITES}
    begun: list[object] = []

    def counting(*arguments: Any) -> object:
        begun.append(arguments)
        return start(*arguments)

    monkeypatch.setattr(running, "start", counting)
    # A run that was cut short for one rule is made once more, to the end, for the others.
    shared = Runs(case)
    for rule in (WITHIN, *RULES_OF_SITES, *RULES_OF_SITES):
        assert _witness(shared, rule, values) == alone[rule]
    assert len(begun) == 2


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (("control = 0", "contrl = 0"), "unknown key 'contrl'"),
        (("control = 0", "control = 1"), "one argument for two things"),
        (("control = 0", ""), "either control or code"),
        (("align = 4096", "align = 4095"), "a power of two"),
        (("page_struct = 64", "page_struct = 8192"), "8192, expected at most 4096 bytes"),
    ],
)
def test_guest_files_are_strict(change: tuple[str, str], wanted: str, tmp_path: Path) -> None:
    text = (shipped() / "guests" / "linux.toml").read_text().replace(*change, 1)
    path = tmp_path / "guest.toml"
    path.write_text(text)
    with pytest.raises(SpecError, match=wanted):
        load_guest(str(path))


def test_a_refutation_tells_what_each_hypervisor_makes_of_the_call_that_was_run() -> None:
    """As schemes do: a crossed page is refused, output on the input may do no harm."""

    def severity(name: str, rule: str) -> dict[str, str]:
        results = audit_json(_report(SITES / f"{name}.ll"))["results"]
        return next(one["severity"] for one in results if one["rule"] == rule)

    assert severity("count_wrong", "input-within-page") == {"tlfs": "always", "openvmm": "always"}
    assert severity("overlap_wrong", "no-overlap")["openvmm"] != "always"
    said = " ".join(audit_text(_report(SITES / "count_wrong.ll")).split())
    assert "openvmm: always: the call is refused with HV_STATUS_INVALID_HYPERCALL_INPUT" in said


def test_a_severity_that_fails_is_told_and_does_not_cost_the_verdict(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fails(_: object) -> object:
        raise RuntimeError("no schedule")

    monkeypatch.setattr(refutation, "assess", fails)
    found = audit([str(SITES / "count_wrong.ll")], *_facts(), AuditOptions())
    (one,) = [each for each in audit_json(found)["results"] if each["rule"] == "input-within-page"]

    assert ("refuted", "RuntimeError: no schedule") == (one["verdict"], one["severity_fault"])
