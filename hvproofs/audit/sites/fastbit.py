# SPDX-License-Identifier: MIT
"""fast-capacity of a call whose wrapper hands over addresses while its control word says fast.

The hypervisor then takes the two addresses for the parameters themselves (TLFS:
Hypercall Inputs, bit 16). Nothing is wrong where the call has no parameters, or
where they are all handed over as numbers and fit the two registers.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from hvproofs.audit.checks import run as running
from hvproofs.audit.checks.subject import Subject, proved, refuted, undecided
from hvproofs.audit.machine.interp import CallEvent, Machine
from hvproofs.audit.machine.memory import Data
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.result import RuleVerdict, RunStep
from hvproofs.audit.sites.word import FAST, field
from hvproofs.audit.symbolic.symbols import Choice, Number, Origin, Pointer, resized
from hvproofs.rules.fast import FAST_CAPACITY
from hvproofs.terms import build as b
from hvproofs.terms.term import variables

RULE = FAST_CAPACITY.id
PLAIN = (Origin.ARGUMENT, Origin.MEMORY)  # where a number that is no address comes from
REGISTERS = "a fast call: its parameters are in registers"


def fast_bit(subject: Subject) -> RuleVerdict:
    """The verdict; the control word may have the bit set."""
    call, index = subject.call, subject.sink.control
    if call is None or index is None:
        return undecided(RULE, REGISTERS)
    used = [name for name in ("input", "output") if call.side(name).present]
    if not used:
        return proved(RULE)
    word = subject.reached.arguments[index]
    sides = [name for name in used if isinstance(subject.side(name), Pointer | Choice)]
    if not isinstance(word, Number):
        return undecided(RULE, REGISTERS)
    if not sides:
        return proved(RULE) if _in_registers(subject) else undecided(RULE, REGISTERS)
    slow = b.eq(field(resized(word.term, 64), "fast"), b.bv(0, 64))
    show = partial(_shown, subject, index, sides)
    if steps := subject.code.shown([subject.reached.path], slow, subject.spot, show):
        return refuted(RULE, *steps)
    return undecided(RULE, REGISTERS)


def _in_registers(subject: Subject) -> bool:
    """Whether the parameters are the numbers handed over: no list, no output, 16 bytes at most.

    A number that was worked out of an address may be one.
    """
    call = subject.call
    if call is None or call.is_rep or call.input.max_qwords or call.output.present:
        return False
    index = (subject.sink.input, subject.sink.output)[: (call.input.header_size + 7) // 8]
    given = [subject.reached.arguments[one] for one in index]
    names = variables([one.term for one in given if isinstance(one, Number)])
    known = [subject.code.evaluated.unknowns.get(name) for name in names]
    plain = all(one is not None and one.origin in PLAIN for one in known)
    numbers = all(isinstance(one, Number) for one in given)
    return plain and numbers and call.input.header_size <= 8 * len(index)


def _shown(
    subject: Subject, index: int, sides: list[str], values: Mapping[str, int]
) -> tuple[RunStep, ...]:
    """The steps of a run that hands over an address as if it were a parameter."""
    broken: list[RunStep] = []

    def hypercall(machine: Machine, world: GuestWorld, event: CallEvent) -> Data:
        del world
        word = event.arguments[index]
        if event.call is subject.reached.call and isinstance(word, int) and word & FAST:
            for name in sides:
                given = subject.sink.input if name == "input" else subject.sink.output
                address = event.arguments[given]
                if isinstance(address, int) and machine.memory.find(address) is not None:
                    text = f"the control word {word:#x} says fast, the {name} is an address"
                    broken.append(RunStep(running.outermost(event.call), text))
        return values.get(f"value.{event.call.result}", 0)

    running.run(subject, values, on_call=hypercall)
    return (*running.inputs(subject.code, values), broken[0]) if broken else ()
