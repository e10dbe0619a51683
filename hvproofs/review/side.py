# SPDX-License-Identifier: MIT
"""A function whose unknown values are numbered by where they come from.

What a function reads has one number with what the other reads where the
address has, and where the same was written before, in the same order, under
the same conditions. What a function outside answers has, where it is called
alike after the same had happened. Of a loop that both go around alike
(`lockstep` shows it) the values at its head have one number.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass

from hvproofs.audit.checks.subject import Code
from hvproofs.audit.facts import null_name, region_name
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.unset import PREFIX as UNSET
from hvproofs.audit.symbolic.conditions import all_of
from hvproofs.audit.symbolic.private import private
from hvproofs.audit.symbolic.symbols import (
    Aggregate,
    Choice,
    CpuOffset,
    Number,
    Opaque,
    PageVariable,
    Place,
    PlaceKind,
    Pointer,
    Slot,
    Value,
)
from hvproofs.audit.symbolic.versions import may_write
from hvproofs.review.numbering import Numbers, TermNumbers, Values
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term, substitute, variables

_ANYWHERE = (PlaceKind.FOREIGN, PlaceKind.HEAP)
_BLOCKS = ("llvm.memset.", "llvm.memcpy.", "llvm.memmove.")

BEFORE, AFTER = "before", "after"
Loop = tuple[bool, int]  # whether it makes hypercalls, and how many of its kind begin before it


@dataclass(frozen=True, slots=True)
class Event:
    """Something that may write memory."""

    block: str
    writes: ir.Instruction
    number: int


class Side:
    """One of two functions, numbered."""

    def __init__(
        self, code: Code, numbers: Numbers, values: Values, name: str,
        locked: Collection[Loop], free: Collection[int], bodies: Mapping[str, str],
    ) -> None:  # fmt: skip
        """`locked` are the loops taken to go around alike; `free` the values of them that do not.

        `name` tells the two functions apart; `bodies` is what stands for each function that the
        file defines and all that it reaches.
        """
        self.code, self.numbers, self.name = code, numbers, name
        self._values = values
        self.evaluated = code.evaluated
        self._locked, self._free, self._bodies = locked, free, bodies
        self._known: dict[str, int] = {}  # of unknowns and regions by name
        self._local: dict[str, int] = {}  # of IR values
        self._times: dict[tuple[object, ...], int] = {}
        self.term = TermNumbers(numbers, self._variable)
        self._valued: dict[int, tuple[Term, int]] = {}  # by identity: the term, its number
        self._paths: dict[str, int] = {}  # by block
        self.events: list[Event] = []
        self.phis: dict[Loop, dict[int, ir.Phi]] = {}
        self.unset = False  # whether a variable in memory begins without a value
        self.calls: set[int] = set()  # numbers of what functions outside answered
        self._private = private(code.function, code.guest)
        self._blocks = {block.name: block for block in code.function.blocks}
        self.loops = dict(self._loops())
        self._before = self._ancestors()
        for index, parameter in enumerate(code.function.parameters):
            self._known[f"arg.{parameter.name}"] = numbers("argument", index, parameter.type)
            self._local[parameter.name] = self._known[f"arg.{parameter.name}"]
        for block in self.evaluated.graph.order:
            for one in self._blocks[block].instructions:
                self._instruction(block, one)

    # --- the shape of the function ------------------------------------------------------------

    def _loops(self) -> Iterator[tuple[str, Loop]]:
        count = {True: 0, False: 0}
        calling = {one.block for one in self.evaluated.reached}
        graph = self.evaluated.graph
        for header in (one for one in graph.order if one in graph.latches):
            calls = not calling.isdisjoint(graph.loops[header])
            yield header, (calls, count[calls])
            count[calls] += 1

    def _ancestors(self) -> dict[str, frozenset[str]]:
        """The blocks from which control comes to each block without a way back."""
        graph, found = self.evaluated.graph, dict[str, frozenset[str]]()
        for block in graph.order:
            before = graph.predecessors[block]
            found[block] = frozenset(before).union(*(found[one] for one in before))
        return found

    def path(self, block: str) -> Term:
        """What holds at a block, that loops before it are left at some time taken for granted."""
        graph, conditions = self.evaluated.graph, self.evaluated.conditions
        chain = [one for one in graph.chain(block) if not self._sure(one)]
        return all_of(conditions.relative(one) for one in reversed(chain))

    def _sure(self, block: str) -> bool:
        """Whether control comes to a block wherever a loop before it is left."""
        graph = self.evaluated.graph
        above = graph.above.get(block, "")
        for header in graph.around(above) if above else ():
            loop = graph.loops[header]
            out = {
                target for source, target, _ in self.evaluated.conditions.branches()
                if source in loop and target not in loop
            }  # fmt: skip
            if block not in loop and out == {block}:
                return True
        return False

    # --- numbers ------------------------------------------------------------------------------

    def _variable(self, name: str) -> int:
        if name not in self._known:
            self._known[name] = self.numbers("only", self.name, name)
        return self._known[name]

    def renamed(self, term: Term) -> Term:
        """A term over variables that both functions share where their numbers are the same."""
        return substitute(term, {
            name: b.var(f"v{self._variable(name)}.{sort.width}", sort)
            for name, sort in variables([term]).items()
        })  # fmt: skip

    def value(self, term: Term) -> int:
        """The number of a term, as far as need be by a solver's word."""
        if id(term) not in self._valued:
            number = self._values(self.renamed(term), ask=self.name == AFTER)
            self._valued[id(term)] = term, number
        return self._valued[id(term)][1]

    def place(self, place: Place) -> int:
        """The number of a region: where it lies, its size and alignment."""
        what: object = place.name
        if place.name.startswith("@"):
            what = self._named(place.name[1:])
        elif place.kind in (PlaceKind.STACK, *_ANYWHERE):
            what = self._variable(place.name)
        return self.numbers("place", place.kind, what, place.size, place.align)

    def _named(self, name: str) -> object:
        """A variable with what it holds at first, a function with what it does, a text as it is."""
        variable = self.code.module.globals.get(name)
        if variable is None:
            return name, self._bodies.get(name, "")
        first = repr(variable.initializer)
        return first if isinstance(variable.initializer, ir.ConstBytes) else (name, first)

    def of(self, operand: ir.Value) -> int:
        """The number of an operand."""
        value = self.code.value(operand)
        found = self._value(value)
        if found is not None:
            return found
        if isinstance(operand, ir.Local):
            other = self.numbers("only", self.name, operand.name)
            return self._local.get(operand.name, other)
        return self.numbers("constant", *self._parts(operand))

    def _value(self, value: Value) -> int | None:
        match value:
            case Number(term):
                return self.numbers("number", self.value(term))
            case Pointer(place, offset):
                return self.numbers("pointer", self.place(place), self.value(offset))
            case PageVariable(name) | Slot(name):
                return self.numbers(type(value).__name__, name)
            case CpuOffset():
                return self.numbers("cpu")
            case Choice(options):
                found = [(self.term(when), self._value(one)) for when, one in options]
                return self.numbers("choice", *found)
            case Aggregate(members):
                each = [self._value(one) for one in members]
                return None if None in each else self.numbers("aggregate", *each)
            case Opaque():
                return None

    def _parts(self, root: object) -> Iterator[object]:
        """What a piece of the IR is, its places in the source and its results' names left out."""
        match root:
            case ir.Local():
                yield self.of(root)
            case ir.DebugLoc():
                return
            case ir.Global(name=name):
                yield self._named(name)
            case tuple():
                yield len(root)
                for one in root:
                    yield from self._parts(one)
            case ir.Instruction() | ir.Argument():
                yield type(root)
                for one in _meaning(type(root)):
                    yield from self._parts(getattr(root, one))
            case _ if is_dataclass(root) and not isinstance(root, type):
                yield repr(root)
            case _:
                yield root

    # --- instructions -------------------------------------------------------------------------

    def _instruction(self, block: str, one: ir.Instruction) -> None:
        if isinstance(one, ir.Branch | ir.Switch | ir.CallBranch):
            number = self._known[f"branch.{block}"] = self._branch(block, one)
        else:
            number = self._number(block, one)
        if one.result:
            self._local[one.result] = number
            self._unknown(one, number)
        if may_write(one) and not _unset(one):
            if block not in self._paths:
                self._paths[block] = self.value(self.path(block))
            made = self.numbers("event", number, self._paths[block])
            self.events.append(Event(block, one, made))

    def _unknown(self, one: ir.Instruction, number: int) -> None:
        """Number what is not known of a result, and the region that it points to."""
        name = f"value.{one.result}"
        self._known[name] = self._known[f"%{one.result}"] = number
        for part in self.evaluated.unknowns:
            if part.startswith(f"{name}."):
                self._known[part] = self.numbers("part", number, part.removeprefix(name))
        if isinstance(one, ir.Call) and isinstance(one.callee, ir.Global):
            region = region_name(one.callee.name, one.result)
            self._known[region] = number
            self._known[null_name(region)] = self.numbers("null", number)

    def _branch(self, block: str, one: ir.Instruction) -> int:
        """The way that is taken, of a branch on what is no number."""
        match one:
            case ir.Branch(condition=condition):
                return self.numbers("branch", self.of(condition))
            case ir.Switch(value=value, cases=cases):
                return self.numbers("switch", self.of(value), tuple(at for at, _ in cases))
            case ir.CallBranch(call=call):
                return self._again("goto", *self._parts(call), self._history(block, None))
            case _:
                return self.numbers("end")

    def _number(self, block: str, one: ir.Instruction) -> int:
        match one:
            case ir.Phi() if block in self.loops:
                return self._header(block, one)
            case ir.Alloca():
                return self._again("local", *self._parts(one))
            case ir.Phi():
                return self.numbers("only", self.name, one.result)
            case ir.Load(pointer=pointer, type=kind, ordering=ordering, volatile=volatile):
                source = self.code.value(pointer)
                place = source.place if isinstance(source, Pointer) else None
                made = ("read", self.of(pointer), kind, ordering, self._history(block, place))
                return self._again(*made) if volatile or ordering else self.numbers(*made)
            case ir.Call() if _unset(one):
                return self.numbers("only", self.name, one.result)
            case ir.Store(value=ir.Local(name=value), pointer=pointer) if value.startswith(UNSET):
                self.unset = True
                return self.numbers("unset", self.of(pointer), self._history(block, None))
            case ir.Call():
                return self._call(block, one)
            case _ if may_write(one):
                return self._again(*self._parts(one), self._history(block, None))
            case _:
                return self.numbers(*self._parts(one))

    def _call(self, block: str, one: ir.Call) -> int:
        """What is called, with what, and what happened before; of a hypercall in the pages, too."""
        name = one.callee.name if isinstance(one.callee, ir.Global) else ""
        pages = name in self.code.guest.kept or name.startswith(_BLOCKS)
        if not may_write(one):
            return self.numbers(*self._parts(one))
        number = self._again(*self._parts(one), self._history(block, None, pages=pages))
        if not name.startswith(_BLOCKS):
            self.calls.add(number)
        return number

    def _again(self, *made: object) -> int:
        """The number of what may be another each time."""
        self._times[made] = self._times.get(made, 0) + 1
        return self.numbers("time", self._times[made], *made)

    def _header(self, block: str, phi: ir.Phi) -> int:
        """The value at a loop's head: that of the other function, as far as is taken."""
        loop = self.loops[block]
        carried = [one for one in self.evaluated.carried if one.phi == phi.result]
        if loop not in self._locked or not carried or carried[0].variable.op is not Op.VAR:
            return self.numbers("only", self.name, phi.result)
        number = self._again("carried", loop, self.term(carried[0].initial), phi.type)
        if number in self._free:
            return self.numbers("only", self.name, phi.result)
        self.phis.setdefault(loop, {})[number] = phi
        return number

    # --- memory -------------------------------------------------------------------------------

    def _history(self, block: str, place: Place | None, *, pages: bool = True) -> int:
        """What was written before that may be read in a place; None: anywhere.

        Without `pages` what is written to the pages for hypercalls is left aside.
        """
        seen = [
            one.number for one in self.events
            if (one.block == block or one.block in self._before[block])
            and self._touches(one.writes, place, pages=pages)
        ]  # fmt: skip
        for header in self.evaluated.graph.around(block):
            inside = (
                one for name in self.evaluated.graph.loops[header]
                for one in self._blocks[name].instructions
                if may_write(one) and not _unset(one)
            )  # fmt: skip
            if any(self._touches(one, place, pages=pages) for one in inside):
                loop = self.loops[header]
                own = () if loop in self._locked else (self.name,)
                seen.append(self.numbers("round", loop, *own))
        return self.numbers("history", *seen)

    def _touches(self, one: ir.Instruction, place: Place | None, *, pages: bool) -> bool:
        target = self._target(one)
        if place is not None and place.name in self._private:
            return id(one) in self._private[place.name]
        if place is not None and place.kind is PlaceKind.STATIC:
            variable = self.code.module.globals.get(place.name.removeprefix("@"))
            if variable is not None and variable.constant:
                return False
        if target is None or target.kind in _ANYWHERE:
            return True
        if target.kind is PlaceKind.PAGE and (not pages or _elsewhere(place)):
            return False
        return place is None or place.kind in _ANYWHERE or place.name == target.name

    def _target(self, one: ir.Instruction) -> Place | None:
        """The region that alone is written; None where it may be any."""
        pointer: ir.Value | None = None
        match one:
            case ir.Store():
                pointer = one.pointer
            case ir.Call(callee=ir.Global(name=name)) if name.startswith(_BLOCKS):
                pointer = one.arguments[0].value
        value = self.code.value(pointer) if pointer is not None else None
        return value.place if isinstance(value, Pointer) else None


def _elsewhere(place: Place | None) -> bool:
    """Whether memory is none of the pages for hypercalls."""
    return place is not None and place.kind is not PlaceKind.PAGE


def _unset(one: ir.Instruction) -> bool:
    return (
        isinstance(one, ir.Call) and isinstance(one.callee, ir.Global)
        and one.callee.name.startswith(UNSET)
    )  # fmt: skip


def _meaning(kind: type[ir.Instruction | ir.Argument]) -> tuple[str, ...]:
    """The fields of a piece of the IR that say what it does."""
    aside = ("result", "location", "line", "attributes")
    return tuple(one.name for one in fields(kind) if one.name not in aside)
