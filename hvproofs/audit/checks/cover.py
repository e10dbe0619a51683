# SPDX-License-Identifier: MIT
"""batches-cover: what a loop goes on with begins where the call before it ended.

A loop hands over so many entries at a time; a value that it carries tells how
far it is. It must go on by what the call completed: all where a wrapper repeats
the call and it succeeds, bits 43:32 of the result else. Asked where the count
depends on such a value, or the field does that the contract names as that of the
first entry (`first`); where that field is rounded down, the entry before rounding
is the one the loop is at. A loop that collects entries and hands over what it
has (`waiting`) must lose none and hand none over twice. Where a round reads what
it hands over is asked as far as `sources` follows it. A loop that calls again
with the same entries, or only after a failure, has no batches. After a failure
it matters only if another call follows. Refuted by a run whose next round does
not begin behind the last entry completed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.answer import WRAPPER, completed, completes, reps, succeeded
from hvproofs.audit.checks.dropped import dropped
from hvproofs.audit.checks.firsts import First, granted
from hvproofs.audit.checks.parts import number_of, part
from hvproofs.audit.checks.places import number
from hvproofs.audit.checks.sources import Source, sources
from hvproofs.audit.checks.subject import Subject, beside_the_point, proved, refuted, undecided
from hvproofs.audit.checks.waiting import collects, waits
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.function import Carried
from hvproofs.audit.symbolic.symbols import Number, Origin, Pointer, constant_value, resized
from hvproofs.rules.code import BATCHES_COVER
from hvproofs.spec.contract import Field
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import Op, Term, substitute, variables

RULE = BATCHES_COVER.id
# Of a loop whose reads `sources` does not follow, only how far the count says it is.
SOURCE = "if a round reads its entries where the round before it ended"
OTHER = "a round may read its entries elsewhere than where the round before it ended"
PAGE_SHIFT = 12
NEVER = b.boolean(False)
MANY = 20  # bits
FEW = f"if fewer than {1 << MANY} entries are done in all"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a loop is."""

    carried: Carried  # the value that tells it
    at: Term  # the entry that the loop is at, made of that value
    first: Term  # the entry that the call begins with, as wide
    unit: int  # how much one entry is; negative where the value counts down

    def after(self, following: Term) -> Term:
        """The entry the loop is at with the value of the next round."""
        return substitute(self.at, {str(self.carried.variable.value): following})

    def expected(self, done: Term) -> Term:
        """The entry it is to be at once some are done."""
        width = self.first.sort.width
        step = b.mul(resized(done, width), b.bv(abs(self.unit), width))
        return b.add(self.first, step) if self.unit > 0 else b.sub(self.first, step)


def cover(subject: Subject) -> RuleVerdict:
    """The verdict for the batches of one call."""
    count, done = part(subject, "count"), reps(subject)
    if subject.call is None or not subject.call.is_rep or not _moving(subject, count):
        return beside_the_point(RULE)
    if _only_retries(subject):
        return beside_the_point(RULE)
    found = next(_progresses(subject, count), None) if count is not None and done else None
    if found is None and count is not None and (rests := waits(subject, count)) is not None:
        return proved(RULE, *rests, *([] if subject.sink.control is not None else [WRAPPER]))
    if found is None or count is None or done is None:
        lossy = count is not None and collects(subject, count)
        if steps := dropped(subject) if lossy else ():
            return refuted(RULE, *steps)
        return undecided(RULE, "how the loop goes on after the call is not followed")
    taken: dict[str, None] = {}
    for index, (around, following) in enumerate(found.carried.rounds):
        known = [around, subject.reached.path, *completes(subject, count)]
        goal = b.eq(found.after(following), found.expected(done))
        good = succeeded(subject)
        for case, wanted in (
            ([*known, good], _matters(subject, found, following, goal)),
            ([*known, b.not_(good), _again(subject, found, index)], goal),
        ):
            rests = subject.code.rests_on(subject.spot.block, case, goal)
            if rests is None:
                return _open(subject, found, case, wanted)
            taken |= dict.fromkeys(rests)
    if elsewhere := _elsewhere(subject, found, count, done, taken):
        return elsewhere
    return proved(RULE, *taken, *([] if subject.sink.control is not None else [WRAPPER]))


def _elsewhere(
    subject: Subject, found: Progress, count: Term, done: Term, taken: dict[str, None]
) -> RuleVerdict | None:
    """What comes of what else tells where a round begins; None where that is as it should be.

    `taken` gets what that rests on, which is all of it where it is not followed.
    """
    code, header = subject.code, found.carried.header
    reads, named, field = sources(subject, header), _named(subject, found), _field(subject)
    if not reads and (field is None or (subject.call and subject.call.input.element)):
        taken[SOURCE] = None
    if field is not None and named is None and found.first != _first(subject):
        taken[granted(field.name)] = None
    begins: list[Source | First] = [*reads, *([] if named is None else [named])]
    for one in begins:
        for index, (around, _) in enumerate(found.carried.rounds):
            known = [around, subject.reached.path, *completes(subject, count)]
            goal = one.goes_on(header, index, code.evaluated.carried, done)
            good, again = succeeded(subject), _again(subject, found, index)
            for case in ([*known, good, again], [*known, b.not_(good), again]):
                rests = code.rests_on(subject.spot.block, case, goal)
                few = [*case, _few(found)]
                if rests is None and code.follows(few, goal) and not code.follows(few, NEVER):
                    rests = (FEW,)  # a narrow count that wraps is for other rules
                if rests is None and isinstance(one, First) and not one.steady:
                    rests = (granted(one.field),)
                if rests is None:
                    steps = code.shown(case, goal, subject.spot, partial(one.shown, subject))
                    return refuted(RULE, *steps) if steps else undecided(RULE, OTHER)
                taken |= dict.fromkeys(rests)
    return None


def _few(found: Progress) -> Term:
    """That not so many entries are done that counting them wraps anywhere."""
    x, most = found.carried.variable, 1 << MANY
    ends = (found.carried.initial, x) if found.unit < 0 else (x, b.const(0, x.sort))
    width = x.sort.width
    return b.ult(b.sub(*ends), b.bv(most, width)) if width > MANY else b.boolean(True)


def _again(subject: Subject, found: Progress, index: int) -> Term:
    """That a round is followed by another call: what else it looks at may be anything then.

    After a failure the loop may be left with whatever it carries.
    """
    code = subject.code
    carried = {
        str(one.variable.value): one.rounds[index][1]
        for one in code.evaluated.carried if one.header == found.carried.header
    }  # fmt: skip
    fixed = (Origin.ARGUMENT,)
    for name, sort in variables([subject.reached.path]).items():
        known = code.evaluated.unknowns.get(name)
        if name not in carried and (known is None or known.origin not in fixed):
            carried[name] = b.var(f"next {name}", sort)
    return substitute(subject.reached.path, carried)


def _open(subject: Subject, found: Progress, known: list[Term], wanted: Term) -> RuleVerdict:
    """What a loop that may go on elsewhere comes to."""
    show = partial(_shown, subject, found)
    if steps := subject.code.shown(known, wanted, subject.spot, show):
        return refuted(RULE, *steps)
    return undecided(RULE, "the loop may go on with another entry than the next one")


def _matters(subject: Subject, found: Progress, following: Term, goal: Term) -> Term:
    """The goal, or that nothing is left to do: what may be lost is an entry the loop would do."""
    name = str(found.carried.variable.value)
    width = following.sort.width
    last = b.sub(following, b.bv(1, width)) if found.unit > 0 else following
    left = substitute(subject.reached.path, {name: last})
    return b.or_(goal, b.not_(left))


def _only_retries(subject: Subject) -> bool:
    """Whether the loops around go round only where the call has failed, or was not made."""
    loops, code = subject.code.graph.loops[subject.spot.block], subject.code
    rounds = [
        around for one in code.evaluated.carried if one.header in loops
        for around, _ in one.rounds
    ]  # fmt: skip
    known = [subject.reached.path, succeeded(subject)]
    answered = bool(subject.reached.call.result)
    return answered and all(code.follows([around, *known], b.boolean(False)) for around in rounds)


def _moving(subject: Subject, count: Term | None) -> bool:
    """Whether the count, or the first entry, changes from round to round of a loop around."""
    terms = [one for one in (count, _first(subject)) if one is not None]
    loops = subject.code.graph.loops[subject.spot.block]
    names = {str(one.variable.value) for one in subject.code.evaluated.carried
             if one.header in loops}  # fmt: skip
    return bool(names & set(variables(terms)))


def _field(subject: Subject) -> Field | None:
    """The field of the first entry, where the contract names one."""
    call = subject.call
    name = call.contract.first if call is not None else ""
    return next((one for one in call.input.header if one.name == name), None) if call else None


def _named(subject: Subject, found: Progress) -> First | None:
    """What the field of the first entry is to go on with, where the loop is not judged by it."""
    field, first = _field(subject), _first(subject)
    if field is None or first is None or found.first == first:
        return None
    code, names = subject.code, variables([first]).keys()
    others = names - {str(one.variable.value) for one in code.evaluated.carried}
    steady = all(
        known is not None and known.origin is Origin.ARGUMENT
        for known in map(code.evaluated.unknowns.get, others)
    )
    return First(field.name, field.offset, first, steady)


def _first(subject: Subject) -> Term | None:
    """What the function writes to the field of the first entry; None where that is not told."""
    field, pointer = _field(subject), subject.side("input")
    start = number(pointer.offset, subject.code) if isinstance(pointer, Pointer) else None
    if field is None or start is None or not isinstance(pointer, Pointer):
        return None
    found: Term | None = None
    for spot, one in subject.code.graph.instructions():
        if not isinstance(one, ir.Store) or not subject.code.graph.leads(spot, subject.spot):
            continue
        at, value = subject.code.value(one.pointer), subject.code.value(one.value)
        if not isinstance(at, Pointer) or at.place.name != pointer.place.name:
            continue
        if number(at.offset, subject.code) == start + field.offset:
            always = subject.code.graph.dominates(spot, subject.spot)
            found = resized(value.term, 64) if isinstance(value, Number) and always else None
    return found


def _progresses(subject: Subject, count: Term) -> Iterator[Progress]:
    """The values that tell how far the loop is, judged by a call that does all it is asked for."""
    loops = subject.code.graph.loops[subject.spot.block]
    first = _first(subject)
    inner = [one for one in reversed(subject.code.evaluated.carried) if one.header in loops]
    for one in inner:
        own = str(one.variable.value)
        if own in variables([count]):
            for unit in (1, -1, 1 << PAGE_SHIFT, -1 << PAGE_SHIFT):
                found = Progress(one, one.variable, one.variable, unit)
                if _goes(subject, found, count):
                    yield found
        elif first is not None and own in variables([first]):
            yield Progress(one, _unrounded(first), first, 1)


def _goes(subject: Subject, found: Progress, count: Term) -> bool:
    """Whether a round with a call that does all of it goes on by as much."""
    done, path = reps(subject), subject.code.evaluated.paths[subject.spot.block]
    whole = [succeeded(subject), b.eq(done, count)] if done is not None else []
    still = [subject.code.evaluated.paths[found.carried.header], b.not_(path)]
    if found.at is found.carried.variable and not all(
        subject.code.follows([around, *still], b.eq(following, found.carried.variable))
        for around, following in found.carried.rounds
    ):
        return False  # it moves where nothing is handed over: it tells something else
    return any(
        subject.code.rests_on(
            subject.spot.block, [around, subject.reached.path, *whole],
            b.eq(found.after(following), found.expected(count)),
        ) is not None
        for around, following in found.carried.rounds
    )  # fmt: skip


def _unrounded(term: Term) -> Term:
    """What was rounded down to a power of two, if anything was."""
    if term.op is Op.BAND and (mask := constant_value(term.args[1])) is not None:
        low = (1 << term.sort.width) - mask
        return term.args[0] if low.bit_count() == 1 else term
    return term


def _shown(subject: Subject, found: Progress, values: Mapping[str, int]) -> tuple[RunStep, ...]:
    """The steps of a run in which the loop goes on elsewhere."""
    watch = _Watch(subject, found, values)
    running.run(subject, values, watch.look, on_call=watch.hypercall)
    if not watch.broken:
        return ()
    return (*running.inputs(subject.code, values), *watch.told, *watch.broken)


class _Watch:
    """Looks on at the rounds of a loop."""

    def __init__(self, subject: Subject, found: Progress, values: Mapping[str, int]) -> None:
        self._subject, self._found, self._values = subject, found, values
        header = subject.code.graph.blocks[found.carried.header].instructions
        self._head = next(one for one in header if not isinstance(one, ir.Phi))
        self._now: Data = None  # the value the loop carries, in this round
        self._wanted: int | None = None  # the entry that the next round is to be at
        self._fails = False  # the latest call did
        self._waiting: list[RunStep] = []  # what is wrong if another call follows
        self.told: list[RunStep] = []
        self.broken: list[RunStep] = []

    def hypercall(self, machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        """The call answers; what the loop is to go on with is known then."""
        del machine, world
        answer = self._values.get(f"value.{event.call.result}", 0)
        if event.call is not self._subject.reached.call:
            return answer
        if not self.broken:
            self.broken += self._waiting[:1]  # another call follows
        asked = number_of(self._subject, event, "count")
        if asked and isinstance(self._now, int) and not self.broken:
            came = completed(self._subject, asked, answer)
            answer, self._fails = came.word, came.fails
            self._wanted = self._entry(self._found.expected(b.bv(came.done, 64)), self._now)
            self.told[:] = [came.step(event)]
        return answer

    def look(
        self, machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        """At the head of the loop: what it goes on with."""
        del machine, world
        if one is not self._head or self.broken:
            return
        following = found.get(self._found.carried.phi)
        self._waiting.clear()
        if self._wanted is not None and isinstance(following, int):
            at = self._entry(self._found.at, following)
            if at is not None and at != self._wanted:
                step = self._told(at - self._wanted, one)
                # After a failure the loop may be left with whatever it carries.
                self._waiting.append(step)
                if not self._fails and self._left(following):
                    self.broken.append(step)
        self._now, self._wanted = following, None

    def _told(self, gap: int, one: ir.Instruction) -> RunStep:
        gap = gap if self._found.unit > 0 else -gap
        what = "are left out" if gap > 0 else "are done again"
        entries = abs(gap) // abs(self._found.unit)
        text = f"the loop goes on {entries} entries away from there: they {what}"
        return RunStep(
            running.outermost(one) or running.outermost(self._subject.reached.call), text
        )

    def _entry(self, term: Term, now: int) -> int | None:
        """A term of the value that the loop carries and of arguments; None where it has others."""
        name = str(self._found.carried.variable.value)
        if any(one != name and not one.startswith("arg.") for one in variables([term])):
            return None
        held = {one: self._values.get(one, 0) for one in variables([term])}
        return evaluate(term, {**held, name: now})

    def _left(self, following: int) -> bool:
        """Whether the entry before the one it goes on with is one that the loop would do."""
        path, name = self._subject.reached.path, str(self._found.carried.variable.value)
        held = {one: self._values.get(one, 0) for one in variables([path])}
        last = following - 1 if self._found.unit > 0 else following
        width = self._found.carried.variable.sort.width
        return bool(evaluate(path, {**held, name: last % (1 << width)}))
