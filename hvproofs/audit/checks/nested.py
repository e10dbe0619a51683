# SPDX-License-Identifier: MIT
"""Where a loop of batches begins in the next round of a loop around it; see `cover`.

With the same entries it is to begin where it was left: behind the last entry completed. With others
it is to begin anew, and not at a place that tells how far it was with those before. Entries are
others where the field of the first one, or what the list is made of, changes with what the loop
around carries, be it by way of memory, or where it makes them anew. Where another field of the
input does, that they are to be handed over again is taken for granted by name; but not of those
that the loop has come past already. Refuted by a run whose next call has another first entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from hvproofs.audit.checks.answer import completes
from hvproofs.audit.checks.firsts import First
from hvproofs.audit.checks.pages import definitions
from hvproofs.audit.checks.places import number
from hvproofs.audit.checks.progress import Progress, first_entry, first_field, later, page_step
from hvproofs.audit.checks.sources import copied
from hvproofs.audit.checks.subject import Code, Steps, Subject, refuted, undecided
from hvproofs.audit.llvm import ir
from hvproofs.audit.result import RuleVerdict
from hvproofs.audit.symbolic.symbols import Number, Origin, Pointer, Value
from hvproofs.rules.code import BATCHES_COVER
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, substitute, variables

AGAIN = "a loop around may begin again elsewhere than behind the last entry completed"
ANEW = "if entries are handed over again with other fields where a loop around does so"
CARRIED = "a loop around hands over other entries, but begins where the ones before ended"


def begun_again(
    subject: Subject, found: Progress, count: Term, done: Term, taken: dict[str, None]
) -> RuleVerdict | None:
    """What comes of the loops around the one that is judged by `found`; None where all is well.

    `taken` gets what that rests on.
    """
    code, inner = subject.code, found.carried
    for header in sorted(code.graph.loops[inner.header] - {inner.header}):
        kept = _kept(subject, found, header)
        changes = partial(_varies, code, header, made_anew=not kept)
        others = any(map(changes, _names(subject, header, entries_only=True)))
        if not others and not (kept and any(map(changes, variables([count])))):
            others = any(map(changes, _names(subject, header, entries_only=False)))
            if others and not kept:
                taken[ANEW] = None
        if kept and others:
            return undecided(BATCHES_COVER.id, CARRIED)
        for index in range(len(code.evaluated.graph.latches[header])):
            case = None if others else _begins(subject, found, count, done, (header, index), taken)
            if case is None:
                continue
            first_batch = b.and_(
                b.eq(inner.variable, inner.initial), b.ult(b.bv(0, done.sort.width), done)
            )
            if steps := _shown(subject, count, [*case[0], first_batch], case[1]):
                return refuted(BATCHES_COVER.id, *steps)
            return undecided(BATCHES_COVER.id, AGAIN)
    return None


def _kept(subject: Subject, found: Progress, header: str) -> bool:
    """Whether where the inner loop begins tells how far it was in the round before."""
    code, inner = subject.code, found.carried
    told = {str(inner.variable.value), f"value.{subject.reached.call.result}"}
    carried = [one for one in code.evaluated.carried if one.header == header]
    names = variables([inner.initial])
    return any(
        str(one.variable.value) in names and told & variables([after]).keys()
        for one in carried for _, after in one.rounds
    )  # fmt: skip


def _begins(
    subject: Subject, found: Progress, count: Term, done: Term, way: tuple[str, int],
    taken: dict[str, None],
) -> tuple[list[Term], Term] | None:  # fmt: skip
    """What is known, and does not hold, of where the next round begins; None where all is well.

    `way`: the loop around, by its header, and which way around it is gone.
    """
    code, name = subject.code, str(found.carried.variable.value)
    path = code.evaluated.paths[subject.spot.block]
    header, index = way
    latch = code.evaluated.graph.latches[header][index]
    start = substitute(found.carried.initial, code.evaluated.following(header, index))
    more = substitute(path, {**later(code, header, index, path), name: start})
    around = [code.evaluated.edges[latch, header], more]
    called = [*around, path, *completes(subject, count)]
    for known, end in (called, found.expected(done)), ([*around, b.not_(path)], found.at):
        goal = b.eq(found.after(start), end)
        rests = code.rests_on(latch, known, goal)
        rests = found.of_few(subject, known, goal) if rests is None else rests
        if rests is None:
            return known, goal
        taken |= dict.fromkeys(rests)
    return None


def _shown(subject: Subject, count: Term, known: list[Term], goal: Term) -> Steps:
    """The steps of a run whose next call has another first entry, where a field tells it."""
    field, at = first_field(subject), first_entry(subject)
    if field is None or at is None:
        return ()
    first = First(field.name, field.offset, page_step(field), at, steady=True, count=count)
    return subject.code.shown(known, goal, subject.spot, partial(first.shown, subject))


def _names(subject: Subject, header: str, *, entries_only: bool) -> Iterator[str]:
    """The variables of what a loop stores in the input: of the entries, and the first one."""
    code, input_, call = subject.code, subject.side("input"), subject.call
    start = number(input_.offset, code) if isinstance(input_, Pointer) else None
    if call is None or start is None or not isinstance(input_, Pointer):
        return
    first = first_field(subject)
    for spot, one in code.graph.instructions():
        if header not in code.graph.loops[spot.block]:
            continue
        match one:
            case ir.Store(pointer=pointer, value=value):
                to, put = code.value(pointer), code.value(value)
            case ir.Call(arguments=given) if (source := copied(one)) is not None:
                to, put = code.value(given[0].value), code.value(source)
            case _:
                continue
        if isinstance(to, Pointer) and to.place.name == input_.place.name:
            at = number(to.offset, code)
            listed = at is None or at >= start + call.input.header_size
            if listed or not entries_only or (first is not None and at == start + first.offset):
                yield from _of(put)


def _of(value: Value) -> Iterable[str]:
    match value:
        case Number(term):
            return variables([term])
        case Pointer(place, offset):
            return (place.name, *variables([offset]))
        case _:
            return ()


def _varies(code: Code, header: str, name: str, *, made_anew: bool) -> bool:
    """Whether a value is another one in each round of a loop, by what that carries.

    Or it is made anew in a round, if that is asked for: by a call, or read nobody knows where.
    """
    carried = {str(one.variable.value): one.header for one in code.evaluated.carried}
    known = code.evaluated.unknowns.get(name)
    if name in carried or known is None or known.origin in (Origin.ARGUMENT, Origin.UNSET):
        return carried.get(name) == header
    if known.source is not None:
        return any(_varies(code, header, each, made_anew=made_anew) for each in _of(known.source))
    made = definitions(code).get(name.removeprefix("value."))
    spot = code.graph.spot(made) if made is not None else None
    return made_anew and spot is not None and header in code.graph.loops[spot.block]
