# SPDX-License-Identifier: MIT
"""Tables and links of the HTML that stands in a page."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

MAX_SPAN = 1000  # rows that one cell may reach over

HtmlTable = list[tuple[int, list[str]]]  # of each row the line, from 0, and the text of its cells


@dataclass(slots=True)
class Html:
    """What is read of a block of HTML."""

    tables: list[HtmlTable] = field(default_factory=list)
    links: list[tuple[int, str, str]] = field(default_factory=list)  # line from 0, text, target


def read_html(text: str) -> Html:
    """The tables, with a cell that spans rows repeated in each, and the links; no comments."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.found


class _Reader(HTMLParser):
    """Collects rows and links, one tag after the other."""

    def __init__(self) -> None:
        super().__init__()
        self.found = Html()
        self.cell: list[str] | None = None  # the text of the open cell
        self.span = 1  # rows of the open cell
        self.rest: dict[int, tuple[int, str]] = {}  # by column: rows to come, and their text
        self.link: tuple[int, str, list[str]] | None = None  # line, target, text

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a table, a row, a cell or a link."""
        values = dict(attrs)
        if tag == "table":
            self.found.tables.append([])
            self.rest = {}
        elif tag == "tr" and self.found.tables:
            self.found.tables[-1].append((self.getpos()[0] - 1, []))
        elif tag in ("td", "th"):
            span = values.get("rowspan") or ""
            self.cell = []
            self.span = min(int(span), MAX_SPAN) if span.isdecimal() and len(span) < 9 else 1
        elif tag == "a" and values.get("href"):
            self.link = (self.getpos()[0] - 1, values["href"] or "", [])

    def handle_endtag(self, tag: str) -> None:
        """Close a cell, a row or a link."""
        if tag == "a" and self.link:
            line, target, words = self.link
            self.found.links.append((line, "".join(words), target))
            self.link = None
        if not self.found.tables or not self.found.tables[-1]:
            return
        row = self.found.tables[-1][-1][1]
        if tag in ("td", "th") and self.cell is not None:
            self._repeat(row)
            text = " ".join("".join(self.cell).split())
            if self.span > 1:
                self.rest[len(row)] = (self.span - 1, text)
            row.append(text)
            self.cell = None
        elif tag == "tr":
            self._repeat(row)

    def _repeat(self, row: list[str]) -> None:
        """Cells of rows above that reach into this one."""
        while len(row) in self.rest:
            count, text = self.rest.pop(len(row))
            if count > 1:
                self.rest[len(row)] = (count - 1, text)
            row.append(text)

    def handle_data(self, data: str) -> None:
        """Keep the text of the open cell and link."""
        if self.cell is not None:
            self.cell.append(data)
        if self.link:
            self.link[2].append(data)
