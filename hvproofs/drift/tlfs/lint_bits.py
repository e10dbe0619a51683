# SPDX-License-Identifier: MIT
"""Ranges of bits: in tables, in the sentence above a table, and as bit fields of a struct."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hvproofs.drift.tlfs.finding import LintFinding, LintKind
from hvproofs.drift.tlfs.lint_structs import MAX_HEAD
from hvproofs.drift.tlfs.pages import CallCode, TlfsPage, TlfsTable
from hvproofs.drift.tlfs.types import branch, uncommented
from hvproofs.spec.contract import Arch

_ONE_ROW = "each bit of a register belongs to one row"
_WIDTHS = (8, 16, 32, 64, 128)


@dataclass(frozen=True, slots=True, order=True)
class _Range:
    """A row's bits."""

    low: int
    high: int  # included
    line: int
    shown: str  # as printed

    @property
    def said(self) -> str:
        return f"{'bit' if self.low == self.high else 'bits'} {self.shown}"


def lint_bits(page: TlfsPage) -> Iterator[LintFinding]:
    """Everything that is inconsistent in the bits of one page."""
    for table in page.tables:
        for register, rows in _registers(table).items():
            yield from _neighbours(page, rows)
            yield from _width(page, table, register, rows)
        yield from _masks(page, table)
        yield from _reserved(page, table)
    for code in page.code:
        yield from _bit_fields(page, code)


def _registers(table: TlfsTable) -> dict[str, list[_Range]]:
    """The rows with bits, by the register that they are of; empty: the table names none."""
    column = next((name for name in ("bits", "bit") if name in table.columns), "")
    found: dict[str, list[_Range]] = {}
    for row in table.rows if column else ():
        text = row.cell(column).strip()
        shape = re.fullmatch(r"(\d{1,3})(?:\s*[-:\u2013]\s*(\d{1,3}))?", text)
        if shape:
            ends = sorted(int(end) for end in shape.groups() if end)
            register = row.cell("register")
            found.setdefault(register, []).append(_Range(ends[0], ends[-1], row.line, text))
    return found


def _neighbours(page: TlfsPage, rows: list[_Range]) -> Iterator[LintFinding]:
    """Bits of two rows; bits of none, where the rows go from bit 0 to the top of a register."""
    ordered = sorted(rows)
    highest = max(row.high for row in rows)
    whole = ordered[0].low == 0 and highest + 1 in _WIDTHS and len(rows) > 1
    clashes: dict[_Range, list[_Range]] = {}
    first = ordered[0]  # of the rows so far, the one that ends last
    for second in ordered[1:]:
        if second.low <= first.high:
            # The longer one is mostly the remainder, which should have left the other out.
            wide, other = sorted((first, second), key=lambda r: r.low - r.high)
            clashes.setdefault(wide, []).append(other)
        elif whole and second.low > first.high + 1:
            low, high = first.high + 1, second.low - 1
            gap = f"bit {low} is" if low == high else f"bits {high}-{low} are"
            message = f"{gap} in no row, between {first.said} and {second.said}"
            yield LintFinding(page.place, second.line, LintKind.BITS, message, _ONE_ROW)
        first = max(first, second, key=lambda row: row.high)
    for wide, others in clashes.items():
        shown = ", ".join(f"{other.said} (line {other.line})" for other in others)
        message = f"{wide.said} overlap {shown}"
        yield LintFinding(page.place, wide.line, LintKind.BITS, message, _ONE_ROW)


def _width(
    page: TlfsPage, table: TlfsTable, register: str, rows: list[_Range]
) -> Iterator[LintFinding]:
    """The rows against the width of the register, which its name or the text above tells."""
    top = max(rows, key=lambda row: row.high)
    width, why = _known_width(page, table, register)
    if width is None:
        return
    whole = min(row.low for row in rows) == 0 and "bits" in table.columns
    if top.high >= width or (whole and top.high + 1 < width and len(rows) > 1):
        message = f"the rows end at bit {top.high}; {why}"
        rule = "the rows have the width of the register"
        yield LintFinding(page.place, top.line, LintKind.BITS, message, rule)


def _known_width(page: TlfsPage, table: TlfsTable, register: str) -> tuple[int | None, str]:
    if re.fullmatch(r"E[A-D]X", register):
        return 32, f"{register} has 32"
    above = [p for p in page.prose if p.headings == table.headings and p.line < table.line]
    before = max((p.line for p in above), default=0)
    sentence = next((p for p in above if p.line == before and "\n" not in p.text), None)
    # Only a paragraph that leads to the table, with one width in it, speaks of the table.
    words = set(re.findall(r"\b(\d+)-bit\b", sentence.text)) if sentence else set()
    leads = sentence is not None and (sentence.text.rstrip().endswith((":", "value.")))
    between = any(before < other.line < table.line for other in page.tables)
    if len(words) != 1 or not leads or between:
        return None, ""
    (width,) = words
    return int(width), f"line {before} says {width}-bit"


def _masks(page: TlfsPage, table: TlfsTable) -> Iterator[LintFinding]:
    """A row with a bit and a mask: the mask has that bit, and no other."""
    if not {"bit", "mask"} <= set(table.columns):
        return
    for row in table.rows:
        mask = re.search(r"\b0x([0-9A-Fa-f]{1,16})\b", row.cell("mask"))
        bit = row.cell("bit").strip()
        if mask and re.fullmatch(r"\d{1,3}", bit) and int(mask[1], 16) != 1 << int(bit):
            message = f"bit {bit} is {1 << int(bit):#x}, the row has {mask[0]}"
            rule = "a bit and its mask agree"
            yield LintFinding(page.place, row.line, LintKind.BITS, message, rule)


def _reserved(page: TlfsPage, table: TlfsTable) -> Iterator[LintFinding]:
    """RsvdZ is to be zeroed; what is to be ignored is Rsvd (datatypes/overview.md)."""
    for row in table.rows if "field" in table.columns else ():
        words = row.cell(table.columns[-1]).lower()
        if (
            row.cell("field") in ("RsvdZ", "ReservedZ")
            and "ignore" in words
            and "zero" not in words
        ):
            message = f"{row.cell('field')} is to be zeroed, the row says to ignore it"
            rule = "what is to be ignored is called Rsvd (datatypes/overview.md)"
            yield LintFinding(page.place, row.line, LintKind.BITS, message, rule)


def _bit_fields(page: TlfsPage, code: CallCode) -> Iterator[LintFinding]:
    """A struct of bit fields alone, all of one type: they fill it, as the pages pad all."""
    for arch in Arch:
        text = uncommented(branch(code.text, arch))
        for body in re.finditer(r"\bstruct\b[^{};]{0,200}\{([^{}]*)\}", text):
            members = re.findall(r"\bUINT(8|16|32|64)\s+\w+\s*:\s*(\d{1,3})\b", body[1])
            if len({unit for unit, _ in members}) != 1 or len(members) != _count(body[1]):
                continue
            unit, total = int(members[0][0]), sum(int(bits) for _, bits in members)
            union = re.search(
                r"\bunion\s*\w*\s*\{\s*UINT(\d+)\s+As\w+\s*(?:\[\s*(\d+)\s*\])?\s*;\s*$",
                text[max(0, body.start() - MAX_HEAD) : body.start()],
            )
            wanted = int(union[1]) * int(union[2] or 1) if union else -(-total // unit) * unit
            if total != wanted:
                line = code.line + text.count("\n", 0, body.start())
                message = f"the bit fields of the struct take {total} bits, of {wanted}"
                rule = "the bit fields of a struct fill its integers"
                yield LintFinding(page.place, line, LintKind.BITS, message, rule)


def _count(body: str) -> int:
    """Members of a struct's body, a missing semicolon notwithstanding."""
    member = r"\b\w+\s+\w+\s*(?:\[\w*\])?\s*(?::\s*\d+)?\s*(?:;|\n|$)"
    return len(re.findall(member, body))
