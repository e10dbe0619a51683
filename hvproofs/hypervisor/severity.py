# SPDX-License-Identifier: MIT
"""How bad a placement of the two areas is: which permitted executions go wrong.

The search runs the executable model over the schedules of `candidates`, where
it is argued why those suffice. Source of what is permitted: the profile.

Why get_vtl() worked for years (HvCallGetVpRegisters, header 16, one 4-byte name,
one 16-byte value, output placed on the input):

* `openvmm`: `contract`. The input is copied whole before the handler runs and the
  output written after it, so within one execution nothing that is read was
  overwritten. A second execution would read the overwritten header, but there
  is none: with one entry a call can be cut short only with no entry completed
  (a rep start index of 1 would not be below the rep count of 1), and then
  the bytes written are those of entries [0, 0), none. Overlap is not checked.
* `tlfs`: `possible`, since the text lets a hypervisor refuse the call: lists "cannot
  overlap", and no status is named (`Assessment.statuses` has the choice). If it
  carries the call out, that comes to the same as above (`Assessment.executed` is
  `contract`): inputs may be read "at any time ... before the action is executed",
  results written "at any time after the action is executed", so the only action's
  input is read before its result exists, whatever the granularity; being cut
  short is tied to completed entries too ("rep count value must always be greater
  than the rep start index"), actions are atomic, and one that was not executed
  has no results. The output of 16 bytes has no padding; an output with padding
  on the input goes wrong, since the text does not tie zeroing it to a time.
* With a second entry both change: `tlfs` may read the header again after it has
  written the first value (`possible`), `openvmm` does so after a cut (`on-continuation`).
* Interrupts enabled: a handler that reuses the page after a cut without progress
  destroys even a one-entry call, under both profiles (`on-continuation`).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from hvproofs.hypervisor.abi import Abi
from hvproofs.hypervisor.behaviour import caller_bytes, digest
from hvproofs.hypervisor.call import CallShape, padded
from hvproofs.hypervisor.candidates import (
    adversarial,
    around,
    every_cut,
    gentle,
    short_candidates,
)
from hvproofs.hypervisor.checks import (
    CallRequest,
    failing,
    overlaps,
    permitted_statuses,
    request_of,
)
from hvproofs.hypervisor.control import ControlWord, encode_control
from hvproofs.hypervisor.execution import Execution, Harm, ScheduleError
from hvproofs.hypervisor.fields import Fields
from hvproofs.hypervisor.memory import Memory
from hvproofs.hypervisor.profile import Profile
from hvproofs.hypervisor.result import CallStatus, labels
from hvproofs.hypervisor.schedule import Act, Interrupt, Read, Refuse, Schedule, Step, Write
from hvproofs.hypervisor.trace import Span, TraceEntry, trace


class Severity(Enum):
    """How bad a broken rule is, by which permitted executions differ from the caller's intent."""

    CONTRACT = "contract"  # a rule is broken, no permitted execution differs
    ON_CONTINUATION = "on-continuation"  # only executions that are cut short differ
    POSSIBLE = "possible"  # some uninterrupted execution differs
    # Every execution differs: the call is refused. Reading all before writing anything is
    # permitted by every policy there is, so what memory suffers alone is never certain.
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Assessment:
    """What a hypervisor profile makes of a placement."""

    severity: Severity | None  # None: no rule is broken and nothing differs
    # The shortest harmful schedule, step by step, up to the step where the call goes wrong;
    # it is the beginning of a permitted execution. One that carries the call out where
    # there is one, else the refusal; empty without harm.
    schedule: tuple[TraceEntry, ...]
    statuses: frozenset[CallStatus]  # what the call may answer; empty: the guest sees none
    harm: Harm | None  # which action goes wrong, and at which byte; None: refused, or none
    # The severity among executions that carry the call out: without what the profile may
    # refuse. None: nothing differs there, or there are none.
    executed: Severity | None = None
    why: str = ""  # where the model did not run, or not only: what it follows from, in words

    def as_dict(self) -> dict[str, object]:
        """JSON form; severity, executed and harm are null if there is none."""
        harm = self.harm
        return {
            "severity": self.severity.value if self.severity else None,
            "executed": self.executed.value if self.executed else None,
            "statuses": list(labels(self.statuses)),
            "schedule": [entry.as_dict() for entry in self.schedule],
            "harm": harm
            and {"fault": harm.fault.value, "element": harm.element, "offset": harm.offset},
        }


_NO_FIELDS = Fields()
REFUSED = (TraceEntry(Refuse(), 1, (0, 0), None, None, (), harm=True),)


def severity(
    call: CallShape,
    input_gpa: int,
    output_gpa: int,
    reps: int,
    variable_qwords: int,
    profile: Profile,
    *,
    fields: Fields = _NO_FIELDS,
    interrupt: Span | None = None,
    unguarded: bool = False,
) -> Assessment:
    """How bad it is to make `call` memory-based with these areas, under `profile`.

    `reps` in entries (0 for a simple call), `variable_qwords` in qwords, addresses
    any 64-bit values. `interrupt` is memory that a handler may overwrite between
    two executions, the shared per-CPU page for instance; None: no handler does.
    `unguarded`: it may also come between filling and calling, or between the
    return and reading. A status that refuses the call counts as harm.

    Raises ValueError for values that the control word or a register cannot hold.
    Sources: TLFS "Hypercall Continuation", "Hypercall Atomicity and Ordering";
    OpenVMM support.rs `dispatch_inner`.
    """
    control = ControlWord(call.code or 0, variable_qwords=variable_qwords, rep_count=reps)
    form = profile.forms[Abi.X86_64]
    word = encode_control(control)
    request = request_of(call, word, input_gpa, output_gpa, form, profile.gpa_bits)
    statuses = permitted_statuses(failing(request, profile))
    if CallStatus.SUCCESS not in statuses:
        return Assessment(Severity.ALWAYS, REFUSED, statuses, None)
    handler = None if interrupt is None else Interrupt(interrupt.gpa, interrupt.size)
    refusable = len(statuses) > 1
    if handler is not None and unguarded:
        schedule = _around(request, profile, handler)
        if schedule is not None:
            return _told(request, profile, handler, Severity.POSSIBLE, schedule, statuses, fields)
    found, harm = _search(request, profile, handler)
    if harm is None:
        executed = Severity.CONTRACT if _breaks_a_rule(request, interrupt) else None
        worst = Severity.POSSIBLE if refusable else executed
        return Assessment(worst, REFUSED if refusable else (), statuses, None, executed)
    interruption = handler if found is Severity.ON_CONTINUATION else None
    schedule = _shortest(request, profile, harm, interruption)
    return _told(request, profile, handler, found, schedule, statuses, fields)


def shown(
    call: CallShape,
    input_gpa: int,
    output_gpa: int,
    reps: int,
    variable_qwords: int,
    profile: Profile,
    schedule: Schedule,
    fields: Fields,
) -> tuple[TraceEntry, ...]:
    """A schedule told step by step. Raises ScheduleError for one that is not permitted."""
    control = ControlWord(call.code or 0, variable_qwords=variable_qwords, rep_count=reps)
    request = request_of(
        call, encode_control(control), input_gpa, output_gpa, profile.forms[Abi.X86_64],
        profile.gpa_bits,
    )  # fmt: skip
    return trace(_begin(request, profile, None), schedule, fields)


def _told(
    request: CallRequest,
    profile: Profile,
    handler: Interrupt | None,
    executed: Severity,
    schedule: Schedule,
    statuses: frozenset[CallStatus],
    fields: Fields,
) -> Assessment:
    """The assessment of a placement for which a harmful schedule was found."""
    execution = _begin(request, profile, handler)
    told = trace(execution, schedule, fields)
    merely = executed is Severity.ON_CONTINUATION and len(statuses) > 1
    worst = Severity.POSSIBLE if merely else executed
    return Assessment(worst, told, statuses, execution.harm, executed)


def _around(request: CallRequest, profile: Profile, handler: Interrupt) -> Schedule | None:
    """The shortest uninterrupted execution that a handler before or behind it spoils."""
    found = []
    for element in range(request.call.actions(request.control.rep_count)):
        for schedule in around(request, handler, element):
            kept = tuple(filter(_moves, schedule))
            if _begin(request, profile, handler).run(kept) is not None:
                found.append(kept)
        if found:
            return min(found, key=_length)
    return None


def _search(
    request: CallRequest, profile: Profile, handler: Interrupt | None
) -> tuple[Severity, Harm | None]:
    """The severity by the three schedules that decide it (see `candidates`)."""
    if harm := _first_harm(request, profile, gentle(request), handler):
        return Severity.ALWAYS, harm
    if harm := _first_harm(request, profile, adversarial(request, profile), handler):
        return Severity.POSSIBLE, harm
    if request.call.continues:
        harm = _first_harm(request, profile, every_cut(request, profile, handler), handler)
        return Severity.ON_CONTINUATION, harm
    return Severity.CONTRACT, None


def _breaks_a_rule(request: CallRequest, interrupt: Span | None) -> bool:
    """Whether the placement breaks no-overlap, or memory in flight is not the call's alone."""
    inputs, outputs = padded(request.input_size), padded(request.output_size)
    areas = ((request.input_gpa, inputs), (request.output_gpa, outputs))
    shared = interrupt is not None and any(
        overlaps(gpa, size, interrupt.gpa, interrupt.size) for gpa, size in areas
    )
    return shared or overlaps(request.input_gpa, inputs, request.output_gpa, outputs)


def _begin(request: CallRequest, profile: Profile, handler: Interrupt | None) -> Execution:
    """A call about to be executed for the first time, in memory of its own."""
    memory = Memory()
    memory.map(request.output_gpa, padded(request.output_size))
    memory.map(request.input_gpa, request.input_size)
    if handler is not None:
        memory.map(handler.gpa, handler.size)
    memory.write(request.input_gpa, caller_bytes(request.input_size))
    return Execution(request, profile, memory, digest)


def _first_harm(
    request: CallRequest, profile: Profile, steps: Iterable[Step], handler: Interrupt | None
) -> Harm | None:
    """The first thing that goes wrong on the way through `steps`."""
    execution = _begin(request, profile, handler)
    for step in steps:
        execution.step(step)
        if execution.harm is not None:
            return execution.harm
    return None


def _shortest(
    request: CallRequest, profile: Profile, harm: Harm, handler: Interrupt | None
) -> Schedule:
    """The harmful schedule of fewest steps, then fewest actions, then fewest bytes written."""
    harmful = []
    for candidate in short_candidates(request, profile, harm, handler):
        schedule = tuple(filter(_moves, candidate))
        execution = _begin(request, profile, handler)
        try:
            if execution.run(schedule) is not None:
                harmful.append(schedule)
        except ScheduleError:
            # The profile does not permit this one.
            continue
    return min(harmful, key=_length)


def _moves(step: Step) -> bool:
    """Whether a step does anything: a call without input reads none."""
    return not isinstance(step, Read | Write) or step.size > 0


def _length(schedule: Schedule) -> tuple[int, int, int]:
    """Steps, actions that take part, bytes the hypervisor writes."""
    acted = max((step.stop for step in schedule if isinstance(step, Act)), default=0)
    written = sum(step.size for step in schedule if isinstance(step, Write))
    return len(schedule), acted, written
