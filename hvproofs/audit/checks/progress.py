# SPDX-License-Identifier: MIT
"""What tells how far a loop of batches is; see `cover`.

It is a value that the loop carries, on which the count depends or the field that the contract
names as that of the first entry (`first`). Looked for is one that goes on by as much as a call
completes which does all it is asked for; then one that may be further on once nothing is left;
then one by which the count gets less, entry by entry, where fewer than a batch are left.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from hvproofs.audit.checks.answer import reps, succeeded
from hvproofs.audit.checks.firsts import APART
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.places import number
from hvproofs.audit.checks.subject import Code, Subject
from hvproofs.audit.llvm import ir
from hvproofs.audit.symbolic.function import Carried
from hvproofs.audit.symbolic.symbols import (
    CONVERSIONS,
    Number,
    Origin,
    Pointer,
    bare,
    constant_value,
    is_smaller,
    resized,
)
from hvproofs.decide.solver import Status
from hvproofs.spec.contract import Field
from hvproofs.terms import build as b
from hvproofs.terms.term import Op, Term, substitute, variables, walk

# Entries, or pages of 4096 bytes; large pages (`firsts`) in either unit.
UNITS = tuple(sign * apart << shift for shift in (0, 12) for apart in APART for sign in (1, -1))
MANY = 1 << 20  # entries
FEW = f"if fewer than {MANY} entries are done in all"
NEVER = b.boolean(False)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a loop is."""

    carried: Carried  # the value that tells it
    at: Term  # the entry that the loop is at, made of that value
    first: Term  # the entry that the call begins with, as wide
    unit: int  # how much one entry is; negative where the value counts down
    of_batches: bool = False  # the value is the number of the batch, and the unit 1

    @property
    def large(self) -> bool:
        """Whether it goes on by large pages."""
        return any(abs(self.unit) == apart << shift for apart in APART[1:] for shift in (0, 12))

    def after(self, following: Term) -> Term:
        """The entry the loop is at with the value of the next round."""
        return substitute(self.at, {str(self.carried.variable.value): following})

    def expected(self, done: Term) -> Term:
        """The entry it is to be at once some are done."""
        width = self.first.sort.width
        step = b.mul(resized(done, width), b.bv(abs(self.unit), width))
        return b.add(self.first, step) if self.unit > 0 else b.sub(self.first, step)

    def fewer_than(self, entries: int) -> Term:
        """That fewer are done since the loop was entered; a value too narrow to tell may be any."""
        first, now = self.carried.initial, self.carried.variable
        most, width = entries * abs(self.unit), now.sort.width
        done = b.sub(now, first) if self.unit > 0 else b.sub(first, now)
        return b.boolean(True) if most >> width else b.ult(done, b.bv(most, width))

    def of_few(self, subject: Subject, known: Sequence[Term], goal: Term) -> tuple[str, ...] | None:
        """What it rests on that the goal holds of few entries: a narrow count wraps elsewhere."""
        few = [*known, self.fewer_than(MANY)]
        holds = subject.code.follows(few, goal) and not subject.code.follows(few, NEVER)
        return (FEW,) if holds else None


@dataclass(frozen=True, slots=True)
class Rest:
    """What a count is the smaller of, beside a batch."""

    left: Term  # entries that are left to do; below 0 where the end was passed
    batch: int  # entries

    @property
    def none(self) -> Term:
        """That there are none."""
        return b.sle(self.left, b.bv(0, self.left.sort.width))


def rest_of(count: Term) -> Rest | None:
    """What a count is the smaller of; None where it is no such choice."""
    while count.op in CONVERSIONS:
        count = bare(count)
    if not is_smaller(count):
        return None
    batch, left = sorted(count.args[1:], key=lambda one: constant_value(one) is None)
    size = constant_value(batch)
    return Rest(left, size) if size is not None else None


def matters(subject: Subject, found: Progress, index: int, count: Term, goal: Term) -> Term:
    """The goal, or that nothing is left to do: what may be lost is an entry the loop would do."""
    following = found.carried.rounds[index][1]
    rest, done = rest_of(count), reps(subject)
    if found.of_batches and rest is not None and done is not None:
        all_done = b.eq(done, resized(rest.left, 64))
        more = again(subject, found.carried.header, index)
        return b.or_(goal, b.and_(all_done, b.not_(more)))
    last = b.sub(following, b.bv(1, following.sort.width)) if found.unit > 0 else following
    at = {str(found.carried.variable.value): last}
    return b.or_(goal, b.not_(again(subject, found.carried.header, index, at)))


def again(
    subject: Subject, header: str, index: int, at: Mapping[str, Term] = MappingProxyType({})
) -> Term:
    """That a round is followed by another call, with what the loop carries or is said to (`at`).

    What else it looks at may be anything then. After a failure the loop may be left with
    whatever it carries.
    """
    return substitute(subject.reached.path, {
        **later(subject.code, header, index, subject.reached.path), **at,
    })  # fmt: skip


def later(code: Code, header: str, index: int, term: Term) -> dict[str, Term]:
    """What the variables of a term are in the round after a loop has gone its way `index`.

    What it carries is known then, and arguments are what they were; all else may be anything.
    """
    carried = code.evaluated.following(header, index)
    for name, sort in variables([term]).items():
        known = code.evaluated.unknowns.get(name)
        if name not in carried and (known is None or known.origin is not Origin.ARGUMENT):
            carried[name] = b.var(f"next {name}", sort)
    return carried


def exits(code: Code, header: str) -> Iterator[tuple[Spot, Term]]:
    """Where a loop is left, and the condition of it, given that control is there."""
    conditions, graph = code.evaluated.conditions, code.evaluated.graph
    inside = [one for one in graph.order if header in code.graph.loops[one]]
    for one in inside:
        for target in graph.order:
            if one in graph.predecessors[target] and target not in inside:
                yield code.graph.last(one), conditions.branch(one, target)


def first_field(subject: Subject) -> Field | None:
    """The field of the first entry, where the contract names one."""
    call = subject.call
    name = call.contract.first if call is not None else ""
    return next((one for one in call.input.header if one.name == name), None) if call else None


def page_step(field: Field) -> int:
    """How much more a field of the first entry holds for the next page of 4096 bytes."""
    return 1 << (field.page_at or 0)


def first_entry(subject: Subject) -> Term | None:
    """What the function writes to the field of the first entry; None where that is not told."""
    field, pointer = first_field(subject), subject.side("input")
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


def progresses(subject: Subject, count: Term) -> Iterator[Progress]:
    """The values that tell how far the loop is, the surest first."""
    loops = subject.code.graph.loops[subject.spot.block]
    first, field = first_entry(subject), first_field(subject)
    inner = [one for one in reversed(subject.code.evaluated.carried) if one.header in loops]
    names = {str(one.variable.value): one for one in inner}
    counted = [one for name, one in names.items() if name in variables([count])]
    units = dict.fromkeys((*UNITS, *_bytes(subject)))
    tried = [Progress(one, one.variable, one.variable, unit) for one in counted for unit in units]
    yield from (one for one in tried if _goes(subject, one, count, end=False))
    for name, one in names.items():
        if first is None or field is None or one in counted or name not in variables([first]):
            continue
        yield Progress(one, _unrounded(first), first, page_step(field))
    yield from (one for one in tried if _goes(subject, one, count, end=True))
    begins = [Progress(one, at, at, 1, of_batches=True)
              for one in counted for at in _batches(one, count)]  # fmt: skip
    yield from (one for one in begins if _goes(subject, one, count, end=True))
    yield from (one for one in tried if abs(one.unit) == 1 and _counts(subject, one, count))


def _bytes(subject: Subject) -> tuple[int, ...]:
    """How much an entry is to a pointer that walks along the entries."""
    size = subject.call.input.element_size if subject.call is not None else 0
    return (size, -size) if size else ()


def _batches(one: Carried, count: Term) -> Iterator[Term]:
    """The entry that a batch begins with, where what is carried is the number of the batch."""
    for node in walk([count]):
        times = node.op in (Op.MUL, Op.SHL) and constant_value(node.args[1]) is not None
        if times and bare(node.args[0]) == one.variable:
            yield node


def _goes(subject: Subject, found: Progress, count: Term, *, end: bool) -> bool:
    """Whether a round with a call that does all of it goes on by as much; `end`: or to the end."""
    code, done = subject.code, reps(subject)
    path = code.evaluated.paths[subject.spot.block]
    whole = [succeeded(subject), b.eq(done, count)] if done is not None else []
    for index, (around, following) in enumerate(found.carried.rounds):
        known = [around, path, *whole]
        goal = b.eq(found.after(following), found.expected(count))
        goal = matters(subject, found, index, count, goal) if end else goal
        if code.rests_on(subject.spot.block, known, goal) is not None and not code.follows(
            known, NEVER
        ):  # of a round behind a failure everything follows
            return _stays(subject, found)
    return False


def _stays(subject: Subject, found: Progress) -> bool:
    """Whether the value stays where nothing is handed over; else it tells something else."""
    code, path = subject.code, subject.code.evaluated.paths[subject.spot.block]
    still = [code.evaluated.paths[found.carried.header], b.not_(path)]
    return all(
        code.follows([around, *still], b.eq(following, found.carried.variable))
        for around, following in found.carried.rounds
    )


def _counts(subject: Subject, found: Progress, count: Term) -> bool:
    """Whether the last entries are so many that one further on they are one fewer."""
    path, value = subject.reached.path, found.carried.variable
    on = b.add(value, b.bv(found.unit, value.sort.width))
    fewer = b.sub(count, substitute(count, {str(value.value): on}))
    one, same = b.eq(fewer, b.bv(1, 64)), b.eq(fewer, b.bv(0, 64))
    if not subject.code.follows([path], b.or_(one, same)) or not _stays(subject, found):
        return False
    return subject.code.ask([path], b.not_(one)).status is Status.SAT


def _unrounded(term: Term) -> Term:
    """What was rounded down to a power of two, if anything was."""
    if term.op is Op.BAND and (mask := constant_value(term.args[1])) is not None:
        low = (1 << term.sort.width) - mask
        return term.args[0] if low.bit_count() == 1 else term
    return term
