# SPDX-License-Identifier: MIT
"""Everything a scheme computes for one call: variable header by variable header, count by count.

The order is that of the code a scheme stands for: the definitions, the run-time checks, the
limit, then for each call the checks that speak of it and the placements.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from judge.cexpr import ULONG, CType, names, parse, parse_let
from judge.cvalue import Compiler, Event, Log, Value, convert
from judge.machine import WORD, Block, Machine
from judge.words import Call, Scheme

BUILT_IN = ("HV_HYP_PAGE_SIZE", "PAGE_SIZE", "sizeof(in.header)", "sizeof(in.element)",
            "sizeof(out.header)", "sizeof(out.element)", "v", "in.variable", "n", "limit",
            "in.size", "out.size")  # fmt: skip
LATE = {"n", "in.size", "out.size"}  # what depends on the count
MOST_ENTRIES = 4095  # the rep count's field has 12 bits
UNSTATED = {"u16": (1 << 16) - 1, "u32": (1 << 32) - 1, "u64": (1 << 64) - 1}


@dataclass(frozen=True)
class Code:
    """An expression of the scheme, compiled."""

    where: str  # "limit", "let x", "run 0", "size one", "align one", "offset input", "varhead"
    value: Value
    needs: frozenset[str]  # names it depends on, directly or through definitions

    @property
    def late(self) -> bool:
        return bool(self.needs & LATE)

    @property
    def on_limit(self) -> bool:
        return "limit" in self.needs


@dataclass
class Moment:
    """One call: values, and what went wrong on the way."""

    n: int
    v: int
    limit: int
    announced: int  # qwords in the control word
    blocks: dict[str, Block]  # by region
    offsets: dict[str, int]  # by side
    bad: frozenset[Event]  # what went wrong in code that the call runs for certain


@dataclass
class Header:
    """One variable header."""

    v: int
    limit: int = 0  # entries
    excluded: bool = False  # by a check that does not speak of the count
    unclear: bool = False  # C leaves undefined what decides whether the call is made
    hard: set[Event] = field(default_factory=set)  # went wrong for certain
    soft: set[Event] = field(default_factory=set)  # went wrong where code may not be reached


class Program:
    """A scheme compiled for one call."""

    def __init__(self, call: Call, scheme: Scheme, machine: Machine) -> None:
        self.call, self.scheme, self.machine = call, scheme, machine
        self.types: dict[str, CType] = dict.fromkeys(BUILT_IN, ULONG)
        self.needs: dict[str, frozenset[str]] = {}
        self.lets: list[tuple[str, Code]] = []
        for text in scheme.let:
            ctype, name, node = parse_let(text)
            code = self._code(f"let {name}", node, ctype)
            self.lets.append((name, code))
            self.types[name], self.needs[name] = ctype, code.needs
        self.build = [self._code(f"build {i}", parse(t)) for i, t in enumerate(scheme.build)]
        self.run = [self._code(f"run {i}", parse(t)) for i, t in enumerate(scheme.run)]
        self.limit = self._code("limit", parse(scheme.limit)) if scheme.limit else None
        self.varhead = self._code("varhead", parse(scheme.varhead)) if scheme.varhead else None
        self.sizes = {r.name: self._code(f"size {r.name}", parse(r.size)) for r in self.regions}
        self.aligns = {r.name: self._code(f"align {r.name}", parse(r.align)) for r in self.regions}
        self.offsets = {
            side: self._code(f"offset {side}", parse(place.offset))
            for side, place in scheme.places.items()
        }

    def _code(self, where: str, node: tuple[Any, ...], ctype: CType | None = None) -> Code:
        needs: set[str] = set()
        for name in names(node):
            needs |= {name} | self.needs.get(name, frozenset())
        typed = Compiler(self.types).typed(node)
        value = convert(typed, ctype) if ctype else typed[1]
        return Code(where, value, frozenset(needs))

    @property
    def regions(self) -> list[Any]:
        return list(self.scheme.regions.values())

    @cached_property
    def placed(self) -> dict[str, str]:
        """The region of each side that has bytes, aliases resolved."""
        found = {}
        for side, place in self.scheme.places.items():
            if self.call.sides[side]:
                region = self.scheme.regions[place.region]
                found[side] = region.same_as or region.name
        return found

    def constants(self) -> dict[str, int]:
        call, machine = self.call, self.machine
        sizes = (machine.page, machine.guest_page, call.in_header, call.in_element,
                 call.out_header, call.out_element)  # fmt: skip
        return dict(zip(BUILT_IN, sizes, strict=False))

    def rejected(self) -> bool:
        """Whether a build check is false; it may use what is known when the code is built."""
        env = {**self.constants(), "v": 0, "in.variable": 0, "n": 0, "limit": 0}
        env |= {"in.size": 0, "out.size": 0}
        for name, code in self.lets:
            env[name] = code.value(env, [])
        return any(not code.value(env, []) for code in self.build)

    def headers(self) -> Iterator[tuple[Header, dict[str, int]]]:
        """Every variable header with what is computed before any count is known."""
        for v in range((self.call.variable or 0) + 1):
            yield self.header(v)

    def header(self, v: int) -> tuple[Header, dict[str, int]]:
        env = {**self.constants(), "v": v, "in.variable": 8 * v}
        found, used = Header(v), _names_of(self.run)
        late: Log = []
        for name, code in self.lets:
            if not code.late and not code.on_limit:
                log: Log = []
                env[name] = code.value(env, log)
                found.hard.update(log if name in used or not self.run else ())
                late += log
        for code in self.run:
            if not (code.late or code.on_limit or found.excluded):
                log = []
                found.excluded = not code.value(env, log)
                found.hard.update(log)
        if self.varhead and not self.varhead.late:
            self.varhead.value(env, late)
        found.unclear = Event.UNDEFINED in found.hard
        target = found.soft if found.excluded else found.hard
        target.update(late)
        self._limit(found, env, target)
        return found, env

    def _limit(self, header: Header, env: dict[str, int], target: set[Event]) -> None:
        log: Log = []
        if self.limit is not None:
            header.limit = max(0, self.limit.value(env, log))
        elif self.call.rep:
            header.limit = UNSTATED[self.scheme.loop.get("counter", "u64")]
        env["limit"] = header.limit
        named = any(c.on_limit for c in (*self.offsets.values(), *self.sizes.values(), *self.run))
        (target if self.call.rep or named else header.soft).update(log)
        header.unclear |= Event.UNDEFINED in log
        for name, code in self.lets:
            if code.on_limit and not code.late:
                log = []
                env[name] = code.value(env, log)
                target.update(log)
        for code in self.run:
            if code.on_limit and not code.late and not header.excluded:
                log = []
                header.excluded = not code.value(env, log)
                header.hard.update(log)

    def moment(self, header: Header, before: Mapping[str, int], n: int) -> Moment | None:
        """One call; None where a check that speaks of the count refuses it."""
        call, v = self.call, header.v
        env = {**before, "n": n, "in.size": call.input_size(v, n), "out.size": call.output_size(n)}
        log: Log = []
        aside: Log = []  # in code of which it is open whether it is reached
        for name, code in self.lets:
            if code.late:
                env[name] = code.value(env, log)
        for code in self.run:
            tested: Log = []
            if code.late and not code.value(env, tested):
                header.soft.update(log)
                header.hard.update(tested)
                header.unclear |= Event.UNDEFINED in tested
                return None
            log += tested
        sides = call.sides
        used = {self.scheme.places[s].region for s in self.placed} | set(self.placed.values())
        blocks = {}
        for name, size in self.sizes.items():
            where = log if name in used else aside
            values = size.value(env, where), self.aligns[name].value(env, where)
            blocks[name] = Block(*(max(0, value) % WORD for value in values))
        offsets = {s: c.value(env, log if sides[s] else aside) for s, c in self.offsets.items()}
        announced = self.varhead.value(env, log) if self.varhead else v
        header.soft.update(aside)
        return Moment(n, v, header.limit, announced, blocks, offsets, frozenset(log))


def _names_of(codes: list[Code]) -> frozenset[str]:
    return frozenset().union(*(code.needs for code in codes)) if codes else frozenset()
