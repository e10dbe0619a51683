# SPDX-License-Identifier: MIT
"""One hypercall instruction, dispatched: the answer the guest sees.

Sources: TLFS, Hypercall Interface, "Hypercall Outputs", "Hypercall Status Codes",
"Hypercall Continuation"; OpenVMM support.rs `dispatch_inner` and `complete`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from hvproofs.hypervisor.abi import Abi, Reexecution
from hvproofs.hypervisor.behaviour import Behaviour, HandlerResult, digest
from hvproofs.hypervisor.call import CallKind, CallShape, ProcessorSet
from hvproofs.hypervisor.checks import CallRequest, failing, permitted_statuses, request_of
from hvproofs.hypervisor.control import with_rep_start
from hvproofs.hypervisor.execution import single_pass
from hvproofs.hypervisor.memory import Memory, MemoryAccessError
from hvproofs.hypervisor.profile import PROFILES, ModelRule, Profile, ProfileFailure
from hvproofs.hypervisor.result import CallStatus, ResultWord, encode_result, labels


class Ending(Enum):
    """How an execution of the hypercall instruction ends."""

    RETURNED = "returned"  # the instruction is done; a result value is in its register
    REEXECUTED = "reexecuted"  # cut short: the instruction pointer stays, it will run again
    INTERCEPTED = "intercepted"  # a memory intercept message; the guest sees no result
    SWITCHED = "switched"  # another virtual trust level runs; the guest sees no result
    UNDEFINED = "undefined"  # #UD or undefined instruction; the guest sees no result
    STOPPED = "stopped"  # the implementation itself gives up (KVM cannot re-execute)


@dataclass(frozen=True, slots=True)
class CallOutcome:
    """What one execution of the hypercall instruction yields."""

    # The statuses the guest may see: exactly one in an ordered profile, none without a result.
    statuses: frozenset[CallStatus]
    reps_completed: int = 0  # entries in all; 0 after a failed check
    control: int | None = None  # the rewritten control word, None where it is not rewritten
    ending: Ending = Ending.RETURNED  # whether the guest goes on behind the instruction

    @property
    def status_names(self) -> tuple[str, ...]:
        """The statuses as the TLFS names them, by rising number."""
        return labels(self.statuses)

    @property
    def succeeds(self) -> bool:
        """Whether success is among what the guest may see."""
        return CallStatus.SUCCESS in self.statuses

    @property
    def result(self) -> int | None:
        """The hypercall result value, None where the profile leaves a choice or there is none."""
        if len(self.statuses) != 1:
            return None
        (status,) = self.statuses
        return encode_result(ResultWord(status.value, 0, self.reps_completed, 0))


_EVERYTHING_DONE = HandlerResult()


def dispatch(
    call: CallShape,
    control: int,
    input_gpa: int,
    output_gpa: int,
    *,
    abi: Abi | str,
    profile: Profile | str,
    memory: Memory | None = None,
    processors: ProcessorSet | None = None,
    handler: HandlerResult = _EVERYTHING_DONE,
    behaviour: Behaviour = digest,
) -> CallOutcome:
    """Execute the hypercall instruction once, uninterrupted unless `handler` says otherwise.

    `control`, `input_gpa` and `output_gpa` are any 64-bit values; of a fast call
    (or a side without bytes) the addresses are ignored. With `memory`, accesses
    are checked and a memory-based call reads its input and writes its output
    there, as `behaviour` computes it; without, every access is taken to succeed.
    With `processors`, the variable header is held to the set that the input names.
    `abi` and `profile` may be given by name.

    Raises ValueError for values beyond 64 bits, unknown names, and a `handler`
    that reports entries the call does not have. Sources: see the module.
    """
    abi = Abi(abi) if isinstance(abi, str) else abi
    profile = profile_named(profile) if isinstance(profile, str) else profile
    request = request_of(
        call, control, input_gpa, output_gpa, profile.forms[abi], profile.gpa_bits, memory,
        processors,
    )  # fmt: skip
    broken = failing(request, profile)
    statuses = permitted_statuses(broken)
    if CallStatus.SUCCESS not in statuses:
        return refusal(broken)
    outcome = conclude(request, profile, handler, statuses - {CallStatus.SUCCESS})
    if memory is None or request.control.fast:
        return outcome
    completes = handler.status is CallStatus.SUCCESS or call.kind is CallKind.REP
    try:
        single_pass(request, profile, memory, behaviour, outcome.reps_completed, write=completes)
    except MemoryAccessError:
        # OpenVMM support.rs: the handler has run, its status and reps are lost.
        return CallOutcome(frozenset({CallStatus.INVALID_HYPERCALL_INPUT}))
    return outcome


def refusal(broken: list[ModelRule]) -> CallOutcome:
    """What the guest sees of a call that fails these checks; nothing was executed.

    A failed access that is told by a memory intercept message has no status: it
    ends the call where no broken rule has one (TLFS "Alignment Requirements").
    """
    statuses = permitted_statuses(broken)
    intercepted = any(rule.failure is ProfileFailure.INTERCEPT for rule in broken)
    ending = Ending.INTERCEPTED if intercepted and not statuses else Ending.RETURNED
    return CallOutcome(statuses, ending=ending)


def conclude(
    request: CallRequest,
    profile: Profile,
    handler: HandlerResult,
    instead: frozenset[CallStatus] = frozenset(),
) -> CallOutcome:
    """What the guest sees of an execution whose actions went as `handler` says.

    `instead` are statuses the hypervisor may answer without executing; they
    come with no reps completed. Raises ValueError for a count of entries that
    such an execution cannot have. Sources: TLFS "Hypercall Classes" (an error
    reports the entries before it), "Volatile Registers"; OpenVMM `complete`.
    """
    reps = _reps(request, handler)
    rep_call = request.call.kind is CallKind.REP
    if handler.status is CallStatus.TIMEOUT:
        return _cut(request, reps, instead)
    rewritten = (
        with_rep_start(request.word, reps) if rep_call and profile.control_written_back else None
    )
    return CallOutcome(instead | {handler.status}, reps, rewritten)


def _reps(request: CallRequest, handler: HandlerResult) -> int:
    """Entries completed, checked: all on success, fewer otherwise, never fewer than before."""
    count, start = request.control.rep_count, request.control.rep_start
    if handler.status is CallStatus.SUCCESS:
        if handler.reps not in (None, count):
            raise ValueError(f"success completes all {count} entries, not {handler.reps}")
        return count
    if handler.status is CallStatus.TIMEOUT and not request.call.continues:
        raise ValueError("this simple call cannot be cut short")
    reps = start if handler.reps is None else handler.reps
    if reps != start and not start <= reps < count:
        raise ValueError(f"entries completed must be in {start}..{count - 1}, not {reps}")
    return reps


def _cut(request: CallRequest, reps: int, instead: frozenset[CallStatus]) -> CallOutcome:
    """What being cut short looks like in this calling convention (abi.Reexecution)."""
    again = with_rep_start(request.word, reps)
    timeout = frozenset({CallStatus.TIMEOUT})
    match request.form.reexecution:
        case Reexecution.TRANSPARENT:
            return CallOutcome(instead, reps, again, Ending.REEXECUTED)
        case Reexecution.WITH_STATUS:
            return CallOutcome(instead | timeout, reps, again, Ending.REEXECUTED)
        case Reexecution.RETURNED:
            return CallOutcome(instead | timeout, reps)
        case Reexecution.UNSUPPORTED:
            return CallOutcome(instead, reps, None, Ending.STOPPED)


def profile_named(name: str) -> Profile:
    """The profile of that name. Raises ValueError, naming those there are."""
    try:
        return PROFILES[name]
    except KeyError:
        raise ValueError(f"no profile {name!r}; there are {', '.join(PROFILES)}") from None
