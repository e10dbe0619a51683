# SPDX-License-Identifier: MIT
"""Where a call's values stand in registers, per calling convention.

Sources: TLFS, Hypercall Interface, "Hypercall Register Conventions", "XMM Fast
Hypercall Input/Output", "Register Fast Call Input/Output"; OpenVMM
hv1_hypercall x86.rs and aarch64.rs, and for the conventions the TLFS does not
describe: virt_mshv_vtl processor/tdx/mod.rs (`TdHypercall`), processor/snp/mod.rs
(`GhcbEnlightenedHypercall`), virt_kvm arch/x86_64/mod.rs (`KvmHypercallExit`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from types import MappingProxyType

from hvproofs.spec.contract import Arch
from hvproofs.spec.registers import BLOCKS
from hvproofs.spec.scheme import Registers
from hvproofs.spec.tlfs import QWORD
from hvproofs.terms.integers import align_up


class Abi(Enum):
    """The calling conventions."""

    X86_64 = "x86-64"  # VMCALL/VMMCALL through the hypercall page, 64-bit caller
    X86_32 = "x86-32"  # the same, 32-bit caller
    ARM64_SMCCC = "arm64-smccc"  # HVC #0, SMC calling convention
    ARM64_HVC1 = "arm64-hvc1"  # HVC #1, the older convention
    TDX = "tdx"  # TDG.VP.VMCALL of an Intel TDX guest
    GHCB = "ghcb"  # AMD SEV-ES/SNP guest-host communication block
    KVM = "kvm"  # KVM's hypercall exit to user space

    @property
    def arch(self) -> Arch:
        """The architecture of its guests."""
        return Arch.ARM64 if self in (Abi.ARM64_SMCCC, Abi.ARM64_HVC1) else Arch.X86_64


class FastOutput(Enum):
    """Which registers a fast call's output is returned in."""

    NONE = "none"  # no output in registers
    AFTER_INPUT = "after-input"  # from the first chunk behind the input (TLFS)
    LAST = "last"  # the last chunks of the block (OpenVMM on HVC #1: aarch64.rs `fast_input`)


class Reexecution(Enum):
    """What happens when a call is cut short."""

    TRANSPARENT = "transparent"  # IP stays, the control word is rewritten (TLFS)
    WITH_STATUS = "with-status"  # likewise, and the result register shows TIMEOUT (TDX)
    RETURNED = "returned"  # TIMEOUT and reps completed are returned: the guest calls again (GHCB)
    UNSUPPORTED = "unsupported"  # the host stops: KVM's `retry` is not implemented


@dataclass(frozen=True, slots=True)
class RegisterForm:
    """The registers of one calling convention."""

    control: str  # register of the hypercall input value
    input_gpa: str  # register of the input GPA of a memory-based call
    output_gpa: str  # register of the output GPA of a memory-based call
    result: str  # register of the hypercall result value
    block: tuple[str, ...]  # registers of the fast parameter block, one name per qword
    chunk: int  # bytes: input and output of a fast call each take whole chunks
    output: FastOutput  # where fast output goes
    reexecution: Reexecution  # what being cut short looks like

    @property
    def capacity(self) -> int:
        """Bytes of the fast parameter block."""
        return QWORD * len(self.block)

    def fits(self, input_size: int, output_size: int) -> bool:
        """Whether a fast call with those sizes in bytes fits the block."""
        if output_size and self.output is FastOutput.NONE:
            return False
        taken = align_up(input_size, self.chunk) + align_up(output_size, self.chunk)
        return taken <= self.capacity


def _form(
    names: tuple[str, str, str, str], registers: Registers, output: FastOutput, again: Reexecution
) -> RegisterForm:
    """A form with the block of `registers`; `names`: control word, input, output, result."""
    block = BLOCKS[registers]
    return RegisterForm(*names, block.registers, block.chunk, output, again)


_X86_64 = _form(
    ("RCX", "RDX", "R8", "RAX"),
    Registers.X86_64_XMM_OUTPUT, FastOutput.AFTER_INPUT, Reexecution.TRANSPARENT,
)  # fmt: skip
_X86_32 = _form(
    ("EDX:EAX", "EBX:ECX", "EDI:ESI", "EDX:EAX"),
    Registers.X86_32_XMM, FastOutput.NONE, Reexecution.TRANSPARENT,
)  # fmt: skip
_SMCCC = _form(
    ("X1", "X2", "X3", "X0"),
    Registers.ARM64_SMCCC, FastOutput.AFTER_INPUT, Reexecution.TRANSPARENT,
)  # fmt: skip
_HVC1 = _form(
    ("X0", "X1", "X2", "X0"),
    Registers.ARM64_HVC1, FastOutput.AFTER_INPUT, Reexecution.TRANSPARENT,
)  # fmt: skip
_TDX = _form(("R10", "RDX", "R8", "R11"), Registers.TDX, FastOutput.NONE, Reexecution.WITH_STATUS)
_GHCB = _form(
    ("GHCB.control", "GHCB.input_gpa", "GHCB.output_gpa", "GHCB.result"),
    Registers.GHCB, FastOutput.NONE, Reexecution.RETURNED,
)  # fmt: skip
_KVM = RegisterForm(
    "input", "params[0]", "params[1]", "result",
    ("params[0]", "params[1]"), 16, FastOutput.NONE, Reexecution.UNSUPPORTED,
)  # fmt: skip

# The forms as the TLFS has them. Where it knows a convention not at all (TDX, GHCB, KVM),
# the only published implementation stands in.
TLFS_FORMS: Mapping[Abi, RegisterForm] = MappingProxyType(
    {
        Abi.X86_64: _X86_64,
        Abi.X86_32: _X86_32,
        Abi.ARM64_SMCCC: _SMCCC,
        Abi.ARM64_HVC1: _HVC1,
        Abi.TDX: _TDX,
        Abi.GHCB: _GHCB,
        Abi.KVM: _KVM,
    }
)

# The forms as OpenVMM has them: always whole 16-byte pairs, 32-bit callers have the general
# registers only, HVC #1 output stands in the last pairs.
OPENVMM_FORMS: Mapping[Abi, RegisterForm] = MappingProxyType(
    {
        Abi.X86_64: _X86_64,
        Abi.X86_32: replace(_X86_32, block=BLOCKS[Registers.X86_32].registers),
        Abi.ARM64_SMCCC: replace(_SMCCC, chunk=16),
        Abi.ARM64_HVC1: replace(_HVC1, chunk=16, output=FastOutput.LAST),
        Abi.TDX: _TDX,
        Abi.GHCB: _GHCB,
        Abi.KVM: _KVM,
    }
)
