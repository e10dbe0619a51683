# SPDX-License-Identifier: MIT
"""What a rule that only code can break is judged on, and the words for its verdict."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Protocol

from hvproofs.audit.checks.graph import Graph, Spot
from hvproofs.audit.effects import Effects
from hvproofs.audit.guest import Called, Configuration, Guest, How, Models, Sink
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.irtypes import IntType
from hvproofs.audit.llvm.text import ModuleText
from hvproofs.audit.machine.surroundings import Case
from hvproofs.audit.machine.tries import RunInputs, Values, chosen, first_round, search, tables
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic import slots
from hvproofs.audit.symbolic.function import Evaluated, ReachedCall
from hvproofs.audit.symbolic.header import sliced
from hvproofs.audit.symbolic.instructions import Instructions
from hvproofs.audit.symbolic.symbols import Number, Opaque, Place, PlaceKind, Pointer, Value
from hvproofs.audit.symbolic.vouched import vouched, words
from hvproofs.audit.symbolic.widest import widest
from hvproofs.decide.asker import Asker
from hvproofs.decide.solver import Reply, Status
from hvproofs.layout.area import Model
from hvproofs.rules.rule import RuleId
from hvproofs.spec.contract import Call
from hvproofs.spec.scheme import Verdict
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, variables

MORE_TRIED = (3, 0)  # values of all arguments that are numbers, where a model shows nothing


def _named(known: Sequence[Term]) -> list[Named]:
    return [Named(f"known-{index}", term) for index, term in enumerate(known)]


def _nothing(block: str) -> Sequence[Named]:
    del block
    return ()


@dataclass(frozen=True)
class Code:
    """One function, as every rule sees it."""

    module: ir.Module
    evaluated: Evaluated
    guest: Guest
    asker: Asker
    configuration: Configuration | None  # None: not stated
    effects: Effects  # of the functions it calls
    codes: Mapping[int, Call]  # the contract of each call code
    memory: dict[str, object] = field(default_factory=dict)  # what rules keep for other sites
    called: bool = False  # static, and a function of the module calls it
    passed: bool = False  # bounds of its arguments were found at all these calls
    facts: Callable[[str], Sequence[Named]] = _nothing  # known at a block: invariants, vouched
    # What the conduit of each wrapper asks of areas; of one that has none there: as Hyper-V does.
    models: Models = field(default_factory=dict)
    # By local: the place it is taken to lie in. A run in which it lies elsewhere shows nothing.
    meant: dict[str, str] = field(default_factory=dict)
    text: ModuleText | None = None  # the whole file; None: not at hand

    @property
    def function(self) -> ir.Function:
        """The function that holds the calls."""
        return self.evaluated.function

    @cached_property
    def graph(self) -> Graph:
        """Its blocks."""
        return Graph(self.function)

    @cached_property
    def _constants(self) -> Instructions:
        return Instructions(self.module, self.function, self.guest)

    def model(self, sink: Sink) -> Model:
        """What the conduit of a wrapper asks of areas."""
        return self.models.get(sink.name, Model())

    def value(self, operand: ir.Value) -> Value:
        """What is known of an operand."""
        if isinstance(operand, ir.Local):
            return self.evaluated.values.get(operand.name) or Opaque("never defined")
        return self._constants.operand(operand)

    def behind(self, pointer: ir.Value) -> Value:
        """What is known of an address that is read or written through."""
        return slots.fixed(self.module, self.value(pointer))

    def term(self, operand: ir.Value) -> Term | None:
        """An operand that is a local number, as a term."""
        return self.number(operand.name) if isinstance(operand, ir.Local) else None

    def number(self, name: str) -> Term | None:
        """The number an instruction gave, as a term."""
        found = self.evaluated.values.get(name)
        return found.term if isinstance(found, Number) else None

    def ask(self, known: Sequence[Term], goal: Term) -> Reply:
        """UNSAT where the goal follows; SAT where values that nobody reads break it."""
        return self.asker.status(_named(known), goal)

    def shown(
        self, known: Sequence[Term], goal: Term, target: Spot, show: Show, *,
        free: bool = False, size: bool = False, deep: bool = True,
    ) -> Steps:  # fmt: skip
        """The steps of a run on which the goal is broken, on small values; empty for none.

        `free`: the function bounds nothing; only what its caller chooses may differ from 0, and
        only where no caller is known. `size`: the goal is about a number that arguments may
        decide; what the callers of a static function pass was worked out, not run. `deep`: memory
        far behind pointers may hold anything: not what bounds its writers keep.
        """
        if self.called and (free or (size and self.passed)):
            return ()
        learned: dict[str, int] = {}
        models = self._models(known, goal, target, learned)
        if free:
            models = (chosen(self.evaluated, model) for model in models)
        looked_up = tables(self.module, self.evaluated, known)
        values = search(
            self.evaluated, models, lambda tried: bool(show(tried)), looked_up, learned, deep=deep
        )
        return show(values) if values is not None else ()

    def _models(
        self, known: Sequence[Term], goal: Term, target: Spot, learned: Values
    ) -> Iterator[Values]:
        """Values on which the goal does not follow: first such that a run comes to the target.

        A run does not do well in functions of the module that were not inlined, because their
        own reads are not among the values; and it does best in the first round of a loop.
        """
        hard = [b.not_(path) for path in self._hard(target)]
        known = [*known, *(one.term for one in self.facts(target.block))]
        found: list[Values] = []
        for more in (hard, [], first_round(self.evaluated, target.block)):
            wanted = _named([*known, *more, b.not_(goal)])
            # Made small: which values a solver happens to give must not decide what is shown.
            model = self.asker.values(wanted, sorted(variables(one.term for one in wanted)))
            if model is not None:
                found.append(model)
                yield model
        # What the solver is not told of, as what callees do, may need other arguments.
        for model in found[-1:]:
            yield from ({**model, **dict.fromkeys(self._given(), one)} for one in MORE_TRIED)
        yield from widest(self.asker, _named(known), self.evaluated, [goal], learned)

    def _given(self) -> list[str]:
        """The arguments that are numbers."""
        found = [one for one in self.function.parameters if isinstance(one.type, IntType)]
        return [f"arg.{one.name}" for one in found if one.type != IntType(1)]

    def _hard(self, target: Spot) -> list[Term]:
        found: dict[str, Term] = {}
        for spot, one in self.graph.instructions():
            if not isinstance(one, ir.Call) or isinstance(one.callee, ir.InlineAsm):
                continue
            name = one.callee.name if isinstance(one.callee, ir.Global) else ""
            own = name in self.module.functions and name not in self.guest.sink_names
            if (own or not name) and self.graph.leads(spot, target, forward=True):
                found[spot.block] = self.evaluated.paths[spot.block]
        return list(found.values())

    def follows(self, known: Sequence[Term], goal: Term) -> bool:
        """Whether the solver shows that the goal follows."""
        return self.ask(known, goal).status is Status.UNSAT

    def near(self, block: str, terms: Sequence[Term]) -> list[Named]:
        """What is known at a block of the values in the terms: the area rules rest on the same."""
        return sliced(self.facts(block), terms)

    def rests_on(self, block: str, known: Sequence[Term], goal: Term) -> tuple[str, ...] | None:
        """What a proof of the goal takes by somebody's word; None where there is no proof."""
        if self.follows(known, goal):
            return ()
        hypotheses = [*_named(known), *self.near(block, [*known, goal])]
        # Of what contradicts itself everything follows.
        if not self.asker.follows(hypotheses, goal) or not self.asker.possible(hypotheses):
            return None
        found = self.asker.judged(hypotheses, goal, doubted=words(hypotheses))
        if found.status is not Status.UNSAT:
            return None
        return tuple(vouched((name, True) for name in found.used))

    def shows(self, block: str, known: Sequence[Term], goal: Term) -> bool:
        """Whether there is a proof of the goal that takes nothing by anybody's word."""
        return self.rests_on(block, known, goal) == ()


@dataclass(frozen=True)
class Subject:
    """One call site."""

    code: Code
    reached: ReachedCall
    sink: Sink
    call: Call | None  # None: which call it is is not known
    before: Spot | None = None  # where something is asked of a place on the way; None: at the call

    @cached_property
    def spot(self) -> Spot:
        """Where the call stands, or what it is asked of."""
        if self.before is not None:
            return self.before
        found = self.code.graph.spot(self.reached.call)
        if found is None:
            raise ValueError("a call that is reached stands in a block that is reached")
        return found

    def told(self, how: How) -> Called | None:
        """What the guest's facts tell of a C function that the call stands in, inlined or not."""
        location = self.reached.call.location
        inside = [one.function for one in location.chain()] if location is not None else []
        return self.code.guest.told([*inside, self.code.function.name], how)

    @property
    def case(self) -> Case:
        """For running the function."""
        code = self.code
        return Case(
            code.module, code.evaluated, self.reached, self.sink, self.call, code.guest,
            self.model, {},
        )  # fmt: skip

    @property
    def model(self) -> Model:
        """What the conduit of the call asks of areas."""
        return self.code.model(self.sink)

    def side(self, name: str) -> Value:
        """What the call is given as its `input` or `output`."""
        index = self.sink.input if name == "input" else self.sink.output
        return self.reached.arguments[index] if index < len(self.reached.arguments) else _NONE

    def operand(self, name: str) -> ir.Value | None:
        """The same, as the IR has it."""
        index = self.sink.input if name == "input" else self.sink.output
        found = self.reached.call.arguments
        return found[index].value if index < len(found) else None

    def pages(self) -> dict[str, str]:
        """The per-CPU page of each side that lies in one, by the side's name."""
        found: dict[str, str] = {}
        for name in ("input", "output"):
            match self.side(name):
                case Pointer(place, _) if place.kind is PlaceKind.PAGE:
                    found[name] = place.name
        return found


_NONE = Opaque("the call has no such argument")


Steps = tuple[RunStep, ...]
Show = Callable[[RunInputs], Steps]  # what a run on the values shows; empty for nothing


class Check(Protocol):
    """A rule: judges one call site; raises nothing for what it does not understand."""

    def __call__(self, subject: Subject) -> RuleVerdict: ...


# What is worth knowing of one call site, and where.
Notes = Callable[[Subject], Iterator[RunStep]]


def proved(rule: RuleId, *taken: str) -> RuleVerdict:
    """Proved; `taken` names what was taken for granted."""
    return RuleVerdict(rule, Verdict.PROVED, hypotheses=tuple((name, True) for name in taken))


def undecided(rule: RuleId, reason: str, requires: str = "", known: str = "") -> RuleVerdict:
    """Not decided, and why; `known`: what was proved so far."""
    return RuleVerdict(rule, Verdict.UNKNOWN, reason, requires=requires, known=known)


def refuted(
    rule: RuleId, *steps: RunStep, free: bool = False, requires: str = "", known: str = ""
) -> RuleVerdict:
    """Broken, as a run of the IR showed in these steps; `free`: on what no known caller passes.

    `known`: what is kept all the same.
    """
    return RuleVerdict(rule, Verdict.REFUTED, run=steps, free=free, requires=requires, known=known)


def elsewhere(place: Place) -> str:
    """That others may have written the input, through a pointer not known here; or nothing."""
    foreign = place.kind is PlaceKind.FOREIGN
    return f"the input comes from elsewhere ({place.what})" if foreign else ""


def beside_the_point(rule: RuleId, *notes: RunStep) -> RuleVerdict:
    """The rule has nothing to say here, but for notes."""
    return RuleVerdict(rule, Verdict.NOT_APPLICABLE, notes=notes)
