# SPDX-License-Identifier: MIT
"""The hypercall input value ("control word"): its fields, decoded and encoded.

Source: TLFS, Hypercall Interface, section "Hypercall Inputs" (the online text;
v6.0b printed a 9-bit variable header size and the nested bit at 26, which
OpenVMM and the online text agree against).
"""

from __future__ import annotations

from dataclasses import dataclass

from hvproofs.spec.tlfs import MAX_REPS

WORD_BITS = 64  # bits of a control word, a result word and a GPA

# Where each field stands: (name, lowest bit, bits), from bit 0 upwards, without gaps.
LAYOUT: tuple[tuple[str, int, int], ...] = (
    ("call_code", 0, 16),
    ("fast", 16, 1),
    ("variable_qwords", 17, 10),
    ("reserved_27", 27, 4),
    ("nested", 31, 1),
    ("rep_count", 32, 12),
    ("reserved_44", 44, 4),
    ("rep_start", 48, 12),
    ("reserved_60", 60, 4),
)


@dataclass(frozen=True, slots=True)
class ControlWord:
    """A hypercall input value by its fields; the bits are those of TLFS "Hypercall Inputs"."""

    call_code: int = 0  # 15:0, "Call Code": which hypercall
    fast: bool = False  # 16, "Fast": parameters in registers, not in memory
    variable_qwords: int = 0  # 26:17, "Variable header size", in qwords
    reserved_27: int = 0  # 30:27, RsvdZ: must be zero
    nested: bool = False  # 31, "Is Nested": for the L0 hypervisor
    rep_count: int = 0  # 43:32, "Rep Count", in entries; zero for a simple call
    reserved_44: int = 0  # 47:44, RsvdZ: must be zero
    rep_start: int = 0  # 59:48, "Rep Start Index", in entries completed so far
    reserved_60: int = 0  # 63:60, RsvdZ: must be zero

    @property
    def reserved(self) -> bool:
        """Whether any RsvdZ bit is set."""
        return bool(self.reserved_27 or self.reserved_44 or self.reserved_60)


def require_word(value: int, what: str) -> int:
    """`value` if it fits 64 bits without sign.

    Raises ValueError naming `what` otherwise: registers hold nothing else.
    """
    if not 0 <= value < 1 << WORD_BITS:
        raise ValueError(f"{what} must be in 0..2^64-1, not {value:#x}")
    return value


def decode_control(word: int) -> ControlWord:
    """The fields of a control word; every 64-bit value decodes. Raises ValueError beyond 64 bits.

    Source: TLFS "Hypercall Inputs".
    """
    require_word(word, "a control word")
    return ControlWord(
        word & 0xFFFF,
        bool(word >> 16 & 1),
        word >> 17 & 0x3FF,
        word >> 27 & 0xF,
        bool(word >> 31 & 1),
        word >> 32 & 0xFFF,
        word >> 44 & 0xF,
        word >> 48 & 0xFFF,
        word >> 60,
    )


def encode_control(control: ControlWord) -> int:
    """The 64-bit value of a control word. Raises ValueError if a field does not fit its bits."""
    word = 0
    for name, low, bits in LAYOUT:
        value = int(getattr(control, name))
        if not 0 <= value < 1 << bits:
            raise ValueError(f"{name} must fit {bits} bits, not {value}")
        word |= value << low
    return word


def with_rep_start(word: int, completed: int) -> int:
    """The control word with which the call goes on after `completed` entries.

    Everything but the rep start index stays as the guest gave it, reserved bits
    included. Source: TLFS "Hypercall Classes" (rep start index updated) and
    "Volatile Registers". Raises ValueError if `completed` does not fit 12 bits.
    """
    if not 0 <= completed <= MAX_REPS:
        raise ValueError(f"a rep start index must fit 12 bits, not {completed}")
    return word & ~(MAX_REPS << 48) | completed << 48
