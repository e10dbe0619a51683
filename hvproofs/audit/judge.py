# SPDX-License-Identifier: MIT
"""The rules at one call site: proved, refuted by a run of the IR, or undecided.

Refuted needs more than a solver's witness: the function itself must let the
bad value through (a count that only the caller bounds is `requires`), and a
run from the function's entry must show the rule broken.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from hvproofs.audit.result import RULES_OF_SITES, RuleVerdict
from hvproofs.audit.symbols import PlaceKind, Unknown
from hvproofs.layout.situation import Situation
from hvproofs.prove.decide import decide
from hvproofs.prove.solver import Solver, Status
from hvproofs.prove.theorem import theorem
from hvproofs.refute.counterexample import Counterexample
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.code import SiteRuleId
from hvproofs.rules.rule import Obligation, RuleId
from hvproofs.spec.scheme import Verdict
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.smtlib import Named, relevant, script
from hvproofs.terms.term import Term, variables

# A run of the IR on the values of a model that breaks the rule; None when none did.
Replay = Callable[[RuleId, Mapping[str, int]], Counterexample | None]
MOST_OFFSET = 1 << 16  # bytes: an offset that may be larger is not bounded by the function


@dataclass(frozen=True, slots=True)
class Site:
    """A call site ready to be judged."""

    situation: Situation
    count: Term  # 64 bits: the rep count as the hypervisor reads it
    qwords: Term  # 64 bits: the variable header's size
    most: int  # the largest count the wrapper's argument can hold
    foreign: frozenset[str]  # regions whose address, size and alignment only the caller knows
    unknowns: dict[str, Unknown]
    doubt: str  # why no proof may rest on the arguments, or empty


def judge(
    site: Site, solver: Solver, replay: Replay, wanted: Collection[SiteRuleId] = RULES_OF_SITES
) -> tuple[RuleVerdict, ...]:
    """Every wanted rule of areas, in the order of reports."""
    vacuous = _vacuous(site, solver)
    return tuple(
        _rule(site, rule, solver, replay, vacuous) for rule in RULES_OF_SITES if rule in wanted
    )


def _vacuous(site: Site, solver: Solver) -> str:
    """Empty when concrete values satisfy every hypothesis; else why a proof means nothing."""
    hypotheses = site.situation.hypotheses()
    reply = solver.check(script(hypotheses, b.boolean(False)))
    if reply.status is not Status.SAT:
        return "no values satisfy what is known on the way to the call"
    values = reply.model
    if not all(evaluate(one.term, values) for one in hypotheses):
        return "the solver's values do not satisfy the hypotheses"
    return ""


def _rule(site: Site, rule: RuleId, solver: Solver, replay: Replay, vacuous: str) -> RuleVerdict:
    claimed = theorem(site.situation, RULES[rule])
    if claimed is None:
        return RuleVerdict(rule, Verdict.NOT_APPLICABLE)
    why = site.doubt or vacuous or _foreign(site, rule)
    if why:
        return RuleVerdict(rule, Verdict.UNKNOWN, why)
    (obligation,) = claimed.obligations
    names = {id(h): frozenset(variables([h.term])) for h in obligation.hypotheses}
    asked = script(relevant(obligation.hypotheses, obligation.goal, names), obligation.goal)
    decision = decide(solver, asked, site.situation.free)
    match decision.status:
        case Status.UNKNOWN:
            return RuleVerdict(rule, Verdict.UNKNOWN, decision.reason)
        case Status.UNSAT:
            used = tuple((h.name, h.name in decision.used) for h in obligation.hypotheses)
            return RuleVerdict(rule, Verdict.PROVED, hypotheses=used)
        case Status.SAT:
            return _broken(site, rule, obligation, solver, replay)


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


def _broken(
    site: Site, rule: RuleId, obligation: Obligation, solver: Solver, replay: Replay
) -> RuleVerdict:
    order = (*site.situation.free, *site.unknowns)
    decision = decide(solver, script(obligation.hypotheses, obligation.goal), order)
    if decision.status is not Status.SAT:
        why = decision.reason or "the solver contradicts itself"
        return RuleVerdict(rule, Verdict.UNKNOWN, why)
    loose = _loose(site, obligation, solver)
    never = script((*obligation.hypotheses, Named("kept", obligation.goal)), b.boolean(False))
    if loose and solver.check(never).status is not Status.UNSAT:
        what = ", ".join(dict.fromkeys(site.unknowns[name].what for name in loose))
        requires = _requires(site, obligation, solver, loose)
        return RuleVerdict(
            rule, Verdict.UNKNOWN, f"could not be bounded: {what}", requires=requires
        )
    found = replay(rule, decision.model)
    if found is None:
        return RuleVerdict(rule, Verdict.UNKNOWN, "no run of the code shows what the solver found")
    inputs = tuple(
        (one.what, decision.model.get(name, 0))
        for name, one in site.unknowns.items()
        if one.origin.value == "argument" and name not in site.foreign
    )
    return RuleVerdict(rule, Verdict.REFUTED, witness=found, inputs=inputs)


def _quantities(site: Site) -> list[tuple[Term, int]]:
    """What decides where areas end, each with the value from which on it is not bounded."""
    areas = (site.situation.input, site.situation.output)
    offsets = [(area.offset, MOST_OFFSET) for area in areas if area is not None]
    return [(site.count, min(site.most, 4095)), (site.qwords, 1023), *offsets]


def _loose(site: Site, obligation: Obligation, solver: Solver) -> list[str]:
    """The free variables behind quantities that the function does not bound."""
    found: list[str] = []
    for term, most in _quantities(site):
        names = [name for name in variables([term]) if name in site.unknowns]
        if not names:
            continue
        below = b.ult(term, b.bv(most, term.sort.width))
        if solver.check(script(obligation.hypotheses, below)).status is not Status.UNSAT:
            found += names
    return list(dict.fromkeys(found))


def _requires(site: Site, obligation: Obligation, solver: Solver, loose: list[str]) -> str:
    """The largest bound on the one loose variable under which the rule holds; empty if none."""
    if len(loose) != 1:
        return ""
    one = site.unknowns[loose[0]]
    variable = b.var(one.name, b.bv(0, one.width).sort)

    def holds(bound: int) -> bool:
        limit = Named("bound", b.ule(variable, b.bv(bound, one.width)))
        asked = script((*obligation.hypotheses, limit), obligation.goal)
        return solver.check(asked).status is Status.UNSAT

    low, high = 0, (1 << one.width) - 1
    if not holds(1):
        return ""
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if holds(middle) else (low, middle - 1)
    return f"{one.what.removeprefix('argument ')} <= {low}"


def foreign_regions(
    site_places: Mapping[str, PlaceKind], sizes: Mapping[str, int]
) -> frozenset[str]:
    """The regions of which only an offset is known."""
    return frozenset(
        name for name, kind in site_places.items() if kind is PlaceKind.FOREIGN or not sizes[name]
    )
