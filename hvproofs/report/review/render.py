# SPDX-License-Identifier: MIT
"""A review as text, what is new first, so that it can be quoted in a mail."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from hvproofs.refute.counterexample import Counterexample
from hvproofs.report.audit.render import INDENT, broken, followed_by, function, place, told, who
from hvproofs.report.fill import filled
from hvproofs.report.page import draw
from hvproofs.report.text import clobber_lines, witness_lines
from hvproofs.review.compare import Shown
from hvproofs.review.verdict import BAD, Change, Compared, News, Review, Word
from hvproofs.spec.scheme import Verdict

# What every answer about more than one place begins with.
_SILENT = (Word.SAME_CODE,)


def review_text(review: Review) -> str:
    """A whole run, for people."""
    lines = [str(one) for one in (*review.bad, *review.failed)]
    for one in sorted(review.compared, key=_rank):
        if one.word not in _SILENT or list(one.changes()):
            lines += [*site_lines(one), ""]
    taken = dict.fromkeys(
        each for one in review.compared if one.equal and one.equal.holds
        for each in one.equal.hypotheses
    )  # fmt: skip
    if taken:
        lines += [*filled(f"same areas takes for granted: {'; '.join(taken)}", ""), ""]
    return "\n".join([*lines, *filled(totals(review), ""), ""])


def _rank(one: Compared) -> int:
    """Newly refuted, newly undecided, not paired, then the rest."""
    news = {change.news for change in one.changes()}
    worst = min([list(News).index(each) for each in news], default=len(News))
    return min(worst, 1) if one.word is Word.NOT_PAIRED else worst


def totals(review: Review) -> str:
    """How many call sites became what, what is new, and what stood there before."""
    count = Counter(one.word for one in review.compared)
    count[Word.SAME_CODE] += review.untouched
    total = sum(count.values())
    words = ", ".join(f"{count[word]} {word.value}" for word in Word if count[word])
    news = Counter(change.news for one in review.compared for change in one.changes())
    new = ", ".join(f"{news[one]} {one.value}" for one in News if news[one]) or "nothing new"
    stand = [sum(one.standing(v) for one in review.compared)
             for v in (Verdict.REFUTED, Verdict.UNKNOWN)]  # fmt: skip
    before = f"; there before: {stand[0]} refuted, {stand[1]} undecided" if any(stand) else ""
    told_of = f"{total} call sites: {words}" if total else "no call site"
    unread = f"; {review.untouched} of them not judged again" if review.untouched else ""
    return f"{told_of}{unread}; {new}{before}"


def site_lines(one: Compared) -> Iterator[str]:
    """A call site: what became of it, how, and what is new."""
    site = one.site
    yield f"{place(site)}: {one.word.value}: {who(site)} in {function(site)}()"
    if site.builds:
        yield f"{INDENT}in configuration {', '.join(name for name, _ in site.builds)}"
    renamed = one.before and function(one.before[0]) != function(site)
    if renamed and one.word not in (Word.NOT_PAIRED, Word.GONE):
        yield f"{INDENT}before the series at {place(one.before[0])} in {function(one.before[0])}()"
    yield from _how(one)
    for change in one.changes():
        yield from change_lines(one, change)


def _how(one: Compared) -> Iterator[str]:
    if one.word is Word.NOT_PAIRED:
        which = ", ".join(place(site) for site in one.before)
        yield from filled(f"undecided: it may have been any of {which}", INDENT)
    if one.equal is None:
        return
    if one.equal.reason:
        yield from filled(f"not shown equal: {one.equal.reason}", INDENT)
    if one.equal.holds:
        names = ", ".join(shown.asked.value for shown in one.equal.shown)
        yield from filled(f"shown equal for every argument and memory: {names}", INDENT)
        return
    for shown in one.equal.shown:
        if not shown.holds:
            yield from filled(_differs(shown), INDENT)


def _differs(shown: Shown) -> str:
    told_of = (shown.before, shown.after)
    named = all(told_of) and shown.before != shown.after
    if not named or any("#" in one for one in told_of):
        return f"{shown.asked.value}: not shown equal"
    return f"{shown.asked.value}: {shown.before} before, {shown.after} after"


def change_lines(one: Compared, change: Change) -> Iterator[str]:
    """What is new of one rule."""
    found, rule = change.verdict, change.rule
    yield from (line for part in change_words(change) for line in filled(part, INDENT))
    if found is None or rule is None or change.news not in BAD:
        return
    yield from told(found)
    if found.witness is not None and one.site.call is not None:
        lines = witness_words(found.witness)
        yield from (part for line in lines for part in filled(line, INDENT))
        yield ""
        yield from (f"{INDENT}{line}".rstrip() for line in _pages(one, rule.value))


def change_words(change: Change) -> Iterator[str]:
    """What is new of one rule, and under what it would hold: a sentence each."""
    found, rule = change.verdict, change.rule
    if found is None or rule is None:
        yield f"{change.news.value}: {change.reason}"
        return
    if change.news not in BAD:
        yield f"{change.news.value} [{rule.value}]"
        return
    what = broken(rule) if change.news is News.REFUTED else found.reason
    yield f"{change.news.value} [{rule.value}]: {what}"
    if change.behind:
        yield followed_by(change.behind)
    if found.requires:
        yield f"it holds where {found.requires}"


def witness_words(witness: Counterexample) -> tuple[str, ...]:
    """The run that breaks a rule."""
    return tuple(line.strip() for line in (*witness_lines(witness), *clobber_lines(witness)))


def _pages(one: Compared, rule: str) -> Sequence[str]:
    """The page of the run that breaks a rule."""
    site = one.site
    found = next(each.witness for each in site.verdicts if each.rule.value == rule)
    return draw(found, site.call) if found is not None and site.call is not None else []
