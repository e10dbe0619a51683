# SPDX-License-Identifier: MIT
"""What a review says of each call site: a word, and what is new."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from hvproofs.audit.result import RuleVerdict, SiteResult
from hvproofs.errors import Diagnostic
from hvproofs.review.compare import Equal
from hvproofs.review.lines import Lines
from hvproofs.review.series import Patch
from hvproofs.rules.rule import RuleId
from hvproofs.spec.scheme import Verdict
from hvproofs.status import ExitStatus


class Word(Enum):
    """What became of a call site."""

    SAME_CODE = "same code"  # its function, what that reaches and what names it read the same
    SAME_AREAS = "same areas"  # shown to hand over the same for every argument and memory
    CHANGED = "changed"  # it hands over something else, or was not shown not to
    ADDED = "new call"  # nothing before it could be meant
    GONE = "removed"  # nothing after it could be meant
    NOT_PAIRED = "not paired"  # more than one before it could be meant: undecided


class News(Enum):
    """How a verdict differs from the one before."""

    REFUTED = "newly refuted"
    UNDECIDED = "newly undecided"
    PROVED = "newly proved"  # and undecided before, or not asked
    MENDED = "mended"  # refuted before


BAD = (News.REFUTED, News.UNDECIDED)


@dataclass(frozen=True, slots=True)
class Change:
    """A verdict that is not the one before."""

    news: News
    rule: RuleId | None  # None: the call as a whole is not understood
    verdict: RuleVerdict | None  # after; None where `rule` is
    reason: str = ""  # why a call as a whole is not understood
    behind: tuple[RuleVerdict, ...] = ()  # what is new with it, as it follows from it


@dataclass(frozen=True, slots=True)
class Compared:
    """A call site before and after."""

    word: Word
    before: tuple[SiteResult, ...]  # one; or those that could be meant; none of a new call
    after: SiteResult | None  # None where the call is gone
    equal: Equal | None = None  # what was shown, where two calls were compared

    @property
    def site(self) -> SiteResult:
        """The call as it is told: after the series, where it is still there."""
        return self.after or self.before[0]

    def changes(self) -> Iterator[Change]:
        """What is new at this call; one fault is told once, with what follows from it."""
        found = list(self._changes())
        new = [one.verdict for one in found if one.news is News.REFUTED]
        causes = {one.rule: cause for one in found if (cause := self._cause(one, new))}
        for one in found:
            if one.rule not in causes:
                its = (each for each in found if each.rule in causes)
                behind = (each.verdict for each in its if causes[each.rule] == one.rule)
                yield replace(one, behind=tuple(filter(None, behind)))

    def _cause(self, change: Change, new: Sequence[RuleVerdict | None]) -> RuleId | None:
        """The rule that is new, too, and that what is broken or undecided follows from."""
        if self.after is None or change.verdict is None or change.news not in BAD:
            return None
        cause = self.after.cause(change.verdict)
        return cause.rule if cause is not None and cause in new else None

    def _changes(self) -> Iterator[Change]:
        if self.after is None:
            return
        if self.after.reason and not any(one.reason for one in self.before):
            yield Change(News.UNDECIDED, None, None, self.after.reason)
        for one in self.after.verdicts:
            known = {old.verdict for site in self.before for old in site.verdicts
                     if old.rule == one.rule}  # fmt: skip
            news = _news(one.verdict, known)
            if news is not None:
                yield Change(news, one.rule, one)

    def standing(self, verdict: Verdict) -> int:
        """How many rules had that verdict before, and have it still."""
        after = self.after.verdicts if self.after else ()
        return sum(
            one.verdict is verdict and any(
                old.rule == one.rule and old.verdict is verdict
                for site in self.before for old in site.verdicts
            )
            for one in after
        )  # fmt: skip


def _news(now: Verdict, before: set[Verdict]) -> News | None:
    if now in before:
        return None
    match now:
        case Verdict.REFUTED:
            return News.REFUTED
        case Verdict.UNKNOWN:
            return News.UNDECIDED
        case Verdict.PROVED if Verdict.REFUTED in before:
            return News.MENDED
        case Verdict.PROVED if Verdict.UNKNOWN in before:
            return News.PROVED
        case _:
            return None


@dataclass(frozen=True, slots=True)
class Review:
    """What a series does to the call sites."""

    compared: tuple[Compared, ...]  # in the order of the files and of the text
    untouched: int  # call sites in code that is the same: not judged again
    bad: tuple[Diagnostic, ...]  # files that could not be read
    failed: tuple[Diagnostic, ...]  # files of which nothing is known after the series
    solvers: tuple[str, ...]  # names with versions
    lines: Lines = field(default_factory=Lines)  # who wrote them, of a series
    patches: tuple[Patch, ...] = ()  # of a series, in order

    @property
    def status(self) -> ExitStatus:
        """How the run ends."""
        news = {change.news for one in self.compared for change in one.changes()}
        if self.bad:
            return ExitStatus.BAD_INPUT
        if News.REFUTED in news:
            return ExitStatus.UNEXPECTED
        unpaired = any(one.word is Word.NOT_PAIRED for one in self.compared)
        if self.failed or unpaired or News.UNDECIDED in news:
            return ExitStatus.UNDECIDED
        return ExitStatus.AS_EXPECTED
