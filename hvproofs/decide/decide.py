# SPDX-License-Identifier: MIT
"""What one solver can say of one obligation: the used hypotheses, or a minimal witness."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from hvproofs.decide.minimise import minimise
from hvproofs.decide.solver import Reply, Session, Solver, Status
from hvproofs.terms.smtlib import NEGATED_GOAL, Script


@dataclass(frozen=True, slots=True)
class Decision:
    """A solver's word on one script, before anything was replayed."""

    status: Status
    used: tuple[str, ...] = ()  # of UNSAT: hypotheses that are left, in declared order
    model: Mapping[str, int] = field(default_factory=dict)  # of SAT: the minimal witness
    reason: str = ""  # of UNKNOWN
    least: bool = False  # of SAT: nothing lesser, in the order wanted, was left undecided


def decide(
    solver: Solver, script: Script, order: Sequence[str], doubted: Sequence[str] = ()
) -> Decision:
    """Judge a script; `order` is the order in which a witness is minimised.

    The proof is tried without each hypothesis that is `doubted`; all others count as used.
    """
    return refined(solver.check(script), solver, script, order, doubted)


def refined(
    reply: Reply, solver: Solver, script: Script, order: Sequence[str], doubted: Sequence[str] = ()
) -> Decision:
    """What a reply comes to: a core of what was used, or values made small in `order`."""
    match reply.status:
        case Status.UNKNOWN:
            return Decision(Status.UNKNOWN, reason=reply.reason or "the solver gave up")
        case Status.UNSAT:
            if not doubted:
                return Decision(Status.UNSAT, used=script.hypotheses)
            return _core(solver.session(script), script, doubted)
        case Status.SAT:
            return _witness(solver, script, reply.model, order)


def least(
    solver: Solver, script: Script, guess: Mapping[str, int], order: Sequence[str]
) -> Decision:
    """Values of a script, made small in `order`, from some that may well be the least."""
    return _witness(solver, script, guess, order, guessed=True)


def _core(session: Session, script: Script, doubted: Sequence[str]) -> Decision:
    """Delete hypotheses in the order of doubt while the rest still proves the goal.

    A question the session gives up on keeps its hypothesis: never unsound.
    """
    kept = {script.assertion(name): name for name in script.hypotheses}
    for doubtful in map(script.assertion, doubted):
        rest = {other: name for other, name in kept.items() if other != doubtful}
        if _unsat(session, list(rest)):
            kept = rest
    return Decision(Status.UNSAT, used=tuple(kept.values()))


def _unsat(session: Session, assertions: Sequence[str]) -> bool:
    return session.check([*assertions, NEGATED_GOAL]).status is Status.UNSAT


def _witness(
    solver: Solver,
    script: Script,
    model: Mapping[str, int],
    order: Sequence[str],
    *,
    guessed: bool = False,
) -> Decision:
    widths = dict(script.variables)
    # An array and a truth have no width, and no number in a model.
    wanted = [(n, widths[n]) for n in order if n in widths and (widths[n] or n in model)]
    session = solver.session(script)
    minimal, least = _minimal(session, script, model, wanted, guessed) if wanted else (model, False)
    # Replay reduces values to their widths; what is shown must be what was replayed.
    reduced = {
        name: value % (1 << widths[name]) if widths[name] else value
        for name, value in minimal.items()
    }
    return Decision(Status.SAT, model={**dict.fromkeys(order, 0), **reduced}, least=least)


def _minimal(
    session: Session,
    script: Script,
    model: Mapping[str, int],
    wanted: Sequence[tuple[str, int]],
    guessed: bool,
) -> tuple[Mapping[str, int], bool]:
    base = [*(script.assertion(name) for name in script.hypotheses), NEGATED_GOAL]
    said = set[Status]()

    def ask(assertions: Sequence[str]) -> Mapping[str, int] | None:
        reply = session.check(assertions)
        said.add(reply.status)
        return reply.model if reply.status is Status.SAT else None

    return minimise(ask, base, wanted, model, guessed=guessed), Status.UNKNOWN not in said
