# SPDX-License-Identifier: MIT
"""Sums, products and differences that a count is made from, which may wrap before it is used.

For control-truncated: a bound on what is left of a sum is none of the sum. Asked is all arithmetic
that leads to a part of the control word, through the rounds of loops, up to what is read from
memory or given by a function. A difference may be below 0 where the part is what 0 makes of it, or
its low bits alone are taken by a mask, as of two places in a ring; one that is small and not below
0 as a signed number is that of numbers that go around. What loops hand on, ways that meet and
differences leave limits of the proof, which the verdict names, where it is not shown that nothing
wraps; a sum or product on every way to the call leaves it undecided.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.answer import completes
from hvproofs.audit.checks.pages import made_from, operands
from hvproofs.audit.checks.parts import part
from hvproofs.audit.checks.shifts import DOWN
from hvproofs.audit.checks.subject import Subject, proved, refuted, undecided
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.irtypes import IntType
from hvproofs.audit.machine.interp import Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.symbols import Number, Pointer
from hvproofs.rules.code import CONTROL_TRUNCATED
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import Op, Term, exchanged, variables

RULE = CONTROL_TRUNCATED.id
OPS: dict[ir.BinaryOp, tuple[str, Callable[[Term, Term], Term]]] = {
    ir.BinaryOp.ADD: ("sum", b.add), ir.BinaryOp.MUL: ("product", b.mul),
    ir.BinaryOp.SHL: ("shift", partial(b.bits, Op.SHL)),
}  # fmt: skip
WORDS = {"count": "rep count", "varhead": "variable header's size"}


@dataclass(frozen=True, slots=True)
class Step:
    """Arithmetic that a part of the control word is made from."""

    one: ir.Binary
    what: str  # the part, for a person
    word: str  # sum, product, shift or difference
    part: Term  # in 64 bits, at the call
    block: str  # where it stands
    carried: bool  # handed on by a loop: of an earlier round, maybe
    always: bool  # every way to the call passes it
    cut: bool  # what it gives is shifted down or masked: what a shift up loses is not wanted
    low: bool  # of two numbers, its low bits are taken by a mask: it is meant to go around

    @property
    def grows(self) -> bool:
        """Whether it makes more of what is not negative."""
        kept = self.word in ("sum", "product") or (self.word == "shift" and not self.cut)
        return kept and not _negative(self.one.right)

    @property
    def strict(self) -> bool:
        """Whether no verdict is given without an answer."""
        return self.always and self.grows

    @property
    def refutable(self) -> bool:
        """Whether a run shows it broken: a difference may end a loop."""
        return self.grows or (self.word == "difference" and not self.carried)


def wraps(subject: Subject) -> Iterator[RuleVerdict]:
    """A verdict on each sum, product and difference that a part is made from."""
    sink = subject.sink
    seen: set[str] = set()  # results judged
    for name, words in WORDS.items():
        index = sink.control if sink.control is not None else getattr(sink, name)
        term = part(subject, name)
        if index is None or term is None or not variables([term]):
            continue
        for step in _made(subject, subject.reached.call.arguments[index].value, words, term):
            if step.one.result not in seen:
                seen.add(step.one.result)
                yield _judge(subject, step)


def _made(subject: Subject, value: ir.Value, what: str, term: Term) -> Iterator[Step]:
    """The arithmetic a value is made from: first that of the same round."""
    code, graph = subject.code, subject.code.graph
    heads = {one.phi for one in code.evaluated.carried}

    def same_round(one: ir.Instruction) -> Iterable[ir.Value]:
        return () if one.result in heads else numbers(one)

    def numbers(one: ir.Instruction) -> Iterable[ir.Value]:
        return () if isinstance(one, ir.GetElementPtr) else operands(one)

    near = {one.result for one in made_from(code, [value], same_round)}
    downs = [
        one.left
        for one in made_from(code, [value], numbers)
        if isinstance(one, ir.Binary) and (one.op in DOWN or one.op is ir.BinaryOp.AND)
    ]
    cut = {one.result for one in made_from(code, downs, numbers)}
    masked = [
        one.left
        for one in made_from(code, [value], numbers)
        if isinstance(one, ir.Binary) and one.op is ir.BinaryOp.AND and _is_low(one.right)
    ]
    low = {one.result for one in made_from(code, masked, numbers)}
    for one in made_from(code, [value], numbers):
        spot = graph.spot(one)
        if isinstance(one, ir.Binary) and spot is not None and (word := _word(one)):
            carried = one.result not in near
            always = not carried and graph.dominates(spot, subject.spot)
            yield Step(
                one, what, word, term, spot.block, carried, always,
                cut=one.result in cut, low=one.result in low and _is_apart(one),
            )  # fmt: skip


def _word(one: ir.Binary) -> str:
    match one.op:
        case ir.BinaryOp.SUB:
            return "difference"
        case ir.BinaryOp.ADD if _negative(one.right):
            return "difference"
        case ir.BinaryOp.SHL if not isinstance(one.right, ir.ConstInt):
            return ""  # of a power of two; how far is asked by `defined`
        case op:
            return OPS[op][0] if op in OPS else ""


def _negative(value: ir.Value) -> bool:
    match value:
        case ir.ConstInt(type=IntType(bits), value=number):
            return number % (1 << bits) >> (bits - 1) == 1
        case _:
            return False


def _is_low(value: ir.Value) -> bool:
    """Whether a mask keeps the low bits."""
    return isinstance(value, ir.ConstInt) and value.value > 0 and not value.value & value.value + 1


def _is_apart(one: ir.Binary) -> bool:
    """Whether it is how far two numbers are apart, neither a constant."""
    constant = isinstance(one.left, ir.ConstInt) or isinstance(one.right, ir.ConstInt)
    return one.op is ir.BinaryOp.SUB and not constant


def _goals(subject: Subject, step: Step) -> tuple[Term, Term] | None:
    """That the result is that of the integers, and what a run must break to show that it is not.

    None where an operand is no number. What a loop adds may be below 0 as a signed number.
    """
    one, code = step.one, subject.code
    match code.value(one.left), code.value(one.right):
        case Number(x), Number(y):
            width = x.sort.width
        case Pointer(place, x), Pointer(other, y) if place == other and step.word == "difference":
            width = x.sort.width  # of their offsets
        case _:
            return None
    if step.word == "difference":
        less = y if one.op is ir.BinaryOp.SUB else b.sub(b.bv(0, width), y)
        found = _not_below(subject, step, x, less)
        return found, found
    _, how = OPS[one.op]
    wide = how(b.zext(x, 2 * width), b.zext(y, 2 * width))
    exact = b.eq(wide, b.zext(how(x, y), 2 * width))
    return exact, b.or_(exact, _signed(how, x, y)) if step.carried else exact


def _signed(how: Callable[[Term, Term], Term], x: Term, y: Term) -> Term:
    """That the result, read as signed, is that of signed integers, and not below 0."""
    width, result = x.sort.width, how(x, y)
    wide = how(b.sext(x, 2 * width), b.sext(y, 2 * width))
    return b.and_(b.eq(wide, b.sext(result, 2 * width)), b.sle(b.bv(0, width), result))


def _not_below(subject: Subject, step: Step, x: Term, less: Term) -> Term:
    """That x - less is not below 0, or that it does not matter."""
    found, nothing = subject.code.number(step.one.result), b.bv(0, x.sort.width)
    clamped = exchanged(step.part, lambda node: nothing if node is found else None)
    same = () if clamped is step.part else (b.eq(step.part, clamped),)
    if step.low and found is not None:  # the sign is masked away: it is a place in a ring
        top = b.bv(1 << found.sort.width - 1, found.sort.width)
        turned = b.bits(Op.BXOR, found, top)
        other = exchanged(step.part, lambda node: turned if node is found else None)
        same = (*same, b.eq(step.part, other))
    return b.or_(b.ule(less, x), _signed(b.sub, x, less), *same)


def _known(subject: Subject, step: Step) -> list[Term]:
    """What is known where it is worked out, or at the call where that is of the same round."""
    evaluated, graph = subject.code.evaluated, subject.code.graph
    own, spot = evaluated.paths[step.block], graph.spot(step.one)
    if not step.carried:
        return [subject.reached.path, own]
    count = part(subject, "count")
    if spot is None or count is None or not graph.dominates(subject.spot, spot):
        return [own]
    return [own, *completes(subject, count)]


def _judge(subject: Subject, step: Step) -> RuleVerdict:
    code, goals = subject.code, _goals(subject, step)
    if goals is None:
        why = f"the {step.what} is made from a {step.word} that could not be worked out"
        return undecided(RULE, why) if step.strict else proved(RULE, _limit(step))
    known, block = _known(subject, step), step.block if step.carried else subject.spot.block
    goal, broken = goals
    rests = code.rests_on(block, known, goal)
    if rests is not None:
        return proved(RULE, *rests)
    if step.refutable:
        known += [each.term for each in code.near(block, [*known, goal])]
        show = partial(_shown, subject, step, broken)
        if steps := code.shown(known, broken, subject.spot, show, size=True, deep=False):
            return refuted(RULE, *steps)
    why = f"the {step.what} is made from a {step.word} that may wrap before it is bounded"
    return undecided(RULE, why) if step.strict else proved(RULE, _limit(step))


def _limit(step: Step) -> str:
    """What the proof leaves out."""
    at = step.one.location
    where = f" at {at.path}:{at.line}" if at is not None else ""
    rest = "is not below 0" if step.word == "difference" else "does not wrap"
    return f"if the {step.word}{where}, of which the {step.what} is made, {rest}"


def _shown(
    subject: Subject, step: Step, goal: Term, values: Mapping[str, int]
) -> tuple[RunStep, ...]:
    """The steps of a run that comes to the call with a result that wrapped."""
    lost: list[RunStep] = []
    broken: list[RunStep] = []
    wanted = step.one
    bits = wanted.left.type.bits if isinstance(wanted.left.type, IntType) else 64
    held = dict.fromkeys(variables([goal]), 0) | dict(values)
    if step.word == "difference" and evaluate(goal, held):
        return ()
    latest: list[int] = []  # the result that a loop hands on

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del machine, world
        if one is wanted:
            x, y = (_concrete(each, found) for each in (one.left, one.right))
            whole = _whole(step, x, y, bits)
            if not step.carried or latest in ([], [0]) or latest[0] not in (x, y):
                lost.clear()
            latest[:] = [] if whole is None else [whole % (1 << bits)]
            if whole is not None and whole >> bits and not _goes_down(step, x, y, bits):
                text = f"the {step.word} {whole:#x} of which the {step.what} is made wraps to"
                lost.append(RunStep(one.location, f"{text} {whole % (1 << bits):#x}"))
        if one is subject.reached.call and lost and not broken:
            broken.extend(lost)

    running.run(subject, values, look)
    return (*running.inputs(subject.code, values), *broken) if broken else ()


def _whole(step: Step, x: int | None, y: int | None, bits: int) -> int | None:
    """The result over the integers."""
    if x is None or y is None:
        return None
    match step.one.op:
        case ir.BinaryOp.SUB:
            return x - y
        case ir.BinaryOp.ADD if step.word == "difference":
            return x + y - (1 << bits)
        case ir.BinaryOp.ADD:
            return x + y
        case ir.BinaryOp.SHL:
            return x << y if y < bits else None
        case _:
            return x * y


def _goes_down(step: Step, x: int | None, y: int | None, bits: int) -> bool:
    """Whether a loop adds what is below 0 as a signed number."""
    return step.carried and x is not None and y is not None and (x >> bits - 1) != (y >> bits - 1)


def _concrete(operand: ir.Value, found: Mapping[str, Data]) -> int | None:
    held = found.get(operand.name) if isinstance(operand, ir.Local) else None
    match operand:
        case ir.ConstInt(type=IntType(bits), value=number):
            return number % (1 << bits)
        case _:
            return held if isinstance(held, int) else None
