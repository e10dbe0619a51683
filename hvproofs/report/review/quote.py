# SPDX-License-Identifier: MIT
"""The lines of a patch that something is about, quoted as they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hvproofs.errors import Location
from hvproofs.review.lines import Lines

BEFORE = 4  # lines of a hunk that are shown before the one that is meant
_HUNK = re.compile(r"@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@")


def quoted(diff: str, file: str, at: Location | None, lines: Lines) -> Iterator[str]:
    """The hunk's head and the lines up to the one of a file after the series; nothing for none."""
    if at is None:
        return
    own = _section(diff, file)
    added = [index for index, line in enumerate(own) if line.startswith("+")]
    # Which of the patch's lines it is: later patches keep their order, and remove some.
    writers = lines.writers[file]
    number = writers[at.line - 1]
    after = sum(one == number for one in writers[at.line :])
    kept = sum(one == number for one in writers)
    if not added or kept != len(added):
        return
    index = added[len(added) - 1 - after]
    head = next((n for n in range(index, -1, -1) if _HUNK.match(own[n])), index)
    yield f"> {own[head]}"
    for line in own[max(head + 1, index - BEFORE) : index + 1]:
        yield f"> {line}"
    yield ""


def _section(diff: str, file: str) -> list[str]:
    """The lines of a diff about one file."""
    found: list[str] = []
    inside = False
    for line in diff.split("\n"):
        if line.startswith("diff --git "):
            inside = False
        elif line.startswith("+++ "):
            inside = line[4:].split("\t")[0].strip('"') in (f"b/{file}", file)
        elif inside:
            found.append(line)
    return found
