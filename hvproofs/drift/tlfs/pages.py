# SPDX-License-Identifier: MIT
"""The pages of a TLFS checkout, as tables, code, prose and links with their lines."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from hvproofs.drift.model import fault
from hvproofs.drift.tlfs.html import HtmlTable, read_html
from hvproofs.spec.contract import Arch

MAX_PAGE = 1 << 20  # bytes of one page
MAX_FOLDERS = 20_000  # searched for the pages
WANTED = "a folder hypercalls with pages HvCall*.md, and datatypes beside it"


class PagePart(Enum):
    """What a table of a hypercall page describes, told by its headings."""

    INPUT = "input header"  # Input Parameters
    OUTPUT = "output header"  # Output Parameters
    INPUT_ELEMENT = "input element"  # Input List Element
    OUTPUT_ELEMENT = "output element"  # Output List Element

    @property
    def side(self) -> str:
        """`input` or `output`."""
        return "input" if self in (PagePart.INPUT, PagePart.INPUT_ELEMENT) else "output"


@dataclass(frozen=True, slots=True)
class TlfsRow:
    """A row of a table."""

    line: int  # counted from 1
    cells: dict[str, str]  # by the column's title in lower case, without code marks

    def cell(self, column: str) -> str:
        """The text of a column; empty where the row is short."""
        return self.cells.get(column, "")


@dataclass(frozen=True, slots=True)
class TlfsTable:
    """A table and the headings above it."""

    line: int  # of its head
    headings: tuple[str, ...]  # from the page's title down
    columns: tuple[str, ...]  # titles in lower case
    rows: tuple[TlfsRow, ...]

    @property
    def is_layout(self) -> bool:
        """Whether the table gives offsets and sizes."""
        return {"name", "offset", "size"} <= set(self.columns)

    @property
    def part(self) -> PagePart:
        """What the table describes; layouts under no such heading are input (CreatePartition)."""
        for heading in reversed(self.headings):
            words = heading.lower()
            if "list element" in words:
                return PagePart.OUTPUT_ELEMENT if "output" in words else PagePart.INPUT_ELEMENT
            if words.startswith(("input", "output")):
                return PagePart.OUTPUT if words.startswith("output") else PagePart.INPUT
        return PagePart.INPUT

    @property
    def archs(self) -> tuple[Arch, ...]:
        """The architectures that the headings name; both where they name none."""
        words = " ".join(self.headings[1:]).lower()
        x86, arm = bool(re.search(r"\b(x64|amd64)\b", words)), "arm64" in words
        if x86 != arm:
            return (Arch.X86_64,) if x86 else (Arch.ARM64,)
        return tuple(Arch)


@dataclass(frozen=True, slots=True)
class TlfsProse:
    """A paragraph, an item of a list or a heading."""

    line: int  # of its first line
    text: str  # without marks; a line for each line of the page
    headings: tuple[str, ...]  # above it, itself included if it is one


@dataclass(frozen=True, slots=True)
class TlfsLink:
    """A link."""

    line: int
    text: str  # without marks
    target: str  # as written


@dataclass(frozen=True, slots=True)
class CallCode:
    """A block of code."""

    line: int  # of its first line of code
    text: str
    headings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TlfsPage:
    """A page."""

    path: str  # as the user's folder and the rest
    place: str  # from the TLFS folder: hypercalls/HvCallX.md
    text: str
    title: str  # of its first heading
    tables: tuple[TlfsTable, ...]
    code: tuple[CallCode, ...]
    prose: tuple[TlfsProse, ...] = ()
    links: tuple[TlfsLink, ...] = ()
    anchors: frozenset[str] = frozenset()  # what `#...` may name

    @property
    def name(self) -> str:
        """The file's name without `.md`."""
        return Path(self.place).stem

    def line_of(self, pattern: str) -> int:
        """The first line that a pattern matches; 1 if none does."""
        for number, line in enumerate(self.text.split("\n"), 1):
            if re.search(pattern, line):
                return number
        return 1

    @property
    def call_code(self) -> tuple[int, str, int] | None:
        """Call code, what stands in brackets behind it, and the line."""
        for number, line in enumerate(self.text.split("\n"), 1):
            found = re.match(r"\s*`?(0x[0-9A-Fa-f]{1,8})`?\s*\(([^)]*)\)\s*$", line)
            if found:
                return int(found[1], 16), found[2].strip(), number
        return None


@dataclass(frozen=True, slots=True)
class Tlfs:
    """The pages of a checkout."""

    root: str  # the folder with hypercalls and datatypes
    hypercalls: dict[str, TlfsPage]  # by name, without the overview
    datatypes: dict[str, TlfsPage]  # by name in lower case, the overview included
    overview: TlfsPage | None  # of the hypercalls
    contents: dict[str, str]  # text of each TOC.yml, by folder
    chapters: dict[str, TlfsPage]  # the pages beside these folders, by name

    @property
    def pages(self) -> tuple[TlfsPage, ...]:
        """Every page."""
        overview = (self.overview,) if self.overview else ()
        calls, types = self.hypercalls.values(), self.datatypes.values()
        return (*self.chapters.values(), *calls, *overview, *types)


def read_tlfs(path: str) -> Tlfs:
    """Read the pages below a folder; raises SpecError where there are none."""
    root = _find(path)
    folder = Path(root)
    calls = {page.name: page for page in _pages(folder, "hypercalls")}
    overview = calls.pop("overview", None)
    types = {page.name.lower(): page for page in _pages(folder, "datatypes")}
    contents = {}
    for name in ("hypercalls", "datatypes"):
        toc = folder / name / "TOC.yml"
        if toc.is_file():
            contents[name] = _text(toc)
    chapters = {page.name: page for page in _pages(folder, "")}
    return Tlfs(root, calls, types, overview, contents, chapters)


def _find(path: str) -> str:
    """The folder that has `hypercalls` with hypercall pages in it."""
    if not Path(path).is_dir():
        raise fault(path, "no such folder", WANTED)
    for count, (folder, folders, _) in enumerate(os.walk(path)):
        if count >= MAX_FOLDERS:
            break
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        if "hypercalls" in folders and any(Path(folder, "hypercalls").glob("HvCall*.md")):
            return folder
    raise fault(
        path, "no TLFS pages below this folder", WANTED,
        "in the documentation repository they are in virtualization/hyper-v-on-windows/tlfs",
    )  # fmt: skip


def _text(path: Path) -> str:
    try:
        with path.open("rb") as stream:
            content = stream.read(MAX_PAGE + 1)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise fault(str(path), f"cannot read the page: {reason}") from None
    if len(content) > MAX_PAGE:
        raise fault(str(path), f"a page larger than {MAX_PAGE >> 20} MiB")
    return content.decode("utf-8", "replace").replace("\r\n", "\n").removeprefix("\ufeff")


def _pages(root: Path, name: str) -> Iterator[TlfsPage]:
    for path in sorted((root / name).glob("*.md")):
        yield parse_page(str(path), f"{name}/{path.name}".lstrip("/"), _text(path))


def parse_page(path: str, place: str, text: str) -> TlfsPage:
    """Take one page apart."""
    tokens = MarkdownIt("commonmark").enable("table").parse(_without_front_matter(text))
    headings: list[str] = []
    tables: list[TlfsTable] = []
    code: list[CallCode] = []
    prose: list[TlfsProse] = []
    links: list[TlfsLink] = []
    titles: list[str] = []
    inside = False  # of a table
    for index, token in enumerate(tokens):
        line = (token.map or [0])[0] + 1
        if token.type == "heading_open":
            level = int(token.tag[1:])
            headings = [*headings[: level - 1], tokens[index + 1].content]
            titles.append(_plain(tokens[index + 1]))
        elif token.type == "fence":
            code.append(CallCode(line + 1, token.content, tuple(headings)))
        elif token.type == "html_block":
            found = read_html(token.content)
            tables += [_html_table(rows, line, tuple(headings)) for rows in found.tables]
            links += [TlfsLink(line + at, words, target) for at, words, target in found.links]
        elif token.type == "table_open":
            tables.append(_table(tokens[index:], line, tuple(headings)))
        elif token.type == "inline":
            links += _links(token, line)
            prose += [] if inside else [TlfsProse(line, _plain(token), tuple(headings))]
        inside = token.type == "table_open" or (inside and token.type != "table_close")
    title = next((h for h in re.findall(r"^# +(.*\S)\s*$", text, re.MULTILINE)), "")
    return TlfsPage(
        path, place, text, title, tuple(tables), tuple(code), tuple(prose), tuple(links),
        frozenset(_anchors(titles, text)),
    )  # fmt: skip


def _plain(token: Token) -> str:
    """The words of an inline token, without marks; line breaks stay."""
    return "".join(
        "\n" if part.type in ("softbreak", "hardbreak") else part.content
        for part in token.children or ()
        if part.type in ("text", "code_inline", "softbreak", "hardbreak")
    )


def _links(token: Token, line: int) -> Iterator[TlfsLink]:
    """The links of an inline token that starts on a line."""
    words: list[str] | None = None
    target, start = "", line
    for part in token.children or ():
        if part.type in ("softbreak", "hardbreak"):
            line += 1
        elif part.type == "link_open":
            words, target, start = [], str(part.attrGet("href") or ""), line
        elif part.type == "link_close" and words is not None:
            yield TlfsLink(start, "".join(words), target)
            words = None
        elif words is not None:
            words.append(part.content)


def _anchors(titles: list[str], text: str) -> Iterator[str]:
    """What a fragment may name: headings, as GitHub and the documentation site write them."""
    seen: dict[str, int] = {}
    for title in titles:
        slug = re.sub(r"[^\w\- ]", "", title.strip().lower()).replace(" ", "-")
        count = seen[slug] = seen.get(slug, -1) + 1
        yield f"{slug}-{count}" if count else slug
    yield from re.findall(r"<\w+[^>]*\b(?:name|id)=[\"']([^\"']+)", text)


def _without_front_matter(text: str) -> str:
    """The text with its metadata blanked, so that lines keep their numbers."""
    found = re.match(r"---\n.*?\n---\n", text, re.DOTALL)
    return text if not found else "\n" * found[0].count("\n") + text[found.end() :]


def _table(tokens: list[Token], line: int, headings: tuple[str, ...]) -> TlfsTable:
    rows: list[tuple[int, list[str]]] = []
    for token in tokens:
        if token.type == "table_close":
            break
        if token.type == "tr_open":
            rows.append(((token.map or [line - 1])[0] + 1, []))
        elif token.type == "inline":
            rows[-1][1].append(token.content.replace("`", "").strip())
    columns = tuple(cell.lower() for cell in rows[0][1])
    body = [TlfsRow(at, dict(zip(columns, cells, strict=False))) for at, cells in rows[1:]]
    return TlfsTable(line, headings, columns, tuple(body))


def _html_table(rows: HtmlTable, line: int, headings: tuple[str, ...]) -> TlfsTable:
    head, *body = rows or [(0, [])]
    columns = tuple(cell.lower() for cell in head[1])
    return TlfsTable(
        line + head[0], headings, columns,
        tuple(TlfsRow(line + at, dict(zip(columns, cells, strict=False))) for at, cells in body),
    )  # fmt: skip
