# SPDX-License-Identifier: MIT
"""An audit's report as text, in the form compilers use; the same report gives the same bytes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from hvproofs.audit.result import AuditReport, Followed, RuleVerdict, RunStep, SiteResult
from hvproofs.audit.sites.situate import ENTRIES
from hvproofs.audit.symbolic.vouched import summed_up, vouched
from hvproofs.errors import Diagnostic
from hvproofs.hypervisor.words import in_words
from hvproofs.report.fill import filled
from hvproofs.report.page import draw
from hvproofs.report.text import clobber_lines, witness_lines
from hvproofs.rules.catalogue import rule_of
from hvproofs.rules.rule import RuleId
from hvproofs.spec.scheme import Verdict

COUNTED = (
    (Verdict.PROVED, "proved"), (Verdict.REFUTED, "refuted"),
    (Verdict.UNKNOWN, "undecided"), (Verdict.NOT_APPLICABLE, "dead"),
)  # fmt: skip
INDENT = "    "
OPEN_CALLERS = "its callers are not all in the files given"


def source_file(site: SiteResult) -> str:
    """The file the call stands in: of the source, or of the IR without debug information."""
    return site.location.path if site.location is not None else site.ir


def place(site: SiteResult) -> str:
    """`file:line` of the call itself, or its instruction where there is no debug information."""
    if site.location is None:
        return f"{site.ir}: {site.instruction or site.callee}"
    return f"{site.location.path}:{site.location.line}"


def function(site: SiteResult) -> str:
    """The function of the source that makes the call."""
    return site.location.function if site.location is not None else site.function


def who(site: SiteResult) -> str:
    """The hypercall, or the wrapper where the call code is not known."""
    if site.call is None:
        return f"{site.callee}()"
    return f"{site.call.name} ({site.call.contract.call_code:#06x})"


def broken(rule: RuleId) -> str:
    """What a refutation of the rule says."""
    found = rule_of(rule)
    return found.refuted or f"this does not hold: {found.statement}"


def audit_text(report: AuditReport) -> str:
    """A whole run, for people; messages tell of an input that is no IR."""
    lines = [str(one) for one in report.failed]
    lines += [_note(one) for one in report.notes]
    before = ("", "")
    for site in report.sites:
        here = (source_file(site), function(site))
        if here != before:
            lines.append(f"{here[0]}: In function '{here[1]}':")
        before = here
        lines += site_lines(site)
    if len({source_file(site) for site in report.sites}) > 1:
        lines += ["", *summary_table(report.sites)]
    return "\n".join([*lines, totals(report.sites), ""])


def _note(one: Diagnostic) -> str:
    return str(one).replace(": error: ", ": note: ", 1)


def totals(sites: Sequence[SiteResult]) -> str:
    """How many call sites there are, by verdict."""
    count = Counter(site.verdict for site in sites)
    shown = ", ".join(f"{count[verdict]} {label}" for verdict, label in COUNTED)
    accepted = sum(
        bool(site.suppressed) + sum(bool(one.suppressed) for one in site.verdicts) for site in sites
    )
    more = f"; {accepted} finding{'s' * (accepted > 1)} suppressed" if accepted else ""
    return f"{len(sites)} call sites: {shown}{more}"


def summary_table(sites: Sequence[SiteResult]) -> Iterator[str]:
    """The same for each file, a line each."""
    files: dict[str, Counter[Verdict]] = {}
    for site in sites:
        files.setdefault(source_file(site), Counter())[site.verdict] += 1
    width = max(len("file"), *map(len, files))
    labels = [label for _, label in COUNTED]
    yield "  ".join([f"{'file':<{width}}", "sites", *labels])
    for path, count in sorted(files.items()):
        cells = [f"{count[verdict]:>{len(label)}}" for verdict, label in COUNTED]
        yield "  ".join([f"{path:<{width}}", f"{count.total():>5}", *cells])


def site_lines(site: SiteResult) -> Iterator[str]:
    """Everything that is said of one call site; each verdict begins with its place."""
    at = place(site)
    if site.dead:
        yield f"{at}: note: {who(site)}: {site.reason}"
        return
    told = False
    for line in _verdict_lines(site, at):
        yield line
        if not told:
            yield from _about(site)
        told = True


def _verdict_lines(site: SiteResult, at: str) -> Iterator[str]:
    if site.reason:
        yield f"{at}: {_level('warning', site.suppressed)}: undecided"
        yield from _indented(site.reason)
        yield from _indented(site.suppressed)
    shown = False
    for one in site.verdicts:
        if site.cause(one) is not None:
            continue
        if one.verdict is Verdict.REFUTED:
            level = _level("error", one.suppressed)
            yield f"{at}: {level}: {broken(one.rule)} [{one.rule.value}]"
            yield from _indented(one.suppressed)
            yield from _indented(followed_by(site.behind(one)))
            yield from _witness(site, one, picture=not shown)
            shown = True
        elif one.verdict is Verdict.UNKNOWN:
            yield f"{at}: {_level('warning', one.suppressed)}: undecided [{one.rule.value}]"
            yield from _indented(one.suppressed)
            yield from _indented(one.reason)
            if one.requires:
                yield from _indented(f"holds where {one.requires}")
            if one.known:
                yield from _indented(f"proved so far: {one.known}")
            yield from told(one)
    proved = [one for one in site.verdicts if one.verdict is Verdict.PROVED]
    if proved:
        names = ", ".join(one.rule.value for one in proved)
        yield f"{at}: note: proved: {len(proved)} rule{'s' if len(proved) > 1 else ''}"
        yield from _indented(names)
        rests = dict.fromkeys(name for one in proved for name in vouched(one.hypotheses))
        rests |= dict.fromkeys(
            n for one in proved for n, used in one.hypotheses if used and n == ENTRIES
        )
        if rests:
            yield f"{at}: note: which rests on:"
            yield from _indented("; ".join(summed_up(rests)))
    for one in site.verdicts:
        for step in one.notes:
            yield f"{located(step) or at}: note: {step.text} [{one.rule.value}]"


def followed_by(behind: Sequence[RuleVerdict]) -> str:
    """The rules that are broken or undecided because another is; empty for none."""
    said = []
    for verdict, words in ((Verdict.REFUTED, "follows from it"), (Verdict.UNKNOWN, "waits for it")):
        names = [one.rule.value for one in behind if one.verdict is verdict]
        said += [f"{words}: {', '.join(names)}"] if names else []
    return "; ".join(said)


def _level(level: str, suppressed: str) -> str:
    return "note" if suppressed else level


def _indented(text: str) -> list[str]:
    return filled(text, INDENT)


def _about(site: SiteResult) -> Iterator[str]:
    """What a reader must know of the call, once for each entry."""
    yield f"{INDENT}{who(site)}"
    for one in site.followed:
        yield from _indented(compared(one))
    for outer in site.location.chain()[1:] if site.location is not None else ():
        yield f"{INDENT}inlined at {outer.path}:{outer.line} into {outer.function}()"
    if site.contexts > 1:
        yield f"{INDENT}in {site.contexts} contexts; the weakest verdict counts"
    if site.builds:
        words = dict(COUNTED)
        if len({verdict for _, verdict in site.builds}) == 1:
            yield f"{INDENT}in build {', '.join(name for name, _ in site.builds)}"
        else:
            each = (f"{words[verdict]} in build {name}" for name, verdict in site.builds)
            yield f"{INDENT}{', '.join(each)}"


def compared(one: Followed) -> str:
    """What came of a scheme beside the code it names."""
    if one.equal:
        taken = f", where its limit is kept by {one.limit_from}" if one.limit_from else ""
        return f"as {one.scheme} says, for all counts{taken}"
    differ = [f"{each.aspect.value}: {each.text}" for each in one.differences if not each.open]
    left = [f"{each.aspect.value}: {each.text}" for each in one.differences if each.open]
    said = [f"not as {one.scheme} says: {'; '.join(differ)}"] if differ else []
    said += [f"{'' if differ else f'{one.scheme}: '}left open: {'; '.join(left)}"] if left else []
    return "; ".join(said)


def located(step: RunStep) -> str:
    """`file:line` of a step; empty without debug information."""
    return f"{step.location.path}:{step.location.line}" if step.location else ""


def told(one: RuleVerdict) -> Iterator[str]:
    """The values that a run was given, and what it did where no areas are at fault."""
    for name, value in one.inputs:
        yield f"{INDENT}with {name} = {value}"
    for step in one.run:
        where = located(step)
        yield from _indented(f"{where}: {step.text}" if where else step.text)
    yield from (part for line in reach_lines(one) for part in _indented(line))
    if one.free and one.requires:
        yield from _indented(f"holds where {one.requires}")


def reach_lines(one: RuleVerdict) -> Iterator[str]:
    """Who may bring a refutation about."""
    if one.reach is None:
        return
    for way in one.reach.ways:
        yield f"from {way.who.value}, through {', '.join(f'{each}()' for each in way.through)}"
    if not one.reach.ways:
        yield "from unknown: no entry function of the guest's facts was seen to lead here"
    if one.free:
        closed = one.reach.closed
        yield "no known caller passes this" if closed else OPEN_CALLERS


def _witness(site: SiteResult, one: RuleVerdict, *, picture: bool) -> Iterator[str]:
    yield from told(one)
    found = one.witness
    if found is None or site.call is None:
        if one.reason:
            yield f"{INDENT}{one.reason}"
        return
    for profile, assessment in one.severity:
        yield from _indented(f"{profile}: {in_words(assessment)}")
    if not picture:
        return
    yield from (f"{INDENT}{line}" for line in (*witness_lines(found), *clobber_lines(found)))
    yield ""
    yield from (f"{INDENT}{line}" for line in draw(found, site.call))
    yield ""
