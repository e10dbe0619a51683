# SPDX-License-Identifier: MIT
"""Random small programs: never proved where a run breaks a rule, never refuted where none does.

A program is a tree that is read twice: evaluated here in plain Python for
every value of its inputs, which tells the truth, and written as LLVM IR,
which is audited. Neither reading uses anything of the audit's.
"""

from __future__ import annotations

import operator
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from hvproofs.audit.audit import AuditOptions, audit
from hvproofs.audit.guestfile import load_guest
from hvproofs.audit.machine import runs
from hvproofs.audit.result import AuditReport
from hvproofs.audit.sites.requires import Bounds
from hvproofs.decide.asker import Means
from hvproofs.rules.rule import RuleId
from hvproofs.spec.corpus import load_shipped, shipped
from hvproofs.spec.scheme import Verdict

pytest.importorskip("llvmlite")
pytest.importorskip("z3")

PAGE = 4096
FUNCTIONS = 12  # to a module
EXAMPLES = 5  # modules
FUEL = 80  # rounds of a loop; a program that needs more is not looked at
INPUTS = {"a": 8, "b": 8, "c": 4, "m": 4}  # each input with the number of its values

# --- the language -------------------------------------------------------------------------------
# An expression is (width, kind, ...); its value is a bit pattern of that width.
Expr = tuple[Any, ...]
Test = tuple[str, Expr, Expr]  # predicate of icmp, left, right
Statement = tuple[Any, ...]
Env = dict[str, int]


def _signed(value: int, width: int) -> int:
    return value - (1 << width) if value >> (width - 1) else value


def _quotient(left: int, right: int) -> int:
    exact = abs(left) // abs(right)
    return -exact if (left < 0) != (right < 0) else exact


BINARY: dict[str, Callable[[int, int], int]] = {
    "add": operator.add, "sub": operator.sub, "mul": operator.mul, "and": operator.and_,
    "or": operator.or_, "xor": operator.xor, "shl": operator.lshift, "lshr": operator.rshift,
    "ashr": operator.rshift, "udiv": operator.floordiv, "urem": operator.mod,
    "sdiv": _quotient, "srem": lambda x, y: x - y * _quotient(x, y),
    "umin": min, "umax": max, "smin": min, "usub.sat": lambda x, y: max(x - y, 0),
}  # fmt: skip
PREDICATES: dict[str, Callable[[int, int], bool]] = {
    "eq": operator.eq, "ne": operator.ne, "ult": operator.lt, "ule": operator.le,
    "ugt": operator.gt, "slt": operator.lt, "sgt": operator.gt,
}  # fmt: skip
SIGNED = ("sdiv", "srem", "smin", "slt", "sgt")


def _both(name: str, left: Expr, right: Expr, env: Env) -> tuple[int, int]:
    """Two operands as the operation reads them."""
    x, y = _value(left, env), _value(right, env)
    if name in SIGNED:
        return _signed(x, left[0]), _signed(y, left[0])
    return (_signed(x, left[0]) if name == "ashr" else x), y


def _value(one: Expr, env: Env) -> int:
    match one:
        case (_, "const", number):
            return int(number)
        case (_, "var", name):
            return env[name]
        case (width, "zext" | "trunc", inner):
            return _value(inner, env) % (1 << width)
        case (width, "sext", inner):
            return _signed(_value(inner, env), inner[0]) % (1 << width)
        case (_, "select", test, then, otherwise):
            return _value(then if _holds(test, env) else otherwise, env)
        case (width, op, left, right):
            return BINARY[op](*_both(op, left, right, env)) % (1 << width)
    raise AssertionError(one)


def _holds(test: Test, env: Env) -> bool:
    predicate, left, right = test
    return PREDICATES[predicate](*_both(predicate, left, right, env))


# --- calls and their rules, from the sizes alone ------------------------------------------------


@dataclass(frozen=True)
class Shape:
    """One hypercall's sizes, in bytes."""

    code: int
    header: int
    element: int
    out_element: int  # 0: no output
    full: tuple[int, ...]  # counts at which something is just full

    @property
    def most_qwords(self) -> int:
        """Of the variable header."""
        return 64 if self.code == 0x14 else 0


SHAPES = (
    Shape(0x50, 16, 4, 16, (128, 204, 256)),
    Shape(0x51, 16, 32, 0, (63, 127)),
    Shape(0x9A, 16, 4, 4, (508, 512, 1020)),
    Shape(0x14, 32, 8, 0, (444, 508)),
    Shape(0x49, 16, 0, 8, (256, 512)),
)


@dataclass(frozen=True)
class Area:
    """What is handed over: which page, bytes from its start, bytes."""

    page: int
    offset: int
    size: int

    def broken(self, side: str) -> Iterator[str]:
        """The rules about this area alone."""
        if self.offset % 8:
            yield f"{side}-aligned"
        if self.offset % PAGE + self.size > PAGE:
            yield f"{side}-within-page"
        if not self.inside():
            yield f"{side}-in-region"

    def inside(self) -> bool:
        """Whether it stays in its own page."""
        return self.offset + self.size <= PAGE

    def meets(self, other: Area) -> bool:
        """Whether the two can have a byte in common, wherever the pages lie."""
        mine, theirs = _signed(self.offset, 64), _signed(other.offset, 64)
        steps = (0,) if self.page == other.page else (*range(-99, 0), *range(1, 100))
        return any(
            mine < PAGE * step + theirs + other.size and PAGE * step + theirs < mine + self.size
            for step in steps
        )


def _broken(shape: Shape, count: int, qwords: int, places: list[tuple[int, int]]) -> set[str]:
    if count == 0:
        return {"rep-count-positive"}  # refused: no area is looked at
    size = -(-(shape.header + 8 * qwords + shape.element * count) // 8) * 8
    source = Area(*places[0], size)
    found = set(source.broken("input"))
    if shape.out_element:
        target = Area(*places[1], -(-shape.out_element * count // 8) * 8)
        found |= set(target.broken("output"))
        if source.meets(target):
            found.add("no-overlap")
    if count > 4095:
        found.add("rep-count-encodable")
    if qwords > shape.most_qwords:
        found.add("variable-header-encodable")
    return found


class _Endless(Exception):  # noqa: N818
    """More rounds than FUEL."""


class _Return(Exception):  # noqa: N818
    """The function ends."""


@dataclass
class Truth:
    """What all runs of a program do together."""

    broken: set[str] = field(default_factory=set)  # by some run
    calls: int = 0

    def run(self, block: list[Statement], env: Env) -> None:
        """One block on one set of values."""
        for one in block:
            match one:
                case ("set", name, expression):
                    env[name] = _value(expression, env)
                case ("return", test):
                    if _holds(test, env):
                        raise _Return
                case ("if", test, then, otherwise):
                    self.run(then if _holds(test, env) else otherwise, env)
                case ("while", test, body):
                    for _ in range(FUEL):
                        if not _holds(test, env):
                            break
                        self.run(body, env)
                    else:
                        raise _Endless
                case ("call", shape, wrapped, count, qwords, places):
                    self._call(shape, wrapped, _value(count, env), _value(qwords, env), [
                        (page, _value(offset, env)) for page, offset in places
                    ])  # fmt: skip

    def _call(
        self, shape: Shape, wrapped: bool, count: int, qwords: int, places: list[tuple[int, int]]
    ) -> None:
        self.calls += 1
        if not wrapped:  # the count and the size have 12 and 10 bits of the control word
            if count >> 12:  # reserved bits are behind those of the count
                self.broken.add("rep-count-encodable")
            count, qwords = count & 0xFFF, qwords & 0x3FF
        self.broken |= _broken(shape, count & 0xFFFF, qwords & 0xFFFF, places)


def _truth(block: list[Statement]) -> Truth | None:
    truth = Truth()
    for values in product(*(range(most) for most in INPUTS.values())):
        env = dict(zip(INPUTS, values, strict=True)) | {"n": 0, "i": 0, "left": 0, "t": 0}
        try:
            truth.run(block, env)
        except _Return:
            continue
        except _Endless:
            return None
    return truth


# --- as LLVM IR ---------------------------------------------------------------------------------
WIDTHS = {"a": 64, "b": 64, "c": 64, "m": 64, "n": 32, "i": 32, "left": 32, "t": 16}
PAGES = ("hyperv_pcpu_input_arg", "hyperv_pcpu_output_arg")
MODULE = """\
target datalayout = "e-m:e-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"
@this_cpu_off = external global i64
@hyperv_pcpu_input_arg = external global ptr
@hyperv_pcpu_output_arg = external global ptr
@limit = external global i8
declare i8 @source()
declare i64 @hv_do_hypercall(i64, ptr, ptr)
declare i64 @hv_do_rep_hypercall(i16, i16, i16, ptr, ptr)
"""
INTRINSICS = "".join(
    f"declare i{width} @llvm.{op}.i{width}(i{width}, i{width})\n"
    for op in ("umin", "umax", "smin", "usub.sat")
    for width in (8, 16, 32, 64)
)
OFFSET_OF_CPU = (
    'call i64 asm "movq %gs:$1, $0", "=r,*m,~{dirflag},~{fpsr},~{flags}"'
    "(ptr elementtype(i64) @this_cpu_off)"
)


class _Writer:
    """A function's text; its variables live on the stack, LLVM makes values of them."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.fresh = 0

    def new(self, text: str) -> str:
        self.fresh += 1
        self.lines.append(f"  %v{self.fresh} = {text}")
        return f"%v{self.fresh}"

    def label(self, name: str) -> None:
        self.lines += [f"  br label %{name}", f"{name}:"]

    def expression(self, one: Expr) -> str:
        match one:
            case (_, "const", number):
                return str(number)
            case (width, "var", name):
                return self.new(f"load i{width}, ptr %{name}")
            case (width, "zext" | "sext" | "trunc" as op, inner):
                return self.new(f"{op} i{inner[0]} {self.expression(inner)} to i{width}")
            case (width, "select", test, then, otherwise):
                chosen = self.test(test)
                sides = self.expression(then), self.expression(otherwise)
                return self.new(f"select i1 {chosen}, i{width} {sides[0]}, i{width} {sides[1]}")
            case (width, op, left, right):
                x, y = self.expression(left), self.expression(right)
                if op in ("umin", "umax", "smin", "usub.sat"):
                    return self.new(
                        f"call i{width} @llvm.{op}.i{width}(i{width} {x}, i{width} {y})"
                    )
                return self.new(f"{op} i{width} {x}, {y}")
        raise AssertionError(one)

    def test(self, test: Test) -> str:
        predicate, left, right = test
        x, y = self.expression(left), self.expression(right)
        return self.new(f"icmp {predicate} i{left[0]} {x}, {y}")

    def block(self, block: list[Statement]) -> None:
        for one in block:
            match one:
                case ("set", name, expression):
                    value = self.expression(expression)
                    self.lines.append(f"  store i{WIDTHS[name]} {value}, ptr %{name}")
                case ("return", test):
                    self.branch(test, lambda: self.lines.append("  ret i64 1"), None, ends=True)
                case ("if", test, then, otherwise):
                    self.branch(
                        test, lambda b=then: self.block(b), lambda b=otherwise: self.block(b)
                    )
                case ("while", test, body):
                    self.loop(test, body)
                case ("call", shape, wrapped, count, qwords, places):
                    self.call(shape, wrapped, (count, qwords), places)

    def branch(
        self, test: Test, then: Callable[[], None], otherwise: Callable[[], None] | None,
        *, ends: bool = False,
    ) -> None:  # fmt: skip
        chosen, at = self.test(test), f"at{len(self.lines)}"
        self.lines += [f"  br i1 {chosen}, label %{at}.then, label %{at}.else", f"{at}.then:"]
        then()
        self.lines += ([] if ends else [f"  br label %{at}.end"]) + [f"{at}.else:"]
        if otherwise:
            otherwise()
        self.label(f"{at}.end")

    def loop(self, test: Test, body: list[Statement]) -> None:
        at = f"at{len(self.lines)}"
        self.label(f"{at}.head")
        chosen = self.test(test)
        self.lines += [f"  br i1 {chosen}, label %{at}.body, label %{at}.end", f"{at}.body:"]
        self.block(body)
        self.lines += [f"  br label %{at}.head", f"{at}.end:"]

    def call(
        self, shape: Shape, wrapped: bool, fields: tuple[Expr, Expr],
        places: list[tuple[int, Expr]],
    ) -> None:  # fmt: skip
        count, qwords = (self.expression(one) for one in fields)
        sides = [self.place(page, offset) for page, offset in places] + ["null"]
        areas = f"ptr {sides[0]}, ptr {sides[1]}"
        if wrapped:
            numbers = f"i16 {shape.code}, i16 {count}, i16 {qwords}"
            self.new(f"call i64 @hv_do_rep_hypercall({numbers}, {areas})")
            return
        high = self.new(f"shl i64 {self.new(f'zext i16 {count} to i64')}, 32")
        middle = self.new(f"and i64 {self.new(f'zext i16 {qwords} to i64')}, 1023")
        middle = self.new(f"shl i64 {middle}, 17")
        both = self.new(f"or i64 {high}, {middle}")
        self.new(
            f"call i64 @hv_do_hypercall(i64 {self.new(f'or i64 {both}, {shape.code}')}, {areas})"
        )

    def place(self, page: int, offset: Expr) -> str:
        cpu, moved = self.new(OFFSET_OF_CPU), self.new(f"load ptr, ptr @{PAGES[page]}")
        slot = self.new(f"getelementptr i8, ptr {moved}, i64 {cpu}")
        start = self.new(f"load ptr, ptr {slot}")
        return self.new(f"getelementptr i8, ptr {start}, i64 {self.expression(offset)}")


def _function(name: str, block: list[Statement]) -> str:
    writer = _Writer()
    for variable, width in WIDTHS.items():
        writer.lines.append(f"  %{variable} = alloca i{width}")
        writer.lines.append(f"  store i{width} 0, ptr %{variable}")
    for given_, width in (("a", "i3 %x"), ("b", "i3 %y")):
        writer.lines.append(f"  store i64 {writer.new(f'zext {width} to i64')}, ptr %{given_}")
    for given_, source in (("c", "call i8 @source()"), ("m", "load i8, ptr @limit")):
        low = writer.new(f"and i8 {writer.new(source)}, 3")
        writer.lines.append(f"  store i64 {writer.new(f'zext i8 {low} to i64')}, ptr %{given_}")
    writer.block(block)
    return "\n".join(
        [f"define i64 @{name}(i3 %x, i3 %y) {{", *writer.lines, "  ret i64 0", "}", ""]
    )


# --- making programs ----------------------------------------------------------------------------


def _const(width: int, value: int) -> Expr:
    return (width, "const", value % (1 << width))


def _fit(one: Expr, width: int, op: str = "zext") -> Expr:
    """Cut or extended to a width."""
    if one[0] == width:
        return one
    return (width, "trunc", one) if one[0] > width else (width, op, one)


@dataclass
class _Maker:
    """Draws a program; the constants are those around which a page is just full."""

    draw: Callable[[st.SearchStrategy[Any]], Any]

    def pick(self, *choices: Any) -> Any:
        return self.draw(st.sampled_from(choices))

    def expression(self, width: int, depth: int) -> Expr:
        """Any arithmetic on the inputs."""
        if depth == 0 or self.pick(False, False, True):
            inner: Expr = (64, "var", self.pick("a", "a", "b", "c", "m"))
            return _fit(inner, width) if self.pick(True, True, False) else self.constant(width)
        op = self.pick(*BINARY, "sext", "trunc", "select")
        if op == "sext":
            narrow = self.pick(*(one for one in (8, 16, 32, 64) if one <= width))
            return _fit(self.expression(narrow, depth - 1), width, "sext")
        if op == "trunc":
            wide = self.pick(*(one for one in (8, 16, 32, 64) if one >= width))
            return _fit(self.expression(wide, depth - 1), width)
        left = self.expression(width, depth - 1)
        if op == "select":
            test = (self.pick(*PREDICATES), left, self.constant(width))
            return (width, op, test, self.expression(width, depth - 1), left)
        if op in ("shl", "lshr", "ashr"):
            return (width, op, left, _const(width, self.pick(1, 2, 3, 4, 7)))
        if op in ("udiv", "urem", "sdiv", "srem"):
            return (width, op, left, _const(width, self.pick(2, 3, 8, 16, 100)))
        return (width, op, left, self.expression(width, depth - 1))

    def constant(self, width: int) -> Expr:
        return _const(
            width, self.pick(0, 1, 2, 3, 7, 8, 15, 17, 31, 33, 64, 100, 127, 255, 256, -1)
        )

    def count(self, most: int) -> Expr:
        """Values on both sides of `most`: a factor, so that few inputs reach far."""
        width = self.pick(16, 32, 32, 64)
        step = _const(width, self.pick(1, most // 7 + 1, most // 14 + 1, most // 4, 37))
        scaled = (width, "mul", self.expression(width, self.pick(0, 0, 1, 2)), step)
        return _fit((width, "add", scaled, _const(width, self.pick(0, 0, 1, 8, -1))), 32)

    def bounded(self, most: int) -> list[Statement]:
        """How a guest keeps `n` at `most` or below, and how it fails to."""
        n: Expr = (32, "var", "n")
        top = _const(32, most)
        low = _fit(n, self.pick(8, 16))
        return self.pick(
            [],
            [("return", ("ugt", n, top))],
            [("return", ("ugt", n, top))],
            [("return", ("sgt", n, top))],
            [("return", ("ugt", low, _fit(top, low[0])))],
            [("set", "n", (32, "umin", n, top))],
            [("set", "n", (32, "smin", n, top))],
            [("set", "n", (32, "usub.sat", top, n))],
            [("set", "n", (32, "sub", top, n))],
            [("set", "n", (32, "urem", n, _const(32, most + 1)))],
            [("set", "n", (32, "select", ("ugt", n, top), top, n))],
            [("if", ("ugt", n, top), [("set", "n", self.pick(top, _const(32, 1)))], [])],
        )

    def counted(self, most: int) -> list[Statement]:
        """`n` is counted up in a loop that ends at `most`, or about there."""
        n: Expr = (32, "var", "n")
        step = self.pick(most // 8, most // 16 + 1, most // 3)
        rounds = _fit(self.expression(64, self.pick(0, 0, 1)), 32)
        more: list[Statement] = [("set", "n", (32, "add", n, _const(32, step)))]
        if self.pick(False, True):
            more = [("if", (self.pick("ult", "ule", "ne"), n, _const(32, most - step)), more, [])]
        if self.pick(False, False, True):
            t: Expr = (16, "var", "t")
            inner = [*more, ("set", "t", (16, "add", t, _const(16, 1)))]
            more = [("set", "t", _const(16, 0)), ("while", ("ult", t, _const(16, 3)), inner)]
        one = (32, "add", (32, "var", "i"), _const(32, self.pick(1, 1, 2)))
        body = [*more, ("set", "i", one)]
        limit = self.pick(rounds, _const(32, 8), (32, "umin", rounds, _const(32, 7)))
        start = self.pick(_const(32, 0), self.count(most))
        return [("set", "n", start), ("while", ("ult", (32, "var", "i"), limit), body)]

    def offset(self, shape: Shape, side: str) -> Expr:
        """Where an area starts in its page."""
        n: Expr = _fit((32, "var", "n"), 64)
        if side == "input":
            return _const(64, self.pick(0, 0, 0, 0, 0, 8, 4, 2048))
        width = self.pick(64, 64, 64, 32, 16)
        list_ = (width, "mul", _fit(n, width), _const(width, shape.element))
        end = _fit((width, "add", list_, _const(width, shape.header)), 64)
        rounded = (
            64,
            "and",
            (64, "add", end, _const(64, 7)),
            _const(64, self.pick(-8, -8, -8, -4)),
        )
        back = (64, "mul", n, _const(64, shape.out_element))
        index = (64, "mul", self.expression(64, 1), _const(64, self.pick(8, 16, 4)))
        return self.pick(
            _const(64, 0), _const(64, 0), rounded, rounded, rounded, end,
            _const(64, self.pick(16, 24, 2048, 2048, 2056, 2052)),
            (64, "sub", _const(64, PAGE), back),
            (64, "add", _const(64, 2048), index),
        )  # fmt: skip

    def call(self, shape: Shape) -> Statement:
        n = _fit((32, "var", "n"), 16)
        qwords = _const(16, 0)
        if shape.most_qwords:
            qwords = self.pick(_const(16, 64), _const(16, 65), _fit(self.expression(64, 1), 16))
        places = [(0, self.offset(shape, "input"))]
        if shape.out_element:
            places.append((self.pick(0, 1), self.offset(shape, "output")))
        return ("call", shape, self.pick(True, False), n, qwords, places)

    def program(self) -> list[Statement]:
        shape = self.pick(*SHAPES, SHAPES[0])
        most = self.pick(*shape.full) + self.pick(0, 0, 0, 1)
        block: list[Statement] = [("set", "n", self.count(most))]
        if self.pick(False, True, True):
            block += self.bounded(most)
        if self.pick(False, False, True):
            block = self.counted(most) + (self.bounded(most) if self.pick(False, True) else [])
        if self.pick(False, False, True):
            return block + self.batches(shape, most)
        call = self.call(shape)
        if self.pick(False, False, True):
            test = (self.pick("ult", "ne"), _fit(self.expression(64, 1), 32), _const(32, 4))
            return [*block, ("if", test, [call], self.pick([], [call]))]
        return [*block, call]

    def batches(self, shape: Shape, most: int) -> list[Statement]:
        """What is left, a batch at a time."""
        left: Expr = (32, "var", "left")
        n: Expr = (32, "var", "n")
        top = _const(32, most)
        batch = self.pick(
            (32, "umin", left, top), (32, "umin", left, top), (32, "smin", left, top), top,
            (32, "select", ("ugt", left, top), top, left),
        )  # fmt: skip
        less = self.pick(
            (32, "sub", left, n), (32, "usub.sat", left, top), (32, "usub.sat", left, n)
        )
        body = [("set", "n", batch), self.call(shape), ("set", "left", less)]
        return [
            ("set", "left", n),
            ("while", (self.pick("ne", "sgt", "ugt"), left, _const(32, 0)), body),
        ]


@st.composite
def _programs(draw: Callable[[st.SearchStrategy[Any]], Any]) -> list[Statement]:
    return _Maker(draw).program()


# --- the test -----------------------------------------------------------------------------------
RULES = (
    "input-aligned", "output-aligned", "input-within-page", "output-within-page", "no-overlap",
    "input-in-region", "output-in-region", "rep-count-encodable", "rep-count-positive",
    "variable-header-encodable",
)  # fmt: skip


def _audited(path: Path) -> AuditReport:
    guest = load_guest(str(shipped() / "guests" / "linux.toml"))
    options = AuditOptions(Means(rlimit=2_000_000), rules=frozenset(map(RuleId, RULES)))
    return audit([str(path)], guest, load_shipped(expressions=False), options)


def test_no_verdict_contradicts_the_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Half of the time goes into what only words a verdict: bounds, and the page drawn.
    monkeypatch.setattr(Bounds, "weakest", lambda _: "")
    monkeypatch.setattr(Bounds, "known", lambda _: "")
    monkeypatch.setattr(runs, "counterexample", lambda *_: SimpleNamespace(entries=0))
    tally: Counter[str] = Counter()

    @settings(
        max_examples=EXAMPLES, deadline=None, derandomize=True, database=None,
        suppress_health_check=list(HealthCheck), phases=[Phase.generate],
    )  # fmt: skip
    @given(st.lists(_programs(), min_size=FUNCTIONS, max_size=FUNCTIONS))
    def check(programs: list[list[Statement]]) -> None:
        truths = {f"f{i}": (one, truth) for i, one in enumerate(programs) if (truth := _truth(one))}
        path = tmp_path / "programs.ll"
        text = [_function(name, block) for name, (block, _) in truths.items()]
        path.write_text("\n".join([MODULE, INTRINSICS, *text]))
        report = _audited(path)
        assert not report.bad
        assert not report.failed
        for name, (block, truth) in truths.items():
            sites = [site for site in report.sites if site.function == name]
            if all(site.dead for site in sites):
                assert not truth.calls, ("no site", block)
            for rule in RULES:
                found = {
                    one.verdict for site in sites for one in site.verdicts if one.rule.value == rule
                }
                known = not any(site.reason for site in sites)
                for verdict in found:
                    tally[f"{verdict.value}, {'broken' if rule in truth.broken else 'kept'}"] += 1
                if Verdict.REFUTED in found:
                    assert rule in truth.broken, (rule, block)
                elif rule in truth.broken and known:
                    assert Verdict.UNKNOWN in found, (rule, block)

    check()
    # The programs are worth their time only while there is something of each kind.
    assert tally["proved, kept"] >= 20 * EXAMPLES
    assert tally["refuted, broken"] >= 3 * EXAMPLES, tally
