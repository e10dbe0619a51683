# SPDX-License-Identifier: MIT
"""variable-header-miscounted: the size announced is the number of qwords this call counts.

Each call counts a set of processors its own way: where ValidBanksMask is a
field of the fixed header the size is the number of banks, else it is one more.
The number of banks is the result of a function of the guest's facts that was
given a pointer into the input area; that it is never more than 64 is taken for
granted by name. Without such a function it is the number that the mask names
(`masks`), whether or not more banks were written. Else the size must be the
number of qwords that the function itself writes behind the fixed header, as far
as `filled` follows that; that a mask names as many is taken for granted by name
where it comes from elsewhere. Refuted by a run that announces another number
than it was given, but where others may have written the area.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.access import OTHERS, extent
from hvproofs.audit.checks.filled import agrees, behind, cleared, filled
from hvproofs.audit.checks.masks import WORD, mask_at, ones
from hvproofs.audit.checks.parts import number_of, part
from hvproofs.audit.checks.places import is_in
from hvproofs.audit.checks.subject import (
    Subject,
    beside_the_point,
    elsewhere,
    proved,
    refuted,
    undecided,
)
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.replay import Setting
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.symbols import Origin, Pointer, resized
from hvproofs.rules.code import VARIABLE_HEADER_MISCOUNTED
from hvproofs.spec.contract import Side
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term, variables

RULE = VARIABLE_HEADER_MISCOUNTED.id
MASK = "ValidBanksMask"


def extra(side: Side) -> int | None:
    """Qwords counted beside the banks; None where the variable header is no set of processors."""
    if side.variable is None:
        return None
    if any(one.name == MASK for one in side.header):
        return 0
    return 1 if MASK in side.variable.counted else None


def miscounted(subject: Subject) -> RuleVerdict:
    """The verdict for the one size that is announced."""
    pointer, announced = subject.side("input"), part(subject, "varhead")
    if subject.call is None or subject.call.input.variable is None:
        return beside_the_point(RULE)
    if announced is None or not isinstance(pointer, Pointer):
        return undecided(RULE, "the size or the input area could not be worked out")
    more = extra(subject.call.input)
    if more is None:
        how = subject.call.input.variable.counted or "how it is counted is not stated"
        return _by_hand(subject, pointer, announced, f"no set of processors: {how}")
    counted = _counted(subject, pointer)
    if not counted:
        return _by_hand(subject, pointer, announced, "the function counts the qwords itself")
    if len(counted) > 1:
        return undecided(RULE, "more than one set of processors is written")
    return _compare(subject, counted[0], announced, more)


def _counted(subject: Subject, pointer: Pointer) -> list[ir.Call]:
    """The calls that fill a set of processors in the input area."""
    code, found = subject.code, list[ir.Call]()
    for spot, one in code.graph.instructions():
        if not isinstance(one, ir.Call) or not isinstance(one.callee, ir.Global):
            continue
        fact = code.guest.vpset_of(one.callee.name)
        inside = fact is not None and is_in(code, one.arguments[fact.set].value, pointer.place)
        if inside and code.graph.leads(spot, subject.spot, forward=True):
            found.append(one)
    return found


def _by_hand(subject: Subject, pointer: Pointer, announced: Term, how: str) -> RuleVerdict:
    """The qwords that the function writes itself, against those it announces."""
    code, call, known = subject.code, subject.call, [subject.reached.path]
    named = _named(subject, pointer, announced)
    if named is not None and (found := _by_mask(subject, pointer, announced, named)):
        return found
    end = call.input.header_size if call is not None else 0
    ways = filled(subject, pointer, end, announced)
    if ways is None:
        return undecided(RULE, how)
    goal = agrees(ways, announced)
    rests = code.rests_on(subject.spot.block, known, goal)
    if rests is not None:
        return _unmasked(subject, announced, named, rests)
    if where := elsewhere(pointer.place):
        return undecided(RULE, f"{how}; {where}")
    if not ways and cleared(subject, pointer, end):
        return undecided(RULE, f"{how}: it clears them, and writes none")
    alone = call is not None and not call.input.element
    show = partial(_shown_filled, subject, pointer)
    if alone and (steps := code.shown(known, goal, subject.spot, show)):
        return refuted(RULE, *steps)
    return undecided(RULE, how)


def _by_mask(
    subject: Subject, pointer: Pointer, announced: Term, named: Term
) -> RuleVerdict | None:
    """What comes of the mask that the function writes itself; None where that is not told."""
    rests = subject.code.rests_on(subject.spot.block, [subject.reached.path], named)
    if rests is not None:
        return proved(RULE, OTHERS, *rests)
    if elsewhere(pointer.place):
        return None
    some = [subject.reached.path, b.ne(announced, b.bv(0, 64))]
    steps = subject.code.shown(some, named, subject.spot, partial(_shown_mask, subject))
    return refuted(RULE, *steps) if steps else None


def _unmasked(
    subject: Subject, announced: Term, named: Term | None, rests: tuple[str, ...]
) -> RuleVerdict:
    """As many qwords as are announced were written: whether the mask names as many."""
    if subject.call is None or extra(subject.call.input) is None:
        return proved(RULE, OTHERS, *rests)
    unknowns = map(subject.code.evaluated.unknowns.get, variables([announced]))
    looped = any(one is not None and one.origin is Origin.LOOP for one in unknowns)
    if named is None or looped:
        return proved(RULE, OTHERS, WORD, *rests)
    return undecided(RULE, "the mask names another number of banks, or all processors are meant")


def _mask_offset(side: Side) -> int:
    """Bytes from the start of the input to the mask of valid banks."""
    return next((one.offset for one in side.header if one.name == MASK), side.header_size)


def _named(subject: Subject, pointer: Pointer, announced: Term) -> Term | None:
    """That the mask names as many qwords as are announced; None where it comes from elsewhere."""
    more = extra(subject.call.input) if subject.call is not None else None
    if subject.call is None or more is None:
        return None
    mask = mask_at(subject, pointer, _mask_offset(subject.call.input))
    if mask is None or mask.op is Op.VAR:
        return None
    return b.eq(announced, b.add(ones(mask), b.bv(more, 64)))


def _shown_mask(subject: Subject, values: Mapping[str, int]) -> tuple[RunStep, ...]:
    """The steps of a run that announces another number of qwords than its mask has bits."""
    broken: list[RunStep] = []
    side = subject.call.input if subject.call is not None else Side()
    at, more = _mask_offset(side), extra(side) or 0

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        del world
        if event.call is subject.reached.call:
            announced = number_of(subject, event, "varhead")
            start = event.arguments[subject.sink.input]
            mask = machine.memory.read(start + at, 8) if isinstance(start, int) else None
            if announced and isinstance(mask, int) and announced != mask.bit_count() + more:
                text = f"the call announces {announced} qwords, the mask {mask:#x} names"
                text += f" {mask.bit_count() + more}"
                broken[:] = [RunStep(running.outermost(event.call), text)]
        return values.get(f"value.{event.call.result}", 0)

    running.run(subject, values, on_call=hypercall)
    return (*running.inputs(subject.code, values), *broken) if broken else ()


def _shown_filled(
    subject: Subject, pointer: Pointer, values: Mapping[str, int]
) -> tuple[RunStep, ...]:
    """The steps of a run that announces another number of qwords than it wrote."""
    broken: list[RunStep] = []
    ends: list[int] = []  # of what was written behind the fixed header, in bytes
    first = 0 if subject.call is None else subject.call.input.header_size
    near = {id(subject.code.graph.at(one.spot)): one for one in behind(subject, pointer, first)}

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del world
        if id(one) in near:
            at = extent(subject.code, machine, near[id(one)], found)
            ends.append(at if at is not None else 0)

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        del machine, world
        announced = number_of(subject, event, "varhead")
        written = (max(ends, default=first) - first + 7) // 8
        if event.call is subject.reached.call and announced not in (None, written):
            text = f"the call announces {announced} qwords, {written} were written"
            broken[:] = [RunStep(running.outermost(event.call), text)]
        ends.clear()
        return values.get(f"value.{event.call.result}", 0)

    running.run(subject, values, look, on_call=hypercall)
    return (*running.inputs(subject.code, values), *broken) if broken else ()


def _compare(subject: Subject, counting: ir.Call, announced: Term, more: int) -> RuleVerdict:
    code = subject.code
    spot = code.graph.spot(counting)
    result = code.number(counting.result)
    if spot is None or result is None or result.sort.width > 64:
        return undecided(RULE, "the number of banks could not be worked out")
    wide = resized(result, 64, signed=True)
    same = b.and_(b.sle(b.bv(0, 64), wide), b.eq(announced, b.add(wide, b.bv(more, 64))))
    came = code.evaluated.paths[spot.block]
    goal = b.ite(came, same, b.eq(announced, b.bv(0, 64)))
    known = [subject.reached.path]
    rests = code.rests_on(subject.spot.block, known, goal)
    if rests is not None:
        return proved(RULE, *rests)
    if steps := code.shown(
        [*known, came], goal, subject.spot, lambda tried: _shown(subject, counting, more, tried)
    ):
        return refuted(RULE, *steps)
    return undecided(RULE, "another size may be announced, but no run of the code shows it")


def _shown(
    subject: Subject, counting: ir.Call, more: int, values: Mapping[str, int]
) -> tuple[RunStep, ...]:
    """The steps of a run that announces another number of qwords."""
    told: list[RunStep] = []
    broken: list[RunStep] = []
    width = counting.type.bits if hasattr(counting.type, "bits") else 64
    given = values.get(f"value.{counting.result}", 0)
    given = given - (1 << width) if given >> (width - 1) else given
    names = frozenset(one.function for one in subject.code.guest.vpset)

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del machine, world, found
        if one is counting and isinstance(counting.callee, ir.Global):
            text = f"{counting.callee.name}() gives {given} banks"
            told[:] = [RunStep(running.outermost(one), text)]

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        del machine, world
        announced = number_of(subject, event, "varhead")
        wanted = given + more
        if event.call is subject.reached.call and told and announced not in (None, wanted):
            text = f"the call announces {announced} qwords, it counts {wanted}"
            broken[:] = [RunStep(running.outermost(event.call), text)]
        return values.get(f"value.{event.call.result}", 0)

    running.run(subject, values, look, Setting(outside=names), hypercall)
    return (*running.inputs(subject.code, values), *told, *broken) if broken else ()
