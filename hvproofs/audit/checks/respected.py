# SPDX-License-Identifier: MIT
"""reps-completed-respected: what is undone after a failure is what the call did not complete.

Asked of calls whose contract says that a rep has an effect that lasts: memory that passed to the
hypervisor, or that was mapped. Looked at are the calls made after a failure, and not after success,
that are handed an entry of the list, and for mappings those that lead to another hypercall. Where
there are none, or they undo no entry completed (`undone`), that the callers undo none either is
taken for granted by name. Refuted by runs in which the call fails after no entry and after one, and
the same is undone. Else undecided: that exactly the right entries are undone is not shown. What is
done with the memory after a success is in `passed`, what is handed over once more after a failure
in `twice`. What is handed on of how many were completed is to be of all batches (`totals`), also of
a call without such an effect: then that is all that is asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.answer import failing, succeeded
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.origins import after, entries_of, roots_of
from hvproofs.audit.checks.parts import number_of, part
from hvproofs.audit.checks.passed import misused
from hvproofs.audit.checks.rolled import rolled_back
from hvproofs.audit.checks.subject import (
    Code,
    Subject,
    beside_the_point,
    proved,
    refuted,
    undecided,
)
from hvproofs.audit.checks.totals import lost
from hvproofs.audit.checks.twice import handed_twice
from hvproofs.audit.checks.undone import spares
from hvproofs.audit.effects import called
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.llvm.irtypes import IntType
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.rules.code import REPS_COMPLETED_RESPECTED
from hvproofs.spec.contract import Effect
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

RULE = REPS_COMPLETED_RESPECTED.id
CALLERS = "callers-undo-no-entry-that-was-completed"
LAST = "only what the last batch completed is handed on, and no run of the code shows it"
ERROR = 22  # of what a function says that failed: its result is the negative of it


def respected(subject: Subject) -> RuleVerdict:
    """The verdict for what is done after one call failed."""
    call, count = subject.call, part(subject, "count")
    effect = call.contract.effect if call is not None else Effect.NONE
    told = lost(subject, count) if count is not None and call is not None and call.is_rep else None
    if effect is Effect.NONE and told is None:
        return beside_the_point(RULE)
    taken: dict[str, None] = {CALLERS: None}
    found = [*_undoing(subject, effect)] if effect is not Effect.NONE else []
    alone = sum(other for _, _, other in found) == 1
    undoing = [
        one for spot, one, other in found
        if (other and not alone)
        or not _spared(subject, spot, one, count, taken, by_call=other)
    ]  # fmt: skip
    if not undoing and told is not None:
        return refuted(RULE, *told[1]) if told[1] else undecided(RULE, LAST)
    if not undoing and count is not None and (use := misused(subject, effect, count, taken)):
        return refuted(RULE, *use.steps) if use.steps else undecided(RULE, use.why)
    takes = count if effect is Effect.TAKES else None
    if not undoing and takes is not None and (use := handed_twice(subject, takes, taken)):
        return refuted(RULE, *use.steps) if use.steps else undecided(RULE, use.why)
    if not undoing:
        return proved(RULE, *taken)
    several = [b.ule(b.bv(2, 64), count)] if count is not None else []
    known = [subject.reached.path, b.not_(succeeded(subject)), *several]
    show = partial(_shown, subject, frozenset(id(one) for one in undoing), effect)
    if steps := subject.code.shown(known, b.boolean(False), subject.spot, show):
        return refuted(RULE, *steps)
    names = ", ".join(dict.fromkeys(f"{_name(one)}()" for one in undoing))
    return undecided(RULE, f"after a failure {names} may undo other entries than are to be undone")


def _spared(
    subject: Subject, spot: Spot, call: ir.Call, count: Term | None, taken: dict[str, None], *,
    by_call: bool,
) -> bool:  # fmt: skip
    """Whether it undoes what it is to undo; `taken` gets what that rests on."""
    given, failed = [each.value for each in call.arguments], b.not_(succeeded(subject))
    rests = None
    if count is not None and by_call:
        rests = rolled_back(subject, spot, call, count)
    elif count is not None:
        rests = spares(subject, spot, given, count, failed)
    taken |= dict.fromkeys(rests or ())
    return rests is not None


def _undoing(subject: Subject, effect: Effect) -> Iterator[tuple[Spot, ir.Call, bool]]:
    """The calls behind a failure that may undo entries, and whether by another hypercall."""
    code, entries = subject.code, entries_of(subject)
    for spot, one in code.graph.instructions():
        call = called(one)
        if call is None or call is subject.reached.call or not _may_undo(code, call):
            continue
        if not code.graph.leads(subject.spot, spot):
            continue
        failed, worked = after(subject, spot)
        other = effect is Effect.MAPS and code.effects.leads_to(call, code.guest.sink_names)
        handed = {root for each in call.arguments for root in roots_of(code, each.value)}
        handed.discard(("result", subject.reached.call.result))
        if failed and (other or (not worked and handed & entries)):
            yield spot, call, other


def _may_undo(code: Code, call: ir.Call) -> bool:
    """Whether a call is of something that may do anything but tell."""
    variadic = call.signature is not None and call.signature.variadic
    if isinstance(call.callee, ir.InlineAsm) or variadic:
        return False
    name = _name(call)
    told = code.guest.guard_of(name) or code.guest.translation_of(name)
    return not name.startswith("llvm.") and told is None and not block(name)


def _name(call: ir.Call) -> str:
    return call.callee.name if isinstance(call.callee, ir.Global) else "a function"


def _shown(
    subject: Subject, undoing: frozenset[int], effect: Effect, values: Mapping[str, int]
) -> tuple[RunStep, ...]:
    """The steps of runs that undo the same whether one entry was completed or none.

    Whether functions outside say that they worked, or that they failed, must make no difference.
    """
    worked = _same(subject, undoing, effect, values)
    failed = worked and _same(subject, undoing, effect, {**values, **_errors(subject)})
    return (*running.inputs(subject.code, values), *failed) if failed else ()


def _errors(subject: Subject) -> dict[str, int]:
    """That each function outside that is called behind the call reports an error."""
    code = subject.code
    return {
        f"value.{call.result}": (1 << call.type.bits) - ERROR
        for spot, one in code.graph.instructions()
        if (call := called(one)) is not None and isinstance(call.type, IntType)
        and isinstance(call.callee, ir.Global) and call is not subject.reached.call
        and not call.callee.name.startswith("llvm.") and code.graph.leads(subject.spot, spot)
    }  # fmt: skip


def _same(
    subject: Subject, undoing: frozenset[int], effect: Effect, values: Mapping[str, int]
) -> tuple[RunStep, ...]:
    none, one = (_Failing(subject, undoing, done) for done in (0, 1))
    for each in (none, one):
        running.run(subject, values, each.look, on_call=each.hypercall)
    if one.asked < 2 or not one.ended or none.undone != one.undone:
        return ()
    if not one.undone and effect is not Effect.MAPS:
        return ()
    undone = [*one.told[1:], RunStep(_place(subject), "the same is undone if it fails after none")]
    stays = [RunStep(_place(subject), "nothing is undone: the entry completed stays mapped")]
    return (*one.told[:1], *(undone[-3:] if one.undone else stays))


def _place(subject: Subject) -> ir.DebugLoc | None:
    return running.outermost(subject.reached.call)


class _Failing:
    """Looks on at a run whose call fails after some entries."""

    def __init__(self, subject: Subject, undoing: frozenset[int], done: int) -> None:
        self._subject, self._undoing, self._done = subject, undoing, done
        self.asked = 0  # entries
        self.ended = False  # the function returned
        self.undone: list[tuple[Data, ...]] = []  # what each call that may undo was given
        self.told: list[RunStep] = []

    def hypercall(self, machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        """The call fails; any other succeeds, and may be one that undoes."""
        del machine, world
        if event.call is self._subject.reached.call:
            self.asked = number_of(self._subject, event, "count") or 0
            text = f"the call fails after {self._done} of {self.asked} entries"
            self.told[:] = [RunStep(running.outermost(event.call), text)]
            return failing(self._done)
        if self.told:
            self.undone.append(event.arguments)
        return 0xFFF << 32

    def look(
        self, machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        """Before each instruction: a call that may undo."""
        del machine, world
        call = called(one)
        if isinstance(one, ir.Return):
            self.ended = bool(self.told)
        if not self.told or call is None or id(call) not in self._undoing:
            return
        given = tuple(_concrete(each.value, found) for each in call.arguments)
        self.undone.append(given)
        shown = ", ".join(f"{each:#x}" if isinstance(each, int) else "?" for each in given)
        self.told.append(RunStep(running.outermost(call), f"{_name(call)}({shown})"))


def _concrete(operand: ir.Value, found: Mapping[str, Data]) -> Data:
    if isinstance(operand, ir.ConstInt):
        return operand.value
    return found.get(operand.name) if isinstance(operand, ir.Local) else None
