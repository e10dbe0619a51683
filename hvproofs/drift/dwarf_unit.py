# SPDX-License-Identifier: MIT
"""Units, abbreviations and entries of DWARF (standard, 7.5): bytes to attributes.

Every loop moves forward in a section of known size, so damaged input ends.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hvproofs.drift.dwarf_codes import AT, Form

MAX_ABBREVIATIONS = 100_000  # of one table; a kernel object has some hundred
MAX_STRING = 4096  # bytes of a name


class DamageError(Exception):
    """What is wrong with the bytes; the caller knows the file."""


# Bytes of the forms whose size no unit changes. INDIRECT is in none of the tables: no compiler
# writes it.
_FIXED = {
    Form.DATA1: 1, Form.FLAG: 1, Form.REF1: 1, Form.STRX1: 1, Form.ADDRX1: 1,
    Form.DATA2: 2, Form.REF2: 2, Form.STRX2: 2, Form.ADDRX2: 2, Form.STRX3: 3, Form.ADDRX3: 3,
    Form.DATA4: 4, Form.REF4: 4, Form.STRX4: 4, Form.ADDRX4: 4, Form.REF_SUP4: 4,
    Form.DATA8: 8, Form.REF8: 8, Form.REF_SIG8: 8, Form.REF_SUP8: 8, Form.DATA16: 16,
    Form.FLAG_PRESENT: 0, Form.IMPLICIT_CONST: 0,
}  # fmt: skip
_OFFSETS = (Form.STRP, Form.SEC_OFFSET, Form.LINE_STRP, Form.STRP_SUP)
_LEB = (Form.UDATA, Form.SDATA, Form.REF_UDATA, Form.STRX, Form.ADDRX, Form.LOCLISTX,
        Form.RNGLISTX)  # fmt: skip
_BLOCKS = {Form.BLOCK1: 1, Form.BLOCK2: 2, Form.BLOCK4: 4}
_LOCAL_REFERENCES = (Form.REF1, Form.REF2, Form.REF4, Form.REF8, Form.REF_UDATA)
_STRINGS = (Form.STRX, Form.STRX1, Form.STRX2, Form.STRX3, Form.STRX4)


@dataclass(frozen=True, slots=True)
class Sections:
    """The sections of a file that hold types."""

    info: bytes  # .debug_info
    abbrev: bytes  # .debug_abbrev
    str: bytes  # .debug_str
    line_str: bytes = b""  # .debug_line_str
    str_offsets: bytes = b""  # .debug_str_offsets


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """What an entry with one code looks like."""

    tag: int
    children: bool
    specs: tuple[tuple[int, int, int], ...]  # attribute, form, implicit constant
    size: int  # bytes of all attributes, or -1 where they vary


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of .debug_info."""

    start: int  # offset of its header
    first: int  # offset of its first entry
    end: int  # offset behind its last
    version: int
    address: int  # bytes of an address
    offset: int  # bytes of a section offset: 4, or 8 in the 64-bit format
    table: dict[int, Abbreviation]
    strings: int  # where its part of .debug_str_offsets starts


@dataclass(frozen=True, slots=True)
class DwarfEntry:
    """A debugging information entry."""

    tag: int
    values: dict[int, int | bytes | None]  # by attribute; references are into .debug_info
    forms: dict[int, int]  # by attribute
    end: int  # offset behind its attributes
    has_children: bool

    def number(self, attribute: int) -> int | None:
        """An attribute that is a plain number; None where it is absent or computed."""
        value = self.values.get(attribute)
        return value if isinstance(value, int) else None

    def children(self, sections: Sections, unit: Unit) -> Iterator[DwarfEntry]:
        """The entries one level below."""
        offset, depth = self.end, 1 if self.has_children else 0
        while depth:
            code, after = leb(sections.info, offset, unit.end)
            if code == 0:
                offset, depth = after, depth - 1
                continue
            entry = entry_at(sections, unit, offset)
            if depth == 1:
                yield entry
            offset, depth = entry.end, depth + entry.has_children


def leb(data: bytes, offset: int, end: int) -> tuple[int, int]:
    """An unsigned LEB128 number (7.6) and the offset behind it."""
    value = shift = 0
    while True:
        if offset >= end or shift > 63:
            raise DamageError(f"a number at {offset:#x} has no end")
        byte = data[offset]
        value |= (byte & 0x7F) << shift
        offset, shift = offset + 1, shift + 7
        if byte < 0x80:
            return value, offset


def units(sections: Sections) -> Iterator[Unit]:
    """The compilation units, in order; raises DamageError."""
    info, offset = sections.info, 0
    tables: dict[tuple[int, int, int], dict[int, Abbreviation]] = {}
    while offset < len(info):
        unit = _unit(sections, offset, tables)
        yield unit
        offset = unit.end


def _unit(
    sections: Sections, start: int, tables: dict[tuple[int, int, int], dict[int, Abbreviation]]
) -> Unit:
    info, at, wide = sections.info, start + 4, 4
    length = int.from_bytes(info[start:at], "little")
    if length == 0xFFFFFFFF:
        length, at, wide = int.from_bytes(info[at : at + 8], "little"), at + 8, 8
    end = at + length
    if end > len(info) or length < 4 + wide:
        raise DamageError(f"the unit at {start:#x} runs past the end of .debug_info")
    version = int.from_bytes(info[at : at + 2], "little")
    if not 2 <= version <= 5:
        raise DamageError(f"the unit at {start:#x} is DWARF version {version}, not 2 to 5")
    at += 2
    kind = 1
    if version == 5:
        kind, address, at = info[at], info[at + 1], at + 2
    table_at = int.from_bytes(info[at : at + wide], "little")
    at += wide
    if version < 5:
        address, at = info[at], at + 1
    # 7.5.1: skeleton and split units have an id, type units a signature and an offset.
    at += {2: 8 + wide, 4: 8, 5: 8, 6: 8 + wide}.get(kind, 0)
    key = (table_at, address, wide)
    if key not in tables:
        tables[key] = _table(sections.abbrev, table_at, address, wide)
    unit = Unit(start, at, end, version, address, wide, tables[key], 4 + wide)
    if at >= end or version < 5:
        return unit
    base = entry_at(sections, unit, at).number(AT.STR_OFFSETS_BASE)
    return unit if base is None else Unit(start, at, end, version, address, wide, tables[key], base)


def _table(data: bytes, offset: int, address: int, wide: int) -> dict[int, Abbreviation]:
    """The abbreviations of a unit (7.5.3)."""
    found: dict[int, Abbreviation] = {}
    end = len(data)
    while len(found) < MAX_ABBREVIATIONS:
        code, offset = leb(data, offset, end)
        if code == 0:
            return found
        tag, offset = leb(data, offset, end)
        if offset >= end:
            break
        children, offset = bool(data[offset]), offset + 1
        specs: list[tuple[int, int, int]] = []
        while True:
            attribute, offset = leb(data, offset, end)
            form, offset = leb(data, offset, end)
            constant = 0
            if form == Form.IMPLICIT_CONST:
                constant, offset = leb(data, offset, end)
            if attribute == form == 0:
                break
            specs.append((attribute, form, constant))
        sizes = [_fixed(form, address, wide) for _, form, _ in specs]
        whole = -1 if None in sizes else sum(size for size in sizes if size is not None)
        found[code] = Abbreviation(tag, children, tuple(specs), whole)
    raise DamageError(f"the abbreviations at {offset:#x} have no end")


def _fixed(form: int, address: int, wide: int) -> int | None:
    if form == Form.ADDR:
        return address
    if form in _OFFSETS or form == Form.REF_ADDR:
        return wide
    return _FIXED.get(form)  # type: ignore[call-overload,no-any-return]  # any int may be asked for


def _skip(info: bytes, offset: int, form: int, unit: Unit) -> int:
    """The offset behind a value of any form."""
    fixed = _fixed(form, unit.address, unit.offset)
    if fixed is not None:
        return offset + fixed
    if form in _LEB:
        return leb(info, offset, unit.end)[1]
    if form in (Form.BLOCK, Form.EXPRLOC):
        length, offset = leb(info, offset, unit.end)
        return offset + length
    if form in _BLOCKS:
        wide = _BLOCKS[Form(form)]
        return offset + wide + int.from_bytes(info[offset : offset + wide], "little")
    if form == Form.STRING:
        end = info.find(b"\0", offset, unit.end)
        if end >= 0:
            return end + 1
    raise DamageError(f"a value at {offset:#x} of form {form:#x}")


def entry_at(sections: Sections, unit: Unit, offset: int) -> DwarfEntry:
    """The entry at an offset into .debug_info; raises DamageError."""
    info = sections.info
    code, offset = leb(info, offset, unit.end)
    abbreviation = unit.table.get(code)
    if abbreviation is None:
        raise DamageError(f"the entry at {offset:#x} has code {code}, unexplained")
    values: dict[int, int | bytes | None] = {}
    forms: dict[int, int] = {}
    for attribute, form, constant in abbreviation.specs:
        after = _skip(info, offset, form, unit)
        if after > unit.end:
            raise DamageError(f"the entry at {offset:#x} runs past its unit")
        values[attribute] = _value(info, offset, after, form, constant, unit)
        forms[attribute] = form
        offset = after
    return DwarfEntry(abbreviation.tag, values, forms, offset, abbreviation.children)


def _value(
    info: bytes, offset: int, after: int, form: int, constant: int, unit: Unit
) -> int | bytes | None:
    if form == Form.IMPLICIT_CONST:
        return constant
    if form == Form.FLAG_PRESENT:
        return 1
    if form in _LEB:
        number = leb(info, offset, after)[0]
    elif form in (Form.BLOCK, Form.EXPRLOC, Form.REF_SIG8) or form in _BLOCKS:
        return _location(info[offset:after], form)
    elif form == Form.STRING:
        return info[offset : after - 1]
    else:
        number = int.from_bytes(info[offset:after], "little")
    return number + unit.start if form in _LOCAL_REFERENCES else number


def _location(block: bytes, form: int) -> int | None:
    """DWARF 2 gives a member's place as an expression: DW_OP_plus_uconst and the offset."""
    prefix = {Form.BLOCK1: 1, Form.BLOCK2: 2, Form.BLOCK4: 4, Form.BLOCK: 1, Form.EXPRLOC: 1}
    skip = prefix.get(form)  # type: ignore[call-overload]  # any int may be asked for
    if skip is None or len(block) < skip + 2 or block[skip] != 0x23:
        return None
    return leb(block, skip + 1, len(block))[0]


def text(sections: Sections, unit: Unit, entry: DwarfEntry) -> str:
    """The name of an entry, empty if it has none; raises DamageError."""
    value = entry.values.get(AT.NAME)
    if value is None:
        return ""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    form, source = entry.forms[AT.NAME], sections.str
    if form == Form.LINE_STRP:
        source = sections.line_str
    elif form in _STRINGS:
        at = unit.strings + value * unit.offset
        value = int.from_bytes(sections.str_offsets[at : at + unit.offset], "little")
    elif form != Form.STRP:
        raise DamageError(f"a name of form {form:#x}")
    end = source.find(b"\0", value, value + MAX_STRING)
    if end < 0:
        raise DamageError(f"a name at {value:#x} behind the end of the strings")
    return source[value:end].decode("utf-8", "replace")


def scan(
    sections: Sections, unit: Unit, wanted: set[str], strings: dict[int, str], lines: dict[int, str]
) -> Iterator[int]:
    """Where the unit has a struct or union whose name may be wanted; raises DamageError.

    `strings` and `lines` are the offsets of the wanted names in .debug_str and .debug_line_str:
    comparing offsets spares reading the name of every struct.
    """
    info, offset, end, table = sections.info, unit.first, unit.end, unit.table
    while offset < end:
        code = info[offset]
        if code == 0:
            offset += 1
            continue
        start = offset
        if code < 0x80:
            offset += 1
        else:
            code, offset = leb(info, offset, end)
        abbreviation = table.get(code)
        if abbreviation is None:
            raise DamageError(f"the entry at {start:#x} has code {code}, unexplained")
        if abbreviation.tag in (0x13, 0x17):
            entry = entry_at(sections, unit, start)
            offset = entry.end
            value, form = entry.values.get(AT.NAME), entry.forms.get(AT.NAME)
            known = lines if form == Form.LINE_STRP else strings
            direct = form in (Form.STRP, Form.LINE_STRP)
            if value in known if direct else text(sections, unit, entry) in wanted:
                yield start
        elif abbreviation.size >= 0:
            offset += abbreviation.size
        else:
            for _, form, _ in abbreviation.specs:
                offset = _skip(info, offset, form, unit)
    if offset != end:
        raise DamageError(f"the unit at {unit.start:#x} ends inside an entry")
