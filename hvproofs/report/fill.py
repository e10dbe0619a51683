# SPDX-License-Identifier: MIT
"""Text in lines that fit a mail: the one place where lines are broken."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap

COLUMNS = 80  # of a line of plain text, at most


def filled(
    text: str, first: str = "", rest: str | None = None, width: int = COLUMNS,
    together: Sequence[str] = (),
) -> list[str]:  # fmt: skip
    """Lines of a paragraph; names are kept whole, even where one is wider than a line.

    `first` stands before the first line, `rest` before the others, or `first` again. No line is
    broken at the spaces of what is to stay `together`, such as " = ".
    """
    for one in together:
        text = text.replace(one, one.replace(" ", "\0"))
    lines = wrap(text, width, initial_indent=first, break_long_words=False,
                 subsequent_indent=first if rest is None else rest,
                 break_on_hyphens=False)  # fmt: skip
    return [line.replace("\0", " ") for line in lines]


def cell(text: str, width: int) -> list[str]:
    """Lines of a cell of a table, none of them wider than its column."""
    return wrap(text, width) or [""]
