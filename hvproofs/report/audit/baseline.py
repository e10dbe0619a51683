# SPDX-License-Identifier: MIT
"""What is new against a former run, so that a finding once seen is not shown again.

A finding is told by file, function, hypercall, rule, verdict, and what is known
of its bounds: a guard that is lost beside an undecided call is new. Its line is
left out: lines move with every patch. Where a function has two of a kind, one
more of them is new.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace

from hvproofs.audit.llvm.inputs import read_bounded
from hvproofs.audit.result import AuditReport, RuleVerdict, SiteResult
from hvproofs.errors import Diagnostic, Location, SpecError
from hvproofs.report.audit.render import function, source_file
from hvproofs.spec.scheme import Verdict

# File, function, hypercall, rule, verdict, the bound that would do, the bounds proved so far.
Finding = tuple[str, str, str | None, str | None, str, str, str]

MAX_BASELINE = 256 << 20  # bytes
FINDINGS = (Verdict.REFUTED, Verdict.UNKNOWN)
_WORDS = {one.value for one in FINDINGS}


def load_baseline(path: str) -> Counter[Finding]:
    """The findings of a former run's JSON; raises SpecError where it is none."""
    wanted = "what `hvproofs audit --format json` writes"
    try:
        data = json.loads(read_bounded(path, MAX_BASELINE))
        return Counter(
            (
                one["file"],
                one["function"],
                one["hypercall"],
                one["rule"],
                one["verdict"],
                one.get("requires", ""),
                one.get("known", ""),
            )
            for one in data["results"]
            if one["verdict"] in _WORDS
        )
    except OSError as error:
        why = f"cannot be read: {error.strerror or error}"
        raise SpecError([Diagnostic(Location(path), why, wanted)]) from None
    except (ValueError, KeyError, TypeError) as error:
        why = str(error) if type(error) is ValueError else "not a report of an audit"
        raise SpecError([Diagnostic(Location(path), why, wanted)]) from None


def only_new(report: AuditReport, known: Counter[Finding]) -> AuditReport:
    """The report without the findings that are known, and without entries that then say nothing."""
    left = Counter(known)
    sites = tuple(kept for site in report.sites if (kept := _new(site, left)) is not None)
    return replace(report, sites=sites)


def _new(site: SiteResult, left: Counter[Finding]) -> SiteResult | None:
    reason = site.reason
    if site.dead or (reason and _is_known(site, None, left)):
        reason = ""
    verdicts = tuple(one for one in site.verdicts if not _known(site, one, left))
    if not reason and not any(one.verdict in FINDINGS for one in verdicts):
        return None
    return replace(site, reason=reason, verdicts=verdicts)


def _known(site: SiteResult, one: RuleVerdict, left: Counter[Finding]) -> bool:
    return one.verdict in FINDINGS and _is_known(site, one, left)


def _is_known(site: SiteResult, one: RuleVerdict | None, left: Counter[Finding]) -> bool:
    """Whether a former run had it; None for a site of which nothing is known."""
    name = site.call.name if site.call else None
    told = (
        (None, Verdict.UNKNOWN.value, "", "") if one is None
        else (one.rule.value, one.verdict.value, one.requires, one.known)
    )  # fmt: skip
    finding = (source_file(site), function(site), name, *told)
    if left[finding] <= 0:
        return False
    left[finding] -= 1
    return True
