# SPDX-License-Identifier: MIT
"""Constants: one name has one value, and one number names one register."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hvproofs.drift.tlfs.finding import LintFinding, LintKind
from hvproofs.drift.tlfs.pages import Tlfs, TlfsPage, TlfsTable
from hvproofs.drift.tlfs.types import uncommented
from hvproofs.spec.contract import Arch

_NAMES = ("name", "register", "register name", "flag", "enum", "mask")
_VALUES = ("value", "identifier", "msr address")
_NUMBER = r"0[xX][0-9a-fA-F]{1,16}|\d{1,10}"
_NAME = r"(?:HV_[A-Z0-9_]+|Hv[A-Z]\w+)"


@dataclass(frozen=True, slots=True)
class Constant:
    """A name with its value, at one place."""

    name: str
    value: int
    place: str  # of the page
    line: int
    kind: str  # the column it stands in, else `code` or `text`
    archs: tuple[Arch, ...] = tuple(Arch)  # that the headings name, else both

    @property
    def at(self) -> str:
        """The place, as a message names it."""
        return f"{self.place}:{self.line}"


def constants(tlfs: Tlfs) -> list[Constant]:
    """Every constant that the pages name with a number."""
    found: list[Constant] = []
    for page in tlfs.pages:
        found += [*_of_code(page), *_of_text(page)]
        for table in page.tables:
            found += _of_table(page, table)
    return found


def _of_code(page: TlfsPage) -> Iterator[Constant]:
    for code in page.code:
        for number, line in enumerate(uncommented(code.text).split("\n"), code.line):
            define = re.fullmatch(rf"\s*#define\s+(\w+)\s+\(?({_NUMBER})\)?\s*", line)
            shift = re.fullmatch(
                r"\s*#define\s+(\w+)\s+\(1(?:ULL|UL|U)?\s*<<\s*(\d{1,2})\)\s*", line
            )
            member = re.fullmatch(rf"\s*({_NAME})\s*=\s*({_NUMBER})\s*,?\s*", line)
            for one in (define, member):
                if one:
                    yield Constant(one[1], int(one[2], 0), page.place, number, "code")
            if shift:
                yield Constant(shift[1], 1 << int(shift[2]), page.place, number, "code")


def _of_text(page: TlfsPage) -> Iterator[Constant]:
    """`HV_VP_INDEX_SELF (0xFFFFFFFE)` in a sentence."""
    for prose in page.prose:
        for number, line in enumerate(prose.text.split("\n"), prose.line):
            for name, value in re.findall(rf"\b({_NAME}) \((0x[0-9a-fA-F]{{1,16}})\)", line):
                yield Constant(name, int(value, 16), page.place, number, "text")


def _of_table(page: TlfsPage, table: TlfsTable) -> Iterator[Constant]:
    column = next((name for name in _NAMES if name in table.columns), "")
    values = next((name for name in _VALUES if name in table.columns), "")
    for row in table.rows if column else ():
        whole = re.fullmatch(rf"({_NAME})(?: \((0x[0-9a-fA-F]{{1,16}})\))?", row.cell(column))
        number = re.fullmatch(_NUMBER, row.cell(values)) if values else None
        if whole and (whole[2] or number):
            text = whole[2] or (number[0] if number else "0")
            # Decimal figures may have leading zeros; int(text, 0) takes none.
            value = int(text, 16) if text[:2].lower() == "0x" else int(text)
            yield Constant(whole[1], value, page.place, row.line, values or column, table.archs)


def lint_constants(found: list[Constant]) -> Iterator[LintFinding]:
    """Names with two values; numbers that are an MSR's address and a register's identifier."""
    first: dict[str, Constant] = {}
    registers: dict[tuple[Arch, int], Constant] = {}
    for one in found:
        known = first.setdefault(one.name, one)
        if known.value != one.value:
            message = f"{one.name} is {one.value:#x}, {known.at} says {known.value:#x}"
            rule = "a constant has one value"
            yield LintFinding(one.place, one.line, LintKind.CONSTANT, message, rule)
        for arch in one.archs if one.kind == "identifier" else ():
            other = registers.setdefault((arch, one.value), one)
            if other.name != one.name:
                message = f"{one.name} is {one.value:#x}, and so is {other.name} ({other.at})"
                rule = "an identifier names one register"
                yield LintFinding(one.place, one.line, LintKind.CONSTANT, message, rule)
    for one in found:
        register = registers.get((Arch.X86_64, one.value)) if one.kind == "msr address" else None
        if register:
            message = (
                f"{one.name}: {one.value:#010x} is no MSR but the identifier of {register.name}"
                f" ({register.at})"
            )
            rule = "MSRs and virtual registers have numbers of their own"
            yield LintFinding(one.place, one.line, LintKind.CONSTANT, message, rule)
