# SPDX-License-Identifier: MIT
"""The prover: from a corpus and a selection to verdicts.

Nothing is proved that was not decided: a theorem is proved only when every
obligation's text was found unsatisfiable and its hypotheses were shown
satisfiable on integers, and refuted only when a counterexample replayed.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from hvproofs.decide.asker import Means
from hvproofs.decide.decide import Decision
from hvproofs.decide.reached import each
from hvproofs.decide.solver import DEFAULT_RLIMIT, Status
from hvproofs.decide.solvers import SolverFactory, z3_factory
from hvproofs.decide.stats import Phase, phase, wrote
from hvproofs.decide.texts import Task, decide_all
from hvproofs.decide.trust import Trust
from hvproofs.kept.store import store_in
from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import Shape
from hvproofs.prove.bytext import ByText, digest
from hvproofs.prove.finding import Finding, finding, result
from hvproofs.prove.general import general
from hvproofs.prove.judge import Judge, Judgement, consistency, whole
from hvproofs.prove.known import Known
from hvproofs.prove.posed import Posed, PosedTheorem, claims
from hvproofs.prove.result import Report, Result
from hvproofs.prove.selection import Candidate
from hvproofs.refute.held import Held
from hvproofs.rules.rule import RuleId
from hvproofs.spec.scheme import Verdict
from hvproofs.terms.smtlib import Script
from hvproofs.terms.texts import Texts

KEPT = 10_000  # theorems of different shapes, of which terms and texts are kept at a time


@dataclass(slots=True, eq=False)
class Shared:
    """What runs with the same options, one after the other, need not do again."""

    unsat: set[str] = field(default_factory=set)  # as in `Options`, and what is added to it
    held: Held = field(default_factory=Held)  # what enumeration found
    texts: Texts = field(default_factory=Texts)  # of terms made simpler

    def forget(self) -> None:
        """Let go of terms."""
        self.held, self.texts = Held(), Texts()

    def __reduce__(self) -> tuple[type[Shared], tuple[()]]:
        """Another process begins with nothing."""
        return Shared, ()


@dataclass(frozen=True, slots=True)
class Options:
    """How to prove."""

    factory: SolverFactory = z3_factory
    second: SolverFactory | None = None  # asked every text too: agreement is `cross-checked`
    rlimit: int = DEFAULT_RLIMIT  # effort for one text, in the solver's unit
    jobs: int = 1  # processes
    least: Trust = Trust.SOLVER  # a verdict with less is unknown
    cores: bool = True  # whether to find out which hypotheses each proof used
    # Digests of texts that this factory's solver has found unsatisfiable in the same run: they
    # are not asked again, and all their hypotheses count as used.
    unsat: frozenset[str] = frozenset()
    shorter: bool = True  # whether terms are made simpler before they are printed
    enumerated: bool = True  # whether what is proved is evaluated at every value within reach
    general: bool = True  # whether what holds of every limit is taken to hold of each
    kept: Path | None = None  # the folder of what earlier runs found; None: nothing is known
    shared: Shared | None = None  # what runs before this one by the same solvers have left

    @property
    def means(self) -> Means:
        """The solvers and the effort, for what is asked one at a time."""
        return Means(self.factory, self.second, self.rlimit)

    @property
    def how(self) -> tuple[object, ...]:
        """All that findings depend on, beside the solvers, whose names stand for them."""
        return tuple(getattr(self, one.name) for one in fields(self) if one.name not in _APART)


# Options that no finding depends on: a proof that is known is enumerated again.
_APART = frozenset({"factory", "second", "jobs", "least", "unsat", "kept", "enumerated", "shared"})


_Key = tuple[Shape, RuleId]  # what calls of one shape share
_Question = tuple[Script, Obligation]  # a text, and the obligation that it is about


def prove(candidates: Sequence[Candidate], options: Options) -> Report:
    """Judge every theorem of the candidates, in their order."""
    prover = Prover(options)
    found = prover.report(prover.judge(candidates))
    if options.shared is not None:
        options.shared.unsat |= found.unsat
    return found


class Prover:
    """Judges the parts of a run one after the other; none asks what an earlier one asked.

    What a text does not prove is asked again with all hypotheses, for a witness
    of every free variable; hypotheses that no boundary count satisfies are
    asked for values. How a run is parted changes no result.
    """

    def __init__(self, options: Options) -> None:
        """Raises UsageError for a solver that is not installed: nothing else is worth doing."""
        self._options = options
        self._shared = options.shared or Shared()
        factories = filter(None, (options.second, options.factory))
        self.solvers = tuple(one(options.rlimit).name for one in factories)[::-1]
        self._judge = self._new_judge()
        self._posed: Posed = {}
        self._seen: set[tuple[Shape, RuleId]] = set()
        self._texts: ByText[None] = ByText()  # of obligations
        self._again: ByText[None] = ByText()  # texts asked for values
        self._general: ByText[Decision] = ByText()  # texts that many schemes share
        self._obligations = 0
        self._known = _known(options, self.solvers)
        self._findings: dict[_Key, tuple[Finding, Judgement | None]] = {}
        # Digests of texts of findings that are known from an earlier run, as above.
        self._known_texts: set[str] = set()
        self._known_again: set[str] = set()
        self._known_unsat: set[str] = set()

    def report(self, results: Sequence[Result]) -> Report:
        """What the run has come to, with the results of its parts."""
        texts = len(self._known_texts.union(key for key, _ in self._texts.items()))
        texts += len(self._known_again.union(key for key, _ in self._again.items()))
        decisions = self._judge.decisions.items()
        unsat = (key for key, decision in decisions if decision.status is Status.UNSAT)
        digests = self._known_unsat.union(unsat)
        return Report(tuple(results), self.solvers, self._obligations, texts, frozenset(digests))

    def judge(self, part: Sequence[Candidate]) -> tuple[Result, ...]:
        """The results of the candidates' theorems, in their order."""
        if len(self._findings) > KEPT:
            self._forget()
        self._recall(part)
        found = self._findings
        rest = [
            replace(one, rules=tuple(id_ for id_ in one.rules if _key(one, id_) not in found))
            for one in part
        ]
        self._judge_all([one for one in rest if one.rules])
        with phase(Phase.JUDGE):
            return tuple(
                self._result(one, rule) for one in each("verdicts", part) for rule in one.rules
            )

    def _result(self, candidate: Candidate, rule: RuleId) -> Result:
        found, refuted = self._findings[_key(candidate, rule)]
        self._obligations += len(found.texts)
        told = result(candidate, rule, found, refuted, self._judge)
        return trusted(told, self._options.least)

    def _recall(self, part: Sequence[Candidate]) -> None:
        """What an earlier run has found, of what no earlier part had."""
        if self._known is None:
            return
        with phase(Phase.JUDGE):
            self._recall_from(self._known, part)

    def _recall_from(self, store: Known, part: Sequence[Candidate]) -> None:
        for one in part:
            for rule in one.rules:
                key = _key(one, rule)
                if key in self._findings or not one.situation.build:
                    continue
                if (known := store.get(one, rule, self._judge)) is None:
                    continue
                self._findings[key] = known
                self._known_texts.update(known[0].texts)
                self._known_again.update(known[0].again)
                if known[0].verdict is Verdict.PROVED and not known[0].again:
                    self._known_unsat.update(known[0].texts)

    def _judge_all(self, part: Sequence[Candidate]) -> None:
        """Find the verdicts of the candidates' theorems, none of which is known."""
        judge, options = self._judge, self._options
        with phase(Phase.BUILD):
            first = list(self._first(claims(part, self._posed, judge.texts)))
        tasks = _new(
            {s.text: Task(s, (), options.cores) for claim in first for s in claim.scripts},
            self._texts,
        )
        judge.decisions.update(_settled(_new(tasks, judge.decisions), options))
        judge.decisions.update(_instances(first, judge, self._general, options))
        self._decide(_new(tasks, judge.decisions), "texts")
        with phase(Phase.JUDGE):
            open_ = [tuple(_open_questions(claim, judge)) for claim in first]
            again = _new(_again(first, open_, judge), self._again)
        self._decide(again, "texts asked for values")
        self._ask_second(tasks | again)
        self._texts.update(dict.fromkeys(tasks))
        self._again.update(dict.fromkeys(again))
        with phase(Phase.JUDGE):
            for claim, asked in zip(first, open_, strict=True):
                texts = tuple(digest(one.text) for one, _ in asked)
                found, refuted = finding(claim, judge, texts)
                self._findings[_key(claim.candidate, claim.rule)] = found, refuted
                if self._known is not None and claim.candidate.situation.build:
                    self._known.put(claim.candidate, claim.rule, found)
        wrote(*judge.texts.counted())

    def _new_judge(self, before: Judge | None = None) -> Judge:
        texts = self._shared.texts if self._options.shorter else Texts(())
        held = self._shared.held
        return Judge(texts, before, enumerated=self._options.enumerated, held=held)

    def _forget(self) -> None:
        """Keep what was decided; what was made of it is made again where it is asked for again."""
        self._shared.forget()
        self._judge = self._new_judge(self._judge)
        self._posed, self._seen, self._findings = {}, set(), {}

    def _first(self, made: Sequence[PosedTheorem]) -> Iterator[PosedTheorem]:
        """The first claim of each shape and rule that no earlier part had."""
        for claim in made:
            key = _key(claim.candidate, claim.rule)
            if key not in self._seen:
                self._seen.add(key)
                yield claim

    def _decide(self, tasks: Mapping[str, Task], what: str) -> None:
        options = self._options
        many = options.second is None
        self._judge.decisions.update(
            decide_all(tasks, options.factory, options.rlimit, options.jobs, what, many=many)
        )

    def _ask_second(self, tasks: Mapping[str, Task]) -> None:
        """The same texts, of another solver, which owes the first one nothing."""
        options = self._options
        if options.second is None:
            return
        texts = {
            text: replace(task, order=(), cores=False, found=None, guess=None)
            for text, task in _new(tasks, self._judge.second).items()
        }
        what = "texts asked a second solver"
        self._judge.second.update(
            decide_all(texts, options.second, options.rlimit, options.jobs, what, many=False)
        )


def _key(candidate: Candidate, rule: RuleId) -> _Key:
    return candidate.situation.shape, rule


def _known(options: Options, solvers: Sequence[str]) -> Known | None:
    """Findings of earlier runs, but where two opinions are to be formed anew."""
    if options.kept is None or options.second is not None:
        return None
    return Known(store_in(options.kept), *solvers, *options.how)


def _new(tasks: Mapping[str, Task], known: Container[str]) -> dict[str, Task]:
    """Those of the tasks whose text is not known."""
    return {text: task for text, task in tasks.items() if text not in known}


def _again(
    first: Sequence[PosedTheorem], open_: Sequence[Sequence[_Question]], judge: Judge
) -> dict[str, Task]:
    """What is asked once more, for values; those that a text was answered with are kept.

    Claims that share a text may differ in the order of their variables: the first one's counts.
    """
    return {
        asked.text: Task(
            asked,
            (*claim.candidate.situation.free, *(name for name, _ in one.own)),
            found=judge.found(asked),
            guess=judge.guess(claim.theorem, one, asked),
        )
        for claim, questions in reversed(list(zip(first, open_, strict=True)))
        for asked, one in questions
        if claim.theorem is not None
    }


def trusted(result: Result, least: Trust) -> Result:
    """The result, or unknown where it has less trust than asked for."""
    if result.trust is None or result.trust.reaches(least):
        return result
    reason = f"{result.verdict.value} by one solver, not {least.value}"
    return replace(result, verdict=Verdict.UNKNOWN, trust=None, reason=reason, counterexample=None)


def _settled(tasks: Mapping[str, Task], options: Options) -> dict[str, Decision]:
    """What an earlier part of the same run has decided."""
    unsat = options.unsat.union(options.shared.unsat if options.shared else ())
    if not unsat or options.cores:
        return {}
    return {
        text: Decision(Status.UNSAT, used=task.script.hypotheses)
        for text, task in tasks.items()
        if digest(text) in unsat
    }


def _instances(
    first: Sequence[PosedTheorem],
    judge: Judge,
    found: ByText[Decision],
    options: Options,
) -> dict[str, Decision]:
    """What follows from texts that many schemes share; what does not is asked on its own.

    `found` keeps what is decided of shared texts. Not where a second solver is asked the same
    texts, nor where the hypotheses are to be found that each text needs.
    """
    if not options.general or options.second or options.cores:
        return {}
    known = judge.decisions
    open_ = {
        asked.text: (asked, claimed.situation, one)
        for claim in reversed(first)
        if (claimed := claim.theorem) is not None
        for one, asked in zip(claimed.obligations, claim.scripts, strict=True)
        if asked.text not in known
    }
    shared = [
        (asked, way)
        for asked, situation, one in open_.values()
        if (way := general(judge.texts, situation, one)) is not None
    ]

    def proved(asked: Script) -> bool:
        return (known.get(asked.text) or found[asked.text]).status is Status.UNSAT

    def decide(scripts: Iterable[Script], what: str) -> None:
        tasks = _new(_new({s.text: Task(s, (), cores=False) for s in scripts}, known), found)
        found.update(decide_all(tasks, options.factory, options.rlimit, options.jobs, what))

    decide((way.of_all for _, way in shared), "texts for all")
    rest = [way.of_this for _, way in shared if proved(way.of_all)]
    decide(rest, "texts of limits")
    return {one.text: found[one.text] for one in rest if one.text in found} | {
        asked.text: Decision(Status.UNSAT, used=asked.hypotheses)
        for asked, way in shared
        if proved(way.of_all) and proved(way.of_this)
    }


def _open_questions(claim: PosedTheorem, judge: Judge) -> Iterator[_Question]:
    """The first obligation a theorem fails at, whole; before it, unwitnessed hypotheses.

    Each with the rule's own free variables.
    """
    obligations = claim.theorem.obligations if claim.theorem else ()
    for obligation, asked in zip(obligations, claim.scripts, strict=True):
        if judge.decisions[asked.text].status is Status.SAT:
            yield whole(judge.texts, obligation), obligation
            return
        if not judge.is_witnessed(claim.candidate.situation, obligation):
            yield consistency(judge.texts, obligation), obligation
