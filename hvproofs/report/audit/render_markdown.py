# SPDX-License-Identifier: MIT
"""An audit as a document: every call site, every finding, and what a reader made of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from hvproofs.audit.result import AuditReport, RuleVerdict, SiteResult
from hvproofs.report.audit.classified import Class, Entry, findings, reading
from hvproofs.report.audit.render import (
    COUNTED,
    broken,
    compared,
    followed_by,
    function,
    place,
    told,
    totals,
    who,
)
from hvproofs.report.fill import filled
from hvproofs.report.page import draw
from hvproofs.report.text import clobber_lines, witness_lines
from hvproofs.spec.scheme import Verdict

_MARKS = {
    Verdict.PROVED: "P", Verdict.REFUTED: "R", Verdict.UNKNOWN: "?", Verdict.NOT_APPLICABLE: ".",
}  # fmt: skip


def audit_markdown(report: AuditReport, entries: Sequence[Entry] = ()) -> str:
    """The document without its title, which says what was audited; ends with a newline."""
    lines = [*_summary(report, entries), "", *_table(report), ""]
    lines += ["## Findings", ""]
    for site in report.sites:
        lines += _section(site, entries)
    lines += _schemes(report)
    for one in (*report.bad, *report.failed):
        lines.append(f"- {one}")
    return "\n".join(lines).rstrip() + "\n"


def _summary(report: AuditReport, entries: Sequence[Entry]) -> Iterator[str]:
    yield f"{totals(report.sites)}."
    yield ""
    kinds: Counter[str] = Counter()
    for site in report.sites:
        known = [_class(entries, site, one) for one in findings(site)]
        if known:
            kinds[_worst(known)] += 1
    if entries and kinds:
        parts = [f"{kinds[name]} {name}" for name in (*_ORDER, UNREAD) if kinds[name]]
        yield f"Call sites with findings, read by eye: {', '.join(parts)}."
        yield ""
    yield from filled(
        "A finding is refuted where a run of the code's own IR breaks the rule, undecided where "
        "no bound was found in the code; `holds where` then says which bound would do. Real: it "
        "happens on a machine that exists. Latent: nothing in the code prevents it, but nothing "
        "known brings it about. False alarm: it cannot happen, for a reason outside what the "
        "audit sees.",
    )  # fmt: skip


UNREAD = "not read yet"
_ORDER = tuple(one.value for one in Class)


def _class(entries: Sequence[Entry], site: SiteResult, one: RuleVerdict | None) -> str:
    found = reading(entries, site, one)
    return found.kind.value if found is not None else UNREAD


def _worst(names: Sequence[str]) -> str:
    order = (UNREAD, *_ORDER)
    return min(names, key=order.index)


def _table(report: AuditReport) -> Iterator[str]:
    rules = list(dict.fromkeys(one.rule for site in report.sites for one in site.verdicts))
    yield "## Call sites"
    yield ""
    yield "P proved, R refuted, ? undecided, . has nothing to say; a letter for each of:"
    yield ""
    yield ", ".join(f"`{rule.value}`" for rule in rules) + "."
    yield ""
    builds = any(site.builds for site in report.sites)
    head = ["place", "function", "hypercall", "scheme", *(["builds"] if builds else []),
            "verdict", "rules"]  # fmt: skip
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    words = dict(COUNTED)
    for site in report.sites:
        marks = {one.rule: _MARKS[one.verdict] for one in site.verdicts}
        letters = "".join(marks.get(rule, ".") for rule in rules) if site.verdicts else ""
        cells = [
            place(site), function(site), site.call.name if site.call else f"{site.callee}()",
            site.scheme, *([_builds(site)] if builds else []), words[site.verdict],
            f"`{letters}`" if letters else "",
        ]  # fmt: skip
        yield f"| {' | '.join(cells)} |"


def _schemes(report: AuditReport) -> Iterator[str]:
    """The call sites that no scheme speaks of, and the schemes that no site bears out."""
    yield from ("## Schemes", "")
    yield from filled(
        "A scheme that names a function is compared with its calls: memory, offsets, header, "
        "limit, interrupts and what the build allocates. It names a site where all are equal for "
        "all counts; `left open` is what was not shown, either way."
    )  # fmt: skip
    yield ""
    yield from _listed("Call sites that no scheme names:", (
        f"{place(site)}: {function(site)}(), {who(site)}"
        for site in report.sites if not site.followed
    ))  # fmt: skip
    yield from _listed("Call sites whose scheme is not shown to be equal:", (
        f"{place(site)}: {function(site)}(), {who(site)}: "
        + "; ".join(compared(one) for one in site.followed)
        for site in report.sites if site.followed and not site.scheme
    ))  # fmt: skip
    named = {one.scheme for site in report.sites for one in site.followed if one.equal}
    beside = sorted({one.scheme for site in report.sites for one in site.followed} - named)
    yield from _listed("Schemes that no call site bears out:", (
        *beside, *(f"{one}: no call was seen in what it names" for one in report.unseen)
    ))  # fmt: skip


def _listed(head: str, items: Iterable[str]) -> Iterator[str]:
    lines = [line for one in items for line in _item(one)]
    yield from (head, "", *(lines or ["none"]), "")


def _builds(site: SiteResult) -> str:
    words = dict(COUNTED)
    if len({verdict for _, verdict in site.builds}) == 1:
        return ", ".join(name for name, _ in site.builds)
    return ", ".join(f"{name}: {words[verdict]}" for name, verdict in site.builds)


def _section(site: SiteResult, entries: Sequence[Entry]) -> Iterator[str]:
    found = list(findings(site))
    if not found:
        return
    yield f"### {place(site)}: {function(site)}(), {who(site)}"
    yield ""
    for outer in site.location.chain()[1:] if site.location is not None else ():
        yield f"inlined at {outer.path}:{outer.line} into {outer.function}()  "
    if site.contexts > 1:
        yield f"{site.contexts} contexts; the weakest verdict counts  "
    if site.builds:
        yield f"builds: {_builds(site)}  "
    yield ""
    if site.reason:
        yield from _item(f"undecided: {site.reason}")
    broken_ = [one for one in found if one is not None and one.verdict is Verdict.REFUTED]
    for one in broken_:
        yield from _refuted(site, one)
    yield from _picture(site, next((one for one in broken_ if one.witness is not None), None))
    yield from _undecided([one for one in found if one is not None and one not in broken_])
    yield ""
    yield from _said(site, found, entries)


def _refuted(site: SiteResult, one: RuleVerdict) -> Iterator[str]:
    yield from _item(f"**refuted** [{one.rule.value}]: {broken(one.rule)}")
    if behind := followed_by(site.behind(one)):
        yield from _item(behind, "  - ")
    for line in told(one):
        yield from _item(line.strip(), "  - ")


def _undecided(found: Sequence[RuleVerdict]) -> Iterator[str]:
    """Rules that are undecided for the same reason, together."""
    reasons: dict[str, list[RuleVerdict]] = {}
    for one in found:
        reasons.setdefault(one.reason, []).append(one)
    for reason, group in reasons.items():
        rules = ", ".join(one.rule.value for one in group)
        yield from _item(f"undecided [{rules}]: {reason}")
        bounds: dict[str, list[str]] = {}
        for one in group:
            bounds.setdefault(one.requires, []).append(one.rule.value)
        for bound, names in bounds.items():
            about = "" if len(bounds) == 1 else f" [{', '.join(names)}]"
            if bound:
                yield from _item(f"holds where {bound}{about}", "  - ")
        for line in dict.fromkeys(line for one in group for line in told(one)):
            yield from _item(line.strip(), "  - ")


def _item(text: str, mark: str = "- ") -> list[str]:
    return filled(text, mark, " " * len(mark))


def _picture(site: SiteResult, one: RuleVerdict | None) -> Iterator[str]:
    if one is None or one.witness is None or site.call is None:
        return
    yield ""
    lines = (*witness_lines(one.witness), *clobber_lines(one.witness), "",
             *draw(one.witness, site.call))  # fmt: skip
    yield from (f"      {line}".rstrip() for line in lines)
    yield ""


def _said(
    site: SiteResult, found: Sequence[RuleVerdict | None], entries: Sequence[Entry]
) -> Iterator[str]:
    """What a person made of the findings, each reading once."""
    each: dict[Entry | None, list[str]] = {}
    for one in found:
        name = one.rule.value if one is not None else "the call"
        each.setdefault(reading(entries, site, one), []).append(name)
    for entry, rules in each.items():
        about = "" if len(each) == 1 else f" ({', '.join(rules)})"
        if entry is None:
            text = f"**{UNREAD}**{about}"
        else:
            text = f"**{entry.kind.value}**{about}: {' '.join(entry.why.split())}"
        yield from filled(text)
        yield ""
