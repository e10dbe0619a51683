# SPDX-License-Identifier: MIT
"""One placement that was tried, in a line for each way the call is read, and its repair."""

from __future__ import annotations

from collections.abc import Sequence

from hvproofs.prove.repair import Repair
from hvproofs.prove.result import Result
from hvproofs.report.fill import filled
from hvproofs.report.range_text import of_call
from hvproofs.report.text import repair_line
from hvproofs.spec.contract import Call
from hvproofs.spec.scheme import Verdict


def tried_text(calls: Sequence[Call], results: Sequence[Result], repair: Repair | None) -> str:
    """Verdict, counts and, where refuted, each rule with its smallest counterexample."""
    name = f"{calls[0].name} ({', '.join(call.arch.value for call in calls)})"
    if len({call.variant for call in calls}) == 1 and calls[0].variant:
        name += f" [{calls[0].variant}]"
    text = _line(f"{name}: {said(results)}")
    if repair is not None:
        text += _line(repair_line(repair), "  ")
    return text


def said(results: Sequence[Result]) -> str:
    """That all is proved, and of which counts; or what is not."""
    bad = [one for one in results if one.verdict in (Verdict.REFUTED, Verdict.UNKNOWN)]
    return "; ".join(map(_said, bad)) if bad else f"proved, {of_call(results)}"


def _line(text: str, indent: str = "") -> str:
    lines = filled(text, indent, f"{indent}  ", together=(" = ",))
    return "".join(f"{line}\n" for line in lines)


def _said(one: Result) -> str:
    if one.counterexample is None:
        return f"{one.rule.value} unknown: {one.reason}"
    found = one.counterexample
    header = found.variable_header_qwords
    at = f"n = {found.entries}" + (f", v = {header}" if header else "")
    return f"{one.rule.value} refuted at {at}"
