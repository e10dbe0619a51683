# SPDX-License-Identifier: MIT
"""Names in texts and code that no page has: calls, registers, privileges, types, members."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hvproofs.drift.tlfs.finding import LintFinding, LintKind
from hvproofs.drift.tlfs.pages import Tlfs, TlfsPage
from hvproofs.drift.tlfs.types import uncommented
from hvproofs.errors import alike

_REGISTER = r"\bHv(?:X64|Arm64)?(?:Register|SyntheticMsr)\w+"
MAX_MEMBERS = 1000  # of one page, beyond which nothing is said of misspelt names
_ALIKE = 0.9  # of 1: how alike a misspelt name is to the name that is meant


def _lines(page: TlfsPage) -> Iterator[tuple[int, str]]:
    """The words of a page line by line, code left out."""
    for prose in page.prose:
        yield from enumerate(prose.text.split("\n"), prose.line)
    for table in page.tables:
        for row in table.rows:
            yield row.line, " | ".join(row.cells.values())


def _first_uses(tlfs: Tlfs, pattern: str) -> dict[str, list[tuple[TlfsPage, int]]]:
    """Where each name that a pattern matches is used, in the order of the pages."""
    found: dict[str, list[tuple[TlfsPage, int]]] = {}
    for page in tlfs.pages:
        for number, line in _lines(page):
            for name in dict.fromkeys(re.findall(pattern, line)):
                found.setdefault(name, []).append((page, number))
    return found


def _named(where: list[tuple[TlfsPage, int]], message: str, rule: str) -> LintFinding:
    """A finding at the first of some places; its message ends with the pages of the others."""
    (first, line), *_ = where
    pages = list(dict.fromkeys(page.place for page, _ in where if page is not first))
    more = f"; {', '.join(pages)} name{'s' if len(pages) == 1 else ''} it, too" if pages else ""
    return LintFinding(first.place, line, LintKind.REFERENCE, f"{message}{more}", rule)


def lint_calls_named(tlfs: Tlfs) -> Iterator[LintFinding]:
    """Calls that a text names, with neither a page nor a row in the overview."""
    if tlfs.overview is None:
        return
    for name, where in _first_uses(tlfs, r"\bHv(?:Ext)?Call[A-Z]\w+").items():
        if name not in tlfs.hypercalls and not _has(tlfs.overview.text, name):
            message = f"{name} has neither a page nor a row in the overview"
            yield _named(where, message, "a call that is named is documented")


def lint_registers_named(tlfs: Tlfs) -> Iterator[LintFinding]:
    """Registers that a text names and the page of HV_REGISTER_NAME does not list."""
    listed = tlfs.datatypes.get("hv_register_name")
    if listed is None:
        return
    for name, where in _first_uses(tlfs, _REGISTER).items():
        stem = re.sub(r"[Xx]$", "", name)  # HvRegisterSintX stands for all of them
        if not _has(listed.text, name) and (stem == name or stem not in listed.text):
            message = f"{name} is not among the registers of {listed.place}"
            yield _named(where, message, "a register that is named has an identifier")


def lint_privileges_named(tlfs: Tlfs) -> Iterator[LintFinding]:
    """Privileges that a text names and HV_PARTITION_PRIVILEGE_MASK has not."""
    listed = tlfs.datatypes.get("hv_partition_privilege_mask")
    if listed is None:
        return
    text = "\n".join(uncommented(code.text) for code in listed.code)
    members = {name for name, _ in re.findall(r"\b(\w+)\s*:\s*(\d+)", text)}
    if not members:
        return
    pattern = r"\b((?:[A-Z][a-z]+){2,}|[A-Z][a-z]+[A-Z]\w+)[\"\u201d]? (?:partition )?privilege\b"
    for name, where in _first_uses(tlfs, pattern).items():
        if name in members:
            continue
        near = _alike(name, members)
        hint = f"; it has {near}" if near else ""
        message = f"{name} is no privilege of {listed.place}{hint}"
        yield _named(where, message, "a privilege that is named is one of the mask")


def lint_misspelt(tlfs: Tlfs) -> Iterator[LintFinding]:
    """A name in a sentence that only resembles a member of a struct on the same page.

    Told only of names that stand in no code and no table, and resemble one member.
    """
    used = {w for page in tlfs.pages for code in page.code for w in _camel(code.text)}
    for page in tlfs.pages:
        for table in page.tables:
            for row in table.rows:
                used |= {word for cell in row.cells.values() for word in _camel(cell)}
    for page in tlfs.pages:
        members = {
            name
            for code in page.code
            for name in re.findall(r"\b\w+\s+(\w+)\s*(?:\[\w*\])?\s*(?::\s*\d+)?\s*;", code.text)
        }
        told: set[str] = set()
        if len(members) > MAX_MEMBERS:
            continue
        for prose in page.prose:
            for number, line in enumerate(prose.text.split("\n"), prose.line):
                for word in dict.fromkeys(_camel(line)):
                    near = _alike(word, members) if word not in used | told else ""
                    if near:
                        told.add(word)
                        message = f"{word}: the member is called {near}"
                        rule = "a member has one name"
                        yield LintFinding(page.place, number, LintKind.REFERENCE, message, rule)


def _camel(text: str) -> list[str]:
    """The words with capitals inside: names of members."""
    return re.findall(r"\b[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+\b", text)


def _alike(word: str, names: set[str]) -> str:
    """The one name that a word resembles, figures apart; empty: none, or several."""
    figures = re.findall(r"\d", word)
    near = [
        name
        for name in sorted(names)
        if re.findall(r"\d", name) == figures
        and name[:1].lower() == word[:1].lower()
        and alike(word.lower(), name.lower()) >= _ALIKE
    ]
    return near[0] if len(near) == 1 else ""


def _has(text: str, word: str) -> bool:
    return re.search(rf"\b{re.escape(word)}\b", text) is not None


def lint_member_types(tlfs: Tlfs) -> Iterator[LintFinding]:
    """Types of members, and names that a macro stands for, which no page defines."""
    defined: set[str] = set()
    for page in tlfs.pages:
        defined |= {page.name.upper(), *_headings(page)}
        for code in page.code:
            text = uncommented(code.text)
            defined |= set(re.findall(r"\}\s*\**(\w+)", text))
            defined |= set(re.findall(r"\btypedef\s+[^;{}]*?(\w+)\s*(?:;|\n|,)", text))
            defined |= set(re.findall(r"\b(?:struct|union|enum)\s+(\w+)", text))
            defined |= set(re.findall(r"#define\s+(\w+)", text))
    told: set[str] = set()
    for page in tlfs.pages:
        for code in page.code:
            lines = uncommented(code.text).split("\n")
            for number, line in enumerate(lines, code.line):
                for name, user in _needed(line):
                    if name not in defined | told:
                        told.add(name)
                        message = f"no page defines {name}, which {user} needs"
                        rule = "a type that a struct uses is defined, else its size is unknown"
                        yield LintFinding(page.place, number, LintKind.NO_TYPE, message, rule)


def _headings(page: TlfsPage) -> set[str]:
    """Words of the headings: `HV_UNIMPLEMENTED_MSR_ACTION` above the table of its values."""
    return {word for prose in page.prose for h in prose.headings for word in re.findall(r"\w+", h)}


def _needed(line: str) -> Iterator[tuple[str, str]]:
    """The types and macros that a line of C needs, and who needs them."""
    member = re.match(r"\s*(HV_\w+)\s+(\w+)\s*(?:\[\w*\])?\s*(?::\s*\d+)?\s*;", line)
    if member:
        yield member[1], member[2]
    length = re.match(r"\s*\w+\s+(\w+)\s*\[\s*(HV_\w+)\s*\]\s*;", line)
    if length:
        yield length[2], length[1]
    alias = re.match(r"\s*#define\s+(\w+)\s+((?:HV|X64)_\w+)\s*$", line)
    if alias:
        yield alias[2], alias[1]
