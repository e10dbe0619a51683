# SPDX-License-Identifier: MIT
"""Inconsistencies between pages, and between the parts of one page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from hvproofs.drift.flatten import plain
from hvproofs.drift.tlfs.finding import LintFinding, LintKind
from hvproofs.drift.tlfs.layout import LayoutBlock, blocks
from hvproofs.drift.tlfs.pages import CallCode, PagePart, Tlfs, TlfsPage
from hvproofs.drift.tlfs.types import Prototype, prototype
from hvproofs.spec.contract import Arch


def lint_overview(tlfs: Tlfs) -> Iterator[LintFinding]:
    """Codes and classes against the overview, and pages missing from it."""
    overview = tlfs.overview
    listed = _listed(overview) if overview else {}
    for page in tlfs.hypercalls.values():
        code, entry = page.call_code, listed.get(page.name)
        if overview and entry and code:
            yield from _same(page, code, entry, overview)
    if overview:
        yield from _unlisted(tlfs, overview, listed.keys())
    yield from _one_each(tlfs)


def _unlisted(tlfs: Tlfs, overview: TlfsPage, listed: Set[str]) -> Iterator[LintFinding]:
    """One finding for the overview's table, and one for each page that nothing points to."""
    missing = [page for page in tlfs.hypercalls.values() if page.name not in listed]
    if missing:
        names = ", ".join(page.name for page in missing)
        message = f"{len(missing)} calls with a page are not in the tables: {names}"
        line = overview.line_of("^The following table lists")
        rule = "the overview lists the hypercalls"
        yield LintFinding(overview.place, line, LintKind.NOT_LISTED, message, rule)
    for page in missing:
        contents = tlfs.contents.get("hypercalls")
        if contents is not None and f"{page.name}.md" not in contents:
            message = "the page is neither in hypercalls/overview.md nor in hypercalls/TOC.yml"
            rule = "a page can be found from the contents"
            line = page.line_of("^# ")
            yield LintFinding(page.place, line, LintKind.NOT_LISTED, message, rule)


def _listed(overview: TlfsPage) -> dict[str, tuple[int, str, int]]:
    """Call code, class and line of each call in the overview."""
    found = {}
    for table in overview.tables:
        for row in table.rows:
            name = re.match(r"\[?(\w+)", row.cell("hypercall"))
            code = re.fullmatch(r"0x[0-9A-Fa-f]{1,8}", row.cell("call code"))
            if name and code:
                found[name[1]] = (int(code[0], 16), row.cell("type"), row.line)
    return found


def _same(
    page: TlfsPage, code: tuple[int, str, int], entry: tuple[int, str, int], overview: TlfsPage
) -> Iterator[LintFinding]:
    place = f"{overview.place}:{entry[2]}"
    if code[0] != entry[0]:
        message = f"call code {code[0]:#06x}, {place} says {entry[0]:#06x}"
        yield LintFinding(page.place, code[2], LintKind.CODE, message, "a call has one code")
    if code[1].lower() != entry[1].lower():
        message = f"a {code[1].lower()} call, {place} says {entry[1].lower()}"
        yield LintFinding(page.place, code[2], LintKind.CODE, message, "a call has one class")


def _one_each(tlfs: Tlfs) -> Iterator[LintFinding]:
    """Codes that two pages claim."""
    seen: dict[int, TlfsPage] = {}
    for page in tlfs.hypercalls.values():
        code = page.call_code
        if code is None:
            continue
        other = seen.setdefault(code[0], page)
        if other is not page:
            message = f"call code {code[0]:#06x} is also that of {other.place}"
            rule = "a code belongs to one call"
            yield LintFinding(page.place, code[2], LintKind.CODE, message, rule)


def lint_interface(page: TlfsPage) -> Iterator[LintFinding]:
    """The prototype of a page against its name and its tables."""
    interface = prototype(page)
    if interface is None:
        return
    if interface.name != page.name:
        message = f"the prototype declares {interface.name}, the page is {page.name}"
        rule = "the prototype declares the page's call"
        yield LintFinding(page.place, interface.line, LintKind.NAME, message, rule)
    tables = blocks(page)
    if interface.parameters and not tables:
        names = ", ".join(parameter.name for parameter in interface.parameters)
        message = f"no table gives offsets and sizes of {names}"
        rule = "the parameters of the prototype are laid out in a table"
        yield LintFinding(page.place, interface.line, LintKind.NO_TABLE, message, rule)
    for block in tables:
        if block.arch is Arch.X86_64:
            yield from _per_element(block, interface)


def _per_element(block: LayoutBlock, interface: Prototype) -> Iterator[LintFinding]:
    """A table per element that holds parameters passed once.

    Parameters that the prototype does not mark as an array are passed once per call; a table
    whose heading says `per repetition` or `List Element` repeats its rows for each element.
    """
    heading = " ".join(block.table.headings[1:])
    element = block.part in (PagePart.INPUT_ELEMENT, PagePart.OUTPUT_ELEMENT)
    if not element and "per repetition" not in heading.lower():
        return
    once = {plain(p.name) for p in interface.parameters if not p.array and not p.pointer}
    rows = [line for line in block.lines if plain(line.name) in once]
    if rows:
        names = ", ".join(line.name for line in rows)
        message = f"'{block.table.headings[-1]}' has {names}, which the prototype passes once"
        rule = "a table per element holds what each element has"
        yield LintFinding(block.page.place, block.table.line, LintKind.PER_ELEMENT, message, rule)


def lint_syntax(page: TlfsPage) -> Iterator[LintFinding]:
    """C that is no C, in ways that need no compiler to see."""
    for code in page.code:
        if re.search(r"\btypedef\b|\bHV_STATUS\s+\w+\s*\(", code.text):
            yield from _semicolons(page, code)
            yield from _commas(page, code)


def _semicolons(page: TlfsPage, code: CallCode) -> Iterator[LintFinding]:
    """Members and typedefs without a semicolon."""
    text = re.sub(r"/\*.*?\*/", lambda m: re.sub(r"[^\n]", " ", m[0]), code.text, flags=re.DOTALL)
    braces: list[bool] = []  # whether each open brace is a struct's or a union's
    head = ""
    lines = [re.sub(r"//.*", "", line).strip() for line in text.split("\n")]
    for number, line in enumerate(lines):
        member = re.fullmatch(r"\w+\s+\w+(\s*\[\w+\])?(\s*:\s*\d+)?", line)
        plain_type = re.fullmatch(r"typedef\s+\w+\s+\w+", line)
        rest = next((later for later in lines[number + 1 :] if later), "")
        opens = rest.startswith(("{", ";", ":"))
        open_ended = (member and braces and braces[-1]) or plain_type
        if open_ended and not opens and not re.search(r"\b(struct|union|enum)\b", line):
            message, rule = f"`{line}` has no semicolon", "a declaration ends in a semicolon"
            yield LintFinding(page.place, code.line + number, LintKind.SYNTAX, message, rule)
        for found in re.findall(r"\{|\}|\b(?:struct|union|enum)\b", line):
            if found == "{":
                braces.append(head in ("struct", "union"))
            elif found == "}":
                del braces[-1:]
            else:
                head = found


def _commas(page: TlfsPage, code: CallCode) -> Iterator[LintFinding]:
    """Prototypes with a comma too many or a semicolon in the middle."""
    found = re.search(r"\bHV_STATUS\s+\w+\s*\((.*)\)\s*;", code.text, re.DOTALL)
    if not found:
        return
    body = re.sub(r"//[^\n]*", lambda m: " " * len(m[0]), found[1])
    rule = "commas stand between parameters"
    for wrong, message in (
        (r",\s*\Z", "a comma behind the last parameter"),
        (r";", "a semicolon in the list of parameters"),
    ):
        mark = re.search(wrong, body)
        if mark:
            at = found.start(1) + mark.start()
            line = code.line + code.text[:at].count("\n")
            yield LintFinding(page.place, line, LintKind.SYNTAX, message, rule)
