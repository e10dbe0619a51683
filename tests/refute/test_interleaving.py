# SPDX-License-Identifier: MIT
"""Who uses the memory in between is told region by region, and nobody where nobody does."""

from __future__ import annotations

from dataclasses import replace

from hvproofs.layout.situation import Situation
from hvproofs.refute.interleaving import interleaving
from hvproofs.spec.scheme import Guard, InFlight, Owner, Region, RegionKind
from made import PAGE, obligation, situated

PER_CPU = Region(RegionKind.PER_CPU, "HV_HYP_PAGE_SIZE", "HV_HYP_PAGE_SIZE")


def guarded(guard: Guard) -> Situation:
    """The first region belongs to the call alone, the second to the processor."""
    regions = {"a": replace(PAGE, owner=Owner.CALL), "b": PER_CPU}
    return situated(regions=regions, guard=InFlight(guard))


def test_an_interrupt_finds_the_region_that_it_shares() -> None:
    here = guarded(Guard.PREEMPT_OFF)
    turns = interleaving(here, obligation(here, "exclusive-use", "interrupt"))

    assert [
        ("caller", "fills b under the guard 'preempt-off'"),
        ("interrupt", "fills b for a hypercall of its own"),
        ("hypervisor", "executes the caller's call, or goes on with it"),
        ("caller", "finds its bytes of b overwritten"),
    ] == [(turn.who, turn.does) for turn in turns]


def test_who_is_kept_away_has_no_turn() -> None:
    here = guarded(Guard.IRQS_OFF)

    assert () == interleaving(here, obligation(here, "exclusive-use", "interrupt"))


def test_what_speaks_of_nobody_has_no_turns() -> None:
    here = guarded(Guard.NONE)

    assert () == interleaving(here, None)
    assert () == interleaving(here, obligation(here, "no-overlap", "placement"))
