# SPDX-License-Identifier: MIT
"""control-truncated: no bit is lost where a part of the control word goes through a narrower type.

Looked at are the conversions on the way to the code, the count, the variable
header's size, the start and the whole control word; those that LLVM would fold
away have a mark beside the call (`normalise_child.marked`), and sums and products
that may wrap before they are bounded (`wraps`). A conversion is
proved where its operand fits, read as unsigned (signed where the result is
widened with its sign). It is refuted where the function itself lets a value
through that does not fit and a run comes to the call with one. Where the
operand has no bound of the function's own, the verdict is undecided and says
under which bound the conversion is harmless. Where nothing is narrowed in the IR
the rule has nothing to say: clang itself folds the conversion of a constant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.bounds import bound_of, loose
from hvproofs.audit.checks.pages import definitions
from hvproofs.audit.checks.subject import Subject, beside_the_point, proved, refuted, undecided
from hvproofs.audit.checks.wraps import wraps
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.irtypes import IntType
from hvproofs.audit.machine.interp import Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.decide.solver import Status
from hvproofs.rules.code import CONTROL_TRUNCATED
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

RULE = CONTROL_TRUNCATED.id
MEMBER = ".extract.trunc"  # ends LLVM's names for a member read of an integer (SROA),
PUT_TOGETHER = ".insert"  # for an integer that members are put into,
COERCED = ".coerce"  # and clang's for an argument that hands a structure over as an integer
MARK = "llvm.fake.use"  # called with the argument's index and the value before it was narrowed


@dataclass(frozen=True, slots=True)
class Narrowing:
    """A conversion on the way to an argument."""

    what: str  # the part of the control word, for a person
    at: ir.Instruction  # the conversion, or the mark that stands for it
    operand: ir.Value
    wide: Term  # the value before
    width: int  # bits it is cut to
    signed: bool  # the result is read as signed


def truncated(subject: Subject) -> RuleVerdict:
    """The verdict for all parts of the control word together."""
    found = [*(_judge(subject, one) for one in _narrowings(subject)), *wraps(subject)]
    if not found:
        return beside_the_point(RULE)
    taken = dict.fromkeys(name for one in found for name, _ in one.hypotheses)
    bad = [one for one in found if one.run] + [one for one in found if one.reason]
    return bad[0] if bad else proved(RULE, *taken)


def _parts(subject: Subject) -> Iterator[tuple[str, int]]:
    sink = subject.sink
    for what, index in (
        ("control word", sink.control), ("call code", sink.code), ("rep count", sink.count),
        ("variable header's size", sink.varhead), ("rep start", sink.start),
    ):  # fmt: skip
        if index is not None and index < len(subject.reached.call.arguments):
            yield what, index


def _narrowings(subject: Subject) -> Iterator[Narrowing]:
    names = dict(_parts(subject))
    of_index = {index: what for what, index in names.items()}
    seen: set[str] = set()
    for mark, index, operand in _marks(subject):
        width = _bits(subject.reached.call.arguments[index].value)
        wide = _term(subject, operand)
        if index in of_index and width and wide is not None:
            seen |= {operand.name} if isinstance(operand, ir.Local) else set()
            yield Narrowing(of_index[index], mark, operand, wide, width, signed=False)
    for what, index in names.items():
        argument = subject.reached.call.arguments[index].value
        for cast, signed in _casts(subject, argument, deep=index == subject.sink.control):
            known = isinstance(cast.operand, ir.Local) and cast.operand.name in seen
            wide, width = _term(subject, cast.operand), _bits(cast)
            if not known and wide is not None:
                yield Narrowing(what, cast, cast.operand, wide, width, signed)


def _marks(subject: Subject) -> Iterator[tuple[ir.Instruction, int, ir.Value]]:
    """The marks that belong to the call: those right before it."""
    block = subject.code.graph.blocks[subject.spot.block].instructions
    for one in reversed(block[: subject.spot.index]):
        match one:
            case ir.Call(callee=ir.Global(name=name)) if name == MARK:
                index, value = (each.value for each in one.arguments[:2])
                if isinstance(index, ir.ConstInt):
                    yield one, index.value, value
            case ir.Call(callee=ir.Global(name=name)) if name in subject.code.guest.sink_names:
                return


def _casts(subject: Subject, value: ir.Value, *, deep: bool) -> Iterator[tuple[ir.Cast, bool]]:
    """The conversions a value comes through; `deep`: those of its parts too."""
    defined = definitions(subject.code)
    waiting, seen = [(value, False)], set[str]()
    while waiting:
        one, signed = waiting.pop()
        if not isinstance(one, ir.Local) or one.name in seen:
            continue
        seen.add(one.name)
        match defined.get(one.name):
            case ir.Cast(op=ir.CastOp.TRUNC, operand=operand) as cast:
                if not _is_member(cast, defined):
                    yield cast, signed
                waiting.append((operand, signed))
            case ir.Cast(op=op, operand=operand):
                waiting.append((operand, op is ir.CastOp.SEXT))
            case ir.Freeze(operand=operand):
                waiting.append((operand, signed))
            case ir.Select(then=then, otherwise=otherwise):
                waiting += [(then, signed), (otherwise, signed)]
            case ir.Phi(incoming=incoming):
                waiting += [(each, signed) for each, _ in incoming]
            case ir.Binary(op=ir.BinaryOp.OR | ir.BinaryOp.ADD, left=left, right=right) if deep:
                waiting += [(left, signed), (right, signed)]
            case ir.Binary(op=ir.BinaryOp.SHL, left=left) if deep:
                waiting.append((left, signed))


def _is_member(cast: ir.Cast, defined: Mapping[str, ir.Instruction]) -> bool:
    """Whether a structure of several members went through one register, and this reads one of them.

    Such a cut is LLVM's, that has named it so, and no conversion of the code's: the bits that do
    not come with it are other members.
    """
    if not cast.result.endswith(MEMBER) or not isinstance(cast.operand, ir.Local):
        return False
    name, made = cast.operand.name, defined.get(cast.operand.name)
    return name.endswith(COERCED) or (isinstance(made, ir.Binary) and name.endswith(PUT_TOGETHER))


def _term(subject: Subject, operand: ir.Value) -> Term | None:
    match operand:
        case ir.ConstInt(type=IntType(bits), value=number):
            return b.bv(number, bits)
        case _:
            return subject.code.term(operand)


def _bits(value: ir.Value | ir.Cast) -> int:
    return value.type.bits if isinstance(value.type, IntType) else 0


def _judge(subject: Subject, one: Narrowing) -> RuleVerdict:
    code = subject.code
    width = one.wide.sort.width
    extend = b.sext if one.signed else b.zext
    fits = b.eq(extend(b.trunc(one.wide, one.width), width), one.wide)
    spot = code.graph.spot(one.at)
    early = spot is not None and not code.graph.dominates(spot, subject.spot)
    block = spot.block if spot and early else subject.spot.block
    known = [code.evaluated.paths[block]]
    rests = code.rests_on(block, known, fits)
    if rests is not None:
        return proved(RULE, *rests)
    known += [each.term for each in code.near(block, [*known, fits])]
    reply = code.ask(known, fits)
    if reply.status is Status.UNKNOWN:
        return undecided(RULE, reply.reason)
    names = loose(code, known, one.wide)
    show = partial(_shown, subject, one)
    steps = code.shown(known, fits, subject.spot, show, free=bool(names), size=True)
    requires = bound_of(code, known, names, fits) if names else ""
    if steps:
        return refuted(RULE, *steps, free=bool(names), requires=requires)
    if not names:
        return undecided(RULE, f"the {one.what} may lose bits, but no run of the code shows it")
    what = ", ".join(dict.fromkeys(code.evaluated.unknowns[name].what for name in names))
    why = f"the {one.what} is cut to {one.width} bits; could not be bounded: {what}"
    return undecided(RULE, why, requires)


def _shown(subject: Subject, one: Narrowing, values: Mapping[str, int]) -> tuple[RunStep, ...]:
    """The steps of a run that comes to the call with a value that does not fit."""
    lost: list[RunStep] = []
    broken: list[RunStep] = []

    def look(
        machine: Machine, world: GuestWorld, here: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del machine, world
        if here is one.at:
            value = running.concrete(one.operand, found)
            lost.clear()
            if value is not None and value >> one.width:
                text = f"the {one.what} {value:#x} is cut to {value % (1 << one.width):#x}"
                lost.append(RunStep(here.location, text))
        if here is subject.reached.call and lost and not broken:
            broken.extend(lost)

    running.run(subject, values, look)
    return (*running.inputs(subject.code, values), *broken) if broken else ()
