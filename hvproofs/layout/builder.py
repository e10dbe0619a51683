# SPDX-License-Identifier: MIT
"""From a scheme and a call to a situation: expressions compiled in the order of the code."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import permutations

from hvproofs.layout.area import (
    ADDRESS,
    Area,
    Model,
    Region,
    constant,
    disjoint,
    fits_address_space,
    placed,
)
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
from hvproofs.layout.situation import SIDES, LocatedError, N, Situation, Stage, Step, V, raw, shape
from hvproofs.spec import expression as syntax
from hvproofs.spec.compile import Compiler, Greatest, as_count
from hvproofs.spec.contract import Call
from hvproofs.spec.ctypes import CType
from hvproofs.spec.expression import ExpressionError, names, parse_definition, parse_expression
from hvproofs.spec.scheme import Position, Scheme
from hvproofs.spec.tlfs import MAX_REPS, QWORD
from hvproofs.spec.toml import Path
from hvproofs.spec.typed import Demand, Typed, resized, truth
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, variables

LIMIT = "limit"  # the name that comes into scope once the limit is computed
LEGAL_BASE = "legal-base"  # that every region has an address, whatever the count and the header
# Qwords that are more than any address space holds, and whose bytes do not wrap.
BEYOND = 1 << 57


class _Builder:
    """Compiles the expressions of a scheme in the order in which C would run them."""

    def __init__(self, call: Call, scheme: Scheme, model: Model) -> None:
        self.call, self.scheme, self.model = call, scheme, model
        self.raw = {"input": raw(call.input, V), "output": raw(call.output, constant(0))}
        sizes = {
            f"{short}.{part}": size
            for short, side in (("in", call.input), ("out", call.output))
            for part, size in (("header", side.header_size), ("element", side.element_size))
        }
        known = {
            "n": Typed(CType.ULONG, N),
            "v": Typed(CType.ULONG, V),
            "in.variable": Typed(CType.ULONG, b.mul(constant(QWORD), V)),
            "in.size": Typed(CType.ULONG, self.raw["input"]),
            "out.size": Typed(CType.ULONG, self.raw["output"]),
            "HV_HYP_PAGE_SIZE": Typed(CType.ULONG, constant(model.page_size)),
            "PAGE_SIZE": Typed(CType.ULONG, constant(model.guest_page_size)),
        }
        self.compiler = Compiler(known, sizes)
        self.steps: list[Step] = []

    def expression(self, text: str, path: Path, stage: Stage) -> Typed:
        """The value of one expression of the file."""
        try:
            value = self.compiler.value(parse_expression(text))
        except ExpressionError as error:
            raise LocatedError(path, error) from None
        self._collect(text, path, stage)
        return value

    def definition(self, text: str, path: Path) -> None:
        """One `let` of the file."""
        try:
            node: syntax.Definition = parse_definition(text)
            self.compiler.define(node)
        except ExpressionError as error:
            raise LocatedError(path, error) from None
        uses_n = self.uses_n([self.compiler.names[node.name].term])
        self._collect(text, path, Stage.COUNT if uses_n else Stage.DEFINITION)

    def _collect(self, text: str, path: Path, stage: Stage) -> None:
        found, self.compiler.obligations = self.compiler.obligations, []
        self.steps += [Step(stage, path, text, arithmetic) for arithmetic in found]

    def uses_n(self, terms: Iterable[Term]) -> bool:
        """Whether a value depends on the count, also through `largest`."""
        found = set(variables(terms))
        below = [g.predicate for g in self.compiler.greatest if g.name in found]
        return "n" in found or (bool(below) and self.uses_n(below))

    def without_n(self, text: str, path: Path, stage: Stage) -> Typed:
        """A number that must not depend on the count."""
        value = self.expression(text, path, stage)
        if self.uses_n([value.term]):
            raise LocatedError(
                path, ExpressionError(0, "depends on n", "an expression of sizes and in.variable")
            )
        return value

    def build_checks(self) -> bool:
        """Whether every BUILD_BUG_ON of the scheme lets the call through."""
        passed = True
        for index, text in enumerate(self.scheme.checks.build):
            path: Path = ("checks", "build", index)
            value = self.expression(text, path, Stage.DEFINITION)
            if variables([value.term]):
                raise LocatedError(
                    path, ExpressionError(0, "a build check that is no constant", "sizes only")
                )
            passed = passed and bool(evaluate(value.term, {}))
        return passed

    def run_checks(self, stage: Stage) -> list[Hypothesis]:
        """The run-time checks that the guest makes at a stage."""
        found = []
        for index, text in enumerate(self.scheme.checks.run):
            path: Path = ("checks", "run", index)
            if stage is not self._checked_at(text):
                continue
            passes = truth(self.expression(text, path, stage))
            of_largest = any(name.startswith("largest") for name in variables([passes]))
            if stage is Stage.COUNT and of_largest:
                wanted = "a local defined without n"
                raise LocatedError(path, ExpressionError(0, "largest() in a check of n", wanted))
            found.append(exclusion(f"run-check-{index + 1}", passes, text))
        return found

    def _checked_at(self, text: str) -> Stage:
        """When a check is made: as soon as all that it names, by a local too, is there."""
        try:
            used = names(parse_expression(text))
        except ExpressionError:
            return Stage.DEFINITION  # told where it is compiled
        known = self.compiler.names
        if self.uses_n([known[name].term for name in used if name in known]):
            return Stage.COUNT
        return Stage.LIMIT if LIMIT in used else Stage.DEFINITION

    def limit(self) -> Term | None:
        """The largest count of one call; None for a simple call.

        A placement of a simple call that names it gets what the code computes.
        """
        stated = self.scheme.limit
        if not self.call.is_rep and not self._names_limit():
            return None
        if not stated:
            value = Typed(CType.ULONG, constant((1 << self.scheme.count.width) - 1))
        else:
            value = self.without_n(stated, (LIMIT,), Stage.LIMIT)
        entries = as_count(value)
        self.compiler.names[LIMIT] = Typed(CType.ULONG, entries)
        return entries if self.call.is_rep else None

    def varhead(self) -> Term | None:
        """The qwords that the guest announces; None where it says nothing of its own."""
        if not self.scheme.varhead:
            return None
        announced = self.without_n(self.scheme.varhead, ("varhead",), Stage.DEFINITION)
        return resized(announced, ADDRESS.width)

    def _names_limit(self) -> bool:
        place = (self.scheme.place.input, self.scheme.place.output)
        texts = [
            *(region.size for region in self.scheme.regions.values()),
            *(position.offset for position in place if position),
            *self.scheme.checks.run,
        ]
        return any(LIMIT in names(parse_expression(text)) for text in texts)

    def alignment(self, text: str, path: Path) -> Term:
        """A region's alignment: of anything but a power of two "base % align == 0" says too much.

        (Of 0 it says that the base is 0, by SMT-LIB's division; so does one that is as large as
        the address space.)
        """
        value = as_count(self.expression(text, path, Stage.SIZE))
        most = 1 << self.model.address_bits
        if variables([value]) or evaluate(value, {}).bit_count() != 1:
            wanted = "a power of two, by sizes only"
        elif evaluate(value, {}) >= most:
            wanted = f"less than 2^{self.model.address_bits}: only the address 0 is left"
        else:
            return value
        raise LocatedError(path, ExpressionError(0, f"an alignment of {text}", wanted))

    def regions(self) -> dict[str, Region]:
        """The regions of the scheme by name."""
        found: dict[str, Region] = {}
        for name, spec in self.scheme.regions.items():
            root = _root(self.scheme, name)
            path: Path = ("regions", name)
            found[name] = Region(
                name,
                b.var(f"base.{root}", ADDRESS),
                as_count(self.expression(spec.size, (*path, "size"), Stage.SIZE)),
                self.alignment(spec.align, (*path, "align")),
                spec.allocated,
            )
        return found

    def area(self, side: str, regions: dict[str, Region], varhead: Term | None) -> Area | None:
        """The area of one side; None where it has no bytes or no place."""
        position: Position | None = getattr(self.scheme.place, side)
        if position is None or not self.call.side(side).present:
            return None
        offset = self.expression(position.offset, ("place", side, "offset"), Stage.SIZE)
        counted = self.raw[side]
        announced = counted
        if side == "input" and varhead is not None:
            most = constant(BEYOND)
            announced = raw(self.call.input, b.ite(b.ule(varhead, most), varhead, most))
        # A negative offset stays what it is to a pointer: an address below the region.
        start = resized(offset, ADDRESS.width)
        return placed(regions[position.region], start, announced, counted)


def _root(scheme: Scheme, name: str) -> str:
    while scheme.regions[name].same_as:
        name = scheme.regions[name].same_as
    return name


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
    model = model or Model()
    if scheme.guest_page_size is not None:
        model = replace(model, guest_page_size=scheme.guest_page_size)
    builder = _Builder(call, scheme, model)
    for index, text in enumerate(scheme.let):
        builder.definition(text, ("let", index))
    build = builder.build_checks()
    early = builder.run_checks(Stage.DEFINITION)
    varhead = builder.varhead()
    limit = builder.limit()
    of_limit, of_count = (builder.run_checks(stage) for stage in (Stage.LIMIT, Stage.COUNT))
    regions = builder.regions()
    areas = {side: builder.area(side, regions, varhead) for side in SIDES}
    used = tuple(dict.fromkeys(regions[a.region.name] for a in areas.values() if a is not None))
    greatest = tuple(builder.compiler.greatest)
    qwords = ranged("variable-header-legal", b.ule(V, constant(call.input.max_qwords)))
    defined = [shown(f"{g.name}-defined", g.definition(), f"{g.name}-monotone") for g in greatest]
    stages: list[tuple[Stage, Iterable[Hypothesis]]] = [
        (Stage.DEFINITION, [qwords, *defined]),
        (Stage.LIMIT, early),
        (Stage.LIMITED, of_limit),
        (Stage.COUNT, [_counts(limit)]),
        (Stage.SIZE, of_count),
        (Stage.CALL, _encodable(limit)),
    ]
    placed = Situation(
        call, scheme, model, used, areas["input"], areas["output"], limit,
        tuple(builder.steps), greatest, build,
        tuple((stage, one) for stage, found in stages for one in found), shape(call, scheme),
        # The definitions of `largest` rest on these: they are no hypotheses of them.
        varhead, tuple(_monotone(g, qwords) for g in greatest),
        _in_order((*early, *of_limit, *of_count)),
    )  # fmt: skip
    return _proviso(_based(placed))


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


def _in_order(checks: Iterable[Hypothesis]) -> tuple[Hypothesis, ...]:
    return tuple(sorted(checks, key=lambda one: int(one.name.rpartition("-")[2])))
