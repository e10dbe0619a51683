# SPDX-License-Identifier: MIT
"""host-visible in code: a confidential guest hands over memory that it shares with the host.

Asked in a configuration that is `isolated`. A per-CPU page is shared where the guest's
facts say so (`host_visible`); memory of an allocator where a function that shares memory
(`share`) succeeded on every way to the call, for all of it and no more, and none made it
private again. Both must be whole granules, or neighbours are shared with them. Memory that
arguments and pointers lead to is taken to be shared, each by name; static data is in a section
that the facts name (`host_visible`), or not known to be shared. How large a granule is and
whether an address carries a bit that says so is the conduit's of the wrapper (`conduit`); the bit
is set below the wrapper, by its name. Of a conduit that reads the guest's own memory nothing
handed over may be shared. Refuted by a run that hands over memory the conduit cannot read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.linear import places
from hvproofs.audit.checks.places import is_in, number
from hvproofs.audit.checks.subject import Subject, beside_the_point, proved, refuted, undecided
from hvproofs.audit.effects import called
from hvproofs.audit.guest import Share
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.blocks import block
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.replay import Setting
from hvproofs.audit.machine.world import GuestWorld, Handler
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.sites.situate import region
from hvproofs.audit.symbolic.symbols import Number, Place, PlaceKind, Pointer, resized
from hvproofs.layout.area import Model, constant
from hvproofs.rules.memory import HOST_VISIBLE, readable
from hvproofs.spec.conduit import MemoryDemand
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

RULE = HOST_VISIBLE.id


@dataclass(frozen=True, slots=True)
class Shared:
    """A call that shares memory, or makes it private again."""

    spot: Spot
    call: ir.Call
    fact: Share


def shared(subject: Subject) -> RuleVerdict:
    """The verdict for both areas together."""
    state, found = subject.code.configuration, list(places(subject))
    if state is None or not state.isolated or not found:
        return beside_the_point(RULE)
    taken: dict[str, None] = {}
    if subject.model.marked:
        taken[f"fact {subject.sink.name}() marks addresses as shared"] = None
    doubt = ""
    for name, place, when in found:
        calls = list(_calls(subject, place))
        match _known(subject, place, calls, when):
            case str(why):
                doubt = doubt or why
            case None:
                show = partial(_shown, subject, name, place)
                for more in (*([_fails(subject, one)] for one in calls), []):
                    known = [subject.reached.path, when, *more]
                    if steps := subject.code.shown(known, b.boolean(False), subject.spot, show):
                        return refuted(RULE, *steps)
                how = "" if _protected(subject) else "not "
                doubt = doubt or f"the {name} may be in memory that is {how}shared with the host"
            case known:
                taken |= dict.fromkeys(known)
    return undecided(RULE, doubt) if doubt else proved(RULE, *taken)


def _protected(subject: Subject) -> bool:
    """Whether the conduit reads the guest's own memory, not what it shares."""
    return subject.model.memory is MemoryDemand.PROTECTED


def _known(
    subject: Subject, place: Place, calls: list[Shared], when: Term
) -> list[str] | str | None:
    """What it rests on that the conduit can read memory, or why that is not known.

    None where it cannot, or by the code alone: a run is to show it.
    """
    if _protected(subject):
        return None if calls else _private(subject, place)
    match place.kind:
        case PlaceKind.HEAP if _made(subject, place, calls, when):
            return list(_handed(subject, place, "shared"))
        case _ if calls:
            return None
        case PlaceKind.PAGE if _shares(subject, place) and _whole(subject, place):
            return [f"fact {place.name} is shared with the host"]
        case PlaceKind.FOREIGN:
            return [f"if {place.what} is shared with the host"]
        case PlaceKind.STATIC if section := _section(subject, place):
            return [f"fact static data of {section} is shared with the host"]
        case PlaceKind.STATIC:
            what = place.what.removeprefix("global ")
            return f"whether {what} is shared with the host is not stated"
        case _:
            return None


def _private(subject: Subject, place: Place) -> list[str] | None:
    """What it rests on that memory no call here shares is the guest's own; None: it is not."""
    match place.kind:
        case PlaceKind.HEAP | PlaceKind.STACK:
            return list(_handed(subject, place, "private"))
        case PlaceKind.PAGE if not _shares(subject, place):
            return [f"fact {place.name} is not shared with the host"]
        case PlaceKind.STATIC | PlaceKind.FOREIGN if not _section(subject, place):
            return [f"if {place.what} is not shared with the host"]
        case _:
            return None


def _shares(subject: Subject, place: Place) -> bool:
    """Whether the guest's facts say that a page is shared."""
    page = subject.code.guest.page_of(place.name)
    return page is not None and page.host_visible


def _given(subject: Subject, place: Place) -> bool:
    """Whether memory is shared from the start, by the guest's facts."""
    return _shares(subject, place) or bool(_section(subject, place))


def _section(subject: Subject, place: Place) -> str:
    """The section of static data that is shared as a whole; empty where it is in none."""
    found = subject.code.module.globals.get(place.name.removeprefix("@"))
    shared_ones = subject.code.guest.host_visible
    return found.section if found is not None and found.section in shared_ones else ""


def _whole(subject: Subject, place: Place) -> bool:
    """Whether the conduit can read memory that is shared as a whole, wherever it lies."""
    here, model = region(place), subject.model
    at = b.eq(b.urem(here.base, here.align), constant(0))
    asked = readable(model, here, shared=True, marked=model.marked)
    return bool(place.size) and subject.code.follows([at], asked)


def _calls(subject: Subject, place: Place) -> Iterator[Shared]:
    """The calls on ways to the hypercall that share some memory, or make it private."""
    code = subject.code
    for spot, one in code.graph.instructions():
        call = called(one)
        if call is None or not isinstance(call.callee, ir.Global):
            continue
        fact = code.guest.share_of(call.callee.name)
        if (
            fact is not None
            and code.graph.leads(spot, subject.spot)
            and is_in(code, call.arguments[fact.address].value, place)
        ):
            yield Shared(spot, call, fact)


def _handed(subject: Subject, place: Place, how: str) -> Iterator[str]:
    """What is taken for granted of other functions that are given the memory on the way."""
    code, guest = subject.code, subject.code.guest
    known = {*guest.sink_names, *(one.function for one in guest.share)}
    for spot, one in code.graph.instructions():
        call = called(one)
        if call is None or not isinstance(call.callee, ir.Global):
            continue
        name = call.callee.name
        given = (is_in(code, each.value, place) for each in call.arguments)
        silent = name in known or name.startswith("llvm.") or bool(block(name))
        if not silent and any(given) and code.graph.leads(spot, subject.spot):
            yield f"if {name}() leaves the memory {how}"


def _fails(subject: Subject, one: Shared) -> Term:
    """That the call did not do what it was to do."""
    result = subject.code.number(one.call.result)
    return b.boolean(True) if result is None else b.ne(result, b.bv(0, result.sort.width))


def _made(subject: Subject, place: Place, calls: list[Shared], when: Term) -> bool:
    """Whether one call shares all of the memory, on every way to the hypercall, to stay so."""
    code = subject.code
    if not _whole(subject, place) or any(one.fact.back for one in calls):
        return False
    known = [subject.reached.path, when]
    for one in calls:
        given = [code.value(each.value) for each in one.call.arguments]
        match given[one.fact.address], given[one.fact.pages]:
            case Pointer(_, offset), Number(term):
                size = b.mul(resized(term, 64), b.bv(subject.model.guest_page_size, 64))
                goal = b.and_(b.eq(size, b.bv(place.size, 64)), b.not_(_fails(subject, one)))
                whole = number(offset, code) == 0 and code.graph.dominates(one.spot, subject.spot)
                if whole and code.follows(known, goal):
                    return True
    return False


def _shown(
    subject: Subject, name: str, place: Place, values: Mapping[str, int]
) -> tuple[RunStep, ...]:
    """The steps of a run that hands over memory which is not shared, whole and alone."""
    watch = _Watch(subject, name, place, values)
    handlers = {one.function: watch.share(one) for one in subject.code.guest.share}
    running.run(subject, values, None, Setting(handlers=handlers), watch.hypercall)
    if not watch.broken:
        return ()
    return (*running.inputs(subject.code, values), *watch.told[-3:], *watch.broken)


class _Watch:
    """Looks on at a run: what memory is shared, and what is handed over."""

    def __init__(
        self, subject: Subject, name: str, place: Place, values: Mapping[str, int]
    ) -> None:
        """`name` is the side that is in `place`."""
        self._subject, self._values = subject, values
        self._name, self._place = name, place
        self._made: list[range] = []  # addresses that are shared
        self.told: list[RunStep] = []
        self.broken: list[RunStep] = []

    def share(self, fact: Share) -> Handler:
        """What a function does that shares memory, or makes it private."""

        def run(machine: Machine, event: CallEvent) -> Data:
            del machine
            address, pages = event.arguments[fact.address], event.arguments[fact.pages]
            result = self._values.get(f"value.{event.call.result}", 0)
            if isinstance(address, int) and isinstance(pages, int) and not result:
                at = range(address, address + pages * self._subject.model.guest_page_size)
                kept = [one for one in self._made if one.stop <= at.start or at.stop <= one.start]
                self._made = kept if fact.back else [*self._made, at]
            how = "fails" if result else "makes memory private" if fact.back else "shares memory"
            self.told.append(RunStep(running.outermost(event.call), f"{event.callee}() {how}"))
            return result

        return run

    def hypercall(self, machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        """The call is given memory."""
        del world
        subject, place = self._subject, self._place
        index = subject.sink.input if self._name == "input" else subject.sink.output
        address = event.arguments[index] if event.call is subject.reached.call else None
        home = machine.memory.find(address) if isinstance(address, int) and address else None
        if home is not None and home.name == place.name and isinstance(address, int):
            own = range(home.base, home.base + home.size)
            made = [*self._made, *([own] if _given(subject, place) else [])]
            if why := _wrong(made, own, address, subject.model):
                text = f"the {self._name} is {place.what}, {why}"
                self.broken = [RunStep(running.outermost(event.call), text)]
        return self._values.get(f"value.{event.call.result}", 0)


def _wrong(made: list[range], own: range, address: int, model: Model) -> str:
    """What is wrong with the memory around an address; empty for nothing."""
    around = next((one for one in made if address in one), None)
    granule = max(model.granule, model.guest_page_size)
    if model.memory is MemoryDemand.PROTECTED:
        why = "which is shared with the host: the conduit reads the guest's own memory only"
        return why if around is not None else ""
    if around is None:
        return "which is not shared with the host"
    if around.start % granule or around.stop % granule:
        return f"which is shared, but is no whole granule of {granule} bytes"
    if around.start < own.start or around.stop > own.stop:
        return "which is shared together with what lies beside it"
    return ""
