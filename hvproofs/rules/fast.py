# SPDX-License-Identifier: MIT
"""The rule about fast calls: what fits the registers of a calling convention."""

from __future__ import annotations

from collections.abc import Sequence

from hvproofs.layout.area import constant
from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import Situation
from hvproofs.rules.rule import Breach, Depends, Evidence, Rule, RuleId, at_call
from hvproofs.spec.registers import BLOCKS, RegisterBlock
from hvproofs.spec.scheme import Form
from hvproofs.terms import build as b
from hvproofs.terms.term import Term


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
    block = BLOCKS[scheme.registers]
    goal = fast_capacity(block, situation.raw("input"), situation.raw("output"))
    return at_call(situation, goal)


FAST_CAPACITY = Rule(
    RuleId("fast-capacity"),
    "the parameters of a fast call fit the registers of its convention",
    "TLFS, Hypercall Interface: XMM Fast Hypercall Input, Register Fast Call Output",
    "parameters are cut off, or output is never returned",
    Depends.VALUES,
    Evidence.LAYOUT,
    Breach.REGISTERS,
    _fast_capacity,
    at=(("registers",),),
    cwe=131,
)
