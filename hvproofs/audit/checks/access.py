# SPDX-License-Identifier: MIT
"""access-in-region: what the function itself reads and writes of an area's memory lies in it.

Looked at are loads, stores and block copies, also to and from user memory, through a
pointer into the memory that an area of the call lies in, on ways to the call and from
it. Proved where offset and size stay within the memory's size, with what is known of
the loops around. Refuted by a run that goes outside. Taken for granted, by name: other
pointers do not point to that memory, but for one that is read from where its address
was put; and who is handed its address stays in it. Memory of unknown size is somebody
else's, who knows its size.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.bounds import bound_of
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.places import may_be_in, number
from hvproofs.audit.checks.putaway import handed, read_back
from hvproofs.audit.checks.subject import (
    Code,
    Subject,
    beside_the_point,
    proved,
    refuted,
    undecided,
)
from hvproofs.audit.effects import called
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.asm import AsmKind, classify
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.llvm.irtypes import LayoutError, Type, store_size_of
from hvproofs.audit.machine.interp import Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.symbols import AddressForm, Number, Place, Pointer, Value, resized
from hvproofs.audit.symbolic.vouched import IF, STAYS
from hvproofs.rules.code import ACCESS_IN_REGION
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term, bitvec, variables

RULE = ACCESS_IN_REGION.id
OTHERS = "other-pointers-do-not-point-to-the-areas"
FAR = 1 << 16  # bytes: an offset that may be larger is not bounded by the function


@dataclass(frozen=True, slots=True)
class Access:
    """Bytes that an instruction reads or writes."""

    spot: Spot
    pointer: ir.Value
    place: Place  # that it points into
    offset: Term  # bytes from its start, 64 bits
    size: Term  # bytes, 64 bits
    writes: bool

    @property
    def inside(self) -> Term:
        """That all of it lies in the place."""
        end = b.bv(self.place.size, 64)
        fits = b.and_(b.ule(self.size, end), b.ule(self.offset, b.sub(end, self.size)))
        return b.or_(b.eq(self.size, b.bv(0, 64)), fits)

    def overlaps(self, first: int, end: int) -> bool:
        """Whether it may touch bytes of its place."""
        at, size = number(self.offset), number(self.size)
        return at is None or (at < end and (size is None or first < at + size))


def access(subject: Subject) -> RuleVerdict:
    """The verdict for every access to the memory of both areas."""
    sides = [subject.side(name) for name in ("input", "output")]
    places = {one.place.name for one in sides if isinstance(one, Pointer) and one.place.size}
    every = (*accesses(subject.code), *_by_assembly(subject.code))
    found = [one for one in every if one.place.name in places]
    near = [one for one in found if _near(subject, one.spot)]
    if not near:
        return beside_the_point(RULE)
    taken: dict[str, None] = {OTHERS: None}
    doubts = list(_elsewhere(subject, sides, taken))
    for one in near:
        verdict = _judge(subject, one)
        taken |= dict.fromkeys(name for name, _ in verdict.hypotheses)
        if verdict.run:
            return verdict
        doubts += [verdict] if verdict.reason else []
    return doubts[0] if doubts else proved(RULE, *taken)


def _near(subject: Subject, spot: Spot) -> bool:
    """Whether it is on a way to the call, or from it."""
    graph = subject.code.graph
    return graph.leads(spot, subject.spot) or graph.leads(subject.spot, spot)


def _elsewhere(
    subject: Subject, sides: Sequence[Value], taken: dict[str, None]
) -> Iterator[RuleVerdict]:  # fmt: skip
    """The memory is reached by an address that was put in memory.

    `taken` gets that others who are handed the memory stay inside.
    """
    code = subject.code
    for place in {one.place.name: one.place for one in sides if isinstance(one, Pointer)}.values():
        taken |= {f"{IF}{who} {STAYS}": None for spot, _, who in handed(code, place)
                  if _near(subject, spot)}  # fmt: skip
        again = read_back(code, may_be_in(code, place), sure=False)
        for spot, one in code.graph.instructions():
            through = [pointer for pointer, _, _ in _touched(code, one)]
            if _near(subject, spot) and any(map(again, through)):
                yield undecided(
                    RULE, f"{place.what} is reached by an address put in memory{_where(code, spot)}"
                )


def accesses(code: Code) -> Iterator[Access]:
    """Every access through a pointer into memory that is known."""
    for spot, one in code.graph.instructions():
        for pointer, size, writes in _touched(code, one):
            match code.value(pointer):
                case Pointer(place, offset) if place.size and size is not None:
                    yield Access(spot, pointer, place, offset, size, writes)


def _touched(code: Code, one: ir.Instruction) -> Iterator[tuple[ir.Value, Term | None, bool]]:
    """The pointers an instruction goes through, how many bytes, and whether it writes."""
    match one:
        case ir.Load(pointer=pointer, type=kind):
            yield pointer, _size(code, kind), False
        case ir.Store(pointer=pointer, value=value):
            yield pointer, _size(code, value.type), True
        case (
            ir.AtomicRmw(pointer=pointer, value=value)
            | ir.CompareExchange(pointer=pointer, new=value)
        ):
            yield pointer, _size(code, value.type), True
        case ir.Call(callee=ir.Global(name=name), arguments=given) if how := block(name):
            size = _length(code, given[2].value)
            yield given[0].value, size, True
            if how != "memset":
                yield given[1].value, size, False
        case ir.Call(callee=ir.Global(name=name), arguments=given) if (
            moved := code.guest.moves(name)
        ) is not None:
            yield given[moved[0]].value, _length(code, given[moved[1]].value), moved[2]


def _by_assembly(code: Code) -> Iterator[Access]:
    """What assembly reads or writes of memory that it is given as an operand."""
    for spot, one in code.graph.instructions():
        call = called(one)
        if call is None or not isinstance(call.callee, ir.InlineAsm):
            continue
        bits = classify(call.callee) in (AsmKind.SET_BIT, AsmKind.CLEAR_BIT, AsmKind.TEST_BIT)
        for index, each in enumerate(call.arguments):
            size = _size(code, each.element) if each.element is not None else None
            match code.value(each.value):
                case Pointer(place, offset) if place.size and size is not None:
                    far = _word_of(code, call.arguments[index + 1 :]) if bits else b.bv(0, 64)
                    yield Access(spot, each.value, place, b.add(offset, far), size, writes=True)


def _word_of(code: Code, following: Sequence[ir.Argument]) -> Term:
    """Bytes from the start of an array of words to the one that holds a bit (Intel SDM, BT)."""
    match [code.value(each.value) for each in following[:1]]:
        case [Number(bit)]:
            word = b.bits(Op.ASHR, resized(bit, 64, signed=True), b.bv(6, 64))
            return b.mul(word, b.bv(8, 64))
        case _:
            return b.var("bit of unknown number", bitvec(64))


def _size(code: Code, kind: Type) -> Term | None:
    try:
        return b.bv(store_size_of(kind, code.module.structs), 64)
    except LayoutError:
        return None


def _length(code: Code, operand: ir.Value) -> Term | None:
    if isinstance(operand, ir.ConstInt):
        return b.bv(operand.value, 64)
    found = code.value(operand)
    return b.zext(found.term, 64) if isinstance(found, Number) else None


def _judge(subject: Subject, one: Access) -> RuleVerdict:
    code, block, goal = subject.code, one.spot.block, one.inside
    if one.place.form is AddressForm.PHYSICAL:
        return undecided(RULE, f"{one.place.what} is reached by its physical address")
    if not variables([goal]) and code.follows([], goal):
        return proved(RULE)
    path = [code.evaluated.paths[block]]
    rests = code.rests_on(block, path, goal)
    if rests is not None:
        return proved(RULE, *rests)
    known = [*path, *(each.term for each in code.near(block, [*path, goal]))]
    near = b.and_(b.ult(one.offset, b.bv(FAR, 64)), b.ult(one.size, b.bv(FAR, 64)))
    bounded = code.follows(known, near)
    show = partial(_shown, subject, one)
    steps = code.shown(known, goal, one.spot, show, free=not bounded, size=True)
    requires = "" if bounded else bound_of(code, known, _free(code, goal), goal)
    if steps:
        return refuted(RULE, *steps, free=not bounded, requires=requires)
    what = "write" if one.writes else "read"
    why = f"a {what} may lie outside {one.place.what}{_where(code, one.spot)}"
    return undecided(RULE, why, requires)


def _where(code: Code, spot: Spot) -> str:
    at = code.graph.at(spot).location
    return f" ({at.path}:{at.line})" if at is not None else ""


def _free(code: Code, goal: Term) -> list[str]:
    return [name for name in variables([goal]) if name in code.evaluated.unknowns]


def _shown(subject: Subject, wanted: Access, values: Mapping[str, int]) -> tuple[RunStep, ...]:
    """The steps of a run that goes outside the memory with an access."""
    broken: list[RunStep] = []
    own = subject.code.graph.at(wanted.spot)
    word = "written" if wanted.writes else "read"

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del world
        end = extent(subject.code, machine, wanted, found) if one is own and not broken else None
        size = _bytes(subject.code, own, found)
        if end is not None and size and not size <= end <= wanted.place.size:
            text = f"{size} bytes at offset {end - size} of {wanted.place.what} are {word}"
            broken.append(RunStep(running.outermost(one), f"{text}: it has {wanted.place.size}"))

    running.run(subject, values, look)
    return (*running.inputs(subject.code, values), *broken) if broken else ()


def extent(code: Code, machine: Machine, wanted: Access, found: Mapping[str, Data]) -> int | None:
    """Bytes from the start of its memory to behind an access of a run; None where unknown."""
    home = next((r for r in machine.memory.regions() if r.name == wanted.place.name), None)
    at, one = running.concrete(wanted.pointer, found), code.graph.at(wanted.spot)
    size = _bytes(code, one, found)
    if home is None or at is None or size is None:
        return None
    return at + size - home.base


def _bytes(code: Code, one: ir.Instruction, found: Mapping[str, Data]) -> int | None:
    """How many bytes the instruction touches in a run."""
    match one:
        case ir.Call(callee=ir.Global(name=name), arguments=given):
            _, size, _ = code.guest.moves(name) or (0, 2, True)
            return running.concrete(given[size].value, found)
        case ir.Load(type=kind):
            return store_size_of(kind, code.module.structs)
        case ir.Store(value=value) | ir.AtomicRmw(value=value) | ir.CompareExchange(new=value):
            return store_size_of(value.type, code.module.structs)
        case _:
            return None
