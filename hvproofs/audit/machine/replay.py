# SPDX-License-Identifier: MIT
"""Runs a function of the IR on a solver's values, with what a run finds around it.

The run decides: its own arguments at the call say where the areas are; only
where memory lies physically comes from the values.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from hvproofs.audit.guest import GS, Guest
from hvproofs.audit.llvm import ir
from hvproofs.audit.llvm.chains import ARROW, AT, STRUCTURE
from hvproofs.audit.llvm.irtypes import IntType, LayoutError, PointerType, VoidType
from hvproofs.audit.machine.allocated import behind, functions
from hvproofs.audit.machine.interp import CallEvent, Limits, Machine, Trace, Watch
from hvproofs.audit.machine.memory import Data, RunMemory, Stop
from hvproofs.audit.machine.surroundings import (
    CPU_OFFSET,
    Case,
    Surroundings,
    choosing,
    invented,
    recording,
    unknown_memory,
)
from hvproofs.audit.machine.tries import (
    MEMORY,
    POINTERS,
    RunInputs,
    null_arguments,
    null_pages,
    nulls,
)
from hvproofs.audit.machine.usercopy import copiers
from hvproofs.audit.machine.world import GuestWorld, Handler
from hvproofs.audit.sites.situate import Handed, situation
from hvproofs.audit.sites.word import reserved_bits, word_of
from hvproofs.audit.symbolic.symbols import Origin, Place, PlaceKind, Pointer, Unknown
from hvproofs.hypervisor.control import ControlWord
from hvproofs.layout.situation import Control, N, Situation, V
from hvproofs.spec.tlfs import MAX_REPS, REPS, STATUS
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.smtlib import Named

SEGMENT = 4096  # bytes of it that a run may read
OBJECTS = 8  # that one call of a function outside gives a run; from then on the last again
PERCPU = 0x1000_0000  # per-CPU address of the first page pointer
STRUCTURES = 0x1800_0000  # per-CPU address of the first structure that holds page pointers


@dataclass(frozen=True, slots=True)
class Setting:
    """How a run starts and who looks on, where that matters."""

    interrupts: bool = True  # whether they are on at entry
    stale: bool = False  # per-CPU pages hold undefined bytes, not zeros
    fresh: frozenset[str] = frozenset()  # what holds undefined bytes if its allocator clears none
    absent: frozenset[str] = frozenset()  # page variables that are null: nobody allocated them
    outside: frozenset[str] = frozenset()  # functions whose result is that of the values
    watch: Watch | None = None  # called before each instruction
    steps: int = Limits().steps  # instructions the run may take
    handlers: Mapping[str, Handler] = field(default_factory=dict)  # functions that do something


USUAL = Setting()


@dataclass(frozen=True, slots=True)
class Called:
    """A call of a run, to be held to rules."""

    here: Situation
    concrete: Mapping[str, int]  # its values, by name of its free variables


def start(case: Case, machine: Machine, values: Mapping[str, int]) -> Trace:
    """Run the function from its entry on the values."""
    null = null_arguments(case.evaluated, values)
    arguments = tuple(
        0 if one.name in null
        else _argument(machine.memory, case.evaluated.unknowns.get(f"arg.{one.name}"), one, values)
        for one in case.evaluated.function.parameters
    )  # fmt: skip
    _fill(case, machine, values)
    done = machine.run(case.evaluated.function.name, arguments)
    if isinstance(values, RunInputs):
        values.steps += done.steps
    return done


def _pages(
    memory: RunMemory, case: Case, values: Mapping[str, int], setting: Setting
) -> dict[str, int]:
    """Put the per-CPU pages and what points to them; the addresses of their variables."""
    addresses: dict[str, int] = {}
    none = null_pages(case.evaluated, values)
    for index, page in enumerate(case.guest.page):
        if ARROW in page.variable or AT in page.variable:
            continue
        slot = PERCPU + 64 * index
        align, data = max(16, page.align), None if setting.stale else 0
        start = memory.add(page.variable, page.size, align=align, data=data)
        behind(memory, start)
        held = 0 if page.variable in none else start.base
        memory.add(f"slot {page.variable}", 8, base=slot + CPU_OFFSET,
                   data=held.to_bytes(8, "little"))  # fmt: skip
        held = 0 if page.variable in setting.absent else slot
        holder = memory.add(f"@{page.variable}", 8, data=held.to_bytes(8, "little"))
        addresses[page.variable] = slot if page.direct else holder.base
    _fixed(memory, case, setting, none)
    return {**addresses, **_chained(memory, case, setting, none)}


def _fixed(memory: RunMemory, case: Case, setting: Setting, none: Collection[str]) -> None:
    """Put the pages that structures point to that each CPU has at one address."""
    pages: dict[str, int] = {}
    for address, kept in case.module.fixed.items():
        variable = kept.page
        page = case.guest.page_of(variable)
        if page is None:
            continue
        if variable not in pages:
            data = None if setting.stale else 0
            start = memory.add(variable, page.size, align=max(16, page.align), data=data)
            behind(memory, start)
            pages[variable] = 0 if variable in {*setting.absent, *none} else start.base
        base = int(variable.partition(".")[0].partition(AT)[2], 0)
        if all(one.base != base for one in memory.regions()):
            memory.add(f"structure {base:#x}", STRUCTURE, base=base, data=0)
        memory.write(address, 8, pages[variable])


def _chained(
    memory: RunMemory, case: Case, setting: Setting, none: Collection[str]
) -> dict[str, int]:
    """Put the pages that structures of this CPU's own point to; the addresses of the variables."""
    addresses: dict[str, int] = {}
    kept: dict[str, int] = {}  # per-CPU addresses of the structures
    for variable, chain in case.module.chains.items():
        page = case.guest.page_of(variable)
        if page is None:
            continue
        data = None if setting.stale else 0
        start = memory.add(variable, page.size, align=max(16, page.align), data=data)
        behind(memory, start)
        before = variable.partition(ARROW)[0]
        if before not in kept:
            kept[before] = STRUCTURES + STRUCTURE * len(kept)
            memory.add(f"slot {before}", STRUCTURE, base=kept[before] + CPU_OFFSET,
                       data=0)  # fmt: skip
        if chain.variable not in addresses:
            held = memory.add(f"@{chain.variable}", STRUCTURE, data=0)
            addresses[chain.variable] = held.base
        absent = variable in setting.absent
        memory.write(addresses[chain.variable] + chain.holder, 8, 0 if absent else kept[before])
        held_page = 0 if variable in none else start.base
        memory.write(kept[before] + CPU_OFFSET + chain.member, 8, held_page)
    return addresses


def _cpu_offset(memory: RunMemory, case: Case) -> dict[str, int]:
    """Put what tells this CPU's offset; the address of its variable, where it has one."""
    if case.guest.cpu_offset == GS:
        # The segment starts at 0 here: whatever is read through it is this CPU's offset.
        memory.add("segment", SEGMENT, base=0, writable=False,
                   data=CPU_OFFSET.to_bytes(8, "little") * (SEGMENT // 8))  # fmt: skip
    elif case.guest.cpu_offset in case.module.globals:
        # A segment is not modelled: what is read of the variable is this CPU's copy.
        held = CPU_OFFSET.to_bytes(8, "little")
        made = memory.add(f"@{case.guest.cpu_offset}", 8, data=held)
        return {case.guest.cpu_offset: made.base}
    return {}


def prepare(
    case: Case, values: Mapping[str, int], hypercall: Handler, setting: Setting = USUAL
) -> tuple[Machine, GuestWorld]:
    """The machine and the world of a run; `hypercall` is called in place of every sink."""
    memory = RunMemory()
    addresses = {**_pages(memory, case, values, setting), **_cpu_offset(memory, case)}
    given: dict[str, list[int]] = {}  # by call: the memory it gave
    null = frozenset(nulls(case.evaluated, values))

    def oracle(event: CallEvent) -> Data:
        if isinstance(event.call.type, VoidType):
            return None
        if isinstance(event.call.type, PointerType):
            if event.call.result in null:
                return 0
            before = given.setdefault(event.call.result, [])
            if len(before) < OBJECTS:
                before.append(_object(case, machine, values, event))
            return before[-1]
        if not isinstance(event.call.type, IntType):
            return invented(case, event.call, values)
        return values.get(f"value.{event.call.result}", 0)

    def answered(machine: Machine, event: CallEvent) -> Data:
        return _completed(case.guest, event, hypercall(machine, event))

    sinks = dict.fromkeys(case.guest.sink_names, answered)
    known = {
        **functions(case.guest, values, setting.fresh),
        **copiers(case.guest, case.evaluated, values),
    }
    handlers = {**known, **setting.handlers, **sinks}
    world = Surroundings(case, values, handlers, oracle, setting.interrupts)
    outside = case.guest.sink_names | setting.outside
    machine = Machine(
        case.module, memory, world, addresses=addresses, sinks=outside,
        watch=_watching(case, values, setting),
        limits=Limits(steps=setting.steps), inbounds=False,
        elsewhere=None if values.get(POINTERS) else values.get(MEMORY, 0),
    )  # fmt: skip
    return machine, world


def _watching(case: Case, values: Mapping[str, int], setting: Setting) -> Watch | None:
    watch = recording(case, values, setting.watch)
    return choosing(case, values, watch) if values.get(POINTERS) else watch


def _object(case: Case, machine: Machine, values: Mapping[str, int], event: CallEvent) -> int:
    """Memory that a function outside gives a pointer to."""
    name = f"value.{event.call.result}"
    if any(region.name == name for region in machine.memory.regions()):
        name = f"result {len(machine.memory.regions())} of {event.callee}"
    made = unknown_memory(machine.memory, name, values)
    _fill(case, machine, values, name)
    return made


def _completed(guest: Guest, event: CallEvent, answer: Data) -> Data:
    """An answer of the hypervisor: never more reps completed than asked for, fewer on failure.

    A wrapper that repeats the call succeeds only when all is done.
    """
    sink = guest.sink_of(event.callee)
    if sink is None or not isinstance(answer, int):
        return answer
    numbers = [one if isinstance(one, int) else None for one in event.arguments]
    word = word_of(sink, numbers)
    done = answer >> REPS & MAX_REPS
    asked = word.rep_count if word is not None else done
    if answer & STATUS and word is not None:
        asked = max(asked, 1) - 1
    elif sink.control is None:
        return answer + ((asked - done) << REPS)
    return answer - ((done - asked) << REPS) if done > asked else answer


def _argument(
    memory: RunMemory, unknown: Unknown | None, one: ir.Parameter, values: Mapping[str, int]
) -> Data:
    if unknown is None:
        return None
    if isinstance(one.type, PointerType):
        return unknown_memory(memory, unknown.name, values)
    return values.get(unknown.name, 0)


def _fill(
    case: Case, machine: Machine, values: Mapping[str, int], fresh: str | None = None
) -> None:
    """Put what the function reads where it reads it, as far as that can be done.

    What is read again from one place keeps the value of the first read. `fresh` is memory that
    came to be in the run: only what is read through it is put.
    """
    through = {fresh}
    bases = {region.name: region.base for region in machine.memory.regions()}
    put: dict[int, int] = {}
    for unknown in case.evaluated.unknowns.values():
        source = unknown.source
        if unknown.origin is not Origin.MEMORY or source is None:
            continue
        if fresh is not None and source.place.name not in through:
            continue
        try:
            if source.place.name.startswith("@") and not _written_out(case, source.place):
                base = machine.address_of(source.place.name.removeprefix("@"))
            elif values.get(POINTERS):
                continue  # it is chosen when it is read
            elif source.place.kind is PlaceKind.FOREIGN and source.place.name in bases:
                base = bases[source.place.name]
            else:
                continue
            address = base + evaluate(source.offset, dict(values))
            if address not in put:
                put[address] = _put(machine, unknown, address, values)
            if unknown.name not in values:
                bases[unknown.name] = put[address]
                through.add(unknown.name)
        except (Stop, KeyError, LayoutError, ValueError):
            continue


def _written_out(case: Case, place: Place) -> bool:
    """Whether a variable's contents stand in this file: a run starts with them."""
    variable = case.module.globals.get(place.name.removeprefix("@"))
    if variable is None or variable.initializer is None:
        return False
    own = variable.internal and isinstance(variable.initializer, ir.ConstAggregate | ir.ConstBytes)
    return variable.constant or own


def _put(machine: Machine, unknown: Unknown, address: int, values: Mapping[str, int]) -> int:
    """Write a value where it will be read; a pointer gets memory of its own to point to."""
    value = values.get(unknown.name, 0)
    if unknown.width == 64 and unknown.name not in values:
        value = unknown_memory(machine.memory, unknown.name, values)
    machine.memory.write(address, (unknown.width + 7) // 8, value)
    return value


# What a run handed over so far, and the calls that did, in their order.
Made = dict[tuple[object, ...], Called]


def called(
    case: Case, values: Mapping[str, int], machine: Machine, event: CallEvent, made: Made
) -> Called | None:
    """The call as the run made it, on integers; None where it is not the case's call.

    A call that hands over what one in `made` does is that one; any other is put there.
    """
    numbers = [one if isinstance(one, int) else None for one in event.arguments]
    word = word_of(case.sink, numbers)
    if case.call is None or word is None or word.call_code != case.call.contract.call_code:
        return None
    sides = case.call.input.present, case.call.output.present
    input_ = _pointer(case, machine, numbers[case.sink.input], sides[0])
    output = _pointer(case, machine, numbers[case.sink.output], sides[1])
    if sides != (input_ is not None, output is not None):
        return None
    key = (word, *((one.place.name, one.offset.value) for one in (input_, output) if one))
    if key not in made:
        made[key] = _situated(values, Handed(case.call, input_, output, case.model), word)
    return made[key]


def _situated(values: Mapping[str, int], handed: Handed, word: ControlWord) -> Called:
    count, qwords = word.rep_count, word.variable_qwords
    known = [
        Named("count-of-the-run", b.eq(N, b.bv(count, 64))),
        Named("variable-header-of-the-run", b.eq(V, b.bv(qwords, 64))),
    ]
    control = Control(b.bv(word.rep_start, 64), b.bv(reserved_bits(word), 64))
    here = situation(handed, known, control)
    concrete = {name: values.get(name, 0) for name in here.free} | {"n": count, "v": qwords}
    return Called(here, concrete)


def _pointer(case: Case, machine: Machine, address: int | None, wanted: bool) -> Pointer | None:
    if not wanted or not address:
        return None
    for found in machine.memory.regions():
        if found.base <= address <= found.base + found.size and found.name in case.places:
            return Pointer(case.places[found.name], b.bv(address - found.base, 64))
    return None
