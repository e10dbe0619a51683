# SPDX-License-Identifier: MIT
"""What a claim leaves out, worked out on integers: part of its verdict wherever it is shown.

A run-time check, a count or a header that the control word cannot say, and a
header with which the limit lets no entry through narrow a claim. Each is
listed with the counts and headers that it leaves out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TypeGuard

from hvproofs.layout.obligation import COUNT, RANGE, Hypothesis, is_exclusion
from hvproofs.refute.replay import Replayer
from hvproofs.terms.integers import compiled, evaluate
from hvproofs.terms.smtlib import Named
from hvproofs.terms.term import variables

MOST = (1 << 16) - 1  # counts looked at one by one: all of a u16; what lies above is left out
LONG = 8192  # a limit beyond which counts that go on to it are said to, without an end

Interval = tuple[int, int | None]  # first and last; None: it goes on to the limit


@dataclass(frozen=True, slots=True)
class AtHeader:
    """Counts that are left out with one variable header."""

    qwords: int  # v
    entries: tuple[Interval, ...]  # of n


@dataclass(frozen=True, slots=True)
class Exclusion:
    """What one hypothesis leaves out of a claim."""

    by: str  # its name, or "limit" where the range of n is empty
    condition: str  # what is false of all that is left out
    qwords: tuple[tuple[int, int], ...]  # first and last v left out whatever the count
    entries: tuple[AtHeader, ...] = ()  # that depend on n: at the ends of v, or between


def narrows(hypothesis: Named) -> TypeGuard[Hypothesis]:
    """Whether a hypothesis can leave something out: the range of n does where it is empty."""
    return is_exclusion(hypothesis) or hypothesis.name == RANGE


def exclusions(replayer: Replayer, hypotheses: Iterable[Hypothesis]) -> tuple[Exclusion, ...]:
    """What hypotheses of a theorem that narrow it leave out, in their order."""
    found: list[Exclusion] = []
    for one in hypotheses:
        if one.name == RANGE:
            found += [_empty(replayer), *_assumed(replayer)]
        else:
            found.append(_excluded(replayer, one))
    return tuple(one for one in found if one.qwords or one.entries)


def _assumed(replayer: Replayer) -> Iterator[Exclusion]:
    """The counts beyond a limit that somebody else has to keep to."""
    scheme = replayer.situation.scheme
    if replayer.situation.limit is None or not scheme.limit_from:
        return
    limits, most = _limits(replayer), (1 << scheme.count.width) - 1
    ends = dict.fromkeys((min(limits), max(limits)))
    beyond = tuple(AtHeader(v, ((limits[v] + 1, most),)) for v in ends if limits[v] < most)
    yield Exclusion("limit", f"n <= {scheme.limit}, {scheme.limit_from}", (), beyond)


def _empty(replayer: Replayer) -> Exclusion:
    """The headers with which the limit lets no entry through."""
    out = [v for v, most in _limits(replayer).items() if most < 1]
    return Exclusion("limit", "limit >= 1", _intervals(out))


def _limits(replayer: Replayer) -> dict[int, int]:
    """The limit for every variable header; nothing for a simple call."""
    if replayer.situation.limit is None:
        return {}
    return {
        v: replayer.limit(replayer.complete({"n": 0, "v": v}, monotone=True))
        for v in range(replayer.situation.call.input.max_qwords + 1)
    }


def _excluded(replayer: Replayer, one: Hypothesis) -> Exclusion:
    most = replayer.situation.call.input.max_qwords
    if replayer.situation.limit is None or COUNT not in variables([one.term]):
        # Of a simple call n is 0.
        out = [v for v in range(most + 1) if not _holds(replayer, one, v)]
        return Exclusion(one.name, one.because, _intervals(out))
    at = [found for v in dict.fromkeys((0, most)) if (found := _at(replayer, one, v)).entries]
    if not at:
        # What is left out between them is named by the first header that shows it.
        inside = (_at(replayer, one, v) for v in range(1, most))
        at = [found for found in inside if found.entries][:1]
    return Exclusion(one.name, one.because, (), tuple(at))


def _at(replayer: Replayer, one: Hypothesis, v: int) -> AtHeader:
    return AtHeader(v, tuple(_counts(replayer, one, v)))


def _holds(replayer: Replayer, one: Hypothesis, v: int) -> bool:
    return bool(evaluate(one.term, replayer.complete({"n": 0, "v": v}, monotone=True)))


def _counts(replayer: Replayer, one: Hypothesis, v: int) -> Iterator[Interval]:
    """The counts within the limit for which a hypothesis is false."""
    values = replayer.complete({"n": 0, "v": v}, monotone=True)
    limit = replayer.limit(values)
    known = {name: value for name, value in values.items() if name != COUNT}
    holds = compiled(one.term, known)
    end = min(limit, MOST + 1)
    out = [n for n in range(1, end + 1) if n > MOST or not holds({COUNT: n})]
    for first, last in _intervals(out):
        yield first, None if last == end > LONG else last


def _intervals(numbers: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Ascending numbers as first and last of each run."""
    runs = groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0])
    groups = [[number for _, number in run] for _, run in runs]
    return tuple((group[0], group[-1]) for group in groups)
