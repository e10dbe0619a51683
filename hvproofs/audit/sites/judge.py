# SPDX-License-Identifier: MIT
"""The rules at one call site: proved, refuted by a run of the IR, or undecided.

A rule is first asked without what is known on the way to the call, then with
what lies near in it, then with all of it: each is a weaker theorem and a
dearer one, and the first text is the same for many calls. Refuted needs more
than a solver's witness: the function itself must let the bad value through (a
count that only the caller bounds is `requires`), and a run from the
function's entry must show the rule broken.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from hvproofs.audit.machine.runs import Seen
from hvproofs.audit.machine.tries import RunInputs, chosen, search
from hvproofs.audit.result import RULES_OF_SITES, RuleVerdict
from hvproofs.audit.sites.positive import Lower
from hvproofs.audit.sites.requires import Bounds, Quantity, measured
from hvproofs.audit.sites.situate import ENTRIES
from hvproofs.audit.symbolic.function import Evaluated
from hvproofs.audit.symbolic.header import ALL_HOPS, HOPS, sliced
from hvproofs.audit.symbolic.symbols import Origin, Unknown
from hvproofs.audit.symbolic.vouched import vouched, words
from hvproofs.audit.symbolic.widest import widest
from hvproofs.decide.asker import Asker
from hvproofs.decide.solver import Reply, Status
from hvproofs.hypervisor.refutation import assessed
from hvproofs.layout.area import ADDRESS
from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import Situation, Stage
from hvproofs.prove.theorem import theorem
from hvproofs.rules.areas import AREA_RULES, aligned, within_page
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.control import REP_COUNT_ENCODABLE, REP_COUNT_POSITIVE
from hvproofs.rules.rule import OfEach, RuleId
from hvproofs.spec.scheme import Verdict
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Op, Term, variables

# A run of the IR on the values of a model that breaks the rule; None when none did.
Replay = Callable[[RuleId, Mapping[str, int]], Seen | None]
MOST_OFFSET = 1 << 16  # bytes: an offset that may be larger is not bounded by the function
PATH = "path-to-the-call"
ALIGNED = 4096  # bytes: what a definition elsewhere may align to
RESTS_ON_ALIGNMENT = tuple(
    rule.id
    for rule in AREA_RULES
    if isinstance(rule.areas, OfEach) and rule.areas.formula in (aligned, within_page)
)
NO_RUN = "no run of the code shows what the solver found"
NO_ENTRY = "no call of at least 1 entry is made here: nothing is said of the areas"


@dataclass(frozen=True, slots=True)
class Site:
    """A call site ready to be judged."""

    situation: Situation  # without what is known on the way to the call
    path: tuple[Term, ...]  # what holds on the way to the call, in parts
    facts: Callable[[], tuple[Named, ...]]  # what else is known there: invariants, assumptions
    count: Quantity  # the rep count as the hypervisor reads it
    qwords: Quantity  # the variable header's size
    start: Quantity  # the rep start index
    foreign: frozenset[str]  # regions whose address, size and alignment only the caller knows
    evaluated: Evaluated  # the function
    declared: frozenset[str]  # regions whose definition may align them to more
    called: bool  # static, and called by functions of the module: they choose its arguments
    passed: bool  # bounds of arguments were found at all its callers
    apart: Callable[[], Situation]  # its areas, of whatever count: `follows.geometry`
    rounds: tuple[tuple[Named, ...], ...] = ()  # that the loops around are in the first, the next
    doubt: str = ""  # why no proof may rest on the arguments, or empty

    @property
    def unknowns(self) -> dict[str, Unknown]:
        """The free variables of the function."""
        return self.evaluated.unknowns


class SiteJudge:
    """Judges call sites."""

    def __init__(self, asker: Asker, *, cores: bool = False) -> None:
        """`asker` serves one process; `cores` as in `AuditOptions`."""
        self.asker, self._cores = asker, cores

    def site(
        self, site: Site, replay: Replay, wanted: Collection[RuleId] = RULES_OF_SITES
    ) -> tuple[RuleVerdict, ...]:
        """Every wanted rule of areas, in the order of reports."""
        one = _One(self, site, replay)
        asked = [rule for rule in RULES_OF_SITES if rule in wanted]
        # On the rules about the count may rest what the others rest on: `_shown`.
        about = {rule: one.rule(rule) for rule in asked if _stage(rule) is Stage.LIMIT}
        one.by_word = any(vouched(verdict.hypotheses) for verdict in about.values())
        return _shown([about[rule] if rule in about else one.rule(rule) for rule in asked])

    def used(self, hypotheses: Sequence[Named], goal: Term, *, entries: bool) -> tuple[str, ...]:
        """What a proof cannot do without: of what somebody vouches for, as little as may be.

        Of the rest it is worked out with `cores`, and with `entries` of there being an entry.
        """
        first = words(hypotheses)
        rest = [one.name for one in hypotheses if one.name not in first]
        rest = rest if self._cores else [name for name in rest if entries and name == ENTRIES]
        found = self.asker.judged(hypotheses, goal, doubted=(*first, *rest))
        # A solver that takes its word back has not shown that anything can be left out.
        proved = found.status is Status.UNSAT
        return found.used if proved else tuple(one.name for one in hypotheses)


class _One:
    """One site while it is judged."""

    def __init__(self, judge: SiteJudge, site: Site, replay: Replay) -> None:
        self.judge, self.site, self.replay = judge, site, replay
        self.asker = judge.asker
        self._known: tuple[Named, ...] | None = None
        self._vacuous: dict[tuple[Stage, bool], str] = {}
        self.by_word = False  # whether rules about the count rest on what somebody vouches for

    def known(self) -> tuple[Named, ...]:
        """Everything that holds on the way to the call; costly the first time."""
        if self._known is None:
            self._known = (*self._path(), *self.site.facts())
        return self._known

    def _path(self) -> list[Named]:
        return [Named(f"path {i}", one) for i, one in enumerate(self.site.path)]

    def vacuous(self, known: Sequence[Named], stage: Stage, *, whole: bool) -> str:
        """Empty when concrete values satisfy every hypothesis; else why a proof means nothing."""
        key = (stage, whole)
        if key not in self._vacuous:
            hypotheses = (*self.site.situation.hypotheses(stage), *known)
            possible = self.asker.possible(hypotheses)
            self._vacuous[key] = "" if possible else self._never(known, stage, whole=whole)
        return self._vacuous[key]

    def _never(self, known: Sequence[Named], stage: Stage, *, whole: bool) -> str:
        nothing = "no values satisfy what is known on the way to the call"
        if stage is Stage.LIMIT or self.vacuous(known, Stage.LIMIT, whole=whole):
            return nothing
        return NO_ENTRY

    def rule(self, rule: RuleId) -> RuleVerdict:
        """One rule at the site."""
        claimed = theorem(self.site.situation, RULES[rule])
        if claimed is None:
            return RuleVerdict(rule, Verdict.NOT_APPLICABLE)
        path = self._path()
        vacuous = self.vacuous(path, _stage(rule), whole=False)
        why = self.site.doubt or vacuous or _foreign(self.site, rule)
        if why:
            return RuleVerdict(rule, Verdict.UNKNOWN, why)
        (obligation,) = claimed.obligations
        bare = self.asker.status(obligation.hypotheses, obligation.goal)
        if bare.status is Status.UNSAT:
            return self._proved(rule, obligation)
        return self._with_path(rule, obligation)

    def _with_path(self, rule: RuleId, obligation: Obligation) -> RuleVerdict:
        """With what lies near in what is known, then with all that is connected."""
        known, size = self.known(), -1
        seeds = [obligation.goal, *(one.term for one in obligation.hypotheses)]
        asked, reply = obligation, Reply(Status.UNKNOWN)
        for hops in (HOPS, ALL_HOPS):
            near = sliced(known, seeds, hops)
            if len(near) == size:
                break
            size = len(near)
            asked = replace(obligation, hypotheses=(*_joined(near), *obligation.hypotheses))
            reply = self.asker.status(asked.hypotheses, asked.goal)
            if reply.status is Status.UNSAT:
                why = self.vacuous(known, _stage(rule), whole=True)
                if why:
                    return RuleVerdict(rule, Verdict.UNKNOWN, why)
                return self._proved(rule, asked)
        if reply.status is Status.UNKNOWN:
            return RuleVerdict(rule, Verdict.UNKNOWN, reply.reason)
        return self._broken(rule, asked)

    def _proved(self, rule: RuleId, asked: Obligation) -> RuleVerdict:
        used = self.judge.used(asked.hypotheses, asked.goal, entries=self.by_word)
        names = [one.name for one in asked.hypotheses]
        listed = names if PATH in names else [PATH, *names]
        found = tuple((name, name in used) for name in listed)
        return RuleVerdict(rule, Verdict.PROVED, hypotheses=found)

    def _elsewhere(self, rule: RuleId, obligation: Obligation) -> str:
        """The region on whose alignment, which its declaration does not state, the rule rests."""
        if rule not in RESTS_ON_ALIGNMENT or not self.site.declared:
            return ""
        bases = [b.var(f"base.{name}", ADDRESS) for name in sorted(self.site.declared)]
        low = b.const(ALIGNED - 1, ADDRESS)
        aligned = [Named(f"aligned {i}", b.eq(b.bits(Op.BAND, base, low), b.const(0, ADDRESS)))
                   for i, base in enumerate(bases)]  # fmt: skip
        asked = (*aligned, *obligation.hypotheses)
        names = [name.removeprefix("@") for name in sorted(self.site.declared)]
        return ", ".join(names) if self.asker.follows(asked, obligation.goal) else ""

    def _broken(self, rule: RuleId, obligation: Obligation) -> RuleVerdict:
        site = self.site
        if elsewhere := self._elsewhere(rule, obligation):
            why = f"the declaration does not say how its definition is aligned: {elsewhere}"
            return RuleVerdict(
                rule, Verdict.UNKNOWN, why, requires=f"{elsewhere} is aligned to {ALIGNED} bytes"
            )
        if rule == REP_COUNT_POSITIVE:
            return self._empty(obligation)
        rest = self._offsets() if rule != REP_COUNT_ENCODABLE else [site.start]
        bounds = Bounds(self.asker, obligation, site.count, site.qwords, rest, site.unknowns)
        free = bool(bounds.loose) and bounds.can_hold()
        found = self._refuted(rule, obligation, [], free=free)
        if found.verdict is Verdict.REFUTED:
            theirs = free and not self._by_program(bounds)
            return replace(found, free=theirs, requires=bounds.weakest()) if free else found
        why = f"could not be bounded: {bounds.told()}" if free else found.reason
        requires = bounds.weakest() if free or why == NO_RUN else ""
        return replace(found, reason=why, requires=requires, known=bounds.known())

    def _by_program(self, bounds: Bounds) -> bool:
        """Whether a program chooses all that has no bound, whoever calls the function."""
        names = [name for one in bounds.loose for name in measured(one.term)]
        sources = [self.site.unknowns[name].source for name in names if name in self.site.unknowns]
        copied = self.site.evaluated.copied
        return all(one is not None and one.place.name in copied for one in sources)

    def _empty(self, obligation: Obligation) -> RuleVerdict:
        """A rep call of no entries, unless whoever chooses its count keeps to a bound."""
        rule, lower = REP_COUNT_POSITIVE, Lower(
            self.asker, obligation, self.site.count, self.site.unknowns
        )  # fmt: skip
        requires = lower.requires()
        if requires:
            why = "the rep count is 0 where whoever chooses it passes nothing"
            return RuleVerdict(rule, Verdict.UNKNOWN, why, requires=requires)
        # A run in which the others pass something shows whose doing it is.
        first = self._refuted(rule, obligation, lower.not_zero(), free=False)
        if first.verdict is Verdict.REFUTED or not lower.chosen:
            return first
        return self._refuted(rule, obligation, [], free=False)

    def _refuted(
        self, rule: RuleId, obligation: Obligation, more: Sequence[Named], *, free: bool
    ) -> RuleVerdict:
        """Refuted where a run shows it, else undecided.

        The values satisfy `more`; `free`: only what the function's caller chooses differs from 0.
        """
        site = self.site
        order = (*site.situation.free, *site.unknowns)
        # A run needs values for all of the way, also for what has no bearing on the rule.
        rest = [one for one in obligation.hypotheses if one in site.situation.hypotheses()]
        everything = (*_joined(self.known()), *rest, *more)
        decision = self.asker.judged(everything, obligation.goal, order)
        if decision.status is not Status.SAT:
            why = decision.reason or "the solver contradicts itself"
            return RuleVerdict(rule, Verdict.UNKNOWN, why)
        asked = [replace(obligation, hypotheses=(*everything, *each)) for each in site.rounds]
        seeds = [obligation.goal, *(one.term for one in rest)]
        learned: dict[str, int] = {}
        models = self._models(decision.model, asked, order, seeds, learned)
        if free:
            models = (chosen(site.evaluated, model) for model in models)
        # What its callers pass was worked out, not run: a run from here is no witness of it.
        theirs = site.called and (free or site.passed)
        found = None if theirs else self._searched(rule, models, more, learned)
        return found or RuleVerdict(rule, Verdict.UNKNOWN, NO_RUN)

    def _models(
        self, model: Mapping[str, int], rounds: Sequence[Obligation], order: Sequence[str],
        seeds: Sequence[Term], learned: Mapping[str, int],
    ) -> Iterator[Mapping[str, int]]:  # fmt: skip
        """The smallest values, those of the first rounds of the loops around, the widest."""
        yield model
        for one in rounds:
            other = self.asker.judged(one.hypotheses, one.goal, order)
            if other.status is Status.SAT:
                yield other.model
        yield from widest(self.asker, self.known(), self.site.evaluated, seeds, learned)

    def _searched(
        self, rule: RuleId, models: Iterator[Mapping[str, int]], more: Sequence[Named],
        learned: dict[str, int],
    ) -> RuleVerdict | None:  # fmt: skip
        """Refuted by a run on values near the models; None where none breaks the rule."""
        site, fewest = self.site, list[int]()

        def breaks(tried: RunInputs) -> bool:
            """Whether a run does, with no more entries than the last that did."""
            if not _satisfied(more, tried):
                return False
            seen = self.replay(rule, tried)
            if seen is None or (fewest and seen.witness.entries > fewest[0]):
                return False
            fewest[:] = [seen.witness.entries]
            return True

        values = search(site.evaluated, models, breaks, learned=learned)
        found = self.replay(rule, values) if values is not None else None
        if values is None or found is None:
            return None
        inputs = tuple(
            (one.what, values.get(name, 0))
            for name, one in site.unknowns.items()
            if one.origin is Origin.ARGUMENT and not one.address
        )
        severity, fault = assessed(found.refuted)
        return RuleVerdict(
            rule, Verdict.REFUTED, witness=found.witness, inputs=inputs, severity=severity,
            severity_fault=fault,
        )  # fmt: skip

    def _offsets(self) -> list[Quantity]:
        areas = (self.site.situation.input, self.site.situation.output)
        names = ("offset of the input", "offset of the output")
        return [
            Quantity(name, area.offset, "", MOST_OFFSET)
            for name, area in zip(names, areas, strict=True)
            if area is not None
        ]


def _satisfied(wanted: Sequence[Named], values: Mapping[str, int]) -> bool:
    """Whether values satisfy all that is wanted, those not given as 0."""
    terms = [one.term for one in wanted]
    full = {**dict.fromkeys(variables(terms), 0), **values}
    return all(evaluate(one, full) for one in terms)


def _stage(rule: RuleId) -> Stage:
    """What a rule takes for granted: that there is an entry, unless it is about the count."""
    counts = (REP_COUNT_POSITIVE, REP_COUNT_ENCODABLE)
    return Stage.LIMIT if rule in counts else Stage.PLACEMENT


def _shown(verdicts: Sequence[RuleVerdict]) -> tuple[RuleVerdict, ...]:
    """That there is an entry is a hypothesis of all that was proved, unless it is proved itself.

    It is the range that a rule speaks of, so it counts as used. One fault is one finding: of
    areas that no call has there is nothing to say.
    """
    about = [one for one in verdicts if _stage(one.rule) is Stage.LIMIT]
    refuted = any(one.verdict is Verdict.REFUTED for one in about)
    shown = len(about) > 1 and all(one.verdict is Verdict.PROVED for one in about)

    def rests(one: RuleVerdict) -> RuleVerdict:
        if refuted and one.reason == NO_ENTRY:
            return RuleVerdict(one.rule, Verdict.NOT_APPLICABLE)
        found = dict(one.hypotheses)
        if ENTRIES in found and not shown:
            return replace(one, hypotheses=tuple((found | {ENTRIES: True}).items()))
        if found.pop(ENTRIES, False):
            for name, used in (pair for each in about for pair in each.hypotheses):
                found[name] = found.get(name, False) or used
        return replace(one, hypotheses=tuple(found.items()))

    return tuple(map(rests, verdicts))


def _joined(known: Sequence[Named]) -> list[Named]:
    """The parts of the path as one hypothesis, before the others."""
    parts = [one.term for one in known if one.name.startswith("path ")]
    rest = [one for one in known if not one.name.startswith("path ")]
    return [Named(PATH, b.and_(*parts)), *rest] if parts else rest


def _foreign(site: Site, rule: RuleId) -> str:
    """Why a rule about memory that the caller chose cannot be decided; empty when it can."""
    sides = {
        "input": site.situation.input, "output": site.situation.output,
    }  # fmt: skip
    used = RULES[rule].sides
    places = [area.region.name for name in used if (area := sides[name]) is not None]
    strange = [name for name in places if name in site.foreign]
    same = len(used) > 1 and len(set(places)) == 1
    if not strange or same:
        return ""
    known = site.unknowns.get(strange[0])
    what = known.what if known else strange[0]
    return f"could not be bounded: where the memory lies that {what} points to"
