# SPDX-License-Identifier: MIT
"""Loops of one round made straight code: what is left goes around no more, and gives the same."""

from __future__ import annotations

import random

import pytest

from hvproofs.audit.llvm import ir, reader
from hvproofs.audit.llvm.flow import flow
from hvproofs.audit.llvm.text import split
from hvproofs.audit.machine.interp import Machine
from hvproofs.audit.machine.memory import RunMemory
from hvproofs.audit.machine.world import GuestWorld

ONCE = """
  br label %head
head:
  %go = phi i1 [ true, %0 ], [ false, %round ]
  %x = phi i32 [ %a, %0 ], [ %y, %round ]
  br i1 %go, label %round, label %out
round:
  %y = add i32 %x, 7
  br label %head
out:
  ret i32 %x
"""

# Left by the test, by break and by continue; what it gives is used behind all of them.
BREAK = """
  br label %head
head:
  %done = phi ptr [ null, %0 ], [ inttoptr (i64 1 to ptr), %on ], [ inttoptr (i64 1 to ptr), %two ]
  %x = phi i32 [ %a, %0 ], [ %y, %on ], [ 5, %two ]
  %first = icmp eq ptr %done, null
  %open = icmp ne i32 %b, 9
  %go = select i1 %open, i1 %first, i1 false
  %twice = mul i32 %x, 2
  br i1 %go, label %one, label %out
one:
  %y = add i32 %twice, 1
  %stop = icmp ult i32 %b, 3
  br i1 %stop, label %out, label %two
two:
  %again = icmp ult i32 %b, 6
  br i1 %again, label %on, label %head
on:
  br label %head
out:
  %z = phi i32 [ %x, %head ], [ %y, %one ]
  %w = add i32 %z, %twice
  %v = xor i32 %w, %x
  ret i32 %v
"""

# In a loop of its own, which hands on what the rounds before left.
OUTER = """
  br label %outer
outer:
  %n = phi i32 [ 0, %0 ], [ %n2, %more ]
  %kept = phi i32 [ %a, %0 ], [ %x, %more ]
  br label %head
head:
  %go = phi i1 [ true, %outer ], [ false, %round ]
  %x = phi i32 [ %kept, %outer ], [ %y, %round ]
  br i1 %go, label %round, label %left
round:
  %y = mul i32 %x, 3
  %stop = icmp eq i32 %n, %b
  br i1 %stop, label %more, label %head
left:
  br label %more
more:
  %m = phi i32 [ 1, %round ], [ 2, %left ]
  %n2 = add i32 %n, %m
  %on = icmp ult i32 %n2, 12
  br i1 %on, label %outer, label %out
out:
  %sum = add i32 %x, %kept
  ret i32 %sum
"""

TWICE = """
  br label %head
head:
  %i = phi i32 [ 0, %0 ], [ 1, %once ], [ 2, %twice ]
  %go = icmp ne i32 %i, 2
  br i1 %go, label %round, label %out
round:
  %one = icmp eq i32 %i, 0
  br i1 %one, label %once, label %twice
once:
  br label %head
twice:
  br label %head
out:
  ret i32 %i
"""

# Its head is all of it: what is left after the second round.
WHOLE = """
  br label %head
head:
  %go = phi i1 [ true, %0 ], [ false, %head ]
  %x = phi i32 [ %a, %0 ], [ %y, %head ]
  %y = mul i32 %x, 3
  br i1 %go, label %head, label %out
out:
  ret i32 %y
"""


def _module(body: str) -> ir.Module:
    text = split(f"define i32 @f(i32 %a, i32 %b) {{{body}}}")
    return reader.read("f.ll", text, ("f",))


def _gives(module: ir.Module, a: int, b: int) -> object:
    trace = Machine(module, RunMemory(), GuestWorld()).run("f", (a, b))
    assert trace.stopped is None, trace
    return trace.value


@pytest.mark.parametrize(
    ("body", "loops"),
    [
        (ONCE, set()),
        (BREAK, set()),
        (OUTER, {"outer"}),
        (TWICE, {"head"}),
        (WHOLE, {"head"}),
    ],
)
def test_gives_the_same(body: str, loops: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    straight = _module(body)
    monkeypatch.setattr(reader, "once", lambda function: function)
    plain = _module(body)

    assert "head" in flow(plain.functions["f"]).headers
    assert flow(straight.functions["f"]).headers == loops
    rng = random.Random(1)  # noqa: S311 - repeatable on purpose
    for _ in range(60):
        given = rng.getrandbits(32), rng.randrange(14)
        assert _gives(straight, *given) == _gives(plain, *given), given


@pytest.mark.parametrize("body", [ONCE, BREAK, OUTER])
def test_each_value_is_made_before_it_is_used(body: str) -> None:
    function = _module(body).functions["f"]
    graph = flow(function)
    made = {one.name: "" for one in function.parameters}
    made |= {one.result: block.name for block in function.blocks for one in block.instructions}
    for block in function.blocks:
        for one in block.instructions:
            if isinstance(one, ir.Phi):
                assert {at for _, at in one.incoming} == {
                    *graph.predecessors[block.name], *graph.latches.get(block.name, ())
                }  # fmt: skip
                used = [
                    (name, at) for value, at in one.incoming for name in reader.locals_of(value)
                ]
            else:
                used = [(name, block.name) for name in reader.locals_of(one)]
            assert all(made[name] in ("", *graph.chain(at)) for name, at in used), one


def test_names_in_c_are_those_of_the_value_they_are_made_from() -> None:
    record = "    #dbg_value(i32 %x, !1, !DIExpression(), !2)\n"
    text = f"define i32 @f(i32 %a, i32 %b) {{{BREAK.replace('  %first', record + '  %first')}}}\n"
    text += '!1 = !DILocalVariable(name: "count")\n'

    (function,) = reader.read("f.ll", split(text), ("f",)).functions.values()

    assert {name for name, variable in function.names if variable == "count"} == {
        "x", "x.hvproofs.again", "x.out.hvproofs.again"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("[ false, %round ]", "[ true, %round ]"),
        ("[ false, %round ]", "[ %b1, %round ]"),
        ("%round, label %out", "%round, label %round"),
        ("  br i1 %go", "  call void @g()\n  br i1 %go"),  # a place in the source stays one
    ],
)
def test_a_loop_that_may_go_on_stays(old: str, new: str) -> None:
    body = ONCE.replace("%y = add", "%b1 = trunc i32 %b to i1\n  %y = add").replace(old, new)

    assert flow(_module(body).functions["f"]).headers == {"head"}
