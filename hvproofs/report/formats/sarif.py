# SPDX-License-Identifier: MIT
"""SARIF 2.1.0 (OASIS): what somebody must look at as results, all else as counts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from hvproofs.report.formats import Format

if TYPE_CHECKING:
    from hvproofs.report.finding import Asked, Finding, FindingsDocument

MOST = 25_000  # results of a run that GitHub takes; of more it refuses the file
ROOT = "%SRCROOT%"
SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def write(document: FindingsDocument) -> str:
    """One run."""
    from hvproofs import __version__

    problems = document.problems()
    shown = problems[:MOST]
    asked = {one.asked.id: one.asked for one in reversed(shown)}
    rules = list(dict.fromkeys(one.asked.id for one in shown))
    run: dict[str, Any] = {
        "tool": {"driver": {
            "name": "hvproofs", "version": __version__, "semanticVersion": __version__,
            "rules": [_rule(asked[one]) for one in rules],
        }},
        "automationDetails": {"id": f"hvproofs/{document.command}/"},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(len(problems) - len(shown))],
        "originalUriBaseIds": {ROOT: {"description": {"text": "the folder of the run"}}},
        "results": [_result(one, rules) for one in shown],
        "properties": _properties(document),
    }  # fmt: skip
    whole = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _rule(one: Asked) -> dict[str, Any]:
    found: dict[str, Any] = {"id": one.id}
    if one.statement:
        found["shortDescription"] = {"text": one.statement}
    if one.why:
        found["help"] = {"text": one.why}
    if one.cwe:
        found["properties"] = {"tags": ["security", f"external/cwe/cwe-{one.cwe}"]}
    return found


def _invocation(left_out: int) -> dict[str, Any]:
    found: dict[str, Any] = {"executionSuccessful": True}
    if left_out:
        text = f"{left_out} more are left out, none worse than those that are shown"
        found["toolExecutionNotifications"] = [{"level": "warning", "message": {"text": text}}]
    return found


def _result(one: Finding, rules: Sequence[str]) -> dict[str, Any]:
    from hvproofs.report.finding import TABLE
    from hvproofs.report.place import from_here, uri

    artifact = {"uri": uri(one.place.path)}
    if from_here(one.place.path) is not None:
        artifact["uriBaseId"] = ROOT
    region = {"startLine": one.place.line, "startColumn": one.place.column}
    return {
        "ruleId": one.asked.id,
        "ruleIndex": rules.index(one.asked.id),
        "level": TABLE[one.meaning].level,
        "message": {"text": "\n".join((one.message, *one.details))},
        "locations": [{
            "physicalLocation": {"artifactLocation": artifact, "region": region},
            "logicalLocations": [{"fullyQualifiedName": f"{one.suite}: {one.case}"}],
        }],
        "partialFingerprints": {"hvproofs/v1": one.fingerprint},
        "properties": {"verdict": one.verdict, "expected": one.expected}
        | ({"severity": one.severity} if one.severity else {}),
    }  # fmt: skip


def _properties(document: FindingsDocument) -> dict[str, Any]:
    from hvproofs.report.finding import Meaning

    count = document.count()
    return {
        "counts": {one.value: count[one] for one in Meaning},
        "solvers": list(document.solvers),
    }


FORMAT = Format(findings=write)
