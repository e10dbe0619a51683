# SPDX-License-Identifier: MIT
"""The values of a function as terms, up to each hypercall in it.

One pass over the blocks without the edges that close loops. What changes in a
loop is a free variable at its head, so a value means that of the latest time
its instruction ran, and a path condition what held on the latest way there.
What is known of such a variable is found by `invariants`, from its first
value and the one each way around the loop gives it.
"""

from __future__ import annotations

from dataclasses import dataclass

from hvproofs.audit.guest import Guest
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.flow import Flow, FlowError, flow
from hvproofs.audit.symbolic.choices import merged
from hvproofs.audit.symbolic.conditions import Conditions, all_of, negated
from hvproofs.audit.symbolic.instructions import Instructions
from hvproofs.audit.symbolic.private import private
from hvproofs.audit.symbolic.symbols import (
    ADDRESS_BITS,
    Number,
    Opaque,
    Origin,
    PlaceKind,
    Pointer,
    Unknown,
    Value,
    is_set,
)
from hvproofs.audit.symbolic.versions import Versions
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, bitvec

MAX_PASSES = 8  # over one function, until no pointer is thought to stay in its memory wrongly


@dataclass(frozen=True, slots=True)
class ReachedCall:
    """A hypercall in a function."""

    call: ir.Call
    callee: str
    arguments: tuple[Value, ...]
    path: Term  # what holds whenever control comes here
    block: str  # where it stands


@dataclass(frozen=True, slots=True)
class Carried:
    """A value that a loop hands from one round to the next."""

    header: str  # block
    phi: str  # IR name
    variable: Term  # its value at the latest pass of the header
    initial: Term  # where the loop is entered
    rounds: tuple[tuple[Term, Term], ...]  # each way around: its condition told from the header,
    # and the next value


@dataclass(frozen=True, slots=True)
class Evaluated:
    """A function worked out."""

    function: ir.Function
    reached: tuple[ReachedCall, ...]
    unknowns: dict[str, Unknown]  # the free variables, by name
    stored: frozenset[str]  # page variables whose pointer the function writes itself
    values: dict[str, Value]  # of every IR name that control can come to
    paths: dict[str, Term]  # by block: what holds whenever control comes there
    edges: dict[tuple[str, str], Term]  # by edge: the same of its source, the branch included
    graph: Flow
    conditions: Conditions
    carried: tuple[Carried, ...]  # in the order of their headers
    memory: tuple[Named, ...]  # which values read from memory are the same
    copied: frozenset[str]  # local variables that bytes of a program are copied to

    def following(self, header: str, index: int) -> dict[str, Term]:
        """What a loop carries into the next round on its way `index`, by name of the variable."""
        return {str(one.variable.value): one.rounds[index][1] for one in self.carried
                if one.header == header}  # fmt: skip


def evaluate(module: ir.Module, function: ir.Function, guest: Guest) -> Evaluated:
    """Work a function out; FlowError with the reason when it cannot be followed."""
    for block in function.blocks:
        for one in block.instructions:
            if isinstance(one, ir.Unsupported):
                raise FlowError(f"instruction that is not supported: {one.text[:60]}")
    graph = flow(function)
    moving: frozenset[str] = frozenset()
    for _ in range(MAX_PASSES):
        evaluator = _Evaluator(module, function, guest, graph, moving)
        found = evaluator.run()
        if not evaluator.wrong:
            return found
        moving |= evaluator.wrong
    raise FlowError("pointers that change in loops could not be followed")


class _Evaluator(Instructions):
    """The state of one pass."""

    def __init__(
        self, module: ir.Module, function: ir.Function, guest: Guest, graph: Flow,
        moving: frozenset[str],
    ) -> None:  # fmt: skip
        super().__init__(module, function, guest)
        self.graph = graph
        self.conditions = Conditions(graph)
        self.moving = moving  # phis whose pointers leave the memory they start in
        self.wrong: set[str] = set()  # such phis that this pass found
        self.started: dict[str, list[tuple[ir.Phi, Value]]] = {}  # by header: phi, first value
        self.reached: list[ReachedCall] = []
        self.copied: set[str] = set()
        self.versions = Versions(function, graph, private(function, guest))

    def run(self) -> Evaluated:
        blocks = {block.name: block for block in self.function.blocks}
        for parameter in self.function.parameters:
            self.values[parameter.name] = self.parameter(parameter)
        for name in self.graph.order:
            self._block(blocks[name])
        carried = [one for name in self.graph.order for one in self._carried(name)]
        paths = {name: all_of(self.conditions.path(name)) for name in self.graph.order}
        edges = {
            (source, target): all_of((paths[source], condition))
            for source, target, condition in self.conditions.branches()
        }
        return Evaluated(
            self.function, tuple(self.reached), self.unknowns, frozenset(self.stored),
            self.values, paths, edges, self.graph, self.conditions, tuple(carried),
            tuple(self.versions.same), frozenset(self.copied),
        )  # fmt: skip

    # --- blocks -----------------------------------------------------------------------------

    def _block(self, block: ir.Block) -> None:
        self.versions.enter(block.name)
        for one in block.instructions:
            match one:
                case ir.Phi() if block.name in self.graph.latches:
                    self.values[one.result] = self._header(one, block.name)
                case ir.Phi():
                    self.values[one.result] = self.phi(one, block.name)
                case ir.Call(callee=ir.Global(name=name)) if name in self.guest.sink_names:
                    arguments = tuple(self.operand(each.value) for each in one.arguments)
                    path = all_of(self.conditions.path(block.name))
                    self.reached.append(ReachedCall(one, name, arguments, path, block.name))
                    self.values[one.result] = self.result(one)
                case ir.Store(pointer=pointer):
                    self.store(self.operand(pointer))
                case _ if one.result:
                    self.values[one.result] = self.instruction(one)
            self._memory(one)
        self.versions.leave(block.name)
        self._leave(block)

    def _memory(self, one: ir.Instruction) -> None:
        """What an instruction does to memory, and what it learns from it."""
        match one:
            case ir.Store(pointer=pointer, value=value, volatile=False, ordering=""):
                self.versions.write(one, self.operand(pointer), self.operand(value))
            case ir.Load(pointer=pointer, ordering=""):
                self.versions.read(one, self.operand(pointer), self.values[one.result])
            case ir.Call(callee=callee, arguments=arguments):
                self._copied(callee, arguments)
                self.versions.step(one, [self.operand(each.value) for each in arguments])
            case _:
                self.versions.step(one, [])

    def _copied(self, callee: ir.Value, arguments: tuple[ir.Argument, ...]) -> None:
        """Remember where a program's bytes go."""
        fact = self.guest.user_copy_of(callee.name) if isinstance(callee, ir.Global) else None
        if fact is not None and fact.target is not None and fact.target < len(arguments):
            match self.operand(arguments[fact.target].value):
                case Pointer(place, _) if place.kind is PlaceKind.STACK:
                    self.copied.add(place.name)

    def _leave(self, block: ir.Block) -> None:
        """The condition of each edge out of a block."""
        edge = self.conditions.edge
        match block.instructions[-1]:
            case ir.Jump(target=target):
                edge(block.name, target, b.boolean(True))
            case ir.Branch(condition=condition, then=then, otherwise=otherwise):
                found = self.operand(condition)
                goes = is_set(found.term) if isinstance(found, Number) else self._either(block)
                edge(block.name, then, goes)
                edge(block.name, otherwise, negated(goes))
            case ir.Switch(value=value, default=default, cases=cases):
                self._switch(block, self.operand(value), default, cases)
            case ir.CallBranch(default=default, indirect=indirect):
                choice = self._choice(block, 8, "a static branch")
                targets = (default, *indirect)
                for index, target in enumerate(targets[1:], 1):
                    edge(block.name, target, b.eq(choice, b.bv(index, 8)))
                edge(block.name, default, b.eq(choice, b.bv(0, 8)))

    def _choice(self, block: ir.Block, width: int, what: str) -> Term:
        """A free variable for a branch that may go either way."""
        last, name = block.instructions[-1], f"branch.{block.name}"
        self.unknowns[name] = Unknown(name, width, Origin.OTHER, what, last.location, last.line)
        return b.var(name, bitvec(width))

    def _either(self, block: ir.Block) -> Term:
        """A branch on something that is no number: either way."""
        return is_set(self._choice(block, 1, "a condition on addresses"))

    def _switch(
        self, block: ir.Block, value: Value, default: str, cases: tuple[tuple[int, str], ...]
    ) -> None:
        edge = self.conditions.edge
        if isinstance(value, Number):
            width = value.term.sort.width
            hits = [(b.eq(value.term, b.bv(number, width)), target) for number, target in cases]
        else:
            # A number of its own for each case keeps the ways apart.
            chosen = self._choice(block, 32, "a choice that depends on an address")
            hits = [(b.eq(chosen, b.bv(i, 32)), target) for i, (_, target) in enumerate(cases)]
        for hit, target in hits:
            edge(block.name, target, hit)
        edge(block.name, default, all_of(negated(hit) for hit, _ in hits))

    # --- values that meet -------------------------------------------------------------------

    def phi(self, phi: ir.Phi, block: str) -> Value:
        """The value that belongs to the way control came; no way back is looked at."""
        incoming = {source: value for value, source in phi.incoming}
        found: Value | None = None
        for source in self.graph.predecessors[block]:
            if source not in incoming:
                return Opaque("a value without a definition on some path")
            value = self.operand(incoming[source])
            if found is None:
                found = value
            elif found != value:
                found = merged(self.conditions.into(source, block), value, found)
        return found if found is not None else Opaque("a block that nothing leads to")

    def _header(self, phi: ir.Phi, block: str) -> Value:
        """Any value; a pointer is taken to stay in the memory it starts in."""
        first = self.phi(phi, block)
        name = self.names.get(phi.result)
        what = f"{name}, which changes in a loop" if name else "a value that changes in a loop"
        self.started.setdefault(block, []).append((phi, first))
        if not isinstance(first, Pointer) or phi.result in self.moving:
            return self.some(phi, phi.type, Origin.LOOP, what)
        key = f"value.{phi.result}"
        self.unknowns[key] = Unknown(
            key, ADDRESS_BITS, Origin.LOOP, what, phi.location, phi.line
        )  # fmt: skip
        return Pointer(first.place, b.var(key, bitvec(ADDRESS_BITS)))

    def _carried(self, header: str) -> list[Carried]:
        found: list[Carried] = []
        latches = self.graph.latches.get(header, ())
        for phi, first in self.started.get(header, ()):
            incoming = {source: value for value, source in phi.incoming}
            rounds: list[tuple[Term, Term]] = []
            here = _quantity(self.values[phi.result], None)
            for latch in latches:
                value = self.operand(incoming[latch]) if latch in incoming else Opaque("")
                next_ = _quantity(value, self.values[phi.result])
                if next_ is None and isinstance(first, Pointer) and phi.result not in self.moving:
                    self.wrong.add(phi.result)
                if next_ is not None:
                    rounds.append((self.conditions.around(latch, header), next_))
            start = _quantity(first, self.values[phi.result])
            if here is not None and start is not None and len(rounds) == len(latches):
                found.append(Carried(header, phi.result, here, start, tuple(rounds)))
        return found


def _quantity(value: Value, like: Value | None) -> Term | None:
    """What changes of a value: a number, or the offset in the memory of `like`."""
    match value, like:
        case Number(term), Number() | None:
            return term
        case Pointer(_, offset), None:
            return offset
        case Pointer(place, offset), Pointer(other, _) if place == other:
            return offset
        case _:
            return None
