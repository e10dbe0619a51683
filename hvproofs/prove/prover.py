# SPDX-License-Identifier: MIT
"""The prover: from a corpus and a selection to verdicts.

Nothing is proved that was not decided: a theorem is proved only when every
obligation's text was found unsatisfiable and its hypotheses were shown
satisfiable on integers, and refuted only when a counterexample replayed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from hvproofs.layout.situation import Situation
from hvproofs.prove.decide import Decision
from hvproofs.prove.pool import SolverFactory, Task, decide_all, silent, z3_factory
from hvproofs.prove.result import Counts, Report, Result, Trust
from hvproofs.prove.selection import Candidate
from hvproofs.prove.solver import DEFAULT_RLIMIT, Status
from hvproofs.prove.theorem import Theorem, theorem
from hvproofs.prove.tight import is_tight
from hvproofs.refute.counterexample import counterexample
from hvproofs.refute.replay import Memo, Replayer
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import Obligation, RuleId
from hvproofs.spec.scheme import Verdict
from hvproofs.terms.smtlib import Script, relevant, script
from hvproofs.terms.term import variables


BUILD_CHECK = "rejected by a build check"  # the reason where a guest's BUILD_BUG_ON fires


@dataclass(frozen=True, slots=True)
class Options:
    """How to prove."""

    factory: SolverFactory = z3_factory
    rlimit: int = DEFAULT_RLIMIT  # effort for one text, in the solver's unit
    jobs: int = 1  # processes
    cores: bool = True  # whether to find out which hypotheses each proof used
    progress: Callable[[int], None] = silent  # told of texts finished
    started: Callable[[int], None] = silent  # told how many texts there are


@dataclass(frozen=True, slots=True)
class Claim:
    """A theorem with its scripts, ready to be decided."""

    candidate: Candidate
    rule: RuleId
    theorem: Theorem | None  # None: not applicable
    scripts: tuple[Script, ...]  # one per obligation, with the hypotheses relevant to its goal


def claims(candidates: Sequence[Candidate]) -> list[Claim]:
    """Every theorem of the candidates, in their order."""
    found = []
    for candidate in candidates:
        here = candidate.situation
        names = {id(h): frozenset(variables([h.term])) for _, h in here.known}
        for id_ in candidate.rules:
            claimed = theorem(here, RULES[id_]) if here.build else None
            scripts = tuple(
                script(relevant(obligation.hypotheses, obligation.goal, names), obligation.goal)
                for obligation in (claimed.obligations if claimed else ())
            )
            found.append(Claim(candidate, id_, claimed, scripts))
    return found


def prove(candidates: Sequence[Candidate], options: Options) -> Report:
    """Judge every theorem of the candidates, in their order.

    What a text does not prove is asked again with all hypotheses, for a witness
    of every free variable.
    """
    made = claims(candidates)
    tasks = {s.text: Task(s, (), options.cores) for claim in made for s in claim.scripts}
    options.started(len(tasks))
    decide = partial(decide_all, factory=options.factory, rlimit=options.rlimit,
                     jobs=options.jobs, progress=options.progress)  # fmt: skip
    decisions = decide(tasks)
    again = {
        whole.text: Task(whole, claim.candidate.situation.free)
        for claim in made
        for whole in _undecided(claim, decisions)
    }
    decisions.update(decide(again))
    judge = _Judge(decisions)
    results = tuple(judge.result(claim) for claim in made)
    name = options.factory(options.rlimit).name
    asked = sum(len(claim.scripts) for claim in made)
    return Report(results, (name,), asked, len(tasks) + len(again))


def _undecided(claim: Claim, decisions: Mapping[str, Decision]) -> Iterator[Script]:
    """The first obligation a theorem fails at, with all its hypotheses."""
    obligations = claim.theorem.obligations if claim.theorem else ()
    for obligation, asked in zip(obligations, claim.scripts, strict=True):
        if decisions[asked.text].status is Status.SAT:
            yield script(obligation.hypotheses, obligation.goal)
            return


@dataclass(frozen=True, slots=True)
class _Outcome:
    verdict: Verdict
    reason: str = ""
    used: frozenset[str] = frozenset()
    obligation: Obligation | None = None  # the refuted one
    values: Mapping[str, int] | None = None  # of the counterexample


class _Judge:
    """Turns decisions into verdicts; keeps one replayer per situation."""

    def __init__(self, decisions: Mapping[str, Decision]) -> None:
        self._decisions = decisions
        self._replayers: dict[int, Replayer] = {}
        self._tight: dict[int, bool | None] = {}
        self._counts: dict[int, Counts] = {}
        self._memo: Memo = {}

    def _replayer(self, situation: Situation) -> Replayer:
        return self._replayers.setdefault(id(situation), Replayer(situation, self._memo))

    def result(self, claim: Claim) -> Result:
        candidate = claim.candidate
        expectation = candidate.expected(claim.rule)
        base = Result(
            candidate.situation.call, candidate.situation.scheme.id, claim.rule,
            Verdict.NOT_APPLICABLE, Verdict.NOT_APPLICABLE, "", None, (), None, None, None,
        )  # fmt: skip
        if not candidate.situation.build:
            return replace(base, expected=expectation.verdict, reason=BUILD_CHECK)
        if claim.theorem is None:
            return replace(base, reason="the call has no such area or limit")
        outcome = self._outcome(claim.theorem, claim.scripts)
        named = {h.name: None for o in claim.theorem.obligations for h in o.hypotheses}
        example = None
        if outcome.verdict is Verdict.REFUTED and outcome.values is not None:
            replayer = self._replayer(candidate.situation)
            example = counterexample(replayer, claim.rule, outcome.values)
        return replace(
            base,
            verdict=outcome.verdict,
            expected=expectation.verdict,
            reason=outcome.reason or expectation.reason,
            trust=None if outcome.verdict is Verdict.UNKNOWN else Trust.SOLVER,
            hypotheses=tuple((name, name in outcome.used) for name in named),
            tight=self._tightness(candidate.situation),
            tight_expected=expectation.tight,
            counterexample=example,
            counts=self._count(candidate.situation),
        )

    def _count(self, situation: Situation) -> Counts:
        if id(situation) not in self._counts:
            replayer = self._replayer(situation)
            most = situation.call.input.max_qwords
            last, at_max = (
                replayer.limit(replayer.complete({**replayer.bases(), "v": v})) for v in (0, most)
            )
            first = 1 if situation.call.is_rep else 0
            self._counts[id(situation)] = Counts(first, last, most, at_max)
        return self._counts[id(situation)]

    def _tightness(self, situation: Situation) -> bool | None:
        if id(situation) not in self._tight:
            self._tight[id(situation)] = is_tight(self._replayer(situation))
        return self._tight[id(situation)]

    def _outcome(self, claimed: Theorem, scripts: tuple[Script, ...]) -> _Outcome:
        used: set[str] = set()
        for obligation, asked in zip(claimed.obligations, scripts, strict=True):
            decision = self._decisions[asked.text]
            if decision.status is Status.SAT:
                decision = self._decisions[script(obligation.hypotheses, obligation.goal).text]
            outcome = self._one(claimed.situation, obligation, decision)
            if outcome.verdict is not Verdict.PROVED:
                return outcome
            used |= outcome.used
        return _Outcome(Verdict.PROVED, used=frozenset(used))

    def _one(self, situation: Situation, obligation: Obligation, decision: Decision) -> _Outcome:
        match decision.status:
            case Status.UNKNOWN:
                return _Outcome(Verdict.UNKNOWN, f"{obligation.name}: {decision.reason}")
            case Status.UNSAT:
                return self._proved(situation, obligation, decision)
            case Status.SAT:
                return self._refuted(situation, obligation, decision)

    def _proved(self, situation: Situation, obligation: Obligation, decision: Decision) -> _Outcome:
        if self._replayer(situation).witness(obligation.hypotheses) is None:
            return _Outcome(Verdict.UNKNOWN, f"{obligation.name}: vacuous, no count is legal")
        return _Outcome(Verdict.PROVED, used=frozenset(decision.used))

    def _refuted(
        self, situation: Situation, obligation: Obligation, decision: Decision
    ) -> _Outcome:
        replayer = self._replayer(situation)
        values = replayer.complete(decision.model)
        if not replayer.breaks(obligation, values):
            reason = f"{obligation.name}: the solver's counterexample does not replay"
            return _Outcome(Verdict.UNKNOWN, reason)
        if obligation.name.endswith("-monotone"):
            reason = f"{obligation.name}: largest() of a predicate that is not monotone"
            return _Outcome(Verdict.UNKNOWN, reason)
        used = frozenset(h.name for h in obligation.hypotheses)
        return _Outcome(Verdict.REFUTED, "", used, obligation, values)
