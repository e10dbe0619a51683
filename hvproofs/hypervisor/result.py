# SPDX-License-Identifier: MIT
"""The hypercall result value and the statuses it carries.

Sources: TLFS, Hypercall Interface, "Hypercall Outputs" and "Hypercall Status
Codes"; numbers from v6.0b Appendix B (the online text prints none) and, for
HV_STATUS_TIMEOUT, OpenVMM hvdef `HvError`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from hvproofs.hypervisor.control import require_word

# Where each field stands: (name, lowest bit, bits), from bit 0 upwards, without gaps.
LAYOUT: tuple[tuple[str, int, int], ...] = (
    ("status", 0, 16),
    ("reserved_16", 16, 16),
    ("reps_completed", 32, 12),
    ("reserved_44", 44, 20),
)


class CallStatus(Enum):
    """The statuses the model gives out or is told by an element's behaviour."""

    SUCCESS = 0x0000  # no error condition was detected
    INVALID_HYPERCALL_CODE = 0x0002  # the call code is not recognised
    INVALID_HYPERCALL_INPUT = 0x0003  # rep fields, reserved bits, variable header size
    INVALID_ALIGNMENT = 0x0004  # GPA not 8-aligned, list spans pages, GPA out of bounds
    INVALID_PARAMETER = 0x0005  # a parameter is invalid, as the call defines
    ACCESS_DENIED = 0x0006  # the caller lacks a privilege
    INSUFFICIENT_MEMORY = 0x000B  # the hypervisor's pool is too small
    INSUFFICIENT_BUFFER = 0x0033  # a buffer is too small
    TIMEOUT = 0x0078  # OpenVMM: cut short; seen by a guest only where it cannot be re-executed

    @property
    def label(self) -> str:
        """The name the TLFS prints, such as HV_STATUS_SUCCESS."""
        return f"HV_STATUS_{self.name}"


def status_named(label: str) -> CallStatus:
    """The status of that TLFS name, with or without `HV_STATUS_`. Raises ValueError for another."""
    try:
        return CallStatus[label.removeprefix("HV_STATUS_")]
    except KeyError:
        raise ValueError(f"no status is named {label!r}") from None


def labels(statuses: Iterable[CallStatus]) -> tuple[str, ...]:
    """The names of several statuses, by rising number."""
    return tuple(s.label for s in sorted(statuses, key=lambda s: s.value))


@dataclass(frozen=True, slots=True)
class ResultWord:
    """A hypercall result value by its fields (TLFS "Hypercall Outputs")."""

    status: int = 0  # 15:0, "Result": the HV_STATUS number
    reserved_16: int = 0  # 31:16, Rsvd: to be ignored
    reps_completed: int = 0  # 43:32, entries in total, not relative to the rep start index
    # 63:44, to be ignored. The online text prints 63-40, which would overlap the field
    # before; v6.0b prints 63:44.
    reserved_44: int = 0


def decode_result(word: int) -> ResultWord:
    """The fields of a result word; every 64-bit value decodes. Raises ValueError beyond 64 bits."""
    require_word(word, "a result word")
    return ResultWord(word & 0xFFFF, word >> 16 & 0xFFFF, word >> 32 & 0xFFF, word >> 44)


def encode_result(result: ResultWord) -> int:
    """The 64-bit value of a result word. Raises ValueError if a field does not fit its bits."""
    word = 0
    for name, low, bits in LAYOUT:
        value = int(getattr(result, name))
        if not 0 <= value < 1 << bits:
            raise ValueError(f"{name} must fit {bits} bits, not {value}")
        word |= value << low
    return word
