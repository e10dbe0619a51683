# SPDX-License-Identifier: MIT
"""The registers that hold the parameters of a fast call.

Sources: TLFS, Hypercall Interface, "Hypercall Register Conventions", "XMM Fast
Hypercall Input/Output", "Register Fast Call Input/Output"; for the conventions the
TLFS does not describe OpenVMM: virt_mshv_vtl processor/tdx/mod.rs (`TdHypercall`),
processor/snp/mod.rs (`GhcbEnlightenedHypercall`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from hvproofs.spec.scheme import Registers
from hvproofs.spec.tlfs import QWORD


@dataclass(frozen=True, slots=True)
class RegisterBlock:
    """The fast parameter block of a convention."""

    registers: tuple[str, ...]  # names, one for each qword, in order
    chunk: int  # bytes: input and output each take whole chunks
    output: bool  # whether output is returned in registers

    @property
    def capacity(self) -> int:
        """Bytes of input and output together."""
        return QWORD * len(self.registers)


_GENERAL_64 = ("RDX", "R8")
_GENERAL_32 = ("EBX:ECX", "EDI:ESI")
_XMM = tuple(f"XMM{n}.{half}" for n in range(6) for half in ("low", "high"))

BLOCKS: Mapping[Registers, RegisterBlock] = MappingProxyType(
    {
        Registers.X86_64: RegisterBlock(_GENERAL_64, 16, output=False),
        Registers.X86_64_XMM: RegisterBlock((*_GENERAL_64, *_XMM), 16, output=False),
        Registers.X86_64_XMM_OUTPUT: RegisterBlock((*_GENERAL_64, *_XMM), 16, output=True),
        # XMM output is "only supported on x64 platforms" (TLFS: XMM Fast Hypercall Output).
        Registers.X86_32: RegisterBlock(_GENERAL_32, 16, output=False),
        Registers.X86_32_XMM: RegisterBlock((*_GENERAL_32, *_XMM), 16, output=False),
        Registers.ARM64_SMCCC: RegisterBlock(tuple(f"X{n}" for n in range(2, 18)), 8, output=True),
        # "Sixteen" registers and 128 bytes, although the table's X1-X17 are seventeen: the
        # text is followed, and so does OpenVMM.
        Registers.ARM64_HVC1: RegisterBlock(tuple(f"X{n}" for n in range(1, 17)), 8, output=True),
        Registers.GHCB: RegisterBlock((), 16, output=False),  # two addresses only
        Registers.TDX: RegisterBlock((*_GENERAL_64, *_XMM), 16, output=False),
    }
)
