# SPDX-License-Identifier: MIT
"""user-controlled: no part of the control word from user memory reaches the call unchecked.

User memory is what a function of the guest's facts copies in. A part made from
it is checked where the way to the call implies that it fits its field (4095
entries, 1023 qwords), and a call code where it is the same on every way;
whether the areas then fit is for the other rules. Of a whole control word all other
bits (fast, nested, reserved) are the same whatever user memory holds. Refuted by a run in which
the copy brings a value in that reaches the call and does not fit, or names
another call. A function that copies nothing in has nothing to check here.
Values that were first written to other memory are not followed: undecided.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.parts import number_of, part, word
from hvproofs.audit.checks.places import may_be_in
from hvproofs.audit.checks.subject import Subject, beside_the_point, proved, refuted, undecided
from hvproofs.audit.checks.taint import Taint, taint
from hvproofs.audit.guest import UserCopy
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.sites.word import FIELDS, WORD, mask
from hvproofs.audit.symbolic.symbols import Origin, Place, Pointer
from hvproofs.rules.code import USER_CONTROLLED
from hvproofs.spec.tlfs import MAX_QWORDS, MAX_REPS
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import Op, Sort, Term, substitute, variables

RULE = USER_CONTROLLED.id
MOST = {"count": MAX_REPS, "varhead": MAX_QWORDS, "start": MAX_REPS}
WORDS = {
    "count": "rep count", "varhead": "variable header's size", "start": "rep start",
    "code": "call code",
}  # fmt: skip
FLAGS = "flags"  # the name of what a whole control word has beside its parts
# The bits of a control word in none of these.
BESIDE = mask(*FIELDS) - mask("call_code", "variable_qwords", "rep_count", "rep_start")
ANY_CODE = 0x3FFF  # a call code that no source gives a meaning

Tell = Callable[[CallEvent], str]  # what of a call the user chose; empty for nothing


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the control word that may be the user's."""

    name: str
    fits: Term  # that it is in its field, names the call, or is not of the user's choice
    rests: list[str] | None  # on what it rests that it fits; None: not shown
    doubt: str = ""  # why it may be the user's after all
    tell: Tell = lambda _: ""  # where it does not fit


def user(subject: Subject) -> RuleVerdict:
    """The verdict for all parts together."""
    copies = list(_copies(subject))
    if not copies and not any(_given(subject)):
        return beside_the_point(RULE)
    parts = list(_parts(subject))
    broken = [_unchecked(subject, one, copies)
              for one in parts if one.rests is None]  # fmt: skip
    if broken:
        return min(broken, key=lambda one: not one.run)
    doubt = next((one.doubt for one in parts if one.doubt), "")
    taken = dict.fromkeys(text for one in parts for text in one.rests or ())
    return undecided(RULE, doubt) if doubt else proved(RULE, *taken)


def unchecked(subject: Subject) -> tuple[str, ...]:
    """The names of the parts from user memory that are not shown to be checked."""
    return tuple(one.name for one in _parts(subject) if one.rests is None)


def _parts(subject: Subject) -> Iterator[_Part]:
    loads = [one for place, _ in _copies(subject) for one in _loads(subject, place)]
    spread = taint(subject.code, [*_given(subject), *loads])
    asked = list[tuple[str, Term, Tell]]()
    for name, words in WORDS.items():
        term = part(subject, name)
        if term is None:
            yield _Part(name, b.boolean(True), [], f"the {words} could not be worked out")
        elif not _chosen(subject, term, spread):
            yield _Part(name, b.boolean(True), [], _hidden(subject, term, spread, words))
        else:
            asked.append((name, _fits(subject, name, term), partial(_tell_part, subject, name)))
    for name, fits, tell in (*asked, *_flags(subject, spread)):
        rests = subject.code.rests_on(subject.spot.block, [subject.reached.path], fits)
        yield _Part(name, fits, None if rests is None else list(rests), tell=tell)


def _copies(subject: Subject) -> Iterator[tuple[Place, ir.Call]]:
    """The memory that user bytes are copied to on the way to the call."""
    code = subject.code
    for spot, one in code.graph.instructions():
        fact = _fact(subject, one)
        if fact is None or not isinstance(one, ir.Call) or not code.graph.leads(spot, subject.spot):
            continue
        target = one.arguments[fact.target].value if fact.target is not None else None
        found = code.value(target) if target is not None else code.evaluated.values.get(one.result)
        if isinstance(found, Pointer):
            yield found.place, one


def _given(subject: Subject) -> Iterator[ir.Call]:
    """The assembly on the way to the call whose result is a number of user memory."""
    for spot, one in subject.code.graph.instructions():
        if isinstance(one, ir.Call) and isinstance(one.callee, ir.InlineAsm):
            leads = subject.code.graph.leads(spot, subject.spot)
            if leads and subject.code.guest.is_user(one.callee):
                yield one


def _fact(subject: Subject, one: ir.Instruction) -> UserCopy | None:
    if not isinstance(one, ir.Call) or not isinstance(one.callee, ir.Global):
        return None
    return subject.code.guest.user_copy_of(one.callee.name)


def _loads(subject: Subject, place: Place) -> list[ir.Instruction]:
    inside = may_be_in(subject.code, place)
    return [
        one
        for _, one in subject.code.graph.instructions()
        if isinstance(one, ir.Load) and inside(one.pointer)
    ]


def _chosen(subject: Subject, term: Term, spread: Taint) -> dict[str, Sort]:
    """The variables of a term whose values were copied in."""
    parts = tuple(f"value.{one.result}." for one in _given(subject))
    return {
        name: sort for name, sort in variables([term]).items()
        if name.removeprefix("value.") in spread.when or name.startswith(parts)
    }  # fmt: skip


def _flags(subject: Subject, spread: Taint) -> Iterator[tuple[str, Term, Tell]]:
    """That user memory makes no difference to the bits beside the parts of a control word."""
    whole = word(subject) if subject.sink.control is not None else None
    if whole is None or not (chosen := _chosen(subject, whole, spread)):
        return
    zeros = {name: b.const(0, sort) for name, sort in chosen.items()}
    rest = b.bits(Op.BAND, whole, b.bv(BESIDE, WORD))
    same = substitute(rest, zeros)

    def tell(event: CallEvent) -> str:
        value = event.arguments[subject.sink.control or 0]
        if variables([same]) or not isinstance(value, int) or value & BESIDE == evaluate(same, {}):
            return ""
        return f"the control word of the call is {value:#x}, as the user chose"

    yield FLAGS, b.eq(rest, same), tell


def _hidden(subject: Subject, term: Term, spread: Taint, words: str) -> str:
    """Why a part that is read from other memory may still be the user's; empty when not."""
    copied = any(end.copied for end in spread.ends)
    unknowns = subject.code.evaluated.unknowns
    read = any(unknowns[name].origin in (Origin.MEMORY, Origin.LOOP)
               for name in variables([term]) if name in unknowns)  # fmt: skip
    if copied and read:
        return f"the {words} is read from memory that user bytes may have been copied to"
    return ""


def _fits(subject: Subject, name: str, term: Term) -> Term:
    if name == "code":
        same = subject.call.contract.call_code if subject.call is not None else None
        return b.ne(term, b.bv(ANY_CODE, 64)) if same is None else b.eq(term, b.bv(same, 64))
    return b.ule(term, b.bv(MOST[name], 64))


def _unchecked(subject: Subject, one: _Part, copies: list[tuple[Place, ir.Call]]) -> RuleVerdict:
    known = [subject.reached.path]
    if steps := subject.code.shown(
        known, one.fits, subject.spot, lambda tried: _shown(subject, tried, copies, one.tell)
    ):
        return refuted(RULE, *steps)
    words = WORDS.get(one.name, "rest of the control word")
    why = f"the {words} comes from user memory and may reach the call unchecked"
    return undecided(RULE, f"{why}, but no run of the code shows it")


def _shown(
    subject: Subject, values: Mapping[str, int], copies: list[tuple[Place, ir.Call]], tell: Tell
) -> tuple[RunStep, ...]:
    """The steps of a run in which a value of the user's choice reaches the call."""
    told: list[RunStep] = []
    broken: list[RunStep] = []
    sources = [*(call for _, call in copies), *_given(subject)]

    def look(
        machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        del machine, world, found
        if any(one is call for call in sources):
            told.append(RunStep(running.outermost(one), "user memory is copied in here"))

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        del machine, world
        if event.call is subject.reached.call and told and (text := tell(event)):
            broken[:] = [RunStep(running.outermost(event.call), text)]
        return values.get(f"value.{event.call.result}", 0)

    running.run(subject, values, look, on_call=hypercall)
    return (*told[-2:], *broken) if broken else ()


def _tell_part(subject: Subject, name: str, event: CallEvent) -> str:
    value = number_of(subject, event, name)
    if not _bad(subject, name, value):
        return ""
    return f"the {WORDS[name]} of the call is {value:#x}, as the user chose"


def _bad(subject: Subject, name: str, value: int | None) -> bool:
    if value is None:
        return False
    if name != "code":
        return value > MOST[name]
    return subject.call is None or value != subject.call.contract.call_code
