# SPDX-License-Identifier: MIT
"""reps-completed-respected: what is undone after a failure is what the call did not complete.

Asked of calls whose contract says that a rep has an effect that lasts: memory
that passed to the hypervisor, or that was mapped. Looked at are the calls made
after a failure, and not after success, that are handed an entry of the list,
and for mappings those that lead to another hypercall. Where there are none, or they
undo no entry completed (`undone`), that the callers undo none either is taken for
granted by name. Refuted by runs in which the call fails after no entry and after
one, and the same is undone. Else undecided: that exactly the right entries are
undone is not shown. What is handed on of how many were completed is to be of all
batches (`totals`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.answer import failing, succeeded
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.pages import definitions
from hvproofs.audit.checks.parts import number_of, part
from hvproofs.audit.checks.places import number
from hvproofs.audit.checks.rolled import rolled_back
from hvproofs.audit.checks.subject import (
    Code,
    Subject,
    beside_the_point,
    proved,
    refuted,
    undecided,
)
from hvproofs.audit.checks.taint import used
from hvproofs.audit.checks.totals import lost
from hvproofs.audit.checks.undone import spares
from hvproofs.audit.effects import called
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.llvm.irtypes import IntType
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.symbols import Place, PlaceKind, Pointer, Slot
from hvproofs.decide.solver import Status
from hvproofs.rules.code import REPS_COMPLETED_RESPECTED
from hvproofs.spec.contract import Effect
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

RULE = REPS_COMPLETED_RESPECTED.id
CALLERS = "callers-undo-no-entry-that-was-completed"
LAST = "only what the last batch completed is handed on, and no run of the code shows it"
ERROR = 22  # of what a function says that failed: its result is the negative of it
SCALAR = 8  # bytes: a global of no more holds a base address or a flag, no entries

Root = tuple[str, str]  # how a value comes in, and the place or name it comes from
ANYWHERE: Root = ("in", "memory that is not known")


def respected(subject: Subject) -> RuleVerdict:
    """The verdict for what is done after one call failed."""
    effect = subject.call.contract.effect if subject.call is not None else Effect.NONE
    count = part(subject, "count")
    if effect is Effect.NONE:
        return beside_the_point(RULE)
    taken: dict[str, None] = {CALLERS: None}
    found = [*_undoing(subject, effect)]
    alone = sum(other for _, _, other in found) == 1
    undoing = [
        one for spot, one, other in found
        if (other and not alone)
        or not _spared(subject, spot, one, count, taken, rolled_back if other else spares)
    ]  # fmt: skip
    if not undoing and count is not None and (told := lost(subject, count)):
        return refuted(RULE, *told[1]) if told[1] else undecided(RULE, LAST)
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
    subject: Subject, spot: Spot, call: ir.Call, count: Term | None, taken: dict[str, None],
    how: Callable[[Subject, Spot, ir.Call, Term], tuple[str, ...] | None],
) -> bool:  # fmt: skip
    """Whether it undoes what it is to undo; `taken` gets what that rests on."""
    rests = how(subject, spot, call, count) if count is not None else None
    taken |= dict.fromkeys(rests or ())
    return rests is not None


def _undoing(subject: Subject, effect: Effect) -> Iterator[tuple[Spot, ir.Call, bool]]:
    """The calls behind a failure that may undo entries, and whether by another hypercall."""
    code, entries = subject.code, _entries(subject)
    for spot, one in code.graph.instructions():
        call = called(one)
        if call is None or call is subject.reached.call or not _may_undo(code, call):
            continue
        if not code.graph.leads(subject.spot, spot):
            continue
        failed, worked = _after(subject, spot)
        other = effect is Effect.MAPS and code.effects.leads_to(call, code.guest.sink_names)
        handed = {root for each in call.arguments for root in _roots(code, each.value)}
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


def _after(subject: Subject, spot: Spot) -> tuple[bool, bool]:
    """Whether control may come to a spot after the call failed, and after it succeeded."""
    code, good = subject.code, succeeded(subject)
    same = code.graph.loops[subject.spot.block] <= code.graph.loops[spot.block]
    known = [code.evaluated.paths[spot.block], *([subject.reached.path] if same else [])]
    failed = code.ask(known, good).status is not Status.UNSAT
    return failed, code.ask(known, b.not_(good)).status is not Status.UNSAT


def _entries(subject: Subject) -> set[Root]:
    """What the entries of the list are made from."""
    code, pointer = subject.code, subject.side("input")
    if subject.call is None or not isinstance(pointer, Pointer):
        return {ANYWHERE}
    start = number(pointer.offset, code)
    first = start + subject.call.input.header_size if start is not None else 0
    found: set[Root] = set()
    for spot, one in code.graph.instructions():
        if not code.graph.leads(spot, subject.spot):
            continue
        match one:
            case ir.Store(pointer=target, value=value) if _in(code, target, pointer.place, first):
                found |= _roots(code, value)
            case ir.Call(callee=ir.Global(name=name), arguments=given) if block(name) in (
                "memcpy",
                "memmove",
            ) and _in(code, given[0].value, pointer.place, first):
                found |= {_inside(code, given[1].value)}
    return found or {ANYWHERE}


def _in(code: Code, operand: ir.Value, place: Place, first: int) -> bool:
    """Whether an operand points into the list of a place."""
    match code.value(operand):
        case Pointer(where, offset) if where.name == place.name:
            at = number(offset, code)
            return at is None or at >= first
        case _:
            return False


def _inside(code: Code, pointer: ir.Value) -> Root:
    """What is read through a pointer."""
    match code.value(pointer):
        case Pointer(place, _):
            return "in", place.name
        case _:
            return ANYWHERE


def _roots(code: Code, value: ir.Value) -> set[Root]:
    """Where a value comes from: the memory it is read from, results and arguments."""
    defined, found, waiting, seen = definitions(code), set[Root](), [value], set[str]()
    while waiting:
        one = waiting.pop()
        if not isinstance(one, ir.Local) or one.name in seen:
            continue
        seen.add(one.name)
        match defined.get(one.name):
            case None:
                found.add(("argument", one.name))
            case ir.Load(pointer=pointer):
                found |= {_inside(code, pointer)} - _scalars(code, pointer)
            case ir.Phi(incoming=incoming):
                waiting += [each for each, _ in incoming]
            case ir.Select(then=then, otherwise=otherwise):
                waiting += [then, otherwise]
            case ir.Call(callee=ir.Global(name=name), arguments=given) if (
                name.startswith("llvm.") or code.guest.translation_of(name) is not None
            ):
                waiting += [each.value for each in given]
            case ir.Call():
                found.add(("result", one.name))
            case instruction:
                waiting += used(instruction)
    return found


def _scalars(code: Code, pointer: ir.Value) -> set[Root]:
    """The root of a global that is no more than a number, or of the pointer to a page."""
    match code.value(pointer):
        case Pointer(place, _) if place.kind is PlaceKind.STATIC and 0 < place.size <= SCALAR:
            return {("in", place.name)}
        case Slot():
            return {ANYWHERE}
        case _:
            return set()


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
