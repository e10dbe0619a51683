# SPDX-License-Identifier: MIT
"""A scheme compiled for a call's sizes: expressions in the order of the code.

The sizes are those of a contract or variables that stand for any: there is no
other compiler of a placement.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from hvproofs.layout import area
from hvproofs.layout.area import ADDRESS, Area, Model, Region, constant, raw_size
from hvproofs.layout.obligation import Hypothesis, depends, exclusion
from hvproofs.layout.situation import SIDES, LocatedError, N, Stage, Step, V
from hvproofs.spec import expression as syntax
from hvproofs.spec.compile import Compiler, Greatest, as_count
from hvproofs.spec.contract import Call
from hvproofs.spec.ctypes import CType
from hvproofs.spec.expression import ExpressionError, names, parse_definition, parse_expression
from hvproofs.spec.scheme import Position, Scheme
from hvproofs.spec.tlfs import QWORD
from hvproofs.spec.toml import Path
from hvproofs.spec.typed import Typed, resized, truth
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import Term, variables

LIMIT = "limit"  # the name that comes into scope once the limit is computed
# Qwords that are more than any address space holds, and whose bytes do not wrap.
BEYOND = 1 << 57


@dataclass(frozen=True, slots=True)
class Sizes:
    """The sizes of a call: those of a contract, or variables that stand for any."""

    in_header: Term  # bytes
    in_element: Term  # bytes
    out_header: Term  # bytes
    out_element: Term  # bytes
    is_rep: bool  # whether the call has a count
    sides: tuple[str, ...]  # those that have bytes, as far as is known

    def raw(self, side: str, qwords: Term) -> Term:
        """Bytes of a side of a call of n entries, with a variable header of `qwords`."""
        if side == "input":
            return raw_size(self.in_header, self.in_element, qwords, N)
        return raw_size(self.out_header, self.out_element, constant(0), N)


def sizes_of(call: Call) -> Sizes:
    """The sizes of a contract."""
    return Sizes(
        constant(call.input.header_size), constant(call.input.element_size),
        constant(call.output.header_size), constant(call.output.element_size),
        call.is_rep, tuple(side for side in SIDES if call.side(side).present),
    )  # fmt: skip


def of_guest(model: Model, scheme: Scheme) -> Model:
    """The model with the page size of the scheme's guest, where it states one."""
    size = scheme.guest_page_size
    return model if size is None else replace(model, guest_page_size=size)


@dataclass(frozen=True, slots=True)
class Placement:
    """What a scheme computes for a call's sizes."""

    steps: tuple[Step, ...]  # every operation, in order
    greatest: tuple[Greatest, ...]  # every `largest`
    build: Term  # Bool: whether the build checks let the sizes through
    checks: Mapping[Stage, tuple[Hypothesis, ...]]  # run-time checks by when they are made
    varhead: Term | None  # qwords announced; None: v
    limit: Term | None  # entries; None for a simple call
    regions: tuple[Region, ...]  # that hold an area, the input's first
    areas: Mapping[str, Area]  # of the sides that have bytes and a place


def place(sizes: Sizes, scheme: Scheme, model: Model) -> Placement:
    """Compile a scheme, the one way there is; raises LocatedError for what has no meaning."""
    builder = _Builder(sizes, scheme, of_guest(model, scheme))
    for index, text in enumerate(scheme.let):
        builder.definition(text, ("let", index))
    build = builder.build_checks()
    checks = {Stage.DEFINITION: builder.run_checks(Stage.DEFINITION)}
    varhead = builder.varhead()
    limit = builder.limit()
    for stage in (Stage.LIMIT, Stage.COUNT):
        checks[stage] = builder.run_checks(stage)
    regions = builder.regions()
    found = ((side, builder.area_of(side, regions, varhead)) for side in sizes.sides)
    areas = {side: area for side, area in found if area is not None}
    used = tuple(dict.fromkeys(regions[area.region.name] for area in areas.values()))
    greatest = tuple(builder.compiler.greatest)
    return Placement(
        tuple(builder.steps), greatest, build, checks, varhead, limit, used, areas
    )  # fmt: skip


class _Builder:
    """Compiles the expressions of a scheme in the order in which C would run them."""

    def __init__(self, sizes: Sizes, scheme: Scheme, model: Model) -> None:
        self.sizes, self.scheme, self.model = sizes, scheme, model
        self.raw = {side: sizes.raw(side, V) for side in SIDES}
        parts = {
            "in.header": sizes.in_header, "in.element": sizes.in_element,
            "out.header": sizes.out_header, "out.element": sizes.out_element,
        }  # fmt: skip
        known = {
            "n": Typed(CType.ULONG, N),
            "v": Typed(CType.ULONG, V),
            "in.variable": Typed(CType.ULONG, b.mul(constant(QWORD), V)),
            "in.size": Typed(CType.ULONG, self.raw["input"]),
            "out.size": Typed(CType.ULONG, self.raw["output"]),
            "HV_HYP_PAGE_SIZE": Typed(CType.ULONG, constant(model.page_size)),
            "PAGE_SIZE": Typed(CType.ULONG, constant(model.guest_page_size)),
        }
        self.compiler = Compiler(known, parts)
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

    def build_checks(self) -> Term:
        """Whether every BUILD_BUG_ON of the scheme lets the call through."""
        found = []
        for index, text in enumerate(self.scheme.checks.build):
            path: Path = ("checks", "build", index)
            passes = truth(self.expression(text, path, Stage.DEFINITION))
            if depends(passes):
                raise LocatedError(
                    path, ExpressionError(0, "a build check that is no constant", "sizes only")
                )
            found.append(passes)
        return b.and_(*found)

    def run_checks(self, stage: Stage) -> tuple[Hypothesis, ...]:
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
        return tuple(found)

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
        if not self.sizes.is_rep and not self._names_limit():
            return None
        if stated is None:
            value = Typed(CType.ULONG, constant((1 << self.scheme.count.width) - 1))
        else:
            value = self.without_n(stated, (LIMIT,), Stage.LIMIT)
        entries = as_count(value)
        self.compiler.names[LIMIT] = Typed(CType.ULONG, entries)
        return entries if self.sizes.is_rep else None

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
                as_count(self.expression(spec.visible, (*path, "visible"), Stage.SIZE))
                if spec.visible
                else None,
            )
        return found

    def area_of(self, side: str, regions: dict[str, Region], varhead: Term | None) -> Area | None:
        """The area of one side; None where it has no bytes or no place."""
        position: Position | None = getattr(self.scheme.place, side)
        if position is None:
            return None
        offset = self.expression(position.offset, ("place", side, "offset"), Stage.SIZE)
        counted = self.raw[side]
        announced = counted
        if side == "input" and varhead is not None:
            most = constant(BEYOND)
            announced = self.sizes.raw(side, b.ite(b.ule(varhead, most), varhead, most))
        # A negative offset stays what it is to a pointer: an address below the region.
        start = resized(offset, ADDRESS.width)
        return area.placed(regions[position.region], start, announced, counted)


def _root(scheme: Scheme, name: str) -> str:
    while scheme.regions[name].same_as:
        name = scheme.regions[name].same_as
    return name
