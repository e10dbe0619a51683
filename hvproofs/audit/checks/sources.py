# SPDX-License-Identifier: MIT
"""Where each round of a loop of batches reads the entries that it hands over; see `cover`.

Followed are entries that an inner loop reads one by one and stores in the list of the input, and
blocks that are copied to the start of the list. A round is to read its first entry where the
round before it was to read the one that its call did not come to.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.answer import completed
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.parts import number_of
from hvproofs.audit.checks.places import number
from hvproofs.audit.checks.subject import Subject
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RunStep
from hvproofs.audit.symbolic.symbols import Origin, Pointer
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import Term, substitute, variables


@dataclass(frozen=True, slots=True)
class Source:
    """What the entries of a round are read from."""

    spot: Spot  # of the read
    pointer: ir.Value  # that it reads through
    first: Term  # bytes from the start of its memory to the first entry of a round
    stride: int  # bytes from one entry to the next

    def expected(self, done: Term) -> Term:
        """Where the next round is to begin once some entries are done."""
        return b.add(self.first, b.mul(done, b.bv(self.stride, 64)))

    def goes_on(self, following: dict[str, Term], done: Term) -> Term:
        """That the round with the values that follow begins behind what is done."""
        return b.eq(substitute(self.first, following), self.expected(done))

    def shown(self, subject: Subject, values: Mapping[str, int]) -> tuple[RunStep, ...]:
        """The steps of a run in which a round reads its entries elsewhere."""
        watch = _Watch(subject, self, values)
        running.run(subject, values, watch.look, on_call=watch.hypercall)
        if not watch.broken:
            return ()
        return (*running.inputs(subject.code, values), *watch.told, *watch.broken)


def sources(subject: Subject, header: str) -> list[Source]:
    """The reads of a loop that nothing is around; none where they are not followed."""
    code, input_ = subject.code, subject.side("input")
    if code.graph.loops[subject.spot.block] != {header} or not isinstance(input_, Pointer):
        return []
    start, call = number(input_.offset, code), subject.call
    if start is None or call is None:
        return []
    first, found = start + call.input.header_size, list[Source | None]()
    for spot, one in code.graph.instructions():
        if header in code.graph.loops[spot.block]:
            for pointer, target in _copies(subject, spot, one):
                to = code.value(target)
                if isinstance(to, Pointer) and to.place.name == input_.place.name:
                    at = evaluate(to.offset, dict.fromkeys(variables([to.offset]), 0))
                    if at >= first:
                        found.append(_source(subject, header, *pointer, at == first))
    return [one for one in found if one is not None] if None not in found else []


def copied(one: ir.Instruction) -> ir.Value | None:
    """What an instruction copies a block from; None for another."""
    match one:
        case ir.Call(callee=ir.Global(name=name), arguments=given) if block(name) in (
            "memcpy",
            "memmove",
        ):
            return given[1].value
        case _:
            return None


def _copies(
    subject: Subject, spot: Spot, one: ir.Instruction
) -> Iterator[tuple[tuple[Spot, ir.Value, bool], ir.Value]]:
    """What an instruction stores of what was read: the read, through what, whether as a block."""
    match one:
        case ir.Store(value=ir.Local(name=name), pointer=target):
            for at, each in subject.code.graph.instructions():
                if isinstance(each, ir.Load) and each.result == name:
                    yield (at, each.pointer, False), target
        case ir.Call(arguments=given) if (source := copied(one)) is not None:
            yield (spot, source, True), given[0].value


def _source(
    subject: Subject, header: str, spot: Spot, pointer: ir.Value, whole: bool, starts: bool
) -> Source | None:
    """The read, if the entries it gives a round lie one behind the other."""
    code, where = subject.code, subject.code.value(pointer)
    if not isinstance(where, Pointer) or subject.call is None:
        return None
    own, names = code.graph.loops[spot.block] - {header}, variables([where.offset])
    rounds = [one for one in code.evaluated.carried if one.header in own]
    inner = [one for one in rounds if str(one.variable.value) in names]
    if whole and starts and not own:
        size = subject.call.input.element_size
        return _steady(subject, header, Source(spot, pointer, where.offset, size))
    if len(inner) != 1:
        return None
    name, index = str(inner[0].variable.value), inner[0].variable
    further = substitute(where.offset, {name: b.add(index, b.const(1, index.sort))})
    zero = dict.fromkeys(variables([further, where.offset]), 0)
    stride = (evaluate(further, zero) - evaluate(where.offset, zero)) % (1 << 64)
    goal = b.eq(further, b.add(where.offset, b.bv(stride, 64)))
    if not code.shows(spot.block, [code.evaluated.paths[spot.block]], goal):
        return None
    begins = substitute(where.offset, {name: inner[0].initial})
    return _steady(subject, header, Source(spot, pointer, begins, stride))


def _steady(subject: Subject, header: str, found: Source) -> Source | None:
    """The source, if where a round begins depends on what the loop carries and arguments alone."""
    code = subject.code
    carried = {str(one.variable.value) for one in code.evaluated.carried if one.header == header}
    for name in variables([found.first]):
        known = code.evaluated.unknowns.get(name)
        if name not in carried and (known is None or known.origin is not Origin.ARGUMENT):
            return None
    return found


class _Watch:
    """Looks on at where the rounds of a loop read."""

    def __init__(self, subject: Subject, source: Source, values: Mapping[str, int]) -> None:
        self._subject, self._source, self._values = subject, source, values
        self._read = subject.code.graph.at(source.spot)
        self._at: int | None = None  # the address that the round reads its first entry from
        self._wanted: int | None = None  # the address that it is to read from
        self.told: list[RunStep] = []
        self.broken: list[RunStep] = []

    def hypercall(self, machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        """The call answers; where the next round is to begin is known then."""
        del machine, world
        answer = self._values.get(f"value.{event.call.result}", 0)
        asked = number_of(self._subject, event, "count")
        if event.call is not self._subject.reached.call or not asked or self.broken:
            return answer
        came = completed(self._subject, asked, answer)
        if self._at is not None:
            self.told[:] = [came.step(event)]
            self._wanted = self._at + came.done * self._source.stride
        self._at = None
        return came.word

    def look(
        self, machine: Machine, world: GuestWorld, one: ir.Instruction, found: Mapping[str, Data]
    ) -> None:
        """At the first read of a round: where it begins."""
        del machine, world
        if one is not self._read or self._at is not None or self.broken:
            return
        self._at = running.concrete(self._source.pointer, found)
        if self._at is not None and self._wanted is not None and self._at != self._wanted:
            gap = self._at - self._wanted
            where = "behind" if gap > 0 else "before"
            text = f"the next round reads its entries {abs(gap)} bytes {where} the first left to do"
            self.broken.append(RunStep(running.outermost(one), text))
