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
    wanted = set(list(refuted)[:MOST])
    found: dict[Key, Repair] = {}
    for one in candidates:
        call = one.situation.call
        key = (one.situation.scheme.id, call.name, call.variant)
        if key in wanted:
            wanted.discard(key)  # its other architectures are alike
            made = repair(replace(one, rules=tuple(RULES)), options)
            found |= {key: made} if made is not None else {}
    return found


def repair(candidate: Candidate, options: Options) -> Repair | None:
    """The first neighbour for which every rule of the candidate is proved; None without one.

    Only for two areas in memory: what else is refuted has no neighbour here.
    """
    scheme, call = candidate.situation.scheme, candidate.situation.call
    if scheme.form is not Form.MEMORY or scheme.place.input is None or scheme.place.output is None:
        return None
    moves = list(_moves(scheme.place.input, scheme.place.output))
    kept = [(place, moved, scheme.limit) for place, moved in moves]
    fitted = [(place, moved, _fitting(scheme, place)) for place, moved in moves if call.is_rep]
    for place, moved, limit in [*kept, *fitted]:
        there = replace(scheme, place=place, limit=limit)
        results = () if there == scheme else _proved(there, candidate, options)
        if not results:
            continue
        change = [moved] if moved else []
        if limit != scheme.limit:
            there, results = _in_numbers(there, candidate, options, results)
            change.append(f"limit {there.limit}")
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
    behind = replace(input_, offset=_behind(rounded["input"].offset, "in.size"))
    yield Place(rounded["input"], behind), f"the output at {behind.offset}"
    before = replace(output, offset=_behind(rounded["output"].offset, "out.size"))
    yield Place(before, rounded["output"]), f"the input at {before.offset}"


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


def _proved(scheme: Scheme, like: Candidate, options: Options) -> tuple[Result, ...]:
    """The results where all are proved or not applicable; else none."""
    try:
        here = situation(like.situation.call, scheme)
    except LocatedError:  # an expression that has no meaning in this form
        return ()
    results = prove([Candidate(here, like.rules)], options).results
    wanted = (Verdict.PROVED, Verdict.NOT_APPLICABLE)
    verdicts = [one.verdict for one in results]
    return results if Verdict.PROVED in verdicts and set(verdicts) <= set(wanted) else ()


def _in_numbers(
    scheme: Scheme, like: Candidate, options: Options, results: tuple[Result, ...]
) -> tuple[Scheme, tuple[Result, ...]]:
    """The same with the limit as a number: one that is right for every variable header."""
    counts = next(one.counts for one in results if one.counts is not None)
    literal = replace(scheme, limit=str(min(counts.last, counts.last_at_max)))
    again = _proved(literal, like, options)
    return (literal, again) if again else (scheme, results)
