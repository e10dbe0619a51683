# SPDX-License-Identifier: MIT
"""A counterexample as people and programs read it, worked out on integers alone."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hvproofs.layout.area import Area, Model
from hvproofs.layout.obligation import Obligation, Role
from hvproofs.layout.situation import Situation, Step
from hvproofs.refute.fields import ClobberedField, clobbers, spans
from hvproofs.refute.interleaving import Turn, interleaving
from hvproofs.refute.loop import LoopStep, shown
from hvproofs.refute.replay import Replayer, Values
from hvproofs.rules.rule import Evidence, Rule, RuleId
from hvproofs.spec.tlfs import MAX_REPS
from hvproofs.spec.toml import Path
from hvproofs.spec.typed import Demand, Typed
from hvproofs.terms.integers import evaluate, signed


@dataclass(frozen=True, slots=True)
class PlacedRegion:
    """A region where the counterexample puts it."""

    name: str
    kind: str  # as in the scheme
    base: int  # guest physical address
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class PlacedArea:
    """An area where the counterexample puts it."""

    gpa: int  # guest physical address handed to the hypervisor
    raw: int  # bytes
    padded: int  # bytes
    region: str  # it is placed in
    offset: int  # bytes from the region's base


@dataclass(frozen=True, slots=True)
class Operation:
    """An arithmetic operation that goes wrong."""

    expression: str  # the text it stands in
    operator: str  # as written
    operands: tuple[int, ...]  # C values
    value: int  # what C computes
    exact: int | None  # the value over the integers; None where there is none
    path: Path = ()  # the way to the text in the scheme's file
    at: int = 0  # where in the text the operation stands, in characters


@dataclass(frozen=True, slots=True)
class Counterexample:
    """Concrete values that break a rule; every figure was recomputed from them."""

    kind: Evidence
    entries: int  # n
    variable_header_qwords: int  # v
    limit: int | None  # entries; None where the call has no list
    regions: tuple[PlacedRegion, ...]
    input: PlacedArea | None
    output: PlacedArea | None
    clobbers: tuple[ClobberedField, ...]
    also_breaks: tuple[RuleId, ...]  # other rules that the same values break
    operation: Operation | None = None  # of kind arithmetic
    steps: tuple[LoopStep, ...] = ()  # of kind loop: the calls up to the one that goes wrong
    interleaving: tuple[Turn, ...] = ()  # of kind interleaving: who runs when
    homeless: bool = False  # whether no address is legal for the regions: theirs are none
    start: int = 0  # the rep start index of a call that code made, in entries
    reserved: int = 0  # the reserved bits of its control word that are set, where they stand
    asked: str = ""  # what the conduit asks of an area, where it is not the TLFS's
    announced: int | None = None  # qwords in the control word, where they are not those counted


def _placed(area: Area | None, values: Values) -> PlacedArea | None:
    if area is None:
        return None
    raw, padded = evaluate(area.raw, values), evaluate(area.padded, values)
    offset = evaluate(area.offset, values)
    return PlacedArea(evaluate(area.start, values), raw, padded, area.region.name, offset)


def _c_value(value: Typed, values: Values) -> int:
    number = evaluate(value.term, values)
    return signed(number, value.ctype.width) if value.ctype.signed else number


_EXACT = {"+": int.__add__, "-": int.__sub__, "*": int.__mul__}


def _operation(step: Step, values: Values) -> Operation:
    arithmetic = step.arithmetic
    operands = tuple(_c_value(operand, values) for operand in arithmetic.operands)
    exact: int | None = None
    match arithmetic.operator, operands:
        case (("+" | "-" | "*"), (x, y)):
            exact = _EXACT[arithmetic.operator](x, y)
        case "<<", (x, y) if 0 <= y < arithmetic.result.ctype.width:
            exact = x << y
        case "ALIGN", (x, y):
            exact = -(-x // y) * y
        case _, (x,):
            exact = x
    value = _c_value(arithmetic.result, values)
    return Operation(
        step.text, arithmetic.operator, operands, value, exact, step.path, arithmetic.at
    )


def _first_wrong(situation: Situation, demand: Demand | None, values: Values) -> Step | None:
    for step in situation.steps:
        arithmetic = step.arithmetic
        reached = arithmetic.demand is demand and evaluate(arithmetic.guard, values)
        if reached and not evaluate(arithmetic.holds, values):
            return step
    return None


def _loop(replayer: Replayer, values: Values) -> Counterexample:
    """A loop goes wrong for a total, wherever the areas lie: `entries` is that total."""
    return Counterexample(
        Evidence.LOOP, values["total"], values["v"], replayer.limit(values), (), None, None, (), (),
        steps=shown(replayer, values),
    )  # fmt: skip


def counterexample(
    replayer: Replayer, rule: Rule, values: Values, obligation: Obligation | None = None
) -> Counterexample:
    """Describe values that were seen to break `rule`, at its `obligation`."""
    if rule.evidence is Evidence.LOOP:
        return _loop(replayer, values)
    here, found = replayer.situation, layout(replayer, values)
    others = tuple(other for other in found.also_breaks if other != rule.id)
    homeless = obligation is not None and obligation.role is Role.BASES
    found = replace(found, also_breaks=others, homeless=homeless)
    step = _first_wrong(here, rule.demand, values) if rule.evidence is Evidence.ARITHMETIC else None
    if step is not None:
        return replace(found, kind=rule.evidence, clobbers=(), operation=_operation(step, values))
    turns = interleaving(here, obligation) if rule.evidence is Evidence.INTERLEAVING else ()
    return replace(found, kind=rule.evidence, interleaving=turns) if turns else found


def _asked(model: Model) -> str:
    usual = Model()
    if (model.align, model.page_size) == (usual.align, usual.page_size):
        return ""
    return f"the conduit asks for a multiple of {model.align} in a page of {model.page_size} bytes"


def layout(replayer: Replayer, values: Values) -> Counterexample:
    """Where values put the areas, and every rule that they break."""
    situation = replayer.situation
    call, n, v = situation.call, values["n"], values["v"]
    in_, out = _placed(situation.input, values), _placed(situation.output, values)
    found: tuple[ClobberedField, ...] = ()
    # The hypervisor sees no longer list, and one of 2^60 entries has no end.
    if in_ is not None and out is not None and n <= MAX_REPS:
        found = tuple(clobbers(spans(call.input, v, n), in_.gpa, spans(call.output, 0, n), out.gpa))
    regions = tuple(
        PlacedRegion(
            region.name, situation.scheme.regions[region.name].kind.value,
            evaluate(region.base, values), evaluate(region.size, values),
        )
        for region in situation.regions
    )  # fmt: skip
    limit = None if situation.limit is None else evaluate(situation.limit, values)
    broken = replayer.broken_rules(values)
    control = situation.control
    announced = v if situation.varhead is None else evaluate(situation.varhead, values)
    return Counterexample(
        Evidence.LAYOUT, n, v, limit, regions, in_, out, found, broken,
        start=0 if control is None else evaluate(control.start, values),
        reserved=0 if control is None else evaluate(control.reserved, values),
        asked=_asked(situation.model), announced=None if announced == v else announced,
    )  # fmt: skip
