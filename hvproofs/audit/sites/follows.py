# SPDX-License-Identifier: MIT
"""One fault is one finding: which rules of a call hold wherever another, which is broken, does.

Of areas it is asked of their geometry alone. The count, the size of the variable header and
offsets that are no constants may be anything, so what follows does not hang on the way to the
call, on which two faults may meet: a count that keeps one area in its page keeps the other there,
whatever the count is. Whoever breaks what follows breaks the cause with the same values.

What a program chooses that does not fit its field follows from what the same count breaks.

Where the call is given what was never set, the rules that are undecided are asked once more, as
if that made no difference: those that are proved then wait for `defined`. What a run breaks is
broken by what is set, and stays a finding of its own. No verdict is changed here.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.checks.user import unchecked
from hvproofs.audit.result import RULES_OF_SITES, RuleVerdict
from hvproofs.audit.sites.judge import Site, SiteJudge
from hvproofs.audit.sites.situate import Handed, situation
from hvproofs.audit.sites.words import Words
from hvproofs.audit.symbolic.symbols import Pointer
from hvproofs.decide.asker import Asker
from hvproofs.layout.area import ADDRESS
from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import Control, N, Situation, V
from hvproofs.prove.theorem import theorem
from hvproofs.rules.arithmetic import DEFINED
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.code import USER_CONTROLLED
from hvproofs.rules.rule import RuleId
from hvproofs.spec.scheme import Verdict
from hvproofs.spec.tlfs import MAX_REPS
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, variables

OPEN = (Verdict.REFUTED, Verdict.UNKNOWN)
KEPT = "the rule that is broken holds"
TYPES = (MAX_REPS, (1 << 16) - 1, (1 << 32) - 1)  # entries: what fields and types cut a count to


def geometry(handed: Handed, words: Words, asker: Asker) -> Situation:
    """The areas of a call, of which no more is known than what is the same for every call.

    Equal offsets stay equal. Of the count only that is known to which its type or field cuts it.
    """
    ends = (one for one in TYPES if asker.follows([], b.ule(words.count, b.const(one, ADDRESS))))
    end = next(ends, None)
    known = [] if end is None else [Named("type of the count", b.ule(N, b.const(end, ADDRESS)))]
    if not variables([words.qwords]):
        known.append(Named("variable header", b.eq(V, words.qwords)))
    opened: dict[Term, Term] = {}

    def anything(term: Term) -> Term:
        name = f"any {len(opened)}"
        return opened.setdefault(term, b.var(name, term.sort)) if variables([term]) else term

    def placed(side: Pointer | None) -> Pointer | None:
        return side and replace(side, offset=anything(side.offset))

    control = Control(anything(words.control.start), anything(words.control.reserved))
    apart = replace(handed, input=placed(handed.input), output=placed(handed.output))
    return situation(apart, known, control)


def following(
    judge: SiteJudge, site: Site, verdicts: Sequence[RuleVerdict]
) -> tuple[RuleVerdict, ...]:
    """The verdicts of one site, with the cause of each that follows from another.

    The first of two that follow from each other is the cause.
    """
    broken = [one.rule for one in verdicts if one.verdict is Verdict.REFUTED]
    left = [one.rule for one in verdicts if one.verdict in OPEN]
    if site.doubt or not broken or len(left) < 2:
        return tuple(verdicts)
    apart, causes = site.apart(), dict[RuleId, RuleId]()
    for cause in broken:
        if cause in causes:
            continue
        for other in left:
            if other not in (cause, *causes) and _follows(judge, apart, cause, other):
                causes |= {each: cause for each, its in causes.items() if its == other}
                causes[other] = cause
    return tuple(replace(one, follows=causes.get(one.rule)) for one in verdicts)


def _follows(judge: SiteJudge, apart: Situation, cause: RuleId, other: RuleId) -> bool:
    """Whether a rule holds wherever another does; no more is taken than what it rests on itself."""
    asked = _asked(apart, other)
    return asked is not None and _holds(judge, apart, cause, asked.hypotheses, asked.goal)


def _holds(
    judge: SiteJudge, apart: Situation, cause: RuleId, known: Sequence[Named], goal: Term
) -> bool:
    """Whether a goal holds wherever the cause does, and that is somewhere."""
    first = _asked(apart, cause)
    if first is None:
        return False
    known = (*known, Named(KEPT, first.goal))
    return judge.asker.follows(known, goal) and judge.asker.possible(known)


def _asked(apart: Situation, rule: RuleId) -> Obligation | None:
    claimed = theorem(apart, RULES[rule])
    return claimed.obligations[-1] if claimed is not None else None


def by_program(
    judge: SiteJudge, sites: Iterable[Site], subject: Subject, verdicts: Sequence[RuleVerdict]
) -> tuple[RuleVerdict, ...]:
    """All verdicts on a call, with what `user-controlled` follows from.

    That is a rule of areas which bounds the count to its field, where the count alone is unchecked.
    """
    broken = [one for one in verdicts if one.verdict is Verdict.REFUTED]
    mine = next((one for one in broken if one.rule == USER_CONTROLLED.id), None)
    if mine is None or len(broken) < 2 or unchecked(subject) != ("count",):
        return tuple(verdicts)
    fits, apart = b.ule(N, b.const(MAX_REPS, ADDRESS)), [site.apart() for site in sites]
    causes = (
        one.rule for one in broken
        if one.follows is None and one.rule in RULES_OF_SITES
        and all(_holds(judge, each, one.rule, each.hypotheses(), fits) for each in apart)
    )  # fmt: skip
    found = replace(mine, follows=next(causes, None))
    return tuple(found if one is mine else one for one in verdicts)


# The verdicts on some rules, where what the call is given is known to be set.
Again = Callable[[Collection[RuleId]], Iterator[RuleVerdict]]


def waiting(verdicts: Sequence[RuleVerdict], again: Again) -> tuple[RuleVerdict, ...]:
    """All verdicts on a call, with those marked that wait for `defined`."""
    broken = any(one.rule == DEFINED and one.verdict is Verdict.REFUTED for one in verdicts)
    left = [one.rule for one in verdicts
            if one.verdict is Verdict.UNKNOWN and one.follows is None]  # fmt: skip
    if not broken or not left:
        return tuple(verdicts)
    held = {one.rule for one in again(left) if one.verdict is Verdict.PROVED}
    return tuple(
        replace(one, follows=DEFINED) if one.rule in held and one.rule in left else one
        for one in verdicts
    )
