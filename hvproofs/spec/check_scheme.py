# SPDX-License-Identifier: MIT
"""What a scheme must satisfy beyond its shape, before any call is known."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hvproofs.errors import Diagnostic, Location, near
from hvproofs.spec.expression import ExpressionError, parse_definition, parse_expression
from hvproofs.spec.scheme import Form, Region, Scheme, Verdict
from hvproofs.spec.toml import Document, Path


def expression_fault(document: Document, path: Path, error: ExpressionError) -> Diagnostic:
    """A fault inside an expression, at its column inside the TOML string."""
    return Diagnostic(document.inside(path, error.at), str(error), error.expected, error.hint)


def expressions(scheme: Scheme) -> Iterator[tuple[Path, str]]:
    """Every expression of the file that is no definition, with its place."""
    if scheme.limit is not None:
        yield ("limit",), scheme.limit
    if scheme.varhead:
        yield ("varhead",), scheme.varhead
    for name, region in scheme.regions.items():
        yield ("regions", name, "size"), region.size
        yield ("regions", name, "align"), region.align
        if region.visible:
            yield ("regions", name, "visible"), region.visible
    for side in ("input", "output"):
        position = getattr(scheme.place, side)
        if position is not None:
            yield ("place", side, "offset"), position.offset
    for kind in ("build", "run"):
        for index, text in enumerate(getattr(scheme.checks, kind)):
            yield ("checks", kind, index), text


def check_scheme(scheme: Scheme, document: Document) -> Iterator[Diagnostic]:
    """Every fault of the scheme, at its place."""
    yield from _identity(scheme, document)
    yield from _form(scheme, document)
    yield from _regions(scheme, document)
    for index, side in enumerate(scheme.applies.areas):
        if side not in ("input", "output"):
            at = document.place(("applies", "areas", index))
            yield Diagnostic(at, f"no area '{side}'", "input or output")
    for index, expectation in enumerate(scheme.expect):
        if expectation.verdict is Verdict.UNKNOWN:
            at = document.place(("expect", index, "verdict"))
            yield Diagnostic(at, "unknown cannot be expected", "proved, refuted or not-applicable")


def _identity(scheme: Scheme, document: Document) -> Iterator[Diagnostic]:
    if not re.fullmatch(r"[a-z0-9][a-z0-9._-]*/[a-z0-9][a-z0-9._-]*", scheme.id):
        at = document.place(("id",))
        yield Diagnostic(at, f"id '{scheme.id}'", "guest/name in small letters, digits and -")

    if scheme.neighbour_of and (scheme.versions or scheme.source):
        at = document.place(("neighbour_of",))
        what = "a constructed scheme with versions or a source"
        yield Diagnostic(at, what, "either neighbour_of or what it was read in")
    if scheme.limit_from and scheme.limit is None:
        yield Diagnostic(document.place(("limit_from",)), "limit_from without a limit", "limit")


def _form(scheme: Scheme, document: Document) -> Iterator[Diagnostic]:
    fast = scheme.form is Form.FAST
    if fast and scheme.registers is None:
        yield Diagnostic(document.place(("form",)), "a fast call without registers", "registers")
    if fast and (scheme.regions or scheme.place.input or scheme.place.output):
        yield Diagnostic(document.place(("form",)), "a fast call has no areas", "an empty place")
    if not fast and scheme.registers is not None:
        yield Diagnostic(document.place(("registers",)), "registers without form = 'fast'")
    size = scheme.guest_page_size
    if size is not None and size not in (4096, 16384, 65536):
        at = document.place(("guest_page_size",))
        yield Diagnostic(at, f"a guest page of {size} bytes", "4096, 16384 or 65536")


def _regions(scheme: Scheme, document: Document) -> Iterator[Diagnostic]:
    names = list(scheme.regions)
    placed = scheme.place.input or scheme.place.output
    if scheme.form is Form.MEMORY and placed is None:
        yield Diagnostic(document.place(("place",)), "places nothing", "place.input or output")
    for side in ("input", "output"):
        position = getattr(scheme.place, side)
        if position is not None and position.region not in scheme.regions:
            at = document.place(("place", side, "region"))
            yield _unknown_region(at, position.region, names)
    for name, region in scheme.regions.items():
        if not re.fullmatch(r"[a-z][a-z0-9_-]*", name):
            at = document.key(("regions", name))
            yield Diagnostic(at, f"region name '{name}'", "small letters, digits, - and _")
        if not region.same_as:
            continue
        at = document.place(("regions", name, "same_as"))
        if region.same_as not in scheme.regions:
            yield _unknown_region(at, region.same_as, names)
        elif region.same_as == name or scheme.regions[region.same_as].same_as:
            yield Diagnostic(at, f"'{region.same_as}' is itself an alias", "a region of its own")
        else:
            yield from _same(name, region, scheme.regions[region.same_as], document)


def _same(name: str, alias: Region, region: Region, document: Document) -> Iterator[Diagnostic]:
    """Another name does not make memory larger, nor better aligned."""
    for key in ("kind", "size", "align", "allocated"):
        if getattr(alias, key) != getattr(region, key):
            at = document.place(("regions", name, key))
            yield Diagnostic(at, f"another {key} than that of '{alias.same_as}'", "the same")


def _unknown_region(at: Location, name: str, names: list[str]) -> Diagnostic:
    return Diagnostic(at, f"no region '{name}'", f"one of {', '.join(names)}", near(name, names))


def check_expressions(scheme: Scheme, document: Document) -> Iterator[Diagnostic]:
    """Every expression of the scheme that does not parse."""
    for index, text in enumerate(scheme.let):
        try:
            parse_definition(text)
        except ExpressionError as error:
            yield expression_fault(document, ("let", index), error)
    for path, text in expressions(scheme):
        try:
            parse_expression(text)
        except ExpressionError as error:
            yield expression_fault(document, path, error)


def check_all(scheme: Scheme, document: Document) -> Iterator[Diagnostic]:
    """Every fault of the scheme, its expressions included."""
    yield from check_scheme(scheme, document)
    yield from check_expressions(scheme, document)
