# SPDX-License-Identifier: MIT
"""Fast calls: the parameter block in registers, read and written back.

Sources: TLFS, Hypercall Interface, "XMM Fast Hypercall Input/Output", "Register
Fast Call Input/Output" (which registers); OpenVMM support.rs `dispatch_inner`,
x86.rs and aarch64.rs `fast_input`/`fast_output` (whole chunks, merging). On the
value of the rest of a chunk that is not filled the TLFS is silent.
"""

from __future__ import annotations

from dataclasses import dataclass

from hvproofs.hypervisor.abi import Abi, FastOutput, RegisterForm
from hvproofs.hypervisor.behaviour import Behaviour, HandlerResult, digest
from hvproofs.hypervisor.call import CallKind, CallShape, ProcessorSet
from hvproofs.hypervisor.checks import CallRequest, failing, permitted_statuses, request_of
from hvproofs.hypervisor.dispatch import CallOutcome, conclude, refusal
from hvproofs.hypervisor.execution import compute
from hvproofs.hypervisor.profile import Profile
from hvproofs.hypervisor.result import CallStatus
from hvproofs.spec.tlfs import QWORD
from hvproofs.terms.integers import align_up


@dataclass(frozen=True, slots=True)
class FastOutcome:
    """What one execution of a fast call leaves behind."""

    outcome: CallOutcome  # what the guest is told
    block: tuple[int, ...]  # the registers of the parameter block afterwards, 64 bits each
    written: tuple[str, ...]  # names of the block's registers that were written, in block order


def fast_call(
    call: CallShape,
    control: int,
    block: tuple[int, ...],
    *,
    abi: Abi,
    profile: Profile,
    handler: HandlerResult | None = None,
    behaviour: Behaviour = digest,
    processors: ProcessorSet | None = None,
) -> FastOutcome:
    """Execute a fast call once with the register contents `block` (one value per qword).

    A 128-bit register counts as two qwords, the low one first. Output is written
    in whole chunks (16 bytes, or 8 on arm64 as the TLFS has it): what is not yet
    produced of the last is written as zero, and what an earlier execution put in
    the first is read back and kept. `processors` is the set that the input names,
    where one is known. Raises ValueError if the control word is not
    fast, `block` has not the form's length, or a value exceeds 64 bits.
    """
    form = profile.forms[abi]
    if len(block) != len(form.block):
        raise ValueError(f"{abi.value} has {len(form.block)} block registers, not {len(block)}")
    handler = handler or HandlerResult()
    request = request_of(call, control, 0, 0, form, profile.gpa_bits, processors=processors)
    if not request.control.fast:
        raise ValueError("the control word is not that of a fast call")
    broken = failing(request, profile)
    statuses = permitted_statuses(broken)
    if CallStatus.SUCCESS not in statuses:
        return FastOutcome(refusal(broken), block, ())
    outcome = conclude(request, profile, handler, statuses - {CallStatus.SUCCESS})
    data = bytearray(b"".join(value.to_bytes(QWORD, "little") for value in block))
    low, high = _write_back(request, form, data, outcome, handler, behaviour)
    values = tuple(
        int.from_bytes(data[at : at + QWORD], "little") for at in range(0, len(data), QWORD)
    )
    return FastOutcome(outcome, values, form.block[low // QWORD : high // QWORD])


def output_offset(form: RegisterForm, input_size: int, output_size: int) -> int:
    """Bytes into the parameter block at which fast output begins."""
    if form.output is FastOutput.LAST:
        return form.capacity - align_up(output_size, form.chunk)
    return align_up(input_size, form.chunk)


def _write_back(
    request: CallRequest,
    form: RegisterForm,
    data: bytearray,
    outcome: CallOutcome,
    handler: HandlerResult,
    behaviour: Behaviour,
) -> tuple[int, int]:
    """Put what was produced into the block; the bytes [low, high) of it that were written."""
    first, last = _produced(request, outcome, handler)
    begin, end = _output_end(request, first), _output_end(request, last)
    base = output_offset(form, request.input_size, request.output_size)
    source = bytes(data[: request.input_size])
    output = bytearray(align_up(request.output_size, form.chunk))
    whole = begin // form.chunk * form.chunk
    if begin > whole:
        # The chunk an earlier execution filled in part is merged, not overwritten.
        output[whole : whole + form.chunk] = data[base + whole : base + whole + form.chunk]
    for index in range(first, last):
        for at, result in compute(request, source, index, behaviour):
            output[at : at + len(result)] = result
    stop = align_up(end, form.chunk)
    if stop <= whole:
        return 0, 0
    data[base + whole : base + stop] = output[whole:stop]
    return base + whole, base + stop


def _produced(
    request: CallRequest, outcome: CallOutcome, handler: HandlerResult
) -> tuple[int, int]:
    """The actions whose results go out: a simple call's on success only (OpenVMM)."""
    if request.call.kind is CallKind.REP:
        return request.control.rep_start, outcome.reps_completed
    return 0, int(handler.status is CallStatus.SUCCESS)


def _output_end(request: CallRequest, stop: int) -> int:
    """Bytes of output that the actions before `stop` make, the output header with the first."""
    if request.call.kind is CallKind.SIMPLE:
        return request.output_size * stop
    return request.call.output_size(stop) if stop else 0
