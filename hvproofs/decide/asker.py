# SPDX-License-Identifier: MIT
"""One question at a time, in this process: with every guarantee that a pool of texts has.

A solver is believed only this far: one that fails has decided nothing; values
count where they satisfy what was asked on integers; nothing is proved of
hypotheses that no values were shown to satisfy; and where there is a second
solver, a verdict on which the two disagree is none.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace

from hvproofs.decide.cached import Apart, Memory, once
from hvproofs.decide.decide import Decision, refined
from hvproofs.decide.guard import Guarded
from hvproofs.decide.solver import DEFAULT_RLIMIT, Reply, Solver, Status
from hvproofs.decide.solvers import SolverFactory, z3_factory
from hvproofs.decide.stats import Way, count
from hvproofs.decide.trust import Trust
from hvproofs.layout.obligation import Obligation
from hvproofs.terms import build as b
from hvproofs.terms.integers import At, Value, evaluate
from hvproofs.terms.smtlib import Named, Script, script
from hvproofs.terms.term import Kind, Term, variables

# How many values that satisfied a question are tried on later ones.
TRIED = 8

# The answer for a conjunction of SMT-LIB `assert` commands, beside the definitions of a text.
Search = Callable[[Sequence[str]], Reply]


@dataclass(frozen=True, slots=True)
class Means:
    """By what obligations are decided; goes to other processes."""

    factory: SolverFactory = z3_factory
    second: SolverFactory | None = None  # asked for an opinion on every verdict
    rlimit: int = DEFAULT_RLIMIT  # effort for one text, in the solver's unit


class Asker:
    """Puts questions to a solver, and to a second one where there is one."""

    def __init__(self, means: Means, asked: Memory | None = None) -> None:
        """The solvers are made with the first question: making one may fail.

        `asked` has what others asked by the same means; with a second solver it is left alone.
        """
        self.means = means
        # Of two opinions each is formed on its own.
        shared = asked if asked is not None and means.second is None else Memory()
        self._memories = shared, Memory(), Memory()
        first = Guarded(means.factory, means.rlimit, many=means.second is None)
        self._solver, self._second = once(first, self._memories[0]), None
        if means.second is not None:
            self._second = once(Guarded(means.second, means.rlimit), self._memories[1])
        # Where nobody reads values, those of a context that others have used will do.
        some = Guarded(means.factory, means.rlimit, many=means.second is None, alone=False)
        self._some = once(some, Apart(self._memories[0], Memory()))
        # By what values a search is given hangs how it goes on: none comes of texts before it.
        self._alone = once(Guarded(means.factory, means.rlimit), self._memories[2])
        self._doubted = False
        self._seen: deque[At] | None = None

    def of_one(self) -> Asker:
        """The same for questions that are alike: values that broke one are tried on the next."""
        made = copy(self)
        # Of two opinions none may rest on values that the other had.
        seen = deque[At](maxlen=TRIED) if self.means.second is None else None
        made._seen = seen  # noqa: SLF001 - of this class
        return made

    @property
    def name(self) -> str:
        """The solver's name and version."""
        return self._solver.name

    @property
    def names(self) -> tuple[str, ...]:
        """Those of all solvers that are asked; raises what making one of them raises."""
        return (self.name, *([self._second.name] if self._second else []))

    @property
    def trust(self) -> Trust:
        """What all that was proved or refuted so far rests on, at the least."""
        agreed = self._second is not None and not self._doubted
        return Trust.CROSS_CHECKED if agreed else Trust.SOLVER

    @property
    def gave_up(self) -> bool:
        """Whether anything that was asked here was left open by a solver."""
        return any(one.gave_up for one in self._memories)

    def weaker(self, part: int) -> Asker:
        """The same with a part of the effort."""
        return Asker(replace(self.means, rlimit=max(1, self.means.rlimit // part)))

    def heed(self, other: Asker) -> None:
        """What the other's verdicts rest on, these do, too."""
        self._doubted |= other._doubted

    def search(self, asked: Script) -> Search:
        """For many small questions about one text; no verdict is taken from the answers."""
        return self._alone.session(asked).check

    def ask(self, hypotheses: Sequence[Named], goal: Term) -> Reply:
        """UNSAT where the goal follows; SAT with values that break it on integers."""
        return self._ask(self._solver, script(hypotheses, goal), hypotheses, goal)

    def status(self, hypotheses: Sequence[Named], goal: Term) -> Reply:
        """The same without the values, which is quicker where there are any."""
        if self._seen and _broken_by(self._seen, hypotheses, goal):
            count(Way.GUESSED)
            return Reply(Status.SAT)
        reply = self._ask(self._some, script(hypotheses, goal), hypotheses, goal)
        if self._seen is not None and reply.status is Status.SAT:
            self._seen.appendleft(At(_OrZero(reply.model)))
        return Reply(reply.status, reason=reply.reason)

    def judged(
        self, hypotheses: Sequence[Named], goal: Term, order: Sequence[str] = (), *,
        doubted: Sequence[str] = (),
    ) -> Decision:  # fmt: skip
        """The same with values made small in `order`, or with the hypotheses that were used.

        The proof is tried without each that is `doubted`, in that order; the rest count as used.
        """
        asked = script(hypotheses, goal)
        # The least of all values do not hang on those that a search for them begins with.
        whole = {name for name, _ in asked.variables} <= set(order)
        for solver in (self._some, self._solver) if whole else (self._solver,):
            reply = self._ask(solver, asked, hypotheses, goal)
            found = refined(reply, self._solver, asked, order, doubted)
            if found.status is not Status.SAT or found.least:
                break
        if found.status is Status.SAT and not _breaks(found.model, hypotheses, goal):
            return replace(found, model={**dict.fromkeys(order, 0), **reply.model})
        return found

    def _ask(self, solver: Solver, asked: Script, hypotheses: Sequence[Named], goal: Term) -> Reply:
        reply = solver.check(asked)
        if reply.status is Status.SAT and not _breaks(reply.model, hypotheses, goal):
            return Reply(Status.UNKNOWN, reason="the solver's values do not replay")
        if self._second is None or reply.status is Status.UNKNOWN:
            return reply
        other = self._second.check(asked).status
        if other is Status.UNKNOWN:
            self._doubted = True
        elif other is not reply.status:
            return Reply(Status.UNKNOWN, reason="solvers disagree")
        return reply

    def unsat(self, asked: Script) -> bool:
        """Whether a text has no values; for a search, and for what is no verdict."""
        return self._some.check(asked).status is Status.UNSAT

    def follows(self, hypotheses: Sequence[Named], goal: Term) -> bool:
        """Whether the goal is shown to follow."""
        return self.status(hypotheses, goal).status is Status.UNSAT

    def possible(self, wanted: Sequence[Named]) -> bool:
        """Whether there are values under which all that is wanted holds on integers."""
        return self.status(wanted, b.boolean(False)).status is Status.SAT

    def values(
        self, wanted: Sequence[Named], order: Sequence[str] = ()
    ) -> Mapping[str, int] | None:
        """Values under which all that is wanted holds on integers, if any are found.

        Those in `order` are made small: values that are shown do not hang on a solver.
        """
        named = variables(one.term for one in wanted)
        small = [name for name in order if name in named]
        found = self.judged(wanted, b.boolean(False), small)
        return found.model if found.status is Status.SAT else None

    def decide(self, obligation: Obligation) -> Reply:
        """The word on an obligation whose sample shows that its hypotheses can hold."""
        known = [named.term for named in obligation.hypotheses]
        sample: dict[str, Value] = {
            name: {} if sort.kind is Kind.ARRAY else 0 for name, sort in variables(known).items()
        }
        sample |= dict(obligation.own)
        if not all(evaluate(term, sample) for term in known):
            reason = "vacuous: the hypotheses were not shown to hold together"
            return Reply(Status.UNKNOWN, reason=reason)
        return self.ask(obligation.hypotheses, obligation.goal)


class _OrZero(dict[str, int]):
    """Values of other questions: what those did not ask of is 0."""

    def __missing__(self, name: str) -> int:
        return 0


def _broken_by(seen: Iterable[At], hypotheses: Sequence[Named], goal: Term) -> bool:
    """Whether values of other questions satisfy the hypotheses and break the goal, too."""
    free = variables([*(named.term for named in hypotheses), goal])
    if any(sort.kind in (Kind.ARRAY, Kind.INT) for sort in free.values()):
        return False
    return any(
        not one.value(goal) and all(one.value(named.term) for named in hypotheses) for one in seen
    )


def _breaks(model: Mapping[str, int], hypotheses: Sequence[Named], goal: Term) -> bool:
    """Whether values satisfy the hypotheses and break the goal, on integers.

    An array has no value in a model: what speaks of one is not replayed, and is
    nowhere taken for a refutation.
    """
    terms = [*(named.term for named in hypotheses), goal]
    free = variables(terms)
    if any(sort.kind is Kind.ARRAY for sort in free.values()):
        return True
    if not free.keys() <= model.keys():
        return False
    try:
        return all(evaluate(term, model) for term in terms[:-1]) and not evaluate(goal, model)
    except ZeroDivisionError:
        # Over unbounded integers SMT-LIB leaves the value open: who reads one so replays it.
        return True
