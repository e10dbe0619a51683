# SPDX-License-Identifier: MIT
"""Which counts and headers a verdict speaks of, and which it leaves out, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from hvproofs.prove.result import Counts, Result
from hvproofs.refute.exclusions import AtHeader, Exclusion, Interval


def range_text(counts: Counts | None, exclusions: Sequence[Exclusion] = ()) -> str:
    """The counts and headers a theorem speaks of, then what it leaves out."""
    if counts is None:
        return ""
    parts = [_counts(counts, _headers(counts, exclusions))]
    parts += [f"{name} <= {most}" for name, most in counts.data]
    parts += [line for one in exclusions for line in _excluded(one, counts)]
    return "; ".join(part for part in parts if part)


def of_call(results: Iterable[Result]) -> str:
    """The same for the theorems of one call together."""
    rows = [row for row in results if row.counts is not None]
    found = dict.fromkeys(one for row in rows for one in row.exclusions)
    return range_text(rows[0].counts, tuple(found)) if rows else ""


def _headers(counts: Counts, exclusions: Sequence[Exclusion]) -> list[int]:
    """The variable headers that are not left out."""
    out = [interval for one in exclusions for interval in one.qwords]
    return [
        v
        for v in range(counts.max_qwords + 1)
        if not any(first <= v <= last for first, last in out)
    ]


def _counts(counts: Counts, headers: list[int]) -> str:
    if not headers:
        return "no n"
    if counts.last == 0 and counts.first == 0:
        text = "n = 0"
    elif 0 not in headers:
        # The greatest count is known for no header and for the largest one.
        most = counts.last_at_max if counts.max_qwords in headers else "limit"
        return f"n = {counts.first}..{most} at v = {headers[-1]}"
    else:
        text = f"n = {counts.first}..{counts.last}"
    if counts.max_qwords and headers == [0]:
        return f"{text} for v = 0"
    if counts.last_at_max != counts.last and counts.max_qwords in headers:
        text += f" ({counts.last_at_max} at v = {counts.max_qwords})"
    return text


def _excluded(one: Exclusion, counts: Counts) -> Iterator[str]:
    by = f"excluded by {one.by} ({one.condition})"
    if one.qwords:
        yield f"{_intervals('v', one.qwords)} {by}"
    if one.entries:
        same = len({at.entries for at in one.entries}) == 1
        whole = same and len(one.entries) == (2 if counts.max_qwords else 1)
        shown = one.entries[:1] if whole else one.entries
        yield f"{', '.join(_at(at, whole=whole) for at in shown)} {by}"


def _at(at: AtHeader, *, whole: bool) -> str:
    text = _intervals("n", at.entries)
    return text if whole else f"{text} at v = {at.qwords}"


def _intervals(name: str, intervals: Sequence[Interval]) -> str:
    parts = [
        str(first) if last == first else f"{first}.." + ("" if last is None else str(last))
        for first, last in intervals
    ]
    return f"{name} = {', '.join(parts)}"
