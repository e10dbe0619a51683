# SPDX-License-Identifier: MIT
"""Plain text for people and mails, under 80 columns; findings in the form compilers use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from hvproofs.report.formats import (
    Audited,
    Claimed,
    Drifted,
    Format,
    InParts,
    Linted,
    Listed,
    Reviewed,
    Run,
)

if TYPE_CHECKING:
    from hvproofs.advise.result import Advice
    from hvproofs.audit.coverage.coverage import Coverage
    from hvproofs.claims.settle import Settled
    from hvproofs.drift.tlfs.finding import LintFinding
    from hvproofs.prove.result import Result
    from hvproofs.spec.corpus import Corpus


def _prove(run: Run) -> str:
    report, brief = run.report, run.brief
    schemes = _prove_part(report.results, run.corpus, brief)
    return _prove_begin(report.solvers, brief) + schemes + _prove_end(run)


def _prove_begin(solvers: Sequence[str], brief: bool) -> str:
    from hvproofs.report import text

    return text.opening(solvers, brief=brief)


def _prove_part(results: Sequence[Result], corpus: Corpus, brief: bool) -> str:
    from hvproofs.report import text

    return text.schemes_text(results, corpus, brief=brief)


def _prove_end(run: Run) -> str:
    from hvproofs.report import claim_text, text

    claims = f"\n{claim_text.section(run.answered, run.corpus)}" if run.answered else ""
    return text.closing(run.report, run.corpus, brief=run.brief, repairs=run.repairs) + claims


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


def _settle(settled: Sequence[Settled]) -> str:
    from hvproofs.report.settled import settled_text

    return settled_text(settled)


FORMAT = Format(
    _prove, _listing, _advise, _explain_claim, _audit, _coverage, _review, _drift, _lint_tlfs,
    _lint, _settle, in_parts=InParts(_prove_begin, _prove_part, _prove_end),
)  # fmt: skip
