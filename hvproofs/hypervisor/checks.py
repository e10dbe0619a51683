# SPDX-License-Identifier: MIT
"""The checks a hypervisor makes before it executes a call, and which of them fail.

Sources: TLFS, Hypercall Interface, "Hypercall Inputs", "Alignment
Requirements", "Common Hypercall Status Codes"; OpenVMM support.rs `dispatch_inner`.
"""

from __future__ import annotations

from dataclasses import dataclass

from hvproofs.hypervisor.abi import RegisterForm
from hvproofs.hypervisor.call import PAGE, QWORD, Call, CallKind, padded
from hvproofs.hypervisor.control import ControlWord
from hvproofs.hypervisor.memory import Memory
from hvproofs.hypervisor.profile import Check, Profile, Rule
from hvproofs.hypervisor.result import Status


@dataclass(frozen=True, slots=True)
class Request:
    """One hypercall instruction as the hypervisor sees it."""

    call: Call  # what is known of the hypercall
    control: ControlWord  # the hypercall input value
    input_gpa: int  # address of the input area; meaningless without input or when fast
    output_gpa: int  # address of the output area; likewise
    form: RegisterForm  # the calling convention used

    @property
    def variable_qwords(self) -> int:
        """Qwords of variable header that count: none where the call has none."""
        return self.control.variable_qwords if self.call.variable else 0

    @property
    def input_size(self) -> int:
        """Bytes of the input list, of the full rep count whatever the start index."""
        return self.call.input_size(self.control.rep_count, self.variable_qwords)

    @property
    def output_size(self) -> int:
        """Bytes of the output list, of the full rep count whatever the start index."""
        return self.call.output_size(self.control.rep_count)


def failing(request: Request, profile: Profile, memory: Memory | None) -> list[Rule]:
    """The rules of `profile` that `request` breaks, in the profile's order.

    An ordered profile stops at the first. Without `memory` no access fails.
    """
    sizes = (request.input_size, request.output_size)
    broken = []
    for rule in profile.rules:
        if not _holds(rule.check, request, sizes, profile.gpa_bits, memory):
            broken.append(rule)
            if profile.ordered:
                break
    return broken


def permitted_statuses(broken: list[Rule]) -> frozenset[Status]:
    """What the call may answer when exactly these rules are broken.

    Carrying on is possible only if every one of them allows it.
    """
    statuses: frozenset[Status] = frozenset().union(*(rule.statuses for rule in broken))
    if all(Status.SUCCESS in rule.statuses for rule in broken):
        return statuses | {Status.SUCCESS}
    return statuses - {Status.SUCCESS}


def overlaps(first: int, first_size: int, second: int, second_size: int) -> bool:
    """Whether [first, +first_size) and [second, +second_size) have a byte in common."""
    if not first_size or not second_size:
        return False
    return first < second + second_size and second < first + first_size


def _holds(
    check: Check,
    request: Request,
    sizes: tuple[int, int],
    gpa_bits: int,
    memory: Memory | None,
) -> bool:
    """Whether the request passes one check. Fast calls have no areas, a side of 0 bytes none."""
    call, control, fast = request.call, request.control, request.control.fast
    inputs, outputs = (0, 0) if fast else sizes
    match check:
        case Check.CALL_CODE:
            return call.code is None or call.code == control.call_code
        case Check.REP_FIELDS:
            if call.kind is CallKind.SIMPLE:
                return not (control.rep_count or control.rep_start)
            return control.rep_start < control.rep_count
        case Check.RESERVED_BITS:
            return not control.reserved
        case Check.VARIABLE_HEADER:
            return call.variable or not control.variable_qwords
        case Check.FAST_CAPACITY:
            return not fast or request.form.fits(*sizes)
        case Check.INPUT_WITHIN_PAGE:
            return inputs <= PAGE - request.input_gpa % PAGE
        case Check.OUTPUT_WITHIN_PAGE:
            return outputs <= PAGE - request.output_gpa % PAGE
        case Check.INPUT_ALIGNED:
            return not inputs or request.input_gpa % QWORD == 0
        case Check.OUTPUT_ALIGNED:
            return not outputs or request.output_gpa % QWORD == 0
        case Check.GPA_SPACE:
            limit = 1 << gpa_bits
            in_end, out_end = request.input_gpa + inputs, request.output_gpa + outputs
            return (not inputs or in_end <= limit) and (not outputs or out_end <= limit)
        case Check.NO_OVERLAP:
            return not overlaps(
                request.input_gpa, padded(inputs), request.output_gpa, padded(outputs)
            )
        case Check.INPUT_READABLE:
            return memory is None or memory.readable(request.input_gpa, inputs)
        case Check.OUTPUT_WRITABLE:
            return memory is None or memory.writable(request.output_gpa, outputs)
