# SPDX-License-Identifier: MIT
"""Loops that are left after their first round, made straight code.

`scoped_guard()` of Linux is a loop of one round: its body makes the test at its
head fail. Where every way back to a head brings it constants with which its
branch leaves the loop, those ways go to a copy of the head that does no more than
leave. So control takes the same steps as before, but nothing goes around; the
values that both heads may have given meet in phis, where their ways do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, replace
from functools import partial
from typing import TypeVar, cast

from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.flow import Flow, FlowError, flow, successors

AGAIN = ".hvproofs.again"  # what the names of a copied head and of its values end with

_CALLS = (ir.Call, ir.CallBranch, ir.Unsupported)  # a place in the source that is to stay one
_Part = TypeVar("_Part")
Names = tuple[tuple[str, str], ...]  # of a function: IR name, C variable


def once(function: ir.Function) -> ir.Function:
    """The function without its loops of one round; as it is where it cannot be followed."""
    tried: set[str] = set()
    try:
        while any(_may_leave(block) for block in function.blocks if block.name not in tried):
            graph = flow(function)
            fresh = [name for name in graph.order if name in graph.latches and name not in tried]
            if not fresh:
                break
            tried.add(fresh[0])
            head = next(block for block in function.blocks if block.name == fresh[0])
            way_out = _way_out(head, graph)
            function = _straight(function, head, graph, way_out) if way_out else function
    except FlowError:
        pass  # whoever follows the function is told why
    return function


def _may_leave(block: ir.Block) -> bool:
    """Whether a branch may depend on constants that control brings."""
    return isinstance(block.instructions[-1], ir.Branch) and any(
        isinstance(one, ir.Phi)
        and any(_constant(value, {}) is not None for value, _ in one.incoming)
        for one in block.instructions
    )


# --- what a head does with constants --------------------------------------------------------------


def _way_out(head: ir.Block, graph: Flow) -> str:
    """The block outside to which every way back leads from the head; empty where one stays."""
    last = head.instructions[-1]
    whole = head.name in graph.latches[head.name]  # it is all of the loop: two rounds
    fixed = any(isinstance(one, _CALLS) for one in head.instructions)
    if not isinstance(last, ir.Branch) or whole or fixed:
        return ""
    found = set()
    for latch in graph.latches[head.name]:
        taken = _constant(last.condition, _brought(head, latch))
        found.add("" if taken is None else last.then if taken else last.otherwise)
    return "" if len(found) > 1 or found & graph.loops[head.name] else found.pop()


def _brought(head: ir.Block, source: str) -> dict[str, int]:
    """The values of a head that are constants where control comes from a block."""
    known: dict[str, int] = {}
    for one in head.instructions:
        match one:
            case ir.Phi(incoming=incoming):
                came = [_constant(value, {}) for value, at in incoming if at == source]
                value = came[0] if came else None
            case ir.Compare(predicate=ir.Predicate.EQ | ir.Predicate.NE as how):
                sides = [_constant(each, known) for each in (one.left, one.right)]
                same = int((sides[0] == sides[1]) is (how is ir.Predicate.EQ))
                value = None if None in sides else same
            case ir.Select():
                chosen = _constant(one.condition, known)
                arms = [_constant(each, known) for each in (one.then, one.otherwise)]
                value = arms[not chosen] if chosen is not None or arms[0] == arms[1] else None
            case _:
                value = None
        if value is not None:
            known[one.result] = value
    return known


def _constant(value: ir.Value, known: dict[str, int]) -> int | None:
    match value:
        case ir.ConstInt(value=number):
            return number
        case ir.ConstNull():
            return 0
        case ir.ConstExpr(op=ir.CastOp.INTTOPTR, operands=(ir.ConstInt(value=number),)):
            return number
        case ir.Local(name=name):
            return known.get(name)
        case _:
            return None


# --- the head twice ------------------------------------------------------------------------------


def _straight(function: ir.Function, head: ir.Block, graph: Flow, way_out: str) -> ir.Function:
    """The function with the ways back to a head leading to a copy of it, and out."""
    latches, name = graph.latches[head.name], head.name + AGAIN
    made = {one.result for one in head.instructions if one.result}
    *body, last = head.instructions
    copied = [_from(one, latches, stays=True) for one in body]
    leave = ir.Jump("", last.location, last.line, way_out)
    again = ir.Block(name, (*(_renamed(one, made) for one in copied), leave))
    blocks: list[ir.Block] = []
    for block in function.blocks:
        if block is head:
            first = (*(_from(one, latches, stays=False) for one in body), last)
            blocks += [replace(head, instructions=first), again]
        elif block.name in latches:
            *rest, turn = block.instructions
            blocks.append(replace(block, instructions=(*rest, _retargeted(turn, head.name, name))))
        else:
            blocks.append(block)
    blocks = [_entered(one, head.name, made) if one.name == way_out else one for one in blocks]
    names = _called(function.names, ((one, one + AGAIN) for one in made))
    straight = replace(function, blocks=tuple(blocks), names=names)
    return _Meeting(straight, head.name).repaired()


def _from(one: ir.Instruction, latches: tuple[str, ...], *, stays: bool) -> ir.Instruction:
    """An instruction of a head that control reaches by the ways back alone, or by the others."""
    if not isinstance(one, ir.Phi):
        return one
    return replace(one, incoming=tuple(i for i in one.incoming if (i[1] in latches) is stays))


def _renamed(one: ir.Instruction, made: set[str]) -> ir.Instruction:
    """An instruction of the copy: what a phi is handed is of the round before."""
    named = replace(one, result=one.result + AGAIN) if one.result else one
    return named if isinstance(one, ir.Phi) else _with(named, partial(_of_the_copy, made))


def _of_the_copy(made: set[str], value: ir.Local) -> ir.Local:
    return replace(value, name=value.name + AGAIN) if value.name in made else value


def _retargeted(last: ir.Instruction, old: str, new: str) -> ir.Instruction:
    def to(target: str) -> str:
        return new if target == old else target

    match last:
        case ir.Jump(target=target):
            return replace(last, target=to(target))
        case ir.Branch(then=then, otherwise=otherwise):
            return replace(last, then=to(then), otherwise=to(otherwise))
        case ir.Switch(default=default, cases=cases):
            return replace(
                last, default=to(default), cases=tuple((value, to(at)) for value, at in cases)
            )
        case ir.CallBranch(default=default, indirect=indirect):
            return replace(last, default=to(default), indirect=tuple(map(to, indirect)))
        case _:
            return last


def _entered(block: ir.Block, head: str, made: set[str]) -> ir.Block:
    """The block outside, which control now comes to from the copy, too."""
    told = partial(_of_the_copy, made)

    def more(one: ir.Instruction) -> ir.Instruction:
        if not isinstance(one, ir.Phi):
            return one
        added = ((_with(value, told), at + AGAIN) for value, at in one.incoming if at == head)
        return replace(one, incoming=(*one.incoming, *added))

    return replace(block, instructions=tuple(map(more, block.instructions)))


def _with(part: _Part, told: Callable[[ir.Local], ir.Local]) -> _Part:
    """A part of the IR with other values in the place of those that it uses."""
    if isinstance(part, ir.Local):
        return cast("_Part", told(part))
    if isinstance(part, tuple):
        return cast("_Part", tuple(_with(each, told) for each in part))
    if isinstance(part, ir.Instruction | ir.Argument):
        found = {one.name: getattr(part, one.name) for one in fields(part)}
        return cast("_Part", replace(part, **{at: _with(each, told) for at, each in found.items()}))
    return part


# --- values that come from both ------------------------------------------------------------------


class _Meeting:
    """The values of a head that is there twice, where they are used."""

    def __init__(self, function: ir.Function, head: str) -> None:
        self.function, self.heads = function, (head, head + AGAIN)
        self.graph = flow(function)
        blocks = {block.name: block for block in function.blocks}
        self.made = [one.result for one in blocks[head].instructions if one.result]
        # Only behind the head may its values be used.
        self.behind = [name for name in self.graph.order if head in self.graph.chain(name)]
        self.before: dict[str, list[str]] = {name: [] for name in self.graph.order}
        for name in self.graph.order:
            for target in successors(blocks[name]):
                self.before[target].append(name)
        self.sources = self._sources()
        self.phis: dict[tuple[str, str], ir.Phi] = {}  # by block and value

    def repaired(self) -> ir.Function:
        """The function with each use of a value that of the head control last came through."""
        blocks = [self._block(one) for one in self.function.blocks]
        first: dict[str, list[ir.Phi]] = {}
        for (place, _), phi in self.phis.items():
            first.setdefault(place, []).append(phi)
        blocks = [
            replace(one, instructions=(*first.get(one.name, ()), *one.instructions))
            for one in blocks
        ]
        new = [(value, phi.result) for (_, value), phi in self.phis.items()]
        names = _called(self.function.names, new)
        return replace(self.function, blocks=tuple(blocks), names=names)

    def _sources(self) -> dict[str, str]:
        """For each block behind the head, the one that gives its values at its end.

        That is a head, or a block where the values of both meet.
        """
        meet = set(self.heads)
        while True:
            found: dict[str, str] = {}
            for name in self.behind:
                before = self.graph.predecessors[name]
                found[name] = name if name in meet else found[before[0]]
            clash = (name for name in self.behind if name not in meet
                     and len({found[one] for one in self.before[name]}) > 1)  # fmt: skip
            first = next(clash, None)
            if first is None:
                return found
            meet.add(first)

    def _block(self, block: ir.Block) -> ir.Block:
        def told(one: ir.Instruction) -> ir.Instruction:
            if isinstance(one, ir.Phi):
                ways = ((_with(value, partial(self._at, at)), at) for value, at in one.incoming)
                return replace(one, incoming=tuple(ways))
            if block.name in self.heads:
                return one  # uses its own
            return _with(one, partial(self._at, block.name))

        return replace(block, instructions=tuple(map(told, block.instructions)))

    def _at(self, block: str, value: ir.Local) -> ir.Local:
        """A value of a head, as it is called at the end of a block; any other stays."""
        if value.name not in self.made:
            return value
        source = self.sources.get(block, self.heads[0])
        if source in self.heads:
            return replace(value, name=value.name + AGAIN * self.heads.index(source))
        met = replace(value, name=f"{value.name}.{source}{AGAIN}")
        if (source, value.name) not in self.phis:
            self.phis[source, value.name] = phi = ir.Phi(met.name, None, 0, value.type, ())
            ways = tuple((self._at(at, value), at) for at in self.before[source])
            self.phis[source, value.name] = replace(phi, incoming=ways)
        return met


def _called(names: Names, new: Iterable[tuple[str, str]]) -> Names:
    """The C variables of values, and of new ones that stand for some of them."""
    more = ((copy, variable) for value, copy in new for old, variable in names if old == value)
    return tuple(sorted({*names, *more}))
