# SPDX-License-Identifier: MIT
"""JSON for programs: a fixed order and no times, so that equal runs are equal bytes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from hvproofs.report.formats import Audited, Claimed, Drifted, Format, Linted, Listed, Reviewed, Run

if TYPE_CHECKING:
    from hvproofs.advise.result import Advice
    from hvproofs.audit.coverage.coverage import Coverage
    from hvproofs.claims.settle import Settled
    from hvproofs.drift.tlfs.finding import LintFinding


def _prove(run: Run) -> str:
    from hvproofs.report.claim_text import claim_json
    from hvproofs.report.json import document, dumps

    made = document(run.report, run.corpus)
    made["results"] += claim_json(run.answered, run.corpus)
    return dumps(made)


def _listing(listed: Listed) -> str:
    from hvproofs.report.json import dumps
    from hvproofs.report.listing import listing

    return dumps(listing(listed.corpus, listed.kinds, listed.pattern))


def _advise(advice: Advice) -> str:
    from hvproofs.report.advice import advice_json
    from hvproofs.report.json import dumps

    return dumps(advice_json(advice))


def _explain_claim(claimed: Claimed) -> str:
    from hvproofs.report.claim_text import claims_json
    from hvproofs.report.json import dumps

    return dumps(claims_json(claimed.answered, claimed.corpus))


def _audit(audited: Audited) -> str:
    from hvproofs.report.audit.render_json import audit_json
    from hvproofs.report.json import dumps

    return dumps(audit_json(audited.report, audited.complaints))


def _coverage(covered: Coverage) -> str:
    from hvproofs.report.findings.covered import coverage_json
    from hvproofs.report.json import dumps

    return dumps(coverage_json(covered))


def _review(reviewed: Reviewed) -> str:
    from hvproofs.report.json import dumps
    from hvproofs.report.review.render_json import review_json

    return dumps(review_json(reviewed.review))


def _drift(drifted: Drifted) -> str:
    from hvproofs.drift import to_json
    from hvproofs.report.json import dumps

    return dumps(to_json(drifted.report))


def _lint_tlfs(findings: Sequence[LintFinding]) -> str:
    from hvproofs.drift import lint_to_json
    from hvproofs.report.json import dumps

    return dumps(lint_to_json(findings))


def _lint(linted: Linted) -> str:
    from hvproofs.report.findings.linted import lint_json
    from hvproofs.report.json import dumps

    return dumps(lint_json(linted))


def _settle(settled: Sequence[Settled]) -> str:
    from hvproofs.report.json import dumps
    from hvproofs.report.settled import settled_json

    return dumps(settled_json(settled))


FORMAT = Format(
    _prove, _listing, _advise, _explain_claim, _audit, _coverage, _review, _drift, _lint_tlfs,
    _lint, _settle,
    hypotheses=True,
)  # fmt: skip
