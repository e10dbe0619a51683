# SPDX-License-Identifier: MIT
"""One call under one scheme, explained: layout, verdicts, boundaries, picture."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

from hvproofs.hypervisor.refutation import assess_placement
from hvproofs.hypervisor.severity import Assessment
from hvproofs.layout.situation import Situation
from hvproofs.prove.result import Result
from hvproofs.prove.selection import Candidate
from hvproofs.refute.counterexample import Counterexample, layout
from hvproofs.refute.replay import Replayer
from hvproofs.report.fill import filled
from hvproofs.report.flight import severity_lines
from hvproofs.report.page import draw
from hvproofs.report.range_text import of_call
from hvproofs.report.structs import call_lines
from hvproofs.report.text import call_label, headline, refutation, shown_as
from hvproofs.spec.scheme import Scheme, Verdict


def _scheme_lines(scheme: Scheme) -> list[str]:
    lines = [f"scheme {scheme.id}", *filled(scheme.title, "  ", "  ")]
    if scheme.neighbour_of:
        lines += filled(f"constructed: a neighbour of {scheme.neighbour_of}", "  ", "  ")
    for origin in scheme.source:
        seen = f" ({origin.versions})" if origin.versions else ""
        lines += filled(origin.place + seen, "  source  ", "          ")
    for name, region in scheme.regions.items():
        absent = "" if region.allocated else ", not allocated"
        text = f"{name}: {region.kind.value}, {region.size} bytes, aligned {region.align}{absent}"
        lines += filled(text, "  region  ", "          ")
    for text in scheme.let:
        lines += filled(text, "  let     ", "            ")
    for side in ("input", "output"):
        position = getattr(scheme.place, side)
        if position is not None:
            lines += filled(f"{position.region} + {position.offset}", f"  {side:<8}", "          ")
    none = f"none stated: the range of {scheme.count.value}"
    limit = scheme.limit or none
    if scheme.limit_from:
        limit += f", not checked here: {scheme.limit_from}"
    lines += filled(limit, "  limit   ", "          ")
    lines.append(f"  guard   {scheme.guard.in_flight.value}")
    return lines


def _verdict_lines(results: Sequence[Result]) -> list[str]:
    lines = []
    for result in results:
        if result.verdict is Verdict.NOT_APPLICABLE:
            continue
        used = [name for name, is_used in result.hypotheses if is_used]
        mark = "" if result.as_expected else f", expected {result.expected.value}"
        line = f"  {result.rule.value:<26}{result.verdict.value}{mark}"
        if result.verdict is Verdict.PROVED:
            why = ", ".join(used) if used else "nothing"
            lines += filled(f"{line.strip():<34} from {why}", "  ", " " * 41)
        else:
            lines += filled(f"{line} {result.reason}", "", " " * 28)
    absent = [r.rule.value for r in results if r.verdict is Verdict.NOT_APPLICABLE]
    if absent:
        lines += filled(f"not applicable: {', '.join(absent)}", "  ", "    ")
    return lines


def _boundary_lines(replayer: Replayer) -> list[str]:
    """The boundary counts, each shown legal by values (SEMANTICS.md, section 4)."""
    lines = []
    for boundary in replayer.boundaries():
        if boundary.excluded:
            by = ", ".join(one.name for one in boundary.excluded)
            lines.append(f"  {boundary.name:<17} excluded by {by}")
            continue
        values = boundary.values
        legal = all(boundary.truths.values())
        sizes = layout(replayer, values)
        areas = ", ".join(
            f"{side} {area.padded} bytes"
            for side, area in (("input", sizes.input), ("output", sizes.output))
            if area is not None
        )
        legal_text = "legal" if legal else "not legal"
        lines.append(
            f"  {boundary.name:<17} n = {values['n']:<5} {legal_text:<10} {areas}".rstrip()
        )
        if not legal:
            against = ", ".join(one.name for one, holds in boundary.truths.items() if not holds)
            lines += filled(f"no such call, by {against}", " " * 20, " " * 22)
    return lines


def at_count(situation: Situation, entries: int) -> Counterexample:
    """The areas at a count the reader asked for, without a variable header."""
    replayer = Replayer(situation)
    values = replayer.complete(replayer.bases({"n": entries, "v": 0}))
    return layout(replayer, values)


def at_count_severity(situation: Situation, entries: int) -> Sequence[tuple[str, Assessment]]:
    """What the profiles make of the areas at that count."""
    replayer = Replayer(situation)
    values = replayer.complete(replayer.bases({"n": entries, "v": 0}))
    found = assess_placement(situation, values)
    return tuple(found.items()) if any(one.severity for one in found.values()) else ()


def _severity(
    found: Sequence[tuple[str, Assessment]], situation: Situation, entries: int
) -> list[str]:
    if not found:
        return []
    rep = situation.call.is_rep
    return ["what comes of it, by profile", *severity_lines(found, entries, rep=rep), ""]


def _drawn(found: Counterexample, situation: Situation) -> list[str]:
    page = situation.model.page_size
    lines = [f"the areas at n = {found.entries}, limit = {found.limit}"]
    return [*lines, *(f"  {line}" for line in draw(found, situation.call, page))]


def _refutations(results: Sequence[Result], situation: Situation) -> Iterator[str]:
    """Every refutation; values that break several rules are drawn once."""
    shown: set[Hashable] = set()
    for result in results:
        found = result.counterexample
        if found is None:
            continue
        yield from filled(f"refuted: {headline(result)} [{result.rule.value}]", "", "  ")
        if shown_as(found) in shown:
            yield from ("  with the values that are drawn above", "")
            continue
        shown.add(shown_as(found))
        yield from (*refutation(result), "")
        yield from _severity(result.severity, situation, found.entries)


def explain_text(candidate: Candidate, results: Sequence[Result], entries: int | None) -> str:
    """One call under one scheme, as text."""
    situation = candidate.situation
    call = situation.call
    code = call.contract.call_code
    kind = call.contract.call_class.value
    linux = f", {call.contract.linux_name}" if call.contract.linux_name else ""
    lines = [f"{call_label(call)}, call code {code:#06x}, {kind}{linux}, {call.arch.value}"]
    lines += call_lines(call)
    lines += ["", *_scheme_lines(situation.scheme), ""]
    lines += filled(f"verdicts for {of_call(results) or 'no count'}", "", "  ")
    lines += [*_verdict_lines(results), ""]
    if situation.build:
        lines += ["boundary counts", *_boundary_lines(Replayer(situation)), ""]
    lines += _refutations(results, situation)
    if entries is not None:
        lines += [*_drawn(at_count(situation, entries), situation), ""]
        lines += _severity(at_count_severity(situation, entries), situation, entries)
    elif situation.build and all(result.counterexample is None for result in results):
        last = results[0].counts.last if results[0].counts else 0
        lines += [*_drawn(at_count(situation, last), situation), ""]
    return "\n".join(lines)
