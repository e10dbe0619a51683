# SPDX-License-Identifier: MIT
"""defined in code: what a call is given was set on every way to it.

Asked of the control word, of both areas, and of parameters in registers, that are made from a
local variable which may not be set: no value that it may hold makes a
difference where the call is made. The same is asked of what a shift by its width or
more gives (C11 6.5.7p3), and a count of the zeros of 0 (LangRef, llvm.ctlz), in each round
of a loop that carries it, too, and of each division that a part is made from that its
divisor is not 0 (6.5.5p5); of these in what is stored in the input, too (what is unset
there is for header-stale). Refuted by a
run that comes to the call, or to a branch on the way, with nothing in the variable
(6.3.2.1p2), or to the division. What only an argument bounds is undecided, with the bound.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.bounds import bound_of, loose
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.pages import definitions, made_from, operands
from hvproofs.audit.checks.parts import part, word
from hvproofs.audit.checks.places import is_in, number
from hvproofs.audit.checks.registers import in_registers
from hvproofs.audit.checks.subject import Subject, beside_the_point, proved, refuted, undecided
from hvproofs.audit.checks.taint import used
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import Machine
from hvproofs.audit.machine.memory import Data, StopReason
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.function import Carried
from hvproofs.audit.symbolic.symbols import Choice, Origin, Pointer, Unknown
from hvproofs.rules.arithmetic import DEFINED
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, substitute, variables

RULE = DEFINED


DIVISIONS = (ir.BinaryOp.UDIV, ir.BinaryOp.SDIV, ir.BinaryOp.UREM, ir.BinaryOp.SREM)
DIVIDED = "division by zero"  # how a run that ends there tells it
NEVER = ", which was never set"
OTHER = "other "  # begins the name of another value of the same variable


@dataclass(frozen=True, slots=True)
class Asked:
    """Something that must hold for the call to be given what is defined."""

    goal: Term
    what: str  # the call is given where it does not hold, for a person
    spot: Spot  # where it must hold
    amount: Term | None = None  # that is shifted by or divided by
    given: Spot | None = None  # the call or store that gets what is made of it; None: at `spot`


def defined(subject: Subject) -> RuleVerdict:
    """The verdict for everything the call is given."""
    goals, path = [*_goals(subject), *_divided(subject)], subject.reached.path
    for never, what in _carried(subject):
        if steps := subject.code.shown(
            [path], never, subject.spot, partial(_shown, subject, what, subject.spot)
        ):
            return refuted(RULE, *steps)
    if not goals:
        return beside_the_point(RULE)
    found = [_judge(subject, one) for one in goals]
    taken = dict.fromkeys(name for one in found for name, _ in one.hypotheses)
    bad = [one for one in found if one.run] + [one for one in found if one.reason]
    return bad[0] if bad else proved(RULE, *taken)


def settled(subject: Subject) -> Term:
    """That what may never have been set makes no difference to the call: neither 0 nor all ones."""
    goals = [one.goal for one in (*_goals(subject), *_divided(subject))]
    other = {name: sort for name, sort in variables(goals).items() if name.startswith(OTHER)}
    return b.and_(
        *(
            substitute(goal, {name: b.const(value, sort) for name, sort in other.items()})
            for goal in goals
            for value in (0, -1)
        )
    )


def _judge(subject: Subject, one: Asked) -> RuleVerdict:
    code = subject.code
    known = [code.evaluated.paths[one.spot.block], *_way(subject, one)]
    if code.follows(known, one.goal):
        return proved(RULE)
    rests = code.rests_on(one.spot.block, known, one.goal)
    if rests is not None:
        return proved(RULE, *rests)
    names = loose(code, known, one.amount) if one.amount is not None else []
    show = partial(_shown, subject, one.what, one.given or one.spot)
    steps = code.shown(known, one.goal, one.spot, show, free=bool(names))
    requires = bound_of(code, known, names, one.goal) if names else ""
    if steps:
        return refuted(RULE, *steps, free=bool(names), requires=requires)
    return undecided(RULE, f"the call may be given {one.what}", requires)


def _way(subject: Subject, one: Asked) -> list[Term]:
    return [subject.reached.path] if one.spot == subject.spot else []


def _divided(subject: Subject) -> Iterator[Asked]:
    """For each division on the way to what the call is given: that its divisor is not 0."""
    code, given = subject.code, [each.value for each in subject.reached.call.arguments]
    given += [one.value for _, one in _stored(subject)]
    for one in made_from(code, given, _parts_of):
        match one:
            case ir.Binary(op=op, right=ir.Local() as by) if op in DIVISIONS:
                spot, term = code.graph.spot(one), code.term(by)
                if spot is not None and term is not None:
                    goal = b.ne(term, b.bv(0, term.sort.width))
                    yield Asked(goal, "the quotient of a division by 0", spot, term)


def _parts_of(one: ir.Instruction) -> Iterable[ir.Value]:
    """What a result is worked out from, addresses with their indices too."""
    return used(one) if isinstance(one, ir.GetElementPtr) else operands(one)


def _unset(subject: Subject) -> dict[str, Unknown]:
    return _of_origin(subject, Origin.UNSET)


def _of_origin(subject: Subject, origin: Origin) -> dict[str, Unknown]:
    unknowns = subject.code.evaluated.unknowns
    return {name: one for name, one in unknowns.items() if one.origin is origin}


def _amount(subject: Subject, one: Unknown) -> Term | None:
    """What decides whether a result is defined: what is shifted by, or whose zeros are counted."""
    match definitions(subject.code).get(one.name.removeprefix("value.")):
        case ir.Binary(right=by):
            return subject.code.term(by)
        case ir.Call(arguments=given):
            return subject.code.term(given[0].value)
        case _:
            return None


def _sure(made: ir.Instruction, amount: Term) -> Term:
    """That a shift is by less than the width, or what zeros are counted in is not 0."""
    zero = b.bv(0, amount.sort.width)
    if isinstance(made, ir.Call):
        return b.ne(amount, zero)
    return b.ult(amount, b.bv(amount.sort.width, amount.sort.width))


def _parts(subject: Subject) -> list[Term | None]:
    """The parts that a wrapper is given, or all bits of the word, those of its flags too."""
    if subject.sink.control is not None:
        return [word(subject)]
    parts = [part(subject, name) for name in ("code", "count", "varhead", "start")]
    return [*parts, *in_registers(subject)]


def _carried(subject: Subject) -> Iterator[tuple[Term, str]]:
    """For each value of a loop that starts unset: that it has changed, and its name.

    Only for looking for a run: what a round sets is not followed.
    """
    unset = _unset(subject)
    used = variables([one for one in _parts(subject) if one is not None])
    for one in subject.code.evaluated.carried:
        names = [name for name in variables([one.initial]) if name in unset]
        if names and one.variable.value in used:
            yield b.ne(one.variable, one.initial), _named(unset[names[0]])


def _stored(subject: Subject) -> Iterator[tuple[Spot, ir.Store]]:
    """What is stored in the memory of the input on ways to the call."""
    code, pointer = subject.code, subject.side("input")
    if not isinstance(pointer, Pointer):
        return
    for spot, one in code.graph.instructions():
        if not isinstance(one, ir.Store) or not code.graph.leads(spot, subject.spot):
            continue
        if is_in(code, one.pointer, pointer.place) and not _behind(subject, one, pointer):
            yield spot, one


def _behind(subject: Subject, store: ir.Store, input_: Pointer) -> bool:
    """Whether something is stored behind an input that is its fixed header alone."""
    to, call = subject.code.value(store.pointer), subject.call
    if call is None or call.input.element or call.input.variable or call.input.counted:
        return False
    start, at = number(input_.offset, subject.code), None
    if isinstance(to, Pointer):
        at = number(to.offset, subject.code)
    return start is not None and at is not None and at >= start + call.input.header_size


def _goals(subject: Subject) -> Iterator[Asked]:
    """For each variable that may hold nothing: that it makes no difference."""
    unset, terms = _unset(subject), _parts(subject)
    shifted = _of_origin(subject, Origin.POISON)
    for spot, store in _stored(subject):
        term = subject.code.term(store.value)
        yield from _steady_in(subject, term, shifted, spot)
        yield from _steady_rounds(subject, term, shifted, spot)
    unset |= shifted
    for name in ("input", "output"):
        side = subject.side(name)
        for when, one in side.options if isinstance(side, Choice) else ((None, side),):
            if isinstance(one, Pointer) and one.place.name in unset:
                never = b.boolean(False) if when is None else b.not_(when)
                yield Asked(never, _named(unset[one.place.name]), subject.spot)
            terms.append(one.offset if isinstance(one, Pointer) else None)
    for term in terms:
        yield from _steady_in(subject, term, unset, subject.spot)
        yield from _steady_rounds(subject, term, shifted, subject.spot)


def _steady_rounds(
    subject: Subject, term: Term | None, shifted: Mapping[str, Unknown], given: Spot
) -> Iterator[Asked]:
    """That no loop carries a shift by too much into a number.

    Asked of what enters the loop and of each round; of each shift where the rounds are not known.
    """
    evaluated, seen = subject.code.evaluated, set[str]()
    carried = {str(one.variable.value): one for one in evaluated.carried}
    waiting = [term] if term is not None and shifted else []
    while waiting:
        for name in sorted(variables([waiting.pop()]).keys() - seen):
            seen.add(name)
            if one := carried.get(name):
                waiting += [one.initial, *(after for _, after in one.rounds)]
                found = _in_rounds(subject, one, shifted)
            elif name in evaluated.unknowns and evaluated.unknowns[name].origin is Origin.LOOP:
                found = _narrow(subject, name, shifted)
            else:
                continue
            yield from (replace(each, given=given) for each in found)


def _in_rounds(subject: Subject, one: Carried, shifted: Mapping[str, Unknown]) -> Iterator[Asked]:
    """That what a loop carries is the same whatever a shift by too much gives."""
    code = subject.code
    yield from _steady_in(subject, one.initial, shifted, Spot(one.header, 0))
    latches = code.evaluated.graph.latches[one.header]
    for latch, (_, after) in zip(latches, one.rounds, strict=True):
        around = code.evaluated.edges[latch, one.header]
        for each in _steady_in(subject, after, shifted, code.graph.last(latch)):
            yield replace(each, goal=b.or_(b.not_(around), each.goal))


def _narrow(subject: Subject, name: str, shifted: Mapping[str, Unknown]) -> Iterator[Asked]:
    """Of each shift, or count of zeros, that a value of a loop is made from: that it is defined."""
    phi = definitions(subject.code).get(name.removeprefix("value."))
    for made in made_from(subject.code, _parts_of(phi) if phi else (), _parts_of):
        one, spot = shifted.get(f"value.{made.result}"), subject.code.graph.spot(made)
        amount = _amount(subject, one) if one is not None else None
        if one is not None and amount is not None and spot is not None:
            yield Asked(_sure(made, amount), _named(one), spot, amount)


def _steady_in(
    subject: Subject, term: Term | None, unset: Mapping[str, Unknown], spot: Spot
) -> Iterator[Asked]:
    """That a number is the same whatever the variables hold that may hold nothing."""
    for name, sort in variables([term] if term is not None else []).items():
        if name in unset and term is not None:
            other = substitute(term, {name: b.var(f"{OTHER}{name}", sort)})
            what, amount = _named(unset[name]), _amount(subject, unset[name])
            yield Asked(b.eq(term, other), what, spot, amount)


def _named(one: Unknown) -> str:
    if one.origin is Origin.POISON:
        return f"what {one.what} gives"
    return one.what.partition(",")[0] + NEVER


def _shown(
    subject: Subject, what: str, spot: Spot, values: Mapping[str, int]
) -> tuple[RunStep, ...]:
    """The steps of a run that uses the value that is not set, at the call or where it is stored."""
    given_unset: list[ir.Instruction] = []
    last: list[ir.Instruction] = []
    target = subject.code.graph.at(spot)

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del machine, world
        last[:] = [one]
        call = subject.reached.call
        given = [each.value for each in call.arguments] if one is call else []
        given += [target.value] if one is target and isinstance(target, ir.Store) else []
        if any(isinstance(each, ir.Local) and not isinstance(found.get(each.name), int)
               for each in given):  # fmt: skip
            given_unset.append(one)

    trace = running.run(subject, values, look)
    given = running.inputs(subject.code, values)
    if given_unset:
        at, text = running.outermost(given_unset[0]), f"the call is given {what}"
        return (*given, RunStep(at, text))
    if trace.stopped is StopReason.UNDEFINED and trace.detail == DIVIDED:
        return (*given, RunStep(trace.location, "divides by 0"))
    if trace.stopped is StopReason.INDETERMINATE and _by_that(subject, what, last):
        text = f"what happens here depends on {what}"
        return (*given, RunStep(trace.location, text))
    return ()


def _by_that(subject: Subject, what: str, last: list[ir.Instruction]) -> bool:
    """Whether a run may have ended for what is asked of: it must lead to where the run ended."""
    poison = _of_origin(subject, Origin.POISON).items()
    found = {name for name, one in poison if _named(one) == what}
    given = [value for one in last for value in used(one)]
    from_ = (f"value.{one.result}" for one in made_from(subject.code, given, _all_of))
    return not found or any(name in found for name in from_)


def _all_of(one: ir.Instruction) -> Iterable[ir.Value]:
    return (*used(one), *operands(one))
