# SPDX-License-Identifier: MIT
"""Text in lines that fit a mail: the one place where lines are broken."""

from __future__ import annotations

from textwrap import wrap

COLUMNS = 80  # of a line of plain text, at most


def filled(text: str, first: str = "", rest: str | None = None, width: int = COLUMNS) -> list[str]:
    """Lines of a paragraph; names are kept whole, even where one is wider than a line.

    `first` stands before the first line, `rest` before the others, or `first` again.
    """
    return wrap(text, width, initial_indent=first, break_long_words=False,
                subsequent_indent=first if rest is None else rest,
                break_on_hyphens=False)  # fmt: skip


def cell(text: str, width: int) -> list[str]:
    """Lines of a cell of a table, none of them wider than its column."""
    return wrap(text, width) or [""]
