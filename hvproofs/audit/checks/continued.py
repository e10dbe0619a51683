# SPDX-License-Identifier: MIT
"""A function that goes on with a rep call itself, as a wrapper that repeats it does.

Around the call nothing changes but the control word, carried or made anew, and of
that the rep start alone: at first 0, then what the call completed; and after a
success the loop is left only where that is all. TLFS: Hypercall Continuation.
"""

from __future__ import annotations

from collections.abc import Iterator

from hvproofs.audit.checks.access import accesses
from hvproofs.audit.checks.answer import reps, succeeded
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.pages import definitions
from hvproofs.audit.checks.parts import word
from hvproofs.audit.checks.progress import exits
from hvproofs.audit.checks.subject import Code, Subject
from hvproofs.audit.effects import called
from hvproofs.audit.sites.word import FIELDS, field
from hvproofs.audit.symbolic.function import Carried
from hvproofs.audit.symbolic.symbols import Pointer
from hvproofs.terms import build as b
from hvproofs.terms.term import Term, substitute, variables


def continued(subject: Subject) -> bool:
    """Whether each round around the call hands over the rest of what the first one did."""
    code, whole, done = subject.code, word(subject), reps(subject)
    loops = code.graph.loops[subject.spot.block]
    around = [one for one in code.evaluated.carried if one.header in loops]
    start = {str(one.variable.value): one.initial for one in around}
    if len(loops) != 1 or whole is None or done is None or not _made_of(code, loops, whole, start):
        return False
    (header,), paths = loops, code.evaluated.paths
    begins = b.eq(field(substitute(whole, start), "rep_start"), b.bv(0, 64))
    return (
        _same_areas(subject, around)
        and code.follows([paths[header]], begins)
        and all(
            code.shows(
                subject.spot.block, [way, subject.reached.path],
                _on(whole, done, substitute(whole, code.evaluated.following(header, index))),
            )
            for index, (way, _) in enumerate(around[0].rounds)
        )
        and all(
            code.graph.dominates(subject.spot, at)
            and code.shows(at.block, [paths[at.block], way, succeeded(subject)], _all(whole, done))
            for at, way in exits(code, header)
        )
    )  # fmt: skip


def _made_of(code: Code, loops: frozenset[str], whole: Term, carried: dict[str, Term]) -> bool:
    """Whether a word is made of what the loop carries, and of what comes from outside it."""
    names, made = variables([whole]).keys(), definitions(code)
    spots = [code.graph.spot(made[name.removeprefix("value.")]) for name in names - carried.keys()
             if name.removeprefix("value.") in made]  # fmt: skip
    steady = not any(spot is None or loops & code.graph.loops[spot.block] for spot in spots)
    return bool(names & carried.keys()) and steady


def _all(whole: Term, done: Term) -> Term:
    """That what was completed is all that a word asks for."""
    return b.ule(field(whole, "rep_count"), done)


def _on(whole: Term, done: Term, after: Term) -> Term:
    """That a word is another with the rep start at what was completed."""
    return b.and_(*(
        b.eq(field(after, name), done if name == "rep_start" else field(whole, name))
        for name in FIELDS
    ))  # fmt: skip


def _same_areas(subject: Subject, around: list[Carried]) -> bool:
    """Whether the areas stay where they are, and what the input holds."""
    names = {str(one.variable.value) for one in around}
    sides = [subject.side(name) for name in ("input", "output")]
    areas = [one for one in sides if isinstance(one, Pointer)]
    wanted = subject.call.input.present + subject.call.output.present if subject.call else 0
    if len(areas) < wanted or names & set(variables(one.offset for one in areas)):
        return False
    places = {one.place.name for one in areas}
    loops = subject.code.graph.loops
    own = {one.header for one in around}
    written = [one.spot for one in accesses(subject.code)
               if one.writes and one.place.name in places]  # fmt: skip
    return not any(own & loops[at.block] for at in (*written, *_others(subject)))


def _others(subject: Subject) -> Iterator[Spot]:
    """Calls of other functions: they may write what they like."""
    for spot, one in subject.code.graph.instructions():
        call = called(one)
        if call is not None and call is not subject.reached.call:
            yield spot
