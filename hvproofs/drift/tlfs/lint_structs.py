# SPDX-License-Identifier: MIT
"""A page's table of members against the struct that stands on the same page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from hvproofs.drift.tlfs.finding import LintFinding, LintKind
from hvproofs.drift.tlfs.layout import number
from hvproofs.drift.tlfs.pages import CallCode, TlfsPage, TlfsRow, TlfsTable
from hvproofs.drift.tlfs.types import TlfsTypes, branch, uncommented
from hvproofs.spec.clayout import CLayout
from hvproofs.spec.contract import Arch

# Columns whose cells are members of a struct on the page; `Name` may be anything.
_MEMBERS = ("field", "member", "privilege flag", "enlightened name")
MAX_HEAD = 200  # characters between `typedef struct` and its brace
_RULE = "a table of members has the members of the struct"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a member lies in a struct."""

    offset: int  # bytes from the start of the outermost struct
    size: int  # bytes; those that a bit field touches
    whole: bool  # not a bit field, nor of flexible size


def lint_struct_tables(
    page: TlfsPage, types: dict[Arch, TlfsTypes], values: dict[str, int]
) -> Iterator[LintFinding]:
    """Names, offsets and sizes in tables of members, and constants that a member is to hold."""
    known = {word for code in page.code for word in re.findall(r"\w+", uncommented(code.text))}
    if not any(re.search(r"\b(?:struct|union)\b", code.text) for code in page.code):
        return
    for table in page.tables:
        column = next((name for name in _MEMBERS if name in table.columns), "")
        if not column:
            continue
        yield from _names(page, table, column, known)
        for arch in table.archs:
            places = _places(page, types[arch])
            for row in table.rows:
                found = places.get(row.cell(column).strip(), set())
                for place in found if len(found) == 1 else ():
                    yield from _figures(page, row, column, place, arch)
                    yield from _held(page, row, column, place, values)


def _names(page: TlfsPage, table: TlfsTable, column: str, known: set[str]) -> Iterator[LintFinding]:
    """A row that is no member, or that stands twice."""
    seen: dict[str, int] = {}
    for row in table.rows:
        name = row.cell(column).strip()
        if not re.fullmatch(r"[A-Za-z_]\w*", name):
            continue
        if name in seen:
            message = f"{name} has two rows, here and in line {seen[name]}"
            yield LintFinding(page.place, row.line, LintKind.MEMBER, message, _RULE)
        elif name not in known:
            message = f"{name} is in the table, but in no declaration of the page"
            yield LintFinding(page.place, row.line, LintKind.MEMBER, message, _RULE)
        seen.setdefault(name, row.line)


def _figures(
    page: TlfsPage, row: TlfsRow, column: str, place: Place, arch: Arch
) -> Iterator[LintFinding]:
    """A row's offset and size, where the structs have one member of that name."""
    offset, size = number(row.cell("offset"), arch), number(row.cell("size"), arch)
    wrong = []
    if offset is not None and offset != place.offset:
        wrong.append(f"offset {offset}, in the struct {place.offset}")
    if size is not None and place.whole and size != place.size:
        wrong.append(f"size {size}, in the struct {place.size}")
    if wrong:
        message = f"{row.cell(column).strip()} has {' and '.join(wrong)}"
        rule = "a table of members has the offsets and sizes of the struct"
        yield LintFinding(page.place, row.line, LintKind.MEMBER, message, rule)


def _held(
    page: TlfsPage, row: TlfsRow, column: str, place: Place, values: dict[str, int]
) -> Iterator[LintFinding]:
    """A constant, which is all that the row says of the member: the member can hold it."""
    name = list(row.cells.values())[-1].strip()
    value = values.get(name, 0)
    if place.whole and place.size and value >> (8 * place.size):
        message = (
            f"{row.cell(column).strip()} has {place.size} byte{'s' if place.size > 1 else ''},"
            f" {name} is {value:#x}"
        )
        rule = "a member can hold the value that it is to have"
        yield LintFinding(page.place, row.line, LintKind.MEMBER, message, rule)


def _places(page: TlfsPage, types: TlfsTypes) -> dict[str, set[Place]]:
    """Places of the members of the page's types, by path and by last name."""
    found: dict[str, set[Place]] = {}
    for known in types.types.values():
        if known.page is page:
            for path, place in members(known.layout):
                for name in {path, path.rpartition(".")[2]}:
                    found.setdefault(name, set()).add(place)
    return found


def members(layout: CLayout, prefix: str = "", start: int = 0) -> Iterator[tuple[str, Place]]:
    """Every member at every depth: its path, anonymous ones left out, and its place."""
    for member in layout.members:
        path = ".".join(part for part in (prefix, member.name) if part)
        if member.name:
            whole = not member.bits and not member.type.flexible
            yield path, Place(start + member.offset, member.size, whole)
        yield from members(member.type, path, start + member.offset)


@dataclass(frozen=True, slots=True)
class Body:
    """The inside of a struct or union."""

    line: int  # of the page, where it is opened
    own: str  # its text, without what stands in inner braces
    depth: int  # braces around it
    head: str  # `typedef struct`, `union X`
    tail: str  # what stands between its brace and the semicolon


def bodies(code: CallCode, arch: Arch) -> Iterator[Body]:
    """The structs and unions of a block of code on one architecture, inner ones first."""
    text = uncommented(branch(code.text, arch))
    opened: list[tuple[int, str]] = []  # where each open brace is, and its own text so far
    own = ""
    for mark in re.finditer(r"[{}]|[^{}]+", text):
        if mark[0] == "{":
            opened.append((mark.start(), own))
            own = ""
        elif mark[0] != "}":
            own += mark[0]
        elif opened:
            start, outer = opened.pop()
            before = text[max(0, start - MAX_HEAD) : start]
            head = re.search(r"(?:\btypedef\s+)?\b(?:struct|union)\b[^{};]*$", before)
            tail = re.match(r"[^;{}]*", text[mark.end() :])
            if head:
                line = code.line + text.count("\n", 0, start) - head[0].count("\n")
                yield Body(line, own, len(opened), head[0].strip(), tail[0] if tail else "")
            own = outer
