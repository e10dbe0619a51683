# SPDX-License-Identifier: MIT
"""An audit's report as text and as JSON; the same report gives the same bytes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from hvproofs import __version__
from hvproofs.audit.result import AuditReport, RuleVerdict, SiteResult
from hvproofs.report.json import SCHEMA_VERSION, Json, counterexample
from hvproofs.report.page import draw
from hvproofs.report.text import clobber_lines, witness_lines
from hvproofs.rules.catalogue import RULES
from hvproofs.spec.scheme import Verdict


def place(site: SiteResult) -> str:
    """`file:line` of the call itself, or the function where there is no debug information."""
    if site.location is None:
        return f"{site.ir}: in {site.function}"
    return f"{site.location.path}:{site.location.line}"


def _name(site: SiteResult) -> str:
    if site.call is None:
        return site.callee
    return f"{site.call.name} ({site.call.contract.call_code:#06x})"


def _function(site: SiteResult) -> str:
    return site.location.function if site.location is not None else site.function


def _chain(site: SiteResult) -> Iterator[str]:
    for outer in site.location.chain()[1:] if site.location is not None else ():
        yield f"{outer.path}:{outer.line}: note: inlined into {outer.function}()"


def audit_text(report: AuditReport) -> str:
    """A whole run, for people."""
    lines = [str(one) for one in (*report.bad, *report.failed)]
    for site in report.sites:
        lines += _site_lines(site)
    count = Counter(site.verdict for site in report.sites)
    shown = [
        f"{count[verdict]} {label}"
        for verdict, label in (
            (Verdict.PROVED, "proved"), (Verdict.REFUTED, "refuted"),
            (Verdict.UNKNOWN, "undecided"), (Verdict.NOT_APPLICABLE, "dead"),
        )
    ]  # fmt: skip
    return "\n".join([*lines, f"{len(report.sites)} call sites: {', '.join(shown)}", ""])


def _site_lines(site: SiteResult) -> Iterator[str]:
    at, who = place(site), f"{_name(site)} in {_function(site)}()"
    if site.dead:
        yield f"{at}: note: {who}: {site.reason}"
        return
    if site.reason:
        yield f"{at}: warning: {who} is undecided: {site.reason}"
        yield from _chain(site)
        return
    shown = False
    for one in site.verdicts:
        if one.verdict is Verdict.REFUTED:
            yield f"{at}: error: {_broken(one)}: {who} [{one.rule.value}]"
            if not shown:
                yield from _witness(site, one)
            shown = True
        elif one.verdict is Verdict.UNKNOWN:
            more = f" (holds where {one.requires})" if one.requires else ""
            yield f"{at}: warning: {who} is undecided: {one.reason}{more} [{one.rule.value}]"
    proved = [one.rule.value for one in site.verdicts if one.verdict is Verdict.PROVED]
    if proved:
        yield f"{at}: note: {who}: proved: {', '.join(proved)}"
    yield from _chain(site)


def _broken(one: RuleVerdict) -> str:
    if one.rule.value == "no-overlap":
        return "input and output overlap"
    return f"this does not hold: {RULES[one.rule].statement}"


def _witness(site: SiteResult, one: RuleVerdict) -> Iterator[str]:
    found, at = one.witness, place(site)
    if found is None or site.call is None:
        return
    for name, value in one.inputs:
        yield f"{at}: note: with {name} = {value}"
    for line in witness_lines(found):
        yield f"{at}: note: {line}"
    for line in clobber_lines(found):
        yield f"{at}: note: {line}"
    yield ""
    yield from (f"    {line}" for line in draw(found, site.call))
    yield ""


def audit_json(report: AuditReport) -> Json:
    """A whole run, for programs."""
    results = [one for site in report.sites for one in _results(site)]
    count = Counter(one["verdict"] for one in results)
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "hvproofs", "version": __version__, "solvers": [report.solver]},
        "guest": report.guest,
        "summary": {
            "proved": count["proved"], "refuted": count["refuted"], "unknown": count["unknown"],
            "not_applicable": count["not-applicable"], "unexpected": count["refuted"],
        },
        "errors": [str(one) for one in (*report.bad, *report.failed)],
        "results": results,
    }  # fmt: skip


def _results(site: SiteResult) -> Iterator[Json]:
    base: Json = {
        "file": site.location.path if site.location else site.ir,
        "line": site.location.line if site.location else 0,
        "function": _function(site),
        "inlined_at": [
            {"file": one.path, "line": one.line, "function": one.function}
            for one in (site.location.chain()[1:] if site.location else ())
        ],
        "hypercall": site.call.name if site.call else None,
        "call_code": site.call.contract.call_code if site.call else None,
        "arch": site.call.arch.value if site.call else None,
        "variant": site.call.variant if site.call else None,
        "scheme": None,
    }
    if not site.verdicts:
        verdict = Verdict.NOT_APPLICABLE if site.dead else Verdict.UNKNOWN
        yield {**base, "rule": None, "verdict": verdict.value, "expected": "proved",
               "trust": None, "reason": site.reason, "hypotheses": []}  # fmt: skip
    for one in site.verdicts:
        decided = one.verdict in (Verdict.PROVED, Verdict.REFUTED)
        found: Json = {
            **base, "rule": one.rule.value, "verdict": one.verdict.value, "expected": "proved",
            "trust": "solver" if decided else None,
            "hypotheses": [{"name": name, "used": used} for name, used in one.hypotheses],
        }  # fmt: skip
        if one.reason:
            found["reason"] = one.reason
        if one.requires:
            found["requires"] = one.requires
        if one.witness is not None:
            found["counterexample"] = counterexample(one.witness)
            found["inputs"] = dict(one.inputs)
        yield found
