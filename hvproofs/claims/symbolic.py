# SPDX-License-Identifier: MIT
"""A scheme placed for a call whose sizes are variables.

The scheme's own expressions are compiled, so what is proved is what its file
says. Names: `I`, `O` fixed headers, `i`, `o` elements, all in bytes; `V` the
most qwords of variable header, `v` those of this call; `n` its entries; `P`
the page. Terms are the same bit-vectors as everywhere; `exact` reads them over
integers, because that is what makes symbolic sizes quick (SEMANTICS.md, 5).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hvproofs.layout import area as layout
from hvproofs.layout import placement
from hvproofs.layout.area import Model, Region, constant
from hvproofs.layout.builder import region_hypotheses
from hvproofs.layout.placement import Sizes, of_guest
from hvproofs.layout.situation import SIDES
from hvproofs.rules.catalogue import areas_keep_all
from hvproofs.spec.compile import Compiler, as_count
from hvproofs.spec.ctypes import CType
from hvproofs.spec.expression import parse_expression
from hvproofs.spec.scheme import Scheme
from hvproofs.spec.tlfs import MAX_REPS
from hvproofs.spec.typed import Typed
from hvproofs.terms import build as b
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import Op, Term, walk
from hvproofs.terms.unbounded import Reading, unbounded

SIZES = ("I", "i", "O", "o", "V", "v", "n")
_NAMES = {name: b.var(name, layout.ADDRESS) for name in SIZES}
ANY = Sizes(_NAMES["I"], _NAMES["i"], _NAMES["O"], _NAMES["o"], is_rep=True, sides=SIDES)


def _sizes_only() -> Compiler:
    names = {name: Typed(CType.ULONG, term) for name, term in _NAMES.items()}
    names["P"] = Typed(CType.ULONG, constant(Model().page_size))
    return Compiler(names, {})


def size_formula(text: str) -> Term:
    """A condition on sizes, in the expression language, as a Bool."""
    return _sizes_only().truth(parse_expression(text))


def size_value(text: str) -> Term:
    """A witness's value, in the expression language."""
    return as_count(_sizes_only().value(parse_expression(text)))


@dataclass(frozen=True, slots=True)
class PlacedAreas:
    """What a scheme computes for symbolic sizes."""

    limit: Term  # entries
    build: Term  # Bool: no build check rejects the sizes
    run: tuple[Term, ...]  # Bool: the guest's run-time checks
    defined: tuple[Named, ...]  # what defines each `largest`
    monotone: tuple[Term, ...]  # Bool: what makes those definitions mean the greatest
    regions: tuple[Term, ...]  # Bool: alignment, extent and disjointness of the bases
    rules: Term  # Bool: every area rule, at n


def place(scheme: Scheme, model: Model | None = None) -> PlacedAreas:
    """A scheme compiled for symbolic sizes; raises LocatedError."""
    model = of_guest(model or Model(), scheme)
    found = placement.place(ANY, scheme, model)
    checks = tuple(check.term for made in found.checks.values() for check in made)
    assert found.limit is not None  # noqa: S101 - sizes of a rep call have one
    return PlacedAreas(
        found.limit, found.build, checks,
        tuple(Named(f"{g.name}-defined", g.definition()) for g in found.greatest),
        tuple(g.monotone() for g in found.greatest),
        _bases(found.regions, model), areas_keep_all(found.areas, model),
    )  # fmt: skip


def _bases(regions: Sequence[Region], model: Model) -> tuple[Term, ...]:
    return tuple(one.term for one in region_hypotheses(regions, model))


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


def free(model: Model | None = None) -> PlacedAreas:
    """Both areas somewhere in one page: the offsets `a` and `b` are left open."""
    model = model or Model()
    page = constant(model.page_size)
    region = Region("page", b.var("base.page", layout.ADDRESS), page, page, True)
    areas = {
        side: layout.placed(region, b.var(offset, layout.ADDRESS), ANY.raw(side, _NAMES["v"]))
        for offset, side in (("a", "input"), ("b", "output"))
    }
    near = tuple(b.ule(area.offset, page) for area in areas.values())
    return PlacedAreas(
        constant(MAX_REPS), b.boolean(True), (), (), (), (*_bases([region], model), *near),
        areas_keep_all(areas, model),
    )  # fmt: skip
