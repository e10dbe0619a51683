# SPDX-License-Identifier: MIT
"""Which reads of memory give the same value.

Memory has a version, which every write that may touch it replaces: a store to
it or to memory it may be part of, any call, any assembly that may write, any
ordered atomic access. A local variable that no other code can reach (`private`)
keeps its version but for what writes it by its own address; a store to other bytes
of a place with a name of its own leaves what is remembered of it. A read of the same
bytes in the same version gives what was read or written there before. Each
such equality is a hypothesis of its own: it takes for granted that nobody else
writes in between, as C does where no barrier stands. Volatile reads are never the same.

An equality speaks of the latest time both accesses ran. Where one of them is
not on the latest way its value is free, so the equality says nothing there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.flow import Flow
from hvproofs.audit.symbolic.symbols import (
    Number,
    Place,
    PlaceKind,
    Pointer,
    Value,
    constant_value,
)
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, walk

EVERYTHING = ""  # the version of places that have none of their own
# Places that may be part of others, or of one another.
_ANYWHERE = (PlaceKind.FOREIGN, PlaceKind.HEAP)
_UNORDERED = ("", "unordered", "monotonic")
_SILENT = (
    "llvm.dbg.", "llvm.lifetime.", "llvm.expect", "llvm.assume", "llvm.is.constant", "llvm.umin",
    "llvm.umax", "llvm.smin", "llvm.smax", "llvm.usub.", "llvm.uadd.", "llvm.umul.", "llvm.ssub.",
    "llvm.sadd.", "llvm.smul.", "llvm.objectsize", "llvm.ctpop", "llvm.ctlz", "llvm.cttz",
    "llvm.bswap", "llvm.abs", "llvm.fshl", "llvm.fshr", "llvm.experimental.noalias",
)  # fmt: skip
_BLOCKS = ("llvm.memset.", "llvm.memcpy.", "llvm.memmove.")

_Key = tuple[int, str, int, int]  # version, place, offset, width


@dataclass(frozen=True, slots=True)
class _State:
    """The version of each place; those not listed have that of EVERYTHING."""

    versions: tuple[tuple[str, int], ...]  # sorted

    def of(self, place: str) -> int:
        known = dict(self.versions)
        return known.get(place, known[EVERYTHING])


class Versions:
    """The versions along one pass over a function."""

    def __init__(
        self, function: ir.Function, graph: Flow, private: Mapping[str, frozenset[int]]
    ) -> None:
        """Nothing was read yet; `private`: what writes each private variable, by its place."""
        self._graph, self._private = graph, private
        self._blocks = {block.name: block for block in function.blocks}
        self._after: dict[str, _State] = {}
        self._state = _State(((EVERYTHING, 0),))
        self._next = 0
        self._held: dict[_Key, tuple[Term, str]] = {}
        self._kinds: dict[str, PlaceKind] = {}
        self._numbers: dict[tuple[object, ...], int] = {}
        self._numbered: dict[int, tuple[Term, int]] = {}
        self._constants: dict[int, int] = {}  # by number of an offset: its value
        self.same: list[Named] = []  # the equalities

    # --- control ----------------------------------------------------------------------------

    def enter(self, block: str) -> None:
        """Control comes to a block; the blocks before it were left."""
        states = [self._after[one] for one in self._graph.predecessors[block]]
        if states:
            self._state = states[0] if len(set(states)) == 1 else self._met(states)
        loop = self._graph.loops.get(block)
        if loop is not None:
            self._clobbered(one for name in loop for one in self._blocks[name].instructions)

    def leave(self, block: str) -> None:
        """Control leaves a block."""
        self._after[block] = self._state

    def _met(self, states: list[_State]) -> _State:
        places = sorted({name for state in states for name, _ in state.versions})
        found = []
        for name in places:
            versions = {state.of(name) for state in states}
            found.append((name, versions.pop() if len(versions) == 1 else self._fresh()))
        return _State(tuple(found))

    def _fresh(self) -> int:
        self._next += 1
        return self._next

    # --- writes -----------------------------------------------------------------------------

    def _clobbered(self, writers: Iterable[ir.Instruction]) -> None:
        """Anything may have been written by the instructions that may write."""
        ones = {id(one) for one in writers if may_write(one)}
        if ones:
            kept = {name: self._state.of(name) for name, by in self._private.items()
                    if not by & ones}  # fmt: skip
            self._state = _State(tuple(sorted({EVERYTHING: self._fresh(), **kept}.items())))

    def write(self, by: ir.Instruction, target: Value, value: Value | None = None) -> None:
        """Something was stored; `value` is what, where a later read may give it back."""
        if not isinstance(target, Pointer) or target.place.kind in _ANYWHERE:
            self._clobbered([by])
        else:
            before = self._state.of(target.place.name)
            self._touch(target.place)
            if isinstance(value, Number):
                self._beside(target, value.term.sort.width, before)
        if isinstance(target, Pointer) and isinstance(value, Number):
            self._held[self._key(target, value.term.sort.width)] = (value.term, "written")

    def _touch(self, place: Place) -> None:
        """A place with a name of its own is apart from the others that have one."""
        self._kinds[place.name] = place.kind
        known = dict(self._state.versions)
        before = known[EVERYTHING]
        kept = {
            name: known.get(name, before) for name, kind in self._kinds.items()
            if kind not in _ANYWHERE and name != place.name
        }  # fmt: skip
        fresh = {EVERYTHING: self._fresh(), place.name: self._fresh()}
        self._state = _State(tuple(sorted((kept | fresh).items())))

    def _beside(self, target: Pointer, width: int, before: int) -> None:
        """What is remembered of other bytes of the place is so in its version after the store."""
        at, name = constant_value(target.offset), target.place.name
        if at is None:
            return
        after = self._state.of(name)
        for key, held in list(self._held.items()):
            start = self._constants.get(key[2])
            if key[:2] != (before, name) or start is None:
                continue
            if start - (-key[3] // 8) <= at or at - (-width // 8) <= start:
                self._held[after, name, key[2], key[3]] = held

    def step(self, one: ir.Instruction, operands: list[Value]) -> None:
        """What an instruction other than a plain load or store does to memory."""
        if isinstance(one, ir.Call) and _name(one).startswith(_BLOCKS) and operands:
            self.write(one, operands[0])
        else:
            self._clobbered([one])

    # --- reads ------------------------------------------------------------------------------

    def read(self, load: ir.Load, source: Value, value: Value) -> None:
        """A load gave a value: the same as one before it, or one that is remembered."""
        if load.volatile or not isinstance(source, Pointer) or not isinstance(value, Number):
            return
        self._kinds.setdefault(source.place.name, source.place.kind)
        key = self._key(source, value.term.sort.width)
        known = self._held.setdefault(key, (value.term, _at(load)))
        if known[0] is not value.term:
            before = known[1]
            name = f"memory at {_at(load)} as {before}"
            if before != "written":
                name = f"memory at {_at(load)} as at {before}"
            taken = {one.name for one in self.same}
            while name in taken:
                name += "'"
            self.same.append(Named(name, b.eq(known[0], value.term)))

    def _key(self, source: Pointer, width: int) -> _Key:
        name, number = source.place.name, self._number(source.offset)
        known = constant_value(source.offset)
        self._constants |= {} if known is None else {number: known}
        return self._state.of(name), name, number, width

    def _number(self, term: Term) -> int:
        """The same number for terms that are written the same."""
        for node in walk([term]):
            if id(node) in self._numbered:
                continue
            args = tuple(self._numbered[id(arg)][1] for arg in node.args)
            shape = (node.op, node.sort, node.value, args)
            number = self._numbers.setdefault(shape, len(self._numbers))
            # The node is kept, so that its identity is not used again.
            self._numbered[id(node)] = (node, number)
        return self._numbered[id(term)][1]


def _name(call: ir.Call) -> str:
    return call.callee.name if isinstance(call.callee, ir.Global) else ""


def _at(one: ir.Instruction) -> str:
    place = one.location
    where = f"{place.path}:{place.line}" if place is not None else "IR"
    return f"{where} (%{one.result})"


def may_write(one: ir.Instruction) -> bool:
    """Whether memory may be another afterwards."""
    match one:
        case ir.Store() | ir.AtomicRmw() | ir.CompareExchange() | ir.Fence() | ir.Unsupported():
            return True
        case ir.Load(ordering=ordering):
            return ordering not in _UNORDERED
        case ir.CallBranch(call=call):
            return may_write(call)
        case ir.Call(callee=ir.InlineAsm(constraints=constraints)):
            return "~{memory}" in constraints or "=*" in constraints or "+*" in constraints
        case ir.Call():
            return not _name(one).startswith(_SILENT)
        case _:
            return False
