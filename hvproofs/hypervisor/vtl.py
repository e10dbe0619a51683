# SPDX-License-Identifier: MIT
"""HvCallVtlCall and HvCallVtlReturn: no areas, no statuses, no generic checks.

Source: OpenVMM hv1_hypercall/src/imp.rs, `HvVtlCall` and `HvVtlReturn`; TLFS,
Virtual Secure Mode, "VTL Call" and "VTL Return" (#UD on a malformed control word).
"""

from __future__ import annotations

from enum import Enum

from hvproofs.hypervisor.control import require_word
from hvproofs.hypervisor.dispatch import CallOutcome, Ending


class VtlSwitch(Enum):
    """The calls that switch the virtual trust level."""

    CALL = 0x11  # HvCallVtlCall: to a higher level; its input register must be 0
    RETURN = 0x12  # HvCallVtlReturn: to a lower level; its input register must be 0 or 1


def dispatch_vtl(switch: VtlSwitch, control: int, register: int, *, allowed: bool) -> CallOutcome:
    """Execute a VTL switch: `SWITCHED`, or `UNDEFINED` if anything about it is not right.

    `register` is the input register (RAX, or ECX of a 32-bit caller); `allowed` says
    whether the VTL state admits the switch. No result value is written in
    either case. Raises ValueError for values beyond 64 bits.
    """
    require_word(control, "a control word")
    require_word(register, "an input register")
    highest = 0 if switch is VtlSwitch.CALL else 1
    legal = control == switch.value and register <= highest and allowed
    return CallOutcome(frozenset(), ending=Ending.SWITCHED if legal else Ending.UNDEFINED)
