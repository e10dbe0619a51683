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

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.answer import completed, completes, reps, succeeded
from hvproofs.audit.checks.continued import continued
from hvproofs.audit.checks.dropped import dropped
from hvproofs.audit.checks.firsts import LARGE, SMALL, First, granted
from hvproofs.audit.checks.leftover import ends, left_over, lessened, unfinished
from hvproofs.audit.checks.nested import begun_again
from hvproofs.audit.checks.parts import number_of, part
from hvproofs.audit.checks.places import number
from hvproofs.audit.checks.progress import (
    Progress,
    again,
    first_entry,
    first_field,
    matters,
    page_step,
    progresses,
)
from hvproofs.audit.checks.sources import Source, copied, sources
from hvproofs.audit.checks.stalled import stalled
from hvproofs.audit.checks.subject import Subject, beside_the_point, proved, refuted, undecided
from hvproofs.audit.checks.waiting import collects, waits
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.sites.words import WRAPPER
from hvproofs.audit.symbolic.function import Carried
from hvproofs.audit.symbolic.symbols import Origin, Pointer
from hvproofs.rules.code import BATCHES_COVER
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import Term, variables

RULE = BATCHES_COVER.id
# Of a loop whose reads `sources` does not follow, only how far the count says it is.
SOURCE = "if a round reads its entries where the round before it ended"
IN_MEMORY = "how far the loop is stands in memory, and is not followed"
UNFOLLOWED = "how the loop goes on after the call is not followed"
OTHER = "a round may read its entries elsewhere than where the round before it ended"


def cover(subject: Subject) -> RuleVerdict:
    """The verdict for the batches of one call."""
    count, done = part(subject, "count"), reps(subject)
    if subject.call is None or not subject.call.is_rep or _only_retries(subject):
        return beside_the_point(RULE)
    if continued(subject):
        return proved(RULE)
    if not _moving(subject, count):
        kept = undecided(RULE, IN_MEMORY) if _in_memory(subject, count) else None
        return kept or _steady(subject, count, done) or beside_the_point(RULE)
    found = next(progresses(subject, count), None) if count is not None and done else None
    if found is None and count is not None and (rests := waits(subject, count)) is not None:
        return proved(RULE, *rests, *([] if subject.sink.control is not None else [WRAPPER]))
    if found is None or count is None or done is None:
        lossy = count is not None and collects(subject, count)
        if steps := dropped(subject) if lossy else ():
            return refuted(RULE, *steps)
        return undecided(RULE, UNFOLLOWED)
    taken: dict[str, None] = {}
    for index, (around, following) in enumerate(found.carried.rounds):
        known = [around, subject.reached.path, *completes(subject, count)]
        goal = b.eq(found.after(following), found.expected(done))
        good = succeeded(subject)
        for case, wanted in (
            ([*known, good], matters(subject, found, index, count, goal)),
            ([*known, b.not_(good), again(subject, found.carried.header, index)], goal),
        ):
            rests = subject.code.rests_on(subject.spot.block, case, wanted)
            if rests is None:
                return _open(subject, found, case, wanted)
            taken |= dict.fromkeys(rests)
    if found.large:
        taken[LARGE] = None
    left = _elsewhere(subject, found.carried, found, taken)
    left = left or left_over(subject, found, count, taken) or lessened(subject, found, count, done)
    left = left or begun_again(subject, found, count, done, taken)
    left = left or stalled(subject, found.carried.header)
    repeats = [] if subject.sink.control is not None else [WRAPPER]
    return left if left is not None else proved(RULE, *taken, *repeats)


def _steady(subject: Subject, count: Term | None, done: Term | None) -> RuleVerdict | None:
    """The verdict for batches of one size, of entries that are read further on in each round.

    What is left over where it is less than a batch must be handed over, too.
    """
    size, loops = number(count) if count is not None else None, subject.code.graph.loops
    around = [one for one in subject.code.evaluated.carried
              if one.header in loops[subject.spot.block]]  # fmt: skip
    if count is None or done is None or not size or size < 2 or not around:
        return None
    header, names = around[-1].header, {str(one.variable.value) for one in around}
    if not _reads_on(subject, header, names):
        return None
    if not any(names & set(variables([one.first])) for one in sources(subject, header)):
        return undecided(RULE, UNFOLLOWED)
    taken: dict[str, None] = {}
    if elsewhere := _elsewhere(subject, around[-1], None, taken):
        return elsewhere
    if any(set(variables([way])) - names for way in ends(subject, header)) and (
        left := unfinished(subject, size, taken)
    ):
        return left
    return proved(RULE, *taken, *([] if subject.sink.control is not None else [WRAPPER]))


def _reads_on(subject: Subject, header: str, names: set[str]) -> bool:
    """Whether a loop reads memory at a place that what it carries decides of."""
    code = subject.code
    reads = [one.pointer if isinstance(one, ir.Load) else copied(one)
             for spot, one in code.graph.instructions()
             if header in code.graph.loops[spot.block]]  # fmt: skip
    places = [code.value(one) for one in reads if one is not None]
    return any(isinstance(at, Pointer) and names & set(variables([at.offset])) for at in places)


def _elsewhere(
    subject: Subject, carried: Carried, found: Progress | None, taken: dict[str, None]
) -> RuleVerdict | None:
    """What comes of what else tells where a round begins; None where that is as it should be.

    `found` is what the loop is judged by; `taken` gets what that rests on, which is all of it where
    it is not followed.
    """
    header, at = carried.header, found.first if found is not None else None
    reads, named, field = sources(subject, header), _named(subject, at), first_field(subject)
    if not reads and (field is None or (subject.call and subject.call.input.element)):
        taken[SOURCE] = None
    if field is not None and named is None and at != first_entry(subject):
        taken[granted(field.name)] = None
    if named is not None and _downwards(subject, carried, named):
        named = replace(named, down=True)
    begins: list[Source | First] = [*reads, *([] if named is None else [named])]
    for one in begins:
        for index in range(len(carried.rounds)):
            if bad := _begins(subject, carried, index, one, found, taken):
                return bad
    return None


def _downwards(subject: Subject, carried: Carried, one: First) -> bool:
    """Whether each round ends where the one before it began, if all of that is done."""
    code, header, down = subject.code, carried.header, replace(one, down=True)
    return all(
        code.follows(
            [around, subject.reached.path, succeeded(subject), again(subject, header, index)],
            down.goes_on(code.evaluated.following(header, index), one.count),
        )
        for index, (around, _) in enumerate(carried.rounds)
    )


def _begins(
    subject: Subject, carried: Carried, index: int, one: Source | First,
    found: Progress | None, taken: dict[str, None],
) -> RuleVerdict | None:  # fmt: skip
    """What comes of where the next round begins, the loop having gone its way `index`."""
    code, header = subject.code, carried.header
    following = code.evaluated.following(header, index)
    count, done = part(subject, "count"), reps(subject)
    if count is None or done is None:
        return None
    known = [carried.rounds[index][0], subject.reached.path, *completes(subject, count)]
    goal = one.goes_on(following, done)
    good, more = succeeded(subject), again(subject, header, index)
    for case in ([*known, good, more], [*known, b.not_(good), more]):
        rests = code.rests_on(subject.spot.block, case, goal)
        if rests is None and found is not None:
            rests = found.of_few(subject, case, goal)
        if rests is None and isinstance(one, First) and not one.steady:
            rests = (granted(one.field),)
        if rests is None:
            other = replace(one, down=not one.down) if isinstance(one, First) else one
            either = b.or_(goal, other.goes_on(following, done))
            steps = code.shown(case, either, subject.spot, partial(one.shown, subject))
            return refuted(RULE, *steps) if steps else undecided(RULE, OTHER)
        if isinstance(one, First) and not code.follows(case, one.goes_on(following, done, SMALL)):
            rests = (*rests, LARGE)
        taken |= dict.fromkeys(rests)
    return None


def _open(subject: Subject, found: Progress, known: list[Term], wanted: Term) -> RuleVerdict:
    """What a loop that may go on elsewhere comes to."""
    show = partial(_shown, subject, found)
    if steps := subject.code.shown(known, wanted, subject.spot, show):
        return refuted(RULE, *steps)
    return undecided(RULE, "the loop may go on with another entry than the next one")


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
    terms = [one for one in (count, first_entry(subject)) if one is not None]
    loops = subject.code.graph.loops[subject.spot.block]
    names = {str(one.variable.value) for one in subject.code.evaluated.carried
             if one.header in loops}  # fmt: skip
    return bool(names & set(variables(terms)))


def _in_memory(subject: Subject, count: Term | None) -> bool:
    """Whether the count, or the first entry, is read from memory that a loop around writes to."""
    code, loops = subject.code, subject.code.graph.loops
    terms = [one for one in (count, first_entry(subject)) if one is not None]
    unknowns = [code.evaluated.unknowns.get(name) for name in variables(terms)]
    read = {one.source for one in unknowns if one is not None and one.source is not None}
    return bool(read) and any(
        code.value(one.pointer) in read for spot, one in code.graph.instructions()
        if isinstance(one, ir.Store) and loops[spot.block] & loops[subject.spot.block]
    )  # fmt: skip


def _named(subject: Subject, at: Term | None) -> First | None:
    """What the field of the first entry is to go on with, where the loop is not judged by it."""
    field, first, count = first_field(subject), first_entry(subject), part(subject, "count")
    if field is None or first is None or count is None or at == first:
        return None
    code, names = subject.code, variables([first]).keys()
    others = names - {str(one.variable.value) for one in code.evaluated.carried}
    steady = all(
        known is not None and known.origin is Origin.ARGUMENT
        for known in map(code.evaluated.unknowns.get, others)
    )
    return First(field.name, field.offset, page_step(field), first, steady, count)


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
        if self._found.of_batches:
            return False  # it is no entry
        held = {one: self._values.get(one, 0) for one in variables([path])}
        last = following - 1 if self._found.unit > 0 else following
        width = self._found.carried.variable.sort.width
        return bool(evaluate(path, {**held, name: last % (1 << width)}))
