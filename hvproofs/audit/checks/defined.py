# SPDX-License-Identifier: MIT
"""defined in code: what a call is given was set on every way to it.

Asked of every part of the control word and of both areas that are made from a
local variable which may not be set: no value that it may hold makes a
difference where the call is made. Refuted by a run that comes to the call, or
to a branch on the way, with nothing in the variable (C11 6.3.2.1p2).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.parts import part
from hvproofs.audit.checks.subject import Subject, beside_the_point, proved, refuted, undecided
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import Machine
from hvproofs.audit.machine.memory import Data, StopReason
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.symbols import Choice, Origin, Pointer, Unknown
from hvproofs.rules.arithmetic import DEFINED
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, substitute, variables

RULE = DEFINED


def defined(subject: Subject) -> RuleVerdict:
    """The verdict for everything the call is given."""
    goals, path = list(_goals(subject)), subject.reached.path
    for never, what in _carried(subject):
        if steps := subject.code.shown([path], never, subject.spot, partial(_shown, subject, what)):
            return refuted(RULE, *steps)
    if not goals:
        return beside_the_point(RULE)
    for goal, what in goals:
        if subject.code.follows([path], goal):
            continue
        if steps := subject.code.shown([path], goal, subject.spot, partial(_shown, subject, what)):
            return refuted(RULE, *steps)
        return undecided(RULE, f"used although it may not be set: {what}")
    return proved(RULE)


def _unset(subject: Subject) -> dict[str, Unknown]:
    unknowns = subject.code.evaluated.unknowns
    return {name: one for name, one in unknowns.items() if one.origin is Origin.UNSET}


def _parts(subject: Subject) -> list[Term | None]:
    return [part(subject, name) for name in ("code", "count", "varhead", "start")]


def _carried(subject: Subject) -> Iterator[tuple[Term, str]]:
    """For each value of a loop that starts unset: that it has changed, and its name.

    Only for looking for a run: what a round sets is not followed.
    """
    unset = _unset(subject)
    used = variables([one for one in _parts(subject) if one is not None])
    for one in subject.code.evaluated.carried:
        names = [name for name in variables([one.initial]) if name in unset]
        if names and one.variable.value in used:
            yield b.ne(one.variable, one.initial), _named(unset[names[0]].what)


def _goals(subject: Subject) -> Iterator[tuple[Term, str]]:
    """For each unset variable: that it makes no difference, and its name."""
    unset, terms = _unset(subject), _parts(subject)
    for name in ("input", "output"):
        side = subject.side(name)
        for when, one in side.options if isinstance(side, Choice) else ((None, side),):
            if isinstance(one, Pointer) and one.place.name in unset:
                never = b.boolean(False) if when is None else b.not_(when)
                yield never, _named(unset[one.place.name].what)
            terms.append(one.offset if isinstance(one, Pointer) else None)
    for term in terms:
        for name, sort in variables([term] if term is not None else []).items():
            if name in unset and term is not None:
                other = substitute(term, {name: b.var(f"other {name}", sort)})
                yield b.eq(term, other), _named(unset[name].what)


def _named(what: str) -> str:
    return what.partition(",")[0]


def _shown(subject: Subject, what: str, values: Mapping[str, int]) -> tuple[RunStep, ...]:
    """The steps of a run that uses the value that is not set."""
    used: list[ir.Instruction] = []

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del machine, world
        call = subject.reached.call
        given = [each.value for each in call.arguments] if one is call else []
        if any(isinstance(each, ir.Local) and not isinstance(found.get(each.name), int)
               for each in given):  # fmt: skip
            used.append(one)

    trace = running.run(subject, values, look)
    given = running.inputs(subject.code, values)
    if used:
        at, text = running.outermost(used[0]), f"the call is given {what}, which was never set"
        return (*given, RunStep(at, text))
    if trace.stopped is StopReason.INDETERMINATE:
        text = f"what happens here depends on {what}, which was never set"
        return (*given, RunStep(trace.location, text))
    return ()
