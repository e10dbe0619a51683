# SPDX-License-Identifier: MIT
"""A scheme beside the code of a call that it names: equal for all counts, or how they differ.

Both are terms over the count and the variable header, so a solver says
whether they are equal under what is known on the way to the call. What is
known is more than what can be: a limit is the code's where no count beyond it
comes to the call and the limit itself is not excluded. Whether preemption is
off, how an address is made and what keeps the hypervisor out of memory is not
in the IR: of these nothing is said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from hvproofs.audit.result import Aspect, Difference
from hvproofs.audit.sites.situate import FOREIGN_SIZE
from hvproofs.decide.solver import Status
from hvproofs.layout.area import Area, constant
from hvproofs.layout.builder import situation
from hvproofs.layout.situation import SIDES, LocatedError, N, Situation, Stage, V
from hvproofs.spec.scheme import Form, Guard, RegionKind, Scheme, Verdict
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, variables

# Kinds that a scheme may say where the IR shows memory of an allocator.
_SAME = {RegionKind.PAGE: RegionKind.HEAP}
_OFF = (Guard.IRQS_OFF, Guard.LOCK_IRQS_OFF)


@dataclass(frozen=True, slots=True)
class Seen:
    """What the audit knows of one call."""

    code: Situation  # where the areas are, over the unknowns of the function
    unknown: frozenset[str]  # regions of which only the caller knows what they are
    # UNSAT where a goal follows from what is known on the way and from more
    follows: Callable[[Sequence[Named], Term], Status]
    interrupts_off: bool  # whether they are off at the call, as far as is proved
    page_there: Verdict  # whether the configuration allocates the pages
    most: int  # entries that a run handed over; 0: no run was made


def compared(scheme: Scheme, seen: Seen) -> tuple[Difference, ...]:
    """How they differ; empty where they are equal."""
    if scheme.form is Form.FAST:
        return (Difference(Aspect.FORM, "the parameters are in memory"),)
    try:
        here = situation(seen.code.call, scheme)
    except LocatedError as error:
        return (Difference(Aspect.FORM, f"the scheme does not take the call: {error}"),)
    return tuple(_Pair(scheme, here, seen).differences())


@dataclass(frozen=True, slots=True)
class _Pair:
    """A scheme and a call."""

    scheme: Scheme
    here: Situation  # the scheme, for the call's contract
    seen: Seen

    def differences(self) -> Iterator[Difference]:
        """In the order of the aspects."""
        if missing := [side for side in SIDES if self._area(side) == (True, False)]:
            yield Difference(Aspect.FORM, f"the scheme has no place for the {missing[0]}")
            return
        match self.seen.follows(self._scope(), b.boolean(False)):
            case Status.UNSAT:
                yield Difference(Aspect.LIMIT, "no count that the scheme speaks of is seen here")
                return
            case Status.UNKNOWN:
                yield _open(Aspect.LIMIT, "that a count the scheme speaks of is seen here")
                return
        yield from self._regions()
        for side in SIDES:
            yield from self._offset(side)
        yield from self._header()
        yield from self._limit()
        yield from self._checks()
        yield from self._guard()
        yield from self._configuration()

    def _area(self, side: str) -> tuple[bool, bool]:
        """Whether the code and the scheme have it."""
        return self.seen.code.area(side) is not None, self.here.area(side) is not None

    def _scope(self) -> list[Named]:
        """The counts and headers that the scheme speaks of."""
        return list(self.here.hypotheses(Stage.SIZE))

    def _areas(self) -> Iterator[tuple[str, Area, Area]]:
        for side in SIDES:
            mine, theirs = self.here.area(side), self.seen.code.area(side)
            if mine is not None and theirs is not None:
                yield side, mine, theirs

    def _regions(self) -> Iterator[Difference]:
        pairs = list(self._areas())
        for side, mine, theirs in pairs:
            if theirs.region.name in self.seen.unknown:
                yield _open(Aspect.REGION, f"what memory the {side} is in only the caller knows")
                continue
            kind = self.seen.code.scheme.regions[theirs.region.name].kind
            wanted = self.scheme.regions[mine.region.name].kind
            if _kind(kind) is not _kind(wanted):
                told = f"the {side} is in {kind.value} memory, not {wanted.value}"
                yield Difference(Aspect.REGION, told)
            yield from self._size(side, mine, theirs)
        if len(pairs) == len(SIDES):
            said = len({str(mine.region.base.value) for _, mine, _ in pairs})
            seen = len({theirs.region.name for _, _, theirs in pairs})
            if said != seen:
                where = ("in one region", "in two regions")
                text = f"the areas are {where[seen - 1]}, not {where[said - 1]}"
                yield Difference(Aspect.REGION, text)

    def _size(self, side: str, mine: Area, theirs: Area) -> Iterator[Difference]:
        size = theirs.region.size
        if evaluate(size, {}) == FOREIGN_SIZE:
            return
        goal = b.eq(mine.region.size, size)
        if self.seen.follows(self._scope(), goal) is not Status.UNSAT:
            told = f"the region of the {side} is {_text(size)} bytes, not {_text(mine.region.size)}"
            yield Difference(Aspect.REGION, told)

    def _offset(self, side: str) -> Iterator[Difference]:
        mine, theirs = self.here.area(side), self.seen.code.area(side)
        if mine is None or theirs is None:
            return
        yield from self._equal(Aspect.OFFSET, f"the {side}'s offset", theirs.offset, mine.offset)

    def _header(self) -> Iterator[Difference]:
        if self.here.varhead is not None:
            yield from self._equal(
                Aspect.HEADER, "the announced variable header", V, self.here.varhead
            )

    def _equal(self, aspect: Aspect, what: str, code: Term, said: Term) -> Iterator[Difference]:
        status = self.seen.follows(self._scope(), b.eq(code, said))
        if status is Status.UNSAT:
            return
        never = self.seen.follows(self._scope(), b.not_(b.eq(code, said))) is Status.UNSAT
        if never:
            yield Difference(aspect, f"{what} is {_text(code)}, not {_text(said)}")
        else:
            yield _open(aspect, f"{what} was not shown to be what the scheme says")

    def _limit(self) -> Iterator[Difference]:
        limit = self.here.limit
        if limit is None:
            return
        some = [*self.here.hypotheses(Stage.LIMITED), Named("some-entries", b.ule(constant(1), N))]
        most = _text(limit)
        if self.seen.follows([*some, Named("all", b.eq(N, limit))], b.boolean(False)) \
                is Status.UNSAT:  # fmt: skip
            yield Difference(Aspect.LIMIT, f"fewer entries than {most} are let through")
        elif self.scheme.limit_from:
            return  # the caller's, by the scheme's own word
        elif self.seen.follows(some, b.ule(N, limit)) is not Status.UNSAT:
            if self.seen.most and not variables([limit]) and self.seen.most > evaluate(limit, {}):
                told = f"a run hands over {self.seen.most} entries, the scheme has at most {most}"
                yield Difference(Aspect.LIMIT, told)
            else:
                yield _open(Aspect.LIMIT, f"that no more than {most} entries come was not shown")

    def _checks(self) -> Iterator[Difference]:
        for check in self.here.checks:
            if self.seen.follows(list(self.here.hypotheses(Stage.DEFINITION)), check.term) \
                    is not Status.UNSAT:  # fmt: skip
                yield _open(Aspect.LIMIT, f"that the code makes {check.name} was not shown")

    def _guard(self) -> Iterator[Difference]:
        stated = self.scheme.guard.in_flight
        if stated in _OFF and not self.seen.interrupts_off:
            yield _open(Aspect.GUARD, "that interrupts are off was not shown")
        if stated not in _OFF and self.seen.interrupts_off:
            yield Difference(Aspect.GUARD, f"interrupts are off, the scheme says {stated.value}")

    def _configuration(self) -> Iterator[Difference]:
        allocated = all(self.scheme.regions[mine.region.name].allocated
                        for _, mine, _ in self._areas())  # fmt: skip
        match self.seen.page_there:
            case Verdict.REFUTED if allocated:
                yield Difference(Aspect.CONFIGURATION, "the build does not allocate a page of it")
            case Verdict.PROVED if not allocated:
                yield Difference(Aspect.CONFIGURATION, "the build allocates the pages")


def _open(aspect: Aspect, text: str) -> Difference:
    return Difference(aspect, text, open=True)


def _kind(kind: RegionKind) -> RegionKind:
    return _SAME.get(kind, kind)


def _text(term: Term) -> str:
    """A number where it is one."""
    return "a number that varies" if variables([term]) else str(evaluate(term, {}))
