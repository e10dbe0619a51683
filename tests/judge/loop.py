# SPDX-License-Identifier: MIT
"""The caller's loop, run against a hypervisor that may complete any number of what is asked.

for (done = 0; done < total; done += ...) call(min(limit, total - done));
"""

from __future__ import annotations

from functools import cache
from typing import Any

MOST = (1 << 32) - 1  # entries that a caller may want
REPEATED = 64  # totals tried one by one


def progress(limit: int, loop: dict[str, Any]) -> bool:
    """Whether every entry is covered once, in order, and the loop ends, for every total tried."""
    settings = (
        loop.get("advance", "completed"), loop.get("repeats", False),
        int(loop.get("counter", "u64")[1:]), loop.get("assume_progress", True),
    )  # fmt: skip
    return _all_totals(limit, settings)


Settings = tuple[str, bool, int, bool]


@cache
def _all_totals(limit: int, settings: Settings) -> bool:
    bits = settings[2]
    totals = {*range(1, min(3 * limit, REPEATED) + 2), MOST, MOST - 1}
    totals |= {(1 << 16) + k for k in range(-2, 3)} | {limit, limit + 1, 2 * limit, 2 * limit + 1}
    good = (t for t in sorted(totals) if 1 <= t <= MOST)
    return all(covers(limit, total, settings, bits) for total in good)


def covers(limit: int, total: int, settings: Settings, bits: int) -> bool:
    """Whether all executions from the start are right; those of large totals near the end only."""
    # A run that always completes what it asks gets there, so that this is on an execution.
    ends = {0}
    if total > 4 * REPEATED:
        calls = max(0, total // limit - 3)
        wrap = (1 << bits) // limit - 1
        ends |= {calls * limit, max(0, min(calls, wrap)) * limit}
    return all(_from(start, limit, total, settings, bits) for start in ends)


def _from(start: int, limit: int, total: int, settings: Settings, bits: int) -> bool:
    """All executions from the state in which `start` entries are covered and counted."""
    if start >= 1 << bits:
        return False  # the count does not even hold what is covered
    todo, seen = [start], {start}
    while todo and len(seen) < 400:
        done = todo.pop()
        if done >= total:
            continue
        asked = min(limit, total - done)
        for completed in _answers(asked, settings):
            if completed is None:
                return False  # the wrapper repeats for ever
            step = asked if settings[0] == "asked" else completed
            after = (done + step) % (1 << bits)
            if after != done + completed or after == done:
                return False  # entries are left out or sent again, or nothing goes on
            if after not in seen:
                seen.add(after)
                todo.append(after)
    return True


def _answers(asked: int, settings: Settings) -> set[int | None]:
    """How many reps a successful call may have completed."""
    _, repeats, _, assumed = settings
    if repeats:
        return {asked} if assumed else {asked, None}
    least = 1 if assumed else 0
    return {asked, least, (asked + least) // 2, max(least, asked - 1)}
