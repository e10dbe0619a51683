# SPDX-License-Identifier: MIT
"""NMI handlers are facts of the guest: one that goes back breaks what no guard keeps from it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guest import Guest, NmiHandler
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.result import AuditReport, RuleVerdict
from hvproofs.errors import SpecError
from hvproofs.report.audit.render import audit_text
from hvproofs.rules.exclusive import EXCLUSIVE_USE
from hvproofs.spec.corpus import load_shipped, shipped
from hvproofs.spec.scheme import Verdict

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

FILE = Path(__file__).parent / "rules" / "exclusive_output_right.ll"
LINUX = shipped() / "guests" / "linux.toml"


@cache
def _linux() -> Guest:
    return load_guest(str(LINUX))


def _report(*handlers: NmiHandler) -> AuditReport:
    guest = replace(_linux(), nmi=handlers)
    rules = frozenset({EXCLUSIVE_USE.id})
    return audit([str(FILE)], guest, load_shipped(expressions=False), AuditOptions(rules=rules))


def _verdict(report: AuditReport) -> RuleVerdict:
    (site,) = report.sites
    (found,) = site.verdicts
    return found


def test_a_handler_that_goes_back_refutes_by_a_run() -> None:
    found = _verdict(_report(NmiHandler("poll_host", ("hyperv_pcpu_input_arg",), returns=True)))

    assert found.verdict is Verdict.REFUTED
    assert any("an NMI comes first: poll_host() writes" in step.text for step in found.run)


def test_a_handler_that_does_not_is_a_hypothesis_that_is_printed() -> None:
    report = _report(NmiHandler("crash", ("hyperv_pcpu_input_arg",), returns=False))

    assert _verdict(report).verdict is Verdict.PROVED
    assert "which rests on:\n    fact NMI handler crash() does not go back\n" in audit_text(report)
    assert "were not looked at" not in audit_text(report)


@pytest.mark.parametrize(
    "handler",
    [
        NmiHandler("poll_host", ("root_scheduler_input",), returns=True),
        NmiHandler("exclusive_output_right", ("hyperv_pcpu_input_arg",), returns=True),
    ],
    ids=["of another page", "the function itself"],
)
def test_others_are_let_alone(handler: NmiHandler) -> None:
    assert _verdict(_report(handler)).verdict is Verdict.PROVED


def test_that_none_is_named_is_said_once() -> None:
    text = audit_text(_report())

    assert text.count("NMI handlers outside the files read were not looked at") == 1
    assert _verdict(_report()).verdict is Verdict.PROVED


def test_a_handler_of_a_page_that_is_not_there_is_a_fault_of_the_file(tmp_path: Path) -> None:
    text = LINUX.read_text() + '\n[[nmi]]\nfunction = "f"\npage = ["nowhere"]\nreturns = true\n'
    (tmp_path / "guest.toml").write_text(text)
    with pytest.raises(SpecError, match=r"no \[\[page\]\] of variable 'nowhere'"):
        load_guest(str(tmp_path / "guest.toml"))
