# SPDX-License-Identifier: MIT
"""A document as blocks, and its three ways to be written: Markdown, reStructuredText, HTML.

Text is plain: a writer escapes whatever means something in its own language.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Heading:
    """A title; `level` 1 is the document's."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text, on one line."""

    text: str


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; every row has as many cells as the head."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Heading | Paragraph | Items | Table
_RST_LINES = "=-~^"


def markdown(blocks: Sequence[Block]) -> str:
    """The document as Markdown, for GitHub and the like."""
    parts = ["\n".join(_markdown(block)) for block in blocks]
    return "\n\n".join(parts) + "\n"


def _md(text: str) -> str:
    """Escaped; an underscore inside of a word means nothing in Markdown."""
    return re.sub(r"([\\`*\[\]<>|]|^#|(?<!\w)_|_(?!\w))", r"\\\1", text)


def _markdown(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, text):
            yield f"{'#' * level} {_md(text)}"
        case Paragraph(text):
            yield _md(text)
        case Items(texts):
            yield from (f"* {_md(text)}" for text in texts)
        case Table(head, rows):
            yield f"| {' | '.join(map(_md, head))} |"
            yield f"|{'---|' * len(head)}"
            yield from (f"| {' | '.join(map(_md, row))} |" for row in rows)


def rst(blocks: Sequence[Block]) -> str:
    """The document as reStructuredText, as the kernel's Documentation has it."""
    parts = ["\n".join(_rst(block)) for block in blocks]
    return ".. SPDX-License-Identifier: GPL-2.0\n\n" + "\n\n".join(parts) + "\n"


def _rst_text(text: str) -> str:
    return re.sub(r"([\\`*_|<>])", r"\\\1", text)


def _rst(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, text):
            shown = _rst_text(text)
            yield shown
            yield _RST_LINES[level - 1] * len(shown)
        case Paragraph(text):
            yield _rst_text(text)
        case Items(texts):
            yield from (f"* {_rst_text(text)}" for text in texts)
        case Table(head, rows):
            yield ".. list-table::"
            yield "   :header-rows: 1"
            yield ""
            for row in (head, *rows):
                yield from (
                    f"   {'* -' if not at else '  -'} {_rst_text(cell)}".rstrip()
                    for at, cell in enumerate(row)
                )


_HTML_HEAD = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { max-width: 60em; margin: 2em auto; padding: 0 1em }
table { border-collapse: collapse; text-align: left }
th, td { border: 1px solid; padding: .2em .5em }
</style>
"""


def page(blocks: Sequence[Block]) -> str:
    """The document as one HTML file that needs nothing else."""
    title = next((b.text for b in blocks if isinstance(b, Heading)), "")
    body = "\n".join(line for block in blocks for line in _html(block))
    return f"{_HTML_HEAD}<title>{html.escape(title)}</title>\n<main>\n{body}\n</main>\n</html>\n"


def _html(block: Block) -> Iterator[str]:
    match block:
        case Heading(level, text):
            yield f"<h{level}>{html.escape(text)}</h{level}>"
        case Paragraph(text):
            yield f"<p>{html.escape(text)}</p>"
        case Items(texts):
            yield f"<ul>{''.join(f'<li>{html.escape(text)}</li>' for text in texts)}</ul>"
        case Table(head, rows):
            yield f"<table><tr>{''.join(f'<th>{html.escape(c)}</th>' for c in head)}</tr>"
            for row in rows:
                yield f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in row)}</tr>"
            yield "</table>"


WRITERS: Mapping[str, Callable[[Sequence[Block]], str]] = MappingProxyType(
    {"markdown": markdown, "rst": rst, "html": page}
)
