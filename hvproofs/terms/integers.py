# SPDX-License-Identifier: MIT
"""The reading of a term over Python integers: what replay and enumeration use.

Bit-vectors are integers in 0..2^width-1, wrapped by `%` (never by masks, which
symbolic execution of this module cannot follow); booleans are bools; arrays
are mappings with 0 where nothing is stored. This module imports no solver.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from hvproofs.terms.term import Kind, Op, Term, walk

# An array value: what is stored, 0 elsewhere.
ArrayValue = Mapping[int, int]
Value = int | ArrayValue


def signed(value: int, width: int) -> int:
    """The two's complement reading of `value` in 0..2^width-1."""
    return value - (1 << width) if value >= 1 << (width - 1) else value


def align_up(value: int, alignment: int) -> int:
    """The least multiple of `alignment` that is at least `value`.

    post: implies(alignment > 0, __return__ >= value and __return__ % alignment == 0)
    """
    return (value + alignment - 1) // alignment * alignment


def _quotient(a: int, b: int) -> int:
    # C truncates towards zero; Python's // rounds down.
    return -(-a // b) if (a < 0) != (b < 0) else a // b


def _sdiv(a: int, b: int, width: int) -> int:
    x, y = signed(a, width), signed(b, width)
    if y == 0:
        # SMT-LIB bvsdiv: 1 for a negative dividend, else -1.
        return 1 if x < 0 else -1
    return _quotient(abs(x), abs(y)) * (1 if (x < 0) == (y < 0) else -1)


def _srem(a: int, b: int, width: int) -> int:
    x, y = signed(a, width), signed(b, width)
    if y == 0:
        return x
    return x - y * _sdiv(a, b, width)


def _shift(op: Op, a: int, amount: int, width: int) -> int:
    if amount >= width:
        return -1 if op is Op.ASHR and signed(a, width) < 0 else 0
    match op:
        case Op.SHL:
            return a << amount
        case Op.LSHR:
            return a >> amount
        case _:
            return signed(a, width) >> amount


def _number(op: Op, a: int, b: int, width: int, *, bounded: bool) -> int:
    match op:
        case Op.ADD:
            return a + b
        case Op.SUB:
            return a - b
        case Op.MUL:
            return a * b
        case Op.UDIV:
            return -1 if b == 0 and bounded else a // b
        case Op.UREM:
            return a if b == 0 and bounded else a % b
        case Op.SDIV:
            return _sdiv(a, b, width)
        case Op.SREM:
            return _srem(a, b, width)
        case Op.BAND:
            return a & b
        case Op.BOR:
            return a | b
        case Op.BXOR:
            return a ^ b
        case Op.SHL | Op.LSHR | Op.ASHR:
            return _shift(op, a, b, width)
        case _:
            raise NotImplementedError(op)


def _compare(op: Op, a: int, b: int, width: int) -> bool:
    match op:
        case Op.ULT:
            return a < b
        case Op.ULE:
            return a <= b
        case Op.SLT:
            return signed(a, width) < signed(b, width)
        case _:
            return signed(a, width) <= signed(b, width)


def _apply(node: Term, args: list[Value]) -> Value:
    """The value of `node`, not yet reduced modulo 2^width."""
    width = node.args[0].sort.width if node.args else 0
    match node.op, args:
        case Op.CONST, _:
            return int(node.value)
        case Op.NOT, [int(a)]:
            return not a
        case Op.AND, _:
            return all(args)
        case Op.OR, _:
            return any(args)
        case Op.EQ, [a, b]:
            return a == b
        case Op.ITE, [c, t, e]:
            return t if c else e
        case ((Op.ULT | Op.ULE | Op.SLT | Op.SLE), [int(a), int(b)]):
            return _compare(node.op, a, b, width)
        case Op.BNOT, [int(a)]:
            return -1 - a
        case ((Op.ZEXT | Op.TRUNC), [int(a)]):
            return a
        case Op.SEXT, [int(a)]:
            return signed(a, width)
        case Op.ALIGN_UP, [int(a)]:
            return align_up(a, int(node.value))
        case Op.SELECT, [Mapping() as a, int(i)]:
            return a.get(i, 0)
        case Op.STORE, [Mapping() as a, int(i), int(e)]:
            return {**a, i: e} if e else {k: v for k, v in a.items() if k != i}
        case _, [int(a), int(b)]:
            return _number(node.op, a, b, width, bounded=node.sort.kind is Kind.BITVEC)
        case _:
            raise TypeError(f"{node.op.value} on {args}")


def evaluate_all(roots: Iterable[Term], values: Mapping[str, Value]) -> list[Value]:
    """The values of `roots` where the variables have `values`.

    Raises KeyError for a variable without a value and ZeroDivisionError for an
    unbounded integer divided by zero (a bit-vector has SMT-LIB's value there).
    """
    roots = list(roots)
    done: dict[int, Value] = {}
    for node in walk(roots):
        if node.op is Op.VAR:
            value = values[str(node.value)]
        else:
            value = _apply(node, [done[id(arg)] for arg in node.args])
        if node.sort.kind is Kind.BITVEC and isinstance(value, int):
            value = value % (1 << node.sort.width)
        done[id(node)] = value
    return [done[id(root)] for root in roots]


def evaluate(root: Term, values: Mapping[str, Value]) -> int:
    """The value of one number or boolean term; see `evaluate_all`."""
    (value,) = evaluate_all([root], values)
    if not isinstance(value, int):
        raise TypeError("an array is no number")
    return value


Program = Callable[[Mapping[str, int]], int]


def compiled(root: Term) -> Program:
    """`evaluate` of one term with the walk done once: for enumeration over many values."""
    nodes = list(walk([root]))
    place = {id(node): index for index, node in enumerate(nodes)}
    plan = [(node, [place[id(arg)] for arg in node.args]) for node in nodes]

    def run(values: Mapping[str, int]) -> int:
        done: list[Value] = []
        for node, operands in plan:
            if node.op is Op.VAR:
                value: Value = values[str(node.value)]
            else:
                value = _apply(node, [done[index] for index in operands])
            if node.sort.kind is Kind.BITVEC and isinstance(value, int):
                value = value % (1 << node.sort.width)
            done.append(value)
        result = done[-1]
        if not isinstance(result, int):
            raise TypeError("an array is no number")
        return result

    return run
