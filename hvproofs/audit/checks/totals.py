# SPDX-License-Identifier: MIT
"""What a function hands on of how many entries were completed: of all batches; see `respected`.

Looked at is what is returned, and stored in memory of others, behind a call. In a loop of batches a
value that is what the latest call completed, and nothing more, leaves out what the batches before
it did. One that begins with 0 and goes on by what each call completes is the sum, as what is kept
in that memory; what is handed on after a failure is to be the sum with the entries of the call that
failed, no more and no fewer. Refuted by a run that tells of another number than it completed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.answer import completed, completes, failing, reps, succeeded
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.parts import number_of
from hvproofs.audit.checks.places import number, size_of
from hvproofs.audit.checks.progress import again
from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RunStep
from hvproofs.audit.symbolic.symbols import Number, PlaceKind, Pointer, Value, resized
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, substitute, variables

OWN = (PlaceKind.STACK, PlaceKind.PAGE)
COUNT_BITS = 12  # of a rep count: what is narrower tells of none


@dataclass(frozen=True, slots=True)
class Told:
    """A number that others get to see."""

    spot: Spot
    value: Term
    to: Value | None  # where it is stored; None: it is returned


def lost(subject: Subject, count: Term) -> tuple[Spot, tuple[RunStep, ...]] | None:
    """Where others are told of another number, and the run that shows it, if any; None: nowhere."""
    code, inside = subject.code, subject.code.graph.loops[subject.spot.block]
    carried = [one for one in code.evaluated.carried if one.header in inside]
    names = {str(one.variable.value) for one in carried} & set(variables([count]))
    far = [b.ne(one.variable, one.initial) for one in carried if str(one.variable.value) in names]
    for one in _handed(subject):
        latest = bool(far) and _latest(subject, one.value)
        if latest or _another(subject, count, one, far):
            show = partial(_shown, subject, one, latest)
            known = [subject.reached.path, *far]
            return one.spot, code.shown(known, b.boolean(False), subject.spot, show)
    return None


def _handed(subject: Subject) -> Iterator[Told]:
    """The numbers that others get to see behind the call, each place in the loop's last round."""
    behind, here = list[Told](), list[Told]()
    inside = subject.code.graph.loops[subject.spot.block]
    for one in _seen(subject):
        if not inside <= subject.code.graph.loops[one.spot.block]:
            behind.append(one)
        elif subject.code.graph.leads(subject.spot, one.spot, forward=True):
            here.append(one)
    yield from behind
    ends = [spot for spot, one in subject.code.graph.instructions() if isinstance(one, ir.Return)]
    for one in here:  # others see it where the function may end with nothing told there again
        past = frozenset(other.spot for other in behind if other.to == one.to)
        if any(subject.code.graph.leads(one.spot, end, past=past) for end in ends):
            yield one


def _seen(subject: Subject) -> Iterator[Told]:
    code = subject.code
    for spot, one in code.graph.instructions():
        if not code.graph.leads(subject.spot, spot):
            continue
        match one:
            case ir.Return(value=ir.Local() as value):
                to = None
            case ir.Store(value=ir.Local() as value, pointer=pointer):
                to = code.value(pointer)
                known = not isinstance(to, Pointer) or number(to.offset, code) is not None
                if not known or (isinstance(to, Pointer) and to.place.kind in OWN):
                    continue
            case _:
                continue
        found = code.value(value)
        if isinstance(found, Number) and found.term.sort.width >= COUNT_BITS:
            yield Told(spot, found.term, to)


def _latest(subject: Subject, value: Term) -> bool:
    """Whether a value is what the latest call completed, wherever the loop is left."""
    code, done = subject.code, reps(subject)
    if done is None:
        return False
    held: dict[str, Term] = {}
    loops, now = code.graph.loops[subject.spot.block], b.var("completed", done.sort)
    for one in code.evaluated.carried:
        here = [subject.reached.path]
        if (
            one.header in loops
            and one.variable.sort.width >= COUNT_BITS
            and all(
                code.follows([*here, around], b.eq(resized(after, 64), done))
                for around, after in one.rounds
            )
        ):
            held[str(one.variable.value)] = resized(now, one.variable.sort.width)
    call = f"value.{subject.reached.call.result}"
    term = substitute(resized(value, 64), held)
    if not variables([value]).keys() & {*held, call}:
        return False
    return code.follows([b.eq(done, now)], b.eq(term, now))


def _another(subject: Subject, count: Term, one: Told, far: list[Term]) -> bool:
    """Whether a value leaves out what a call that failed completed, or has all that it asked.

    Or that call's alone, and not those of the batches before it, where there were some (`far`).
    """
    code, done, width = subject.code, reps(subject), one.value.sort.width
    if done is None:
        return False
    failed = [b.not_(succeeded(subject)), *completes(subject, count), b.ult(b.bv(0, 64), done)]
    for way, value in _ways(subject, one):
        known = [*way, *failed]
        if code.follows([*known, *far], b.boolean(False)):
            continue  # it is not told after a failure
        if far and code.follows([*known, *far], b.eq(resized(value, 64), done)):
            return True
        for sum_ in _sums(subject, count, one):
            told = b.sub(value, resized(sum_, width))
            if any(code.follows(known, b.eq(told, resized(more, width)))
                   for more in (count, b.bv(0, 64))):  # fmt: skip
                return True
    return False


def _ways(subject: Subject, one: Told) -> Iterator[tuple[list[Term], Term]]:
    """What holds where a number is told in the round of the call, or at the head of the next one.

    With what the number is then.
    """
    code, path = subject.code, subject.code.evaluated.paths[one.spot.block]
    yield [subject.reached.path, path], one.value
    left = code.graph.loops[subject.spot.block] - code.graph.loops[one.spot.block]
    for header in sorted(left):
        for index, latch in enumerate(code.evaluated.graph.latches[header]):
            next_ = code.evaluated.following(header, index)
            around = [subject.reached.path, code.evaluated.edges[latch, header]]
            yield [*around, substitute(path, next_)], substitute(one.value, next_)


def _sums(subject: Subject, count: Term, one: Told) -> Iterator[Term]:
    """The values that go on from 0, or in memory, by what each call completes."""
    code, done = subject.code, reps(subject)
    loops = code.graph.loops[subject.spot.block]
    known = [subject.reached.path, *completes(subject, count)]
    for each in code.evaluated.carried:
        width = each.variable.sort.width
        if done is None or each.header not in loops or number(each.initial) != 0:
            continue
        after = b.add(each.variable, resized(done, width))
        if width >= COUNT_BITS and all(
            code.follows([*known, around, again(subject, each.header, index)], b.eq(next_, after))
            for index, (around, next_) in enumerate(each.rounds)
        ):
            yield each.variable
    for name, sort in variables([one.value]).items():
        unknown = code.evaluated.unknowns.get(name)
        if unknown is not None and unknown.source is not None and unknown.source == one.to:
            yield b.var(name, sort)


def _shown(
    subject: Subject, one: Told, latest: bool, values: Mapping[str, int]
) -> tuple[RunStep, ...]:
    """The steps of a run that tells of its last batch alone, or of another number."""
    for fails in (1,) if latest else (1, 0):
        run = _Run(subject, one, fails, values)
        running.run(subject, values, run.look, on_call=run.hypercall)
        if run.broken and (not latest or run.seen == run.dones[-1]):
            return (*running.inputs(subject.code, values), *run.told, *run.broken)
    return ()


class _Run:
    """Looks on at a run whose batch `fails`, counted from 0, fails after one entry."""

    def __init__(self, subject: Subject, one: Told, fails: int, values: Mapping[str, int]) -> None:
        self._subject, self._one, self._fails, self._values = subject, one, fails, values
        self._target = subject.code.graph.at(one.spot)
        self._address: int | None = None  # where the number is stored
        self._before = 0  # what was there
        self.seen: int | None = None  # that is told
        self.dones: list[int] = []
        self.told: list[RunStep] = []
        self.broken: list[RunStep] = []

    def hypercall(self, machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        """All of a batch is completed, but of the one that fails."""
        del machine, world
        asked = number_of(self._subject, event, "count")
        if event.call is not self._subject.reached.call or not asked:
            return self._values.get(f"value.{event.call.result}", 0)
        word = asked << 32 if len(self.dones) < self._fails else failing(1)
        came = completed(self._subject, asked, word)
        self.dones.append(came.done)
        self.told.append(came.step(event))
        return came.word

    def look(
        self, machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        """Before each instruction: what is stored where, and what is told in the end."""
        del world
        size = size_of(self._subject.code, self._target.value.type) if isinstance(
            self._target, ir.Store) else 0  # fmt: skip
        if one is self._target and isinstance(one, ir.Store) and self._address is None:
            self._address = running.concrete(one.pointer, found)
            before = machine.memory.read(self._address, size) if self._address else None
            self._before = before if isinstance(before, int) else 0
        if not isinstance(one, ir.Return) or len(self.dones) <= self._fails or self.broken:
            return
        if self._address is not None:
            held = machine.memory.read(self._address, size)
            self.seen = held - self._before if isinstance(held, int) else None
        elif one is self._target and one.value is not None:
            self.seen = running.concrete(one.value, found)
        if self.seen is not None and self.seen != sum(self.dones):
            text = f"{self.seen} entries are told of, but {sum(self.dones)} were completed"
            self.broken.append(RunStep(running.outermost(self._target), text))
