# SPDX-License-Identifier: MIT
"""Results as JSON (SEMANTICS.md, section 8): a fixed order, no times, so equal runs are equal."""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib import resources
from typing import Any

from hvproofs import __version__
from hvproofs.errors import Location
from hvproofs.hypervisor.result import labels
from hvproofs.hypervisor.severity import Assessment
from hvproofs.prove.result import Report, Result
from hvproofs.refute.counterexample import Counterexample, Operation, PlacedArea
from hvproofs.refute.exclusions import Exclusion
from hvproofs.refute.fields import ClobberedField
from hvproofs.report.cause import cause
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.scheme import Verdict

SCHEMA_VERSION = 1

Json = dict[str, Any]


def area(placed: PlacedArea | None) -> Json | None:
    """An area of a counterexample; null where the side has no bytes."""
    if placed is None:
        return None
    return {
        "gpa": placed.gpa,
        "size": {"raw": placed.raw, "padded": placed.padded},
        "region": placed.region,
        "offset": placed.offset,
    }


def clobber(found: ClobberedField) -> Json:
    """Output bytes that fall on input bytes."""
    return {
        "gpa": found.start,
        "size": found.size,
        "output": {"field": found.output, "offset": found.output_offset},
        "input": {"field": found.input, "offset": found.input_offset},
    }


def operation(found: Operation) -> Json:
    """The operation of an arithmetic counterexample."""
    return {
        "expression": found.expression,
        "operator": found.operator,
        "operands": list(found.operands),
        "value": found.value,
        "exact": found.exact,
    }


def counterexample(found: Counterexample) -> Json:
    """A counterexample: addresses and sizes in bytes, counts in entries."""
    result: Json = {
        "kind": found.kind.value,
        "entries": found.entries,
        "variable_header_qwords": found.variable_header_qwords,
        "limit": found.limit,
        "regions": {
            region.name: {"kind": region.kind, "base": region.base, "size": region.size}
            for region in found.regions
        },
        "input": area(found.input),
        "output": area(found.output),
        "clobbers": [clobber(one) for one in found.clobbers],
        "also_breaks": [rule.value for rule in found.also_breaks],
    }
    if found.start or found.reserved:
        result |= {"start": found.start, "reserved": found.reserved}
    if found.announced is not None:
        result["announced_qwords"] = found.announced
    if found.operation is not None:
        result |= operation(found.operation)
    if found.steps:
        result["steps"] = [
            {"call": one.call, "done": one.done, "asked": one.asked,
             "completed": one.completed, "next": one.next}
            | ({"refused": True} if one.refused else {})
            for one in found.steps
        ]  # fmt: skip
    if found.homeless:
        result["no_legal_base"] = True
    if found.interleaving:
        result["interleaving"] = [{"who": one.who, "does": one.does} for one in found.interleaving]
    return result


def exclusion(found: Exclusion) -> Json:
    """What a hypothesis leaves out: headers in qwords, or counts in entries at a header.

    A last count of null: all up to the limit.
    """
    return {
        "by": found.by,
        "condition": found.condition,
        "variable_header_qwords": [list(one) for one in found.qwords],
        "entries": [
            {"variable_header_qwords": at.qwords, "ranges": [list(one) for one in at.entries]}
            for at in found.entries
        ],
    }


def flight(found: Sequence[tuple[str, Assessment]]) -> Json:
    """How bad a refutation is, by profile; the shortest harmful schedule where there is one."""
    if not found:
        return {}
    return {
        "severity": {name: one.severity.value for name, one in found if one.severity},
        "schedule": {name: [step.as_dict() for step in one.schedule] for name, one in found},
        "statuses": {name: list(labels(one.statuses)) for name, one in found},
    }


def place(at: Location) -> Json:
    """A place in a file; line and column are counted from 1."""
    return {"file": at.path, "line": at.line, "column": at.column}


def result(found: Result, corpus: Corpus) -> Json:
    """One result, with the optional members only where they say something."""
    members: Json = {
        "hypercall": found.call.name,
        "call_code": found.call.contract.call_code,
        "arch": found.call.arch.value,
        "variant": found.call.variant,
        "scheme": found.scheme,
        "rule": found.rule.value,
        "verdict": found.verdict.value,
        "expected": found.expected.value,
        "place": place(cause(corpus, found)),
        "trust": found.trust.value if found.trust else None,
        "hypotheses": [{"name": name, "used": used} for name, used in found.hypotheses],
    }
    if found.tight is not None:
        members["tight"] = found.tight
    if found.reason:
        members["reason"] = found.reason
    if found.counts is not None:
        members["entries"] = {"first": found.counts.first, "last": found.counts.last}
        if found.counts.data:
            members["data"] = dict(found.counts.data)
    if found.exclusions:
        members["excluded"] = [exclusion(one) for one in found.exclusions]
    if found.severity_fault:
        members["severity_fault"] = found.severity_fault
    if found.counterexample is not None:
        members["counterexample"] = counterexample(found.counterexample)
    return members | flight(found.severity)


def summary(report: Report) -> Json:
    """The counts of a run."""
    count = report.count()
    return {
        "proved": count.get(Verdict.PROVED, 0),
        "refuted": count.get(Verdict.REFUTED, 0),
        "unknown": count.get(Verdict.UNKNOWN, 0),
        "not_applicable": count.get(Verdict.NOT_APPLICABLE, 0),
        "unexpected": len(report.unexpected),
    }


def document(report: Report, corpus: Corpus) -> Json:
    """A whole run."""
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "hvproofs", "version": __version__, "solvers": list(report.solvers)},
        "summary": summary(report),
        "results": [result(found, corpus) for found in report.results],
    }


def dumps(value: Json) -> str:
    """The text: indented, keys in the order given, a newline at the end."""
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def result_schema() -> str:
    """The JSON Schema of `document`, and of an audit's."""
    return resources.files(__package__).joinpath("result.schema.json").read_text("utf-8")
