# SPDX-License-Identifier: MIT
"""One instruction, three readings: terms, the interpreter, the machine. They must agree.

Terms against the interpreter on all values of four bits; the interpreter
against code that LLVM makes of random IR, on random values of all widths.
"""

from __future__ import annotations

import ctypes
import random
import shutil
import subprocess
from itertools import product
from pathlib import Path

import pytest

from hvproofs.audit.llvm.ir import BinaryOp, CastOp, Predicate
from hvproofs.audit.llvm.irtypes import IntType
from hvproofs.audit.llvm.reader import read
from hvproofs.audit.llvm.text import split
from hvproofs.audit.machine import evaluate, intrinsics
from hvproofs.audit.machine.interp import Machine
from hvproofs.audit.machine.memory import RunMemory, Stop
from hvproofs.audit.machine.world import GuestWorld
from hvproofs.audit.symbolic import arithmetic
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate as number
from hvproofs.terms.term import bitvec

BITS = 4
VALUES = range(1 << BITS)
X, Y, ANY = (b.var(name, bitvec(BITS)) for name in ("x", "y", "any"))
U64 = (1 << 64) - 1


@pytest.mark.parametrize("op", list(BinaryOp))
def test_operations_on_all_values(op: BinaryOp) -> None:
    for x, y in product(VALUES, VALUES):
        try:
            wanted = evaluate.binary(op, x, y, BITS)
        except Stop:
            continue  # undefined: no run has a result
        # Written with a constant and with a variable: the reading may depend on it.
        for right in (Y, b.bv(y, BITS)):
            poison = ANY if arithmetic.may_be_poison(op, right) else None
            term = arithmetic.binary(op, X, right, poison)
            found = {number(term, {"x": x, "y": y, "any": other}) for other in VALUES}
            assert found == (set(VALUES) if wanted is None else {wanted}), (x, y)


@pytest.mark.parametrize("predicate", list(Predicate))
def test_comparisons_on_all_values(predicate: Predicate) -> None:
    term = arithmetic.compare(predicate, X, Y)
    for x, y in product(VALUES, VALUES):
        wanted = evaluate.compare(predicate, x, y, BITS, frozenset())
        assert number(term, {"x": x, "y": y}) == wanted


@pytest.mark.parametrize(
    ("op", "width"),
    [(CastOp.TRUNC, 1), (CastOp.TRUNC, 3), (CastOp.ZEXT, 5), (CastOp.SEXT, 5), (CastOp.SEXT, 9)],
)
def test_conversions_on_all_values(op: CastOp, width: int) -> None:
    term = arithmetic.cast(op, X, width)
    assert term is not None
    for x in VALUES:
        assert number(term, {"x": x}) == evaluate.cast(op, x, BITS, width, frozenset())


@pytest.mark.parametrize("name", ["umin", "umax", "smin", "smax", "usub.sat", "uadd.sat"])
def test_intrinsics_on_all_values(name: str) -> None:
    term = arithmetic.intrinsic([*name.split("."), "i4"], [X, Y])
    assert term is not None
    for x, y in product(VALUES, VALUES):
        wanted = intrinsics.call(f"llvm.{name}.i4", (x, y), IntType(BITS), RunMemory())
        assert number(term, {"x": x, "y": y}) == wanted


@pytest.mark.parametrize("name", ["uadd", "usub", "umul", "sadd", "ssub", "smul"])
def test_overflow_on_all_values(name: str) -> None:
    both = arithmetic.with_overflow([name, "with", "overflow", "i4"], X, Y)
    assert both is not None
    for x, y in product(VALUES, VALUES):
        found = tuple(number(term, {"x": x, "y": y}) for term in both)
        full = f"llvm.{name}.with.overflow.i4"
        assert found == intrinsics.call(full, (x, y), IntType(BITS), RunMemory())


# --- random IR, by LLVM and by the interpreter --------------------------------------------------
PLAIN = ("add", "sub", "mul", "and", "or", "xor")
SHIFTS = ("shl", "lshr", "ashr")
DIVISIONS = ("udiv", "urem", "sdiv", "srem")
CALLS = ("umin", "umax", "smin", "smax", "usub.sat", "uadd.sat")
WIDTHS = (8, 16, 32, 64)


class _Line:
    """Straight-line IR, then a loop over a phi, a switch and a select."""

    def __init__(self, rng: random.Random) -> None:
        self.rng, self.lines = rng, list[str]()
        self.known = [("%a", 64), ("%b", 64)]

    def new(self, text: str, width: int) -> str:
        name = f"%v{len(self.lines)}"
        self.lines.append(f"  {name} = {text}")
        self.known.append((name, width))
        return name

    def of(self, width: int) -> str:
        """Some value, in that width."""
        name, has = self.rng.choice(self.known)
        if has == width:
            return name
        op = "trunc" if has > width else self.rng.choice(("zext", "sext"))
        return self.new(f"{op} i{has} {name} to i{width}", width)

    def step(self) -> str:
        width = self.rng.choice(WIDTHS)
        kind = self.rng.choice(("plain", "shift", "division", "call", "select", "ctpop", "abs"))
        x, y = self.of(width), self.of(width)
        match kind:
            case "plain":
                return self.new(f"{self.rng.choice(PLAIN)} i{width} {x}, {y}", width)
            case "shift":
                amount = self.new(f"and i{width} {y}, {width - 1}", width)
                return self.new(f"{self.rng.choice(SHIFTS)} i{width} {x}, {amount}", width)
            case "division":
                low = self.new(f"and i{width} {y}, 63", width)
                divisor = self.new(f"add i{width} {low}, 1", width)
                if self.rng.random() < 0.5:  # negative, but never -1
                    divisor = self.new(f"sub i{width} -2, {low}", width)
                return self.new(f"{self.rng.choice(DIVISIONS)} i{width} {x}, {divisor}", width)
            case "call":
                name = f"llvm.{self.rng.choice(CALLS)}.i{width}"
                return self.new(f"call i{width} @{name}(i{width} {x}, i{width} {y})", width)
            case "ctpop":
                return self.new(f"call i{width} @llvm.ctpop.i{width}(i{width} {x})", width)
            case "abs":
                return self.new(f"call i{width} @llvm.abs.i{width}(i{width} {x}, i1 false)", width)
            case _:
                predicate = self.rng.choice([one.value for one in Predicate])
                test = self.new(f"icmp {predicate} i{width} {x}, {y}", 1)
                self.known.pop()
                sides = f"i{width} {self.of(width)}, i{width} {y}"
                return self.new(f"select i1 {test}, {sides}", width)

    def function(self, name: str) -> str:
        for _ in range(12):
            self.step()
        start, step, chosen = self.of(64), self.of(64), self.of(16)
        low = self.new(f"and i16 {chosen}, 7", 16)
        return "\n".join([
            f"define i64 @{name}(i64 %a, i64 %b) {{", "top:", *self.lines, "  br label %loop",
            "loop:", "  %i = phi i16 [ 0, %top ], [ %next, %loop ]",
            f"  %sum = phi i64 [ {start}, %top ], [ %more, %loop ]",
            "  %twice = shl i64 %sum, 1", f"  %more = xor i64 %twice, {step}",
            "  %next = add i16 %i, 1", f"  %again = icmp ult i16 %next, {low}",
            "  br i1 %again, label %loop, label %out", "out:",
            f"  switch i16 {low}, label %one [ i16 3, label %two i16 6, label %three ]",
            "one:", "  br label %end", "two:", "  br label %end", "three:", "  br label %end",
            "end:", f"  %last = phi i64 [ %more, %one ], [ {step}, %two ], [ %sum, %three ]",
            "  ret i64 %last", "}", "",
        ])  # fmt: skip


def _declarations() -> str:
    two = [f"declare i{w} @llvm.{op}.i{w}(i{w}, i{w})" for op in CALLS for w in WIDTHS]
    one = [f"declare i{w} @llvm.ctpop.i{w}(i{w})" for w in WIDTHS]
    return "\n".join([*two, *one, *(f"declare i{w} @llvm.abs.i{w}(i{w}, i1)" for w in WIDTHS), ""])


@pytest.mark.parametrize("level", ["-O0", "-O2"])
def test_random_ir_runs_as_on_the_machine(level: str, tmp_path: Path) -> None:
    if shutil.which("clang-19") is None:
        pytest.skip("no clang-19")
    rng = random.Random(level)  # noqa: S311 - repeatable on purpose
    names = [f"g{index}" for index in range(40)]
    text = _declarations() + "\n".join(_Line(rng).function(name) for name in names)
    source, library = tmp_path / "g.ll", tmp_path / "g.so"
    source.write_text(text)
    command = ["clang-19", "-w", level, "-shared", "-fPIC", "-o", str(library), str(source)]
    subprocess.run(command, check=True)
    native = ctypes.CDLL(str(library))
    module = read("g.ll", split(text), tuple(names))
    for name in names:
        function = getattr(native, name)
        function.restype, function.argtypes = ctypes.c_uint64, [ctypes.c_uint64] * 2
        for _ in range(6):
            edge = rng.choice((0, U64, 1 << 63, rng.getrandbits(8)))
            arguments = (rng.getrandbits(64), edge)
            trace = Machine(module, RunMemory(), GuestWorld()).run(name, arguments)
            assert (trace.stopped, trace.value) == (None, function(*arguments)), (name, arguments)
