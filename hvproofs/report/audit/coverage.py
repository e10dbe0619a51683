# SPDX-License-Identifier: MIT
"""What of a tree no verdict speaks of, as text: the undecided first, then why the rest is not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from hvproofs.audit.coverage.coverage import Coverage, Entry, Seen
from hvproofs.report.fill import filled

INDENT = "    "


def coverage_text(covered: Coverage) -> str:
    """A whole run, for people."""
    lines = [str(one) for one in covered.problems]
    for one in covered.entries:
        if one.seen.undecided:
            lines.append(f"{where(one)}: warning: undecided: {one.mention.name}")
            lines += filled(f"{one.seen.value}: {one.why}", INDENT)
    for seen in (one for one in Seen if not one.undecided):
        lines += _listed([one for one in covered.entries if one.seen is seen])
    return "\n".join([*lines, *filled(totals(covered)), ""])


def where(one: Entry) -> str:
    """Its place, from the tree's root."""
    return f"{one.path}:{one.mention.line}"


def _listed(entries: list[Entry]) -> Iterator[str]:
    """Mentions of one kind: a line each file and reason, with their lines."""
    groups: dict[tuple[str, str], list[int]] = {}
    for one in entries:
        groups.setdefault((one.path, one.why), []).append(one.mention.line)
    if groups:
        yield f"{entries[0].seen.value}: {len(entries)}"
    for (path, why), lines in groups.items():
        yield from filled(f"{path}: {', '.join(map(str, dict.fromkeys(lines)))}", INDENT)
        if why:
            yield from filled(why, INDENT * 2)


def totals(covered: Coverage) -> str:
    """How many mentions there are, by what became of them."""
    count = Counter(one.seen for one in covered.entries)
    shown = ", ".join(f"{count[one]} {one.value}" for one in Seen if count[one])
    files = len({one.path for one in covered.entries})
    return f"{len(covered.entries)} mentions in {files} files: {shown or 'nothing'}"
