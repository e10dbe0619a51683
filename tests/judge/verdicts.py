# SPDX-License-Identifier: MIT
"""The judge: verdicts of one call in one scheme, by trying everything.

Written from SEMANTICS.md alone. Where the text leaves a verdict open, every verdict that it
allows is allowed, and the judgement says that it is open.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from judge.cvalue import Event
from judge.loop import progress
from judge.machine import Machine, only_zero
from judge.predicates import ANYWHERE, AREA_RULES, Areas, broken, broken_anywhere, has_bases
from judge.situations import MOST_ENTRIES, Header, Moment, Program
from judge.tables import capacity, exclusive
from judge.words import Call, Scheme

PROVED, REFUTED, UNKNOWN, NOT_APPLICABLE = "proved", "refuted", "unknown", "not-applicable"
MOST_QWORDS = 1023  # the variable header's field has 10 bits
BUDGET = 12_000  # calls that are looked at one by one
ONE_SIDED = {"input": "input-", "output": "output-"}


@dataclass(frozen=True)
class Judgement:
    """What may be said of a rule."""

    allowed: frozenset[str]
    why: str = ""  # where more than one verdict is allowed, or where none is plain
    least: tuple[int, int] | None = None  # the least (n, v) that breaks the rule, if all were tried
    excluded: frozenset[str] = frozenset()  # "v", "n", "range": what the theorem leaves out

    @property
    def loose(self) -> bool:
        """Whether the values of the call are themselves open."""
        return "undefined" in self.why or "announced" in self.why

    @property
    def plain(self) -> bool:
        return len(self.allowed) == 1


def only(verdict: str, why: str = "", least: tuple[int, int] | None = None) -> Judgement:
    return Judgement(frozenset({verdict}), why, least)


def either(why: str, *verdicts: str) -> Judgement:
    return Judgement(frozenset(verdicts), why)


@dataclass
class Tally:
    """What was seen of a call."""

    whole: bool = True  # whether every count and header was tried
    moments: int = 0  # calls within min(limit, 4095)
    calls: int = 0  # calls within the limit
    first: dict[str, tuple[int, int]] = field(default_factory=dict)  # rule to the least (n, v)
    homeless: tuple[int, int] | None = None  # the least (n, v) without a legal base
    zero_only: bool = False  # an alignment leaves only the base 0
    cut: bool = False  # more qwords are announced than the field holds: which, is not said
    undefined: bool = False  # C leaves something undefined at a call that counts
    hard: set[Event] = field(default_factory=set)
    soft: set[Event] = field(default_factory=set)
    barren: list[int] = field(default_factory=list)  # headers whose limit is 0
    alive: list[Header] = field(default_factory=list)  # headers that some call passes with
    refused: set[tuple[int, int]] = field(default_factory=set)  # (n, v) that a check refuses
    shut: list[int] = field(default_factory=list)  # headers that checks refuse
    useless: list[int] = field(default_factory=list)  # headers whose every count checks refuse

    def note(self, rule: str, n: int, v: int) -> None:
        self.first[rule] = min(self.first.get(rule, (n, v)), (n, v))


def counts(limit: int, rep: bool, budget: int) -> tuple[list[int], bool]:
    """The counts to try, and whether that is all of them."""
    if not rep:
        return [0], True
    if limit <= budget:
        return list(range(1, limit + 1)), True
    near = {limit - k for k in range(3)} | {1 << k for k in range(2, 65)}
    near |= {(1 << k) - 1 for k in range(2, 65)} | {(1 << k) + 1 for k in range(2, 65)}
    near |= set(range(1, min(limit, budget // 2, MOST_ENTRIES) + 1))
    near |= set(range(1, min(limit, MOST_ENTRIES) + 1, max(1, 8000 // budget)))
    near |= {*range(4080, 4112), *range(500, 520), *range(250, 260)}
    return sorted(n for n in near if 1 <= n <= limit), False


def survey(program: Program, budget: int = BUDGET) -> Tally:
    """Try every header and count."""
    tally, call = Tally(), program.call
    share = max(60, budget // ((call.variable or 0) + 1))
    for header, before in program.headers():
        _header(program, tally, header, before, share)
    return tally


def _header(
    program: Program, tally: Tally, header: Header, before: dict[str, Any], share: int
) -> None:
    call, v = program.call, header.v
    tally.hard |= header.hard
    tally.soft |= header.soft
    tally.undefined |= header.unclear
    if header.excluded:
        tally.shut.append(v)
        return
    if call.rep and header.limit == 0:
        tally.barren.append(v)
        return
    numbers, whole = counts(header.limit, call.rep, share)
    tally.whole &= whole
    passed = False
    for n in numbers:
        moment = program.moment(header, before, n)
        if moment is None:
            tally.refused.add((n, v))
            continue
        passed = True
        _call(program, tally, moment)
    tally.hard |= header.hard
    tally.soft |= header.soft
    tally.undefined |= header.unclear
    if passed:
        tally.alive.append(header)
    else:
        tally.useless.append(v)


def _call(program: Program, tally: Tally, moment: Moment) -> None:
    tally.calls += 1
    tally.hard |= moment.bad
    for rule in control(program, moment):
        tally.note(rule, moment.n, moment.v)
    if moment.n > MOST_ENTRIES:
        return
    tally.moments += 1
    tally.undefined |= Event.UNDEFINED in moment.bad
    if program.scheme.registers:
        if not capacity(program, moment):
            tally.note("fast-capacity", moment.n, moment.v)
        return
    tally.cut |= moment.announced > MOST_QWORDS
    areas = Areas(program, moment)
    for rule in broken_anywhere(areas):
        tally.note(rule, moment.n, moment.v)
    if not has_bases(areas):
        tally.homeless = min(tally.homeless or (moment.n, moment.v), (moment.n, moment.v))
        return
    tally.zero_only |= any(only_zero(b, program.machine.space) for b in areas.used.values())
    for rule in broken(areas):
        tally.note(rule, moment.n, moment.v)


def control(program: Program, moment: Moment) -> Iterator[str]:
    """Rules of the control word that a call breaks."""
    if moment.n > MOST_ENTRIES:
        yield "rep-count-encodable"
    allowed = program.call.variable is not None
    wrong = moment.announced != moment.v or moment.announced > MOST_QWORDS
    if wrong or (moment.announced and not allowed):
        yield "variable-header-encodable"


def judge(call: Call, scheme: Scheme, machine: Machine | None = None) -> dict[str, Judgement]:
    """Every rule's judgement."""
    machine = machine or Machine(guest_page=scheme.guest_page or 4096)
    program = Program(call, scheme, machine)
    if program.rejected():
        return dict.fromkeys(RULES, only(NOT_APPLICABLE, "rejected by a build check"))
    tally = survey(program)
    found = {rule: _area(rule, program, tally) for rule in AREA_RULES}
    for rule in ("rep-count-encodable", "variable-header-encodable"):
        found[rule] = _control(rule, program, tally)
    found["fast-capacity"] = _fast(program, tally)
    found["no-wraparound"] = _arithmetic(tally, Event.WRAP)
    found["defined"] = _arithmetic(tally, Event.UNDEFINED)
    found["limit-positive"] = _positive(call, tally)
    found["batch-progress"] = _progress(program, tally)
    found["exclusive-use"] = exclusive_use(program, tally)
    return {rule: _with_exclusions(rule, j, tally) for rule, j in found.items()}


RULES = (*AREA_RULES, "rep-count-encodable", "variable-header-encodable", "fast-capacity",
         "no-wraparound", "defined", "limit-positive", "batch-progress",
         "exclusive-use")  # fmt: skip


def _with_exclusions(rule: str, found: Judgement, tally: Tally) -> Judgement:
    """What a proof leaves out, whatever the reason, and must therefore say."""
    out = {"v"} if tally.shut else set()
    if tally.useless and rule != "limit-positive":
        out.add("v")
    if tally.refused and rule not in ("limit-positive", "batch-progress"):
        out.add("n")
    if tally.barren and rule != "limit-positive":
        out.add("range")
    return Judgement(found.allowed, found.why, found.least, frozenset(out))


def applicable(rule: str, program: Program) -> bool:
    sides = program.call.sides
    if program.scheme.registers:
        return False
    if rule == "no-overlap":
        return all(sides.values())
    if rule == "host-visible" and program.scheme.isolation == "none":
        return False
    for side, prefix in ONE_SIDED.items():
        if rule.startswith(prefix):
            return sides[side]
    return any(sides.values())


def _area(rule: str, program: Program, tally: Tally) -> Judgement:
    if not applicable(rule, program):
        return only(NOT_APPLICABLE)
    if Event.NOT_MONOTONE in tally.hard | tally.soft:
        return either("largest() of a predicate that is not monotone", PROVED, REFUTED, UNKNOWN)
    if tally.undefined:
        return either("C leaves the layout undefined", PROVED, REFUTED, UNKNOWN)
    if tally.cut:
        return either("more qwords announced than the field holds", PROVED, REFUTED, UNKNOWN)
    least = tally.first.get(rule) if tally.whole else None
    if tally.homeless and rule in ANYWHERE and rule not in tally.first:
        return either("no legal base, which the rule does not ask", PROVED, REFUTED, UNKNOWN)
    if tally.homeless:
        return Judgement(frozenset({REFUTED, UNKNOWN}), "no legal base", None)
    if rule in tally.first:
        return only(REFUTED, "", least)
    if tally.zero_only:
        return either("only base 0 is legal", PROVED, REFUTED, UNKNOWN)
    if not tally.whole:
        return either("not every call was tried", PROVED, REFUTED)
    return only(PROVED) if tally.moments else only(UNKNOWN, "vacuous")


def _control(rule: str, program: Program, tally: Tally) -> Judgement:
    if tally.undefined:
        return either("C leaves the call undefined", PROVED, REFUTED, UNKNOWN)
    if rule in tally.first:
        return only(REFUTED, "", tally.first[rule] if tally.whole else None)
    if rule == "variable-header-encodable" and program.call.variable is None:
        return either("no variable header", PROVED, NOT_APPLICABLE, UNKNOWN)
    if not program.call.rep and rule == "rep-count-encodable":
        return either("a simple call", PROVED, NOT_APPLICABLE, UNKNOWN)
    return only(PROVED) if tally.calls else only(UNKNOWN, "vacuous")


def _fast(program: Program, tally: Tally) -> Judgement:
    if not program.scheme.registers:
        return only(NOT_APPLICABLE)
    if "fast-capacity" in tally.first:
        return only(REFUTED)
    if program.scheme.registers == "tdx" and program.call.sides["output"]:
        return either("TDX and output", PROVED, REFUTED)
    return only(PROVED) if tally.moments else only(UNKNOWN, "vacuous")


def _arithmetic(tally: Tally, event: Event) -> Judgement:
    if event in tally.hard:
        return only(REFUTED)
    if tally.undefined:
        return either("C leaves the call undefined", PROVED, REFUTED, UNKNOWN)
    doubtful = {Event.NOT_MONOTONE, Event.INSIDE_LARGEST}
    doubtful |= {Event.SIGN_CAST} if event is Event.WRAP else set()
    if event in tally.soft or doubtful & (tally.hard | tally.soft):
        return either("in code that may not be reached", PROVED, REFUTED, UNKNOWN)
    return only(PROVED) if tally.calls else either("vacuous", UNKNOWN, PROVED)


def _positive(call: Call, tally: Tally) -> Judgement:
    if not call.rep:
        return only(NOT_APPLICABLE)
    if tally.undefined:
        return either("C leaves the limit undefined", PROVED, REFUTED, UNKNOWN, NOT_APPLICABLE)
    if tally.barren:
        found = only(REFUTED, "", (0, min(tally.barren)))
    elif tally.alive or tally.useless:
        found = only(PROVED)
    else:
        found = either("vacuous", UNKNOWN, PROVED)
    if not call.listed:
        return either("a rep call without a list", NOT_APPLICABLE, *found.allowed)
    return found


def _progress(program: Program, tally: Tally) -> Judgement:
    if not program.call.rep:
        return only(NOT_APPLICABLE)
    if tally.undefined:
        return either("C leaves the limit undefined", PROVED, REFUTED, UNKNOWN)
    if tally.barren:
        return only(REFUTED, "the loop asks for none")
    asked = {header.v for header in tally.alive}
    refused = [(n, v) for n, v in tally.refused if v in asked]
    if refused:
        return only(REFUTED, "a check refuses what the loop asks for")
    if not tally.alive:
        return either("vacuous", UNKNOWN, *([REFUTED] if tally.useless else []))
    if any(not progress(h.limit, program.scheme.loop) for h in tally.alive):
        return only(REFUTED)
    if any(header.limit > MOST_ENTRIES for header in tally.alive):
        return either("asks for more than the field holds", PROVED, REFUTED)
    if tally.useless:
        return either("a check that speaks of the count refuses a header", PROVED, REFUTED)
    return only(PROVED)


def exclusive_use(program: Program, tally: Tally) -> Judgement:
    if program.scheme.registers or not any(program.call.sides.values()):
        return only(NOT_APPLICABLE)
    safe = exclusive(program)
    if safe is None:
        return either("an owner that nobody stated", PROVED, REFUTED, UNKNOWN)
    verdict = PROVED if safe else REFUTED
    return only(verdict) if tally.moments else either("vacuous", verdict, UNKNOWN)
