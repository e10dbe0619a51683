# SPDX-License-Identifier: MIT
"""A counterexample of the tool, judged again: is the state legal, and is the rule broken there?"""

from __future__ import annotations

from judge.cvalue import Event
from judge.machine import WORD, Block, Machine, meet
from judge.predicates import (
    ANYWHERE,
    PHYSICAL,
    Areas,
    broken,
    broken_anywhere,
    has_bases,
    not_granules,
)
from judge.situations import MOST_ENTRIES, Moment, Program
from judge.tables import capacity
from judge.tool import Answer
from judge.verdicts import control
from judge.words import Call, Scheme

BY_BASE = ("aligned", "within-page", "no-overlap", "gpa-valid")


def replays(call: Call, scheme: Scheme, machine: Machine, rule: str, given: Answer) -> bool:
    """Whether the counterexample is one."""
    program = Program(call, scheme, machine)
    n, v = given.entries or 0, given.qwords
    if not 0 <= v <= (call.variable or 0):
        return False
    if rule == "batch-progress":
        return _loop(program, given)
    header, before = program.header(v)
    # Of a cast that changes the sign the judge has no opinion, and lets the tool's stand.
    events = {"no-wraparound": {Event.WRAP, Event.SIGN_CAST}, "defined": {Event.UNDEFINED}}
    if rule == "limit-positive":
        return header.limit == 0 and not header.excluded
    if rule in events and events[rule] & (header.hard | header.soft):
        return True
    in_range = n == 0 if not call.rep else 1 <= n <= header.limit
    if header.excluded or not in_range:
        return False
    moment = program.moment(header, before, n)
    if moment is None:
        return rule in events and bool(events[rule] & header.hard)
    if rule in events:
        return bool(events[rule] & (moment.bad | header.hard | header.soft))
    return _broken(program, moment, rule, given)


def _broken(program: Program, moment: Moment, rule: str, given: Answer) -> bool:
    if rule in ("rep-count-encodable", "variable-header-encodable"):
        return rule in control(program, moment)
    if rule == "exclusive-use":
        return True  # judged by the table
    if moment.n > MOST_ENTRIES:
        return False
    if rule == "fast-capacity":
        return not capacity(program, moment)
    areas = Areas(program, moment)
    if not has_bases(areas):
        return True  # the count has no legal base: that obligation fails
    if rule in broken_anywhere(areas):
        return True
    if rule in ANYWHERE and rule != "host-visible":
        return False
    bases = {program.scheme.regions[r].same_as or r: b for r, b in given.bases.items()}
    if not _legal(areas, bases):
        return False
    if rule == "host-visible":
        return any(not_granules(areas, side, [bases[areas.region(side)]]) for side in areas.sides)
    if rule.endswith(BY_BASE):
        return _at(areas, rule, bases)
    return rule in broken(areas)


def _legal(areas: Areas, bases: dict[str, int]) -> bool:
    """Whether the bases are: multiples of the alignment, in the address space, disjoint."""
    used = areas.used
    if not used.keys() <= bases.keys():
        return False
    for name, block in used.items():
        base = bases[name]
        if base % block.align or not 0 <= base <= areas.machine.space - block.size:
            return False
    spans: list[tuple[int, Block]] = [(bases[name], block) for name, block in used.items()]
    if len(spans) < 2:
        return True
    (a, first), (b, second) = spans
    return a + first.size <= b or b + second.size <= a


def _at(areas: Areas, rule: str, bases: dict[str, int]) -> bool:
    """Whether the rule is broken at these very bases."""
    starts = {
        side: (bases[areas.region(side)] + areas.moment.offsets[side]) % WORD
        for side in areas.sides
    }
    if rule == "no-overlap":
        a, b = starts["input"], starts["output"]
        return meet(a, areas.taken["input"], b, areas.taken["output"])
    if rule == "gpa-valid":
        return any(_address(areas, side, starts[side]) for side in areas.sides)
    side = rule.split("-", maxsplit=1)[0]
    start, size = starts[side], areas.taken[side]
    if rule.endswith("aligned"):
        return bool(size) and start % 8 != 0
    return bool(size) and start % areas.machine.page + size > areas.machine.page


def _address(areas: Areas, side: str, start: int) -> bool:
    scheme = areas.program.scheme
    place = scheme.places[side]
    if place.address == "virtual":
        return True
    if scheme.regions[place.region].kind in PHYSICAL:
        return False
    page = areas.machine.guest_page
    return place.address != "page-walk" or start % page + areas.taken[side] > page


def _loop(program: Program, given: Answer) -> bool:
    """Whether the steps are an execution from the start that goes wrong."""
    header, before = program.header(given.qwords)
    loop = program.scheme.loop
    bits = int(loop.get("counter", "u64")[1:])
    by_asked, assumed = loop.get("advance") == "asked", loop.get("assume_progress", True)
    if header.excluded or not given.steps or not given.entries:
        return False
    limit, total, reached = header.limit, given.entries, 0
    for index, (done, asked, completed, after) in enumerate(given.steps):
        # The first call is the first; of the others some may be left out.
        if done < reached or (done and not index):
            return False
        reached = after
        refused = asked >= 1 and program.moment(header, before, asked) is None
        least = 1 if assumed and asked and not refused else 0
        step = asked if by_asked and not refused else completed
        fits = asked == min(limit, total - done) and least <= completed <= asked
        if not fits or after != (done + step) % (1 << bits) or done >= total:
            return False
        if loop.get("repeats") and completed != asked and assumed and not refused:
            return False
    return refused or after != done + completed or after == done
