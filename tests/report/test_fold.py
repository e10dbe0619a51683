# SPDX-License-Identifier: MIT
"""Entries brought together: the weakest verdict counts, whichever process it comes from."""

from __future__ import annotations

import pickle

import pytest

from hvproofs.audit.result import RULES_OF_SITES, RuleVerdict, SiteResult
from hvproofs.report.audit.fold import fold
from hvproofs.spec.scheme import Verdict

RULE = RULES_OF_SITES[0]


def site(verdict: Verdict) -> SiteResult:
    """One call, judged in a process of its own: nothing of it is the same object here."""
    found = SiteResult("a.ll", None, "f", "hv_do_hypercall", 1, None, (RuleVerdict(RULE, verdict),))
    carried: SiteResult = pickle.loads(pickle.dumps(found))  # noqa: S301 - made one line above
    return carried


@pytest.mark.parametrize("weak", [Verdict.REFUTED, Verdict.UNKNOWN])
def test_a_weaker_verdict_of_another_process_is_not_lost(weak: Verdict) -> None:
    for group in ([site(Verdict.PROVED), site(weak)], [site(weak), site(Verdict.PROVED)]):
        (folded,) = fold(group)

        assert [weak] == [one.verdict for one in folded.verdicts]
        assert weak is folded.verdict
