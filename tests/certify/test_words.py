# SPDX-License-Identifier: MIT
"""Each operator's gates: exhaustively at 1 to 6 bits, at boundaries and at random at 64."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from itertools import product

import pytest

from certify.circuits import GATES, columns, evaluated, held, values
from hvproofs.certify.blast import _Blaster
from hvproofs.certify.gates import CLAUSES, Circuit, Word
from hvproofs.certify.words import Arithmetic, constant
from hvproofs.terms import build as b
from hvproofs.terms.integers import evaluate
from hvproofs.terms.term import BOOL, Op, Term, bitvec, walk

BINARY = [
    Op.ADD, Op.SUB, Op.MUL, Op.BAND, Op.BOR, Op.BXOR, Op.SHL, Op.LSHR, Op.ASHR,
    Op.EQ, Op.ULT, Op.ULE, Op.SLT, Op.SLE,
]  # fmt: skip
PREDICATES = {Op.EQ, Op.ULT, Op.ULE, Op.SLT, Op.SLE}


def blasted(term: Term) -> tuple[_Blaster, Word]:
    blaster = _Blaster(Arithmetic(Circuit()), {}, {}, {})
    for node in walk([term]):
        blaster.read(node)
    return blaster, blaster.words[id(term)]


def same(term: Term, cases: Sequence[tuple[int, ...]], names: str = "xy") -> None:
    """The gates of a term give what the term is."""
    blaster, word = blasted(term)
    free = columns({
        blaster.inputs[name]: [case[at] for case in cases]
        for at, name in enumerate(names) if name in blaster.inputs
    })  # fmt: skip
    known = evaluated(blaster.of.gates, free, len(cases))
    expected = [int(evaluate(term, dict(zip(names, case, strict=True)))) for case in cases]
    assert expected == values(known, word, len(cases))


def interesting(width: int, count: int, seed: int) -> list[tuple[int, ...]]:
    """Pairs at the ends, around powers of two, and drawn."""
    draw = random.Random(seed)  # noqa: S311
    top = (1 << width) - 1
    ends = [0, 1, 2, 3, 7, 8, 4095, 4096, width, top, top - 1, 1 << (width - 1), top >> 1]
    pairs = list(product([end & top for end in ends], repeat=2))
    drawn = [tuple(draw.getrandbits(draw.randint(1, width)) for _ in "xy") for _ in range(count)]
    return pairs + drawn


@pytest.mark.parametrize("op", BINARY, ids=lambda op: op.value)
@pytest.mark.parametrize("width", [1, 2, 3, 4, 5, 6, 64])
def test_operators_of_two_words(op: Op, width: int) -> None:
    sort = bitvec(width)
    x, y = b.var("x", sort), b.var("y", sort)
    term = Term(op, BOOL if op in PREDICATES else sort, (x, y))
    cases = list(product(range(1 << width), repeat=2)) if width < 8 else interesting(width, 200, 7)

    same(term, cases)


@pytest.mark.parametrize("width", [1, 2, 3, 4, 5, 6, 64])
def test_operators_of_one_word(width: int) -> None:
    x = b.var("x", bitvec(width))
    cases = [(n,) for n in range(1 << width)] if width < 8 else [
        (n,) for n, _ in interesting(width, 50, 3)
    ]  # fmt: skip
    terms = [b.bnot(x), b.zext(x, width + 3), b.sext(x, width + 3)]
    terms += [b.trunc(x, to) for to in {1, width // 2} if 0 < to < width]
    terms += [b.align_up(x, 1 << k) for k in range(min(width, 13))]
    terms += [b.ite(b.ult(x, b.bv(1, width)), b.bnot(x), x)]

    for term in terms:
        same(term, cases, "x")


@pytest.mark.parametrize("kind", GATES)
def test_the_clauses_of_a_gate_allow_what_it_gives_and_nothing_else(kind: str) -> None:
    arity = 2 if kind in ("and", "xor") else 3
    for bits in product((0, 1), repeat=arity + 1):
        literals = {at + 1 if bit else -at - 1 for at, bit in enumerate(bits)}
        found = CLAUSES[kind](arity + 1, *range(1, arity + 1))
        allowed = all(literals & set(clause) for clause in found)

        assert allowed == (GATES[kind](*bits[:-1]) & 1 == bits[-1])


@pytest.mark.parametrize("kind", ["and_", "or_", "xor", "mux", "majority"])
def test_what_constants_and_equal_inputs_settle_is_settled_right(kind: str) -> None:
    meant: Callable[..., int] = {
        "and_": GATES["and"], "or_": lambda a, b: a | b, "xor": GATES["xor"],
        "mux": GATES["mux"], "majority": GATES["majority"],
    }[kind]  # fmt: skip
    arity = 3 if kind in ("mux", "majority") else 2
    cases = list(product((0, 1), repeat=3))
    for inputs in product((1, -1, 2, -2, 3, -3, 4, -4), repeat=arity):
        circuit = Circuit()
        x, y, z = circuit.fresh(3)
        found = getattr(circuit, kind)(*inputs)
        free = columns({(v,): [case[at] for case in cases] for at, v in enumerate((x, y, z))})
        known = evaluated(circuit, free, len(cases))
        expected = meant(*(held(known, one, len(cases)) for one in inputs)) & 255

        assert expected == held(known, found, len(cases)), inputs


def divided(width: int, divisor: int | None = None) -> tuple[Circuit, list[Word], Word, Word, int]:
    """The circuit of a division, its free words, quotient and remainder, and what it demands."""
    circuit = Circuit()
    x = circuit.fresh(width)
    y = circuit.fresh(width) if divisor is None else constant(divisor, width)
    before = circuit.count
    quotient, rest = Arithmetic(circuit).divided(x, y)
    (demand,) = {demand for found in circuit.demands.values() for demand in found} or {1}
    owned = sorted(circuit.demands)
    assert owned == list(range(before + 1, before + 1 + len(owned)))
    free = [x, *([y] if divisor is None else []), tuple(owned)]
    return circuit, [word for word in free if word], quotient, rest, demand


def exactly_one(width: int, divisor: int) -> None:
    """Of each dividend and divisor one choice is allowed; what it gives is SMT-LIB's."""
    circuit, free, quotient, rest, demand = divided(width, divisor)
    cases = list(product(*(range(1 << len(word)) for word in free)))
    known = evaluated(
        circuit, columns({w: [case[at] for case in cases] for at, w in enumerate(free)}), len(cases)
    )
    ok = held(known, demand, len(cases))
    allowed: dict[tuple[int, int], set[tuple[int, int]]] = {}
    found = zip(
        cases, values(known, quotient, len(cases)), values(known, rest, len(cases)), strict=True
    )
    for at, (case, q, r) in enumerate(found):
        key = (case[0], divisor)
        allowed.setdefault(key, set())
        if ok >> at & 1:
            allowed[key].add((q, r))
    top = (1 << width) - 1

    for (x, y), outcomes in allowed.items():
        assert {(x // y, x % y) if y else (top, x)} == outcomes, (x, y)


@pytest.mark.parametrize("width", [1, 2, 3, 4, 5, 6])
def test_of_every_division_there_is_exactly_one_outcome(width: int) -> None:
    circuit, (x, y, owned), quotient, rest, demand = divided(width)
    counted = (*y, *owned)  # case number k: the bits of k
    cases = 1 << len(counted)
    free = {
        literal: sum(((1 << (1 << at)) - 1) << start for start in range(1 << at, cases, 2 << at))
        for at, literal in enumerate(counted)
    }
    full = (1 << cases) - 1
    by_zero = full // ((1 << (1 << width)) - 1)
    for dividend in range(1 << width):
        known = evaluated(
            circuit,
            free | {bit: full if dividend >> at & 1 else 0 for at, bit in enumerate(x)},
            cases,
        )
        outcomes = {divisor: divmod(dividend, divisor) for divisor in range(1, 1 << width)}
        places = {
            divisor + (q << width) + (r << 2 * width): (q, r)
            for divisor, (q, r) in outcomes.items()
        }  # fmt: skip

        assert by_zero + sum(1 << at for at in places) == held(known, demand, cases)
        for word, part, of_zero in ((quotient, 0, -1), (rest, 1, dividend)):
            for bit, literal in enumerate(word):
                given = held(known, literal, cases)
                expected = by_zero if of_zero >> bit & 1 else 0
                assert expected == given & by_zero
                assert all(given >> at & 1 == one[part] >> bit & 1 for at, one in places.items())


@pytest.mark.parametrize("width", [5, 6])
@pytest.mark.parametrize("divisor", [0, 1, 2, 3, 5, 7, 8, 12, 13, 29, 31])
def test_of_every_division_by_a_constant_there_is_exactly_one_outcome(
    width: int, divisor: int
) -> None:
    exactly_one(width, divisor)


@pytest.mark.parametrize("divisor", [None, 1, 3, 8, 24, 4095, 4096, 65536, (1 << 64) - 1, 1 << 63])
def test_divisions_of_64_bits(divisor: int | None) -> None:
    circuit, free, quotient, rest, demand = divided(64, divisor)
    top, owned = (1 << 64) - 1, free[-1]
    rows: list[tuple[int, ...]] = []
    right = []
    wide = sum(1 for word in free[-1:] for _ in word)
    draw = random.Random(5)  # noqa: S311
    for x, other in interesting(64, 100, 11):
        y = other if divisor is None else divisor
        q, r = (x // y, x % y) if y else (draw.getrandbits(64), draw.getrandbits(64))
        size = wide - (64 if divisor is None else min(64, y.bit_length()))
        for dq, dr in ((0, 0), (1, 0), (0, 1), (-1, y), (draw.getrandbits(64), 0)):
            low = (q + dq) % (1 << size)
            whole = low | ((r + dr) % (1 << (wide - size))) << size
            rows.append((x, *((other,) if divisor is None else ()), whole))
            right.append(y == 0 or (low == q and (r + dr) % (1 << (wide - size)) == r))
    known = evaluated(
        circuit, columns({w: [row[at] for row in rows] for at, w in enumerate(free)}), len(rows)
    )
    ok = held(known, demand, len(rows))
    found = zip(
        rows, values(known, quotient, len(rows)), values(known, rest, len(rows)), strict=True
    )

    assert owned
    assert any(right)
    for at, (row, q, r) in enumerate(found):
        y = row[1] if divisor is None else divisor
        assert right[at] == bool(ok >> at & 1), row
        if right[at]:
            assert (q, r) == ((row[0] // y, row[0] % y) if y else (top, row[0]))


@pytest.mark.parametrize("width", [1, 2, 3])
def test_signed_divisions(width: int) -> None:
    sort = bitvec(width)
    x, y = b.var("x", sort), b.var("y", sort)
    for op in (Op.SDIV, Op.SREM):
        term = b.bits(op, x, y)
        blaster, word = blasted(term)
        owned = tuple(sorted(blaster.of.gates.demands))
        free = [blaster.inputs["x"], blaster.inputs["y"], owned]
        cases = list(product(*(range(1 << len(one)) for one in free)))
        count = len(cases)
        known = evaluated(
            blaster.of.gates,
            columns({w: [c[at] for c in cases] for at, w in enumerate(free)}), count,
        )  # fmt: skip
        (demand,) = {d for found in blaster.of.gates.demands.values() for d in found}
        ok = held(known, demand, count)
        outcomes: dict[tuple[int, int], set[int]] = {}
        for at, (case, value) in enumerate(zip(cases, values(known, word, count), strict=True)):
            if ok >> at & 1:
                outcomes.setdefault((case[0], case[1]), set()).add(value)

        for (one, other), found in outcomes.items():
            assert {evaluate(term, {"x": one, "y": other})} == found
        assert len(outcomes) == 1 << 2 * width
