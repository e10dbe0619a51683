# SPDX-License-Identifier: MIT
"""Terms as data that the walker of the explorer evaluates (walker.js)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from hvproofs.layout.situation import SIDES, Situation
from hvproofs.refute.replay import Replayer
from hvproofs.rules.catalogue import RULES
from hvproofs.rules.rule import Depends, Evidence
from hvproofs.spec.compile import Greatest
from hvproofs.terms import build as b
from hvproofs.terms.term import Kind, Op, Term, variables, walk

Node = list[Any]  # operator, width in bits (0: a truth), indices of operands, value as text


def nodes(roots: Iterable[Term]) -> tuple[list[Node], list[int]]:
    """The nodes below some terms, operands first, and where each of the terms is.

    Raises ValueError for a sort that the walker has no values of.
    """
    wanted = list(roots)
    found: list[Node] = []
    place: dict[int, int] = {}
    for node in walk(wanted):
        if node.sort.kind not in (Kind.BOOL, Kind.BITVEC):
            raise ValueError(f"the walker knows no {node.sort.kind.value}")
        value = str(int(node.value)) if node.op in (Op.CONST, Op.ALIGN_UP) else str(node.value)
        place[id(node)] = len(found)
        found.append([node.op.value, node.sort.width, [place[id(a)] for a in node.args], value])
    return found, [place[id(root)] for root in wanted]


def program(here: Situation) -> Mapping[str, Any]:
    """A situation: where its areas are, its limit, and what holds of each rule that values decide.

    The bases are those that replay takes at one entry, and stay where they are.
    """
    named = dict(_named(here))
    found, places = nodes(named.values())
    replayer = Replayer(here)
    taken = replayer.bases({"n": int(here.call.is_rep), "v": 0})
    names = {name for name in variables(named.values()) if name.startswith("base.")}
    return {
        "nodes": found,
        "roots": dict(zip(named, places, strict=True)),
        "bases": {name: str(taken.get(name, 0)) for name in sorted(names)},
        "largest": [_greatest(one) for one in here.greatest],
    }


def _greatest(one: Greatest) -> Mapping[str, Any]:
    found, _ = nodes([one.predicate])
    return {"name": one.name, "bound": one.bound, "inputs": list(one.inputs), "nodes": found}


def _named(here: Situation) -> Iterable[tuple[str, Term]]:
    """What the page shows, by name."""
    for side in SIDES:
        area = here.area(side)
        if area is not None:
            yield f"{side}.start", area.start
            yield f"{side}.raw", area.raw
            yield f"{side}.padded", area.padded
            yield f"{side}.base", area.region.base
            yield f"{side}.room", area.region.size
    if here.limit is not None:
        yield "limit", here.limit
    for rule in RULES.values():
        if rule.depends is Depends.CODE or rule.evidence is not Evidence.LAYOUT:
            continue
        obligations = rule.obligations(here)
        if obligations:
            yield f"rule.{rule.id.value}", b.and_(*(one.goal for one in obligations))
    if here.checks:
        yield "checks", b.and_(*(check.term for check in here.checks))
