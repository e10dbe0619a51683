# SPDX-License-Identifier: MIT
"""Numbers in sentences and headings against the tables that they speak of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hvproofs.drift.tlfs.finding import LintFinding, LintKind
from hvproofs.drift.tlfs.layout import LayoutBlock, blocks
from hvproofs.drift.tlfs.pages import Tlfs, TlfsPage, TlfsProse, TlfsTable
from hvproofs.drift.tlfs.types import TlfsTypes
from hvproofs.spec.contract import Arch

_WORDS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18,
}  # fmt: skip
_SIZE = r"(0x[0-9A-Fa-f]{1,8}|\d{1,8})"
_BLOCK = "parameter block"
_RULE = "a sentence has the numbers of its table"


def lint_prose(page: TlfsPage, types: dict[Arch, TlfsTypes]) -> Iterator[LintFinding]:
    """Numbers of one page."""
    for table in page.tables:
        yield from _register_block(page, table)
    for block in blocks(page):
        yield from _total(page, block)
    for prose in page.prose:
        yield from _range(page, prose)
        yield from _power(page, prose)
        yield from _bit_count(page, prose, types)
    yield from _leaves(page)


def _register_block(page: TlfsPage, table: TlfsTable) -> Iterator[LintFinding]:
    """Registers that hold a parameter block: how many, and how many bytes."""
    rows = [row for row in table.rows if row.cells and "Block" in list(row.cells.values())[-1]]
    sizes = [_registers(row.cell(table.columns[0])) for row in rows]
    if not rows or None in sizes:
        return
    count = sum(size[0] for size in sizes if size)
    total = sum(size[0] * size[1] for size in sizes if size)
    above = [p for p in page.prose if table.headings[: len(p.headings)] == p.headings]
    near = [p for p in above if p.line < table.line and len(p.headings) >= len(table.headings) - 1]
    said = []
    for prose in near:
        words = re.search(r"\b(\w+) general purpose registers\b", prose.text)
        number = _number(words[1]) if words else None
        if number is not None and number != count:
            said.append((prose.line, f"{words[1] if words else ''} registers"))
        block = re.search(
            r"\bparameter block (?:up to|is smaller than) (\d{1,5}) bytes", prose.text
        )
        if block and int(block[1]) != total:
            said.append((prose.line, f"{block[1]} bytes"))
    if said:
        lines = dict.fromkeys(line for line, _ in said)
        what = ", ".join(
            f"line {line} says {', '.join(words for at, words in said if at == line)}"
            for line in lines
        )
        shown = ", ".join(row.cell(table.columns[0]) for row in rows)
        message = f"{shown}: {count} registers, {total} bytes; {what}"
        yield LintFinding(page.place, rows[0].line, LintKind.PROSE, message, _RULE)


def _registers(text: str) -> tuple[int, int] | None:
    """How many registers a cell names, and the bytes of each."""
    span = re.fullmatch(r"X(\d{1,2})\s*[-\u2013]\s*X(\d{1,2})", text)
    if span:
        return int(span[2]) - int(span[1]) + 1, 8
    if re.fullmatch(r"XMM\d{1,2}", text):
        return 1, 16
    return (1, 8) if re.fullmatch(r"R[A-D]X|R\d{1,2}|X\d{1,2}", text) else None


def _number(word: str) -> int | None:
    """`sixteen`, `16`; None for another word."""
    return int(word) if re.fullmatch(r"[0-9]{1,5}", word) else _WORDS.get(word.lower())


def _total(page: TlfsPage, block: LayoutBlock) -> Iterator[LintFinding]:
    """`(total size 56 bytes)` in a heading, `the output size is 0xFF8 bytes` above the table."""
    ends = [line.end for line in block.lines if line.offset is not None]
    heading = block.table.headings[-1] if block.table.headings else ""
    total = re.search(rf"\btotal size {_SIZE} bytes\b", heading)
    said = [(total[1], block.table.line)] if total else []
    for prose in page.prose:
        if prose.headings == block.table.headings and prose.line < block.table.line:
            found = re.search(rf"\b{block.part.side} size is {_SIZE} bytes\b", prose.text)
            said += [(found[1], prose.line)] if found else []
    if not ends or None in ends:
        return
    end = max(end for end in ends if end is not None)
    for size, line in said:
        # The block is padded to 8 bytes, which the sentence may count or not.
        if int(size, 0) not in (end, -(-end // 8) * 8):
            message = f"{size} bytes are said, the table ends at {end}"
            yield LintFinding(page.place, line, LintKind.PROSE, message, _RULE)


def _range(page: TlfsPage, prose: TlfsProse) -> Iterator[LintFinding]:
    """`0x4000002` through `0x400000FF`: a digit was lost."""
    for number, line in enumerate(prose.text.split("\n"), prose.line):
        for low, high in re.findall(r"\b(0x[0-9A-Fa-f]+) through (0x[0-9A-Fa-f]+)\b", line):
            if len(low) != len(high) and len(high) == 10:
                message = f"{low} has {len(low) - 2} digits, {high} has {len(high) - 2}"
                rule = "the ends of a range are written with as many digits"
                yield LintFinding(page.place, number, LintKind.PROSE, message, rule)


def _power(page: TlfsPage, prose: TlfsProse) -> Iterator[LintFinding]:
    """`264 bytes` of addresses, where a block of code below has them as UINT64: 2 to the 64th."""
    said = re.search(r"\baddress spaces are up to 2(32|64) bytes\b", prose.text)
    below = next((code for code in page.code if code.line > prose.line), None)
    if said and below and re.search(rf"\btypedef UINT{said[1]}\b", below.text):
        message = f"2{said[1]} bytes: 2 to the power of {said[1]} is meant"
        rule = "an address space is as large as its addresses can tell"
        yield LintFinding(page.place, prose.line, LintKind.PROSE, message, rule)


def _bit_count(
    page: TlfsPage, prose: TlfsProse, types: dict[Arch, TlfsTypes]
) -> Iterator[LintFinding]:
    """`HV_VTL is an 8-bit unsigned integer` against its typedef."""
    found = re.match(
        r"(?:The )?(HV_\w+)(?: data type)? (?:is|represents) an? (\d{1,3})-bit\b", prose.text
    )
    for arch in Arch if found else ():
        known = types[arch].types.get(found[1]) if found else None
        if known and found and known.layout.size * 8 != int(found[2]):
            message = f"{found[1]} is said to have {found[2]} bits, its type has "
            message += f"{known.layout.size * 8} ({known.page.place})"
            yield LintFinding(page.place, prose.line, LintKind.PROSE, message, _RULE)


def _leaves(page: TlfsPage) -> Iterator[LintFinding]:
    """The table of a CPUID leaf that leaves a register out."""
    for table in page.tables:
        leaf = re.search(r"\b0x4000[0-9A-Fa-f]{4}$", table.headings[-1] if table.headings else "")
        named = {row.cell("register") for row in table.rows}
        wanted = ("EAX", "EBX", "ECX", "EDX")
        missing = [register for register in wanted if register not in named]
        if leaf and missing and named <= set(wanted):
            message = f"the table of leaf {leaf[0]} has no row of {', '.join(missing)}"
            rule = "a CPUID leaf has four registers"
            yield LintFinding(page.place, table.line, LintKind.BITS, message, rule)


def lint_bits_named(tlfs: Tlfs) -> Iterator[LintFinding]:
    """A sentence about a bit that the register's table has as reserved, or not at all."""
    for page in tlfs.pages:
        for prose in page.prose:
            for number, line in enumerate(prose.text.split("\n"), prose.line):
                for where, register, bit in _bits_said(line):
                    yield from _bit_row(tlfs, page, number, (where, register, bit))


def _bits_said(line: str) -> Iterator[tuple[str, str, int]]:
    """What names a table (a leaf, a register), the register of a leaf or none, and the bit."""
    for bit, name in re.findall(r"\bbit (\d{1,3}) of (Hv\w+)", line):
        yield name, "", int(bit)
    for leaf, register, bit in re.findall(r"\bCPUID\.(0x\w+)\.(E[A-D]X):(\d{1,2})\b", line):
        yield leaf, register, int(bit)
    for register, bit, leaf in re.findall(
        r"\b(E[A-D]X) bit (\d{1,2}) in [^.;]*?CPUID leaf (0x\w+)", line
    ):
        yield leaf, register, int(bit)


def _bit_row(
    tlfs: Tlfs, page: TlfsPage, line: int, said: tuple[str, str, int]
) -> Iterator[LintFinding]:
    where, register, bit = said
    for other in tlfs.pages:
        for table in other.tables:
            heading = table.headings[-1] if table.headings else ""
            if "bits" not in table.columns or not re.search(rf"\b{where}\b", heading):
                continue
            for row in table.rows:
                span = re.fullmatch(r"(\d{1,3})(?:\s*[-:]\s*(\d{1,3}))?", row.cell("bits"))
                if span is None or row.cell("register") != register:
                    continue
                low, high = sorted((int(span[1]), int(span[2] or span[1])))
                text = row.cell(table.columns[-1])
                if low <= bit <= high and re.match(r"reserved\b", text, re.IGNORECASE):
                    message = f"bit {bit} of {where} {register}".rstrip()
                    message += f" is reserved in {other.place}:{row.line}"
                    rule = "a sentence names the bit that the table defines"
                    yield LintFinding(page.place, line, LintKind.PROSE, message, rule)
