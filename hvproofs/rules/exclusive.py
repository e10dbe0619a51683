# SPDX-License-Identifier: MIT
"""Exclusive use: nobody else touches a region while a call is in flight.

A finite table, by case split: who can run between filling the input and
reading the output, whether the guard keeps them away, and whether they reach
the same bytes. The hypervisor too may read input again until the call ends
(TLFS: Hypercall Continuation), so the whole of that time counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from hvproofs.layout.obligation import Obligation
from hvproofs.layout.situation import Situation, Stage
from hvproofs.rules.rule import Breach, Depends, Evidence, Rule, RuleId
from hvproofs.spec.scheme import Guard, Owner, RegionKind, User
from hvproofs.spec.scheme import Region as Spec
from hvproofs.terms import build as b


class Actor(Enum):
    """Who may run while a call is in flight."""

    TASK = "task"  # another task, because the caller waits
    PREEMPTION = "preemption"  # another task, because the caller is preempted
    SOFTIRQ = "softirq"  # a softirq on this CPU
    INTERRUPT = "interrupt"  # an interrupt handler on this CPU
    NMI = "nmi"  # an NMI handler on this CPU
    OTHER_CPU = "other-cpu"  # anything on another CPU


def kept_away(guard: Guard) -> frozenset[Actor]:
    """Whom a guard keeps from running, or makes wait until it is given up."""
    scheduler = frozenset({Actor.TASK, Actor.PREEMPTION})
    match guard:
        case Guard.NONE:
            return frozenset()
        case Guard.PREEMPT_OFF:
            return scheduler
        case Guard.BH_OFF:
            return scheduler | {Actor.SOFTIRQ}
        case Guard.IRQS_OFF:
            return scheduler | {Actor.SOFTIRQ, Actor.INTERRUPT}
        case Guard.LOCK:
            # A handler on the same CPU would wait for ever: it must not be a user.
            return scheduler | {Actor.OTHER_CPU}
        case Guard.LOCK_IRQS_OFF:
            return scheduler | {Actor.OTHER_CPU, Actor.SOFTIRQ, Actor.INTERRUPT}


def owner(region: Spec) -> Owner:
    """Who can reach a region; where the scheme does not say, what is usual for the kind."""
    if region.owner is not None:
        return region.owner
    match region.kind:
        case RegionKind.PER_CPU:
            return Owner.CPU
        case RegionKind.STATIC:
            return Owner.SHARED
        case RegionKind.PAGE | RegionKind.HEAP | RegionKind.STACK | RegionKind.VMALLOC:
            return Owner.CALL


def reaches(actor: Actor, whose: Owner) -> bool:
    """Whether an actor that uses regions of this kind comes to the same bytes."""
    match whose:
        case Owner.CPU:
            return actor is not Actor.OTHER_CPU
        case Owner.CALL:
            return False
        case Owner.SHARED:
            return True


def is_user(actor: Actor, users: Sequence[User]) -> bool:
    """Whether an actor makes hypercalls with the region at all."""
    match actor:
        case Actor.TASK | Actor.PREEMPTION:
            return User.TASK in users
        case Actor.SOFTIRQ:
            return User.SOFTIRQ in users
        case Actor.INTERRUPT:
            return User.INTERRUPT in users
        case Actor.NMI:
            return User.NMI in users
        case Actor.OTHER_CPU:
            return bool(users)


def exclusive(region: Spec, guard: Guard, users: Sequence[User], actor: Actor) -> bool:
    """Whether this actor leaves the region alone while a call is in flight."""
    runs = actor not in kept_away(guard)
    return not (runs and is_user(actor, users) and reaches(actor, owner(region)))


def _exclusive_use(situation: Situation) -> Sequence[Obligation] | None:
    if not situation.regions:
        return None
    guard = situation.scheme.guard
    specs = [situation.scheme.regions[region.name] for region in situation.regions]
    known = situation.hypotheses(Stage.CALL)
    return [
        Obligation(
            actor.value,
            known,
            b.boolean(all(exclusive(r, guard.in_flight, guard.users, actor) for r in specs)),
        )
        for actor in Actor
    ]


def actor_of(obligation: Obligation) -> Actor | None:
    """Whom an obligation of the rule speaks of."""
    return next((actor for actor in Actor if actor.value == obligation.name), None)


EXCLUSIVE_USE = Rule(
    RuleId("exclusive-use"),
    "nobody else uses the memory of the areas while the call is in flight",
    "the guest's own memory safety; TLFS, Hypercall Atomicity and Ordering",
    "input is overwritten before it is read, or output before the caller reads it",
    Depends.CODE,
    Evidence.INTERLEAVING,
    Breach.SHARED,
    _exclusive_use,
    at=(("guard", "in_flight"), ("guard",)),
    cwe=362,
)
