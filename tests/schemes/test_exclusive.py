# SPDX-License-Identifier: MIT
"""The finite table of exclusive use, and the register blocks, restated by hand."""

from __future__ import annotations

import pytest

from hvproofs.hypervisor.abi import TLFS_FORMS, Abi
from hvproofs.rules.exclusive import Actor, exclusive
from hvproofs.spec.registers import BLOCKS
from hvproofs.spec.scheme import Guard, Owner, Region, RegionKind, Registers, User

EVERYBODY = tuple(User)
# What still breaks a per-CPU region that everybody uses.
PER_CPU = {
    Guard.NONE: {"task", "preemption", "softirq", "interrupt", "nmi"},
    Guard.PREEMPT_OFF: {"softirq", "interrupt", "nmi"},
    Guard.BH_OFF: {"interrupt", "nmi"},
    Guard.IRQS_OFF: {"nmi"},
    Guard.LOCK: {"softirq", "interrupt", "nmi"},
    Guard.LOCK_IRQS_OFF: {"nmi"},
}
# A shared one is also within reach of other CPUs, which only a lock keeps away.
LOCKS = (Guard.LOCK, Guard.LOCK_IRQS_OFF)


def broken(owner: Owner, guard: Guard, users: tuple[User, ...] = EVERYBODY) -> set[str]:
    region = Region(RegionKind.PAGE, "8", "8", owner=owner)
    return {a.value for a in Actor if not exclusive(region, guard, users, a)}


@pytest.mark.parametrize("guard", Guard)
def test_the_table(guard: Guard) -> None:
    shared = PER_CPU[guard] | (set() if guard in LOCKS else {"other-cpu"})

    assert broken(Owner.CPU, guard) == PER_CPU[guard]
    assert broken(Owner.SHARED, guard) == shared
    assert broken(Owner.CALL, guard) == set()
    assert broken(Owner.SHARED, guard, ()) == set()


@pytest.mark.parametrize(
    ("registers", "abi"),
    [(Registers.X86_64_XMM_OUTPUT, Abi.X86_64), (Registers.X86_32_XMM, Abi.X86_32),
     (Registers.ARM64_SMCCC, Abi.ARM64_SMCCC), (Registers.ARM64_HVC1, Abi.ARM64_HVC1),
     (Registers.GHCB, Abi.GHCB), (Registers.TDX, Abi.TDX)],
)  # fmt: skip
def test_blocks_are_those_of_the_executable_model(registers: Registers, abi: Abi) -> None:
    form, block = TLFS_FORMS[abi], BLOCKS[registers]

    assert (block.capacity, block.chunk) == (form.capacity, form.chunk)
    assert block.output is (form.output.value != "none")


# Bytes of input and output together, bytes of a chunk, whether output comes back: as printed.
PRINTED = {
    Registers.X86_64: (16, 16, False), Registers.X86_64_XMM: (112, 16, False),
    Registers.X86_64_XMM_OUTPUT: (112, 16, True), Registers.X86_32: (16, 16, False),
    Registers.X86_32_XMM: (112, 16, False), Registers.ARM64_SMCCC: (128, 8, True),
    Registers.ARM64_HVC1: (128, 8, True), Registers.GHCB: (0, 16, False),
    Registers.TDX: (112, 16, False),
}  # fmt: skip


@pytest.mark.parametrize("registers", Registers)
def test_blocks_have_the_sizes_of_the_text(registers: Registers) -> None:
    block = BLOCKS[registers]

    assert PRINTED[registers] == (block.capacity, block.chunk, block.output)
