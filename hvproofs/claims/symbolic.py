# SPDX-License-Identifier: MIT
"""A scheme placed for a call whose sizes are variables.

The scheme's own expressions are compiled, so what is proved is what its file
says. Names: `I`, `O` fixed headers, `i`, `o` elements, all in bytes; `V` the
most qwords of variable header, `v` those of this call; `n` its entries; `P`
the page. Terms are the same bit-vectors as everywhere; `exact` reads them over
integers, because that is what makes symbolic sizes quick (SEMANTICS.md, 5).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hvproofs.layout import area as layout
from hvproofs.layout.area import Area, Model, Region, constant
from hvproofs.rules.catalogue import areas_keep_all
from hvproofs.spec import expression as syntax
from hvproofs.spec.compile import Compiler, as_count
from hvproofs.spec.ctypes import CType
from hvproofs.spec.expression import parse_definition, parse_expression
from hvproofs.spec.scheme import Position, Scheme
from hvproofs.spec.tlfs import MAX_REPS, QWORD
from hvproofs.spec.typed import Typed
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Op, Term, walk
from hvproofs.terms.unbounded import Reading, unbounded

SIZES = ("I", "i", "O", "o", "V", "v", "n")
_NAMES = {name: b.var(name, layout.ADDRESS) for name in SIZES}
_SIZEOF = {"in.header": "I", "in.element": "i", "out.header": "O", "out.element": "o"}


class SizesCompiler(Compiler):
    """A compiler to which `sizeof` of a part of the call is a variable."""

    def _size_of(self, node: syntax.SizeOf) -> Typed:
        if node.name in _SIZEOF:
            return Typed(CType.ULONG, _NAMES[_SIZEOF[node.name]])
        return super()._size_of(node)


def _raw(header: str, element: str, qwords: Term) -> Term:
    return layout.raw_size(_NAMES[header], _NAMES[element], qwords, _NAMES["n"])


def _scope(model: Model) -> dict[str, Typed]:
    terms = {
        "n": _NAMES["n"],
        "v": _NAMES["v"],
        "in.variable": b.mul(constant(QWORD), _NAMES["v"]),
        "in.size": _raw("I", "i", _NAMES["v"]),
        "out.size": _raw("O", "o", constant(0)),
        "HV_HYP_PAGE_SIZE": constant(model.page_size),
        "PAGE_SIZE": constant(model.guest_page_size),
    }
    return {name: Typed(CType.ULONG, term) for name, term in terms.items()}


def _sizes_only() -> SizesCompiler:
    names = {name: Typed(CType.ULONG, term) for name, term in _NAMES.items()}
    names["P"] = Typed(CType.ULONG, constant(Model().page_size))
    return SizesCompiler(names, {})


def size_formula(text: str) -> Term:
    """A condition on sizes, in the expression language, as a Bool."""
    return _sizes_only().truth(parse_expression(text))


def size_value(text: str) -> Term:
    """A witness's value, in the expression language."""
    return as_count(_sizes_only().value(parse_expression(text)))


@dataclass(frozen=True, slots=True)
class Placed:
    """What a scheme computes for symbolic sizes."""

    limit: Term  # entries
    build: Term  # Bool: no build check rejects the sizes
    run: tuple[Term, ...]  # Bool: the guest's run-time checks
    defined: tuple[Named, ...]  # what defines each `largest`
    monotone: tuple[Term, ...]  # Bool: what makes those definitions mean the greatest
    regions: tuple[Term, ...]  # Bool: alignment, extent and disjointness of the bases
    rules: Term  # Bool: every area rule, at n


def place(scheme: Scheme, model: Model | None = None) -> Placed:
    """Compile a scheme for symbolic sizes; raises ExpressionError."""
    model = model or Model()
    compiler = SizesCompiler(_scope(model), {})
    for text in scheme.let:
        compiler.define(parse_definition(text))
    build = [compiler.truth(parse_expression(text)) for text in scheme.checks.build]
    run = tuple(compiler.truth(parse_expression(text)) for text in scheme.checks.run)
    limit = as_count(compiler.value(parse_expression(scheme.limit)))
    compiler.names["limit"] = Typed(CType.ULONG, limit)
    regions = {name: _region(scheme, name, compiler) for name in scheme.regions}
    areas = {
        side: _area(compiler, position, regions, raw)
        for side, position, raw in (
            ("input", scheme.place.input, _raw("I", "i", _NAMES["v"])),
            ("output", scheme.place.output, _raw("O", "o", constant(0))),
        )
        if position is not None
    }
    defined = tuple(Named(f"{g.name}-defined", g.definition()) for g in compiler.greatest)
    monotone = tuple(g.monotone() for g in compiler.greatest)
    used = list(dict.fromkeys(area.region for area in areas.values()))
    return Placed(
        limit, b.and_(*build), run, defined, monotone, _bases(used, model),
        areas_keep_all(areas, model),
    )  # fmt: skip


def _region(scheme: Scheme, name: str, compiler: Compiler) -> Region:
    spec = scheme.regions[name]
    size, align = (
        as_count(compiler.value(parse_expression(text))) for text in (spec.size, spec.align)
    )
    base = b.var(f"base.{spec.same_as or name}", layout.ADDRESS)
    return Region(name, base, size, align, spec.allocated)


def _area(compiler: Compiler, position: Position, regions: Mapping[str, Region], raw: Term) -> Area:
    offset = as_count(compiler.value(parse_expression(position.offset)))
    return layout.placed(regions[position.region], offset, raw)


def _bases(regions: list[Region], model: Model) -> tuple[Term, ...]:
    found = []
    for region in regions:
        found.append(layout.fits_address_space(region.base, region.size, model.address_bits))
        found.append(b.eq(b.urem(region.base, region.align), constant(0)))
    for index, one in enumerate(regions):
        found += [
            layout.disjoint(one.base, one.size, other.base, other.size)
            for other in regions[index + 1 :]
        ]
    return tuple(found)


def exact(root: Term) -> Reading:
    """The integer reading; `a | b` is read where one of the two is 0, as `a + b`.

    Elsewhere it is given a value that is never faithful (a division by zero),
    so that a theorem has to show that it does not get there.
    """
    done: dict[int, Term] = {}
    for node in walk([root]):
        args = tuple(done[id(arg)] for arg in node.args)
        if node.op is Op.BOR:
            zero = b.const(0, node.sort)
            lost = b.ite(b.eq(args[1], zero), args[0], b.udiv(zero, zero))
            done[id(node)] = b.ite(b.eq(args[0], zero), args[1], lost)
        else:
            same = all(new is old for new, old in zip(args, node.args, strict=True))
            done[id(node)] = node if same else Term(node.op, node.sort, args, node.value)
    return unbounded(done[id(root)])


def free(model: Model | None = None) -> Placed:
    """Both areas somewhere in one page: the offsets `a` and `b` are left open."""
    model = model or Model()
    page = constant(model.page_size)
    region = Region("page", b.var("base.page", layout.ADDRESS), page, page, True)
    areas = {
        "input": layout.placed(region, b.var("a", layout.ADDRESS), _raw("I", "i", _NAMES["v"])),
        "output": layout.placed(region, b.var("b", layout.ADDRESS), _raw("O", "o", constant(0))),
    }
    near = tuple(b.ule(area.offset, page) for area in areas.values())
    return Placed(
        constant(MAX_REPS), b.boolean(True), (), (), (), (*_bases([region], model), *near),
        areas_keep_all(areas, model),
    )  # fmt: skip
