# SPDX-License-Identifier: MIT
"""Sums and products that a count is made from, which may wrap before they are bounded.

For control-truncated. Asked are the additions and multiplications on the way to a part that the
function itself bounds: a bound on what is left of a sum is none of the sum. What is handed on from
round to round of a loop, and what has a negative constant in it, is not followed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.bounds import loose
from hvproofs.audit.checks.pages import made_from, operands
from hvproofs.audit.checks.parts import part
from hvproofs.audit.checks.subject import Subject, proved, refuted, undecided
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.irtypes import IntType
from hvproofs.audit.machine.interp import Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.symbols import Number
from hvproofs.rules.code import CONTROL_TRUNCATED
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, variables

RULE = CONTROL_TRUNCATED.id
OPS = {ir.BinaryOp.ADD: ("sum", b.add), ir.BinaryOp.MUL: ("product", b.mul)}
WORDS = {"count": "rep count", "varhead": "variable header's size"}


def wraps(subject: Subject) -> Iterator[RuleVerdict]:
    """A verdict on each sum and product that a bounded part is made from."""
    sink, known = subject.sink, [subject.reached.path]
    seen: set[str] = set()  # results judged
    for name, words in WORDS.items():
        index = sink.control if sink.control is not None else getattr(sink, name)
        term = part(subject, name)
        if index is None or term is None or not variables([term]):
            continue
        if loose(subject.code, known, term):
            continue
        for one in _made(subject, subject.reached.call.arguments[index].value):
            if one.result not in seen:
                seen.add(one.result)
                yield _judge(subject, words, one)


def _made(subject: Subject, value: ir.Value) -> Iterator[ir.Binary]:
    """The sums and products a value is made from in the same round."""
    for one in made_from(subject.code, [value], _of_this_round):
        match one:
            case ir.Binary(op=op, right=right) if op in OPS and not _negative(right):
                spot = subject.code.graph.spot(one)
                if spot is not None and subject.code.graph.dominates(spot, subject.spot):
                    yield one


def _of_this_round(one: ir.Instruction) -> Iterable[ir.Value]:
    """What a number is worked out from, without what a loop hands on."""
    return () if isinstance(one, ir.Phi | ir.GetElementPtr) else operands(one)


def _negative(value: ir.Value) -> bool:
    match value:
        case ir.ConstInt(type=IntType(bits), value=number):
            return number % (1 << bits) >> (bits - 1) == 1
        case _:
            return False


def _exact(subject: Subject, one: ir.Binary) -> Term | None:
    """That the result is that of the integers; None where an operand is no number."""
    code = subject.code
    left, right = code.value(one.left), code.value(one.right)
    if not isinstance(left, Number) or not isinstance(right, Number):
        return None
    width = left.term.sort.width
    _, how = OPS[one.op]
    wide = how(b.zext(left.term, 2 * width), b.zext(right.term, 2 * width))
    return b.eq(wide, b.zext(how(left.term, right.term), 2 * width))


def _judge(subject: Subject, words: str, one: ir.Binary) -> RuleVerdict:
    code, goal, word = subject.code, _exact(subject, one), OPS[one.op][0]
    if goal is None:
        return undecided(RULE, f"the {words} is made from a {word} that could not be worked out")
    known = [subject.reached.path]
    rests = code.rests_on(subject.spot.block, known, goal)
    if rests is not None:
        return proved(RULE, *rests)
    known += [each.term for each in code.near(subject.spot.block, [*known, goal])]
    if steps := code.shown(
        known, goal, subject.spot, partial(_shown, subject, words, one), size=True
    ):
        return refuted(RULE, *steps)
    return undecided(RULE, f"the {words} is made from a {word} that may wrap before it is bounded")


def _shown(
    subject: Subject, words: str, wanted: ir.Binary, values: Mapping[str, int]
) -> tuple[RunStep, ...]:
    """The steps of a run that comes to the call with a sum that wrapped."""
    lost: list[RunStep] = []
    broken: list[RunStep] = []
    bits = wanted.left.type.bits if isinstance(wanted.left.type, IntType) else 64
    word = OPS[wanted.op][0]

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del machine, world
        if one is wanted:
            x, y = (_concrete(each, found) for each in (wanted.left, wanted.right))
            whole = None if x is None or y is None else x + y if word == "sum" else x * y
            lost.clear()
            if whole is not None and whole >> bits:
                text = f"the {word} {whole:#x} of which the {words} is made wraps to"
                lost.append(RunStep(one.location, f"{text} {whole % (1 << bits):#x}"))
        if one is subject.reached.call and lost and not broken:
            broken.extend(lost)

    running.run(subject, values, look)
    return (*running.inputs(subject.code, values), *broken) if broken else ()


def _concrete(operand: ir.Value, found: Mapping[str, Data]) -> int | None:
    held = found.get(operand.name) if isinstance(operand, ir.Local) else None
    value = operand.value if isinstance(operand, ir.ConstInt) else held
    return value if isinstance(value, int) else None
