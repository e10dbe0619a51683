# SPDX-License-Identifier: MIT
"""What a verdict of the audit rests on: one solver, or a second one that says the same."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guest import Guest
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.result import AuditReport
from hvproofs.decide.asker import Means
from hvproofs.decide.solver import DEFAULT_RLIMIT, NullSolver, Reply, Session, Status
from hvproofs.decide.solvers import SolverFactory, z3_factory
from hvproofs.decide.trust import Trust
from hvproofs.report.audit.render_json import audit_json
from hvproofs.spec.corpus import Corpus, load_shipped, shipped
from hvproofs.spec.scheme import Verdict
from hvproofs.terms.smtlib import Script

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

FILES = [str(Path(__file__).parent / "sites" / f"overlap_{one}.ll") for one in ("right", "wrong")]
DECIDED = (Verdict.PROVED, Verdict.REFUTED)


@dataclass
class Contrary:
    """Says sat where Z3 says unsat, and the other way round."""

    name: str = "contrary"
    rlimit: int = 0

    def check(self, script: Script) -> Reply:
        """The opposite."""
        found = z3_factory(DEFAULT_RLIMIT).check(script)
        opposite = {Status.SAT: Status.UNSAT, Status.UNSAT: Status.SAT}.get(found.status)
        return Reply(opposite or Status.UNKNOWN, {name: 0 for name, _ in script.variables})

    def session(self, script: Script) -> Session:
        """It is asked for no more than its opinion."""
        raise NotImplementedError


@cache
def _facts() -> tuple[Guest, Corpus]:
    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    return guest, load_shipped(expressions=False)


def _report(second: SolverFactory | None, least: Trust = Trust.SOLVER) -> AuditReport:
    return audit(FILES, *_facts(), AuditOptions(Means(second=second), least))


def _trust(report: AuditReport) -> set[object]:
    """The trust of what was decided; nothing else has any."""
    found = {one["trust"] for one in audit_json(report)["results"] if one["trust"]}
    verdicts = [one for site in report.sites for one in site.verdicts]
    assert all((one.trust is not None) is (one.verdict in DECIDED) for one in verdicts)
    return found


def test_one_solver_is_all_that_is_trusted_where_no_other_is_asked() -> None:
    assert _trust(_report(None)) == {"solver"}


def test_a_second_solver_that_agrees_is_said_with_each_verdict() -> None:
    alone, both = _report(None), _report(z3_factory, Trust.CROSS_CHECKED)

    assert _trust(both) == {"cross-checked"}
    assert len(both.solvers) == 2
    assert [[one.verdict for one in site.verdicts] for site in alone.sites] == [
        [one.verdict for one in site.verdicts] for site in both.sites
    ]


def test_a_second_solver_that_knows_nothing_adds_no_trust() -> None:
    assert _trust(_report(lambda _: NullSolver())) == {"solver"}


def test_what_has_less_trust_than_asked_for_is_undecided() -> None:
    report = _report(lambda _: NullSolver(), Trust.CROSS_CHECKED)
    reasons = {one.reason for site in report.sites for one in site.verdicts}

    assert _trust(report) == set()
    assert "proved by one solver, not cross-checked" in reasons
    assert "refuted by one solver, not cross-checked" in reasons


def test_where_two_solvers_disagree_nothing_is_decided_by_either() -> None:
    report = _report(lambda _: Contrary())
    found = [one for site in report.sites for one in site.verdicts]

    assert not [one for one in found if one.verdict is Verdict.PROVED]
    assert any("disagree" in one.reason for one in found)
