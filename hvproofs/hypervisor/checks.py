# SPDX-License-Identifier: MIT
"""The checks a hypervisor makes before it executes a call, and which of them fail.

Sources: TLFS, Hypercall Interface, "Hypercall Inputs", "Alignment
Requirements", "Common Hypercall Status Codes"; OpenVMM support.rs `dispatch_inner`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from hvproofs.hypervisor.abi import RegisterForm
from hvproofs.hypervisor.call import CallKind, CallShape, ProcessorSet, padded
from hvproofs.hypervisor.control import ControlWord, decode_control, require_word
from hvproofs.hypervisor.memory import Memory
from hvproofs.hypervisor.profile import ModelRule, Profile, ProfileCheck
from hvproofs.hypervisor.result import CallStatus
from hvproofs.spec.tlfs import PAGE, QWORD

_SUCCESS = frozenset({CallStatus.SUCCESS})
_SIMPLE = CallKind.SIMPLE  # looked up once: enum members are slow to reach


@dataclass(frozen=True, slots=True)
class CallRequest:
    """One hypercall instruction as the hypervisor sees it."""

    call: CallShape  # what is known of the hypercall
    word: int  # the hypercall input value, 64 bits
    control: ControlWord  # the same, decoded
    input_gpa: int  # address of the input area; meaningless without input or when fast
    output_gpa: int  # address of the output area; likewise
    form: RegisterForm  # the calling convention used
    gpa_bits: int  # bits of the GPA space
    memory: Memory | None  # None: every access succeeds
    variable_qwords: int  # qwords of variable header that count: none where the call has none
    input_size: int  # bytes of the input list, of the full rep count whatever the start index
    output_size: int  # bytes of the output list, likewise
    processors: ProcessorSet | None = None  # in the input's header; None: there is none, or unknown


def request_of(
    call: CallShape,
    word: int,
    input_gpa: int,
    output_gpa: int,
    form: RegisterForm,
    gpa_bits: int,
    memory: Memory | None = None,
    processors: ProcessorSet | None = None,
) -> CallRequest:
    """The request that these register values make. Raises ValueError for more than 64 bits."""
    control = decode_control(word)
    variable = control.variable_qwords if call.variable else 0
    return CallRequest(
        call,
        word,
        control,
        require_word(input_gpa, "an input GPA"),
        require_word(output_gpa, "an output GPA"),
        form,
        gpa_bits,
        memory,
        variable,
        call.input_size(control.rep_count, variable),
        call.output_size(control.rep_count),
        processors,
    )


def failing(request: CallRequest, profile: Profile) -> list[ModelRule]:
    """The rules of `profile` that `request` breaks, in the profile's order.

    An ordered profile stops at the first.
    """
    rules = profile.rules
    if request.control.fast:
        # A fast call has no areas.
        rules = tuple(rule for rule in rules if rule.check not in _OF_AREAS)
    broken = []
    for rule in rules:
        if not _PREDICATES[rule.check](request):
            broken.append(rule)
            if profile.ordered:
                break
    return broken


def permitted_statuses(broken: list[ModelRule]) -> frozenset[CallStatus]:
    """What the call may answer when exactly these rules are broken.

    Carrying on is possible only if every one of them allows it.
    """
    if not broken:
        return _SUCCESS
    statuses: frozenset[CallStatus] = frozenset().union(*(rule.statuses for rule in broken))
    if all(CallStatus.SUCCESS in rule.statuses for rule in broken):
        return statuses | {CallStatus.SUCCESS}
    return statuses - {CallStatus.SUCCESS}


def overlaps(first: int, first_size: int, second: int, second_size: int) -> bool:
    """Whether [first, +first_size) and [second, +second_size) have a byte in common."""
    if not first_size or not second_size:
        return False
    return first < second + second_size and second < first + first_size


def _rep_fields(r: CallRequest) -> bool:
    control = r.control
    if r.call.kind is _SIMPLE:
        return not (control.rep_count or control.rep_start)
    return control.rep_start < control.rep_count


def _gpa_space(r: CallRequest) -> bool:
    limit = 1 << r.gpa_bits
    inside = not r.input_size or r.input_gpa + r.input_size <= limit
    return inside and (not r.output_size or r.output_gpa + r.output_size <= limit)


def _no_overlap(r: CallRequest) -> bool:
    return not overlaps(r.input_gpa, padded(r.input_size), r.output_gpa, padded(r.output_size))


def _input_readable(r: CallRequest) -> bool:
    return r.memory is None or r.memory.readable(r.input_gpa, r.input_size)


def _output_writable(r: CallRequest) -> bool:
    return r.memory is None or r.memory.writable(r.output_gpa, r.output_size)


Predicate = Callable[[CallRequest], bool]

# Whether a request passes a check of the control word. What each means stands with `Check`.
# Tables, not a `match`: a member of an enum costs a slow look-up in each `case` passed over.
_OF_CONTROL: Mapping[ProfileCheck, Predicate] = MappingProxyType(
    {
        ProfileCheck.CALL_CODE: lambda r: r.call.code is None or r.call.code == r.control.call_code,
        ProfileCheck.REP_FIELDS: _rep_fields,
        ProfileCheck.RESERVED_BITS: lambda r: not r.control.reserved,
        ProfileCheck.VARIABLE_HEADER: lambda r: r.call.variable or not r.control.variable_qwords,
        ProfileCheck.VARIABLE_LIMIT: lambda r: (
            r.call.most_qwords is None or r.variable_qwords <= r.call.most_qwords
        ),
        ProfileCheck.PROCESSOR_SET: lambda r: (
            r.processors is None or r.processors.counts(r.variable_qwords)
        ),
        ProfileCheck.FAST_CAPACITY: lambda r: (
            not r.control.fast or r.form.fits(r.input_size, r.output_size)
        ),
    }
)

# Whether the areas of a memory-based call pass a check. A side of 0 bytes has no area.
_OF_AREAS: Mapping[ProfileCheck, Predicate] = MappingProxyType(
    {
        ProfileCheck.INPUT_WITHIN_PAGE: lambda r: r.input_size <= PAGE - r.input_gpa % PAGE,
        ProfileCheck.OUTPUT_WITHIN_PAGE: lambda r: r.output_size <= PAGE - r.output_gpa % PAGE,
        ProfileCheck.INPUT_ALIGNED: lambda r: not r.input_size or r.input_gpa % QWORD == 0,
        ProfileCheck.OUTPUT_ALIGNED: lambda r: not r.output_size or r.output_gpa % QWORD == 0,
        ProfileCheck.GPA_SPACE: _gpa_space,
        ProfileCheck.NO_OVERLAP: _no_overlap,
        ProfileCheck.INPUT_READABLE: _input_readable,
        ProfileCheck.OUTPUT_WRITABLE: _output_writable,
    }
)

_PREDICATES: Mapping[ProfileCheck, Predicate] = MappingProxyType({**_OF_CONTROL, **_OF_AREAS})
