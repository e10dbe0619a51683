# SPDX-License-Identifier: MIT
"""DWARF, versions 2 to 5, as far as struct layouts need it.

The entries are walked once, skipping all but structs whose name is asked for. This reader is our
own because pyelftools builds an object for each entry (over 20 times slower, measured on
hv_init.o) and follows DW_AT_sibling backwards, which never ends in a damaged file. The tests hold
the two against each other. Section numbers are those of the DWARF 5 standard.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from hvproofs.drift.btf import name_offsets
from hvproofs.drift.dwarf_codes import AT, Tag
from hvproofs.drift.dwarf_unit import (
    DamageError,
    DwarfEntry,
    Sections,
    Unit,
    entry_at,
    scan,
    text,
    units,
)
from hvproofs.drift.model import (
    BITS,
    MAX_DEPTH,
    Budget,
    Member,
    Struct,
    Type,
    TypeShape,
    distinct,
    fault,
)

POINTER = 8  # bytes, on both architectures
_ALIASES = (Tag.TYPEDEF, Tag.CONST, Tag.VOLATILE, Tag.RESTRICT, Tag.ATOMIC)


@dataclass(frozen=True, slots=True)
class _Walk:
    """What is needed to look at a type."""

    sections: Sections
    budget: Budget  # of members that may be looked at
    units: list[Unit]  # in the order of their offsets

    def entry(self, unit: Unit, offset: int) -> tuple[Unit, DwarfEntry]:
        """The entry at an offset into .debug_info, and its unit."""
        if not unit.start <= offset < unit.end:
            unit = next((u for u in self.units if u.start <= offset < u.end), unit)
        return unit, entry_at(self.sections, unit, offset)


def structs(path: str, sections: Sections, names: Iterable[str]) -> dict[str, tuple[Struct, ...]]:
    """The structs and unions called `names`; raises SpecError where the DWARF is damaged."""
    wanted = set(names)
    found: list[Struct] = []
    try:
        every = list(units(sections))
        walk = _Walk(sections, Budget(path), every)
        strings = name_offsets(sections.str, wanted)
        lines = name_offsets(sections.line_str, wanted)
        for unit in every:
            for offset in scan(sections, unit, wanted, strings, lines):
                entry = entry_at(sections, unit, offset)
                name = text(sections, unit, entry)
                if AT.DECLARATION not in entry.values and name in wanted:
                    value = _described(walk, unit, entry, 0)
                    found.append(Struct(name, value, f"DWARF DIE {offset:#x}"))
        if not found and any(_elsewhere(sections, unit) for unit in every):
            raise fault(
                path, "split DWARF, whose types are in .dwo files", "a build without -gsplit-dwarf"
            )
    except DamageError as damage:
        raise fault(path, f"damaged DWARF: {damage}", hint="was the file cut short?") from None
    return distinct(found)


def _elsewhere(sections: Sections, unit: Unit) -> bool:
    """Whether a unit only says which other file has its types."""
    if unit.first >= unit.end:
        return False
    entry = entry_at(sections, unit, unit.first)
    return AT.DWO_NAME in entry.values or AT.GNU_DWO_NAME in entry.values


def _type(walk: _Walk, unit: Unit, entry: DwarfEntry, depth: int) -> Type:
    """The type an entry refers to, without typedefs and qualifiers."""
    for _ in range(MAX_DEPTH):
        reference = entry.values.get(AT.TYPE)
        if reference is None:
            return Type(TypeShape.SCALAR, 0, "void")
        if not isinstance(reference, int):
            raise DamageError("a type in a type unit (-fdebug-types-section), which is not read")
        unit, entry = walk.entry(unit, reference)
        if entry.tag not in _ALIASES:
            return _described(walk, unit, entry, depth)
    raise DamageError(f"more than {MAX_DEPTH} typedefs in a row")


def _described(walk: _Walk, unit: Unit, entry: DwarfEntry, depth: int) -> Type:
    if depth > MAX_DEPTH:
        raise DamageError(f"types nested deeper than {MAX_DEPTH}")
    size = entry.number(AT.BYTE_SIZE)
    match entry.tag:
        case Tag.STRUCTURE | Tag.UNION:
            if AT.DECLARATION in entry.values:
                raise DamageError(
                    f"a member of no known layout: {text(walk.sections, unit, entry)}"
                )
            shape = TypeShape.STRUCT if entry.tag == Tag.STRUCTURE else TypeShape.UNION
            members = _members(walk, unit, entry, depth)
            return Type(shape, size or 0, text(walk.sections, unit, entry), members)
        case Tag.ARRAY:
            return _array(walk, unit, entry, depth)
        case Tag.BASE:
            return Type(TypeShape.SCALAR, size or 0, text(walk.sections, unit, entry))
        case Tag.ENUMERATION:
            if size is None:
                return _type(walk, unit, entry, depth + 1)
            return Type(TypeShape.SCALAR, size, text(walk.sections, unit, entry))
        case _:
            # 5.3: pointers and references; the compilers leave the size out where it is usual.
            return Type(TypeShape.SCALAR, POINTER if size is None else size, "pointer")


def _array(walk: _Walk, unit: Unit, entry: DwarfEntry, depth: int) -> Type:
    value = _type(walk, unit, entry, depth + 1)
    counts: list[int | None] = []
    for child in entry.children(walk.sections, unit):
        walk.budget.spend(1)
        if child.tag == Tag.SUBRANGE:
            counts.append(_count(child))
    for count in reversed(counts or [None]):
        value = Type(TypeShape.ARRAY, (count or 0) * value.size, "", (), value, count or None)
    return value


def _count(entry: DwarfEntry) -> int | None:
    """The elements of a dimension; None for a flexible array (5.13: neither attribute)."""
    count, bound = entry.number(AT.COUNT), entry.number(AT.UPPER_BOUND)
    if count is not None:
        return count
    # gcc says -1, in the width of the form, for an array of no elements.
    return None if bound is None or bound in (0xFF, 0xFFFF, 0xFFFFFFFF, 2**64 - 1) else bound + 1


def _members(walk: _Walk, unit: Unit, entry: DwarfEntry, depth: int) -> tuple[Member, ...]:
    found = []
    for child in entry.children(walk.sections, unit):
        walk.budget.spend(1)
        if child.tag != Tag.MEMBER:
            continue
        value = _type(walk, unit, child, depth + 1)
        start, width = _place(child, value)
        found.append(Member(text(walk.sections, unit, child), start, width, value))
    return tuple(found)


def _place(entry: DwarfEntry, value: Type) -> tuple[int, int]:
    """Where a member starts and how long it is, in bits (5.7.6)."""
    start = (entry.number(AT.DATA_MEMBER_LOCATION) or 0) * BITS
    width = entry.number(AT.BIT_SIZE)
    if width is None:
        return start, value.size * BITS
    bits = entry.number(AT.DATA_BIT_OFFSET)
    if bits is not None:
        return start + bits, width
    # DWARF 2 and 3 count from the most significant bit of the storage unit.
    unit = (entry.number(AT.BYTE_SIZE) or value.size) * BITS
    return start + unit - width - (entry.number(AT.BIT_OFFSET) or 0), width
