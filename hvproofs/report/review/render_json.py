# SPDX-License-Identifier: MIT
"""A review as JSON."""

from __future__ import annotations

from hvproofs import __version__
from hvproofs.report.audit.render import function, source_file
from hvproofs.report.json import SCHEMA_VERSION, Json
from hvproofs.review.verdict import Change, Compared, Review, Word


def review_json(review: Review) -> Json:
    """A whole run, for programs."""
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "hvproofs", "version": __version__, "solvers": list(review.solvers)},
        "errors": [str(one) for one in (*review.bad, *review.failed)],
        "not_judged_again": review.untouched,
        "summary": {
            word.value: sum(one.word is word for one in review.compared) for word in Word
        },
        "sites": [_site(one) for one in review.compared],
    }  # fmt: skip


def _site(one: Compared) -> Json:
    site, equal = one.site, one.equal
    return {
        "file": source_file(site),
        "line": site.location.line if site.location else None,
        "function": function(site),
        "hypercall": site.call.name if site.call else None,
        "word": one.word.value,
        "shown": [
            {"what": each.asked.value, "holds": each.holds, "before": each.before,
             "after": each.after}
            for each in (equal.shown if equal else ())
        ],
        "hypotheses": list(equal.hypotheses if equal and equal.holds else ()),
        "reason": equal.reason if equal else "",
        "news": [_change(each) for each in one.changes()],
    }  # fmt: skip


def _change(change: Change) -> Json:
    found = change.verdict
    return {
        "news": change.news.value,
        "rule": change.rule.value if change.rule else None,
        "reason": found.reason if found else change.reason,
        "requires": found.requires if found else "",
        "behind": [one.rule.value for one in change.behind],
    }
