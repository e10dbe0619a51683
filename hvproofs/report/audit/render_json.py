# SPDX-License-Identifier: MIT
"""An audit's report as JSON: the members of prove's results and the place of each call."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from hvproofs import __version__
from hvproofs.audit.result import AuditReport, Followed, RuleVerdict, RunStep, SiteResult
from hvproofs.report.audit.render import function, source_file
from hvproofs.report.finding import Finding
from hvproofs.report.json import SCHEMA_VERSION, Json, counterexample, flight
from hvproofs.spec.scheme import Verdict


def audit_json(report: AuditReport, complaints: Sequence[Finding] = ()) -> Json:
    """A whole run, for programs; `result.schema.json` describes it."""
    results = [one for site in report.sites for one in _results(site)]
    count = Counter(one["verdict"] for one in results)
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "hvproofs", "version": __version__, "solvers": list(report.solvers)},
        "guest": report.guest,
        "summary": {
            "proved": count["proved"], "refuted": count["refuted"], "unknown": count["unknown"],
            "not_applicable": count["not-applicable"],
            "unexpected": sum(_is_finding(one) for one in results),
            **_counted(results, "suppressed"), **_counted(results, "follows"),
        },
        "errors": [
            *(str(one) for one in (*report.bad, *report.failed)),
            *(f"{one.place}: error: {one.message}" for one in complaints),
        ],
        "results": results,
    }  # fmt: skip


def _is_finding(one: Json) -> bool:
    """Whether a result is refuted, and not because another is."""
    return one["verdict"] == Verdict.REFUTED.value and "follows" not in one


def _counted(results: Sequence[Json], member: str) -> Json:
    """How many results have a member, where any has."""
    count = sum(member in one for one in results)
    return {member: count} if count else {}


def _results(site: SiteResult) -> Iterator[Json]:
    base = _base(site)
    if site.reason or not site.verdicts:
        verdict = Verdict.NOT_APPLICABLE if site.dead else Verdict.UNKNOWN
        yield {**base, "rule": None, "verdict": verdict.value, "expected": "proved",
               "trust": None, "reason": site.reason or "no rule applies",
               "hypotheses": [],
               **({"suppressed": site.suppressed} if site.suppressed else {})}  # fmt: skip
    for one in site.verdicts:
        cause = site.cause(one)
        yield {**base, **_result(one), **({"follows": cause.rule.value} if cause else {})}


def _base(site: SiteResult) -> Json:
    found: Json = {
        "file": source_file(site),
        "line": site.location.line if site.location else None,
        "column": site.location.column if site.location else None,
        "function": function(site),
        "inlined_at": [
            {"file": one.path, "line": one.line, "function": one.function}
            for one in (site.location.chain()[1:] if site.location else ())
        ],
        "contexts": site.contexts,
        "hypercall": site.call.name if site.call else None,
        "call_code": site.call.contract.call_code if site.call else None,
        "arch": site.call.arch.value if site.call else None,
        "variant": site.call.variant if site.call else None,
        "scheme": site.scheme or None,
        "compared": [_compared(one) for one in site.followed],
    }
    if site.location is None:
        found["instruction"] = site.instruction
    if site.builds:
        found["builds"] = {name: verdict.value for name, verdict in site.builds}
    return found


def _compared(one: Followed) -> Json:
    differences = [
        {"aspect": each.aspect.value, "text": each.text, "open": each.open}
        for each in one.differences
    ]
    taken = {"limit_from": one.limit_from} if one.limit_from else {}
    return {"scheme": one.scheme, "differences": differences, **taken}


def _step(step: RunStep) -> Json:
    at = step.location
    return {"file": at.path if at else None, "line": at.line if at else None, "text": step.text}


def _result(one: RuleVerdict) -> Json:
    found: Json = {
        "rule": one.rule.value, "verdict": one.verdict.value, "expected": "proved",
        "trust": one.trust.value if one.trust else None,
        "hypotheses": [{"name": name, "used": used} for name, used in one.hypotheses],
    }  # fmt: skip
    if one.suppressed:
        found["suppressed"] = one.suppressed
    if one.reason:
        found["reason"] = one.reason
    if one.requires:
        found["requires"] = one.requires
    if one.known:
        found["known"] = one.known
    if one.reach is not None:
        ways = [{"from": way.who.value, "through": list(way.through)} for way in one.reach.ways]
        found["reached"] = ways or [{"from": "unknown", "through": []}]
    if one.free:
        closed = one.reach is not None and one.reach.closed
        found["caller"] = "none known" if closed else "not all in the files"
    if one.severity_fault:
        found["severity_fault"] = one.severity_fault
    if one.inputs:
        found["inputs"] = dict(one.inputs)
    for name, steps in (("run", one.run), ("notes", one.notes)):
        if steps:
            found[name] = [_step(each) for each in steps]
    if one.witness is not None:
        found["counterexample"] = counterexample(one.witness)
    return found | flight(one.severity)
