# SPDX-License-Identifier: MIT
"""Which bits of some memory hold something that was put there, as terms.

Memory whose whole life is in the function, as that of its local variables,
holds nothing until it is written; so does the memory that a rule asks about,
and what an allocator has just handed out, unless that clears it.
What arguments and globals lead to was set by others. A write puts something
there as far as what is written is itself something: a copy is as good as its
source, a store as the value, bit by bit. At the head of a loop what was there
before it is still there where each way round is shown to keep it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass

from hvproofs.audit.checks.bits import (
    ALL,
    BYTE,
    NONE,
    Bits,
    BitValues,
    either,
    joined,
    lacks,
    none_of,
)
from hvproofs.audit.checks.flows import flows_to
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.others import other_call
from hvproofs.audit.checks.pages import made_from, operands
from hvproofs.audit.checks.places import constant_size, number, size_of
from hvproofs.audit.checks.produced import amount
from hvproofs.audit.checks.subject import Code
from hvproofs.audit.checks.whole import whole
from hvproofs.audit.effects import called
from hvproofs.audit.facts import Allocator, region_name
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block, only_reads
from hvproofs.audit.symbolic.conditions import FALSE, TRUE, all_of, is_false, is_true, negated
from hvproofs.audit.symbolic.symbols import Number, Place, PlaceKind, Pointer, Value, resized
from hvproofs.spec.tlfs import PAGE
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import Op, Term, variables

MAX_PASSES = 8  # over one function, until what loops keep is settled
QWORD = 8  # bytes
MAX_BYTES = 1 << 16  # of one write
_OUTPUT = re.compile(r"[=+]&?\*")  # of assembly, to memory; such operands come first

Key = tuple[str, int]  # place, offset of a byte
State = dict[Key, Bits]  # of the bytes whose life is in the function; those not listed hold nothing


@dataclass(frozen=True, slots=True)
class Lost:
    """Bytes of the memory asked about that are somebody else's from a spot on."""

    start: int  # bytes from the start of the place
    size: int  # bytes
    when: Term


class Contents:
    """The memory of one function, as one rule asks about it."""

    def __init__(
        self, code: Code, asked: Place, until: int, wanted: Collection[Spot],
        lost: Mapping[Spot, Lost] | None = None, *, first: int = 0, generous: bool = False,
        filled: bool = False,
    ) -> None:  # fmt: skip
        """`asked` is followed from `first` up to `until`, in bytes; at the entry it holds nothing.

        Unless it is `filled`. `wanted` are the spots that will be asked about; `generous`: a
        function outside writes all of the memory that it is given an address of.
        """
        self._begin = {(asked.name, at): ALL for at in range(first, until)} if filled else {}
        self._first, self._until, self._generous = first, until, generous
        self._code, self._asked, self._wanted = code, asked, frozenset(wanted)
        self.place, self.lost = asked, dict(lost or {})
        self._broken: set[tuple[str, object, int]] = set()  # by header: what no loop may keep
        self._seen: dict[Spot, State] = {}
        self._behind: dict[str, State] = {}
        self.taken: dict[str, None] = {}  # by somebody's word, of what is held
        self._handed: dict[str, str] = {}  # functions outside that were given a place: its name
        self._block = ""  # that is worked out
        self._guess = ""  # what the read that is worked out rests on
        self._guesses: dict[str, str] = {}  # by what was read: what that rests on
        self._from = flows_to(code, asked.name)  # where what is asked about may come from
        self._read_from = {asked.name}  # the places that what is asked about is made from
        self._settled = any(not self._pass() for _ in range(MAX_PASSES))
        self._seen = self._seen if self._settled else {spot: {} for spot in self._seen}

    def held(self, byte: int, at: Spot) -> Bits:
        """The bits of a byte of the memory asked about when control comes to a wanted spot."""
        return self._seen.get(at, {}).get((self._asked.name, byte), NONE)

    def puts(self, at: Spot) -> bool:
        """Whether all bits of what a store writes are something; of a call it is said so."""
        match self._code.graph.at(at):
            case ir.Store(value=value) | ir.AtomicRmw(op="xchg", value=value):
                self._rests(value)
                return self._settled and all(map(is_true, self._values.of(value)))
            case ir.AtomicRmw() | ir.CompareExchange():
                return False  # some of what memory held may stay
            case _:
                return True

    @property
    def guessed(self) -> bool:
        """Whether something is taken for set of which no write is followed."""
        return any(one in self.taken for one in self._guesses.values())

    @property
    def handed(self) -> list[str]:
        """The functions outside that may have written to the memory, or to what is copied to it."""
        return sorted({who for place, who in self._handed.items() if place in self._read_from})

    def touched(self) -> list[int]:
        """The bytes of the memory asked about that hold something at a wanted spot."""
        return sorted({
            byte for state in self._seen.values() for place, byte in state
            if place == self._asked.name
        })  # fmt: skip

    # --- control ------------------------------------------------------------------------------

    def _pass(self) -> bool:
        """Work all states out; whether a loop was found not to keep what it was taken to."""
        graph = self._code.graph
        self._values = BitValues(self._code, self._broken)
        for name in graph.order:
            self._block, state = name, self._entering(name)
            for index, one in enumerate(graph.blocks[name].instructions):
                spot = Spot(name, index)
                if spot in self._wanted:
                    self._seen[spot] = dict(state)
                self._step(spot, one, state)
            self._behind[name] = state
        wrong = set(self._lost_in_rounds()) | set(self._values.lost_in_rounds())
        self._broken |= wrong
        return bool(wrong)

    def _entering(self, name: str) -> State:
        graph = self._code.graph
        sources = [(self._code.evaluated.edges[one, name], self._behind[one])
                   for one in graph.before[name]]  # fmt: skip
        if len(sources) == 1 or all(one[1] == sources[0][1] for one in sources[1:]):
            state = dict(sources[0][1]) if sources else dict(self._begin)
        else:
            keys = dict.fromkeys(key for _, each in sources for key in each)
            known: dict[tuple[int, ...], Bits] = {}  # most bytes are like their neighbours
            state = {}
            for key in keys:
                met = [each.get(key, NONE) for _, each in sources]
                same = tuple(map(id, met))
                if same not in known:
                    known[same] = joined([(e, m) for (e, _), m in zip(sources, met, strict=True)])
                state[key] = known[same]
        for header, what, index in self._broken:
            if header == name and isinstance(what, tuple) and what in state:
                bits = state[what]
                state[what] = (*bits[:index], FALSE, *bits[index + 1 :])
        return state

    def _lost_in_rounds(self) -> Iterator[tuple[str, object, int]]:
        graph = self._code.graph
        for source in graph.order:
            for header in graph.after[source]:
                if graph.is_back(source, header):
                    taken = self._code.evaluated.edges[source, header]
                    entered, behind = self._entering(header), self._behind[source]
                    for key, bits in entered.items():
                        yield from (
                            (header, key, index)
                            for index in lacks(self._code, taken, bits, behind.get(key, NONE))
                        )

    # --- instructions -------------------------------------------------------------------------

    def _step(self, spot: Spot, one: ir.Instruction, state: State) -> None:
        lost = self.lost.get(spot)
        if lost is not None:
            for key, bits in list(state.items()):
                if key[0] == self._asked.name and lost.start <= key[1] < lost.start + lost.size:
                    state[key] = tuple(all_of((negated(lost.when), bit)) for bit in bits)
        call = called(one)
        match one:
            case ir.Store(value=value, pointer=pointer):
                bits, size = self._values.of(value), size_of(self._code, value.type)
                to = self._place(pointer)
                if to is not None and to[0].name == self._asked.name and to[1] is not None:
                    self._rests(value)
                self._write(state, pointer, size, lambda i: bits[BYTE * i : BYTE * (i + 1)] or ALL)
            case _ if call is not None:
                self._call(call, state)
        self._values.step(spot, one, lambda pointer, byte: self._read(state, pointer, byte))
        if self._guess:
            self._guesses[one.result] = self._guess
            self.taken |= {} if one.result else {self._guess: None}
            self._guess = ""

    def _call(self, call: ir.Call, state: State) -> None:
        name = call.callee.name if isinstance(call.callee, ir.Global) else ""
        given = [one.value for one in call.arguments]
        if isinstance(call.callee, ir.InlineAsm):
            outputs = [one for one in call.arguments if one.element is not None]
            for one in outputs[: len(_OUTPUT.findall(call.callee.constraints))]:
                self._write(state, one.value, size_of(self._code, one.element), lambda _: ALL)
        elif name.startswith("llvm.lifetime.start"):
            place = self._place(given[-1])
            for key in [key for key in state if place is not None and key[0] == place[0].name]:
                del state[key]
        elif kind := block(name):
            size, before = self._size(given[2]), dict(state)
            self._write(state, given[0], size, lambda i: ALL if kind == "memset"
                        else self._read(before, given[1], i))  # fmt: skip
        elif self._hands_out(call, state):
            return
        elif copied := self._copied(call, name):
            self._write(state, *copied, lambda _: ALL)
        elif self._code.guest.sink_of(name) is not None:
            self._answers(call, state)
        elif (fact := self._code.guest.vpset_of(name)) is not None:
            self._fills(call, given[fact.set], state)
        elif self._code.effects.inside(name):
            for index, byte in self._code.effects.sets(call):
                self._write(state, given[index], 1, lambda _: ALL, byte)
        elif not self._harmless(name):
            who = f"{name}()" if name else "a function called through a pointer"
            for to in filter(None, map(self._reached, given)):
                self._handed[to.name] = who
                size = self._until if to.name == self._asked.name else to.size
                if self._generous:
                    state |= {(to.name, at): ALL for at in range(min(size, MAX_BYTES))}

    def _answers(self, call: ir.Call, state: State) -> None:
        """What another hypercall puts into memory that is not asked about itself."""
        made = other_call(self._code, call)
        size, to = (amount(made), made.operand("output")) if made is not None else (None, None)
        if made is None or made.call is None or size is None or to is None:
            return
        place, side = self._place(to), made.call.output
        if place is not None and place[0].name != self._asked.name:
            most = MAX_BYTES if side.element_size else side.header_size
            self._write(state, to, size, lambda _: ALL, most=most)

    def _fills(self, call: ir.Call, pointer: ir.Value, state: State) -> None:
        """A set of processors: the mask behind its format, and as many banks as the result says.

        Where the result is not positive there is no set (TLFS: Sparse Virtual Processor Set).
        """
        banks = self._code.number(call.result)
        if banks is not None and banks.sort.width <= QWORD * BYTE:
            some = b.slt(b.const(0, banks.sort), banks)
            size = b.mul(b.add(resized(banks, 64), b.bv(1, 64)), b.bv(QWORD, 64))
            size = b.ite(some, size, b.bv(0, 64))
            self._write(state, pointer, size, lambda _: ALL, QWORD)

    def _harmless(self, name: str) -> bool:
        """Whether a function outside is known to write nothing that counts to what it is given."""
        guest = self._code.guest
        told = guest.translation_of(name) or guest.free_of(name) or guest.user_output_of(name)
        return only_reads(name) or name.startswith("llvm.") or told is not None

    def _hands_out(self, call: ir.Call, state: State) -> bool:
        """Begin the life of memory, where this is a call of an allocator."""
        name = call.callee.name if isinstance(call.callee, ir.Global) else ""
        fact = self._code.guest.allocator_of(name)
        found = self._code.evaluated.values.get(call.result)
        if fact is None or region_name(name, call.result) not in self._from:
            return False
        place, cleared = region_name(name, call.result), self._cleared(fact, call)
        size = found.place.memory.size if isinstance(found, Pointer) else 0
        asked = place == self._asked.name
        all_ = range(self._first, self._until) if asked else range(min(size or PAGE, MAX_BYTES))
        for key in [key for key in state if key[0] == place]:
            del state[key]
        state |= {} if is_false(cleared) else {(place, at): (cleared,) * BYTE for at in all_}
        return True

    def _cleared(self, fact: Allocator, call: ir.Call) -> Term:
        """That a call of an allocator gives memory that holds zeros."""
        flags = self._code.value(call.arguments[fact.flags].value) if fact.flags is not None else 0
        if fact.clears or not isinstance(flags, Number):
            return TRUE if fact.clears else FALSE
        mask = b.const(self._code.guest.zero_flag, flags.term.sort)
        asked = b.eq(b.bits(Op.BAND, flags.term, mask), mask)
        known = None if variables([asked]) else b.boolean(bool(evaluate(asked, {})))
        return asked if known is None else known

    def _copied(self, call: ir.Call, name: str) -> tuple[ir.Value, int | Term] | None:
        """What a function of the guest's facts fills from user memory, and how much of it."""
        fact, given = self._code.guest.user_copy_of(name), [one.value for one in call.arguments]
        if fact is None or fact.target is None or fact.size is None:
            return None
        size, all_ = self._size(given[fact.size]), whole(self._code, call)
        if not is_true(all_):
            many = b.bv(size, 64) if isinstance(size, int) else size
            size = b.ite(all_, many, b.bv(0, 64))
        return given[fact.target], size

    def _size(self, operand: ir.Value) -> int | Term:
        """Bytes of a write: the same on every path, or as a term; 0 where nothing is known."""
        size, found = constant_size(self._code, operand), self._code.value(operand)
        return size if size or not isinstance(found, Number) else resized(found.term, 64)

    def _write(
        self, state: State, pointer: ir.Value, size: int | Term, put: Callable[[int], Bits],
        skip: int = 0, most: int = MAX_BYTES,
    ) -> None:  # fmt: skip
        """Bytes from `skip` on behind a pointer, at most so many, get what `put` says of each."""
        found = self._place(pointer)
        if found is None or found[1] is None:
            return
        place, start = found[0], found[1] + skip
        asked = place.name == self._asked.name
        early = max(0, self._first - start) if asked else 0
        last = (self._until if asked else place.size or MAX_BYTES) - start
        if isinstance(size, int):
            last = min(size, last) if size <= MAX_BYTES else 0
        elif early and self._at_most(size, early):
            return
        for index in range(early, min(MAX_BYTES, most, last)):
            key, bits = (place.name, start + index), put(index)
            if not isinstance(size, int):
                bits = either(b.ult(b.bv(index, 64), size), bits, state.get(key, NONE))
            state[key] = bits

    def _at_most(self, number: Term, bound: int) -> bool:
        """Whether a number of the block that is worked out, of bytes, is shown to be no more."""
        known = [self._code.evaluated.paths[self._block]]
        goal = b.ule(number, b.bv(bound, 64))
        rests = self._code.rests_on(self._block, known, goal)
        self.taken |= dict.fromkeys(rests or ())
        return rests is not None

    def _read(self, state: State, pointer: ir.Value, byte: int) -> Bits:
        found = self._place(pointer)
        if found is None:
            known = isinstance(self._code.value(pointer), Pointer)
            return ALL if known else none_of(pointer)
        place, start = found
        self._read_from.add(place.name)
        if start is None:
            return self._anywhere(state, pointer, byte)
        return state.get((place.name, start + byte), NONE)

    def _anywhere(self, state: State, pointer: ir.Value, byte: int) -> Bits:
        """A byte of some memory, it is not known which: something where all of them are."""
        at = self._code.value(pointer)
        if not isinstance(at, Pointer) or not 0 < at.place.size <= PAGE:
            return self._taken_for_set(at)
        place = at.place
        held = {id(bits): bits for bits in (
            state.get((place.name, index), NONE) for index in range(place.size)
        )}  # fmt: skip
        all_ = all_of(bit for bits in held.values() for bit in bits)
        where = b.add(at.offset, b.bv(byte, 64))
        inside = is_true(all_) and self._at_most(where, place.size - 1)
        return ALL if inside else self._taken_for_set(at)

    def _taken_for_set(self, at: Value) -> Bits:  # what an allocator gave is filled in loops
        if not isinstance(at, Pointer) or not self._handed_out(at.place):
            return NONE
        self._guess = f"if what is read of the {at.place.what} was set"
        return ALL

    def _rests(self, value: ir.Value) -> None:
        """Take down what a value that is written rests on."""
        for one in made_from(self._code, [value], operands) if self._guesses else ():
            self.taken |= {self._guesses[one.result]: None} if one.result in self._guesses else {}

    def _place(self, operand: ir.Value) -> tuple[Place, int | None] | None:
        """The memory followed here that an operand points to, and where in it."""
        match self._code.value(operand):
            case Pointer(place, offset) if self._follows(place):
                return place, number(offset, self._code)
            case _:
                return None

    def _reached(self, operand: ir.Value) -> Place | None:
        """The memory followed here that whoever is given an operand may write."""
        match self._code.value(operand):
            case Pointer(place) if self._follows(place.memory):
                return place.memory
            case _:
                return None

    def _follows(self, place: Place) -> bool:
        known = place.kind in (PlaceKind.STACK, PlaceKind.PAGE) or place.name == self._asked.name
        return known or self._handed_out(place)

    def _handed_out(self, place: Place) -> bool:
        """Whether an allocator gave the memory here."""
        given = self._code.guest.allocator_of(place.name.partition(".")[0])
        return place.name in self._from and given is not None
