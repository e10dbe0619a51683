# SPDX-License-Identifier: MIT
"""header-stale: every field of the fixed input header and of each entry is written.

Before the call, since the page was last somebody else's. How many entries of the list, and
qwords of the variable header, were written is in `entries`.
Padding counts only where it must be zero (a name with Rsvd or Reserved); that the
hypervisor ignores the rest (TLFS, Hypercall Inputs) is told where it is not written. A
field is proved written where, on every way to the call, all of its bits were given
something (`contents`) since the page was last somebody else's: what was written is lost
when another hypercall puts its output there, when a function that looks the page up
itself uses it (where it was inlined: for a call of its own), and when the page's
pointer is read again after interrupts were on, for it may be that of another processor.
While one pointer is held, that interrupts stay off is for exclusive-use. Refuted by a
run on pages of undefined bytes that comes to the call with bits of a field undefined or
somebody else's; where a function outside was handed a pointer into the input area, or
into what is copied to it, it is taken to have written all of that memory. What the
function leaves as it was of memory that outlives it counts as set where nothing there
is lost: a hypothesis, which names the fields (`before`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.access import Access
from hvproofs.audit.checks.before import others, stays_set
from hvproofs.audit.checks.contents import Contents, Lost
from hvproofs.audit.checks.copied import kept
from hvproofs.audit.checks.entries import (
    data_written,
    few,
    list_of,
    one_by_one,
    variable_of,
    written,
)  # fmt: skip
from hvproofs.audit.checks.fields import counted, sent
from hvproofs.audit.checks.frames import theirs
from hvproofs.audit.checks.graph import Spot
from hvproofs.audit.checks.interrupts import interrupts
from hvproofs.audit.checks.owners import Owners
from hvproofs.audit.checks.pages import page_reads, roots, tested
from hvproofs.audit.checks.parts import number_of
from hvproofs.audit.checks.places import number
from hvproofs.audit.checks.prefix import List
from hvproofs.audit.checks.sets import granted
from hvproofs.audit.checks.subject import (
    Code,
    Show,
    Subject,
    beside_the_point,
    elsewhere,
    proved,
    refuted,
    undecided,
)
from hvproofs.audit.effects import called
from hvproofs.audit.llvm import ir
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.replay import Setting
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.symbolic.conditions import TRUE
from hvproofs.audit.symbolic.symbols import Place, PlaceKind, Pointer
from hvproofs.rules.code import HEADER_STALE
from hvproofs.spec.contract import Field
from hvproofs.spec.tlfs import MAX_REPS, PAGE
from hvproofs.terms import build as b
from hvproofs.terms.term import Term

RULE = HEADER_STALE.id
ENTRIES = "entries of the list"
MOST_TOLD = 8  # fields of one call
MOST_BLOCKS = 100  # of a function that calls others: a run through more seldom comes to the call
SAME_PAGE = "if interrupts are off at entry"
THERE = "if the page whose pointer is tested is there"


def stale(subject: Subject) -> RuleVerdict:
    """The verdict for all fields and entries together."""
    header, fields = sent(subject, "header"), sent(subject, "element")
    pointer = subject.side("input")
    if not header and not fields:
        return beside_the_point(RULE)
    if not isinstance(pointer, Pointer):
        return undecided(RULE, "the input area could not be found")
    start, place = number(pointer.offset, subject.code), pointer.place
    if start is None:
        return undecided(RULE, "where in its memory the input area starts is not known")
    lost = dict(_lost(subject, place))
    lists = _lists(subject, place, start, fields)
    size = subject.call.input.header_size if subject.call is not None else 0
    until = max(start + size, *(few(subject, one) for one in lists.values()), 0)
    contents = Contents(subject.code, place, until, [subject.spot], lost)
    conditions = _held(subject, header, start, contents)
    conditions |= _listed(subject, place, start, lists, contents, conditions, [*lost])
    rests = _rests(subject, b.and_(*conditions.values()))
    if rests is None:
        rests = _before(subject, place, header, start, until, conditions, lost) or None
    if rests is not None:
        if contents.guessed and (steps := _lacking(subject, header, lists, conditions, place.name)):
            return refuted(RULE, *steps)
        return proved(
            RULE, *rests, *_taken(subject, place),
            *_ignored(subject, place, start, contents, [*lost]),
            *contents.taken, *granted(subject, place),
        )  # fmt: skip
    why = _why(place, left := _open(subject, conditions), contents)
    so_far = _so_far([name for name in conditions if name not in left])
    if contents.handed and len(subject.code.graph.order) > MOST_BLOCKS:
        return undecided(RULE, why, known=so_far)
    if contents.handed:  # whatever those functions write, is something of the header left?
        contents = Contents(subject.code, place, until, [subject.spot], lost, generous=True)
        conditions, lists = _held(subject, header, start, contents), {}
    # What a function outside writes is not run: memory of an allocator is taken as it gave it.
    whole = "" if contents.handed else place.name
    if steps := _lacking(subject, header, lists, conditions, whole):
        return refuted(RULE, *steps, known=so_far)
    return undecided(RULE, why, known=so_far)


def _lacking(
    subject: Subject, header: Sequence[Field], lists: Mapping[str, List],
    conditions: Mapping[str, Term], whole: str = "",
) -> tuple[RunStep, ...]:  # fmt: skip
    """The steps of a run that lacks something, with `whole` and what is kept as it was given."""
    fresh = frozenset((whole, *kept(subject.code)) if whole else ())
    show = partial(_shown, subject, header, lists, fresh)
    return _searched(subject, _known(subject), conditions, lists, show)


def _rests(subject: Subject, goal: Term) -> tuple[str, ...] | None:
    """What a proof takes for granted, be it that there is a page; None where there is no proof."""
    code, known = subject.code, _known(subject, absent=True)
    found, there = code.rests_on(subject.spot.block, known, goal), _known(subject)
    if found is not None or there == known or code.follows(there, b.boolean(False)):
        return found  # of what contradicts itself everything follows
    found = code.rests_on(subject.spot.block, there, goal)
    return (*found, THERE) if found is not None else None


def _before(
    subject: Subject, place: Place, header: Sequence[Field], start: int, until: int,
    conditions: Mapping[str, Term], lost: Mapping[Spot, Lost],
) -> tuple[str, ...]:  # fmt: skip
    """That others set what the function leaves as it was; empty where that is not all."""
    code, known, whose = subject.code, _known(subject), others(subject, place)
    if not whose or lost or subject.call is None:
        return ()
    filled = Contents(code, place, until, [subject.spot], lost, filled=True)
    held = _held(subject, header, start, filled).values()
    kept = all(code.rests_on(subject.spot.block, known, one) == () for one in held)
    if not kept or not stays_set(subject, place, start + subject.call.input.header_size, filled):
        return ()
    names = ", ".join(_open(subject, conditions))
    said = f"if {names} of {whose} were set before {code.function.name}()"
    return (said, *filled.taken)


def _known(subject: Subject, *, absent: bool = False) -> list[Term]:
    """What holds at the call; unless the page may be absent, that there is one where it is tested.

    Whether there is one at all is for output-page-absent.
    """
    there = [] if absent else tested(subject, "input")
    return [subject.reached.path, *interrupts(subject.code).known, *there]


def _lists(
    subject: Subject, place: Place, start: int, fields: tuple[Field, ...]
) -> dict[str, List]:  # fmt: skip
    """What is counted behind the fixed header: the variable header's qwords, and the entries."""
    found = {ENTRIES: list_of(subject, place, start, fields)}
    variable = variable_of(subject, place, start)
    found |= {variable.fields[0].name: variable} if variable is not None else {}
    return {name: one for name, one in found.items() if one is not None}


def _listed(
    subject: Subject, place: Place, start: int, lists: Mapping[str, List], contents: Contents,
    conditions: Mapping[str, Term], lost: Sequence[Spot],
) -> dict[str, Term]:  # fmt: skip
    """The same for what is counted: the data at the header's end, and all entries."""
    found: dict[str, Term] = {}
    data = data_written(subject, place, start, contents, lost)
    if data is not None and subject.call is not None and subject.call.input.counted is not None:
        name = subject.call.input.counted.name
        found[name] = b.or_(conditions[name], data)
    for name, one in lists.items():
        each = one_by_one(one, contents, subject.spot)
        found[name] = b.or_(written(subject, one, contents, lost), each)
    return found


def _held(
    subject: Subject, fields: Sequence[Field], start: int, contents: Contents
) -> dict[str, Term]:
    """For each field that all of its bits were given something."""
    return {
        one.name: b.and_(*(
            bit for byte in range(start + one.offset, start + one.end)
            for bit in contents.held(byte, subject.spot)
        ))
        for one in fields
    }  # fmt: skip


def _searched(
    subject: Subject, known: Sequence[Term], conditions: Mapping[str, Term],
    lists: Mapping[str, List], show: Show,
) -> tuple[RunStep, ...]:  # fmt: skip
    """The steps of a run that breaks the rule; of the entries a solver knows less than a run."""
    header = b.and_(*(one for name, one in conditions.items() if name not in lists))
    if steps := subject.code.shown(known, header, subject.spot, show):
        return steps
    for name, one in lists.items():
        some = [*known, b.ult(b.bv(0, 64), one.count)]
        for goal in (conditions[name], b.boolean(False)):
            if steps := subject.code.shown(some, goal, subject.spot, show, size=True):
                return steps
    return ()


def _ignored(
    subject: Subject, place: Place, start: int, contents: Contents, lost: Sequence[Spot]
) -> list[str]:
    """That the hypervisor ignores padding and what lies behind data, where neither may be set."""
    if subject.call is None:
        return []
    held = _held(subject, sent(subject, "header", ignored=True), start, contents)
    for one in sent(subject, "element", ignored=True):
        each = list_of(subject, place, start, (one,))
        if each is not None:
            put = written(subject, each, contents, lost)
            put = b.or_(put, one_by_one(each, contents, subject.spot))
            held[f"{one.name} of entries"] = put
    names = _open(subject, held)
    found = [f"if the hypervisor ignores {', '.join(names)}"] if names else []
    return found + _rest_ignored(subject, place, start, contents, lost)


def _rest_ignored(
    subject: Subject, place: Place, start: int, contents: Contents, lost: Sequence[Spot]
) -> list[str]:
    """That the hypervisor ignores what lies behind data of bytes in its last qword, if need be."""
    data = subject.call.input.variable if subject.call is not None else None
    qwords = variable_of(subject, place, start, whole=True)
    if data is None or not data.in_bytes or qwords is None:
        return []
    held = b.or_(
        written(subject, qwords, contents, lost), one_by_one(qwords, contents, subject.spot)
    )
    sure = subject.code.follows(_known(subject), held)
    return [] if sure else [f"if the hypervisor ignores what lies behind {data.name}"]


def _lost(subject: Subject, place: Place) -> Iterator[tuple[Spot, Lost]]:
    """When what was written to the input's memory is not there any more."""
    code, whole = subject.code, (0, max(place.size, 1 << 16))
    page = place.name if place.kind is PlaceKind.PAGE else ""
    used = {one.spot: one.writes for one in theirs(subject, page)} if page else {}
    for spot, one in code.graph.instructions():
        call = called(one)
        if call is None or not isinstance(call.callee, ir.Global):
            continue
        sink = code.guest.sink_of(call.callee.name)
        if sink is not None and call is not subject.reached.call:
            match code.value(call.arguments[sink.output].value):
                case Pointer(where, offset) if where.name == place.name:
                    start = number(offset, code)
                    size = whole[1] if start is None else PAGE - start % PAGE
                    yield spot, Lost(start or 0, size, TRUE)
                case _ if used.get(spot):
                    yield spot, _over(used[spot], code, whole)
        elif sink is None and _takes(code, call, place):
            yield spot, Lost(*whole, TRUE)
    state, operand = interrupts(code), subject.operand("input")
    reads = roots(code, operand) if page and operand is not None else []
    spots = [at for one in reads if (at := code.graph.spot(one)) is not None]
    for change in sorted({*state.changes, *state.opens}):
        if any(code.graph.leads(change, read) for read in spots):
            yield change, Lost(*whole, state.exposed(change))


def _over(writes: Sequence[Access], code: Code, whole: tuple[int, int]) -> Lost:
    """What another function's writes cover."""
    ends = [(number(one.offset, code), number(one.size, code)) for one in writes]
    known = [(at, at + size) for at, size in ends if at is not None and size is not None]
    if len(known) < len(ends):
        return Lost(*whole, TRUE)
    start = min(at for at, _ in known)
    return Lost(start, max(end for _, end in known) - start, TRUE)


def _takes(code: Code, call: ir.Call, place: Place) -> bool:
    """Whether a function uses the page itself, or makes hypercalls and is handed the memory."""
    if place.kind is PlaceKind.PAGE and place.name in code.effects.of(call).pages:
        return True
    sinks = frozenset(one.name for one in code.guest.sink)
    given = [code.value(one.value) for one in call.arguments]
    handed = any(isinstance(one, Pointer) and one.place.name == place.name for one in given)
    return handed and code.effects.leads_to(call, sinks)


def _taken(subject: Subject, place: Place) -> list[str]:
    """What is taken for granted of functions that are called on the way, and of the caller."""
    code, found = subject.code, dict[str, None]()
    if place.kind is not PlaceKind.PAGE:
        return []
    for spot, one in code.graph.instructions():
        call = called(one)
        if call is not None and code.graph.leads(spot, subject.spot):
            found |= dict.fromkeys(sorted(code.effects.of(call).taken))
    state = interrupts(code)
    silent = not state.changes and not state.opens
    again = sum(variable == place.name for variable, _ in page_reads(code)) > 1
    return [*([SAME_PAGE] if silent and again else []), *found]


def _open(subject: Subject, conditions: Mapping[str, Term]) -> list[str]:
    """What is not shown to be written on every way."""
    known = _known(subject)
    return [name for name, held in conditions.items() if not subject.code.follows(known, held)]


def _so_far(written: Sequence[str]) -> str:
    """What is written on every way: a change that loses one of them is seen beside the others."""
    return f"{', '.join(written)} written" if written else ""


def _why(place: Place, left: Sequence[str], contents: Contents) -> str:
    names = ", ".join(left)
    if where := elsewhere(place):
        return f"{where}; not written here: {names}"
    if place.kind is PlaceKind.STATIC:
        return f"{place.what} may have been set before; not written here on every way: {names}"
    others = ", ".join(contents.handed)
    more = f"; {others} may write them" if others else ""
    return f"not written on every way to the call: {names}{more}"


def _shown(
    subject: Subject, fields: Sequence[Field], lists: Mapping[str, List], fresh: frozenset[str],
    values: Mapping[str, int],
) -> tuple[RunStep, ...]:  # fmt: skip
    """The steps of a run that comes to the call with a field that is not its own."""
    broken: list[RunStep] = []
    owners = Owners(subject, subject.pages().get("input", ""))

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        del world
        answer = values.get(f"value.{event.call.result}", 0)
        owners.hypercall(machine, event, answer)
        # Another call's wrapper may have fewer arguments.
        here = event.call is subject.reached.call
        address = event.arguments[subject.sink.input] if here else None
        if isinstance(address, int) and not broken:
            for where, at, one in _asked(subject, fields, lists, event):
                size = counted(machine, subject.call, address, one) if subject.call else one.size
                missing = owners.missing(machine, address + at, size)
                if missing:
                    whole = "was" if missing == one.size else f"has {missing} bytes that were"
                    never = "not written since" if owners.told else "never written"
                    text = f"{one.name} ({where}) {whole} {never}"
                    broken.append(RunStep(running.outermost(event.call), text))
                if len(broken) == MOST_TOLD:
                    break
        return answer

    setting = Setting(stale=True, fresh=fresh, interrupts=owners.enters_with)
    running.run(subject, values, owners.look, setting, hypercall)
    return (*running.inputs(subject.code, values), *owners.told[-3:], *broken) if broken else ()


def _asked(
    subject: Subject, fields: Sequence[Field], lists: Mapping[str, List], event: CallEvent
) -> Iterator[tuple[str, int, Field]]:
    """What the call of a run hands over: where it is in words and in bytes, and the field."""
    for one in fields:
        yield f"bytes {one.offset} to {one.end - 1} of the header", one.offset, one
    count, qwords = number_of(subject, event, "count"), number_of(subject, event, "varhead")
    if count is None or qwords is None or subject.call is None:
        return
    size = subject.call.input.header_size
    for name, each in lists.items():
        what, many = ("entry", count) if name == ENTRIES else ("qword", qwords)
        first = size + 8 * qwords if name == ENTRIES else size
        for index in range(min(many, MAX_REPS)):
            for one in each.fields:
                yield f"{what} {index} of {many}", first + index * each.size + one.offset, one
