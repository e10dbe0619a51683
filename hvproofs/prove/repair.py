# SPDX-License-Identifier: MIT
"""The nearest placement that is proved, where one is refuted.

Neighbours are tried in the order of how little they change, first with the limit
as it is, then each with the largest that fits. What is offered has been proved,
rule by rule: nothing rests on how a neighbour was made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from hvproofs.layout.builder import situation
from hvproofs.layout.situation import LocatedError
from hvproofs.prove.prover import Options, prove
from hvproofs.prove.result import Report, Result
from hvproofs.prove.selection import Candidate
from hvproofs.rules.catalogue import RULES
from hvproofs.spec.scheme import Form, Place, Position, Scheme, Verdict

ALIGN_TO_8 = re.compile(r"ALIGN\(.*, 8\)", re.DOTALL)
_NUMBER = re.compile(r"(0x[0-9a-fA-F]+|\d+)")
# The sizes for the count that `largest` tries; `in.size` is that of the call's own count.
_SIZES = {
    "in.size": "(sizeof(in.header) + in.variable + n * sizeof(in.element))",
    "out.size": "(sizeof(out.header) + n * sizeof(out.element))",
}


@dataclass(frozen=True, slots=True)
class Repair:
    """A neighbour of a refuted scheme that is proved."""

    scheme: Scheme
    change: str  # in words, to go after "with"
    results: tuple[Result, ...]  # of all rules asked: proved or not applicable


MOST = 3  # repairs that are looked for in one run
# A scheme's id, a call's name and its reading.
Key = tuple[str, str, str]


def key_of(result: Result) -> Key:
    """What a repair is of."""
    return result.scheme, result.call.name, result.call.variant


def repairs(
    candidates: Sequence[Candidate], report: Report, options: Options
) -> Mapping[Key, Repair]:
    """The nearest neighbours that are proved of what is refuted against expectation.

    Every rule is asked of them, whatever was selected; of the first few calls only.
    """
    refuted = dict.fromkeys(
        key_of(one) for one in report.unexpected if one.verdict is Verdict.REFUTED
    )
    of: dict[Key, list[Candidate]] = {key: [] for key in list(refuted)[:MOST]}
    for one in candidates:
        call = one.situation.call
        key = (one.situation.scheme.id, call.name, call.variant)
        if key in of:
            of[key].append(replace(one, rules=tuple(RULES)))
    made = {key: repair(group, options) for key, group in of.items()}
    return {key: one for key, one in made.items() if one is not None}


def repair(alike: Sequence[Candidate], options: Options) -> Repair | None:
    """The first neighbour for which every rule of the candidates is proved; None without one.

    They are one call under one scheme, on each architecture. Only for two areas in memory: what
    else is refuted has no neighbour here.
    """
    scheme, call = alike[0].situation.scheme, alike[0].situation.call
    if scheme.form is not Form.MEMORY or scheme.place.input is None or scheme.place.output is None:
        return None
    moves = list(_moves(scheme.place.input, scheme.place.output))
    kept = [(place, moved, scheme.limit) for place, moved in moves]
    fitted = [(place, moved, _fitting(scheme, place)) for place, moved in moves if call.is_rep]
    for place, moved, limit in [*kept, *fitted]:
        there = replace(scheme, place=place, limit=limit)
        results = () if there == scheme else _proved(there, alike, options)
        if not results:
            continue
        change = [moved] if moved else []
        if limit != scheme.limit:
            there, results = _in_numbers(there, alike, options, results)
            change.append(f"limit {there.limit}")
        if len({one.counts for one in results if one.counts is not None}) > 1:
            continue  # what is told of one architecture would not be so of another
        return Repair(there, " and ".join(change), results)
    return None


def _moves(input_: Position, output: Position) -> Iterator[tuple[Place, str]]:
    """Placements from the nearest on, with what moved, in words; first that nothing did."""
    yield Place(input_, output), ""
    rounded = {
        side: replace(position, offset=_rounded(position.offset))
        for side, position in (("input", input_), ("output", output))
    }
    moved = [
        f"the {side} at {rounded[side].offset}"
        for side, position in (("input", input_), ("output", output))
        if rounded[side] != position
    ]
    if moved:
        yield Place(rounded["input"], rounded["output"]), " and ".join(moved)
    apart = input_.region != output.region
    behind = replace(input_, offset=_behind(rounded["input"].offset, "in.size"))
    where = f"{behind.offset} of {behind.region}" if apart else behind.offset
    yield Place(rounded["input"], behind), f"the output at {where}"
    before = replace(output, offset=_behind(rounded["output"].offset, "out.size"))
    where = f"{before.offset} of {before.region}" if apart else before.offset
    yield Place(before, rounded["output"]), f"the input at {where}"


def _rounded(offset: str) -> str:
    number = _NUMBER.fullmatch(offset.strip())
    if number:
        return str(-(-int(number[1], 0) // 8) * 8) if int(number[1], 0) % 8 else offset
    return offset if ALIGN_TO_8.fullmatch(offset.strip()) else f"ALIGN({offset}, 8)"


def _behind(offset: str, size: str) -> str:
    return f"ALIGN({size}, 8)" if offset.strip() == "0" else f"ALIGN({offset} + {size}, 8)"


def _fitting(scheme: Scheme, place: Place) -> str:
    """The largest count for which both areas are where they are to be, as an expression."""
    assert place.input is not None  # noqa: S101 - `repair` asks for both
    assert place.output is not None  # noqa: S101
    ends = []
    for position, size in ((place.input, "in.size"), (place.output, "out.size")):
        room = scheme.regions[position.region].size
        ends.append(f"({position.offset}) + {size} <= ({room})")
    if place.input.region == place.output.region:
        first, second = f"({place.input.offset})", f"({place.output.offset})"
        ends.append(f"({first} + in.size <= {second} || {second} + out.size <= {first})")
    return f"largest(n: {_of_the_count_tried(' && '.join(ends))})"


def _of_the_count_tried(condition: str) -> str:
    for name, size in _SIZES.items():
        condition = re.sub(rf"(?<![\w.]){re.escape(name)}(?!\w)", size, condition)
    return condition


def _proved(scheme: Scheme, alike: Sequence[Candidate], options: Options) -> tuple[Result, ...]:
    """The results where all are proved or not applicable; else none."""
    try:
        there = [Candidate(situation(one.situation.call, scheme), one.rules) for one in alike]
    except LocatedError:  # an expression that has no meaning in this form
        return ()
    results = prove(there, options).results
    wanted = (Verdict.PROVED, Verdict.NOT_APPLICABLE)
    verdicts = [one.verdict for one in results]
    return results if Verdict.PROVED in verdicts and set(verdicts) <= set(wanted) else ()


def _in_numbers(
    scheme: Scheme, alike: Sequence[Candidate], options: Options, results: tuple[Result, ...]
) -> tuple[Scheme, tuple[Result, ...]]:
    """The same with the limit as a number: one that is right for all headers and architectures."""
    known = [one.counts for one in results if one.counts is not None]
    most = min(min(one.last, one.last_at_max) for one in known)
    literal = replace(scheme, limit=str(most))
    again = _proved(literal, alike, options)
    return (literal, again) if again else (scheme, results)
