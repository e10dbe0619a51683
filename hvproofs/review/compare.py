# SPDX-License-Identifier: MIT
"""One call of each of two functions: an obligation each for what it hands over."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from hvproofs.audit.llvm import ir
from hvproofs.audit.sites.words import CallError, Words, argument, words_of
from hvproofs.audit.symbolic.conditions import TRUE
from hvproofs.audit.symbolic.function import ReachedCall
from hvproofs.audit.symbolic.names import Names
from hvproofs.audit.symbolic.symbols import Choice, Number, Opaque, Place, Pointer, Value
from hvproofs.review.code import Evaluation
from hvproofs.review.lockstep import Lockstep, Locksteps
from hvproofs.review.side import Side
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term

ARGUMENTS = "arguments agree, position by position"
MEMORY = "memory is the same when the function is entered, and nobody else writes it while it runs"
CALLS = (
    "functions of other files, none of which differs in the files compared, and functions called "
    "by a pointer answer and write the same where they are called alike"
)
PAGES = (
    "no other pointer leads into the hypercall pages, and functions other than hypercalls do not "
    "read them"
)
UNSET = "a local variable that nothing has set holds the same in both"
LOOPS = "loops that the call does not stand in end"


class Asked(Enum):
    """What is shown equal, for every argument and memory."""

    REACHED = "reached"  # whether the call is made
    REGION = "region"  # the memory that each area lies in, its size and alignment
    OFFSET = "offset"  # of each area, from the start of its region
    SIZE = "size"  # of each area: what the contract makes of call code, count and header
    COUNT = "count"  # the rep count, before its field cuts it
    CONTROL = "control word"  # call code, fast bit, variable header, rep start, reserved bits
    ARGUMENTS = "arguments"  # all that a wrapper is handed that has no areas


@dataclass(frozen=True, slots=True)
class Shown:
    """One obligation, and what came out of it."""

    asked: Asked
    holds: bool  # shown; else it may be so or not
    before: str = ""  # where it is not shown: the value in C, as far as it can be told
    after: str = ""


@dataclass(frozen=True, slots=True)
class Equal:
    """What is shown of a pair of calls."""

    shown: tuple[Shown, ...]
    hypotheses: tuple[str, ...]  # what all of it takes for granted
    reason: str = ""  # why nothing could be asked, or what is asked does not count

    @property
    def holds(self) -> bool:
        """Whether everything is shown equal."""
        return bool(self.shown) and not self.reason and all(one.holds for one in self.shown)


def compared(
    before: Evaluation, after: Evaluation, lines: tuple[int, int], locksteps: Locksteps
) -> Equal:  # fmt: skip
    """The calls that stand in these lines of the normalised texts."""
    try:
        one, other = _reached(before, lines[0]), _reached(after, lines[1])
    except CallError as error:
        return Equal((), (), str(error))
    pair = locksteps(before, after)
    try:
        shown = tuple(_Pair(pair, one, other).shown())
    except CallError as error:
        return Equal((), (), str(error))
    return Equal(shown, tuple(_hypotheses(pair)))


def _reached(evaluation: Evaluation, line: int) -> ReachedCall:
    """The call of a line; also of a wrapper that is handed no areas."""
    evaluated = evaluation.code.evaluated
    for block in evaluated.function.blocks:
        for one in block.instructions if block.name in evaluated.paths else ():
            if one.line == line and isinstance(one, ir.Call) and isinstance(one.callee, ir.Global):
                values = tuple(evaluation.code.value(each.value) for each in one.arguments)
                return ReachedCall(
                    one, one.callee.name, values, evaluated.paths[block.name], block.name
                )
    raise CallError("the call was not reached by the analysis")


def _hypotheses(pair: Lockstep) -> Iterator[str]:
    sides = (pair.before, pair.after)
    if any(side.code.function.parameters for side in sides):
        yield ARGUMENTS
    yield MEMORY
    if any(side.calls for side in sides):
        yield CALLS
    yield PAGES
    if any(side.unset for side in sides):
        yield UNSET
    if any(side.loops for side in sides):
        yield LOOPS


class _Pair:
    """A call of each function."""

    def __init__(self, pair: Lockstep, before: ReachedCall, after: ReachedCall) -> None:
        self.pair, self.calls = pair, (before, after)
        self.sides = (pair.before, pair.after)
        self.names = tuple(Names(side.evaluated.unknowns) for side in self.sides)
        self.paths = pair.before.path(before.block), pair.after.path(after.block)
        self.known = [pair.before.renamed(self.paths[0])]

    def shown(self) -> Iterator[Shown]:
        if self.pair.asker.values([Named("path", one) for one in self.known]) is None:
            raise CallError("no values are known under which the call is made")
        yield self._terms(Asked.REACHED, self.paths[:1], self.paths[1:], known=())
        sinks = [self.sides[i].code.guest.sink_of(one.callee) for i, one in enumerate(self.calls)]
        if sinks[0] is None or sinks[1] is None:
            yield self._arguments()
            return
        words = [words_of(sink, call) for sink, call in zip(sinks, self.calls, strict=True) if sink]
        areas = [
            [argument(call, index) for index in (sink.input, sink.output)]
            for sink, call in zip(sinks, self.calls, strict=True) if sink
        ]  # fmt: skip
        places = [_places(each) for each in areas]
        yield self._regions(*places)
        yield self._terms(Asked.OFFSET, *([one[2] for one in each] for each in places))
        yield self._terms(Asked.SIZE, *([w.code, w.count, w.qwords] for w in words))
        yield self._terms(Asked.COUNT, *([w.given] for w in words))
        yield self._terms(Asked.CONTROL, *(_control(w) for w in words))

    def _terms(
        self, asked: Asked, before: Sequence[Term], after: Sequence[Term],
        known: Sequence[Term] | None = None,
    ) -> Shown:  # fmt: skip
        given = self.known if known is None else known
        same = [
            self.pair.same(given, one, other) for one, other in zip(before, after, strict=False)
        ]
        if all(same) and len(before) == len(after):
            return Shown(asked, True)
        texts = [
            ", ".join(
                names.show(term) for term, alike in zip(each, [*same, *[False] * len(each)],
                                                        strict=False) if not alike
            )
            for names, each in zip(self.names, (before, after), strict=True)
        ]  # fmt: skip
        return Shown(asked, False, *texts)

    def _regions(
        self, before: Sequence[tuple[Term, Place | None, Term]],
        after: Sequence[tuple[Term, Place | None, Term]],
    ) -> Shown:  # fmt: skip
        same = len(before) == len(after) and all(
            _number(self.sides[0], one[1]) == _number(self.sides[1], other[1])
            and self.pair.same(self.known, one[0], other[0])
            for one, other in zip(before, after, strict=True)
        )
        texts = (", ".join(_what(place) for _, place, _ in each) for each in (before, after))
        return Shown(Asked.REGION, True) if same else Shown(Asked.REGION, False, *texts)

    def _arguments(self) -> Shown:
        each = [
            [side.of(one.value) for one in call.call.arguments]
            for side, call in zip(self.sides, self.calls, strict=True)
        ]
        values = [
            [one.term for one in call.arguments if isinstance(one, Number)] for call in self.calls
        ]
        if len({call.callee for call in self.calls}) == 1 and each[0] == each[1]:
            return Shown(Asked.ARGUMENTS, True)
        if any(
            len(one) != len(call.arguments) for one, call in zip(values, self.calls, strict=True)
        ):
            return Shown(Asked.ARGUMENTS, False)
        found = self._terms(Asked.ARGUMENTS, *values)
        same = self.calls[0].callee == self.calls[1].callee
        return found if same else Shown(Asked.ARGUMENTS, False, *(c.callee for c in self.calls))


def _places(areas: Sequence[Value]) -> list[tuple[Term, Place | None, Term]]:
    """The condition, region and offset of each address that the areas may have."""
    found: list[tuple[Term, Place | None, Term]] = []
    for value in areas:
        match value:
            case Choice(options):
                found += [(when, *_address(one)) for when, one in options]
            case _:
                found.append((TRUE, *_address(value)))
    return found


def _control(words: Words) -> list[Term]:
    return [words.code, words.qwords, words.control.start, words.control.reserved]


def _address(value: Value) -> tuple[Place | None, Term]:
    """The region and the offset of an address; of a number (such as null) no region."""
    match value:
        case Pointer(place, offset):
            return place, offset
        case Number(term):
            return None, term
        case Opaque(reason):
            raise CallError(f"an area could not be found: {reason}")
        case _:
            raise CallError("an area could not be found")


def _number(side: Side, place: Place | None) -> int | None:
    return None if place is None else side.place(place)


def _what(place: Place | None) -> str:
    return "no area" if place is None else place.what
