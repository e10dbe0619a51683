# SPDX-License-Identifier: MIT
"""What a contract must satisfy beyond its shape."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hvproofs.errors import Diagnostic
from hvproofs.spec.contract import (
    Arch,
    CallClass,
    Contract,
    Extension,
    Field,
    Side,
    calls,
)
from hvproofs.spec.tlfs import MAX_QWORDS
from hvproofs.spec.toml import Document, Path

MAX_SIZE = 65536  # bytes: no area is larger than a few pages
MOST_BELOW = 12  # bits below a page number: what an address has there


def check_contract(contract: Contract, document: Document) -> Iterator[Diagnostic]:
    """Every fault of the contract, at its place."""
    at = document.place
    if not 0 < contract.call_code <= 0xFFFF:
        yield Diagnostic(at(("call_code",)), f"call code {contract.call_code}", "1 to 0xffff")
    if not contract.arch:
        yield Diagnostic(at(("arch",)), "no architecture", "x86-64 or arm64")
    if not contract.source:
        yield Diagnostic(at(()), "no source", "at least one [[source]]")
    elif contract.follows not in {source.id for source in contract.source}:
        known = ", ".join(source.id for source in contract.source)
        yield Diagnostic(at(("follows",)), f"no source '{contract.follows}'", f"one of {known}")
    if contract.first and contract.first not in {one.name for one in contract.input.header}:
        yield Diagnostic(at(("first",)), f"no input field '{contract.first}'", "one of the header")
    yield from _sides(contract, contract.input, contract.output, document, ())
    seen: set[Arch] = set()
    for index, own in enumerate(contract.per_arch):
        base: Path = ("per_arch", index)
        for arch in own.arch:
            if arch not in contract.arch or arch in seen:
                yield Diagnostic(
                    document.place((*base, "arch")), f"sides for {arch.value}",
                    "an architecture of the contract, once",
                )  # fmt: skip
        seen.update(own.arch)
        if not own.arch or (own.input is None and own.output is None):
            yield Diagnostic(at(base), "sides that change nothing", "arch, and input or output")
        yield from _sides(contract, own.input or Side(), own.output or Side(), document, base)
    yield from _variants(contract, document)


def check_extension(extension: Extension, document: Document) -> Iterator[Diagnostic]:
    """What is wrong with added readings by themselves; the rest shows in the whole contract."""
    if not extension.variant:
        yield Diagnostic(document.place(("variant",)), "no reading", "at least one [[variant]]")


def _variants(contract: Contract, document: Document) -> Iterator[Diagnostic]:
    """Faults of the other readings."""
    at = document.place
    names = {(contract.follows, arch) for arch in contract.arch}
    for index, variant in enumerate(contract.variant):
        base: Path = ("variant", index)
        own = {(variant.name, arch) for arch in variant.arch or contract.arch}
        if not {arch for _, arch in own} <= set(contract.arch):
            where = " and ".join(arch.value for arch in contract.arch)
            message = "a reading for an architecture without the call"
            yield Diagnostic(at((*base, "arch")), message, where)
        elif own & names:
            yield Diagnostic(at((*base, "name")), f"a second reading named '{variant.name}'")
        elif variant.input is None and variant.output is None:
            yield Diagnostic(at(base), "a variant that changes nothing", "input or output")
        elif same := _same(contract, index):
            yield Diagnostic(at(base), f"the sides of the reading '{same}'", "a side that differs")
        names |= own
        yield from _sides(
            contract, variant.input or Side(), variant.output or Side(), document, base
        )


def _same(contract: Contract, index: int) -> str:
    """The reading before a variant that has its sides wherever the variant is; empty for none."""
    found: dict[str, dict[Arch, tuple[Side, Side]]] = {contract.variant[index].name: {}}
    for before in (contract.variant[:index], contract.variant[index : index + 1]):
        for call in calls(replace(contract, variant=before)):
            found.setdefault(call.variant, {})[call.arch] = (call.input, call.output)
    variant = contract.variant[index]
    sides = found.pop(variant.name)
    own = {arch: sides[arch] for arch in variant.arch or contract.arch}
    return next((name for name, other in found.items() if own.items() <= other.items()), "")


def _sides(
    contract: Contract, input_: Side, output: Side, document: Document, base: Path
) -> Iterator[Diagnostic]:
    for name, side in (("input", input_), ("output", output)):
        path = (*base, name)
        for part in ("header", "element"):
            fields: tuple[Field, ...] = getattr(side, part)
            yield from _fields(fields, document, (*path, part))
            known = {field.name for field in (*input_.header, *contract.input.header)}
            yield from _counted(side, part, known, document, (*path, part))
            yield from _page_numbers(name, fields, document, (*path, part))
        rep = contract.call_class is CallClass.REP
        if side.element and not rep:
            yield Diagnostic(
                document.key((*path, "element")), "a list element in a simple call",
                'class = "rep"',
            )  # fmt: skip
        if (rep or side.variable) and side.header_size % 8:
            yield Diagnostic(
                document.key((*path, "header")),
                f"header of {side.header_size} bytes",
                "a multiple of 8 (TLFS: Variable Sized Hypercall Input Headers)",
                "write the padding as a field with pad = true",
            )
    if output.variable is not None:
        yield Diagnostic(document.key((*base, "output", "variable")), "a variable output header")
    if input_.variable and not 0 < input_.variable.max_qwords <= MAX_QWORDS:
        yield Diagnostic(
            document.place((*base, "input", "variable", "max_qwords")),
            f"{input_.variable.max_qwords} qwords",
            f"1 to {MAX_QWORDS}",
        )


def _counted(
    side: Side, part: str, known: set[str], document: Document, path: Path
) -> Iterator[Diagnostic]:
    """Fields whose bytes the caller counts: data at the end of a header, by an input field."""
    fields: tuple[Field, ...] = getattr(side, part)
    for index, field in enumerate(fields):
        if field.counted_by and field is not side.counted:
            message = f"field '{field.name}' is counted, and no data at the end of a header"
            yield Diagnostic(document.place((*path, index)), message, "the last field")
        elif field.counted_by and (field.counted_by not in known or field.counted_by == field.name):
            at = document.place((*path, index, "counted_by"))
            yield Diagnostic(at, f"no input field '{field.counted_by}'", "one of the input header")


def _page_numbers(
    side: str, fields: tuple[Field, ...], document: Document, path: Path
) -> Iterator[Diagnostic]:
    """Fields that hold page numbers: 8 bytes of input."""
    for index, field in enumerate(fields):
        if field.page_at is not None and (side != "input" or field.size != 8 or field.pad):
            at = document.place((*path, index, "page_at"))
            yield Diagnostic(at, f"a page number in '{field.name}'", "an input field of 8 bytes")
        elif field.page_at is not None and not 0 <= field.page_at <= MOST_BELOW:
            at = document.place((*path, index, "page_at"))
            yield Diagnostic(at, f"a page number from bit {field.page_at}", f"0 to {MOST_BELOW}")


def _fields(fields: tuple[Field, ...], document: Document, path: Path) -> Iterator[Diagnostic]:
    """Gaps, overlaps, order, alignment and names of one struct."""
    # Only where something is wrong are places looked for: else loading takes half as long again.
    end, names, at = 0, set[str](), document.place
    for index, field in enumerate(fields):
        here = (*path, index)
        name = f"field '{field.name}'"
        if field.name in names:
            yield Diagnostic(at(here), f"a second {name}")
        names.add(field.name)
        if field.size < 1 or field.offset < 0 or field.end > MAX_SIZE:
            yield Diagnostic(
                at(here), f"{name} at {field.offset}, {field.size} bytes", "within 64 KiB"
            )
            return
        if field.align is not None and not (1 <= field.align <= 8 and field.align.bit_count() == 1):
            yield Diagnostic(at(here), f"{name} aligned to {field.align}", "1, 2, 4 or 8")
            return
        if field.offset < end:
            yield Diagnostic(
                at(here), f"{name} at {field.offset} overlaps the one before", f"{end}"
            )
        elif field.offset > end:
            yield Diagnostic(
                at(here), f"a gap of {field.offset - end} bytes before {name}", f"offset {end}",
                "write the gap as a field with pad = true",
            )  # fmt: skip
        if field.offset % field.alignment:
            yield Diagnostic(
                at(here),
                f"{name} at {field.offset} is not at its natural alignment",
                f"a multiple of {field.alignment}",
                "align = 1 says that the source packs it",
            )
        end = max(end, field.end)
