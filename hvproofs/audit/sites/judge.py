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

from hvproofs.audit.machine.tries import Inputs, chosen, search
from hvproofs.audit.result import RULES_OF_SITES, RuleVerdict
from hvproofs.audit.sites.requires import Bounds, Quantity
from hvproofs.audit.symbolic.function import Evaluated
from hvproofs.audit.symbolic.invariants import ALL_HOPS, HOPS, sliced
from hvproofs.audit.symbolic.symbols import Origin, PlaceKind, Unknown
from hvproofs.layout.situation import Situation
from hvproofs.prove.decide import Decision, decide
from hvproofs.prove.solver import Solver, Status
from hvproofs.prove.theorem import theorem
from hvproofs.refute.counterexample import Counterexample
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.code import SiteRuleId
from hvproofs.rules.rule import Obligation, RuleId
from hvproofs.spec.scheme import Verdict
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.smtlib import Named, Script, script
from hvproofs.terms.term import Term

# A run of the IR on the values of a model that breaks the rule; None when none did.
Replay = Callable[[RuleId, Mapping[str, int]], Counterexample | None]
MOST_OFFSET = 1 << 16  # bytes: an offset that may be larger is not bounded by the function
PATH = "path-to-the-call"


@dataclass(frozen=True, slots=True)
class Site:
    """A call site ready to be judged."""

    situation: Situation  # without what is known on the way to the call
    path: tuple[Term, ...]  # what holds on the way to the call, in parts
    facts: Callable[[], tuple[Named, ...]]  # what else is known there: invariants, assumptions
    count: Quantity  # the rep count as the hypervisor reads it
    qwords: Quantity  # the variable header's size
    foreign: frozenset[str]  # regions whose address, size and alignment only the caller knows
    evaluated: Evaluated  # the function
    called: bool  # static, and called by functions of the module: they choose its arguments
    passed: bool  # bounds of arguments were found at all its callers
    first: tuple[Named, ...] = ()  # that the loops around are in their first round
    doubt: str = ""  # why no proof may rest on the arguments, or empty

    @property
    def unknowns(self) -> dict[str, Unknown]:
        """The free variables of the function."""
        return self.evaluated.unknowns


class Judge:
    """Judges call sites; a text that was decided is not decided again."""

    def __init__(self, solver: Solver) -> None:
        """`solver` serves one process."""
        self.solver = solver
        self._decided: dict[str, Decision] = {}

    def site(
        self, site: Site, replay: Replay, wanted: Collection[SiteRuleId] = RULES_OF_SITES
    ) -> tuple[RuleVerdict, ...]:
        """Every wanted rule of areas, in the order of reports."""
        one = _One(self, site, replay)
        return tuple(one.rule(rule) for rule in RULES_OF_SITES if rule in wanted)

    def decide(self, hypotheses: Sequence[Named], goal: Term, *, cores: bool) -> Decision:
        """What the solver says, with no witness made small."""
        asked = script(hypotheses, goal)
        key = f"{cores} {asked.text}"
        if key not in self._decided:
            self._decided[key] = decide(self.solver, asked, (), cores=cores)
        return self._decided[key]


class _One:
    """One site while it is judged."""

    def __init__(self, judge: Judge, site: Site, replay: Replay) -> None:
        self.judge, self.site, self.replay = judge, site, replay
        self.solver = judge.solver
        self._known: tuple[Named, ...] | None = None
        self._vacuous: dict[bool, str] = {}

    def known(self) -> tuple[Named, ...]:
        """Everything that holds on the way to the call; costly the first time."""
        if self._known is None:
            self._known = (*self._path(), *self.site.facts())
        return self._known

    def _path(self) -> list[Named]:
        return [Named(f"path {i}", one) for i, one in enumerate(self.site.path)]

    def vacuous(self, known: Sequence[Named], *, whole: bool) -> str:
        """Empty when concrete values satisfy every hypothesis; else why a proof means nothing."""
        if whole not in self._vacuous:
            hypotheses = (*self.site.situation.hypotheses(), *known)
            reply = self.solver.check(script(hypotheses, b.boolean(False)))
            found = ""
            if reply.status is not Status.SAT:
                found = "no values satisfy what is known on the way to the call"
            elif not all(evaluate(one.term, reply.model) for one in hypotheses):
                found = "the solver's values do not satisfy the hypotheses"
            self._vacuous[whole] = found
        return self._vacuous[whole]

    def rule(self, rule: RuleId) -> RuleVerdict:
        """One rule at the site."""
        claimed = theorem(self.site.situation, RULES[rule])
        if claimed is None:
            return RuleVerdict(rule, Verdict.NOT_APPLICABLE)
        path = self._path()
        why = self.site.doubt or self.vacuous(path, whole=False) or _foreign(self.site, rule)
        if why:
            return RuleVerdict(rule, Verdict.UNKNOWN, why)
        (obligation,) = claimed.obligations
        bare = self.judge.decide(obligation.hypotheses, obligation.goal, cores=True)
        if bare.status is Status.UNSAT:
            return _proved(rule, obligation.hypotheses, bare.used)
        return self._with_path(rule, obligation)

    def _with_path(self, rule: RuleId, obligation: Obligation) -> RuleVerdict:
        """With what lies near in what is known, then with all that is connected."""
        known, size = self.known(), -1
        seeds = [obligation.goal, *(one.term for one in obligation.hypotheses)]
        asked, decision = obligation, Decision(Status.UNKNOWN)
        for hops in (HOPS, ALL_HOPS):
            near = sliced(known, seeds, hops)
            if len(near) == size:
                break
            size = len(near)
            asked = replace(obligation, hypotheses=(*_joined(near), *obligation.hypotheses))
            decision = self.judge.decide(asked.hypotheses, asked.goal, cores=False)
            if decision.status is Status.UNSAT:
                why = self.vacuous(known, whole=True)
                if why:
                    return RuleVerdict(rule, Verdict.UNKNOWN, why)
                found = self.judge.decide(asked.hypotheses, asked.goal, cores=True)
                return _proved(rule, asked.hypotheses, found.used)
        if decision.status is Status.UNKNOWN:
            return RuleVerdict(rule, Verdict.UNKNOWN, decision.reason)
        return self._broken(rule, asked)

    def _broken(self, rule: RuleId, obligation: Obligation) -> RuleVerdict:
        site = self.site
        bounds = Bounds(
            self.solver, obligation, site.count, site.qwords, self._offsets(), site.unknowns
        )
        free = bool(bounds.loose) and bounds.can_hold()
        order = (*site.situation.free, *site.unknowns)
        # A run needs values for all of the way, also for what has no bearing on the rule.
        rest = [one for one in obligation.hypotheses if one in site.situation.hypotheses()]
        everything = (*_joined(self.known()), *rest)
        decision = decide(self.solver, script(everything, obligation.goal), order)
        told = f"could not be bounded: {bounds.told()}" if free else ""
        if decision.status is not Status.SAT:
            why = told or decision.reason or "the solver contradicts itself"
            requires = bounds.weakest() if free else ""
            return RuleVerdict(
                rule, Verdict.UNKNOWN, why, requires=requires, known=bounds.known()
            )  # fmt: skip
        first = script([*everything, *site.first], obligation.goal)
        models = self._models(decision.model, first, order)
        if free:
            models = (chosen(site.evaluated, model) for model in models)
        # What its callers pass was worked out, not run: a run from here is no witness of it.
        theirs = site.called and (free or site.passed)
        found = None if theirs else self._searched(rule, models)
        if found is not None:
            return replace(found, free=free, requires=bounds.weakest()) if free else found
        why = told or "no run of the code shows what the solver found"
        weakest = bounds.weakest()
        return RuleVerdict(
            rule, Verdict.UNKNOWN, why, requires=weakest, known=bounds.known()
        )  # fmt: skip

    def _models(
        self, model: Mapping[str, int], first: Script, order: Sequence[str]
    ) -> Iterator[Mapping[str, int]]:
        """The smallest values, then those of the first round of every loop around."""
        yield model
        if self.site.first:
            other = decide(self.solver, first, order)
            if other.status is Status.SAT:
                yield other.model

    def _searched(self, rule: RuleId, models: Iterator[Mapping[str, int]]) -> RuleVerdict | None:
        """Refuted by a run on values near the models; None where none breaks the rule."""
        site, fewest = self.site, list[int]()

        def breaks(tried: Inputs) -> bool:
            """Whether a run does, with no more entries than the last that did."""
            seen = self.replay(rule, tried)
            if seen is None or (fewest and seen.entries > fewest[0]):
                return False
            fewest[:] = [seen.entries]
            return True

        values = search(site.evaluated, models, breaks)
        found = self.replay(rule, values) if values is not None else None
        if values is None or found is None:
            return None
        inputs = tuple(
            (one.what, values.get(name, 0))
            for name, one in site.unknowns.items()
            if one.origin is Origin.ARGUMENT and name not in site.foreign
        )
        return RuleVerdict(rule, Verdict.REFUTED, witness=found, inputs=inputs)

    def _offsets(self) -> list[Quantity]:
        areas = (self.site.situation.input, self.site.situation.output)
        names = ("offset of the input", "offset of the output")
        return [
            Quantity(name, area.offset, "", MOST_OFFSET)
            for name, area in zip(names, areas, strict=True)
            if area is not None
        ]


def _joined(known: Sequence[Named]) -> list[Named]:
    """The parts of the path as one hypothesis, before the others."""
    parts = [one.term for one in known if one.name.startswith("path ")]
    rest = [one for one in known if not one.name.startswith("path ")]
    return [Named(PATH, b.and_(*parts)), *rest] if parts else rest


def _proved(rule: RuleId, hypotheses: Sequence[Named], used: Sequence[str]) -> RuleVerdict:
    names = [one.name for one in hypotheses]
    listed = names if PATH in names else [PATH, *names]
    found = tuple((name, name in used) for name in listed)
    return RuleVerdict(rule, Verdict.PROVED, hypotheses=found)


def _foreign(site: Site, rule: RuleId) -> str:
    """Why a rule about memory that the caller chose cannot be decided; empty when it can."""
    sides = {
        "input": site.situation.input, "output": site.situation.output,
    }  # fmt: skip
    used = [name for name in sides if rule.value.startswith(name)] or (
        list(sides) if rule is RuleId.NO_OVERLAP else []
    )
    places = [area.region.name for name in used if (area := sides[name]) is not None]
    strange = [name for name in places if name in site.foreign]
    same = rule is RuleId.NO_OVERLAP and len(set(places)) == 1
    if not strange or same:
        return ""
    known = site.unknowns.get(strange[0])
    what = known.what if known else strange[0]
    return f"could not be bounded: where the memory lies that {what} points to"


def foreign_regions(
    site_places: Mapping[str, PlaceKind], sizes: Mapping[str, int]
) -> frozenset[str]:
    """The regions of which only an offset is known."""
    return frozenset(
        name for name, kind in site_places.items() if kind is PlaceKind.FOREIGN or not sizes[name]
    )
