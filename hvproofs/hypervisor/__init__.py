# SPDX-License-Identifier: MIT
"""The executable model of a hypercall in flight: what a hypervisor may do to the two areas.

Pure Python over integers and bytes, no solver. `dispatch` answers one hypercall
instruction, `Execution` carries out an explicit schedule of steps, `severity`
searches the schedules for harm.
"""

from hvproofs.hypervisor.abi import Abi
from hvproofs.hypervisor.behaviour import HandlerResult
from hvproofs.hypervisor.call import CallKind, CallShape
from hvproofs.hypervisor.control import ControlWord, decode_control, encode_control
from hvproofs.hypervisor.dispatch import CallOutcome, Ending, dispatch
from hvproofs.hypervisor.execution import Execution
from hvproofs.hypervisor.fields import CallField, Fields
from hvproofs.hypervisor.memory import Memory
from hvproofs.hypervisor.profile import OPENVMM, PROFILES, TLFS, Profile
from hvproofs.hypervisor.result import CallStatus, ResultWord, decode_result, encode_result
from hvproofs.hypervisor.severity import Assessment, Severity, severity
from hvproofs.hypervisor.trace import Span, TraceEntry

__all__ = [
    "OPENVMM",
    "PROFILES",
    "TLFS",
    "Abi",
    "Assessment",
    "CallField",
    "CallKind",
    "CallOutcome",
    "CallShape",
    "CallStatus",
    "ControlWord",
    "Ending",
    "Execution",
    "Fields",
    "HandlerResult",
    "Memory",
    "Profile",
    "ResultWord",
    "Severity",
    "Span",
    "TraceEntry",
    "decode_control",
    "decode_result",
    "dispatch",
    "encode_control",
    "encode_result",
    "severity",
]
