# SPDX-License-Identifier: MIT
"""What came of citations: a line for each that does not hold, and how many do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from hvproofs.drift.cite import Found, State
from hvproofs.report.fill import filled


def _counts(found: Iterable[Found]) -> str:
    count = Counter(one.state for one in found)
    return ", ".join(f"{count[state]} {state.value}" for state in State)


def _where(one: Found) -> str:
    citation = one.citation
    to = f", found as {one.where}" if one.where else ""
    return f"{citation.file}: {citation.symbol} of {citation.tree} {citation.revision}{to}"


def citations_text(found: Sequence[tuple[str, Found]]) -> str:
    """One tree."""
    lines: list[str] = []
    for owner, one in found:
        if one.state is not State.HOLDS:
            lines += filled(f"{one.state.value}: {owner}, {_where(one)}", "", "  ")
    return "\n".join([*lines, _counts(one for _, one in found), ""])


def citations_markdown(trees: Iterable[tuple[str, Sequence[tuple[str, Found]]]]) -> str:
    """Several trees, each under its label: the counts, and what does not hold."""
    lines = ["# Citations", "", "Of each tree: which definitions that schemes and contracts cite",
             "are there as they were read. Made by `make cite`.", ""]  # fmt: skip
    for label, found in trees:
        lines += [f"## {label}", "", _counts(one for _, one in found), ""]
        rows = dict.fromkeys(
            f"| {one.state.value} | `{owner}` | {_where(one)} |"
            for owner, one in found
            if one.state is not State.HOLDS
        )
        if rows:
            lines += ["| state | cited by | definition |", "|---|---|---|", *rows, ""]
    return "\n".join(lines)
