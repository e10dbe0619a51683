# SPDX-License-Identifier: MIT
"""Theorems over the model, and what a solver may say of them.

Nothing is proved that was not decided: a theorem is proved only when every
obligation's text was found unsatisfiable and its hypotheses hold for concrete
values, so that it does not speak of nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from hvproofs.decide.solver import Reply, Solver, Status
from hvproofs.spec.scheme import Verdict
from hvproofs.terms.integers import Value, evaluate
from hvproofs.terms.smtlib import Named, Script, script
from hvproofs.terms.term import Kind, Term, variables


class Role(Enum):
    """What an obligation is in its theorem."""

    LEMMA = "lemma"  # holds by itself
    BASE = "base"  # the invariant holds when the call is made
    STEP = "step"  # a step that is permitted keeps the invariant
    EXIT = "exit"  # the invariant at return is what was claimed


@dataclass(frozen=True, slots=True)
class ModelObligation:
    """One formula to be proved."""

    name: str  # within its theorem
    role: Role  # what it is there for
    hypotheses: tuple[Named, ...]  # in declared order
    goal: Term  # Bool
    witness: Mapping[str, Value]  # values under which every hypothesis holds; others are 0

    @property
    def script(self) -> Script:
        """The SMT-LIB text: unsatisfiable exactly when the goal follows."""
        return script(self.hypotheses, self.goal)

    @property
    def vacuous(self) -> bool:
        """Whether the witness fails to show that the hypotheses can hold."""
        found = variables([h.term for h in self.hypotheses])
        values: dict[str, Value] = {
            name: {} if sort.kind is Kind.ARRAY else 0 for name, sort in found.items()
        }
        values.update(self.witness)
        return not all(evaluate(h.term, values) for h in self.hypotheses)


@dataclass(frozen=True, slots=True)
class ModelTheorem:
    """A named statement about every permitted execution."""

    name: str  # stable
    statement: str  # in words
    obligations: tuple[ModelObligation, ...]  # all must be proved, in order


@dataclass(frozen=True, slots=True)
class ObligationResult:
    """What was found of one obligation."""

    name: str  # of the obligation
    role: Role
    verdict: Verdict  # proved or unknown: a formula that fails is not yet an execution that does
    reason: str  # why unknown


@dataclass(frozen=True, slots=True)
class TheoremResult:
    """What was found of one theorem."""

    name: str  # of the theorem
    statement: str  # in words
    verdict: Verdict  # proved if every obligation is
    reason: str  # the first obligation that is not proved, and why
    obligations: tuple[ObligationResult, ...]


def decide_theorem(theorem: ModelTheorem, solver: Solver) -> TheoremResult:
    """Ask the solver for every obligation; a theorem without any is unknown."""
    results = tuple(_decide(obligation, solver) for obligation in theorem.obligations)
    failed = [result for result in results if result.verdict is not Verdict.PROVED]
    proved = bool(results) and not failed
    reason = "" if proved else "no obligation"
    if failed:
        reason = f"{failed[0].name}: {failed[0].reason}"
    verdict = Verdict.PROVED if proved else Verdict.UNKNOWN
    return TheoremResult(theorem.name, theorem.statement, verdict, reason, results)


def _reply(obligation: ModelObligation, solver: Solver) -> Reply:
    """The solver's word; one that fails has decided nothing."""
    try:
        return solver.check(obligation.script)
    except Exception as error:  # noqa: BLE001 - whatever it is, the text stays undecided
        return Reply(Status.UNKNOWN, reason=f"the solver failed: {type(error).__name__}")


def _decide(obligation: ModelObligation, solver: Solver) -> ObligationResult:
    verdict, reason = Verdict.UNKNOWN, ""
    if obligation.vacuous:
        reason = "vacuous: the hypotheses were not shown to hold together"
    else:
        reply = _reply(obligation, solver)
        match reply.status:
            case Status.UNSAT:
                verdict = Verdict.PROVED
            case Status.SAT if obligation.role is Role.STEP:
                # The state before need not be reachable: this refutes the invariant only.
                reason = "not-inductive"
            case Status.SAT:
                reason = "fails for some values, which no execution is known to reach"
            case Status.UNKNOWN:
                reason = reply.reason or "the solver gave up"
    return ObligationResult(obligation.name, obligation.role, verdict, reason)
