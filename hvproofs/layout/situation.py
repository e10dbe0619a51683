# SPDX-License-Identifier: MIT
"""One call placed by one scheme: every term that a rule may speak of.

The free variables are `n` (rep count of this call, entries), `v` (variable
header, qwords) and one base per region, in this order; SEMANTICS.md section 1
gives their ranges, which are the hypotheses here, each under its name.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum

from hvproofs.layout.area import (
    ADDRESS,
    QWORD,
    Area,
    Model,
    Region,
    constant,
    disjoint,
    fits_address_space,
    padded_size,
    raw_size,
)
from hvproofs.spec import expression as syntax
from hvproofs.spec.compile import MAX_REPS, Compiler, Greatest, as_count
from hvproofs.spec.contract import Call, Side
from hvproofs.spec.ctypes import CType
from hvproofs.spec.expression import ExpressionError, parse_definition, parse_expression
from hvproofs.spec.scheme import Position, Scheme
from hvproofs.spec.toml import Path
from hvproofs.spec.typed import Arithmetic, Typed, resized
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Term, variables

N = b.var("n", ADDRESS)
V = b.var("v", ADDRESS)
SIDES = ("input", "output")


# Scheme id, whether the call is a rep call, qwords at most, and per side: present, bytes, bytes.
Shape = tuple[object, ...]


class Stage(Enum):
    """When the guest computes something; what is known by then grows."""

    DEFINITION = "definitions"  # locals and checks: the variable header is known
    LIMIT = "limit"  # the run-time checks have passed
    PLACEMENT = "placement"  # a count within the limit is chosen


_ORDER = {stage: position for position, stage in enumerate(Stage)}


@dataclass(frozen=True, slots=True)
class Step:
    """One arithmetic operation of the scheme."""

    stage: Stage  # when it is computed
    path: Path  # which expression of the file
    text: str  # that expression, as written
    arithmetic: Arithmetic  # the operation and its obligation


@dataclass(frozen=True, slots=True)
class Control:
    """What a control word holds beside call code, count and variable header, in 64 bits."""

    start: Term  # rep start index, in entries
    reserved: Term  # the RsvdZ bits, where they stand; every other bit is 0


@dataclass(frozen=True, slots=True)
class Situation:
    """A call placed by a scheme."""

    call: Call
    scheme: Scheme
    model: Model
    regions: tuple[Region, ...]  # in the order of the file, aliases last
    input: Area | None  # None: the side has no bytes
    output: Area | None
    limit: Term | None  # entries; None where the call has no list
    steps: tuple[Step, ...]  # every operation, in order
    greatest: tuple[Greatest, ...]  # every `largest`
    build: bool  # whether the guest's build checks let the call through
    known: tuple[tuple[Stage, Named], ...]  # hypotheses and the stage from which each holds
    shape: Shape  # what the terms depend on: calls of one share every theorem of a scheme
    varhead: Term | None = None  # qwords the caller puts in the control word; None: v
    control: Control | None = None  # of a call that code makes; None: what it holds is all 0

    def area(self, side: str) -> Area | None:
        """The area of `input` or `output`."""
        return self.input if side == "input" else self.output

    def raw(self, side: str) -> Term:
        """Bytes of `input` or `output`, whether they lie in memory or in registers."""
        return _raw(self.call.side(side), side)

    def hypotheses(self, stage: Stage = Stage.PLACEMENT) -> tuple[Named, ...]:
        """What is known at a stage, in declared order."""
        return tuple(h for at, h in self.known if _ORDER[at] <= _ORDER[stage])

    @property
    def free(self) -> tuple[str, ...]:
        """The free variables in the order in which a witness is minimised."""
        bases = dict.fromkeys(str(region.base.value) for region in self.regions)
        return ("n", "v", *bases, *(greatest.bound for greatest in self.greatest))


def shape(call: Call, scheme: Scheme) -> Shape:
    """The scheme and the sizes of a call: equal ones give equal terms."""
    sides = (
        (side.present, side.header_size, side.element_size) for side in (call.input, call.output)
    )
    return (scheme.id, call.is_rep, call.input.max_qwords, *sides)


class LocatedError(Exception):
    """An expression's fault, with the expression it is in."""

    def __init__(self, path: Path, error: ExpressionError) -> None:
        """`path` is the expression's place in its file."""
        super().__init__(str(error))
        self.path = path
        self.error = error


class _Builder:
    """Compiles the expressions of a scheme in the order in which C would run them."""

    def __init__(self, call: Call, scheme: Scheme, model: Model) -> None:
        self.call, self.scheme, self.model = call, scheme, model
        self.raw = {side: _raw(call.side(side), side) for side in SIDES}
        sizes = {
            f"{short}.{part}": size
            for short, side in (("in", call.input), ("out", call.output))
            for part, size in (("header", side.header_size), ("element", side.element_size))
        }
        names = {
            "n": Typed(CType.ULONG, N),
            "v": Typed(CType.ULONG, V),
            "in.variable": Typed(CType.ULONG, b.mul(constant(QWORD), V)),
            "in.size": Typed(CType.ULONG, self.raw["input"]),
            "out.size": Typed(CType.ULONG, self.raw["output"]),
            "HV_HYP_PAGE_SIZE": Typed(CType.ULONG, constant(model.page_size)),
            "PAGE_SIZE": Typed(CType.ULONG, constant(model.guest_page_size)),
        }
        self.compiler = Compiler(names, sizes)
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
        self._collect(text, path, Stage.PLACEMENT if uses_n else Stage.DEFINITION)

    def _collect(self, text: str, path: Path, stage: Stage) -> None:
        found, self.compiler.obligations = self.compiler.obligations, []
        self.steps += [Step(stage, path, text, arithmetic) for arithmetic in found]

    def uses_n(self, terms: Iterable[Term]) -> bool:
        """Whether a value depends on the count, also through `largest`."""
        names = set(variables(terms))
        below = [g.predicate for g in self.compiler.greatest if g.name in names]
        return "n" in names or (bool(below) and self.uses_n(below))

    def without_n(self, text: str, path: Path, stage: Stage) -> Typed:
        """A number that must not depend on the count."""
        value = self.expression(text, path, stage)
        if self.uses_n([value.term]):
            raise LocatedError(
                path, ExpressionError(0, "depends on n", "an expression of sizes and in.variable")
            )
        return value

    def alignment(self, text: str, path: Path) -> Term:
        """A region's alignment: of anything but a power of two "base % align == 0" says too much.

        (Of 0 it says that the base is 0, by SMT-LIB's division.)
        """
        value = as_count(self.expression(text, path, Stage.PLACEMENT))
        if variables([value]) or evaluate(value, {}).bit_count() != 1:
            raise LocatedError(
                path, ExpressionError(0, f"an alignment of {text}", "a power of two, by sizes only")
            )
        return value

    def regions(self) -> dict[str, Region]:
        """The regions of the scheme by name."""
        found: dict[str, Region] = {}
        for name, spec in self.scheme.regions.items():
            root = _root(self.scheme, name)
            path: Path = ("regions", name)
            found[name] = Region(
                name,
                b.var(f"base.{root}", ADDRESS),
                as_count(self.expression(spec.size, (*path, "size"), Stage.PLACEMENT)),
                self.alignment(spec.align, (*path, "align")),
                spec.allocated,
            )
        return found

    def area(self, side: str, regions: dict[str, Region]) -> Area | None:
        """The area of one side; None where it has no bytes or no place."""
        position: Position | None = getattr(self.scheme.place, side)
        if position is None or not self.call.side(side).present:
            return None
        offset = self.expression(position.offset, ("place", side, "offset"), Stage.PLACEMENT)
        raw = self.raw[side]
        # A negative offset stays what it is to a pointer: an address below the region.
        return Area(regions[position.region], resized(offset, ADDRESS.width), raw, padded_size(raw))

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

    def run_checks(self) -> list[Named]:
        """The scheme's run-time checks as hypotheses."""
        found = []
        for index, text in enumerate(self.scheme.checks.run):
            value = self.expression(text, ("checks", "run", index), Stage.DEFINITION)
            test = b.ne(value.term, b.bv(0, value.term.sort.width))
            found.append(Named(f"run-check-{index + 1}", value.truth or test))
        return found


def _raw(side: Side, name: str) -> Term:
    return raw_size(
        constant(side.header_size),
        constant(side.element_size),
        V if name == "input" else constant(0),
        N,
    )


def _root(scheme: Scheme, name: str) -> str:
    while scheme.regions[name].same_as:
        name = scheme.regions[name].same_as
    return name


def _count_hypotheses(call: Call, limit: Term | None) -> list[Named]:
    if not call.is_rep:
        return [Named("simple-call-has-no-reps", b.eq(N, constant(0)))]
    top = constant(MAX_REPS) if limit is None else limit
    upper = "count-within-field" if limit is None else "count-within-limit"
    return [Named("count-at-least-1", b.ule(constant(1), N)), Named(upper, b.ule(N, top))]


def region_hypotheses(regions: Iterable[Region], model: Model) -> list[Named]:
    """What holds of the bases: aligned, in the address space, apart from each other."""
    distinct = list({str(region.base.value): region for region in regions}.values())
    found = []
    for region in distinct:
        multiple = b.eq(b.urem(region.base, region.align), constant(0))
        found.append(Named(f"{region.name}-base-aligned", multiple))
        fits = fits_address_space(region.base, region.size, model.address_bits)
        found.append(Named(f"{region.name}-in-address-space", fits))
    for index, one in enumerate(distinct):
        for other in distinct[index + 1 :]:
            apart = disjoint(one.base, one.size, other.base, other.size)
            found.append(Named(f"{one.name}-{other.name}-disjoint", apart))
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
    checks = builder.run_checks()
    varhead = None
    if scheme.varhead:
        announced = builder.without_n(scheme.varhead, ("varhead",), Stage.DEFINITION)
        varhead = resized(announced, ADDRESS.width)
    limit = None
    if call.is_rep and call.has_list:
        limit = as_count(builder.without_n(scheme.limit, ("limit",), Stage.LIMIT))
    # A call without a list has no elements that a placement at the limit could reserve.
    builder.compiler.names["limit"] = Typed(CType.ULONG, limit or constant(0))
    regions = builder.regions()
    areas = {side: builder.area(side, regions) for side in SIDES}
    used = [regions[area.region.name] for area in areas.values() if area is not None]
    qwords = Named("variable-header-legal", b.ule(V, constant(call.input.max_qwords)))
    known: list[tuple[Stage, Named]] = [(Stage.DEFINITION, qwords)]
    known += [
        (Stage.DEFINITION, Named(f"{greatest.name}-defined", greatest.definition()))
        for greatest in builder.compiler.greatest
    ]
    known += [(Stage.LIMIT, check) for check in checks]
    known += [(Stage.PLACEMENT, h) for h in _count_hypotheses(call, limit)]
    known += [(Stage.PLACEMENT, h) for h in region_hypotheses(used, model)]
    return Situation(
        call, scheme, model, tuple(dict.fromkeys(used)), areas["input"], areas["output"], limit,
        tuple(builder.steps), tuple(builder.compiler.greatest), build, tuple(known),
        shape(call, scheme), varhead,
    )  # fmt: skip
