# SPDX-License-Identifier: MIT
"""The walker of the explorer computes what the Python integers compute."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
from pathlib import Path

import pytest

import hvproofs
from hvproofs.prove.selection import Selection, candidates
from hvproofs.refute.replay import Replayer
from hvproofs.report.explorer import export
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import BOOL, Op, Term, bitvec

WALKER = Path(export.__file__).parent / "walker.js"
NODE = shutil.which("node")
pytestmark = pytest.mark.skipif(NODE is None, reason="no node")
POINTS = 1000
WIDTHS = (1, 8, 16, 32, 64)
ENDS = (0, 1, 7, 8)
BINARY = (
    Op.ADD, Op.SUB, Op.MUL, Op.UDIV, Op.UREM, Op.SDIV, Op.SREM, Op.BAND, Op.BOR, Op.BXOR, Op.SHL,
    Op.LSHR, Op.ASHR,
)  # fmt: skip
TESTS = (Op.ULT, Op.ULE, Op.SLT, Op.SLE, Op.EQ)


def run(script: str, data: object) -> object:
    """What a script prints; `data` is what it calls by that name."""
    text = (
        f"const w = require({json.dumps(str(WALKER))});\nconst data = {json.dumps(data)};\n{script}"
    )
    done = subprocess.run([NODE or "", "-"], input=text, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def sample(op: Op, draw: random.Random) -> tuple[Term, dict[str, int]]:
    """A term with that operator at the root, and values, with many at the ends of the range."""
    width = draw.choice(WIDTHS)
    wide = bitvec(width)
    x, y = b.var("x", wide), b.var("y", wide)
    top = 1 << width
    values = {
        name: draw.choice([draw.randrange(top), draw.choice(ENDS) % top, top - 1, top // 2])
        for name in ("x", "y")
    }
    if op in BINARY:
        return Term(op, wide, (x, y)), values
    if op in TESTS:
        return Term(op, BOOL, (x, y)), values
    if op in (Op.ZEXT, Op.SEXT):
        return Term(op, bitvec(width + draw.choice((1, 8, 64))), (x,)), values
    if op is Op.TRUNC:
        return Term(op, bitvec(draw.randint(1, width)), (x,)), values
    if op is Op.BNOT:
        return Term(op, wide, (x,)), values
    if op is Op.ALIGN_UP:
        return Term(op, wide, (x,), 1 << draw.randrange(width)), values
    less = Term(Op.ULT, BOOL, (x, y))
    equal = Term(Op.EQ, BOOL, (x, y))
    match op:
        case Op.ITE:
            return Term(op, wide, (less, x, y)), values
        case Op.NOT:
            return Term(op, BOOL, (less,)), values
        case Op.CONST:
            return Term(op, wide, (), values["x"]), values
        case Op.VAR:
            return x, values
        case _:
            return Term(op, BOOL, (less, equal)[: draw.randrange(3)]), values


ONE_BY_ONE = """
console.log(JSON.stringify(data.map(([nodes, values]) => {
  const big = Object.fromEntries(Object.entries(values).map(([k, v]) => [k, BigInt(v)]));
  const done = w.walk(nodes, big);
  return String(typeof done.at(-1) === "boolean" ? Number(done.at(-1)) : done.at(-1));
})));
"""


@pytest.mark.parametrize("op", [op for op in Op if op not in (Op.SELECT, Op.STORE)])
def test_the_walker_computes_what_python_computes(op: Op) -> None:
    draw = random.Random(op.value)  # noqa: S311 - no secret
    cases = [sample(op, draw) for _ in range(POINTS)]
    data = [
        [export.nodes([term])[0], {name: str(value) for name, value in values.items()}]
        for term, values in cases
    ]

    expected = [str(int(evaluate(term, values))) for term, values in cases]

    assert expected == run(ONE_BY_ONE, data)


def test_whole_situations_are_those_of_replay() -> None:
    schemes = ("linux/output-after-input", "linux/half-page", "linux-proposed/flush-list-ex",
               "ohcl/temporary-pages")  # fmt: skip
    corpus = hvproofs.load_specs()
    chosen = [
        next(
            iter(candidates(corpus, Selection("Hv*Registers" if "flush" not in id_ else "*", id_)))
        )
        for id_ in schemes
    ]
    points = [(n, v) for n in (0, 1, 7, 204, 205, 4095) for v in (0, 1, 64)]
    script = """
console.log(JSON.stringify(data.map(([program, points]) => points.map(([n, v]) => {
  const found = w.situation(program, n, v, {});
  return Object.fromEntries(Object.entries(found).map(([k, x]) => [k, String(Number(x))]));
}))));
"""
    programs = [export.program(one.situation) for one in chosen]
    found = run(script, [[program, points] for program in programs])

    expected = []
    for candidate, program in zip(chosen, programs, strict=True):
        here, named = candidate.situation, dict(export._named(candidate.situation))
        bases = {name: int(value) for name, value in program["bases"].items()}
        rows = []
        for n, v in points:
            values = Replayer(here).complete({"n": n, "v": v, **bases})
            rows.append({name: str(int(evaluate(one, values))) for name, one in named.items()})
        expected.append(rows)
    assert expected == found
