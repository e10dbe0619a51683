# SPDX-License-Identifier: MIT
"""Who runs when: the counterexample of exclusive use."""

from __future__ import annotations

from dataclasses import dataclass

from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import Situation
from hvproofs.rules.exclusive import actor_of, exclusive


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of an interleaving."""

    who: str  # caller, hypervisor, or the one that is not kept away
    does: str


def interleaving(situation: Situation, obligation: Obligation | None) -> tuple[Turn, ...]:
    """The turns that show a region used by two; `obligation` speaks of the other one."""
    actor = actor_of(obligation) if obligation else None
    if actor is None:
        return ()
    guard = situation.scheme.guard
    regions = situation.scheme.regions
    for region in situation.regions:
        if exclusive(regions[region.name], guard.in_flight, guard.users, actor):
            continue
        return (
            Turn("caller", f"fills {region.name} under the guard '{guard.in_flight.value}'"),
            Turn(actor.value, f"fills {region.name} for a hypercall of its own"),
            Turn("hypervisor", "executes the caller's call, or goes on with it"),
            Turn("caller", f"finds its bytes of {region.name} overwritten"),
        )
    return ()
