# SPDX-License-Identifier: MIT
"""Plain text for people and mails, under 80 columns; findings in the form compilers use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from hvproofs.report.formats import Audited, Claimed, Drifted, Format, Linted, Listed, Reviewed, Run

if TYPE_CHECKING:
    from hvproofs.advise.result import Advice
    from hvproofs.audit.coverage.coverage import Coverage
    from hvproofs.drift.tlfs.finding import LintFinding


def _prove(run: Run) -> str:
    from hvproofs.report import claim_text, text

    claims = f"\n{claim_text.section(run.answered, run.corpus)}" if run.answered else ""
    return text.prove_text(run.report, run.corpus, brief=run.brief, repairs=run.repairs) + claims


def _listing(listed: Listed) -> str:
    from hvproofs.report.listing import listing_text, overview_text

    if len(listed.kinds) > 1 and listed.pattern == "*":
        return overview_text(listed.corpus)
    return listing_text(listed.corpus, listed.kinds, listed.pattern)


def _advise(advice: Advice) -> str:
    from hvproofs.report.advice import advice_text

    return advice_text(advice)


def _explain_claim(claimed: Claimed) -> str:
    from hvproofs.report.claim_text import claims_text

    return claims_text(claimed.answered)


def _audit(audited: Audited) -> str:
    from hvproofs.report.audit.render import audit_text

    complaints = "".join(f"{one.place}: error: {one.message}\n" for one in audited.complaints)
    return complaints + audit_text(audited.report)


def _coverage(covered: Coverage) -> str:
    from hvproofs.report.audit.coverage import coverage_text

    return coverage_text(covered)


def _review(reviewed: Reviewed) -> str:
    from hvproofs.report.review.render import review_text

    return review_text(reviewed.review)


def _drift(drifted: Drifted) -> str:
    from hvproofs.drift import render_text

    return render_text(drifted.report)


def _lint_tlfs(findings: Sequence[LintFinding]) -> str:
    from hvproofs.drift import render_lint_text

    return render_lint_text(findings)


def _lint(linted: Linted) -> str:
    """Nothing: faults are told as every command tells them, on stderr."""
    del linted
    return ""


FORMAT = Format(
    _prove, _listing, _advise, _explain_claim, _audit, _coverage, _review, _drift, _lint_tlfs,
    _lint,
)  # fmt: skip
