# SPDX-License-Identifier: MIT
"""--assume: a recorded hypothesis of what it helps to prove, and of nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from hvproofs.audit.assume import assumption
from hvproofs.audit.audit import AuditOptions
from hvproofs.audit.result import AuditReport, RuleVerdict
from hvproofs.errors import UsageError
from hvproofs.report.audit.render import audit_text
from hvproofs.report.audit.run import AuditRequest, audited
from hvproofs.rules.rule import RuleId
from hvproofs.spec.scheme import Verdict

# The caller alone bounds the count of this one: 256 registers fill the output page.
FILE = str(Path(__file__).parent / "sites" / "count_wrong.ll")


def assuming(*texts: str, jobs: int = 1) -> AuditReport:
    options = AuditOptions(assume=tuple(map(assumption, texts)), jobs=jobs)
    return audited(AuditRequest((FILE,), options=options))


def within_page(report: AuditReport) -> RuleVerdict:
    (site,) = report.sites
    return next(one for one in site.verdicts if one.rule == RuleId("output-within-page"))


def test_the_bound_that_is_required_proves_the_rule_and_is_told() -> None:
    text = "count_wrong.c:count_wrong:count <= 256"
    report = assuming(text)
    found = within_page(report)

    assert (Verdict.PROVED, "count <= 256") == (found.verdict, within_page(assuming()).requires)
    assert (f"assume {text}", True) in found.hypotheses
    assert f"note: which rests on:\n    assume {text}" in audit_text(report)


def test_one_more_is_refuted_by_a_run() -> None:
    # Who vouches for 257 says that a caller may ask for it.
    found = within_page(assuming("count_wrong.c:count_wrong:count <= 257"))

    assert (Verdict.REFUTED, (("argument count", 257),)) == (found.verdict, found.inputs)


def test_an_assumption_that_cannot_be_makes_proofs_vacuous() -> None:
    # A u16 is never above 65535: nothing may be proved of a call that cannot be.
    found = within_page(assuming("count_wrong.c:count_wrong:count > 65535"))

    assert Verdict.UNKNOWN is found.verdict
    assert "no values satisfy" in found.reason


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("count_wrong.c:count_wrong", "expected FILE:FUNCTION:CONDITION"),
        ("count_wrong.c::count <= 1", "expected FILE:FUNCTION:CONDITION"),
        ("count_wrong.c:count_wrong:count <=", "ends too early"),
        ("count_wrong.c:count_wrong:cnt <= 1", "variables of count_wrong(): count"),
        ("wrong.c:count_wrong:count <= 1", "no function count_wrong() with a hypercall"),
        ("count_wrong.c:other:count <= 1", "no function other() with a hypercall"),
    ],
)
def test_an_assumption_that_means_nothing_is_refused(text: str, says: str) -> None:
    with pytest.raises(UsageError) as error:
        assuming(text)

    assert says in str(error.value)
