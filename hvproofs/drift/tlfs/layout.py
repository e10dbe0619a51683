# SPDX-License-Identifier: MIT
"""What a layout table says, in numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass

from hvproofs.drift.flatten import is_reserved
from hvproofs.drift.tlfs.pages import PagePart, TlfsPage, TlfsTable
from hvproofs.spec.contract import Arch


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a layout table on one architecture."""

    name: str  # as printed, without code marks
    offset: int | None  # bytes; None: not a number
    size: int | None  # bytes; None: variable, or not printed
    line: int  # of the page, counted from 1
    info: str  # the last column

    @property
    def root(self) -> str:
        """The parameter that the row is of: `Properties` for a row of `Properties.Flags`."""
        return re.sub(r"[.\[].*", "", self.name).strip()

    @property
    def reserved(self) -> bool:
        """Whether the row is padding or reserved."""
        return is_reserved(self.name)

    @property
    def variable(self) -> bool:
        """Whether the row has a place but a size that the call decides."""
        return self.offset is not None and self.size is None

    @property
    def end(self) -> int | None:
        """Bytes from the start to just behind the field."""
        return None if self.offset is None or self.size is None else self.offset + self.size


@dataclass(frozen=True, slots=True)
class LayoutBlock:
    """A layout table on one architecture."""

    page: TlfsPage
    table: TlfsTable
    part: PagePart
    arch: Arch
    lines: tuple[Line, ...]


def number(text: str, arch: Arch) -> int | None:
    """A figure of a table: `8`, `0xFF8`, `4 (x64) or 8 (ARM64)`, `4 or 8`; None: no figure."""
    words = text.strip().lower()
    if re.fullmatch(r"\d{1,9}|0x[0-9a-f]{1,9}", words):
        return int(words, 0)
    figure = r"(\d{1,9}|0x[0-9a-f]{1,9})"
    for mark, found in re.findall(
        rf"(?:{figure}\s*\((?:x64|amd64)\))|(?:{figure}\s*\(arm64\))", words
    ):
        if mark if arch is Arch.X86_64 else found:
            return int(mark or found, 0)
    both = re.fullmatch(rf"{figure}\s+or\s+{figure}", words)
    if both:
        return int(both[1 if arch is Arch.X86_64 else 2], 0)
    return None


def blocks(page: TlfsPage) -> list[LayoutBlock]:
    """The layout tables of a page, for each architecture that they hold for."""
    found = []
    for table in page.tables:
        if not table.is_layout:
            continue
        for arch in table.archs:
            lines = tuple(
                Line(
                    row.cell("name"), number(row.cell("offset"), arch),
                    number(row.cell("size"), arch), row.line, row.cell(table.columns[-1]),
                )
                for row in table.rows
            )  # fmt: skip
            found.append(LayoutBlock(page, table, table.part, arch, lines))
    return found
