# SPDX-License-Identifier: MIT
"""Results as plain text that can be quoted in a mail: 80 columns, no colour."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType

from hvproofs import __version__
from hvproofs.prove.finding import BUILD_CHECK
from hvproofs.prove.repair import Key, Repair, key_of
from hvproofs.prove.result import Report, Result
from hvproofs.refute.counterexample import Counterexample
from hvproofs.report.cause import cause, causes_first
from hvproofs.report.fill import filled
from hvproofs.report.page import draw
from hvproofs.report.range_text import of_call
from hvproofs.rules.catalogue import RULES
from hvproofs.spec.contract import Call
from hvproofs.spec.corpus import Corpus
from hvproofs.spec.scheme import Verdict


def number(value: int) -> str:
    """A number in decimal and hexadecimal."""
    return f"{value} ({value:#x})" if value > 9 else str(value)


def call_label(call: Call) -> str:
    """A call with its reading, where there is more than one."""
    reading = f" [{call.variant}]" if call.contract.variant else ""
    return f"{call.name}{reading}"


def headline(result: Result) -> str:
    """What a refutation says, in one sentence."""
    found = result.counterexample
    assert found is not None  # noqa: S101 - only refutations have a headline
    parts = [f"{call_label(result.call)} breaks '{RULES[result.rule].statement}'"]
    if found.homeless:
        parts = [f"{call_label(result.call)} has no legal address for its regions"]
    if result.call.is_rep:
        parts.append(f"at n = {found.entries}")
    if found.announced is not None:
        parts.append(announced_text(found))
    elif found.variable_header_qwords:
        parts.append(f"v = {found.variable_header_qwords}")
    return ", ".join(parts)


def announced_text(found: Counterexample) -> str:
    """Two sizes of a variable header: in the control word, and as the call counts it."""
    return f"announced {found.announced}, this call counts {found.variable_header_qwords}"


def witness_lines(found: Counterexample) -> list[str]:
    """The values of a counterexample."""
    name = "total" if found.steps else "n"
    lines = [f"{name} = {number(found.entries)} entries"]
    if found.limit is not None:
        # What is below 0 counts as 0: it lets no entry through either.
        lines[0] += f", limit = {number(found.limit)}" if found.limit else ", limit <= 0"
    if found.variable_header_qwords:
        lines[0] += f", v = {found.variable_header_qwords} qwords"
    if found.announced is not None:
        lines.append(f"variable header: {announced_text(found)}")
    if found.start:
        lines[0] += f", starting at {found.start}"
    if found.reserved:
        lines[0] += f", reserved bits {found.reserved:#x}"
    lines += [found.asked] if found.asked else []
    lines += [
        f"region {region.name} ({region.kind}) at "
        f"{'no legal address' if found.homeless else hex(region.base)}, "
        f"{number(region.size)} bytes"
        for region in found.regions
    ]
    for name, area in (("input", found.input), ("output", found.output)):
        if area is not None and not found.homeless:
            end = area.gpa + area.padded
            lines.append(
                f"{name:<6} [{area.gpa:#x}, {end:#x}) = {area.region} + {area.offset:#x}, "
                f"{area.raw} bytes, {area.padded} padded"
            )
    return [*lines, *_told_lines(found)]


def _told_lines(found: Counterexample) -> list[str]:
    """What goes wrong beside the areas: an operation, the calls of a loop, who runs when."""
    lines: list[str] = []
    if found.operation is not None:
        operation = found.operation
        values = ", ".join(map(str, operation.operands))
        exact = "undefined" if operation.exact is None else str(operation.exact)
        lines += filled(f"in: {operation.expression}")
        lines.append(f"{operation.operator} of {values} gives {operation.value}, exactly {exact}")
    lines += [
        f"call {one.call}: done = {one.done}, asks for {one.asked}, "
        + ("refused by a run-time check, " if one.refused else f"{one.completed} completed, ")
        + f"goes on at {one.next}"
        for one in found.steps
    ]
    lines += [f"{one.who}: {one.does}" for one in found.interleaving]
    return lines


def clobber_lines(found: Counterexample, most: int = 8) -> Iterator[str]:
    """Which bytes of which output field fall on which input field."""
    for one in found.clobbers[:most]:
        last = one.output_offset + one.size - 1
        yield (
            f"{one.output} bytes {one.output_offset:#x}..{last:#x} fall on "
            f"{one.input}, {one.size} at gpa {one.start:#x}"
        )
    if len(found.clobbers) > most:
        yield f"... and {len(found.clobbers) - most} more pairs of fields"


def _data_lines(result: Result, found: Counterexample) -> Iterator[str]:
    """Data of which the caller says how much counts, where the scheme does not say the most."""
    stated = {name for name, _ in result.counts.data} if result.counts else set()
    for area, side in ((found.input, result.call.input), (found.output, result.call.output)):
        data = side.counted
        if _has_page(found) and area is not None and data and data.counted_by not in stated:
            yield (
                f"all {data.size} bytes of {data.name} count: that {data.counted_by} says less is "
                f"for the scheme to say: counted = {{{data.counted_by} = MOST}}"
            )


def _has_page(found: Counterexample) -> bool:
    return found.operation is None and not found.steps and not found.homeless


def refutation(result: Result) -> list[str]:
    """A refutation in full: values, the page, what clashes, what else is broken."""
    found = result.counterexample
    if found is None:
        return []
    lines = [f"  {line}" for line in witness_lines(found)]
    lines += [line for text in _data_lines(result, found) for line in filled(text, "  ")]
    picture = draw(found, result.call) if _has_page(found) else []
    if picture:
        lines += ["", *(f"  {line}" for line in picture), ""]
        lines += [line for text in clobber_lines(found) for line in filled(text, "  ")]
    if found.also_breaks:
        others = ", ".join(rule.value for rule in found.also_breaks)
        lines += filled(f"the same values also break: {others}", "  ")
    return lines


def verdict_line(result: Result) -> str:
    """What became of a theorem, in one sentence, with what was expected where that differs."""
    what = headline(result) if result.counterexample else (
        f"{call_label(result.call)} is {result.verdict.value}"
    )  # fmt: skip
    if result.verdict is Verdict.UNKNOWN:
        return f"{call_label(result.call)} is undecided: {result.reason}"
    if result.as_expected:
        return what
    if result.verdict is result.expected:
        return f"{what}, tight = {result.tight}, expected {result.tight_expected}"
    return f"{what}, expected {result.expected.value}"


def line_of(corpus: Corpus, result: Result, kind: str) -> str:
    """A verdict in the form of a compiler's message, at its cause."""
    return f"{cause(corpus, result)}: {kind}: {verdict_line(result)} [{result.rule.value}]"


def repair_line(repair: Repair) -> str:
    """What a neighbour that is proved differs in."""
    return f"with {repair.change}: proved, {of_call(repair.results)}"


def shown_as(found: Counterexample) -> Hashable:
    """What two counterexamples have in common that look alike."""
    return (found.entries, found.variable_header_qwords, found.regions, found.operation,
            found.steps, found.interleaving)  # fmt: skip


def _unexpected(
    corpus: Corpus, results: Iterable[Result], repairs: Mapping[Key, Repair]
) -> Iterator[str]:
    """The errors of a run; values that break several rules are shown once."""
    for key, group in groupby(results, key=key_of):
        shown: set[Hashable] = set()
        for result in causes_first(list(group)):
            yield line_of(corpus, result, "error")
            found = result.counterexample
            if found is None:
                continue
            if shown_as(found) not in shown:
                shown.add(shown_as(found))
                yield from (*refutation(result), "")
        if key in repairs:
            yield from (*filled(repair_line(repairs[key])), "")


def _labelled(label: str, text: str) -> list[str]:
    """A label and text beside it; counts are kept on one line."""
    return filled(text, f"  {label:<10}", " " * 12, together=(" = ", " (", " at v"))


def _scheme_lines(id_: str, results: Sequence[Result], corpus: Corpus) -> Iterator[str]:
    yield id_
    scheme = corpus.schemes[id_]
    yield from filled(scheme.title, "  ")
    if scheme.neighbour_of:
        yield from filled(f"constructed: a neighbour of {scheme.neighbour_of}", "  ")
    proved: list[str] = []
    for _, group in groupby(results, key=lambda r: (r.call.name, r.call.variant)):
        rows = list(group)
        label = f"{call_label(rows[0].call)} {of_call(rows)}".strip()
        if any(r.reason == BUILD_CHECK for r in rows):
            yield from _labelled("rejected", f"{label} by a build check")
            continue
        bad = [r for r in rows if r.verdict in (Verdict.REFUTED, Verdict.UNKNOWN)]
        for verdict in (Verdict.REFUTED, Verdict.UNKNOWN):
            rules = dict.fromkeys(r.rule.value for r in bad if r.verdict is verdict)
            if rules:
                yield from _labelled(verdict.value, f"{label}: {', '.join(rules)}")
        if not bad:
            proved.append(label)
    if proved:
        yield from _labelled("proved", "; ".join(proved))


def _brief_lines(id_: str, results: Sequence[Result], corpus: Corpus) -> list[str]:
    """A scheme on a line of its own: how many calls are proved, and what the others break."""
    calls: dict[str, dict[tuple[str, str], None]] = {}
    rules: dict[str, dict[str, None]] = {}
    narrowed: dict[tuple[str, str], None] = {}
    for (name, variant), group in groupby(results, key=lambda r: (r.call.name, r.call.variant)):
        rows = list(group)
        bad = [r for r in rows if r.verdict in (Verdict.REFUTED, Verdict.UNKNOWN)]
        rejected = any(r.reason == BUILD_CHECK for r in rows)
        word = "rejected" if rejected else bad[0].verdict.value if bad else Verdict.PROVED.value
        calls.setdefault(word, {})[name, variant] = None
        rules.setdefault(word, {}).update(dict.fromkeys(r.rule.value for r in bad))
        if not bad and any(r.exclusions for r in rows):
            narrowed[name, variant] = None
    order = (Verdict.PROVED.value, Verdict.REFUTED.value, Verdict.UNKNOWN.value, "rejected")
    told = [
        f"{word} {len(calls[word])}" + (f": {', '.join(rules[word])}" if rules[word] else "")
        for word in order
        if word in calls
    ]
    if narrowed:
        told.append(f"{len(narrowed)} of the proved with exclusions")
    if corpus.schemes[id_].neighbour_of:
        told.append("constructed")
    return filled("; ".join(told), f"{id_:<40}  ", " " * 42)


_BRIEF = (
    "calls proved, refuted with the rules they break, or rejected by the guest's own",
    "build checks (--verbose names each call with its counts); constructed: a neighbour",
    "of code that was read, which nobody's code follows",
    "",
)


def prove_text(
    report: Report, corpus: Corpus, *, brief: bool = False,
    repairs: Mapping[Key, Repair] = MappingProxyType({}),
) -> str:  # fmt: skip
    """A whole run: every call of every scheme, or with `brief` a line for each scheme."""
    return (
        opening(report.solvers, brief=brief)
        + schemes_text(report.results, corpus, brief=brief)
        + closing(report, corpus, brief=brief, repairs=repairs)
    )


def opening(solvers: Sequence[str], *, brief: bool = False) -> str:
    """The first lines of a run."""
    head = [f"hvproofs {__version__}, {', '.join(solvers)}", ""]
    return _lines([*head, *(_BRIEF if brief else ())])


def schemes_text(results: Iterable[Result], corpus: Corpus, *, brief: bool = False) -> str:
    """Some schemes, with all results of each, in the order of their ids."""
    lines: list[str] = []
    ordered = sorted(results, key=lambda r: r.scheme)
    for id_, group in groupby(ordered, key=lambda r: r.scheme):
        rows = sorted(group, key=lambda r: (r.call.contract.call_code, r.call.variant))
        lines += (
            _brief_lines(id_, rows, corpus) if brief else [*_scheme_lines(id_, rows, corpus), ""]
        )
    return _lines(lines)


def closing(
    report: Report, corpus: Corpus, *, brief: bool = False,
    repairs: Mapping[Key, Repair] = MappingProxyType({}),
) -> str:  # fmt: skip
    """What comes after the schemes: the errors of the whole run, what is unknown, and totals."""
    lines = [""] if brief else []
    lines += _unexpected(corpus, _distinct(report.unexpected), repairs)
    for result in report.results:
        if result.verdict is Verdict.UNKNOWN:
            lines.append(line_of(corpus, result, "warning"))
    return _lines([*lines, *summary_lines(report)])


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _distinct(results: Iterable[Result]) -> Iterator[Result]:
    """One of several architectures where all say the same."""
    seen: set[tuple[object, ...]] = set()
    for result in results:
        key = (result.scheme, result.call.name, result.call.variant, result.rule, result.verdict)
        if key not in seen:
            seen.add(key)
            yield result


def summary_lines(report: Report) -> list[str]:
    """The last lines of a run."""
    count = report.count()
    shown = [f"{count.get(v, 0)} {v.value}" for v in Verdict]
    text = f"{len(report.unexpected)} against expectation"
    rules = len({result.rule.value for result in report.results})
    archs = sorted({result.call.arch.value for result in report.results})
    what = f"one verdict for each of {rules} rules, call and scheme, on {' and '.join(archs)}"
    return [
        *filled(f"{', '.join(shown)}; {text}"),
        *filled(f"({what})"),
        f"{report.obligations} obligations, {report.texts} different texts",
    ]
