# SPDX-License-Identifier: MIT
"""Findings of `audit`: a rule at a call site each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hvproofs.audit.result import AuditReport, RuleVerdict, SiteResult
from hvproofs.errors import Diagnostic, Location
from hvproofs.report.audit.render import broken, followed_by, function, source_file, told, who
from hvproofs.report.finding import (
    Asked,
    Finding,
    FindingsDocument,
    Meaning,
    meaning_of,
    numbered,
)
from hvproofs.report.findings.proved import asked, worst
from hvproofs.report.formats import Audited
from hvproofs.report.ignore import Suppression
from hvproofs.report.text import clobber_lines, witness_lines
from hvproofs.spec.scheme import Verdict
from hvproofs.status import ExitStatus

SITE = Asked("call-site", "what a hypercall is handed is known", "nothing is known of the call")
READABLE = Asked("readable", "the file can be audited", "nothing is known of what is in it")


def document(audited: Audited) -> FindingsDocument:
    """The findings of a run: files that are no IR, then call sites in the order of the source."""
    report = audited.report
    found = [
        *(unread(one, Meaning.FAULT) for one in report.bad),
        *(unread(one, Meaning.UNDECIDED) for one in report.failed),
        *(finding for site in report.sites for finding in _site(site)),
    ]
    return FindingsDocument("audit", (*numbered(found), *audited.complaints), report.solvers)


def suppressed(report: AuditReport, done: Suppression) -> AuditReport:
    """The report with what entries accept marked so, in the order of its findings."""
    marks = iter(document(Audited(report)).findings[len(report.bad) + len(report.failed) :])

    def why() -> str:
        one = next(marks)
        return done.reasons.get(one.fingerprint, "") if one.can_be_accepted else ""

    def marked(site: SiteResult) -> SiteResult:
        own = why() if site.reason or not site.verdicts else ""
        rules = tuple(replace(one, suppressed=why()) for one in site.verdicts)
        return replace(site, suppressed=own, verdicts=rules)

    return replace(report, sites=tuple(map(marked, report.sites)))


def status(audited: Audited) -> ExitStatus:
    """How a run ends: by its findings, those that are suppressed left out."""
    report, count = audited.report, document(audited).count()
    if report.bad or not (count[Meaning.SUPPRESSED] or audited.complaints):
        return report.status
    if count[Meaning.FAILED]:
        return ExitStatus.UNEXPECTED
    return ExitStatus.UNDECIDED if count[Meaning.UNDECIDED] else ExitStatus.AS_EXPECTED


def unread(one: Diagnostic, meaning: Meaning) -> Finding:
    """A file of which nothing is known."""
    path = one.location.path
    return Finding(
        READABLE, path, "file", meaning, Verdict.UNKNOWN.value, Verdict.PROVED.value,
        one.message, one.location, ("audit", path),
    )  # fmt: skip


def _site(site: SiteResult) -> Iterator[Finding]:
    if site.reason or not site.verdicts:
        meaning = Meaning.SKIPPED if site.dead else Meaning.UNDECIDED
        meaning = Meaning.SUPPRESSED if site.suppressed else meaning
        verdict = Verdict.NOT_APPLICABLE if site.dead else Verdict.UNKNOWN
        told = site.reason or "no rule applies"
        yield _finding(site, SITE, meaning, verdict, told, details=_accepted(site.suppressed))
    for one in site.verdicts:
        yield _finding(
            site, asked(one.rule), _meaning(site, one), one.verdict, _message(site, one),
            _severity(one), (*_accepted(one.suppressed), *_details(site, one)),
        )  # fmt: skip


def _meaning(site: SiteResult, one: RuleVerdict) -> Meaning:
    if one.suppressed:
        return Meaning.SUPPRESSED
    if site.cause(one) is not None:
        return Meaning.FOLLOWS
    return meaning_of(one.verdict.value, as_expected=one.verdict is not Verdict.REFUTED)


def _accepted(why: str) -> tuple[str, ...]:
    return (why,) if why else ()


def _finding(
    site: SiteResult, question: Asked, meaning: Meaning, verdict: Verdict, message: str,
    severity: str = "", details: tuple[str, ...] = (),
) -> Finding:  # fmt: skip
    file, where = source_file(site), function(site)
    call = site.call.name if site.call else ""
    return Finding(
        question, file, f"{where}(), {who(site)}", meaning, verdict.value, Verdict.PROVED.value,
        f"{who(site)} in {where}(): {message}", place_of(site),
        ("audit", file, where, site.callee, call), severity, details,
    )  # fmt: skip


def place_of(site: SiteResult) -> Location:
    """Where a call stands, as a finding has it."""
    at = site.location
    if at is None:
        return Location(site.ir)
    return Location(at.path, max(at.line, 1), max(at.column, 1))


def _message(site: SiteResult, one: RuleVerdict) -> str:
    cause = site.cause(one)
    return f"{_words(one)}; because of [{cause.rule.value}]" if cause else _words(one)


def _words(one: RuleVerdict) -> str:
    if one.verdict is Verdict.REFUTED:
        return broken(one.rule)
    if one.verdict is Verdict.UNKNOWN:
        bound = f"; it holds where {one.requires}" if one.requires else ""
        return f"undecided: {one.reason}{bound}"
    return "; note: ".join([one.verdict.value, *(step.text for step in one.notes)])


def _severity(one: RuleVerdict) -> str:
    """How bad the call itself is, and who comes to it."""
    if one.reach is None:
        return worst(one.severity)
    who = ", ".join(way.who.value for way in one.reach.ways) or "unknown"
    alone = "no known caller" if one.free and one.reach.closed else ""
    return ", ".join(filter(None, (worst(one.severity), f"from {who}", alone)))


def _details(site: SiteResult, one: RuleVerdict) -> Iterator[str]:
    if one.verdict not in (Verdict.REFUTED, Verdict.UNKNOWN):
        return
    yield from filter(None, [followed_by(site.behind(one))])
    yield from (line.strip() for line in told(one))
    if one.witness is not None:
        yield from (*witness_lines(one.witness), *clobber_lines(one.witness))
