# SPDX-License-Identifier: MIT
"""From a solver's decisions to verdicts.

Fail closed: a theorem is proved only when every obligation's text was found
unsatisfiable and its hypotheses were shown satisfiable by concrete values, and
refuted only when its counterexample replayed on integers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from hvproofs.decide.decide import Decision
from hvproofs.decide.solver import Status
from hvproofs.decide.stats import enumerated
from hvproofs.hypervisor.severity import Assessment
from hvproofs.layout.obligation import Obligation, Role
from hvproofs.layout.situation import Shape, Situation
from hvproofs.prove.bytext import ByText
from hvproofs.prove.result import Counts
from hvproofs.prove.theorem import Theorem
from hvproofs.prove.tight import is_tight
from hvproofs.refute.counterexample import Counterexample
from hvproofs.refute.enumeration import Enumerator, Opinion, Word
from hvproofs.refute.exclusions import Exclusion, exclusions, narrows
from hvproofs.refute.held import Held
from hvproofs.refute.loop import execution
from hvproofs.refute.replay import Memo, Replayer
from hvproofs.rules.rule import RuleId
from hvproofs.spec.contract import Contract
from hvproofs.spec.scheme import Verdict
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Script
from hvproofs.terms.texts import Texts


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict of a theorem, for every call of one shape."""

    verdict: Verdict
    reason: str = ""  # of UNKNOWN
    used: frozenset[str] = frozenset()  # names of hypotheses
    values: Mapping[str, int] | None = None  # of the counterexample of REFUTED
    obligation: Obligation | None = None  # of REFUTED: the one that fails
    agreed: bool = False  # whether a second solver said the same of every text


def whole(texts: Texts, obligation: Obligation) -> Script:
    """An obligation with all its hypotheses: asked where the relevant ones do not prove it."""
    return texts.whole(obligation.hypotheses, obligation.goal)


def consistency(texts: Texts, obligation: Obligation) -> Script:
    """What is satisfiable exactly when the hypotheses are consistent."""
    return texts.whole(obligation.hypotheses, b.boolean(False))


_NOT_ASKED = Decision(Status.UNKNOWN, reason="not asked")


# A refutation for people: the counterexample, how bad it is, and why that is not known.
Shown = tuple[Counterexample, tuple[tuple[str, Assessment], ...], str]
_Used = tuple[tuple[str, bool], ...]  # names of hypotheses, and whether a proof used them


class Judge:
    """Turns decisions into verdicts; what calls of one shape share is worked out once."""

    def __init__(
        self,
        texts: Texts | None = None,
        before: Judge | None = None,
        *,
        enumerated: bool = False,
        held: Held | None = None,
    ) -> None:
        """Start with what the one `before` had decided; `texts` are those that are asked.

        `held` is what enumeration has found before.
        """
        self.texts = texts or Texts()
        self._enumerator: Enumerator | None = None  # of the situation that was last enumerated
        self._held = held or Held()  # what enumeration found of this and of other situations
        self._enumerated = enumerated  # whether what is proved is evaluated at every value, too
        self.decisions: ByText[Decision] = before.decisions if before else ByText()
        # Of another solver, on the same texts.
        self.second: ByText[Decision] = before.second if before else ByText()
        self._used: dict[_Used, _Used] = {}
        # What is told of refutations, with the contract whose identity is in the key.
        self.shown: dict[tuple[object, ...], tuple[Contract, Shown]] = {}
        self._memo: Memo = {}
        self._replayers: dict[Shape, Replayer] = {}
        self._facts: dict[Shape, tuple[bool | None, Counts]] = {}
        self._excluded: dict[tuple[Shape, tuple[str, ...]], tuple[Exclusion, ...]] = {}
        self._left_out: dict[tuple[Shape, RuleId], tuple[Exclusion, ...]] = {}
        self._outcomes: dict[tuple[Shape, RuleId], Judgement] = {}

    def replayer(self, situation: Situation) -> Replayer:
        """The integer interpretation of a situation of the same shape."""
        return self._replayers.setdefault(situation.shape, Replayer(situation, self._memo))

    def facts(self, situation: Situation) -> tuple[bool | None, Counts]:
        """Whether the limit is tight, and the counts a theorem speaks of."""
        if situation.shape not in self._facts:
            replayer = self.replayer(situation)
            most = situation.call.input.max_qwords
            last, at_max = (replayer.limit(replayer.complete({"n": 0, "v": v})) for v in (0, most))
            counts = Counts(1 if situation.call.is_rep else 0, last, most, at_max)
            self._facts[situation.shape] = (is_tight(replayer), counts)
        return self._facts[situation.shape]

    def with_data(self, situation: Situation, counts: Counts) -> Counts:
        """The counts with the data that a call of the shape has."""
        if not situation.scheme.counted:
            return counts
        own = {one.name for one in situation.call.input.header}
        data = tuple((name, n) for name, n in situation.scheme.counted.items() if name in own)
        return replace(counts, data=data)

    def excluded(self, claimed: Theorem) -> tuple[Exclusion, ...]:
        """What a theorem leaves out."""
        key = (claimed.situation.shape, claimed.rule.id)
        if key not in self._left_out:
            self._left_out[key] = self._exclusions(claimed)
        return self._left_out[key]

    def _exclusions(self, claimed: Theorem) -> tuple[Exclusion, ...]:
        narrowing = tuple(dict.fromkeys(
            h for o in claimed.obligations for h in o.hypotheses if narrows(h)
        ))  # fmt: skip
        key = (claimed.situation.shape, tuple(h.name for h in narrowing))
        if key not in self._excluded:
            self._excluded[key] = exclusions(self.replayer(claimed.situation), narrowing)
        return self._excluded[key]

    def found(self, asked: Script) -> Mapping[str, int] | None:
        """Values that a text was answered with, if it was."""
        decision = self.decisions.get(asked.text) or _NOT_ASKED
        return decision.model if decision.status is Status.SAT else None

    def guess(
        self, claimed: Theorem, obligation: Obligation, asked: Script
    ) -> Mapping[str, int] | None:
        """Values that break an obligation, as enumeration has them, of a text that is about that.

        By the order of axes they are mostly the least.
        """
        if not self._enumerated or asked is not whole(self.texts, obligation):
            return None
        values = self._opinion(claimed, obligation).values
        names = [name for name, _ in asked.variables]
        if values is None or not values.keys() >= set(names):
            return None
        return {name: values[name] for name in names}

    def _opinion(self, claimed: Theorem, obligation: Obligation) -> Opinion:
        replayer = self.replayer(claimed.situation)
        if self._enumerator is None or self._enumerator.replayer is not replayer:
            self._enumerator = Enumerator(replayer, self._held)
        return self._enumerator.opinion(claimed.rule, obligation)

    def is_witnessed(self, situation: Situation, obligation: Obligation) -> bool:
        """Whether concrete values satisfy the hypotheses, without asking a solver."""
        return self.replayer(situation).is_witnessed(obligation)

    def hypotheses(self, claimed: Theorem, used: frozenset[str]) -> _Used:
        """Each with whether it is used; equal ones are one object: there are many."""
        named = dict.fromkeys(h.name for one in claimed.obligations for h in one.hypotheses)
        found = tuple((name, name in used) for name in named)
        return self._used.setdefault(found, found)

    def outcome(self, claimed: Theorem, scripts: Sequence[Script]) -> Judgement:
        """The verdict of a theorem."""
        key = (claimed.situation.shape, claimed.rule.id)
        if key not in self._outcomes:
            self._outcomes[key] = self._outcome(claimed, scripts)
        return self._outcomes[key]

    def _outcome(self, claimed: Theorem, scripts: Sequence[Script]) -> Judgement:
        used: set[str] = set()
        agreed = True
        for obligation, asked in zip(claimed.obligations, scripts, strict=True):
            text = asked.text
            weak = self.decisions[text].status is Status.SAT
            if weak:
                text = whole(self.texts, obligation).text
            decision = self.decisions.get(text) or _NOT_ASKED
            other = self.second[text].status if text in self.second else Status.UNKNOWN
            if Status.UNKNOWN not in (other, decision.status) and other is not decision.status:
                return Judgement(Verdict.UNKNOWN, f"{obligation.name}: solvers disagree")
            outcome = self._one(claimed, obligation, decision)
            if weak and outcome.verdict is Verdict.PROVED:
                # The hypotheses left out share no variable with the goal: alone they decide
                # nothing unless they are contradictory, and they were just seen not to be.
                return Judgement(
                    Verdict.UNKNOWN, f"{obligation.name}: the solver contradicts itself"
                )
            if outcome.verdict is not Verdict.PROVED:
                return replace(outcome, agreed=other is decision.status)
            used |= outcome.used
            agreed = agreed and other is decision.status
        return Judgement(Verdict.PROVED, used=frozenset(used), agreed=agreed)

    def _one(self, claimed: Theorem, obligation: Obligation, decision: Decision) -> Judgement:
        match decision.status:
            case Status.UNKNOWN:
                return Judgement(Verdict.UNKNOWN, f"{obligation.name}: {decision.reason}")
            case Status.UNSAT:
                found = self._proved(claimed.situation, obligation, decision)
                return self._agreed(claimed, obligation, found) if self._enumerated else found
            case Status.SAT:
                return self._refuted(claimed.situation, obligation, decision)

    def holds(self, claimed: Theorem) -> bool:
        """Whether no value within reach breaks a theorem that an earlier run has proved."""
        if not self._enumerated:
            return True
        opinions = [self._opinion(claimed, one) for one in claimed.obligations]
        for opinion in opinions:
            enumerated(str(opinion), self._held.counted())
        return all(opinion.word is not Word.BROKEN for opinion in opinions)

    def _agreed(self, claimed: Theorem, obligation: Obligation, found: Judgement) -> Judgement:
        """What the solver has proved, where no value says otherwise."""
        if found.verdict is not Verdict.PROVED:
            return found
        opinion = self._opinion(claimed, obligation)
        enumerated(str(opinion), self._held.counted())
        if opinion.word is not Word.BROKEN:
            return found
        values = {name: (opinion.values or {})[name] for name in claimed.situation.free[:2]}
        at = ", ".join(f"{name} = {value}" for name, value in values.items())
        reason = f"{obligation.name}: disagreement, proved by the solver and false at {at}"
        return Judgement(Verdict.UNKNOWN, reason)

    def _proved(
        self, situation: Situation, obligation: Obligation, decision: Decision
    ) -> Judgement:
        missing = self.replayer(situation).unwitnessed(obligation)
        if missing:
            reason = f"{obligation.name}: vacuous at {missing[0].name}, no values found there"
            return Judgement(Verdict.UNKNOWN, reason)
        if not self.is_witnessed(situation, obligation):
            found = self.decisions.get(consistency(self.texts, obligation).text)
            replayer = self.replayer(situation)
            legal = found is not None and found.status is Status.SAT
            if (
                found is None
                or not legal
                or not replayer.holds(obligation.hypotheses, replayer.complete(found.model))
            ):
                reason = f"{obligation.name}: vacuous, no call satisfies the hypotheses"
                return Judgement(Verdict.UNKNOWN, reason)
        return Judgement(Verdict.PROVED, used=frozenset(decision.used))

    def replayed(
        self, situation: Situation, obligation: Obligation, model: Mapping[str, int]
    ) -> Judgement:
        """What values of an earlier run come to here."""
        return self._refuted(situation, obligation, Decision(Status.SAT, model=model))

    def _refuted(
        self, situation: Situation, obligation: Obligation, decision: Decision
    ) -> Judgement:
        replayer = self.replayer(situation)
        values = replayer.whole(obligation, replayer.complete(decision.model))
        if not replayer.breaks(obligation, values):
            reason = f"{obligation.name}: the solver's counterexample does not replay"
            return Judgement(Verdict.UNKNOWN, reason)
        reached: Mapping[str, int] | None = values
        match obligation.role:
            case Role.MONOTONE:
                reached, why = None, "largest() of a predicate that is not monotone"
            case Role.PROVISO:
                reached, why = None, "C leaves it undefined what the scheme computes"
            case Role.STEP:
                reached = execution(replayer, obligation, values)
                why = "not-inductive, no execution from the start gets there"
            case Role.RULE | Role.BASES:
                why = ""
        if reached is None:
            return Judgement(Verdict.UNKNOWN, f"{obligation.name}: {why}")
        used = frozenset(h.name for h in obligation.hypotheses)
        return Judgement(Verdict.REFUTED, used=used, values=reached, obligation=obligation)
