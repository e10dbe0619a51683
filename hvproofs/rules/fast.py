# SPDX-License-Identifier: MIT
"""The rule about fast calls: what fits the registers of a calling convention."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hvproofs.layout.area import constant
from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import Situation
from hvproofs.rules.rule import Breach, Depends, Kind, Rule, RuleId, at_call
from hvproofs.spec.scheme import Form, Registers
from hvproofs.terms import build as b
from hvproofs.terms.term import Term


@dataclass(frozen=True, slots=True)
class RegisterBlock:
    """The registers that hold the parameters of a fast call."""

    capacity: int  # bytes of input and output together
    chunk: int  # bytes: input and output each take whole chunks
    output: bool  # whether output is returned in registers


def register_block(registers: Registers) -> RegisterBlock:
    """The block of a form (TLFS: XMM Fast Hypercall Input/Output, Register Fast Call)."""
    match registers:
        case Registers.X86_64 | Registers.X86_32:
            return RegisterBlock(16, 16, output=False)
        case Registers.X86_64_XMM | Registers.X86_32_XMM | Registers.TDX:
            # For TDX the TLFS is silent; OpenVMM: processor/tdx/mod.rs, TdHypercall.
            return RegisterBlock(112, 16, output=False)
        case Registers.X86_64_XMM_OUTPUT:
            return RegisterBlock(112, 16, output=True)
        case Registers.ARM64_SMCCC | Registers.ARM64_HVC1:
            # "Sixteen" registers in the text, although HVC #1's table lists seventeen.
            return RegisterBlock(128, 8, output=True)
        case Registers.GHCB:
            # OpenVMM: processor/snp/mod.rs, GhcbEnlightenedHypercall: two addresses only.
            return RegisterBlock(0, 16, output=False)


def fast_capacity(block: RegisterBlock, input_size: Term, output_size: Term) -> Term:
    """Input and output, each in whole chunks, fit the block; sizes in bytes."""
    taken_in = b.align_up(input_size, block.chunk)
    if not block.output:
        no_output = b.eq(output_size, constant(0))
        return b.and_(no_output, b.ule(taken_in, constant(block.capacity)))
    taken = b.add(taken_in, b.align_up(output_size, block.chunk))
    return b.ule(taken, constant(block.capacity))


def _fast_capacity(situation: Situation) -> Sequence[Obligation] | None:
    scheme = situation.scheme
    if scheme.form is not Form.FAST or scheme.registers is None:
        return None
    block = register_block(scheme.registers)
    goal = fast_capacity(block, situation.raw("input"), situation.raw("output"))
    return at_call(situation, goal)


FAST_CAPACITY = Rule(
    RuleId("fast-capacity"),
    "the parameters of a fast call fit the registers of its convention",
    "TLFS, Hypercall Interface: XMM Fast Hypercall Input, Register Fast Call Output",
    "parameters are cut off, or output is never returned",
    Depends.VALUES,
    Kind.LAYOUT,
    Breach.REGISTERS,
    _fast_capacity,
)
