# SPDX-License-Identifier: MIT
"""What holds at the head of a loop, proved by induction.

Candidates come from `templates`. Of those of one header the ones that a
solver can refute, or does not decide, are dropped until the rest holds where
the loop is entered and, if it holds, after each way around (Houdini). The
rest is then proved once more from its text, all at once: that proof is what
an invariant rests on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from hvproofs.audit.llvm import ir
from hvproofs.audit.symbolic.conditions import all_of
from hvproofs.audit.symbolic.function import Carried, Evaluated
from hvproofs.audit.symbolic.loops import changing, leaving
from hvproofs.audit.symbolic.products import products
from hvproofs.audit.symbolic.templates import CountedLoop, Template, candidates, compared_constants
from hvproofs.audit.symbolic.vouched import FACT, vouched
from hvproofs.decide.asker import Asker
from hvproofs.decide.asker import Search as Small
from hvproofs.decide.solver import Status
from hvproofs.layout.obligation import Obligation
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.smtlib import Named, Script, script, symbol
from hvproofs.terms.term import Term, substitute, variables

ALL_HOPS = 1000  # from hypothesis to hypothesis: everything that is connected
HOPS = 3  # from variable to variable through hypotheses, in a question about one loop
MAX_QUESTIONS = 200  # to the solver, about one header


@dataclass(frozen=True, slots=True)
class Invariant:
    """Something proved of the variables at a header."""

    header: str  # block
    name: str  # of the hypothesis: the loop's place and the statement in C
    term: Term  # holds at the latest pass of the header
    path: Term  # whether the header was passed on the latest way


@dataclass(frozen=True, slots=True)
class Found:
    """The invariants of a function."""

    invariants: tuple[Invariant, ...] = ()
    obligations: tuple[Obligation, ...] = ()  # each was proved

    def at(self, evaluated: Evaluated, block: str) -> tuple[Named, ...]:
        """What is known at a block: outright of the headers above it, else if they were passed.

        Of a header further on nothing is said: its values may be of an earlier
        round of a loop around both.
        """
        place = {name: index for index, name in enumerate(evaluated.graph.order)}
        above = set(evaluated.graph.chain(block))
        return tuple(
            Named(one.name, one.term if one.header in above else b.implies(one.path, one.term))
            for one in self.invariants
            if place[one.header] <= place[block]
        )


@dataclass(frozen=True, slots=True)
class Search:
    """What to look for."""

    seeds: Sequence[Term]  # what is to be bounded
    constants: Sequence[int]  # bounds that would do
    facts: Sequence[Named] = ()  # what the user vouches for
    show: Callable[[Term], str] = field(default=lambda _: "?")
    below: Sequence[Term] = ()  # comparisons that are to hold where something is used


def sliced(hypotheses: Sequence[Named], seeds: Iterable[Term], hops: int = HOPS) -> list[Named]:
    """The hypotheses that share a variable with the seeds, or with one that does, and so on."""
    names = [variables([one.term]).keys() for one in hypotheses]
    reached = set(variables(seeds))
    kept: set[int] = set()
    for _ in range(hops):
        more = [i for i, found in enumerate(names) if i not in kept and found & reached]
        if not more:
            break
        kept.update(more)
        reached.update(*(names[i] for i in more))
    return [one for i, one in enumerate(hypotheses) if i in kept or not names[i]]


class Header:
    """The search at one header."""

    def __init__(
        self, evaluated: Evaluated, search: Search, asker: Asker, known: Found,
        carried: tuple[Carried, ...],
    ) -> None:  # fmt: skip
        self.evaluated, self.search, self.asker, self.known = evaluated, search, asker, known
        self.carried = carried
        self.header = carried[0].header
        self.questions = 0
        # What else is taken to hold where control comes to a block, while it is looked for.
        self.beside: Callable[[str], Iterable[Named]] = lambda _: ()

    def extended(self) -> Found:
        """What was known, and what holds here."""
        alive = self.entered(self.candidates())
        before = len(alive) + 1
        while alive and len(alive) < before:
            before = len(alive)
            alive = self.gone_round(alive)
        alive = self.strongest(alive)
        proofs = self.obligations(alive)
        if not alive or not self.proved(proofs):
            return self.known
        return self.with_these(alive, proofs)

    def candidates(self) -> list[Template]:
        """What may hold here."""
        found = candidates(self._loop())
        return [*found, *products(self.evaluated, self.header, self.search.show)]

    def entered(self, alive: list[Template]) -> list[Template]:
        """Those that hold where the loop is entered."""
        return self._kept_by(alive, self._entry(alive))

    def gone_round(self, alive: list[Template]) -> list[Template]:
        """Those that hold after each way around, where all of them held before."""
        for round_ in range(len(self.carried[0].rounds)):
            alive = self._kept_by(alive, self._round(alive, round_))
        return alive

    def proved(self, proofs: Sequence[Obligation]) -> bool:
        """Whether a solver proves all obligations."""
        return all(self._status(one) is Status.UNSAT for one in proofs)

    def with_these(self, alive: Sequence[Template], proofs: Sequence[Obligation]) -> Found:
        """What was known, and these."""
        path = all_of(self.evaluated.conditions.path(self.header))
        where, rests = self._place(), self._rests(proofs)
        names = {one.name for one in self.known.invariants}
        fresh = []
        for one in alive:
            name = f"{where}: {one.text}"
            name = f"{FACT}{rests} ({name})" if rests else name
            while name in names:
                name += "'"
            names.add(name)
            fresh.append(Invariant(self.header, name, one.term, path))
        return Found(
            (*self.known.invariants, *fresh), (*self.known.obligations, *proofs)
        )  # fmt: skip

    def _rests(self, proofs: Sequence[Obligation]) -> str:
        """What the proofs take by somebody's word; empty where they do without."""
        taken = dict.fromkeys(
            name for one in proofs for name in vouched((each.name, True) for each in one.hypotheses)
        )
        if not taken:
            return ""
        bare = [
            replace(
                one, hypotheses=tuple(h for h in one.hypotheses if not vouched([(h.name, True)]))
            )
            for one in proofs
        ]
        if all(self._status(one) is Status.UNSAT for one in bare):
            return ""
        return ", ".join(name.removeprefix(FACT) for name in taken)

    def _status(self, obligation: Obligation) -> Status:
        return self.asker.status(obligation.hypotheses, obligation.goal).status

    # --- the loop ---------------------------------------------------------------------------

    def _loop(self) -> CountedLoop:
        conditions, graph = self.evaluated.conditions, self.evaluated.graph
        guards = [conditions.around(latch, self.header) for latch in graph.latches[self.header]]
        guards += leaving(self.evaluated, self.header)
        seen = compared_constants(
            (
                *guards,
                *conditions.path(self.header),
                *self.search.seeds,
                *(t for one in self.carried for r in one.rounds for t in r),
            )
        )
        constants = tuple(dict.fromkeys((*self.search.constants, *seen)))
        return CountedLoop(
            self.carried,
            (*guards, *self.search.below),
            changing(self.evaluated, self.header),
            constants,
            self.search.show,
        )

    def _place(self) -> str:
        for block in self.evaluated.function.blocks:
            if block.name == self.header:
                for one in block.instructions:
                    if one.location is not None and not isinstance(one, ir.Phi):
                        return f"loop at {one.location.path}:{one.location.line}"
        return f"loop at %{self.header}"

    # --- obligations ------------------------------------------------------------------------

    def _context(self, block: str) -> list[Named]:
        """What holds throughout the loop, and what is taken to at a block of it."""
        conditions = self.evaluated.conditions.path(self.header)
        path = [Named(f"path {i}", one) for i, one in enumerate(conditions)]
        known = self.known.at(self.evaluated, self.header)
        return [*path, *self.search.facts, *known, *self.beside(block)]

    def _entry(self, alive: Sequence[Template]) -> tuple[list[Named], list[Term]]:
        start = {str(one.variable.value): one.initial for one in self.carried}
        return self._context(self.header), [substitute(one.term, start) for one in alive]

    def _round(self, alive: Sequence[Template], round_: int) -> tuple[list[Named], list[Term]]:
        after = {str(one.variable.value): one.rounds[round_][1] for one in self.carried}
        around = Named("around the loop", self.carried[0].rounds[round_][0])
        assumed = [Named(f"before: {one.text}", one.term) for one in alive]
        goals = [substitute(one.term, after) for one in alive]
        latch = self.evaluated.graph.latches[self.header][round_]
        return [*self._context(latch), around, *assumed], goals

    def obligations(self, alive: Sequence[Template]) -> tuple[Obligation, ...]:
        """That they hold where the loop is entered and, if they hold, after each way around."""
        parts = [("base", self._entry(alive))]
        parts += [
            (f"step {i}", self._round(alive, i)) for i in range(len(self.carried[0].rounds))
        ]  # fmt: skip
        return tuple(
            Obligation(f"%{self.header}: {name}", tuple(sliced(known, goals)), b.and_(*goals))
            for name, (known, goals) in parts
        )

    # --- dropping what does not hold --------------------------------------------------------

    def _kept_by(
        self, alive: list[Template], question: tuple[list[Named], list[Term]]
    ) -> list[Template]:
        """The candidates whose goals follow; with one that is dropped goes its assumption."""
        if not alive:
            return alive
        known, goals = question
        context = sliced(known, goals)
        named = [Named(f"goal {i}", goal) for i, goal in enumerate(goals)]
        text = script([*context, *named], b.boolean(False))
        ask = self.asker.search(text)
        kept = dict(enumerate(alive))
        while kept:
            lost = self._lost(ask, text, context, {i: goals[i] for i in kept}, kept)
            if not lost:
                break
            for index in lost:
                del kept[index]
        return list(kept.values())

    def _lost(
        self, ask: Small, text: Script, context: Sequence[Named],
        goals: dict[int, Term], kept: dict[int, Template],
    ) -> list[int]:  # fmt: skip
        """Goals that some values break; all that are left where the solver does not know."""
        self.questions += 1
        if self.questions > MAX_QUESTIONS:
            return list(goals)
        texts = {one.text for one in kept.values()}
        assumed = [
            text.assertion(one.name) for one in context
            if not one.name.startswith("before: ") or one.name[8:] in texts
        ]  # fmt: skip
        broken = " ".join(f"(not {symbol(f'hypothesis goal {i}')})" for i in goals)
        reply = ask([*assumed, f"(assert (or {broken} false))"])
        if reply.status is Status.UNKNOWN:
            # Sessions are for many small questions; this one gets the effort of a proof.
            left = [one for one in context if text.assertion(one.name) in assumed]
            reply = self.asker.ask(left, b.and_(*goals.values()))
        if reply.status is Status.UNSAT:
            return []
        if reply.status is Status.SAT:
            values = dict.fromkeys(variables(goals.values()), 0) | dict(reply.model)
            names = [i for i, goal in goals.items() if not evaluate(goal, values)]
            return names or list(goals)
        return self._undecided(ask, assumed, goals)

    def _undecided(self, ask: Small, assumed: list[str], goals: dict[int, Term]) -> list[int]:
        lost = []
        for index in goals:
            self.questions += 1
            broken = f"(assert (not {symbol(f'hypothesis goal {index}')}))"
            if ask([*assumed, broken]).status is not Status.UNSAT:
                lost.append(index)
        return lost

    def strongest(self, alive: list[Template]) -> list[Template]:
        """Of several constant bounds of one variable the least, which implies the others."""
        least: dict[str, tuple[int, str]] = {}
        for one in alive:
            name, _, bound = one.text.partition(" <= ")
            if bound.isdecimal() and name in {self.search.show(c.variable) for c in self.carried}:
                least[name] = min(least.get(name, (int(bound), one.text)), (int(bound), one.text))
        dropped = {
            one.text for one in alive
            if (name := one.text.partition(" <= ")[0]) in least
            and one.text.partition(" <= ")[2].isdecimal() and one.text != least[name][1]
        }  # fmt: skip
        return [one for one in alive if one.text not in dropped]
