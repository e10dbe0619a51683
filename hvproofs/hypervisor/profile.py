# SPDX-License-Identifier: MIT
"""Profiles: what one hypervisor checks, answers, reads and writes, as data.

`TLFS` is the adversary the specification's text allows; `OPENVMM` is the
published implementation (microsoft/openvmm, vm/hv1/hv1_hypercall/src/support.rs,
`dispatch_inner`). A further hypervisor is one more value of `Profile`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from hvproofs.hypervisor.abi import OPENVMM_FORMS, TLFS_FORMS, Abi, RegisterForm
from hvproofs.hypervisor.result import CallStatus


class ProfileCheck(Enum):
    """What is checked before anything is executed."""

    CALL_CODE = "call-code"  # the call code is recognised
    # Simple: rep count and start are zero. Rep: count is not zero and start is below it.
    REP_FIELDS = "rep-fields"
    RESERVED_BITS = "reserved-bits"  # the RsvdZ fields of the control word are zero
    VARIABLE_HEADER = "variable-header"  # zero, unless the call is documented to have one
    # The variable header is not longer than the call can mean.
    VARIABLE_LIMIT = "variable-limit"
    # The qwords announced are the banks of the processor set that stands in the header.
    PROCESSOR_SET = "processor-set"
    FAST_CAPACITY = "fast-capacity"  # fast: input and output fit the registers
    INPUT_WITHIN_PAGE = "input-within-page"  # no input byte is in another page than the first
    INPUT_ALIGNED = "input-aligned"  # the input GPA is a multiple of 8
    OUTPUT_WITHIN_PAGE = "output-within-page"  # as for the input
    OUTPUT_ALIGNED = "output-aligned"  # as for the input
    GPA_SPACE = "gpa-space"  # both areas end within the GPA space
    NO_OVERLAP = "no-overlap"  # the two padded areas have no byte in common
    INPUT_READABLE = "input-readable"  # the input page is mapped and readable
    OUTPUT_WRITABLE = "output-writable"  # the output page is mapped and writable


class ProfileFailure(Enum):
    """What a profile does about a failed check that has no status."""

    STATUS = "status"  # one of the rule's statuses is returned
    INTERCEPT = "intercept"  # a memory intercept message goes to the parent, no status


class InputPolicy(Enum):
    """When input bytes are read."""

    WHOLE_AT_START = "whole-at-start"  # one copy of the whole area begins each execution
    ANY_TIME = "any-time"  # any byte, any number of times, before the action that needs it


class OutputPolicy(Enum):
    """When output bytes are written."""

    ONCE_AT_END = "once-at-end"  # one write of what this execution produced ends it
    ANY_TIME = "any-time"  # any byte, any time after its action, before control returns


class PaddingPolicy(Enum):
    """What happens to the padding behind the output, up to a multiple of 8 bytes."""

    UNTOUCHED = "untouched"  # exact byte counts are written
    # May be zeroed at any time of the call. The text ties only *results* to a time after the
    # action; of padding it says that it may be overwritten, not when, so no time is excluded.
    ZEROED_ANY_TIME = "zeroed-any-time"


class StagedOutput(Enum):
    """What an intermediate state of a simple call that is cut short may have written."""

    NOTHING = "nothing"  # output is written on success only
    RESULTS = "results"  # each state is an action of its own, with results of its own


@dataclass(frozen=True, slots=True)
class ModelRule:
    """One check and the answers a failure may have."""

    check: ProfileCheck  # what is checked
    # The statuses permitted; with SUCCESS among them the hypervisor may also carry on.
    statuses: frozenset[CallStatus]
    failure: ProfileFailure = ProfileFailure.STATUS  # how the failure is told


@dataclass(frozen=True, slots=True)
class Profile:
    """A hypervisor's side of the contract."""

    name: str  # as users write it
    rules: tuple[ModelRule, ...]  # the checks made, in order
    ordered: bool  # True: the first failure answers; False: any failing rule may
    input_policy: InputPolicy  # when input is read
    output_policy: OutputPolicy  # when output is written
    padding_policy: PaddingPolicy  # what happens to output padding
    staged_output: StagedOutput  # what an unfinished simple call may have written
    control_written_back: bool  # whether a completed rep call's control word is rewritten too
    gpa_bits: int  # bits of the GPA space, where it is checked
    forms: Mapping[Abi, RegisterForm]  # the registers per calling convention


# The text forbids but names no status: any of the statuses for malformed input may come.
_UNNAMED = frozenset(
    {CallStatus.INVALID_HYPERCALL_INPUT, CallStatus.INVALID_ALIGNMENT, CallStatus.INVALID_PARAMETER}
)
_CODE = frozenset({CallStatus.INVALID_HYPERCALL_CODE})
_INPUT = frozenset({CallStatus.INVALID_HYPERCALL_INPUT})
_ALIGNMENT = frozenset({CallStatus.INVALID_ALIGNMENT})

TLFS = Profile(
    name="tlfs",
    # TLFS "Common Hypercall Status Codes", "Variable Sized Hypercall Input Headers",
    # "Alignment Requirements".
    rules=(
        ModelRule(ProfileCheck.CALL_CODE, _CODE),
        ModelRule(ProfileCheck.REP_FIELDS, _INPUT),
        ModelRule(ProfileCheck.RESERVED_BITS, _INPUT),
        ModelRule(ProfileCheck.VARIABLE_HEADER, _INPUT),
        # Silent on what follows from more than the call can mean, such as 65 banks.
        ModelRule(
            ProfileCheck.VARIABLE_LIMIT,
            _INPUT | {CallStatus.INVALID_PARAMETER, CallStatus.SUCCESS},
        ),
        # "Virtual Processor Set" says what the banks are, not what follows from another number.
        ModelRule(
            ProfileCheck.PROCESSOR_SET,
            _INPUT | {CallStatus.INVALID_PARAMETER, CallStatus.SUCCESS},
        ),
        # Silent on the status: the text says only that a block has up to 112 or 128 bytes.
        ModelRule(ProfileCheck.FAST_CAPACITY, _UNNAMED),
        ModelRule(ProfileCheck.INPUT_WITHIN_PAGE, _ALIGNMENT),
        ModelRule(ProfileCheck.INPUT_ALIGNED, _ALIGNMENT),
        ModelRule(ProfileCheck.OUTPUT_WITHIN_PAGE, _ALIGNMENT),
        ModelRule(ProfileCheck.OUTPUT_ALIGNED, _ALIGNMENT),
        ModelRule(ProfileCheck.GPA_SPACE, _ALIGNMENT),
        # Lists "cannot overlap", no status is listed: refusing and carrying on are both allowed.
        ModelRule(ProfileCheck.NO_OVERLAP, _UNNAMED | {CallStatus.SUCCESS}),
        ModelRule(ProfileCheck.INPUT_READABLE, frozenset(), ProfileFailure.INTERCEPT),
        ModelRule(ProfileCheck.OUTPUT_WRITABLE, frozenset(), ProfileFailure.INTERCEPT),
    ),
    ordered=False,  # TLFS "Ordering of Error Conditions": undefined
    input_policy=InputPolicy.ANY_TIME,  # TLFS "Hypercall Atomicity and Ordering"
    output_policy=OutputPolicy.ANY_TIME,  # TLFS "Hypercall Atomicity and Ordering"
    padding_policy=PaddingPolicy.ZEROED_ANY_TIME,  # TLFS "Hypercall Interface", introduction
    staged_output=StagedOutput.RESULTS,  # TLFS "Hypercall Atomicity and Ordering"
    control_written_back=True,  # TLFS "Volatile Registers": rep calls modify RCX / X1 / X0
    gpa_bits=52,  # the widest physical address of either architecture; the TLFS gives none
    forms=TLFS_FORMS,
)

OPENVMM = Profile(
    name="openvmm",
    # support.rs `dispatch_inner`: control fields in one test, then per side extent before
    # alignment, then the read; the write comes after the handler. Reserved bits, overlap and
    # the GPA space are not checked.
    rules=(
        ModelRule(ProfileCheck.CALL_CODE, _CODE),
        ModelRule(ProfileCheck.REP_FIELDS, _INPUT),
        ModelRule(ProfileCheck.VARIABLE_HEADER, _INPUT),
        ModelRule(ProfileCheck.FAST_CAPACITY, _INPUT),
        ModelRule(ProfileCheck.INPUT_WITHIN_PAGE, _INPUT),
        ModelRule(ProfileCheck.INPUT_ALIGNED, _ALIGNMENT),
        ModelRule(ProfileCheck.OUTPUT_WITHIN_PAGE, _INPUT),
        ModelRule(ProfileCheck.OUTPUT_ALIGNED, _ALIGNMENT),
        ModelRule(ProfileCheck.INPUT_READABLE, _INPUT),
        # Not of `dispatch_inner`: imp.rs, where the handlers make the set of what was read.
        ModelRule(ProfileCheck.PROCESSOR_SET, frozenset({CallStatus.INVALID_PARAMETER})),
    ),
    ordered=True,
    input_policy=InputPolicy.WHOLE_AT_START,
    output_policy=OutputPolicy.ONCE_AT_END,
    padding_policy=PaddingPolicy.UNTOUCHED,
    staged_output=StagedOutput.NOTHING,
    control_written_back=False,
    gpa_bits=64,
    forms=OPENVMM_FORMS,
)

PROFILES: Mapping[str, Profile] = MappingProxyType({p.name: p for p in (TLFS, OPENVMM)})
