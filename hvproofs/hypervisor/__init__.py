# SPDX-License-Identifier: MIT
"""The executable model of a hypercall in flight: what a hypervisor may do to the two areas.

Pure Python over integers and bytes, no solver. `dispatch` answers one hypercall
instruction, `Execution` carries out an explicit schedule of steps, `severity`
searches the schedules for harm.
"""

from hvproofs.hypervisor.abi import Abi
from hvproofs.hypervisor.behaviour import HandlerResult
from hvproofs.hypervisor.call import Call, CallKind
from hvproofs.hypervisor.control import ControlWord, decode_control, encode_control
from hvproofs.hypervisor.dispatch import Ending, Outcome, dispatch
from hvproofs.hypervisor.execution import Execution
from hvproofs.hypervisor.fields import Field, Fields
from hvproofs.hypervisor.memory import Memory
from hvproofs.hypervisor.profile import OPENVMM, PROFILES, TLFS, Profile
from hvproofs.hypervisor.result import ResultWord, Status, decode_result, encode_result
from hvproofs.hypervisor.severity import Assessment, Severity, severity
from hvproofs.hypervisor.trace import Span, TraceEntry

__all__ = [
    "OPENVMM",
    "PROFILES",
    "TLFS",
    "Abi",
    "Assessment",
    "Call",
    "CallKind",
    "ControlWord",
    "Ending",
    "Execution",
    "Field",
    "Fields",
    "HandlerResult",
    "Memory",
    "Outcome",
    "Profile",
    "ResultWord",
    "Severity",
    "Span",
    "Status",
    "TraceEntry",
    "decode_control",
    "decode_result",
    "dispatch",
    "encode_control",
    "encode_result",
    "severity",
]
