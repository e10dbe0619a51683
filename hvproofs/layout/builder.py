# SPDX-License-Identifier: MIT
"""From a scheme and a call to a situation: what is computed, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import permutations

from hvproofs.layout.area import Model, Region, constant, disjoint, fits_address_space
from hvproofs.layout.obligation import (
    RANGE,
    Hypothesis,
    Obligation,
    Role,
    exclusion,
    ranged,
    satisfiable,
    shown,
)
from hvproofs.layout.placement import of_guest, place, sizes_of
from hvproofs.layout.situation import N, Situation, Stage, V, shape
from hvproofs.spec.compile import Greatest
from hvproofs.spec.contract import Call
from hvproofs.spec.scheme import Scheme
from hvproofs.spec.tlfs import MAX_REPS
from hvproofs.spec.typed import Demand
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term

LEGAL_BASE = "legal-base"  # that every region has an address, whatever the count and the header


def _counts(limit: Term | None) -> Hypothesis:
    """The one range of n."""
    if limit is None:
        return ranged("simple-call-has-no-reps", b.eq(N, constant(0)))
    within = b.and_(b.ule(constant(1), N), b.ule(N, limit))
    return ranged(RANGE, within)


def _encodable(limit: Term | None) -> list[Hypothesis]:
    """Of a count that the control word cannot say the hypervisor never sees an area."""
    if limit is None:
        return []
    text = f"n <= {MAX_REPS}"
    return [exclusion("count-within-field", b.ule(N, constant(MAX_REPS)), text)]


def distinct(regions: Iterable[Region]) -> list[Region]:
    """One region of each base: an alias is no other memory."""
    return list({str(region.base.value): region for region in regions}.values())


def region_hypotheses(regions: Iterable[Region], model: Model) -> list[Named]:
    """What holds of the bases: aligned, in the address space, apart from each other."""
    own = distinct(regions)
    found = []
    for region in own:
        multiple = b.eq(b.urem(region.base, region.align), constant(0))
        found.append(Named(f"{region.name}-base-aligned", multiple))
        fits = fits_address_space(region.base, region.size, model.address_bits)
        found.append(Named(f"{region.name}-in-address-space", fits))
    for index, one in enumerate(own):
        for other in own[index + 1 :]:
            apart = disjoint(one.base, one.size, other.base, other.size)
            found.append(Named(f"{one.name}-{other.name}-disjoint", apart))
    return found


def _legal_bases(regions: Iterable[Region]) -> list[Mapping[str, Term]]:
    """The regions one behind the other from address 0 on, in every order.

    Any legal bases in ascending order can be moved down to such ones.
    """
    found: list[Mapping[str, Term]] = []
    for order in permutations(distinct(regions)):
        bases: dict[str, Term] = {}
        end = constant(0)
        for region in order:
            start = b.align_up(end, evaluate(region.align, {}))
            bases[str(region.base.value)] = start
            end = b.add(start, region.size)
        found.append(bases)
    return found


def situation(call: Call, scheme: Scheme, model: Model | None = None) -> Situation:
    """Place `call` by `scheme`; raises LocatedError for an expression that has no meaning."""
    model = of_guest(model or Model(), scheme)
    placed = place(sizes_of(call), scheme, model)
    greatest, checks = placed.greatest, placed.checks
    qwords = ranged("variable-header-legal", b.ule(V, constant(call.input.max_qwords)))
    defined = [shown(f"{g.name}-defined", g.definition(), f"{g.name}-monotone") for g in greatest]
    stages: list[tuple[Stage, Iterable[Hypothesis]]] = [
        (Stage.DEFINITION, [qwords, *defined]),
        (Stage.LIMIT, checks[Stage.DEFINITION]),
        (Stage.LIMITED, checks[Stage.LIMIT]),
        (Stage.COUNT, [_counts(placed.limit)]),
        (Stage.SIZE, checks[Stage.COUNT]),
        (Stage.CALL, _encodable(placed.limit)),
    ]
    here = Situation(
        call, scheme, model, placed.regions, placed.areas.get("input"), placed.areas.get("output"),
        placed.limit, placed.steps, greatest, bool(evaluate(placed.build, {})),
        tuple((stage, one) for stage, found in stages for one in found), shape(call, scheme),
        # The definitions of `largest` rest on these: they are no hypotheses of them.
        placed.varhead, tuple(_monotone(g, qwords) for g in greatest),
        tuple(check for found in checks.values() for check in found),
    )  # fmt: skip
    return _proviso(_based(here))


def _monotone(greatest: Greatest, qwords: Hypothesis) -> Obligation:
    """That a `largest` means the greatest."""
    name, goal = f"{greatest.name}-monotone", greatest.monotone()
    return Obligation(name, (qwords,), goal, role=Role.MONOTONE)


def _based(placed: Situation) -> Situation:
    """With what is known of the bases, and that there are such, whatever the counts."""
    if not placed.regions:
        return placed
    known = region_hypotheses(placed.regions, placed.model)
    based = [shown(one.name, one.term, LEGAL_BASE) for one in known]
    bases = tuple(_legal_bases(placed.regions))
    legal = Obligation(LEGAL_BASE, placed.hypotheses(), satisfiable(based, bases), role=Role.BASES)
    return replace(
        placed, known=(*placed.known, *((Stage.PLACEMENT, one) for one in based)),
        lemmas=(*placed.lemmas, legal), bases=bases,
    )  # fmt: skip


def _proviso(placed: Situation) -> Situation:
    """With this, that C gives all a meaning: of nothing else can anything be said."""
    demanded = ((stage, placed.demanded(stage, Demand.DEFINED)) for stage in Stage)
    provisos = (
        Obligation(f"{stage.value}-defined", placed.hypotheses(stage), goal, role=Role.PROVISO)
        for stage, goal in demanded
        if goal is not None
    )
    return replace(placed, provisos=tuple(provisos))
