# SPDX-License-Identifier: MIT
"""The values of a function as terms, up to each hypercall in it.

One pass over the blocks without the edges that close loops. What changes in a
loop is a free variable at its head, so a value means that of the latest time
its instruction ran, and a path condition what held on the latest way there.
Memory is not followed: a read gives a free variable. Both only add
executions, so what is proved of the terms holds of the code.
"""

from __future__ import annotations

from dataclasses import dataclass

from hvproofs.audit import ir
from hvproofs.audit.flow import FlowError, flow
from hvproofs.audit.guest import Guest
from hvproofs.audit.instructions import Instructions, merged
from hvproofs.audit.symbols import (
    Number,
    Opaque,
    Origin,
    Unknown,
    Value,
    is_set,
)
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, bitvec


@dataclass(frozen=True, slots=True)
class Reached:
    """A hypercall in a function."""

    call: ir.Call
    callee: str
    arguments: tuple[Value, ...]
    path: Term  # what holds whenever control comes here


@dataclass(frozen=True, slots=True)
class Evaluated:
    """A function worked out."""

    function: ir.Function
    reached: tuple[Reached, ...]
    unknowns: dict[str, Unknown]  # the free variables, by name
    stored: frozenset[str]  # page variables whose pointer the function writes itself
    values: dict[str, Value]  # of every IR name that control can come to
    paths: dict[str, Term]  # by block: what holds whenever control comes there
    edges: dict[tuple[str, str], Term]  # by forward edge: the same, the branch included


def evaluate(module: ir.Module, function: ir.Function, guest: Guest) -> Evaluated:
    """Work a function out; FlowError with the reason when it cannot be followed."""
    for block in function.blocks:
        for one in block.instructions:
            if isinstance(one, ir.Unsupported):
                raise FlowError(f"instruction that is not supported: {one.text[:60]}")
    return _Evaluator(module, function, guest).run()


class _Evaluator(Instructions):
    """The state of one pass."""

    def __init__(self, module: ir.Module, function: ir.Function, guest: Guest) -> None:
        super().__init__(module, function, guest)
        self.reached: list[Reached] = []
        self.edges: dict[tuple[str, str], Term] = {}  # condition, path to the source included
        self.paths: dict[str, Term] = {}

    def run(self) -> Evaluated:
        graph = flow(self.function)
        blocks = {block.name: block for block in self.function.blocks}
        for parameter in self.function.parameters:
            self.values[parameter.name] = self.parameter(parameter)
        for name in graph.order:
            before = graph.predecessors[name]
            # A name for each step keeps a path as small as the graph.
            path = b.or_(*(self.edges[one, name] for one in before)) if before else b.boolean(True)
            self.paths[name] = path
            self._block(blocks[name], path, before, is_header=name in graph.headers)
        return Evaluated(
            self.function, tuple(self.reached), self.unknowns, frozenset(self.stored),
            self.values, self.paths, self.edges,
        )  # fmt: skip

    # --- blocks -----------------------------------------------------------------------------

    def _block(
        self, block: ir.Block, path: Term, before: tuple[str, ...], *, is_header: bool
    ) -> None:
        for one in block.instructions:
            match one:
                case ir.Phi():
                    self.values[one.result] = self.phi(one, block.name, before, is_header)
                case ir.Call(callee=ir.Global(name=name)) if name in self.guest.sink_names:
                    arguments = tuple(self.operand(each.value) for each in one.arguments)
                    self.reached.append(Reached(one, name, arguments, path))
                    self.values[one.result] = self.result(one)
                case ir.Store(pointer=pointer):
                    self.store(self.operand(pointer))
                case _ if one.result:
                    self.values[one.result] = self.instruction(one)
        self._leave(block, path)

    def _leave(self, block: ir.Block, path: Term) -> None:
        """The condition of each edge out of a block."""
        match block.instructions[-1]:
            case ir.Jump(target=target):
                self._edge(block.name, target, path)
            case ir.Branch(condition=condition, then=then, otherwise=otherwise):
                found = self.operand(condition)
                goes = is_set(found.term) if isinstance(found, Number) else self._either(block)
                self._edge(block.name, then, b.and_(path, goes))
                self._edge(block.name, otherwise, b.and_(path, b.not_(goes)))
            case ir.Switch(value=value, default=default, cases=cases):
                self._switch(block, path, self.operand(value), default, cases)
            case ir.CallBranch(default=default, indirect=indirect) as last:
                choice = b.var(f"branch.{block.name}", bitvec(8))
                what = "a static branch"
                self.unknowns[str(choice.value)] = Unknown(
                    str(choice.value), 8, Origin.OTHER, what, last.location, last.line
                )
                for index, target in enumerate((default, *indirect)):
                    self._edge(block.name, target, b.and_(path, b.eq(choice, b.bv(index, 8))))

    def _either(self, block: ir.Block) -> Term:
        """A branch on something that is no number: either way."""
        last = block.instructions[-1]
        name = f"branch.{block.name}"
        what = "a condition on addresses"
        self.unknowns[name] = Unknown(name, 1, Origin.OTHER, what, last.location, last.line)
        return is_set(b.var(name, bitvec(1)))

    def _switch(
        self, block: ir.Block, path: Term, value: Value, default: str,
        cases: tuple[tuple[int, str], ...],
    ) -> None:  # fmt: skip
        if not isinstance(value, Number):
            for target in dict.fromkeys((default, *(one for _, one in cases))):
                self._edge(block.name, target, path)
            return
        width = value.term.sort.width
        hits = [(b.eq(value.term, b.bv(number, width)), target) for number, target in cases]
        for hit, target in hits:
            self._edge(block.name, target, b.and_(path, hit))
        missed = b.and_(path, *(b.not_(hit) for hit, _ in hits))
        self._edge(block.name, default, missed)

    def _edge(self, source: str, target: str, condition: Term) -> None:
        known = self.edges.get((source, target))
        self.edges[source, target] = condition if known is None else b.or_(known, condition)

    def phi(self, phi: ir.Phi, block: str, before: tuple[str, ...], is_header: bool) -> Value:
        if is_header:
            return self.some(phi, phi.type, Origin.LOOP, "a value that changes in a loop")
        incoming = {source: self.operand(value) for value, source in phi.incoming}
        found: Value | None = None
        for source in before:
            if source not in incoming:
                return Opaque("a value without a definition on some path")
            taken = self.edges[source, block]
            found = incoming[source] if found is None else merged(taken, incoming[source], found)
        return found if found is not None else Opaque("a block that nothing leads to")
